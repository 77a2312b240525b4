"""What a hand changed of a workout, in words: which exercises are other, new or gone, before and after."""

from collections.abc import Iterator

from tp_core.domain.loading import Gym
from tp_core.domain.phrasing import listed
from tp_core.domain.workout import PrescribedExercise, Workout
from tp_core.domain.workout_text import exercise_line, place_of

_MOST_TOLD = 3


def explained(before: Workout, after: Workout, gym: Gym, author: str) -> str:
    """The explanation of a workout changed by `author`; what it said of the loads before holds no more."""
    return f"{place_of(before.explanation)} Changed by {author}: {changes(before, after, gym)}.".strip()


def changes(before: Workout, after: Workout, gym: Gym) -> str:
    """`back squat 3 × 5 at 100 kg instead of 4 × 7 at 102.5 kg, plank added`; empty where nothing differs."""
    told = list(_told(before, after, gym))
    more = len(told) - _MOST_TOLD
    return listed([*told[:_MOST_TOLD], f"{more} more"]) if more > 0 else listed(told)


def _told(before: Workout, after: Workout, gym: Gym) -> Iterator[str]:
    was = {one.exercise_id: one for one in before.exercises}
    there = {one.exercise_id for one in after.exercises}
    for one in after.exercises:
        old = was.get(one.exercise_id)
        if old is None:
            yield f"{_line(one, gym)} added"
        elif old.sets != one.sets and _sets(old, gym) != _sets(one, gym):
            yield f"{_line(one, gym)} instead of {_sets(old, gym)}"
        elif old.sets != one.sets:
            yield f"another effort or rest in {one.name.lower()}"
        elif old.notes != one.notes:
            yield f"a note to {one.name.lower()}"
    for exercise_id, one in was.items():
        if exercise_id not in there:
            yield f"{one.name.lower()} left out"
    order = [one.exercise_id for one in after.exercises]
    if len(order) == len(before.exercises) and there == set(was) and order != list(was):
        yield "another order"


def _line(one: PrescribedExercise, gym: Gym) -> str:
    return f"{one.name.lower()} {_sets(one, gym)}"


def _sets(one: PrescribedExercise, gym: Gym) -> str:
    return exercise_line(one, (), gym).removeprefix(f"{one.name}: ")
