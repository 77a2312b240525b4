"""Makes a workout fit the time there is (TM1): the main work stays, the last things go first; runs get shorter."""

from tp_core.domain.exercises import EXERCISES, Pattern
from tp_core.domain.plan import SlotRole
from tp_core.domain.training_load import estimated_minutes
from tp_core.domain.workout import PrescribedExercise

MAIN_ROLES = (SlotRole.MAIN, SlotRole.SUPPLEMENTAL)
_LEAST_SETS = 2
_RACE = "race"
_STEP_METERS, _LEAST_METERS = 500.0, 1000.0
_STEP_SECONDS, _LEAST_SECONDS = 300.0, 600.0
"""Steady runs lose so much at a time, down to that (ours)."""


def fit(exercises: tuple[PrescribedExercise, ...], minutes: int) -> tuple[PrescribedExercise, ...]:
    """The workout within `minutes` (TM1): steady runs get shorter, accessories lose sets, then go, last first; main
    work keeps two sets. A race is what it is.

    What remains may still be longer where the first exercise alone is: it is never emptied.
    """
    kept = exercises
    while len(kept) > 0 and estimated_minutes(kept) > minutes:
        shorter = _shorter(kept)
        if shorter == kept:
            break
        kept = shorter
    return kept


def _shorter(exercises: tuple[PrescribedExercise, ...]) -> tuple[PrescribedExercise, ...]:
    """One step shorter: off the longest run, a set off the longest extra, the last extra, a set off the main work."""
    steady = [at for at, one in enumerate(exercises) if _less_of(one) is not None]
    if steady:
        return _less_of_the_longest(exercises, steady)
    extras = [at for at, one in enumerate(exercises) if one.role not in MAIN_ROLES]
    long_extras = [at for at in extras if len(exercises[at].sets) > _LEAST_SETS]
    if long_extras:
        return _one_set_less(exercises, max(reversed(long_extras), key=lambda at: len(exercises[at].sets)))
    if extras and len(exercises) > 1:
        return exercises[: extras[-1]] + exercises[extras[-1] + 1 :]
    long_mains = [at for at, one in enumerate(exercises) if len(one.sets) > _LEAST_SETS]
    if long_mains:
        return _one_set_less(exercises, long_mains[-1])
    return exercises[:-1] if len(exercises) > 1 else exercises


def _less_of(one: PrescribedExercise) -> PrescribedExercise | None:
    """A steady run with a step less of it; None for what is none, or is as short as it gets."""
    known = EXERCISES.get(one.exercise_id)
    if known is None or known.pattern is not Pattern.RUN or one.exercise_id == _RACE or len(one.sets) != 1:
        return None
    only = one.sets[0]
    if only.distance_meters is not None and only.distance_meters - _STEP_METERS >= _LEAST_METERS:
        changes = {"distance_meters": only.distance_meters - _STEP_METERS}
    elif only.duration_seconds is not None and only.duration_seconds - _STEP_SECONDS >= _LEAST_SECONDS:
        changes = {"duration_seconds": only.duration_seconds - _STEP_SECONDS}
    else:
        return None
    return one.model_copy(update={"sets": (only.model_copy(update=changes),)})


def _less_of_the_longest(
    exercises: tuple[PrescribedExercise, ...], steady: list[int]
) -> tuple[PrescribedExercise, ...]:
    at = max(steady, key=lambda place: estimated_minutes(exercises[place : place + 1]))
    less = _less_of(exercises[at])
    return (*exercises[:at], less, *exercises[at + 1 :]) if less is not None else exercises


def _one_set_less(exercises: tuple[PrescribedExercise, ...], at: int) -> tuple[PrescribedExercise, ...]:
    shorter = exercises[at].model_copy(update={"sets": exercises[at].sets[:-1]})
    return (*exercises[:at], shorter, *exercises[at + 1 :])
