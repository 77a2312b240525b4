"""Opening a workout makes it: the engine's prescription for a session, as of what was logged until then."""

from datetime import date

from tp_core.domain import review, schedule
from tp_core.domain.caps import caps_of
from tp_core.domain.errors import Conflict
from tp_core.domain.prescription.capping import broken_by
from tp_core.domain.program import Program, ProgramStatus
from tp_core.domain.workout import Workout, WorkoutStatus
from tp_core.services import profiles, safeguards
from tp_core.services.app import App
from tp_core.services.storage.training import program_workout_id
from tp_core.services.workouts import closing, wording
from tp_core.services.workouts.ground import Ground, ground
from tp_core.services.workouts.making import CLOSED, made

_TRIES = 3


def open_workout(
    app: App, user_id: str, coach_id: str, program_id: str, on: date | None = None, *, by_coach: bool = False
) -> tuple[Workout, bool]:
    """The next session's workout, or that of a day; and whether this call made it. Asked twice, the same workout.

    Raises `Conflict` for a rest day, a day outside the program, a program that is paused or over; `Refused` while
    safety forbids new workouts.
    """
    here = ground(app, user_id, coach_id, program_id)
    closing.all_left_open(app, user_id, here.today)
    _refuse_unless_running(here.program)
    week, day_number, day = _session_on(here, on) if on is not None else _next_session(app, here)
    return opened(app, here, week, day_number, day, by_coach=by_coach)


def opened(
    app: App, here: Ground, week: int, day_number: int, day: date, *, by_coach: bool = False
) -> tuple[Workout, bool]:
    """The workout of a session, made where it was not there. One not begun follows what was logged since it was made,
    unless somebody changed it by hand. While the program waits for a coach's look it opens for that coach alone.
    """
    workout_id = program_workout_id(here.program.program_id, week, day_number)
    for attempt in range(_TRIES):
        before = app.store.training.find(here.program.user_id, workout_id)
        if not by_coach and (before is None or before.status is WorkoutStatus.PLANNED):
            _refuse_while_reviewed(app, here)
        if before is not None and not _may_change(here, before, day):
            if before.status is WorkoutStatus.PLANNED and before.scheduled_date != day:
                return _dated(app, here, before, day), False
            return closing.if_left_open(app, here.program.user_id, before, here.today), False
        if before is None:
            safeguards.refuse_if_locked(here.profile)
            safeguards.refuse_without_clearance(app, here.profile)
        after = made(app, here, week, day_number, day, before=before)
        if before is not None and (after.basis, after.scheduled_date) == (before.basis, before.scheduled_date):
            return before, False
        if before is not None:
            after = _told_of_hand(before, after)
        after = wording.worded(app, here, after)
        try:
            app.store.save(app.store.training.put(here.program.user_id, after, before))
        except Conflict:
            if attempt == _TRIES - 1:
                raise
            continue
        return after, before is None
    raise AssertionError


def as_it_stands(app: App, here: Ground, week: int, day_number: int, day: date) -> Workout:
    """A coming session's workout as it would open now, what a hand wrote included; nothing is stored."""
    before = app.store.training.find(
        here.program.user_id, program_workout_id(here.program.program_id, week, day_number)
    )
    kept = before is not None and not _may_change(here, before, day)
    return before if before is not None and kept else made(app, here, week, day_number, day)


def next_session(app: App, here: Ground) -> tuple[int, int, date] | None:
    """Week, day number and date of the next session not yet done, from today on; None where none is left."""
    over = _closed(app, here)
    coming = [one for one in schedule.session_dates(here.program, here.plan) if one[2] >= here.today]
    return next((one for one in coming if one[:2] not in over and not schedule.is_dropped(here.program, one[2])), None)


_REPLACED = "What was changed here by hand goes against a limit told since, so the plan's own stands in its place."


def _told_of_hand(before: Workout, after: Workout) -> Workout:
    """A workout prescribed anew: what a hand chose before is gone, and that is said."""
    if not before.by_hand:
        return after.model_copy(update={"edited_by": before.edited_by})
    return after.model_copy(update={"explanation": f"{_REPLACED} {after.explanation}"})


def _may_change(here: Ground, workout: Workout, day: date) -> bool:
    """Not yet begun, and as the engine made it; what was fitted to one day does not bind another, and what somebody
    wrote by hand does not where a limit given since forbids it.
    """
    if workout.status is not WorkoutStatus.PLANNED:
        return False
    fitted = workout.adjustment if not workout.hand_made else None
    fitted_to_another = fitted is not None and fitted.on not in (None, day)
    caps = caps_of(here.constraints.limitations)
    return bool(workout.basis) or fitted_to_another or any(broken_by(one, caps, here.gym) for one in workout.exercises)


def _dated(app: App, here: Ground, workout: Workout, day: date) -> Workout:
    """A workout chosen by hand, on the day its session is now."""
    after = workout.model_copy(update={"scheduled_date": day, "version": workout.version + 1})
    app.store.save(app.store.training.put(here.program.user_id, after, workout))
    return after


def _refuse_unless_running(program: Program) -> None:
    if program.status is ProgramStatus.PAUSED:
        raise Conflict("This program is paused. Resume it to open its workouts.")
    if program.status is ProgramStatus.COMPLETED:
        raise Conflict("This program is over. Its workouts stay readable.")
    if program.status is ProgramStatus.ABANDONED:
        raise Conflict("This program was stopped. Take it up again to open its workouts.")


def _refuse_while_reviewed(app: App, here: Ground) -> None:
    until = here.program.review_until
    if until is not None and review.waits(here.program, app.now()):
        local = profiles.local(until, here.profile)
        when = f"{schedule.day_in_words(local.date(), here.today)}, {local:%H:%M}"
        raise Conflict(f"Your coach looks at this program before its first workout, by {when} at the latest.")


def _session_on(here: Ground, on: date) -> tuple[int, int, date]:
    """The session planned for a day, or why there is none."""
    program = here.program
    last = schedule.end_date(program)
    if not program.start_date <= on <= last:
        first, end = schedule.day_in_words(program.start_date), schedule.day_in_words(last)
        raise Conflict(f"This program runs from {first} to {end}; that day lies outside.")
    found = next((one for one in schedule.session_dates(program, here.plan) if one[2] == on), None)
    if found is None:
        following = next((one[2] for one in schedule.session_dates(program, here.plan) if one[2] > on), None)
        then = f" The next session is on {schedule.day_in_words(following)}." if following is not None else ""
        what = "one of your days off" if schedule.is_paused(program, on) else "a rest day"
        raise Conflict(f"{schedule.day_in_words(on)} is {what}.{then}")
    return found


def _next_session(app: App, here: Ground) -> tuple[int, int, date]:
    found = next_session(app, here)
    if found is None:
        over = schedule.position(here.program, here.today).over
        ways = " Its results and the ways on stand under Today." if over else ""
        raise Conflict(f"All sessions of this program are behind you.{ways}")
    return found


def _closed(app: App, here: Ground) -> set[tuple[int, int]]:
    """Week and day of the sessions from this week on that are over."""
    week = max(1, schedule.position(here.program, here.today).week)
    found: set[tuple[int, int]] = set()
    for number in range(week, min(week + 2, len(here.plan.weeks) + 1)):
        for workout in app.store.training.of_program(here.program.user_id, here.program.program_id, week=number):
            if workout.status in CLOSED:
                found.add((number, workout.day_number or 0))
    return found
