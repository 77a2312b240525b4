"""From when until when something holds, as somebody says it: `for two weeks`, `until Monday`, `this week`."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from tp_core.adapters.offline.reading import feast_days

_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY: Final = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH: Final = r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_NUMBERS: Final = {
    "a": 1, "an": 1, "another": 1, "one": 1, "a couple of": 2, "couple of": 2, "a couple": 2, "two": 2, "a few": 3, "three": 3, "four": 4,
    "five": 5, "six": 6, "seven": 7, "eight": 8, "ten": 10,
}  # fmt: skip
_N: Final = rf"(?P<n>\d{{1,3}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
_UNITS: Final = {"day": 1, "week": 7, "fortnight": 14, "month": 30}
_LENGTH: Final = re.compile(
    rf"\b(?:for|next|over|in|the|take|took|have|need|about|another)?\b ?(?:the )?(?:next |coming |about |at least )?{_N} ?(?P<unit>day|week|month)s?(?: or so)?"
    r"(?! (?:ago|in|program|plan|old|per|a week)\b)(?P<off> off| away| break| pause| holiday| without)?"
)
_FORTNIGHT: Final = re.compile(r"\b(?:a|the next|one) fortnight\b")
_LASTS: Final = re.compile(
    r"\bfor\b|\bnext\b|\bover\b|\banother\b|\bcoming\b| off\b| away\b| break\b| pause\b| holiday\b| without\b"
)
_DATE: Final = rf"(?:the )?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?: of)?(?: {_MONTH})?(?! ?(?:days?|weeks?|months?|kg|min))"
_UNTIL: Final = re.compile(
    r"\b(?:until|till?|til|'til|up to|back (?:on|at|by)?|again (?:on|from)|reopens?(?: on)?|through|thru|to)\b (?P<incl>and including |the end of |end of |after )?"
    rf"(?:(?P<next>next |this |coming )?(?P<weekday>{_DAY})\b|(?P<word>tomorrow|the weekend|weekend|next week|next month|the week|the month|new year'?s?(?: day)?|christmas|xmas|easter)\b"
    rf"|(?P<month2>january|february|march|april|june|july|august|september|october|november|december)\b(?! \d)|{_MONTH.replace('month', 'month3')} (?P<d3>\d{{1,2}})\b|{_DATE})"
)
_RANGE: Final = re.compile(
    rf"\b(?:from |between )?(?P<a>\d{{1,2}}(?:st|nd|rd|th)?(?: {_MONTH.replace('P<month>', ':')})?) ?(?:to|-|–|and|through|until|till?) ?(?P<b>\d{{1,2}}(?:st|nd|rd|th)? {_MONTH.replace('P<month>', ':')})\b"
)
"""`12 to 20 December`, `between 12 and 20 December`: the same as from the one to the other."""
_WEEKDAYS_LONG: Final = re.compile(rf"(?<!from )\b(?P<a>{_DAY}) ?(?:-|–|through|to) ?(?P<b>{_DAY})\b")
_SINCE: Final = re.compile(
    rf"\b(?:from|starting|as of|beginning|begins?|starts?)(?: on)? (?:(?P<next>next |this |coming )?(?P<weekday>{_DAY})\b|(?P<word>tomorrow|next week|today|now)\b"
    rf"|{_MONTH.replace('month', 'month3')} (?P<d3>\d{{1,2}})\b|{_DATE}|{_MONTH.replace('month', 'month2')}\b(?! \d\d?\b))"
)
_YEAR: Final = re.compile(r",? (20\d\d)\b")
"""The year right behind a date: `from March 2028`."""
_ALONE: Final = re.compile(
    r"\b(?P<next>next )?weekend\b|\b(?:today|tonight|tomorrow)\b"
    rf"|\b(?P<next2>next )?(?P<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?\b|(?:\b(?:on|this|next|away|and|off)|[,/&]) (?P<short>{_DAY})\b"
)
"""Days named without a word for from or until: `away tomorrow`, `no training this weekend`."""
_ON: Final = re.compile(
    rf"\b(?:on|leav\w+|this|coming) (?:(?P<next>next |this |coming )?(?P<weekday>{_DAY})\b(?P<word>(?!))?"
    rf"|{_MONTH.replace('month', 'month3')} (?P<d3>\d{{1,2}})\b|{_DATE})"
)
"""`off to Spain for 10 days on Friday`: the day from which, beside a length."""


_ON_DATE: Final = re.compile(
    rf"\bon (?:{_DATE}|{_MONTH.replace('month', 'month3')} (?P<d3>\d{{1,2}})\b)(?P<weekday>(?!))?(?P<word>(?!))?"
)
"""`away on 11 December`: that day alone."""
_OF_A_WEEK: Final = re.compile(r"\b(?:(?:of|in) )?(?:this|next) week\b")
_IN_MONTH: Final = re.compile(rf"\b(?:in|all|all of|the whole of) {_MONTH.replace('month', 'month2')}\b(?! \d\d?\b)")
"""`away in March`: all of it."""


@dataclass(frozen=True)
class Span:
    """`until` is the first day on which it is over; None where nobody says so."""

    since: date | None = None
    until: date | None = None

    @property
    def said(self) -> bool:
        return self.until is not None


def read(plain: str, today: date) -> Span:
    """What a text says of it; nothing where it says none."""
    plain = feast_days.dated(plain, today)
    plain = _WEEKDAYS_LONG.sub(r"from \g<a> to \g<b>", plain)
    plain = _RANGE.sub(_from_to, plain)
    since = _since(plain, today)
    until = _until(plain, since or today)
    if until is not None:
        return Span(since, until)
    length = _length(plain)
    if length and since is None:
        on = _ON.search(plain)
        since = _moment(on, today) if on is not None else None
    if length:
        return Span(since, (since or today) + timedelta(days=length))
    monday = today + timedelta(days=7 - today.weekday())
    if re.search(r"\bnext week\b", plain):
        return Span(monday, monday + timedelta(days=7))
    if re.search(r"\b(?:this|the rest of the|rest of this|all) week\b", plain):
        return Span(since, monday)
    return Span(since, None)


def on_day(plain: str, today: date) -> date | None:
    """The day something is on: `surgery on the 10th`; None where none is named."""
    found = _ON.search(plain)
    return _moment(found, today) if found is not None else None


def days_alone(plain: str, today: date) -> tuple[date, ...]:
    """The days named without from or until, in their order: `tomorrow`, `Thursday and Friday`, both of a weekend."""
    days: set[date] = set()
    next_week = re.search(r"\bnext week\b", plain) is not None
    for found in _ALONE.finditer(plain):
        word = found["day"] or found["short"]
        if word:
            index = next(at for at, day in enumerate(_WEEKDAYS) if day.startswith(word[:3]))
            ahead = (index - today.weekday()) % 7
            days.add(today + timedelta(days=ahead + 7 * bool(next_week or found["next2"]) * (index > today.weekday())))
        elif not found[0].endswith("weekend"):
            days.add(today + timedelta(days="tomorrow" in found[0]))
        else:
            saturday = today + timedelta(days=(5 - today.weekday()) % 7 + 7 * bool(found["next"]))
            days |= {saturday, saturday + timedelta(days=1)}
    return tuple(sorted(days))


def days_or_span(plain: str, today: date) -> Span:
    """From when until when; days named alone as what they span, where they follow one another."""
    plain = feast_days.dated(plain, today)
    days = days_alone(plain, today)
    span = read(_OF_A_WEEK.sub(" ", plain) if days else plain, today)
    if span.until is None and span.since is None and days and days[-1] - days[0] == timedelta(days=len(days) - 1):
        return Span(days[0], days[-1] + timedelta(days=1))
    length = _length(plain)
    if span.since is None and length and days and days[0] > today:
        return Span(days[0], days[0] + timedelta(days=length))
    on = _ON_DATE.search(plain)
    if on is not None and span == Span():
        day = _moment(on, today)
        return Span(day, day + timedelta(days=1)) if day is not None else span
    month = _IN_MONTH.search(plain)
    if month is not None and span == Span():
        first = _month(month["month2"], today, _year(month))
        return Span(first, _month("january" if first.month == 12 else _MONTHS[first.month], first))
    return span


def _from_to(found: re.Match[str]) -> str:
    """`from 2 January to 9 January`: the first day is of the month of the second where none is named."""
    first, last = found["a"], found["b"]
    month = last.split()[-1] if not re.search(r"[a-z]{3}", re.sub(r"(?:st|nd|rd|th)", "", first)) else ""
    return f"from {first} {month} to {last}".replace("  ", " ")


def _length(plain: str) -> int:
    """Days that something lasts; 0 where none are said."""
    if _FORTNIGHT.search(plain):
        return _UNITS["fortnight"]
    for found in _LENGTH.finditer(plain):
        if not _LASTS.search(found[0]):
            continue
        n = int(found["n"]) if found["n"].isdigit() else _NUMBERS[found["n"]]
        return n * _UNITS[found["unit"]]
    return 0


def _since(plain: str, today: date) -> date | None:
    found = _SINCE.search(plain)
    if found is None:
        return today + timedelta(days=1) if re.search(r"\bfrom tomorrow\b", plain) else None
    day = _month(found["month2"], today, _year(found)) if found["month2"] else _moment(found, today)
    return None if day == today else day


def _until(plain: str, since: date) -> date | None:
    for found in _UNTIL.finditer(plain):
        if re.match(r"to\b", found[0]) and not re.search(r"\bfrom\b", plain[: found.start()]):
            continue
        day = _month(found["month2"], since, _year(found)) if found["month2"] else _moment(found, since)
        if day is None or day <= since:
            continue
        included = found["incl"] or re.match(r"(?:through|thru|to)\b", found[0])
        return day + timedelta(days=1) if included and "end of" not in (found["incl"] or "") else _after_end(found, day)
    return None


def _after_end(found: re.Match[str], day: date) -> date:
    """`the end of next week` is over on the Monday after; of a weekday on the day after."""
    if "end of" not in (found["incl"] or ""):
        return day
    return day + timedelta(days=7 if found["word"] == "next week" else 1 if found["weekday"] else 0)


def _moment(found: re.Match[str], since: date) -> date | None:
    if found["weekday"]:
        index = next(at for at, day in enumerate(_WEEKDAYS) if day.startswith(found["weekday"][:3]))
        ahead = (index - since.weekday()) % 7 or 7
        if found["next"] == "next " and index > since.weekday():
            ahead += 7  # `next Friday`, said on a Monday, is that of next week
        return since + timedelta(days=ahead)
    if found["word"]:
        return _worded(found["word"], since)
    month = found["month3"] or found["month"]
    day = int(found["d3"] or found["d"])
    return _dated(day, month, since, _year(found))


def _year(found: re.Match[str]) -> int | None:
    said = _YEAR.match(found.string, found.end())
    return int(said[1]) if said is not None else None


def _worded(word: str, since: date) -> date | None:
    if word.endswith("month"):
        return _month("january", since) if since.month == 12 else date(since.year, since.month + 1, 1)
    if word.startswith(("new year", "christmas", "xmas")):
        return date(since.year + 1, 1, 1) if word.startswith("new") else _dated(27, "dec", since)
    ahead = {"today": 0, "now": 0, "tomorrow": 1, "next week": 7 - since.weekday(), "the week": 7 - since.weekday()}
    if word.endswith("weekend"):
        return since + timedelta(days=(5 - since.weekday()) % 7 or 7)
    return since + timedelta(days=ahead[word]) if word in ahead else None


def _month(name: str, since: date, year: int | None = None) -> date:
    month = _MONTHS.index(name[:3]) + 1
    return date(year or since.year + (month <= since.month), month, 1)


def _dated(day: int, month: str | None, since: date, year: int | None = None) -> date | None:
    """The next such day; of the month named, else of this or the next one."""
    at = _MONTHS.index(month[:3]) + 1 if month else since.month
    year = year or since.year
    for _ in range(12):
        try:
            found = date(year, at, day)
        except ValueError:
            return None
        if found > since:
            return found
        if month:
            year += 1
        else:
            year, at = (year + 1, 1) if at == 12 else (year, at + 1)
    return None
