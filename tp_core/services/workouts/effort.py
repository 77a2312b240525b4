"""How hard a workout was, told after its end: without it a session has no load (Foster 2021)."""

from datetime import date, timedelta

from tp_core.domain import logging_sets
from tp_core.domain.errors import Conflict, Invalid
from tp_core.domain.workout import LogEntry, Workout, WorkoutStatus
from tp_core.services.app import App
from tp_core.services.workouts import logging, looking_back
from tp_core.services.workouts.ground import Ground

TOLD_WITHIN = timedelta(days=14)
"""Up to then people tell it as well as at once (Foster 2021)."""
TRAINED = (WorkoutStatus.COMPLETED, WorkoutStatus.PARTIAL, WorkoutStatus.SUBSTITUTED)


def wanted(workout: Workout, today: date) -> bool:
    """Whether it is worth asking: trained, lately, and not told yet."""
    log = workout.log
    if log is None or workout.status not in TRAINED or not log.sets:
        return False
    return log.session_rpe is None and today - log.day <= TOLD_WITHIN


def tell(app: App, user_id: str, workout_id: str, effort: float) -> Workout:
    """The workout with its effort, 0 to 10; all else of its log stays, stored. Told again it is corrected."""
    if not 0 <= effort <= 10:
        raise Invalid("Session effort goes from 0 to 10.")

    def edit(before: Workout) -> Workout:
        log = before.log
        if log is None or before.status not in TRAINED:
            raise Conflict("Effort is told of a workout that was trained and is over.")
        known = log.model_dump(by_alias=False, include=set(LogEntry.model_fields))
        return logging_sets.finish(before, LogEntry.model_validate({**known, "session_rpe": effort}))

    return logging.change(app, user_id, workout_id, edit)


def last_trained(app: App, here: Ground) -> Workout | None:
    """The newest workout of the program that is over, of the last two weeks; one without effort before others."""
    entries = [
        one.entry
        for one in looking_back.marks(app, here)
        if one.entry is not None and one.entry.status in TRAINED and here.today - one.entry.day <= TOLD_WITHIN
    ]
    newest = max(entries, key=lambda one: (one.day, one.session_rpe is None), default=None)
    return app.store.training.find(here.program.user_id, newest.workout_id) if newest is not None else None
