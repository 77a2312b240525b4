"""A field changed and a button tapped before the page was drawn again: what is kept is what the field has.

The browser sends both in one message then, and a button's arguments are still those of the drawing before.
"""

from datetime import date

import pytest

from tests.athletes import STRENGTH, started, train
from tests.check_ins.weeks import day
from tests.pages.test_check_in_page import drawn, one_bad_week, open_page, pill  # noqa: F401  open_page is a fixture
from tp_core.domain.returning import Why
from tp_core.services.workouts import logging
from tp_core.services.workouts.logging import SetWish
from tp_core.ui import session as ui_session

MONDAY = date(2026, 11, 30)


@pytest.fixture
def today(open_page):  # noqa: F811
    return open_page(MONDAY, started, "today")


def workouts():
    app = ui_session.app()
    found = app.store.training.entries("me", MONDAY, MONDAY)
    return [app.store.training.get("me", one.workout_id) for one in found]


def tap(page, start: str):
    next(button for button in page.button if button.key.startswith(start)).click().run()
    assert not page.exception


def number(page, start: str):
    return next(one for one in page.number_input if one.key.startswith(start))


def test_a_set_that_went_otherwise(today):
    pill(today, "other_load_").set_value(105.0)
    pill(today, "other_reps_").set_value(7)
    pill(today, "other_left_").set_value("1")
    tap(today, "other_save_")
    (one,) = workouts()[0].log.sets
    assert (one.load, one.reps, one.rpe) == (105, 7, 9)


def test_more_reps_than_planned_of_a_lift_without_a_load_yet(open_page):  # noqa: F811
    home = STRENGTH.model_copy(update={"equipment": ("dumbbells",), "targets": (), "starting_numbers": ()})
    page = open_page(MONDAY, lambda app: started(app, brief=home), "today")
    number(page, "any_reps_").set_value(19)
    tap(page, "other_save_")
    assert [one.value for one in page.error] == ["The weight is missing. Type it as a number; nothing is saved yet."]
    number(page, "load_").set_value(12.5)
    tap(page, "other_save_")
    (one,) = workouts()[0].log.sets
    assert (one.load, one.reps) == (12.5, 19)


def test_a_begun_workout_says_what_finishing_means_only_while_sets_are_left(today):
    tap(today, "set_done")
    assert "Begun, so it stays on this day." in drawn(today)
    assert "Finish here* closes it as partly done" in drawn(today)
    workout = workouts()[0]
    for at, exercise in enumerate(workout.exercises):
        for number_of in range(len(exercise.sets)):
            workout = logging.record_set(ui_session.app(), workout, "me", at, number_of, SetWish())
    today.run()
    assert "All of it is in. Finish below." in drawn(today)
    assert "partly done" not in drawn(today)


def test_a_note_and_an_effort_at_the_end(today):
    today.text_area(key="session_note").set_value("felt strong")
    pill(today, "session_effort").set_value(7)
    pill(today, "session_rating").set_value(5)
    tap(today, "finish_planned")
    log = workouts()[0].log
    assert (log.notes, log.session_rpe, log.rating) == ("felt strong", 7, 5)


def test_a_finished_set_put_right(today):
    tap(today, "finish_planned")
    pill(today, "other_load_").set_value(95.0)
    tap(today, "other_save_")
    assert workouts()[0].log.sets[0].load == 95


def test_less_time_then_less_still(today):
    pill(today, "fit_minutes").set_value(45).run()
    pill(today, "fit_minutes").set_value(20)
    tap(today, "fit")
    assert workouts()[0].estimated_minutes <= 20


def test_a_reason_changed_at_the_last_moment(today):
    pill(today, "skip_reason").set_value("time").run()
    pill(today, "skip_reason").set_value("illness")
    tap(today, "skip")
    assert workouts()[0].log.reason == "illness"


def test_another_day_changed_at_the_last_moment(today):
    today.date_input(key="move_to").set_value(date(2026, 12, 2)).run()
    today.date_input(key="move_to").set_value(date(2026, 12, 5))
    tap(today, "move")
    (there,) = ui_session.app().store.training.entries("me", date(2026, 12, 5), date(2026, 12, 5))
    assert there.day_number == 1


def test_a_workout_edited_by_hand(today):
    today.session_state["edit_by_hand"] = True
    today.run()
    reps = "edit_reps_"
    number(today, reps).set_value(6).run()
    number(today, reps).set_value(5)
    tap(today, "edit_save")
    assert {one.reps for one in workouts()[0].exercises[0].sets} == {5}


def test_a_number_that_cannot_be_is_refused_by_hand_too(today):
    today.session_state["edit_by_hand"] = True
    today.run()
    before = workouts()[0].exercises[0].sets
    for field, typed, sentence in (
        ("edit_reps_", 0, "more than 0"),
        ("edit_sets_", 50, "goes up to 30"),
        ("edit_load_", None, "load is missing"),
    ):
        usual = number(today, field).value
        number(today, field).set_value(typed).run()
        tap(today, "edit_save")
        assert sentence in today.error[0].value
        number(today, field).set_value(usual).run()
    assert workouts()[0].exercises[0].sets == before


def test_something_of_ones_own(today):
    today.switch_page("pages/training_grounds.py").run()
    today.selectbox(key="own_exercise").set_value("bench-press").run()
    today.number_input(key="own_load").set_value(80.0)
    today.number_input(key="own_sets").set_value(2)
    tap(today, "own_add")
    assert [(one.load, one.reps) for one in today.session_state["own_gathered"]] == [(80, 5)] * 2


def test_a_check_in(open_page):  # noqa: F811
    at = open_page(day(3), one_bad_week)
    pill(at, "rating_").set_value(1).run()
    pill(at, "rating_").set_value(4)
    at.text_area[0].set_value("slept badly")
    pill(at, "hard_").set_value("hard")
    tap(at, "send_")
    found = ui_session.app().store.programs("me", limit=1).items[0]
    answers = ui_session.app().store.check_ins.of_program("me", found.program_id)[-1].answers
    assert (answers.rating, answers.feedback, answers.difficulty) == (4, "slept badly", "hard")


def test_why_one_was_away(open_page):  # noqa: F811
    at = open_page(day(5, 7), lambda app: train(app, started(app), day(3)), "today")
    pill(at, "why_").set_value(Why.ILL).run()
    pill(at, "why_").set_value(Why.AWAY)
    tap(at, "pause_yes_")
    found = ui_session.app().store.programs("me", limit=1).items[0]
    assert found.status_reason == Why.AWAY.value
