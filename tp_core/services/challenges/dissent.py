"""A talk's challenges within one turn: the reply to the open one is read, the next one said, both are kept.

Nothing is stored before the turn is saved; the athlete's words are never part of a record.
"""

from collections.abc import Iterable
from datetime import date

from pydantic import Field, ValidationError

from tp_core.domain import challenge_reply
from tp_core.domain.challenge import (
    ANSWERED,
    Challenge,
    ChallengeRecord,
    Outcome,
    ReplyAnalysis,
    acknowledgement,
    due,
)
from tp_core.domain.coach import ToolCall, ToolSpec
from tp_core.domain.creation import Talk
from tp_core.domain.value import Value
from tp_core.services.app import App
from tp_core.services.storage.table import Write

TOOL = "note_reply"
_MOST_PROGRAMS = 100


class NoteReply(Value):
    """Note how the athlete took your open challenge, once, if their message answers it: outcome is accepted (they
    do as you suggest), adjusted (something in between), declined (they keep it as it was) or unanswered. Sentiment is
    -1 to 1, receptivity and engagement 0 to 1. It changes no plan.
    """

    outcome: Outcome
    sentiment: float = Field(ge=-1, le=1)
    receptivity: float = Field(ge=0, le=1)
    engagement: float = Field(ge=0, le=1)


class Dissent:
    """The challenges of one talk in one turn."""

    def __init__(self, app: App, talk: Talk, today: date, *, program_id: str = "") -> None:
        self._app, self._talk, self._today, self._program_id = app, talk, today, program_id
        self._seq = talk.last_turn_seq or 0
        found = app.store.challenges.of_user(talk.user_id)
        self._past = tuple(one for one in found if one.coach_id == talk.coach_id)
        self._open = next((one for one in self._past if self._waits(one)), None)
        self._answered: ChallengeRecord | None = None
        self._said: ChallengeRecord | None = None
        self._reply = ""

    def _waits(self, record: ChallengeRecord) -> bool:
        here = record.session_id == self._talk.session_id
        return here and record.outcome is Outcome.OPEN and record.asked_seq < self._seq

    @property
    def rule_ids(self) -> tuple[str, ...]:
        """Rules that were spoken of in this talk already."""
        here = [one for one in (*self._past, self._said) if one and one.session_id == self._talk.session_id]
        return tuple(dict.fromkeys(one.challenge.rule_id for one in here))

    @property
    def outcome(self) -> Outcome | None:
        """What became of the open challenge, where this message answered it."""
        record = self._answered
        return record.outcome if record is not None and record.outcome in ANSWERED else None

    @property
    def acknowledged(self) -> str:
        """A sentence that takes the athlete's decision as it is; empty where nothing was decided."""
        if self._answered is None or self.outcome is None:
            return ""
        return acknowledgement(self._answered, self.outcome, self._reply)

    def hear(self, text: str) -> None:
        """Reads the message as a reply to the open challenge."""
        if self._open is None or not text.strip():
            return
        self._reply = text
        outcome, analysis = challenge_reply.read(text, self._open.challenge)
        self._answer(outcome, analysis if outcome in ANSWERED else None)

    def specs(self) -> tuple[ToolSpec, ...]:
        """The tool with which a model notes how the open challenge was taken."""
        if self._open is None:
            return ()
        doc = " ".join((NoteReply.__doc__ or "").split())
        return (ToolSpec(name=TOOL, description=doc, parameters=NoteReply.model_json_schema(by_alias=True)),)

    def note(self, call: ToolCall) -> dict[str, object]:
        """A model's own reading in place of the rules'; a tapped reply stays what it is. Raises `ValueError`."""
        try:
            given = NoteReply.model_validate(call.arguments or {})
        except ValidationError as exc:
            problems = [f"{'.'.join(map(str, error['loc']))}: {error['msg']}" for error in exc.errors()]
            raise ValueError("; ".join(problems)) from exc
        before = self._answered.analysis if self._answered else None
        tapped = before is not None and before.by == "choice"
        if self._open is not None and not tapped and given.outcome is not Outcome.OPEN:
            analysis = ReplyAnalysis(
                sentiment=given.sentiment,
                receptivity=given.receptivity,
                engagement=given.engagement,
                by="model",
            )
            self._answer(given.outcome, analysis if given.outcome in ANSWERED else None)
        return {"noted": True}

    def _answer(self, outcome: Outcome, analysis: ReplyAnalysis | None) -> None:
        assert self._open is not None  # noqa: S101  only an open challenge is answered
        update = {"outcome": outcome, "analysis": analysis, "answered_at": self._app.now()}
        self._answered = self._open.model_copy(update=update)

    def next(self, found: Iterable[Challenge]) -> Challenge | None:
        """What may be said at the end of this turn, if anything."""
        past = tuple(self._answered if one is self._open and self._answered else one for one in self._past)
        return due(found, past, session_id=self._talk.session_id, seq=self._seq, today=self._today)

    def say(self, challenge: Challenge) -> str:
        """The challenge's words, now said."""
        self._said = ChallengeRecord(
            challenge_id=self._app.new_id(),
            challenge=challenge,
            coach_id=self._talk.coach_id,
            session_id=self._talk.session_id,
            program_id=self._program_id,
            program_number=program_number(self._app, self._talk.user_id, self._talk.coach_id, self._program_id),
            asked_seq=self._seq,
            asked_at=self._app.now(),
        )
        return challenge.text

    def writes(self) -> list[Write]:
        """What is to be kept with the turn."""
        store = self._app.store.challenges
        return [store.put(self._talk.user_id, one) for one in (self._answered, self._said) if one is not None]


def program_number(app: App, user_id: str, coach_id: str, program_id: str = "") -> int:
    """The how manieth program with this coach it is: the running one, or the one in the making."""
    mine = app.store.programs(user_id, limit=_MOST_PROGRAMS, wanted=lambda program: program.coach_id == coach_id).items
    earlier = [program for program in mine if not program_id or program.program_id <= program_id]
    return max(1, len(earlier)) if program_id else len(mine) + 1
