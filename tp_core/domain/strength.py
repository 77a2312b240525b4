"""Strength arithmetic: effort and percentage, estimated maxes with their band, Prilepin's totals.

Every percentage is of the estimated max (science.md 3.1). What a bar can hold is `loading`.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from tp_core.domain.program import StartingNumber
from tp_core.domain.value import Value

_RTS: Final = (
    100.0, 97.8, 95.5, 93.9, 92.2, 90.7, 89.2, 87.8, 86.3, 85.0, 83.7, 82.4, 81.1, 79.9, 78.6, 77.4, 76.2, 75.1, 73.9,
    72.3, 70.7, 69.4, 68.0, 66.7, 65.3, 64.0, 62.6, 61.3, 59.9, 58.6, 57.4,
)  # fmt: skip
"""% of 1RM, one step a half point of RPE or half a rep (Tuchscherer, The Reactive Training Manual; science.md 3.3)."""
_BEYOND_STEP = 1.3
"""Points a step past the table's end, as its last steps; ours, low confidence."""
_TABLE_TOLERANCE = 0.05
MOST_RTS_REPS = 12
MOST_PUBLISHED_REPS = 10
LEAST_PUBLISHED_RPE = 6.5
LEAST_RTS_RPE = 6
MOST_VALID_REPS = 10
"""Beyond ten reps no linear equation holds (Reynolds 2006)."""
BAND = 0.03
"""Least half-width of an estimated max, and of a shown load range (ours, science.md 3.3)."""
WORKING_MAX = 0.9
"""A working max is this share of the estimated max (5/3/1 style, Wendler 2009; science.md 3.4)."""
_STEPS_TO_RPE_1 = 18
_MOST_CARRIED_REPS = 20
IMPOSSIBLE = 11.0
"""The implied RPE of a set nobody can do (RX1)."""


class TableEntry(Value):
    """% of 1RM from the RTS table; `published` is False for reps 11-12 and RPE 6, where copies differ."""

    percent: float
    published: bool


def table_entry(reps: int, rpe: float) -> TableEntry:
    """What `reps` at `rpe` takes, from the RTS table (science.md 3.3); reps 1..12, RPE 6..10, else `ValueError`."""
    if not 1 <= reps <= MOST_RTS_REPS or not LEAST_RTS_RPE <= rpe <= 10:
        message = f"no entry for {reps} reps at RPE {rpe}"
        raise ValueError(message)
    index = round(2 * (reps - 1) + 2 * (10 - rpe))
    return TableEntry(percent=_RTS[index], published=reps <= MOST_PUBLISHED_REPS and rpe >= LEAST_PUBLISHED_RPE)


def percent(reps: int, rpe: float) -> float:
    """% of 1RM that `reps` at `rpe` takes, in points: `table_entry` without its confidence."""
    return table_entry(reps, rpe).percent


def implied_rpe(reps: int, percent_1rm: float) -> float:
    """The RPE of `reps` at a percentage of the estimated max, between the entries of the RTS table (RX1), at least 1.

    `IMPOSSIBLE` means more than anyone can do. Past the table's end its last step goes on, and past 20 reps Epley's
    formula answers (ours, low confidence).
    """
    if reps > _MOST_CARRIED_REPS:
        left = 30 * (100 / percent_1rm - 1) - reps
        return IMPOSSIBLE if left < 0 else round(max(1.0, 10 - left), 2)
    first = 2 * (reps - 1)
    if percent_1rm > _at(first) + _TABLE_TOLERANCE:
        return IMPOSSIBLE
    index = first
    while index - first < _STEPS_TO_RPE_1 and _at(index + 1) >= percent_1rm:
        index += 1
    step = _at(index) - _at(index + 1)
    part = min(1.0, max(0.0, (_at(index) - percent_1rm) / step))
    return round(max(1.0, 10 - (index - first + part) / 2), 2)


def loaded_max(load: float, reps: int, rpe: float) -> float:
    """The max in kg that a set comes to at an effort, the table carried on as in `implied_rpe`: a rough figure below
    RPE 6 and beyond ten reps.
    """
    if reps > _MOST_CARRIED_REPS:
        return epley(load, reps + round(10 - rpe))
    return load / _at(round(2 * (reps - 1) + 2 * (10 - rpe))) * 100


def _at(index: int) -> float:
    """The table's entry, or its last step carried on."""
    last = len(_RTS) - 1
    return _RTS[index] if index <= last else max(0.0, _RTS[last] - _BEYOND_STEP * (index - last))


class EstimatedMax(Value):
    """An estimated one-rep max in kg with its band; `sure` is False for 11-12 reps or an extrapolated effort."""

    kilograms: float
    low: float
    high: float
    sure: bool = True


def epley(load: float, reps: int) -> float:
    """Epley 1985, `w(1+r/30)`; one rep is itself (science.md 3.4)."""
    return load if reps == 1 else load * (1 + reps / 30)


def brzycki(load: float, reps: int) -> float:
    """Brzycki 1993, `36w/(37-r)` (science.md 3.4)."""
    return load * 36 / (37 - reps)


def estimate(load: float, reps: int, rpe: float | None = None) -> EstimatedMax | None:
    """The estimated max of one set with a load in kg, None beyond 12 reps (rule of science.md 3.4, ours).

    With an RPE from 6 and at most 10 reps the RTS table; else the mean of Epley and Brzycki with their spread as the
    band, at least ±3 %. An RPE under 6 says too little: the formulas then give a floor that is not sure.
    """
    found = _estimated(load, reps, rpe)
    if found is None:
        return None
    low, high, sure = found
    return _with_band((low + high) / 2, low, high, sure=sure)


def estimated_kilograms(load: float, reps: int, rpe: float | None = None) -> tuple[float, bool] | None:
    """The middle of `estimate` and whether it is sure, for going through long histories."""
    found = _estimated(load, reps, rpe)
    return None if found is None else ((found[0] + found[1]) / 2, found[2])


def around(kilograms: float, *, sure: bool) -> EstimatedMax:
    """An estimated max with the least band, ±3 %."""
    return _with_band(kilograms, kilograms, kilograms, sure=sure)


def _estimated(load: float, reps: int, rpe: float | None) -> tuple[float, float, bool] | None:
    """The lower and the higher estimate in kg, and whether they are sure."""
    if reps > MOST_RTS_REPS or reps < 1 or load <= 0:
        return None
    if rpe is not None and rpe >= LEAST_RTS_RPE and reps <= MOST_VALID_REPS:
        value = load / _RTS[round(2 * (reps - 1) + 2 * (10 - rpe))] * 100
        return value, value, reps <= MOST_PUBLISHED_REPS and rpe >= LEAST_PUBLISHED_RPE
    one, other = epley(load, reps), brzycki(load, reps)
    return min(one, other), max(one, other), reps <= MOST_VALID_REPS and rpe is None


def _with_band(value: float, low: float, high: float, *, sure: bool) -> EstimatedMax:
    return EstimatedMax(
        kilograms=round(value, 1),
        low=round(min(low, value * (1 - BAND)), 1),
        high=round(max(high, value * (1 + BAND)), 1),
        sure=sure,
    )


def best(found: Iterable[EstimatedMax | None]) -> EstimatedMax | None:
    """The highest of several sets' estimates, sure ones before the others; None where there is none."""
    usable = [one for one in found if one is not None]
    return max(usable, key=lambda one: (one.sure, one.kilograms), default=None)


def estimates(numbers: Sequence[StartingNumber]) -> dict[str, EstimatedMax]:
    """The estimated max of each lift with a usable starting number, the best of several."""
    found: dict[str, list[EstimatedMax | None]] = {}
    for number in numbers:
        if number.load is not None:
            value = estimate(number.load, number.reps or 1, number.rpe)
            found.setdefault(number.exercise_id, []).append(value)
    return {exercise_id: value for exercise_id, values in found.items() if (value := best(values)) is not None}


def changed(before: EstimatedMax, after: EstimatedMax) -> bool:
    """Whether a new estimate is news: outside the old one's band (nothing fires below the noise, science.md 3.1)."""
    return not before.low <= after.kilograms <= before.high


def working_max(of: EstimatedMax) -> float:
    """The 5/3/1-style working max in kg, 90 % of the estimated max; only for plans that say so (Wendler 2009)."""
    return round(of.kilograms * WORKING_MAX, 1)


class Prilepin(Value):
    """One row of Prilepin's table: reps a set, the best total of a session and its range, for one barbell lift."""

    from_percent: float
    reps_per_set: tuple[int, int]
    best_total: int
    total_range: tuple[int, int]


_PRILEPIN: Final = (
    Prilepin(from_percent=0, reps_per_set=(3, 6), best_total=24, total_range=(18, 30)),
    Prilepin(from_percent=70, reps_per_set=(3, 6), best_total=18, total_range=(12, 24)),
    Prilepin(from_percent=80, reps_per_set=(2, 4), best_total=15, total_range=(10, 20)),
    Prilepin(from_percent=90, reps_per_set=(1, 2), best_total=7, total_range=(4, 10)),
)
"""From logs of elite Olympic lifters (science.md 3.2, bands as pinned there); advises only, never for sets of 8+."""


def prilepin(percent_1rm: float) -> Prilepin:
    """The row that holds for an intensity in % of the estimated max."""
    return next(row for row in reversed(_PRILEPIN) if percent_1rm >= row.from_percent)
