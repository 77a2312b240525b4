"""Which lift each number of a sentence belongs to; not whether it is a goal, nor what becomes of a number without a lift."""

import re
from dataclasses import dataclass, replace
from typing import Final

from tp_core.adapters.offline.reading.lift_names import Mention
from tp_core.adapters.offline.reading.quantities import COUNT, Quantity
from tp_core.adapters.offline.reading.words import Text
from tp_core.domain.exercises import Loading

_REPS_BEHIND: Final = re.compile(
    r"\s*(?:for|x)\s*(?:an? )?(?:set of |sets of )?(?:(?P<word>single|double|triple)|(?P<reps>\d{1,2}))(?: rep(?:etition)?s?)?\b(?!\s*(?:x|weeks?|wks?|months?|days?|years?|min|kg|lbs?|sets))"
)
_NOTHING_BETWEEN: Final = re.compile(r"s?[\s,+&/]*(?:and\s+)?(?:kgs?|lbs?|pounds?)?\s*")
_THREE_IN_A_ROW: Final = re.compile(
    r"(?<![\d./:x-])(?:\d{2,3}(?:\.\d)?\s){2}\d{2,3}(?:\.\d)?(?![\d/:])(?!\s*(?:%|days|min|weeks|x\b))"
)
"""`want 190 130 220`."""
_BESIDE: Final = re.compile(
    r"[\s(]*(?:kg|kgs|lbs?|pounds?)?\s*(?:on|in|for|at|of)?\s*(?:the |my |a |an |strict |clean |paused |consecutive |full |good |unbroken |proper |real |single |solitary |decent |legit )*$"
)


_KIT_TOO: Final = frozenset({"jump-rope", "air-bike", "row-erg", "bike-erg", "ski-erg", "battle-rope", "elliptical"})
"""Things to have as much as to do: a number beside them alone is no feat (`jump rope, two 16s`)."""


@dataclass(frozen=True)
class Pair:
    """A number with its lift and role as far as known, and the sentence it stands in."""

    quantity: Quantity
    mention: Mention | None
    sentence: int
    wanted: bool | None = None


def paired(text: Text, sentence: int, inside: list[Quantity], names: list[Mention]) -> list[Pair]:
    """Each quantity of the sentence that starts there with its lift (None: nameless); what counts for nothing is left out."""
    chosen = _lists(text.live, inside, names)
    result = []
    for index, quantity in enumerate(inside):
        mention = chosen.get(index) or _neighbour(text.live, quantity, inside, names)
        if mention is not None and mention.exercise.id in _KIT_TOO and quantity.bare:
            continue
        if mention is None and quantity.bare and not _nameless_counts(text.live, quantity):
            continue
        whole, mention = _with_reps_behind(text, quantity, mention)
        result.append(Pair(whole, mention, sentence))
    return result


def _with_reps_behind(text: Text, quantity: Quantity, mention: Mention | None) -> tuple[Quantity, Mention | None]:
    """`70 bench for 5`: the lift stands between the load and its reps."""
    if mention is None or quantity.reps is not None or not 0 <= mention.start - quantity.end <= 9:
        return quantity, mention
    behind = _REPS_BEHIND.match(text.live, mention.end)
    if behind is None or mention.exercise.loading in (Loading.BODYWEIGHT, Loading.TIME):
        return quantity, mention
    return replace(
        quantity, reps=COUNT[behind["word"]] if behind["word"] else int(behind["reps"]), bare=False
    ), replace(mention, reps_end=behind.end())


def _lists(live: str, inside: list[Quantity], names: list[Mention]) -> dict[int, Mention]:
    """`squat, bench and deadlift: 140, 100, 180` and `squat/bench 140/100`: as many names as numbers, names first."""
    if len(names) < 2:
        return {}
    each_before = _each_before(live, inside, names)
    if each_before:
        return each_before
    later = [index for index, quantity in enumerate(inside) if quantity.start >= names[-1].end]
    earlier = [index for index, quantity in enumerate(inside) if quantity.start < names[-1].end]
    run = re.fullmatch(r"[\s,/&+-]*(?:and\s*)?", live[names[-2].end : names[-1].start].replace("the ", ""))
    if run and not earlier and len(later) == len(names):
        return dict(zip(later, names, strict=True))
    if run and not later and len(earlier) == len(names) and inside[-1].end <= names[0].start <= inside[-1].end + 2:
        return dict(zip(earlier, names, strict=True))
    if run and not earlier and len(later) == 2 * len(names):
        return dict(zip(later, [*names, *names], strict=True))
    return _second_round(inside, names)


def _each_before(live: str, inside: list[Quantity], names: list[Mention]) -> dict[int, Mention]:
    """`goal 400 squat 275 bench 500 deadlift`: the numbers stand first, and nothing but commas between."""
    if len(inside) != len(names):
        return {}
    gaps = [live[one.end : name.start] for one, name in zip(inside, names, strict=True)]
    gaps += [live[name.end : following.start] for name, following in zip(names, inside[1:], strict=False)]
    ordered = all(one.end <= name.start for one, name in zip(inside, names, strict=True))
    return dict(enumerate(names)) if ordered and all(_NOTHING_BETWEEN.fullmatch(gap) for gap in gaps) else {}


def _second_round(inside: list[Quantity], names: list[Mention]) -> dict[int, Mention]:
    """`squat 150 and bench 100, currently 130x3 and 85x5`: each lift has its number, then come as many again."""
    own = [
        next((i for i, q in enumerate(inside) if mention.end <= q.start < following), None)
        for mention, following in zip(names, [*(mention.start for mention in names[1:]), 10**6], strict=True)
    ]
    if own[0] is None or (own[-1] is not None and inside[own[-1]].start > names[-1].end + 12):
        own = _right_before(inside, names)
    rest = [index for index, quantity in enumerate(inside) if index not in own and quantity.start > names[-1].end]
    if None in own or len(rest) != len(names) or len(inside) != 2 * len(names):
        return {}
    return dict(zip(rest, names, strict=True))


def _right_before(inside: list[Quantity], names: list[Mention]) -> list[int | None]:
    """`140 squat, 95 bench and 170 dead`: the number in front of each lift."""
    return [
        next((i for i, q in enumerate(inside) if last <= q.start and q.end <= mention.start <= q.end + 4), None)
        for mention, last in zip(names, [0, *(mention.end for mention in names[:-1])], strict=True)
    ]


def _neighbour(live: str, quantity: Quantity, inside: list[Quantity], names: list[Mention]) -> Mention | None:
    """The lift right behind the number (`a 150 kg squat`), else the nearest before it."""
    before = [mention for mention in names if mention.end <= quantity.start]
    after = next((mention for mention in names if mention.start >= quantity.end), None)
    near_before = before[-1] if before else None
    taken = near_before is not None and any(
        near_before.end <= other.start < quantity.start for other in inside if other is not quantity
    )
    if after is not None and _BESIDE.fullmatch(live[quantity.end : after.start] or " "):
        beside_before = near_before is not None and re.fullmatch(
            r"[\s:=-]*(?:at|is|of|to|from|around|about|by|for|@|max|pr|1rm)?\s*(?:a |an |about |around )?",
            live[near_before.end : quantity.start],
        )
        if not beside_before or taken:
            return after
    if near_before is not None:
        gap = live[near_before.end : quantity.start]
        if quantity.bare and len(gap) > 40:
            return None
        # In `squat 150, bench 100, 130x3 and 85x5` the later ones are a list of their own.
        alone = sum(mention.end <= quantity.start for mention in names) >= 2 and taken
        if alone and not _GOES_ON.search(gap) and not _two_each(inside, names):
            return None
        return near_before
    return None


_GOES_ON: Final = re.compile(r"(?:\bto|->|>|from|now|current\w*|\(|-)\s*(?:at |is |\w+ )?$")


def _two_each(inside: list[Quantity], names: list[Mention]) -> bool:
    """`squat 95, aiming 115, bench 75, aiming 85`: behind each name two numbers, and none before the first."""
    ends = [*(mention.start for mention in names[1:]), 10**6]
    counts = [sum(mention.end <= one.start < end for one in inside) for mention, end in zip(names, ends, strict=True)]
    return set(counts) == {2} and inside[0].start >= names[0].end


def _nameless_counts(live: str, quantity: Quantity) -> bool:
    """A bare number without a lift counts only in a list of numbers (`140/100/180`, `130 and 85`) or a marked place."""
    around = live[max(0, quantity.start - 14) : quantity.start], live[quantity.end : quantity.end + 8]
    listed = re.search(r"\d\s*(?:kgs?|lbs?)?\s*(?:/|,|and|&)\s*$", around[0]) or re.match(
        r"\s*(?:/|,|and|&)\s*(?:and )?\d", around[1]
    )
    marked = re.search(
        r"\b(?:max is|max|current|currently|now|stuck (?:at|on)|sitting at|can do|i'?m (?:at|on)|goal|target|want|need|fine with|delighted with|pleased with|stoked with|happy with|settle for|kill for|hope for|hoping for|manage|get me (?:back )?to|make (?:it|that)|back (?:up )?to|(?:push|bring|take) (?:it|that) (?:back )?(?:up )?to|after|after \w+|the plan is|goin(?:g)? for|would love|presently|reality|objective is|ambition|i get|i got|give me|gimme|on|i manage|i make|i do|nowadays|these days|shooting for|aiming for|chasing)\s*:?\s*(?:is |at |about )?$",
        around[0],
    )
    now = re.match(
        r"\s*(?:kgs?|lbs?)?\s*(?:is my (?:best|max|pb|pr)|'s in me|is in me|is the (?:mission|plan|dream|aim)|next (?:please|up)|would (?:shut|do|make|please|be)|will do|and i can (?:hold|die|retire)|right now|now|currently|at the moment|atm|today|by\b|before)\b",
        live[quantity.end : quantity.end + 20],
    )
    in_row = any(one.start() <= quantity.start < one.end() for one in _THREE_IN_A_ROW.finditer(live))
    return in_row or bool(marked or (now and "total" not in live)) or (quantity.load >= 15 and bool(listed))
