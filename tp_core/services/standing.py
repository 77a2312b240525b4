"""Where an athlete stands in their running programs today: computed, never kept."""

from datetime import date

from tp_core.domain import schedule
from tp_core.domain.facts import RunningProgram
from tp_core.domain.program import Program, ProgramStatus
from tp_core.services.app import App

_FEW = 5
"""Programs a coach is told of at most."""


def running_programs(app: App, user_id: str, today: date) -> tuple[RunningProgram, ...]:
    """Active and paused programs, newest first, with the week and day of today."""
    shown = (ProgramStatus.ACTIVE, ProgramStatus.MODIFIED, ProgramStatus.PAUSED)
    found = app.store.programs(user_id, limit=_FEW, wanted=lambda program: program.status in shown)
    return tuple(_standing(app, program, today) for program in found.items)


def _standing(app: App, program: Program, today: date) -> RunningProgram:
    plan = app.store.plan(program.user_id, program.program_id, program.plan_version)
    position = schedule.position(program, today)
    return RunningProgram(
        program=program,
        plan=plan,
        week=position.week,
        day=position.day,
        sentence=schedule.sentence(program, plan, today),
    )
