"""What a heading says of what stands under it: a year or months gone by, another person, what was before, what is not.

A heading is a year or a month in front of its numbers, or a label before a colon. What stands under one that is not the
athlete's, or not of now, is no fact of theirs; lifts and races themselves stay named.
"""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Final

from tp_core.adapters.offline.reading.words import Text

Span = tuple[int, int]

_YEAR: Final = re.compile(
    r"(?:(?<=[\s(,:;¶])|^)(?:in |since (?:the )?(?:[a-z]+ ){0,3})?(?P<year>(?:19|20)\d\d)(?P<sign>\s*(?:[:=-]|was|i (?:did|ran|had))?\s*)(?=(?:only |just |about )?\d)"
)
"""`2023 52:10`, `2019 - 60`, `since the slipped disc 2025 only 120`."""
_ITEM: Final = re.compile(
    r"(?:only |just |about )?\d[\d.:]*(?: ?x ?\d+)?(?: ?(?:kg|kilos?|lbs?|km?|miles?|min(?:utes)?)\b)?"
)
_NEXT_YEARS: Final = 2


def left_out(text: Text, today: date) -> Iterator[Span]:
    """What a heading takes from the athlete of today; the caller may take while iterating."""
    yield from _sentences_of_years_gone(text, today)
    yield from _of_years_gone(text, today)
    yield from _of_months_gone(text, today)
    yield from _of_labels(text)


_OF_A_YEAR: Final = re.compile(r"\W*(?:in )?(?P<year>20\d\d)\s*[:,-]\s")


def _sentences_of_years_gone(text: Text, today: date) -> Iterator[Span]:
    """`2025: 10k 44:30. 2026: 48:05. 2027: 43:59 please`: of the sentences that a year heads those of one gone by."""
    headed = [(span, int(match["year"])) for span in text.sentences() if (match := _OF_A_YEAR.match(text.plain, *span))]
    if any(year >= today.year for _, year in headed):
        yield from (span for span, year in headed if year < today.year)


def _of_years_gone(text: Text, today: date) -> Iterator[Span]:
    """`2023 52:10, 2024 49:40, this year 48:30`: of a row of years the numbers of those gone by, the latest stays where it is all."""
    rows = list(_YEAR.finditer(text.plain))
    years = [int(one["year"]) for one in rows]
    if len(rows) < 2 or any(year > today.year + _NEXT_YEARS for year in years):
        return
    told_since = _NOW.search(text.plain, rows[-1].end()) is not None or any(year >= today.year for year in years)
    for place, (row, year) in enumerate(zip(rows, years, strict=True)):
        item = _ITEM.match(text.plain, row.end())
        last = place == len(rows) - 1
        if item is not None and year < today.year and not (last and not told_since):
            yield row.start("year"), item.end()


_NOW: Final = re.compile(
    r"\b(?:this (?:year|month|week|season|morning)|now|today|currently|last (?:week|month|saturday|sunday)|these days|at the moment)\b[^.;!?¶\d]{0,12}\d"
)
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH: Final = re.compile(
    r"(?:(?<=[\s(,:;¶])|^)(?<!\d )(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
    r"\s*[:=-]?\s*(?P<item>(?!20\d\d)\d[\d.]*(?: ?(?:kg|kilos?|lbs?|km?|miles?)(?: (?:total|in total|all in|altogether))?\b)?)(?=\s*(?:[,.;!?¶](?!\d)|$|and\b)|  )"
)
_LEAST_MONTHS: Final = 2


def _of_months_gone(text: Text, today: date) -> Iterator[Span]:
    """`July 4, August 6, September 7`: months that follow each other up to this one head what was then, they are no dates."""
    rows = list(_MONTH.finditer(text.plain))
    months = [_MONTHS.index(one["month"][:3]) + 1 for one in rows]
    follow = all(1 <= (later - month) % 12 <= 3 for month, later in pairwise(months))
    lately = bool(months) and (today.month - months[-1]) % 12 <= _LEAST_MONTHS
    if len(rows) >= _LEAST_MONTHS and follow and lately:
        yield from (row.span() for row in rows)


_LABEL: Final = re.compile(
    r"(?:(?<=[.;!?¶] )|(?<=¶)|^)\W*(?P<label>[a-z][a-z' /()-]{2,40}?)\s*[:=]\s*(?P<told>[^¶;]*?)(?=(?<!\d)\.(?!\d)|\.\s|[;¶]|$)"
)
_WHO: Final = r"(?:partner|wife|husband|friend|mate|brother|sister|boyfriend|girlfriend)"
_OF_ELSE: Final = re.compile(
    rf"(?<=\w )(?:previously|formerly|before|back then|last year|a year ago)$|^(?:my )?{_WHO}(?:'s)?\b"
    r"|^(?:previous|former|past|old)\b(?!.*(?:\d|\b(?:pb|pr|best|time|race|result|injur\w*|surger\w*|health|medical|set|top)\b))"
)


def _of_labels(text: Text) -> Iterator[Span]:
    """`Previous program: 6 days, 90 min`, `Equipment previously: full gym`, `Partner trains: Mon, Tue`."""
    for row in _LABEL.finditer(text.plain):
        if _OF_ELSE.search(row["label"]):
            yield row.span()
