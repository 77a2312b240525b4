"""What next time depends on: the next session of a workout's main lifts as it stands now, and what would move it."""

from datetime import date

from tp_core.domain import schedule
from tp_core.domain.plan import SlotRole
from tp_core.domain.prescription import sets_text
from tp_core.domain.workout import Workout, WorkoutStatus
from tp_core.services.app import App
from tp_core.services.workouts import opening
from tp_core.services.workouts.ground import Ground

DEPENDS = (
    "A set that beats its reps, or leaves more in reserve than asked, raises it; three sessions running with reps "
    "short, lighter, or a point harder than asked, lower it."
)
_MOST_LIFTS = 2


def after(app: App, here: Ground, workout: Workout) -> tuple[str, ...]:
    """`Back squat next on Thursday 3 December: 3 × 10 at 90 kg.` for the heavy lifts, then what that depends on."""
    if workout.log is None or workout.status is WorkoutStatus.SKIPPED:
        return ()
    roles = (SlotRole.MAIN, SlotRole.SUPPLEMENTAL)
    mains = dict.fromkeys(one.exercise_id for one in workout.exercises if one.role in roles)
    made: dict[tuple[int, int, date], Workout] = {}
    told = []
    for exercise_id in tuple(mains)[:_MOST_LIFTS]:
        found = _next_with(here, exercise_id, workout)
        if found is None:
            continue
        week, number, day = found
        if found not in made:
            made[found] = opening.as_it_stands(app, here, week, number, day)
        coming = next((one for one in made[found].exercises if one.exercise_id == exercise_id), None)
        if coming is not None:
            when = schedule.day_in_words(day, here.today)
            told.append(f"{coming.name} next on {when}: {sets_text(coming.sets, here.gym)}.")
    return (*told, DEPENDS) if told else ()


def _next_with(here: Ground, exercise_id: str, workout: Workout) -> tuple[int, int, date] | None:
    """The first later session that holds the lift."""
    place = (workout.week_number or 0, workout.day_number or 0)
    for week, number, day in schedule.session_dates(here.program, here.plan):
        if (week, number) <= place or day < here.today:
            continue
        _, session = here.session(week, number)
        if any(slot.exercise_id == exercise_id for slot in session.slots):
            return week, number, day
    return None
