"""A runner's strength: one or two days a week of few heavy sets beside the runs, none in the week of the race.

Strength work beside running for eight weeks and more makes running more economical (Blagrove, Howatson, Hayes 2018,
Sports Medicine 48:1117); how many sets, on which days, and the last week without are house choices (D).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tp_core.domain.brief import PeriodizationModel
from tp_core.domain.periodization import event_day, running, sessions, strength_days
from tp_core.domain.periodization.defaults import Settled
from tp_core.domain.periodization.phases import Block
from tp_core.domain.periodization.racing import Racing
from tp_core.domain.periodization.running import RunningPlan
from tp_core.domain.periodization.sessions import LiftingPlan
from tp_core.domain.plan import PlannedSession, PlannedWeek
from tp_core.domain.program import WEEKDAYS, PhaseKind, Weekday
from tp_core.domain.schedule import session_days

PURPOSE = "Strength beside the runs, for legs that hold their form"
_MOST_MINUTES = 50
_NONE_WITHIN = 7
"""Days before the race without lifting."""


@dataclass(frozen=True)
class Both:
    """The runs and the lifting of every week, and the days of either."""

    settled: Settled
    runs: RunningPlan
    lifts: LiftingPlan | None
    run_days: tuple[Weekday, ...]
    lift_days: tuple[Weekday, ...]


def prepare(settled: Settled, racing: Racing, layout: tuple[Block, ...]) -> Both:
    """Lays out the runs of all weeks, and the lifting on the days that are left to it."""
    lifted = strength_days.of(settled.brief, settled.discipline, settled.days)
    run = tuple(day for day in settled.days if day not in lifted)
    runs = running.prepare(replace(settled, days=run), racing, layout)
    lifts = sessions.prepare(_lifting(settled, lifted), _loading(layout)) if lifted else None
    return Both(settled, runs, lifts, run, lifted)


def of_week(both: Both, week: int) -> PlannedWeek:
    """The sessions of a week in the order of its days."""
    ran = running.of_week(both.runs, week)
    if both.lifts is None:
        return ran
    start = both.settled.start
    placed = [(_day_of_run(both, one, week), one) for one in ran.sessions]
    lift_offsets = session_days(start, both.lift_days)
    for one in sessions.of_week(both.lifts, week).sessions:
        day = lift_offsets[one.day_number - 1]
        left = both.settled.days_to_event(week, day)
        if left is None or left >= _NONE_WITHIN:
            placed.append((day, one.model_copy(update={"purpose": PURPOSE})))
    of_the_week = session_days(start, _days_of(both, week))
    numbered = [
        one.model_copy(update={"day_number": of_the_week.index(day) + 1})
        for day, one in sorted(placed, key=lambda each: each[0])
    ]
    return ran.model_copy(update={"sessions": tuple(numbered)})


def told(settled: Settled) -> str:
    """How many sessions a week are strength, and what they are for; empty where none is wanted."""
    if not strength_days.wanted(settled.brief):
        return ""
    count = len(strength_days.of(settled.brief, settled.discipline, settled.days))
    if not count:
        return " There are too few days for a strength day beside the runs."
    which = "One of them is" if count == 1 else f"{count} of them are"
    last = "; none in the week of the race" if settled.event is not None else ""
    return f" {which} strength, few sets away from the long run, for legs that hold their form{last}."


def _day_of_run(both: Both, session: PlannedSession, week: int) -> int:
    event = both.settled.event
    if session.is_event and event is not None:
        return (event - both.settled.start).days - (week - 1) * 7 + 1
    return session_days(both.settled.start, both.run_days)[session.day_number - 1]


def _days_of(both: Both, week: int) -> tuple[Weekday, ...]:
    """The training days, in the event's week with the event's own."""
    event = both.settled.event
    if event is None or not event_day.number(both.settled, week):
        return both.settled.days
    return tuple(sorted({*both.settled.days, WEEKDAYS[event.weekday()]}, key=WEEKDAYS.index))


def _lifting(settled: Settled, days: tuple[Weekday, ...]) -> Settled:
    """The lifting by itself: no goals of its own, no event, and nothing of the runner's time."""
    brief = settled.brief.model_copy(update={"targets": (), "emphasis": ()})
    return replace(
        settled,
        brief=brief,
        days=days,
        minutes=min(settled.minutes, _MOST_MINUTES),
        racing=None,
        event=None,
        event_name="",
        model=PeriodizationModel.LINEAR,
    )


def _loading(layout: Sequence[Block]) -> tuple[Block, ...]:
    """A runner's phases as the lifting goes through them: base and build, no peak of its own, and lighter where the
    runs taper.
    """
    found: list[Block] = []
    for block in layout:
        kind = PhaseKind.BASE if block.kind is PhaseKind.BASE else PhaseKind.BUILD
        if not block.ends:
            found.append(replace(block, kind=kind, wave=1, waves=1))
            continue
        kind = found[-1].kind if found else PhaseKind.BASE
        for week in block.weeks:
            lighter = week if found else 0  # a program that is all taper has nothing to be lighter than
            found.append(
                replace(block, kind=kind, first=week, last=week, wave=1, waves=1, lighter=lighter, tests=False)
            )
    return tuple(found)
