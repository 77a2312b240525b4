"""What `undo` means: what was done last in this talk, else the last change of the program that holds."""

import re
from typing import Final

from tp_core.adapters.offline.arguments import Arguments
from tp_core.domain.facts import Facts, RunningProgram
from tp_core.domain.program import RUNNING, ProgramStatus

_SAYS: Final = re.compile(
    r"^\W*(?:(?:no|oh|wait|sorry|please|actually|can you|could you)\W+)*(?:undo|revert|take (?:it|that|this) back"
    r"|(?:change|put|set|move|swap) (?:it|that|them|this) back|go back|back to how it was)\b(?!.*\b(?:set|sets|reps?|log(?:ged)?)\b)"
)
_DONE: Final = re.compile(
    r"^last done: (?P<what>move|swap|pause|resume|log|close|change|undo|go on|weights|note)(?: (?P<one>\S+)(?: (?P<two>\S+))?.*)?$"
)
_DAYS: Final = "DAYS"


def call(plain: str, facts: Facts, running: RunningProgram | None) -> tuple[str, Arguments] | None:
    """The tool that takes it back; None where nothing is asked for, or what was done last is no tool's to undo."""
    if not _SAYS.search(plain):
        return None
    found = _DONE.match(facts.open_question.topic) if facts.open_question is not None else None
    what = found["what"] if found is not None else ""
    if what == "pause" and any(one.program.status is ProgramStatus.PAUSED for one in facts.programs):
        return "resume_program", {}
    if (
        running is None
        or running.program.status not in RUNNING
        or what in ("log", "close", "go on", "resume", "weights", "note")
    ):
        return None
    if found is not None and what == "move":
        return "move_session", {"session": found["one"], "to": found["two"]}
    if found is not None and what == "swap":
        return "swap_sessions", {"one": found["one"], "other": found["two"]}
    changed = [(one.last_change.at, one) for one in facts.programs if one.program.status in RUNNING and one.last_change]
    newest = max(changed, key=lambda pair: pair[0], default=None)
    return _last_change(newest[1], several=len(facts.programs) > 1) if newest is not None else None


def of_note(plain: str, facts: Facts) -> str:
    """`weights` or `note` where that is what `undo` means; empty for anything else."""
    found = _DONE.match(facts.open_question.topic) if facts.open_question is not None and _SAYS.search(plain) else None
    return found["what"] if found is not None and found["what"] in ("weights", "note") else ""


def _last_change(running: RunningProgram, *, several: bool) -> tuple[str, Arguments] | None:
    last = running.last_change
    if last is None:
        return None
    if last.rule_id == _DAYS and last.days_before:
        of = {"program": running.program.program_definition.name} if several else {}
        return "change_days", {"days": [day.value for day in last.days_before], **of}
    return "undo_change", {}
