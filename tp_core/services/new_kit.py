"""Other equipment for a running program, for a while or for good: what it would mean, the change, and its way back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from tp_core.domain import kit, schedule
from tp_core.domain.adaptation import KIT, Adaptation, AdaptationStatus, Shape
from tp_core.domain.errors import Conflict, Invalid
from tp_core.domain.exercises import get, performable
from tp_core.domain.program import RUNNING, KitChange, Program
from tp_core.services import safeguards
from tp_core.services.adaptations import deciding, kitting, shapes
from tp_core.services.adaptations.kitting import Fitted
from tp_core.services.app import App
from tp_core.services.workouts import looking_back, remaking
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.remaking import ByHand

_SOURCE = "your own word"
_NOT_RUNNING = "The program is not running. Resume it first."


@dataclass(frozen=True)
class NewKit:
    """A change of equipment, before it is made."""

    change: KitChange
    fitted: Fitted
    by_hand: ByHand = remaking.NOTHING
    """What becomes of workouts changed by hand."""


def preview(app: App, here: Ground, wanted: KitChange) -> NewKit:
    """What other equipment would change; `Conflict` where nothing would, `Invalid` for days that make no sense."""
    program = here.program
    if program.status not in RUNNING:
        raise Conflict(_NOT_RUNNING)
    first = max(wanted.since, here.today, program.start_date)
    if wanted.until is not None and wanted.until <= first:
        raise Invalid("Those days have passed already. Say from when and until when it is so.")
    if first > schedule.end_date(program):
        raise Conflict("The program is over by then, so nothing changes in it.")
    change = wanted.model_copy(update={"since": first})
    marks = looking_back.marks(app, here)
    there = replace(here, program=program.model_copy(update={"kit": (*program.kit, change)}))
    for entry in running(app, here):  # what an earlier change took may be possible with what there is now
        base = app.store.plan(program.user_id, program.program_id, entry.base_plan_version)
        there = replace(there, plan=kitting.restored(there, base, entry.weeks, marks))
    made = kitting.fitted(there, change, marks)
    made = replace(made, plan=kitting.refitted(there, made.plan, marks))
    numbers = range(1, len(here.plan.weeks) + 1)
    weeks = tuple(week for week in numbers if made.plan.week(week) != here.plan.week(week))
    if not weeks:
        raise Conflict(_nothing(change))
    by_hand = remaking.in_place(app, here, replace(there, plan=made.plan))
    return NewKit(change, replace(made, weeks=weeks), by_hand)


def change(app: App, here: Ground, new: NewKit, reason: str) -> tuple[Program, Adaptation]:
    """The program with what stands in, stored with its plan and the entry in the history; workouts not begun follow.

    `reason` is a sentence for the history, in our words.
    """
    safeguards.refuse_if_locked(here.profile)
    entry = _entry(app, here, new, reason)
    kept = new.change.model_copy(update={"adaptation_id": entry.adaptation_id})
    program = here.program.model_copy(update={"kit": (*here.program.kit, kept)})
    decided = deciding.with_new_plan(app, replace(here, program=program), entry, new.fitted.plan)
    return decided.program, decided.adaptation


def running(app: App, here: Ground) -> tuple[Adaptation, ...]:
    """The changes of equipment that hold today or are still to come, newest first."""
    held = {one.adaptation_id for one in here.program.kit if one.until is None or one.until > here.today}
    found = app.store.check_ins.adaptations(here.program.user_id, here.program.program_id)
    return tuple(one for one in found if one.adaptation_id in held and one.status is AdaptationStatus.ACCEPTED)


def goals_without(here: Ground, new: NewKit) -> list[str]:
    """The goals whose lift cannot be done any more, where the equipment is gone for good."""
    if new.change.until is not None:
        return []
    there = kit.for_good(here.program.model_copy(update={"kit": (*here.program.kit, new.change)}))
    return [one.said for one in here.program.targets if not performable(get(one.exercise_id), there)]


def _entry(app: App, here: Ground, new: NewKit, reason: str) -> Adaptation:
    fitted, weeks = new.fitted, new.fitted.weeks
    pairs = [*fitted.swapped, *((one, f"{one}: left out") for one in fitted.left_out)][: shapes.MOST_LINES]
    return Adaptation(
        adaptation_id=app.new_id(),
        program_id=here.program.program_id,
        rule_id=KIT,
        reason=reason,
        source=_SOURCE,
        summary=summary(new, here.today),
        weeks=weeks,
        status=AdaptationStatus.ACCEPTED,
        before=Shape(
            weeks=tuple(shapes.of_week(here.plan.week(one)) for one in weeks), lines=tuple(old for old, _ in pairs)
        ),
        after=Shape(
            weeks=tuple(shapes.of_week(fitted.plan.week(one)) for one in weeks), lines=tuple(now for _, now in pairs)
        ),
        base_plan_version=here.program.plan_version,
        accepted_plan_version=here.program.plan_version + 1,
        decided_by=deciding.ATHLETE,
        decided_at=app.now(),
        made_on=here.today,
        created_at=app.now(),
    )


def summary(new: NewKit, today: date) -> str:
    """`Without dumbbells from Monday 30 November until Monday 14 December`."""
    until = f" until {schedule.day_in_words(new.change.until, today)}" if new.change.until is not None else " on"
    change = new.change
    what = f"Without {in_words(change.gone)}"
    if change.only is not None:
        what = f"With {in_words(change.only)} only" if change.only else "Without equipment"
    return f"{what} from {schedule.day_in_words(new.change.since, today)}{until}"


def in_words(items: Sequence[str]) -> str:
    """`dumbbells and pull-up bar`, or `no equipment`."""
    names = [one.replace("_", " ") for one in items]
    if not names:
        return "no equipment"
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _nothing(change: KitChange) -> str:
    if change.only is not None:
        return "Every session in those days can be done with that, so nothing changes in the program."
    return f"No session in those days needs {in_words(change.gone)}, so nothing changes in the program."
