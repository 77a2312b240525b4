"""Disagreement: what the evidence speaks against, said as fact, consequence and choice, and what came of it.

One at a time, never twice in a row, and what was declined twice rests. The rules themselves are in `challenge_rules`
and `challenge_training`, the reading of a reply in `challenge_reply`.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from statistics import fmean

from pydantic import Field

from tp_core.domain.value import Value

RESTS = timedelta(days=90)
"""How long a challenge declined twice rests (ours)."""
BETWEEN = timedelta(days=7)
"""The least time between two challenges of one kind about a running program (ours)."""
TURNS_BETWEEN = 5
"""Turns of one design before the same kind comes up again (ours)."""
_PER_TURN = 2
"""A turn takes two sequence numbers: the message and its answer."""
_DESIGN_REST = _PER_TURN * TURNS_BETWEEN


class ChallengeKind(StrEnum):
    """What the evidence can speak against."""

    VOLUME_EXCESS = "volume_excess"
    HARD_DAYS = "hard_days"
    LOAD_LEAP = "load_leap"
    NO_LIGHTER_WEEK = "no_lighter_week"
    GOAL_TOO_FAR = "goal_too_far"
    SKIPPED_SESSION = "skipped_session"


class Outcome(StrEnum):
    """What became of it; open while nobody answered, unanswered where the talk went on to something else."""

    OPEN = "open"
    ACCEPTED = "accepted"
    ADJUSTED = "adjusted"
    DECLINED = "declined"
    UNANSWERED = "unanswered"


ANSWERED = (Outcome.ACCEPTED, Outcome.ADJUSTED, Outcome.DECLINED)


class Challenge(Value):
    """One disagreement. `accept`, `adjust` and `decline` are replies an athlete can tap."""

    kind: ChallengeKind
    rule_id: str
    """Of science.md 3.1."""
    fact: str
    consequence: str
    choice: str
    """A question."""
    source: str
    accept: str = Field(max_length=60)
    adjust: str = Field(default="", max_length=60)
    decline: str = Field(max_length=60)
    topic: str = "challenge"
    """What a short reply would be about: a topic of the brief, or the challenge itself."""

    @property
    def text(self) -> str:
        return f"{self.fact} {self.consequence} {self.choice}"

    @property
    def replies(self) -> tuple[str, ...]:
        return tuple(reply for reply in (self.accept, self.adjust, self.decline) if reply)


class ReplyAnalysis(Value):
    """How an athlete took it. `by` is `rules`, `model`, or `choice` where a reply was tapped."""

    sentiment: float = Field(ge=-1, le=1)
    receptivity: float = Field(ge=0, le=1)
    engagement: float = Field(ge=0, le=1)
    by: str


class ChallengeRecord(Value):
    """A challenge as it was made, and what came of it; never the athlete's words."""

    challenge_id: str
    challenge: Challenge
    coach_id: str
    session_id: str = ""
    program_id: str = ""
    program_number: int = Field(ge=1)
    """The athlete's how manieth program with this coach it was about."""
    asked_seq: int = 0
    """The turn of the conversation it was made in."""
    asked_at: datetime
    outcome: Outcome = Outcome.OPEN
    analysis: ReplyAnalysis | None = None
    answered_at: datetime | None = None
    version: int = 0


def due(
    found: Iterable[Challenge], past: Sequence[ChallengeRecord], *, session_id: str, seq: int, today: date
) -> Challenge | None:
    """The first challenge that may be made now; `past` are the athlete's with this coach, the newest first."""
    mine = [record for record in past if session_id and record.session_id == session_id]
    if any(seq - record.asked_seq <= _PER_TURN for record in mine):
        return None  # never twice in a row
    return next((one for one in found if not _rests(one.kind, past, mine, seq, today)), None)


def _rests(
    kind: ChallengeKind, past: Sequence[ChallengeRecord], mine: Sequence[ChallengeRecord], seq: int, today: date
) -> bool:
    same = [record for record in past if record.challenge.kind is kind and today - record.asked_at.date() < RESTS]
    answered = [record.outcome for record in same if record.outcome in ANSWERED]
    if answered[:2] == [Outcome.DECLINED, Outcome.DECLINED]:
        return True
    here = [record for record in mine if record.challenge.kind is kind]
    if here:
        last = here[0]
        settled = any(record.outcome in (Outcome.ACCEPTED, Outcome.ADJUSTED) for record in here)
        too_soon = today - last.asked_at.date() < BETWEEN if last.program_id else seq - last.asked_seq <= _DESIGN_REST
        return settled or too_soon
    recent = [record for record in same if record.program_id and today - record.asked_at.date() < BETWEEN]
    return bool(recent)


class Receptivity(Value):
    """How one athlete takes one coach's challenges in their how manieth program together."""

    coach_id: str
    program_number: int
    asked: int
    accepted: int
    adjusted: int
    declined: int
    mean: float | None
    """Mean receptivity of the answered ones, 0 to 1; None where none was answered."""

    @property
    def answered(self) -> int:
        return self.accepted + self.adjusted + self.declined


def receptivity(records: Iterable[ChallengeRecord]) -> tuple[Receptivity, ...]:
    """By coach and number of program, in that order; computed, never kept."""
    groups: dict[tuple[str, int], list[ChallengeRecord]] = {}
    for record in records:
        groups.setdefault((record.coach_id, record.program_number), []).append(record)
    return tuple(_of_group(coach_id, number, group) for (coach_id, number), group in sorted(groups.items()))


def _of_group(coach_id: str, number: int, group: Sequence[ChallengeRecord]) -> Receptivity:
    counted = {outcome: sum(record.outcome is outcome for record in group) for outcome in ANSWERED}
    values = [record.analysis.receptivity for record in group if record.analysis is not None]
    return Receptivity(
        coach_id=coach_id,
        program_number=number,
        asked=len(group),
        accepted=counted[Outcome.ACCEPTED],
        adjusted=counted[Outcome.ADJUSTED],
        declined=counted[Outcome.DECLINED],
        mean=round(fmean(values), 3) if values else None,
    )


ACKNOWLEDGED = {
    Outcome.ACCEPTED: "Good, we do it that way.",
    Outcome.ADJUSTED: "Good, we meet in between.",
    Outcome.DECLINED: "Your decision, it stays as you want it.",
}
_HOW_TO = {
    Outcome.ACCEPTED: "Good. Pick its new day on the Program page, under *Change training days*.",
    Outcome.ADJUSTED: "Good. On Today, *Fit it to today* makes it shorter whenever you need.",
}
"""A session left out again and again is the athlete's to move or to shorten: what was agreed on does not do itself."""
_NAMES_ONE = re.compile(r"\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\bnext (?:year|month)\b")
_ASKING_ON = {"Move the date": "Which date instead?"}


def acknowledgement(record: ChallengeRecord, outcome: Outcome, reply: str) -> str:
    """A sentence that takes the decision as it is; a question where the reply needs one more word."""
    asked = _ASKING_ON.get(record.challenge.accept, "") if outcome is Outcome.ACCEPTED else ""
    if asked and not _NAMES_ONE.search(reply.casefold()):
        return asked
    if record.challenge.kind is ChallengeKind.NO_LIGHTER_WEEK and outcome is Outcome.DECLINED:
        return "Your decision: the plan marks the lighter weeks, and what you do in them is yours."
    if record.challenge.kind is ChallengeKind.SKIPPED_SESSION and outcome in _HOW_TO:
        return _HOW_TO[outcome]
    return ACKNOWLEDGED.get(outcome, "")
