"""Logging a workout: set by set as tapped, all at once, again to correct it. Said twice, nothing changes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from tp_core.domain import logging_sets
from tp_core.domain.coming_sets import as_planned
from tp_core.domain.errors import Conflict, Invalid, NotFound
from tp_core.domain.loading import Gym
from tp_core.domain.logged import LoggedSet, SetStatus, checked_set
from tp_core.domain.schedule import day_in_words
from tp_core.domain.value import Value
from tp_core.domain.workout import LogEntry, LogStatus, PrescribedSet, Workout
from tp_core.services import profiles, programs, safeguards
from tp_core.services.app import App
from tp_core.services.storage.table import Write
from tp_core.services.workouts import closing, remembered

_TRIES = 4
_LONGEST_NOTE = 5000


class SetWish(Value):
    """A set as somebody reports it; what is not said was as prescribed."""

    status: SetStatus = SetStatus.DONE
    exercise_id: str = ""
    reps: float | None = None
    load: float | None = None
    rpe: float | None = None
    distance_meters: float | None = None
    duration_seconds: float | None = None


class LogWish(Value):
    """A whole log as somebody reports it."""

    status: LogStatus
    sets: tuple[SetWish, ...] = ()
    session_rpe: float | None = None
    minutes: float | None = None
    rating: int | None = None
    notes: str = ""
    reason: str = ""
    day: date | None = None


@dataclass(frozen=True)
class Logged:
    """The workout after a log, and what safety answers to its note; empty where nothing."""

    workout: Workout
    safety: str = ""
    """The fixed answer to a red flag."""
    said: str = ""
    """That, or what a clinician has to clear first: a talk says the latter by itself, where it was written."""


def of_program(app: App, user_id: str, coach_id: str, program_id: str, workout_id: str) -> Workout:
    """A program's workout, or `NotFound`."""
    programs.get(app, user_id, coach_id, program_id)
    found = app.store.training.get(user_id, workout_id)
    if found.program_id != program_id:
        raise NotFound("There is no such workout.")
    return closing.if_left_open(app, user_id, found, _today(app, user_id))


def own(app: App, user_id: str, workout_id: str) -> Workout:
    """One of the athlete's own workouts, or `NotFound`."""
    found = app.store.training.get(user_id, workout_id)
    if found.program_id is not None:
        raise NotFound("There is no such workout.")
    return closing.if_left_open(app, user_id, found, _today(app, user_id))


def record_set(
    app: App,
    workout: Workout,
    user_id: str,
    exercise_index: int,
    set_index: int,
    wish: SetWish,
    *,
    on: date | None = None,
) -> Workout:
    """The workout with that set as done or skipped, today or `on` an earlier day; stored.

    `Invalid` for a set it does not have or nobody can do.
    """
    today = _day(app, workout, user_id, on, _today(app, user_id))
    planned = _planned(workout, exercise_index, set_index)
    exercise_id = workout.exercises[exercise_index].exercise_id
    entry = _set_of(wish, exercise_id, planned)

    def edit(before: Workout) -> Workout:
        day = before.log.day if before.log is not None else today
        return logging_sets.record_set(before, exercise_index, set_index, entry, day=day, at=app.now())

    return change(app, user_id, workout.workout_id, edit)


def add_set(app: App, workout: Workout, user_id: str, wish: SetWish, *, on: date | None = None) -> Workout:
    """The workout with one more set than it asked for; stored."""
    day = _day(app, workout, user_id, on, _today(app, user_id))
    entry = _set_of(wish, wish.exercise_id, None)

    def edit(before: Workout) -> Workout:
        return logging_sets.add_set(before, entry, day=before.log.day if before.log is not None else day, at=app.now())

    return change(app, user_id, workout.workout_id, edit)


def take_back_set(app: App, workout: Workout, user_id: str, exercise_index: int, set_index: int) -> Workout:
    """The workout without that set; stored."""
    today = _today(app, user_id)

    def edit(before: Workout) -> Workout:
        day = before.log.day if before.log is not None else today
        return logging_sets.take_back_set(before, exercise_index, set_index, day=day, at=app.now())

    return change(app, user_id, workout.workout_id, edit)


def log(app: App, workout: Workout, user_id: str, wish: LogWish) -> Logged:
    """The workout with this log; again corrects it, and what it said before is kept.

    Completed without sets means as planned; partial without sets, those tapped so far. `Invalid` for a day to come, an
    impossible set, or a number out of its range.
    """
    _check(wish)
    profile = profiles.of(app, user_id)
    day = _day(app, workout, user_id, wish.day, profiles.today(app, profile))
    gym = profile.gym(profile.unit)
    note = safeguards.heed_note(app, user_id, f"{wish.notes}\n{wish.reason}", "log")

    def edit(before: Workout) -> Workout:
        return logging_sets.finish(
            before,
            LogEntry(
                status=wish.status,
                sets=_sets(before, wish, gym),
                session_rpe=wish.session_rpe,
                minutes=wish.minutes,
                rating=wish.rating,
                notes=wish.notes.strip(),
                reason=wish.reason.strip(),
                day=day,
                recorded_at=app.now(),
            ),
        )

    done = change(app, user_id, workout.workout_id, edit, note.writes)
    remembered.after_log(app, user_id, done)
    return Logged(done, note.text, note.said)


def change(
    app: App,
    user_id: str,
    workout_id: str,
    edit: Callable[[Workout], Workout],
    beside: Sequence[Write] = (),
) -> Workout:
    """The workout after `edit`, stored with what goes beside it; another change in between is read anew."""
    for attempt in range(_TRIES):
        before = app.store.training.get(user_id, workout_id)
        after = edit(before)
        if after == before:
            return before
        try:
            app.store.save([*app.store.training.put(user_id, after, before), *beside])
        except Conflict:
            if attempt == _TRIES - 1 or beside:
                raise
            continue
        return after
    raise AssertionError


def _today(app: App, user_id: str) -> date:
    return profiles.today(app, profiles.of(app, user_id))


def _planned(workout: Workout, exercise_index: int, set_index: int) -> PrescribedSet:
    if not 0 <= exercise_index < len(workout.exercises):
        raise Invalid("That exercise is not in this workout.")
    sets = workout.exercises[exercise_index].sets
    if not 0 <= set_index < len(sets):
        raise Invalid("That set is not in this workout.")
    return sets[set_index]


def _set_of(wish: SetWish, exercise_id: str, planned: PrescribedSet | None) -> LoggedSet:
    """The set, with what was not said taken from the prescription; a skipped set holds no numbers.

    Of how far and how long one that is said leaves the other open: 45 minutes of a run of 8 km are not 8 km.
    """
    if wish.status is SetStatus.SKIPPED:
        return checked_set(exercise_id, status=SetStatus.SKIPPED)
    given = {name: getattr(wish, name) for name in ("reps", "load", "distance_meters", "duration_seconds")}
    if planned is not None:
        measured = wish.distance_meters is not None or wish.duration_seconds is not None
        open_ = ("reps", "load") if measured else tuple(given)
        given = {
            name: getattr(planned, name) if value is None and name in open_ else value for name, value in given.items()
        }
    return checked_set(exercise_id, status=wish.status, rpe=wish.rpe, **given)


def _sets(workout: Workout, wish: LogWish, gym: Gym) -> tuple[LoggedSet, ...]:
    already = workout.log.sets if workout.log is not None else ()
    if wish.status is LogStatus.SKIPPED:
        return ()
    if not wish.sets:
        return as_planned(workout, already=already, gym=gym) if wish.status is LogStatus.COMPLETED else already
    return placed(workout, wish.sets)


def placed(workout: Workout, wishes: Sequence[SetWish]) -> tuple[LoggedSet, ...]:
    """Reported sets on the prescribed ones of the same exercise, in order; what was not prescribed has no place."""
    free = {
        (at, number): exercise.exercise_id
        for at, exercise in enumerate(workout.exercises)
        for number in range(len(exercise.sets))
    }
    found: list[LoggedSet] = []
    for wish in wishes:
        place = next((key for key, exercise_id in free.items() if exercise_id == wish.exercise_id), None)
        planned = workout.exercises[place[0]].sets[place[1]] if place is not None else None
        # A number that is not said is not made up where the rest is: only an empty report means "as prescribed".
        empty = all(value is None for value in (wish.reps, wish.distance_meters, wish.duration_seconds))
        entry = _set_of(wish, wish.exercise_id, planned if empty else None)
        if place is not None:
            del free[place]
            entry = entry.model_copy(update={"exercise_index": place[0], "set_index": place[1]})
        found.append(entry)
    return tuple(found)


def _check(wish: LogWish) -> None:
    if wish.session_rpe is not None and not 0 <= wish.session_rpe <= 10:
        raise Invalid("Session effort goes from 0 to 10.")
    if wish.rating is not None and not 1 <= wish.rating <= 5:
        raise Invalid("A rating goes from 1 to 5.")
    if wish.minutes is not None and not 0 < wish.minutes <= 1440:
        raise Invalid("Minutes go up to a day.")
    if len(wish.notes) > _LONGEST_NOTE:
        raise Invalid(f"A note has at most {_LONGEST_NOTE} characters.")
    if wish.status is LogStatus.SKIPPED and wish.sets:
        raise Invalid("A skipped workout has no sets; log it as partial instead.")


def _day(app: App, workout: Workout, user_id: str, given: date | None, today: date) -> date:
    """The day a log is for: today, where it was not said and no earlier log says otherwise."""
    if given is None:
        return workout.log.day if workout.log is not None else today
    if given > today:
        raise Invalid(f"{day_in_words(given, today)} is still to come; a log is for today or earlier.")
    if workout.program_id is not None:
        program = app.store.training_program(user_id, workout.program_id)
        if given < program.start_date:
            raise Invalid(f"This program began on {day_in_words(program.start_date, today)}; that day is before it.")
    return given
