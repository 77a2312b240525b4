"""The words for several programs paused at once: from when, what becomes of each, and the way back."""

from collections.abc import Mapping
from typing import Any

from tp_core.adapters.offline import phrases


def words(content: Mapping[str, Any]) -> str:
    """From the tool's result only."""
    several = content["several"]
    names = phrases.listed([f"“{one['paused']}”" for one in several])
    first = several[0]
    since = "today" if first["today"] else first["since"]
    until = f" until {first['until']}" if first["until"] else ""
    each = " ".join(_moves(one) for one in several)
    back = "Say “resume” when you go on: they go on together; name one to go on with that alone."
    if until:
        back = "I ask on that day whether they go on; “resume” takes them up at any time, by name one alone."
    told = f"{names} are paused from {since}{until}. Nothing is due. {each} {content['words']} {back}"
    return told.replace("  ", " ")


def _moves(one: Mapping[str, Any]) -> str:
    if one["event"]:
        return f"“{one['paused']}” still leads to {one['event']}; what lies in those days drops."
    return f"“{one['paused']}” ends later by as long."
