"""Sessions done of those due, check-ins answered of those due, and silence: one formula each, with its denominator.

Adherence = (completed + substituted + half of partly done) / due, while active and unpaused; intention-to-train keeps
counting what would have been due after a program was stopped, where nothing is done any more (science.md 5).
"""

from collections.abc import Collection, Sequence
from datetime import date, timedelta

from tp_core.domain.value import Value
from tp_core.domain.workout import WorkoutStatus

DONE = (WorkoutStatus.COMPLETED, WorkoutStatus.SUBSTITUTED)
OVER = (*DONE, WorkoutStatus.PARTIAL, WorkoutStatus.SKIPPED)
HALF = 0.5
"""What a partly done session counts (science.md 5)."""
WINDOWS = (7, 30, 90)
"""Days looked back."""
ABANDONED_AFTER = timedelta(days=21)
"""No session and no check-in for so long, unpaused: abandoned (science.md 5)."""
SILENT_WEEKS = 2
"""Due check-ins left unanswered before a coach is told (science.md 5, `SILENT`)."""


class Session(Value):
    """A planned session's day and what became of it; `status` None where it was never opened."""

    day: date
    status: WorkoutStatus | None = None


class Share(Value):
    """Sessions done of those due; a partly done one counts half in `share`, which is None where nothing was due."""

    done: int
    partly: int = 0
    due: int

    @property
    def share(self) -> float | None:
        return (self.done + HALF * self.partly) / self.due if self.due else None


class Response(Value):
    """Check-ins answered of the weeks they were due for; `share` None where none was due."""

    answered: int
    due: int

    @property
    def share(self) -> float | None:
        return self.answered / self.due if self.due else None


class Adherence(Value):
    """All an adherence is reported as: whole program, last 7, 30 and 90 days, and with dropouts counting nothing."""

    whole: Share
    last: dict[int, Share]
    intention_to_train: Share
    response: Response


def share(sessions: Sequence[Session], today: date, *, days: int | None = None, stopped: date | None = None) -> Share:
    """Sessions before today are due, and today's once something became of it; skipped ones stay due, not done.

    `days` looks back that far; `stopped` is the day a program was ended, from which on nothing is due. Sessions carry
    no paused days: a pause moves them.
    """
    first = today - timedelta(days=days) if days is not None else date.min
    due = [
        one
        for one in sessions
        if first <= one.day
        and (one.day < today or one.status in OVER)
        and (stopped is None or one.day < stopped or (one.day == stopped and one.status in OVER))
    ]
    done = sum(one.status in DONE for one in due)
    return Share(done=done, partly=sum(one.status is WorkoutStatus.PARTIAL for one in due), due=len(due))


def counted(done: int, partly: int, due: int, what: str = "") -> str:
    """`3 of 5`, `3 of 5 and 1 in part`: all that a share is made of, so that it can be counted after; `what`, such as
    `due`, follows the number due.
    """
    return f"{done} of {due}{f' {what}' if what else ''}{f' and {partly} in part' if partly else ''}"


def response(answered: Collection[int], due: Collection[int]) -> Response:
    """Due weeks with an answer, of due weeks; both as week numbers."""
    return Response(answered=len(set(answered) & set(due)), due=len(set(due)))


def silent_weeks(answered: Collection[int], due: Sequence[int]) -> int:
    """How many of the latest due weeks are unanswered, without a break."""
    count = 0
    for week in sorted(due, reverse=True):
        if week in answered:
            break
        count += 1
    return count


def lapsed(last_sign: date, today: date) -> bool:
    """Whether a running program counts as abandoned: no session and no check-in for 21 days."""
    return today - last_sign >= ABANDONED_AFTER
