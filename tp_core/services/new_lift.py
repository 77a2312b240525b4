"""Another exercise for good in a running program: what it would mean, and the change in every session to come."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tp_core.domain.adaptation import LIFT, Adaptation, AdaptationStatus, Shape
from tp_core.domain.errors import Conflict
from tp_core.domain.exercises import Exercise, alternatives, excluded, get, performable
from tp_core.domain.plan import Plan
from tp_core.domain.prescription.loads import LOADED
from tp_core.domain.program import RUNNING, LiftChange, Program
from tp_core.services import safeguards
from tp_core.services.adaptations import deciding, kitting, proposing, shapes
from tp_core.services.app import App
from tp_core.services.workouts import looking_back, remaking
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.remaking import ByHand

_SOURCE = "your own word"
_BY_WORD = "You told me in conversation, and said yes to it."
_MOST_FITTING = 12


@dataclass(frozen=True)
class NewLift:
    """A change of exercise, before it is made."""

    change: LiftChange
    plan: Plan
    weeks: tuple[int, ...]
    sessions: int
    """How many sessions change."""
    by_hand: ByHand = remaking.NOTHING
    """What becomes of workouts changed by hand."""


def preview(app: App, here: Ground, exercise: Exercise, use: Exercise | None = None) -> NewLift:
    """What the change would be, with what fits best where none is named; `Conflict` where it cannot be, with why."""
    program = here.program
    if program.status not in RUNNING:
        raise Conflict("The program is not running. Resume it first.")
    chosen = use or _other_than(exercise, fitting(here, exercise))
    if chosen is None:
        raise Conflict(f"Nothing else with your equipment fits in the place of {exercise.name.lower()}.")
    _refuse_unless_possible(here, chosen, exercise)
    change = LiftChange(exercise_id=exercise.id, use=chosen.id, since=max(here.today, program.start_date))
    marks = looking_back.marks(app, here)
    plan = kitting.refitted(here, kitting.exchanged(here, here.plan, change, marks), marks)
    weeks = tuple(one.week_number for one in plan.weeks if one != here.plan.week(one.week_number))
    if not weeks:
        raise Conflict(f"No session to come has {exercise.name.lower()}, so nothing changes.")
    already = proposing.errors(here, here.plan)
    wrong = [text for what, text in proposing.errors(here, plan).items() if what not in already]
    if wrong:
        raise Conflict(f"{wrong[0]} For one day say “swap the {exercise.name.lower()}” when you train.")
    changed = sum(
        now.slots != was.slots
        for week in weeks
        for now, was in zip(plan.week(week).sessions, here.plan.week(week).sessions, strict=True)
    )
    return NewLift(change, plan, weeks, changed, remaking.in_place(app, here, replace(here, plan=plan)))


def change(app: App, here: Ground, new: NewLift) -> tuple[Program, Adaptation]:
    """The program with the other exercise, stored with its plan and the entry in the history; workouts not begun
    follow.
    """
    safeguards.refuse_if_locked(here.profile)
    entry = _entry(app, here, new)
    kept = new.change.model_copy(update={"adaptation_id": entry.adaptation_id})
    program = here.program.model_copy(update={"lifts": (*here.program.lifts, kept)})
    decided = deciding.with_new_plan(app, replace(here, program=program), entry, new.plan)
    return decided.program, decided.adaptation


def fitting(here: Ground, exercise: Exercise) -> tuple[Exercise, ...]:
    """What can stand in for an exercise with what there is, the nearest first."""
    limits = here.constraints
    return alternatives(exercise, limits.equipment, limits.exclusions, limits.limitations, limit=_MOST_FITTING)


def goals_without(here: Ground, new: NewLift) -> list[str]:
    """The goals whose lift is given up."""
    return [one.said for one in here.program.targets if one.exercise_id == new.change.exercise_id]


def _other_than(exercise: Exercise, near: Sequence[Exercise]) -> Exercise | None:
    """The nearest that is no other form of an exercise somebody is done with, no sumo for a deadlift, and has a load
    where that has one.
    """
    family = exercise.name.casefold().split()[-1]
    heavy = [one for one in near if exercise.loading not in LOADED or one.loading in LOADED] or list(near)
    apart = (one for one in heavy if family not in one.name.casefold())
    return next(apart, next(iter(heavy), None))


def _refuse_unless_possible(here: Ground, chosen: Exercise, exercise: Exercise) -> None:
    limits = here.constraints
    if not performable(chosen, limits.equipment):
        can = [one.name.lower() for one in fitting(here, exercise)[:2]]
        with_it = f" With what there is I can offer {' or '.join(can)}." if can else ""
        raise Conflict(f"{chosen.name} needs equipment that your program does not have.{with_it}")
    if excluded(chosen, limits.exclusions, limits.limitations):
        raise Conflict(f"{chosen.name} is left out of your plan by what you told me. Name another one.")


def _entry(app: App, here: Ground, new: NewLift) -> Adaptation:
    old, now = (get(one).name for one in (new.change.exercise_id, new.change.use))
    return Adaptation(
        adaptation_id=app.new_id(),
        program_id=here.program.program_id,
        rule_id=LIFT,
        reason=_BY_WORD,
        source=_SOURCE,
        summary=f"{now} instead of {old.lower()} in every session to come",
        weeks=new.weeks,
        status=AdaptationStatus.ACCEPTED,
        before=Shape(weeks=tuple(shapes.of_week(here.plan.week(one)) for one in new.weeks), lines=(old,)),
        after=Shape(weeks=tuple(shapes.of_week(new.plan.week(one)) for one in new.weeks), lines=(now,)),
        base_plan_version=here.program.plan_version,
        accepted_plan_version=here.program.plan_version + 1,
        exercise_id=new.change.exercise_id,
        decided_by=deciding.ATHLETE,
        decided_at=app.now(),
        made_on=here.today,
        created_at=app.now(),
    )
