"""What runs without an athlete asking: sweeping what is over, making read models anew."""

from collections.abc import Callable
from datetime import timedelta

from tp_core.domain import schedule
from tp_core.domain.conversation import SessionState
from tp_core.domain.errors import Conflict
from tp_core.domain.program import RUNNING, ProgramStatus
from tp_core.services import profiles
from tp_core.services.app import App
from tp_core.services.storage.table import Write

IDLE = timedelta(days=7)
"""A creator session nobody touched for a week is abandoned (science.md 5: completion is counted within 7 days)."""


def sweep(app: App) -> tuple[int, int]:
    """Abandons idle creator sessions and completes programs past their end; how many of each. Again is no error."""
    abandoned = completed = 0
    for session in list(app.store.idle_sessions(SessionState.ACTIVE, app.now() - IDLE)):
        closed = session.model_copy(update={"session_state": SessionState.ABANDONED, "updated_at": app.now()})
        abandoned += _saved(app, [app.store.keep_talk(closed)])
    for status in RUNNING:
        for program in list(app.store.programs_of_status(status, app.now())):
            today = profiles.today(app, profiles.of(app, program.user_id))
            if not schedule.position(program, today).over:
                continue
            done = program.model_copy(update={"status": ProgramStatus.COMPLETED, "updated_at": app.now()})
            completed += _saved(app, [app.store.keep_program(done)])
    return abandoned, completed


def _saved(app: App, writes: list[Write]) -> bool:
    """Whether it was still so; what changed meanwhile is left for the next sweep."""
    try:
        app.store.save(writes)
    except Conflict:
        return False
    return True


def rebuild(app: App, user_id: str | None = None) -> tuple[int, int, int]:
    """Makes the read models anew from the facts, of one person or of all; people, entries written, entries dropped."""
    people = [user_id] if user_id is not None else sorted(_people(app))
    done = [rebuilt(one) for one in people for rebuilt in _rebuilders(app)]
    return len(people), sum(written for written, _ in done), sum(dropped for _, dropped in done)


def _rebuilders(app: App) -> tuple[Callable[[str], tuple[int, int]], ...]:
    return (app.store.training.rebuild, app.store.reminders.rebuild, app.store.roster.rebuild)


def _people(app: App) -> set[str]:
    """Everyone who ever talked a program into being or started one: those a read model can be of."""
    later = app.now() + timedelta(days=1)
    found = {one.user_id for status in ProgramStatus for one in app.store.programs_of_status(status, later)}
    return found | {one.user_id for state in SessionState for one in app.store.idle_sessions(state, later)}
