"""Other equipment than the program was made for: what stands in for what from a day on, and how it comes back.

Pure beside the ground it is given. Sessions that are begun or behind stay as they were.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from tp_core.domain import kit, plan_changes, schedule
from tp_core.domain.exercises import called, get
from tp_core.domain.plan import Plan, PlannedSession, PlannedWeek, Slot
from tp_core.domain.prescription import instead, performable_slots
from tp_core.domain.program import KitChange, LiftChange
from tp_core.services.check_ins.evidence import is_open
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.looking_back import SessionMark


@dataclass(frozen=True)
class Fitted:
    """A plan made to fit a change of equipment."""

    plan: Plan
    weeks: tuple[int, ...]
    """Those with a session that changes."""
    sessions: int = 0
    """How many sessions change."""
    swapped: tuple[tuple[str, str], ...] = ()
    """What goes and what stands in for it, by name, each once."""
    left_out: tuple[str, ...] = ()
    """What nothing stands in for."""


def fitted(here: Ground, change: KitChange, marks: Sequence[SessionMark]) -> Fitted:
    """The plan with what cannot be done in the days of a change replaced or gone; the program has the change."""
    weeks: list[PlannedWeek] = []
    found = Fitted(here.plan, ())
    for week in here.plan.weeks:
        sessions: dict[int, PlannedSession] = {}
        for session, day in _within(here, week, change, marks):
            constraints = here.constraints_on(day)
            now = performable_slots(session.slots, constraints, here.gym)
            kept = tuple(one for one in now if one is not None)
            if kept and kept != session.slots:
                sessions[session.day_number] = session.model_copy(update={"slots": kept})
                found = _also(found, session.slots, now, constraints.equipment)
        if sessions:
            every = tuple(sessions.get(one.day_number, one) for one in week.sessions)
            weeks.append(week.model_copy(update={"sessions": every}))
    touched = tuple(one.week_number for one in weeks)
    return replace(found, plan=plan_changes.replaced(here.plan, weeks), weeks=touched)


def _also(found: Fitted, before: Sequence[Slot], now: Sequence[Slot | None], equipment: Sequence[str]) -> Fitted:
    """With what changes in one session more."""
    pairs = [(get(was.exercise_id).name, one) for was, one in zip(before, now, strict=True)]
    swapped = [(was, called(get(one.exercise_id), equipment)) for was, one in pairs if one is not None]
    return replace(
        found,
        sessions=found.sessions + 1,
        swapped=tuple(dict.fromkeys((*found.swapped, *((was, one) for was, one in swapped if was != one)))),
        left_out=tuple(dict.fromkeys((*found.left_out, *(was for was, one in pairs if one is None)))),
    )


def exchanged(here: Ground, plan: Plan, change: LiftChange, marks: Sequence[SessionMark]) -> Plan:
    """The plan with one exercise in the place of another in the sessions to come; once where a session has both."""
    still = is_open(marks, here)
    weeks: list[PlannedWeek] = []
    for week in plan.weeks:
        sessions = tuple(
            _exchanged(one, change)
            if still.get((week.week_number, one.day_number), False)
            and schedule.session_date(here.program, week.week_number, one.day_number) >= change.since
            else one
            for one in week.sessions
        )
        if sessions != week.sessions:
            weeks.append(week.model_copy(update={"sessions": sessions}))
    return plan_changes.replaced(plan, weeks)


def _exchanged(session: PlannedSession, change: LiftChange) -> PlannedSession:
    if session.is_event or all(one.exercise_id != change.exercise_id for one in session.slots):
        return session
    kept = tuple(one for one in session.slots if one.exercise_id != change.use)
    chosen = get(change.use)
    slots = tuple(instead(one, chosen) if one.exercise_id == change.exercise_id else one for one in kept)
    return session.model_copy(update={"slots": slots})


def refitted(here: Ground, plan: Plan, marks: Sequence[SessionMark]) -> Plan:
    """A plan made anew, with the exercises chosen for good and the changes of equipment that still hold made again."""
    for one in here.program.lifts:
        plan = exchanged(here, plan, one, marks)
    for change in here.program.kit:
        plan = fitted(replace(here, plan=plan), change, marks).plan
    return plan


def restored(here: Ground, base: Plan, weeks: Sequence[int], marks: Sequence[SessionMark]) -> Plan:
    """The plan with the exercises of `base` back in the sessions still to come of these weeks, to be fitted to what
    there is (`refitted`). Sets changed since stay where they can.
    """
    still = is_open(marks, here)
    after: list[PlannedWeek] = []
    for number in weeks:
        now = here.plan.week(number)
        was = {one.day_number: one for one in base.week(number).sessions}
        sessions = tuple(
            _back(one, was[one.day_number])
            if still.get((number, one.day_number), False) and one.day_number in was
            else one
            for one in now.sessions
        )
        after.append(now.model_copy(update={"sessions": sessions}))
    return plan_changes.replaced(here.plan, after)


def _back(now: PlannedSession, was: PlannedSession) -> PlannedSession:
    if now.name != was.name:
        return now  # planned anew for other days since
    if len(now.slots) != len(was.slots):
        return was
    slots = tuple(
        one if one.exercise_id == old.exercise_id else _as_many_sets(old, one)
        for one, old in zip(now.slots, was.slots, strict=True)
    )
    return now.model_copy(update={"slots": slots})


def _as_many_sets(old: Slot, now: Slot) -> Slot:
    """The lift that comes back, with the sets its stand-in has by now."""
    if len(old.schemes) != len(now.schemes):
        return old
    schemes = tuple(
        one.model_copy(update={"sets": each.sets}) for one, each in zip(old.schemes, now.schemes, strict=True)
    )
    return old.model_copy(update={"schemes": schemes})


def _within(
    here: Ground, week: PlannedWeek, change: KitChange, marks: Sequence[SessionMark]
) -> Iterator[tuple[PlannedSession, date]]:
    """The sessions of a week still to come in the days of a change, with their dates."""
    still = is_open(marks, here)
    for session in week.sessions:
        day = schedule.session_date(here.program, week.week_number, session.day_number)
        if kit.covers(change, day) and day >= here.today and still.get((week.week_number, session.day_number), False):
            yield session, day
