"""A coach adjusts the coming week by hand: one of a few changes, shown before it is made, undone like any other."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Protocol

from tp_core.domain import notification_words, plan_changes
from tp_core.domain.adaptation import Adaptation
from tp_core.domain.errors import Conflict
from tp_core.domain.notification import NotificationKind
from tp_core.domain.patterns import Found
from tp_core.domain.plan import PlannedWeek
from tp_core.domain.program import RUNNING, PhaseKind
from tp_core.services.adaptations import deciding, proposing, shapes
from tp_core.services.adaptations.deciding import Decided
from tp_core.services.adaptations.proposing import Change
from tp_core.services.app import App
from tp_core.services.check_ins.evidence import position_week
from tp_core.services.coaching import concerns, speaking
from tp_core.services.workouts import looking_back
from tp_core.services.workouts.ground import Ground, ground
from tp_core.services.workouts.looking_back import SessionMark


class Adjustment(StrEnum):
    """What a coach may do to a week in one tap; amounts as the patterns' (science.md 5)."""

    FEWER_SETS = "20 % fewer sets"
    SESSION_FEWER = "a session fewer"
    LESS_LOAD = "5 % less load"
    LIGHTER = "a lighter week"
    MORE_LOAD = "2.5 % more load"


class Decision(Protocol):
    """`deciding.accept`, `decline` or `revert`."""

    def __call__(
        self, app: App, user_id: str, coach_id: str, program_id: str, adaptation_id: str, *, by: str
    ) -> Decided: ...


BY_COACH = "your coach"
"""The source of a change a coach made by hand."""
_RULE = {
    Adjustment.FEWER_SETS: ("LOW_TREND", 0.2),
    Adjustment.SESSION_FEWER: ("MISSED", 0.2),
    Adjustment.LESS_LOAD: ("RPE_DRIFT", 0.05),
    Adjustment.LIGHTER: ("DELOAD", 0.4),
    Adjustment.MORE_LOAD: ("TOO_EASY", 0.025),
}


_MORE = (Adjustment.MORE_LOAD,)
"""Never in a week with pain, illness or a safety answer, whoever asks (science.md 5)."""
_OF_LOAD = tuple(_RULE[one][0] for one in (Adjustment.LESS_LOAD, Adjustment.MORE_LOAD))
"""Need a load, or a pace, to change: reps are something else."""
NOTHING = (
    "There is nothing to change there: what is left of this week, and the next, is lighter already, serves an event, "
    "or has nothing of that kind."
)


def offered(app: App, user_id: str, coach_id: str, program_id: str) -> tuple[Adjustment, ...]:
    """What a coach may choose from: what would change something, and what the athlete told does not speak against."""
    here = ground(app, user_id, coach_id, program_id)
    if here.program.status not in RUNNING:
        return ()
    marks = looking_back.marks(app, here)
    told = concerns.told(app, here, marks)
    open_to = [one for one in Adjustment if not (told and one in _MORE)]
    return tuple(one for one in open_to if isinstance(_change(app, here, _found(one, ""), marks), Change))


def concerns_of(app: App, user_id: str, coach_id: str, program_id: str) -> tuple[str, ...]:
    """What the athlete told that a coach should see before they change a week."""
    here = ground(app, user_id, coach_id, program_id)
    return concerns.told(app, here, looking_back.marks(app, here))


def preview(app: App, user_id: str, coach_id: str, program_id: str, wanted: Adjustment, author_id: str) -> Adaptation:
    """The change with its weeks before and after; nothing is stored.

    `Conflict` where there is nothing to change, or where more was wanted in spite of pain, illness or a safety answer.
    """
    here = ground(app, user_id, coach_id, program_id)
    return _drawn(app, here, wanted, author_id)[0]


def adjust(app: App, user_id: str, coach_id: str, program_id: str, wanted: Adjustment, author_id: str) -> Decided:
    """The change made, as a new version of the plan; the athlete is told, and can undo it."""
    here = ground(app, user_id, coach_id, program_id)
    one, change = _drawn(app, here, wanted, author_id)
    author = speaking.author_name(app, author_id, coach_id)
    words = notification_words.of_adjustment(author, one.summary, one.kept)
    told = speaking.notified(app, user_id, NotificationKind.REVIEWED, one.adaptation_id, words)
    return deciding.applied(app, here, one, change, by=author_id, beside=[told])


def decide(
    app: App, decision: Decision, user_id: str, coach_id: str, program_id: str, adaptation_id: str, author_id: str
) -> Decided:
    """A suggested change decided by the coach in the athlete's place; the athlete is told. Errors as of `deciding`."""
    decided = decision(app, user_id, coach_id, program_id, adaptation_id, by=author_id)
    one = decided.adaptation
    words = notification_words.of_decision(speaking.author_name(app, author_id, coach_id), one.status, one.summary)
    told = speaking.notified(app, user_id, NotificationKind.REVIEWED, f"{adaptation_id}-{one.status}", words)
    # By itself: said again where a second tap comes, it is the same notification.
    app.store.save([told])
    return decided


def _drawn(app: App, here: Ground, wanted: Adjustment, author_id: str) -> tuple[Adaptation, Change]:
    if here.program.status not in RUNNING:
        raise Conflict(f"This program is {here.program.status.said}; only a running one can be adjusted.")
    author = speaking.author_name(app, author_id, here.program.coach_id)
    marks = looking_back.marks(app, here)
    told = concerns.told(app, here, marks) if wanted in _MORE else ()
    if told:
        raise Conflict(f"No load is added while this stands: {'; '.join(told)}.")
    found = _found(wanted, f"{author} adjusted this week: {wanted}.")
    change = _change(app, here, found, marks)
    if isinstance(change, str):
        raise Conflict(change)
    noted = [
        here.plan.week(number).model_copy(update={**dict(change.plan.week(number)), "note": found.reason})
        for number in change.weeks
    ]
    change = Change(plan_changes.replaced(change.plan, noted), change.weeks)
    drawn = proposing.drawn(app, here, found, change)
    return drawn.model_copy(update={"source": BY_COACH}), change


def _found(wanted: Adjustment, reason: str) -> Found:
    rule_id, share = _RULE[wanted]
    return Found(rule_id=rule_id, reason=reason, share=share)


def _change(app: App, here: Ground, found: Found, marks: Sequence[SessionMark]) -> Change | str:
    """The change of what is left of this week, else of the next; or why there is none."""
    why = NOTHING
    first = position_week(here)
    for week in here.plan.weeks[first - 1 : first + 1]:
        change = proposing.changed(here, found, marks, after_week=0, weeks=(week.week_number,))
        if change is None or not _suits(app, here, found, week, change):
            continue
        problems = proposing.broken(here, change.plan)
        if not problems:
            return change
        why = f"That would break a rule of the plan: {problems[0]}"
    return why


def _suits(app: App, here: Ground, found: Found, week: PlannedWeek, change: Change) -> bool:
    """Whether it is what it says: a lighter week clear of others, and of load only where a load moves on the bar."""
    if found.rule_id in _OF_LOAD:
        before, _ = shapes.compared(app, here, change.plan, change.weeks)
        return plan_changes.loaded(week, lambda *_: True) and bool(before.lines)
    if found.rule_id == _RULE[Adjustment.LIGHTER][0]:
        number = week.week_number
        near = here.plan.weeks[max(0, number - 1 - proposing.LEAST_BETWEEN) : number + 1]
        return all(one.kind is not PhaseKind.DELOAD for one in near)
    return True
