"""Ours to the wire: a ConverseStream request from instructions, history and tools. Pure.

The stable prefix (tools, then the unchanging instructions) ends in cache points, so that it must stay the same bytes
through a conversation. `maxTokens` is always set (unset, the model's maximum is reserved from the quota) and
`temperature` never (current Claude models refuse it).
"""

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from tp_core.domain.coach import ModelMessage, Part, ReasoningDelta, TextPart, ToolCall, ToolResult, ToolSpec
from tp_core.domain.facts import System

Wire: TypeAlias = dict[str, Any]

_CACHE_POINT: Wire = {"cachePoint": {"type": "default"}}


@dataclass(frozen=True)
class Guardrail:
    """A Bedrock guardrail: it judges what the athlete wrote and what the model says."""

    guardrail_id: str
    version: str


@dataclass(frozen=True)
class Limits:
    """What one model call may take: tokens of its answer, and seconds of silence."""

    max_tokens: int = 2048
    read_seconds: float = 30.0
    connect_seconds: float = 3.0
    thinking: bool = True
    """False asks a model that thinks before it speaks not to; some models refuse to be asked."""


def request(
    model_id: str,
    system: System,
    messages: Sequence[ModelMessage],
    tools: Sequence[ToolSpec],
    *,
    limits: Limits,
    guardrail: Guardrail | None = None,
) -> Wire:
    """The keyword arguments of `converse_stream`."""
    made: Wire = {
        "modelId": model_id,
        "system": _system(system),
        "messages": _messages(messages, guarded=guardrail is not None),
        "inferenceConfig": {"maxTokens": limits.max_tokens},
    }
    if tools:
        made["toolConfig"] = {"tools": [*(_tool(tool) for tool in tools), _CACHE_POINT], "toolChoice": {"auto": {}}}
    if guardrail is not None:
        made["guardrailConfig"] = {
            "guardrailIdentifier": guardrail.guardrail_id,
            "guardrailVersion": guardrail.version,
            "trace": "disabled",
            # `async` would let text out before it is judged.
            "streamProcessingMode": "sync",
        }
    if not limits.thinking:
        made["additionalModelRequestFields"] = {"thinking": {"type": "disabled"}}
    return made


def _system(system: System) -> list[Wire]:
    blocks: list[Wire] = [{"text": system.stable}, _CACHE_POINT]
    if system.current.strip():
        blocks.append({"text": system.current})
    return blocks


def _tool(tool: ToolSpec) -> Wire:
    return {"toolSpec": {"name": tool.name, "description": tool.description, "inputSchema": {"json": tool.parameters}}}


def _messages(messages: Sequence[ModelMessage], *, guarded: bool) -> list[Wire]:
    """The history; a guardrail judges what the athlete wrote last, since the rest was judged before."""
    written = [at for at, one in enumerate(messages) if one.role == "user" and _writes(one)]
    last = written[-1] if guarded and written else None
    return [_message(message, guarded=at == last) for at, message in enumerate(messages)]


def _writes(message: ModelMessage) -> bool:
    return any(isinstance(part, TextPart) for part in message.parts)


def _message(message: ModelMessage, *, guarded: bool) -> Wire:
    # Converse refuses blank text, which a model may well say between its calls.
    parts = [part for part in message.parts if not isinstance(part, TextPart) or part.text.strip()]
    return {"role": message.role, "content": [_part(part, guarded=guarded) for part in parts]}


def _part(part: Part, *, guarded: bool) -> Wire:
    match part:
        case TextPart():
            return {"guardContent": {"text": {"text": part.text}}} if guarded else {"text": part.text}
        case ReasoningDelta():
            return {"reasoningContent": _reasoning(part)}
        case ToolCall():
            # An input that was no JSON object goes back as it came: the vendor takes objects alone.
            given = part.arguments if part.arguments is not None else {"unreadable": part.raw}
            return {"toolUse": {"toolUseId": part.call_id, "name": part.name, "input": given}}
        case ToolResult():
            status = "error" if part.is_error else "success"
            return {"toolResult": {"toolUseId": part.call_id, "content": [{"json": part.content}], "status": status}}


def _reasoning(part: ReasoningDelta) -> Wire:
    """A block of reasoning exactly as it came: a changed one is refused."""
    if part.redacted:
        return {"redactedContent": base64.b64decode(part.redacted)}
    text: Wire = {"text": part.text}
    if part.signature:
        text["signature"] = part.signature
    return {"reasoningText": text}
