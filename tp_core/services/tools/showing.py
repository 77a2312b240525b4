"""A workout told, fitted to the day, and one of its exercises swapped."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from tp_core.domain import exercises
from tp_core.domain.athlete import ToldPain
from tp_core.domain.complaints import RESTS_DAYS
from tp_core.domain.errors import Conflict, ProgramError
from tp_core.domain.schedule import day_in_words
from tp_core.domain.under_way import left_of
from tp_core.domain.workout import Adjustment, Workout, WorkoutStatus
from tp_core.domain.workout_text import STATUS_WORDS, done_line, exercise_line
from tp_core.services import program_briefing
from tp_core.services.app import App
from tp_core.services.tools import as_said, sessions, which
from tp_core.services.tools.workout_arguments import FitWorkout, OpenWorkout, SwapExercise
from tp_core.services.workouts import changing, looking_back, opening
from tp_core.services.workouts.ground import Ground


def open_one(app: App, here: Ground, given: OpenWorkout) -> dict[str, Any]:
    """The workout of a day; without one today's, on a rest day the next."""
    if given.on is None:
        try:
            return _told(app, here, sessions.todays(app, here))
        except Conflict:
            pass
    program = here.program
    return _told(
        app, here, opening.open_workout(app, program.user_id, program.coach_id, program.program_id, given.on)[0]
    )


def week(here: Ground, number: int) -> dict[str, Any]:
    """A week of the program by date, as planned; `Conflict` where it has none of that number."""
    definition = here.program.program_definition
    if number > len(here.plan.weeks):
        message = f"The program has weeks 1 to {len(here.plan.weeks)}."
        raise Conflict(message)
    return {
        "program": definition.name,
        "week": number,
        "phase": here.phase(number).name,
        "note": here.plan.week(number).note,
        "sessions": list(program_briefing.week(here.program, here.plan, number, here.today, here.gym)),
    }


def pains(given: FitWorkout, today: date) -> tuple[ToldPain, ...]:
    """What hurts, as a wish to fit the workout tells it."""
    return tuple(ToldPain(part=part, since=today, injury=given.injured) for part in _wish(given).sore)


def fit(app: App, here: Ground, given: FitWorkout) -> dict[str, Any]:
    """Today's workout fitted; with pain also what that means beyond today, even where nothing is left to fit."""
    wish = _wish(given)
    noted = _noted(here, given, wish.sore) if wish.sore else {}
    try:
        workout = sessions.todays(app, here)
        if noted and not _anything_left(workout):
            return {**noted, "today": "", "next": _next_day(app, here)}
        fitted = changing.adjust(app, here, workout, wish)
        same = [one.exercise_id for one in fitted.exercises] == [one.exercise_id for one in workout.exercises]
        spared = {"nothingLeftOut": True} if noted and same else {}
        return {**_told(app, here, fitted), **_left(here, fitted), **noted, **spared}
    except ProgramError as refusal:
        if not noted:
            raise
        return {**noted, "today": refusal.message, "next": _next(app, here)}


def swap(app: App, here: Ground, given: SwapExercise, said: str) -> dict[str, Any]:
    """The workout with another exercise, or what can stand in for it."""
    workout = sessions.todays(app, here)
    at = which.named(workout, given.exercise)
    offered = changing.alternatives(app, here, workout, at)
    wanted = exercises.find(given.use) if given.use else None
    chosen = next((one for one in offered if wanted is not None and one.exercise_id == wanted.id), None)
    if chosen is None:
        told = [exercise_line(one, (), here.gym) for one in offered]
        return {"offered": told, "instead of": workout.exercises[at].name}
    as_said.must_ask_for(said, chosen.name)
    return _told(app, here, changing.replace(app, here, workout, at, chosen))


def _left(here: Ground, workout: Workout) -> dict[str, Any]:
    """Of a workout under way what is still to be done; what was done is not shown as if it were to come."""
    if workout.status is not WorkoutStatus.STARTED:
        return {}
    rest = [left_of(workout, at) for at in range(len(workout.exercises))]
    return {"exercises": [exercise_line(one, (), here.gym) for one in rest if one.sets]}


def _next_day(app: App, here: Ground) -> str:
    """The next session after today and its day; empty where none is left."""
    to_come = (one for one in looking_back.marks(app, here) if one.day > here.today)
    mark = next((one for one in to_come if one.status in (None, WorkoutStatus.PLANNED)), None)
    return f"{mark.name} on {day_in_words(mark.day, here.today)}" if mark is not None else ""


def _anything_left(workout: Workout) -> bool:
    """Whether a set of it is still to be done."""
    left = any(left_of(workout, at).sets for at in range(len(workout.exercises)))
    return workout.status in sessions.OPEN and left


def _wish(given: FitWorkout) -> Adjustment:
    return changing.adjustment_of(minutes=given.minutes, without=given.without, sore=given.sore)


def _noted(here: Ground, given: FitWorkout, parts: Sequence[str]) -> dict[str, Any]:
    """What telling that something hurts means beyond today."""
    until = day_in_words(here.today + timedelta(days=RESTS_DAYS), here.today) if given.injured else ""
    return {"hurts": list(given.sore), "parts": list(parts), "restsUntil": until}


def _next(app: App, here: Ground) -> str:
    """The next session and its day; empty where none is left."""
    following = opening.next_session(app, here)
    if following is None:
        return ""
    week, number, day = following
    return f"{here.session(week, number)[1].name} on {day_in_words(day, here.today)}"


def _told(app: App, here: Ground, workout: Workout) -> dict[str, Any]:
    return {
        "name": workout.name,
        "day": day_in_words(workout.scheduled_date, here.today),
        "today": workout.scheduled_date == here.today,
        "status": workout.status.value,
        "why": workout.explanation,
        "reasons": [_of(exercise.name, one.text) for exercise in workout.exercises[:2] for one in exercise.reasons][:2],
        "because": {one.name: [each.text for each in one.reasons] for one in workout.exercises if one.reasons},
        "exercises": [exercise_line(one, (), here.gym) for one in workout.exercises],
        "minutes": workout.estimated_minutes,
        **_over(app, here, workout),
    }


def _of(name: str, why: str) -> str:
    """`Bench press: the last time left more reps than asked`: told apart from its exercise, a reason needs its name."""
    return f"{name}: {why if why[1:2].isupper() else f'{why[:1].lower()}{why[1:]}'}"


def _over(app: App, here: Ground, workout: Workout) -> dict[str, Any]:
    """Of a workout that is closed, what was done of it and which session comes next."""
    if workout.status in sessions.OPEN:
        return {}
    return {"became": STATUS_WORDS[workout.status], "done": done_line(workout, here.gym), "next": _next(app, here)}
