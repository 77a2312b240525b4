"""What a message weighs and settles in its own course: `two or three days, probably three` says three.

Rewrites the message to what it comes to, before anything is read; beside `corrections`, which knows slips.
"""

import re
from typing import Final

from tp_core.adapters.offline.reading.corrections import DATE, DAY, EACH, LOAD, NUMBER, UNIT

_FIRST: Final = rf"(?<![\d.:/-])(?:{NUMBER})(?P<unit>[\s-]*(?P<kind>{UNIT})\b{EACH})"
_SAME: Final = r"(?P<number>NUMBER)\b(?:[\s-]*(?P=kind)\b)?".replace("NUMBER", NUMBER)
_END: Final = r"(?=\s*(?:$|[.,;!?)\n]|(?:and|but|so|because|since|please|then)\b))"
_SETTLED: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        (
            rf"(?<![\d.:/-])(?:{NUMBER})(?:\s*-\s*| (?:or|to) )(?:{NUMBER})(?P<unit>[\s-]*(?P<kind>{UNIT})\b{EACH}),?"
            rf" (?:but )?(?:most likely|(?:more )?likely|probably|realistically|more often|usually|preferably|rather|ideally) {_SAME}{_END}"
        ),
        (
            rf"{_FIRST}[.,;!]? (?:well|honestly|realistically),? {_SAME}"
            rf"(?: (?:if i'?m (?:being )?honest|to be honest|realistically|tbh|more like it|really))?{_END}"
        ),
        (
            rf"{_FIRST}\??[^\n\d.;!?]{{0,12}}[.,?]? (?:or|maybe|perhaps)\b[^.;!?\n\d]{{0,25}}(?:{NUMBER})\??[\s.,;]+"
            rf"(?:ok(?:ay)?,? )?(?:let'?s (?:say|go with|make it|call it)|i'?ll (?:say|take|go with)|going with|call it|make it|say) {_SAME}{_END}"
        ),
        rf"{_FIRST},? or (?:{NUMBER}),? (?:but )?(?:no more than|not more than|at most|max(?:imum)?|tops) {_SAME}{_END}",
        rf"{_FIRST}[\s,.;-]+(?:(?:hmm+|um+|well|but|though|actually|no)\b[\s,]*)*{_SAME} (?:is|would be) (?:more (?:realistic|like it|honest)|better|likelier|the reality|closer)\b",
        rf"{_FIRST}(?!\d)[^.;!?\n\d]{{0,40}}?\b(?:but|so)\b[^.;!?\n\d]{{0,12}}\b(?:count|bank|plan) (?:on|with|for) {_SAME}{_END}",
        rf"{_FIRST}[^.;!?\n\d]{{0,50}}?[,:;-] ?{_SAME} it is\b",
    )
)
_THEREFORE: Final = re.compile(
    rf"(?<![\d.:/x-])(?P<first>{LOAD})(?P<unit>\s*(?:kg|kilos?|lbs?)?)(?P<between>[^\n]{{1,90}}?)[.,;] (?:so )?(?:let'?s (?:say|go with|call it|take)|go with|call it|i'?ll (?:say|take))\s+(?P<load>{LOAD})\b(?!\s*(?:[:/x-]|days?|x|min|weeks?|months?|years?|km|%|reps?))",
    re.IGNORECASE,
)
"""`120, no hang on, 120 was with straps, without it's 110. Let's go with 110.`: the number settled on was weighed before."""
_ONE_DAY: Final = re.compile(
    rf"(?P<kept>\b(?:{DAY}s?(?:\s*(?:,|&|\+)(?: and)?\s*|\s+and\s+|\s+))+)(?P<wrong>{DAY}s?)[\s,]+no,? (?:wait,? |sorry,? |actually,? |not {DAY},? )?(?P<right>{DAY}s?)\b(?=\s*(?:$|[.;!?\n)]|,(?! ?(?:and )?{DAY})|(?:mornings?|evenings?)\b))",
    re.IGNORECASE,
)
_SOME_DAY: Final = rf"(?:next|this|coming) (?:week|month|{DAY})\b"
_LATER: Final = re.compile(
    rf"\b{_SOME_DAY}[\s.,;!?-]+(?:(?:no|actually|wait|sorry|hang on|hold on|scratch that)\b[\s,.!-]*)+[^.;!?\n\d]{{0,70}}?(?P<date>{DATE}|\bthe \d{{1,2}}(?:st|nd|rd|th)\b)",
    re.IGNORECASE,
)
"""`next week. Actually no, I'm away next week, so the Monday after, the 7th`."""


def applied(original: str) -> str:
    """The message with what it settles on in the place of what it weighed."""
    for pattern in _SETTLED:
        original = pattern.sub(_settled, original)
    original = _THEREFORE.sub(_therefore, original)
    original = _ONE_DAY.sub(lambda found: f"{found['kept']}{found['right']}", original)
    return _LATER.sub(lambda found: found["date"], original)


_OTHER_UNIT: Final = re.compile(rf"\b{UNIT}\b", re.IGNORECASE)
_WORDS: Final = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def _settled(found: re.Match[str]) -> str:
    """The number settled on with the unit, where both can be of one thing: not `20 minutes, most days, so plan for 5`."""
    first = re.match(NUMBER, found[0], re.IGNORECASE)
    weighed = found[0][found.end("unit") - found.start() : found.start("number") - found.start()]
    counted = _OTHER_UNIT.search(weighed)
    alike = first is not None and 0.3 <= _size(found["number"]) / _size(first[0]) <= 3
    of_else = counted is not None and counted[0].rstrip("s").lower() != found["kind"].rstrip("s").lower()
    return found[0] if of_else or not alike else f"{found['number']}{found['unit']}"


def _size(number: str) -> float:
    return float(_WORDS.index(number.lower())) if number.lower() in _WORDS else float(number) or 1.0


def _therefore(found: re.Match[str]) -> str:
    weighed = re.search(rf"(?<![\d.]){re.escape(found['load'])}(?![\d.])", found["between"])
    return f"{found['load']}{found['unit']}" if weighed else found[0]
