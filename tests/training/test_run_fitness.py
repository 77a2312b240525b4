"""Paces follow what a runner shows they can do, not only what they said when the plan was made."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tp_core.domain.brief import Brief
from tp_core.domain.logged import LoggedSet
from tp_core.domain.periodization import design
from tp_core.domain.prescription import Prescription, Today, prescribe
from tp_core.domain.prescription.quicker_runs import AT_RACE_PACE
from tp_core.domain.program import Discipline, Experience, StartingNumber, Target
from tp_core.domain.run_fitness import Fitness, fitness, pace_to_begin_with
from tp_core.domain.workout import TrainingEntry, WorkoutStatus

MONDAY = date(2026, 11, 30)
TEN_IN_52 = StartingNumber(exercise_id="race", said="10 km in 52", distance_meters=10_000, duration_seconds=3120)


def ran(meters: float, seconds: float | None, *, days: int = 0, exercise_id: str = "easy-run") -> TrainingEntry:
    one = LoggedSet(exercise_id=exercise_id, distance_meters=meters, duration_seconds=seconds)
    return TrainingEntry(
        workout_id=f"w{days}", day=MONDAY + timedelta(days=days), status=WorkoutStatus.COMPLETED, sets=(one,)
    )


def of(*entries: TrainingEntry) -> Fitness:
    return fitness(pace_to_begin_with((TEN_IN_52,), (), Experience.INTERMEDIATE, Discipline.RUNNING), entries)


def test_a_quick_parkrun_brings_the_paces_down_by_three_hundredths_at_most() -> None:
    found = of(ran(5000, 22 * 60))
    assert found.start == 312
    assert found.now == pytest.approx(312 * 0.97)
    assert found.day == MONDAY
    again = of(ran(5000, 22 * 60), ran(5000, 22 * 60, days=7))
    assert again.now == pytest.approx(312 * 0.97**2)


@pytest.mark.parametrize(
    "entry",
    [
        ran(5000, 30 * 60),  # an easy one
        ran(1000, 3 * 60),  # too short to tell
        ran(10_000, None),
        ran(10_000, 10 * 60),  # a slip of the finger
        ran(20_000, 40 * 60, exercise_id="bike-erg"),
        ran(5000, 1493),  # within a hundredth of what was told
    ],
)
def test_what_says_nothing_of_more_changes_nothing(entry: TrainingEntry) -> None:
    assert of(entry).share == 1


@given(st.lists(st.tuples(st.floats(100, 60_000), st.one_of(st.none(), st.floats(1, 40_000))), max_size=12))
def test_paces_never_go_up_and_by_no_more_than_three_hundredths_a_run(runs: list[tuple[float, float | None]]) -> None:
    entries = [ran(meters, seconds, days=at) for at, (meters, seconds) in enumerate(runs)]
    before = 312.0
    for count in range(1, len(entries) + 1):
        now = of(*entries[:count]).now
        assert before * 0.97 - 1e-6 <= now <= before
        before = now


def week(number: int, today: Today, **facts: object) -> list[Prescription]:
    said = {
        "goal": "half marathon", "discipline": "running", "experience": "intermediate", "days_per_week": 4,
        "weeks": 14, "weekly_distance_km": 25, "longest_run_km": 12, "starting_numbers": (TEN_IN_52,), **facts,
    }  # fmt: skip
    found = design(Brief.model_validate(said), MONDAY)
    assert found is not None
    assert found.plan is not None
    planned = found.plan.week(number)
    phase = next(one for one in found.definition.phases if one.phase_number == planned.phase_number)
    return [
        prescribe(session, planned, phase=phase, constraints=found.constraints, maxes={}, history={}, today=today)
        for session in planned.sessions
    ]


def test_workouts_take_the_new_paces_say_why_and_name_them_in_their_notes() -> None:
    quick = of(ran(5000, 22 * 60))
    for before, after in zip(week(7, Today()), week(7, Today(fitness=quick)), strict=True):
        for was, now in zip(before.exercises, after.exercises, strict=True):
            pace = now.sets[0].pace_seconds_per_km
            assert pace == round((was.sets[0].pace_seconds_per_km or 0) * 0.97)
            if " a km" in was.notes:
                assert f"{pace // 60:.0f}:{pace % 60:02.0f} a km" in now.notes
        assert after.exercises[0].reasons[0].rule_id == "RN1"
        assert "your 5 km in 22:00 on Monday 30 November" in after.explanation


def test_a_run_at_the_goals_pace_stays_at_it() -> None:
    quick = Today(fitness=of(ran(5000, 22 * 60)), at_goal_pace=AT_RACE_PACE)
    plain, after = week(13, Today()), week(13, quick)
    kept = [
        (was.sets[0].pace_seconds_per_km, now.sets[0].pace_seconds_per_km)
        for before, later in zip(plain, after, strict=True)
        for was, now in zip(before.exercises, later.exercises, strict=True)
        if was.exercise_id in AT_RACE_PACE
    ]
    assert kept
    assert all(was == now for was, now in kept)


def test_running_and_walking_by_turns_goes_by_the_clock_whatever_the_pace() -> None:
    new = {"experience": "beginner", "weekly_distance_km": 0, "longest_run_km": None, "starting_numbers": ()}
    quick = Today(fitness=Fitness(400, 380, ran(5000, 1800).sets[0], MONDAY))
    assert week(1, Today(), **new) == week(1, quick, **new)


@pytest.mark.parametrize("discipline", [Discipline.STRENGTH, Discipline.MIXED, Discipline.RUNNING])
def test_nobody_begins_quicker_than_the_goal_they_have_yet_to_reach(discipline: Discipline) -> None:
    goal = Target(exercise_id="race", said="5 km under 30", distance_meters=5000, duration_seconds=1800)
    pace = pace_to_begin_with((), (goal,), Experience.ADVANCED, discipline)
    assert pace == pytest.approx(360 * 2**0.06)
    assert pace_to_begin_with((TEN_IN_52,), (goal,), Experience.ADVANCED, discipline) == 312


def test_years_under_a_bar_are_none_on_the_road() -> None:
    lifter = pace_to_begin_with((), (), Experience.ADVANCED, Discipline.STRENGTH)
    assert lifter > pace_to_begin_with((), (), Experience.ADVANCED, Discipline.RUNNING)
