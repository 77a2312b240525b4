"""Program days and calendar dates: rolling weeks of seven days from the first day, pauses taken out.

Everything is computed from the program; a paused day moves all later days by one.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Protocol

from tp_core.domain.design import Design
from tp_core.domain.plan import Plan
from tp_core.domain.program import WEEKDAYS, OtherDays, Pause, Phase, PhaseKind, Program, ProgramStatus, Weekday
from tp_core.domain.value import Value

WEEK = 7


class Position(Value):
    """Where a date lies in a program: week 0 before it begins; past the last week it stays there with `over`."""

    week: int
    day: int
    over: bool = False
    paused: bool = False


def next_monday(today: date) -> date:
    """The first Monday after today."""
    return today + timedelta(days=WEEK - today.weekday())


def _pauses(program: Program) -> list[tuple[date, date | None]]:
    """Pauses that move days, in order, cut to the program's own days and without overlap."""
    found: list[tuple[date, date | None]] = []
    for pause in sorted(program.pauses, key=lambda pause: pause.since):
        if pause.drops:
            continue
        since = max(pause.since, program.start_date, *(until or date.max for _, until in found[-1:]))
        if pause.until is None or pause.until > since:
            found.append((since, pause.until))
    return found


def _paused_before(program: Program, moment: date) -> int:
    """Paused days from the start up to, not including, `moment`."""
    return sum(max(0, (min(until or moment, moment) - since).days) for since, until in _pauses(program))


def is_paused(program: Program, moment: date) -> bool:
    return any(_in(pause, moment) for pause in program.pauses)


def _in(pause: Pause, moment: date) -> bool:
    return pause.since <= moment and (pause.until is None or moment < pause.until)


def is_dropped(program: Program, moment: date) -> bool:
    """Whether what is planned for a day drops: days off before a date the program leads to."""
    return any(pause.drops and _in(pause, moment) for pause in program.pauses)


def absence(program: Program, today: date) -> Pause | None:
    """The days off planned ahead that run today or come next; None for none."""
    ahead = [one for one in program.pauses if one.adaptation_id and one.until is not None and one.until > today]
    return min(ahead, key=lambda one: one.since, default=None)


def position(program: Program, moment: date) -> Position:
    """The week (1..) and day of the week (1..7) of a date."""
    elapsed = (moment - program.start_date).days - _paused_before(program, moment)
    if moment < program.start_date:
        return Position(week=0, day=0)
    weeks = program.program_definition.total_duration
    over = elapsed >= weeks * WEEK
    if over:
        return Position(week=weeks, day=WEEK, over=True)
    return Position(week=elapsed // WEEK + 1, day=elapsed % WEEK + 1, paused=is_paused(program, moment))


def date_of(program: Program, week: int, day: int) -> date:
    """The date of a program day (both from 1), later by every day paused before it."""
    moment = program.start_date + timedelta(days=(week - 1) * WEEK + day - 1)
    for since, until in _pauses(program):
        if since <= moment and until is not None:
            moment += until - since
    return moment


def end_date(program: Program) -> date:
    """The last day of the last week."""
    return date_of(program, program.program_definition.total_duration, WEEK)


def moves_event(before: Program, after: Program) -> bool:
    """Whether an event's day has another place in a program's weeks: what is planned for it would not be on it."""
    event = before.event_date
    return event is not None and position(before, event) != position(after, event)


def session_days(start: date, training_days: tuple[Weekday, ...]) -> tuple[int, ...]:
    """The days (1..7) of the rolling week that are trained, in order."""
    wanted = {WEEKDAYS.index(day) for day in training_days}
    return tuple(day for day in range(1, WEEK + 1) if (start.weekday() + day - 1) % WEEK in wanted)


class Weekly(Protocol):
    """What is trained on some weekdays, in some weeks on others."""

    @property
    def training_days(self) -> tuple[Weekday, ...]: ...

    @property
    def other_days(self) -> tuple[OtherDays, ...]: ...


def days_changed(program: Program) -> tuple[OtherDays, ...]:
    """The days of before changes; the last week has others also where an event lies on none of the training days."""
    return tuple(one for one in program.other_days if one.first_week < program.program_definition.total_duration)


def days_of(of: Weekly, week: int) -> tuple[Weekday, ...]:
    """The weekdays a week is trained on; the change made last counts where several speak of it."""
    other = (one for one in reversed(of.other_days) if one.first_week <= week <= one.last_week)
    return next((one.training_days for one in other), of.training_days)


def designed_date(design: Design, week: int, day_number: int) -> date:
    """The date of the week's `day_number`-th session of a program not yet started."""
    days = session_days(design.start_date, days_of(design, week))
    day = days[min(day_number, len(days)) - 1]
    return design.start_date + timedelta(days=(week - 1) * WEEK + day - 1)


def is_the_event(design: Design, week: int, day_number: int) -> bool:
    """Whether that session is the race or meet itself."""
    return design.event_date is not None and designed_date(design, week, day_number) == design.event_date


def session_date(program: Program, week: int, day_number: int) -> date:
    """The date of the week's `day_number`-th session (from 1), where it was moved the new one."""
    for move in reversed(program.moves):
        if (move.week, move.day_number) == (week, day_number) and not is_paused(program, move.to):
            return move.to
    days = _days_trained(program, week)
    return date_of(program, week, days[min(day_number, len(days)) - 1])


def _days_trained(program: Program, week: int) -> tuple[int, ...]:
    """The days (1..7) of a week that are trained: after a pause still on the athlete's weekdays.

    A week that a pause cuts so that they do not come out even keeps its days as they were counted from the start.
    """
    days = days_of(program, week)
    usual = session_days(program.start_date, days)
    if not program.pauses:
        return usual
    weekdays = {WEEKDAYS.index(day) for day in days}
    found = tuple(day for day in range(1, WEEK + 1) if date_of(program, week, day).weekday() in weekdays)
    return found if len(found) == len(usual) else usual


def session_dates(program: Program, plan: Plan | None = None) -> Iterator[tuple[int, int, date]]:
    """Week, day number and date of every session, by date.

    Without the plan every training day counts; with it only what is planned: an event or a taper leaves days free.
    """
    found: list[tuple[date, int, int]] = []
    for week in range(1, program.program_definition.total_duration + 1):
        every = range(1, len(days_of(program, week)) + 1)
        numbers = every if plan is None else [session.day_number for session in plan.week(week).sessions]
        found += [(session_date(program, week, number), week, number) for number in numbers]
    for moment, week, number in sorted(found):
        yield week, number, moment


def phase_of(phases: tuple[Phase, ...], week: int) -> Phase:
    """The phase a week lies in; before the first week the first."""
    return next((phase for phase in phases if week in phase.weeks), phases[0] if week < 1 else phases[-1])


def sessions_due(program: Program, today: date, plan: Plan | None = None) -> int:
    """Sessions planned before today; paused days have none. Give the plan to leave out days with nothing planned."""
    if program.status is ProgramStatus.ABANDONED:
        return 0
    days = [moment for _, _, moment in session_dates(program, plan) if moment < today]
    return sum(not is_dropped(program, moment) for moment in days)


def resumed(program: Program, today: date) -> tuple[Pause, ...]:
    """The pauses with an open one ended today, and days off told ahead that they are back from early; an abandoned
    program counts the days since as a pause.
    """
    open_pauses = [pause for pause in program.pauses if pause.until is None]
    closed = tuple(
        pause.model_copy(update={"until": max(today, pause.since)})
        if pause.until is None or (pause.adaptation_id and _in(pause, today))
        else pause
        for pause in program.pauses
    )
    if program.status is ProgramStatus.ABANDONED and not open_pauses:
        since = max(program.updated_at.date(), program.start_date)
        if since < today:
            return (*closed, Pause(since=since, until=today, reason="away"))
    return closed


def day_in_words(moment: date, today: date | None = None) -> str:
    """`Monday 20 April`; with the year where it is not this one."""
    year = f" {moment.year}" if today is not None and moment.year != today.year else ""
    return f"{moment:%A} {moment.day} {moment:%B}{year}"


def sentence(program: Program, plan: Plan, today: date, *, begun: bool = False) -> str:
    """Where the athlete stands: `Week 7 of 12 · Build, week 3 of 3 · lighter week from 20 April · meet in 34 days`.

    `begun`: something of the program was trained; before its first day that is no program still to start.
    """
    definition = program.program_definition
    here = position(program, today)
    if program.status in (ProgramStatus.COMPLETED, ProgramStatus.ABANDONED):
        return f"{definition.total_duration} weeks · {program.status.said}"
    if here.over:
        return f"All {definition.total_duration} weeks are over since {day_in_words(end_date(program), today)}"
    if here.week == 0:
        days = (program.start_date - today).days
        when = "tomorrow" if days == 1 else f"in {days} days"
        first_day = day_in_words(program.start_date, today)
        start = f"Begun early, week 1 from {first_day}" if begun else f"Starts {first_day}, {when}"
        parts = [start, f"{definition.total_duration} weeks"]
    else:
        phase = phase_of(definition.phases, here.week)
        first, last = phase.week_range
        parts = [f"Week {here.week} of {definition.total_duration}"]
        parts.append(
            phase.name if first == last else f"{phase.name}, week {here.week - first + 1} of {last - first + 1}"
        )
        if program.status is ProgramStatus.PAUSED:
            parts.append("paused")
    parts += _away(program, today)
    lighter = _next_lighter(program, plan, here.week)
    if lighter is not None and program.status is not ProgramStatus.PAUSED:  # its date moves with every day paused
        parts.append(f"lighter week from {lighter.day} {lighter:%B}")
    if program.event_date is not None and program.event_date >= today:
        days = (program.event_date - today).days
        when = {0: "today", 1: "tomorrow"}.get(days, f"in {days} days")
        parts.append(f"{program.event_name or 'deadline'} {when}")
    return " · ".join(parts)


def _away(program: Program, today: date) -> list[str]:
    """`away from 12 December to 25 December`, `away until Friday 25 December`: both days included."""
    off = absence(program, today)
    if off is None or off.until is None or program.status is ProgramStatus.PAUSED:
        return []
    last = off.until - timedelta(days=1)
    if off.since <= today:
        return [f"away until {day_in_words(last, today)}"]
    return [f"away from {off.since.day} {off.since:%B} to {last.day} {last:%B}"]


def _next_lighter(program: Program, plan: Plan, week: int) -> date | None:
    coming = (planned for planned in plan.weeks if planned.week_number > week and planned.kind is PhaseKind.DELOAD)
    following = next(coming, None)
    return None if following is None else date_of(program, following.week_number, 1)
