"""What an earlier attempt at the same message carried out: asked for again, it is told again and not done twice.

A model may log sets and then fail before it says so. Whoever answers the message next, also the rule-based coach, calls
the same tools, maybe in other words: what counts is the tool, the exercise and the day.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from tp_core.domain import exercises
from tp_core.domain.coach import ToolCall
from tp_core.domain.conversation import Done

_CHANGES: Final = frozenset(
    {"log_sets", "finish_workout", "session_effort", "swap_exercise", "go_on", "move_session", "swap_sessions",
     "change_days", "change_kit", "plan_anew", "long_run_time", "swap_for_good", "undo_change", "pause_program",
     "resume_program", "record_check_in"}
)  # fmt: skip
"""Tools that write at once. The others only look, or work on what is saved with the answer."""
_DAYS: Final = ("date", "on", "session", "one")


class Already:
    """The changes of a message's earlier attempts, and those of this one."""

    def __init__(self, earlier: Sequence[Done], today: date) -> None:
        self._earlier = {one.key: one.result for one in earlier}
        self._now: dict[str, str] = {}
        self._today = today

    @property
    def done(self) -> tuple[Done, ...]:
        """What a next attempt has to know of."""
        return tuple(Done(key=key, result=result) for key, result in (self._earlier | self._now).items())

    def told(self, call: ToolCall) -> dict[str, Any] | None:
        """What came of it before; None where it was not done yet."""
        result = self._earlier.get(self._key(call))
        found: dict[str, Any] | None = json.loads(result) if result is not None else None
        return found

    def note(self, call: ToolCall, content: Mapping[str, Any]) -> None:
        """Takes note of what came of a call, where it changed anything."""
        if call.name in _CHANGES and "refused" not in content:
            self._now[self._key(call)] = json.dumps(content, ensure_ascii=False, default=str)

    def _key(self, call: ToolCall) -> str:
        given = call.arguments or {}
        words = str(given.get("exercise") or "")
        found = exercises.find(words) if words else None
        day = next((given[name] for name in _DAYS if given.get(name)), self._today)
        return f"{call.name} {found.id if found is not None else words.casefold()} {day}"
