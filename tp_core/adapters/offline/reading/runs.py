"""Races in numbers: distances with times (`sub-20 5k`, `a 1:45 half`), as goals or as what was run."""

import re
from dataclasses import dataclass, field, replace
from typing import Final

from tp_core.adapters.offline.reading import run_volume
from tp_core.adapters.offline.reading.run_volume import KM_PER_MILE
from tp_core.adapters.offline.reading.words import TAKEN, Text, compiled_pattern

_DISTANCE = (
    r"(?:(?P<parkrun>park ?runs?)|(?P<half>(?:half|semi)[- ]marathons?|\bhalf\b(?! (?:an?|of|the|my|way)\b)|\bhm\b)|(?P<ultra>ultra(?:[- ]?marathons?)?)|(?P<marathon>(?:full )?marathons?)"
    r"|(?<![\d.])(?P<km>\d{1,3}(?:\.\d)?)[\s-]?(?:k|km|kms|kilometers?|kilometres?|kilometer run)\b(?!g)"
    r"|(?<![\d.])(?P<miles>\d{1,2}(?:\.\d)?)[\s-]?(?:miles?|milers?)\b|(?P<mile>\bmile\b)"
    r"|(?<![\d.])(?P<metres>(?:100|200|400|800|1500|3000|5000|10000))\s?m(?:eters?|etres?)?\b)"
)
_CLOCK = (
    r"(?:(?P<h>\d)[:h.](?P<hm>[0-5]\d)(?::(?P<hs>[0-5]\d))?\b|(?P<m>\d{1,3})[:.](?P<s>[0-5]\d)\b"
    r"|(?P<min>\d{1,3})(?:\s*-?\s*(?:min(?:ute)?s?|')(?:\s*(?P<msec>[0-5]?\d)\s*(?:s|sec|seconds|\")?)?)"
    r"|(?P<hours>\d(?:\.\d{1,2})?)\s*(?:h\b|hrs?\b|hours?\b)(?:\s*(?P<hmin>[0-5]?\d)\b(?!\s*(?:days?|x\b|times|runs|sessions|weeks|k\b|km|miles?))\s*(?:m\b|min(?:ute)?s?)?)?|(?P<only>\d{1,3})\b(?!\s*/\s*\d)(?!\s*(?:k\b|km|miles?|days?|weeks?|times|months?|x\b|kg|lbs?|st\b|nd\b|rd\b|th\b|jan|feb|mar|apr|may\b|june?\b|july?\b|aug|sep|oct|nov|dec)))"
)
_JOIN = r"\s*(?:run|race|time|timing|pb|pr|best)?\s*(?:(?:is|was|of|at|in|from|:|=|-|,|about|around|currently|now|yesterday|this morning|last (?:week|month|weekend|year)|takes me|takes|under|below|sub|(?:less|faster|quicker) than|\()[\s-]*){0,4}"
_TIMED: Final = (
    rf"{_DISTANCE}{_JOIN}{_CLOCK}",
    rf"(?:(?:sub|under|below|(?:less|faster|quicker) than|a|in|break(?:ing)?|run|ran)[\s-]*)+{_CLOCK}\s*(?:for (?:a |the |my )?|at |over )?(?:an? )?{_DISTANCE}",
    rf"(?<![\d:]){_CLOCK}\s*(?:for (?:a |the |my )?|over )?{_DISTANCE}",
)
_WANTED: Final = re.compile(
    r"\b(?:desire|wish|fancy|chasing|want|wanna|goal|target|aim|sub|under|below|break|faster|hop|try|train|in (?:under|less)|prepar|finish|by|get (?:to|my)|down to|towards?|like to)\w*\b"
)
_PRESENT: Final = re.compile(
    r"\b(?:current(?:ly)?|now|pb|pr|best|ran|run it in|last|at the moment|can run|i (?:usually |currently |only )?run|i did|did|from|presently|i am completing|tim(?:e|ing) (?:is|=|of)|today|recent(?:ly)?|takes me|my \d+k is)\b"
)


@dataclass(frozen=True)
class Timed:
    """A distance with a time, or a distance alone."""

    metres: float
    seconds: float | None
    wanted: bool
    said: str
    stated: bool = True
    """Whether the words around it say which of the two it is."""


@dataclass
class Runs:
    """What was found of running; distances in km."""

    timed: list[Timed] = field(default_factory=list)
    weekly_km: float | None = None
    longest_km: float | None = None
    too_far: list[str] = field(default_factory=list)
    """Weekly distances and long runs beyond what is planned from."""
    then: list[float] = field(default_factory=list)
    """Distances in metres of races of another life."""
    untimed: list[float] = field(default_factory=list)
    """Distances named without a time, in metres; 0 where the words name no length."""


def read(text: Text, *, first_wanted: bool, asked: bool = False) -> Runs:
    """Takes what it understands. `first_wanted`: no goal is known yet; `asked`: it is asked for."""
    runs = Runs()
    volume = run_volume.read(text)
    runs.weekly_km, runs.longest_km, runs.too_far = volume.weekly_km, volume.longest_km, volume.too_far
    _races(text, runs, first_wanted=first_wanted, asked=asked)
    _apart(text, runs)
    if first_wanted and len(runs.timed) <= 1:
        _another_time(text, runs)
    _by_time(runs)
    for match in text.matches(_DISTANCE):
        runs.untimed.append(metres_of(match) or 0.0)
    return runs


def _races(text: Text, runs: Runs, *, first_wanted: bool, asked: bool) -> None:
    for pattern in _TIMED:
        for match in text.matches(pattern):
            timed = _timed(text, match, first_wanted=first_wanted, asked=asked)
            if timed is None:
                continue
            text.take(match.start(), match.end())
            if _was_then(text, match):
                runs.then.append(timed.metres)
            else:
                runs.timed.append(timed)


_THEN: Final = re.compile(
    r"\b(?:used to|in (?:high school|college|uni|my (?:teens|twenties|20s|youth))|years ago|when i was|back in|back then)\b"
)
_THEN_AFTER: Final = re.compile(
    r"\s*\(?(?:but |though )?(?:(?:set |done |ran |run )?(?:from|in|back in) (?:19|20)\d\d\b|\w+ (?:years|yrs) ago|in (?:high school|college|uni|my (?:teens|twenties|20s)))"
)


_AS_A_BOY: Final = re.compile(r"\bas a (?:boy|girl|kid|lad|lass|teenager|junior|student)\b|\bback at school\b")


def _was_then(text: Text, match: re.Match[str]) -> bool:
    """A time of another life says nothing of today: `a 4:50 mile in high school`."""
    lead = re.split(r"[.;!?\n,¶]\s|\b(?:now|but|these days)\b", text.plain[: match.start()])[-1]
    within = text.plain[match.start() : match.end()]
    sentence = re.split(r"[.;!?\n¶]\s|\b(?:now|but|these days)\b", text.plain[: match.start()])[-1]
    if _AS_A_BOY.search(sentence):
        return True
    return bool(_THEN.search(lead + within) or _THEN_AFTER.match(text.plain, match.end()))


def _by_time(runs: Runs) -> None:
    """Two times over one distance that are no statement each: the slower is where they stand (`5 km in 36, would love 32`)."""
    for metres in {timed.metres for timed in runs.timed}:
        over = [timed for timed in runs.timed if timed.metres == metres and timed.seconds is not None]
        if len(over) != 2 or over[0].seconds == over[1].seconds:
            continue
        slow, quick = sorted(over, key=lambda timed: -(timed.seconds or 0))
        unsaid = not (slow.stated and quick.stated) and not (slow.stated and slow.wanted)
        if all(timed.wanted for timed in over) or (unsaid and not (quick.stated and not quick.wanted)):
            runs.timed[runs.timed.index(slow)] = replace(slow, wanted=False)
            runs.timed[runs.timed.index(quick)] = replace(quick, wanted=True)


_LEAST_RACE, _MOST_METRES = 800, 200_000
_ALONE: Final = rf"\b(?P<mark>want|need|the plan|over the moon with|thrilled with|stands|fancy|chasing|desire|wish for|chuffed with|dream time|dream|ran|run|would like|'d like|hop(?:e|ing) for|love to|best so far|season'?s best|shooting for|gunning for|looking for|my time|goal|target|aim(?:ing)?(?: for| is)?|under|sub|below|break|crack|beat|in|time|down to|to|current(?:ly)?|now|pb|pr|best|ran it in|it in|last (?:time|race|one|year)|did|round in|i'?m on|takes me)[\s:-]*(?:my time |is |stands at |sits at |at |of |a |about |it in |round in |to (?:go |run |do |be |get )?|get (?:to |down to )?|come (?:to |down to )|more like |closer to |around |go |run |it |under |sub |below |(?:less|faster|quicker) than )*[\s-]*{_CLOCK}"
_ALONE_BEHIND: Final = rf"(?<![\d:.]){_CLOCK}(?=\s*\(?(?:at the moment|right now|now\b|currently|today|(?:last|this) (?:year|time|month|season|spring|summer|autumn|fall|winter)|pb\b|pr\b|best\b))"
_YEARS_AGO: Final = re.compile(r"\b(?:years?|yrs) ago\b[^.;!?]*$")
_IN_SESSIONS: Final = re.compile(r"\b(?:sessions?|minutes each|each|per session)\b")


def _apart(text: Text, runs: Runs) -> None:
    """A time that stands apart from the only distance named: `half marathon on 18 April, want 1:45`."""
    distances = {metres_of(match) for match in compiled_pattern(_DISTANCE).finditer(text.live)} - {None}
    distances |= {timed.metres for timed in runs.timed}
    distances = distances or {*runs.then}
    if not distances:
        return
    for match in (*text.matches(_ALONE), *text.matches(_ALONE_BEHIND)):
        groups = match.groupdict()
        behind = "mark" not in groups
        in_sessions = runs.timed and _IN_SESSIONS.search(text.live)
        if _YEARS_AGO.search(text.plain[max(0, match.start() - 40) : match.start()]):
            text.take(match.start(), match.end())
            continue
        if TAKEN in text.live[match.start() : match.end()] or (in_sessions and groups["min"] is not None):
            continue
        plain_number = (
            groups["only"] is not None
            and not re.search(r"under|sub|below|break|beat|faster|aim|goal|target|it in|(?:get|come|down) to", match[0])
            and not re.match(r" (?:flat|dead|even)\b", text.plain[match.end() :])
        )
        metres = _nearest(text, match.start()) or (next(iter(distances)) if len(distances) == 1 else None)
        seconds = _seconds(match, metres) if metres else None
        if plain_number and not _is_quicker(runs, metres, seconds):
            continue
        if metres is None or seconds is None:
            continue
        wanted_to = match[0].startswith("to ") or _finishing(text, match)
        wanted = not behind and bool(
            wanted_to
            or re.search(
                r"want|need|the plan|over the moon|thrilled|fancy|chas|desire|wish|like|love|chuffed|dream|hop|shoot|gunning|looking|goal|target|aim|under|sub|below|break|crack|beat|faster|(?:less|quicker) than|down to",
                match[0],
            )
        )
        if (
            not behind
            and not wanted
            and not re.search(r"current|now|pb|pr|best|stands|ran|did|last|it in|round in|i'?m on|takes", match[0])
        ):
            continue
        clock = re.search(r"(?:\b(?:sub|under|below)[\s-]*)?\d", match[0])
        said = text.said(match.start() + (clock.start() if clock else 0), match.end())
        runs.timed.append(Timed(metres, seconds, wanted, said))
        text.take(match.start(), match.end())


_ANY_CLOCK: Final = (
    r"(?<![\d:./])(?:(?P<h>\d)[:h](?P<hm>[0-5]\d)(?::(?P<hs>[0-5]\d))?\b|(?P<m>\d{1,3}):(?P<s>[0-5]\d)\b"
    r"|(?P<min>\d{1,3})\s*-?\s*(?:min(?:ute)?s?\b|')(?:\s*(?P<msec>[0-5]?\d)\s*(?:s|sec|seconds)\b)?"
    r"|(?P<hours>\d(?:\.\d{1,2})?)\s*(?:h\b|hrs?\b|hours?\b)(?:\s*(?P<hmin>[0-5]?\d)\s*(?:m\b|min(?:ute)?s?)?)?"
    r"|(?P<only>\d{2,3})(?= (?:flat|dead|something)\b))(?!\s*(?:am|pm|a\.m|p\.m|/ ?km|per km|/ ?mi|per mile|min\b))"
)
_OF_DAY: Final = re.compile(r"\b(?:at|@|from|until|till|before|after|around)\s*$")
_SESSION: Final = re.compile(
    r"\s*(?:a|per|each|every|tops|max|sessions?|session|runs?|workouts?|at a time|easy|warm|door|free|lunch|window)\b"
)


def _another_time(text: Text, runs: Runs) -> None:
    """Where one race is all it is about, a time of like size that nothing else claims is that race's too."""
    distances = {metres_of(match) for match in compiled_pattern(_DISTANCE).finditer(text.live)}
    races = {metres for metres in distances if metres is not None and metres >= _LEAST_RACE}
    races |= {timed.metres for timed in runs.timed}
    if len(races) != 1:
        return
    metres = races.pop()
    known = runs.timed[0].seconds if runs.timed else None
    for match in text.matches(_ANY_CLOCK):
        clocked = match["m"] is not None or match["h"] is not None
        seconds = _seconds(match, metres)
        lead = text.plain[max(0, match.start() - 16) : match.start()]
        if seconds is None or _SESSION.match(text.plain, match.end()) or (known is None and _OF_DAY.search(lead)):
            continue
        if known is None and not clocked and not _is_over_it(text, match, metres, seconds):
            continue
        if known is not None and not (0.6 if clocked else 0.75) <= seconds / known <= (1.7 if clocked else 1.35):
            continue
        # What is said of the other time is not said of this one.
        role = _role(text, match, since=text.live.rfind(TAKEN, 0, match.start()) + 1)
        said = text.said(match.start(), match.end())
        runs.timed.append(Timed(metres, seconds, bool(role), said, stated=role is not None))
        text.take(match.start(), match.end())
        return


_OVER_IT: Final = re.compile(
    r"[^.,;!?\d\x1f]{0,28}\b(?:is|was|in|takes?(?: me)?|took|done in|around|about|at)\s+(?:about |around )?"
)
_EASY_PACE: Final = 540
"""Seconds a kilometre; what is slower is how long somebody trains."""


def _is_over_it(text: Text, match: re.Match[str], metres: float, seconds: float) -> bool:
    """`fastest 5 km round our lake is 27 minutes`: the time of the race named right before, not of a session."""
    before = list(compiled_pattern(_DISTANCE).finditer(text.plain, 0, match.start()))
    if not before or metres_of(before[-1]) != metres or seconds / metres * 1000 > _EASY_PACE:
        return False
    return bool(_OVER_IT.fullmatch(text.plain, before[-1].end(), match.start()))


def _finishing(text: Text, match: re.Match[str]) -> bool:
    """`I want to finish in 1:50`, `happy to come in around 2h15`: a time that is wished for."""
    lead = text.plain[max(0, match.start() - 30) : match.start()]
    return match[0].startswith("in") and bool(
        re.search(r"\b(?:want|like|love|hope|happy)[^.;!?\d]*\b(?:finish|come)\s*$", lead)
    )


def _is_quicker(runs: Runs, metres: float | None, seconds: float | None) -> bool:
    """Whether a bare number can be minutes somewhat faster than what is known: `10k best 54:30, want 50`."""
    known = next((timed.seconds for timed in runs.timed if timed.metres == metres and not timed.wanted), None)
    if any(timed.wanted for timed in runs.timed if timed.metres == metres):
        return False  # the goal is told: `3 miles in 24:30, shooting for 20:00. Pull-ups 9, need 20`
    return bool(known and seconds and 0.7 <= seconds / known < 1)


def _nearest(text: Text, place: int) -> float | None:
    """The distance last named in the same sentence before a place."""
    start = next((start for start, end in text.sentences() if start <= place < end), 0)
    named = [metres_of(match) for match in compiled_pattern(_DISTANCE).finditer(text.plain, start, place)]
    return next((metres for metres in reversed(named) if metres is not None and metres >= _LEAST_RACE), None)


def is_race(name: str) -> bool:
    """Whether an event's name is a race on foot: `marathon`, `10k`."""
    return bool(re.fullmatch(r"(?:half )?marathon|parkrun|\d+(?:\.\d+)?k", name))


_LONG_RACES: Final = {21_097.5: "half marathon", 42_195.0: "marathon"}


_SIGNED_UP: Final = re.compile(r"\b(?:signed up|sign up|entered|registered|charity|fun run|my name)\b")


def race_name(runs: Runs, said: str, plain: str) -> str:
    """The name of a dated race: as said, else of the one long race the message is about (`sub-4 marathon, 18 April`)."""
    if said not in ("", "race", "race day"):
        return said
    named = {timed.metres for timed in runs.timed if timed.wanted}
    named = named or {timed.metres for timed in runs.timed} | {*runs.untimed}
    named = {metres for metres in named if metres >= _LEAST_RACE}
    if len(named) != 1:
        return said
    metres = named.pop()
    return _LONG_RACES.get(metres) or (
        f"{metres / 1000:g}k" if (said or _SIGNED_UP.search(plain)) and metres % 1000 == 0 else said
    )


def metres_of(match: re.Match[str]) -> float | None:
    """The distance a match names, in metres."""
    if match["parkrun"]:
        return 5000.0
    if match["half"]:
        return 21097.5
    if match["marathon"]:
        return 42195.0
    if match["km"]:
        return float(match["km"]) * 1000
    if match["miles"] or match["mile"]:
        return round(float(match["miles"] or 1) * KM_PER_MILE * 1000, 1)
    return float(match["metres"]) if match["metres"] else None


def _seconds(match: re.Match[str], metres: float) -> float | None:
    """The time, where it is one a person can run that distance in."""
    groups = match.groupdict()
    if groups["h"] is not None:
        long = int(groups["h"]) * 3600 + int(groups["hm"]) * 60 + int(groups["hs"] or 0)
        short = int(groups["h"]) * 60 + int(groups["hm"])
        candidates = [long] if groups["hs"] else [long, short]
    elif groups["m"] is not None:
        candidates = [int(groups["m"]) * 60 + int(groups["s"]), int(groups["m"]) * 3600 + int(groups["s"]) * 60]
    elif groups["hours"] is not None:
        candidates = [round(float(groups["hours"]) * 3600) + int(groups["hmin"] or 0) * 60]
    elif groups["min"] is not None:
        candidates = [int(groups["min"]) * 60 + int(groups["msec"] or 0)]
    else:
        candidates = [int(groups["only"]) * 60, int(groups["only"]) * 3600]
    return next((float(seconds) for seconds in candidates if _likely(seconds, metres)), None)


def _likely(seconds: float, metres: float) -> bool:
    """Between world records and a slow walk: 2 to 12 minutes a kilometre."""
    pace = seconds / metres * 1000
    return metres <= _MOST_METRES and 120 <= pace <= 720


_A_RACE: Final = re.compile(r"(?:(?:a|an|in)[\s-]+)+\d")
"""`a 3:45 marathon` is one to come; `marathon 3:45` is one that was run."""


def _timed(text: Text, match: re.Match[str], *, first_wanted: bool, asked: bool) -> Timed | None:
    metres = metres_of(match)
    seconds = _seconds(match, metres) if metres else None
    if metres is None or seconds is None:
        return None
    role = _role(text, match)
    wanted = role if role is not None else first_wanted and bool(asked or _A_RACE.match(text.plain, match.start()))
    return Timed(metres, seconds, wanted, text.said(match.start(), match.end()), stated=role is not None)


def _role(text: Text, match: re.Match[str], *, since: int = 0) -> bool | None:
    """Wished for, run already, or not said."""
    lead = re.split(r"[.;!?\n]\s", text.plain[since : match.start()])[-1]
    within = text.plain[match.start() : match.end()]
    after = text.plain[match.end() : match.end() + 14]
    if re.search(r"\b(?:sub|under|below|break|less than|faster than|quicker than)", within) or re.search(
        r"\b(?:sub|under|below|break\w*|to)[\s-]*$", lead
    ):
        return True
    if re.search(r"(?:^|[\s,;])i (?:usually |currently |can )?$", lead) and within.startswith("run "):
        return False
    if re.match(
        r"\s*(?:is|are|=|as)? ?(?:my|the|a)? ?(?:goal|target|aim\b|dream|plan\b|or bust|would do|would be|please|pls|wanted)",
        after,
    ):
        return True
    if re.match(r"\s*(?:down to|to|->|>)\s+\d", after):
        return False
    if _PRESENT.search(within) or re.match(
        r"\s*\(?(?:now|currently|today|at the moment|pb|pr|last|yesterday|recently|this (?:year|month|week))\b", after
    ):
        return False
    wanted = max((found.end() for found in _WANTED.finditer(lead)), default=-1)
    present = max((found.end() for found in _PRESENT.finditer(lead)), default=-1)
    return None if wanted == present else wanted > present
