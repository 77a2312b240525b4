"""Totals of workouts, computed and never claimed: minutes, hard sets a muscle, volume load, session load."""

from collections.abc import Iterable

from tp_core.domain.exercises import EXERCISES, Muscle, Pattern
from tp_core.domain.logged import LoggedSet, SetStatus
from tp_core.domain.workout import PrescribedExercise, PrescribedSet, Workout

_WARM_UP_MINUTES, _BRISK_WALK_MINUTES = 8, 5
SECONDS_A_REP = 4
SECONDS_TO_CHANGE = 60
SECONDS_A_KILOMETER = 400
"""Where no pace is set for a run; a carry is walked at `_CARRY_SECONDS_A_KILOMETER`. Ours."""
_CARRY_SECONDS_A_KILOMETER = 900
_LONGEST_CARRY = 400
_HARD_RPE = 6
INDIRECT = 0.5
"""A secondary muscle's share of a set (HY2, Pelland 2026)."""


def estimated_minutes(exercises: Iterable[PrescribedExercise]) -> int:
    """Whole minutes from reps, rests, changes and a warm-up (TM1: an hour with 3-minute rests holds about 13 sets)."""
    all_of_it = tuple(exercises)
    seconds = sum(_exercise_seconds(exercise) for exercise in all_of_it)
    walks = any(planned.turns is not None for exercise in all_of_it for planned in exercise.sets)
    before = warm_up_minutes((exercise.exercise_id for exercise in all_of_it), walks=walks)
    return round(before + seconds / 60) if seconds else 0


def warm_up_minutes(exercise_ids: Iterable[str], *, walks: bool) -> int:
    """What a session takes before its first set (ours): runs alone begin slowly and need nothing before them, run and
    walked by turns they begin with a brisk walk.
    """
    if any(one not in EXERCISES or EXERCISES[one].pattern is not Pattern.RUN for one in exercise_ids):
        return _WARM_UP_MINUTES
    return _BRISK_WALK_MINUTES if walks else 0


def _exercise_seconds(exercise: PrescribedExercise) -> float:
    sides = 2 if _one_sided(exercise.exercise_id) else 1
    return SECONDS_TO_CHANGE + sum(_work(planned) * sides + (planned.rest_seconds or 0) for planned in exercise.sets)


def _work(planned: PrescribedSet) -> float:
    if planned.duration_seconds is not None:
        return planned.duration_seconds
    if planned.distance_meters is not None:
        usual = _CARRY_SECONDS_A_KILOMETER if planned.distance_meters <= _LONGEST_CARRY else SECONDS_A_KILOMETER
        return planned.distance_meters * (planned.pace_seconds_per_km or usual) / 1000
    return (planned.reps or 1) * SECONDS_A_REP


def _one_sided(exercise_id: str) -> bool:
    return exercise_id in EXERCISES and EXERCISES[exercise_id].one_sided


def hard_sets(done: Iterable[LoggedSet]) -> dict[Muscle, float]:
    """Hard sets a muscle of what was done: 1 for a primary, 0.5 for a secondary one (HY2, Pelland 2026).

    A set is hard from RPE 6, or where no effort was given; runs and skipped sets are none.
    """
    counted: dict[Muscle, float] = {}
    for entry in done:
        exercise = EXERCISES.get(entry.exercise_id)
        if exercise is None or entry.status is SetStatus.SKIPPED or entry.reps is None:
            continue
        if entry.rpe is not None and entry.rpe < _HARD_RPE:
            continue
        for muscles, share in ((exercise.primary, 1.0), (exercise.secondary, INDIRECT)):
            for muscle in muscles:
                counted[muscle] = counted.get(muscle, 0.0) + share
    return counted


def volume_load(done: Iterable[LoggedSet]) -> float:
    """Sum of load × reps in kg, loads as logged (a dumbbell's load is that of one)."""
    return sum((entry.load or 0) * (entry.reps or 0) for entry in done if entry.status is SetStatus.DONE)


def distance(done: Iterable[LoggedSet]) -> float:
    """Metres run, rowed or carried."""
    return sum(entry.distance_meters or 0 for entry in done if entry.status is SetStatus.DONE)


def session_load(workout: Workout) -> float | None:
    """Session RPE × minutes (Foster 2021; science.md 3.7); None where no effort was given.

    Minutes as logged; where they were not, the workout's own estimate.
    """
    if workout.log is None or workout.log.session_rpe is None:
        return None
    return workout.log.session_rpe * (workout.log.minutes or workout.estimated_minutes)
