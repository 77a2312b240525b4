"""Who one can train with: the shipped coaches."""

from tp_core.domain.coach import Coach
from tp_core.domain.coaches import SHIPPED
from tp_core.domain.errors import NotFound


def get(coach_id: str) -> Coach:
    """The coach, or `NotFound`."""
    coach = SHIPPED.get(coach_id)
    if coach is None:
        raise NotFound("There is no such coach.")
    return coach


def choices() -> tuple[Coach, ...]:
    """The coaches one can choose."""
    return tuple(SHIPPED.values())
