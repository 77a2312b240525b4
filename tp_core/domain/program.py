"""A training program as agreed with the athlete: goals, phases, method, limits, dates and status.

It knows nothing of how it was built (`periodization`) nor of what was trained (`workout`).
"""

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum

from pydantic import Field

from tp_core.domain.emphasis import Emphasis
from tp_core.domain.errors import Conflict
from tp_core.domain.units import Unit
from tp_core.domain.value import Value

MOST_REPS = 200
"""Repetitions of one set that are planned with."""


class Discipline(StrEnum):
    """What the training is for, as coaches name it."""

    STRENGTH = "strength"
    POWERLIFTING = "powerlifting"
    HYPERTROPHY = "hypertrophy"
    WEIGHTLIFTING = "weightlifting"
    GENERAL_FITNESS = "general fitness"
    MIXED = "mixed modal"
    RUNNING = "running"
    BODYWEIGHT = "bodyweight"


class Experience(StrEnum):
    """Training age in the discipline (ACSM 2009: novice, about six months, years)."""

    BEGINNER = "beginner"
    INTERMEDIATE = "intermediate"
    ADVANCED = "advanced"


class Weekday(StrEnum):
    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


WEEKDAYS = tuple(Weekday)


class PhaseKind(StrEnum):
    """What a phase does; its colour and mark follow from it."""

    BASE = "base"
    BUILD = "build"
    PEAK = "peak"
    DELOAD = "deload"
    TAPER = "taper"
    TEST = "test"


class IntensityUnit(StrEnum):
    """What a phase's intensity range is counted in."""

    PERCENT_1RM = "percent1RM"
    PERCENT_MAX_HEART_RATE = "percentMaxHeartRate"
    EFFORT = "effort"


class Phase(Value):
    """A block of weeks with one purpose (mesocycle)."""

    phase_number: int = Field(ge=1)
    name: str = Field(min_length=1)
    kind: PhaseKind
    week_range: tuple[int, int]
    focus: str = Field(min_length=1)
    intensity_range: tuple[float, float]
    intensity_unit: IntensityUnit = IntensityUnit.PERCENT_1RM
    volume_characteristics: str = Field(min_length=1)

    @property
    def weeks(self) -> range:
        first, last = self.week_range
        return range(first, last + 1)


class Goals(Value):
    """What the athlete wants, with their own numbers."""

    primary: str = Field(min_length=1)
    secondary: tuple[str, ...] = ()
    success_metrics: tuple[str, ...] = ()


class ProgramDefinition(Value):
    """Name, length, phases and goals. The current week is computed (`schedule`), never kept."""

    name: str = Field(min_length=1, max_length=120)
    total_duration: int = Field(ge=1, le=52)
    phases: tuple[Phase, ...]
    goals: Goals


class AdaptationRule(Value):
    """When the plan may change and how, as agreed at the start; `id` is a pattern rule's of `patterns`."""

    id: str
    when: str
    then: str
    source: str


class Methodology(Value):
    """How the program makes the athlete better, in sentences."""

    progression_strategy: str
    intensity_pattern: str
    volume_distribution: str
    deload_strategy: str
    adaptation_rules: tuple[AdaptationRule, ...]


class Constraints(Value):
    """What the plan must respect. Equipment and exclusions are ids or plain words; limitations are sentences."""

    equipment: tuple[str, ...]
    exclusions: tuple[str, ...] = ()
    session_minutes: int = Field(ge=15, le=240)
    long_run_minutes: int | None = Field(default=None, ge=15)
    """What a runner's long run may take, where it is more than the other sessions."""
    experience: Experience
    limitations: tuple[str, ...] = ()
    likes: tuple[str, ...] = ()
    emphasis: tuple[Emphasis, ...] = ()
    unit: Unit = Unit.KG

    def minutes_for(self, exercise_ids: Iterable[str]) -> int:
        """What a session of these exercises may take."""
        long = self.long_run_minutes is not None and LONG_RUN in exercise_ids
        return (self.long_run_minutes if long else None) or self.session_minutes


LONG_RUN = "long-run"


class Target(Value):
    """A goal one can measure: a lift's load for reps, reps of an exercise, or a time over a distance."""

    exercise_id: str
    load: float | None = Field(default=None, gt=0, le=600)
    reps: int | None = Field(default=None, ge=1, le=MOST_REPS)
    distance_meters: float | None = Field(default=None, gt=0)
    duration_seconds: float | None = Field(default=None, gt=0)
    said: str = Field(min_length=1)
    """The athlete's own words for it, numbers verbatim: `squat 150 kg`."""

    def named(self, exercise: str) -> str:
        """The athlete's words with the exercise they are about, which they often name themselves."""
        return self.said if exercise.casefold() in self.said.casefold() else f"{exercise}: {self.said}"


class StartingNumber(Value):
    """What the athlete can do at the start: a set (load in kg × reps) or a best time over a distance."""

    exercise_id: str
    load: float | None = Field(default=None, gt=0, le=600)
    reps: int | None = Field(default=None, ge=1, le=MOST_REPS)
    rpe: float | None = Field(default=None, ge=5, le=10)
    distance_meters: float | None = Field(default=None, gt=0)
    duration_seconds: float | None = Field(default=None, gt=0)
    said: str = Field(min_length=1)


class ProgramStatus(StrEnum):
    """`modified` is running with at least one accepted adaptation."""

    ACTIVE = "active"
    MODIFIED = "modified"
    PAUSED = "paused"
    COMPLETED = "completed"
    ABANDONED = "abandoned"

    @property
    def said(self) -> str:
        """As the buttons say it to people: who stopped has abandoned nothing, and an accepted change is no state."""
        return _SAID[self]


_SAID = {
    ProgramStatus.ACTIVE: "running",
    ProgramStatus.MODIFIED: "running",
    ProgramStatus.PAUSED: "paused",
    ProgramStatus.COMPLETED: "done",
    ProgramStatus.ABANDONED: "stopped",
}
RUNNING = (ProgramStatus.ACTIVE, ProgramStatus.MODIFIED)


class Approval(StrEnum):
    NONE = "none"
    PENDING = "pending"
    APPROVED = "approved"
    DECLINED = "declined"


TO_DECIDE = (Approval.PENDING, Approval.DECLINED)
"""A program its coach may still approve: one they asked to change may have been changed."""


class CreationSession(Value):
    session_id: str
    created_from_session_id: str


class Pause(Value):
    """Days that count for nothing: from `since` up to, not including, `until` (None: still paused).

    Days off told ahead (an absence) have both from the start: the program goes on running around them.
    """

    since: date
    until: date | None = None
    reason: str = ""
    meant_until: date | None = None
    """The day on which they mean to go on, as told with it; the pause lasts until they do."""
    drops: bool = False
    """Whether what lies in these days drops and no later day moves: the program leads to a date."""
    adaptation_id: str = ""
    """Of days off planned ahead, the change in the history that they belong to."""


class Move(Value):
    """A session trained on another day than its weekday: the week's `day_number`-th, on `to`."""

    week: int = Field(ge=1)
    day_number: int = Field(ge=1, le=7)
    to: date


class OtherDays(Value):
    """Weeks (both included) that are trained on other weekdays than the program's: those before a change of days."""

    first_week: int = Field(ge=1)
    last_week: int = Field(ge=1)
    training_days: tuple[Weekday, ...]


class KitChange(Value):
    """Days on which there is other equipment than the program was made for: from `since` up to, not including,
    `until` (None: for good).
    """

    since: date
    until: date | None = None
    gone: tuple[str, ...] = ()
    """What is not there then."""
    only: tuple[str, ...] | None = None
    """All there is then; None where only something is gone."""
    adaptation_id: str = ""
    """The change in the history that it belongs to."""


class LiftChange(Value):
    """An exercise that another one stands in for, in every session to come."""

    exercise_id: str
    use: str
    since: date
    adaptation_id: str = ""
    """The change in the history that it belongs to."""


class LostEdit(Value):
    """What a coach had changed by hand of a coming workout, and a plan laid out anew has no place for."""

    day: date
    workout: str
    changes: str
    """`back squat 3 × 5 at 95 kg`."""
    at: datetime


MOST_LOST = 5
"""So many of them are kept, the newest."""


class Ending(Value):
    """How the athlete closed a finished program: a rating, a word, and what comes next."""

    rating: int | None = Field(default=None, ge=1, le=5)
    note: str = Field(default="", max_length=2000)
    following: str = ""
    """`next`, `maintain`, `rest`; empty while open."""
    closed_on: date


class Program(Value):
    """The head of a program; its weeks and sessions are the `Plan` of version `plan_version`."""

    program_id: str
    user_id: str
    coach_id: str
    discipline: Discipline
    program_definition: ProgramDefinition
    methodology: Methodology
    constraints: Constraints
    targets: tuple[Target, ...] = ()
    starting_numbers: tuple[StartingNumber, ...] = ()
    assumptions: tuple[str, ...] = ()
    training_days: tuple[Weekday, ...]
    """From now on; `other_days` has the weeks for which they were, or stay, others."""
    other_days: tuple[OtherDays, ...] = ()
    start_date: date
    event_date: date | None = None
    event_name: str = ""
    creation_session: CreationSession
    status: ProgramStatus = ProgramStatus.ACTIVE
    status_reason: str = ""
    pauses: tuple[Pause, ...] = ()
    moves: tuple[Move, ...] = ()
    kit: tuple[KitChange, ...] = ()
    lifts: tuple[LiftChange, ...] = ()
    lost_edits: tuple[LostEdit, ...] = ()
    """Oldest first."""
    ending: Ending | None = None
    approval: Approval = Approval.NONE
    review_until: datetime | None = None
    """Until when sessions wait for a coach's look; None where they do not."""
    review_comment: str = Field(default="", max_length=2000)
    reviewed_by: str = ""
    """The name of the coach who looked."""
    plan_version: int = 1
    version: int = 1
    created_at: datetime
    updated_at: datetime


_ALLOWED: dict[ProgramStatus, frozenset[ProgramStatus]] = {
    ProgramStatus.ACTIVE: frozenset({ProgramStatus.PAUSED, ProgramStatus.COMPLETED, ProgramStatus.ABANDONED}),
    ProgramStatus.MODIFIED: frozenset({ProgramStatus.PAUSED, ProgramStatus.COMPLETED, ProgramStatus.ABANDONED}),
    ProgramStatus.PAUSED: frozenset({ProgramStatus.ACTIVE, ProgramStatus.COMPLETED, ProgramStatus.ABANDONED}),
    ProgramStatus.ABANDONED: frozenset({ProgramStatus.ACTIVE}),
    ProgramStatus.COMPLETED: frozenset(),
}


def check_transition(before: ProgramStatus, after: ProgramStatus) -> None:
    """Raises `Conflict` where a program in `before` cannot become `after`."""
    if after not in _ALLOWED[before]:
        same = before.said == after.said
        message = f"This program is {before.said}" + (" already." if same else f" and cannot become {after.said}.")
        raise Conflict(message)
