"""What a coach remembers of an athlete: short sentences of ours with kind, source and date, and which to recall.

It knows nothing of vectors: similarity comes in as a number a memory.
"""

import math
from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum

from pydantic import Field

from tp_core.domain.value import Value

MOST_TEXT = 160
"""Characters of a memory: a sentence, never a story."""
MOST_KEPT = 200
"""Memories of one athlete at most; past it the least telling ones make room."""
CREATION_LIMIT = 15
"""What designing a program recalls at most (the plan, "Enhanced Memory Integration")."""
TALK_LIMIT = 8


class MemoryKind(StrEnum):
    GOAL = "goal"
    CONSTRAINT = "constraint"
    PREFERENCE = "preference"
    INJURY = "injury"
    MILESTONE = "milestone"
    WORKED = "whatWorked"


class MemorySource(StrEnum):
    """Where a memory comes from."""

    SESSION = "session"
    CHECK_IN = "checkIn"
    LOG = "log"
    ATHLETE = "athlete"
    """Corrected by the athlete's own hand; rules never replace it by another wording of the same."""


class Noted(Value):
    """Something worth keeping, before it is kept."""

    kind: MemoryKind
    text: str = Field(min_length=1, max_length=MOST_TEXT)
    topic: str = ""
    """What it is about (`days`, `record:back-squat`): a newer memory of the same topic replaces it. Empty: its own."""
    importance: float = Field(default=0.5, ge=0, le=1)


class Memory(Noted):
    """One thing remembered."""

    memory_id: str
    source: MemorySource
    source_id: str = ""
    """The session, check-in or workout it comes from."""
    coach_id: str = ""
    noted_on: date
    indexed: str = ""
    """The embedding it can be found by; empty until it was indexed."""
    version: int = 1

    def to_coach(self) -> str:
        """As a coach is told: with its month, so that old things are not said as news."""
        return f"{self.text} ({self.noted_on:%B %Y})"


QUOTAS: Mapping[MemoryKind, int] = {
    MemoryKind.INJURY: 3,
    MemoryKind.GOAL: 3,
    MemoryKind.CONSTRAINT: 4,
    MemoryKind.PREFERENCE: 3,
    MemoryKind.WORKED: 3,
    MemoryKind.MILESTONE: 3,
}
"""How many of a kind a program in the making recalls, so that ten records do not push out one bad knee."""

IMPORTANCE: Mapping[MemoryKind, float] = {
    MemoryKind.INJURY: 1.0,
    MemoryKind.GOAL: 0.8,
    MemoryKind.PREFERENCE: 0.7,
    MemoryKind.CONSTRAINT: 0.6,
    MemoryKind.WORKED: 0.6,
    MemoryKind.MILESTONE: 0.4,
}
_HALF_LIFE: Mapping[MemoryKind, float] = {MemoryKind.INJURY: 730, MemoryKind.PREFERENCE: 730}
"""Days after which a memory weighs half; bodies and tastes change more slowly than schedules and records."""
_USUAL_HALF_LIFE = 240.0
_SIMILARITY, _WORDS, _KIND, _RECENCY, _IMPORTANCE, _SAME_COACH = 1.0, 0.25, 0.08, 0.04, 0.03, 0.02
"""Weights of our own, chosen on the tuned half of the queries in `tests/memory`: meaning decides, shared telling words
and the kind that is asked for help it, the rest breaks near ties."""


class Asked(Value):
    """What a recall is for, as numbers a memory id: cosine to what is asked, share of its telling words, its kinds."""

    similarity: Mapping[str, float] = Field(default_factory=dict)
    shared_words: Mapping[str, float] = Field(default_factory=dict)
    kinds: frozenset[MemoryKind] = frozenset()
    coach_id: str = ""


def score(memory: Memory, asked: Asked, today: date) -> float:
    """How much a memory is worth telling now; 0 for what is old, unimportant and beside the point."""
    age = max(0, (today - memory.noted_on).days)
    return (
        _SIMILARITY * max(0.0, asked.similarity.get(memory.memory_id, 0.0))
        + _WORDS * asked.shared_words.get(memory.memory_id, 0.0)
        + _KIND * (memory.kind in asked.kinds)
        + _RECENCY * math.exp2(-age / _HALF_LIFE.get(memory.kind, _USUAL_HALF_LIFE))
        + _IMPORTANCE * memory.importance
        + _SAME_COACH * (bool(asked.coach_id) and memory.coach_id == asked.coach_id)
    )


def ranked(memories: Sequence[Memory], asked: Asked, today: date) -> tuple[Memory, ...]:
    """The most telling first; equal ones by id, so that the order never depends on the store."""
    return tuple(sorted(memories, key=lambda one: (-score(one, asked, today), one.memory_id)))


def within_quotas(best_first: Sequence[Memory], limit: int = CREATION_LIMIT) -> tuple[Memory, ...]:
    """The first of each kind up to its quota, in the order given, at most `limit`."""
    taken: dict[MemoryKind, int] = {}
    found: list[Memory] = []
    for one in best_first:
        if len(found) < limit and taken.get(one.kind, 0) < QUOTAS[one.kind]:
            taken[one.kind] = taken.get(one.kind, 0) + 1
            found.append(one)
    return tuple(found)
