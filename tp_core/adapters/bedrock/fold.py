"""The wire to ours: ConverseStream's events folded by content block into what the coach says, thinks and calls. Pure.

Text goes on as it comes; a tool call or a block of reasoning once it is whole, however its fragments were cut.
"""

import base64
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from tp_core.domain.coach import ModelEvent, ReasoningDelta, Stop, StopReason, TextDelta, ToolCall, Usage

WireEvent = Mapping[str, Any]
_MOST_DEPTH = 16
"""Objects within objects; no tool takes more than four."""


class BrokenFrame(Exception):
    """A frame without what its kind must have; botocore lets an unreadable payload through as an empty one."""


@dataclass
class _Block:
    """One content block in the making: a call where it was named, reasoning where it brought any."""

    call_id: str = ""
    name: str = ""
    tool_input: list[str] = field(default_factory=list)
    thought: list[str] = field(default_factory=list)
    signature: list[str] = field(default_factory=list)
    redacted: bytes = b""

    def whole(self) -> Iterator[ModelEvent]:
        if self.thought or self.signature or self.redacted:
            yield ReasoningDelta(
                text=_sound("".join(self.thought)),
                signature="".join(self.signature),
                redacted=base64.b64encode(self.redacted).decode("ascii"),
            )
        if self.name:
            raw = _sound("".join(self.tool_input))
            yield ToolCall(call_id=self.call_id, name=self.name, arguments=_arguments(raw), raw=raw)


class Fold:
    """One answer in the making."""

    def __init__(self) -> None:
        self._blocks: dict[int, _Block] = {}
        self._usage = Usage()
        self._reason: StopReason | None = None

    @property
    def complete(self) -> bool:
        """Whether the vendor said how the message ended."""
        return self._reason is not None

    def take(self, event: WireEvent) -> Iterator[ModelEvent]:
        """What one event of the wire adds. Kinds that are not ours (images, citations) add nothing."""
        try:
            yield from self._taken(event)
        except KeyError as exc:
            raise BrokenFrame(*exc.args) from exc

    def _taken(self, event: WireEvent) -> Iterator[ModelEvent]:
        if "contentBlockStart" in event:
            self._start(event["contentBlockStart"])
        elif "contentBlockDelta" in event:
            yield from self._delta(event["contentBlockDelta"])
        elif "contentBlockStop" in event:
            block = self._blocks.pop(event["contentBlockStop"]["contentBlockIndex"], None)
            if block is not None:
                yield from block.whole()
        elif "messageStop" in event:
            yield from self._message_stop(event["messageStop"])
        elif "metadata" in event:
            self._usage = _usage(event["metadata"].get("usage", {}))

    def end(self) -> Iterator[ModelEvent]:
        """The end of the wire: a `Stop`, unless the message never ended."""
        if self._reason is not None:
            yield Stop(reason=self._reason, usage=self._usage)

    def _start(self, start: Mapping[str, Any]) -> None:
        call = start["start"].get("toolUse")
        # A tool the vendor runs on its own side is not ours to answer.
        if call is not None and call.get("type") != "server_tool_use":
            block = self._block(start)
            block.call_id, block.name = call["toolUseId"], call["name"]

    def _delta(self, given: Mapping[str, Any]) -> Iterator[ModelEvent]:
        delta = given["delta"]
        if delta.get("text"):
            yield TextDelta(text=_sound(delta["text"]))
        if "toolUse" in delta:
            self._block(given).tool_input.append(delta["toolUse"].get("input", ""))
        if "reasoningContent" in delta:
            thought, block = delta["reasoningContent"], self._block(given)
            if thought.get("text"):
                block.thought.append(thought["text"])
            if thought.get("signature"):
                block.signature.append(thought["signature"])
            block.redacted += thought.get("redactedContent", b"")

    def _message_stop(self, stop: Mapping[str, Any]) -> Iterator[ModelEvent]:
        for index in sorted(self._blocks):
            yield from self._blocks[index].whole()
        self._blocks.clear()
        self._reason = _reason(stop["stopReason"])

    def _block(self, given: Mapping[str, Any]) -> _Block:
        return self._blocks.setdefault(given["contentBlockIndex"], _Block())


def _reason(said: str) -> StopReason:
    """A reason this release does not know is no good end."""
    try:
        return StopReason(said)
    except ValueError:
        return StopReason.MALFORMED_OUTPUT


def _sound(text: str) -> str:
    """Text that can be stored and sent: half a character (a surrogate alone) becomes a question mark."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _arguments(raw: str) -> dict[str, Any] | None:
    """The arguments of a call; none at all are an empty object. What is no object, or holds what could not be sent
    back (NaN, half a character, nesting without end), is None.
    """
    if not raw.strip():
        return {}
    try:
        given = json.loads(raw)
        json.dumps(given, allow_nan=False, ensure_ascii=False).encode()
        return given if isinstance(given, dict) and _depth(given) <= _MOST_DEPTH else None
    except (ValueError, RecursionError):
        return None


def _depth(given: object) -> int:
    inner = given.values() if isinstance(given, dict) else given if isinstance(given, list) else ()
    return 1 + max(map(_depth, inner), default=0)


def _usage(given: Mapping[str, Any]) -> Usage:
    return Usage(
        input_tokens=given.get("inputTokens", 0),
        output_tokens=given.get("outputTokens", 0),
        cache_read_tokens=given.get("cacheReadInputTokens", 0),
        cache_write_tokens=given.get("cacheWriteInputTokens", 0),
    )
