"""The account's form: a country one can be in, and weights that begin anew in another unit."""

import pytest

from tests.pages.test_check_in_page import drawn
from tests.pages.test_pages import page, running_program  # noqa: F401  page is a fixture
from tp_core.domain.safety.texts import EMERGENCY_NUMBERS
from tp_core.services import profiles
from tp_core.services.profiles import Wishes
from tp_core.ui import session as ui_session


@pytest.fixture
def account(page):  # noqa: F811
    return page.run().switch_page("pages/account.py").run()


def save(at):
    next(one for one in at.button if one.label == "Save").click().run()
    assert not at.exception


def country(at):
    return next(one for one in at.selectbox if one.label.startswith("Country"))


def test_every_country_we_know_a_number_for_is_offered_by_name_with_it(account):
    assert len(country(account).options) == len(EMERGENCY_NUMBERS) + 1
    assert "Germany · 112" in country(account).options
    country(account).set_value("DE")
    save(account)
    assert profiles.of(ui_session.app(), "me").country == "DE"


@pytest.mark.parametrize(("told", "shown"), [("mx", "MX"), ("gb", "GB"), ("", "")])
def test_a_country_told_elsewhere_stays(account, told, shown):
    profiles.update(ui_session.app(), "me", Wishes(country=told))
    account.run()
    assert country(account).value == shown
    save(account)
    assert profiles.of(ui_session.app(), "me").country == shown


def test_a_running_program_in_another_unit_is_told_of(account):
    running_program(account)
    assert "stays in" not in drawn(account)
    next(one for one in account.button_group if one.label == "Loads in").set_value("lb")
    save(account)
    assert "stays in kg, in which it was made. Your next program is in lb." in drawn(account)


def test_in_pounds_the_bar_is_one_of_pounds_at_once(account):
    next(one for one in account.button_group if one.label == "Loads in").set_value("lb")
    save(account)
    fields = {one.label: one.value for one in account.number_input}
    assert fields == {"Bar (lb)": 45, "Smallest plate (lb)": 2.5}
