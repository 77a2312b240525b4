"""Which exercise of which session an athlete means by their words."""

import re
from collections.abc import Collection

from tp_core.domain import exclusions, exercises
from tp_core.domain.equipment_words import parse_equipment
from tp_core.domain.errors import Invalid
from tp_core.domain.exercise_names import name_words
from tp_core.domain.exercises import Loading, Pattern
from tp_core.domain.workout import Workout, WorkoutStatus
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.logging import SetWish
from tp_core.services.workouts.looking_back import SessionMark

_ALL = frozenset(item.value for item in exercises.Equipment)


def goes_on_at(workout: Workout, exercise_index: int, count: int, *, corrects: bool) -> int:
    """The set that sets told begin with: after those logged where they fit in there, the first where all are told."""
    if workout.status not in (WorkoutStatus.STARTED, WorkoutStatus.PARTIAL) or workout.log is None or corrects:
        return 0
    logged = {one.set_index for one in workout.log.sets if one.exercise_index == exercise_index}
    done = next(number for number in range(len(logged) + 1) if number not in logged)
    return done if done + count <= len(workout.exercises[exercise_index].sets) else 0


def place(workout: Workout, words: str, wish: SetWish, equipment: Collection[str]) -> int | None:
    """Which of a workout's exercises was done; any run where a run was said; None for something else."""
    if not words:
        return 0
    try:
        return named(workout, words, equipment)
    except Invalid:
        must_mean_one(workout, words, equipment)
        wanted = exercises.find(words)
        if wanted is None or wanted.pattern is not Pattern.RUN or wish.distance_meters is None:
            return None
    runs = [at for at, one in enumerate(workout.exercises) if exercises.get(one.exercise_id).pattern is Pattern.RUN]
    return max(runs, key=lambda at: workout.exercises[at].sets[0].distance_meters or 0, default=None)


def holds(here: Ground, mark: SessionMark, exercise_id: str) -> bool:
    """Whether a planned session has an exercise."""
    return any(slot.exercise_id == exercise_id for slot in here.session(mark.week, mark.day_number)[1].slots)


def names(said: str, thing: str) -> bool:
    """Whether somebody's words name a thing, a body part also by another name."""
    parts = _joints(thing)
    if parts and parts & _joints(said):
        return True
    if set(parse_equipment(thing)[0]) & set(parse_equipment(said)[0]):
        return True
    return any(word in said.casefold() for word in re.findall(r"[a-z]{3,}", thing.casefold().rstrip("s")))


def _joints(words: str) -> set[str]:
    return {exclusions.joint_of(part) for part in exclusions.resting_parts(words)}


def named(workout: Workout, words: str, equipment: Collection[str] = _ALL) -> int:
    """Which of a workout's exercises somebody means."""
    wanted = exercises.find(words)
    for at, one in enumerate(workout.exercises):
        if wanted is not None and one.exercise_id == wanted.id:
            return at
    near = _near(workout, words, equipment)
    if len(near) == 1:
        return near[0]
    raise Invalid(f"“{words[:60]}” is not in today's workout: {', '.join(one.name for one in workout.exercises)}.")


def _near(workout: Workout, words: str, equipment: Collection[str]) -> list[int]:
    """The exercises of a workout that a short name fits: `press` is a shoulder press before it is a bench press.

    The full name of a barbell lift is that lift, for who has a barbell: who says deadlift did no Romanian one.
    """
    wanted = exercises.find(words)
    said = name_words(words)
    barbell = wanted is not None and wanted.loading is Loading.BARBELL and exercises.performable(wanted, equipment)
    if barbell and wanted is not None and said == name_words(wanted.name):
        return []
    near = [at for at, one in enumerate(workout.exercises) if said and set(said) <= set(name_words(one.name))]
    alike = [
        at for at in near
        if wanted is not None and exercises.get(workout.exercises[at].exercise_id).pattern is wanted.pattern
    ]  # fmt: skip
    return alike if len(alike) == 1 else near


def must_mean_one(workout: Workout, words: str, equipment: Collection[str]) -> None:
    """A short name that fits two exercises of the day is asked about, not guessed."""
    near = _near(workout, words, equipment)
    if len(near) > 1:
        names = " or ".join(workout.exercises[at].name.lower() for at in near)
        raise Invalid(f"“{words[:60]}” can be the {names} of that day. Say which, and I write it down.")
