"""When an athlete is reminded: of the check-in of the week that just ended, once more a day later, and what comes.

Pure: a program, the hours the athlete chose and what was already done answer what is due at a moment. science.md 5: one
reminder a week at the athlete's weekday, hour and zone, one nudge 24 to 48 hours later, then stop; after two weeks
without an answer every other week, and the coach is told.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from tp_core.domain import schedule
from tp_core.domain.adherence import SILENT_WEEKS
from tp_core.domain.athlete import Profile
from tp_core.domain.milestones import Milestone, milestones
from tp_core.domain.notification import NotificationKind
from tp_core.domain.plan import Plan
from tp_core.domain.program import RUNNING, WEEKDAYS, Program, ProgramStatus, Weekday
from tp_core.domain.value import Value

NUDGE_AFTER = timedelta(hours=24)
NUDGE_UNTIL = timedelta(hours=48)
FORTNIGHT = 2
_MORNING = 7
"""The hour at which the end of a pause is told."""
_ASKED_FOR = timedelta(days=7)
"""So long a reminder that could not be given in time is still worth giving."""
_LEAD_DAYS = {"event": 7, "end": 7}
"""Days ahead that a milestone is told; the others the day before."""


class Hours(Value):
    """When an athlete wants to hear from the app."""

    zone: str
    weekday: Weekday
    hour: int

    def at(self, day: date, hour: int | None = None) -> datetime:
        """The chosen hour (or another) of a day; one that clocks skip is an hour later, one they repeat the first."""
        local = datetime.combine(day, time(self.hour if hour is None else hour), ZoneInfo(self.zone))
        return local.astimezone(UTC)

    def day(self, moment: datetime) -> date:
        return moment.astimezone(ZoneInfo(self.zone)).date()


def hours_of(profile: Profile) -> Hours:
    return Hours(zone=profile.time_zone, weekday=profile.reminder_weekday, hour=profile.reminder_hour)


class Done(Value):
    """What has been done about a program's reminders so far; weeks are program weeks, 0 for none."""

    answered_week: int = 0
    reminded_week: int = 0
    reminded_at: datetime | None = None
    settled_week: int = 0
    """The last week whose reminder was given, answered before it was due, or let pass."""
    looked_at: datetime
    """Up to when nudges and milestones were given or let pass."""


class Occasion(Value):
    """Something to tell at `due_at`, worth telling before `until`. `key` names it among all of the program."""

    kind: NotificationKind
    key: str
    due_at: datetime
    until: datetime
    week: int | None = None
    milestone: Milestone | None = None


def asks_at(program: Program, week: int, hours: Hours) -> datetime:
    """When a week is asked about: the athlete's weekday and hour first met on or after its last day."""
    last = schedule.date_of(program, week, schedule.WEEK)
    ahead = (WEEKDAYS.index(hours.weekday) - last.weekday()) % schedule.WEEK
    return hours.at(last + timedelta(days=ahead))


def unanswered_before(program: Program, week: int, answered_week: int) -> int:
    """Weeks in a row before `week` without an answer; those that ended before the last pause was over do not count."""
    last = schedule.date_of(program, week, schedule.WEEK)
    over = [one.until for one in program.pauses if one.until is not None and one.since <= last]
    resumed = max(over, default=None)
    first = answered_week + 1
    while resumed is not None and first < week and schedule.date_of(program, first, schedule.WEEK) < resumed:
        first += 1
    return max(0, week - first)


def due(program: Program, plan: Plan, hours: Hours, done: Done, now: datetime) -> tuple[Occasion, ...]:
    """What to tell at `now`, oldest first. Of several weeks that could be asked about only the last."""
    found = [one for one in _occasions(program, plan, hours, done) if one.due_at <= now < one.until]
    asked = [one for one in found if one.kind is NotificationKind.CHECK_IN][:-1]
    return tuple(sorted((one for one in found if one not in asked), key=lambda one: (one.due_at, one.key)))


def next_due(program: Program, plan: Plan, hours: Hours, done: Done) -> datetime | None:
    """When there is next something to tell; None where never, as in a program that is paused or over."""
    return min((one.due_at for one in _occasions(program, plan, hours, done)), default=None)


def after(program: Program, hours: Hours, done: Done, told: tuple[Occasion, ...], now: datetime) -> Done:
    """What is done once `told` was told at `now` and everything else that was due by then was let pass."""
    weeks = range(done.settled_week + 1, program.program_definition.total_duration + 1)
    settled = max((week for week in weeks if asks_at(program, week, hours) <= now), default=done.settled_week)
    changed: dict[str, object] = {"settled_week": settled, "looked_at": max(done.looked_at, now)}
    for one in told:
        if one.kind is NotificationKind.CHECK_IN:
            changed |= {"reminded_week": one.week, "reminded_at": now}
    return done.model_copy(update=changed)


def _occasions(program: Program, plan: Plan, hours: Hours, done: Done) -> Iterator[Occasion]:
    """All there still is to tell, as things stand."""
    if program.status is ProgramStatus.PAUSED:
        yield from _return(program, hours, done)
    if program.status not in RUNNING:
        return
    yield from _back(program, hours, done)
    yield from _check_ins(program, hours, done)
    yield from _nudge(program, done)
    yield from _milestones(program, plan, hours, done)


def _check_ins(program: Program, hours: Hours, done: Done) -> Iterator[Occasion]:
    first = max(done.answered_week, done.settled_week, done.reminded_week) + 1
    for week in range(first, program.program_definition.total_duration + 1):
        moment = asks_at(program, week, hours)
        if schedule.is_paused(program, hours.day(moment)):
            continue
        silent = unanswered_before(program, week, done.answered_week)
        if silent == SILENT_WEEKS:
            kind, key = NotificationKind.SILENT, f"silent-{week - SILENT_WEEKS}"
        elif silent > SILENT_WEEKS and (silent - SILENT_WEEKS) % FORTNIGHT == 0:
            continue
        else:
            kind, key = NotificationKind.CHECK_IN, f"checkIn-{week}"
        yield Occasion(kind=kind, key=key, due_at=moment, until=moment + _ASKED_FOR, week=week)


def _nudge(program: Program, done: Done) -> Iterator[Occasion]:
    """Once more for a week that was asked about, unless its athlete has gone silent: then there is no pressing."""
    week, asked = done.reminded_week, done.reminded_at
    if asked is None or week <= done.answered_week or done.looked_at >= asked + NUDGE_AFTER:
        return
    if unanswered_before(program, week, done.answered_week) < SILENT_WEEKS:
        yield Occasion(
            kind=NotificationKind.NUDGE,
            key=f"nudge-{week}",
            due_at=asked + NUDGE_AFTER,
            until=asked + NUDGE_UNTIL,
            week=week,
        )


def _return(program: Program, hours: Hours, done: Done) -> Iterator[Occasion]:
    """The day has come on which a pause was meant to be over: told once, in the morning of that day or later."""
    for pause in program.pauses:
        if pause.until is None and pause.meant_until is not None:
            yield from _morning_of(pause.meant_until, hours, done)


def _back(program: Program, hours: Hours, done: Done) -> Iterator[Occasion]:
    """Days off that were told ahead are over: told once, on the first day that counts again."""
    for pause in program.pauses:
        if pause.adaptation_id and pause.until is not None and pause.since < pause.until:
            yield from _morning_of(pause.until, hours, done)


def _morning_of(day: date, hours: Hours, done: Done) -> Iterator[Occasion]:
    moment = hours.at(day, _MORNING)
    if moment > done.looked_at:
        yield Occasion(
            kind=NotificationKind.RETURN,
            key=f"return-{day.isoformat()}",
            due_at=moment,
            until=moment + _ASKED_FOR,
        )


def _milestones(program: Program, plan: Plan, hours: Hours, done: Done) -> Iterator[Occasion]:
    for one in milestones(program, plan, hours.day(done.looked_at)):
        moment = hours.at(one.day - timedelta(days=_LEAD_DAYS.get(one.kind, 1)))
        if moment > done.looked_at:
            yield Occasion(
                kind=NotificationKind.MILESTONE,
                key=f"{one.kind.replace(' ', '-')}-{one.week or one.day.isoformat()}",
                due_at=moment,
                until=hours.at(one.day + timedelta(days=1), 0),
                week=one.week,
                milestone=one,
            )
