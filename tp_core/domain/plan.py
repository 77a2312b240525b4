"""The plan of a program version: every week and session as prescribed relative to the athlete, loads still open.

A session's slots say what, how many and how hard; `prescription` turns a slot into sets with loads for one athlete.
"""

from enum import StrEnum

from pydantic import Field

from tp_core.domain.program import MOST_REPS, PhaseKind
from tp_core.domain.turns import Turns
from tp_core.domain.value import Value


class SlotRole(StrEnum):
    """Why an exercise is in the session."""

    MAIN = "main"
    SUPPLEMENTAL = "supplemental"
    ACCESSORY = "accessory"
    CONDITIONING = "conditioning"


class Scheme(Value):
    """Alike sets: `sets` × `reps` at a percentage of the estimated max, or at an effort, or by distance or time.

    `percent_1rm` is of the estimated max in points (75 is 75 %). Exactly one of reps, distance or duration counts the
    work; `rep_range` is set where progress adds reps before load.
    """

    sets: int = Field(ge=1, le=20)
    reps: int | None = Field(default=None, ge=1, le=MOST_REPS)
    rep_range: tuple[int, int] | None = None
    percent_1rm: float | None = Field(default=None, ge=20, le=110)
    target_rpe: float | None = Field(default=None, ge=1, le=10)
    rest_seconds: int = Field(default=120, ge=0, le=600)
    distance_meters: float | None = Field(default=None, gt=0)
    duration_seconds: float | None = Field(default=None, gt=0)
    zone: int | None = Field(default=None, ge=1, le=5)
    pace_seconds_per_km: float | None = Field(default=None, gt=0)
    turns: Turns | None = None
    for_goal: bool = False
    """Whether the reps of the exercise are themselves the goal: no harder variation takes over."""


class Slot(Value):
    """One exercise of a session with its schemes, in order."""

    exercise_id: str
    role: SlotRole
    schemes: tuple[Scheme, ...]
    notes: str = ""
    in_rounds: bool = False
    """Whether it is done in turn with the session's others of the kind, a set of each to a round."""


class PlannedSession(Value):
    """A training day of a week: `day_number` counts sessions within the week from 1."""

    day_number: int = Field(ge=1, le=7)
    name: str
    focus: str
    slots: tuple[Slot, ...]
    is_event: bool = False
    """Whether it is the race or meet itself."""
    purpose: str = ""
    """What it is for, where that is not the focus of its phase."""


class PlannedWeek(Value):
    """A week of a phase (microcycle). `kind` is `deload` for a lighter week within a build phase."""

    week_number: int = Field(ge=1)
    phase_number: int = Field(ge=1)
    kind: PhaseKind
    sessions: tuple[PlannedSession, ...]
    note: str = ""
    eased: bool = False
    """Less by an accepted change: no other week is compared with it, as with a lighter one."""


class Plan(Value):
    """All weeks of one version of a program."""

    weeks: tuple[PlannedWeek, ...]

    def week(self, number: int) -> PlannedWeek:
        return self.weeks[number - 1]
