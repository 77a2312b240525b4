"""A week reported in passing: “this week was a 2, slept badly, knee niggle”, as the check-in it is."""

import re
from typing import Final

from tp_core.adapters.offline.arguments import Arguments
from tp_core.domain import safety
from tp_core.domain.facts import Facts
from tp_core.domain.program import RUNNING, ProgramStatus

_WEEK = r"(?:^week(?! \d)|(?:this|last|the|my|that|past|training|whole)(?: training| past| last)? week)|week (?P<number{}>\d{{1,2}})"
_NOT_A_COUNT = r"(?!\s*(?:of (?:\d|the|my)|x|×|sessions?|days?|workouts?|times?|sets?|reps?|kgs?|lbs?|kms?|miles?|hours?|hrs?|min|weeks?|%|:))"
_NUMBER = re.compile(
    rf"\b(?:{_WEEK.format(1)})\b\W+(?:\w+\W+){{0,3}}?(?:was|is|felt|went|feels|gets|got|rates?|=|:)\W*(?:\w+\W+){{0,2}}?"
    rf"(?P<a>[1-5])\b(?:\s*(?:/|out of|of)\s*5\b)?{_NOT_A_COUNT}"
    rf"|\b(?:check[- ]?in|rate|rating|i'?d (?:give|call|say)|give)\b\W+(?:\w+\W+){{0,4}}?(?P<b>[1-5])\b(?:\s*(?:/|out of)\s*5\b)?{_NOT_A_COUNT}"
)
_SAYS_WEEK = re.compile(rf"\b(?:{_WEEK.format(2)})\b|\bcheck[- ]?in\b")
_WORDS: Final = (
    (1, r"very bad(?:ly)?|terribl[ey]|awful(?:ly)?|horribl[ey]|a disaster"),
    (5, r"very (?:well|good)|great|amazing(?:ly)?|brilliant(?:ly)?|fantastic(?:ally)?|excellent(?:ly)?|perfect(?:ly)?"),
    (2, r"bad(?:ly)?|hard going|really hard|tough|rough|brutal|poor(?:ly)?"),
    (3, r"ok(?:ay)?|fine|alright|all right|so-so|average|meh|decent"),
    (4, r"well|good|solid|nicely|strong"),
)
_TELLS: Final = tuple(
    (
        rating,
        re.compile(
            rf"\b(?:{_WEEK.format('w')})\b\W+(?:was|went|felt|has been|has gone)\W+(?:(?:pretty|quite|so|a bit|really)\W+)?(?:{words})\b"
        ),
    )
    for rating, words in _WORDS
)
_ASKS = re.compile(r"^(?:how|what|when|why|is|are|was|will|should|can|could|do|does|did)\b|\?\s*$")
_COMING = re.compile(r"\b(?:next|coming|following) week\b|\bweek off\b|\bwill be\b|\bgoing to be\b")
_NAMED = re.compile(r"\bweek (\d{1,2})\b(?=\W+(?:was|went|felt|is|gets|got|:))")
_PAIN = re.compile(r"\b(?:hurts?|hurting|pain(?:ful)?|aches?|aching|niggl\w+|cranky|tweaked|sore)\b")
_COULD_NOT = re.compile(r"\bcould(?:n'?t| not) train\b")
_ACTIVE = frozenset({*RUNNING, ProgramStatus.PAUSED})


def calls(said: str, facts: Facts) -> list[tuple[str, Arguments]]:
    """The check-in a message reports, if it does; nothing for questions, weeks to come, or where no program runs."""
    if not any(running.program.status in _ACTIVE for running in facts.programs):
        return []
    plain = said.casefold().replace("’", "'").strip()
    if _COMING.search(plain) or (_ASKS.search(plain) and "," not in plain and "." not in plain.rstrip("?.")):
        return []
    rating = _rating(plain)
    if rating is None:
        return []
    given: Arguments = {"rating": rating}
    named = _NAMED.search(plain)
    if named is not None:
        given["week"] = int(named[1])
    if "too hard" in plain or "too easy" in plain:
        given["difficulty"] = "hard" if "too hard" in plain else "easy"
    given |= _pain(plain)
    return [("record_check_in", given)]


def _rating(plain: str) -> int | None:
    number = _NUMBER.search(plain)
    if number is not None and _SAYS_WEEK.search(plain):
        return int(number["a"] or number["b"])
    return next((rating for rating, pattern in _TELLS if pattern.search(plain)), None)


def _pain(plain: str) -> Arguments:
    """What hurts, by the same reading as everywhere; stopped by it where they say so."""
    area = next((flag.area for flag in safety.check(plain) if flag.rule_id == "RF4.niggle"), "")
    if not area and not (_PAIN.search(plain) and _COULD_NOT.search(plain)):
        return {}
    return {"pain": "couldNot" if _COULD_NOT.search(plain) else "niggle", "area": area}
