"""A runner who got quicker trains at quicker paces, told why; who did not keeps the plan's."""

from datetime import timedelta

import pytest

from tests.athletes import at, here, started
from tp_core.domain.brief import Brief
from tp_core.domain.program import Discipline, Experience, Program, StartingNumber, Target
from tp_core.services.workouts import logging, looking_back, opening, own
from tp_core.services.workouts.logging import LogWish, SetWish

RUNNER = Brief(
    goal="run a quicker 10 km",
    discipline=Discipline.RUNNING,
    experience=Experience.INTERMEDIATE,
    days_per_week=3,
    weeks=12,
    weekly_distance_km=25,
    longest_run_km=10,
    starting_numbers=(StartingNumber(exercise_id="race", said="10 km in 52", distance_meters=10_000, duration_seconds=3120),),
    nothing_to_avoid=True,
)  # fmt: skip


@pytest.fixture
def program(app) -> Program:
    return started(app, brief=RUNNER, coach_id="vera")


def workout_on(app, program, day):
    now = at(app, day)
    ground = here(now, program)
    mark = next(one for one in looking_back.marks(now, ground) if one.day >= day)
    return at(app, mark.day), opening.opened(
        at(app, mark.day), here(at(app, mark.day), program), mark.week, mark.day_number, mark.day
    )[0]


def easy_pace(workout) -> float:
    return next(
        one.sets[0].pace_seconds_per_km for one in workout.exercises if one.exercise_id in ("easy-run", "long-run")
    )


def test_a_quick_run_beside_the_program_quickens_the_next_workout(app, program) -> None:
    day = program.start_date + timedelta(days=1)
    _, first = workout_on(app, program, day)
    quick = SetWish(exercise_id="easy-run", distance_meters=5000, duration_seconds=22 * 60)
    own.logged(at(app, day), "me", "Parkrun", [quick], day)
    _, after = workout_on(app, program, day + timedelta(days=3))
    assert easy_pace(first) == 390
    assert easy_pace(after) == round(390 * 0.97)
    assert "your 5 km in 22:00" in after.explanation
    assert "6:18 a km" in after.exercises[0].notes


def test_the_end_of_a_quick_run_says_what_the_next_ones_are_reckoned_from(app, program) -> None:
    now, workout = workout_on(app, program, program.start_date)
    far = workout.exercises[0].sets[0].distance_meters
    sets = (
        SetWish(exercise_id=workout.exercises[0].exercise_id, distance_meters=far, duration_seconds=far / 1000 * 280),
    )
    done = logging.log(now, workout, "me", LogWish(status="completed", sets=sets, session_rpe=8)).workout
    told = looking_back.what_changed(now, here(now, program), done)
    assert told[-1] == "Your next runs are reckoned from 10 km in 50:26, 52:00 before: every pace with them."


def test_a_run_as_planned_says_nothing_of_the_paces(app, program) -> None:
    now, workout = workout_on(app, program, program.start_date)
    far = workout.exercises[0].sets[0].distance_meters
    sets = (
        SetWish(exercise_id=workout.exercises[0].exercise_id, distance_meters=far, duration_seconds=far / 1000 * 390),
    )
    done = logging.log(now, workout, "me", LogWish(status="completed", sets=sets, session_rpe=4)).workout
    assert looking_back.what_changed(now, here(now, program), done) == ()


def test_a_race_with_a_goal_time_keeps_the_goals_pace(app) -> None:
    goal = Target(exercise_id="race", said="10 km in 50", distance_meters=10_000, duration_seconds=3000)
    brief = RUNNER.model_copy(update={"targets": (goal,)})
    program = started(app, brief=brief, coach_id="vera")
    kept = here(at(app, program.start_date), program)
    assert {slot.exercise_id for week in kept.plan.weeks for one in week.sessions for slot in one.slots} & {
        "race-pace-run"
    }
    quick = SetWish(exercise_id="easy-run", distance_meters=5000, duration_seconds=22 * 60)
    own.logged(at(app, program.start_date), "me", "Parkrun", [quick], program.start_date)
    for mark in looking_back.marks(at(app, program.start_date), kept):
        now = at(app, mark.day)
        workout = opening.opened(now, here(now, program), mark.week, mark.day_number, mark.day)[0]
        planned = kept.session(mark.week, mark.day_number)[1]
        for slot, exercise in zip(planned.slots, workout.exercises, strict=False):
            if slot.exercise_id == "race-pace-run":
                assert exercise.sets[0].pace_seconds_per_km == slot.schemes[0].pace_seconds_per_km


LIFTER = Brief(
    goal="squat 140 and 5k under 25",
    discipline=Discipline.STRENGTH,
    experience=Experience.INTERMEDIATE,
    days_per_week=5,
    session_minutes=60,
    equipment=("barbell", "bench", "rack", "dumbbells", "cables", "machines"),
    weeks=8,
    targets=(
        Target(exercise_id="back-squat", load=140, said="squat 140"),
        Target(exercise_id="race", distance_meters=5000, duration_seconds=1500, said="5k under 25"),
    ),
    starting_numbers=(
        StartingNumber(exercise_id="back-squat", load=130, reps=1, said="130"),
        StartingNumber(exercise_id="race", distance_meters=5000, duration_seconds=1590, said="5k in 26:30"),
    ),
    nothing_to_avoid=True,
)


def runs_of(app, program, day):
    """The next run of each kind from a day on: repeats by their pace, easy runs by their minutes."""
    now = at(app, day)
    found = {}
    for mark in looking_back.marks(now, here(now, program)):
        then = at(app, mark.day)
        if mark.day < day or len(found) == 2:
            continue
        workout = opening.opened(then, here(then, program), mark.week, mark.day_number, mark.day)[0]
        runs = [one for one in workout.exercises if one.exercise_id in ("interval-run", "easy-run")]
        found |= {one.exercise_id: one for one in runs if one.exercise_id not in found}
    return found


def test_the_runs_beside_lifting_quicken_with_what_is_run(app) -> None:
    program = started(app, brief=LIFTER)
    first = runs_of(app, program, program.start_date)
    day = program.start_date + timedelta(days=6)
    quick = SetWish(exercise_id="easy-run", distance_meters=5000, duration_seconds=24 * 60 + 30)
    own.logged(at(app, day), "me", "Parkrun", [quick], day)
    after = runs_of(app, program, day)
    before = first["interval-run"].sets[0].pace_seconds_per_km
    assert after["interval-run"].sets[0].pace_seconds_per_km == round(before * 0.97)
    assert "5 km in 24:30" in after["interval-run"].reasons[0].text
    assert "6:54 a km" in first["easy-run"].notes  # 1.25 times the 10 km pace that 5 km in 26:30 comes to
    assert "6:42 a km" in after["easy-run"].notes


def test_the_tested_run_of_a_lifter_keeps_the_goals_own_pace(app) -> None:
    program = started(app, brief=LIFTER)
    quick = SetWish(exercise_id="easy-run", distance_meters=5000, duration_seconds=24 * 60 + 30)
    own.logged(at(app, program.start_date), "me", "Parkrun", [quick], program.start_date)
    paces = []
    for mark in looking_back.marks(app, here(app, program)):
        now = at(app, mark.day)
        workout = opening.opened(now, here(now, program), mark.week, mark.day_number, mark.day)[0]
        paces += [one.sets[0].pace_seconds_per_km for one in workout.exercises if one.exercise_id == "race"]
    assert paces == [300]


def test_what_a_lifter_without_a_run_in_the_plan_runs_changes_no_workout(app) -> None:
    program = started(app)
    run = SetWish(exercise_id="easy-run", distance_meters=5000, duration_seconds=20 * 60)
    own.logged(at(app, program.start_date), "me", "Run", [run], program.start_date)
    _, workout = workout_on(app, program, program.start_date)
    assert not [why for one in workout.exercises for why in one.reasons if why.rule_id == "RN1"]
