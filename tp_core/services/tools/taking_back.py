"""Taking back in conversation: what was done last is kept as the talk's open question, and undone on their word."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from tp_core.domain.adaptation import AdaptationStatus
from tp_core.domain.conversation import OpenQuestion
from tp_core.domain.errors import Conflict
from tp_core.domain.program import Program
from tp_core.services.adaptations import deciding
from tp_core.services.app import App

DONE = "last done"
"""The topic begins so; what was done follows, so that `undo` means it and nothing before it."""
SAYS = re.compile(
    r"\b(?:undo|revert|take (?:it|that|this) back|(?:change|put|set|move|swap) (?:it|that|them|this) back|go back)\b"
)


def question(name: str, content: dict[str, Any]) -> OpenQuestion | None:
    """What stays open after a tool that changed something: nothing to answer, only what `undo` would mean."""
    told = _DONE[name](content) if name in _DONE and "refused" not in content else ""
    return OpenQuestion(topic=f"{DONE}: {told}") if told else None


def undo_change(app: App, programs: Sequence[Program], said: str) -> dict[str, Any]:
    """The last change of these programs that holds, taken back: days, equipment, an accepted suggestion."""
    if not SAYS.search(said.casefold()):
        raise Conflict("I take a change back when you ask for it.")
    found = [
        one for program in programs for one in app.store.check_ins.adaptations(program.user_id, program.program_id)
    ]
    held = [one for one in found if one.status is AdaptationStatus.ACCEPTED and one.decided_at is not None]
    last = max(held, key=lambda one: (one.decided_at, one.adaptation_id), default=None)
    if last is None:
        raise Conflict("No change of the program holds, so there is nothing to take back.")
    program = next(one for one in programs if one.program_id == last.program_id)
    ids = (program.user_id, program.coach_id, program.program_id, last.adaptation_id)
    done = deciding.revert(app, *ids, by=deciding.ATHLETE)
    back = [old for old, now in zip(last.before.lines, last.after.lines, strict=True) if old != now]
    return {"takenBack": done.adaptation.summary, "lines": back}


def _moved(content: dict[str, Any]) -> str:
    return f"move {content['toDay']} {content['fromDay']}" if "toDay" in content else ""


def _swapped(content: dict[str, Any]) -> str:
    return f"swap {content['days'][0]} {content['days'][1]}" if "days" in content else ""


def noted(name: str, content: dict[str, Any]) -> OpenQuestion | None:
    """What stays open after a note: `undo` means it, and no change of the program made before it."""
    if "refused" in content or "message" in content:
        return None
    return OpenQuestion(topic=f"{DONE}: {'weights' if name == 'set_weights' else 'note'}")


def paused_last(asked: OpenQuestion | None) -> tuple[str, ...]:
    """The programs that were paused by what was done last."""
    topic = asked.topic if asked is not None else ""
    return tuple(topic.removeprefix(f"{DONE}: pause").split()) if topic.startswith(f"{DONE}: pause ") else ()


AWAY = f"{DONE}: away"


def was_away(asked: OpenQuestion | None) -> bool:
    """Whether what was done last is that days off were planned."""
    return asked is not None and asked.topic == AWAY


def _paused(content: dict[str, Any]) -> str:
    if "planned" in content:
        return "away"
    told = content.get("several", [content])
    return (
        f"pause {' '.join(one['programId'] for one in told)}" if "paused" in told[0] and "programId" in told[0] else ""
    )


def is_kept(asked: OpenQuestion) -> bool:
    """Whether a topic waits for no answer and is only kept for `undo`."""
    return asked.topic.startswith(f"{DONE}:")


_DONE: Mapping[str, Callable[[dict[str, Any]], str]] = {
    "move_session": _moved,
    "swap_sessions": _swapped,
    "pause_program": _paused,
    "resume_program": lambda content: "resume" if {"resumed", "several", "notAway"} & content.keys() else "",
    "log_sets": lambda content: "log" if "logged" in content else "",
    "finish_workout": lambda content: "close" if "status" in content or "several" in content else "",
    "change_kit": lambda content: "change" if "changed" in content or "takenBack" in content else "",
    "swap_for_good": lambda content: "change" if "changed" in content else "",
    "long_run_time": lambda content: "change" if "changed" in content else "",
    "undo_change": lambda content: "undo" if {"takenBack", "notAway"} & content.keys() else "",
    "go_on": lambda content: "go on" if "how" in content else "",
}
