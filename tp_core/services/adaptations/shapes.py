"""The touched weeks before and after a change: in numbers, and in at most five lines of what changes in training."""

from collections.abc import Sequence
from dataclasses import replace

from tp_core.domain.adaptation import Shape, WeekShape
from tp_core.domain.phrasing import listed
from tp_core.domain.plan import Plan, PlannedWeek, SlotRole
from tp_core.domain.program import PhaseKind
from tp_core.domain.schedule import day_in_words
from tp_core.domain.workload import distance_km, mean_intensity, week_minutes, week_sets
from tp_core.domain.workout import PrescribedExercise, Workout, WorkoutStatus
from tp_core.domain.workout_text import exercise_line
from tp_core.services.app import App
from tp_core.services.storage.training import program_workout_id
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.making import prescription

MOST_LINES = 5
_LEFT_OUT = "left out"


def of_week(week: PlannedWeek) -> WeekShape:
    mean = mean_intensity(week)
    return WeekShape(
        week_number=week.week_number,
        sessions=len(week.sessions),
        sets=week_sets(week),
        minutes=week_minutes(week),
        mean_percent=round(mean, 1) if mean is not None else None,
        distance_km=round(distance_km(week), 1),
        lighter=week.kind is PhaseKind.DELOAD,
    )


def compared(app: App, here: Ground, after: Plan, weeks: Sequence[int]) -> tuple[Shape, Shape]:
    """Before and after, their lines side by side: the first touched week's exercises that change, main lifts first."""
    lines = _lines(app, here, after, weeks[0])[:MOST_LINES]
    before = Shape(weeks=tuple(of_week(here.plan.week(one)) for one in weeks), lines=tuple(old for old, _ in lines))
    then = Shape(weeks=tuple(of_week(after.week(one)) for one in weeks), lines=tuple(new for _, new in lines))
    return before, then


def _lines(app: App, here: Ground, after: Plan, week: int) -> list[tuple[str, str]]:
    """Each exercise of the week that changes, as it is prescribed today and as it would be."""
    there = replace(here, plan=after)
    by_hand = {one.day_number for one in made_by_hand(app, here, (week,))}
    kept = {one.day_number for one in after.week(week).sessions}
    mains: list[tuple[str, str]] = []
    extras: list[tuple[str, str]] = []
    for session in here.plan.week(week).sessions:
        if session.day_number not in kept:
            mains.append((session.name, f"{session.name}: {_LEFT_OUT}"))
            continue
        if session.day_number in by_hand:
            continue
        if session in after.week(week).sessions and here.plan.week(week).kind is after.week(week).kind:
            continue
        old, new = (_exercises(app, on, week, session.day_number) for on in (here, there))
        for exercise_id, one in old.items():
            was = exercise_line(one, (), here.gym)
            now = exercise_line(new[exercise_id], (), here.gym) if exercise_id in new else f"{one.name}: {_LEFT_OUT}"
            if was != now:
                main = one.role in (SlotRole.MAIN, SlotRole.SUPPLEMENTAL, SlotRole.CONDITIONING)
                (mains if main else extras).append((was, now))
    return list(dict.fromkeys([*mains, *extras]))


def made_by_hand(app: App, here: Ground, weeks: Sequence[int]) -> tuple[Workout, ...]:
    """The workouts of these weeks that are still to come and stay as a hand made them, whatever becomes of the plan."""
    program = here.program
    found = (
        app.store.training.find(program.user_id, program_workout_id(program.program_id, week, session.day_number))
        for week in weeks
        for session in here.plan.week(week).sessions
    )
    return tuple(
        one
        for one in found
        if one is not None and one.by_hand and one.status is WorkoutStatus.PLANNED and one.scheduled_date >= here.today
    )


def kept(app: App, here: Ground, weeks: Sequence[int]) -> str:
    """`Lower body A on Monday 7 December stays as it was changed by hand.`; empty where none does."""
    found = made_by_hand(app, here, weeks)
    if not found:
        return ""
    named = listed([f"{one.name} on {day_in_words(one.scheduled_date, here.today)}" for one in found])
    return f"{named} {'stay as they were' if len(found) > 1 else 'stays as it was'} changed by hand."


def _exercises(app: App, here: Ground, week: int, day_number: int) -> dict[str, PrescribedExercise]:
    given = prescription(app, here, week, day_number, here.today)
    return {one.exercise_id: one for one in given.exercises}
