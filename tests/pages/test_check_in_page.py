"""The check-in page through Streamlit's own runner: asked, answered, a change accepted and undone."""

from datetime import date

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from tests.athletes import started, train
from tests.check_ins.weeks import check_in, day
from tests.conftest import environment
from tests.pages.test_pages import ENTRY, texts
from tp_core import bootstrap
from tp_core.domain.check_in import PainLevel
from tp_core.settings import Settings
from tp_core.ui import session as ui_session


@pytest.fixture
def open_page(tmp_path, monkeypatch):
    """The page on a day of a program that was trained and checked in before it."""

    def made(on: date, before, name: str = "check_in_history") -> AppTest:
        app = bootstrap.build(Settings.from_environment(environment(tmp_path)))
        before(app)
        app.store.close()
        monkeypatch.setenv("TP_DATA_DIR", str(tmp_path))
        monkeypatch.setenv("TP_NOW", f"{on.isoformat()}T18:00:00+00:00")
        st.cache_resource.clear()
        ui_session.share_app(None)
        at = AppTest.from_file(ENTRY, default_timeout=30).run()
        return at.switch_page(f"pages/{name}.py").run()

    yield made
    st.cache_resource.clear()


def one_bad_week(app):
    program = started(app)
    train(app, program, day(3))
    check_in(app, program, 1, 2, "rough start")


def drawn(at: AppTest) -> str:
    return texts(at).replace("\\", "")


def pill(at: AppTest, start: str):
    return next(one for one in at.button_group if one.key.startswith(start))


def test_nothing_is_preselected_and_only_the_first_question_is_needed(open_page):
    at = open_page(day(3), one_bad_week)
    assert not at.exception
    assert "Week 2: Monday 7 December to Sunday 13 December" in drawn(at)
    assert all(not group.value for group in at.button_group)
    send = next(button for button in at.button if button.key.startswith("send_"))
    assert send.disabled
    assert not any(one.key.startswith("area_") for one in at.text_input)


def test_a_check_in_is_answered_the_change_accepted_and_undone(open_page):
    at = open_page(day(3), one_bad_week)
    pill(at, "rating_").set_value(1).run()
    pill(at, "pain_").set_value(PainLevel.NIGGLE).run()
    at.text_input[0].set_value("left knee").run()
    at.text_area[0].set_value("knee grumbles *a lot*").run()
    next(button for button in at.button if button.key.startswith("send_")).click().run()
    assert not at.exception
    said = drawn(at)
    assert "Week 2: 1, very badly" in said
    assert "4 of 4 sessions done; 70 of 70 sets" in said
    assert "Suggested change: Week 3 with 56 sets instead of 70" in said
    assert "70 → 56 sets" in said
    assert "Seen: two weeks running rated 2 or lower" in said
    next(button for button in at.button if button.key.startswith("accept_")).click().run()
    assert "Week 3 with 56 sets instead of 70: accepted" in drawn(at)
    assert "accept, or not now" not in drawn(at).casefold(), "it is decided"
    assert "Check-ins: 2 of 2 weeks" in drawn(at)
    assert not any(button.key.startswith("accept_") for button in at.button)
    next(button for button in at.button if button.key.startswith("undo_")).click().run()
    assert "undone" in drawn(at)


def test_a_check_in_is_amended_and_what_it_said_stays(open_page):
    at = open_page(day(2), one_bad_week)
    pill(at, "rating_").set_value(4).run()
    next(button for button in at.button if button.key.startswith("send_")).click().run()
    assert "Week 1: 4, well" in drawn(at)
    assert "Before: 2, “rough start”" in drawn(at)


def test_the_chart_has_its_facts_as_text(open_page):
    at = open_page(day(3), one_bad_week)
    assert "week 1: 2" in at.get("plotly_chart")[0].proto.alt
    assert "Check-ins: 1 of 2 weeks" in drawn(at)


def test_before_the_start_and_without_a_program_there_is_a_sentence(open_page):
    at = open_page(day(0, 7), started)
    assert "a check-in comes after its first week" in drawn(at)
    assert not at.exception


def test_without_a_program_the_page_says_how_to_begin(open_page):
    at = open_page(day(1), lambda _: None)
    assert "It starts with a program" in drawn(at)


def two_bad_weeks(app):
    one_bad_week(app)
    program = app.store.programs("me", limit=1).items[0]
    check_in(app, program, 2, 1)


def test_the_programs_page_shows_the_change_that_waits(open_page):
    at = open_page(day(3), two_bad_weeks, "program_overview")
    assert "Suggested change: Week 3 with 56 sets" in drawn(at)
    assert "Last check-in: week 2 was a 1, very badly" in drawn(at)
    next(button for button in at.button if button.key.startswith("decline_")).click().run()
    assert "Suggested change" not in drawn(at)
    assert [one.value for one in at.toast] == ["Not now: Week 3 with 56 sets instead of 70."]


def test_who_accepts_on_the_programs_page_is_told_and_where_to_undo_it(open_page):
    at = open_page(day(3), two_bad_weeks, "program_overview")
    next(button for button in at.button if button.key.startswith("accept_")).click().run()
    assert [one.value for one in at.toast] == [
        "Accepted: Week 3 with 56 sets instead of 70. Under Check-in you can undo it."
    ]
