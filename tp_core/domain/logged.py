"""A set as done, and the checks that keep impossible ones out with a sentence."""

import math
from enum import StrEnum

from pydantic import Field

from tp_core.domain.errors import Invalid
from tp_core.domain.exercises import EXERCISES
from tp_core.domain.units import plain
from tp_core.domain.value import Value

MOST_LOAD = 600
"""kg: more than anyone has lifted in any lift of ours."""
MOST_REPS = 200
MOST_METERS = 300_000
MOST_SECONDS = 86_400


class SetStatus(StrEnum):
    DONE = "done"
    SKIPPED = "skipped"


class LoggedSet(Value):
    """A set as done; loads in kg. The indexes say which prescribed set it was, None for one of the athlete's own."""

    exercise_id: str = Field(min_length=1, max_length=80)
    exercise_index: int | None = Field(default=None, ge=0)
    set_index: int | None = Field(default=None, ge=0)
    status: SetStatus = SetStatus.DONE
    reps: int | None = Field(default=None, ge=0, le=MOST_REPS)
    load: float | None = Field(default=None, ge=0, le=MOST_LOAD)
    rpe: float | None = Field(default=None, ge=0, le=10)
    distance_meters: float | None = Field(default=None, ge=0, le=MOST_METERS)
    duration_seconds: float | None = Field(default=None, ge=0, le=MOST_SECONDS)


def checked_set(
    exercise_id: str,
    *,
    status: SetStatus = SetStatus.DONE,
    reps: float | None = None,
    load: float | None = None,
    rpe: float | None = None,
    distance_meters: float | None = None,
    duration_seconds: float | None = None,
) -> LoggedSet:
    """A set from what someone typed; raises `Invalid` with a sentence for what nobody can do."""
    if exercise_id not in EXERCISES:
        raise Invalid("That exercise is not in the table.")
    _within(reps, MOST_REPS, "reps", "Reps go from 0 to 200 in one set.")
    if reps is not None and reps != int(reps):
        raise Invalid("Reps are whole numbers.")
    _within(load, MOST_LOAD, "load", f"{_shown(load)} kg is more than anyone has lifted; check the number and unit.")
    _within(rpe, 10, "RPE", "RPE goes from 0 to 10.")
    _within(distance_meters, MOST_METERS, "distance", "A distance goes up to 300 km.")
    _within(duration_seconds, MOST_SECONDS, "time", "A set lasts at most a day.")
    if status is SetStatus.DONE and all(amount is None for amount in (reps, distance_meters, duration_seconds)):
        raise Invalid("A set needs reps, a distance or a time.")
    return LoggedSet(
        exercise_id=exercise_id,
        status=status,
        reps=None if reps is None else int(reps),
        load=load,
        rpe=rpe,
        distance_meters=distance_meters,
        duration_seconds=duration_seconds,
    )


def _within(amount: float | None, most: float, name: str, sentence: str) -> None:
    if amount is None:
        return
    if not math.isfinite(amount):
        raise Invalid(f"The {name} is not a number.")
    if amount < 0:
        raise Invalid(f"The {name} cannot be negative.")
    if amount > most:
        raise Invalid(sentence)


def _shown(amount: float | None) -> str:
    return plain(amount) if amount is not None and math.isfinite(amount) else ""
