"""What a plan says that answers may rest on, be it in the making or running."""

from dataclasses import dataclass
from datetime import date, timedelta

from tp_core.domain.design import Design
from tp_core.domain.facts import RunningProgram
from tp_core.domain.plan import Plan
from tp_core.domain.program import Constraints, Program, StartingNumber, Target
from tp_core.domain.schedule import date_of
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
    program: Program | None = None
    """The running program, whose pauses move its weeks."""

    def first_day(self, week: int) -> date:
        return date_of(self.program, week, 1) if self.program is not None else self.start + timedelta(weeks=week - 1)

    @property
    def unit(self) -> Unit:
        return self.constraints.unit


def of_design(design: Design | None, today: date) -> Known | None:
    if design is None:
        return None
    return Known(design.plan, design.constraints, design.targets, design.starting_numbers, design.start_date, 0, today)


def of_program(running: RunningProgram, today: date) -> Known:
    program = running.program
    return Known(
        running.plan, program.constraints, program.targets, program.starting_numbers, program.start_date,
        running.week, today, program,
    )  # fmt: skip
