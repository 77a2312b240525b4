"""Another time for the long run of a program that runs, as told: `my long run can be 2.5 hours now`."""

import re
from typing import Final

from tp_core.adapters.offline.arguments import Arguments
from tp_core.adapters.offline.reading import days_changed, long_run_time
from tp_core.adapters.offline.reading.words import Text
from tp_core.domain.facts import Facts
from tp_core.domain.program import RUNNING, Discipline

TOOL: Final = "long_run_time"
ASKED: Final = "long run time"
"""The topic of the question whether to change it begins so."""
DECLINES: Final = re.compile(
    r"^\W*(?:no|nope|nah|not (?:now|yet|this time)|leave (?:it|them)|better not|don'?t)"
    r"(?:\W+(?:thanks|thank you|please|leave it|don'?t|then))*\W*$"
)
_ONCE: Final = re.compile(r"\b(?:today|tomorrow|tonight|yesterday|(?:this|next|last) (?:week\w*|saturday|sunday))\b")
_PAST: Final = re.compile(r"\b(?:was|took|did|ran|had|finished)\b")
_CLOCK: Final = re.compile(
    r"\blong(?:er|est)? runs?\b[^.;!?]{0,30}\b(?:can|may|only|up to|max\w*|at most|under|be)\b[^.;!?\d]{0,20}(?P<h>[1-4]):(?P<m>[0-5]\d)\b"
)
_LASTING: Final = re.compile(r"\b(?:from now on|now|every|always|saturdays|sundays|weekends|any ?more)\b")


def call(plain: str, facts: Facts) -> tuple[str, Arguments] | None:
    """`long_run_time` with its minutes, or a yes to what was offered; None for anything else."""
    runner = any(
        one.program.status in RUNNING and one.program.discipline is Discipline.RUNNING for one in facts.programs
    )
    if not runner:
        return None
    topic = facts.open_question.topic if facts.open_question is not None else ""
    if topic.startswith(f"{ASKED}:") and days_changed.agrees(plain):
        return TOOL, {"confirmed": True}
    if _ONCE.search(plain) or _PAST.search(plain):
        return None
    found = long_run_time.read(Text(plain))
    clock = _CLOCK.search(plain)
    weekend = found.weekend if found.runs and _LASTING.search(plain) else None
    minutes = (
        found.told or found.beyond or (int(clock["h"]) * 60 + int(clock["m"]) if clock is not None else None) or weekend
    )
    asks = plain.rstrip().endswith("?") and not re.search(r"\bcan (?:it|they|my|the|you|we|i)\b", plain)
    return (TOOL, {"minutes": minutes}) if minutes is not None and not asks else None


def leaves(plain: str, facts: Facts) -> bool:
    """Whether they decline what was offered."""
    topic = facts.open_question.topic if facts.open_question is not None else ""
    return topic.startswith(f"{ASKED}:") and DECLINES.match(plain) is not None
