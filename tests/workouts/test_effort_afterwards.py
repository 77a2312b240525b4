"""How hard a session was, asked in passing after its end: on the page and in the talk, never twice, never needed."""

from datetime import timedelta

import pytest

from tests.athletes import at, here, train
from tests.scripted import say
from tests.workouts.test_pages_of_training import open_page, stored, texts  # noqa: F401  the fixture
from tests.workouts.test_talking_of_workouts import MONDAY, says
from tp_core.domain.coach import Stop, StopReason, ToolCall
from tp_core.domain.errors import Conflict, Invalid
from tp_core.services.workouts import effort, looking_back, opening
from tp_core.services.workouts.logging import LogWish
from tp_core.services.workouts.logging import log as log_workout


def efforts(page):
    return [one.key for one in page.button_group if (one.key or "").startswith("effort_")]


def test_who_says_i_did_it_is_asked_once_and_the_load_counts(open_page):  # noqa: F811
    page = open_page(MONDAY + timedelta(days=3))
    page.button(key="did_1_2").click().run()
    tuesday = MONDAY + timedelta(days=1)
    (key,) = efforts(page)
    page.button_group(key=key).set_value(7).run()
    assert not page.exception
    log = stored(tuesday).log
    assert (log.session_rpe, log.day, stored(tuesday).status) == (7, tuesday, "completed")
    assert len(log.sets) == sum(len(one.sets) for one in stored(tuesday).exercises)
    assert efforts(page) == []


def test_it_needs_no_answer_and_a_closed_workout_asks_while_it_is_not_told(open_page):  # noqa: F811
    page = open_page(MONDAY)
    page.button(key="finish_planned").click().run()
    (key,) = efforts(page)
    page.run()
    assert stored().log.session_rpe is None
    page.button_group(key=key).set_value(6).run()
    assert stored().log.session_rpe == 6
    assert "effort 6 of 10" in texts(page)
    assert efforts(page) == []


def test_done_asks_for_it_and_it_is_noted_for_that_workout(app, program):
    closed, noted = says(app, MONDAY, "done", "effort 7")
    assert closed.endswith("How hard was it, 0 to 10? Say “effort 7”, or leave it.")
    assert noted == "Noted: effort 7 of 10 for Lower body A on Monday 30 November."
    (entry,) = app.store.training.entries("me", MONDAY, MONDAY)
    assert (entry.session_rpe, entry.status, len(entry.done)) == (7, "completed", 16)
    (week,) = looking_back.weekly_load(app.store.training.entries("me", MONDAY, MONDAY), MONDAY, weeks=1)
    assert (week.told, week.load) == (1, 7 * entry.minutes)


def test_told_with_the_end_or_skipped_it_is_not_asked(app, program):
    told, skipped = says(app, MONDAY, "done, effort 8", "thanks")[0], says(app, MONDAY + timedelta(1), "skip today")[0]
    assert "How hard" not in told
    assert "How hard" not in skipped


def test_bad_efforts_are_a_sentence_and_lose_nothing(app, program):
    nothing, high = says(app, MONDAY, "effort 7", "effort 12")
    assert nothing.startswith("No workout of the last two weeks is over")
    assert "Noted" not in high
    workout, _ = opening.opened(at(app, MONDAY), here(at(app, MONDAY), program), 1, 1, MONDAY)
    with pytest.raises(Conflict):
        effort.tell(app, "me", workout.workout_id, 7)
    log_workout(at(app, MONDAY), workout, "me", LogWish(status="completed", notes="fine"))
    with pytest.raises(Invalid):
        effort.tell(app, "me", workout.workout_id, 11)
    assert effort.tell(at(app, MONDAY), "me", workout.workout_id, 5).log.notes == "fine"


def test_after_two_weeks_nobody_asks(app, program):
    train(app, program, MONDAY + timedelta(days=1))
    (entry,) = app.store.training.entries("me", MONDAY, MONDAY)
    workout = app.store.training.get("me", entry.workout_id)
    told = workout.model_copy(update={"log": workout.log.model_copy(update={"session_rpe": None})})
    assert effort.wanted(told, MONDAY + timedelta(days=14))
    assert not effort.wanted(told, MONDAY + timedelta(days=15))


def test_a_model_notes_no_effort_the_athlete_did_not_say(app, program, scripted):
    says(app, MONDAY, "done")
    call = ToolCall(call_id="1", name="session_effort", arguments={"effort": 9})
    says(scripted([call, Stop(reason=StopReason.TOOL_USE)], say("Noted.")), MONDAY, "that was something")
    (entry,) = app.store.training.entries("me", MONDAY, MONDAY)
    assert entry.session_rpe is None
