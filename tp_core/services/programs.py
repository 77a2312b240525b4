"""Programs as a person has them: listed, paused, resumed, completed, abandoned."""

from collections.abc import Sequence
from datetime import date

from tp_core.domain import schedule
from tp_core.domain.adaptation import AdaptationStatus
from tp_core.domain.errors import Conflict, Invalid
from tp_core.domain.plan import Plan
from tp_core.domain.program import (
    RUNNING,
    Pause,
    Program,
    ProgramStatus,
    check_transition,
)
from tp_core.services import coaches, profiles, safeguards
from tp_core.services.app import App
from tp_core.services.storage.store import Listing
from tp_core.services.storage.table import Write

NOT_BY_ASKING = "A program becomes modified by an accepted change, not by asking."


def get(app: App, user_id: str, coach_id: str, program_id: str) -> Program:
    """The program, or `NotFound`."""
    coaches.get(app, coach_id)
    return app.store.program(user_id, coach_id, program_id)


def plan_of(app: App, program: Program) -> Plan:
    return app.store.plan(program.user_id, program.program_id, program.plan_version)


def listing(
    app: App,
    user_id: str,
    coach_id: str | None,
    *,
    statuses: Sequence[ProgramStatus] = (),
    limit: int = 50,
    cursor: str | None = None,
) -> Listing[Program]:
    """Newest first; `coach_id` None for all coaches, `statuses` empty for all."""
    if coach_id is not None:
        coaches.get(app, coach_id)

    def wanted(program: Program) -> bool:
        return coach_id in (None, program.coach_id) and (not statuses or program.status in statuses)

    return app.store.programs(user_id, limit=limit, cursor=cursor, wanted=wanted)


def change_status(
    app: App,
    user_id: str,
    coach_id: str,
    program_id: str,
    status: ProgramStatus,
    reason: str = "",
    *,
    meant_until: date | None = None,
    by_coach: Sequence[Write] | None = None,
) -> Program:
    """The program in its new status. A senseless transition is `Conflict`; going on while unsafe is `Refused`.

    `meant_until` is the day on which a pause is meant to be over: the return is offered then. `by_coach` is what goes
    beside it where the athlete's coach does it, whose reason is no word of the athlete's.
    """
    program = get(app, user_id, coach_id, program_id)
    if status is ProgramStatus.MODIFIED:
        raise Invalid(NOT_BY_ASKING)
    profile = profiles.of(app, user_id)
    if status is ProgramStatus.ACTIVE:
        if program.status in RUNNING:
            raise Conflict("This program is running already.")
        safeguards.refuse_if_locked(profile)
        safeguards.refuse_without_clearance(app, profile)
    after = moved(app, program, status, reason, meant_until=meant_until)
    if status is ProgramStatus.ACTIVE and _has_accepted(app, program):
        after = after.model_copy(update={"status": ProgramStatus.MODIFIED})
    kept = app.store.keep_program(after)
    if by_coach is not None:
        app.store.save([kept, *by_coach])
        return after.model_copy(update={"version": after.version + 1})
    note = safeguards.heed_note(app, user_id, reason, "status")
    app.store.save([kept, *(write for write in note.writes if write.key != kept.key)])
    return after.model_copy(update={"version": after.version + 1})


def mean_until(app: App, user_id: str, coach_id: str, program_id: str, until: date) -> Program:
    """A paused program with another day on which its pause is meant to be over; `Conflict` where none is open."""
    program = get(app, user_id, coach_id, program_id)
    today = profiles.today(app, profiles.of(app, user_id))
    if program.status is not ProgramStatus.PAUSED:
        raise Conflict("This program is not paused.")
    if until <= today:
        raise Invalid("That day has passed already. Say until when the pause lasts.")
    pauses = tuple(
        one.model_copy(update={"meant_until": until}) if one.until is None else one for one in program.pauses
    )
    after = program.model_copy(update={"pauses": pauses, "updated_at": app.now()})
    app.store.save([app.store.keep_program(after)])
    return after.model_copy(update={"version": after.version + 1})


def moved(
    app: App, program: Program, status: ProgramStatus, reason: str, *, meant_until: date | None = None
) -> Program:
    """The program in another status today: a pause begins or ends, or it is over."""
    check_transition(program.status, status)
    today = profiles.today(app, profiles.of(app, program.user_id))
    pauses = program.pauses
    if status is ProgramStatus.PAUSED:
        if meant_until is not None and meant_until <= today:
            raise Invalid("That day has passed already. Say until when the pause lasts.")
        pauses = (*pauses, Pause(since=max(today, program.start_date), reason=reason, meant_until=meant_until))
    elif program.status is ProgramStatus.PAUSED or status is ProgramStatus.ACTIVE:
        pauses = _ended(program, schedule.resumed(program, today))
    return program.model_copy(
        update={"status": status, "status_reason": reason, "pauses": pauses, "updated_at": app.now()}
    )


def _ended(program: Program, pauses: tuple[Pause, ...]) -> tuple[Pause, ...]:
    """The pauses once the open one is over. One that would move an event off its day is taken out: the days off count
    as not done, and the plan still leads to the day.
    """
    kept = tuple(now for was, now in zip(program.pauses, pauses, strict=False) if was.until is not None)
    ended, without = (program.model_copy(update={"pauses": each}) for each in (pauses, kept))
    return kept if schedule.moves_event(without, ended) else pauses


def _has_accepted(app: App, program: Program) -> bool:
    """Whether a suggested change of the program was accepted: then it runs as `modified`."""
    found = app.store.check_ins.adaptations(program.user_id, program.program_id)
    return any(one.status is AdaptationStatus.ACCEPTED for one in found)
