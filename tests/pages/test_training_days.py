"""Other training days from a program's page: shown first, changed on a yes, undone; the program on the page and no other."""

from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from tests.athletes import STRENGTH, started, train
from tests.pages.test_check_in_page import drawn, open_page  # noqa: F401  open_page is a fixture
from tests.pages.test_pages import ENTRY
from tests.pages.test_typed_and_tapped import tap
from tp_core.domain.program import Weekday
from tp_core.services import programs
from tp_core.ui import session as ui_session

WEDNESDAY = date(2026, 12, 9)
"""Of week 2; four days a week are trained."""
THREE = [Weekday.TUESDAY, Weekday.THURSDAY, Weekday.SATURDAY]
FOUR = [*THREE, Weekday.SUNDAY]


@pytest.fixture
def program_page(open_page):  # noqa: F811
    def made(before=lambda app: train(app, started(app), WEDNESDAY)):
        at = open_page(WEDNESDAY, before, "program_overview")
        at.session_state["change_days"] = True
        return at.run()

    return made


def mine():
    return programs.listing(ui_session.app(), "me", None, limit=5).items


def pick(at, days):
    next(one for one in at.button_group if one.key.startswith("days_")).set_value(days)
    return at.run()


def test_what_other_days_would_mean_stands_there_before_a_yes_and_undo_brings_the_old_ones_back(program_page):
    at = program_page()
    (before,) = mine()
    assert not any(button.key == "days_yes" for button in at.button), "the days there are change nothing"
    pick(at, FOUR)
    assert "From week 3 on, Monday 14 December:" in drawn(at)
    assert "Tuesday 15 December: " in drawn(at)
    assert "Every session stays as it is, on its new day." in drawn(at)
    assert mine() == (before,)
    tap(at, "days_yes")
    assert "Changed: Tuesday, Thursday, Saturday and Sunday instead of Monday" in drawn(at)
    assert mine()[0].training_days == tuple(FOUR)
    tap(at, "days_undo")
    assert "Taken back: from week 3 on you train on Monday" in drawn(at)
    assert mine()[0].training_days == before.training_days


def test_the_undo_is_there_after_a_reload_and_the_history_says_undone(program_page):
    at = pick(program_page(), FOUR)
    tap(at, "days_yes")
    reloaded = AppTest.from_file(ENTRY, default_timeout=30).run()
    reloaded.switch_page("pages/program_overview.py").run()
    reloaded.switch_page("pages/check_in_history.py").run()
    assert "from week 3, Monday 14 December, on · **changed**" in drawn(reloaded)
    reloaded.switch_page("pages/program_overview.py").run()
    tap(reloaded, "days_undo")
    assert set(FOUR) != set(mine()[0].training_days)
    reloaded.switch_page("pages/check_in_history.py").run()
    assert "undone" in drawn(reloaded)


def test_days_changed_in_another_window_meanwhile_are_kept_and_it_is_said(program_page):
    at, other = pick(program_page(), FOUR), AppTest.from_file(ENTRY, default_timeout=30).run()
    other.switch_page("pages/program_overview.py")
    other.session_state["change_days"] = True
    pick(other.run(), THREE)
    tap(other, "days_yes")
    tap(at, "days_yes")
    assert at.error
    assert mine()[0].training_days == tuple(THREE)
    assert "Changed: Tuesday, Thursday and Saturday instead of" in drawn(at)


def test_fewer_days_are_told_in_numbers(program_page):
    at = pick(program_page(), THREE)
    assert "The weeks to come are planned anew towards the same goal. That week before: 4 sessions" in drawn(at)
    assert "after: 3 sessions" in drawn(at)
    tap(at, "days_yes")
    assert mine()[0].training_days == tuple(THREE)


@pytest.mark.parametrize("days", [[], list(Weekday)])
def test_days_no_week_can_have_are_a_sentence_and_no_button(program_page, days):
    at = pick(program_page(), days)
    assert "A week is trained on one to six days" in drawn(at)
    assert not any(button.key == "days_yes" for button in at.button)


def test_a_day_tapped_together_with_the_yes_is_shown_before_it_is_changed(program_page):
    at = pick(program_page(), FOUR)
    (before,) = mine()
    next(one for one in at.button_group if one.key.startswith("days_")).set_value(THREE)
    tap(at, "days_yes")
    assert mine() == (before,)
    assert "after: 3 sessions" in drawn(at)


def test_of_two_programs_the_one_on_the_page_changes(program_page):
    def two(app):
        started(app)
        started(app, brief=STRENGTH.model_copy(update={"goal": "bench 100 kg"}))

    at = program_page(two)
    shown = at.selectbox(key="program_choice").value
    other = next(one for one in mine() if one.program_id != shown)
    at.selectbox(key="program_choice").set_value(other.program_id).run()
    pick(at, FOUR)
    tap(at, "days_yes")
    days = {one.program_id: one.training_days for one in mine()}
    assert days == {other.program_id: tuple(FOUR), shown: other.training_days}
    at.selectbox(key="program_choice").set_value(shown).run()
    assert "Changed:" not in drawn(at), "what is told belongs to the other one"
