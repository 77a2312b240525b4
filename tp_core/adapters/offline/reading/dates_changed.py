"""What a message says of the dates of a running program: sessions not done, one moved, two changed round."""

import re
from datetime import date, timedelta
from typing import Final

from tp_core.adapters.offline.arguments import Arguments

_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY: Final = r"(?:today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_WHAT: Final = r"(?:'?s)?(?: (?:gym|running|easy|long|strength|squat|lifting|leg|upper body|lower body))?(?: (?:workout|session|training|runs?|day))?"
_MOVE: Final = re.compile(
    rf"\b(?:move|shift|push|postpone|reschedule|(?:switch|change)(?= (?:{_DAY}))) (?:(?P<from>{_DAY}){_WHAT}|it|this|the (?:workout|session))"
    rf" (?:to|until|till|on to) (?P<to>{_DAY})\b"
)
_SWAP: Final = re.compile(
    rf"\b(?:swap|switch|trade|exchange)(?: round)? (?P<one>{_DAY}){_WHAT} (?:with|and|for) (?P<other>{_DAY})\b"
)
_ONLY_ASKS: Final = re.compile(
    r"^\W*(?:so |and |hey |coach,? )*(?:(?:can|could|may|should|shall|must)(?!'?t\b|n'?t\b)|what if|is it (?:ok|okay|possible|fine|alright)|would it be)\b"
    r"(?! you\b)"
)
_NOT_DONE: Final = re.compile(
    r"\b(?:did|done) nothing (?:since|last|this|all)\b|\b(?:did(?:n'?t| not) (?:do|train|make|manage)|missed(?! (?:the |a |my )?\d{2,3}\b)|not done|skipped (?:two|three|some|a few|my))\b"
    r"(?!.*\b(?:reps?|sets?|lifts?)\b)"
)
_HOW_ON: Final = re.compile(
    r"\bhow (?:do|shall|should|can) (?:we|i) (?:go|carry) on\b|^\W*what now\W*$|\bsessions? (?:were|was)? ?not done\b"
    r"|\bwhat did i miss\b|\bdid i miss (?:anything|any|a session|a workout|1|one)\b"
)
_WAYS: Final = (
    ("carryOn", re.compile(r"^\W*(?:ok\w*[, ]+|please )?(?:let'?s )?(?:just )?(?:carry on|keep going|drop them)\b")),
    ("shift", re.compile(r"\b(?:shift|push|move) (?:the |my )?(?:plan|program|whole plan|everything)\b|^\W*shift\b")),
    ("repeat", re.compile(r"\b(?:repeat|redo|restart) (?:the |this |last |that |my )?week\b|^\W*repeat\b")),
)
_TODAY_ONLY: Final = re.compile(r"\btoday|tonight\b")
HURTS: Final = re.compile(
    r"\b(?:hurts?|hurting|sore|ach(?:es?|ing|e?y)|pain(?:ful)?|cranky|niggl\w+|tweaked|stiff|bothers?)\b"
)
_REASONS: Final = (
    (re.compile(r"\b(?:ill|sick|flu|cold|fever|covid)\b"), "illness"),
    (HURTS, "pain"),
    (re.compile(r"\b(?:time|busy|work|meeting|late|kids?|travel\w*)\b"), "time"),
    (re.compile(r"\b(?:gym|closed|equipment|kit)\b"), "equipment"),
    (re.compile(r"\b(?:tired|motivation|motivated|can'?t be bothered|don'?t feel)\b"), "motivation"),
)


def call(plain: str, today: date) -> tuple[str, Arguments] | None:
    """The tool a message asks for; None for nothing of it."""
    return _swapped(plain, today) or _moved(plain, today) or _way_on(plain)


def reason(plain: str) -> str:
    """Why a session was not done, by the words of the skip; empty where they say none."""
    return next((word for pattern, word in _REASONS if pattern.search(plain)), "")


def only_asks(plain: str) -> bool:
    """Whether it is asked if one may, which changes nothing yet; `can you ...` is a wish."""
    return _ONLY_ASKS.search(plain) is not None


def _way_on(plain: str) -> tuple[str, Arguments] | None:
    """What to do about sessions not done, or the question what one can do."""
    for how, pattern in _WAYS:
        if pattern.search(plain) and not plain.endswith("?"):
            why = reason(plain)
            return "go_on", {"how": how, **({"reason": why} if why else {})}
    sets = re.search(r"\b\d+(?:\.\d+)? ?(?:kg|lbs?)? ?(?:x|×|for) ?\d", plain)  # a missed single is no session
    asked = _HOW_ON.search(plain) or (not sets and _NOT_DONE.search(plain) and not _TODAY_ONLY.search(plain))
    return ("sessions_not_done", {}) if asked else None


def _moved(plain: str, today: date) -> tuple[str, Arguments] | None:
    """`move today to Saturday`, `move Thursday's session to Friday`: the next such day."""
    found = _MOVE.search(plain)
    if found is None or only_asks(plain):
        return None
    day, to = _next(found["from"] or "today", today), _next(found["to"], today)
    to = to if to != today or found["to"] == "today" else to + timedelta(days=7)
    which = {"session": day.isoformat()} if day != today else {}
    return "move_session", {"to": to.isoformat(), **which}


def _swapped(plain: str, today: date) -> tuple[str, Arguments] | None:
    """`swap today with tomorrow`, `switch Monday and Wednesday`."""
    found = _SWAP.search(plain)
    if found is None or only_asks(plain):
        return None
    one, other = (_next(found[day], today) for day in ("one", "other"))
    return "swap_sessions", {"one": one.isoformat(), "other": other.isoformat()}


def _next(word: str, since: date) -> date:
    """The day meant by a word: a weekday is the next one from `since` on."""
    if word in ("today", "tomorrow"):
        return since if word == "today" else since + timedelta(days=1)
    return since + timedelta(days=(_WEEKDAYS.index(word) - since.weekday()) % 7)
