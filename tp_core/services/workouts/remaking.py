"""Opened workouts where a plan is laid out anew: what a hand had changed is carried along where its session and
exercise are still there; what is not is told, to the athlete before and to the coach who wrote it after.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from tp_core.domain import hand_edit, schedule
from tp_core.domain.caps import caps_of
from tp_core.domain.exercises import excluded, get, performable
from tp_core.domain.hand_edit import Can, Lost
from tp_core.domain.phrasing import listed
from tp_core.domain.plan import Slot
from tp_core.domain.prescription.capping import broken_by
from tp_core.domain.program import MOST_LOST, LostEdit, Program
from tp_core.domain.workout import COACH, Workout, WorkoutStatus
from tp_core.services.app import App
from tp_core.services.storage.table import Write
from tp_core.services.workouts import fitting
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.making import made

Place = tuple[int, int, date]
"""Week, number of the session in it, day."""


@dataclass(frozen=True)
class ByHand:
    """What becomes of the workouts that were changed by hand."""

    carried: tuple[tuple[Workout, Workout], ...] = ()
    """Each before and after; the ones after may stand for another session."""
    lost: tuple[tuple[Workout, Lost], ...] = ()
    """What the new plan has no place for, of which workout."""


NOTHING = ByHand()


def planned_by_hand(app: App, here: Ground) -> tuple[Workout, ...]:
    """The coming workouts of a program that somebody changed by hand."""
    program = here.program
    return tuple(
        one
        for one in app.store.training.of_program(program.user_id, program.program_id)
        if one.by_hand and one.status is WorkoutStatus.PLANNED and one.scheduled_date >= here.today
    )


def remade(app: App, there: Ground, place: Place, before: Workout) -> Workout:
    """The engine's workout of a session; what `before` was fitted to that day, a part that hurts above all, stays."""
    week, number, day = place
    fit = before.adjustment
    if fit is None or fit.on not in (None, day):
        return made(app, there, week, number, day, before=before)
    after = made(app, there, week, number, day, before=before, adjustment=fit)
    explanation = f"{fitting.why_fitted(fit)} {after.explanation}"
    return after.model_copy(update={"edited_by": before.edited_by, "basis": "", "explanation": explanation})


def in_place(app: App, here: Ground, there: Ground) -> ByHand:
    """Where each session stays where it is and only its exercises change, by the athlete's word or for their kit."""
    touched = [
        (one, (one.week_number or 1, one.day_number or 1, one.scheduled_date))
        for one in planned_by_hand(app, here)
        if _touched(here, there, one)
    ]
    return _carried(app, here, there, touched)


def moved(app: App, here: Ground, there: Ground, opened: Sequence[Workout]) -> ByHand:
    """Where weeks are planned anew, of which these are opened: a session is still there where one of that name is in
    its week.
    """
    begun = {(one.week_number, one.day_number) for one in opened if one.status is not WorkoutStatus.PLANNED}
    free = [place for place in _places(there) if place[:2] not in begun]
    by_hand = [one for one in opened if one.by_hand and one.status is WorkoutStatus.PLANNED]
    return _carried(app, here, there, [(one, _in_week(there, one, free)) for one in by_hand])


def into_another(app: App, here: Ground, there: Ground) -> ByHand:
    """Where another program takes over: a session is still there where one of that name is on its day."""
    days = {(day, there.session(week, number)[1].name): (week, number, day) for week, number, day in _places(there)}
    found = [(one, days.get((one.scheduled_date, one.name))) for one in planned_by_hand(app, here)]
    return _carried(app, here, there, found)


def writes(app: App, user_id: str, by_hand: ByHand, old: Mapping[str, Workout]) -> list[Write]:
    """Stores what was carried in the place of `old`, the workouts by id that are there now."""
    found: list[Write] = []
    for _, after in by_hand.carried:
        there = old.get(after.workout_id)
        version = there.version + 1 if there is not None else 1
        found += app.store.training.put(user_id, after.model_copy(update={"version": version}), there)
    return found


def with_lost(program: Program, by_hand: ByHand, at: datetime) -> Program:
    """The program with what its coach wrote that was not carried, for the coach to see; newest last."""
    new = [
        LostEdit(day=workout.scheduled_date, workout=workout.name, changes=one.changes, at=at)
        for workout, one in by_hand.lost
        if one.by == COACH
    ]
    return program.model_copy(update={"lost_edits": (*program.lost_edits, *new)[-MOST_LOST:]}) if new else program


def in_words(by_hand: ByHand, today: date) -> str:
    """What does not hold any more, in a sentence for the athlete; empty for nothing."""
    told = [
        f"what {'your coach' if one.by == COACH else 'you'} changed in {workout.name} on "
        f"{schedule.day_in_words(workout.scheduled_date, today)} ({one.changes})"
        for workout, one in by_hand.lost
    ]
    return f"Not carried over: {listed(told)}." if told else ""


def _carried(app: App, here: Ground, there: Ground, found: Sequence[tuple[Workout, Place | None]]) -> ByHand:
    kept: list[tuple[Workout, Workout]] = []
    lost: list[tuple[Workout, Lost]] = []
    for before, place in found:
        if place is None:
            lost += [(before, one) for one in hand_edit.all_of(before, there.gym)]
            continue
        fresh = remade(app, there, place, before)
        planned = {slot.exercise_id for slot in _slots(here, before)}
        after = hand_edit.carried(before, fresh, planned, _can(there, place[2]), there.gym)
        kept.append((before, after.workout))
        lost += [(before, one) for one in after.lost]
    return ByHand(tuple(kept), tuple(lost))


def _touched(here: Ground, there: Ground, one: Workout) -> bool:
    """Whether a workout's session is another one then, or something of it cannot be done any more."""
    able = _can(there, one.scheduled_date)
    return _slots(here, one) != _slots(there, one) or not all(able(each) for each in one.exercises)


def _slots(on: Ground, one: Workout) -> tuple[Slot, ...]:
    """What is planned for a workout's session; nothing where that is planned no more."""
    week = one.week_number or 1
    sessions = on.plan.week(week).sessions if week <= len(on.plan.weeks) else ()
    return next((each.slots for each in sessions if each.day_number == one.day_number), ())


def _in_week(there: Ground, one: Workout, free: Sequence[Place]) -> Place | None:
    mine = [place for place in free if place[0] == one.week_number]
    same = [place for place in mine if there.session(*place[:2])[1].name == one.name]
    return same[0] if len(same) == 1 else None


def _places(there: Ground) -> Iterator[Place]:
    yield from schedule.session_dates(there.program, there.plan)


def _can(there: Ground, day: date) -> Can:
    """Whether an exercise can be done on a day, with what there is and within what the athlete told."""
    given = there.constraints_on(day)
    caps = caps_of(given.limitations)
    return lambda one: (
        performable(get(one.exercise_id), given.equipment)
        and not excluded(get(one.exercise_id), given.exclusions, given.limitations)
        and not broken_by(one, caps, there.gym)
    )
