"""A coach looks at a program an athlete and the AI made: approves or declines it with a comment; and when they look."""

from collections.abc import Callable, Sequence
from datetime import timedelta

from tp_core.domain import notification_words, schedule
from tp_core.domain.errors import Conflict, Invalid, ProgramError
from tp_core.domain.notification import NotificationKind
from tp_core.domain.program import RUNNING, Approval, Pause, Program, ProgramStatus
from tp_core.domain.review import ReviewPolicy, ReviewTime
from tp_core.domain.value import Value
from tp_core.services import profiles, programs
from tp_core.services.app import App
from tp_core.services.coaching import speaking

MOST_COMMENT = 2000
MOST_SHIFT = 60


def set_policy(app: App, coach_id: str, when: ReviewTime) -> ReviewPolicy:
    """When the coach looks at programs started from now on."""
    after = app.store.care.policy(coach_id).model_copy(update={"when": when})
    app.store.save([app.store.care.put_policy(after)])
    return after.model_copy(update={"version": after.version + 1})


def decide(
    app: App, user_id: str, coach_id: str, program_id: str, author_id: str, *, approve: bool, comment: str = ""
) -> Program:
    """The program as looked at. The athlete is told, with the comment.

    Deciding the same again changes nothing; `Conflict` where the program is over; `Invalid` for an overlong comment.
    """
    if len(comment) > MOST_COMMENT:
        raise Invalid(f"A comment has at most {MOST_COMMENT} characters.")
    program = programs.get(app, user_id, coach_id, program_id)
    if program.status in (ProgramStatus.COMPLETED, ProgramStatus.ABANDONED):
        raise Conflict("This program is over; there is nothing to decide any more.")
    wanted = Approval.APPROVED if approve else Approval.DECLINED
    if program.approval is wanted and program.review_comment == comment.strip():
        return program
    after = program.model_copy(
        update={
            "approval": wanted,
            "review_until": None,
            "review_comment": comment.strip(),
            "reviewed_by": speaking.author_name(app, author_id, coach_id),
            "updated_at": app.now(),
        }
    )
    words = notification_words.of_review(after.reviewed_by, comment, approved=approve)
    occasion = f"{program_id}-{after.version}"
    told = speaking.notified(app, user_id, NotificationKind.REVIEWED, occasion, words)
    app.store.save([app.store.keep_program(after), told])
    return after.model_copy(update={"version": after.version + 1})


class Done(Value):
    """What came of one athlete in a bulk action: `problem` is empty where it worked."""

    user_id: str
    problem: str = ""


def each(user_ids: Sequence[str], act: Callable[[str], object]) -> tuple[Done, ...]:
    """Does it for each athlete; one that cannot be done is told and stops no other."""
    found = []
    for user_id in user_ids:
        try:
            act(user_id)
        except ProgramError as exc:
            found.append(Done(user_id=user_id, problem=exc.message))
        else:
            found.append(Done(user_id=user_id))
    return tuple(found)


def shifted(app: App, user_id: str, coach_id: str, program_id: str, days: int) -> Program:
    """The program as it would be with what lies ahead moved by so many days; nothing is stored.

    `Conflict` where it would then end after its event.
    """
    if not 1 <= days <= MOST_SHIFT:
        raise Invalid(f"A plan can be shifted by 1 to {MOST_SHIFT} days.")
    program = programs.get(app, user_id, coach_id, program_id)
    if program.status not in RUNNING:
        raise Conflict(f"This program is {program.status.said}; only a running one can be shifted.")
    since = max(profiles.today(app, profiles.of(app, user_id)), program.start_date)
    pause = Pause(since=since, until=since + timedelta(days=days), reason="shifted by the coach")
    after = program.model_copy(update={"pauses": (*program.pauses, pause), "updated_at": app.now()})
    if program.event_date is not None and schedule.end_date(after) - timedelta(days=6) > program.event_date:
        end = schedule.day_in_words(schedule.end_date(after))
        raise Conflict(f"Shifted, the program would end on {end}, after its {program.event_name or 'event'}.")
    return after


def shift(app: App, user_id: str, coach_id: str, program_id: str, days: int, author_id: str) -> Program:
    """What lies ahead moves by so many days; the athlete is told. `Conflict` as of `shifted`."""
    after = shifted(app, user_id, coach_id, program_id, days)
    before = programs.get(app, user_id, coach_id, program_id)
    ends = (schedule.day_in_words(schedule.end_date(one)) for one in (before, after))
    words = notification_words.of_shift(speaking.author_name(app, author_id, coach_id), days, *ends)
    occasion = f"{program_id}-{after.version}-shift"
    told = speaking.notified(app, user_id, NotificationKind.REVIEWED, occasion, words)
    app.store.save([app.store.keep_program(after), told])
    return after.model_copy(update={"version": after.version + 1})


def change_status(
    app: App,
    user_id: str,
    coach_id: str,
    program_id: str,
    status: ProgramStatus,
    author_id: str,
    reason: str = "",
) -> Program:
    """A coach pauses, resumes or ends a program; the athlete is told. Errors as of `programs.change_status`."""
    before = programs.get(app, user_id, coach_id, program_id)
    if status is ProgramStatus.MODIFIED:
        raise Invalid(programs.NOT_BY_ASKING)
    words = notification_words.of_status(speaking.author_name(app, author_id, coach_id), status, reason)
    occasion = f"{program_id}-{before.version}-{status}"
    told = speaking.notified(app, user_id, NotificationKind.REVIEWED, occasion, words)
    return programs.change_status(app, user_id, coach_id, program_id, status, reason, by_coach=[told])
