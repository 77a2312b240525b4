"""The estimated max of a lift as of now: from the athlete's numbers and log, else first from a related lift."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from tp_core.domain.exercises import EXERCISES
from tp_core.domain.loading import Gym
from tp_core.domain.prescription import reasons
from tp_core.domain.prescription.standing import Standing, loading_records, standing
from tp_core.domain.strength import EstimatedMax
from tp_core.domain.workout import LiftRecord

RELATED: Final[Mapping[str, tuple[str, float]]] = MappingProxyType(
    {
        "front-squat": ("back-squat", 0.75),
        "low-bar-squat": ("back-squat", 0.95),
        "paused-back-squat": ("back-squat", 0.85),
        "tempo-back-squat": ("back-squat", 0.75),
        "box-squat": ("back-squat", 0.85),
        "paused-bench-press": ("bench-press", 0.9),
        "close-grip-bench-press": ("bench-press", 0.85),
        "incline-bench-press": ("bench-press", 0.7),
        "spoto-press": ("bench-press", 0.85),
        "floor-press": ("bench-press", 0.8),
        "overhead-press": ("bench-press", 0.5),
        "sumo-deadlift": ("deadlift", 0.85),
        "paused-deadlift": ("deadlift", 0.8),
        "deficit-deadlift": ("deadlift", 0.8),
        "romanian-deadlift": ("deadlift", 0.6),
        "trap-bar-deadlift": ("deadlift", 0.85),
        "pendlay-row": ("barbell-row", 0.85),
        "push-press": ("overhead-press", 1.0),
        "power-snatch": ("snatch", 0.75),
        "hang-snatch": ("snatch", 0.8),
        "hang-power-snatch": ("snatch", 0.7),
        "power-clean": ("clean-and-jerk", 0.75),
        "clean": ("clean-and-jerk", 0.95),
        "hang-clean": ("clean-and-jerk", 0.8),
        "hang-power-clean": ("clean-and-jerk", 0.7),
        "push-jerk": ("clean-and-jerk", 0.8),
        "split-jerk": ("clean-and-jerk", 0.9),
        "clean-pull": ("clean-and-jerk", 1.2),
        "snatch-pull": ("snatch", 1.25),
    }
)
"""The share of a related lift's max to begin with where a lift has no number: our defaults, on the low side. A pull
ends where the lift would go under the bar, so it takes more than the lift."""


def current_max(
    exercise_id: str,
    maxes: Mapping[str, EstimatedMax],
    history: Mapping[str, Sequence[LiftRecord]],
    gym: Gym,
) -> Standing:
    """The estimated max as of now and what last changed it; None where nothing says one.

    `maxes` are those the program began with, `history` what was logged since, by lift, oldest first.
    """
    records = history.get(exercise_id, ())
    start = maxes.get(exercise_id)
    if start is not None or exercise_id not in RELATED:
        return standing(start, records, gym)
    own = loading_records(records)
    guess = _guess(exercise_id, maxes, history, gym, own)
    if guess is not None and not own:
        other, share = RELATED[exercise_id]
        return Standing(guess, reasons.from_related(EXERCISES[other].name, share))
    return standing(guess, records, gym)


def _guess(
    exercise_id: str,
    maxes: Mapping[str, EstimatedMax],
    history: Mapping[str, Sequence[LiftRecord]],
    gym: Gym,
    own: Sequence[LiftRecord],
) -> EstimatedMax | None:
    """The share of the related lift as it stood when this one was first done: from then on its own log says more."""
    other, share = RELATED[exercise_id]
    known = history.get(other, ())
    if own:
        known = [record for record in known if record.day <= own[0].day]
    base = standing(maxes.get(other), known, gym).estimated
    if base is None:
        return None
    return EstimatedMax(
        kilograms=round(base.kilograms * share, 1),
        low=round(base.low * share, 1),
        high=round(base.high * share, 1),
        sure=False,
    )
