"""Weights somebody has, as they write them down: `4, 6 and 10`, `up to 24`, `2-24`."""

import re
from typing import Final

from tp_core.domain.errors import Invalid
from tp_core.domain.units import plain
from tp_core.domain.value import Value

NUMBER: Final = r"\d{1,3}(?:\.\d{1,2})?"
_UNIT: Final = r"\s*(?:kgs?|lbs?)?"
_UP_TO: Final = re.compile(
    rf"^\s*(?:{NUMBER}{_UNIT}\s*(?:-|–|to)|up to|to|max(?:imum)?(?: of)?)\s*(?P<most>{NUMBER}){_UNIT}\W*$"
)
_LIST: Final = re.compile(rf"^\s*{NUMBER}{_UNIT}(?:[\s,;/&+]+(?:and )?{NUMBER}{_UNIT})*\W*$")
HOW: Final = "Write them like “4, 6, 10” or “up to 24”."


class Owned(Value):
    """Single weights, or every step up to the heaviest; neither for all a gym has."""

    amounts: tuple[float, ...] = ()
    heaviest: float | None = None

    def __str__(self) -> str:
        if self.heaviest is not None:
            return f"up to {plain(self.heaviest)}"
        return ", ".join(plain(one) for one in self.amounts)


def parse(text: str) -> Owned:
    """What a field holds; `Invalid` with how to write it for anything else."""
    plain_text = text.casefold().strip()
    if not plain_text:
        return Owned()
    ranged = _UP_TO.match(plain_text)
    if ranged is not None:
        return Owned(heaviest=float(ranged["most"]))
    if _LIST.match(plain_text) is None:
        raise Invalid(f"I can't read that as weights. {HOW}")
    return Owned(amounts=tuple(sorted({float(one) for one in re.findall(NUMBER, plain_text)})))
