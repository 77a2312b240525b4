"""A small scripted model: thinks, records what the first message of the README says, builds weeks, and words the results.

It shows the wire and the page, no intelligence: it looks at which tools it was given and what came back from them.
"""

import json
from typing import Any

from tests.converse.scripts import Answer, Pause, Step, end, paced, reasoning, start, text, tool

Json = dict[str, Any]
FIRST = 0.8
PAUSE = 1 / 60
"""Seconds to the first token and between tokens, as a small hosted model has them."""

_CALLS: list[tuple[str, Json]] = [
    (
        "record_goals",
        {
            "primary": "squat 150 kg",
            "discipline": "strength",
            "targets": [{"exercise": "back squat", "load": 150, "said": "squat 150 kg"}],
            "startingNumbers": [{"exercise": "back squat", "load": 130, "reps": 3, "said": "130x3"}],
            "experience": "intermediate",
        },
    ),
    ("record_constraints", {"daysPerWeek": 4, "equipment": ["barbell", "rack", "bench"]}),
    ("record_timeline", {"weeks": 12}),
    ("propose_phases", {}),
    ("ask_next", {"topic": "screening", "quickReplies": ["No to all, over 18", "One applies to me"]}),
]
_TALK = (
    "Noted: squat 150 kg, now 130 x 3, four days a week. The draft has 12 weeks, and week 1 stands beside this. Before it "
    "can start: does any of the health questions apply to you, and are you over 18?"
)
_WORKOUT = {"explanation": "Today serves the phase you are in; the main lift comes first, the rest supports it."}


def demo(request: Json) -> Answer:
    """The next answer: calls, then words about their results; a workout's explanation where only that is asked for."""
    names = {one["toolSpec"]["name"] for one in request.get("toolConfig", {}).get("tools", []) if "toolSpec" in one}
    answered = any("toolResult" in block for block in request["messages"][-1]["content"])
    if names == {"present_workout"}:
        return _answer(tool(0, "w", "present_workout", _cut(_WORKOUT)), reason="tool_use")
    if "record_goals" not in names or answered:
        return _answer(_paced(_TALK if answered else "I am a loopback with little to say, but I say it slowly."))
    if len(request["messages"]) > 1:
        return _answer(_paced("That is noted. Open Review when you are ready, or tell me what to change."))
    calls: list[Step] = []
    for at, (name, arguments) in enumerate(_CALLS, start=1):
        calls += tool(at, f"call-{at}", name, _cut(arguments))
    return _answer([*reasoning(0, ["A goal with numbers, four days, a deadline. ", "Record them first."]), *calls],
                   reason="tool_use")  # fmt: skip


def _answer(steps: list[Step] | list[bytes], *, reason: str = "end_turn") -> Answer:
    return Answer((start(), Pause(FIRST), *steps, *end(reason)))


def _paced(words: str) -> list[Step]:
    return paced(text(0, [f"{word} " for word in words.split()]), PAUSE)


def _cut(arguments: Json) -> list[str]:
    raw = json.dumps(arguments)
    return [raw[at : at + 11] for at in range(0, len(raw), 11)]
