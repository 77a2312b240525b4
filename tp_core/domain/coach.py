"""The coach as a stream of events: what is sent to a coach model and what it answers, shaped after ConverseStream.

Also who the coaches are. It knows no vendor and no transport.
"""

from enum import StrEnum
from functools import cached_property
from typing import Any, Literal, TypeAlias

from pydantic import Field

from tp_core.domain.program import Discipline
from tp_core.domain.value import Value


class Coach(Value):
    """A coach an athlete can choose; `owner_id` is None for the shipped ones."""

    coach_id: str
    name: str
    primary_discipline: Discipline
    description: str
    voice: str
    """How this coach talks, a sentence or two for the prompt."""
    greeting: str
    """The first sentence of the opening message."""
    owner_id: str | None = None


class TextDelta(Value):
    """The next piece of the answer's text."""

    kind: Literal["text"] = "text"
    text: str


class ReasoningDelta(Value):
    """A finished block of the model's own reasoning, to be echoed unmodified within the turn and shown compactly."""

    kind: Literal["reasoning"] = "reasoning"
    text: str = ""
    signature: str = ""
    redacted: str = ""
    """Base64 of what the vendor encrypted."""


class ToolCall(Value):
    """A finished tool call. `arguments` is None where the input was no JSON object; `raw` then says what came."""

    kind: Literal["tool"] = "tool"
    call_id: str
    name: str
    arguments: dict[str, Any] | None
    raw: str = ""


class Usage(Value):
    """Tokens of one model call."""

    input_tokens: int = 0
    output_tokens: int = 0
    cache_read_tokens: int = 0
    cache_write_tokens: int = 0

    def __add__(self, other: "Usage") -> "Usage":
        return Usage(
            input_tokens=self.input_tokens + other.input_tokens,
            output_tokens=self.output_tokens + other.output_tokens,
            cache_read_tokens=self.cache_read_tokens + other.cache_read_tokens,
            cache_write_tokens=self.cache_write_tokens + other.cache_write_tokens,
        )


class StopReason(StrEnum):
    """Why a model call ended, in Converse's words."""

    END_TURN = "end_turn"
    TOOL_USE = "tool_use"
    MAX_TOKENS = "max_tokens"
    STOP_SEQUENCE = "stop_sequence"
    GUARDRAIL = "guardrail_intervened"
    CONTENT_FILTERED = "content_filtered"
    MALFORMED_OUTPUT = "malformed_model_output"
    MALFORMED_TOOL_USE = "malformed_tool_use"
    CONTEXT_EXCEEDED = "model_context_window_exceeded"


class Stop(Value):
    """The end of a model call. A stream that ends without one was truncated."""

    kind: Literal["stop"] = "stop"
    reason: StopReason
    usage: Usage = Usage()


ModelEvent: TypeAlias = TextDelta | ReasoningDelta | ToolCall | Stop


class TextPart(Value):
    """Text of a message sent to the model; never empty."""

    kind: Literal["text"] = "text"
    text: str = Field(min_length=1)


class ToolResult(Value):
    """What came of a tool call; an error is a mistake the model can mend."""

    kind: Literal["result"] = "result"
    call_id: str
    content: dict[str, Any]
    is_error: bool = False


Part: TypeAlias = TextPart | ReasoningDelta | ToolCall | ToolResult


class ModelMessage(Value):
    """One message of the history; roles alternate, the athlete is first."""

    role: Literal["user", "assistant"]
    parts: tuple[Part, ...] = Field(min_length=1)


class ToolSpec(Value):
    """A tool as the model is told of it; `parameters` is a JSON schema."""

    name: str
    description: str
    parameters: dict[str, Any]

    @cached_property
    def characters(self) -> int:
        """How much of a prompt its description takes."""
        return len(self.model_dump_json())
