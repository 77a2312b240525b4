"""A program's adherence and check-in response, each with its denominator; and when the athlete was last heard of."""

from datetime import date

from tp_core.domain import adherence, check_in
from tp_core.domain.adherence import Adherence
from tp_core.domain.program import Program, ProgramStatus
from tp_core.services import profiles
from tp_core.services.app import App
from tp_core.services.workouts import looking_back
from tp_core.services.workouts.ground import Ground

_ENDED = (ProgramStatus.ABANDONED, ProgramStatus.COMPLETED)


def adherence_of(app: App, here: Ground) -> Adherence:
    """Whole program, last 7, 30 and 90 days, with dropouts counting nothing, and check-ins answered of those due."""
    sessions = looking_back.sessions_of(looking_back.marks(app, here))
    stopped = stopped_on(app, here)
    answered = [
        one.week_number for one in app.store.check_ins.of_program(here.program.user_id, here.program.program_id)
    ]
    due = check_in.due_weeks(here.program, min(here.today, stopped) if stopped is not None else here.today)
    return Adherence(
        whole=adherence.share(sessions, here.today, stopped=stopped),
        last={days: adherence.share(sessions, here.today, days=days, stopped=stopped) for days in adherence.WINDOWS},
        intention_to_train=adherence.share(sessions, here.today),
        response=adherence.response(answered, due),
    )


def stopped_on(app: App, here: Ground) -> date | None:
    """The athlete's day on which a program was ended, None while it runs or is paused."""
    del app
    if here.program.status not in _ENDED:
        return None
    return profiles.local(here.program.updated_at, here.profile).date()


def silent_weeks(app: App, here: Ground) -> int:
    """Due check-ins left unanswered up to now: from `adherence.SILENT_WEEKS` on a coach is told."""
    answered = {
        one.week_number for one in app.store.check_ins.of_program(here.program.user_id, here.program.program_id)
    }
    return adherence.silent_weeks(answered, check_in.due_weeks(here.program, here.today))


def last_sign(app: App, program: Program, here: Ground) -> date:
    """The last day with a session, a check-in or a pause's end; the program's first day where there is none."""
    signs = [program.start_date]
    signs += [
        one.day
        for one in app.store.training.entries(program.user_id, program.start_date, here.today)
        if one.program_id == program.program_id and (one.sets or one.status in adherence.OVER)
    ]
    signs += [
        profiles.local(one.amended_at or one.answered_at, here.profile).date()
        for one in app.store.check_ins.of_program(program.user_id, program.program_id)
    ]
    signs += [
        min(pause.until, here.today)
        for pause in program.pauses
        if pause.until is not None and pause.since <= here.today
    ]
    return max(signs)
