"""How fast who runs is by now: the paces of a plan are those of the day it was made, and runs since may show more.

Times over other distances are compared by Riegel's exponent (a rule of thumb); steps and bounds are ours (D). Only what
is quicker counts here: slower has its own rule (SCALED), which asks first.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from tp_core.domain.exercises import EXERCISES, Pattern
from tp_core.domain.logged import LoggedSet
from tp_core.domain.plan import Plan
from tp_core.domain.program import Discipline, Experience, StartingNumber, Target
from tp_core.domain.value import Value
from tp_core.domain.workout import TrainingEntry

RIEGEL: Final = 1.06
"""A race time grows with distance to this power (Riegel 1981)."""
USUAL_TEN_KM_PACE: Final = {Experience.BEGINNER: 400.0, Experience.INTERMEDIATE: 335.0, Experience.ADVANCED: 275.0}
"""Seconds a km over 10 km where no time is known (ours)."""
_FASTEST, _SLOWEST = 150.0, 720.0
"""Seconds a km over 10 km beyond which a log is a slip of the finger."""
_LEAST_METERS, _MOST_METERS = 1500.0, 43_000.0
_LEAST_NEWS, _MOST_STEP = 0.99, 0.97
"""A run changes paces where it shows a hundredth more, and by three hundredths at most."""


@dataclass(frozen=True)
class Fitness:
    """The pace over 10 km the plan was made with and the one that holds now, in seconds a km."""

    start: float
    now: float
    by: LoggedSet | None = None
    """The run that showed it last, and its day; None where nothing is new."""
    day: date | None = None

    @property
    def share(self) -> float:
        """What paces are to be multiplied by: 1 or less."""
        return self.now / self.start


WELL_CALIBRATED: Final = 21_100.0
"""Metres up to which the formula fits recreational runners (Vickers & Vertosick 2016, n = 2303)."""
_EITHER_WAY, _SLOWER_LONG = 0.03, 0.10
"""Our range: either way up to a half marathon, and how much slower a longer race may be."""


def late(known: float, meters: float) -> float:
    """Seconds that a race beyond a half marathon takes more than the formula says, from a shorter one known."""
    return _LATE * meters / _MARATHON if known <= WELL_CALIBRATED < meters else 0.0


def race_seconds(known: "KnownFitness", meters: float) -> tuple[float, float, float]:
    """Seconds over a race as things stand: the fast end, the likely time, the slow end (Riegel 1981).

    Over a marathon the formula was at least ten minutes too fast for half of 2303 runners (Vickers & Vertosick 2016):
    there the likely time lies ten minutes a marathon later, and the range goes up.
    """
    found = known.ten_km_pace * 10 * (meters / 10_000) ** RIEGEL
    if meters <= WELL_CALIBRATED or known.meters > WELL_CALIBRATED:
        span = (found * (1 - _EITHER_WAY), found, found * (1 + _EITHER_WAY))
    else:
        span = (found, found + late(known.meters, meters), found * (1 + _SLOWER_LONG))
    step = _ROUND_LONG if found >= _LONG else _ROUND
    low, likely, high = (round(one / step) * step for one in span)
    return low, likely, high


_LATE, _MARATHON = 600.0, 42_195.0
_LONG, _ROUND_LONG, _ROUND = 3600.0, 30.0, 10.0
"""Seconds: a range of minutes is told to the half minute."""


def race_meters(targets: Iterable[Target], plan: Plan, discipline: Discipline) -> float | None:
    """How far the race is: the goal's distance, else a runner's race in the plan (that of others is no run alone);
    None where there is none.
    """
    far = [one.distance_meters for one in targets if one.distance_meters]
    if discipline is not Discipline.RUNNING:
        return max(far[:1], default=None)
    slots = (slot for week in plan.weeks for session in week.sessions for slot in session.slots)
    far += [
        one.schemes[0].distance_meters for one in slots if one.exercise_id == "race" and one.schemes[0].distance_meters
    ]
    return max(far[:1], default=None)


class KnownFitness(Value):
    """A runner's pace over 10 km (s/km) as things stand, and what it rests on: `the 10 km in 52:30 you began with`."""

    ten_km_pace: float
    basis: str
    meters: float = 0.0
    """How far the run was that it rests on."""


def ten_km_pace(numbers: Iterable[StartingNumber]) -> float | None:
    """Seconds a km over 10 km from the best time told; None where none was."""
    paces = [
        _equivalent(number.distance_meters, number.duration_seconds)
        for number in numbers
        if number.distance_meters and number.duration_seconds
    ]
    return min(max(min(paces), 170), _SLOWEST) if paces else None


def pace_to_begin_with(
    numbers: Iterable[StartingNumber], targets: Iterable[Target], experience: Experience, discipline: Discipline
) -> float:
    """Seconds a km over 10 km that a plan is made with: the best time told, else what the level usually runs, and then
    no quicker than the goal asks for: that is still to come. Years under a bar are none on the road (ours).
    """
    known = ten_km_pace(numbers)
    if known is not None:
        return known
    lifts = discipline in _LIFTERS and experience is Experience.ADVANCED
    usual = USUAL_TEN_KM_PACE[Experience.INTERMEDIATE if lifts else experience]
    wanted = [
        _equivalent(one.distance_meters, one.duration_seconds)
        for one in targets
        if one.distance_meters and one.duration_seconds and EXERCISES[one.exercise_id].pattern is Pattern.RUN
    ]
    return max([usual, *(min(one, _SLOWEST) for one in wanted)])


_LIFTERS = (Discipline.STRENGTH, Discipline.HYPERTROPHY, Discipline.POWERLIFTING, Discipline.WEIGHTLIFTING)


def fitness(start: float, entries: Sequence[TrainingEntry]) -> Fitness:
    """What the runs of `entries`, oldest first, show beyond the pace over 10 km (s/km) the plan was made with."""
    found = Fitness(start, start)
    for entry in entries:
        for one in entry.done:
            pace = _pace_of(one)
            if pace is not None and pace < found.now * _LEAST_NEWS:
                found = Fitness(start, max(pace, found.now * _MOST_STEP), one, entry.day)
    return found


def _pace_of(one: LoggedSet) -> float | None:
    """What a run logged with distance and time comes to over 10 km; None for anything else, and for no human pace."""
    exercise = EXERCISES.get(one.exercise_id)
    far, long = one.distance_meters or 0, one.duration_seconds
    if exercise is None or exercise.pattern is not Pattern.RUN or not long or not _LEAST_METERS <= far <= _MOST_METERS:
        return None
    pace = _equivalent(far, long)
    return pace if _FASTEST <= pace <= _SLOWEST else None


def _equivalent(meters: float, seconds: float) -> float:
    return float(seconds * (10_000 / meters) ** RIEGEL / 10)
