"""What the first call of a turn did, read back from the messages: the rule-based coach keeps nothing between calls."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tp_core.domain.coach import ModelMessage, ToolCall, ToolResult


@dataclass(frozen=True)
class Done:
    """What the first call of the turn did: each call with its result."""

    calls: tuple[tuple[str, dict[str, Any], dict[str, Any]], ...] = ()

    @property
    def names(self) -> set[str]:
        return {name for name, _, _ in self.calls}

    def arguments(self, tool: str) -> dict[str, Any]:
        return next((arguments for name, arguments, _ in self.calls if name == tool), {})

    @property
    def refused(self) -> list[str]:
        messages = [entry["message"] for _, _, content in self.calls for entry in content.get("refused", ())]
        wrong = [content["message"] for _, _, content in self.calls if content.get("message")]
        return list(dict.fromkeys([*messages, *(["One of those values makes no sense to me."] if wrong else [])]))

    @property
    def before(self) -> dict[str, Any]:
        """What the facts that this turn changed were before it, by their names in the brief as arguments spell them."""
        return {
            name: value for _, _, content in reversed(self.calls) for name, value in content.get("before", {}).items()
        }

    def with_refusals(self) -> list[tuple[str, dict[str, Any], set[str]]]:
        """The calls that went through, with the names of the fields that were refused."""
        return [
            (name, arguments, {calls_name(entry["field"]) for entry in content.get("refused", ())})
            for name, arguments, content in self.calls
            if not content.get("message")
        ]


def calls_name(field: str) -> str:
    """A field's name as arguments spell it."""
    head, *rest = field.split("_")
    return head + "".join(part.capitalize() for part in rest)


def done_in(messages: Sequence[ModelMessage]) -> Done | None:
    """What this turn's first call did; None where the athlete's words are the last message."""
    results = {part.call_id: part.content for part in messages[-1].parts if isinstance(part, ToolResult)}
    if not results or len(messages) < 2:
        return None
    made = [part for part in messages[-2].parts if isinstance(part, ToolCall)]
    return Done(tuple((call.name, dict(call.arguments or {}), results.get(call.call_id, {})) for call in made))
