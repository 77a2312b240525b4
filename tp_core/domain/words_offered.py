"""Words that an answer offers in quotes, `say “swap today with Friday”`: to tap, and meant by a plain yes.

What is offered so changes nothing by itself; said, it goes the same way as if the athlete had written it.
"""

import re
from datetime import date, timedelta
from typing import Final

from tp_core.domain.conversation import OpenQuestion

TOPIC: Final = "words"
"""The topic begins so; where one thing is offered, its words follow."""
_QUOTED: Final = re.compile(r"“([^”.]{4,60})”")
_DOES: Final = re.compile(
    r"^(?:swap|move|skip|only \d+ minutes|shift the plan|carry on|repeat the week|pause (?:from|until))\b|^resume$",
    re.IGNORECASE,
)
"""What can be done at once as it stands; `undo` and examples of what one could say are none of it."""
_EXAMPLE: Final = re.compile(r"\b(?:like|as in)\b[^.;:]*$")
_YES: Final = re.compile(
    r"^\W*(?:(?:ok\w*|yes|yeah|yep|then|and|please|great|good)\W+)*"
    r"(?:yes|yeah|yep|sure|do (?:it|that|so)|please do|go ahead|let'?s do (?:it|that)|make it so)"
    r"(?:\W+(?:please|then|thanks))*\W*$"
)
_MOST: Final = 4
_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY: Final = r"(?:tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_MOVE: Final = re.compile(rf"^move (?P<of>today|{_DAY}) to (?P<to>{_DAY})$")
_FILL: Final = (
    r"(?:ok\w*|yes|yeah|no|then|well|so|on|to|for|make it|let'?s|do|say|maybe|rather|better|how about|what about|i'?d|i"
    r"|can|could|it|move|go|with|prefer|would|like|please|works?|is|are|be|fine|good|best|instead|me|thanks|actually|probably"
    r"|the|my|a|one)"
)
_ANSWER: Final = re.compile(
    rf"^\W*(?:{_FILL}\W+)*(?P<day>{_DAY}|day after(?: that)?|next day|day later)(?:\W+{_FILL})*\W*$"
)
"""`Saturday then`, `the day after`: a day and nothing else."""
_ANY: Final = re.compile(
    rf"^\W*(?:{_FILL}\W+)*(?:any(?: day| of (?:them|those)|time)?|either(?: one| day)?|whichever|whatever"
    r"|you (?:choose|decide|pick)|doesn'?t matter|don'?t (?:mind|care)|up to you)"
    rf"(?:\W+{_FILL})*(?:\W+(?:but|except|other than|just not|not)(?: for| on)? (?P<without>{_DAY}))?"
    rf"(?:\W+{_FILL})*\W*$"
)


def question(answer: str) -> OpenQuestion | None:
    """The words an answer offers, as something to tap; None where it offers none."""
    found = [one[1] for one in _QUOTED.finditer(answer) if _DOES.match(one[1]) and not _is_example(answer, one.start())]
    told = list(dict.fromkeys(found))[:_MOST]
    if not told:
        return None
    only = f": {told[0]}" if len(told) == 1 else ""
    replies = tuple(f"{one[:1].upper()}{one[1:]}" for one in told)
    return OpenQuestion(topic=f"{TOPIC}{only}", quick_replies=replies)


def _is_example(answer: str, start: int) -> bool:
    return _EXAMPLE.search(answer[:start].rstrip("“ ")) is not None


def whole(said: str, asked: OpenQuestion | None, today: date) -> str:
    """The words a yes means, or the move to the day they name; the message itself where nothing was offered so."""
    moved = _moved(said.casefold().replace("’", "'"), asked, today)
    if moved:
        return moved
    lead = f"{TOPIC}: "
    if asked is None or not asked.topic.startswith(lead) or not _YES.match(said.casefold()):
        return said
    return asked.topic.removeprefix(lead)


def _moved(plain: str, asked: OpenQuestion | None, today: date) -> str:
    """`move friday to sunday`, by the day named where moves of one session were offered; empty for anything else."""
    if asked is None or not are_open(asked):
        return ""
    offered = [found for one in asked.quick_replies if (found := _MOVE.match(one.casefold()))]
    if len({one["of"] for one in offered}) != 1:
        return ""
    of, days = offered[0]["of"], [one["to"] for one in offered]
    named, any_of = _ANSWER.match(plain), _ANY.match(plain)
    if named is not None:
        later = "day" in named["day"].split() or named["day"].endswith("later")
        return f"move {of} to {_after(of, today) if later else named['day']}"
    left = [day for day in days if any_of is not None and day != any_of["without"]]
    return f"move {of} to {left[0]}" if left else ""


def _after(of: str, today: date) -> str:
    """The weekday after the day a session is on."""
    ahead = {"today": today, "tomorrow": today + timedelta(days=1)}.get(of)
    index = ahead.weekday() if ahead is not None else _WEEKDAYS.index(of)
    return _WEEKDAYS[(index + 1) % len(_WEEKDAYS)]


def are_open(asked: OpenQuestion | None) -> bool:
    """Whether such words were offered last."""
    return asked is not None and asked.topic.split(":")[0] == TOPIC
