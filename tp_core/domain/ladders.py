"""Bodyweight exercises in steps: the next harder variation, where a bar would take the next plate (ours, D).

Only steps that train the same movement and need nothing else than the step before, or what is checked where it is used.
"""

from collections.abc import Iterable
from itertools import pairwise
from typing import Final

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
_NEXT: Final = {easier: harder for steps in LADDERS for easier, harder in pairwise(steps)}


def harder(exercise_id: str) -> str | None:
    """The id of the next step; None at the top, and for what is on no ladder."""
    return _NEXT.get(exercise_id)


def above(exercise_ids: Iterable[str]) -> frozenset[str]:
    """Every step above these."""
    found: set[str] = set()
    for one in exercise_ids:
        step = harder(one)
        while step is not None and step not in found:
            found.add(step)
            step = harder(step)
    return frozenset(found)
