"""Holds in time: `can hold a plank 40 secs, want 2 mins`, `a 90 second wall sit`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from tp_core.adapters.offline.reading import lift_roles, lift_strangers, lift_then
from tp_core.adapters.offline.reading.lift_names import Mention, mentions
from tp_core.adapters.offline.reading.lift_pairs import Pair
from tp_core.adapters.offline.reading.lifts import Feat
from tp_core.adapters.offline.reading.quantities import Quantity
from tp_core.adapters.offline.reading.words import TAKEN, Text
from tp_core.domain.exercises import Loading
from tp_core.domain.ladders import HOLDS

_HOLD: Final = re.compile(r"plank|hang|hold|sit|superman|bridge|l-sit|handstand")
_TIME: Final = re.compile(
    r"(?<![\d.:/])(?:(?P<clock>\d{1,2})(?::|m)(?P<of>[0-5]\d)\b|(?P<count>\d{1,3}(?:\.5)?)\s*-?\s*(?:full |whole |straight |solid )?(?P<unit>s\b|secs?\b|seconds?\b|(?P<minutes>mins?\b|minutes?\b|m\b))"
    r"(?(minutes)(?:\s*(?:and\s*)?(?P<rest>[0-5]?\d)(?:\s*(?:s|secs?|seconds?)\b|(?=\s*(?:[.,;!?)¶]|$))))?))(?!\s*(?:a|per|each|every)\s*(?:session|workout|day))"
)
_WANTED: Final = re.compile(
    r"\b(?:want|wanna|goal|target|aim\w*|get|reach|hit|to|by|would|like|love|dream|for once|gimme|give me)\b|(?:^|[.;,!?¶]\s*)hold (?=an? |the )|->|=>|→|>"
)
_PRESENT: Final = re.compile(
    r"\b(?:can|now|currently|max|best|pb|pr|manage\w*|at|from|hold for|i (?:only |just )?(?:hold|do|last|get|have|got)|last(?:ed|ing)?|record|have|all i (?:have|hav|can)|so far|these days|stuck)\b"
)
_BESIDE: Final = re.compile(
    r"s?[\s:=-]*(?:both|each|hold\w*|record|time|max|best|for|of|is|at|about|around|a|the|straight|front)?[\s:=-]*(?:a )?"
)
_NO_SESSION: Final = re.compile(r"\s*(?:by|before|in|is|would|would be|please|for|clean|straight|$)\b|\s*[.!]|\s*$")
"""What stands behind another time of the hold, and behind no length of a session."""
_WISHED_BARE: Final = re.compile(
    r"\b(?:want|wanna|fancy|like(?: to make it)?|love|hoping for|hope for|get (?:it )?to|aiming for|goal|target|make it|gimme|chasing|need|reach)(?: (?:is|to hit|to hold|to get|for|it))*[\s:]+(?P<n>\d{1,3})\b(?!\s*(?:days?|x\b|times|sessions?|weeks?|kg|lbs?|pull|push|min\w* sessions|[.:]\d))"
    r"|(?<![\d.:])(?P<m>\d{1,3}) (?:clean |straight |solid )?(?:please|pls|is the (?:dream|goal|aim|plan)|would be|wanted|next)\b"
)
"""A number without its unit that another time of the hold gives it: `plank is 40 seconds, want 90`."""
_AND: Final = re.compile(r"\band\b|,")
_LEAST, _MOST = 4.0, 600.0
"""Seconds; what is longer is a session."""


@dataclass(frozen=True)
class _Time:
    """A time about a hold. `first`: the time that stands nearer to the hold's name, if there is one."""

    start: int
    stop: int
    seconds: float
    wanted: bool | None
    mention: Mention
    first: "_Time | None" = None


def read(text: Text, *, asked: bool) -> list[Feat]:
    """Each hold with its seconds, as a goal or as what one can do now; takes what it understands.

    Of two times of one hold the longer is the goal. `asked`: the goal is asked for, so that a time that nothing marks is one.
    """
    named = [
        one
        for one in mentions(text.live)
        if one.exercise.loading is Loading.TIME and (_HOLD.search(one.exercise.id) or one.exercise.id in HOLDS)
    ]
    feats: list[Feat] = []
    for exercise in dict.fromkeys(mention.exercise for mention in named):
        times: dict[int, _Time] = {}
        for index, mention in enumerate(named):
            end = named[index + 1].start if index + 1 < len(named) else len(text.live)
            if mention.exercise is exercise:
                times |= {one.start: one for one in _times(text, mention, end)}
        told = list(times.values())
        feats += [_feat(text, one, told, asked=asked) for one in told]
        wished = _wished(text, told[0]) if len(told) == 1 else []
        if wished:  # the wish before it was another lift's: `want 40 push-ups, plank 1 min, want 2`
            feats[-1] = replace(feats[-1], wanted=False)
            feats += wished
        for one in told:
            text.take(one.start, one.stop)
            text.take(one.mention.start, one.mention.end)
    return feats


def _feat(text: Text, one: _Time, told: Sequence[_Time], *, asked: bool) -> Feat:
    """A time with its role: of two the longer is the goal, unless their words say otherwise."""
    wanted = one.wanted if one.wanted is not None else asked
    others = [other for other in told if other.seconds != one.seconds]
    if others and (one.wanted is None or others[0].wanted in (None, one.wanted)):
        wanted = one.seconds > others[0].seconds if len(told) == 2 else wanted
    first = (one.first.start, one.first.stop) if one.first is not None else (one.start, one.stop)
    quantity = Quantity(one.start, one.stop, one.seconds, bare=True)
    said = _said(text, one.mention, one.start, one.stop, first)
    return Feat(one.mention.exercise, quantity, wanted, said, stated=one.wanted is not None or bool(others))


def _wished(text: Text, known: _Time) -> list[Feat]:
    """The goal beside what they hold: in seconds where that is longer, else in minutes."""
    mention = known.mention
    end = text.live.find("¶", known.stop)
    match = _WISHED_BARE.search(text.live, known.stop, end if end >= 0 else len(text.live))
    if match is None:
        return []
    name = "n" if match["n"] else "m"
    if any(one.start == match.end(name) + 1 and text.live[one.start - 1] == " " for one in mentions(text.live)):
        return []  # `front lever 5 s, goal 20 chins` counts the chin-ups
    count = float(match[name])
    seconds = count if count > known.seconds else count * 60
    if not known.seconds < seconds <= _MOST:
        return []
    start, stop = match.span(name)
    text.take(start, stop)
    said = f"{text.said(mention.start, mention.end)} {text.said(start, stop)}"
    return [Feat(mention.exercise, Quantity(start, stop, seconds, bare=True), True, said)]


def without_times_apart(text: Text, plain: str, held: Sequence[Feat]) -> str:
    """A text of the same length without the times that stand apart from their hold: alone they are no goal in words."""
    for feat in held:
        start, end = feat.quantity.start, feat.quantity.end
        if feat.said not in text.original:
            plain = plain[:start] + TAKEN * (end - start) + plain[end:]
    return plain


def _said(text: Text, mention: Mention, start: int, stop: int, first: tuple[int, int]) -> str:
    """The hold with its own time, in the athlete's words: of `plank 40 secs want 2 mins` the goal is `plank 2 mins`."""
    between = (start, stop) != first and mention.end <= first[0]
    if between:
        return f"{text.said(mention.start, mention.end)} {text.said(start, stop)}"
    return text.said(min(start, mention.start), max(stop, mention.end))


def _times(text: Text, mention: Mention, end: int) -> Iterator[_Time]:
    """Up to two times about a hold, from its own sentence and the next: place, seconds, whether marked as wanted."""
    begin = next((start for start, stop in text.sentences() if start <= mention.start < stop), 0)
    behind = re.search(r"[.;!?\n]+(?:[^.;!?\n]*)[.;!?\n]|$", text.live[mention.end : end])
    last = mention.end + (behind.end() if behind else 0)
    found = list(_TIME.finditer(text.live, begin, min(end, last)))
    near = [
        one
        for one in found
        if one.start() >= mention.end
        or (one.end() <= mention.start <= one.end() + 12 and not _AND.search(text.live, one.end(), mention.start))
    ]
    at, first = begin, None
    for match in near[:2]:
        seconds = _seconds(match)
        lead = text.plain[at : match.start()]
        at = match.end()
        if not _LEAST <= seconds <= _MOST or TAKEN in text.live[match.start() : match.end()]:
            continue
        beside = _BESIDE.fullmatch(text.live[min(mention.end, match.end()) : max(match.start(), mention.start)])
        wants = max((one.end() for one in _WANTED.finditer(lead)), default=-1)
        has = max((one.end() for one in _PRESENT.finditer(lead) if wants < 0 or one[0] != "at"), default=-1)
        pair = Pair(Quantity(*match.span(), seconds, bare=True), mention, begin)
        if lift_strangers.no_number(text, pair) or lift_then.long_ago(text, pair):
            continue
        told = lift_roles.said_behind(text, pair)
        alone = wants == has and told is None and beside is None
        if alone and not (first and _NO_SESSION.match(text.plain, match.end())):
            continue  # `planks, 3 days, 45 min` tells of the session
        role = told if told is not None else None if wants == has else wants > has
        time = _Time(*match.span(), seconds, role, mention, first)
        first = first or time
        yield time


def _seconds(match: re.Match[str]) -> float:
    if match["clock"]:
        return float(int(match["clock"]) * 60 + int(match["of"]))
    each = 60 if match["unit"].startswith("m") else 1
    return float(match["count"]) * each + float(match["rest"] or 0)
