"""The exercises an athlete can be given: by id, by everyday name, by equipment, and what can stand in for which.

It knows nothing of loads (`strength`) nor of sessions (`prescription`). The rows are in `exercise_table`.
"""

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Final

from tp_core.domain.equipment_words import EQUIPMENT_NAMES, equipment_of, parse_equipment
from tp_core.domain.errors import Invalid
from tp_core.domain.exclusions import areas_of, cautions, excluded, loading_of
from tp_core.domain.exercise_names import NameIndex
from tp_core.domain.exercise_table import ROWS, SKILLS
from tp_core.domain.movement import Equipment, Exercise, Loading, Muscle, Pattern

__all__ = [
    "EQUIPMENT_NAMES",
    "EXERCISES",
    "JUMPS",
    "NAMES",
    "NEIGHBOURS",
    "SKILLS",
    "Equipment",
    "Exercise",
    "Loading",
    "Muscle",
    "Pattern",
    "alternatives",
    "areas_of",
    "called",
    "cautions",
    "equipment_of",
    "excluded",
    "find",
    "get",
    "loading_of",
    "parse_equipment",
    "performable",
]

EXERCISES: Final[Mapping[str, Exercise]] = MappingProxyType({exercise.id: exercise for exercise in ROWS})

JUMPS: Final = frozenset(
    exercise.id for exercise in ROWS if exercise.pattern is Pattern.JUMP and exercise.loading is Loading.BODYWEIGHT
)
"""Jumps and throws: all out, so that nobody counts reps left, and done better rather than more often."""

NAMES: Final[Mapping[str, Exercise]] = MappingProxyType(
    {name.lower(): exercise for exercise in ROWS for name in (exercise.name, *exercise.aliases)}
)
"""Every name and alias in lower case, for finding them within a text; `find` is for a name alone."""


def called(exercise: Exercise, equipment: Collection[str]) -> str:
    """Its name as done with this equipment: a dumbbell row with a kettlebell is a kettlebell row."""
    if "dumbbells" in equipment or "kettlebell" not in equipment:
        return exercise.name
    return exercise.name.replace("Dumbbell", "Kettlebell").replace("dumbbell", "kettlebell")


NEIGHBOURS: Final[Mapping[Pattern, frozenset[Pattern]]] = MappingProxyType(
    {
        Pattern.SQUAT: frozenset({Pattern.LUNGE, Pattern.LEG_ISOLATION, Pattern.JUMP, Pattern.VERTICAL_PUSH}),
        Pattern.LUNGE: frozenset({Pattern.SQUAT, Pattern.HINGE, Pattern.LEG_ISOLATION}),
        Pattern.HINGE: frozenset({Pattern.LUNGE, Pattern.LEG_ISOLATION, Pattern.OLYMPIC, Pattern.JUMP, Pattern.CORE}),
        Pattern.HORIZONTAL_PUSH: frozenset({Pattern.VERTICAL_PUSH, Pattern.ARMS, Pattern.JUMP}),
        Pattern.VERTICAL_PUSH: frozenset({Pattern.HORIZONTAL_PUSH, Pattern.SHOULDERS, Pattern.OLYMPIC, Pattern.CORE}),
        Pattern.HORIZONTAL_PULL: frozenset({Pattern.VERTICAL_PULL, Pattern.SHOULDERS}),
        Pattern.VERTICAL_PULL: frozenset({Pattern.HORIZONTAL_PULL, Pattern.HORIZONTAL_PUSH, Pattern.CARRY}),
        Pattern.OLYMPIC: frozenset({Pattern.JUMP, Pattern.HINGE, Pattern.SQUAT, Pattern.VERTICAL_PUSH}),
        Pattern.CARRY: frozenset({Pattern.CORE, Pattern.CONDITIONING, Pattern.LUNGE}),
        Pattern.CORE: frozenset(
            {Pattern.CARRY, Pattern.HINGE, Pattern.LEG_ISOLATION, Pattern.SQUAT, Pattern.VERTICAL_PUSH}
        ),
        Pattern.ARMS: frozenset(
            {Pattern.HORIZONTAL_PUSH, Pattern.HORIZONTAL_PULL, Pattern.VERTICAL_PULL, Pattern.CARRY}
        ),
        Pattern.SHOULDERS: frozenset({Pattern.VERTICAL_PUSH, Pattern.HORIZONTAL_PULL, Pattern.OLYMPIC, Pattern.CARRY}),
        Pattern.CALVES: frozenset({Pattern.JUMP}),
        Pattern.LEG_ISOLATION: frozenset({Pattern.SQUAT, Pattern.LUNGE, Pattern.HINGE, Pattern.CORE}),
        Pattern.JUMP: frozenset(
            {
                Pattern.SQUAT,
                Pattern.LUNGE,
                Pattern.HINGE,
                Pattern.OLYMPIC,
                Pattern.CONDITIONING,
                Pattern.CALVES,
                Pattern.HORIZONTAL_PUSH,
                Pattern.CORE,
            }
        ),
        Pattern.RUN: frozenset({Pattern.CONDITIONING, Pattern.CARRY}),
        Pattern.CONDITIONING: frozenset(
            {Pattern.RUN, Pattern.JUMP, Pattern.LUNGE, Pattern.SQUAT, Pattern.CORE, Pattern.OLYMPIC}
        ),
    }
)
"""Patterns near enough for one to stand in for the other when the right one cannot be had; our default."""

_NAMES = NameIndex(ROWS)
_SAME_PATTERN = 4.0
_SAME_LOADING = 0.5
_LISTED_FIRST = 20.0


def get(exercise_id: str) -> Exercise:
    """The exercise of that id; raises `Invalid` for one we do not have."""
    found = EXERCISES.get(exercise_id)
    if found is None:
        raise Invalid("That exercise is not in the table.")
    return found


def find(words: str) -> Exercise | None:
    """The exercise people mean by `words` (`bench`, `RDL`, `chins`, a typo of one letter), None when unsure."""
    return _NAMES.find(words)


def performable(exercise: Exercise, equipment: Collection[str]) -> bool:
    """Whether it can be done with what the athlete has (`EQ1`); `equipment` holds values of `Equipment`."""
    return not exercise.needs or any(all(item in equipment for item in choice) for choice in exercise.needs)


def alternatives(
    exercise: Exercise,
    equipment: Collection[str],
    exclusions: Collection[str] = (),
    limitations: Collection[str] = (),
    limit: int = 5,
) -> tuple[Exercise, ...]:
    """What can stand in for it, best first: its listed substitutes, then the same or a neighbouring pattern.

    Only what the athlete has the equipment for and does not exclude; what a limitation speaks against comes last. A
    skill stands in only where it is listed: being near makes nobody able to do it.
    """
    candidates = [
        other
        for other in EXERCISES.values()
        if other.id != exercise.id
        and (other.id in exercise.substitutes or (other.id not in SKILLS and _near(exercise, other)))
        and performable(other, equipment)
        and not excluded(other, exclusions, limitations)
    ]
    ranked = sorted(candidates, key=lambda other: (bool(cautions(other, limitations)), -_likeness(exercise, other)))
    return tuple(ranked[:limit])


def _near(exercise: Exercise, other: Exercise) -> bool:
    same = other.pattern is exercise.pattern
    return (same or other.pattern in NEIGHBOURS[exercise.pattern]) and bool(set(exercise.primary) & set(other.primary))


def _likeness(exercise: Exercise, other: Exercise) -> float:
    """More is alike: listed substitutes first and in their order, then pattern, muscles and loading."""
    if other.id in exercise.substitutes:
        return _LISTED_FIRST - exercise.substitutes.index(other.id)
    shared = len(set(exercise.primary) & set(other.primary)) / len(set(exercise.primary) | set(other.primary))
    same_pattern = _SAME_PATTERN * (other.pattern is exercise.pattern)
    return same_pattern + shared + _SAME_LOADING * (other.loading is exercise.loading)
