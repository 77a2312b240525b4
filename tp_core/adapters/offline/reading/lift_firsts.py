"""A first one, which is a wish until it has been, and what tells that something was done."""

import re
from typing import Final

from tp_core.adapters.offline.reading.lift_pairs import Pair, lead_of
from tp_core.adapters.offline.reading.words import Text

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


_WAS: Final = re.compile(r"\s*(?:was|happened|came|went)\b")
_GOT_IT: Final = re.compile(r"\b(?:just |finally )?(?:got|hit|managed|nailed|landed) (?:my|the)\s+$")
