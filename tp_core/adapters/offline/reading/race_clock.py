"""The times that races take, as runners write them: `1:45`, `3h40`, `19:52`, `58 minutes`, `three twenty-four`."""

import re
from collections.abc import Iterator
from typing import Final

from tp_core.adapters.offline.reading.words import Text

_MOST_METRES: Final = 200_000
_COUNTS: Final = r"(?!\s*(?:days?|x\b|times|runs|sessions|weeks|k\b|km|miles?|mi\b|kg|kilos?|lbs?|%|months?|years?|yrs?|st\b|nd\b|rd\b|th\b|(?:of )?(?:(?:jan|feb|apr|aug|sep|oct|nov|dec)[a-z]*|mar(?:ch)?|may|june?|july?)\b))"
"""Behind a number: what makes it the count of something else."""
_ENDS: Final = r"(?=\s*(?:$|[^\w\s.:%/-]|[.-](?!\d)|-?ish\b|(?:and|but|so|or|now|pb|pr|pls|please|at|by|on|in|for|is|was|would|will|should|could|flat|dead|even|something|odd|this|last|today|yesterday|currently|before|with|then|to|from|as|right|rn|when|next|because|though|recently|if|or|max|ideally|again|again|really|wanted|these|i|i'm|i'd|my|who|that|it|the|over|race|guy|runner|half|marathon|parkrun|hm|mile|best|goal|target|one day|tops|seems|sounds|doable)\b|(?:an? )?\d+\s?(?:k|km|miles?|miler|m)\b))"
"""Behind a number that is a time: the end of what is said of it, never a thing that is counted."""
CLOCK: Final = (
    r"(?:(?<![\d.:/])(?P<first>\d{1,3})[:.h](?P<second>[0-5]\d)(?:[:.m'](?P<third>[0-5]\d)(?:s\b)?)?(?![\d:]|[./]\d|\s?(?:kgs?|lbs?|am|pm)\b)"
    rf"|(?<![\d.:/])(?P<hours>\d(?:\.\d{{1,2}})?)\s*-?(?:h|hrs?|hours?)\b(?:,?\s*(?:and |& )?(?P<hmin>[0-5]?\d)\b{_COUNTS}(?:\s*(?:m|min(?:ute)?s?)\b)?(?:,?\s*(?:and )?(?P<hsec>[0-5]?\d)\s*(?:s|secs?|seconds?)\b)?)?"
    rf"|(?<![\d.:/])(?P<min>\d{{1,3}}(?:\.5)?)(?P<more> (?:and|n) a half)?\s*-?\s*(?:m(?=\s?\d)|min(?:ute)?s?\b|'(?!s\b))(?:,?\s*(?:and )?(?P<msec>[0-5]?\d)(?:\s*(?:s|secs?|seconds?)\b|\")|\s(?:and )?(?:(?P<msecs>[0-5]\d)\b(?!\s*min)(?![.:/]\d){_COUNTS}))?"
    rf"|(?<![\d.:/])(?P<only>\d{{1,3}})(?: (?P<and_seconds>[0-5]\d)(?![\d:./]){_COUNTS})?\b(?!\s*/\s*\d)(?!:\d|\.\d){_ENDS}{_COUNTS})"
)
_NO_RACE: Final = re.compile(
    r"\s*(?:-?\s?(?:am|pm|a\.m|p\.m|o'?clock)\b|/ ?km|/ ?k\b|/ ?mi|(?:min(?:ute)?s?)?\s?(?:per|a|/) ?(?:km|k|mile|mi)\b|pace\b|splits?\b"
    r"|-?\s*(?:a|per|each|every)\s?(?:day|session|time|go|run|workout|night|evening|morning|week|pop)?\b(?! (?:pb|pr|goal|race|half|marathon|\d))|tops\b|max\b(?! of)|sessions?\b|runs?\b(?! (?:is|would|was))|workouts?\b|at a time|easy\b|warm|door\b|free\b|lunch|window|non-?stop|without (?:stop|walk|a break)|straight|continuous|is (?:my lot|all i|the max|max|tops|what i (?:have|'ve got))|slots?\b|on the (?:bike|rower|erg)|cut[- ]?off)"
)
"""Behind a time: one of the day, of a kilometre, of a session."""
_OF_DAY: Final = re.compile(
    r"(?:\b(?:at|from|until|till|before|after|around|starts?|opens?|closes?)|@)\s*(?:about |around )?$"
)
_STANDS: Final = re.compile(
    r"\b(?:i'?m|im|am|now|currently|sitting|sit|stuck|stands?|me|be|been|where i'm|hover\w*|comes? in|came in|finish(?:ed)?|run|get|is|time|pb|pr|best|it in|in|[,;.]) (?:still |just |only |now |currently |presently )?(?:at|after|around)\s*(?:about |around )?$"
)
_FROM_THERE: Final = re.compile(r"\d:\d\d,? from $|\bdream(?:ing)? from $|\baim(?:ing)? at $")
"""`chasing 4:15, from 4:28`."""
_STANDS_BEHIND: Final = re.compile(r"\s*(?:right )?(?:now|currently|at the moment|today|at present|rn)\b")
_FROM: Final = re.compile(r"\bfrom\s*$")
_TO: Final = re.compile(r"\s*(?:down )?(?:to|>|->|-)\s*(?:about |around )?(?P<to>\d{1,3}[:h]\d\d)")
_SPARE: Final = re.compile(
    r"\b(?:have|got|spare|fit|free|lift\w*|sessions?(?: of)?|(?:train\w*|run\w*|go|out|walk\w*|sessions?|workouts?|days?|week|each|work ?out) for|only|another|up to|each|max|lasting|no more than|at least|after|(?:times|days|sessions|runs|x) (?:a|per|each) week,?)\s*(?:about |around |only |maybe )*$"
)
_NOT_A_TIME: Final = re.compile(
    r"\b(?:\d|kids?|children|boys|girls|little ones|toddlers?|ones) (?:under|below|over) $|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.? $|\b(?:age|aged|week|day|number|level|mile|km|kilometre|no\.?) $|#$"
)


def is_of_a_session(plain: str, end: int) -> bool:
    """Whether what stands behind a time tells that it is no race's: `each`, `max`, `per km`."""
    return _NO_RACE.match(plain, end) is not None


def is_of_race(text: Text, match: re.Match[str]) -> bool:
    """Whether nothing says that it is a time of the day, a pace or the length of a session."""
    if _NO_RACE.match(text.plain, match.end()):
        return False
    lead = text.plain[max(0, match.start() - 40) : match.start()]
    if match["first"] is not None:
        return match["third"] is not None or "h" in match[0] or not _OF_DAY.search(lead) or _is_stand(text, match, lead)
    return not (_NOT_A_TIME if match["only"] else _SPARE).search(lead)


_LONGEST: Final = re.compile(r"\b(?:longest|furthest|farthest)\b[^.;!?¶\d]*$")


def is_of_the_longest(text: Text, start: int) -> bool:
    """`longest I've run: 20 minutes, about 2.5 km` is no race."""
    return _LONGEST.search(text.plain, max(0, start - 30), start) is not None


_OF_RACING: Final = re.compile(
    r"\b(?:sub|break\w*|crack\w*|goal|target|aim\w*|finish\w*|pb|pr|personal best|race time|(?:best|last|current) (?:time|race)|(?:run|ran|did|do|doing|race|make) it)\b[^.;!?¶]{0,20}$"
    r"|\b(?:go|going|run|get|be|come|race|dip|time)\b[^,.;!?¶]{0,12}\b(?:under|below)[\s-]*$"
)


def is_said_of_a_race(text: Text, match: re.Match[str]) -> bool:
    """Whether the words before a time tell that it is run: `break 1:50`, `my pb is 1:58`, not `I want 45 minutes`."""
    return bool(_OF_RACING.search(text.plain, max(0, match.start() - 60), match.start()))


def _is_stand(text: Text, match: re.Match[str], lead: str) -> bool:
    """`I'm at 47:20`, `from 1:58 to 1:45`: hours of the day grow in such a span, times of races shrink."""
    span = _TO.match(text.plain, match.end())
    shrinks = span is not None and tuple(map(int, re.split("[:h]", span["to"]))) < (
        int(match["first"]),
        int(match["second"]),
    )
    return bool(
        _STANDS.search(lead)
        or _FROM_THERE.search(lead)
        or _STANDS_BEHIND.match(text.plain, match.end())
        or (_FROM.search(lead) and shrinks)
    )


_QUICKEST, _SLOWEST = 120, 720
"""Seconds a kilometre: between world records and a slow walk."""
_LONG: Final = 15_000
"""Metres that take hours: `sub 4`."""
_QUICKEST_APART: Final = 170
"""A number that could be hours and minutes or minutes alone is not the time of a champion."""


def seconds(match: re.Match[str], metres: float, *, apart: bool = False) -> float | None:
    """The time, where it is one a person can run that distance in: hours or minutes by the distance."""
    if metres > _MOST_METRES:
        return None
    quickest = _QUICKEST_APART if apart and metres >= _LONG else _QUICKEST
    return next((float(one) for one in _candidates(match, metres) if quickest <= one / metres * 1000 <= _SLOWEST), None)


def _candidates(match: re.Match[str], metres: float) -> Iterator[float]:
    groups = match.groupdict()
    if groups["first"] is not None:
        first, second = int(groups["first"]), int(groups["second"])
        yield first * 3600 + second * 60 + int(groups["third"] or 0)
        if groups["third"] is None:
            yield first * 60 + second
    elif groups["hours"] is not None:
        yield round(float(groups["hours"]) * 3600) + int(groups["hmin"] or 0) * 60 + int(groups["hsec"] or 0)
    elif groups["min"] is not None:
        yield float(groups["min"]) * 60 + (30 if groups["more"] else int(groups["msec"] or groups["msecs"] or 0))
    else:
        yield from _of_numbers(int(groups["only"]), groups["and_seconds"], metres)


def _of_numbers(number: int, behind: str | None, metres: float) -> Iterator[float]:
    """`19 52`, `three twenty-four` (324), `sub 90`, `sub 4`."""
    if behind is not None:
        yield number * 60 + int(behind)
        yield number * 3600 + int(behind) * 60
        return
    told = number // 100 * 3600 + number % 100 * 60
    if number >= 100 and number % 100 < 60 and told / metres * 1000 >= _QUICKEST_APART:
        yield told
    yield number * 60
    if metres >= _LONG:
        yield number * 3600
