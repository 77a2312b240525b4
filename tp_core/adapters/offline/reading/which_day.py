"""Which day a phrase means: found by pattern, worked out by `dateparser`; in the future of `today` unless a year says not."""

import re
from datetime import date, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Final

from dateutil.easter import easter
from dateutil.relativedelta import relativedelta

from tp_core.domain.schedule import day_in_words

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WEEKDAY = (
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
)
_DAY = r"(?:the )?\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?:,?\s+(?:20\d\d))?"
_NAMED: Final = {
    "christmas": (12, 25), "xmas": (12, 25), "boxing": (12, 26), "hogmanay": (12, 31), "new years eve": (12, 31), "new year": (1, 1), "new years": (1, 1),
    "valentine": (2, 14), "valentines": (2, 14), "halloween": (10, 31), "anzac": (4, 25), "st patricks": (3, 17), "st paddys": (3, 17), "paddys": (3, 17), "independence": (7, 4), "canada": (7, 1), "australia": (1, 26), "bonfire night": (11, 5), "burns night": (1, 25), "summer": (6, 1), "spring": (3, 1),
    "autumn": (9, 1), "fall": (9, 1), "winter": (12, 1), "the holidays": (12, 20),
}  # fmt: skip
_NTH_OF_MONTH: Final = {
    "memorial": (5, 0, -1),
    "labor": (9, 0, 0),
    "labour": (9, 0, 0),
    "thanksgiving": (11, 3, 3),
    "turkey": (11, 3, 3),
}
"""Days that are a weekday of a month: the month, the weekday, and which of them."""
_SEASONS: Final = frozenset({"summer", "spring", "autumn", "fall", "winter", "the holidays"})
DATE: Final = (
    rf"(?:(?:{WEEKDAY}|sat\.|sun\.),?\s+(?:the )?)?(?:"
    r"(?P<iso>\b20\d\d-\d{1,2}-\d{1,2}\b)"
    rf"|(?P<dm>\b{_DAY}(?:\s+of)?[\s-]+{_MONTH}\b\.?{_YEAR})"
    rf"|(?P<md>\b(?:{_MONTH}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.)(?:\s+|(?:,\s+|\s*\()(?=(?:the )?\d{{1,2}}(?:st|nd|rd|th)\b)){_DAY}\b(?!\s*(?:kg|lbs?|x\s*\d|reps|weeks|days|%)){_YEAR})"
    r"|(?<![\d/.-])(?P<num>\d{1,2}(?P<by>[/.-])\d{1,2}(?P=by)(?:20\d\d|\d\d)|\d{1,2}/\d{1,2}|\d{1,2}\.\d{1,2}\.?)(?![\d/-]|\.\d)"
    rf"|(?P<part>\b(?:the\s+)?(?:end|middle|mid|start|beginning|early|late)(?:[ -]+of)?[ -]+{_MONTH}\b(?!\s+\d{{1,2}}\b){_YEAR})"
    rf"|(?P<month>(?:(?<=by )|(?<=in )|(?<=until )|(?<=till )|(?<=before )|(?<=for )|(?<=from )|(?<=starting )|(?<=start )|(?<=this )|(?<=next )|(?<=moved to )|(?<=back to )|(?<=forward to )|(?<=postponed to )|(?<=marathon )|(?<=half )|(?<=10k )|(?<=5k )|(?<=meet )|(?<=hyrox ))"
    rf"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)\b{_YEAR})"
    r"|(?P<holiday>\b(?:christmas|xmas|boxing day|hogmanay|new year'?s eve|new year'?s?|valentine'?s(?: day)?|halloween|easter|(?:anzac|memorial|labou?r|turkey|(?:st\.? )?(?:patrick'?s|paddy'?s)|independence|canada|australia) day|thanksgiving|bonfire night|burns night|(?:the )?end of (?:the|this|next) year|year'?s? end)\b(?: next year| 20\d\d)?|(?:(?<=by )|(?<=before )|(?<=this )|(?<=next )|(?<=for )|(?<=by the )|(?<=until ))(?:summer|spring|autumn|fall|winter|the holidays)\b(?! (?:break|camp|half|marathon|season|league|meet|race|term|ball|classic|open|bulk|training|series|games)\b))"
    rf"|(?P<weekday>\b(?:next|this|coming|on|from|starting|start|start:|beginning|begin|kicking off|by|this coming|the coming)\s+(?:on |next |this )?{WEEKDAY}\b(?!s\b|[,/&\s]+(?:and\s+)?{WEEKDAY}s?\b|\s+(?:to|through|thru|until)\s+{WEEKDAY}|\s*-))"
    rf"|(?P<of_month>\b(?:(?P<rank>first|second|third|fourth|last|1st|2nd|3rd|4th|1|2|3|4) (?P<rank_day>{WEEKDAY}|weekend) (?:in|of) {_MONTH}\b{_YEAR}))"
    r"|(?P<near>\b(?:today|tomorrow|day after tomorrow|right away|immediately|asap|next week|this week|next month)\b)"
    rf"|(?P<nth>(?!(?:on )?the \d{{1,2}}(?:st|nd|rd|th) (?:{WEEKDAY}|weekend) (?:of|in)\b)(?:\bon the \d{{1,2}}(?:st|nd|rd|th)\b(?!\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|\bthe \d{{1,2}}(?:st|nd|rd|th)\b(?! (?:week|day|month|set|rep))))"
    r"|(?P<ahead>\b(?:in|within)\s+(?:about |around |the next |roughly )?\d+(?:\.\d+)?\s+(?:days?|weeks?|wks?|months?|years?)\b(?:'?s? time)?|\b\d+(?:\.\d+)?\s+(?:days?|weeks?|wks?|months?)\s+(?:from now|out|away|to go)\b)"
    r")"
)
"""A date in words; the name of the group that matched is its kind."""
BARE: Final = (
    rf"(?P<month>(?<!\bi )(?<!it )(?<!that )\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b(?! (?:be|take|need|have|not)\b){_YEAR})"
    r"|(?P<holiday>\b(?:summer|spring|autumn|fall|winter|(?:the )?end of (?:the |this )?year)\b)"
)
"""What is a date where one is asked for: `june`, `spring`."""
IN_A_MONTH: Final = rf"\s+(?:of|in) {_MONTH}\b"
DAY_OF_MONTH: Final = rf",?\s+(?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)?\s+{_MONTH}|{_MONTH}\s+\d{{1,2}}\b)"
"""A day of a month right behind a weekday."""


def is_season(said: str) -> bool:
    """Whether a phrase names a part of the year rather than a feast."""
    return said in _SEASONS


def of(kind: str, said: str, today: date, *, day_first: bool) -> tuple[date | None, str, int | None]:
    """The day a phrase of a kind means, how it was read where there is another way, and its weeks.

    None where there is no such day; weeks where it was said as a length ahead: `in 12 weeks`.
    """
    plain = {"weekday": _weekday, "near": _near, "nth": _nth, "of_month": _of_month}
    if kind in plain:
        return plain[kind](said, today), "", None
    if kind == "ahead":
        day, weeks = _ahead(said, today)
        return day, "", weeks
    if kind in ("part", "month"):
        return *_month(said, today, whole=kind == "month"), None
    if kind == "holiday":
        return *_holiday(said, today), None
    return *_day(said, today, numeric=kind == "num", day_first=day_first), None


@cache
def _parser() -> "DateDataParser":
    """Built once: its first use compiles the language."""
    from dateparser.date import DateDataParser

    settings = {"DATE_ORDER": "DMY", "REQUIRE_PARTS": ["day", "month"], "PREFER_DATES_FROM": "future"}
    return DateDataParser(languages=["en"], settings=settings)


def _day(said: str, today: date, *, numeric: bool, day_first: bool) -> tuple[date | None, str]:
    plain = re.sub(r"\b(?:of|the)\b|(?<=[a-z])\.|\.$|\(", " ", said)
    plain = re.sub(r"(?<=\d)(?:st|nd|rd|th)\b", "", " ".join(plain.split()))
    has_year = bool(re.search(r"20\d\d|[/.-]\d{1,2}[/.-]\d\d$", plain))
    assumed = ""
    order = "DMY"
    if numeric:
        first, second = (int(part) for part in re.split(r"[/.-]", plain)[:2])
        order = "DMY" if first > 12 else "MDY" if second > 12 else "DMY" if day_first else "MDY"
        assumed = said if first <= 12 and second <= 12 and first != second else ""
    moment = _parsed(plain, today, order, has_year=has_year)
    if moment is not None and not has_year and moment < today:
        moment = _parsed(
            f"{plain} {today.year + 1}" if not numeric else f"{plain}/{today.year + 1}", today, order, has_year=True
        )
    if moment is not None and assumed:
        assumed = f"I read {said} as {day_in_words(moment, today)}."
    return moment, assumed


def _parsed(plain: str, today: date, order: str, *, has_year: bool) -> date | None:
    if re.fullmatch(r"20\d\d-\d{1,2}-\d{1,2}", plain):
        try:
            return date(*(int(part) for part in plain.split("-")))
        except ValueError:
            return None
    if not has_year:
        plain = f"{plain}/{today.year}" if re.fullmatch(r"[\d/.-]+", plain) else f"{plain} {today.year}"
    if re.fullmatch(r"[\d/.-]+", plain):
        first, second, year = (int(part) for part in re.split(r"[/.-]", plain))
        day, month = (first, second) if order == "DMY" else (second, first)
        try:
            return date(year if year > 99 else 2000 + year, month, day)
        except ValueError:
            return None
    found = _parser().get_date_data(plain).date_obj
    return found.date() if isinstance(found, datetime) else None


def _ahead(said: str, today: date) -> tuple[date | None, int | None]:
    number = re.search(r"\d+(?:\.\d+)?", said)
    unit = re.search(r"day|week|wk|month|year", said)
    if number is None or unit is None:
        return None, None
    count = float(number[0])
    days = count * {"day": 1, "week": 7, "wk": 7, "month": 365.25 / 12, "year": 365.25}[unit[0]]
    if days > 3 * 365:
        return None, round(days / 7)
    day = (
        today + relativedelta(months=int(count))
        if unit[0] == "month" and count == int(count)
        else today + timedelta(days=round(days))
    )
    return day, max(1, round(days / 7))


def _weekday(said: str, today: date) -> date:
    name = re.search(rf"{WEEKDAY}$", said)
    index = WEEKDAYS.index((name[0] if name else "mon")[:3])
    return today + timedelta(days=(index - today.weekday()) % 7 or 7)


def _near(said: str, today: date) -> date:
    if said == "today":
        return today
    if said in ("next week", "this week") or said in ("right away", "immediately", "asap"):
        return today + timedelta(days=7 - today.weekday()) if said == "next week" else today
    if said == "next month":
        return today.replace(day=1) + relativedelta(months=1)
    return today + timedelta(days=2 if "after" in said else 1)


def _month(said: str, today: date, *, whole: bool) -> tuple[date | None, str]:
    name = re.search(_MONTH, said)
    if name is None:
        return None, ""
    year = re.search(r"20\d\d", said)
    number = _MONTHS.index(name[0][:3]) + 1
    first = date(int(year[0]) if year else today.year, number, 1)
    moment = first
    if re.search(r"\b(?:end|late)\b", said):
        moment = first + relativedelta(months=1, days=-1)
    elif "mid" in said:
        moment = first + timedelta(days=14)
    if not year and moment <= today:
        moment = (first + relativedelta(years=1)) if moment == first else moment + relativedelta(years=1)
    vague = whole or re.search(r"early|late|mid|middle", said)
    return moment, f"I'm taking “{said}” as that day." if vague else ""


def _holiday(said: str, today: date) -> tuple[date, str]:
    if later := re.search(r" (?:next year|(?P<year>20\d\d))$", said):
        year = int(later["year"] or today.year + 1)
        named = "end of the year" if said.startswith(("end", "the end")) else said[: later.start()]
        return _holiday(named, date(year - 1, 12, 31) if "end" not in named else date(year, 1, 1))
    if said == "easter":
        day = easter(today.year)
        return (day if day > today else easter(today.year + 1)), ""
    plain = said.replace("'", "").replace(".", "").removesuffix(" day")
    if "end" in plain:
        return date(today.year, 12, 31), ""
    if plain in _NTH_OF_MONTH:
        day = _weekday_of_month(plain, today.year)
        return (day if day > today else _weekday_of_month(plain, today.year + 1)), ""
    month, number = _NAMED[plain if plain in _NAMED else f"st {plain}"]
    day = date(today.year, month, number)
    day = day if day > today else date(today.year + 1, month, number)
    return day, f"I'm taking “{said}” as that day." if said in _SEASONS else ""


def _weekday_of_month(name: str, year: int) -> date:
    """`memorial`: the last Monday in May."""
    month, weekday, which = _NTH_OF_MONTH[name]
    return _one_of(year, month, weekday, which)


def _one_of(year: int, month: int, weekday: int, which: int) -> date:
    first = date(year, month, 1)
    days = [day for day in (first + timedelta(days=ahead) for ahead in range(31)) if day.month == month]
    return [day for day in days if day.weekday() == weekday][which]


_RANKS: Final = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1}


def _of_month(said: str, today: date) -> date | None:
    """`first sunday in april`; a weekend begins on its Saturday."""
    rank, name = said.split()[:2]
    which = int(rank[0]) - 1 if rank[0].isdigit() else _RANKS[rank]
    weekday = WEEKDAYS.index("sat" if name.startswith("week") else name[:3])
    named = list(re.finditer(rf"\b{_MONTH}", said))
    month = _MONTHS.index(named[-1][0][:3]) + 1
    year = re.search(r"20\d\d", said)
    day = _one_of(int(year[0]) if year else today.year, month, weekday, which)
    return day if year or day > today else _one_of(today.year + 1, month, weekday, which)


def _nth(said: str, today: date) -> date | None:
    found = re.search(r"\d{1,2}", said)
    number = int(found[0]) if found else 0
    for ahead in range(3):
        first = today.replace(day=1) + relativedelta(months=ahead)
        try:
            day = first.replace(day=number)
        except ValueError:
            continue
        if day > today:
            return day
    return None
