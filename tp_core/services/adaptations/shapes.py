"""The touched weeks before and after a change: in numbers, and in at most five lines of what changes in training."""

from collections.abc import Sequence
from dataclasses import replace

from tp_core.domain.adaptation import Shape, WeekShape
from tp_core.domain.plan import Plan, PlannedWeek, SlotRole
from tp_core.domain.program import PhaseKind
from tp_core.domain.workload import distance_km, mean_intensity, week_minutes, week_sets
from tp_core.domain.workout import PrescribedExercise
from tp_core.domain.workout_text import exercise_line
from tp_core.services.app import App
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
    kept = {one.day_number for one in after.week(week).sessions}
    mains: list[tuple[str, str]] = []
    extras: list[tuple[str, str]] = []
    for session in here.plan.week(week).sessions:
        if session.day_number not in kept:
            mains.append((session.name, f"{session.name}: {_LEFT_OUT}"))
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


def _exercises(app: App, here: Ground, week: int, day_number: int) -> dict[str, PrescribedExercise]:
    given = prescription(app, here, week, day_number, here.today)
    return {one.exercise_id: one for one in given.exercises}
