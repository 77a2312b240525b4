"""Races in numbers: distances with times (`sub-20 5k`, `a 1:45 half`), as goals or as what was run."""

import re
from dataclasses import dataclass, field, replace
from typing import Final

from tp_core.adapters.offline.reading import distances, race_clock, race_roles, run_volume
from tp_core.adapters.offline.reading.distances import LEAST_RACE, metres_of
from tp_core.adapters.offline.reading.words import TAKEN, Text, compiled_pattern

_JOIN = r"\s*(?:run|race|time|timing|pb|pr|best)?\s*(?:(?:is|was|of|at|in|from|:|=|-|,|about|around|currently|now|yesterday|this morning|last (?:week|month|weekend|year)|takes me|takes|under|below|sub|(?:less|faster|quicker) than|\()[\s-]*){0,4}"
_TIMED: Final = (
    rf"{distances.DISTANCE}{_JOIN}{race_clock.CLOCK}",
    rf"(?:(?:sub|under|below|(?:less|faster|quicker) than|a|in|break(?:ing)?|run|ran)[\s-]*)+{race_clock.CLOCK}\s*(?:for (?:a |the |my )?|at |over )?(?:an? )?{distances.DISTANCE}",
    rf"(?<![\d:]){race_clock.CLOCK}\s*(?:for (?:a |the |my )?|over )?{distances.DISTANCE}",
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
    for match in text.matches(distances.DISTANCE):
        runs.untimed.append(metres_of(match) or 0.0)
    return runs


def _races(text: Text, runs: Runs, *, first_wanted: bool, asked: bool) -> None:
    for pattern in _TIMED:
        for match in text.matches(pattern):
            timed = _timed(text, match, first_wanted=first_wanted, asked=asked)
            if timed is None:
                continue
            text.take(match.start(), match.end())
            if race_roles.was_then(text, match):
                runs.then.append(timed.metres)
            else:
                runs.timed.append(timed)


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


_ALONE: Final = rf"\b(?P<mark>want|need|the plan|over the moon with|thrilled with|stands|fancy|chasing|desire|wish for|chuffed with|dream time|dream|ran|run|would like|'d like|hop(?:e|ing) for|love to|best so far|season'?s best|shooting for|gunning for|looking for|my time|goal|target|aim(?:ing)?(?: for| is)?|under|sub|below|break|crack|beat|in|time|down to|to|current(?:ly)?|now|pb|pr|best|ran it in|it in|last (?:time|race|one|year)|did|round in|i'?m on|takes me)[\s:-]*(?:my time |is |stands at |sits at |at |of |a |about |it in |round in |to (?:go |run |do |be |get )?|get (?:to |down to )?|come (?:to |down to )|more like |closer to |around |go |run |it |under |sub |below |(?:less|faster|quicker) than )*[\s-]*{race_clock.CLOCK}"
_ALONE_BEHIND: Final = rf"(?<![\d:.]){race_clock.CLOCK}(?=\s*\(?(?:at the moment|right now|now\b|currently|today|(?:last|this) (?:year|time|month|season|spring|summer|autumn|fall|winter)|pb\b|pr\b|best\b))"
_YEARS_AGO: Final = re.compile(r"\b(?:years?|yrs) ago\b[^.;!?]*$")
_IN_SESSIONS: Final = re.compile(r"\b(?:sessions?|minutes each|each|per session)\b")


def _apart(text: Text, runs: Runs) -> None:
    """A time that stands apart from the only distance named: `half marathon on 18 April, want 1:45`."""
    named = {metres_of(match) for match in compiled_pattern(distances.DISTANCE).finditer(text.live)} - {None}
    named |= {timed.metres for timed in runs.timed}
    named = named or {*runs.then}
    if not named:
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
        metres = _nearest(text, match.start()) or (next(iter(named)) if len(named) == 1 else None)
        seconds = race_clock.seconds(match, metres) if metres else None
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


_OF_DAY: Final = re.compile(r"\b(?:at|@|from|until|till|before|after|around)\s*$")
_SESSION: Final = re.compile(
    r"\s*(?:a|per|each|every|tops|max|sessions?|session|runs?|workouts?|at a time|easy|warm|door|free|lunch|window)\b"
)


def _another_time(text: Text, runs: Runs) -> None:
    """Where one race is all it is about, a time of like size that nothing else claims is that race's too."""
    named = {metres_of(match) for match in compiled_pattern(distances.DISTANCE).finditer(text.live)}
    races = {metres for metres in named if metres is not None and metres >= LEAST_RACE}
    races |= {timed.metres for timed in runs.timed}
    if len(races) != 1:
        return
    metres = races.pop()
    known = runs.timed[0].seconds if runs.timed else None
    for match in text.matches(race_clock.ANY_CLOCK):
        clocked = match["m"] is not None or match["h"] is not None
        seconds = race_clock.seconds(match, metres)
        lead = text.plain[max(0, match.start() - 16) : match.start()]
        if seconds is None or _SESSION.match(text.plain, match.end()) or (known is None and _OF_DAY.search(lead)):
            continue
        if known is None and not clocked and not _is_over_it(text, match, metres, seconds):
            continue
        if known is not None and not (0.6 if clocked else 0.75) <= seconds / known <= (1.7 if clocked else 1.35):
            continue
        # What is said of the other time is not said of this one.
        role = race_roles.role(text, match, since=text.live.rfind(TAKEN, 0, match.start()) + 1)
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
    before = list(compiled_pattern(distances.DISTANCE).finditer(text.plain, 0, match.start()))
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
    named = [metres_of(match) for match in compiled_pattern(distances.DISTANCE).finditer(text.plain, start, place)]
    return next((metres for metres in reversed(named) if metres is not None and metres >= LEAST_RACE), None)


_A_RACE: Final = re.compile(r"(?:(?:a|an|in)[\s-]+)+\d")
"""`a 3:45 marathon` is one to come; `marathon 3:45` is one that was run."""


def _timed(text: Text, match: re.Match[str], *, first_wanted: bool, asked: bool) -> Timed | None:
    metres = metres_of(match)
    seconds = race_clock.seconds(match, metres) if metres else None
    if metres is None or seconds is None:
        return None
    role = race_roles.role(text, match)
    wanted = role if role is not None else first_wanted and bool(asked or _A_RACE.match(text.plain, match.start()))
    return Timed(metres, seconds, wanted, text.said(match.start(), match.end()), stated=role is not None)
