"""How a workout changes as it is logged: set by set, finished at once, corrected, moved, edited by hand.

Pure: takes a workout and gives the next one. The same thing said twice changes nothing, not even the version.
"""

from collections.abc import Sequence
from datetime import date, datetime

from tp_core.domain import hand_edit
from tp_core.domain.errors import Conflict, Invalid
from tp_core.domain.exercises import EXERCISES
from tp_core.domain.logged import LoggedSet, SetStatus
from tp_core.domain.training_load import estimated_minutes
from tp_core.domain.workout import (
    LEFT_OPEN,
    Log,
    LogEntry,
    LogStatus,
    PrescribedExercise,
    Workout,
    WorkoutStatus,
)

MOST_KEPT = 7
"""Earlier states of a log that are kept: with the longest notes and most sets a table has room for them."""
_OPEN = (WorkoutStatus.PLANNED, WorkoutStatus.STARTED)


def record_set(
    workout: Workout, exercise_index: int, set_index: int, entry: LoggedSet, *, day: date, at: datetime
) -> Workout:
    """The workout with that set as done or skipped; raises `Invalid` for a set it does not have.

    An open workout becomes started; in a closed one it is a correction and the log before it is kept.
    """
    _check_index(workout, exercise_index, set_index)
    placed = entry.model_copy(update={"exercise_index": exercise_index, "set_index": set_index})
    before = workout.log.sets if workout.log is not None else ()
    others = tuple(one for one in before if (one.exercise_index, one.set_index) != (exercise_index, set_index))
    if placed in before and len(others) + 1 == len(before):
        return workout
    return _with_sets(workout, _in_order((*others, placed)), day=day, at=at)


def add_set(workout: Workout, entry: LoggedSet, *, day: date, at: datetime) -> Workout:
    """The workout with one set more than was asked; raises `Conflict` where it was skipped."""
    if workout.status is WorkoutStatus.SKIPPED:
        raise Conflict("This workout was skipped. Log it anew to change that.")
    before = workout.log.sets if workout.log is not None else ()
    return _with_sets(workout, (*before, entry), day=day, at=at)


def take_back_set(workout: Workout, exercise_index: int, set_index: int, *, day: date, at: datetime) -> Workout:
    """The workout without that set (Undo); unchanged where it was not logged."""
    _check_index(workout, exercise_index, set_index)
    before = workout.log.sets if workout.log is not None else ()
    kept = tuple(one for one in before if (one.exercise_index, one.set_index) != (exercise_index, set_index))
    return workout if kept == before else _with_sets(workout, kept, day=day, at=at)


def finish(workout: Workout, entry: LogEntry) -> Workout:
    """The workout with this log; again corrects it, and what it said before is kept. Said twice, nothing changes.

    What is skipped after some of its sets were done is partly done: those sets stay.
    """
    entry = _with_what_was_done(workout, entry)
    before = workout.log
    if workout.status not in _OPEN and before is not None and _same(before, entry):
        return workout
    history = _kept(workout)
    log = Log(**entry.model_dump(by_alias=False, include=set(LogEntry.model_fields)), history=history)
    return workout.model_copy(
        update={"log": log, "status": WorkoutStatus(entry.status.value), "version": workout.version + 1}
    )


def _with_what_was_done(workout: Workout, entry: LogEntry) -> LogEntry:
    """A skip of a workout under way, or one said again of it, as the partly done workout it is."""
    before = workout.log
    if entry.status is not LogStatus.SKIPPED or before is None:
        return entry
    again = workout.status is WorkoutStatus.PARTIAL and before.reason == entry.reason
    if not (workout.status is WorkoutStatus.STARTED or again):
        return entry
    if not any(one.status is SetStatus.DONE for one in before.sets):
        return entry
    return entry.model_copy(update={"status": LogStatus.PARTIAL, "sets": before.sets, "day": before.day})


def close_left_open(workout: Workout) -> Workout:
    """A started workout left open closes as partial, or as completed where every set was done."""
    if workout.status is not WorkoutStatus.STARTED:
        return workout
    done = workout.log.sets if workout.log is not None else ()
    whole = len(done) == sum(len(exercise.sets) for exercise in workout.exercises)
    whole = whole and all(one.status is SetStatus.DONE for one in done)
    status = LogStatus.COMPLETED if whole else LogStatus.PARTIAL
    reason = "" if whole else LEFT_OPEN
    log = workout.log.model_copy(update={"status": status, "reason": reason}) if workout.log is not None else None
    return workout.model_copy(
        update={"status": WorkoutStatus(status.value), "log": log, "version": workout.version + 1}
    )


def edit(
    workout: Workout,
    *,
    version: int,
    author: str,
    exercises: Sequence[PrescribedExercise] | None = None,
    scheduled_date: date | None = None,
) -> Workout:
    """A planned workout changed by hand or moved, with its author; `Conflict` where it is stale or begun."""
    if version != workout.version:
        raise Conflict("This workout has changed meanwhile. Reload it and try again.")
    if workout.status is not WorkoutStatus.PLANNED:
        raise Conflict(f"A workout that is {workout.status} cannot be changed any more.")
    changes: dict[str, object] = {"version": workout.version + 1}
    if exercises is not None or not workout.hand_made:  # who moves it only does not take over what another wrote
        changes["edited_by"] = author
    if scheduled_date is not None:
        changes["scheduled_date"] = scheduled_date
    if exercises is not None:
        _check_exercises(exercises)
        changes |= {"exercises": tuple(exercises), "estimated_minutes": estimated_minutes(exercises), "basis": ""}
        changes["hand_made"] = True
        changes["hand_changed"] = hand_edit.touched(workout, exercises, author)
    return workout.model_copy(update=changes)


def _check_exercises(exercises: Sequence[PrescribedExercise]) -> None:
    if not exercises:
        raise Invalid("A workout needs at least one exercise.")
    for exercise in exercises:
        if exercise.exercise_id not in EXERCISES:
            raise Invalid("That exercise is not in the table.")
        if not exercise.sets:
            raise Invalid(f"{exercise.name} needs at least one set.")


def _check_index(workout: Workout, exercise_index: int, set_index: int) -> None:
    if not 0 <= exercise_index < len(workout.exercises):
        raise Invalid("That exercise is not in this workout.")
    if not 0 <= set_index < len(workout.exercises[exercise_index].sets):
        raise Invalid("That set is not in this workout.")
    if workout.status is WorkoutStatus.SKIPPED:
        raise Conflict("This workout was skipped. Log it anew to change that.")


def _with_sets(workout: Workout, sets: tuple[LoggedSet, ...], *, day: date, at: datetime) -> Workout:
    begun = workout.status in _OPEN
    status = WorkoutStatus.STARTED if begun else workout.status
    if workout.log is None:
        log = Log(status=LogStatus.PARTIAL, sets=sets, day=day, recorded_at=at)
    else:
        log = workout.log.model_copy(update={"sets": sets, "recorded_at": at, "history": _kept(workout)})
    return workout.model_copy(update={"log": log, "status": status, "version": workout.version + 1})


def _kept(workout: Workout) -> tuple[LogEntry, ...]:
    """The history a new state of the log carries, the first and the newest states: sets tapped while open are no
    corrections.
    """
    if workout.log is None:
        return ()
    if workout.status in _OPEN:
        return workout.log.history
    before = LogEntry(**workout.log.model_dump(by_alias=False, include=set(LogEntry.model_fields)))
    first, *later = (*workout.log.history, before)
    return (first, *later[1 - MOST_KEPT :])


def _same(before: LogEntry, entry: LogEntry) -> bool:
    unlike = {"recorded_at", "history"}
    return before.model_dump(exclude=unlike) == entry.model_dump(exclude=unlike)


def _in_order(sets: Sequence[LoggedSet]) -> tuple[LoggedSet, ...]:
    last = len(sets) + 1000  # what was not asked for comes after what was
    return tuple(
        sorted(sets, key=lambda one: (last if one.exercise_index is None else one.exercise_index, one.set_index or 0))
    )
