"""What clients may send in a check-in, strictly: whole numbers from 1 to 5, 5 the good end."""

from typing import Annotated

from pydantic import Field

from tp_core.domain.check_in import MOST_AREA, MOST_FEEDBACK, Answers, Difficulty, Pain, PainLevel, Readiness
from tp_core.domain.value import Value

Level = Annotated[int, Field(strict=True, ge=1, le=5)]


class ReadinessAnswer(Value):
    fatigue: Level | None = None
    sleep: Level | None = None
    soreness: Level | None = None
    stress: Level | None = None
    mood: Level | None = None


class PainAnswer(Value):
    level: PainLevel
    area: str = Field(default="", max_length=MOST_AREA)
    worse: bool | None = None


class GiveCheckIn(Value):
    """A week as the athlete tells it; only the rating has to be there."""

    rating: Level
    feedback: str = Field(default="", max_length=MOST_FEEDBACK)
    week_number: Annotated[int, Field(strict=True)] | None = None
    readiness: ReadinessAnswer | None = None
    difficulty: Difficulty | None = None
    pain: PainAnswer | None = None
    motivation: Level | None = None
    client_check_in_id: str | None = Field(default=None, min_length=1, max_length=200)

    def answers(self) -> Answers:
        """What was answered, as it is kept."""
        readiness = self.readiness or ReadinessAnswer()
        pain = self.pain
        return Answers(
            rating=self.rating,
            feedback=self.feedback.strip(),
            readiness=Readiness(**readiness.model_dump(by_alias=False)),
            difficulty=self.difficulty,
            pain=Pain(**pain.model_dump(by_alias=False)) if pain is not None else None,
            motivation=self.motivation,
        )
