"""What a model plays on the wire: answers as lists of frames and pauses, and refusals before any stream."""

import base64
import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from tests.converse import frames

VENDOR = "arn:aws:bedrock:eu-west-1:123456789012:inference-profile/x is unhappy"
"""In every message of the vendor's: none of it may ever be shown."""


@dataclass(frozen=True)
class Pause:
    seconds: float


@dataclass(frozen=True)
class Until:
    """Silence until something is true, at most two minutes: who tests decides how long a middle lasts."""

    true: Callable[[], bool]


@dataclass(frozen=True)
class Drop:
    """The connection goes away, within a frame."""


Step: TypeAlias = bytes | Pause | Until | Drop


@dataclass(frozen=True)
class Answer:
    """A stream, and the message it amounts to for a caller that does not stream."""

    steps: tuple[Step, ...]
    blocking: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Refusal:
    """An error before any stream."""

    status: int
    code: str
    message: str = VENDOR


Script: TypeAlias = Answer | Refusal

REFUSALS = {
    400: Refusal(400, "ValidationException"),
    403: Refusal(403, "AccessDeniedException"),
    404: Refusal(404, "ResourceNotFoundException"),
    408: Refusal(408, "ModelTimeoutException"),
    424: Refusal(424, "ModelErrorException"),
    429: Refusal(429, "ThrottlingException"),
    503: Refusal(503, "ServiceUnavailableException"),
}
NOT_READY = Refusal(429, "ModelNotReadyException")
IN_STREAM = (
    "internalServerException", "modelStreamErrorException", "validationException", "throttlingException",
    "serviceUnavailableException",
)  # fmt: skip


def signature(text: str) -> str:
    """What the server signs its reasoning with, so that it notices a changed block."""
    return hashlib.sha256(b"loopback" + text.encode()).hexdigest()


def start() -> bytes:
    return frames.event("messageStart", {"role": "assistant"})


def _delta(index: int, delta: dict[str, Any]) -> bytes:
    return frames.event("contentBlockDelta", {"contentBlockIndex": index, "delta": delta})


def _stop_block(index: int) -> bytes:
    return frames.event("contentBlockStop", {"contentBlockIndex": index})


def text(index: int, pieces: Iterable[str]) -> list[bytes]:
    """A block of text: the wire has no start event for it."""
    return [*(_delta(index, {"text": piece}) for piece in pieces), _stop_block(index)]


def tool(index: int, call_id: str, name: str, fragments: Iterable[str]) -> list[bytes]:
    use = {"toolUse": {"toolUseId": call_id, "name": name}}
    opening = frames.event("contentBlockStart", {"contentBlockIndex": index, "start": use})
    return [opening, *(_delta(index, {"toolUse": {"input": piece}}) for piece in fragments), _stop_block(index)]


def reasoning(index: int, pieces: Sequence[str]) -> list[bytes]:
    signed = _delta(index, {"reasoningContent": {"signature": signature("".join(pieces))}})
    thoughts = [_delta(index, {"reasoningContent": {"text": piece}}) for piece in pieces]
    return [*thoughts, signed, _stop_block(index)]


def redacted(index: int, data: bytes) -> list[bytes]:
    content = base64.b64encode(data).decode()
    return [_delta(index, {"reasoningContent": {"redactedContent": content}}), _stop_block(index)]


def end(reason: str = "end_turn", *, usage: dict[str, int] | None = None) -> list[bytes]:
    used = usage or {"inputTokens": 1200, "outputTokens": 80, "totalTokens": 1280, "cacheReadInputTokens": 900,
                     "cacheWriteInputTokens": 0}  # fmt: skip
    return [
        frames.event("messageStop", {"stopReason": reason}),
        frames.event("metadata", {"usage": used, "metrics": {"latencyMs": 900}}),
    ]


def said(*pieces: str, reason: str = "end_turn", first: float = 0.0, pause: float = 0.0) -> Answer:
    """A text, the first piece after `first` seconds and one every `pause` then."""
    steps: list[Step] = [start(), Pause(first)]
    steps += paced(text(0, pieces), pause)
    blocking = {
        "output": {"message": {"role": "assistant", "content": [{"text": "".join(pieces)}]}},
        "stopReason": reason,
        "usage": {"inputTokens": 1200, "outputTokens": len(pieces), "totalTokens": 1200 + len(pieces)},
        "metrics": {"latencyMs": 900},
    }
    return Answer((*steps, *end(reason)), blocking)


def called(
    *calls: tuple[str, dict[str, Any]], before: str = "", reason: str = "tool_use", first: float = 0.0
) -> Answer:
    """Tool calls, each with its arguments in fragments of seven characters, after some text if any."""
    steps: list[Step] = [start(), Pause(first), *(text(0, [before]) if before else [])]
    for number, (name, arguments) in enumerate(calls, start=1):
        raw = json.dumps(arguments)
        steps += tool(number, f"call-{name}-{number}", name, [raw[at : at + 7] for at in range(0, len(raw), 7)])
    return Answer((*steps, *end(reason)))


def paced(frames_of_text: Iterable[bytes], pause: float) -> list[Step]:
    """The frames with a pause after each."""
    return [step for frame in frames_of_text for step in (frame, Pause(pause))]


def answer(*steps: Step | list[bytes] | list[Step]) -> Answer:
    """Any frames, whole blocks or single ones."""
    flat: list[Step] = []
    for step in steps:
        flat += step if isinstance(step, list) else [step]
    return Answer(tuple(flat))
