"""One run of the reminders: reads what is due, tells it, and sends the e-mails that have to leave.

Meant to run every minute, from as many processes as one likes. It holds one athlete at a time.
"""

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from tp_core.domain.errors import ProgramError, Unavailable
from tp_core.domain.notification import NotificationKind
from tp_core.services.app import App
from tp_core.services.reminding import mailing, telling
from tp_core.services.storage.reminders import HOUR, whole_hour

_LAG = HOUR
"""An index, or another machine's clock, may lag: the hour before is looked at again."""
_HOURLY = timedelta(days=8)
_DAILY = timedelta(days=60)
_WESTMOST = timedelta(hours=36)
"""So long after a date begins in UTC it has ended everywhere."""


@dataclass
class Run:
    """What a run did, or would have done."""

    athletes: int = 0
    told: Counter[NotificationKind] = field(default_factory=Counter)
    mails: int = 0
    mails_left: int = 0

    @property
    def line(self) -> str:
        kinds = (
            (NotificationKind.CHECK_IN, "check-in reminders"),
            (NotificationKind.NUDGE, "nudges"),
            (NotificationKind.MILESTONE, "milestones"),
            (NotificationKind.RETURN, "pauses that were to be over"),
            (NotificationKind.SILENT, "silent athletes for their coach"),
        )
        seldom = NotificationKind.RETURN
        return ", ".join(f"{self.told[kind]} {words}" for kind, words in kinds if kind is not seldom or self.told[kind])


def send(app: App, *, on: date | None = None, dry_run: bool = False) -> Run:
    """Tells all that is due now, or by the end of a day, each athlete's own; then sends the e-mails.

    Raises `Unavailable` at the end where some could not be told or sent; they are taken up by a later run.
    """
    now = app.now()
    run = Run()
    failed = _tell_all(app, run, now, on, dry_run=dry_run)
    if dry_run:
        return run
    if on is None:
        app.store.reminders.keep_last_run(now)
    posted = mailing.send_leaving(app)
    run.mails, run.mails_left = posted.sent, posted.left
    if failed:
        raise Unavailable(f"{failed} reminders could not be written; the next run tries again. Written: {run.line}")
    if posted.trouble:
        letters = "1 e-mail" if posted.left == 1 else f"{posted.left} e-mails"
        raise Unavailable(f"{letters} still to leave ({posted.trouble}). Written: {run.line}")
    return run


def _tell_all(app: App, run: Run, now: datetime, on: date | None, *, dry_run: bool) -> int:
    """Tells row by row; how many failed."""
    failed = 0
    last = now if on is None else datetime.combine(on, time(), UTC) + _WESTMOST
    moment: telling.Moment = (lambda _: now) if on is None else telling.end_of(on)
    for row in app.store.reminders.due(_first(app.store.reminders.last_run(), min(now, last)), last):
        if row.due_at is None or row.due_at > last:
            continue
        try:
            told = telling.tell(app, row, moment, dry_run=dry_run)
        except ProgramError:
            failed += 1
            continue
        run.told.update(one.kind for one in told)
        run.athletes += bool(told)
    return failed


def _first(last_run: datetime | None, now: datetime) -> datetime:
    """The hour to begin with: where the last run was, further back once an hour, and far back once a day.

    A row can be put into an hour that is over: by an athlete who moves their hour, or who resumes after a while.
    """
    if last_run is None or last_run.date() != now.date():
        return now - _DAILY
    if whole_hour(last_run) != whole_hour(now):
        return now - _HOURLY
    return now - _LAG
