"""What clients may send, strictly."""

from datetime import date
from typing import Literal

from pydantic import Field

from tp_core.domain.conversation import MAX_MESSAGE
from tp_core.domain.program import ProgramStatus, Weekday
from tp_core.domain.units import Unit
from tp_core.domain.value import Value


class Empty(Value):
    """No fields."""


class MoveTo(Value):
    """The coach a draft goes over to."""

    coach_id: str = Field(min_length=1, max_length=64)


class SendMessage(Value):
    message: str = Field(min_length=1, max_length=MAX_MESSAGE)
    client_message_id: str | None = Field(default=None, min_length=1, max_length=200)
    coach: Literal["offline"] | None = None


class Finalize(Value):
    when_active: Literal["keep", "pause", "complete"] = "keep"
    name: str = Field(default="", max_length=120)


class ChangeStatus(Value):
    status: Literal[ProgramStatus.ACTIVE, ProgramStatus.PAUSED, ProgramStatus.COMPLETED, ProgramStatus.ABANDONED]
    reason: str = Field(default="", max_length=500)
    rating: int | None = Field(default=None, strict=True, ge=1, le=5)
    """How a completed program was; may be given, or put right, after its end."""


class ScreeningAnswer(Value):
    """`noneApply` and `adult` as the athlete says them; `topics` where something applies."""

    none_apply: bool
    adult: bool
    topics: tuple[str, ...] = Field(default=(), max_length=10)
    birth_year: int | None = Field(default=None, ge=1900, le=2100)
    guardian_consent: bool = False
    supervised: bool = False


class ClearanceReport(Value):
    """A clinician's OK: its day and the limits that go with it."""

    cleared_on: date
    limits: str = Field(default="", max_length=500)


class ChangeProfile(Value):
    name: str | None = Field(default=None, max_length=80)
    unit: Unit | None = None
    time_zone: str | None = Field(default=None, max_length=64)
    country: str | None = Field(default=None, pattern=r"^([A-Za-z]{2})?$")
    bar: float | None = None
    smallest_plate: float | None = None
    dumbbells: tuple[float, ...] | None = None
    heaviest_dumbbell: float | None = None
    kettlebells: tuple[float, ...] | None = None
    email: str | None = Field(default=None, max_length=254)
    email_reminders: bool | None = None
    reminder_weekday: Weekday | None = None
    reminder_hour: int | None = Field(default=None, ge=0, le=23)
    screening: ScreeningAnswer | None = None
    clearance: ClearanceReport | None = None
