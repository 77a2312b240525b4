"""Marathons called by their city alone: `running Berlin in September`, `got a place in Boston`.

A city is no race by itself: somebody may live, work or stay there.
"""

import re
from typing import Final

CITY: Final = (
    r"\b(?:london|berlin|boston|chicago|new york(?: city)?|nyc|tokyo|paris|amsterdam|rotterdam|valencia|frankfurt|hamburg"
    r"|vienna|rome|barcelona|seville|lisbon|dublin|copenhagen|stockholm|edinburgh|manchester|brighton|sydney|melbourne)\b"
)
_FAR: Final = 60
_RUN: Final = re.compile(
    r"\b(?:run|running|ran|race|racing|(?:training|train|prepping|prep|preparing|signed up|registered|entered) for|qualif\w+ for|entered) $"
)
_ENTRY: Final = re.compile(
    r"\b(?:(?:place|entry|ballot|lottery|draw) (?:in|for)|(?:spot|bib|number) (?:in|for)|got in ?to|i'?m in for) $"
)
_DONE: Final = re.compile(r"\b(?:do|doing|did|done|finish\w*) $")
_BEGINS: Final = re.compile(r"(?:^|[.;!?¶]\s*|(?:race|goal|target|event)\s*[:=]\s*)$")
_MONTH: Final = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_ON_A_DAY: Final = re.compile(
    rf"\s*(?:[,:(-]\s*)?(?:is |on |is on )?(?:the )?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}|{_MONTH} \d{{1,2}})\b"
)
"""`London 25 April`, a sentence of its own."""
_ENDS: Final = re.compile(
    r"\s*(?:[.,;:!?)¶-]|$|(?:in|on|this|next|coming|last|for|with|as|and|but|so|again|sub|under|because|is|was|by|after)\b(?! (?:the |my )?(?:half|10 ?k|5 ?k|work|business|holiday|weekends?)\b)|\d{1,2}(?:st|nd|rd|th)?\b(?! ?km?\b))"
)
_RUNNER: Final = re.compile(
    r"\b(?:run|runs|running|runner|ran|jog\w*|marathons?|half|miles?|mpw|\d+ ?km?|parkrun|pace|charity|ballot|lottery|bib|bq|qualif\w+)\b|(?<![\d:])[2-6]:[0-5]\d(?!\d)"
)
_ELSE: Final = re.compile(
    r"\b(?:liv\w+|mov\w+|flat|apartment|rent\w*|house|home|jobs?|work\w*|uni\w*|college|school|stud\w+|degree|phd|masters?|bench|squats?|dead ?lifts?|press|gym|lift\w*|meet|comp\w*|muscle|strength)\b"
)
"""Why else somebody may have a place in a city."""


def is_race(plain: str, start: int, end: int) -> bool:
    """Whether the city named at a place is its marathon."""
    lead = plain[max(0, start - _FAR) : start]
    rest = f"{plain[:start]} {plain[end:]}"
    if _BEGINS.search(lead) and _ON_A_DAY.match(plain, end):
        return _RUNNER.search(rest) is not None
    if not _ENDS.match(plain, end):
        return False
    if _RUN.search(lead):
        return True
    if _ENTRY.search(lead):
        return _RUNNER.search(rest) is not None or _ELSE.search(rest) is None
    return _DONE.search(lead) is not None and _RUNNER.search(rest) is not None
