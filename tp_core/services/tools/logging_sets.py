"""Sets told in words: written to the session they belong to, or beside the program."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from tp_core.domain import asked_day, exercises, schedule
from tp_core.domain.conversation import OpenQuestion
from tp_core.domain.errors import Invalid
from tp_core.domain.prescription.maxes import current_max
from tp_core.domain.program import RUNNING, ProgramStatus
from tp_core.domain.units import Unit, plain, to_kg
from tp_core.domain.workout import LogStatus, PrescribedSet, Workout, WorkoutStatus
from tp_core.domain.workout_text import STATUS_WORDS, done_line
from tp_core.services.app import App
from tp_core.services.tools import as_said, sessions, which
from tp_core.services.tools.workout_arguments import LogSets, SaidSet
from tp_core.services.workouts import logging, looking_back, own
from tp_core.services.workouts.ground import Ground, known
from tp_core.services.workouts.logging import LogWish, SetWish
from tp_core.services.workouts.looking_back import SessionMark

_LATE = timedelta(days=3)
"""How long after its day a session is likely told without it (ours)."""
_RACE = "race"
_BEYOND = 1.5
"""Of the estimated max: what is heavier is a slip rather than a lift (ours)."""


def log(app: App, here: Ground, given: LogSets, said: str) -> dict[str, Any]:
    """What was written down of sets that the athlete told, and how many of the session are left."""
    as_said.must_have_numbers(said, *(one.reps for one in given.sets), *(one.load for one in given.sets))
    as_said.must_have_gone(said, *(one.distance_meters for one in given.sets))
    if given.on is None and (open_one := _forgotten(app, here, given.exercise, said)) is not None:
        return _ask_day(here, open_one, said)
    day = given.on or here.today
    wishes = [_wish(here, one) for one in given.sets]
    _doubt(app, here, given)
    mark = None if schedule.is_paused(here.program, day) else sessions.of_exercise(app, here, given.exercise, day)
    equipment = here.constraints.equipment
    at = None
    if mark is not None:
        at = which.place(sessions.seen(app, here, mark), given.exercise, wishes[0], equipment)
    if mark is None or at is None:
        return _beside(app, here, given.exercise, wishes, day)
    workout = sessions.opened(app, here, mark, given.on or mark.day if mark.day <= here.today else here.today)
    if as_said.timed_the_whole(said) or workout.exercises[at].exercise_id == _RACE:
        wishes = [_whole(wish, workout.exercises[at].sets, number) for number, wish in enumerate(wishes)]
    if workout.status is WorkoutStatus.SKIPPED:
        return _after_all(app, here, workout, at, wishes, day)
    planned = len(workout.exercises[at].sets)
    first = which.goes_on_at(workout, at, len(wishes), corrects=as_said.corrects(said))
    for number, wish in enumerate(wishes[: planned - first], first):
        workout = logging.record_set(app, workout, here.program.user_id, at, number, wish, on=day)
    for wish in wishes[planned - first :]:
        extra = wish.model_copy(update={"exercise_id": workout.exercises[at].exercise_id})
        workout = logging.add_set(app, workout, here.program.user_id, extra, on=day)
    told = {"logged": done_line(workout, here.gym), "left": _left(workout), "session": workout.name}
    told |= {"on": schedule.day_in_words(day, here.today)} if day < here.today else {}
    return told if workout.status in sessions.OPEN else {**told, "counts": STATUS_WORDS[workout.status]}


def question(content: dict[str, Any]) -> OpenQuestion | None:
    """Of which day the sets are, with both to tap."""
    if "whichDay" not in content:
        return None
    day, today = (date.fromisoformat(content[one]) for one in ("date", "today"))
    return asked_day.question(content["kept"], day, today)


def _forgotten(app: App, here: Ground, words: str, said: str) -> SessionMark | None:
    """The session of the last days that sets told on a rest day may be of: with the exercise, and nothing logged."""
    found = exercises.find(words) if words else None
    if found is None or asked_day.is_named(said) or here.program.status not in RUNNING:
        return None
    marks = [one for one in looking_back.marks(app, here, since=here.today - _LATE) if not one.paused]
    if any(one.day == here.today or (one.entry is not None and one.entry.day == here.today) for one in marks):
        return None
    still = [
        one
        for one in marks
        if here.today - _LATE <= one.day < here.today
        and one.status in (None, WorkoutStatus.PLANNED)
        and which.holds(here, one, found.id)
    ]
    return still[-1] if still else None


def _ask_day(here: Ground, mark: SessionMark, said: str) -> dict[str, Any]:
    day = schedule.day_in_words(mark.day, here.today)
    return {
        "whichDay": day,
        "session": mark.name,
        "date": mark.day.isoformat(),
        "today": here.today.isoformat(),
        "kept": said,
    }


def _after_all(
    app: App, here: Ground, workout: Workout, at: int, wishes: Sequence[SetWish], day: date
) -> dict[str, Any]:
    """Sets of a session that had been left out: it was trained after all, as far as they go."""
    mine = workout.exercises[at].exercise_id
    named = tuple(one.model_copy(update={"exercise_id": mine}) for one in wishes)
    whole = len(workout.exercises) == 1 and len(named) >= len(workout.exercises[at].sets)
    status = LogStatus.COMPLETED if whole else LogStatus.PARTIAL
    wish = LogWish(status=status, sets=named, day=day)
    done = logging.log(app, workout, here.program.user_id, wish).workout
    return {"logged": done_line(done, here.gym), "left": 0, "session": done.name, "counts": STATUS_WORDS[done.status]}


def _whole(wish: SetWish, planned: Sequence[PrescribedSet], number: int) -> SetWish:
    """A time alone, with the distance it was planned over."""
    alone = wish.duration_seconds is not None and wish.distance_meters is None
    far = planned[min(number, len(planned) - 1)].distance_meters if planned else None
    return wish.model_copy(update={"distance_meters": far}) if alone else wish


def _wish(here: Ground, said: SaidSet) -> SetWish:
    unit = here.program.constraints.unit
    return SetWish(
        reps=said.reps,
        load=to_kg(said.load, said.unit or unit) if said.load is not None else None,
        rpe=said.rpe,
        distance_meters=said.distance_meters,
        duration_seconds=said.duration_seconds,
    )


def _doubt(app: App, here: Ground, given: LogSets) -> None:
    """Raises `Invalid` for a weight without its unit that nobody with this max lifts: pounds said of a program
    in kilograms, or a digit too many. Kept, it would be the lift's max and its goal reached.
    """
    found = exercises.find(given.exercise) if given.exercise else None
    bare = [one.load for one in given.sets if one.load is not None and one.unit is None]
    if found is None or not bare:
        return
    able = known(app, here, [found.id], here.today)
    top = current_max(found.id, able.maxes, able.history, here.gym).estimated
    unit, most = here.program.constraints.unit, max(bare)
    if top is not None and to_kg(most, unit) > top.kilograms * _BEYOND:
        raise Invalid(
            f"Was that {plain(most)} {unit}? Your estimated max in the {found.name.lower()} is "
            f"{here.gym.told(top.kilograms)}. I have written nothing down: say it again with its unit, like "
            f"“{plain(most)} {unit}” or “{plain(most)} {Unit.LB if unit is Unit.KG else Unit.KG}”."
        )


def _beside(app: App, here: Ground, words: str, wishes: Sequence[SetWish], day: date) -> dict[str, Any]:
    """What is in no workout of that day is written down beside the program."""
    found = exercises.find(words) if words else None
    if found is None:
        raise Invalid(f"I don't know the exercise “{words[:60]}”." if words else "Which exercise was it?")
    named = [wish.model_copy(update={"exercise_id": found.id}) for wish in wishes]
    workout = own.logged(app, here.program.user_id, found.name, named, day)
    paused = {"paused": True} if here.program.status is ProgramStatus.PAUSED else {}
    return {"logged": done_line(workout, here.gym), "own": True, "left": 0, **paused}


def _left(workout: Workout) -> int:
    planned = sum(len(one.sets) for one in workout.exercises)
    logged = len(workout.log.sets) if workout.log is not None else 0
    return planned - logged if workout.status in sessions.OPEN else 0
