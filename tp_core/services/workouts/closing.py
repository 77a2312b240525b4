"""A workout left open closes the next day, as partial where sets are missing, and says so; it stays correctable."""

from datetime import date, timedelta

from tp_core.domain import logging_sets
from tp_core.domain.errors import Conflict
from tp_core.domain.workout import LEFT_OPEN, TrainingEntry, Workout, WorkoutStatus
from tp_core.services.app import App

_LOOKED_BACK = timedelta(days=35)


def if_left_open(app: App, user_id: str, workout: Workout, today: date) -> Workout:
    """The workout, closed and stored where it was begun on an earlier day and never finished."""
    if not _is_left_open(workout, today):
        return workout
    after = logging_sets.close_left_open(workout)
    try:
        app.store.save(app.store.training.put(user_id, after, workout))
    except Conflict:
        return app.store.training.get(user_id, workout.workout_id)
    return after


def all_left_open(app: App, user_id: str, today: date) -> None:
    """Closes every workout of the last weeks that was left open."""
    for entry in app.store.training.entries(user_id, today - _LOOKED_BACK, today - timedelta(days=1)):
        if entry.status is WorkoutStatus.STARTED:
            if_left_open(app, user_id, app.store.training.get(user_id, entry.workout_id), today)


def just_closed(entries: tuple[TrainingEntry, ...], today: date) -> tuple[TrainingEntry, ...]:
    """Those of the last three days that were closed so: worth a sentence on Today."""
    return tuple(
        one
        for one in entries
        if one.reason == LEFT_OPEN
        and one.status is WorkoutStatus.PARTIAL
        and today - timedelta(days=3) <= one.day < today
    )


def _is_left_open(workout: Workout, today: date) -> bool:
    return workout.status is WorkoutStatus.STARTED and workout.log is not None and workout.log.day < today
