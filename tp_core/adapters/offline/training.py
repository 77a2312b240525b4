"""The words for what came of a conversation's tools, today's workout and check-ins: from their results only."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

_MOST_LISTED = 7


def words(made: Sequence[tuple[str, Mapping[str, Any], Mapping[str, Any]]]) -> str:
    """What came of the turn's tools, from their results only."""
    return " ".join(_words(name, content) for name, _, content in made)


def _words(name: str, content: Mapping[str, Any]) -> str:
    refused = content.get("refused") or content.get("message")
    if refused:
        return str(refused)
    if name in _WORDED:
        return _WORDED[name](content)
    if name == "log_sets":
        left = content["left"]
        rest = f" {left} sets to go." if left else " That was the last one; say “done” to finish, or do it on *Today*."
        return f"Logged: {content['logged']}.{rest}"
    if "offered" in content:
        offered = content["offered"]
        if not offered:
            return "Nothing else with your equipment fits there."
        what = content["instead of"].lower()
        fits = " or ".join(offered)
        return f"Instead of the {what} I can offer {fits}. Name the one you want: “swap the {what} for ...”."
    return _workout(content)


def _checked_in(content: Mapping[str, Any]) -> str:
    """That it was recorded and for which week, then the answer with what was computed."""
    did = "amended your check-in" if content["amended"] else "recorded that as your check-in"
    lead = f"I've {did} for week {content['week']}."
    decide = " Accept it, or not now, under *Check-in*." if content["suggestedChange"] else ""
    answer = str(content["answer"]).replace(" Accept, or not now.", "")
    return f"{lead} {answer}{decide}"


def _finished(content: Mapping[str, Any]) -> str:
    if content.get("safety"):
        return str(content["safety"])
    if content["status"] == "skipped":
        return "Noted, not done today. It stays in your history, and nothing is lost. What comes next is on *Today*."
    changed = " ".join(content["changed"])
    return f"Closed. {changed}".strip()


def _workout(content: Mapping[str, Any]) -> str:
    lead = "Today" if content["today"] else content["day"]
    listed = "; ".join(content["exercises"][:_MOST_LISTED])
    place, changed = _around(content["why"])
    because = " ".join(dict.fromkeys(content["reasons"]))
    told = f"{lead}: {content['name']}, about {content['minutes']} minutes. {changed}{listed}. {place} {because}"
    return told.strip()


def _around(why: str) -> tuple[str, str]:
    """`Week 3 · Base, week 3 of 5.` of an explanation, and what was fitted to the day before it."""
    at = why.find("Week ")
    return why[at:].split(". ", maxsplit=1)[0].rstrip(".") + ".", why[: max(at, 0)]


_WORDED: Mapping[str, Callable[[Mapping[str, Any]], str]] = {
    "record_check_in": _checked_in,
    "finish_workout": _finished,
}
