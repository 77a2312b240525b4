"""A run's time told without its distance: the race's above all, which nobody repeats to a machine."""

from datetime import date, timedelta

import pytest

from tests.athletes import at, here, started
from tests.check_ins.test_returning import HALF
from tests.workouts.test_talking_of_workouts import says
from tp_core.adapters.offline.reading import sets_told
from tp_core.domain.schedule import session_dates
from tp_core.domain.workout import WorkoutStatus
from tp_core.services import endings
from tp_core.services.workouts import looking_back


@pytest.fixture
def half(app):
    return started(app, brief=HALF)


def days(app, program, name):
    ground = here(app, program)
    return [
        day
        for week, number, day in session_dates(ground.program, ground.plan)
        if ground.session(week, number)[1].name == name
    ]


def run_of(app, day):
    entries = app.store.training.entries("me", day, day)
    return [(one.exercise_id, one.distance_meters, one.duration_seconds) for entry in entries for one in entry.sets]


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("Finished! 1:46:12", 6372),
        ("I ran the half in 1:46:12", 6372),
        ("crossed the line in 1:46", 6360),
        ("done, my time was 106 min", 6360),
    ],
)
def test_the_time_of_the_race_is_kept_with_the_races_distance(app, half, said, seconds):
    (race,) = days(app, half, "Race")
    (answer,) = says(app, race, said)
    assert answer.startswith("Logged: Race 21.1 km in 1")
    assert "Long run" not in answer, "no long run is left that could be moved"
    assert run_of(app, race) == [("race", 21097.5, seconds)]
    assert "1:46" in endings.end_of(at(app, race), here(at(app, race), half)).results[0].now


def test_the_race_can_be_told_the_day_after_also_where_it_was_closed_without_its_time(app, half):
    (race,) = days(app, half, "Race")
    says(app, race, "done")
    (answer,) = says(app, race + timedelta(days=1), "ran my half in 1:46:12 yesterday")
    assert "Race 21.1 km in 1:46:12" in answer
    assert run_of(app, race) == [("race", 21097.5, 6372)]


def test_the_time_of_a_days_only_run_is_kept_with_its_distance(app, half):
    day = days(app, half, "Easy run")[0]
    says(app, day, "done, 52 min")
    ((exercise, far, seconds),) = run_of(app, day)
    assert (exercise, far > 0, seconds) == ("easy-run", True, 3120)


@pytest.mark.parametrize(
    "said", ["I want to finish in 1:44", "did you know the race starts at 9:30", "is 1:46:12 a good finish time?"]
)
def test_a_wish_a_start_and_a_question_are_no_result(app, half, said):
    (race,) = days(app, half, "Race")
    says(app, race, said)
    assert run_of(app, race) == []


def statuses(app, program, day):
    marks = looking_back.marks(at(app, day), here(at(app, day), program))
    return {one.name: one.status for one in marks if one.status is not None}


def test_a_long_run_on_another_day_is_the_long_run_and_done_closes_that(app, half):
    """Saturday holds an easy run, Sunday the long one."""
    saturday = days(app, half, "Long run")[0] - timedelta(days=1)
    logged, closed = says(app, saturday, "long run done, 14 km in 95 min", "done")
    assert logged.startswith("Logged: Long run 14 km in 1 h 35 min")
    assert closed.startswith("Closed.")
    (tomorrow,) = says(app, saturday, "what is tomorrow?")
    assert tomorrow.startswith("Tomorrow is a rest day. Next, Tuesday")
    assert statuses(app, half, saturday) == {"Long run": WorkoutStatus.COMPLETED}
    (easy,) = says(app, saturday, "ran 6 km easy in 40 min")
    assert easy.startswith("Logged: Easy run 6 km in 40 min")
    assert sorted(run_of(app, saturday)) == [("easy-run", 6000, 2400), ("long-run", 14000, 5700)]


def test_a_second_long_run_of_a_week_is_written_down_with_what_the_day_holds(app, half):
    sunday = days(app, half, "Long run")[0]
    says(app, sunday, "long run 14 km in 95 min", "done")
    saturday = sunday - timedelta(days=1)
    (again,) = says(app, saturday, "long run 15 km in 100 min")
    assert "15 km" in again
    assert ("long-run", 14000, 5700) in run_of(app, sunday)


@pytest.mark.parametrize(
    ("told", "meters", "seconds"),
    [
        ("did 8k in 46:10", 8000, 2770),
        ("did 8 km in 46 min", 8000, 2760),
        ("ran 12 instead of 10 today, felt good", 12000, None),
        ("did 5k easy", 5000, None),
        ("did 5k steps", None, None),
        ("did 8k row in 35 min", None, None),
        ("ran 12 times", None, None),
    ],
)
def test_a_run_is_told_without_the_word_or_without_its_unit(told, meters, seconds):
    found = sets_told.logged(told, date(2026, 12, 1))
    one = found[0]["sets"][0] if found else {}
    assert (one.get("distanceMeters"), one.get("durationSeconds")) == (meters, seconds)


def test_minutes_of_running_are_no_distance_nobody_told(app, half):
    day = days(app, half, "Easy run")[0]
    (answer,) = says(app, day, "ran 45 min easy")
    assert "km" not in answer.split(".")[0]
    assert run_of(app, day) == [("easy-run", None, 2700)]
