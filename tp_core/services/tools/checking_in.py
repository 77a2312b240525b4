"""The check-in tool of an ordinary conversation: a week the athlete reports is recorded, in their own words.

A rating or a place that hurts has to be in what they wrote; the note is their message itself, never a model's wording.
"""

import re
from functools import cache
from typing import Any

from pydantic import Field, ValidationError

from tp_core.domain import schedule
from tp_core.domain.check_in import MOST_FEEDBACK, RATING_WORDS, Answers, Difficulty, Pain, PainLevel
from tp_core.domain.coach import ToolCall, ToolSpec
from tp_core.domain.errors import Conflict, ProgramError
from tp_core.domain.program import RUNNING, Program, ProgramStatus
from tp_core.domain.value import Value
from tp_core.services.app import App
from tp_core.services.check_ins import recording
from tp_core.services.tools.creation import Mistake
from tp_core.services.workouts.ground import of_program

NAME = "record_check_in"
STEP = "recording your check-in"
_LATE_IN_WEEK = 5
"""From its fifth day on “this week” is the running one."""
_RATED = {
    1: r"very bad(?:ly)?|terribl[ey]|awful(?:ly)?|horribl[ey]|worst|disaster",
    2: r"bad(?:ly)?|hard(?: going)?|tough|rough|poor(?:ly)?|struggl\w+|brutal",
    3: r"ok(?:ay)?|fine|alright|all right|so-so|average|meh|decent",
    4: r"well|good|solid|nice(?:ly)?|strong",
    5: r"very (?:well|good)|great|amazing|brilliant|fantastic|excellent|perfect",
}
"""Words that stand for a rating, as athletes say them."""


class RecordCheckIn(Value):
    """Records the athlete's weekly check-in when they report how a week of training went. Then tell them that you
    recorded it, for which week, and what came of it. Never guess a rating they did not give: ask.
    """

    rating: int = Field(ge=1, le=5, description="1 very badly, 2 hard going, 3 OK, 4 well, 5 very well; as they said.")
    week: int | None = Field(default=None, ge=1, le=52, description="Only where they named its number.")
    difficulty: Difficulty | None = Field(default=None, description="Whether training was too easy or too hard.")
    pain: PainLevel | None = Field(default=None, description="Whether pain changed training.")
    area: str = Field(default="", max_length=80, description="Where it hurts, in their words.")


class CheckingIn:
    """The check-in side of a conversation's desk."""

    def __init__(self, app: App, programs: tuple[Program, ...]) -> None:
        self._app = app
        running = (one for one in programs if one.status in RUNNING)
        self._program = next(running, None) or next(
            (one for one in programs if one.status is ProgramStatus.PAUSED), None
        )
        self.said = ""
        """The athlete's own last message."""

    @property
    def usable(self) -> bool:
        return self._program is not None

    def call(self, call: ToolCall) -> dict[str, Any]:
        """What came of it; a use case that refuses is a sentence in `refused`, a wrong argument a `Mistake`."""
        if call.arguments is None:
            raise Mistake("The input was not a JSON object. Send the arguments as one JSON object.")
        try:
            given = RecordCheckIn.model_validate(call.arguments)
        except ValidationError as exc:
            problems = [f"{'.'.join(map(str, error['loc']))}: {error['msg']}" for error in exc.errors()]
            raise Mistake("; ".join(problems)) from exc
        try:
            return self._record(given)
        except ProgramError as exc:
            return {"refused": exc.message}

    def _record(self, given: RecordCheckIn) -> dict[str, Any]:
        if self._program is None:
            raise Conflict("No program is running, so there is no week to check in for.")
        if not rated(self.said, given.rating):
            raise Conflict("I only record a rating you gave. How did the week go, from 1 very badly to 5 very well?")
        answers = Answers(
            rating=given.rating,
            feedback=self.said.strip()[:MOST_FEEDBACK],
            difficulty=given.difficulty,
            pain=self._pain(given),
        )
        program = self._program
        asked = recording.ask(
            self._app, program.user_id, program.coach_id, program.program_id, answers, week=self._week(given)
        )
        done = recording.give(self._app, asked, answers, heeded=True, computed_only=True)
        return {
            "recorded": True,
            "week": done.check_in.week_number,
            "rating": f"{given.rating}, {RATING_WORDS[given.rating]}",
            "amended": bool(done.check_in.history),
            "answer": done.check_in.coach_response,
            "suggestedChange": done.change.summary if done.change is not None else None,
            "where": "It is on the Check-in page, where it can be amended.",
        }

    def _pain(self, given: RecordCheckIn) -> Pain | None:
        if given.pain is None:
            return None
        area = given.area.strip()
        return Pain(level=given.pain, area=area if area.casefold() in self.said.casefold() else "")

    def _week(self, given: RecordCheckIn) -> int | None:
        """The week they named, late in a week “this week”, else the one that just ended."""
        if given.week is not None and re.search(rf"\bweek {given.week}\b", self.said.casefold()):
            return given.week
        assert self._program is not None  # noqa: S101  asked only where there is one
        here = schedule.position(self._program, of_program(self._app, self._program).today)
        late = here.day >= _LATE_IN_WEEK or here.week == 1
        return here.week if late and not here.over and "this week" in self.said.casefold() and here.week else None


def rated(said: str, rating: int) -> bool:
    """Whether an athlete gave that rating: as a number, or in words that stand for it."""
    plain = said.casefold()
    return re.search(rf"(?<![\w.,]){rating}(?![\d.,]*\d|[A-Za-z])", plain) is not None or rating in ratings_in(plain)


def ratings_in(plain: str) -> list[int]:
    """The ratings a text's words stand for; the more exact words first, so that “very well” is no 4."""
    found: list[int] = []
    for rating in (1, 5, 2, 4, 3):
        matched = re.compile(rf"\b(?:{_RATED[rating]})\b")
        if matched.search(plain):
            found.append(rating)
            plain = matched.sub(" ", plain)
    return found


@cache
def spec() -> ToolSpec:
    """The tool as a model is told of it."""
    return ToolSpec(
        name=NAME,
        description=re.sub(r"\s+", " ", RecordCheckIn.__doc__ or "").strip(),
        parameters=RecordCheckIn.model_json_schema(by_alias=True),
    )
