"""A weekly check-in: what the athlete answered of a program week, every earlier answer kept, and what the coach said.

Every scale runs from 1 to 5 with 5 the good end; scale and direction are stored with each answer, since others count
the other way (science.md 5). What follows from answers is `patterns`.
"""

from datetime import date, datetime
from enum import StrEnum
from statistics import fmean
from typing import Annotated

from pydantic import Field, StringConstraints

from tp_core.domain import schedule
from tp_core.domain.errors import Conflict, Invalid
from tp_core.domain.phrasing import cut
from tp_core.domain.program import Program, ProgramStatus
from tp_core.domain.value import Value

SCALE_VERSION = "weekly-1"
"""After McLean 2010 in World Rugby's wording: five items, 1 to 5, our words at both ends."""
BEST_IS_HIGH = "5 is best"
MOST_FEEDBACK = 5000
MOST_AREA = 80
LEAST_ITEMS = 3
"""Fewer answered items say too little for a mean (ours)."""
GRACE_DAYS = 7
"""So long after its last day the last week of a program can still be told of."""
RATING_WORDS = {1: "very badly", 2: "hard going", 3: "OK", 4: "well", 5: "very well"}


class Item(Value):
    """One of the five questions of how the week felt, with the words at its ends."""

    name: str
    label: str
    low: str
    high: str


ITEMS: tuple[Item, ...] = (
    Item(name="sleep", label="Sleep", low="hardly slept", high="very good"),
    Item(name="fatigue", label="Energy", low="worn out", high="very fresh"),
    Item(name="soreness", label="Muscles", low="very sore", high="not sore"),
    Item(name="stress", label="Calm", low="very stressed", high="very relaxed"),
    Item(name="mood", label="Mood", low="very low", high="very good"),
)


class Readiness(Value):
    """How the week felt, 1 to 5 each, 5 the good end also for fatigue, soreness and stress; None where not answered."""

    fatigue: int | None = Field(default=None, ge=1, le=5)
    sleep: int | None = Field(default=None, ge=1, le=5)
    soreness: int | None = Field(default=None, ge=1, le=5)
    stress: int | None = Field(default=None, ge=1, le=5)
    mood: int | None = Field(default=None, ge=1, le=5)

    @property
    def mean(self) -> float | None:
        """The mean of what was answered; None for fewer than three of the five."""
        given = [one for one in (self.fatigue, self.sleep, self.soreness, self.stress, self.mood) if one is not None]
        return fmean(given) if len(given) >= LEAST_ITEMS else None


class Difficulty(StrEnum):
    """Training against what was expected of it."""

    EASY = "easy"
    RIGHT = "right"
    HARD = "hard"


class PainLevel(StrEnum):
    """What pain did to training (after OSTRC-H2's first two questions)."""

    NONE = "none"
    NIGGLE = "niggle"
    MODIFIED = "modified"
    COULD_NOT = "couldNot"


class Pain(Value):
    level: PainLevel
    area: str = Field(default="", max_length=MOST_AREA)
    worse: bool | None = None
    """Whether it is worse than the week before; None where not asked."""


class Answers(Value):
    """What an athlete says of a week; only the rating is asked of everyone."""

    rating: int = Field(ge=1, le=5)
    feedback: Annotated[str, StringConstraints(strip_whitespace=True, max_length=MOST_FEEDBACK)] = ""
    readiness: Readiness = Readiness()
    difficulty: Difficulty | None = None
    pain: Pain | None = None
    motivation: int | None = Field(default=None, ge=1, le=5)

    @property
    def hurts(self) -> bool:
        return self.pain is not None and self.pain.level is not PainLevel.NONE


class Amended(Value):
    """What a check-in said before it was amended."""

    answers: Answers
    answered_at: datetime


class CoachReply(Value):
    """What a human coach answered, in their own name."""

    author_name: str
    text: str
    at: datetime


class CheckIn(Value):
    """The check-in of one program week."""

    check_in_id: str
    program_id: str
    week_number: int = Field(ge=1)
    answers: Answers
    scale_version: str = SCALE_VERSION
    direction: str = BEST_IS_HIGH
    coach_response: str = ""
    patterns: tuple[str, ...] = ()
    """Ids of the pattern rules that held when it was answered."""
    adaptations_needed: tuple[str, ...] = ()
    """What was suggested because of it, in words."""
    adaptation_id: str | None = None
    safety: bool = False
    """Whether a fixed safety text answered it."""
    replies: tuple[CoachReply, ...] = ()
    answered_at: datetime
    """When it was first answered."""
    amended_at: datetime | None = None
    history: tuple[Amended, ...] = ()
    """Earlier answers, oldest first."""
    version: int = 0
    """0 until first stored."""

    @property
    def told(self) -> str:
        """`week 5: 2 (hard going), “slept badly”`: one line for conversations and prompts."""
        said = f", “{cut(self.answers.feedback, 160)}”" if self.answers.feedback else ""
        return f"week {self.week_number}: {self.answers.rating} ({RATING_WORDS[self.answers.rating]}){said}"


def week_just_ended(program: Program, today: date) -> int | None:
    """The program week a check-in asks about: the last one that ended, the running one from its seventh day on.

    None before the first week's last day, and once the last week is more than seven days over.
    """
    here = schedule.position(program, today)
    if here.over:
        return here.week if (today - schedule.end_date(program)).days <= GRACE_DAYS else None
    week = here.week if here.day == schedule.WEEK and not here.paused else here.week - 1
    return week if week >= 1 else None


def week_asked(program: Program, today: date, wanted: int | None = None) -> int:
    """The week a check-in is for: the one just ended, in the first week that one, or the one asked for by number.

    Raises `Invalid` for a week the program does not have, `Conflict` before the start, for a week still to come, after
    the end, or where the program was ended.
    """
    weeks = program.program_definition.total_duration
    first = schedule.day_in_words(program.start_date, today)
    if wanted is not None and not 1 <= wanted <= weeks:
        raise Invalid(f"This program has weeks 1 to {weeks}.")
    if today < program.start_date:
        raise Conflict(f"This program starts on {first}; a check-in comes after its first week.")
    here = schedule.position(program, today)
    if program.status is ProgramStatus.ABANDONED:
        raise Conflict("This program was stopped. Take it up again to check in.")
    if here.over and (today - schedule.end_date(program)).days > GRACE_DAYS:
        ended = schedule.day_in_words(schedule.end_date(program), today)
        raise Conflict(f"This program ended on {ended}. Its check-ins stay readable.")
    if program.status is ProgramStatus.COMPLETED and not here.over:
        raise Conflict("This program is over. Its check-ins stay readable.")
    if wanted is not None and wanted > here.week:
        day = schedule.day_in_words(schedule.date_of(program, wanted, 1), today)
        raise Conflict(f"Week {wanted} begins on {day}; a check-in comes after it.")
    return wanted or week_just_ended(program, today) or here.week


def due_weeks(program: Program, today: date) -> tuple[int, ...]:
    """The weeks that ended before today, each of which a check-in is due for; a pause holds the running week open, and
    one that ended in days off which nothing was moved for asks nothing.
    """
    here = schedule.position(program, today)
    weeks = range(1, here.week + 1 if here.over else max(here.week, 1))
    return tuple(
        one for one in weeks if not schedule.is_dropped(program, schedule.date_of(program, one, schedule.WEEK))
    )
