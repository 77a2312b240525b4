"""Dates and lengths in words: which day, what it is (a start, an event, a deadline), or the length of the program."""

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from tp_core.adapters.offline.reading import alone, date_roles, lengths, which_day
from tp_core.adapters.offline.reading.words import Text

MOST_WEEKS: Final = 52
_LEAST_WATTS: Final = 100
"""`280w` of a cyclist are no weeks."""


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
    moved: bool = False
    """Whether a known event is told to be on that day now: `the meet moved to 24 April`."""
    in_its_month: bool = False
    """`the 24th`: of a month that is not said."""


@dataclass
class Times:
    """Dates and lengths of a message, with what is no date at all."""

    moments: list[Moment] = field(default_factory=list)
    weeks: int | None = None
    weeks_said: str = ""
    nonsense: list[str] = field(default_factory=list)
    assumed: list[str] = field(default_factory=list)


def read(text: Text, today: date, *, asked: bool = False, numbers_asked: bool = False, day_first: bool = True) -> Times:
    """The dates, then the lengths; takes what it understands.

    `asked` when the open question is how long or by when: then a month or a number alone is that. `numbers_asked` when
    it is what they can do now: then a date beside a number is when that was.
    """
    times = Times()
    known = today
    for match in text.matches(which_day.DATE):
        if _is_none(text, match, today, asked=asked):
            continue
        if numbers_asked and date_roles.is_of_a_number(text, match):
            text.bygone.append(match.start())
            text.take(match.start(), match.end())
            continue
        if match.lastgroup == "nth" and _is_told_again(text, match, times):
            text.take(match.start(), match.end())
            continue
        if date_roles.is_gone_by(text, match, today):
            text.bygone.append(match.start())
            text.take(match.start(), match.end())
            continue
        said_elsewhere = match.lastgroup == "weekday" and re.match(which_day.DAY_OF_MONTH, text.live[match.end() :])
        if said_elsewhere or date_roles.is_past(text, match, asked=asked) or date_roles.is_habit(text, match):
            known = _later(match, known)
            text.take(match.start(), match.end())
            continue
        moment = _moment(text, match, known if match["nth"] else today, times, day_first=day_first)
        if moment is not None:
            times.moments.append(moment)
            text.take(date_roles.moved_from(text, match) if moment.moved else match.start(), match.end())
            known = max(known, moment.day.replace(day=1)) if match["part"] or match["month"] else known
    for match in text.matches(
        r"(?<!per )(?<!a )(?<!last )(?<!this )\b(?:weeks?|wks?)(?: available| in total)?\s*[:=]\s*(?P<n>\d{1,3})\b"
    ):
        times.weeks, times.weeks_said = int(match["n"]), text.said(match.start(), match.end())
        text.take(match.start(), match.end())
    _lengths(text, times, asked=asked)
    _other_length(text, times)
    if asked and times.weeks is None:
        _answered(text, today, times)
    return times


def _is_told_again(text: Text, match: re.Match[str], times: Times) -> bool:
    """`28th Feb I think, yes Sunday the 28th`: the day named before, by its day alone."""
    day = re.search(r"\d+", match[0])
    if day is None or date_roles.of(text, match, "nth")[0] == "start":
        return False
    return any(moment.day.day == int(day[0]) for moment in times.moments)


_OTHER_LENGTH: Final = r"\b(?:(?:i|we) (?:(?:can|could|really|actually) )*(?:only|just) (?:have|got|commit to|spare|manage|do)|(?:only|just) got|make mine|mine(?:'s| is)) (?P<n>\d{1,2})(?=\s*(?:[.,;!?)¶]|$))"
"""`18 weeks would be ideal but I only have 13`, `my mate did 12 weeks. Make mine 7`."""


def _other_length(text: Text, times: Times) -> None:
    """A number alone that stands for the weeks named before it."""
    for match in text.matches(_OTHER_LENGTH):
        if re.search(r"\bweeks?\b", text.plain[max(0, match.start() - 60) : match.start()]):
            times.weeks, times.weeks_said = int(match["n"]), text.said(*match.span("n"))
            text.take(match.start(), match.end())


def _answered(text: Text, today: date, times: Times) -> None:
    """`sixteen, starting 4 january`, `june`: what answers the question and would be no date or length without it."""
    for match in text.matches(r"\bw(?:ee)?ks? 1 ?(?:-|to|until|till) ?(?P<last>\d{1,2})\b"):
        times.weeks, times.weeks_said = int(match["last"]), text.said(match.start(), match.end())
        text.take(match.start(), match.end())
    bare = alone.number(text, most=MOST_WEEKS) if times.weeks is None else None
    if bare is not None:
        times.weeks, times.weeks_said = bare.high, text.said(bare.start, bare.end)
        times.assumed += [f"I'm taking {bare.high} of your {times.weeks_said} weeks."] if bare.high > bare.low else []
        text.take(bare.start, bare.end)
    if times.weeks is not None or any(moment.role != "start" for moment in times.moments):
        return
    for match in text.matches(which_day.BARE):
        if date_roles.is_past(text, match, asked=True):
            continue
        moment = _moment(text, match, today, times, day_first=True)
        if moment is not None:
            times.moments.append(moment)
            text.take(match.start(), match.end())
            return


def _later(match: re.Match[str], known: date) -> date:
    """The day `away until 10 January, so from the 11th` counts from."""
    if match.lastgroup not in ("dm", "md"):
        return known
    day, _, _ = which_day.of(match.lastgroup, match[match.lastgroup], known, day_first=True)
    return max(day, known) if day else known


_OUT_OF_CARE: Final = re.compile(
    r"\s*from (?:an? |my |the )?(?:\w+ ){0,3}(?:surgery|reconstruction|operation|op|repair|replacement|birth|c-section|injury|fracture|arthroscopy|sprain|tear|break)\b"
)
"""`8 weeks out from an ACL reconstruction` lies behind."""


def _is_none(text: Text, match: re.Match[str], today: date, *, asked: bool) -> bool:
    """What looks like a date and is none: `5/3/1`, `at 7 today`, `gym lifts today: ...`."""
    if match["num"] and re.fullmatch(r"\d+\.\d+\.?", match["num"]):
        return not date_roles.is_day_and_month(text, match, asked=asked)
    if match["num"] and _is_no_date(text, match, today):
        return True
    if match["ahead"] and (_OUT_OF_CARE.match(text.plain, match.end()) or date_roles.is_of_an_end(text, match)):
        return True
    if match["near"] in (None, "tomorrow", "day after tomorrow"):
        return False
    before, after = date_roles.around(text, match)
    loads = re.search(r"\d\s*(?:kgs?|lbs?|reps)?\s*$", before) or re.match(r"\s*:?\s*\d", after)
    return bool(match["near"] == "today" and loads) or not date_roles.is_answer_or_start(text, match)


_YEARS_AHEAD: Final = 3
"""As far as a year of two digits is taken for one."""


def _are_three_counts(parts: list[int], today: date) -> bool:
    """`150/95/190`, `12/15/40`: no day and month, or a year of two digits that is not near."""
    long_year = max(parts) >= 1000
    near = today.year % 100 <= parts[2] <= today.year % 100 + _YEARS_AHEAD
    return not long_year and (max(parts[:2]) > 31 or not near)


def _is_no_date(text: Text, match: re.Match[str], today: date) -> bool:
    """`5/3/1`, `2.5-10`, `140/100`, a score, or a time of running."""
    said = match["num"]
    parts = [int(part) for part in re.split(r"[/.-]", said)]
    if len(parts) == 2 and (not 1 <= parts[0] <= 31 or not 1 <= parts[1] <= 31):
        return True
    if len(parts) == 3 and _are_three_counts(parts, today):
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
    found, assumed, weeks = which_day.of(kind, said, today, day_first=day_first)
    words = text.said(match.start(), match.end())
    if found is None:
        if kind in ("dm", "md", "iso", "num"):
            times.nonsense.append(f"“{words}” is no date I can find in the calendar.")
            text.take(match.start(), match.end())
        return None
    role, name = date_roles.of(text, match, kind)
    moved = role != "start" and date_roles.is_moved(text, match)
    return Moment(
        found, words, match.start(), match.end(), role, name, assumed, weeks, moved=moved, in_its_month=kind == "nth"
    )


def _lengths(text: Text, times: Times, *, asked: bool) -> None:
    for match in text.matches(lengths.LENGTH):
        if match["unit"].startswith("y") or not lengths.is_programs(text, match, asked=asked):
            continue
        if match["unit"] == "w" and not (match["low"].isdigit() and int(match["low"]) < _LEAST_WATTS):
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
