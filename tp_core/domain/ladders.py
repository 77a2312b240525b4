"""Bodyweight exercises in steps: the next harder variation, where a bar would take the next plate (ours, D).

Only steps that train the same movement and need nothing else than the step before, or what is checked where it is used.
Steps are counted in reps, those to a skill in seconds held.
"""

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Final, NamedTuple

LADDERS: Final = (
    ("wall-push-up", "incline-push-up", "push-up", "decline-push-up", "archer-push-up"),
    ("knee-push-up", "push-up"),
    ("incline-pike-push-up", "pike-push-up", "elevated-pike-push-up"),
    ("bodyweight-box-squat", "bodyweight-squat", "tempo-bodyweight-squat", "assisted-pistol-squat", "pistol-squat"),
    ("split-squat", "rear-foot-elevated-split-squat"),
    ("glute-bridge", "single-leg-glute-bridge"),
    ("calf-raise", "single-leg-calf-raise"),
    ("negative-pull-up", "pull-up", "weighted-pull-up"),
    ("chin-up", "weighted-chin-up"),
    ("dip", "weighted-dip"),
    ("crunch", "sit-up", "v-up"),
)


class Hold(NamedTuple):
    """Seconds of a hold that is a step to a skill: of its first sessions, and from which on the next step is due."""

    first: int
    top: int


SKILL_STEPS: Final[Mapping[str, Mapping[str, Hold]]] = {
    "handstand": {
        "elevated-pike-hold": Hold(20, 45),
        "handstand-hold": Hold(20, 45),
        "handstand-balance": Hold(5, 60),
    },
    "front lever": {
        "tuck-front-lever": Hold(8, 20),
        "advanced-tuck-front-lever": Hold(6, 15),
        "one-leg-front-lever": Hold(5, 12),
        "straddle-front-lever": Hold(5, 12),
        "front-lever": Hold(3, 30),
    },
    "back lever": {
        "german-hang": Hold(15, 30),
        "tuck-back-lever": Hold(8, 20),
        "straddle-back-lever": Hold(5, 12),
        "back-lever": Hold(3, 30),
    },
    "planche": {
        "planche-lean": Hold(15, 30),
        "tuck-planche": Hold(6, 15),
        "advanced-tuck-planche": Hold(5, 12),
        "straddle-planche": Hold(3, 10),
        "planche": Hold(3, 20),
    },
    "L-sit": {
        "foot-supported-l-sit": Hold(15, 30),
        "tuck-l-sit": Hold(8, 20),
        "one-leg-l-sit": Hold(6, 15),
        "l-sit": Hold(5, 60),
    },
}
"""Skills held, by their name, easiest step first. Straight-arm strength is built by short holds away from failure with
shorter and shorter levers given up; how long they are is ours.
"""
HOLDS: Final = {step: seconds for steps in SKILL_STEPS.values() for step, seconds in steps.items()}
_NEXT: Final = {
    easier: harder for steps in (*LADDERS, *map(tuple, SKILL_STEPS.values())) for easier, harder in pairwise(steps)
}

_HOLD_BEFORE: Final = {harder: easier for steps in SKILL_STEPS.values() for easier, harder in pairwise(steps)}


def harder(exercise_id: str) -> str | None:
    """The id of the next step; None at the top, and for what is on no ladder."""
    return _NEXT.get(exercise_id)


def is_step(exercise_id: str) -> bool:
    """Whether it is on a ladder, of reps or of holds."""
    return any(exercise_id in steps for steps in (*LADDERS, *SKILL_STEPS.values()))


def ladder_of(exercise_id: str) -> tuple[str, ...]:
    """All steps of its ladder, easiest first; empty for none. Of several the longest."""
    found = (tuple(steps) for steps in (*LADDERS, *SKILL_STEPS.values()) if exercise_id in steps)
    return max(found, key=len, default=())


def below(exercise_id: str) -> str | None:
    """The id of the step before a hold; None for the first, and for what is on no ladder of holds."""
    return _HOLD_BEFORE.get(exercise_id)


def steps_to(exercise_id: str) -> tuple[str, ...]:
    """The steps that lead to a hold, easiest first, without itself; empty for what is no such step."""
    steps = next((tuple(steps) for steps in SKILL_STEPS.values() if exercise_id in steps), ())
    return steps[: steps.index(exercise_id)] if steps else ()


def above(exercise_ids: Iterable[str]) -> frozenset[str]:
    """Every step above these."""
    found: set[str] = set()
    for one in exercise_ids:
        step = harder(one)
        while step is not None and step not in found:
            found.add(step)
            step = harder(step)
    return frozenset(found)
