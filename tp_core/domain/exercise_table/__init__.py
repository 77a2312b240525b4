"""Our own table of exercises, a module a family; `exercises` is the way to it.

The facts (pattern, muscles, equipment, cautions) are common knowledge of the field and the cues are our own words:
nothing is copied from a published data set (science.md 3.11).
"""

from tp_core.domain.exercise_table import (
    arms_and_shoulders,
    conditioning,
    core_and_carries,
    hinges,
    jumps,
    legs,
    olympic,
    pulls,
    pushes,
    running,
    skills,
    squats,
)
from tp_core.domain.exercise_table.reading import read

_FAMILIES = (
    squats,
    legs,
    hinges,
    pushes,
    pulls,
    olympic,
    arms_and_shoulders,
    core_and_carries,
    jumps,
    running,
    conditioning,
    skills,
)

ROWS = tuple(exercise for family in _FAMILIES for exercise in read(family.ROWS))
"""Every exercise, families in order."""
SKILLS = frozenset(exercise.id for exercise in read(skills.ROWS))
"""Ids of skills and of the steps to them: only for who asks for them."""
