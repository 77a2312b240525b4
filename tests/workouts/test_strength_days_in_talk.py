"""Strength days beside running, in talk: told at the start, added to a program that runs, counted as sessions."""

from datetime import date

import pytest

from tests.athletes import at, started, train
from tests.offline.driver import Talk
from tests.offline.score import brief_of
from tests.workouts.test_talking_of_workouts import says
from tp_core.domain.brief import Brief
from tp_core.domain.creation import CreatorSession
from tp_core.domain.emphasis import Emphasis
from tp_core.domain.program import Discipline, Experience, Weekday
from tp_core.services.workouts import opening

RUNNER = Brief(
    goal="marathon",
    discipline=Discipline.RUNNING,
    experience=Experience.INTERMEDIATE,
    days_per_week=5,
    weekly_distance_km=40,
    longest_run_km=18,
    event_date=date(2027, 5, 2),
    event_name="marathon",
    nothing_to_avoid=True,
)
WITH_STRENGTH = {"emphasis": (Emphasis.STRENGTH_DAY,), "equipment": ("dumbbells",)}
LATER = date(2026, 12, 21)


@pytest.mark.parametrize(
    ("said", "wanted", "days"),
    [
        ("marathon 2 may, 40 km a week, 4 runs and 1 strength day a week", Emphasis.STRENGTH_DAY, 5),
        ("half in march, run 3x a week 30 km, plus gym once a week", Emphasis.STRENGTH_DAY, 4),
        ("10k on 14 February, would like 3 runs plus one strength day at home", Emphasis.STRENGTH_DAY, 4),
        ("10k in april, now 52, 25 km a week, 5 days incl 2 gym sessions", Emphasis.STRENGTH_DAYS, 5),
    ],
)
def test_a_runners_strength_days_are_read_with_the_days_of_the_week(said, wanted, days):
    brief = brief_of(said)
    assert (brief.discipline, brief.emphasis, brief.days_per_week) == (Discipline.RUNNING, (wanted,), days)


def test_one_on_top_leaves_the_named_days_to_the_runs():
    brief = brief_of("marathon 2 may, 3 days a week, tue thu sun, also want 1 strength day")
    assert brief.days_per_week == 4
    assert brief.training_days == (Weekday.TUESDAY, Weekday.THURSDAY, Weekday.SUNDAY)


@pytest.mark.parametrize(
    "said", ["5k in 12 weeks, want to run 3 days, no strength days", "squat 140, 4 days, plus 1 gym session at uni"]
)
def test_no_strength_day_is_heard_where_none_is_wanted_or_all_are(said):
    assert not brief_of(said).emphasis


def test_it_is_said_back_and_kit_is_asked_for():
    talk = Talk()
    answer = talk.say("marathon 2 may, 3 years of running, 40 km a week, longest 18, 4 runs and 1 strength day a week")
    assert "a strength day" in answer.text
    assert "understand" not in answer.text
    assert answer.topic == "equipment"


def test_a_strength_day_is_added_to_a_plan_of_runs_and_its_kit_is_still_to_be_told(app):
    train(app, started(app, brief=RUNNER), LATER)
    offered, laid_out = says(app, LATER, "can we add a strength day?", "yes")
    assert "a new program with a strength day" in offered
    assert "is laid out" in laid_out
    drafts = [one for one in app.store.talks(CreatorSession, "me", "atlas", limit=20).items if not one.program_id]
    assert [(one.brief.emphasis, one.brief.equipment) for one in drafts] == [((Emphasis.STRENGTH_DAY,), None)]


def test_a_week_with_strength_is_told_in_sessions(app):
    train(app, started(app, brief=RUNNER.model_copy(update=WITH_STRENGTH)), LATER)
    told, more = says(app, LATER, "how am I doing?", "more chest work please")
    assert "5 of 5 sessions done" in told
    assert "a strength day or two" in more


def test_a_strength_day_says_what_it_is_for_and_nothing_of_kilometres(app):
    program = started(app, brief=RUNNER.model_copy(update=WITH_STRENGTH))
    now = at(app, date(2026, 12, 3))
    workout, _ = opening.open_workout(now, "me", "atlas", program.program_id, now.now().date())
    assert workout.name == "Strength"
    assert "Strength beside the runs" in workout.explanation
    assert "kilometres" not in workout.explanation.lower()
    run, _ = opening.open_workout(at(app, date(2026, 12, 5)), "me", "atlas", program.program_id, date(2026, 12, 5))
    assert "kilometres" in run.explanation.lower()


def test_who_lifts_anyway_gets_no_day_of_strength_beside_it(app):
    started(app)
    (answer,) = says(app, LATER, "add a strength day")
    assert "new program" not in answer
