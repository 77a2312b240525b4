"""What a hand changed of a workout: which exercises are other, new or gone, in words before and after; and what of it
holds where the session is planned anew.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tp_core.domain.loading import Gym
from tp_core.domain.phrasing import listed
from tp_core.domain.training_load import estimated_minutes
from tp_core.domain.workout import ATHLETE, COACH, HandChange, PrescribedExercise, Workout, name_of
from tp_core.domain.workout_text import exercise_line, place_of

_MOST_TOLD = 3

Can = Callable[[PrescribedExercise], bool]


@dataclass(frozen=True)
class Lost:
    """What `ATHLETE` or `COACH` changed by hand and a new plan has no place for: `back squat 3 × 5 at 95 kg`."""

    by: str
    changes: str


@dataclass(frozen=True)
class Carried:
    """A session's workout planned anew, with what a hand had changed of it: all of it, some, or nothing."""

    workout: Workout
    lost: tuple[Lost, ...] = ()


def touched(before: Workout, exercises: Sequence[PrescribedExercise], author: str) -> tuple[HandChange, ...]:
    """Which exercises hands have changed by now, where `author` makes them `exercises`."""
    was = {one.exercise_id: one for one in before.exercises}
    now = {one.exercise_id: one for one in exercises}
    new = [one for one in {**was, **now} if _differs(was.get(one), now.get(one))]
    older = (one for one in before.hand_changed if one.exercise_id not in new)
    return (*older, *(HandChange(exercise_id=one, by=author) for one in new))


def _differs(was: PrescribedExercise | None, now: PrescribedExercise | None) -> bool:
    return was is None or now is None or (was.sets, was.notes) != (now.sets, now.notes)


def carried(before: Workout, fresh: Workout, planned: Collection[str], can: Can, gym: Gym) -> Carried:
    """The engine's `fresh` workout of a session with what hands had changed of `before`, where the exercise is still
    there and can be done.

    `planned`: the exercises the session had before the change. What a hand added stays with the session; what it
    changed of an exercise that is gone is lost.
    """
    there = {one.exercise_id for one in fresh.exercises}
    changed = _changed(before)
    mine = {one.exercise_id: one for one in before.exercises if one.exercise_id in changed}
    kept = {key: one for key, one in mine.items() if can(one) and (key in there or key not in planned)}
    out = changed.keys() - mine.keys()
    parts = [kept.get(one.exercise_id, one) for one in fresh.exercises if one.exercise_id not in out]
    parts += [one for key, one in kept.items() if key not in there]
    lost = _lost({key: _line(one, gym) for key, one in mine.items() if key not in kept}, changed)
    if not parts or not (kept or out & there):
        return Carried(fresh, lost)
    after = fresh.model_copy(
        update={
            "exercises": _in_order(parts, before),
            "estimated_minutes": estimated_minutes(parts),
            "basis": "",
            "edited_by": before.edited_by,
            "hand_made": True,
            "hand_changed": before.hand_changed,
        }
    )
    author = "your coach" if before.edited_by == COACH else "you"
    return Carried(after.model_copy(update={"explanation": explained(fresh, after, gym, author)}), lost)


def all_of(workout: Workout, gym: Gym) -> tuple[Lost, ...]:
    """All that hands changed of a workout, where its session is gone."""
    changed = _changed(workout)
    there = {one.exercise_id: one for one in workout.exercises}
    told = {one: _line(there[one], gym) if one in there else f"{name_of(one).lower()} left out" for one in changed}
    return _lost(told, changed)


def _lost(told: Mapping[str, str], changed: Mapping[str, str]) -> tuple[Lost, ...]:
    authors = dict.fromkeys(changed[one] for one in told)
    return tuple(Lost(by, _few([words for one, words in told.items() if changed[one] == by])) for by in authors)


def _changed(workout: Workout) -> dict[str, str]:
    """Who changed which exercise; all of them where that was not noted."""
    noted = {one.exercise_id: one.by for one in workout.hand_changed}
    return noted or {one.exercise_id: workout.edited_by or ATHLETE for one in workout.exercises}


def _in_order(parts: Sequence[PrescribedExercise], before: Workout) -> tuple[PrescribedExercise, ...]:
    """As a hand had them; what is new stays behind what the plan has it behind."""
    places = {one.exercise_id: at for at, one in enumerate(before.exercises)}
    keys: list[float] = []
    for one in parts:
        keys.append(places.get(one.exercise_id, keys[-1] if keys else -1))
    return tuple(one for _, one in sorted(zip(keys, parts, strict=True), key=lambda pair: pair[0]))


def explained(before: Workout, after: Workout, gym: Gym, author: str) -> str:
    """The explanation of a workout changed by `author`; what it said of the loads before holds no more."""
    return f"{place_of(before.explanation)} Changed by {author}: {changes(before, after, gym)}.".strip()


def changes(before: Workout, after: Workout, gym: Gym) -> str:
    """`back squat 3 × 5 at 100 kg instead of 4 × 7 at 102.5 kg, plank added`; empty where nothing differs."""
    return _few(list(_told(before, after, gym)))


def _few(told: Sequence[str]) -> str:
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
            noted = ", with a note" if old.notes != one.notes and one.notes else ""
            yield f"{_line(one, gym)} instead of {_sets(old, gym)}{noted}"
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
