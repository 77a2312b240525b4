"""A race or a day of heavy singles before the one that counts: by what the plan holds in the week it falls in."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from tp_core.adapters.offline.reading import which_day, wonders
from tp_core.domain.facts import RunningProgram
from tp_core.domain.plan import PlannedWeek, SlotRole
from tp_core.domain.program import Discipline, PhaseKind
from tp_core.domain.schedule import date_of, day_in_words, phase_of, position
from tp_core.domain.units import plain as plain_number
from tp_core.domain.workload import run_km

_DATE: Final = re.compile(which_day.DATE)
_MOST_BEYOND: Final = 1.1
"""Of the longest run of the last month (EN1)."""
_BEFORE_EVENT: Final = timedelta(days=14)
_HEAVY: Final = 90
"""Percent of the estimated max from which sets are like those of a meet."""
_MONTH_OF_WEEKS: Final = 4


def asked(plain: str, running: RunningProgram, today: date) -> str:
    """Whether it fits the day they name, and what it takes the place of."""
    day, event = _named(plain, today), running.program.event_date
    name = running.program.event_name or "date"
    what = name if name[:1].isupper() else f"your {name}"
    if day is not None and event is not None and day > event:
        return f"That is after {what}, {day_in_words(event, today)}. The next program can lead to it."
    if day is not None and event is not None and event - day < _BEFORE_EVENT:
        near = (event - day).days
        return (
            f"Not then: it would be {near} days before {what}, where the plan has you rest up for it. The race that "
            "counts is worth more; earlier, or after it, is better."
        )
    if running.program.discipline is not Discipline.RUNNING:
        return _lifting(day, running, today)
    return _running(plain, day, running, today)


def _running(plain: str, day: date | None, running: RunningProgram, today: date) -> str:
    if day is None:
        return f"Yes, a shorter race shows where you stand. {best_week(running, today)}"
    week = min(max(1, position(running.program, day).week), len(running.plan.weeks))
    far, longest = wonders.race_km(plain), _longest(running, week)
    lead = f"{day_in_words(day, today)} lies in week {week}"
    if far is not None and longest and far > longest * _MOST_BEYOND:
        return (
            f"{lead}. {plain_number(far)} km is too far for that: the longest run of the month before it is "
            f"{plain_number(longest)} km, and we go at most a tenth beyond (Frandsen 2025). Take a shorter one, or a "
            "later day."
        )
    light = running.plan.week(week).kind is PhaseKind.DELOAD
    fits = ", a lighter one, which suits it" if light else ""
    within = (
        f" The month up to it has runs up to {plain_number(longest)} km, so the distance is no worry."
        if longest and far
        else ""
    )
    return (
        f"That fits. {lead}{fits}.{within} Let it take the place of that week's hard run or the long run, with an easy "
        "or free day before and after it (our default): say “skip” and the day of the one it replaces. Afterwards tell "
        f"me, like “ran {plain_number(far or 10)} km in {_like(far or 10)}”, and I log it."
    )


def _like(far: float) -> str:
    minutes = round(far * 5.5)
    return f"{minutes}:00" if minutes < 60 else f"{minutes // 60}:{minutes % 60:02d}:00"


def best_week(running: RunningProgram, today: date) -> str:
    """The next lighter week as the place of a time trial."""
    week = _next(running, lambda one: one.kind is PhaseKind.DELOAD)
    if week is None:
        return "No lighter week is left before it, so keep to the plan: its hard runs tell how you stand."
    first = day_in_words(max(today, date_of(running.program, week.week_number, 1)), today)
    return (
        f"A 5 km run as fast as it goes fits a lighter week, the next is week {week.week_number} from {first}, in "
        "place of its hardest run (our default). Tell me the time, like “ran 5 km in 26:30”, and I log it."
    )


def _lifting(day: date | None, running: RunningProgram, today: date) -> str:
    when = ""
    if day is not None:
        week = min(max(1, position(running.program, day).week), len(running.plan.weeks))
        high = _heaviest(running.plan.week(week))
        phase = phase_of(running.program.program_definition.phases, week).name
        at = f", with main sets up to {plain_number(high)} % of your estimated max" if high else ""
        when = f"{day_in_words(day, today)} lies in week {week}, {phase}{at}. "
        if high and high >= _HEAVY:
            return (
                f"Yes: {when}Let it take the place of that week's heaviest session, and stop at what would be openers."
            )
    return f"{when}{heavy_week(running, today)} A day of maxes sooner takes sets from the work that should bring them."


def heavy_week(running: RunningProgram, today: date) -> str:
    """The first week to come whose main sets are as heavy as a meet's."""
    week = _next(running, lambda one: _heaviest(one) >= _HEAVY)
    if week is None:
        return "The plan has no singles before it."
    first = day_in_words(max(today, date_of(running.program, week.week_number, 1)), today)
    return (
        f"The plan's first sets from {_HEAVY} % come in week {week.week_number}, from {first}: if you want to try "
        "heavy singles, there, in place of a session and no heavier than openers (our default)."
    )


def _heaviest(week: PlannedWeek) -> float:
    shares = [
        scheme.percent_1rm or 0.0
        for session in week.sessions
        for slot in session.slots
        if slot.role is SlotRole.MAIN
        for scheme in slot.schemes
    ]
    return max(shares, default=0.0)


def _next(running: RunningProgram, wanted: Callable[[PlannedWeek], bool]) -> PlannedWeek | None:
    return next((one for one in running.plan.weeks if one.week_number >= max(1, running.week) and wanted(one)), None)


def _longest(running: RunningProgram, week: int) -> float:
    """The longest run of the month up to that week, by the plan (km)."""
    weeks = [one for one in running.plan.weeks if week - _MONTH_OF_WEEKS < one.week_number <= week]
    return round(max((run_km(session) for one in weeks for session in one.sessions), default=0.0), 1)


def _named(plain: str, today: date) -> date | None:
    """The day they name; of several the first."""
    for found in _DATE.finditer(plain):
        kind = next((name for name, said in found.groupdict().items() if said and name in _KINDS), None)
        if kind is None:
            continue
        day, _, _ = which_day.of(kind, found[kind].strip(), today, day_first=True)
        if day is not None and day > today:
            return day
    return None


_KINDS: Final = ("iso", "dm", "md", "num", "part", "month", "holiday", "weekday", "of_month", "near", "nth", "ahead")
