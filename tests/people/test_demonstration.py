"""A public page without secrets: throw-away athletes, labelled, bounded, and gone in a day."""

from dataclasses import replace
from datetime import timedelta

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from tests.conftest import NOW
from tests.people.test_belongings import lived, naming
from tests.people.test_leakage import ENTRY
from tp_core.domain.errors import LimitReached
from tp_core.services import visitors
from tp_core.ui import session as ui_session


def after(app, hours: float):
    return replace(app, now=lambda: NOW + timedelta(hours=hours))


def test_a_visitor_is_gone_a_day_later_with_everything_they_entered(app, tmp_path):
    visitors.arrive(app, "demo-one")
    lived(app, "demo-one")
    visitors.arrive(after(app, 23), "demo-two")
    assert visitors.sweep(after(app, 23.5)) == 0
    assert visitors.sweep(after(app, 25)) == 1
    assert naming(tmp_path, "demo-one") == []
    assert naming(tmp_path, "demo-two")


def test_a_new_visitor_takes_some_of_yesterdays_place_without_any_command(app, tmp_path):
    for number in range(4):
        visitors.arrive(app, f"demo-{number}")
    visitors.arrive(after(app, 25), "demo-new")
    assert {row[0] for row in naming(tmp_path, "demo-")} == {"user#demo-3", "user#demo-new"}


def test_a_day_takes_so_many_visitors_and_says_so(app, monkeypatch):
    monkeypatch.setattr(visitors, "MOST_A_DAY", 3)
    for number in range(3):
        visitors.arrive(app, f"demo-{number}")
    with pytest.raises(LimitReached, match="come back tomorrow"):
        visitors.arrive(app, "demo-3")
    visitors.arrive(after(app, 25), "demo-3")


@pytest.fixture
def page(tmp_path, monkeypatch):
    monkeypatch.setenv("TP_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("TP_AUTH", "demo")
    st.cache_resource.clear()
    ui_session.share_app(None)
    yield lambda: AppTest.from_file(ENTRY, default_timeout=30)
    st.cache_resource.clear()


def test_each_tab_is_somebody_else_and_every_page_says_what_it_is(page):
    first, second = page().run(), page().run()
    assert first.session_state["demo_user"] != second.session_state["demo_user"]
    for name in ("account", "program_overview", "coach_chat"):
        first.switch_page(f"pages/{name}.py").run()
        assert not first.exception
        assert any("throw-away athlete" in one.value for one in first.caption), name


def test_a_demonstration_needs_no_secrets_and_nothing_from_a_network(page):
    at = page().run()
    assert not at.exception
    assert not at.error


def test_where_the_disk_is_not_kept_every_page_says_so_and_leads_to_the_export(page, monkeypatch):
    monkeypatch.setenv("TP_AUTH", "local")
    monkeypatch.setenv("TP_EPHEMERAL_DISK", "1")
    at = page().run()
    for name in ("account", "program_overview", "training_grounds"):
        at.switch_page(f"pages/{name}.py").run()
        assert any("disk is not kept" in one.value for one in at.warning), name
    at.switch_page("pages/account.py").run()
    assert not at.exception
