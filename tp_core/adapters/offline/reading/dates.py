"""Dates and lengths in words, and what each is: a start, an event, or the length of the program.

A phrase is found by pattern and worked out by `dateparser`; days lie in the future of `today` unless a year says not.
"""

import re
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Final

from dateutil.easter import easter
from dateutil.relativedelta import relativedelta

from tp_core.adapters.offline.reading.words import Text
from tp_core.domain.schedule import day_in_words

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

MOST_WEEKS: Final = 52
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
    "christmas": (12, 25), "xmas": (12, 25), "new year": (1, 1), "new years": (1, 1), "new year's": (1, 1),
    "valentine's day": (2, 14), "valentines": (2, 14), "halloween": (10, 31), "summer": (6, 1), "spring": (3, 1),
    "autumn": (9, 1), "fall": (9, 1), "winter": (12, 1), "the holidays": (12, 20),
}  # fmt: skip
_SEASONS: Final = frozenset({"summer", "spring", "autumn", "fall", "winter", "the holidays"})
_DATE: Final = (
    rf"(?:(?:{WEEKDAY}|sat\.|sun\.),?\s+(?:the )?)?(?:"
    r"(?P<iso>\b20\d\d-\d{1,2}-\d{1,2}\b)"
    rf"|(?P<dm>\b{_DAY}(?:\s+of)?[\s-]+{_MONTH}\b\.?{_YEAR})"
    rf"|(?P<md>\b(?:{_MONTH}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.)\s+{_DAY}\b(?!\s*(?:kg|lbs?|x\s*\d|reps|weeks|days|%)){_YEAR})"
    r"|(?<![\d/.-])(?P<num>\d{1,2}[/.-]\d{1,2}[/.-](?:20\d\d|\d\d)|\d{1,2}/\d{1,2})(?![\d/-])"
    rf"|(?P<part>\b(?:the\s+)?(?:end|middle|mid|start|beginning|early|late)(?:[ -]+of)?[ -]+{_MONTH}\b(?!\s+\d{{1,2}}\b){_YEAR})"
    rf"|(?P<month>(?:(?<=by )|(?<=in )|(?<=until )|(?<=till )|(?<=before )|(?<=for )|(?<=from )|(?<=starting )|(?<=start )|(?<=this )|(?<=next ))"
    rf"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)\b{_YEAR})"
    r"|(?P<holiday>\b(?:christmas|xmas|new year'?s?|valentine'?s(?: day)?|halloween|easter)\b|(?:(?<=by )|(?<=before )|(?<=this )|(?<=next )|(?<=for )|(?<=by the )|(?<=until ))(?:summer|spring|autumn|fall|winter|the holidays)\b)"
    rf"|(?P<weekday>\b(?:next|this|coming|on|from|starting|start|by|this coming|the coming)\s+(?:next |this )?{WEEKDAY}\b(?!s\b|[,/&\s]+(?:and\s+)?{WEEKDAY}s?\b|\s+(?:to|through|thru|until)\s+{WEEKDAY}|\s*-))"
    r"|(?P<near>\b(?:today|tomorrow|day after tomorrow|right away|immediately|asap|next week|this week|next month)\b)"
    r"|(?P<nth>\bon the \d{1,2}(?:st|nd|rd|th)\b(?!\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|\bthe \d{1,2}(?:st|nd|rd|th)\b(?! (?:week|day|month|set|rep)))"
    r"|(?P<ahead>\b(?:in|within)\s+(?:about |around |the next |roughly )?\d+(?:\.\d+)?\s+(?:days?|weeks?|wks?|months?|years?)\b(?:'?s? time)?|\b\d+(?:\.\d+)?\s+(?:days?|weeks?|wks?|months?)\s+(?:from now|out|away|to go)\b)"
    r")"
)
_LENGTH: Final = r"(?<![\d.])(?P<low>-?\d+(?:\.\d+)?)(?:\s*(?:-|to|or)\s*(?P<high>\d+(?:\.\d+)?))?[\s-]*(?P<unit>weeks?|wks?|w(?=\b)|months?|mos?\b|mths?|years?)(?:\s*and a half|(?P<half>\.5))?\b"
_NOT_LENGTH: Final = re.compile(
    r"\s*(?:ago|old|pregnant|along|postpartum|post|off|now|break|back|in\b|experience|training(?! (?:plan|block|program|cycle))|lifting|running|of (?:lifting|training|experience|running|gym|rehab|crossfit|consistent|proper|serious|on|strength)|since|without|deload|post[- ]op|straight)"
)
_NOT_LENGTH_BEFORE: Final = re.compile(
    r"(?:\b(?:pregnant|postpartum|post[- ]?op),?\s*(?:at |by |with )?$)|\b(?:every|each|last|past|previous|for the (?:last|past)|been|after|since|per|took|had|off|(?:close[sd]?|away|abroad|travel\w*|injured|sick|ill|holidays?|vacation|gone|laid up) for|deload every|lifting for|training for|lifted for|trained for|running for|only|trained)\s+(?:about |around |almost |over |nearly |roughly |lifting (?:for )?|training (?:for )?|running (?:for )?|going (?:to the gym )?(?:for )?|at it (?:for )?)*$"
)
_EVENT_WORDS: Final = (
    "powerlifting meet", "weightlifting meet", "powerlifting competition", "weightlifting competition", "strongman competition",
    "crossfit competition", "half marathon", "marathon", "parkrun", "triathlon", "hyrox", "the open", "crossfit open", "meet",
    "competition", "comp", "race", "5k", "10k", "tournament", "nationals", "regionals", "qualifier", "trial", "test day",
    "fitness test", "ruck", "obstacle race", "spartan race", "spartan", "tough mudder", "military test", "police test",
    "academy", "season", "ultramarathon", "ultra", "throwdown", "games", "mock meet", "half",
)  # fmt: skip
_DISTANCES: Final = frozenset({"5k", "10k", "half", "half marathon", "marathon", "season"})
"""Beside `in 12 weeks` these are what to run, not a day to run it on."""
_DEADLINES: Final = re.compile(
    r"\b(?:wedding|birthday|holiday|vacation|trip|beach|reunion|bday|anniversary|deployment|graduation|summer|ski trip)\b"
)
_STARTS: Final = re.compile(
    r"(?<!trip )(?<!season )(?<!camp )(?<!holiday )\b(?:start(?:ing|s)?|begin(?:ning|s)?|kick(?:ing)? off|from|first (?:day|session)|free from|back on|available from|ready)\s*(?:is |on |of |in |the |this |week |at the |again |training |date(?: is)? |it |that |day |working out |lifting |after \w+,? )*[,:]?\s*(?:on )?$"
)
_POINTS_BACK: Final = re.compile(
    r"\s*(?:and )?(?:it'?s|it is|that'?s|that is|this is|race day is|the day is)(?: on)?\s*"
)
_PAST: Final = re.compile(
    r"\b(?:pbs?|prs?|personal best|ran|did|was|were|had|been|have been|cleared|since|last|broke|tore|injured|hurt|operated|surgery"
    r"|stopped|quit|started|began|born|got (?:the|my) (?:ok|all[- ]clear)|finished|completed|ago|best|tested|hit|gave birth|back in)\b"
)
"""Words that put a month or a day without a year behind us, where nothing says that it is to come."""
_AHEAD: Final = re.compile(
    r"\b(?:by|before|until|till|for|next|coming|this coming|on|is|goal|want|training for|aim\w*)\s*(?:the )?$"
)
_ENDS: Final = re.compile(r"\b(?:by|before|until|till|end(?:s|ing)?|on|for|is|due|deadline)\b")


@dataclass(frozen=True)
class Moment:
    """A date as said, and what it is."""

    day: date
    said: str
    start: int
    end: int
    role: str
    """`start`, `event` (with a name), `deadline`, or `` where nothing tells."""
    name: str = ""
    assumed: str = ""
    """How it was read where it could be read otherwise."""
    weeks: int | None = None
    """Where it was said as a length ahead: `in 12 weeks`."""


@dataclass
class Times:
    """Dates and lengths of a message, with what is no date at all."""

    moments: list[Moment] = field(default_factory=list)
    weeks: int | None = None
    weeks_said: str = ""
    nonsense: list[str] = field(default_factory=list)
    assumed: list[str] = field(default_factory=list)
    no_event: bool = False


@cache
def _parser() -> "DateDataParser":
    """Built once: its first use compiles the language."""
    from dateparser.date import DateDataParser

    settings = {"DATE_ORDER": "DMY", "REQUIRE_PARTS": ["day", "month"], "PREFER_DATES_FROM": "future"}
    return DateDataParser(languages=["en"], settings=settings)


_DAY_OF_MONTH: Final = rf",?\s+(?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)?\s+{_MONTH}|{_MONTH}\s+\d{{1,2}}\b)"
"""A day of a month right behind a weekday."""


def read(text: Text, today: date, *, day_first: bool = True) -> Times:
    """The dates, then the lengths; takes what it understands."""
    times = Times()
    for match in text.matches(_DATE):
        if match["num"] and _is_no_date(text, match):
            continue
        before, after = _around(text, match)
        loads = re.search(r"\d\s*(?:kgs?|lbs?|reps)?\s*$", before) or re.match(r"\s*:?\s*\d", after)
        if match["near"] == "today" and loads:
            continue  # `at 7 today`, `today 97.5 kg`
        if match.lastgroup == "weekday" and re.match(_DAY_OF_MONTH, text.live[match.end() :]):
            text.take(match.start(), match.end())
            continue  # `Sunday 16 May`: the date says it all
        if _is_past(text, match) or _is_habit(text, match):
            text.take(match.start(), match.end())
            continue
        moment = _moment(text, match, today, times, day_first=day_first)
        if moment is not None:
            times.moments.append(moment)
            text.take(match.start(), match.end())
    for match in text.matches(r"\bweeks?\s*[:=]\s*(?P<n>\d{1,3})\b"):
        times.weeks, times.weeks_said = int(match["n"]), text.said(match.start(), match.end())
        text.take(match.start(), match.end())
    _lengths(text, times)
    times.no_event = bool(
        re.search(
            r"\bno (?:event|deadline|date|competition|meet|race|rush|time limit|end date|fixed date)\b", text.live
        )
    )
    return times


def _is_past(text: Text, match: re.Match[str]) -> bool:
    """`half PB 1:41 this september`, `cleared me in march`: what happened then is no date to plan for."""
    if match.lastgroup not in ("month", "part", "dm", "md", "holiday"):
        return False
    lead = re.split(r"[,;]|\bbut\b|\band\b|\bnow\b", _around(text, match)[0])[-1]
    if re.search(
        r"\b(?:on holiday|on vacation|away|abroad|travel\w*|busy|injured|gone|closed) (?:until|till|through)\s*(?:the )?$",
        lead,
    ):
        return True  # until then there is no training, and what ends then is not the program
    if re.search(r"\b(?:after|at|over|around|since)\s+(?:the )?$", lead) and match.lastgroup == "holiday":
        return True  # `after christmas` is no day
    raced = re.search(r"\b\d{1,2}:\d\d(?::\d\d)?\s+(?:in |last )?$", lead) and match[0].startswith("in ")
    return bool(raced or _PAST.search(lead)) and not _AHEAD.search(lead)


def _is_habit(text: Text, match: re.Match[str]) -> bool:
    """`long run on sunday`, `football on wednesday`: what a week holds, not when the program starts."""
    lead = re.split(r"[,;]|\bbut\b|\band\b", _around(text, match)[0])[-1]
    if match.lastgroup != "weekday" or not match[0].startswith("on ") or not re.search(r"[a-z]{3}", lead):
        return False
    return not (_STARTS.search(lead) or _event_name(lead, "") or _DEADLINES.search(lead) or _ENDS.search(lead))


def _is_no_date(text: Text, match: re.Match[str]) -> bool:
    """`5/3/1`, `2.5-10`, `140/100`, a score, or a time of running."""
    said = match["num"]
    parts = [int(part) for part in re.split(r"[/.-]", said)]
    if len(parts) == 2 and (not 1 <= parts[0] <= 31 or not 1 <= parts[1] <= 31):
        return True
    near = text.live[match.end() : match.end() + 12]
    before = text.live[max(0, match.start() - 12) : match.start()]
    if said in ("24/7", "5/3", "3/1", "50/50", "7/10", "8/10", "9/10", "10/10", "1/2", "1/4", "3/4") and not re.search(
        r"\b(?:on|by|before|until|from|date|meet|race|birthday|starts?|starting|is)\s*(?:is )?$", before
    ):
        return said != "3/4" or bool(re.match(r"\s*(?:of|full|tank|squat)", near))
    return bool(re.match(r"\s*(?:kg|lbs?|reps|days?|weeks?|split|sets|x\b|program)", near)) or "rpe" in before


def _moment(text: Text, match: re.Match[str], today: date, times: Times, *, day_first: bool) -> Moment | None:
    kind = match.lastgroup or ""
    said = match[kind] if kind else match[0]
    assumed, weeks = "", None
    if kind == "ahead":
        found, weeks = _ahead(said, today)
    elif kind == "weekday":
        found = _weekday(said, today)
    elif kind == "near":
        found = _near(said, today)
    elif kind in ("part", "month"):
        found, assumed = _month(said, today, whole=kind == "month")
    elif kind == "holiday":
        found, assumed = _holiday(said, today)
    elif kind == "nth":
        found = _nth(said, today)
    else:
        found, assumed = _day(said, today, numeric=kind == "num", day_first=day_first)
    words = text.said(match.start(), match.end())
    if found is None:
        if kind in ("dm", "md", "iso", "num"):
            times.nonsense.append(f"“{words}” is no date I can find in the calendar.")
            text.take(match.start(), match.end())
        return None
    role, name = _role(text, match, kind, found, today)
    return Moment(found, words, match.start(), match.end(), role, name, assumed, weeks)


def _day(said: str, today: date, *, numeric: bool, day_first: bool) -> tuple[date | None, str]:
    plain = re.sub(r"\b(?:of|the)\b|(?<=[a-z])\.", " ", said)
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
    if said == "easter":
        day = easter(today.year)
        return (day if day > today else easter(today.year + 1)), ""
    month, number = _NAMED[said] if said in _NAMED else _NAMED[said.replace("'", "")]
    day = date(today.year, month, number)
    day = day if day > today else date(today.year + 1, month, number)
    return day, f"I'm taking “{said}” as that day." if said in _SEASONS else ""


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


_THEY_START: Final = re.compile(
    r"\b(?:open|season|competition|comp|meet|race|tournament|camp|academy|course|selection|games|school|pre-?season|trials)\s+(?:starts?|begins?|kicks off)\s*(?:on )?(?:the )?$"
)
"""What begins on a date is an event for who trains towards it."""


def _role(text: Text, match: re.Match[str], kind: str, day: date, today: date) -> tuple[str, str]:
    """What the date is, by the words of its own clause; near weekdays are starts."""
    lead, after = _around(text, match)
    if _POINTS_BACK.fullmatch(lead):  # `First half marathon! It's on 3 October`
        lead = f"{text.plain[max(0, match.start() - 60) : match.start() - len(lead)].strip(' .!?;¶')} {lead}"
    they_start = bool(_THEY_START.search(lead))
    if not they_start and (
        _STARTS.search(lead)
        or re.match(r"^(?:from|start)", match[0])
        or re.match(r"\s*(?:is when i (?:can )?start|start\b)", after)
    ):
        return "start", ""
    name = _event_name(lead, after)
    if kind == "ahead" and name in _DISTANCES:
        name = ""
    deadline = max((found.end() for found in _DEADLINES.finditer(lead)), default=-1)
    if name and deadline < lead.rfind(name.split()[-1]):
        return "event", name
    if they_start or (name and deadline < 0):
        return "event", name
    if _DEADLINES.search(lead + after) or re.search(
        r"\b(?:by|before|until|till|deadline|due)\b(?: \w+){0,3}\s*$", lead
    ):
        return "deadline", ""
    if kind in ("weekday", "near") and not match[0].startswith("by"):
        return "start", ""
    del day, today
    return "", ""


def _around(text: Text, match: re.Match[str]) -> tuple[str, str]:
    sentence = next(
        ((start, end) for start, end in text.sentences() if start <= match.start() < end), (0, len(text.plain))
    )
    return text.plain[max(sentence[0], match.start() - 60) : match.start()], text.plain[
        match.end() : min(max(sentence[1], match.end()), match.end() + 40)
    ]


def _event_name(lead: str, after: str) -> str:
    near = re.split(r",|\band\b(?! jerk)|\bbut\b", lead)[-1] + " " + re.split(r",|\band\b|\bbut\b|\(", after)[0]
    for name in _EVENT_WORDS:
        if re.search(rf"(?<![\w-]){re.escape(name)}(?!\w)(?! (?:gym|plan|pace|training))", near):
            if name in ("5k", "10k", "half", "games", "comp", "the open", "season"):
                return {"half": "half marathon", "comp": "competition", "the open": "CrossFit Open"}.get(name, name)
            return {"hyrox": "Hyrox race"}.get(name, name)
    return ""


def _lengths(text: Text, times: Times) -> None:
    for match in text.matches(_LENGTH):
        before, after = text.live[max(0, match.start() - 45) : match.start()], text.live[match.end() :]
        if _NOT_LENGTH.match(after) or _NOT_LENGTH_BEFORE.search(before) or (match["unit"].startswith("y")):
            continue
        if match["unit"] == "w" and not match["low"].isdigit():
            continue
        ends = [float(match["low"]), *([float(match["high"])] if match["high"] else [])]
        factor = 1.0 if match["unit"].startswith("w") else 365.25 / 12 / 7
        weeks = [round(end * factor) for end in ends]
        said = text.said(match.start(), match.end())
        text.take(match.start(), match.end())
        if not 1 <= weeks[-1] <= MOST_WEEKS or weeks[0] < 1:
            times.nonsense.append(f"“{said}” is outside what I can plan: 1 to {MOST_WEEKS} weeks.")
            continue
        if len(weeks) > 1:
            times.assumed.append(f"I'm taking {weeks[-1]} of your {said}.")
        elif not match["unit"].startswith("w"):
            times.assumed.append(f"I'm taking {said} as {weeks[-1]} weeks.")
        times.weeks, times.weeks_said = weeks[-1], said
