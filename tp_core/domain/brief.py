"""What the athlete has said about the program they want: only their facts, None or empty where nothing was said.

Defaults are not kept here: `periodization` fills them in and names each as an assumption.
"""

from datetime import date
from enum import StrEnum

from pydantic import Field

from tp_core.domain.emphasis import BESIDE_RUNNING, Emphasis
from tp_core.domain.program import Discipline, Experience, StartingNumber, Target, Weekday
from tp_core.domain.units import Unit
from tp_core.domain.value import Value

MOST_WEEKLY_KM, MOST_RUN_KM, MOST_LONG_RUN_MINUTES = 250, 100, 300
"""What is planned from: more is a slip of the pen, or beyond what these programs are for."""


class Topic(StrEnum):
    """What a coach has to know before a program can start, in the order one asks; at most eight."""

    GOAL = "goal"
    EXPERIENCE = "experience"
    DAYS = "days"
    EQUIPMENT = "equipment"
    TIMELINE = "timeline"
    NUMBERS = "numbers"
    AVOID = "avoid"
    SCREENING = "screening"


class PeriodizationModel(StrEnum):
    """How intensity and volume change over the weeks (science.md 3.6)."""

    LINEAR = "linear"
    UNDULATING = "undulating"
    BLOCK = "block"
    BASE_BUILD_PEAK = "base-build-peak"


class Swap(Value):
    """`use` wherever the plan would have `instead_of`; exercise ids."""

    use: str
    instead_of: str


class Brief(Value):
    """The athlete's facts so far. Loads are in kg, distances in metres."""

    goal: str = ""
    """The primary goal in the athlete's words, their numbers verbatim."""
    discipline: Discipline | None = None
    secondary_goals: tuple[str, ...] = ()
    targets: tuple[Target, ...] = ()
    starting_numbers: tuple[StartingNumber, ...] = ()
    numbers_unknown: bool = False
    experience: Experience | None = None
    days_per_week: int | None = Field(default=None, ge=1, le=7)
    training_days: tuple[Weekday, ...] = ()
    busy_days: tuple[Weekday, ...] = ()
    """Days they can't train on, or have another sport on: chosen last."""
    session_minutes: int | None = Field(default=None, ge=15, le=240)
    long_run_minutes: int | None = Field(default=None, ge=15, le=MOST_LONG_RUN_MINUTES)
    """How long a runner's long run may take, where it is more than the other sessions."""
    equipment: tuple[str, ...] | None = None
    """Equipment ids of `exercises`; an empty tuple is bodyweight only, None is not said."""
    exclusions: tuple[str, ...] = ()
    """Exercise ids or plain words the athlete will not do (`running`, `barbell-back-squat`)."""
    likes: tuple[str, ...] = ()
    limitations: tuple[str, ...] = ()
    """Sentences such as `left knee gets cranky`: loads stay easy there."""
    nothing_to_avoid: bool = False
    emphasis: tuple[Emphasis, ...] = ()
    """What they want more of than the usual week gives, the first named first."""
    swaps: tuple[Swap, ...] = ()
    weeks: int | None = Field(default=None, ge=1, le=52)
    start_date: date | None = None
    event_date: date | None = None
    event_name: str = ""
    """`powerlifting meet`, `half marathon`; empty where the date is only a deadline."""
    model: PeriodizationModel | None = None
    unit: Unit | None = None
    weekly_distance_km: float | None = Field(default=None, ge=0, le=MOST_WEEKLY_KM)
    longest_run_km: float | None = Field(default=None, ge=0, le=MOST_RUN_KM)
    youth: bool = False
    """Under 18: loads stay careful and no max is tested. Set from the screening, never by talk."""
    accepted_defaults: tuple[Topic, ...] = ()
    """Topics for which the athlete said `you decide`."""
    name: str = ""
    """The program's name where the athlete chose one."""

    @property
    def runs_only(self) -> bool:
        """Whether nothing but runs is planned, which take no equipment."""
        return self.discipline is Discipline.RUNNING and not BESIDE_RUNNING.keys() & set(self.emphasis)
