"""Telling what is due in a program: notifications and the program's row in one save, so each is written once.

Two processes that tell at the same moment meet at the row's version; the second finds nothing left to tell.
"""

import hashlib
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta

from tp_core.domain import notification_words, reminders
from tp_core.domain.athlete import Profile
from tp_core.domain.errors import Conflict, NotFound
from tp_core.domain.notification import Notification, NotificationKind, notification_id
from tp_core.domain.program import Program
from tp_core.domain.reminders import Hours, Occasion
from tp_core.services import coaches, notifications, profiles, programs
from tp_core.services.app import App
from tp_core.services.storage.reminders import Reminder

Moment = Callable[[Hours], datetime]
_RECENT = 60
LOCAL_USER = "me"
"""Without sign-in the person at this machine is every coach."""


def end_of(day: date) -> Moment:
    """The last moment of a day, by each athlete's own clock."""
    return lambda hours: hours.at(day + timedelta(days=1), 0) - timedelta(seconds=1)


def tell(app: App, found: Reminder, moment: Moment, *, dry_run: bool = False) -> tuple[Notification, ...]:
    """Tells what is due in a row's program at a moment; what was told. Nothing, where another process was quicker."""
    row = app.store.reminders.find(found.user_id, found.program_id)
    if row is None:
        return ()
    try:
        program = app.store.training_program(row.user_id, row.program_id)
    except NotFound:
        app.store.reminders.drop(row)
        return ()
    profile = profiles.of(app, row.user_id)
    hours = reminders.hours_of(profile)
    now = moment(hours)
    plan = programs.plan_of(app, program)
    due = reminders.due(program, plan, hours, row.done, now)
    fresh = tuple(_untold(app, program, due))
    told = [one for occasion in fresh for one in _notifications(app, program, profile, occasion, now)]
    if dry_run:
        return tuple(told)
    done = reminders.after(program, hours, row.done, fresh, now)
    after = row.model_copy(
        update={"done": done, "due_at": reminders.next_due(program, plan, hours, done), "coach_id": program.coach_id}
    )
    if after == row:
        return ()
    new = [one for one in told if app.store.notifications.find(one.user_id, one.notification_id) is None]
    try:
        app.store.save([app.store.reminders.put(after), *map(app.store.notifications.put, new)])
    except Conflict:
        return ()
    return tuple(new)


def tell_person(app: App, user_id: str) -> int:
    """Tells a person what is due for them now, as where nothing runs by the clock and they look at a page; how much."""
    now = app.now()
    due = [row for row in app.store.reminders.of_person(user_id) if row.due_at is not None and row.due_at <= now]
    return sum(len(tell(app, row, lambda _: now)) for row in due)


def _untold(app: App, program: Program, due: tuple[Occasion, ...]) -> Iterable[Occasion]:
    """Those not told yet under another hour: an athlete may move their hour just after a reminder."""
    if not due:
        return ()
    recent = app.store.notifications.newest(program.user_id, _RECENT)
    told = {one.occasion for one in recent if one.program_id == program.program_id}
    return (one for one in due if one.key not in told)


def _notifications(
    app: App, program: Program, profile: Profile, occasion: Occasion, now: datetime
) -> Iterable[Notification]:
    """What an occasion tells and whom: the athlete, or of a silent athlete the one who coaches them."""
    kind = occasion.kind
    person: str | None = program.user_id
    name = occasion.key
    if kind is NotificationKind.SILENT:
        # Nothing of the athlete may stay with their coach once they delete themselves.
        whose = hashlib.sha256(program.user_id.encode()).hexdigest()[:16]
        person, name = coach_of(app, program), f"{whose}-{occasion.key}"
        if person == program.user_id:
            return
    if person is None:
        return
    words = notification_words.of_occasion(occasion, program)
    letter = notification_words.mailed(occasion, reminders.hours_of(profile).day(now))
    yield Notification(
        notification_id=notification_id(person, program.program_id, name, occasion.due_at),
        user_id=person,
        kind=kind,
        occasion=name,
        program_id=program.program_id,
        week_number=occasion.week,
        title=words.title,
        text=words.text,
        page=notification_words.page_of(kind, occasion.milestone.kind if occasion.milestone else ""),
        created_at=now,
        mail=notifications.mail(app, profile, kind, letter),
    )


def coach_of(app: App, program: Program) -> str | None:
    """The person behind a program's coach; None where a shipped coach belongs to nobody."""
    try:
        owner = coaches.get(app, program.coach_id).owner_id
    except NotFound:
        return None
    return owner or (LOCAL_USER if app.auth == "local" else None)
