"""What runs without an athlete asking: sweeping what is over, making read models anew."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from tp_core.domain import adherence, notification_words, schedule
from tp_core.domain.athlete import Profile
from tp_core.domain.conversation import SessionState
from tp_core.domain.errors import Conflict
from tp_core.domain.notification import NotificationKind
from tp_core.domain.program import RUNNING, Program, ProgramStatus
from tp_core.services import notifications, programs, returning
from tp_core.services.app import App
from tp_core.services.storage.table import Write
from tp_core.services.workouts import ground

IDLE = timedelta(days=7)
"""A creator session nobody touched for a week is abandoned (science.md 5: completion is counted within 7 days)."""


@dataclass
class Swept:
    """How many of each a sweep closed."""

    sessions: int = 0
    completed: int = 0
    set_aside: int = 0


def sweep(app: App) -> Swept:
    """Abandons idle creator sessions, completes programs past their end, sets aside those nobody trains. Again is fine.

    Who has such a program is told; one that is set aside can be taken up again.
    """
    swept = Swept()
    for session in app.store.idle_sessions(SessionState.ACTIVE, app.now() - IDLE):
        closed = session.model_copy(update={"session_state": SessionState.ABANDONED, "updated_at": app.now()})
        swept.sessions += _saved(app, [app.store.keep_talk(closed)])
    for status in RUNNING:
        for program in app.store.programs_of_status(status, app.now()):
            here = ground.of_program(app, program)
            if schedule.position(program, here.today).over:
                swept.completed += _completed(app, program, here.profile)
            elif returning.lapsed(app, here) and _untouched(app, program):
                swept.set_aside += _set_aside(app, program, here.profile)
    return swept


def _untouched(app: App, program: Program) -> bool:
    """Whether nobody changed it either: who took it up again yesterday gets their three weeks."""
    return app.now() - program.updated_at >= adherence.ABANDONED_AFTER


def _completed(app: App, program: Program, profile: Profile) -> bool:
    done = program.model_copy(update={"status": ProgramStatus.COMPLETED, "updated_at": app.now()})
    words = notification_words.of_completion(program)
    told = notifications.of_program(app, program, profile, NotificationKind.COMPLETED, words)
    return _saved(app, [app.store.keep_program(done), *told])


def _set_aside(app: App, program: Program, profile: Profile) -> bool:
    days = adherence.ABANDONED_AFTER.days
    left = programs.moved(app, program, ProgramStatus.ABANDONED, f"no session and no check-in for {days} days")
    words = notification_words.of_abandonment(days)
    told = notifications.of_program(app, program, profile, NotificationKind.ABANDONED, words)
    return _saved(app, [app.store.keep_program(left), *told])


def _saved(app: App, writes: list[Write]) -> bool:
    """Whether it was still so; what changed meanwhile is left for the next sweep."""
    try:
        app.store.save(writes)
    except Conflict:
        return False
    return True


def rebuild(app: App, user_id: str | None = None) -> tuple[int, int, int]:
    """Makes the read models anew from the facts, of one person or of all; people, entries written, entries dropped."""
    people = [user_id] if user_id is not None else sorted(everyone(app))
    done = [rebuilt(one) for one in people for rebuilt in _rebuilders(app)]
    return len(people), sum(written for written, _ in done), sum(dropped for _, dropped in done)


def _rebuilders(app: App) -> tuple[Callable[[str], tuple[int, int]], ...]:
    return (app.store.training.rebuild, app.store.reminders.rebuild, app.store.roster.rebuild)


def everyone(app: App) -> set[str]:
    """Everyone who ever talked a program into being or started one: those a read model can be of."""
    later = app.now() + timedelta(days=1)
    found = {one.user_id for status in ProgramStatus for one in app.store.programs_of_status(status, later)}
    return found | {one.user_id for state in SessionState for one in app.store.idle_sessions(state, later)}
