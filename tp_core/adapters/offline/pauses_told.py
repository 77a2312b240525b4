"""The words for pauses: one begun or over, several at once, and days off planned ahead."""

from collections.abc import Mapping
from typing import Any

from tp_core.adapters.offline import phrases
from tp_core.domain.phrasing import listed


def paused(content: Mapping[str, Any]) -> str:
    """That it is paused, from when, and the way back; of days off ahead what they would mean."""
    return _off(content) if {"untilWhen", "daysOff", "planned"} & content.keys() else _paused(content)


def _paused(content: Mapping[str, Any]) -> str:
    """That it is paused, from when, and the way back."""
    if "longerUntil" in content:
        names = listed([f"“{one}”" for one in content.get("names", [content["paused"]])])
        stay = "stay" if len(content.get("names", ())) > 1 else "stays"
        return f"{names} {stay} paused until {content['longerUntil']}. I ask on that day whether it goes on."
    since = "today" if content["today"] else content["since"]
    until = f" until {content['until']}" if content.get("until") else ""
    moves = "and the end moves back by as long"
    if content.get("event"):
        moves = f"what lies in those days drops, and the plan still leads to {content['event']}"
    lead = f"“{content['paused']}” is paused from {since}{until}. Nothing is due, {moves}."
    back = "Say “resume the program” when you go on, or use *Resume* on its page."
    if until:
        back = "I ask on that day whether it goes on; “resume the program” takes it up at any time."
    return f"{lead} {content['words']} {back}".replace("  ", " ")


def resumed(content: Mapping[str, Any]) -> str:
    """That it goes on, until when and with what; of days off that they are none any more."""
    if "notAway" in content:
        return _not_away(content)
    following = f" Next session: {content['next']}." if content["next"] else ""
    easier = content["suggestedChange"]
    change = (
        f" For the first weeks back I suggest: {easier}. Accept it, or not now, under *Check-in*." if easier else ""
    )
    event = content.get("event")
    kept = f" The days off count as not done, so that it still leads to {event}." if event else ""
    return f"“{content['resumed']}” goes on. It ends {content['end']}.{kept}{following}{change}"


def several(content: Mapping[str, Any]) -> str:
    """Several paused at once: from when, what becomes of each, and the way back."""
    several = content["several"]
    names = listed([f"“{one['paused']}”" for one in several])
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


def _off(content: Mapping[str, Any]) -> str:
    """Days off ahead: until when they last, what they would mean, or that they are planned."""
    if "untilWhen" in content:
        return f"Until when, from {content['untilWhen']} on? Say “until” and the day, or how many weeks."
    if "planned" in content:
        each = " ".join(_leads(one) for one in content["planned"])
        early = f"It begins and ends by itself: say “I'm back” if you are there earlier, or “undo”. {_FIT}"
        return f"Planned: no training {_span(content, 'from')}. {each} {early.format(day=content['day'])}"
    told = content["daysOff"]
    held = phrases.counted(sum(one["sessions"] for one in told), "session")
    each = " ".join(_moves_or_drops(one) for one in told)
    back = f"Back again, I suggest {content['back']}." if content["back"] else ""
    not_of = " ".join(content["notOf"])
    parts = (f"{_span(content, 'From')} nothing would be due ({held}).", each, not_of, back, content["words"])
    return f"{' '.join(one for one in parts if one)} Shall I plan it so?"


_FIT = "What you train in between, tell me, and I write it down beside the program."


def _span(content: Mapping[str, Any], lead: str) -> str:
    """`from Saturday 12 December to Friday 25 December`, of one day `on ...`."""
    if content["from"] == content["to"]:
        return f"{'On' if lead[:1].isupper() else 'on'} {content['from']}"
    return f"{lead} {content['from']} to {content['to']}"


def _moves_or_drops(one: Mapping[str, Any]) -> str:
    if one["event"]:
        return f"“{one['program']}” still leads to {one['event']}: what lies in those days drops."
    return f"“{one['program']}” would end on {one['end']}: nothing drops, all of it moves."


def _leads(one: Mapping[str, Any]) -> str:
    if one["event"]:
        return f"“{one['program']}” still leads to {one['event']}."
    return f"“{one['program']}” ends on {one['end']}."


def _not_away(content: Mapping[str, Any]) -> str:
    ends = listed([f"“{one['program']}” ends on {one['end']}" for one in content["notAway"]])
    if content["running"]:
        return (
            f"Welcome back: your days off end today, and sessions are due again. {ends}. *Today* has what comes next."
        )
    return f"Called off: {content['since'][:1].lower()}{content['since'][1:]}. {ends}, as before."
