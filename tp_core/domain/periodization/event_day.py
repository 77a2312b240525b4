"""The day of a race or meet: it lies in the plan also where its weekday is no training day."""

from tp_core.domain.periodization.defaults import Settled
from tp_core.domain.plan import Plan
from tp_core.domain.program import WEEKDAYS, OtherDays, Weekday
from tp_core.domain.schedule import session_days


def number(settled: Settled, week: int) -> int:
    """Which session of its week the event is, from 1; 0 where the week has none."""
    if settled.event is None or week != settled.weeks:
        return 0
    on = WEEKDAYS[settled.event.weekday()]
    return session_days(settled.start, _with(settled, on)).index(session_days(settled.start, (on,))[0]) + 1


def other_days(settled: Settled, plan: Plan) -> tuple[OtherDays, ...]:
    """The weekdays of the event's week, where it holds the event and the event's day is no training day."""
    on = WEEKDAYS[settled.event.weekday()] if settled.event is not None else None
    if on is None or on in settled.days:
        return ()
    week = plan.weeks[-1].week_number
    planned = any(one.day_number == number(settled, week) for one in plan.weeks[-1].sessions)
    days = _with(settled, on)
    return (OtherDays(first_week=week, last_week=week, training_days=days),) if planned else ()


def left_out(settled: Settled, plan: Plan) -> Plan:
    """The plan without a meet: its attempts are no training. (A race is left out where kilometres are counted.)"""
    if settled.racing is not None or settled.event is None:
        return plan
    last = plan.weeks[-1]
    on = number(settled, last.week_number)
    kept = tuple(one for one in last.sessions if one.day_number != on)
    return plan.model_copy(update={"weeks": (*plan.weeks[:-1], last.model_copy(update={"sessions": kept}))})


def _with(settled: Settled, day: Weekday) -> tuple[Weekday, ...]:
    return tuple(sorted({*settled.days, day}, key=WEEKDAYS.index))
