"""Numbers of lifts that stand in a row: what is said of one of them is said of all, or has its object already."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from tp_core.adapters.offline.reading import lift_roles
from tp_core.adapters.offline.reading.lift_pairs import Pair
from tp_core.adapters.offline.reading.words import Text


def afresh(text: Text, pairs: list[Pair]) -> list[Pair]:
    """`squat 140, want 160, bench 100`: where both numbers of a lift are told, its wish says nothing of the next one's."""
    result: list[Pair] = []
    roles: dict[tuple[int, str], set[bool | None]] = {}
    spent = False
    for pair in pairs:
        before = result[-1] if result and result[-1].sentence == pair.sentence else None
        if pair.mention is None or before is None or before.mention is None:
            spent = False
        elif pair.mention.exercise is not before.mention.exercise:
            told = roles[before.sentence, before.mention.exercise.id]
            both = True in told and len(told) == 2
            spent = (both or spent) and not lift_roles.own_role(text, pair, before.quantity.end)
        result.append(replace(pair, wanted=None) if spent and pair.wanted else pair)
        if pair.mention is not None:
            roles.setdefault((pair.sentence, pair.mention.exercise.id), set()).add(result[-1].wanted)
    return [replace(one, wanted=True) if _is_above_now(text, one, result) else one for one in result]


_NOW: Final = re.compile(r"\b(?:now|currently|at the moment|today|atm)\b")


def _is_above_now(text: Text, pair: Pair, pairs: Sequence[Pair]) -> bool:
    """`squat 140, now 120, bench 100, now 85`: the higher number of a lift right before what is lifted now is its goal;
    a `now` before it is the other lift's.
    """
    at = next(place for place, one in enumerate(pairs) if one is pair)
    after = pairs[at + 1] if at + 1 < len(pairs) else None
    if pair.mention is None or pair.wanted or pair.past or after is None or after.wanted is not False or after.past:
        return False
    same = after.mention is not None and after.mention.exercise is pair.mention.exercise
    alike = after.quantity.unit == pair.quantity.unit and after.quantity.reps == pair.quantity.reps
    higher = same and alike and after.sentence == pair.sentence and pair.quantity.load > after.quantity.load
    return higher and _NOW.search(text.live, pair.quantity.end, after.quantity.start) is not None


def as_groups(text: Text, pairs: list[Pair]) -> list[Pair]:
    """`150/105/190 now, 170/120/215 wanted`, `100 bench, 140 squat by june`: what is said of the last of a row is said of all."""
    groups: list[list[Pair]] = []
    for pair in pairs:
        if groups and _in_row(text, groups[-1][-1], pair):
            groups[-1].append(pair)
        else:
            groups.append([pair])
    return [pair for group in groups for pair in _as_one(text, group)]


def _as_one(text: Text, group: list[Pair]) -> list[Pair]:
    if len(group) == 1:
        return group
    behind = lift_roles.said_behind(text, group[-1])
    slashed = "/" in text.live[group[0].quantity.end : group[-1].quantity.start] and all(
        pair.quantity.bare for pair in group
    )
    if behind is None and not slashed:
        return group
    if not slashed and any(pair.wanted is not None for pair in group[:-1]):
        return group
    return [replace(pair, wanted=behind if behind is not None else group[0].wanted) for pair in group]


_ROW: Final = re.compile(r"s?\s*(?:kgs?|lbs?|pounds?)?\s*(?:[,/&+]|and\b)?\s*(?:and\b)?\s*(?:an? )?")


def _in_row(text: Text, before: Pair, pair: Pair) -> bool:
    """Whether nothing but a comma or a slash stands between two numbers with their lifts."""
    spans = []
    for one in (before, pair):
        near = one.mention is not None and abs(one.mention.start - one.quantity.start) < 40
        start = min(one.quantity.start, one.mention.start) if near and one.mention is not None else one.quantity.start
        end = max(one.quantity.end, one.mention.end) if near and one.mention is not None else one.quantity.end
        spans.append((start, end))
    (_, end), (start, _) = spans
    return text.live[before.quantity.end : pair.quantity.start].strip() == "/" or (
        end <= start and bool(_ROW.fullmatch(text.live, end, start))
    )
