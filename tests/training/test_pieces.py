"""Mixed training changes from week to week: the movements of its rounds, the machine, and the form of both."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tp_core.domain.brief import Brief
from tp_core.domain.design import Design
from tp_core.domain.exercises import Equipment
from tp_core.domain.periodization import design
from tp_core.domain.plan import PlannedSession, PlannedWeek, Slot
from tp_core.domain.program import PhaseKind
from tp_core.domain.workload import minutes_of
from tp_core.domain.workout import PrescribedExercise, PrescribedSet, Workout
from tp_core.domain.workout_text import in_order

TODAY = date(2026, 11, 28)
GYM = tuple(item.value for item in Equipment)


def made(**facts: object) -> Design:
    said = {
        "goal": "crossfit", "discipline": "mixed modal", "experience": "intermediate", "days_per_week": 4,
        "session_minutes": 60, "weeks": 8, "equipment": GYM, **facts,
    }  # fmt: skip
    found = design(Brief.model_validate(said), TODAY)
    assert found is not None
    assert not found.errors
    return found


def weeks_of(found: Design) -> tuple[PlannedWeek, ...]:
    assert found.plan is not None
    return found.plan.weeks


def rounds_of(session: PlannedSession) -> list[Slot]:
    return [slot for slot in session.slots if slot.in_rounds]


def test_no_two_weeks_running_have_the_same_movements_and_no_movement_comes_twice_in_a_week() -> None:
    weeks = weeks_of(made())
    seen = [[tuple(slot.exercise_id for slot in rounds_of(one)) for one in week.sessions] for week in weeks]
    for before, after in pairwise(seen):
        assert all(first != second for first, second in zip(before, after, strict=True) if first)
    named = [name for session in seen[0] for name in session]
    assert len(named) == len(set(named))


def test_intervals_turn_among_the_machines_there_are_and_their_lengths() -> None:
    engine = [
        slot
        for week in weeks_of(made())
        for session in week.sessions
        for slot in session.slots
        if slot.notes.startswith(("A minute hard", "Three minutes hard", "Half a minute hard"))
    ]
    assert {slot.exercise_id for slot in engine} == {"row-erg", "bike-erg", "air-bike", "ski-erg"}
    assert {slot.schemes[0].duration_seconds for slot in engine} == {30, 60, 180}


def test_without_a_machine_a_minute_hard_stays_a_minute() -> None:
    engine = [
        slot
        for week in weeks_of(made(equipment=()))
        for session in week.sessions
        for slot in session.slots
        if slot.notes == "A minute hard, a minute easy."
    ]
    assert engine
    assert {slot.schemes[0].duration_seconds for slot in engine} == {60}


def test_a_lighter_week_and_a_beginner_go_in_turn_at_a_pace_that_holds() -> None:
    lighter = [week for week in weeks_of(made()) if week.kind is PhaseKind.DELOAD]
    for week in (*lighter, *weeks_of(made(experience="beginner", days_per_week=3))):
        for session in week.sessions:
            assert all("go through them in turn at a pace that holds" in slot.notes for slot in rounds_of(session))


@pytest.mark.parametrize("day", range(4))
def test_the_minutes_and_rounds_that_a_note_names_are_those_planned(day: int) -> None:
    for week in weeks_of(made()):
        slots = rounds_of(week.sessions[day])
        for slot in slots:
            assert str(slot.schemes[0].sets) in slot.notes
            assert len({one.schemes[0].sets for one in slots}) == 1


@given(
    days=st.integers(1, 7),
    minutes=st.sampled_from([20, 30, 45, 60, 90]),
    level=st.sampled_from(["beginner", "intermediate", "advanced"]),
    kit=st.sets(st.sampled_from(GYM), max_size=8),
    sore=st.sampled_from([(), ("left knee",), ("shoulder",), ("wrist", "lower back")]),
)
def test_whatever_there_is_no_turn_breaks_the_time_or_a_rule(
    days: int, minutes: int, level: str, kit: set[str], sore: tuple[str, ...]
) -> None:
    found = made(
        days_per_week=days, session_minutes=minutes, experience=level, equipment=tuple(sorted(kit)), limitations=sore
    )
    for week in weeks_of(found):
        for session in week.sessions:
            ids = [slot.exercise_id for slot in session.slots]
            assert len(ids) == len(set(ids))
            assert len(rounds_of(session)) != 1, "one movement alone is no round"
            assert minutes_of(session.slots) <= minutes * 1.25


def test_sets_in_rounds_come_by_turns_after_the_lifts() -> None:
    def one(name: str, sets: int, *, in_rounds: bool = False) -> PrescribedExercise:
        return PrescribedExercise(
            exercise_id=name, name=name, sets=(PrescribedSet(reps=5),) * sets, in_rounds=in_rounds
        )

    workout = Workout.model_construct(
        exercises=(
            one("back-squat", 2), one("burpee", 2, in_rounds=True), one("sit-up", 2, in_rounds=True), one("plank", 1),
        )
    )  # fmt: skip
    assert in_order(workout) == [(0, 0), (0, 1), (1, 0), (2, 0), (1, 1), (2, 1), (3, 0)]
