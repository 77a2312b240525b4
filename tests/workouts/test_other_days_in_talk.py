"""Sessions left out ahead of their day, done on another, trained after all; of two programs the one whose it is."""

from datetime import timedelta

import pytest

from tests.athletes import STRENGTH, at, here, started, train
from tests.scripted import say
from tests.workouts.test_new_days import RUN
from tests.workouts.test_talking_of_workouts import MONDAY, says, sets_of
from tp_core.domain.coach import Stop, StopReason, ToolCall
from tp_core.services.workouts import looking_back

TUESDAY = MONDAY + timedelta(days=1)


def became(app, program, day, on):
    now = at(app, on)
    return next((one for one in looking_back.marks(now, here(now, program)) if one.day == day), None)


@pytest.fixture
def run(app):
    return started(app, brief=RUN)


@pytest.mark.parametrize(
    "said",
    [
        "skip thursday", "skip thursday's session, work", "cancel thursday", "skip the workout on thursday",
        "i'll skip thursday because we have visitors", "skipping thursday",
    ],
)  # fmt: skip
def test_a_session_is_left_out_ahead_of_its_day(app, program, said):
    (told,) = says(app, MONDAY, said)
    assert told.startswith("Left out: Lower body B on Thursday 3 December. It stays on record as not done")
    assert became(app, program, MONDAY + timedelta(days=3), MONDAY).status == "skipped"


@pytest.mark.parametrize(
    "said", ["can I skip thursday", "don't skip thursday", "what if I skip thursday", "should I skip thursday?",
             "skip every thursday", "skip wednesday"]
)  # fmt: skip
def test_a_question_or_a_free_day_leaves_nothing_out(app, program, said):
    says(app, MONDAY, said)
    assert became(app, program, MONDAY + timedelta(days=3), MONDAY).status is None


def test_whether_a_day_may_be_skipped_is_told_with_what_it_holds(app, program):
    may, free = says(app, MONDAY, "can I skip thursday?", "may i skip wednesday")
    assert may.startswith("Yes. Thursday 3 December holds Lower body B: say “skip Thursday”")
    assert "“move Thursday to Wednesday”" in may
    assert free == "Wednesday 2 December is free, so there is nothing to skip."


def test_the_next_long_run_is_left_out_by_its_name(app, run):
    (told,) = says(app, MONDAY, "skip the long run, wedding")
    assert told.startswith("Left out: Long run on ")


def test_a_session_left_out_and_trained_after_all_counts_as_far_as_it_went(app, program):
    _, logged, more = says(app, MONDAY, "skip today, tired", "squat 2x8 at 100", "squat 1x7 at 100")
    assert logged.endswith("Lower body A counts as partly done.")
    assert more.endswith("Lower body A counts as partly done.")
    assert [(reps, load) for _, reps, load in sets_of(app, MONDAY)] == [(8, 100), (8, 100), (7, 100)]


def test_todays_session_done_the_day_before_is_put_there(app, program):
    _, put, day = says(app, MONDAY + timedelta(days=3), "done as planned", "I did it yesterday, not today",
                       "what did I do yesterday?")  # fmt: skip
    assert put == "Put right: Lower body B was done on Wednesday 2 December."
    assert day.startswith("Lower body B, Wednesday 2 December: done")


def test_yesterdays_session_is_logged_as_planned_and_not_twice(app, program):
    did, again = says(app, TUESDAY, "did yesterday's workout already", "I did it yesterday")
    assert did.startswith("Logged: Lower body A on Monday 30 November, as planned.")
    assert again == "Lower body A on Monday 30 November is written down already."
    assert became(app, program, MONDAY, TUESDAY).status == "completed"
    assert became(app, program, TUESDAY, TUESDAY).status is None


@pytest.mark.parametrize("order", [(STRENGTH, RUN), (RUN, STRENGTH)])
def test_of_two_programs_a_days_words_are_about_the_one_with_a_session(app, order):
    made = [started(app, brief=brief) for brief in order]
    lifts, runs = made[order.index(STRENGTH)], made[order.index(RUN)]
    mine, others = (
        [one.day for one in looking_back.marks(at(app, MONDAY), here(at(app, MONDAY), program))]
        for program in (lifts, runs)
    )
    today, logged = says(app, MONDAY, "what's today?", "squats 2x8 at 100")
    assert "Back squat" in today
    assert logged.startswith("Logged: Back squat")
    (skipped,) = says(app, next(day for day in others if day not in mine), "skip today, ill")
    assert skipped.startswith(f"“{runs.program_definition.name}”: noted, not done today.")


def test_both_sessions_of_a_day_are_told(app):
    lifts, runs = started(app), started(app, brief=RUN)
    now = at(app, MONDAY)
    both = {one.day for one in looking_back.marks(now, here(now, runs))} & {
        one.day for one in looking_back.marks(now, here(now, lifts))
    }
    day = min(both)
    (today,) = says(app, day, "what's today?")
    assert "\n\nAlso today: " in today
    assert "“" in today.partition("Also today: ")[2]


def test_no_day_is_closed_that_the_athlete_did_not_name(app, program, scripted):
    call = ToolCall(call_id="t", name="finish_workout", arguments={"status": "skipped", "date": "2026-12-03"})
    coach = scripted([call, Stop(reason=StopReason.TOOL_USE)], say("Done."))
    says(coach, MONDAY, "skip it")
    assert became(app, program, MONDAY + timedelta(days=3), MONDAY).status is None


def test_what_was_trained_is_told_as_trained(app, program):
    train(app, program, TUESDAY)
    assert says(app, TUESDAY, "skip monday")[0].startswith("Left out: Lower body A on Monday 7 December")
