"""Every session of a program on a sheet of its own: what was prescribed and done, or what is to come as of today."""

from datetime import date

from tp_core.domain import ladders, schedule
from tp_core.domain.complaints import NONE, Complaints
from tp_core.domain.prescription import Today, prescribe
from tp_core.domain.program import PhaseKind
from tp_core.domain.value import Value
from tp_core.domain.workout import Log, PrescribedExercise, Workout, WorkoutStatus
from tp_core.services.app import App
from tp_core.services.workouts.complaining import AHEAD, complaints
from tp_core.services.workouts.ground import Ground, Known, known


class Sheet(Value):
    """One session with its date. `log` is None until something was logged; loads to come follow the log until today."""

    week: int
    day_number: int
    day: date
    name: str
    phase: str
    kind: PhaseKind
    status: WorkoutStatus
    exercises: tuple[PrescribedExercise, ...]
    minutes: int
    log: Log | None = None


def sheets(app: App, here: Ground, *, weeks: range | None = None) -> tuple[Sheet, ...]:
    """All sessions by date, or those of some weeks. What lies ahead is prescribed from the log as it is today."""
    only = weeks.start if weeks is not None and len(weeks) == 1 else None
    opened = {
        (one.week_number, one.day_number): one
        for one in app.store.training.of_program(here.program.user_id, here.program.program_id, week=only)
    }
    places = [place for place in schedule.session_dates(here.program, here.plan) if weeks is None or place[0] in weeks]
    ahead = [place for place in places if place[:2] not in opened]
    lifts = {slot.exercise_id for week, number, _ in ahead for slot in here.session(week, number)[1].slots}
    able = known(app, here, sorted(lifts | ladders.above(lifts)), here.today)
    told = complaints(app, here, here.today) if ahead else NONE
    return tuple(
        _opened(here, opened[week, number], day)
        if (week, number) in opened
        else _ahead(here, able, told, week, number, day)
        for week, number, day in places
    )


def _opened(here: Ground, workout: Workout, day: date) -> Sheet:
    week, number = workout.week_number or 1, workout.day_number or 1
    return Sheet(
        week=week,
        day_number=number,
        day=workout.log.day if workout.log is not None else day,
        name=workout.name,
        phase=here.phase(week).name,
        kind=here.plan.week(week).kind,
        status=workout.status,
        exercises=workout.exercises,
        minutes=workout.estimated_minutes,
        log=workout.log,
    )


def _ahead(here: Ground, able: Known, told: Complaints, week: int, number: int, day: date) -> Sheet:
    planned, session = here.session(week, number)
    given = prescribe(
        session,
        planned,
        phase=here.phase(week),
        constraints=here.constraints,
        maxes=able.maxes,
        history=able.history,
        today=Today(
            gym=here.gym,
            on=day,
            best_reps=able.best_reps,
            fitness=able.fitness,
            at_goal_pace=able.at_goal_pace,
            complaints=told if day <= here.today + AHEAD else NONE,
        ),
    )
    return Sheet(
        week=week,
        day_number=number,
        day=day,
        name=session.name,
        phase=here.phase(week).name,
        kind=planned.kind,
        status=WorkoutStatus.PLANNED,
        exercises=given.exercises,
        minutes=given.estimated_minutes,
    )
