"""What three athletes said in ordinary, careless English over three weeks, and how it should be taken."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.athletes import STRENGTH, at, here, started, train
from tests.workouts.test_new_days import RUN
from tests.workouts.test_talking_of_workouts import MONDAY, says, sets_of
from tp_core.domain import schedule
from tp_core.domain.workout import WorkoutStatus
from tp_core.services.workouts import looking_back

TUESDAY = MONDAY + timedelta(days=1)


def entry(app, day):
    (found,) = [one for one in app.store.training.entries("me", day, day) if one.program_id]
    return found


@pytest.mark.parametrize(
    ("said", "effort"), [("all done, 7", 7), ("done 8/10", 8), ("done, felt easy 5/10", 5), ("done", None)]
)
def test_an_effort_beside_done_is_noted_with_it(app, program, said, effort):
    (answer,) = says(app, MONDAY, said)
    assert answer.startswith("Closed.")
    assert entry(app, MONDAY).session_rpe == effort
    assert ("How hard was it" in answer) == (effort is None)


def test_an_effort_told_by_itself_is_noted_after_and_waits_while_the_workout_is_open(app, program):
    _, open_, _, after = says(
        app, MONDAY, "squat 4x8 at 100", "that was kinda hard lol, 8/10", "done", "felt good, 5/10"
    )
    assert open_ == "Today's workout is still open. Say “done, effort 8” and I note it with it."
    assert after == "Noted: effort 5 of 10 for Lower body A on Monday 30 November."


def test_done_after_something_else_was_trained_claims_nothing_as_planned(app, program):
    _, closed = says(app, MONDAY, "did 3x10 pull ups", "done")
    assert closed.startswith("Closed: what you did instead counts for today.")
    assert sets_of(app, MONDAY) == [("pull-up", 10, None)] * 3
    (mark, *_) = looking_back.marks(at(app, MONDAY), here(at(app, MONDAY), program))
    assert mark.status is WorkoutStatus.SUBSTITUTED


def test_a_short_name_is_the_dumbbell_lift_where_there_is_no_barbell(app):
    brief = STRENGTH.model_copy(
        update={"equipment": ("dumbbells",), "targets": (), "starting_numbers": (), "goal": "get fit"}
    )  # fmt: skip
    started(app, brief=brief)
    says(app, TUESDAY, "what's today?", "floor press 3x8 at 12")
    assert ("dumbbell-floor-press", 8, 12) in sets_of(app, TUESDAY)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("friday is impossible from now on, wednesday instead", "Monday, Tuesday, Wednesday and Thursday instead of"),
        ("mondays don't work any more", "Tuesday, Thursday, Friday and Sunday instead of"),
        ("wed is impossible from now on", "Wednesday: no session lies there, so nothing changes."),
        ("can we do 3 days till the end", "Monday, Tuesday and Friday instead of"),
    ],
)
def test_days_that_are_impossible_are_taken_away_not_added(app, program, said, told):
    (answer,) = says(app, MONDAY, said)
    assert told in answer


def test_a_reply_about_kit_is_one_also_where_it_names_weights(app, program):
    _, both = says(app, MONDAY, "gym closed for 4 days, flooded", "got a kettlebell 24 and bands at home")
    assert both.startswith("Noted: kettlebells 24 kg.")
    assert "With bands and kettlebell only from Monday 30 November until Friday 4 December" in both


def test_no_dumbbells_there_next_week_and_a_bench_broken_till_friday_are_offers(app, program):
    there, bench = says(
        app, MONDAY, "going to my mums next week, no dumbbells there", "gym bench is broken till friday"
    )
    assert there.startswith("Without dumbbells from Monday 7 December until Monday 14 December")
    assert bench.startswith("Without bench from Monday 30 November until Friday 4 December")


def test_a_skip_for_ill_children_is_one_in_few_words(app, program):
    (answer,) = says(app, MONDAY, "skip today kids ill")
    assert answer.startswith("I hope your kids are better soon. Noted, not done today.")
    assert entry(app, MONDAY).reason == "time"


def test_a_parkrun_is_five_kilometres(app):
    started(app, brief=RUN)
    says(app, date(2026, 12, 5), "did parkrun instead today 23:40")
    (done,) = app.store.training.entries("me", date(2026, 12, 5), date(2026, 12, 5))
    assert (done.sets[0].distance_meters, done.sets[0].duration_seconds) == (5000, 1420)


def test_a_pause_leaves_the_race_on_its_day_and_says_so(app):
    program = started(app, brief=RUN)
    day = date(2026, 12, 10)
    train(app, program, day)
    (paused,) = says(app, day, "pause until monday")
    assert "the plan still leads to your half marathon, Sunday 28 February 2027" in paused
    assert "moves back" not in paused
    (back,) = says(app, date(2026, 12, 14), "resume the program")
    assert "The days off count as not done, so that it still leads to your half marathon" in back
    of = here(at(app, date(2026, 12, 14)), program)
    race = [day for week, number, day in schedule.session_dates(of.program, of.plan) if week == 13][-1]
    assert race == RUN.event_date == schedule.end_date(of.program)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("when's my first run", "Today is a rest day. Next, Thursday 10 December: Easy run with strides"),
        ("how many km did i run last week", "Week 1: 30.1 of 30.1 km, 4 of 4 runs done."),
        ("how many km have i run", "Week 2 so far: 6.5 of 32.6 km"),
        ("what's the longest i've run", "Longest run: 12.5 km, Sunday 6 December."),
        ("can i do todays run on the treadmill", "Yes. Run it on the treadmill"),
        ("how many sessions did i do this week?", "This week, week 2: 1 of 4 done. Sessions done: 5 of 5 due."),
    ],
)
def test_a_runner_asks_in_few_words(app, said, told):
    program = started(app, brief=RUN)
    day = date(2026, 12, 9)
    train(app, program, day)
    (answer,) = says(app, day, said)
    assert told in answer


def test_a_lifter_asks_for_taper_and_openers_in_few_words(app):
    brief = STRENGTH.model_copy(update={"weeks": None, "event_date": date(2027, 2, 20), "event_name": "meet"})
    started(app, brief=brief)
    taper, openers, lift, run = says(
        app, MONDAY, "when's the taper", "my openers?", "deadlift?", "can i go running on the other days?"
    )  # fmt: skip
    assert lift.startswith("The next deadlift is Thursday 3 December")
    assert run.startswith("Yes. Easy walking")
    assert taper.startswith("Your taper is week")
    assert "back squat" in openers


def test_a_yes_to_nothing_and_undo_of_weights_are_answered_kindly(app, program):
    yes, _, undo = says(app, MONDAY, "yes", "I have 8 and 12 kg dumbbells", "undo")
    assert yes == "Nothing waits for a yes or no just now. Tell me what shall change, or what you want to know."
    assert undo.startswith("Tell me which weights you have")


def test_good_morning_is_a_greeting(app, program):
    (answer,) = says(replace(app), MONDAY, "morning coach")
    assert "didn't understand" not in answer


@pytest.mark.parametrize(
    "said", ["when will i be finished", "when am i done", "will i be done by march?", "how do i know i'm done"]
)
def test_a_question_closes_no_workout(app, program, said):
    says(app, MONDAY, said)
    assert [one for one in app.store.training.entries("me", MONDAY, MONDAY) if one.sets] == []


def test_apostrophes_that_are_left_out_are_read(app, program):
    day, changed, _, after = says(app, MONDAY, "whats on thursday", "what did you change?", "sold my bench", "yes")
    assert day.startswith("Thursday 3 December: Lower body B")
    assert changed.startswith("Nothing is changed")
    assert after.startswith("Changed: without bench")


def test_how_long_a_pause_lasts_is_told_and_moved(app, program):
    _, told, moved = says(
        app, MONDAY, "pause for a week, exams", "how long am i paused for?", "actually make it two weeks"
    )
    assert told == "It is paused until Monday 7 December. “Make it” another day moves that."
    assert "stays paused until Monday 14 December" in moved
