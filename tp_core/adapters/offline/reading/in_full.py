"""What is only said in part, by what stands: `no wait, 4 was right`, `one day less`, `shorter sessions`, `a week later`.

The message is written out in full, and read like any other.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from tp_core.adapters.offline.reading import about_talk, days_in_full
from tp_core.adapters.offline.reading.which_day import WEEKDAY
from tp_core.adapters.offline.reading.words import Text
from tp_core.domain.exclusions import body_parts
from tp_core.domain.program import WEEKDAYS, Weekday

_STEP_MINUTES: Final = 15
_LEAST_MINUTES, _MOST_MINUTES, _MOST_WEEKS = 20, 240, 52
_SPOKEN: Final = re.compile(
    r"(?<![\d.:-])(?P<number>\d{1,3}(?:\.\d)?) (?P<kind>days?\b|weeks?\b|minutes\b|km in a week\b)|longest run (?P<longest>\d{1,3}(?:\.\d)?) km"
)
_KINDS: Final = {"d": "days", "w": "weeks", "m": "minutes", "k": "weekly"}
_IN_FULL: Final = {
    "days": "{} days a week",
    "weeks": "{} weeks",
    "minutes": "{} minutes a session",
    "weekly": "{} km a week",
    "longest": "longest run {} km",
}
_MOST: Final = {"days": 7, "weeks": _MOST_WEEKS, "minutes": _MOST_MINUTES, "weekly": 250, "longest": 100}
_TAKES_BACK: Final = (
    r"(?:no wait|wait no|wait|actually|i meant?|scratch that|correction|hm+|sorry|rather|on second thoughts?|oops)"
)
_FILLERS: Final = r"(?:(?:so|ok(?:ay)?|oh|um+|well|yes|yeah|but|then|and|just|let'?s|lets|maybe|perhaps|better|please|it'?s|i said|i'?d (?:say|like|prefer|rather (?:have|do)?)|only|about|like|rather|say|no|fine)[\s,.!-]+)*"
_FRAME: Final = r"(?:(?:can|could|shall|should) (?:we|you|i|it) (?:please )?(?:do|make it|make that|take|have|go (?:with|for)|be|use)|make (?:it|that)|(?:let'?s )?(?:go (?:with|for|back to)|do|say|take)|back to|change (?:it|that) to)"
_TAIL: Final = r"(?:(?:was|is|would be) (?:right|better|fine|best|ok|enough)|instead|then|please|after all|again|not \d{1,3}|i (?:think|guess|meant?)|will do|works)"
_PARTLY: Final = re.compile(
    rf"^\W*(?P<lead>{_FILLERS}(?:(?P<back>{_TAKES_BACK})[\s,.!-]+)?{_FILLERS}(?:(?P<frame>{_FRAME})[\s,]+)?{_FILLERS})(?P<number>\d{{1,3}}(?:\.\d)?)(?P<tail>[\s,.!]+{_TAIL})*\W*$"
)
_NO: Final = re.compile(r"\bno\b")
_ASKS_NUMBERS: Final = ("days", "timeline", "experience", "numbers", "goal")
"""Questions that a bare number answers."""
_AGE_MAY_FOLLOW: Final = ("screening", "avoid", "numbers", "goal", "")
"""Where `no, 34` is no correction."""

_COUNT: Final = r"(?P<count>\d{1,2}|an?|another|1)"
_DAY: Final = r"(?:(?:training |gym |running )?(?:day|session|workout|run)s?)"
_FEWER_DAYS: Final = re.compile(
    rf"\b{_COUNT} (?:more )?{_DAY} (?:a week |per week )?(?:less|fewer)\b|\b{_COUNT.replace('count', 'count2')} (?:less|fewer) {_DAY}(?! of)\b|\b(?:drop|lose|cut|skip) (?P<count3>\d|an?) {_DAY}\b|\b(?:fewer|less) (?:training |gym )?days\b|\bless often\b"
)
_MORE_DAYS: Final = re.compile(
    rf"\b{_COUNT} (?:more|extra|additional) {_DAY}(?! of)\b|\b{_COUNT.replace('count', 'count2')} {_DAY} (?:a week |per week )?more\b|\b(?:add|fit in|squeeze in) (?P<count3>\d|an?|another) {_DAY}\b|\bmore (?:training |gym )?days\b|\bmore often\b"
)
_BY_MINUTES: Final = re.compile(
    r"\b(?P<count>\d{1,2}) min(?:ute)?s? (?P<way>less|shorter|fewer|more|longer)\b(?! than)"
)
_SESSIONS: Final = r"(?:(?:the |each |my )?(?:sessions?|workouts?|training|gym time|days))"
_SHORTER_SESSIONS: Final = re.compile(
    rf"\b(?P<way>shorter|longer) {_SESSIONS}\b|\b{_SESSIONS}(?: (?:are|is|should be|could be|to be|a bit|a little|be))* (?P<way2>shorter|longer)\b"
    rf"|\b(?P<way3>shorten|lengthen|cut(?: down)?) {_SESSIONS}\b"
)
_BY_WEEKS: Final = re.compile(
    r"\b(?P<count>\d{1,2}|an?) weeks? (?P<way>less|shorter|fewer|longer|more)\b(?! than)|\b(?P<count2>\d{1,2}|an?) (?P<way2>more|fewer|less) weeks?\b(?! than)"
)
_START_MOVED: Final = re.compile(
    r"\b(?:start|begin|push|move|shift)\b[^.;!?\d]{0,25}?\b(?P<count>\d|an?|another) (?P<unit>week|day)s? (?P<way>later|earlier|sooner)\b"
    r"|^\W*(?:and |ok |maybe |please )*(?P<count2>\d|an?) (?P<unit2>week|day)s? (?P<way2>later|earlier|sooner)(?: please)?\W*$"
    r"|\b(?:push|move|put) (?:it|the start|that|everything) back (?:by )?(?P<count3>\d|an?) (?P<unit3>week|day)s?\b"
)
_THE_SESSIONS: Final = re.compile(
    r"^\W*(?:no|sorry|i meant?|just|only|actually|well|[\s,.])*(?:the |each |my )?(?:sessions?|workouts?)\W*$"
)


_ONE_DAY: Final = re.compile(WEEKDAY)
_NAMED: Final = re.compile(
    rf"\b(?:{'|'.join(day.capitalize() for day in WEEKDAYS)})\b(?:(?:,| and|, and) (?:{'|'.join(day.capitalize() for day in WEEKDAYS)})\b)+"
)
"""Days written out: `Monday, Wednesday and Friday` are three."""
_MOST_WORDS: Final = 12
"""A longer message names its days in full."""


_TIMES: Final = re.compile(
    r"^\W*(?:about |around |maybe |like |usually |up to )*(?P<number>[1-7])(?:-[1-7])? ?(?:x|times|days|sessions)\W*$"
)
_YEARS: Final = re.compile(
    r"^\W*(?:oh |and |sorry |about |around |like |maybe |almost |over |so |[,\s])*(?P<years>\d{1,2}(?:\.\d)? ?(?:years?|yrs?))(?: now| or so)?\W*$"
)
_AND_A_THING: Final = re.compile(
    r"^\W*(?:oh,? |and,? |also,? |plus,? |ah,? |i forgot,? |forgot,? ){1,3}(?P<thing>(?:an?|some|my|the|two|2) (?:[a-z-]+ ){0,2}(?:bench|rack|bar|barbell|dumbbells?|kettlebells?|bands?|rings|box|bike|rower|treadmill|plates|cables?|machines?))\W*(?:too|as well)?\W*$"
)
_PART_STUFF: Final = re.compile(
    r"^\W*(?:(?:oh|and|also|some|a bit of|the|my|just|well|there'?s|i have|i'?ve got)[\s,]+)*(?P<part>(?:[a-z]+ ){0,2}[a-z]+) (?:stuff|things?|business)\W*$"
)
_WEEKS_BEFORE: Final = re.compile(r"\b(?P<count>\d{1,2}) weeks? before (?:the |my |it\b|that\b|race|meet)")
_RACE: Final = re.compile(
    r"^\W*(?:(?:actually|no|wait|sorry|hm+|ok|make (?:it|that)|let'?s (?:do|make it)|i'?d rather (?:do|run)|rather|just|maybe|better|i meant?|change (?:it|that) to)[\s,]+)+(?:an? |the )?(?P<race>half|full|half marathon|marathon|5 ?k|10 ?k)\W*(?:instead|then|please|rather)?\W*$"
)


@dataclass(frozen=True)
class Standing:
    """What stands before a message: the week and the length, what was last spoken of, and what they wrote before."""

    days: int | None = None
    named: tuple[Weekday, ...] = ()
    usual: tuple[Weekday, ...] = ()
    """The days the draft takes where none is named."""
    minutes: int | None = None
    weeks: int | None = None
    start: date | None = None
    spoken: tuple[tuple[str, float], ...] = ()
    """Numbers in the coach's last answers, newest first, each with what it counts."""
    event: date | None = None
    runner: bool = False
    before: str = ""
    topic: str = ""


def spoken_in(answer: str) -> Iterator[tuple[str, float]]:
    """The numbers an answer of ours speaks of, each with its kind."""
    for match in _NAMED.finditer(answer):
        yield "days", float(len(re.findall(_ONE_DAY, match[0].lower())))
    for match in _SPOKEN.finditer(answer):
        kind = "longest" if match["longest"] else _KINDS[match["kind"][0]]
        yield kind, float(match["longest"] or match["number"])


def refers(words: str) -> bool:
    """Whether a message may rest on what stands: a cheap look."""
    plain = Text(words).plain if len(words) <= 160 else ""
    patterns = (
        _TIMES, _YEARS, _AND_A_THING, _PART_STUFF, _WEEKS_BEFORE, _RACE, _PARTLY, _FEWER_DAYS, _MORE_DAYS, _BY_MINUTES, _SHORTER_SESSIONS, _BY_WEEKS, _START_MOVED, _THE_SESSIONS,
    )  # fmt: skip
    if len(plain.split()) <= _MOST_WORDS and _ONE_DAY.search(plain):
        return True
    return any(pattern.search(plain) for pattern in patterns)


def said(words: str, standing: Standing) -> str:
    """The message written out in full; as it is where nothing in it rests on what stands."""
    plain = Text(words).plain
    if about_talk.of_a_stretch(plain):
        return words
    changes = (_earlier_answer, _before_event, _race, _number, _weekdays, _days, _minutes, _weeks, _start)
    return next((full for full in (change(plain, standing) for change in changes) if full), words)


def _earlier_answer(plain: str, standing: Standing) -> str:
    """What answers a question other than the open one: `3 times` where the training age is asked, `10 yrs` after it."""
    times = _TIMES.match(plain) if standing.topic == "experience" else None
    if times:
        return f"{times['number']} times a week"
    years = _YEARS.match(plain)
    if years and standing.topic not in ("experience", "timeline", "screening", "goal", ""):
        return f"training for {years['years']}"
    part = _PART_STUFF.match(plain)
    if part and (body_parts(part["part"]) or part["part"] == "pelvic floor"):
        return f"{part['part']} issues"
    thing = _AND_A_THING.match(plain)
    if thing and standing.topic not in ("equipment", "goal", ""):
        return f"I also have {thing['thing']}"
    return ""


def _before_event(plain: str, standing: Standing) -> str:
    """`16 weeks before the trek`: a start."""
    match = _WEEKS_BEFORE.search(plain)
    if match is None or standing.event is None:
        return ""
    start = standing.event - timedelta(weeks=int(match["count"]))
    return f"start on {start.day} {start:%B %Y}"


def _race(plain: str, standing: Standing) -> str:
    """`actually the half`: another race than the one they train for."""
    match = _RACE.match(plain) if standing.runner else None
    return (
        f"actually I want to run a {match['race']}{' marathon' if match['race'] in ('half', 'full') else ''}"
        if match
        else ""
    )


def _number(plain: str, standing: Standing) -> str:
    """`no wait, 4 was right`, `can we do 4 instead`, `hm make that 16`: of the kind that was last spoken of."""
    match = _PARTLY.match(plain)
    if match is None:
        return ""
    marked = bool(match["back"] or match["frame"] or match["tail"])
    denied = bool(_NO.search(match["lead"])) and standing.topic not in _AGE_MAY_FOLLOW
    beside = bool(match["lead"].strip()) and standing.topic in ("avoid", "equipment")
    number = float(match["number"])
    kind = next((kind for kind, value in standing.spoken if _fits(kind, number)), "")
    beside = beside or about_talk.wish(Text(standing.before).plain) == "which length"
    bare_answer = standing.topic in _ASKS_NUMBERS and not (match["back"] or match["tail"] or denied)
    if not kind or bare_answer or not (marked or denied or beside):
        return ""
    return f"make it {_IN_FULL[kind].format(match['number'])}"


def _fits(kind: str, number: float) -> bool:
    if number > _MOST[kind] or number < 1 or (kind in ("days", "weeks", "minutes") and number != int(number)):
        return False
    return kind != "minutes" or (number >= _LEAST_MINUTES and number % 5 == 0)


def _days(plain: str, standing: Standing) -> str:
    """A day more or less than the week has."""
    fewer = _FEWER_DAYS.search(plain)
    match = fewer or _MORE_DAYS.search(plain)
    if match is None or not standing.days:
        return ""
    count = standing.days + _counted(match) * (-1 if fewer else 1)
    if not 1 <= count <= len(WEEKDAYS):
        return ""
    if fewer and standing.named:
        return _put(plain, match, f"only {', '.join(_spread(standing.named, count))}")
    return _put(plain, match, f"make it {count} days a week")


def _put(plain: str, match: re.Match[str], full: str) -> str:
    """The message with the part said in full."""
    return f"{plain[: match.start()]}{full}{plain[match.end() :]}"


def _spread(named: tuple[Weekday, ...], count: int) -> list[str]:
    """Of the days they named those that leave the most rest between."""
    left = set(named)
    while len(left) > count:
        left.remove(
            max((day for day in WEEKDAYS if day in left), key=lambda day: days_in_full.rest_between(left - {day}))
        )
    return [day.value for day in WEEKDAYS if day in left]


def _weekdays(plain: str, standing: Standing) -> str:
    return days_in_full.said(
        plain,
        named=standing.named,
        usual=standing.usual,
        before=Text(standing.before).plain,
        asked=standing.topic == "days",
    )


def _minutes(plain: str, standing: Standing) -> str:
    """Sessions a quarter of an hour shorter or longer, or by what they say."""
    by, shape = _BY_MINUTES.search(plain), _SHORTER_SESSIONS.search(plain)
    ambiguous = about_talk.SHORTER_OR_LONGER.match(Text(standing.before).plain) if _THE_SESSIONS.match(plain) else None
    match = by or shape or ambiguous
    if match is None or not standing.minutes:
        return ""
    step = int(by["count"]) if by else _STEP_MINUTES
    minutes = standing.minutes + step * (1 if _grows(match) else -1)
    if not _LEAST_MINUTES <= minutes <= _MOST_MINUTES:
        return ""
    full = f"make it {minutes} minutes a session"
    return full if match is ambiguous else _put(plain, match, full)


def _weeks(plain: str, standing: Standing) -> str:
    match = _BY_WEEKS.search(plain)
    if match is None or not standing.weeks:
        return ""
    weeks = standing.weeks + _counted(match) * (1 if _grows(match) else -1)
    return _put(plain, match, f"make it {weeks} weeks") if 1 <= weeks <= _MOST_WEEKS else ""


def _start(plain: str, standing: Standing) -> str:
    """A start some weeks or days later or earlier."""
    match = _START_MOVED.search(plain)
    if match is None or standing.start is None:
        return ""
    groups = match.groupdict()
    unit = groups["unit"] or groups["unit2"] or groups["unit3"]
    back = (groups["way"] or groups["way2"] or "later") != "later"
    start = standing.start + timedelta(days=_counted(match) * (7 if unit == "week" else 1) * (-1 if back else 1))
    return _put(plain, match, f"start on {start.day} {start:%B %Y}")


def _counted(match: re.Match[str]) -> int:
    """The number before what is counted; a word such as `another` is one."""
    said = next((value for name, value in match.groupdict().items() if name.startswith("count") and value), "1")
    return int(said) if said.isdigit() else 1


def _grows(match: re.Match[str]) -> bool:
    way = next((value for name, value in match.groupdict().items() if name.startswith("way") and value), "")
    return way in ("longer", "more", "lengthen", "too short")
