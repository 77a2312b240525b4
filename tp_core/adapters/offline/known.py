"""What a plan says that answers may rest on, be it in the making or running."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from tp_core.domain import kit
from tp_core.domain.design import Design
from tp_core.domain.facts import RunningProgram
from tp_core.domain.plan import Plan, PlannedSession
from tp_core.domain.program import (
    Constraints,
    Discipline,
    Methodology,
    OtherDays,
    Phase,
    Program,
    StartingNumber,
    Target,
    Weekday,
)
from tp_core.domain.schedule import date_of, days_of, session_date, session_days
from tp_core.domain.units import Unit


@dataclass(frozen=True)
class Known:
    """A plan with its goals, numbers and where the athlete stands in it."""

    plan: Plan
    constraints: Constraints
    targets: tuple[Target, ...]
    numbers: tuple[StartingNumber, ...]
    start: date
    week: int
    """The week they are in; 0 before the first day."""
    today: date
    discipline: Discipline
    phases: tuple[Phase, ...]
    methodology: Methodology
    training_days: tuple[Weekday, ...]
    assumed: tuple[str, ...]
    """What nobody said and the plan took: `4 days: Monday, ...`, `60 minutes a session`."""
    event: date | None
    program: Program | None = None
    """The running program, whose pauses move its weeks."""
    other_days: tuple[OtherDays, ...] = ()
    """Of a plan in the making; a running program has its own."""
    maxes: Mapping[str, float] = field(default_factory=dict)
    """Estimated maxes in kg by what was logged, of a running program."""
    trained: tuple[str, ...] = ()
    """How its main lifts went, a line each: `Back squat: estimated max 151 kg, 145 kg four weeks ago; ...`."""

    def first_day(self, week: int) -> date:
        return date_of(self.program, week, 1) if self.program is not None else self.start + timedelta(weeks=week - 1)

    @property
    def unit(self) -> Unit:
        return self.constraints.unit

    @property
    def this_week(self) -> int:
        """The week an answer is about: the running one, the first before it, the last after it."""
        return min(max(1, self.week), len(self.plan.weeks))

    def sessions(self) -> Iterator[tuple[date, PlannedSession]]:
        """The sessions of this week with their days."""
        week = self.this_week
        for session in self.plan.week(week).sessions:
            yield self.day_of(week, session.day_number), session

    def day_of(self, week: int, number: int) -> date:
        """The date of a week's session."""
        if self.program is not None:
            return session_date(self.program, week, number)
        offset = session_days(self.start, days_of(self, week))[number - 1]
        return self.start + timedelta(weeks=week - 1, days=offset - 1)


def of_design(design: Design | None, today: date) -> Known | None:
    if design is None:
        return None
    return Known(
        design.plan, design.constraints, design.targets, design.starting_numbers, design.start_date, 0, today,
        design.discipline, design.definition.phases, design.methodology, design.training_days,
        tuple(one.text for one in design.assumptions), design.event_date, None, design.other_days,
    )  # fmt: skip


def of_program(running: RunningProgram, today: date) -> Known:
    program = running.program
    constraints = program.constraints.model_copy(update={"equipment": kit.equipment_on(program, today)})
    return Known(
        running.plan, constraints, program.targets, program.starting_numbers, program.start_date,
        running.week, today, program.discipline, program.program_definition.phases, program.methodology,
        program.training_days, program.assumptions, program.event_date, program, (), running.maxes, running.trained,
    )  # fmt: skip
