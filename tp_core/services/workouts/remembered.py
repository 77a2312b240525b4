"""What stays of a workout beyond its log: the records its main lifts set, told once and remembered, as corrected."""

import logging
from datetime import timedelta

from tp_core.domain import worth_keeping
from tp_core.domain.errors import ProgramError
from tp_core.domain.lift_trend import new_records
from tp_core.domain.memory import MemorySource
from tp_core.domain.workout import LogStatus, Workout
from tp_core.services import memories, notifications, profiles
from tp_core.services.app import App
from tp_core.services.memories import Origin

_LOOKED_BACK = timedelta(days=730)
_log = logging.getLogger(__name__)


def after_log(app: App, user_id: str, workout: Workout) -> None:
    """Notes the heaviest new record of each lift the program is about, and takes back what a log no longer shows.

    Other lifts set records every week; told back, they would feel watched rather than remembered.

    The log is stored by then and stands whatever becomes of this.
    """
    try:
        _note(app, user_id, workout)
    except ProgramError as exc:
        _log.warning("records of a workout not remembered: %s", type(exc).__name__)


def _about(app: App, user_id: str, workout: Workout) -> frozenset[str]:
    """The lifts of the program's goals and starting numbers; of the newest one for a workout of one's own."""
    if workout.program_id is not None:
        program = app.store.training_program(user_id, workout.program_id)
    else:
        newest = app.store.programs(user_id, limit=1).items
        if not newest:
            return frozenset()
        program = newest[0]
    aims = [one.exercise_id for one in program.targets]
    return frozenset([*aims, *(one.exercise_id for one in program.starting_numbers)])


def _note(app: App, user_id: str, workout: Workout) -> None:
    log = workout.log
    if log is None:
        return
    found = []
    lifts = [one.exercise_id for one in workout.exercises if one.exercise_id in _about(app, user_id, workout)]
    for exercise_id in dict.fromkeys(lifts) if log.status is not LogStatus.SKIPPED else ():
        history = app.store.training.history(user_id, exercise_id, log.day - _LOOKED_BACK, log.day)
        best = max(new_records(history, workout.workout_id), key=lambda one: one.load, default=None)
        if best is not None:
            found.append((exercise_id, best))
    notes = worth_keeping.of_records(
        [(lift, best.load, best.reps, best.day) for lift, best in found], profiles.of(app, user_id).unit
    )
    topics = {one.topic for one in notes}
    before = [one for one in memories.of(app, user_id) if one.source_id == workout.workout_id]
    for one in before:
        if one.topic not in topics:
            memories.forget(app, user_id, one.memory_id)
    notifications.tell_records(app, user_id, workout, found)
    memories.keep(app, user_id, notes, Origin(MemorySource.LOG, workout.workout_id))
