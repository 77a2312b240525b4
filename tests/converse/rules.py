"""What Converse refuses: the first thing wrong with a request, or nothing. The words are ours, the rules the vendor's."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from tests.converse.scripts import signature

Json = dict[str, Any]
_NAME = re.compile(r"[a-zA-Z0-9_-]{1,64}")
_MOST_CACHE_POINTS = 4


def refusal(request: Json) -> str:
    """The first rule broken; empty where there is none."""
    return next(_broken(request), "")


def _broken(request: Json) -> Iterator[str]:
    messages = request.get("messages", [])
    if not messages:
        yield "no messages"
        return
    if messages[0]["role"] != "user":
        yield "a conversation must start with a user message"
    if messages[-1]["role"] != "user":
        yield "the last message must be the user's: this model takes no prefill"
    if any(before["role"] == after["role"] for before, after in pairwise(messages)):
        yield "roles must alternate"
    for at, message in enumerate(messages):
        yield from _content(at, message)
    yield from _pairs(messages)
    yield from _configured(request, messages)


def _content(at: int, message: Json) -> Iterator[str]:
    if not message["content"]:
        yield f"messages.{at}.content is empty"
    for number, block in enumerate(message["content"]):
        where = f"messages.{at}.content.{number}"
        written = block.get("text", block.get("guardContent", {}).get("text", {}).get("text", "x"))
        if not written.strip():
            yield f"{where} is blank"
        if "toolUse" in block:
            if message["role"] != "assistant":
                yield f"{where}: only an assistant uses tools"
            if not isinstance(block["toolUse"].get("input"), dict):
                yield f"{where}.toolUse.input must be an object"
        if "toolResult" in block and not block["toolResult"]["content"]:
            yield f"{where}.toolResult.content is empty"
        thought = block.get("reasoningContent", {}).get("reasoningText")
        if thought is not None and thought.get("signature") != signature(thought["text"]):
            yield f"{where}: a reasoning block was changed"


def _pairs(messages: list[Json]) -> Iterator[str]:
    """Each call is answered in the next message, and nothing else is."""
    asked: list[str] = []
    for at, message in enumerate(messages):
        answered = [block["toolResult"]["toolUseId"] for block in message["content"] if "toolResult" in block]
        if sorted(answered) != sorted(asked):
            yield f"messages.{at}: tool results {answered} for the calls {asked}"
        asked = [block["toolUse"]["toolUseId"] for block in message["content"] if "toolUse" in block]
    if asked:
        yield "the last calls have no results"


def _configured(request: Json, messages: list[Json]) -> Iterator[str]:
    tools = [one["toolSpec"] for one in request.get("toolConfig", {}).get("tools", []) if "toolSpec" in one]
    if "toolConfig" in request and not tools:
        yield "toolConfig without a tool"
    if not tools and any("toolUse" in block or "toolResult" in block for one in messages for block in one["content"]):
        yield "toolConfig must be defined where tools were used"
    names = [one["name"] for one in tools]
    if len(set(names)) != len(names) or not all(_NAME.fullmatch(name) for name in names):
        yield "tool names must be plain and differ"
    if any(one["inputSchema"]["json"].get("type") != "object" for one in tools):
        yield "a tool's schema must be an object's"
    if any(not block.get("text", "x").strip() for block in request.get("system", [])):
        yield "a system block is blank"
    inference = request.get("inferenceConfig", {})
    if "temperature" in inference or "topP" in inference:
        yield "temperature is not supported by this model"
    if "maxTokens" not in inference:
        yield "maxTokens is not set: it would reserve the whole quota"
    points = [*request.get("system", []), *request.get("toolConfig", {}).get("tools", [])]
    if sum("cachePoint" in block for block in points) > _MOST_CACHE_POINTS:
        yield "too many cache points"
