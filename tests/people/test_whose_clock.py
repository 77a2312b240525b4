"""The athlete's zone: their browser's where none was told, and what they told ever after."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tp_core.services import profiles
from tp_core.services.profiles import Wishes

BERLIN, DENVER = "Europe/Berlin", "America/Denver"


def zone(app):
    return profiles.of(app, "me").time_zone


def test_today_is_today_where_the_athletes_browser_is(app):
    evening = replace(app, now=lambda: datetime(2026, 11, 25, 3, tzinfo=UTC))
    assert profiles.today(evening, profiles.of(evening, "me")) == date(2026, 11, 25)
    profiles.settle_zone(evening, "me", DENVER)
    assert profiles.today(evening, profiles.of(evening, "me")) == date(2026, 11, 24)


def test_a_zone_once_told_stays_on_every_journey(app):
    profiles.settle_zone(app, "me", BERLIN)
    profiles.settle_zone(app, "me", DENVER)
    assert zone(app) == BERLIN
    profiles.update(app, "me", Wishes(time_zone="UTC"))
    profiles.settle_zone(app, "me", DENVER)
    assert zone(app) == "UTC", "whoever chose UTC keeps it"


@pytest.mark.parametrize("told", [None, "", "UTC", "Mars/Olympus", "../etc/passwd"])
def test_a_browser_that_tells_no_zone_changes_nothing(app, told):
    profiles.settle_zone(app, "me", told)
    assert zone(app) == "UTC"
    assert profiles.of(app, "me").version == 0
