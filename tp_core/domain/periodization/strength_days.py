"""Which of a runner's days are lifted on, where a strength day is wanted beside the runs. House choices (D)."""

from collections.abc import Sequence

from tp_core.domain.brief import Brief
from tp_core.domain.emphasis import BESIDE_RUNNING
from tp_core.domain.program import WEEKDAYS, Discipline, Weekday

_LEAST_RUNS, _LEAST_RUNS_BESIDE_TWO = 2, 3
_WEEKEND = (Weekday.SATURDAY, Weekday.SUNDAY)


def wanted(brief: Brief) -> int:
    """The strength days asked for beside running, 0 to 2."""
    return max((count for part, count in BESIDE_RUNNING.items() if part in brief.emphasis), default=0)


def of(brief: Brief, discipline: Discipline, days: Sequence[Weekday]) -> tuple[Weekday, ...]:
    """The days to lift on, in the week's order: as far as can be from the long run and from each other; the long run's
    own day never, a day that was named for the runs only where no other is there, and so many that two runs are left,
    three beside two of them.
    """
    count = wanted(brief) if discipline is Discipline.RUNNING else 0
    if count > 1 and len(days) < _LEAST_RUNS_BESIDE_TWO + 2:
        count = 1
    if count and len(days) - count < _LEAST_RUNS:
        return ()
    weekend = [day for day in days if day in _WEEKEND]
    long = (weekend or list(days))[-1:]
    added = [day for day in days if day not in brief.training_days] if brief.training_days else []
    picked: list[Weekday] = []
    for _ in range(count):
        taken = (*long, *picked)
        open_to = [day for day in days if day not in taken]
        free = [day for day in open_to if day in added] or open_to
        gaps = {day: min(apart(day, other) for other in taken) for day in free}
        picked.append(max(free, key=lambda day: (gaps[day], -WEEKDAYS.index(day))))
    return tuple(day for day in days if day in picked)


def apart(one: Weekday, other: Weekday) -> int:
    """Days between two weekdays, the shorter way around the week."""
    days = abs(WEEKDAYS.index(one) - WEEKDAYS.index(other))
    return min(days, 7 - days)
