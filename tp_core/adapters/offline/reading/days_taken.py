"""Weekdays that another matter takes every week while a program runs: `I have football on Thursdays now`."""

import re
from collections.abc import Sequence
from typing import Final

from tp_core.adapters.offline.reading import whose
from tp_core.adapters.offline.reading.other_matters import MATTER

_DAY: Final = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?'?s?"
_DAYS: Final = rf"{_DAY}(?:(?:,|/|&| and| or| plus)+ ?(?:on )?{_DAY})*"
_SPORT: Final = (
    r"(?:football|soccer|footy|rugby|basketball|netball|hockey|volleyball|handball|cricket|lacrosse|judo|bjj|jiu[- ]?jitsu|mma"
    r"|muay thai|boxing|kickboxing|karate|taekwondo|wrestling|tennis|squash club|padel|badminton|climbing|bouldering"
    r"|swimming|swim squad|swim club|dance|dancing|spin class|cycling club|rowing club|crossfit class)"
)
_OTHER: Final = (
    rf"(?:{_SPORT}|{MATTER}|night school|evening school|work(?:ing)?(?: late| nights?| evenings?)?|late shifts?"
    r"|night shifts?|therapy|lessons?|rehearsals?|training)"
)
_AMID: Final = r"(?:my |our |the |an? |some |to |new |team |club |weekly |evening |night |late |go to |play |training |practice |\d[ -]?a[ -]?side )*"
_BEHIND: Final = (
    rf"(?: (?:{_OTHER}|class(?:es)?|practice|training|sessions?|team|match(?:es)?|games?|shifts?|nights?|lessons?))*"
)
_AT: Final = r"(?:,? (?:training|practice|games?|matches)\b)?(?:,? (?:now|is|are|has|have|moved|changed|been moved|got moved|switched|to|every|each|on|it's|starting|runs?|falls?))*"
_TAKEN: Final = (
    re.compile(
        rf"\b(?:i|we|i've|we've|i'm|i'll|we'll)\b(?: (?:now|also|just|have|got|do|play|go|started|start|joined|signed up"
        rf"|am|will|be|doing|playing|been|to|for|with|at|in|have to|need to|coach|teach))* {_AMID}{_OTHER}{_BEHIND}"
        rf"(?:,? (?:which|that|and it|it))?{_AT} (?P<days>{_DAYS})"
    ),
    re.compile(
        rf"(?:\b(?:my|our|the) |^\W*(?:(?:so|btw|hey|and|but|also|ok|got|have|playing|doing|joined|started|signed up for|there's)\W+)*){_AMID}{_OTHER}{_BEHIND}{_AT} (?P<days>{_DAYS})"
    ),
    re.compile(
        rf"\b(?P<days>{_DAYS})(?:'s| is| are)?(?: now| nights?| evenings?)* (?:(?:i|we)(?:'ve| have| do| play| go to| got| have got| work) )?"
        rf"{_AMID}{_OTHER}{_BEHIND}\b"
    ),
)
"""What takes the day before it, and behind it."""
_SHUT: Final = re.compile(
    rf"\bgym\b.{{0,20}}?\b(?:closed|shut|closes|shuts|not open|isn't open|no longer open)\b(?: (?:on|every|all|now))*"
    rf" (?P<days>{_DAYS})"
)
_EVERY_WEEK: Final = re.compile(
    rf"\b(?:now|from now on|every|each|weekly|moved|changed|switched|start(?:ed|ing|s)?|joined|signed up|new|until|till"
    rf"|any ?more|going forward)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|\b(?:mon|tue|wed|thu|fri|sat|sun)s\b"
    rf"|{_DAY}(?:,|/|&| and)+ ?{_DAY}"
)
_ONCE: Final = re.compile(
    r"\b(?:today|tomorrow|tonight|this (?:week|\w+day)|next (?:week|\w+day)|yesterday|last \w+|coming|used to|no more"
    r"|no longer|stopped|quit|cancell?ed|was|were|did|had|went|only this|one[- ]off|ended|is over|finished)\b"
)
_FREED: Final = re.compile(
    rf"\b(?:no (?:more )?|not? (?:doing|playing|going to) |(?:stopped|quit|gave up|dropped)(?: with| doing| playing| going to)? )"
    rf"{_AMID}{_OTHER}{_BEHIND}\b.*\b{_DAYS}\b.*\b(?:any ?more|now|from now on)\b"
    rf"|\b(?:stopped|quit|gave up|dropped)(?: with| doing| playing| going to)? {_AMID}{_SPORT}{_BEHIND}\b.*\b{_DAYS}"
    rf"|\b{_OTHER}{_BEHIND}(?: (?:on )?{_DAYS})? (?:is|are) (?:over|finished|done|off|cancell?ed)\b.*\b(?:now|for good|free)\b"
)
_PAST: Final = re.compile(
    r"\b(?:was|were|did|had|went|played|swam|climbed|danced|last|yesterday|used to|cancell?ed|is off|moved)\b"
)
_WITH_IT: Final = re.compile(
    r"\b(?:can'?t|cannot|won'?t|not|no|don'?t|closed)\b.{0,24}\b(?:gym|train|lift|session|workout)\b"
)
"""Told as a day that is gone: read where days are taken away (`days_changed`)."""
_LIFTS: Final = re.compile(r"\b(?:i|we) (?:now )?(?:train|lift|work out|run|squat|bench|go to the gym|do my)\b")
_SETS: Final = re.compile(r"\d+ ?x ?\d+|\b\d+ ?(?:kgs?|lbs?|km|min\w*|sets|reps)\b")


def days(plain: str) -> str:
    """The words that name the days another matter takes every week; empty for none, a question, or one single day."""
    told = whose.mine(plain)
    if plain.rstrip().endswith("?") or any(one.search(told) for one in (_ONCE, _LIFTS, _SETS, _WITH_IT)):
        return ""
    return _told(told) if _EVERY_WEEK.search(told) else ""


def freed(plain: str) -> bool:
    """Whether another matter no longer takes a day: `no BJJ on Mondays any more`; nothing is to change by that alone."""
    return _FREED.search(whose.mine(plain)) is not None and not _LIFTS.search(plain)


def once(plain: str) -> bool:
    """Whether another sport takes one single day to come: `I've got football on Thursday`."""
    told = whose.mine(plain)
    if any(one.search(told) for one in (_PAST, _LIFTS, _SETS)) or _EVERY_WEEK.search(told):
        return False
    return bool(_told(told))


def _told(told: str) -> str:
    return _joined([one["days"] for pattern in (*_TAKEN, _SHUT) for one in pattern.finditer(told)])


def _joined(parts: Sequence[str]) -> str:
    return " ".join(dict.fromkeys(parts))
