"""Workouts outside a program: written down by the athlete, or brought along from another app."""

from collections.abc import Sequence
from datetime import date

from tp_core.domain.errors import Invalid
from tp_core.domain.exercises import get
from tp_core.domain.history_import import Imported, ImportedWorkout, read
from tp_core.domain.logged import LoggedSet
from tp_core.domain.training_load import estimated_minutes
from tp_core.domain.value import Value
from tp_core.domain.workout import (
    Log,
    LogStatus,
    PrescribedExercise,
    PrescribedSet,
    Workout,
    WorkoutStatus,
)
from tp_core.services import profiles, safeguards
from tp_core.services.app import App
from tp_core.services.storage.store import Listing
from tp_core.services.storage.table import Write
from tp_core.services.workouts import closing, logging
from tp_core.services.workouts.logging import LogWish, SetWish

_BATCH = 60
"""Writes of an import saved together; a transaction takes at most 100."""


class OwnExercise(Value):
    """An exercise the athlete plans to do, with its sets."""

    exercise_id: str
    sets: tuple[PrescribedSet, ...] = ()
    notes: str = ""


def create(
    app: App, user_id: str, *, name: str = "", on: date | None = None, exercises: Sequence[OwnExercise] = ()
) -> Workout:
    """A workout of one's own, planned for a day; stored. `Invalid` for an exercise that is not in the table."""
    day = on or profiles.today(app, profiles.of(app, user_id))
    parts = tuple(
        PrescribedExercise(exercise_id=one.exercise_id, name=get(one.exercise_id).name, sets=one.sets, notes=one.notes)
        for one in exercises
    )
    workout = Workout(
        workout_id=app.new_id(),
        scheduled_date=day,
        name=name.strip() or "Own workout",
        exercises=parts,
        estimated_minutes=estimated_minutes(parts),
    )
    safeguards.heed_at_once(app, user_id, "\n".join(one.notes for one in exercises), "workout")
    app.store.save(app.store.training.put(user_id, workout, None))
    return workout


def logged(app: App, user_id: str, name: str, sets: Sequence[SetWish], on: date | None = None) -> Workout:
    """A workout of one's own that was done already: made and logged."""
    if not sets:
        raise Invalid("Say at least one set: the exercise, and reps, a distance or a time.")
    for one in sets:
        get(one.exercise_id)
    workout = create(app, user_id, name=name, on=on)
    return logging.log(app, workout, user_id, LogWish(status=LogStatus.COMPLETED, sets=tuple(sets), day=on)).workout


def listing(app: App, user_id: str, *, limit: int = 50, cursor: str | None = None) -> Listing[Workout]:
    """Workouts of programs and one's own, the newest day first."""
    closing.all_left_open(app, user_id, profiles.today(app, profiles.of(app, user_id)))
    page = app.store.training_calendar(user_id, limit=limit, cursor=cursor)
    found = (app.store.training.find(user_id, entry.workout_id) for entry in page.items)
    return Listing(tuple(one for one in found if one is not None), page.next_cursor)


def bring_in(app: App, user_id: str, text: str) -> Imported:
    """Takes over an export of Strong or Hevy; what came of it. Brought in again, nothing doubles.

    Raises `Invalid` where the text is neither.
    """
    profile = profiles.of(app, user_id)
    found = read(text, unit=profile.unit, today=profiles.today(app, profile))
    writes: list[Write] = []
    for one in found.workouts:
        workout = _imported(app, one)
        if app.store.training.find(user_id, workout.workout_id) is not None:
            continue
        mine = app.store.training.put(user_id, workout, None)
        if writes and len(writes) + len(mine) > _BATCH:
            app.store.save(writes)
            writes = []
        writes += mine
    if writes:
        app.store.save(writes)
    return found


def _imported(app: App, one: ImportedWorkout) -> Workout:
    log = Log(
        status=LogStatus.COMPLETED,
        sets=tuple(_placed(one.sets)),
        minutes=one.minutes,
        notes=one.notes,
        day=one.day,
        recorded_at=app.now(),
    )
    return Workout(
        workout_id=one.import_id,
        scheduled_date=one.day,
        name=one.name,
        status=WorkoutStatus.COMPLETED,
        exercises=(),
        log=log,
    )


def _placed(sets: Sequence[LoggedSet]) -> list[LoggedSet]:
    """Numbered within each exercise, so that trends keep their order."""
    counts: dict[str, int] = {}
    placed = []
    for one in sets:
        counts[one.exercise_id] = counts.get(one.exercise_id, -1) + 1
        placed.append(one.model_copy(update={"set_index": counts[one.exercise_id]}))
    return placed
