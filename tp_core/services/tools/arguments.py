"""The arguments of the creation tools, as a coach fills them in: lenient about units, strict about sense.

A model sees these descriptions; a wrong value comes back to it as a mistake it can mend.
"""

from datetime import date
from typing import Literal

from pydantic import Field

from tp_core.domain.brief import MOST_LONG_RUN_MINUTES, MOST_RUN_KM, MOST_WEEKLY_KM, PeriodizationModel, Topic
from tp_core.domain.emphasis import Emphasis
from tp_core.domain.program import MOST_REPS, Discipline, Experience, Weekday
from tp_core.domain.units import Unit
from tp_core.domain.value import Value

Load = Field(default=None, gt=0, le=1300, description="In `unit`; at most 600 kg.")
Said = Field(min_length=1, max_length=300, description="The athlete's own words, numbers verbatim.")


class Feat(Value):
    """One lift, exercise or distance with a number."""

    exercise: str = Field(min_length=1, max_length=80, description="An exercise by its everyday name, or its id.")
    load: float | None = Load
    unit: Unit | None = Field(default=None, description="Unit of the load; the athlete's own if left out.")
    reps: int | None = Field(default=None, ge=1, le=MOST_REPS)
    rpe: float | None = Field(default=None, ge=5, le=10)
    distance_meters: float | None = Field(default=None, gt=0, le=200_000)
    duration_seconds: float | None = Field(default=None, gt=0, le=172_800)
    said: str = Said


class RecordGoals(Value):
    """Records what the athlete wants and can do now. Lists given replace the earlier ones; leave out what is unsaid."""

    primary: str | None = Field(default=None, min_length=1, max_length=300, description="In the athlete's words.")
    discipline: Discipline | None = None
    secondary: tuple[str, ...] | None = Field(default=None, max_length=5)
    targets: tuple[Feat, ...] | None = Field(default=None, max_length=8, description="Measurable goals.")
    starting_numbers: tuple[Feat, ...] | None = Field(
        default=None, max_length=12, description="What they can do today; merged by exercise."
    )
    numbers_unknown: bool | None = Field(default=None, description="True when they say they do not know their numbers.")
    experience: Experience | None = None
    emphasis: tuple[Emphasis, ...] | None = Field(
        default=None,
        max_length=6,
        description="What they want more of than a usual week gives, the first named first; added to what is known. "
        "Arms are biceps and triceps; strength days are of a runner.",
    )


class RecordConstraints(Value):
    """Records days, minutes, equipment, unit, and what the body limits."""

    days_per_week: int | None = Field(default=None, ge=1, le=7)
    training_days: tuple[Weekday, ...] | None = Field(default=None, max_length=7)
    busy_days: tuple[Weekday, ...] | None = Field(
        default=None, max_length=6, description="Days they can't train on, or have another sport on."
    )
    session_minutes: int | None = Field(default=None, ge=15, le=240)
    long_run_minutes: int | None = Field(
        default=None,
        ge=15,
        le=MOST_LONG_RUN_MINUTES,
        description="What a runner's long run may take, where they say it apart from the other sessions.",
    )
    equipment: tuple[str, ...] | None = Field(
        default=None, max_length=25, description="Everything they have, by everyday name; empty: bodyweight only."
    )
    limitations: tuple[str, ...] | None = Field(
        default=None, max_length=6, description="Added to what is known: `left knee gets cranky`."
    )
    nothing_to_avoid: bool | None = None
    unit: Unit | None = None
    weekly_distance_km: float | None = Field(default=None, ge=0, le=MOST_WEEKLY_KM)
    longest_run_km: float | None = Field(default=None, ge=0, le=MOST_RUN_KM)


class SwapWish(Value):
    """One exercise instead of another."""

    use: str = Field(min_length=1, max_length=80)
    instead_of: str = Field(min_length=1, max_length=80)


class RecordPreferences(Value):
    """Records likes, what they will not do, and swaps; added to what is known."""

    likes: tuple[str, ...] | None = Field(default=None, max_length=10)
    exclusions: tuple[str, ...] | None = Field(default=None, max_length=10)
    swaps: tuple[SwapWish, ...] | None = Field(default=None, max_length=10)


class RecordTimeline(Value):
    """Records length, start and event. Dates come from the dates table, never from arithmetic of your own."""

    weeks: int | None = Field(default=None, ge=1, le=52)
    start_date: date | None = None
    event_date: date | None = None
    event_name: str | None = Field(default=None, max_length=80, description="Empty where it is only a deadline.")


class ProposePhases(Value):
    """Builds the phases and week 1 from what is known and returns them; a model of periodization may be chosen."""

    model: PeriodizationModel | None = None


class Revise(Value):
    """Takes something back: everything, or single things by their words or ids."""

    start_over: bool = False
    remove: tuple[str, ...] = Field(
        default=(), max_length=10, description="Exclusions, limits, targets, likes, swaps, emphasis."
    )
    forget: tuple[Topic, ...] = Field(default=(), description="Topics to ask anew.")
    name: str | None = Field(default=None, min_length=1, max_length=120, description="A name for the program.")


class UseDefaults(Value):
    """The athlete leaves these topics to the coach (`you decide`)."""

    topics: tuple[Topic, ...] = Field(min_length=1)


class RecordScreening(Value):
    """Records the answer to the screening question; only what the athlete themselves said."""

    none_apply: bool
    adult: bool | None = Field(default=None, description="True only when they said they are 18 or over.")
    birth_year: int | None = Field(default=None, ge=1900, le=2100)
    topics: tuple[str, ...] = Field(default=(), max_length=10)


class AskNext(Value):
    """Says which topic the answer ends by asking, and two to four short replies that fit it."""

    topic: Topic | Literal["review", "contradiction"]
    quick_replies: tuple[str, ...] = Field(default=(), max_length=4)


class Ready(Value):
    """Offers the review once nothing is missing."""
