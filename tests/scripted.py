"""A coach model that plays a list of events, including broken ones."""

import threading
from collections.abc import Iterator, Sequence

from tp_core.domain.coach import ModelEvent, ModelMessage, Stop, StopReason, TextDelta, ToolSpec
from tp_core.domain.facts import System

END = Stop(reason=StopReason.END_TURN)
TOOLS = Stop(reason=StopReason.TOOL_USE)


def say(*texts: str) -> list[ModelEvent]:
    return [*(TextDelta(text=text) for text in texts), END]


class Scripted:
    """Plays one script a call. An exception in a script is raised there; a `threading.Event` is waited for."""

    def __init__(self, *scripts: Sequence[ModelEvent | Exception | threading.Event], name: str = "scripted") -> None:
        self.name = name
        self.scripts = list(scripts)
        self.heard: list[list[ModelMessage]] = []
        self.systems: list[System] = []

    def stream(
        self, system: System, messages: Sequence[ModelMessage], tools: Sequence[ToolSpec]
    ) -> Iterator[ModelEvent]:
        del tools
        self.heard.append(list(messages))
        self.systems.append(system)
        for step in self.scripts.pop(0):
            if isinstance(step, Exception):
                raise step
            if isinstance(step, threading.Event):
                assert step.wait(20), "nobody let the model go on"
                continue
            yield step
