"""What an athlete wants more of than the usual week gives: a part of the body, jumping, strength for every day, or a
skill of bodyweight training.
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from tp_core.domain.movement import Muscle
from tp_core.domain.phrasing import listed


class Emphasis(StrEnum):
    CHEST = "chest"
    BACK = "back"
    TRAPS = "traps"
    SHOULDERS = "shoulders"
    BICEPS = "biceps"
    TRICEPS = "triceps"
    FOREARMS = "forearms and grip"
    GLUTES = "glutes"
    QUADS = "quads"
    HAMSTRINGS = "hamstrings"
    CALVES = "calves"
    ABS = "abs"
    JUMPING = "jumping"
    SPEED = "speed"
    EVERYDAY = "everyday life"
    HANDSTAND = "handstand"
    FRONT_LEVER = "front lever"
    BACK_LEVER = "back lever"
    PLANCHE = "planche"
    L_SIT = "L-sit"
    MUSCLE_UP = "muscle-up"
    PISTOL = "pistol squat"
    STRENGTH_DAY = "strength day"
    STRENGTH_DAYS = "two strength days"


MUSCLES: Mapping[Emphasis, tuple[Muscle, ...]] = {
    Emphasis.CHEST: (Muscle.CHEST,),
    Emphasis.BACK: (Muscle.BACK,),
    Emphasis.SHOULDERS: (Muscle.SIDE_DELTS, Muscle.REAR_DELTS),
    Emphasis.BICEPS: (Muscle.BICEPS,),
    Emphasis.TRICEPS: (Muscle.TRICEPS,),
    Emphasis.FOREARMS: (Muscle.FOREARMS,),
    Emphasis.GLUTES: (Muscle.GLUTES,),
    Emphasis.QUADS: (Muscle.QUADS,),
    Emphasis.HAMSTRINGS: (Muscle.HAMSTRINGS,),
    Emphasis.CALVES: (Muscle.CALVES,),
    Emphasis.ABS: (Muscle.ABS,),
}
"""What a part of the body is counted by; the traps have no column of their own in the table."""
SKILLS = frozenset(
    {
        Emphasis.HANDSTAND,
        Emphasis.FRONT_LEVER,
        Emphasis.BACK_LEVER,
        Emphasis.PLANCHE,
        Emphasis.L_SIT,
        Emphasis.MUSCLE_UP,
        Emphasis.PISTOL,
    }
)
BESIDE_RUNNING = {Emphasis.STRENGTH_DAY: 1, Emphasis.STRENGTH_DAYS: 2}
"""Days of a runner's week that are lifted on instead."""
_GROUPS: Sequence[tuple[frozenset[Emphasis], str]] = (
    (frozenset({Emphasis.BICEPS, Emphasis.TRICEPS}), "arms"),
    (frozenset({Emphasis.QUADS, Emphasis.HAMSTRINGS}), "legs"),
)


def named(parts: Iterable[Emphasis]) -> list[str]:
    """The parts as people say them, each once: biceps and triceps are arms."""
    names = list(dict.fromkeys(parts))
    found: list[str] = []
    for part in names:
        group = next((word for members, word in _GROUPS if part in members and members <= set(names)), part.value)
        found.append(group)
    return list(dict.fromkeys(found))


def in_words(parts: Iterable[Emphasis]) -> str:
    """`more work for arms, practice of the front lever and a strength day`; empty for none."""
    parts = list(dict.fromkeys(parts))
    skills = [f"the {part}" for part in parts if part in SKILLS]
    days = [f"{'' if part is Emphasis.STRENGTH_DAYS else 'a '}{part}" for part in parts if part in BESIDE_RUNNING]
    more = named(part for part in parts if part not in SKILLS and part not in BESIDE_RUNNING)
    told = [f"more work for {listed(more)}"] if more else []
    return listed([*told, *([f"practice of {listed(skills)}"] if skills else []), *days])


def words_of(part: Emphasis) -> frozenset[str]:
    """What a part may be called by: its name, and that of its group."""
    return frozenset({part.value, *(word for members, word in _GROUPS if part in members)})
