"""A first one, which is a wish until it has been, and what tells that something was done."""

import re
from typing import Final

from tp_core.adapters.offline.reading.lift_pairs import Pair, lead_of
from tp_core.adapters.offline.reading.words import Text
from tp_core.domain.exercises import find

DID: Final = re.compile(
    r"(?<![a-z])(?:was|were|used to|had|did|hit|pulled|(?:squatt|bench|deadlift|press|snatch|lift|clean)ed)\b(?!.*(?:want|goal|aim))"
)
"""Told as done: what stands behind is when it was, not by when it shall be."""


def is_first(text: Text, pair: Pair) -> bool:
    """`after my first muscle-up`: what one has not done yet."""
    return said_first(text, pair) and not has_been(text, pair)


def said_first(text: Text, pair: Pair) -> bool:
    quantity = pair.quantity
    return quantity.load == 1 and text.said(quantity.start, quantity.end).lower().startswith("first")


def has_been(text: Text, pair: Pair) -> bool:
    """`my first muscle-up was in May`."""
    end = pair.mention.end if pair.mention is not None else pair.quantity.end
    lead = lead_of(text, pair)
    return bool(DID.search(lead) or _GOT_IT.search(lead) or _WAS.match(text.plain, max(end, pair.quantity.end)))


_NOT_YET: Final = re.compile(
    r"\b(?:can'?t|cannot|couldn'?t|can ?not|unable to|not able to|never been able to) (?:even |yet )*(?:do |manage )?(?:an?|any|1|one)? ?(?:single |proper |full |real |strict |one )*"
    r"(?P<what>push[- ]?ups?|press[- ]?ups?|pull[- ]?ups?|chin[- ]?ups?|dips?|muscle[- ]?ups?)\b"
)


def not_yet(text: Text) -> tuple[str, tuple[int, int]] | None:
    """The exercise of `I can't do a single push-up`, and where it is said; None where nothing like it is."""
    found = _NOT_YET.search(text.plain)
    if found is None:
        return None
    exercise = find(found["what"].replace(" ", "-").removesuffix("s")) or find(found["what"])
    return (exercise.id, found.span()) if exercise is not None else None


_WAS: Final = re.compile(r"\s*(?:was|happened|came|went)\b")
_GOT_IT: Final = re.compile(r"\b(?:just |finally )?(?:got|hit|managed|nailed|landed) (?:my|the)\s+$")
