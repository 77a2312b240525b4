"""The athlete as a person in the app: preferences, screening, clearance, and what safety asks for now."""

from datetime import date, datetime

from pydantic import Field

from tp_core.domain.program import Weekday
from tp_core.domain.safety import Clearance, Screening
from tp_core.domain.units import Unit
from tp_core.domain.value import Value


class FlaggedTopic(Value):
    """Something said that a clinician should clear first (tier 3), and when."""

    topic: str
    since: date


class Profile(Value):
    """One athlete. `locked_by` names the safety rule whose answer has not been acknowledged yet."""

    user_id: str
    name: str = Field(default="", max_length=80)
    unit: Unit = Unit.KG
    time_zone: str = "UTC"
    country: str = ""
    reminder_weekday: Weekday = Weekday.SUNDAY
    reminder_hour: int = Field(default=18, ge=0, le=23)
    screening: Screening | None = None
    clearance: Clearance | None = None
    flagged_topics: tuple[FlaggedTopic, ...] = ()
    limitations: tuple[str, ...] = ()
    locked_by: str = ""
    no_weight_talk: bool = False
    created_at: datetime
    version: int = 0
    """0 until first stored."""
