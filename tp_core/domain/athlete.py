"""The athlete as a person in the app: preferences, screening, clearance, and what safety asks for now."""

from datetime import date, datetime
from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints

from tp_core.domain import names
from tp_core.domain.loading import Gym, ordinary_gym
from tp_core.domain.program import Weekday
from tp_core.domain.safety import Clearance, Screening
from tp_core.domain.units import Unit
from tp_core.domain.value import Value

MOST_BAR = 60
LEAST_PLATE, MOST_PLATE = 0.25, 25
"""In the athlete's unit: wider than what gyms have."""
LEAST_BELL, MOST_BELL = 0.5, 150
MOST_BELLS = 40


Name = Annotated[str, StringConstraints(max_length=80), AfterValidator(names.in_line)]
"""What somebody is called, without the spaces a phone's keyboard leaves behind it."""


class FlaggedTopic(Value):
    """Something said that a clinician should clear first (tier 3), and when."""

    topic: str
    since: date


class ToldPain(Value):
    """A part of the body that hurt, as told in a talk, and when."""

    part: str
    since: date
    injury: bool = False
    """Something happened to it (pulled, rolled): it rests for a while, and not on the day alone."""


class Profile(Value):
    """One athlete. `locked_by` names the safety rule whose answer has not been acknowledged yet."""

    user_id: str
    name: Name = ""
    unit: Unit = Unit.KG
    time_zone: str = "UTC"
    zone_told: bool = False
    """Whether they or their browser told it: until then it is UTC for want of another."""
    country: str = ""
    bar: float | None = Field(default=None, gt=0, le=MOST_BAR)
    """The bar's weight in the athlete's unit; None for an ordinary one."""
    smallest_plate: float | None = Field(default=None, ge=LEAST_PLATE, le=MOST_PLATE)
    """In the athlete's unit; None for the usual 1.25 kg or 2.5 lb."""
    dumbbells: tuple[float, ...] = ()
    """The dumbbells they have, in their unit; empty where not told."""
    heaviest_dumbbell: float | None = Field(default=None, ge=LEAST_BELL, le=MOST_BELL)
    """In their unit, where every step up to it is there."""
    kettlebells: tuple[float, ...] = ()
    """The kettlebells they have, in their unit; empty where not told."""
    email: str = Field(default="", max_length=254)
    email_reminders: bool = False
    """Whether reminders go to `email` too; never before the athlete gave one and asked for them."""
    reminder_weekday: Weekday = Weekday.SUNDAY
    reminder_hour: int = Field(default=18, ge=0, le=23)
    screening: Screening | None = None
    clearance: Clearance | None = None
    flagged_topics: tuple[FlaggedTopic, ...] = ()
    limitations: tuple[str, ...] = ()
    told_pains: tuple[ToldPain, ...] = ()
    """What hurt lately; an old one stands no longer than `complaints.HOLDS_DAYS`."""
    locked_by: str = ""
    no_weight_talk: bool = False
    created_at: datetime
    version: int = 0
    """0 until first stored."""

    def gym(self, unit: Unit) -> Gym:
        """The athlete's weights: ordinary ones of `unit`, with their own where told."""
        usual = ordinary_gym(unit)
        told = (self.bar, self.smallest_plate, self.heaviest_dumbbell, *self.dumbbells, *self.kettlebells)
        if unit is not self.unit or not any(told):
            return usual
        least = self.smallest_plate or min(usual.plates)
        plates = tuple(sorted({*(plate for plate in usual.plates if plate >= least), least}, reverse=True))
        return usual.model_copy(
            update={
                "bar": self.bar or usual.bar,
                "plates": plates,
                "dumbbells": self.dumbbells,
                "heaviest_dumbbell": self.heaviest_dumbbell,
                "kettlebells": self.kettlebells or usual.kettlebells,
            }
        )
