"""Another time for a runner's long run while the program runs: what it would mean for the weeks to come, the change.

The weeks are those that would have been designed for it; no run grows faster than it may (EN1), and what has been
trained, the days, the phases and the race stay.
"""

from dataclasses import dataclass, replace
from typing import Final

from tp_core.domain import run_growth, schedule
from tp_core.domain.adaptation import LONG_RUN, Adaptation, AdaptationStatus, Shape
from tp_core.domain.brief import MOST_LONG_RUN_MINUTES
from tp_core.domain.design import Design
from tp_core.domain.errors import Conflict, Invalid
from tp_core.domain.plan import Plan, PlannedWeek
from tp_core.domain.program import LONG_RUN as LONG_RUN_ID
from tp_core.domain.program import RUNNING, Discipline, Program
from tp_core.domain.units import plain
from tp_core.services import new_days, safeguards
from tp_core.services.adaptations import deciding, proposing, shapes
from tp_core.services.app import App
from tp_core.services.workouts.ground import Ground

LEAST_MINUTES: Final = 30
_SOURCE = "your own word"
_BY_WORD = "You told me in conversation, and said yes to it."
_NO_RUNS = (
    "That is for a runner's program: it has one long run a week. Session times of this one are changed on the day."
)
_CANNOT = (
    "This program's long runs can't be planned anew. On the day, run what you have time for and tell me what it was."
)


@dataclass(frozen=True)
class NewLongRun:
    """A change of the long run's time, before it is made."""

    minutes: int
    first_week: int
    weeks: tuple[int, ...]
    """Those that would be other than they are."""
    plan: Plan
    design: Design
    held: bool
    """Whether runs were cut to what their kind may grow to."""

    @property
    def note(self) -> str:
        """That the way to the race is long with it; empty where it is not."""
        told = (f"{one.what} {one.why}" for one in self.design.findings if "longest run before it" in one.what)
        return next(told, "")

    def program(self, before: Program) -> Program:
        """The program with the new time, its phases and method in the numbers of the new weeks."""
        definition = new_days.defined(before.program_definition, self.design.definition, self.plan, self.first_week)
        told = {"program_definition": definition, "methodology": self.design.methodology}
        return replace_minutes(before, self.minutes).model_copy(update=told)


def preview(app: App, here: Ground, minutes: int) -> NewLongRun:
    """What another time would change; `Conflict` where nothing would, or it cannot be, `Invalid` for no such time."""
    program = here.program
    if program.status not in RUNNING:
        raise Conflict("The program is not running. Resume it first.")
    if program.discipline is not Discipline.RUNNING:
        raise Conflict(_NO_RUNS)
    if not LEAST_MINUTES <= minutes <= MOST_LONG_RUN_MINUTES:
        raise Invalid(f"A long run is planned with {LEAST_MINUTES} to {MOST_LONG_RUN_MINUTES} minutes.")
    if minutes == (program.constraints.long_run_minutes or program.constraints.session_minutes):
        raise Conflict(f"The long runs are planned within {minutes} minutes already.")
    made = new_days.designed(app, here, program.training_days, long_run_minutes=minutes)
    if made is None or made.plan.weeks[-1].week_number != here.plan.weeks[-1].week_number:
        raise Conflict(_CANNOT)
    return _compared(here, minutes, made)


def change(app: App, here: Ground, new: NewLongRun) -> tuple[Program, Adaptation]:
    """The program with the new time, stored with its plan and the entry in its history; workouts not begun follow."""
    safeguards.refuse_if_locked(here.profile)
    entry = _entry(app, here, new)
    decided = deciding.with_new_plan(app, replace(here, program=new.program(here.program)), entry, new.plan)
    return decided.program, decided.adaptation


def replace_minutes(program: Program, minutes: int | None) -> Program:
    """The program with another time for its long run, and nothing else of it changed."""
    constraints = program.constraints.model_copy(update={"long_run_minutes": minutes})
    return program.model_copy(update={"constraints": constraints})


def longest_km(plan: Plan, first: int) -> float:
    """The longest long run from a week on, in kilometres."""
    return max((_long_km(week) for week in plan.weeks[first - 1 :]), default=0.0)


def coming_km(plan: Plan, first: int) -> list[float]:
    """The long runs from a week on, one a week."""
    return [_long_km(week) for week in plan.weeks[first - 1 :]]


def _compared(here: Ground, minutes: int, made: Design) -> NewLongRun:
    first = schedule.position(here.program, here.today).week + 1
    weeks = tuple(
        new if at + 1 >= first and _alike(old, new) else old
        for at, (old, new) in enumerate(zip(here.plan.weeks, made.plan.weeks, strict=True))
    )
    plan, held = run_growth.held(Plan(weeks=weeks), first) if first <= len(weeks) else (here.plan, False)
    changed = tuple(one.week_number for one in plan.weeks if one != here.plan.week(one.week_number))
    same = longest_km(plan, min(first, len(weeks))) == longest_km(here.plan, min(first, len(weeks)))
    if not changed or same:
        raise Conflict(_nothing(here, minutes))
    new = NewLongRun(minutes, first, changed, plan, made, held)
    # Weeks behind were run by the time there was then, so the longer of both times is the one they are checked by.
    most = max(minutes, here.constraints.long_run_minutes or here.constraints.session_minutes)
    there = replace(here, program=replace_minutes(new.program(here.program), most), plan=plan)
    found = proposing.errors(there, plan)
    wrong = [text for what, text in found.items() if what not in proposing.errors(here, here.plan)]
    if wrong:
        raise Conflict(f"{wrong[0]} {_CANNOT}")
    return new


def _alike(old: PlannedWeek, new: PlannedWeek) -> bool:
    """Whether a week is trained on the same days of it."""
    return [one.day_number for one in old.sessions] == [one.day_number for one in new.sessions]


def _long_km(week: PlannedWeek) -> float:
    far = [
        scheme.distance_meters or 0
        for session in week.sessions
        for slot in session.slots
        if slot.exercise_id == LONG_RUN_ID
        for scheme in slot.schemes
    ]
    return max(far, default=0) / 1000


def _nothing(here: Ground, minutes: int) -> str:
    first = min(schedule.position(here.program, here.today).week + 1, len(here.plan.weeks))
    longest = plain(round(longest_km(here.plan, first), 1))
    return (
        f"With {minutes} minutes the long runs to come would be the same: the longest is {longest} km, which your race "
        "and your last weeks call for. Nothing changes."
    )


def _entry(app: App, here: Ground, new: NewLongRun) -> Adaptation:
    before, after = (plain(round(longest_km(one, new.first_week), 1)) for one in (here.plan, new.plan))
    return Adaptation(
        adaptation_id=app.new_id(),
        program_id=here.program.program_id,
        rule_id=LONG_RUN,
        reason=_BY_WORD,
        source=_SOURCE,
        summary=f"Up to {new.minutes} minutes for the long run from week {new.first_week} on",
        weeks=new.weeks,
        status=AdaptationStatus.ACCEPTED,
        before=Shape(
            weeks=tuple(shapes.of_week(here.plan.week(one)) for one in new.weeks), lines=(f"Longest run {before} km",)
        ),
        after=Shape(
            weeks=tuple(shapes.of_week(new.plan.week(one)) for one in new.weeks), lines=(f"Longest run {after} km",)
        ),
        base_plan_version=here.program.plan_version,
        accepted_plan_version=here.program.plan_version + 1,
        minutes_before=here.program.constraints.long_run_minutes,
        decided_by=deciding.ATHLETE,
        decided_at=app.now(),
        made_on=here.today,
        created_at=app.now(),
    )
