"""What a coach is told before it speaks, as one value: computed in code, the same for every coach model."""

from collections.abc import Mapping
from datetime import date, datetime

from pydantic import Field

from tp_core.domain.brief import Brief, Topic
from tp_core.domain.coach import Coach
from tp_core.domain.conversation import OpenQuestion
from tp_core.domain.design import Design
from tp_core.domain.plan import Plan
from tp_core.domain.program import Program, Weekday
from tp_core.domain.run_fitness import KnownFitness
from tp_core.domain.units import Unit
from tp_core.domain.value import Value


class PastSession(Value):
    """A session of the last two weeks and what became of it."""

    week: int
    day: date
    name: str
    became: str
    """`done`, `partly done`, `not done` ...: as the pages call it."""
    lifts: tuple[str, ...] = ()
    """`Back squat 102.5 kg × 7 (4 sets)`, an exercise a line."""
    sets: int = 0


class LastChange(Value):
    """The last change of a program that was made and still holds."""

    rule_id: str
    summary: str
    at: datetime
    days_before: tuple[Weekday, ...] = ()
    """Of a change of days, those before it."""


class RunningProgram(Value):
    """A started program with where the athlete stands in it today."""

    program: Program
    plan: Plan
    week: int
    """0 before the first day."""
    day: int
    """Of the rolling week, 1..7."""
    sentence: str
    """`Week 7 of 12 · Build, week 3 of 3 · lighter week from 20 April`."""
    check_ins: tuple[str, ...] = ()
    """The newest check-ins, newest first: `week 6: 2 (hard going), “slept badly”`, and what was suggested then."""
    trained: tuple[str, ...] = ()
    """What was logged lately: sessions done, main lifts then and now, what was said after workouts."""
    runs: tuple[str, ...] = ()
    """Of a runner: `Week 2: 24.5 of 28 km, 4 of 4 runs done`, newest first, then the longest run."""
    recent: tuple[PastSession, ...] = ()
    """The sessions of the last two weeks up to today, newest first."""
    taken: tuple[date, ...] = ()
    """Days to come on which another of their programs has a session."""
    done_ahead: tuple[date, ...] = ()
    """Days still to come whose session is done or skipped already."""
    last_change: LastChange | None = None
    goals: tuple[str, ...] = ()
    """Each goal with a number as measured today: where it stands on its way, and by which rule."""
    moved: tuple[str, ...] = ()
    """What moved since its start, lifts and runs, a sentence each; empty in the weeks where a change is noise."""
    maxes: Mapping[str, float] = Field(default_factory=dict)
    """Estimated maxes of the main lifts in kg, by exercise id."""
    fitness: KnownFitness | None = None
    """Of a runner, the pace that times are reckoned from; None where no time is known."""
    realism: str = ""
    """Whether the first dated goal is within reach by its day; empty without a date or a number."""


class Facts(Value):
    """Everything the answer may rest on. `creating` is None in an ordinary conversation."""

    today: date
    coach: Coach
    unit: Unit = Unit.KG
    athlete_name: str = ""
    creating: "Creating | None" = None
    programs: tuple[RunningProgram, ...] = ()
    coach_wrote: str = ""
    """The last the human coach wrote to them, with its day: `Monday 14 December: “two sessions are plenty”`."""
    behind: str = ""
    """Where no program runs or is paused: what became of the last one, in a sentence; empty for none."""
    earlier: tuple[str, ...] = ()
    """Programs of before, newest first: `“Squat 140 · 8 weeks”, done`."""
    limits: tuple[str, ...] = ()
    """A clinician's limits and standing limitations; they win over everything else."""
    open_question: OpenQuestion | None = None
    asked: Mapping[str, int] = Field(default_factory=dict)
    memories: tuple[str, ...] = ()
    challenge: str = ""
    """What the app says at the end of this answer instead of a question; empty for none."""
    challenge_reply: str = ""
    """What the athlete decided on the last challenge, as a sentence that takes it; empty for nothing."""
    challenged: tuple[str, ...] = ()
    """Rules spoken of in challenges of this talk."""


class Creating(Value):
    """The state of a program in the making, as of now: tools called earlier in the turn are included."""

    brief: Brief
    design: Design | None
    missing: tuple[Topic, ...]
    clearance_topics: tuple[str, ...] = ()
    """What a clinician has to clear before the program can start."""


class System(Value):
    """What a coach model is given beside the messages."""

    stable: str
    """The instructions: the same bytes through a whole conversation."""
    current: str
    """The facts of this moment, in words."""
    facts: Facts
    """The same facts as a value, for a coach that reads no prose."""


Facts.model_rebuild()
