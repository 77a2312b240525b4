"""Changing what is planned: edits by hand, moves, swaps, a shorter day, missing kit, a part that hurts, skipping."""

from collections.abc import Collection, Sequence
from datetime import date

from tp_core.domain import hand_edit, logging_sets, schedule
from tp_core.domain.caps import caps_of
from tp_core.domain.errors import Conflict, Invalid
from tp_core.domain.exclusions import resting_parts
from tp_core.domain.exercises import equipment_of, excluded, get, performable
from tp_core.domain.prescription.capping import broken_by
from tp_core.domain.prescription.maxes import current_max
from tp_core.domain.program import Move, Program
from tp_core.domain.strength import IMPOSSIBLE, implied_rpe
from tp_core.domain.training_load import estimated_minutes
from tp_core.domain.under_way import left_of, with_rest
from tp_core.domain.workout import (
    ATHLETE,
    Adjustment,
    LogEntry,
    LogStatus,
    PrescribedExercise,
    Workout,
    WorkoutStatus,
)
from tp_core.services import safeguards
from tp_core.services.app import App
from tp_core.services.storage.table import Write
from tp_core.services.storage.training import program_workout_id
from tp_core.services.workouts import logging
from tp_core.services.workouts.fitting import OPEN, also, rest_fitted, stand_ins, why_fitted
from tp_core.services.workouts.ground import Ground, known
from tp_core.services.workouts.making import made

MOST_OVER = 1.25
"""TM1: a workout this much over the athlete's limit is refused."""


def edit(
    app: App,
    here: Ground,
    workout: Workout,
    *,
    version: int,
    author: str = ATHLETE,
    exercises: Sequence[PrescribedExercise] | None = None,
    scheduled_date: date | None = None,
    beside: Sequence[Write] = (),
) -> Workout:
    """A planned workout changed by hand, or moved, with its author; stored with what goes beside it.

    `Conflict` where it is stale or begun, or the day is taken; `Invalid` where the athlete cannot or should not do it.
    """
    if exercises is not None:
        if author == ATHLETE:
            # What stood there before is the plan's cue or a coach's word, and no word of the athlete's.
            known = {one.notes for one in workout.exercises}
            words = "\n".join(one.notes for one in exercises if one.notes not in known)
            safeguards.heed_at_once(app, here.program.user_id, words, "workout")
        _check(app, here, exercises)
    after = logging_sets.edit(
        workout, version=version, author=author, exercises=exercises, scheduled_date=scheduled_date
    )
    if exercises is not None and hand_edit.changes(workout, after, here.gym):
        by = "you" if author == ATHLETE else "your coach"
        after = after.model_copy(update={"explanation": hand_edit.explained(workout, after, here.gym, by)})
    beside = list(beside)
    if scheduled_date is not None and scheduled_date != workout.scheduled_date:
        moved = _moved(here, workout.week_number or 1, workout.day_number or 1, scheduled_date)
        beside.append(app.store.keep_program(moved.model_copy(update={"updated_at": app.now()})))
    app.store.save([*app.store.training.put(here.program.user_id, after, workout), *beside])
    return after


def move(app: App, here: Ground, week: int, day_number: int, to: date) -> Program:
    """A session on another day, its workout along with it; the program. `Conflict` where the day is taken."""
    return rearrange(app, here, [(week, day_number, to)])


def rearrange(app: App, here: Ground, moves: Sequence[tuple[int, int, date]]) -> Program:
    """Sessions (week, number in it) on other days in one save, so that two can change round; the program."""
    program, writes = rearranged(app, here, moves)
    app.store.save(writes)
    return program.model_copy(update={"version": program.version + 1})


def rearranged(app: App, here: Ground, moves: Sequence[tuple[int, int, date]]) -> tuple[Program, list[Write]]:
    """The program with sessions on other days, and what is to be saved for it; nothing is yet.

    `Conflict` where a day is taken by a third, or a workout was begun: what is done stays on its day.
    """
    program, writes = here.program, list[Write]()
    for week, day_number, _ in moves:
        here.session(week, day_number)
    freed = {(week, day_number) for week, day_number, _ in moves}
    for week, day_number, to in moves:
        program = _moved(here, week, day_number, to, among=program, freed=freed)
        before = _opened(app, here, week, day_number)
        if before is None:
            continue
        if before.status is not WorkoutStatus.PLANNED:
            raise Conflict(_begun(before))
        after = before.model_copy(update={"scheduled_date": to, "version": before.version + 1})
        writes += app.store.training.put(program.user_id, after, before)
    program = program.model_copy(update={"updated_at": app.now()})
    return program, [app.store.keep_program(program), *writes]


def _begun(workout: Workout) -> str:
    """Why a workout stays on its day, with what can be done instead."""
    if workout.status is WorkoutStatus.SKIPPED:
        return (
            f"{workout.name} is left out already. Train it on the day you want all the same and tell me what you did: "
            "then it counts as done."
        )
    if workout.status is not WorkoutStatus.STARTED:
        return f"{workout.name} is closed already and stays on its day."
    done = len(workout.log.sets) if workout.log is not None else 0
    sets = f"{done} set{'' if done == 1 else 's'}"
    return (
        f"{workout.name} is begun: {sets} logged, which stay on this day. Finish what you can, or close it as partly "
        "done; the sets left out can be done on another day as a workout of your own."
    )


def skip(app: App, here: Ground, week: int, day_number: int, reason: str) -> Workout:
    """A session that was not or will not be done, with why; opened for it where it was not."""
    safeguards.heed_at_once(app, here.program.user_id, reason, "skip")
    entry = LogEntry(status=LogStatus.SKIPPED, reason=reason, day=here.today, recorded_at=app.now())
    day = schedule.session_date(here.program, week, day_number)
    if day < here.today:
        entry = entry.model_copy(update={"day": day})
    before = _opened(app, here, week, day_number)
    if before is not None and before.status not in (WorkoutStatus.PLANNED, WorkoutStatus.STARTED):
        return before
    planned = before or made(app, here, week, day_number, day)
    after = logging_sets.finish(planned, entry)
    app.store.save(app.store.training.put(here.program.user_id, after, before))
    return after


def alternatives(app: App, here: Ground, workout: Workout, exercise_index: int) -> tuple[PrescribedExercise, ...]:
    """Two exercises that can stand in for what is left of one of a workout's, each with its own loads; within what the
    workout was fitted to today.
    """
    _exercise(workout, exercise_index)
    current = left_of(workout, exercise_index)
    fitted = workout.adjustment
    if fitted is not None and fitted.on not in (None, workout.scheduled_date):
        fitted = None
    return stand_ins(app, here, workout, current, fitted or Adjustment())


def swap(app: App, here: Ground, workout: Workout, exercise_index: int, exercise_id: str) -> Workout:
    """The workout with another exercise in that place; stored. `Conflict` once all its sets are logged."""
    chosen = next(
        (one for one in alternatives(app, here, workout, exercise_index) if one.exercise_id == exercise_id), None
    )
    if chosen is None:
        raise Invalid("That exercise is none of the two offered for this place.")
    return replace(app, here, workout, exercise_index, chosen)


def replace(app: App, here: Ground, workout: Workout, exercise_index: int, chosen: PrescribedExercise) -> Workout:
    """The workout with `chosen` in that place, or after those sets of it that are done; stored."""
    if workout.status not in OPEN:
        raise Conflict(f"A workout that is {workout.status} cannot be changed any more.")

    def with_it(before: Workout) -> Workout:
        left = len(left_of(before, exercise_index).sets)
        if not left:
            raise Conflict("All sets of this exercise are logged already; swap the next one, or take them back first.")
        rest = {exercise_index: chosen.model_copy(update={"sets": chosen.sets[:left]})}
        after = with_rest(before, rest)
        by_hand = hand_edit.touched(before, after.exercises, ATHLETE)
        return after.model_copy(update={"edited_by": ATHLETE, "hand_made": True, "hand_changed": by_hand})

    return logging.change(app, here.program.user_id, workout.workout_id, with_it)


def adjust(app: App, here: Ground, workout: Workout, adjustment: Adjustment) -> Workout:
    """The workout fitted to the day: less time, kit that is taken, a part that hurts; what is left of it, where it is
    under way; stored.

    `Conflict` once it is over; `Invalid` where nothing would be left.
    """
    if workout.status not in OPEN:
        raise Conflict(f"A workout that is {workout.status} cannot be changed any more.")
    if adjustment.minutes is not None and not 10 <= adjustment.minutes <= 240:
        raise Invalid("A session can be fitted to 10 to 240 minutes.")
    adjustment = adjustment.model_copy(update={"on": workout.scheduled_date})
    if workout.status is WorkoutStatus.STARTED or workout.by_hand:
        return rest_fitted(app, here, workout, adjustment)
    adjustment = also(workout, adjustment)
    after = made(
        app,
        here,
        workout.week_number or 1,
        workout.day_number or 1,
        workout.scheduled_date,
        before=workout,
        adjustment=adjustment,
    )
    if not after.exercises:
        raise Invalid("Nothing of this session is left then. Skip it, or move it to another day.")
    explanation = f"{why_fitted(adjustment)} {after.explanation}"
    after = after.model_copy(update={"edited_by": ATHLETE, "basis": "", "explanation": explanation})
    app.store.save(app.store.training.put(here.program.user_id, after, workout))
    return after


def adjustment_of(*, minutes: int | None = None, without: Sequence[str] = (), sore: Sequence[str] = ()) -> Adjustment:
    """An adjustment from everyday words; `Invalid` for kit or a body part nobody knows."""
    items, unknown = equipment_of(without)
    if unknown:
        raise Invalid(f"I don't know the equipment “{unknown[0]}”.")
    parts = sorted({part for words in sore for part in resting_parts(words)})
    if sore and not parts:
        raise Invalid(f"I don't know which exercises to leave out for “{sore[0]}”. Name a joint or muscle.")
    return Adjustment(minutes=minutes, without=tuple(sorted(item.value for item in items)), sore=tuple(parts))


def _opened(app: App, here: Ground, week: int, day_number: int) -> Workout | None:
    return app.store.training.find(here.program.user_id, program_workout_id(here.program.program_id, week, day_number))


def _moved(
    here: Ground,
    week: int,
    day_number: int,
    to: date,
    *,
    among: Program | None = None,
    freed: Collection[tuple[int, int]] = (),
) -> Program:
    """The program, or `among` of earlier moves, with the session on that day; `freed` sessions leave theirs."""
    program = among or here.program
    last = schedule.end_date(program)
    if to < here.today:
        raise Invalid(f"{schedule.day_in_words(to, here.today)} has passed; move it to today or later.")
    if not program.start_date <= to <= last:
        raise Invalid(
            f"This program runs from {schedule.day_in_words(program.start_date)} to {schedule.day_in_words(last)}."
        )
    if schedule.is_paused(program, to):
        raise Conflict(f"{schedule.day_in_words(to, here.today)} is one of your days off.")
    taken = {
        day: (other, number)
        for other, number, day in schedule.session_dates(program, here.plan)
        if (other, number) not in {(week, day_number), *freed}
    }
    if to in taken:
        raise Conflict(f"There is a session on {schedule.day_in_words(to, here.today)} already.")
    kept = tuple(one for one in program.moves if (one.week, one.day_number) != (week, day_number))
    return program.model_copy(update={"moves": (*kept, Move(week=week, day_number=day_number, to=to))})


def _exercise(workout: Workout, exercise_index: int) -> PrescribedExercise:
    if not 0 <= exercise_index < len(workout.exercises):
        raise Invalid("That exercise is not in this workout.")
    return workout.exercises[exercise_index]


def _check(app: App, here: Ground, exercises: Sequence[PrescribedExercise]) -> None:
    """The rules of science.md 3.1 that bind a hand: EQ1, RX1, TM1."""
    constraints = here.constraints
    for one in exercises:
        exercise = get(one.exercise_id)
        if not performable(exercise, constraints.equipment):
            raise Invalid(f"{exercise.name} needs equipment this athlete does not have.")
        if excluded(exercise, constraints.exclusions, constraints.limitations):
            raise Invalid(f"{exercise.name} is on this athlete's list to avoid.")
        allowed = broken_by(one, caps_of(constraints.limitations), here.gym)
        if allowed:
            raise Invalid(f"{exercise.name}: the limits of this athlete allow {allowed}.")
    able = known(app, here, [one.exercise_id for one in exercises], here.today)
    for one in exercises:
        top = current_max(one.exercise_id, able.maxes, able.history, here.gym).estimated
        for each in one.sets:
            if top is None or not each.load or not each.reps:
                continue
            if implied_rpe(each.reps, each.load / top.high * 100) >= IMPOSSIBLE:  # even at the band's upper end
                raise Invalid(
                    f"{one.name}: {each.reps} × {each.load:g} kg is more than an estimated max of "
                    f"{top.kilograms:g} kg allows."
                )
    minutes = estimated_minutes(exercises)
    most = constraints.minutes_for(one.exercise_id for one in exercises)
    if minutes > most * MOST_OVER:
        raise Invalid(f"That takes about {minutes} minutes; the athlete has {most}.")
