"""Numbers of lifts that the next number puts right: `want 18 back, or 20`, `120? Actually make it 115`.

Of two wishes for one lift, or of two present numbers, with a turn between them and nothing of another lift, the later stands.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from tp_core.adapters.offline.reading.lift_names import Mention
from tp_core.adapters.offline.reading.lift_pairs import Pair
from tp_core.adapters.offline.reading.words import Text

_FAR: Final = 60
_TURN: Final = re.compile(
    r"\b(?:or|but|no|nah|nope|wait|actually|sorry|well|honestly|rather|realistically|realistic|real|fine|ok|okay|say|call|make|put|instead|really|changed|i mean)\b|\.{2,}|…"
)
_SURE_TURN: Final = re.compile(
    r"\b(?:no|nah|nope|wait|actually|sorry|well|honestly|rather|call it|make it|i mean|scratch|typo)\b|\.{2,}|…"
)
"""What puts a present number right, where `or` and `but` go on to something else."""
_COUNTS_ELSE: Final = re.compile(
    r"\s*(?!kgs?\b|kilos?\b|lbs?\b|pounds?\b|if\b|by\b|before\b|to\b|for\b|in\b|and\b|but\b|or\b|then\b|please\b|would\b|is\b|next\b|next\b|max\b|reps?\b|i'?m\b|i\b|on\b|at\b|as\b|when\b|because\b|so\b|again\b|kgs\b|strict\b|clean\b)[a-z]"
)


def corrected(text: Text, pairs: list[Pair], named: Sequence[Mention]) -> list[Pair]:
    """The pairs without those that the number behind them replaces, which takes over their lift and role."""
    result: list[Pair] = []
    for pair in pairs:
        before = result[-1] if result else None
        if before is not None and before.mention is not None and _replaces(text, before, pair, pairs, named):
            result[-1] = _instead(before, before.mention, pair)
        else:
            result.append(pair)
    return result


def _instead(before: Pair, mention: Mention, pair: Pair) -> Pair:
    own = pair.mention or Mention(pair.quantity.start, pair.quantity.start, mention.exercise)
    return replace(pair, mention=own, wanted=pair.wanted if pair.wanted is not None else before.wanted)


def _replaces(text: Text, before: Pair, pair: Pair, pairs: Sequence[Pair], named: Sequence[Mention]) -> bool:
    end = max(before.quantity.end, before.mention.end if before.mention is not None else 0)
    gap = text.plain[end : pair.quantity.start]
    if (
        not 0 < len(gap) <= _FAR
        or re.search(r"\d|\bopeners?\b", gap)
        or any(end <= one.start < pair.quantity.start for one in named)
    ):
        return False
    counts_else = pair.mention is None or pair.mention.start < pair.quantity.end
    if counts_else and _COUNTS_ELSE.match(text.live, pair.quantity.end):
        return False
    return _alike(before, pair) and _of_one_role(before, pair, pairs, gap)


def _alike(before: Pair, pair: Pair) -> bool:
    """Whether both can be the same lift's, and no other reps are told."""
    first, later = before.quantity, pair.quantity
    if before.past or pair.past or (pair.mention is not None and not _same_lift(before, pair)):
        return False
    return (
        first.load != later.load and later.reps in (None, first.reps) and 0.6 <= later.load / (first.load or 1) <= 1.7
    )


def _same_lift(one: Pair, other: Pair) -> bool:
    both = one.mention is not None and other.mention is not None
    return both and one.mention.exercise is other.mention.exercise  # type: ignore[union-attr]  # both are there


def _of_one_role(before: Pair, pair: Pair, pairs: Sequence[Pair], gap: str) -> bool:
    """Two wishes, or two numbers that nothing calls a wish; an unmarked one is a wish where the present is told already."""
    if before.wanted and pair.wanted is not False:
        return bool(_TURN.search(gap))
    if before.wanted is None and pair.wanted:
        told = any(one.wanted is False and _same_lift(one, before) for one in pairs)
        return told and bool(_SURE_TURN.search(gap))
    return not before.wanted and not pair.wanted and bool(_SURE_TURN.search(gap))
