"""Which lift each number of a sentence belongs to; not whether it is a goal, nor what becomes of a number without a lift."""

import re
from dataclasses import dataclass, replace
from typing import Final

from tp_core.adapters.offline.reading.lift_names import Mention
from tp_core.adapters.offline.reading.quantities import COUNT, Quantity
from tp_core.adapters.offline.reading.words import Text
from tp_core.domain.exercises import Loading

_REPS_BEHIND: Final = re.compile(
    r"\s*(?:for|x|,(?= \d{1,2} reps)|(?=\d{1,2} times\b(?! (?:a|per|each|every|in the|weekly)\b)))\s*(?:an? )?(?:set of |sets of )?(?:(?P<word>single|double|triple)|(?P<reps>\d{1,2}))(?: rep(?:etition)?s?| times)?\b(?!\s*(?:x|weeks?|wks?|months?|days?|years?|min|kg|lbs?|sets))"
)
_NOTHING_BETWEEN: Final = re.compile(r"s?[\s,+&/]*(?:and\s+)?(?:kgs?|lbs?|pounds?)?\s*")
_BESIDE: Final = re.compile(
    r"[\s(]*(?:kg|kgs|lbs?|pounds?)?\s*(?:on|in|for|at|of|is|was)?\s*(?:the |my |a |an |strict |clean |paused |consecutive |full |good |unbroken |proper |real |single |solitary |decent |legit )*$"
)


KIT_TOO: Final = frozenset({"jump-rope", "air-bike", "row-erg", "bike-erg", "ski-erg", "battle-rope", "elliptical"})
"""Things to have as much as to do: a number beside them alone is no feat (`jump rope, two 16s`)."""


@dataclass(frozen=True)
class Pair:
    """A number with its lift and role as far as known, and the sentence it stands in."""

    quantity: Quantity
    mention: Mention | None
    sentence: int
    wanted: bool | None = None
    past: bool = False
    """Told of another time: no number to plan from."""


def paired(text: Text, sentence: int, inside: list[Quantity], names: list[Mention]) -> list[Pair]:
    """Each quantity of the sentence that starts there with its lift (None: nameless); what counts for nothing is left out."""
    chosen = _lists(text.live, inside, names)
    result = []
    for index, quantity in enumerate(inside):
        shared = _both(text.live, quantity, inside, names)
        if shared:
            result += [Pair(quantity, mention, sentence) for mention in shared]
            continue
        mention = chosen.get(index) or _neighbour(text.live, quantity, inside, names)
        if mention is not None and mention.exercise.id in KIT_TOO and quantity.bare:
            continue
        whole, mention = _with_reps_behind(text, quantity, mention)
        result.append(Pair(whole, mention, sentence))
    return result


def _both(live: str, quantity: Quantity, inside: list[Quantity], names: list[Mention]) -> list[Mention]:
    """`my squat and deadlift are both 140`: one number of two lifts or three."""
    before = [mention for mention in names if mention.end <= quantity.start]
    if len(before) < 2 or any(before[0].start < other.start < quantity.start for other in inside):
        return []
    return (
        before
        if re.fullmatch(r"\s*(?:\w+ )?(?:both|each|all|the same)(?: \w+)?[\s,]*", live[before[-1].end : quantity.start])
        else []
    )


def _with_reps_behind(text: Text, quantity: Quantity, mention: Mention | None) -> tuple[Quantity, Mention | None]:
    """`70 bench for 5`: the lift stands between the load and its reps."""
    if mention is None or quantity.reps is not None or not 0 <= mention.start - quantity.end <= 12:
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
    if run:
        first = 0 <= names[0].start - inside[-len(later) - 1].end <= 2 if earlier else True
        rounds = (len(earlier), len(later))
        if first and (
            rounds in ((0, 2 * len(names)), (len(names), len(names))) or (sum(rounds) == len(names) and 0 in rounds)
        ):
            return dict(zip([*earlier, *later], [*names, *names], strict=False))
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
    own = _right_before(inside, names)
    if None not in own:
        return _rest(inside, names, own)
    own = [
        next((i for i, q in enumerate(inside) if mention.end <= q.start < following), None)
        for mention, following in zip(names, [*(mention.start for mention in names[1:]), 10**6], strict=True)
    ]
    if own[0] is None or (own[-1] is not None and inside[own[-1]].start > names[-1].end + 12):
        return {}
    return _rest(inside, names, own)


def _rest(inside: list[Quantity], names: list[Mention], own: list[int | None]) -> dict[int, Mention]:
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
    within = [mention for mention in names if quantity.start <= mention.start < quantity.end]
    if within:
        return within[0]  # `5x5 squats at 95`
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
