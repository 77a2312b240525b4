"""Which lift each number of a sentence belongs to; not whether it is a goal, nor what becomes of a number without a lift."""

import re
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from tp_core.adapters.offline.reading import lift_reps
from tp_core.adapters.offline.reading.lift_names import Mention
from tp_core.adapters.offline.reading.quantities import Quantity
from tp_core.adapters.offline.reading.words import Text
from tp_core.domain.exercises import EXERCISES

_NOTHING_BETWEEN: Final = re.compile(r"s?[\s,+&/]*(?:and\s+)?(?:kgs?|lbs?|pounds?)?\s*")
_BESIDE: Final = re.compile(
    r"[\s(]*(?:kg|kgs|lbs?|pounds?)?\s*(?:on|in|for|at|of|is|was)?\s*(?:(?:the|my|a|an|strict|clean|paused|consecutive|full|good|unbroken|proper|real|single|solitary|decent|legit|normal|regular|standard|ordinary|floor|straight|honest|solid|perfect|ugly|nice|deep|tidy|crisp|unassisted|freestanding|wall|kipping|ring|bar|overhand|measly|mere|bare|raw|touch and go|actual|dead[- ]hang) )*$"
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


LEAD: Final = 240
"""Characters before a number that can tell of it: more of a sentence without an end is no clause."""


def lead_of(text: Text, pair: Pair) -> str:
    """What its sentence says before a number."""
    return text.plain[max(pair.sentence, pair.quantity.start - LEAD) : pair.quantity.start]


def paired(
    text: Text, sentence: int, inside: list[Quantity], names: list[Mention], listed: Mapping[int, Mention]
) -> list[Pair]:
    """Each quantity of the sentence that starts there with its lift (None: nameless); what counts for nothing is left out.

    `listed`: the lifts of numbers in lists, by the numbers' places.
    """
    chosen = _lists(text.live, inside, names)
    chosen |= {index: listed[one.start] for index, one in enumerate(inside) if one.start in listed}
    result: list[Pair] = []
    for index, quantity in enumerate(inside):
        shared = _both(text.live, quantity, inside, names)
        if shared:
            result += [Pair(quantity, mention, sentence) for mention in shared]
            continue
        mention = chosen.get(index) or _within(quantity, names)
        if mention is None and _names_else(text.live, quantity, names):
            continue
        mention = mention or _neighbour(text.live, quantity, inside, names)
        if mention is not None and mention.exercise.id in KIT_TOO and quantity.bare:
            continue
        whole, mention = lift_reps.behind(text, lift_reps.ahead(text, quantity, mention), mention)
        result.append(
            _as_before(text, result, weighted(text, Pair(whole, _unweighted(text, whole, mention), sentence)))
        )
    result = _with_counts(text, result)
    told = [pair.mention for pair in result if pair.mention is not None and pair.mention.reps_end]
    return [pair for pair in result if not any(one.end <= pair.quantity.start < one.reps_end for one in told)]


_WEIGHTED: Final = {"pull-up": "weighted-pull-up", "chin-up": "weighted-chin-up", "dip": "weighted-dip"}
_WITH_LOAD: Final = re.compile(r"s? with (?:an? )?(?:extra |another )?")
_BY_ITSELF: Final = re.compile(r"\s*(?:$|[.,;)!?¶]|(?:now|and|for|x|currently|today)\b)")
_ADDED: Final = re.compile(r"\s*(?:extra|added|on (?:the|a|my) (?:dip )?belt|belted)\b")


def _is_with(text: Text, quantity: Quantity, mention: Mention) -> bool:
    """`pull-ups with 20`, not `with 2 bands`."""
    between = mention.end <= quantity.start and _WITH_LOAD.fullmatch(text.plain, mention.end, quantity.start)
    return bool(between) and quantity.load > 0 and bool(_BY_ITSELF.match(text.plain, quantity.end))


def weighted(text: Text, pair: Pair) -> Pair:
    """`pull-ups with 20 kg`, `dips +25 x 3`: what hangs from the belt is the load of the weighted form."""
    quantity, mention = pair.quantity, pair.mention
    if mention is None or mention.exercise.id not in _WEIGHTED:
        return pair
    added = (
        text.plain[: quantity.start].endswith("+")
        or _is_with(text, quantity, mention)
        or _ADDED.match(text.plain, quantity.end)
    )
    if quantity.unit is None and quantity.reps is None and not added:
        return pair
    exercise = EXERCISES[_WEIGHTED[mention.exercise.id]]
    return replace(pair, quantity=replace(quantity, bare=False), mention=replace(mention, exercise=exercise))


def _as_before(text: Text, before: list[Pair], pair: Pair) -> Pair:
    """`pull-ups with 25 kg, I'd like 40`: a larger number behind the load of a weighted form is a load of it too."""
    last = before[-1] if before else None
    if last is None or last.mention is None or pair.mention is None or last.mention.start != pair.mention.start:
        return pair
    loaded = last.mention.exercise.id == _WEIGHTED.get(pair.mention.exercise.id)
    freed = _WITHOUT.match(text.plain, pair.quantity.end)
    if not loaded or freed or not pair.quantity.bare or pair.quantity.load <= last.quantity.load:
        return pair
    return replace(pair, quantity=replace(pair.quantity, bare=False), mention=last.mention)


_WITHOUT: Final = re.compile(r"\s*(?:reps? )?without\b")
_BY_BODY: Final = re.compile(
    r"\s*(?:reps? )?(?:strict|(?:at |with )?body ?weight|bw|unweighted|without (?:any )?weight|dead[- ]?hang)\b"
)
_PLAIN: Final = {loaded: plain for plain, loaded in _WEIGHTED.items()}


def _unweighted(text: Text, quantity: Quantity, mention: Mention | None) -> Mention | None:
    """`weighted pull-up +35, 20 strict`: the second number is of the form without a load."""
    if mention is None or mention.exercise.id not in _PLAIN or not quantity.bare:
        return mention
    if not _BY_BODY.match(text.plain, quantity.end):
        return mention
    return replace(mention, exercise=EXERCISES[_PLAIN[mention.exercise.id]])


_WITH: Final = re.compile(r"s?\s*(?:with|using|at|@)?\s*(?:an? )?(?:extra |another )?\+?\s*")


def _with_counts(text: Text, pairs: list[Pair]) -> list[Pair]:
    """`12 pull-ups with 10 kg`: the count before the lift is the reps of the load behind it."""
    result: list[Pair] = []
    for pair in pairs:
        if result and _counts(text, result[-1], pair):
            count = result.pop().quantity
            whole = replace(pair.quantity, start=count.start, reps=int(count.load))
            result.append(replace(pair, quantity=whole))
        else:
            result.append(pair)
    return result


def _counts(text: Text, count: Pair, pair: Pair) -> bool:
    name, loaded = count.mention, pair.mention
    if name is None or loaded is None or pair.quantity.reps is not None:
        return False
    same = loaded.start == name.start >= count.quantity.end and loaded.exercise.id == _WEIGHTED.get(name.exercise.id)
    return same and bool(_WITH.fullmatch(text.plain, name.end, pair.quantity.start))


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


def _lists(live: str, inside: list[Quantity], names: list[Mention]) -> dict[int, Mention]:
    """`squat, bench and deadlift: 140, 100, 180` and `squat/bench 140/100`: as many names as numbers, names first."""
    if len(names) < 2:
        return {}
    in_turn = _each_before(live, inside, names) or _each_behind(live, inside, names)
    if in_turn:
        return in_turn
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
    return _second_round(inside, names) or _row_behind(live, inside, names)


def _each_before(live: str, inside: list[Quantity], names: list[Mention]) -> dict[int, Mention]:
    """`goal 400 squat 275 bench 500 deadlift`: the numbers stand first, and nothing but commas between."""
    if len(inside) != len(names):
        return {}
    gaps = [live[one.end : name.start] for one, name in zip(inside, names, strict=True)]
    gaps += [live[name.end : following.start] for name, following in zip(names, inside[1:], strict=False)]
    ordered = all(one.end <= name.start for one, name in zip(inside, names, strict=True))
    return dict(enumerate(names)) if ordered and all(_NOTHING_BETWEEN.fullmatch(gap) for gap in gaps) else {}


def _each_behind(live: str, inside: list[Quantity], names: list[Mention]) -> dict[int, Mention]:
    """`squat maybe 185 bench 135`: name and number by turns, a name first."""
    if not 2 <= len(inside) <= len(names):
        return {}
    ends = [*(name.start for name in names[1:]), len(live)]
    turns = all(name.end <= one.start and one.end <= end for name, one, end in zip(names, inside, ends, strict=False))
    if not turns or (len(names) > len(inside) and _BESIDE.fullmatch(live[inside[-1].end : ends[len(inside) - 1]])):
        return {}  # `squat, 100 bench, 140 deadlift`: each number may be the next one's
    gaps = [live[name.end : one.start] for name, one in zip(names, inside, strict=False)]
    return dict(zip(range(len(inside)), names, strict=False)) if all(map(_SHORT_WAY.fullmatch, gaps)) else {}


_SHORT_WAY: Final = re.compile(r"(?:(?!\band\b)[^.;,!?¶\d]){0,25}")


_ROW: Final = re.compile(r"\s*(?:kgs?|kilos?|lbs?|pounds?)?\s*(?:,|/|&|\+|and)\s*(?:and )?")
_OWN: Final = 12
"""Characters between a lift and the number that is its own."""


def _row_behind(live: str, inside: list[Quantity], names: list[Mention]) -> dict[int, Mention]:
    """`90 for 5 on squat, 70 for 5 on bench and I'd be happy with 120 and 90`: a row behind the lifts it goes round again."""
    row = [index for index, one in enumerate(inside) if one.start > names[-1].end + _OWN]
    lifts = names[-len(row) :]
    if not 2 <= len(row) <= len(names) or row[0] < len(row) or len({one.exercise.id for one in lifts}) < len(row):
        return {}
    if not all(_ROW.fullmatch(live, inside[one].end, inside[one + 1].start) for one in row[:-1]):
        return {}
    before = [inside[index] for index in range(row[0] - len(row), row[0])]
    own = all(
        0 <= name.start - one.end <= _OWN or 0 <= one.start - name.end <= _OWN
        for one, name in zip(before, lifts, strict=True)
    )
    return dict(zip([*range(row[0] - len(row), row[0]), *row], [*lifts, *lifts], strict=True)) if own else {}


def _second_round(inside: list[Quantity], names: list[Mention]) -> dict[int, Mention]:
    """`squat 150 and bench 100, currently 130x3 and 85x5`: each lift has its number, then come as many again."""
    own = _right_before(inside, names)
    if None not in own:
        rest = _rest(inside, names, own)
        return rest and rest | {index: name for index, name in zip(own, names, strict=True) if index is not None}
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


def _within(quantity: Quantity, names: list[Mention]) -> Mention | None:
    """`5x5 squats at 95`."""
    return next((mention for mention in names if quantity.start <= mention.start < quantity.end), None)


def _neighbour(live: str, quantity: Quantity, inside: list[Quantity], names: list[Mention]) -> Mention | None:
    """The lift right behind the number (`a 150 kg squat`), else the nearest before it."""
    before = [mention for mention in names if mention.end <= quantity.start]
    after = next((mention for mention in names if mention.start >= quantity.end), None)
    near_before = before[-1] if before else None
    taken = near_before is not None and any(
        near_before.end <= other.start < quantity.start for other in inside if other is not quantity
    )
    if taken and near_before is not None and _two_each(inside, names):
        return near_before  # `bench 225 want 275 hang clean 185 want 225`: each lift stands before its two
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


_NAMES_ELSE: Final = re.compile(
    r"\d\s*(?:kgs?|kilos?|lbs?|pounds?)?(?: reps?)?\s*[,;]\s*(?:and )?(?!(?:my|would\w*|wanted|dream\w*|shoot\w*|hunt\w*|tak\w+|secretly|fancy|shall|should|could|can|dropped|objective|recent\w*|present\w*|love|like|then|now|currently|maybe|about|around|at|to|from|for|was|is|but|so|or|with|want|wanna|need|aim\w*|goal|target|hop\w+|just|like|only|up|next|last|this|that|these|today|best|max|pb|pr|by|on|in|i|i'm|i'd|it|it's|after|before|looking|chasing|going|trying|eventually|ideally|realistic\w*|preferably|say|call|make|working|current|previous\w*|used|once|down|then|later|also|plus|rather|not|no|still|already|almost|nearly|actual\w*|real\w*|honest\w*|sorry|wait|actually)\b)[^\W\d_]{4,}(?: [^\W\d_]{2,}){0,3}:? $"
)
"""`hip thrust 90 x 10, soulevé de terre 85`: behind the number of one lift stands a name that nobody here knows."""


def _names_else(live: str, quantity: Quantity, names: list[Mention]) -> bool:
    """Whether a name that nobody here knows stands before a set, behind another lift and its own."""
    before = [mention.end for mention in names if mention.end <= quantity.start]
    return (
        bool(before) and quantity.reps is not None and _NAMES_ELSE.search(live, before[-1], quantity.start) is not None
    )


_GOES_ON: Final = re.compile(r"(?:\bto|->|>|from|now|current\w*|\(|-)\s*(?:at |is |\w+ )?$")


def _two_each(inside: list[Quantity], names: list[Mention]) -> bool:
    """`squat 95, aiming 115, bench 75, aiming 85`: behind each name two numbers, and none before the first."""
    begins = sorted(one.start for one in inside)

    def between(start: int, end: int) -> int:
        return bisect_left(begins, end) - bisect_left(begins, start)

    again = zip(names, [*names[1:], None], strict=True)  # `ride the bench, bench 225`: named twice before its numbers
    names = [
        name
        for name, following in again
        if following is None or following.exercise is not name.exercise or between(name.end, following.start)
    ]
    ends = [*(mention.start for mention in names[1:]), 10**6]
    return begins[0] >= names[0].end and all(
        between(mention.end, end) == 2 for mention, end in zip(names, ends, strict=True)
    )
