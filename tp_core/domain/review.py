"""When a coach looks at a new program: before it starts, after, or never. Nobody is kept waiting for long."""

from datetime import datetime, timedelta
from enum import StrEnum

from tp_core.domain.program import Approval, Program
from tp_core.domain.value import Value

PATIENCE = timedelta(hours=48)
"""A program waits so long for a coach's look, then it starts as it is (ours: an athlete is never stuck)."""


class ReviewTime(StrEnum):
    BEFORE = "before start"
    AFTER = "after start"
    NEVER = "never"


class ReviewPolicy(Value):
    """A coach's own choice."""

    coach_id: str
    when: ReviewTime = ReviewTime.NEVER
    version: int = 0
    """0 until first stored."""


def under_review(program: Program, policy: ReviewPolicy, now: datetime) -> Program:
    """A new program with what the coach's policy asks: waiting for a look, and until when sessions wait with it."""
    if policy.when is ReviewTime.NEVER:
        return program
    until = now + PATIENCE if policy.when is ReviewTime.BEFORE else None
    return program.model_copy(update={"approval": Approval.PENDING, "review_until": until})


def waits(program: Program, now: datetime) -> bool:
    """Whether sessions wait for the coach's look."""
    return program.approval is Approval.PENDING and program.review_until is not None and now < program.review_until
