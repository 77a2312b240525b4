"""What the last weeks of a running program say, as the challenge rules take it."""

from collections.abc import Sequence
from datetime import timedelta

from tp_core.domain import schedule
from tp_core.domain.adherence import DONE
from tp_core.domain.challenge_rules import MOST_LOAD_STEP
from tp_core.domain.challenge_training import HARD_RPE, Leap, Trained
from tp_core.domain.logged import LoggedSet
from tp_core.domain.program import Experience, PhaseKind
from tp_core.domain.workout import TrainingEntry, Workout, WorkoutStatus
from tp_core.services.app import App
from tp_core.services.workouts import looking_back
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.looking_back import SessionMark

_MONTH, _WEEK = timedelta(days=28), timedelta(days=7)
_LAST_WORKOUTS = 3
_SMALLEST_STEP = 2.5
"""kg: one smallest step is never a leap (PR1)."""
_LIGHTER = (PhaseKind.DELOAD, PhaseKind.TAPER, PhaseKind.TEST)
_NOT_DONE = (None, WorkoutStatus.PLANNED, WorkoutStatus.SKIPPED)


def gather(app: App, here: Ground, said: str = "") -> Trained:
    """The evidence as of the ground's day; `said` are the athlete's words of this turn."""
    marks = looking_back.marks(app, here)
    entries = app.store.training.entries(here.program.user_id, here.today - _MONTH, here.today)
    recent = [one for one in entries if here.today - one.day < _WEEK]
    sets = looking_back.weekly_hard_sets(entries, here.today, weeks=1)
    return Trained(
        program_name=here.program.program_definition.name,
        unit=here.program.constraints.unit,
        said=" ".join(said.casefold().replace("’", "'").split()),
        not_done=_not_done(marks, here),
        hard_sessions=sum((one.session_rpe or 0) >= HARD_RPE for one in recent),
        weekly_sets={muscle.value: found[-1] for muscle, found in sets.items()},
        leaps=_leaps(app, here, recent),
        weeks_loaded=_weeks_loaded(here),
        total_weeks=here.program.program_definition.total_duration,
        trained_athlete=here.program.constraints.experience is not Experience.BEGINNER,
    )


def _not_done(marks: Sequence[SessionMark], here: Ground) -> dict[str, tuple[int, int]]:
    """By name and day of the week, since the same name may stand on two days; only what still comes can be changed."""
    comes = {(one.name, one.day_number) for one in marks if one.day >= here.today}
    due = [one for one in marks if here.today - _MONTH <= one.day < here.today and not one.paused]
    due = [one for one in due if (one.name, one.day_number) in comes]
    found: dict[tuple[str, int], list[bool]] = {}
    for one in due:
        found.setdefault((one.name, one.day_number), []).append(one.status in _NOT_DONE)
    return {
        f"{name} ({_weekday(here, number)})": (sum(missed), len(missed)) for (name, number), missed in found.items()
    }


def _weekday(here: Ground, day_number: int) -> str:
    return schedule.session_date(here.program, 1, day_number).strftime("%A")


def _leaps(app: App, here: Ground, recent: Sequence[TrainingEntry]) -> tuple[Leap, ...]:
    mine = [one for one in recent if one.program_id == here.program.program_id and one.status in DONE]
    found = []
    for entry in mine[-_LAST_WORKOUTS:]:
        workout = app.store.training.find(here.program.user_id, entry.workout_id)
        if workout is not None and workout.log is not None:
            found += [leap for one in workout.log.sets if (leap := _leap(workout, one)) is not None]
    return tuple(found)


def _leap(workout: Workout, done: LoggedSet) -> Leap | None:
    at, number = done.exercise_index, done.set_index
    if at is None or number is None or not done.load or at >= len(workout.exercises):
        return None
    exercise = workout.exercises[at]
    planned = exercise.sets[number].load if number < len(exercise.sets) else None
    if not planned or exercise.exercise_id != done.exercise_id:
        return None
    far = done.load > planned * (1 + MOST_LOAD_STEP / 100) and done.load - planned > _SMALLEST_STEP
    return Leap(exercise.name, planned, done.load) if far else None


def _weeks_loaded(here: Ground) -> int:
    """Weeks of the plan behind us since the last lighter one, pauses left out by the schedule itself."""
    week = schedule.position(here.program, here.today).week
    behind = [one.kind for one in here.plan.weeks if one.week_number < week]
    count = 0
    for kind in reversed(behind):
        if kind in _LIGHTER:
            break
        count += 1
    return count
