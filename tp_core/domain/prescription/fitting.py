"""Makes a workout fit the time there is (TM1): the main work stays, the last things go first."""

from tp_core.domain.plan import SlotRole
from tp_core.domain.training_load import estimated_minutes
from tp_core.domain.workout import PrescribedExercise

MAIN_ROLES = (SlotRole.MAIN, SlotRole.SUPPLEMENTAL)
_LEAST_SETS = 2


def fit(exercises: tuple[PrescribedExercise, ...], minutes: int) -> tuple[PrescribedExercise, ...]:
    """The workout within `minutes` (TM1): accessories lose sets, then go, last first; main work keeps two sets.

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
    """One step shorter: a set off the longest extra, then the last extra, then a set off the main work."""
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


def _one_set_less(exercises: tuple[PrescribedExercise, ...], at: int) -> tuple[PrescribedExercise, ...]:
    shorter = exercises[at].model_copy(update={"sets": exercises[at].sets[:-1]})
    return (*exercises[:at], shorter, *exercises[at + 1 :])
