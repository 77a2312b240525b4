"""The last look at the numbers of lifts: what contradicts the rest, or counts something else, is left out and asked for.

A number that is missed costs one question; a wrong one is built into the loads of every week.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import product
from typing import Final

from tp_core.adapters.offline.reading.lifts import Feat
from tp_core.adapters.offline.reading.words import Text
from tp_core.domain.exercises import Loading
from tp_core.domain.units import Unit

_NEAR: Final = 60
"""Characters before a number in which its clause is looked at."""
_SHARED: Final = re.compile(r"\b(?:both|each|all|every|same|either)\b")
_AT_AGE: Final = re.compile(
    r"\b(?:\d{2,3}(?:\.\d{1,2})?\s*(?:kgs?|kilos?|lbs?|pounds?)?\s+(?:[a-z-]+ ){0,3}|(?:no|refuse to do|not doing) [a-z -]{3,20} )at $"
)
"""`a 100 kg bench at 58`: the load was said, so that the second number is an age."""
_COUNTED_AT_AGE: Final = re.compile(r"\b\d{1,3} (?:[a-z-]+ ){1,3}at (?:age )?$")
"""`5 pull-ups at 60`."""
_NOW_AT: Final = re.compile(r"^\d{2,3}(?:\.\d)?\s*(?:kgs?|kilos?|lbs?)? (?:now|today) at $")
"""`180 in my twenties, 120 now at 47`."""
_OF_NOW: Final = re.compile(
    r"\b(?:and|now|stuck|currently|today|is|am|was|are|'s|'m|reps?|sets?|done|(?<!to )do|paused|rpe)\b"
)
_ENDS: Final = re.compile(r"\s*(?:$|(?:would|is|will)\b|[.?!;¶)]|, (?:thank|please|i\b|and\b|but\b))")
_FORM: Final = re.compile(r"\b(?:bands?|without|unassisted|assisted|strict|weighted|kipping|paused?)\b")
_BEHIND: Final = 25
_LOADED: Final = re.compile(r"(?:\b(?:with|holding|wearing|weighted|add(?:ed|ing)?)\b|\+)[^,.;!?¶]*$")
_THING_COUNTED: Final = re.compile(
    r"\s+(?:of (?:them|those|these|which) (?:\w+ )?(?:clean|strict|proper|good|full|ugly|kipping|real)\b|chairs?|tables?|boxes|bricks|kids|people|others|girls|lads|weeks?|days?|months?|years?|times a|mornings?|evenings?|floors?|stairs|flights|mates|friends)\b"
)


def without_doubtful(text: Text, feats: Sequence[Feat], unit: Unit | None) -> list[Feat]:
    """The feats that can stand beside each other, in their order. `unit`: what a load without one is taken in."""
    kept = [one for one in feats if not (_counts_else(text, one) or _is_age(text, one) or _is_shared(text, one, feats))]
    last = {(one.exercise.id, one.wanted): one for one in kept}  # what is told last of a lift is what is recorded
    kept = [one for one in kept if not _is_out_of_proportion(one, last)]
    kept = [one for one in kept if not _is_beside_present(one, kept)]
    against = {id(one) for pair in product(last.values(), last.values()) for one in _contradicted(text, *pair, unit)}
    return [one for one in kept if id(one) not in against]


def _counts_else(text: Text, feat: Feat) -> bool:
    """`dips on two chairs`, `8 push-ups, 71 kg`."""
    if feat.exercise.loading is Loading.BODYWEIGHT and feat.quantity.unit is not None and feat.quantity.reps is None:
        return not _LOADED.search(text.plain, max(0, feat.quantity.start - _NEAR), feat.quantity.start)
    return feat.quantity.bare and bool(_THING_COUNTED.match(text.plain, feat.quantity.end))


def _is_beside_present(feat: Feat, feats: Sequence[Feat]) -> bool:
    """`Plank: 2:15. Push-ups: 38.`: nothing marks either, so that the one is no more a goal than the other."""
    if not feat.wanted or feat.stated or any(one.wanted and one.stated for one in feats):
        return False
    others = [one for one in feats if one.exercise is not feat.exercise]
    alone = all(one is feat or one.exercise is not feat.exercise for one in feats)
    return alone and any(not one.wanted and not one.stated for one in others)


_MOST_GAIN: Final = 2.5
"""A goal of a load that is more times what can be done now is another lift's number, or a slip."""


def _is_out_of_proportion(feat: Feat, last: Mapping[tuple[str, bool], Feat]) -> bool:
    """A goal far above what is lifted now, a snatch no lighter than the clean and jerk; only what nothing marks."""
    if feat.stated or feat.exercise.loading in (Loading.BODYWEIGHT, Loading.TIME, Loading.ADDED):
        return False
    now = last.get((feat.exercise.id, False))
    if feat.wanted and now is not None and now.quantity.load:
        return feat.quantity.load / now.quantity.load > _MOST_GAIN
    snatch, jerk = (last.get((lift, feat.wanted)) for lift in ("snatch", "clean-and-jerk"))
    return (
        feat in (snatch, jerk)
        and snatch is not None
        and jerk is not None
        and snatch.quantity.load >= jerk.quantity.load
    )


def _is_age(text: Text, feat: Feat) -> bool:
    quantity = feat.quantity
    if not (quantity.bare and quantity.reps is None and 13 <= quantity.load <= 99):
        return False
    lead = text.plain[max(0, quantity.start - _NEAR) : quantity.start]
    counted = feat.exercise.loading is Loading.BODYWEIGHT
    said = _AT_AGE.search(lead) or (_COUNTED_AT_AGE.search(lead) if counted else None)
    if said is not None and _NOW_AT.search(said[0]):
        return True
    return said is not None and not _OF_NOW.search(said[0]) and bool(_ENDS.match(text.plain, quantity.end))


def _is_shared(text: Text, feat: Feat, feats: Sequence[Feat]) -> bool:
    """One number that two lifts got, though nothing says that it is for both."""
    others = [
        one
        for one in feats
        if one.exercise is not feat.exercise and one.quantity.start == feat.quantity.start and one.wanted is feat.wanted
    ]
    start, end = max(0, feat.quantity.start - _NEAR), feat.quantity.end + _NEAR
    return bool(others) and not _SHARED.search(text.plain, start, end)


def _contradicted(text: Text, goal: Feat, now: Feat, unit: Unit | None) -> list[Feat]:
    """Of a goal no higher than what can be done already the one that nothing marks; where both are marked, the goal."""
    alike = goal.exercise is now.exercise and (goal.quantity.reps or 1) == (now.quantity.reps or 1)
    if not (goal.wanted and not now.wanted and alike) or goal.reps_only is not now.reps_only:
        return []
    if _size(goal, unit) > _size(now, unit) or _in_other_form(text, goal, now):
        return []
    return [now] if goal.stated and not now.stated else [goal]


def _in_other_form(text: Text, goal: Feat, now: Feat) -> bool:
    """`12 pull-ups with a band, want 5 without`: fewer of a harder form."""
    start = min(goal.quantity.start, now.quantity.start)
    end = max(goal.quantity.end, now.quantity.end) + _BEHIND
    return goal.exercise.loading is Loading.BODYWEIGHT and bool(_FORM.search(text.plain, start, end))


def _size(feat: Feat, unit: Unit | None) -> float:
    """Kilograms, repetitions or seconds."""
    if feat.exercise.loading in (Loading.BODYWEIGHT, Loading.TIME) and feat.quantity.unit is None:
        return feat.quantity.load
    return replace(feat.quantity, unit=feat.quantity.unit or unit).kilograms
