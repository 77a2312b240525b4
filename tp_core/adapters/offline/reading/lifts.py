"""The lifts' numbers in a message: each with its exercise, as a goal or as what one can do now, in one unit."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Final

from tp_core.adapters.offline.reading import (
    lift_corrections,
    lift_gains,
    lift_guesses,
    lift_lists,
    lift_reps,
    lift_roles,
    lift_rows,
    lift_strangers,
    lift_talk,
    lift_then,
)
from tp_core.adapters.offline.reading.lift_names import (
    BIG_FOUR,
    BIG_THREE,
    Mention,
    mentions,
    with_listed,
    with_short_names,
)
from tp_core.adapters.offline.reading.lift_pairs import Pair, paired
from tp_core.adapters.offline.reading.quantities import (
    MOST_KG,
    Quantity,
    is_meet_order,
    leave_out_other_numbers,
    quantities,
)
from tp_core.adapters.offline.reading.words import TAKEN, Text
from tp_core.domain.exercises import Exercise, Loading
from tp_core.domain.ladders import SKILL_STEPS
from tp_core.domain.program import MOST_REPS
from tp_core.domain.units import Unit

_HELD: Final = frozenset(
    step for skill, steps in SKILL_STEPS.items() if skill not in ("handstand", "L-sit") for step in steps
)
"""Skills told in seconds alone, which `holds` reads: beside `front lever and 1 arm chin-up` no number is theirs."""
_POUNDS_LOOK = frozenset({135, 185, 225, 275, 315, 365, 405, 455, 495, 545, 585})
_MOST_IN_KG: Final = 315
_SURELY_POUNDS: Final = {"bench-press": 225, "overhead-press": 135, "back-squat": 315, "deadlift": 315}
"""Loads of pairs of big pound plates that hardly anyone lifts in kilograms."""
_SLASHED_THREE: Final = re.compile(
    r"(?<![\d./:x-])(\d{2,3}(?:\.\d)?)\s*[/-]\s*(\d{2,3}(?:\.\d)?)\s*[/-]\s*(\d{2,3}(?:\.\d)?)(?![\d/:-])"
)


NOTHING_KNOWN: Final[Mapping[str, float]] = MappingProxyType({})


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
    either: list[str] = field(default_factory=list)
    """Numbers of lifts that are as likely the goal as what can be done now."""
    looks_like_pounds: bool = False
    unit: Unit | None = None
    """The unit the athlete writes beside their loads."""
    in_meet_order: bool = False
    """Three numbers without a name, taken as squat, bench and deadlift."""
    past: list[str] = field(default_factory=list)
    """What they could do once: no number to plan from."""


def read(
    text: Text,
    *,
    first_wanted: bool,
    order: Sequence[str],
    home_unit: Unit | None,
    goal_asked: bool = False,
    known: Mapping[str, float] = NOTHING_KNOWN,
) -> Lifts:
    """The lifts' numbers. `first_wanted`: unmarked numbers are goals; `order`: the lifts nameless numbers mean.

    `known`: the goals so far, in kg or reps: what nothing marks and is no less than its lift's is that goal anew.
    """
    risen = lift_gains.gains(text)
    body_unit = leave_out_other_numbers(text)
    lifts = Lifts()
    found_all = quantities(text)
    every = lift_gains.without_taken_back(text, found_all)
    first_wanted = first_wanted or (bool(known) and len(every) < len(found_all))
    named = [one for one in mentions(text.live) if one.exercise.id not in _HELD]
    listed = lift_lists.listed(text.live, named)
    named = with_listed(with_short_names(text.live, named), listed)
    lifts.unit = _written_unit(every) or body_unit
    pairs: list[Pair] = []
    for start, end in text.sentences():
        inside = [quantity for quantity in every if start <= quantity.start < end]
        names = [mention for mention in named if start <= mention.start < end]
        found = [
            pair for pair in paired(text, start, inside, names, listed) if not lift_strangers.no_number(text, pair)
        ]
        headed = [replace(pair, quantity=lift_reps.headed(text, pair.quantity, start)) for pair in found]
        pairs += lift_rows.as_groups(text, [_with_role(text, pair, inside) for pair in _in_plates(headed)])
    loaded = {pair.mention.start: pair.mention for pair in pairs if pair.mention is not None}
    named = [loaded.get(one.start, one) for one in named]
    unit = lifts.unit or home_unit or Unit.KG
    lone = {one.exercise.id for one in named} <= {*BIG_THREE, "paused-bench-press"}
    sheet = _in_meet_order(text) if lone and not any(_is_loaded(one) for one in pairs) else ()
    named = [] if sheet else named
    meant = lift_talk.with_lifts(text, pairs, named, sheet or order, unit)
    meant = lift_rows.afresh(text, lift_corrections.corrected(text, meant, named))
    meant = lift_gains.with_changes(text, meant, named, risen)
    meant = [_anew(pair, known, unit) for pair in _with_reps_of_heads(text, _with_reps_of_all(text, meant))]
    clear = [pair for pair in meant if pair.mention is not None or not pair.quantity.bare]
    _settle(text, lifts, clear, first_wanted=first_wanted and (goal_asked or not sheet), goal_asked=goal_asked)
    lifts.in_meet_order = bool(sheet) and len(lifts.feats) == len(sheet)
    return lifts


def _in_plates(pairs: list[Pair]) -> list[Pair]:
    """`squat 3 plates, bench 2, deadlift 4`: behind the first all are counted in plates."""
    first = next((one.quantity.start for one in pairs if one.quantity.plates is not None), None)
    return [
        replace(one, quantity=replace(one.quantity, load=0, plates=one.quantity.load, bare=False))
        if first is not None and one.quantity.start > first and _may_be_plates(one)
        else one
        for one in pairs
    ]


def _may_be_plates(pair: Pair) -> bool:
    load = pair.quantity.load
    loaded = pair.mention is not None and pair.mention.exercise.id in BIG_FOUR
    return loaded and pair.quantity.bare and pair.quantity.reps is None and 1 <= load <= _MOST_PLATES and not load % 0.5


_MOST_PLATES: Final = 6


def _with_reps_of_all(text: Text, pairs: list[Pair]) -> list[Pair]:
    """`squat 95, bench 70, all for five`: said of what they can do, where no goal stands before it."""
    loaded = [one for one in pairs if one.mention is not None and not _is_counted(one) and not one.past]
    goals = [one for one in loaded if one.wanted]
    today = [one for one in loaded if not one.wanted]
    told = lift_reps.of_all(text, [one.quantity for one in today or goals])
    if told is None:
        return pairs
    reps, start, end = told
    text.take(start, end)
    first = {one.mention.exercise.id: one for one in reversed(today or goals) if one.mention is not None}
    return [
        replace(one, quantity=replace(one.quantity, reps=reps, bare=False)) if one in first.values() else one
        for one in pairs
        if not start <= one.quantity.start < end
    ]


def _with_reps_of_heads(text: Text, pairs: list[Pair]) -> list[Pair]:
    """`5x5: squat 97.5, bench 67.5, deadlift 1x5 120`: said of what they lift, not of their goals."""
    heads: dict[int, int] = {}
    for start, end in text.sentences():
        told = [one for one in pairs if start <= one.quantity.start < end and one.mention is not None]
        loads = [one.quantity for one in told if not _is_counted(one) and not one.wanted and not one.past]
        reps = lift_reps.of_heading(text, (start, end), loads[0]) if len(loads) > 1 else None
        heads |= {one.start: reps for one in loads if reps is not None and one.reps is None}
    return [
        replace(one, quantity=replace(one.quantity, reps=heads[one.quantity.start]))
        if one.quantity.start in heads
        else one
        for one in pairs
    ]


def _is_loaded(pair: Pair) -> bool:
    """Whether a number is surely some named lift's load."""
    return pair.mention is not None and not (pair.quantity.bare and pair.quantity.load < _A_STEP)


def _is_counted(pair: Pair) -> bool:
    return pair.mention is not None and pair.mention.exercise.loading in (Loading.BODYWEIGHT, Loading.TIME)


def _anew(pair: Pair, known: Mapping[str, float], unit: Unit) -> Pair:
    """`oh and squat 160` where 150 was the goal: nobody aims for less than they do."""
    goal = known.get(pair.mention.exercise.id) if pair.mention is not None else None
    if goal is None or pair.wanted is not None or pair.past:
        return pair
    quantity = pair.quantity if pair.quantity.unit else replace(pair.quantity, unit=unit)
    size = pair.quantity.load if _is_counted(pair) else quantity.kilograms
    return replace(pair, wanted=True) if size >= goal else pair


def _with_role(text: Text, pair: Pair, inside: Sequence[Quantity]) -> Pair:
    wanted = lift_roles.stated(text, pair, inside)
    return replace(pair, wanted=wanted, past=wanted is not True and lift_then.long_ago(text, pair))


_A_STEP: Final = 8
"""A load below it is what a lift goes up by, rather than a lift's: `5 pounds more would make me happy`."""


def _written_unit(every: Sequence[Quantity]) -> Unit | None:
    units = [quantity.unit for quantity in every if quantity.unit is not None and quantity.load >= _A_STEP]
    return max(set(units), key=units.count) if units else None


def _in_meet_order(text: Text) -> tuple[str, ...]:
    """`220/145/260` without a name: squat, bench and deadlift as on a meet's sheet, where the sizes fit."""
    match = _SLASHED_THREE.search(text.live)
    if match is None:
        return ()
    return BIG_THREE if is_meet_order(*(float(number) for number in match.groups())) else ()


def _settle(text: Text, lifts: Lifts, pairs: Sequence[Pair], *, first_wanted: bool, goal_asked: bool) -> None:
    for pair in _outright(text, pairs):
        quantity, mention = pair.quantity, pair.mention
        if mention is None:
            _keep_nameless(text, lifts, quantity)
        elif pair.past:
            lifts.past.append(text.said(quantity.start, quantity.end))
            text.take(quantity.start, quantity.end)
        else:
            unmarked = pair.wanted is None and first_wanted
            wanted = lift_guesses.guessed(text, pair, pairs, asked=goal_asked) if unmarked else bool(pair.wanted)
            if unmarked and wanted and not goal_asked and _is_either(text, pair, pairs):
                lifts.either.append(_said_with_lift(text, quantity, mention))
                continue
            _add(text, lifts, quantity, mention, wanted=wanted, stated=pair.wanted is not None)
    _by_size(text, lifts)
    _in_pounds_by_plates(lifts)
    _pounds(lifts)


_OPENS: Final = 24
"""Characters of a message before its number where it opens with it: `bench 100, I have a rack at home`."""
_WISH_ALONE: Final = 10
"""Words of a message that is hardly more than its number: nobody opens a talk with what they lift and no more."""


def _is_either(text: Text, pair: Pair, pairs: Sequence[Pair]) -> bool:
    """`84 kg lifter here, squat 200, been at it since 2016`: the only number of a longer message that nothing marks."""
    if len(text.plain.split()) <= _WISH_ALONE or any(one is not pair and one.mention is not None for one in pairs):
        return False
    marked = lift_guesses.is_pointed_at(text, pair) or lift_guesses.is_one_alone(text, pair)
    towards = text.live[: pair.quantity.start].endswith(" to ") or pair.quantity.start < _OPENS
    return not marked and not towards and pair.quantity.load != 1


_OPENER: Final = re.compile(r"\bopeners?\b")


def _outright(text: Text, pairs: Sequence[Pair]) -> list[Pair]:
    """Without the unmarked numbers of a lift whose goal and present are both said: a standard, another's, a warm-up."""
    said = {
        (pair.mention.exercise.id, pair.wanted)
        for pair in pairs
        if pair.mention is not None
        and not pair.past
        and not _OPENER.search(text.plain, pair.sentence, pair.quantity.start)
    }
    both = {lift for lift, wanted in said if wanted is True and (lift, False) in said}
    return [
        pair
        for pair in pairs
        if pair.mention is None or pair.wanted is not None or pair.mention.exercise.id not in both
    ]


def _keep_nameless(text: Text, lifts: Lifts, quantity: Quantity) -> None:
    if quantity.kilograms > MOST_KG and quantity.unit is not None:
        lifts.absurd.append(text.said(quantity.start, quantity.end))
        text.take(quantity.start, quantity.end)
    else:
        lifts.nameless.append(quantity)


def _said_with_lift(text: Text, quantity: Quantity, mention: Mention) -> str:
    """The words of a number and its lift, where they stand together; else of the number."""
    start, end = min(mention.start, quantity.start), max(mention.end, mention.reps_end, quantity.end)
    close = end - start <= (mention.end - mention.start) + (quantity.end - quantity.start) + 12
    together = close and TAKEN not in text.live[start:end]
    return text.said(start, end) if together else text.said(quantity.start, quantity.end)


def _add(text: Text, lifts: Lifts, quantity: Quantity, mention: Mention, *, wanted: bool, stated: bool) -> None:
    said = _said_with_lift(text, quantity, mention)
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


_OTHER_FORM: Final = re.compile(
    r"\b(?:touch and go|t&g|tng|comp(?:etition)?|raw|wraps|sleeves|belt(?:ed|less)?|(?:high|low)[ -]bar|(?:close|wide)[ -]grip|sumo|conventional|deficit|paused?|on a good day)\b"
)
_FORMS: Final = re.compile(r"(?: [a-z-]+){1,2}, ")
"""Between the loads of two forms of a lift: `140 low bar, 125 high bar`."""


def _by_size(text: Text, lifts: Lifts) -> None:
    """Two numbers for one lift that are no statement each: the smaller is where they stand (`bench 85, 100`)."""
    for exercise_id in {feat.exercise.id for feat in lifts.feats}:
        both = [feat for feat in lifts.feats if feat.exercise.id == exercise_id]
        if len(both) != 2 or both[0].quantity.load == both[1].quantity.load:
            continue
        small, large = sorted(both, key=lambda feat: feat.quantity.load)
        gap = text.plain[large.quantity.end : small.quantity.start]
        if not (small.stated or large.stated or small.reps_only) and _FORMS.fullmatch(gap):
            lifts.feats = [feat for feat in lifts.feats if feat not in both]  # `pull 180 sumo, 160 conventional`
            continue
        first, second = sorted(both, key=lambda feat: feat.quantity.start)
        between = text.plain[first.quantity.end : second.quantity.start]
        if not (small.stated or large.stated) and _OTHER_FORM.search(between):
            lifts.feats.remove(second)  # `paused bench 115, touch and go 122.5`
            continue
        if large.quantity.reps and not (small.quantity.reps or small.stated or large.stated):
            lifts.feats.remove(small)  # `goblet squats 24 for 12. The other bell is 16.`
            continue
        alike = small.wanted and large.wanted
        if alike or (not (small.stated and large.stated) and not (small.stated and small.wanted)):
            if large.stated and not large.wanted:
                continue
            lifts.feats[lifts.feats.index(small)] = replace(small, wanted=False)
            lifts.feats[lifts.feats.index(large)] = replace(large, wanted=True)


def _in_pounds_by_plates(lifts: Lifts) -> None:
    """`bench 205x3, want 2 plates`: a goal in plates that is none in kilograms counts them in pounds."""
    bare = {one.exercise.id: one.quantity.load for one in lifts.feats if not one.wanted and one.quantity.plates is None}
    goals = [one for one in lifts.feats if one.wanted and one.quantity.plates is not None]
    above = [one.quantity.in_unit(Unit.LB).load > bare.get(one.exercise.id, 0) > one.quantity.load for one in goals]
    if lifts.unit is None and goals and all(above):
        lifts.feats = [replace(one, quantity=one.quantity.in_unit(Unit.LB)) for one in lifts.feats]
        lifts.looks_like_pounds, lifts.unit = True, Unit.LB


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
