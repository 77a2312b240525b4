"""A number of kilos to lose is no goal a coach sets: the wish to lose weight stays, its amount does not."""

import re
from typing import Final

_NUMBER: Final = r"\d{1,3}(?:[.,]\d)?(?: ?(?:-|–|to|or) ?\d{1,3}(?:[.,]\d)?)?"
_UNIT: Final = r"(?:kgs?|kilos?|kilograms?|lbs?|pounds?|stones?|st)\b"
_AMOUNT: Final = re.compile(
    r"\b(?:lose|losing|shed|shedding|drop|dropping|shift|burn|cut|take off|get rid of)"
    r"(?: (?:about|around|roughly|at least|another|the last|up to|like|maybe|some|my|these|those|from|~))* ?"
    rf"{_NUMBER} ?{_UNIT}(?: to {_NUMBER} ?{_UNIT})?(?: (?:of )?(?:(?:body ?)?(?:fat|weight)|flab))?",
    re.IGNORECASE,
)
_WISH: Final = "lose weight"


def without_amount(goal: str) -> str:
    """`lose weight and run 5 km` for `lose 10 kg and run 5 km`; a goal of anything else stays as it is."""
    return _AMOUNT.sub(_WISH, goal)
