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
from tp_core.domain.conversation import Chunk, StatusChanged, Working
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
_GOOD_ENDS = frozenset({StopReason.END_TURN, StopReason.STOP_SEQUENCE})


@dataclass
class Spoken:
    """How an answer ended and what it took."""

    stop_reason: str = StopReason.END_TURN.value
    usage: Usage = field(default_factory=Usage)
    steps: list[str] = field(default_factory=list)


class Stopped(Exception):
    """The athlete asked the turn to stop."""


class _Speaker:
    """Says text through the gate and keeps separate model calls' texts apart."""

    def __init__(self, live: LiveTurn, desk: Desk) -> None:
        self._live = live
        limits = tuple(desk.facts().limits)
        self.gate = OutputGate(limits=limits, no_weight_talk=desk.profile.no_weight_talk)
        self._apart = False

    def say(self, text: str) -> None:
        if self._apart and text.strip():
            text, self._apart = "\n\n" + text.lstrip(), False
        self._publish(self.gate.feed(text))

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


def speak(model: CoachModel, desk: Desk, history: Sequence[ModelMessage], live: LiveTurn) -> Spoken:
    """Publishes the answer's chunks, steps and status changes; returns how it ended.

    Raises `Unavailable` where the model failed, `Stopped` where the athlete stopped it.
    """
    spoken = Spoken()
    speaker = _Speaker(live, desk)
    messages = list(history)
    for _ in range(MAX_CALLS):
        heard = _listen(model, desk, messages, live, speaker)
        if speaker.gate.hit is not None:
            speaker.finish()
            spoken.stop_reason = "safety"
            return spoken
        if heard.stop is None:
            raise Unavailable("The coach's answer was cut off. Please try again.")
        spoken.usage += heard.stop.usage
        results = _carry_out(heard.calls, desk, live, spoken)
        if _ends(heard):
            _close(heard.stop.reason, speaker, desk, live, spoken)
            return spoken
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
            if speaker.gate.hit is not None:
                break
    return heard


def _ends(heard: _Heard) -> bool:
    if heard.stop is None:
        return True
    return heard.stop.reason is not StopReason.TOOL_USE or not heard.calls


def _carry_out(calls: Sequence[ToolCall], desk: Desk, live: LiveTurn, spoken: Spoken) -> tuple[Part, ...]:
    results: list[Part] = []
    for call in calls:
        step = desk.step(call)
        if step and step not in spoken.steps:
            spoken.steps.append(step)
            live.publish(Working(step=step))
        before = desk.status()
        talk = desk.talk
        results.append(desk.call(call))
        after = desk.status()
        if after is not None and (after != before or getattr(desk.talk, "brief", None) != getattr(talk, "brief", None)):
            live.publish(StatusChanged(config_status=after.model_dump(mode="json")))
    return tuple(results)


def _close(reason: StopReason, speaker: _Speaker, desk: Desk, live: LiveTurn, spoken: Spoken) -> None:
    """The end of an answer: the gate's rest, a kind word where the vendor cut it, `Unavailable` where it broke."""
    speaker.finish()
    if speaker.gate.hit is not None:
        spoken.stop_reason = "safety"
        return
    spoken.stop_reason = reason.value
    if reason in _KIND_ENDS:
        if reason is not StopReason.MAX_TOKENS or live.text:
            speaker.add(_KIND_ENDS[reason])
            return
    elif reason not in _GOOD_ENDS:
        raise Unavailable("The coach's answer came out broken. Please try again.")
    if not live.text.strip():
        raise Unavailable("The coach gave no answer. Please try again.")
    for correction in desk.check(live.text):
        speaker.add(correction)
