"""Which lift a number means that stands without one: what the talk has been about, and what fits its size.

`Squat 100. Want 140.` `Snatch 60, clean and jerk 80. After 70/95.` A number goes on about a lift where its own clause
says what it is, or where as many numbers stand in a row as there are lifts it can mean.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations
from typing import Final

from tp_core.adapters.offline.reading import lift_roles
from tp_core.adapters.offline.reading.lift_names import BIG_THREE, SHORT, Mention
from tp_core.adapters.offline.reading.lift_pairs import KIT_TOO, Pair, weighted
from tp_core.adapters.offline.reading.quantities import Quantity
from tp_core.adapters.offline.reading.words import Text
from tp_core.domain import exercises
from tp_core.domain.exercises import Exercise, Loading
from tp_core.domain.units import Unit

_LEAST_BARE: Final = 15
"""Less than any bar with plates: a bare number below it is no load."""
_SURELY_LOAD: Final = 30
"""`16 for both` can be weeks."""
_MOST_LISTED: Final = 6
"""More lifts than that nobody lists and then gives numbers without their names."""
_BETWEEN: Final = re.compile(
    r"(?:-?ish\b)?\s*(?:kgs?|kilos?|lbs?|pounds?)?\s*(?:(?:/|,|;|-|&|\+|and\b)?\s*(?:and\b\s*)?(?:an? )?|¶\s*(?:[-*•+;]\s*)?)"
)
"""Between numbers in a row, or on lines of their own."""
_LEAD: Final = re.compile(
    r"(?:^|[.,;:!?()¶>=@~/+-])\s*$|\b(?:at|is|was|to|for|from|only|just|maybe|about|around|like|it'?s|i'?m|am|got|get|gets|did|do|does|done|doing|hit|on"
    r"|me|than|be|now|rn|currently|presently|today|yes|still|want|wanna|need|and|or|but|so|a|an|with|nearer|lately|managed|have|had|of|another|hopefully|then|then it's|up|see|say|crack|break|reach|make|mine|needs|asks?|goal|target|goals|next|wants?)\s+$"
)
"""What stands before a number that is said of something told: not `stone 4`, `week 4`, nor `the 100`."""
_KIT: Final = re.compile(
    r"\b(?:barbells?|racks?|dumb ?bells?|kettle ?bells?|plates|bands?|bars?|rings|cables?|machines?|gym|rower|treadmill)\b"
)
_THING: Final = re.compile(r"bench|trap bar|hex bar|rower|bike|.*\brope")
"""Names of lifts that are things as well."""
_COUNTS_ELSE: Final = re.compile(r"\s+(?:negatives?|sets?|rounds?|goes|attempts?|tries|seconds?)\b")
_ALONE: Final = re.compile(
    r"\W*(?:(?:maybe|about|around|roughly|probably|perhaps|like|say|it'?s|is|only|just)\s+)*[\d.]+(?:-?ish\b)?\s*(?:kgs?|kilos?|lbs?|pounds?)?(?: (?:i think|i guess|maybe|or so|probably))?\W*"
)
"""A sentence that is a number: `Bench. 140.`"""

_ON_ALL: Final = re.compile(r"\s*(?:kgs?|kilos?|lbs?|pounds?)? (?:on|for|in) (?:both|each|all)\b")
_OF_ALL: Final = re.compile(
    r"\b(?:both|each|all)\b(?: (?:are|is|at|about|around|like|maybe|roughly|of them|lifts))*\s*$"
)
_HAD: Final = re.compile(r"\b(?:no|own|have|has|got|with|flat|adjustable|wooden)\s(?:an? )?$")
_MEASURED: Final = re.compile(r"\s*(?:of|press|at|max|pr|is|:|\d)")


@dataclass
class _Lift:
    """A lift of the talk with the numbers told of it, and where it was spoken of last."""

    exercise: Exercise
    place: int
    numbers: list[Pair] = field(default_factory=list)

    @property
    def today(self) -> list[Pair]:
        return [one for one in self.numbers if not one.past]


def with_lifts(
    text: Text, pairs: Sequence[Pair], named: Sequence[Mention], order: Sequence[str], unit: Unit
) -> list[Pair]:
    """The pairs, a nameless one with the lift it means where that is clear."""
    talk: dict[str, _Lift] = {}
    waiting = sorted((one for one in named if not _is_thing(text, one)), key=lambda one: -one.start)
    result: list[Pair] = []
    only = {one.exercise.id: one.exercise for one in waiting}
    start = [_Lift(exercises.EXERCISES[one], 0) for one in order] or [_Lift(one, 0) for one in only.values()]
    counted = [replace(pair, quantity=pair.quantity.in_unit(unit)) for pair in pairs]
    for group in _groups(text, counted):
        while waiting and waiting[-1].start < group[0].quantity.start:
            _spoken_of(talk, waiting[-1].exercise, waiting.pop().start)
        meant = group
        if group[0].mention is None:
            left = [lift for lift in start if lift.exercise.id not in only]
            meant = _meant(text, group, list(talk.values()) or _before_all(text, start, left, group, asked=bool(order)))
        result += [told for told in (_told(talk, pair, unit) for pair in meant) if told is not None]
    for one in reversed(waiting):
        _spoken_of(talk, one.exercise, one.start)
    return _named_later(text, result, list(talk.values()))


def _told(talk: dict[str, _Lift], pair: Pair, unit: Unit) -> Pair | None:
    """The pair as told of its lift; None where it is too little for one."""
    if pair.mention is None:
        return pair
    lift = _spoken_of(talk, pair.mention.exercise, pair.mention.start)
    quantity = _in_plates(pair.quantity, lift, unit)
    by_reps = lift.exercise.loading in (Loading.BODYWEIGHT, Loading.TIME)
    if quantity.bare and not by_reps and quantity.load < _LEAST_BARE:
        return None
    lift.numbers.append(replace(pair, quantity=quantity))
    return lift.numbers[-1]


def _before_all(
    text: Text, lifts: list[_Lift], left: list[_Lift], group: Sequence[Pair], *, asked: bool
) -> Sequence[_Lift]:
    """What a number can mean before any lift is named: those the talk was about, or the only one to come where a role is said.

    `left`: the lifts of the talk that this message does not name; one number is the only such one's.
    """
    told = group[0].quantity.reps is not None or (group[0].wanted is not None and _is_heavy(group[0]))
    if asked and len(group) == 1 and len(left) == 1 and told:
        return left
    if asked:
        return lifts if len(lifts) == 1 or len(group) > 1 or (_is_heavy(group[0]) and _on_all(text, group[0])) else ()
    return lifts if len(lifts) == 1 and group[0].wanted is not None else ()


def _spoken_of(talk: dict[str, _Lift], exercise: Exercise, place: int) -> _Lift:
    lift = talk.setdefault(exercise.id, _Lift(exercise, place))
    lift.place = max(lift.place, place)
    return lift


def _is_thing(text: Text, mention: Mention) -> bool:
    """`a rack, a bench and a bar`: what they have to train with, in a sentence of such things."""
    word = text.live[mention.start : mention.end]
    if not _THING.fullmatch(word):
        return word == "clean" or mention.exercise.id in KIT_TOO  # `eight chin-ups, clean`
    if _HAD.search(text.live, 0, mention.start) and not _MEASURED.match(text.live, mention.end):
        return True
    start, end = next((span for span in text.sentences() if span[0] <= mention.start < span[1]), (0, len(text.live)))
    return bool(_KIT.search(text.live, start, mention.start) or _KIT.search(text.live, mention.end, end))


def _groups(text: Text, pairs: Sequence[Pair]) -> Iterator[list[Pair]]:
    """Numbers without a lift that stand in a row and are told as one thing; every other one by itself."""
    group: list[Pair] = []
    for pair in pairs:
        last = group[-1] if group else None
        joined = (
            last is not None
            and last.mention is None
            and pair.mention is None
            and (pair.wanted is last.wanted or None in (pair.wanted, last.wanted))
            and _BETWEEN.fullmatch(text.live, last.quantity.end, pair.quantity.start)
        )
        if group and not joined:
            yield group
            group = []
        group.append(pair)
    if group:
        yield group


def _meant(text: Text, group: list[Pair], lifts: Sequence[_Lift]) -> list[Pair]:
    role = next((pair.wanted for pair in group if pair.wanted is not None), None)
    group = [replace(pair, wanted=role) for pair in group]
    if len(group) == 1 and len(lifts) > 1 and _on_all(text, group[0]):
        return [replace(group[0], mention=_at(group[0], lift)) for lift in lifts if _fits(lift, group[0])]
    chosen = _one(text, group[0], lifts) if len(group) == 1 else _several(group, lifts)
    if len(chosen) != len(group):
        return group
    return [weighted(text, replace(pair, mention=_at(pair, lift))) for pair, lift in zip(group, chosen, strict=True)]


def _is_heavy(pair: Pair) -> bool:
    """A number that hardly counts weeks or days."""
    return not pair.quantity.bare or pair.quantity.load >= _SURELY_LOAD


def _on_all(text: Text, pair: Pair) -> bool:
    """`90 on both`, `both about 90`."""
    lead = text.live[max(pair.sentence, pair.quantity.start - 40) : pair.quantity.start]
    return bool(_ON_ALL.match(text.live, pair.quantity.end) or _OF_ALL.search(lead))


def _at(pair: Pair, lift: _Lift) -> Mention:
    return Mention(pair.quantity.start, pair.quantity.start, lift.exercise)


def _one(text: Text, pair: Pair, lifts: Sequence[_Lift]) -> Sequence[_Lift]:
    """The lift spoken of last where the number can be its, else the only one it can be."""
    fitting = [lift for lift in lifts if _fits(lift, pair)]
    if (
        pair.quantity.bare
        and len(lifts) > 1
        and not any(lift.today for lift in lifts)
        and any(lift.numbers for lift in lifts)
    ):
        return ()  # `in my day I squatted 180 and benched 130. Now 62`: an age, or a number of either
    if not fitting or (pair.quantity.bare and not _is_one(text, pair, lifts)):
        return ()
    called = [lift for lift in fitting if _is_called(text, pair, lift)]
    if not called and _is_among_things(text, pair) and any(_is_complete(lift) for lift in lifts):
        return ()
    latest = called[0] if len(called) == 1 else max(lifts, key=lambda lift: lift.place)
    return (latest,) if latest in fitting else fitting if len(fitting) == 1 else ()


def _is_complete(lift: _Lift) -> bool:
    """Whether both the goal and the present of a lift are told."""
    return any(one.wanted for one in lift.today) and any(not one.wanted for one in lift.today)


def _is_among_things(text: Text, pair: Pair) -> bool:
    """`Old barn with a rack, bar and about 150 kilos`."""
    return _KIT.search(_sentence(text, pair)) is not None


def _is_called(text: Text, pair: Pair, lift: _Lift) -> bool:
    """`stick with sumo, 220 please`: a short name alone is one where its lift was told of."""
    names = [name for name, exercise_id in SHORT.items() if exercise_id == lift.exercise.id and bool(lift.numbers)]
    lead = text.live[max(pair.sentence, pair.quantity.start - 40) : pair.quantity.start]
    return any(re.search(rf"(?<![a-z-]){name}(?![a-z-])", lead) for name in names)


def _is_one(text: Text, pair: Pair, lifts: Sequence[_Lift]) -> bool:
    """Whether a bare number is a lift's: its clause says so; where one lift is all the talk is about, its size does."""
    if lift_roles.tells(text, pair):
        return True
    latest = max(lifts, key=lambda lift: lift.place)
    if (
        len(lifts) > 1
        and not latest.numbers
        and latest.place
        and _is_heavy(pair)
        and _ALONE.fullmatch(_sentence(text, pair))
    ):
        return True  # `squat 110, and the bench? maybe 75`
    if len(lifts) != 1 or not _LEAD.search(
        text.live[max(pair.sentence, pair.quantity.start - 20) : pair.quantity.start]
    ):
        return False
    stands_alone = pair.quantity.load >= _LEAST_BARE and _ALONE.fullmatch(_sentence(text, pair))
    counts_else = _COUNTS_ELSE.match(text.live, pair.quantity.end)
    if lifts[0].numbers and _is_of_age(text, pair, lifts[0].numbers[-1]):
        return False
    return bool(stands_alone or (lifts[0].numbers and len(lifts[0].today) < 2 and not counts_else))


def _is_of_age(text: Text, pair: Pair, before: Pair) -> bool:
    """`I want ten push-ups. No kit. 41.`: a number by itself that ends a message which went on to something else."""
    if not _ALONE.fullmatch(_sentence(text, pair)) or not pair.quantity.bare:
        return False
    between = [end for start, end in text.sentences() if before.sentence < start <= pair.sentence]
    last = not any(start > pair.sentence for start, _ in text.sentences())
    return last and len(between) > 1 and text.plain[between[-2] : between[-2] + 1] == "."


def _sentence(text: Text, pair: Pair) -> str:
    return next((text.live[start:end] for start, end in text.sentences() if start == pair.sentence), "")


def _several(group: Sequence[Pair], lifts: Sequence[_Lift]) -> Sequence[_Lift]:
    """As many lifts in the order they were named, where each number can be its lift's and there is one way only."""
    if len(group) == 2 * len(lifts) > 2:
        return [*lifts, *lifts]
    for named in ([lift for lift in lifts if lift.numbers], lifts):
        ways = [
            way
            for way in combinations(named[:_MOST_LISTED], len(group))
            if all(_fits(lift, pair) for lift, pair in zip(way, group, strict=True)) and _one_way(way, group)
        ]
        if len(ways) > 1 and group[0].wanted:
            ways = [way for way in ways if _all_above(way, group)] or ways
        if len(ways) > 1 and len(group) == len(BIG_THREE):
            ways = [way for way in ways if {lift.exercise.id for lift in way} == set(BIG_THREE)] or ways
        if ways:
            return ways[0] if len(ways) == 1 else ()
    return ()


def _all_above(lifts: Sequence[_Lift], group: Sequence[Pair]) -> bool:
    """Whether each wish is more than what was told of its lift."""
    return all(
        lift.today and lift.today[-1].quantity.load < pair.quantity.load
        for lift, pair in zip(lifts, group, strict=True)
    )


def _one_way(lifts: Sequence[_Lift], group: Sequence[Pair]) -> bool:
    """Whether all numbers lie above what was told of their lifts, or all below."""
    told = [
        (lift.today[-1].quantity.load, pair.quantity.load)
        for lift, pair in zip(lifts, group, strict=True)
        if lift.today
    ]
    return len({before < after for before, after in told if before != after}) < 2


def _fits(lift: _Lift, pair: Pair) -> bool:
    """Whether a number can be this lift's beside what was told of it."""
    quantity = pair.quantity
    today = lift.today
    same = [one for one in today if one.wanted is pair.wanted and pair.wanted is not None]
    if same and same[-1].sentence == pair.sentence:
        return False
    if lift.exercise.loading is Loading.TIME:
        return False
    bodyweight = lift.exercise.loading is Loading.BODYWEIGHT and quantity.unit is None
    if any(one.quantity.plates for one in today) and quantity.bare and quantity.load < 10:
        return True
    if quantity.bare and (quantity.load > 100 if bodyweight else quantity.load < _LEAST_BARE):
        return False
    if not lift.numbers:
        return lift.exercise.loading not in (Loading.BODYWEIGHT, Loading.TIME) or bodyweight
    return any(_alike(one, pair, bodyweight=bodyweight) for one in today or lift.numbers)


def _alike(known: Pair, pair: Pair, *, bodyweight: bool) -> bool:
    """Loads within half and twice, reps within a fifth and five times; a goal above what they do."""
    if (known.quantity.unit is None and bodyweight) != bodyweight or not known.quantity.load or not pair.quantity.load:
        return bodyweight and not (known.quantity.load and pair.quantity.load)
    both = known.quantity.unit is not None and pair.quantity.unit is not None
    before, after = (one.quantity.kilograms if both else one.quantity.load for one in (known, pair))
    if pair.wanted and pair.quantity.plates is not None and known.quantity.unit is None and after < before:
        after = pair.quantity.in_unit(Unit.LB).load  # `bench 205, want 2 plates`: they count in pounds
    if before == after:
        return known.quantity.reps != pair.quantity.reps
    ratio, most = after / before, 5.0 if bodyweight else 2.0
    if known.past:
        return (0.1 if bodyweight else 0.3) <= ratio <= most
    if known.wanted is pair.wanted or None in (known.wanted, pair.wanted):
        return 1 / most <= ratio <= most
    return 1 < (ratio if pair.wanted else 1 / ratio) <= 2 * most


def _in_plates(quantity: Quantity, lift: _Lift, unit: Unit) -> Quantity:
    """`3 plates on the squat. Dreams of 4`: the second number counts plates too."""
    counted = any(one.quantity.plates for one in lift.numbers) and quantity.bare and quantity.load < 10
    return replace(quantity, load=0, plates=quantity.load, bare=False).in_unit(unit) if counted else quantity


def _all_wanted_later(lifts: Sequence[_Lift], group: Sequence[Pair]) -> bool:
    """`185/112.5/205. Want 200 squat, 120 bench, 220 pull`: before the goals, each below its own, stands the present."""
    goals = [lift.numbers for lift in lifts if lift.numbers]
    if len(group) < 2 or group[0].mention is not None or group[0].wanted is not None:
        return False
    if len(goals) != len(group) or any(len(numbers) != 1 or not numbers[0].wanted for numbers in goals):
        return False
    return all(
        0.5 < pair.quantity.load / (numbers[0].quantity.load or 1) < 1
        for pair, numbers in zip(group, goals, strict=True)
    )


def _named_later(text: Text, pairs: list[Pair], lifts: Sequence[_Lift]) -> list[Pair]:
    """`Want: 460/305/500. Have: squat 440, bench 290, dead 475`: numbers before all lifts, where their role is said."""
    result: list[Pair] = []
    for said in _groups(text, pairs):
        group = [replace(pair, wanted=False) for pair in said] if _all_wanted_later(lifts, said) else said
        early = group[0].mention is None and group[0].wanted is not None
        behind = [lift for lift in lifts if lift.numbers and lift.numbers[0].quantity.start > group[-1].quantity.start]
        result += _meant(text, group, lifts) if early and len(behind) == len(lifts) == len(group) else group
    return result
