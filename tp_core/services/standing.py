"""Where an athlete stands in their running programs today: computed, never kept."""

from collections.abc import Sequence
from datetime import date

from tp_core.domain import schedule
from tp_core.domain.adaptation import AdaptationStatus
from tp_core.domain.facts import LastChange, RunningProgram
from tp_core.domain.plan import Plan
from tp_core.domain.program import RUNNING, Program, ProgramStatus
from tp_core.services.app import App

_FEW = 5
"""Programs a coach is told of at most."""
_FEW_CHECK_INS = 4
"""Check-ins of each."""


def running_programs(app: App, user_id: str, today: date) -> tuple[RunningProgram, ...]:
    """Active and paused programs, newest first, with the week and day of today."""
    shown = (ProgramStatus.ACTIVE, ProgramStatus.MODIFIED, ProgramStatus.PAUSED)
    found = app.store.programs(user_id, limit=_FEW, wanted=lambda program: program.status in shown)
    standing = [_standing(app, program, today) for program in found.items]
    return tuple(one.model_copy(update={"taken": _taken(one, standing, today)}) for one in standing)


def earlier_programs(app: App, user_id: str) -> tuple[str, ...]:
    """Those that are done or stopped, newest first, by their names and when they began."""
    over = (ProgramStatus.COMPLETED, ProgramStatus.ABANDONED)
    found = app.store.programs(user_id, limit=_FEW, wanted=lambda program: program.status in over)
    return tuple(
        f"“{one.program_definition.name}” from {one.start_date.day} {one.start_date:%B %Y}, {one.status.said}"
        for one in found.items
    )


def _taken(mine: RunningProgram, programs: Sequence[RunningProgram], today: date) -> tuple[date, ...]:
    """The days to come of the other programs that run."""
    others = [one for one in programs if one is not mine and one.program.status in RUNNING]
    days = {
        day
        for one in others
        for _, _, day in schedule.session_dates(one.program, one.plan)
        if day >= today and not schedule.is_dropped(one.program, day)
    }
    return tuple(sorted(days))


def _standing(app: App, program: Program, today: date) -> RunningProgram:
    plan = app.store.plan(program.user_id, program.program_id, program.plan_version)
    position = schedule.position(program, today)
    return RunningProgram(
        program=program,
        plan=plan,
        week=position.week,
        day=position.day,
        sentence=sentence(app, program, plan, today),
        check_ins=_check_ins(app, program),
        last_change=_last_change(app, program),
    )


def _last_change(app: App, program: Program) -> LastChange | None:
    found = app.store.check_ins.adaptations(program.user_id, program.program_id)
    held = [one for one in found if one.status is AdaptationStatus.ACCEPTED and one.decided_at is not None]
    last = max(held, key=lambda one: (one.decided_at, one.adaptation_id), default=None)
    if last is None:
        return None
    assert last.decided_at is not None  # noqa: S101  asked for above
    return LastChange(rule_id=last.rule_id, summary=last.summary, at=last.decided_at, days_before=last.days_before)


def sentence(app: App, program: Program, plan: Plan, today: date) -> str:
    """Where the athlete stands, also where they trained before the first day."""
    ahead = today < program.start_date
    opened = app.store.training.of_program(program.user_id, program.program_id, week=1) if ahead else ()
    begun = any(one.log is not None and one.log.sets for one in opened)
    return schedule.sentence(program, plan, today, begun=begun)


def _check_ins(app: App, program: Program) -> tuple[str, ...]:
    newest = app.store.program_check_ins(program.user_id, program.program_id, limit=_FEW_CHECK_INS).items
    changes = {one.adaptation_id: one for one in app.store.check_ins.adaptations(program.user_id, program.program_id)}
    found = []
    for one in newest:
        change = changes.get(one.adaptation_id or "")
        came = f"; suggested: {change.summary} ({change.status})" if change is not None else ""
        found.append(f"{one.told}{came}")
    return tuple(found)
