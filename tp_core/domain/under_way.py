"""A workout under way with something else for what is left of it: sets that are done stay where they were done."""

from collections.abc import Iterator, Mapping, Sequence

from tp_core.domain.logged import LoggedSet
from tp_core.domain.training_load import estimated_minutes
from tp_core.domain.workout import PrescribedExercise, Workout


def left_of(workout: Workout, at: int) -> PrescribedExercise:
    """One exercise with those of its sets that nothing is logged of; it may have none left."""
    logged = _logged(workout, at)
    exercise = workout.exercises[at]
    left = tuple(one for number, one in enumerate(exercise.sets) if number not in logged)
    return exercise.model_copy(update={"sets": left})


def with_rest(workout: Workout, rest: Mapping[int, PrescribedExercise | None]) -> Workout:
    """The workout with another end for some of its exercises, by place: what was left of it as given, or nothing.

    The same exercise goes on where it is; another one follows the sets that are done, or takes the whole place. The log
    goes along.
    """
    parts: list[PrescribedExercise] = []
    moved: dict[tuple[int | None, int | None], tuple[int, int]] = {}
    for at in range(len(workout.exercises)):
        logged = _logged(workout, at)
        for begins, (exercise, done) in enumerate(_parts(workout, at, rest)):
            if begins == 0 and done:
                moved |= {(at, old): (len(parts), new) for new, old in enumerate(logged)}
            parts.append(exercise)
    log = workout.log
    if log is not None:
        log = log.model_copy(update={"sets": tuple(_placed(one, moved) for one in log.sets)})
    return workout.model_copy(
        update={
            "exercises": tuple(parts),
            "estimated_minutes": estimated_minutes(parts),
            "log": log,
            "basis": "",
            "version": workout.version + 1,
        }
    )


def _parts(
    workout: Workout, at: int, rest: Mapping[int, PrescribedExercise | None]
) -> Iterator[tuple[PrescribedExercise, bool]]:
    """What an exercise becomes, and whether it holds the sets that are done."""
    exercise, logged = workout.exercises[at], _logged(workout, at)
    left = rest[at] if at in rest else left_of(workout, at)
    ahead = left.sets if left is not None else ()
    done = tuple(exercise.sets[number] for number in logged)
    if left is not None and left.exercise_id == exercise.exercise_id:
        if done or ahead:
            yield exercise.model_copy(update={"sets": (*done, *ahead)}), bool(done)
        return
    if done:
        yield exercise.model_copy(update={"sets": done}), True
    if left is not None and ahead:
        yield left, False


def _logged(workout: Workout, at: int) -> list[int]:
    sets: Sequence[LoggedSet] = workout.log.sets if workout.log is not None else ()
    return sorted(one.set_index for one in sets if one.exercise_index == at and one.set_index is not None)


def _placed(one: LoggedSet, moved: Mapping[tuple[int | None, int | None], tuple[int, int]]) -> LoggedSet:
    place = moved.get((one.exercise_index, one.set_index))
    return one if place is None else one.model_copy(update={"exercise_index": place[0], "set_index": place[1]})
