"""One answer: the bounded loop of model calls and tool calls, every word through the output gate.

It stores nothing. Failures leave as `Unavailable`; what was said until then has been published.
"""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field

from tp_core.domain.coach import (
    ModelEvent,
    ModelMessage,
    Part,
    ReasoningDelta,
    Stop,
    StopReason,
    TextDelta,
    TextPart,
    ToolCall,
    Usage,
)
from tp_core.domain.conversation import Chunk, StatusChanged, Thought, Working
from tp_core.domain.errors import Unavailable
from tp_core.domain.phrasing import pieces
from tp_core.domain.safety import OutputGate
from tp_core.services.app import CoachModel
from tp_core.services.prompts import instructions
from tp_core.services.turns.desk import Desk
from tp_core.services.turns.live import LiveTurn

MAX_CALLS = 6
"""Model calls a turn may take (design.md)."""

_ROOM_ENDED = "\n\nMy answer ran out of room here. Say “go on” and I'll continue."
_WITHHELD = "I can't answer that here. Let's stay with your training: what would you like to plan?"
_KIND_ENDS = {
    StopReason.MAX_TOKENS: _ROOM_ENDED,
    StopReason.GUARDRAIL: _WITHHELD,
    StopReason.CONTENT_FILTERED: _WITHHELD,
}
_WITHHOLDING = frozenset({StopReason.GUARDRAIL, StopReason.CONTENT_FILTERED})
_GOOD_ENDS = frozenset({StopReason.END_TURN, StopReason.STOP_SEQUENCE})
_CALLING = _GOOD_ENDS | {StopReason.TOOL_USE}
"""Ends whose tool calls are meant: those of a withheld, cut or broken answer are not carried out."""
_TOO_LONG = "This conversation has grown too long for the coach. Please start a new one; what is recorded stays."


@dataclass
class Spoken:
    """How an answer ended and what it took; filled while it is spoken, so that a stopped or failed one knows too."""

    stop_reason: str = StopReason.END_TURN.value
    usage: Usage = field(default_factory=Usage)
    steps: list[str] = field(default_factory=list)
    thoughts: list[str] = field(default_factory=list)


class Stopped(Exception):
    """The athlete asked the turn to stop."""


class _Speaker:
    """Says text through the gate and keeps separate model calls' texts apart."""

    def __init__(self, live: LiveTurn, desk: Desk, spoken: Spoken) -> None:
        self._live = live
        self._limits = tuple(desk.facts().limits)
        self._quiet = desk.profile.no_weight_talk
        self._spoken = spoken
        self.gate = self._new_gate()
        self._from = len(live.text)
        self._apart = bool(live.text)
        self._begun = False

    def think(self, reasoning: str) -> None:
        """A block of reasoning, for the page's details: through a gate of its own, cut where that hits."""
        gate = self._new_gate()
        shown = (gate.feed(reasoning) + gate.finish()).strip()
        if shown:
            self._spoken.thoughts.append(shown)
            self._live.publish(Thought(text=shown))

    def say(self, text: str) -> None:
        if not self._begun:
            # A model may send blank lines before its tools; an answer begins with a word.
            text = text.lstrip()
            self._begun = bool(text)
        if self._apart and text.strip():
            text, self._apart = "\n\n" + text.lstrip(), False
        self._publish(self.gate.feed(text))

    @property
    def said(self) -> str:
        """The coach's part of the answer: what the app said before it is none of it."""
        return self._live.text[self._from :]

    def end_of_call(self) -> None:
        self._apart = bool(self._live.text)

    def finish(self) -> None:
        self._publish(self.gate.finish())
        if self.gate.hit is not None:
            self.add(self.gate.hit.correction)

    def add(self, text: str) -> None:
        """Text of our own, past the gate, apart from what stands before it."""
        before = self._live.text
        lead = "" if not before or before[-1].isspace() or text.startswith("\n") else " "
        for piece in pieces(lead + text):
            self._live.publish(Chunk(content=piece))

    def _new_gate(self) -> OutputGate:
        return OutputGate(limits=self._limits, no_weight_talk=self._quiet)

    def _publish(self, text: str) -> None:
        if text:
            self._live.publish(Chunk(content=text))


@dataclass
class _Heard:
    """What one model call said, in order."""

    parts: list[Part] = field(default_factory=list)
    calls: list[ToolCall] = field(default_factory=list)
    stop: Stop | None = None

    def take(self, event: ModelEvent) -> None:
        match event:
            case TextDelta():
                last = self.parts[-1] if self.parts else None
                if isinstance(last, TextPart):
                    self.parts[-1] = TextPart(text=last.text + event.text)
                elif event.text:
                    self.parts.append(TextPart(text=event.text))
            case ToolCall():
                self.calls.append(event)
                self.parts.append(event)
            case ReasoningDelta():
                self.parts.append(event)
            case Stop():
                self.stop = event


def speak(model: CoachModel, desk: Desk, history: Sequence[ModelMessage], live: LiveTurn, spoken: Spoken) -> None:
    """Publishes the answer's chunks, steps and status changes, and notes in `spoken` how it ended.

    Raises `Unavailable` where the model failed, `Stopped` where the athlete stopped it.
    """
    speaker = _Speaker(live, desk, spoken)
    messages = list(history)
    for _ in range(MAX_CALLS):
        heard = _listen(model, desk, messages, live, speaker)
        if speaker.gate.hit is not None:
            speaker.finish()
            spoken.stop_reason = "safety"
            return
        if heard.stop is None:
            raise Unavailable("The coach's answer was cut off. Please try again.")
        spoken.usage += heard.stop.usage
        calls = heard.calls if heard.stop.reason in _CALLING else []
        results = _carry_out(calls, desk, live, spoken)
        if _ends(heard, speaker.said):
            _close(heard.stop.reason, speaker, desk, spoken)
            return
        speaker.end_of_call()
        messages += [
            ModelMessage(role="assistant", parts=tuple(heard.parts)),
            ModelMessage(role="user", parts=results),
        ]
    raise Unavailable("The coach did not come to an answer. Please try again, or say it another way.")


def _listen(
    model: CoachModel, desk: Desk, messages: Sequence[ModelMessage], live: LiveTurn, speaker: _Speaker
) -> _Heard:
    heard = _Heard()
    stream = model.stream(instructions(desk.facts()), messages, desk.tools())
    with closing(stream):  # type: ignore[type-var]  # a generator, whatever the protocol calls it
        for event in stream:
            if live.sealed:
                raise Stopped
            heard.take(event)
            if isinstance(event, TextDelta):
                speaker.say(event.text)
            elif isinstance(event, ReasoningDelta):
                speaker.think(event.text)
            if speaker.gate.hit is not None:
                break
    return heard


def _ends(heard: _Heard, said: str) -> bool:
    """Whether the answer is over. Calls without a word at the end of a turn still want their results told."""
    if heard.stop is None or not heard.calls:
        return True
    spoke = said.strip() or any(isinstance(part, TextPart) and part.text.strip() for part in heard.parts)
    silent = heard.stop.reason in _GOOD_ENDS and not spoke
    return heard.stop.reason is not StopReason.TOOL_USE and not silent


def _carry_out(calls: Sequence[ToolCall], desk: Desk, live: LiveTurn, spoken: Spoken) -> tuple[Part, ...]:
    """The results of one answer's calls. The draft is told once, after the last: each would be a design of its own."""
    if not calls:
        return ()
    results: list[Part] = []
    before, talk = desk.status(), desk.talk
    for call in calls:
        step = desk.step(call)
        if step and step not in spoken.steps:
            spoken.steps.append(step)
            live.publish(Working(step=step))
        results.append(desk.call(call))
    after = desk.status()
    if after is not None and (after != before or getattr(desk.talk, "brief", None) != getattr(talk, "brief", None)):
        live.publish(StatusChanged(config_status=after.model_dump(mode="json")))
    return tuple(results)


def _close(reason: StopReason, speaker: _Speaker, desk: Desk, spoken: Spoken) -> None:
    """The end of an answer: the gate's rest, a kind word where the vendor cut it, `Unavailable` where it broke."""
    speaker.finish()
    if speaker.gate.hit is not None:
        spoken.stop_reason = "safety"
        return
    spoken.stop_reason = reason.value
    if reason is StopReason.CONTEXT_EXCEEDED:
        raise Unavailable(_TOO_LONG, retryable=False)
    if reason not in _GOOD_ENDS and reason not in _KIND_ENDS:
        raise Unavailable("The coach's answer came out broken. Please try again.")
    if not speaker.said.strip() and reason not in _WITHHOLDING:
        raise Unavailable("The coach gave no answer. Please try again.")
    for correction in desk.check(speaker.said):
        speaker.add(correction)
    if reason in _KIND_ENDS:
        speaker.add(_KIND_ENDS[reason])
