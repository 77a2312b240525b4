"""What a person was told: listed, counted, read; and the e-mail a new notification goes out by."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta

from tp_core.domain import notification_words
from tp_core.domain.athlete import Profile
from tp_core.domain.errors import Conflict
from tp_core.domain.lift_trend import LiftRecordSet
from tp_core.domain.notification import MAILED, Mail, MailState, Notification, NotificationKind, notification_id
from tp_core.domain.notification_words import Words
from tp_core.domain.program import Program
from tp_core.domain.workout import Workout
from tp_core.services import profiles
from tp_core.services.app import App
from tp_core.services.storage.store import Listing
from tp_core.services.storage.table import Put

ASKING = (NotificationKind.CHECK_IN, NotificationKind.NUDGE)
_COMING = timedelta(days=8)
_RECENT = 60
MOST_COUNTED = 100
"""Unread ones are counted among the newest so many."""


def listing(app: App, user_id: str, *, limit: int = 50, cursor: str | None = None) -> Listing[Notification]:
    """Newest first."""
    return app.store.notification_list(user_id, limit=limit, cursor=cursor)


def unread(app: App, user_id: str) -> tuple[Notification, ...]:
    """The unread among the newest hundred, newest first."""
    return tuple(one for one in app.store.notifications.newest(user_id, MOST_COUNTED) if one.read_at is None)


def open_ones(app: App, user_id: str) -> tuple[Notification, ...]:
    """The unread that still say something today, newest first.

    Not: a check-in that was answered or that a newer one asks about, nor what was coming more than a week ago.
    """
    found = unread(app, user_id)
    if not found:
        return ()
    answered = {row.program_id: row.done.answered_week for row in app.store.reminders.of_person(user_id)}
    kept: list[Notification] = []
    asked: set[str] = set()
    for one in found:
        if one.kind in ASKING:
            open_yet = one.program_id not in asked and (one.week_number or 0) > answered.get(one.program_id, 0)
            asked.add(one.program_id)
        else:
            open_yet = one.kind is not NotificationKind.MILESTONE or one.created_at > app.now() - _COMING
        if open_yet:
            kept.append(one)
    return tuple(kept)


def read(app: App, user_id: str, notification_id: str) -> Notification:
    """The notification as read; again is no error. `NotFound` where the person has none of that id."""
    before = app.store.notifications.get(user_id, notification_id)
    if before.read_at is not None:
        return before
    after = before.model_copy(update={"read_at": app.now()})
    app.store.save([app.store.notifications.put(after)])
    return after.model_copy(update={"version": after.version + 1})


def read_all(app: App, user_id: str) -> int:
    """Marks what is unread as read; how many."""
    found = unread(app, user_id)
    for one in found:
        read(app, user_id, one.notification_id)
    return len(found)


def mail(app: App, profile: Profile, kind: NotificationKind, words: Words) -> Mail:
    """The e-mail a notification goes out by: waiting, where its kind is mailed and the athlete wants it."""
    if kind not in MAILED or not profile.email or not profile.email_reminders:
        return Mail()
    now = app.now()
    return Mail(state=MailState.WAITING, subject=words.title, sentence=words.text, queued_at=now, retry_at=now)


def of_program(app: App, program: Program, profile: Profile, kind: NotificationKind, words: Words) -> list[Put]:
    """The write that tells an athlete what became of their program, once a time it happens; nothing, where it has."""
    now = app.now()
    occasion = f"{kind.value}-{program.version}"
    told = Notification(
        notification_id=notification_id(program.user_id, program.program_id, occasion, now),
        user_id=program.user_id,
        kind=kind,
        occasion=occasion,
        program_id=program.program_id,
        title=words.title,
        text=words.text,
        page=notification_words.page_of(kind),
        created_at=now,
        mail=mail(app, profile, kind, notification_words.MAILED_COMPLETION),
    )
    return [app.store.notifications.put(told)]


def tell_records(app: App, user_id: str, workout: Workout, found: Sequence[tuple[str, LiftRecordSet]]) -> None:
    """Tells the records a workout set, once a workout however often its log is corrected."""
    log = workout.log
    occasion = f"record-{workout.workout_id}"
    if (
        not found
        or log is None
        or any(one.occasion == occasion for one in app.store.notifications.newest(user_id, _RECENT))
    ):
        return
    first = log.history[0].recorded_at if log.history else log.recorded_at
    words = notification_words.of_records(found, profiles.of(app, user_id).unit)
    told = Notification(
        notification_id=notification_id(user_id, workout.program_id or "", occasion, first),
        user_id=user_id,
        kind=NotificationKind.RECORD,
        occasion=occasion,
        program_id=workout.program_id or "",
        title=words.title,
        text=words.text,
        page=notification_words.page_of(NotificationKind.RECORD),
        created_at=app.now(),
    )
    # Two logs of the same workout at once: the second finds it told.
    with suppress(Conflict):
        app.store.save([app.store.notifications.put(told)])
