"""The day that a report is of, where one is named: `yesterday`, `on Monday`, `two days ago`, `last Friday`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from tp_core.domain.program import WEEKDAYS

_DAY: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thurs?|thu|fri|sat|sun"
_N: Final = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "couple of": 2,
    "2": 2,
    "3": 3,
    "4": 4,
    "5": 5,
    "6": 6,
}
_NAMED: Final = re.compile(
    rf"\bday before yesterday\b|\b(?P<yesterday>yesterday|last night)\b|\b(?P<today>today|this morning|tonight|just now)\b"
    rf"|\b(?P<ago>{'|'.join(_N)}) days ago\b"
    rf"|(?<!from )(?<!since )(?<!until )(?<!till )(?<!every )(?<!next )(?<!to )(?<!by )\b(?P<last>last )?(?P<day>{_DAY})\b"
    r"(?!s\b)(?! (?:on|onwards?|to|till|until)\b)"
)
"""A plural day is every week's, one with `next` is to come."""
_SHORT: Final = re.compile(r"^(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)$")
_AROUND: Final = re.compile(r"(?:^|[:,;.]|\b(?:on|for|log|last|did|was|of|and|my|this))\W*$")
"""Before a short name: `sat` and `sun` are words too."""


@dataclass(frozen=True)
class Said:
    """A day as named in a report."""

    day: date
    start: int


def named(plain: str, today: date) -> list[Said]:
    """Every day named that is today or behind, in the order said; a weekday is the last one, today's own today."""
    return list(_found(plain, today))


def _found(plain: str, today: date) -> Iterator[Said]:
    for one in _NAMED.finditer(plain):
        if one["day"] and _SHORT.match(one["day"]) and not _AROUND.search(plain[: one.start()]):
            continue
        yield Said(_date(one, today), one.start())


def _date(one: re.Match[str], today: date) -> date:
    if one["today"]:
        return today
    if one["yesterday"]:
        return today - timedelta(days=1)
    if one["ago"]:
        return today - timedelta(days=_N[one["ago"]])
    if one["day"] is None:
        return today - timedelta(days=2)
    index = next(at for at, day in enumerate(WEEKDAYS) if day.value.startswith(one["day"][:3]))
    behind = (today.weekday() - index) % 7
    return today - timedelta(days=behind or (7 if one["last"] else 0))
