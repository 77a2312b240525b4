"""Rule CO1: numbers in a coach's text must be the plan's; a text that contradicts them is a defect (science.md U6)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from tp_core.domain.design import Design
from tp_core.domain.plan import Plan
from tp_core.domain.program import IntensityUnit, PhaseKind, ProgramDefinition
from tp_core.domain.schedule import day_in_words

_WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "fourteen": 14, "sixteen": 16, "twenty": 20,
}  # fmt: skip
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_NUMBER = rf"(\d{{1,3}}|{'|'.join(_WORDS)})"
_LENGTH = re.compile(
    rf"\b{_NUMBER}[- ]weeks?\s+(?:[a-z-]+\s+)?(?:program(?:me)?|plan|cycle)\b"
    rf"|\b(?:program(?:me)?|plan)\b[^.?!]{{0,30}}?\b(?:runs?|lasts?|takes?|is|has|covers?)\s+(?:for\s+)?{_NUMBER}\s+weeks?\b",
    re.IGNORECASE,
)
_WEEK_OF = re.compile(rf"\bweek\s+\d{{1,2}}\s+of\s+{_NUMBER}\b", re.IGNORECASE)
_DAYS = re.compile(
    rf"\b{_NUMBER}\s+(?:training\s+)?(?:days|sessions|workouts|times)\s+(?:a|per|each)\s+week\b", re.IGNORECASE
)
_PERCENT = re.compile(r"(?<![-–−+\d.])(\d{1,4}(?:\.\d+)?)\s*(?:%|percent\b|per cent\b)", re.IGNORECASE)
_OF_MAX = re.compile(r"\b(?:1\s?rm|max\b|maxes|maximum|intensity|sets? at|reps? at)", re.IGNORECASE)
_DATE = re.compile(
    rf"\b(?:(monday|tuesday|wednesday|thursday|friday|saturday|sunday)[,]?\s+)?(\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?"
    rf"({'|'.join(_MONTHS)})\b(?:\s+(\d{{4}}))?",
    re.IGNORECASE,
)
_STARTS = re.compile(r"\b(?:starts?|starting|begins?|beginning|first day|day 1)\b", re.IGNORECASE)
_EVENT = re.compile(r"\b(?:meet|race|event|competition|deadline|test day)\b", re.IGNORECASE)
_OPEN = re.compile(
    r"\?|\b(?:instead|could|would|should|if you|if we|usually|typically|most people|rather|or would|coaches|"
    r"from here|last time|used to|previous|suggest|propose|alternative)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
_SPAN = r"[\s,:(]*(?:is\s+|runs\s+|in\s+)?weeks?\s+(\d{1,2})\s*(?:-|–|to)\s*(\d{1,2})"
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
_NEAR = timedelta(days=300)
"""Without a year a date is of these days: on another year's weekday it is not meant."""
_NEARLY = 1.0
_MOST_PERCENT = 110


@dataclass(frozen=True)
class Running:
    """A started program as claims are held against it: its own start lies behind, and how many days a week somebody
    trained is no claim about it.
    """

    definition: ProgramDefinition
    plan: Plan
    event_date: date | None
    start_date: None = None
    training_days: None = None


def contradictions(text: str, design: Design | Running) -> tuple[str, ...]:
    """A correcting sentence for each claim about length, days, dates or percentages that the plan contradicts.

    Only plain statements are held against it: questions, proposals and general remarks are not claims.
    """
    found: list[str] = []
    for sentence in _SENTENCE.split(text):
        if not _OPEN.search(sentence):
            found += _in_sentence(sentence, design)
    return tuple(dict.fromkeys(found))


def wrong_weekdays(text: str, today: date) -> tuple[str, ...]:
    """A correcting sentence for each date whose weekday is another one. Quoted words are left as they were said."""
    told = [
        f"To be exact: {real.day} {real:%B} is a {real:%A}."
        for sentence in _SENTENCE.split(_QUOTED.sub(" ", text))
        if "?" not in sentence
        for match in _DATE.finditer(sentence)
        if match[1] and (real := _otherwise(match, today)) is not None
    ]
    return tuple(dict.fromkeys(told))


def _otherwise(match: re.Match[str], today: date) -> date | None:
    """The date that is meant where its weekday is wrong: the nearest one without a year; None where it fits."""
    years = [int(match[4])] if match[4] else [today.year - 1, today.year, today.year + 1]
    there = [found for year in years if (found := _date(match, year)) is not None]
    near = [found for found in there if match[4] or abs(found - today) <= _NEAR]
    if not near or any(f"{found:%A}".casefold() == match[1].casefold() for found in near):
        return None
    return min(near, key=lambda found: abs(found - today))


def _date(match: re.Match[str], year: int) -> date | None:
    try:
        return date(year, _MONTHS.index(match[3].casefold()) + 1, int(match[2]))
    except ValueError:
        return None


def _in_sentence(sentence: str, design: Design | Running) -> Iterator[str]:
    weeks = design.definition.total_duration
    whole = any(_number(match) != weeks for match in _LENGTH.finditer(sentence))
    lengths = {weeks, *(len(phase.weeks) for phase in design.definition.phases)}
    if whole or any(_number(match) not in lengths for match in _WEEK_OF.finditer(sentence)):
        yield f"To be exact: the plan as it stands has {weeks} week{'s' if weeks > 1 else ''}."
    if design.training_days is not None:
        days = len(design.training_days)
        if any(_number(match) != days for match in _DAYS.finditer(sentence)):
            yield f"To be exact: the plan as it stands has {days} day{'s' if days > 1 else ''} a week."
    yield from _phases(sentence, design)
    yield from _percents(sentence, design)
    yield from _dates(sentence, design)


def _number(match: re.Match[str]) -> int:
    said = next(group for group in match.groups() if group)
    return _WORDS.get(said.casefold()) or int(said)


def _phases(sentence: str, design: Design | Running) -> Iterator[str]:
    """`Base, weeks 1-4` must be the phase's own weeks, where the phase is named."""
    for phase in design.definition.phases:
        pattern = rf"\b{re.escape(phase.name)}\b{_SPAN}"
        for match in re.finditer(pattern, sentence, re.IGNORECASE):
            if (int(match[1]), int(match[2])) != phase.week_range:
                first, last = phase.week_range
                yield f"To be exact: {phase.name} is weeks {first} to {last}."


def _percents(sentence: str, design: Design | Running) -> Iterator[str]:
    """A percentage of the max lies within the plan's own; anything above 110 is a slip (U6: 700 % for 70 %)."""
    ranges = [
        phase.intensity_range for phase in design.definition.phases if phase.intensity_unit is IntensityUnit.PERCENT_1RM
    ]
    if not ranges:
        return
    low, high = min(first for first, _ in ranges), max(last for _, last in ranges)
    lightest = min(
        (
            scheme.percent_1rm
            for week in design.plan.weeks
            if week.kind is PhaseKind.DELOAD
            for session in week.sessions
            for slot in session.slots
            for scheme in slot.schemes
            if scheme.percent_1rm is not None
        ),
        default=low,
    )
    said = [float(match[1]) for match in _PERCENT.finditer(sentence)]
    about_max = _OF_MAX.search(sentence) is not None
    if any(
        value > _MOST_PERCENT or (about_max and not min(low, lightest) - _NEARLY <= value <= high + _NEARLY)
        for value in said
    ):
        yield f"To be exact: the plan's loads lie between {low:g} and {high:g} % of your estimated max."


def _dates(sentence: str, design: Design | Running) -> Iterator[str]:
    for match in _DATE.finditer(sentence):
        before = sentence[: match.start()]
        if _is_about(before, _STARTS, _EVENT):
            if design.start_date is not None and not _same(match, design.start_date):
                yield f"To be exact: the plan starts on {day_in_words(design.start_date)}."
        elif (
            design.event_date is not None and _is_about(before, _EVENT, _STARTS) and not _same(match, design.event_date)
        ):
            yield f"To be exact: your date is {day_in_words(design.event_date)}."


def _is_about(before: str, what: re.Pattern[str], other: re.Pattern[str]) -> bool:
    """Whether the last thing mentioned before a date is `what`, and near."""
    near = before[-40:]
    last = max((found.end() for found in what.finditer(near)), default=-1)
    return last > max((found.end() for found in other.finditer(near)), default=-1)


def _same(match: re.Match[str], real: date) -> bool:
    weekday, day, month, year = match.groups()
    return (
        int(day) == real.day
        and _MONTHS.index(month.casefold()) + 1 == real.month
        and (year is None or int(year) == real.year)
        and (weekday is None or weekday.casefold() == f"{real:%A}".casefold())
    )
