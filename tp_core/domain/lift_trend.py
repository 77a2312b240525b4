"""How a lift has gone: estimated maxes by day, records, and what one workout changed. Lighter weeks are left out."""

from collections.abc import Sequence
from datetime import date

from tp_core.domain.exercises import EXERCISES, Loading
from tp_core.domain.logged import LoggedSet, SetStatus
from tp_core.domain.prescription.standing import shown_max
from tp_core.domain.program import PhaseKind
from tp_core.domain.strength import EstimatedMax
from tp_core.domain.value import Value
from tp_core.domain.workout import LiftRecord, name_of

_EASED = (PhaseKind.DELOAD, PhaseKind.TAPER)
MOST_REPS = 10
"""Records are kept for one to ten reps: beyond, no estimate holds (Reynolds 2006)."""


class Point(Value):
    """A day of a lift: its best estimated max in kg, or the most reps without load."""

    day: date
    estimated: EstimatedMax | None = None
    reps: int | None = None


class LiftRecordSet(Value):
    """The heaviest load in kg ever done for at least a number of reps, and when."""

    reps: int
    load: float
    day: date


class Trend(Value):
    """A lift over time."""

    exercise_id: str
    name: str
    points: tuple[Point, ...]
    records: tuple[LiftRecordSet, ...] = ()


def trend(exercise_id: str, history: Sequence[LiftRecord]) -> Trend:
    """A lift's days, oldest first, without lighter weeks and tapers; records count every day."""
    points = [point for record in history if record.kind not in _EASED and (point := _point(record)) is not None]
    return Trend(exercise_id=exercise_id, name=name_of(exercise_id), points=tuple(points), records=records(history))


def records(history: Sequence[LiftRecord]) -> tuple[LiftRecordSet, ...]:
    """The heaviest load for 1 to 10 reps; a number of reps whose record a higher one holds too is left out."""
    found: list[LiftRecordSet] = []
    for reps in range(MOST_REPS, 0, -1):
        done = [
            LiftRecordSet(reps=reps, load=one.load, day=record.day)
            for record in history
            for one in record.done
            if _counts(one) and one.load and (one.reps or 0) >= reps
        ]
        top = max(done, key=lambda one: (one.load, -one.day.toordinal()), default=None)
        if top is not None and (not found or top.load > found[-1].load):
            found.append(top)
    return tuple(reversed(found))


def new_records(history: Sequence[LiftRecord], workout_id: str) -> tuple[LiftRecordSet, ...]:
    """The records one workout set; the first time a lift is logged sets none."""
    earlier = [record for record in history if record.workout_id != workout_id]
    if not earlier:
        return ()
    before = {one.reps: one.load for one in records(earlier)}
    this = records([record for record in history if record.workout_id == workout_id])
    return tuple(
        one for one in this if one.load > max((load for reps, load in before.items() if reps >= one.reps), default=0)
    )


def _point(record: LiftRecord) -> Point | None:
    done = [one for one in record.done if _counts(one)]
    exercise = EXERCISES.get(record.exercise_id)
    if exercise is not None and exercise.loading is Loading.BODYWEIGHT:
        reps = max((one.reps or 0 for one in done if not one.load), default=0)
        return Point(day=record.day, reps=reps) if reps else None
    top = shown_max(record)
    return Point(day=record.day, estimated=top) if top is not None else None


def _counts(one: LoggedSet) -> bool:
    return one.status is SetStatus.DONE and one.reps is not None
