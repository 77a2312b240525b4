"""Goals told as a change to what one lifts now: `add 20 kg to my 130 deadlift`, `ten more on each`, `want it for 6`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from tp_core.adapters.offline.reading.lift_names import Mention
from tp_core.adapters.offline.reading.lift_pairs import Pair
from tp_core.adapters.offline.reading.quantities import Quantity, unit_of
from tp_core.adapters.offline.reading.words import Text
from tp_core.domain.exercises import Loading
from tp_core.domain.units import Unit

_BY: Final = r"(?P<by>\d{1,3}(?:\.\d{1,2})?)\s*(?P<unit>kgs?|kilos?|lbs?|pounds?)?"
_TO_WHAT: Final = r"(?P<what>my|the|an?|each|both|all|every|it|them)\b"
_GAINS: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:add|put|adding|putting)(?: (?:another|about|an extra|on))? {_BY} (?:more )?(?:to|on|onto) (?!(?:the|a|my) (?:bar|barbell)\b){_TO_WHAT}",
        rf"\b(?:increas(?:e|ing)|rais(?:e|ing)|improv(?:e|ing)|boost(?:ing)?|bump(?:ing)?(?: up)?|grow|up)(?: (?P<what>both|all|each|it|them)\b)?(?: \w+){{0,4}}? by (?:about |around |at least |another )?{_BY}(?![\d.:]| ?(?:%|percent|reps?\b|weeks?\b|(?:march|april|may|june|july|august|september|october|november|december|january|february)\b|(?:st|nd|rd|th)\b))",
        rf"\b(?:get|getting|bring|bringing|push(?! ?-?ups?\b)|put(?! up\b))(?: (?P<what>both|all|each|it|them)\b)?(?: \w+){{0,4}}? up (?:by |another |about |around )*{_BY}(?! ?(?:%|percent|reps?\b))",
        rf"(?<![\d./:x-]){_BY} more (?:on|onto|to) {_TO_WHAT}",
        rf"\b(?P<what>both|all|each|it|them)? ?(?:\w+ ){{0,4}}?(?:go|move|come|bring) (?:\w+ ){{0,2}}?up (?:by )?{_BY}(?=\s*(?:$|[.,;!?¶]|by\b|in\b|before\b|each\b|coach\b))",
    )
)
_ON_ALL: Final = frozenset({"each", "both", "all", "every", "them"})
_NEAR: Final = 40
"""Characters behind a gain within which its lift is named."""
_MORE_REPS: Final = re.compile(
    r"\b(?:want|wanna|like|need|love|get|hit|make|for)\b(?: (?:to|do|get|hit))* (?:it|that|those|them|this|the same(?: weight)?) (?:for|x) (?:an? )?(?:set of )?(?P<reps>\d{1,2})\b(?!\s*(?:weeks?|months?|days?|years?|min|kg|lbs?))"
)
_SAME_REPS: Final = re.compile(r"\s*(?:kgs?|kilos?|lbs?|pounds?)?,? (?:for|x) the same\b(?: (?:reps?|\d{1,2}))?")


_TAKEN_BACK: Final = re.compile(
    r"\b(?:rather than|instead of|in place of|not|scrap|forget(?: about)?|ignore|cancel|never ?mind|no longer)\s+(?:(?:the|my|that|just|only)\s+)*$|\bi (?:said|wrote)\s+(?:[a-z]+ ){0,3}$"
)
_TOO_MUCH: Final = re.compile(
    r"\s*(?:kgs?|kilos?|lbs?|pounds?)?\s*(?:[a-z]+ ){0,2}(?:is|was|'s|seems) (?:\w+ ){0,2}?too (?:much|heavy|hard|high|easy|light|low|little|ambitious|optimistic|far)\b"
)
_NEAR_IN_TEXT: Final = 40


@dataclass(frozen=True)
class Gain:
    """By how much a lift shall rise. `place`: where the number stands; `start` and `end`: where the words of it do."""

    start: int
    place: int
    end: int
    by: float
    unit: Unit | None
    on_all: bool


def gains(text: Text) -> list[Gain]:
    """The gains of a text; takes their numbers, which are no loads."""
    found = []
    for pattern in _GAINS:
        for match in pattern.finditer(text.live):
            found.append(
                Gain(
                    match.start(),
                    match.start("by"),
                    match.end(),
                    float(match["by"]),
                    unit_of(match["unit"]),
                    match["what"] in _ON_ALL,
                )
            )
            text.take(*match.span("by"))
    return found


def without_taken_back(text: Text, every: list[Quantity]) -> list[Quantity]:
    """`bench 105 rather than 100`, `scrap the 150, make it 140`: without the number that another one replaces."""
    back = [one for one in every if _is_taken_back(text, one)]
    kept = [one for one in every if one not in back]
    back = [one for one in back if any(0.5 <= other.load / one.load <= 2 for other in kept if one.load)]
    for one in back:
        text.take(one.start, one.end)
    return [one for one in every if one not in back]


def _is_taken_back(text: Text, quantity: Quantity) -> bool:
    lead = text.live[max(0, quantity.start - _NEAR_IN_TEXT) : quantity.start]
    return bool(_TAKEN_BACK.search(lead) or _TOO_MUCH.match(text.live, quantity.end))


def with_changes(text: Text, pairs: list[Pair], named: Sequence[Mention], found: Sequence[Gain]) -> list[Pair]:
    """The pairs with the goals that change what is told of their lifts."""
    for gain in found:
        pairs = _with_gain(pairs, named, gain)
    pairs = _with_reps(text, [_same_reps(text, pair, pairs) for pair in pairs])
    return _with_fewer_reps(text, pairs)


def _with_fewer_reps(text: Text, pairs: list[Pair]) -> list[Pair]:
    """`20 reps of 100 kg, I get 12 presently`: the set is the goal, and the smaller count is what is done of it now."""
    loaded = [one for one in pairs if one.mention is not None]
    if len(loaded) != 1 or loaded[0].wanted is False or loaded[0].past:
        return pairs
    goal = loaded[0]
    fewer = [
        one
        for one in pairs
        if one.mention is None
        and one.wanted is False
        and one.quantity.bare
        and one.quantity.start > goal.quantity.end
        and one.quantity.load == int(one.quantity.load)
        and 1 <= one.quantity.load < min(goal.quantity.reps or 0, goal.quantity.load)
    ]
    if len(fewer) != 1:
        return pairs
    done = fewer[0].quantity
    text.take(done.start, done.end)
    now = replace(goal.quantity, start=done.start, end=done.end, reps=int(done.load))
    return [
        replace(goal, wanted=True),
        replace(goal, quantity=now, wanted=False),
        *(one for one in pairs if one.mention is None and one not in fewer),
    ]


def _with_gain(pairs: list[Pair], named: Sequence[Mention], gain: Gain) -> list[Pair]:
    near = {one.exercise.id for one in named if gain.start <= one.start <= gain.end + _NEAR and not gain.on_all}
    told = [pair for pair in pairs if pair.mention is not None and not pair.past and pair.quantity.load]
    lifts = near or {pair.mention.exercise.id for pair in told if pair.mention is not None}
    if not gain.on_all and len(lifts) != 1:
        return pairs
    risen = []
    for exercise_id in lifts:
        now = [pair for pair in told if pair.mention is not None and pair.mention.exercise.id == exercise_id]
        if len(now) == 1:
            load = now[0].quantity.load + gain.by
            goal = replace(now[0].quantity, start=gain.place, end=gain.place, load=load, plates=None)
            risen.append(replace(now[0], quantity=goal, wanted=True))
            pairs = [replace(pair, wanted=False) if pair is now[0] else pair for pair in pairs]
    return [*pairs, *risen]


def _same_reps(text: Text, pair: Pair, pairs: Sequence[Pair]) -> Pair:
    """`50 kg x 5, after 60 for the same`; said behind the last of a row it is said of all."""
    row = [
        one
        for one in pairs
        if one.sentence == pair.sentence and one.wanted is not False and one.quantity.start >= pair.quantity.start
    ]
    said = any(_SAME_REPS.match(text.plain, one.quantity.end) for one in (pair, *row[-1:]))
    if pair.mention is None or pair.quantity.reps is not None or not said or pair.wanted is False:
        return pair
    reps = [
        one.quantity.reps
        for one in pairs
        if one.mention is not None and one.mention.exercise is pair.mention.exercise and one.quantity.reps
    ]
    return replace(pair, quantity=replace(pair.quantity, reps=reps[-1], bare=False)) if reps else pair


def _with_reps(text: Text, pairs: list[Pair]) -> list[Pair]:
    """`180 for 2 right now and I want it for 6`."""
    match = _MORE_REPS.search(text.plain)
    before = [pair for pair in pairs if match and pair.mention is not None and pair.quantity.end <= match.start()]
    if match is None or not before:
        return pairs
    now = before[-1]
    known = now.mention is not None and now.mention.exercise.loading in (Loading.BODYWEIGHT, Loading.TIME)
    if (known and now.quantity.unit is None) or now.wanted is True or (now.quantity.reps or 1) >= int(match["reps"]):
        return pairs
    start, end = match.span("reps")
    goal = replace(
        now, quantity=Quantity(start, end, now.quantity.load, int(match["reps"]), now.quantity.unit), wanted=True
    )
    return [*[replace(pair, wanted=False) if pair is now else pair for pair in pairs], goal]
