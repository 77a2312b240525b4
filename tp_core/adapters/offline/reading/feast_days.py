"""Holidays as the days they take: `over Christmas` is the 24th to the 26th, `over the holidays` into the new year.

Which days somebody means is a guess (ours); what is offered by it names them, and `make it until` another day moves it.
"""

import re
from datetime import date, timedelta
from typing import Final

from dateutil.easter import easter

_OVER: Final = r"(?:over|for|during|at|around|through(?:out)?|across|between|the whole of|all)"
_XMAS: Final = r"(?:christmas|x-?mas)"
_NEW_YEAR: Final = r"new year'?s?(?: eve)?"
_FEAST: Final = re.compile(
    rf"\b{_OVER} (?:the |all of )?(?P<both>{_XMAS}(?: time)?(?: (?:and|to|till?|until|&|through) | ?/ ?){_NEW_YEAR}|(?:festive (?:period|season)|(?:{_XMAS}|winter) (?:holidays?|break|vacation)"
    rf"|holidays(?= *(?:$|[,.;!]|(?:i|im|i'm|i'll|we|no|my|so|only)\b)))|the years)\b"
    rf"|\b(?:{_OVER} )?(?:the )?(?P<week>{_XMAS} week|week of {_XMAS})\b"
    rf"|\b{_OVER} (?:the )?(?P<xmas>{_XMAS})\b(?! (?:day|and|to|till?|until))|\b{_OVER} (?:the )?(?P<year>{_NEW_YEAR})\b|\b{_OVER} (?:the )?(?P<easter>easter)(?: weekend)?\b(?! (?:sunday|monday))"
    rf"|\b{_OVER} (?:the )?(?P<thanks>thanksgiving)(?: weekend)?\b"
)
_THURSDAY: Final = 3
_AUTUMN: Final = 10


def dated(plain: str, today: date) -> str:
    """The text with such a holiday as `from 24 december to 26 december`, the next one from today on."""
    return _FEAST.sub(lambda found: _said(found, today) if _is_meant(found, today) else found[0], plain)


def named(plain: str, today: date) -> tuple[date, date] | None:
    """The first and the last day of the holiday that a text names; None for none."""
    found = _FEAST.search(plain)
    return _next(found, today) if found is not None and _is_meant(found, today) else None


def _is_meant(found: re.Match[str], today: date) -> bool:
    """`The holidays` alone are those of the winter only when it is near."""
    return found["both"] != "holidays" or today.month >= _AUTUMN


def _said(found: re.Match[str], today: date) -> str:
    first, last = _next(found, today)
    return f"from {_day(first)} to {_day(last)}"


def _next(found: re.Match[str], today: date) -> tuple[date, date]:
    years = (today.year - 1, today.year, today.year + 1)
    first, last = next(days for days in (_days(found, year) for year in years) if days[1] >= today)
    return max(first, today), last


def _days(found: re.Match[str], year: int) -> tuple[date, date]:
    """The first and the last day in the winter that begins in a year, or in that year."""
    eve = date(year, 12, 24)
    if found["both"]:
        return eve, date(year + 1, 1, 1)
    if found["week"]:
        monday = date(year, 12, 25) - timedelta(days=date(year, 12, 25).weekday())
        return monday, monday + timedelta(days=6)
    if found["xmas"]:
        return eve, date(year, 12, 26)
    if found["year"]:
        return date(year, 12, 31), date(year + 1, 1, 1)
    if found["easter"]:
        sunday = easter(year)
        return sunday - timedelta(days=2), sunday + timedelta(days=1)
    november = date(year, 11, 1)
    fourth = november + timedelta(days=(_THURSDAY - november.weekday()) % 7 + 21)
    return fourth, fourth + timedelta(days=3)


def _day(day: date) -> str:
    return f"{day.day} {day:%B}".lower()
