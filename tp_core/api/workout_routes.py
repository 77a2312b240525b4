"""Routes of workouts: opened, logged, edited, moved; and where an athlete stands in a program."""

from functools import partial
from typing import Annotated

from fastapi import APIRouter, Path, Query
from fastapi.responses import JSONResponse

from tp_core.api import shapes
from tp_core.api.access import Caller
from tp_core.api.parameters import PAGE, PROGRAM, USER, AppHere, CoachId, Cursor, Limit, ProgramId, UserId, WorkoutId
from tp_core.api.shapes import Json
from tp_core.api.workout_bodies import EditedExercise, EditWorkout, OpenWorkout, OwnWorkout, ReportedLog, ReportedSet
from tp_core.domain.exercises import get
from tp_core.domain.workout import PrescribedExercise
from tp_core.services.coaching import editing
from tp_core.services.workouts import changing, closing, ground, logging, looking_back, opening, own
from tp_core.services.workouts.logging import Logged, LogWish, SetWish

router = APIRouter()

_WORKOUTS = PROGRAM + "/workouts"
_WORKOUT = _WORKOUTS + "/{workoutId}"
_OWN = USER + "/workouts"
ExerciseIndex = Annotated[int, Path(alias="exerciseIndex", ge=0, le=100)]
SetIndex = Annotated[int, Path(alias="setIndex", ge=0, le=100)]


@router.get(PROGRAM + "/context")
def get_context(app: AppHere, user_id: UserId, coach_id: CoachId, program_id: ProgramId) -> Json:
    return shapes.context(looking_back.context(app, ground.ground(app, user_id, coach_id, program_id)))


@router.post(_WORKOUTS, status_code=201)
def open_workout(
    app: AppHere,
    person: Caller,
    user_id: UserId,
    coach_id: CoachId,
    program_id: ProgramId,
    body: OpenWorkout | None = None,
) -> JSONResponse:
    wanted = body.date if body is not None else None
    by_coach = not person.is_self(user_id)
    workout, new = opening.open_workout(app, user_id, coach_id, program_id, wanted, by_coach=by_coach)
    return JSONResponse(shapes.workout(workout), 201 if new else 200)


@router.get(_WORKOUTS)
def list_workouts(
    app: AppHere,
    user_id: UserId,
    coach_id: CoachId,
    program_id: ProgramId,
    week: Annotated[int | None, Query(ge=1, le=60)] = None,
    limit: Limit = PAGE,
    cursor: Cursor = None,
) -> Json:
    here = ground.ground(app, user_id, coach_id, program_id)
    closing.all_left_open(app, user_id, here.today)
    page = app.store.program_workouts(user_id, program_id, week=week, limit=limit, cursor=cursor)
    return {"items": [shapes.workout(one) for one in page.items], "nextCursor": page.next_cursor}


@router.put(_WORKOUT + "/sets/{exerciseIndex}/{setIndex}")
def put_set(
    app: AppHere,
    user_id: UserId,
    coach_id: CoachId,
    program_id: ProgramId,
    workout_id: WorkoutId,
    exercise_index: ExerciseIndex,
    set_index: SetIndex,
    body: ReportedSet,
) -> Json:
    workout = logging.of_program(app, user_id, coach_id, program_id, workout_id)
    wish = SetWish.model_validate(body.model_dump(by_alias=False))
    return shapes.workout(logging.record_set(app, workout, user_id, exercise_index, set_index, wish))


@router.patch(_WORKOUT)
def edit_workout(
    app: AppHere,
    person: Caller,
    user_id: UserId,
    coach_id: CoachId,
    program_id: ProgramId,
    workout_id: WorkoutId,
    body: EditWorkout,
) -> Json:
    here = ground.ground(app, user_id, coach_id, program_id)
    workout = logging.of_program(app, user_id, coach_id, program_id, workout_id)
    exercises = None if body.exercises is None else tuple(_exercise(one, workout.exercises) for one in body.exercises)
    edit = changing.edit if person.is_self(user_id) else partial(editing.edit, author_id=person.user_id)
    changed = edit(app, here, workout, version=body.version, exercises=exercises, scheduled_date=body.scheduled_date)
    return shapes.workout(changed)


def _exercise(given: EditedExercise, before: tuple[PrescribedExercise, ...] = ()) -> PrescribedExercise:
    """The exercise as edited; what an edit does not speak of stays as it was, why its sets were so does not."""
    name = get(given.exercise_id).name
    known = next((one for one in before if one.exercise_id == given.exercise_id), None)
    if known is None:
        return PrescribedExercise(exercise_id=given.exercise_id, name=name, sets=given.sets, notes=given.notes)
    kept = {} if known.sets == given.sets else {"warm_up": "", "plates": "", "reasons": ()}
    return known.model_copy(update={"sets": given.sets, "notes": given.notes or known.notes, **kept})


@router.post(_WORKOUT + "/log")
def log_workout(
    app: AppHere, user_id: UserId, coach_id: CoachId, program_id: ProgramId, workout_id: WorkoutId, body: ReportedLog
) -> Json:
    workout = logging.of_program(app, user_id, coach_id, program_id, workout_id)
    return _logged(logging.log(app, workout, user_id, _wish(body)))


def _wish(body: ReportedLog) -> LogWish:
    given = body.model_dump(by_alias=False, exclude={"date"})
    return LogWish.model_validate({**given, "day": body.date})


def _logged(done: Logged) -> Json:
    shaped = shapes.workout(done.workout)
    return shaped | {"safetyMessage": done.said} if done.said else shaped


# workouts of one's own


@router.post(_OWN, status_code=201)
def create_own(app: AppHere, user_id: UserId, body: OwnWorkout | None = None) -> Json:
    wish = body or OwnWorkout()
    exercises = [own.OwnExercise(exercise_id=one.exercise_id, sets=one.sets, notes=one.notes) for one in wish.exercises]
    return shapes.workout(own.create(app, user_id, name=wish.name, on=wish.date, exercises=exercises))


@router.get(_OWN)
def list_own(app: AppHere, user_id: UserId, limit: Limit = PAGE, cursor: Cursor = None) -> Json:
    page = own.listing(app, user_id, limit=limit, cursor=cursor)
    return {"items": [shapes.workout(one) for one in page.items], "nextCursor": page.next_cursor}


@router.post(_OWN + "/{workoutId}/log")
def log_own(app: AppHere, user_id: UserId, workout_id: WorkoutId, body: ReportedLog) -> Json:
    workout = logging.own(app, user_id, workout_id)
    return _logged(logging.log(app, workout, user_id, _wish(body)))
