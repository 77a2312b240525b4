"""The lifts' numbers in a message: each with its exercise, as a goal or as what one can do now, in one unit."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from tp_core.adapters.offline.reading import lift_roles
from tp_core.adapters.offline.reading.lift_names import BIG_FOUR, BIG_THREE, Mention, mentions, with_short_names
from tp_core.adapters.offline.reading.lift_pairs import Pair, paired
from tp_core.adapters.offline.reading.quantities import MOST_KG, Quantity, leave_out_other_numbers, quantities
from tp_core.adapters.offline.reading.words import TAKEN, Text
from tp_core.domain import exercises
from tp_core.domain.exercises import Exercise, Loading
from tp_core.domain.program import MOST_REPS
from tp_core.domain.units import Unit

_POUNDS_LOOK = frozenset({135, 185, 225, 275, 315, 365, 405, 455, 495, 545, 585})
_MOST_IN_KG: Final = 315
_SURELY_POUNDS: Final = {"bench-press": 225, "overhead-press": 135, "back-squat": 315, "deadlift": 315}
"""Loads of pairs of big pound plates that hardly anyone lifts in kilograms."""
_SLASHED_THREE: Final = re.compile(
    r"(?<![\d./:x-])(\d{2,3}(?:\.\d)?)\s*/\s*(\d{2,3}(?:\.\d)?)\s*/\s*(\d{2,3}(?:\.\d)?)(?![\d/:])"
)

_OWNED: Final = re.compile(
    r"\b(?:have|got|own|'ve|with|an?|weight|adjustable|flat|skipping|dumb ?bells?|kettle ?bells?),?(?: an?)?\s*$"
)
"""What stands before a thing one has: `I've a bench`."""


@dataclass(frozen=True)
class Feat:
    """A number with its lift. `wanted` is a goal, else what can be done now."""

    exercise: Exercise
    quantity: Quantity
    wanted: bool
    said: str
    stated: bool = True
    """Whether the words around it say which of the two it is."""

    @property
    def reps_only(self) -> bool:
        return self.exercise.loading in (Loading.BODYWEIGHT, Loading.TIME) and self.quantity.unit is None


@dataclass
class Lifts:
    """What was found: feats, loads nobody lifts in their words, whether bare numbers look like pounds."""

    feats: list[Feat] = field(default_factory=list)
    absurd: list[str] = field(default_factory=list)
    uncounted: list[str] = field(default_factory=list)
    """Sets of no load or repetition, or of more than anyone plans."""
    nameless: list[Quantity] = field(default_factory=list)
    looks_like_pounds: bool = False
    unit: Unit | None = None
    """The unit the athlete writes beside their loads."""
    in_meet_order: bool = False
    """Three numbers without a name, taken as squat, bench and deadlift."""
    past: list[str] = field(default_factory=list)
    """What they could do once: no number to plan from."""


def read(text: Text, *, first_wanted: bool, order: Sequence[str], home_unit: Unit | None) -> Lifts:
    """The lifts' numbers. `first_wanted`: unmarked numbers are goals; `order`: the lifts nameless numbers mean."""
    body_unit = leave_out_other_numbers(text)
    lifts = Lifts()
    every = quantities(text)
    named = with_short_names(text.live, mentions(text.live))
    lifts.unit = _written_unit(every) or body_unit
    pairs: list[Pair] = []
    for start, end in text.sentences():
        inside = [quantity for quantity in every if start <= quantity.start < end]
        names = [mention for mention in named if start <= mention.start < end]
        found = paired(text, start, inside, names)
        pairs += _as_groups(text, [replace(pair, wanted=lift_roles.stated(text, pair, inside)) for pair in found])
    unit = lifts.unit or home_unit or Unit.KG
    only = {mention.exercise.id for mention in named if not _OWNED.search(text.live, 0, mention.start)}
    sheet = _in_meet_order(text) if not named else ()
    known = sheet or order or (list(only) if len(only) == 1 else [])
    _settle(text, lifts, pairs, unit=unit, first_wanted=first_wanted and not sheet, order=known)
    lifts.in_meet_order = bool(sheet) and len(lifts.feats) == len(sheet)
    return lifts


def _as_groups(text: Text, pairs: list[Pair]) -> list[Pair]:
    """`150/105/190 now, 170/120/215 wanted`: what is said of the last of numbers with slashes is said of all."""
    groups: list[list[Pair]] = []
    for pair in pairs:
        before = groups[-1][-1].quantity if groups else None
        joined = before is not None and text.live[before.end : pair.quantity.start].strip() == "/"
        if joined:
            groups[-1].append(pair)
        else:
            groups.append([pair])
    result = []
    for group in groups:
        behind = lift_roles.said_behind(text, group[-1].quantity) if len(group) > 1 else None
        role = behind if behind is not None else group[0].wanted
        result += [replace(pair, wanted=role) for pair in group] if len(group) > 1 else group
    return result


def _written_unit(every: Sequence[Quantity]) -> Unit | None:
    units = [quantity.unit for quantity in every if quantity.unit is not None]
    return max(set(units), key=units.count) if units else None


def _in_meet_order(text: Text) -> tuple[str, ...]:
    """`220/145/260` without a name: squat, bench and deadlift as on a meet's sheet, where the sizes fit."""
    match = _SLASHED_THREE.search(text.live)
    if match is None:
        return ()
    squat, bench, deadlift = (float(number) for number in match.groups())
    fits = bench < squat and bench < deadlift and 0.75 <= squat / deadlift <= 1.2 and bench >= 30
    return BIG_THREE if fits else ()


def _settle(
    text: Text,
    lifts: Lifts,
    pairs: list[Pair],
    *,
    unit: Unit,
    first_wanted: bool,
    order: Sequence[str],
) -> None:
    seen: list[str] = []
    nameless: list[tuple[Quantity, bool | None]] = []
    for pair in pairs:
        quantity = pair.quantity.in_unit(unit)
        mention = pair.mention or _going_on(lifts, pair, pairs, quantity)
        if mention is None:
            nameless.append((quantity, pair.wanted))
            continue
        if pair.wanted is not True and lift_roles.long_ago(text, pair):
            lifts.past.append(text.said(pair.quantity.start, pair.quantity.end))
            text.take(pair.quantity.start, pair.quantity.end)
            continue
        wanted = pair.wanted if pair.wanted is not None else first_wanted and lift_roles.guessed(text, pair, pairs)
        _add(text, lifts, quantity, mention, wanted=wanted, stated=pair.wanted is not None)
        if mention.exercise.id not in seen:
            seen.append(mention.exercise.id)
    _give_names(text, lifts, nameless, seen or list(order), first_wanted=first_wanted)
    if first_wanted and len(lifts.feats) <= 1 and len(seen or order) == 1:
        _another_number(text, lifts, exercises.EXERCISES[(seen or list(order))[0]], unit)
    _by_size(lifts)
    _pounds(lifts)


def _going_on(lifts: Lifts, pair: Pair, pairs: Sequence[Pair], quantity: Quantity) -> Mention | None:
    """The lift told of before, where a sentence says its role and a number: `Clean 100 is the goal. Currently 88.`"""
    if pair.wanted is None or not lifts.feats or sum(one.sentence == pair.sentence for one in pairs) != 1:
        return None
    known = lifts.feats[-1]
    told = [feat.wanted for feat in lifts.feats if feat.exercise.id == known.exercise.id]
    goes_on = told == [not pair.wanted] and known.quantity.end < quantity.start and _alike(known, quantity)
    return Mention(quantity.start, quantity.start, known.exercise) if goes_on else None


def _another_number(text: Text, lifts: Lifts, exercise: Exercise, unit: Unit) -> None:
    """Where one lift is all it is about, a number of like size that nothing else claims is that lift's too.

    `100 kilo bench is my dream. Presently 82.5`: which of the two is the goal, their words or sizes say.
    """
    known = lifts.feats[0] if lifts.feats else None
    for start, end in text.sentences():
        inside = [one for one in quantities(text) if start <= one.start < end]
        for one in inside:
            role = lift_roles.stated(text, Pair(one, None, start), inside)
            alone = bool(lifts.past) and len(inside) == 1
            if known is None and role is None and not alone:
                continue
            if known is not None and not _alike(known, one):
                continue
            wanted = role if role is not None else False
            said = text.said(one.start, one.end)
            before = len(lifts.feats)
            _keep(text, lifts, one.in_unit(unit), exercise, said, wanted=wanted, stated=role is not None)
            if len(lifts.feats) > before and (known is not None or len(lifts.feats) == 2):
                return
            known = lifts.feats[0] if lifts.feats else None


def _alike(known: Feat, other: Quantity) -> bool:
    """Whether a number can be one of the same lift: for loads within half and twice, for reps within a fifth and five times."""
    if known.reps_only != (known.exercise.loading in (Loading.BODYWEIGHT, Loading.TIME) and other.unit is None):
        return False
    if not known.quantity.load or not other.load:
        return False
    ratio = other.load / known.quantity.load
    least, most = (0.2, 5.0) if known.reps_only else (0.5, 2.0)
    return least <= ratio <= most and ratio != 1


def _add(text: Text, lifts: Lifts, quantity: Quantity, mention: Mention, *, wanted: bool, stated: bool) -> None:
    start, end = min(mention.start, quantity.start), max(mention.end, mention.reps_end, quantity.end)
    close = end - start <= (mention.end - mention.start) + (quantity.end - quantity.start) + 12
    said = (
        text.said(start, end)
        if close and TAKEN not in text.live[start:end]
        else text.said(quantity.start, quantity.end)
    )
    _keep(text, lifts, quantity, mention.exercise, said, wanted=wanted, stated=stated)
    if mention.reps_end:
        text.take(mention.end, mention.reps_end)


def _keep(
    text: Text, lifts: Lifts, quantity: Quantity, exercise: Exercise, said: str, *, wanted: bool, stated: bool
) -> None:
    bodyweight = exercise.loading in (Loading.BODYWEIGHT, Loading.TIME) and quantity.unit is None
    counted = quantity.reps is None or 1 <= quantity.reps <= MOST_REPS
    if not counted or (quantity.load == 0 and not (bodyweight and quantity.plates is None)):
        lifts.uncounted.append(said)
        text.take(quantity.start, quantity.end)
        return
    if quantity.kilograms > MOST_KG and not (bodyweight and quantity.bare):
        lifts.absurd.append(said)
        text.take(quantity.start, quantity.end)
        return
    if quantity.bare and not bodyweight and quantity.load < 15:
        return
    if (
        bodyweight
        and quantity.bare
        and (quantity.load > 200 or quantity.load != int(quantity.load) or quantity.load < 1)
    ):
        return
    lifts.feats.append(Feat(exercise, quantity, wanted, said, stated))
    text.take(quantity.start, quantity.end)


def _give_names(
    text: Text, lifts: Lifts, nameless: list[tuple[Quantity, bool | None]], order: list[str], *, first_wanted: bool
) -> None:
    """Numbers without a lift go to the lifts named, by order; one number to the only lift.

    What stands before every lift and nothing marks is no lift's: `female, 29, 58 kg. squat 70`.
    """
    first = min((feat.quantity.start for feat in lifts.feats), default=0)
    nameless = [(quantity, role) for quantity, role in nameless if role is not None or quantity.start >= first]
    strong = [
        (quantity, role)
        for quantity, role in nameless
        if not quantity.bare or len(nameless) in (len(order), 2 * len(order))
    ]
    if order and (len(strong) in (len(order), 2 * len(order)) or (len(order) == 1 and strong)):
        names = order * len(strong)
        for (quantity, role), exercise_id in zip(strong, names, strict=False):
            wanted = role if role is not None else (first_wanted and not lifts.feats and (quantity.reps or 1) == 1)
            _keep(
                text,
                lifts,
                quantity,
                exercises.EXERCISES[exercise_id],
                text.said(quantity.start, quantity.end),
                wanted=wanted,
                stated=role is not None,
            )
        return
    for quantity, _ in nameless:
        if quantity.kilograms > MOST_KG and quantity.unit is not None:
            lifts.absurd.append(text.said(quantity.start, quantity.end))
            text.take(quantity.start, quantity.end)
        elif not quantity.bare:
            lifts.nameless.append(quantity)


def _by_size(lifts: Lifts) -> None:
    """Two numbers for one lift that are no statement each: the smaller is where they stand (`bench 85, 100`)."""
    for exercise_id in {feat.exercise.id for feat in lifts.feats}:
        both = [feat for feat in lifts.feats if feat.exercise.id == exercise_id]
        if len(both) != 2 or both[0].quantity.load == both[1].quantity.load:
            continue
        small, large = sorted(both, key=lambda feat: feat.quantity.load)
        alike = small.wanted and large.wanted
        if alike or (not (small.stated and large.stated) and not (small.stated and small.wanted)):
            if large.stated and not large.wanted:
                continue
            lifts.feats[lifts.feats.index(small)] = replace(small, wanted=False)
            lifts.feats[lifts.feats.index(large)] = replace(large, wanted=True)


def _pounds(lifts: Lifts) -> None:
    """`squat 405, bench 315` without a unit are plates in pounds."""
    loads = [feat.quantity for feat in lifts.feats if feat.exercise.id in BIG_FOUR and feat.quantity.plates is None]
    typical = [quantity.load for quantity in loads if quantity.load in _POUNDS_LOOK]
    surely = any(
        feat.quantity.load >= _SURELY_POUNDS.get(feat.exercise.id, _MOST_IN_KG)
        for feat in lifts.feats
        if feat.quantity.load in _POUNDS_LOOK
    )
    enough = len([load for load in typical if load >= 225]) >= 2 or surely
    if lifts.unit is not None or not enough or any(quantity.load % 5 for quantity in loads):
        return
    lifts.looks_like_pounds = True
    lifts.unit = Unit.LB
