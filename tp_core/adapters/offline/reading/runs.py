"""Races in numbers: distances with times (`sub-20 5k`, `a 1:45 half`), as goals or as what was run.

A time beside its distance is that distance's. One that stands apart belongs to the race that the message is about,
where it is of the size that this race takes and the words around it are of racing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from tp_core.adapters.offline.reading import (
    distances,
    long_run_time,
    race_clock,
    race_pace,
    race_roles,
    run_answers,
    run_volume,
)
from tp_core.adapters.offline.reading.distances import LEAST_RACE, metres_of
from tp_core.adapters.offline.reading.long_run_time import LongRun
from tp_core.adapters.offline.reading.words import Text, compiled_pattern

_JOIN = r"[\s-]*(?:(?:run|race|time|timing|pb|pr|best)[\s-]*)?(?:(?:is|was|of|at|in|from|:|=|,|about|around|currently|now|yesterday|this morning|last (?:week|month|weekend|year)|takes me|takes|off the bike|under|below|sub|(?:less|faster|quicker) than|\()[\s-]*){0,4}"
_BESIDE: Final = (
    rf"{distances.DISTANCE}{_JOIN}(?P<clock>{race_clock.CLOCK})",
    rf"(?:(?:sub|under|below|(?:less|faster|quicker) than|a|in|break(?:ing)?|run|ran)[\s-]*){{1,4}}(?P<clock>{race_clock.CLOCK})\s*(?:flat |dead )?(?:for (?:a |the |my )?|at |over )?(?:an? )?{distances.DISTANCE}",
    rf"(?<![\d:])(?P<clock>{race_clock.CLOCK})[\s-]*(?:flat |dead )?(?:for (?:a |the |my )?|over )?{distances.DISTANCE}",
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
    lately: bool = False
    """Whether it is told to be the last one, or how it is now."""
    dated: bool = False
    """Whether the year it was run in stands behind it."""


@dataclass
class Runs:
    """What was found of running; distances in km."""

    timed: list[Timed] = field(default_factory=list)
    weekly_km: float | None = None
    none_yet: bool = False
    """Whether they tell that they do not run yet."""
    longest_km: float | None = None
    long_run: LongRun = field(default_factory=LongRun)
    """How long the long run may take."""
    too_far: list[str] = field(default_factory=list)
    """Weekly distances and long runs beyond what is planned from."""
    then: list[float] = field(default_factory=list)
    """Distances in metres of races of another life."""
    untimed: list[float] = field(default_factory=list)
    """Distances named without a time, in metres; 0 where the words name no length."""


def read(
    text: Text,
    *,
    first_wanted: bool,
    asked: bool = False,
    volume_asked: bool = False,
    aimed_at: float | None = None,
) -> Runs:
    """Takes what it understands. `first_wanted`: no goal is known yet; `asked`: it is asked for; so `volume_asked`.

    `aimed_at`: the race in metres that the talk has been about.
    """
    runs = Runs(long_run=long_run_time.read(text))
    volume = run_volume.read(text, asked=volume_asked)
    runs.weekly_km, runs.longest_km, runs.too_far = volume.weekly_km, volume.longest_km, volume.too_far
    quicker = _quicker_by(text)
    runs.timed += _by_pace(text, asked=first_wanted and asked, aimed_at=aimed_at)
    _beside(text, runs, first_wanted=first_wanted, asked=asked)
    _apart(text, runs, asked=first_wanted and asked, aimed_at=aimed_at)
    runs.timed = [
        one for metres in dict.fromkeys(one.metres for one in runs.timed) for one in _settled(runs.timed, metres)
    ]
    runs.timed += _wished_off(runs.timed, *quicker) if quicker else []
    aims = {one.metres for one in runs.timed if one.wanted}
    runs.timed.sort(key=lambda one: not one.wanted and one.metres in aims)  # the last of the present ones is kept
    if volume_asked:
        volume = run_volume.answered(text, runs.weekly_km, runs.longest_km)
        runs.weekly_km, runs.longest_km = volume.weekly_km, volume.longest_km
        runs.too_far += volume.too_far
        nothing = runs.weekly_km is None and not runs.too_far and run_answers.runs_nothing(text)
        runs.weekly_km = 0.0 if nothing else runs.weekly_km
    told = runs.timed or runs.too_far or runs.weekly_km is not None or runs.longest_km is not None
    runs.none_yet = not told and not volume_asked and run_answers.runs_not_yet(text)
    for match in text.matches(distances.DISTANCE):
        if _is_run(text, match):
            runs.untimed.append(metres_of(match) or 0.0)
    return runs


_TO_RUN: Final = re.compile(r"(?:^|[.;!?¶] |\bto )(?:run|race|do|finish|complete) (?:an?|the|my|it)\b[^.,;!?¶]*$")


def _by_pace(text: Text, *, asked: bool, aimed_at: float | None) -> list[Timed]:
    """`10k at 5:45 per km, I'd like to hold 5:15`."""
    found: list[Timed] = []
    since = 0
    for paced in race_pace.read(text, aimed_at=aimed_at):
        role = race_roles.role(text, paced.start, paced.end, since=since)
        since = paced.end
        if race_roles.is_nobodys(text, paced.start, paced.end) or race_roles.was_then(text, paced.start, paced.end):
            continue
        begun = _TO_RUN.search(text.plain, max(0, paced.start - 40), paced.start)
        wanted = role if role is not None else asked or begun is not None
        found.append(Timed(paced.metres, paced.seconds, wanted, paced.said, stated=role is not None))
    return found


_OFF: Final = (
    r"\b(?:(?P<did>took|knocked|shaved|dropped|chopped|lopped|trimmed|got)|(?:knock|tak|shav|cut|drop|chop|get|lop|trim|want)(?:e|ing|ting|ping|ming)?)(?: (?:about|around|roughly|at least|another|just|a|to \w+))* (?P<n>\d{1,3}) ?"
    r"(?P<unit>min(?:ute)?s?|sec(?:ond)?s?) off (?=(?:it|that|this|my|the|of)\b)"
)


def _quicker_by(text: Text) -> tuple[float, str] | None:
    """The seconds that are to go: `knock ten minutes off my marathon`."""
    for match in text.matches(_OFF):
        text.take(match.start(), match.end())
        if match["did"]:
            continue
        return int(match["n"]) * (60.0 if match["unit"].startswith("m") else 1.0), text.said(*match.span())
    return None


def _wished_off(timed: list[Timed], seconds: float, said: str) -> list[Timed]:
    """The goal that makes of the one time that is known."""
    known = [one for one in timed if one.seconds is not None]
    if len(known) != 1 or known[0].wanted or known[0].seconds is None or seconds > known[0].seconds / 2:
        return []
    return [replace(known[0], seconds=known[0].seconds - seconds, wanted=True, said=said, stated=True, lately=False)]


_A_RACE: Final = re.compile(r"(?:(?:a|an|in)[\s-]+)+\d")
"""`a 3:45 marathon` is one to come; `marathon 3:45` is one that was run."""


def _beside(text: Text, runs: Runs, *, first_wanted: bool, asked: bool) -> None:
    """Times that stand with their distance."""
    for pattern in _BESIDE:
        for match in text.matches(pattern):
            metres = metres_of(match)
            seconds = race_clock.seconds(match, metres) if metres else None
            if metres is None or seconds is None:
                continue
            if _is_of_a_session(text, match) or race_clock.is_of_the_longest(text, match.start()):
                continue
            if not _is_run(text, match):
                text.take(*match.span("clock"))
                continue
            role = race_roles.role(text, match.start(), match.end())
            if race_roles.is_nobodys(text, match.start(), match.end()):
                text.take(*match.span("clock"))
                continue
            text.take(match.start(), match.end())
            if race_roles.was_then(text, match.start(), match.end()):
                runs.then.append(metres)
                continue
            wanted = role if role is not None else first_wanted and bool(asked or _A_RACE.match(match[0]))
            runs.timed.append(_timed(text, match, metres, seconds, wanted=wanted, stated=role is not None))


def _is_of_a_session(text: Text, match: re.Match[str]) -> bool:
    """`2 runs of 5k, 60 minutes each`: behind a comma stands how long a session is."""
    start, end = match.span("clock")
    return "," in text.plain[match.start() : start] and race_clock.is_of_a_session(text.plain, end)


_OTHERWISE: Final = re.compile(
    r"\b(?:row(?:s|ed|ing|er)?|erg|ski|swim(?:s|ming)?|swam|bik(?:e|ed|ing)|cycl(?:e|es|ed|ing)|rid(?:e|es|ing)|walk(?:s|ed|ing)?|hik\w+|ruck\w*)\b"
)
_SWUM: Final = re.compile(r"[\s-]*(?:open[- ]water |sea |lake |pool )?(?:swim|row|erg|ride|bike|cycle|paddle|kayak)\b")
"""`2 km swim race`: a race, and none on foot."""
_ON_FOOT: Final = re.compile(r"\b(?:run|runs|running|ran|race|jog)\b")


def _is_run(text: Text, match: re.Match[str]) -> bool:
    """`I row 10k in 41 minutes`, `2k row 7:10` are no runs."""
    if _SWUM.match(text.plain, match.end()):
        return False
    clause = re.split(r"[.,;!?¶]\s|\band\b|\bbut\b", text.plain[max(0, match.start() - 40) : match.start()])[-1]
    around = clause + match[0] + re.split(r"[.,;!?¶]|\band\b|\bbut\b", text.plain[match.end() : match.end() + 24])[0]
    return (not _OTHERWISE.search(around) and not _is_on_an_erg(text, match)) or bool(_ON_FOOT.search(around))


_ERG: Final = re.compile(r"\b(?:row(?:s|ed|ing|er)?|rowing|erg(?:ometer)?|concept ?2|boat|crew)\b")
_ERG_METRES: Final = 2_000
"""What rowers are timed over; a runner names it seldom."""


def _is_on_an_erg(text: Text, match: re.Match[str]) -> bool:
    """`I rowed at university, 2k in 6:20`."""
    metres = metres_of(match)
    if metres is None or metres > _ERG_METRES:
        return False
    start, end = next((span for span in text.sentences() if span[0] <= match.start() < span[1]), match.span())
    alone = metres == _ERG_METRES and not _ON_FOOT.search(text.plain)
    said = text.plain if alone else text.plain[start:end]
    return bool(_ERG.search(said)) and not _ON_FOOT.search(said)


def _timed(text: Text, match: re.Match[str], metres: float, seconds: float, *, wanted: bool, stated: bool) -> Timed:
    start, end = match.span()
    around = text.plain[max(0, start - 24) : start].rsplit(". ", 1)[-1] + text.plain[start : end + 14]
    lately = not wanted and bool(_LATELY.search(around))
    dated = not wanted and _ITS_YEAR.match(text.plain, end) is not None
    return Timed(metres, seconds, wanted, text.said(start, end), stated=stated, lately=lately, dated=dated)


_ITS_YEAR: Final = re.compile(r"\s*(?:pb|pr)?\s*\((?:in |from |back in )?(?:19|20)\d\d\)")
"""`10k PB 47:30 (2023), season best 48:55`."""


_LATELY: Final = re.compile(
    r"\b(?:now|currently|today|yesterday|last (?!year)|latest|recent(?:ly)?|at the moment|these days|this (?:year|week|month)|actual(?:ly)?|takes me|i'?m (?:at|on))\b"
)


def _apart(text: Text, runs: Runs, *, asked: bool, aimed_at: float | None) -> None:
    """Times that stand apart from what they are of: `half marathon on 18 April, want 1:45`, `best is 3:52`.

    First those that can be nothing but a time, so that what is less sure can be held against them.
    """
    unnamed = aimed_at is not None and not _races_in(text, runs, text.live)
    races = {aimed_at} if unnamed and aimed_at is not None else _races(text, runs)
    doubtful: list[Timed] = []
    for kind in _ALIKE:
        for match in text.matches(race_clock.CLOCK):
            metres = _whose(text, match, races) if match[kind] is not None else None
            seconds = race_clock.seconds(match, metres) if metres else None
            if (
                metres is None
                or seconds is None
                or not race_clock.is_of_race(text, match)
                or race_clock.is_of_the_longest(text, match.start())
            ):
                continue
            if unnamed and not race_clock.is_said_of_a_race(text, match):
                continue
            timed = _alone(text, match, metres, seconds, asked=asked)
            known = [one for one in runs.timed if one.metres == metres]
            before = _doubted(timed, doubtful) if not known else None
            if before is None and not _is_told(text, match, kind, timed, known):
                doubtful += [timed] if not timed.wanted and (kind != "only" or timed.stated) else []
                continue
            start, end = _with_its_sign(text, match)
            if not race_roles.is_nobodys(text, match.start(), match.end()) and not race_roles.was_then(
                text, start, end
            ):
                runs.timed += [*([before] if before else []), replace(timed, said=text.said(start, end))]
            text.take(_sign_before(text, start), end)


def _alone(text: Text, match: re.Match[str], metres: float, seconds: float, *, asked: bool) -> Timed:
    role = race_roles.role(text, *match.span(), since=race_roles.since_last(text, match.start()))
    wanted = (asked or match[0].endswith(":59:59")) if role is None else role  # nobody ran just under by chance
    return _timed(text, match, metres, seconds, wanted=wanted, stated=role is not None)


def _doubted(timed: Timed, doubtful: list[Timed]) -> Timed | None:
    """`5 km without stopping, 36 min. I'd like 30`: the goal shows that the minutes before it were the race's."""
    if not timed.wanted or not timed.stated:
        return None
    return next(
        (one for one in doubtful if one.metres == timed.metres and 0.7 <= _length(timed) / _length(one) < 1), None
    )


def _with_its_sign(text: Text, match: re.Match[str]) -> tuple[int, int]:
    """`sub 4` rather than `4`."""
    sign = re.search(r"\b(?:sub|under|below)[\s-]*$", text.plain[: match.start()])
    return (sign.start() if sign else match.start()), match.end()


_SIGN: Final = re.compile(
    r"\b(?:currently|current|now|best|pb|pr|target|goal|aim|want|need|like|love|hoping for|looking for|i'?m at|i am at|at present|from|to|in)[\s:=-]*(?:is |of |at |to )?$"
)


def _sign_before(text: Text, start: int) -> int:
    """Where the word begins that tells of this time, so that nobody takes it for another number's."""
    sign = _SIGN.search(text.live, max(0, start - 24), start)
    return sign.start() if sign else start


def _races(text: Text, runs: Runs) -> set[float]:
    """The races that the message is about: named, or timed already; else those of a question or of another life."""
    return _races_in(text, runs, text.live) or _races_in(text, runs, text.plain)


def _races_in(text: Text, runs: Runs, plain: str) -> set[float]:
    found = {
        metres
        for match in compiled_pattern(distances.DISTANCE).finditer(plain)
        if (metres := metres_of(match)) is not None and metres >= LEAST_RACE and _is_run(text, match)
    }
    return found | ({one.metres for one in runs.timed} or {*runs.then})


_USUAL: Final = frozenset({5_000.0, 10_000.0, 21_097.5, 42_195.0})
"""Distances that races go over; another one beside them is of a training."""


def _whose(text: Text, match: re.Match[str], races: set[float]) -> float | None:
    """The race of a time: the only one that takes so long, else the last one named before it in its sentence."""
    able = {metres for metres in races if race_clock.seconds(match, metres, apart=True) is not None}
    if len(able) <= 1:
        return next(iter(able), None)
    if len(able & _USUAL) == 1:
        return next(iter(able & _USUAL))
    run = {
        metres for metres in able if (race_clock.seconds(match, metres, apart=True) or 0) / metres <= _EASY_PACE / 1000
    }
    if len(run) == 1:
        return next(iter(run))  # `marathon in May, my half is 1:55, 3:45 is the dream`: a half is not walked
    start = next((start for start, end in text.sentences() if start <= match.start() < end), 0)
    named = list(compiled_pattern(distances.DISTANCE).finditer(text.plain, start, match.start()))
    return next((metres for one in reversed(named) if (metres := metres_of(one)) in able), None)


_ALIKE: Final = {"first": (0.6, 1.7), "min": (0.7, 1.4), "hours": (0.6, 1.6), "only": (0.7, 1.35)}
_EASY_PACE: Final = 540
"""Seconds a kilometre; what is slower is how long somebody trains."""
_SAID_AT_IT: Final = re.compile(r"[,.;!?¶(]\s|\b(?:and|but)\b")


def _is_told(text: Text, match: re.Match[str], kind: str, timed: Timed, known: list[Timed]) -> bool:
    """Whether a time apart is the race's: by its form, else by its likeness to a known one, else by words of racing."""
    low, high = _ALIKE[kind]
    alike = any(one.seconds and low <= _length(timed) / one.seconds <= high for one in known)
    if kind == "first":
        return alike or not known
    if kind == "hours" and _is_a_sentence(text, match):
        return False
    if len({one.wanted for one in known if one.stated}) == 2:
        return False  # both are told: `10k: 54:30. Dream: 49:59. 40 minutes is my lot`
    place = match.start()
    lead = text.plain[race_roles.since_last(text, place) : place]
    limit = bool(re.search(r"\b(?:sub|under|below|break\w*|crack\w*)[\s-]*$", lead))
    if kind == "only":
        return limit or (timed.stated and alike and _is_next(known, timed))
    near = place - len(_SAID_AT_IT.split(lead)[-1])
    said = race_roles.role(text, *match.span(), since=near) is not None
    return alike or limit or (said and _length(timed) / timed.metres * 1000 <= _EASY_PACE)


def _is_a_sentence(text: Text, match: re.Match[str]) -> bool:
    """`10k in 51. 5 sessions. 1h.`: full hours by themselves are how long a session is."""
    start, end = next((span for span in text.sentences() if span[0] <= match.start() < span[1]), match.span())
    return match["hmin"] is None and not (text.plain[start : match.start()] + text.plain[match.end() : end]).strip(" ,")


def _is_next(known: list[Timed], timed: Timed) -> bool:
    """A bare number adds what is missing: the goal, quicker than what is known, or where they stand."""
    if any(one.wanted == timed.wanted and one.stated for one in known):
        return False
    return not timed.wanted or all(_length(timed) < _length(one) for one in known)


def _settled(timed: list[Timed], metres: float) -> Iterator[Timed]:
    """One goal and one present time over a distance: of two that nothing tells apart the shorter is the goal."""
    over = [one for one in timed if one.metres == metres]
    wanted = [one for one in over if one.wanted and one.stated]
    present = [one for one in over if not one.wanted and one.stated]
    unsaid = sorted((one for one in over if not one.stated), key=_length)
    if len(over) == 1:
        yield over[0]
        return
    if unsaid and not wanted and all(_length(unsaid[0]) < _length(one) for one in (*present, *unsaid[1:])):
        wanted = [unsaid.pop(0)]
    if not present and not unsaid and len({one.seconds for one in wanted}) > 1:
        wanted, present = [min(wanted, key=_length)], [max(wanted, key=_length)]
    present += [one for one in unsaid if not wanted or _length(one) > _length(wanted[-1])]
    if present:
        yield replace(_latest(present), wanted=False)
    yield from (replace(one, wanted=True) for one in wanted[-1:])


def _length(one: Timed) -> float:
    return one.seconds or 0


def _is_vaguer(one: Timed, other: Timed) -> bool:
    """`the 1:33` beside 1:33:40 is the same race, told to the minute."""
    return _length(one) % 60 == 0 and _length(other) % 60 > 0 and _length(one) // 60 == _length(other) // 60


def _latest(present: list[Timed]) -> Timed:
    """The last one where it is told which, else the best."""
    present = [one for one in present if not any(_is_vaguer(one, other) for other in present)]
    present = [one for one in present if not one.dated] or present
    lately = [one for one in present if one.lately]
    return lately[-1] if lately else min(present, key=_length)
