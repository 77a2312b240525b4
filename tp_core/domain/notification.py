"""What the app tells a person of its own accord, on every page and, where they asked for it, by e-mail.

A notification's words name weeks, phases and dates, never how somebody feels or what hurts.
"""

import hashlib
from datetime import UTC, datetime
from enum import StrEnum

from tp_core.domain.value import Value


class NotificationKind(StrEnum):
    """Why somebody is told."""

    CHECK_IN = "checkIn"
    NUDGE = "checkInNudge"
    MILESTONE = "milestone"
    RECORD = "record"
    RETURN = "pauseOver"
    """The day has come on which a pause was meant to be over."""
    COMPLETED = "programCompleted"
    ABANDONED = "programAbandoned"
    COACH = "coachMessage"
    """A human coach wrote in their own name."""
    REVIEWED = "programReviewed"
    """A human coach looked at the program."""
    SILENT = "athleteSilent"
    """For the coach: an athlete who trains with them answered nothing for two weeks."""


MAILED = frozenset(
    {
        NotificationKind.CHECK_IN,
        NotificationKind.NUDGE,
        NotificationKind.MILESTONE,
        NotificationKind.RETURN,
        NotificationKind.COMPLETED,
    }
)
"""What also goes out by e-mail; the rest waits in the app."""


class MailState(StrEnum):
    """Where the e-mail of a notification is on its way; `none` where there is none to send."""

    NONE = "none"
    WAITING = "waiting"
    CLAIMED = "claimed"
    SENT = "sent"
    DROPPED = "dropped"
    """Refused for good, no longer wanted, or too old."""


class Mail(Value):
    """The e-mail of a notification. `retry_at` is when a waiting or claimed one is taken up (again)."""

    state: MailState = MailState.NONE
    subject: str = ""
    sentence: str = ""
    queued_at: datetime | None = None
    retry_at: datetime | None = None
    tries: int = 0
    sent_at: datetime | None = None


class Notification(Value):
    """One thing told to one person, once: `occasion` names it among all there ever are of a program."""

    notification_id: str
    user_id: str
    kind: NotificationKind
    occasion: str
    program_id: str = ""
    week_number: int | None = None
    title: str
    text: str
    page: str
    """The page it leads to, by its name."""
    coach_id: str = ""
    session_id: str = ""
    """The conversation it is about, with that coach."""
    created_at: datetime
    read_at: datetime | None = None
    mail: Mail = Mail()
    version: int = 0
    """0 until first stored."""


def notification_id(user_id: str, program_id: str, occasion: str, due_at: datetime) -> str:
    """The same for the same occasion at the same moment, whoever writes it; sorts by time."""
    digest = hashlib.sha256(f"{user_id}|{program_id}|{occasion}".encode()).hexdigest()
    return f"{due_at.astimezone(UTC):%Y%m%dT%H%M}-{digest[:20]}"
