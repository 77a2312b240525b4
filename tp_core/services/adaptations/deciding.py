"""Accepting, declining and undoing a suggested change. Only what is still to come is planned anew; history stays."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from tp_core.domain import plan_changes
from tp_core.domain.adaptation import ABSENCE, DAYS, KIT, LIFT, LONG_RUN, Adaptation, AdaptationStatus
from tp_core.domain.errors import Conflict
from tp_core.domain.patterns import Found
from tp_core.domain.plan import Plan, PlannedWeek
from tp_core.domain.program import RUNNING, Program, ProgramStatus
from tp_core.services import absences, new_days, safeguards
from tp_core.services.adaptations import kitting, proposing, shapes
from tp_core.services.adaptations.proposing import Change
from tp_core.services.app import App
from tp_core.services.check_ins.evidence import is_open, position_week
from tp_core.services.storage.store import Listing
from tp_core.services.storage.table import Write
from tp_core.services.storage.training import program_workout_id
from tp_core.services.workouts import looking_back, remaking
from tp_core.services.workouts.ground import Ground, ground
from tp_core.services.workouts.remaking import ByHand

ATHLETE = "athlete"
_BESIDE = (KIT, DAYS, ABSENCE, LIFT)
"""Changes that no other one has to be undone for: they change what a week is done with or when, not what is in it."""
_STALE = "The plan has changed since this was suggested, so it no longer fits. The next check-in looks at it anew."


@dataclass(frozen=True)
class Decided:
    """A suggested change after a decision, and the program with it."""

    adaptation: Adaptation
    program: Program


def get(app: App, here: Ground, adaptation_id: str) -> Adaptation:
    """The program's suggested change, or `NotFound`."""
    return app.store.check_ins.adaptation(here.program.user_id, here.program.program_id, adaptation_id)


def listing(app: App, here: Ground, *, limit: int = 50, cursor: str | None = None) -> Listing[Adaptation]:
    """The newest first."""
    return app.store.program_adaptations(here.program.user_id, here.program.program_id, limit=limit, cursor=cursor)


def open_one(app: App, here: Ground) -> Adaptation | None:
    """The suggested change that waits for an answer, while its weeks can still be changed; there is one at most."""
    waiting = [one for one in _all(app, here) if one.status is AdaptationStatus.PROPOSED]
    fits = (one for one in waiting if one.base_plan_version == here.program.plan_version and _still_fits(here, one))
    return next(fits, None) if here.program.status in RUNNING else None


def _still_fits(here: Ground, one: Adaptation) -> bool:
    return max(one.weeks) >= position_week(here)


def accept(app: App, user_id: str, coach_id: str, program_id: str, adaptation_id: str, *, by: str = ATHLETE) -> Decided:
    """The plan in a new version with the change in its weeks still to come; opened workouts not begun follow it.

    Accepted again is the same. `Conflict` where it was decided otherwise, is stale, came too late or would break the
    plan's rules; `Refused` while safety keeps the athlete from training.
    """
    here = ground(app, user_id, coach_id, program_id)
    one = get(app, here, adaptation_id)
    if one.status is AdaptationStatus.ACCEPTED:
        return Decided(one, _as_decided(app, here))
    _refuse_unless(one, AdaptationStatus.PROPOSED, "accepted")
    _refuse_unless_running(here.program)
    safeguards.refuse_if_locked(here.profile)
    if one.base_plan_version != here.program.plan_version:
        raise Conflict(_STALE)
    change = _again(app, here, one)
    problems = proposing.broken(here, change.plan)
    if problems:
        raise Conflict(f"This cannot be accepted any more: {problems[0]}")
    try:
        return applied(app, here, one, change, by=by)
    except Conflict:
        # A second tap may have been first: then it is accepted, and both hear the same.
        here = ground(app, user_id, coach_id, program_id)
        again = get(app, here, adaptation_id)
        if again.status is not AdaptationStatus.ACCEPTED:
            raise
        return Decided(again, here.program)


def _as_decided(app: App, here: Ground) -> Program:
    """The program as it is after a decision another tap made: that one may have come between the two reads."""
    program = here.program
    return app.store.program(program.user_id, program.coach_id, program.program_id)


def _again(app: App, here: Ground, one: Adaptation) -> Change:
    """The change made anew from the plan as it is, so that what was trained meanwhile stays."""
    marks = looking_back.marks(app, here)
    found = Found(rule_id=one.rule_id, reason=one.reason, share=one.share, exercise_id=one.exercise_id)
    change = proposing.changed(here, found, marks, after_week=0, weeks=one.weeks)
    if change is None:
        raise Conflict("The weeks this was for have begun or are behind you; the next check-in looks at it anew.")
    return change


def applied(
    app: App, here: Ground, one: Adaptation, change: Change, *, by: str, beside: Sequence[Write] = ()
) -> Decided:
    """Stores an accepted change with its plan version, its program and the workouts that follow it."""
    before, after = shapes.compared(app, here, change.plan, change.weeks)
    accepted = one.model_copy(
        update={
            "status": AdaptationStatus.ACCEPTED,
            "before": before,
            "after": after,
            "kept": shapes.kept(app, here, change.weeks),
            "weeks": change.weeks,
            "accepted_plan_version": here.program.plan_version + 1,
            "decided_by": by,
            "decided_at": app.now(),
        }
    )
    program = _with_plan(here.program, app.now(), modified=True)
    writes = _writes(app, here, program, change.plan, change.weeks)
    app.store.save([app.store.check_ins.put_adaptation(program.user_id, accepted), *writes, *beside])
    return Decided(_stored(accepted), program.model_copy(update={"version": program.version + 1}))


def with_new_plan(app: App, here: Ground, entry: Adaptation, plan: Plan) -> Decided:
    """Stores a change that the athlete made by their own word: entry, program, plan, and the workouts that follow."""
    program, by_hand = _by_hand(app, here, _with_plan(here.program, app.now(), modified=True), plan)
    writes = _writes(app, here, program, plan, entry.weeks, by_hand)
    app.store.save([app.store.check_ins.put_adaptation(program.user_id, entry), *writes])
    return Decided(_stored(entry), program.model_copy(update={"version": program.version + 1}))


def decline(
    app: App, user_id: str, coach_id: str, program_id: str, adaptation_id: str, *, by: str = ATHLETE
) -> Decided:
    """Not now: nothing changes; again is the same. `Conflict` for one that was accepted or undone."""
    here = ground(app, user_id, coach_id, program_id)
    one = get(app, here, adaptation_id)
    if one.status is AdaptationStatus.DECLINED:
        return Decided(one, here.program)
    _refuse_unless(one, AdaptationStatus.PROPOSED, "declined")
    declined = set_aside(one, by, app.now())
    app.store.save([app.store.check_ins.put_adaptation(user_id, declined)])
    return Decided(_stored(declined), here.program)


def set_aside(one: Adaptation, by: str, at: datetime) -> Adaptation:
    return one.model_copy(update={"status": AdaptationStatus.DECLINED, "decided_by": by, "decided_at": at})


def revert(app: App, user_id: str, coach_id: str, program_id: str, adaptation_id: str, *, by: str = ATHLETE) -> Decided:
    """Undoes an accepted change: what is still to come of its weeks is again as before, in a new plan version.

    Undone again is the same. `Conflict` for one not accepted, one whose weeks are behind, or under a later change.
    """
    here = ground(app, user_id, coach_id, program_id)
    one = get(app, here, adaptation_id)
    if one.status is AdaptationStatus.REVERTED:
        return Decided(one, _as_decided(app, here))
    _refuse_unless(one, AdaptationStatus.ACCEPTED, "undone")
    _refuse_unless_running(here.program)
    accepted = [other for other in _all(app, here) if other.status is AdaptationStatus.ACCEPTED]
    if one.rule_id == DAYS:
        return _days_back(app, here, one, by)
    if one.rule_id == ABSENCE:
        program, undone = absences.take_back(app, here, one, by=by)
        return Decided(undone, program)
    if one.rule_id in (KIT, LIFT):
        return _own_back(app, here, one, by, modified=len(accepted) > 1)
    touching = (other for other in accepted if _later(other, one) and other.rule_id not in _BESIDE)
    if any(set(other.weeks) & set(one.weeks) for other in touching):
        raise Conflict("A later change touches the same weeks. Undo that one first.")
    if one.rule_id == LONG_RUN:
        here = replace(here, program=_with_long_run(here.program, one.minutes_before))
    plan = kitting.refitted(here, _restored(app, here, one), looking_back.marks(app, here))
    problems = proposing.broken(here, plan)
    if problems:
        raise Conflict(f"This cannot be undone any more: {problems[0]}")
    reverted = one.model_copy(update={"status": AdaptationStatus.REVERTED, "decided_by": by, "decided_at": app.now()})
    program = _with_plan(here.program, app.now(), modified=len(accepted) > 1)
    writes = _writes(app, here, program, plan, one.weeks)
    app.store.save([app.store.check_ins.put_adaptation(user_id, reverted), *writes])
    return Decided(_stored(reverted), program.model_copy(update={"version": program.version + 1}))


def _with_long_run(program: Program, minutes: int | None) -> Program:
    constraints = program.constraints.model_copy(update={"long_run_minutes": minutes})
    return program.model_copy(update={"constraints": constraints})


def _days_back(app: App, here: Ground, one: Adaptation, by: str) -> Decided:
    """The training days of before a change again, from the first week that can have them."""
    last = new_days.last_change(app, here)
    if last is None or last.adaptation_id != one.adaptation_id:
        raise Conflict("The days were changed again since. Undo that change first.")
    program, _, reverted = new_days.change(app, here, one.days_before, by=by)
    return Decided(reverted, program)


def _own_back(app: App, here: Ground, one: Adaptation, by: str, *, modified: bool) -> Decided:
    """The equipment that was gone, or the exercise given up, is there again: what stood in for it goes from the
    sessions still to come.
    """
    program, marks = here.program, looking_back.marks(app, here)
    base = app.store.plan(program.user_id, program.program_id, one.base_plan_version)
    kit = tuple(each for each in program.kit if each.adaptation_id != one.adaptation_id)
    lifts = tuple(each for each in program.lifts if each.adaptation_id != one.adaptation_id)
    there = replace(here, program=program.model_copy(update={"kit": kit, "lifts": lifts}))
    plan = kitting.restored(there, base, one.weeks, marks)
    plan = kitting.refitted(there, plan, marks)
    after, by_hand = _by_hand(app, there, _with_plan(there.program, app.now(), modified=modified), plan)
    reverted = one.model_copy(update={"status": AdaptationStatus.REVERTED, "decided_by": by, "decided_at": app.now()})
    writes = _writes(app, there, after, plan, one.weeks, by_hand)
    app.store.save([app.store.check_ins.put_adaptation(program.user_id, reverted), *writes])
    return Decided(_stored(reverted), after.model_copy(update={"version": after.version + 1}))


def _later(other: Adaptation, one: Adaptation) -> bool:
    return (other.accepted_plan_version or 0) > (one.accepted_plan_version or 0)


def _restored(app: App, here: Ground, one: Adaptation) -> Plan:
    """The plan with the sessions still to come of the change's weeks as they were before it."""
    _refuse_if_planned_anew(app, here, one)
    base = app.store.plan(here.program.user_id, here.program.program_id, one.base_plan_version)
    was = replace(here, plan=base)
    still = is_open(looking_back.marks(app, was), was)
    weeks = [_week_restored(here.plan.week(number), base.week(number), still) for number in one.weeks]
    plan = plan_changes.replaced(here.plan, weeks)
    if plan == here.plan:
        raise Conflict("The weeks of this change are behind you, so there is nothing left to undo.")
    return plan


def _refuse_if_planned_anew(app: App, here: Ground, one: Adaptation) -> None:
    """What the weeks were before belongs to other training days where these were changed for good since."""
    program = here.program
    then = app.store.plan(program.user_id, program.program_id, one.accepted_plan_version or program.plan_version)
    if any(_sessions(then.week(week)) != _sessions(here.plan.week(week)) for week in one.weeks):
        raise Conflict(
            "These weeks were planned anew for other training days since, so this cannot be undone any more."
        )


def _sessions(week: PlannedWeek) -> list[tuple[int, str]]:
    return [(one.day_number, one.name) for one in week.sessions]


def _week_restored(now: PlannedWeek, base: PlannedWeek, still: dict[tuple[int, int], bool]) -> PlannedWeek:
    trained = {one.day_number: one for one in now.sessions}
    sessions = tuple(
        one if still.get((base.week_number, one.day_number), False) else trained[one.day_number]
        for one in base.sessions
        if still.get((base.week_number, one.day_number), False) or one.day_number in trained
    )
    untouched = not any(still.get((base.week_number, one.day_number), False) for one in base.sessions)
    return now if untouched else base.model_copy(update={"sessions": sessions})


def _with_plan(program: Program, at: datetime, *, modified: bool) -> Program:
    return program.model_copy(
        update={
            "plan_version": program.plan_version + 1,
            "status": ProgramStatus.MODIFIED if modified else ProgramStatus.ACTIVE,
            "updated_at": at,
        }
    )


def _by_hand(app: App, here: Ground, program: Program, plan: Plan) -> tuple[Program, ByHand]:
    """What becomes of workouts changed by hand where exercises change; the program with what of it is lost."""
    by_hand = remaking.in_place(app, here, replace(here, program=program, plan=plan))
    return remaking.with_lost(program, by_hand, app.now()), by_hand


def _writes(
    app: App, here: Ground, program: Program, plan: Plan, weeks: Sequence[int], by_hand: ByHand | None = None
) -> list[Write]:
    """The new plan, the program, and the workouts of the touched weeks that were opened and not begun; with `by_hand`,
    where exercises change, also those that were fitted to their day, fitted again, and those that a hand changed.
    """
    writes: list[Write] = [
        app.store.new_plan(program.user_id, program.program_id, program.plan_version, plan),
        app.store.keep_program(program),
    ]
    there = replace(here, program=program, plan=plan)
    still = is_open(looking_back.marks(app, there), there)
    for number in weeks:
        for session in plan.week(number).sessions:
            if not still.get((number, session.day_number), False):
                continue
            workout_id = program_workout_id(program.program_id, number, session.day_number)
            before = app.store.training.find(program.user_id, workout_id)
            if before is None or before.by_hand:
                continue
            if before.edited_by is not None and before.adjustment is not None and by_hand is None:
                continue
            after = remaking.remade(app, there, (number, session.day_number, before.scheduled_date), before)
            writes += app.store.training.put(program.user_id, after, before)
    if by_hand is None:
        return writes
    return [
        *writes,
        *remaking.writes(app, program.user_id, by_hand, {one.workout_id: one for one, _ in by_hand.carried}),
    ]


def _all(app: App, here: Ground) -> tuple[Adaptation, ...]:
    return app.store.check_ins.adaptations(here.program.user_id, here.program.program_id)


def _refuse_unless(one: Adaptation, wanted: AdaptationStatus, word: str) -> None:
    if one.status is wanted:
        return
    words = {
        AdaptationStatus.PROPOSED: "waits for an answer",
        AdaptationStatus.ACCEPTED: "was accepted already",
        AdaptationStatus.DECLINED: "was set aside already",
        AdaptationStatus.REVERTED: "was undone already",
    }
    raise Conflict(f"This suggested change {words[one.status]}, so it cannot be {word}.")


def _refuse_unless_running(program: Program) -> None:
    if program.status is ProgramStatus.PAUSED:
        raise Conflict("This program is paused. Resume it first.")
    if program.status not in RUNNING:
        raise Conflict("This program is over, so its plan stays as it was.")


def _stored(one: Adaptation) -> Adaptation:
    return one.model_copy(update={"version": one.version + 1})
