"""Dates and lengths of time in words: `by 1 June`, `next monday`, `in three months`, `8 weeks`."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from dateutil import parser
from dateutil.relativedelta import relativedelta

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WEEKDAY = r"(?:mon(?:days?)?|tues?(?:days?)?|wed(?:nesdays?|s)?|thu(?:rs?)?(?:days?)?|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?)"
_DATE = re.compile(
    rf"\b(?P<iso>\d{{4}}-\d{{2}}-\d{{2}})\b|\b(?P<dm>\d{{1,2}}(?:st|nd|rd|th)?(?:\s+of)?\s+{_MONTH}\b(?:,?\s+\d{{4}})?)"
    rf"|\b(?P<md>{_MONTH}\s+(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\b(?!\d)(?:,?\s+\d{{4}})?)"
    r"|\b(?P<num>\d{1,2}[/.]\d{1,2}(?:[/.](?:\d{4}|\d{2}))?)(?=[\s,;!?)]|$|\.(?:\s|$))"
    rf"|\b(?P<part>(?:the\s+)?(?:end|middle|mid|start|beginning|early|late)(?:\s+of)?\s+{_MONTH}\b(?:\s+\d{{4}})?)"
    rf"|\b(?:next|this|coming|on|from|starting|start|by)\s+(?P<wd>{WEEKDAY})\b|\b(?P<rel>today|tomorrow|next week)\b"
)
_NUMBER_WORDS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "couple of": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "sixteen": 16, "twenty": 20, "half a": 0.5,
}  # fmt: skip
NUMBER = r"(?:\d+(?:[.,]\d+)?|" + "|".join(sorted(_NUMBER_WORDS, key=len, reverse=True)) + ")"
_LENGTH = re.compile(
    rf"\b(?P<n>{NUMBER})(?P<half>\s+and\s+a\s+half)?[\s-]*(?P<unit>weeks?|wks?|months?|years?)(?P<half2>\s+and\s+a\s+half)?\b"
)
_NOT_A_LENGTH = re.compile(
    r"^\s*(?:ago|old|pregnant|along|postpartum|off|now|break|of\s+(?:lifting|training|experience|running|gym|rehab)|experience|lifting|training)"
)
_WEEKS = {"w": 1.0, "m": 52 / 12, "y": 52.0}
_START = re.compile(r"\b(?:start\w*|begin\w*|from|kick\s*off|first day)\s+(?:on\s+|this\s+|the\s+)?$")
_EVENTS = (
    "powerlifting meet", "meet", "competition", "comp", "race", "half marathon", "marathon", "birthday", "wedding",
    "holiday", "vacation", "test", "trip", "season", "tournament",
)  # fmt: skip
_AMBIGUOUS_DAY = 12


@dataclass(frozen=True)
class Moment:
    """A date as said, whether it is a start, and what happens on it."""

    day: date
    said: str
    starts: bool
    event: str
    span: tuple[int, int]


def number(words: str) -> float:
    """`three` or `2.5` as a number."""
    return float(_NUMBER_WORDS.get(words, 0) or words.replace(",", "."))


def moments(text: str, today: date) -> list[Moment]:
    """The dates of a text, lower case; years left out mean the next such date."""
    found = []
    for match in _DATE.finditer(text):
        day = _day(match, today)
        if day is None:
            continue
        lead = text[max(0, match.start() - 24) : match.start()]
        starts = bool(_START.search(lead)) or match["rel"] is not None or _weekday_start(match)
        found.append(Moment(day, match[0].strip(), starts, _event(text, match), match.span()))
    return found


def _weekday_start(match: re.Match[str]) -> bool:
    return match["wd"] is not None and not match[0].startswith("by")


def _day(match: re.Match[str], today: date) -> date | None:
    kind = match.lastgroup
    said = match[kind] if kind else ""
    if kind == "wd":
        ahead = (_WEEKDAYS.index(said[:3]) - today.weekday()) % 7 or 7
        return today + timedelta(days=ahead)
    if kind == "rel":
        return {"today": today, "tomorrow": today + timedelta(days=1)}.get(
            said, today + timedelta(days=7 - today.weekday())
        )
    if kind == "part":
        return _part_of_month(said, today)
    return _parsed(said, today, numeric=kind == "num")


def _part_of_month(said: str, today: date) -> date | None:
    month = re.search(_MONTH, said)
    first = _parsed(f"1 {said[month.start() :]}", today, numeric=False) if month else None
    if first is None:
        return None
    if re.search(r"\b(?:end|late)\b", said):
        day = first + relativedelta(months=1, days=-1)
    else:
        day = first + timedelta(days=14) if "mid" in said else first
    return day if day > today else day + relativedelta(years=1)


def _parsed(said: str, today: date, *, numeric: bool) -> date | None:
    has_year = bool(re.search(r"\d{4}|[/.]\d{1,2}[/.]\d{2}$", said))
    iso = bool(re.match(r"\d{4}-", said))
    try:
        day = parser.parse(
            re.sub(r"\bof\b|\bthe\b", " ", said),
            dayfirst=not iso,
            default=datetime(today.year, 1, 1),  # noqa: DTZ001
        ).date()
    except (ValueError, OverflowError):
        return None
    if numeric and not has_year and "." in said and re.fullmatch(r"\d{1,2}\.\d{1,2}", said):
        return None  # 2.5 is a number, not the second of May
    return day if has_year or day >= today else day + relativedelta(years=1)


def _event(text: str, match: re.Match[str]) -> str:
    """What happens on the date, where it stands close by."""
    near = text[max(0, match.start() - 40) : match.end() + 25]
    near = (
        re.split(r"[.!?;\n]", near[: match.start() - max(0, match.start() - 40)])[-1]
        + text[match.start() : match.end() + 25].split(".", maxsplit=1)[0]
    )
    return next((name for name in _EVENTS if re.search(rf"\b{name}\b", near)), "")


@dataclass(frozen=True)
class Length:
    """A length of time in whole weeks, as said."""

    weeks: int
    said: str
    span: tuple[int, int]
    unit: str


def lengths(text: str) -> list[Length]:
    """Lengths such as `8 weeks`, `two and a half months`; not `2 weeks ago`, not `3 months of lifting`."""
    found = []
    for match in _LENGTH.finditer(text):
        if _NOT_A_LENGTH.match(text[match.end() :]) or re.search(r"(?:per|every|each|last)\s+$", text[: match.start()]):
            continue
        if match["n"] in ("a", "an") and match["unit"].startswith("w"):
            continue  # `four days a week`
        count = number(match["n"]) + (0.5 if match["half"] or match["half2"] else 0)
        weeks = round(count * _WEEKS[match["unit"][0]])
        found.append(Length(weeks, match[0].strip(), match.span(), match["unit"][0]))
    return found
