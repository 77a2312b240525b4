"""A suggested change of a program: what would change in which weeks, why, and what became of it."""

from datetime import date, datetime
from enum import StrEnum

from pydantic import Field

from tp_core.domain.program import Weekday
from tp_core.domain.value import Value


class AdaptationStatus(StrEnum):
    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    REVERTED = "reverted"


KIT, DAYS, ABSENCE, LONG_RUN, LIFT = "KIT", "DAYS", "ABSENCE", "LONG RUN", "LIFT"
OWN_WORD = (KIT, DAYS, ABSENCE, LONG_RUN, LIFT)
"""Changes that no rule suggested: the athlete's own word that kit is gone, that they train on other days, are away for
a while, have another time for the long run, or want another exercise for good.
"""
NEWER = "a newer check-in"
"""Who decided of a suggestion that another took the place of."""


class WeekShape(Value):
    """A week in numbers: what an athlete compares before and after."""

    week_number: int
    sessions: int
    sets: int
    minutes: int
    mean_percent: float | None = None
    """Mean % of estimated max over the sets that have one."""
    distance_km: float = 0
    lighter: bool = False
    """Whether it is a lighter week (deload)."""


class Shape(Value):
    """The weeks a change touches, in numbers and in at most five lines."""

    weeks: tuple[WeekShape, ...]
    lines: tuple[str, ...] = Field(default=(), max_length=5)


class Adaptation(Value):
    """One suggested change. `before` and `after` are the touched weeks; only what is still to come is ever replaced."""

    adaptation_id: str
    program_id: str
    check_in_id: str | None = None
    rule_id: str
    reason: str
    source: str
    summary: str
    """The change in a few words: `20 % fewer sets in week 6`."""
    weeks: tuple[int, ...]
    status: AdaptationStatus = AdaptationStatus.PROPOSED
    before: Shape
    after: Shape
    kept: str = ""
    """Which workouts of its weeks stay as a hand made them, in a sentence."""
    base_plan_version: int
    """The plan it was made for; another plan since makes it stale."""
    share: float = 1.0
    """How far the rule went, as its change takes it: of sets, load or both."""
    exercise_id: str | None = None
    """The lift it is about, where it is about one."""
    days_before: tuple[Weekday, ...] = ()
    """Of a change of training days, those before it."""
    minutes_before: int | None = None
    """Of another time for the long run, the time before it; None where it was that of any session."""
    accepted_plan_version: int | None = None
    decided_by: str | None = None
    decided_at: datetime | None = None
    made_on: date
    created_at: datetime
    version: int = 0
    """0 until first stored."""

    @property
    def refused_at(self) -> datetime | None:
        """When somebody said no to it; None where nobody did, or a newer one took its place."""
        no = self.status is AdaptationStatus.DECLINED and self.decided_by != NEWER
        return self.decided_at if no else None
