"""The e-mails of notifications: each claimed, sent, marked.

A crash between sending and marking is the one case in which a letter goes twice; it then carries the same Message-ID.
"""

import logging
from dataclasses import dataclass
from datetime import timedelta

from tp_core.domain.errors import Conflict, Invalid, Unavailable
from tp_core.domain.notification import MailState, Notification
from tp_core.services import profiles
from tp_core.services.app import App
from tp_core.services.reminding import letters

CLAIM = timedelta(minutes=10)
"""A claim unsent for so long is taken up again: its process died, or the server was away."""
TOO_OLD = timedelta(hours=48)
"""A reminder older than that says nothing any more."""

_log = logging.getLogger(__name__)


@dataclass
class Posted:
    """What came of a round: sent, still to leave, and in a few words what stood in the way."""

    sent: int = 0
    left: int = 0
    trouble: str = ""


def send_leaving(app: App) -> Posted:
    """Sends what has to leave. A server that is away ends the round; a refused address is dropped."""
    posted = Posted()
    for found in app.store.notifications.mails_due(app.now()):
        claimed = _claimed(app, found)
        if claimed is None:
            continue
        try:
            posted.sent += _send(app, claimed)
        except Unavailable as exc:
            posted.left += 1
            posted.trouble = exc.message
            if not exc.retryable:
                break
    return posted


def _claimed(app: App, found: Notification) -> Notification | None:
    """The notification with its e-mail in this process's hands; None where another has it or it is of no use now."""
    now = app.now()
    current = app.store.notifications.find(found.user_id, found.notification_id)
    if current is None or current.mail.state not in (MailState.WAITING, MailState.CLAIMED):
        return None
    if current.mail.retry_at is None or current.mail.retry_at > now:
        return None
    if (current.mail.queued_at or now) < now - TOO_OLD:
        _kept(app, current, MailState.DROPPED)
        return None
    return _kept(app, current, MailState.CLAIMED)


def _send(app: App, claimed: Notification) -> bool:
    """Whether it went out; the athlete's address and wish are those of this moment."""
    profile = profiles.of(app, claimed.user_id)
    if not profile.email or not profile.email_reminders:
        _kept(app, claimed, MailState.DROPPED)
        return False
    try:
        app.post.mailer.send(letters.letter(app, profile, claimed))
    except Invalid:
        _log.warning("an e-mail was refused for good")
        _kept(app, claimed, MailState.DROPPED)
        return False
    _kept(app, claimed, MailState.SENT)
    return True


def _kept(app: App, before: Notification, state: MailState) -> Notification | None:
    """The notification with its e-mail in another state, stored; None where somebody else changed it first."""
    now = app.now()
    claiming = state is MailState.CLAIMED
    mail = before.mail.model_copy(
        update={
            "state": state,
            "retry_at": now + CLAIM if claiming else None,
            "tries": before.mail.tries + claiming,
            "sent_at": now if state is MailState.SENT else None,
        }
    )
    after = before.model_copy(update={"mail": mail})
    try:
        app.store.save([app.store.notifications.put(after)])
    except Conflict:
        return _kept_after_reading(app, before, state)
    return after.model_copy(update={"version": after.version + 1})


def _kept_after_reading(app: App, before: Notification, state: MailState) -> Notification | None:
    """The athlete read the notification in between: its e-mail's new state is put beside that."""
    current = app.store.notifications.find(before.user_id, before.notification_id)
    if current is None or current.mail != before.mail:
        return None
    return _kept(app, current, state)
