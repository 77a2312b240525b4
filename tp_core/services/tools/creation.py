"""The creation tools: their names, what a model is told of them, and the call on a brief."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, cast

from pydantic import ValidationError

from tp_core.domain.brief import Brief
from tp_core.domain.coach import ToolCall, ToolSpec
from tp_core.domain.value import Value
from tp_core.services.tools import arguments, record
from tp_core.services.tools.record import Recorded

Reducer = Callable[[Brief, Any, date], Recorded]


@dataclass(frozen=True)
class Tool:
    """A tool: its arguments, what it does to the brief (None: the desk does it), and its step in the page's line."""

    arguments: type[Value]
    reduce: Reducer | None
    step: str


TOOLS: Mapping[str, Tool] = {
    "record_goals": Tool(arguments.RecordGoals, record.goals, "noting your goals"),
    "record_constraints": Tool(arguments.RecordConstraints, record.constraints, "noting days and equipment"),
    "record_preferences": Tool(arguments.RecordPreferences, record.preferences, "noting what you like and avoid"),
    "record_timeline": Tool(arguments.RecordTimeline, record.timeline, "checking dates"),
    "propose_phases": Tool(arguments.ProposePhases, record.phases, "building the weeks"),
    "revise": Tool(arguments.Revise, record.revision, "changing the draft"),
    "use_defaults": Tool(arguments.UseDefaults, record.defaults, "filling in defaults"),
    "record_screening": Tool(arguments.RecordScreening, None, "noting the health question"),
    "ask_next": Tool(arguments.AskNext, None, ""),
    "ready": Tool(arguments.Ready, None, "checking the plan"),
}


@cache
def specs() -> tuple[ToolSpec, ...]:
    """The tools as a model is told of them."""
    return tuple(
        ToolSpec(
            name=name,
            description=" ".join((tool.arguments.__doc__ or "").split()),
            parameters=tool.arguments.model_json_schema(by_alias=True),
        )
        for name, tool in TOOLS.items()
    )


class Mistake(Exception):
    """A call the model can mend; the message says how."""


def parse(call: ToolCall) -> Value:
    """The call's arguments as a value, or `Mistake`."""
    tool = TOOLS.get(call.name)
    if tool is None:
        message = f"There is no tool {call.name}."
        raise Mistake(message)
    if call.arguments is None:
        raise Mistake("The input was not a JSON object. Send the arguments as one JSON object.")
    try:
        return tool.arguments.model_validate(call.arguments)
    except ValidationError as exc:
        problems = [f"{'.'.join(map(str, error['loc']))}: {error['msg']}" for error in exc.errors()]
        raise Mistake("; ".join(problems)) from exc


def reduce(call: ToolCall, given: Value, brief: Brief, today: date) -> Recorded:
    """The brief after a recording tool."""
    return cast("Reducer", TOOLS[call.name].reduce)(brief, given, today)
