"""The sets of an exercise still to come, as of those done today: a weight found is carried on, and a set that was
missed makes the next ones lighter.
"""

from collections.abc import Sequence

from tp_core.domain.exercises import EXERCISES, Loading
from tp_core.domain.loading import KILOGRAM_GYM, Gym, Rounding
from tp_core.domain.logged import LoggedSet, SetStatus
from tp_core.domain.strength import BAND, epley
from tp_core.domain.value import Value
from tp_core.domain.workout import PrescribedExercise, PrescribedSet, Workout

_LESS, _MUCH_LESS = 0.95, 0.9
"""What is taken of a load after a set that was missed, or missed by far (ours; three reps are worth about 8 %)."""
_FAR_SHORT = 2
_FAR_HARDER = 1.5
"""RPE over the one asked from which on a set counts as missed though its reps were done."""
_FOUND = (Loading.BARBELL, Loading.DUMBBELLS, Loading.KETTLEBELL, Loading.MACHINE)


class Coming(Value):
    """A set to come, and why it is not as planned; empty where it is."""

    one: PrescribedSet
    why: str = ""


def needs_load(exercise_id: str) -> bool:
    """Whether a set of it is done with a weight the athlete has to find or name."""
    exercise = EXERCISES.get(exercise_id)
    return exercise is not None and exercise.loading in _FOUND


def coming(exercise: PrescribedExercise, number: int, logged: Sequence[LoggedSet], gym: Gym) -> Coming:
    """One set of an exercise; `logged` are those logged of it, in order."""
    planned = exercise.sets[number]
    done = [one for one in logged if one.status is SetStatus.DONE and one.reps is not None]
    if planned.reps is None or not done or exercise.exercise_id not in EXERCISES:
        return Coming(one=planned)
    carried = planned
    if planned.load is None and needs_load(exercise.exercise_id) and done[-1].load:
        carried = planned.model_copy(update={"load": done[-1].load})
    missed = [(one, asked) for one in done if _missed(one, asked := _asked(exercise, one))]
    if not missed:
        return Coming(one=carried)
    return _after_a_miss(exercise, carried, done, missed[-1], gym)


def _after_a_miss(
    exercise: PrescribedExercise,
    planned: PrescribedSet,
    done: Sequence[LoggedSet],
    missed: tuple[LoggedSet, PrescribedSet],
    gym: Gym,
) -> Coming:
    last, asked = missed
    short = (asked.reps or 0) - (last.reps or 0)
    how = f"fell {short} {'rep' if short == 1 else 'reps'} short" if short > 0 else "was harder than asked"
    if not last.load or planned.load is None:
        reps = max(1, min(planned.reps or 1, last.reps or 1))
        fewer = planned.model_copy(update={"reps": reps})
        return Coming(one=fewer, why=f"Fewer reps: a set {how}.") if fewer != planned else Coming(one=planned)
    loading = EXERCISES[exercise.exercise_id].loading
    wanted = last.load * (_MUCH_LESS if short >= _FAR_SHORT else _LESS)
    lighter = min(
        gym.load(wanted, loading, Rounding.DOWN).kilograms,
        gym.below(last.load, loading).kilograms,
    )
    since = done[done.index(last) + 1 :]  # what went since then went
    lighter = max([lighter, *(one.load for one in since if one.load)])
    if lighter >= planned.load:
        return Coming(one=planned)
    why = f"Lighter than planned, as the set at {gym.told(last.load)} {how}."
    return Coming(one=planned.model_copy(update={"load": lighter, "percent_1rm": None}), why=why)


def _asked(exercise: PrescribedExercise, one: LoggedSet) -> PrescribedSet:
    return exercise.sets[min(one.set_index or 0, len(exercise.sets) - 1)]


def _missed(one: LoggedSet, asked: PrescribedSet) -> bool:
    if (one.reps or 0) < (asked.reps or 0) and not _worth_it(one, asked):
        return True
    return one.rpe is not None and asked.target_rpe is not None and one.rpe >= asked.target_rpe + _FAR_HARDER


def _worth_it(one: LoggedSet, asked: PrescribedSet) -> bool:
    """Whether fewer reps were done with so much more that the set is worth the one asked."""
    if not one.load or not asked.load or not one.reps or not asked.reps or one.load <= asked.load:
        return False
    return epley(one.load, one.reps) >= epley(asked.load, asked.reps) * (1 - BAND)


def as_planned(
    workout: Workout, *, already: Sequence[LoggedSet] = (), gym: Gym = KILOGRAM_GYM
) -> tuple[LoggedSet, ...]:
    """Every set as prescribed or as it would come next, except those logged already (`Finish: the rest as planned`)."""
    logged = {(entry.exercise_index, entry.set_index): entry for entry in already}
    found = []
    for at, exercise in enumerate(workout.exercises):
        mine = [entry for entry in already if entry.exercise_index == at]
        for number in range(len(exercise.sets)):
            planned = coming(exercise, number, mine, gym).one
            found.append(logged.get((at, number)) or _done(exercise.exercise_id, planned, at, number))
    return tuple(found)


def _done(exercise_id: str, planned: PrescribedSet, at: int, number: int) -> LoggedSet:
    return LoggedSet(
        exercise_id=exercise_id,
        exercise_index=at,
        set_index=number,
        reps=planned.reps,
        load=planned.load,
        distance_meters=planned.distance_meters,
        duration_seconds=planned.duration_seconds,
    )
