"""How many days a week, where that was just asked: `3 of the others`, `4 weekdays`, `2 evenings and a saturday`."""

import re
from itertools import pairwise
from typing import Final

from tp_core.adapters.offline.reading.alone import Alone
from tp_core.adapters.offline.reading.day_groups import PART
from tp_core.adapters.offline.reading.which_day import WEEKDAY
from tp_core.adapters.offline.reading.words import Text

_COUNT: Final = r"(?<![\w.:£$/-])(?P<low>[1-7])(?:\s*(?:-|to|or)\s*(?P<high>[1-7]))?"
_WEEKDAYS: Final = r"(?:week ?-?days?|week ?-?nights?)"
_IN_THE_WEEK: Final = rf"(?:{_WEEKDAYS}|evenings?|nights?|mornings?|afternoons?|arvos?|lunch(?:time|es|break)?s?|(?:days? )?(?:during|in|through|over) the week|mid ?-?week|after work|before work)"
_DAY: Final = rf"(?:(?:{WEEKDAY}|week ?-?end day|(?:the )?week ?-?end)s?)"
_DAYS: Final = rf"(?P<named>{_DAY}(?:\s*(?:,|/|&|\+|and|or)\s*{_DAY})*)"
_PLUS: Final = r"\s*,?\s*(?:\band|\bplus|\+|&|\bthen)\s*(?:(?:an?|the|on|every|either|each|maybe just)\s+)*"
_SURE: Final = r"(?![a-z])(?!\s*,?\s*(?:off|out|no\b|not|is|are|if|when|maybe|sometimes|depend\w*|at a push|i (?:can't|work|have)))"
_SUMS: Final = (
    rf"{_COUNT}(?: (?:x|times|days|sessions|runs))?(?: {_IN_THE_WEEK})+{_PLUS}(?:1 )?{_DAYS}{PART}{_SURE}",
    rf"{_DAYS}{PART}(?: [a-z]+){{0,2}}{_PLUS}{_COUNT} (?:(?:x|times|days|sessions|runs) )*{_IN_THE_WEEK}{_SURE}",
)
"""A day of the weekend, and some of the others."""
_OF_SOME: Final = (
    rf"{_COUNT}(?: (?:out )?(?:of|from))?(?: (?:the|my|your|any|those|these))? {_WEEKDAYS}(?: (?:evenings?|mornings?|nights?))?(?![a-z])",
    rf"{_COUNT} (?:out )?(?:of|from) (?:(?:the|my|any|those|these) )?(?:(?:other|remaining|rest|left)(?:s|\b)|(?:'?em|them|those|these)\b)",
)
_MORE: Final = rf"{_COUNT} (?:more|others?|extra|other ones?|more days?|other days?)\b(?! (?:year|week|month|kg|than))"
"""`sunday is the long run, one more somewhere in between`."""


def summed(text: Text) -> Alone | None:
    """`Saturdays plus two evenings`: three days."""
    for pattern in _SUMS:
        for match in text.matches(pattern):
            more = _how_many(match["named"])
            return Alone(_low(match) + more, _high(match) + more, match.start(), match.end())
    return None


def counted(text: Text) -> Alone | None:
    """A number of days that are not named one by one; what counts them is no day to name."""
    if whole := summed(text):
        return whole
    for pattern in _OF_SOME:
        for match in text.matches(pattern):
            return Alone(_low(match), _high(match), match.start(), match.end())
    return None


def more(text: Text) -> Alone | None:
    """How many days there are beside those named."""
    return next((Alone(_low(one), _high(one), *one.span()) for one in text.matches(_MORE)), None)


def _how_many(named: str) -> int:
    """`saturday or sunday` is one day, `sat and sun` are two, and so is a weekend."""
    names = list(re.finditer(_DAY, named))
    joined = sum(" or " not in named[first.end() : second.start()] for first, second in pairwise(names))
    return 1 + joined + sum("end" in name[0] and "day" not in name[0] for name in names)


def _low(match: re.Match[str]) -> int:
    return int(match["low"])


def _high(match: re.Match[str]) -> int:
    return int(match["high"] or match["low"])
