"""Whether somebody asks where they should feel an exercise, or says that they feel it elsewhere; not what hurts."""

import re
from typing import Final

_ASKS: Final = re.compile(
    r"\b(?:supposed|meant) to (?:feel|be feeling|work|do the work)\b|\b(?:should|do|must|would|will|is it (?:ok|normal|right|bad)(?: to| if| that)?)\b.{0,30}\bfeel(?:ing)?\b"
    r"|\b(?:where|which muscles?|what muscles?)\b.{0,30}\bfeel\b|\bfeel (?:it|this|that|them|[a-z -]{3,20}?) (?:\w+ ){0,2}in my\b"
    r"|\b(?:don'?t|do not|can'?t|cannot|never) (?:really )?feel (?:my|the|it|them|anything)\b|\bdoesn'?t feel (?:it|anything)\b"
)
_NOT_THIS: Final = re.compile(
    r"\b(?:hurt\w*|pain\w*|ache\w*|aching|sore|injur\w*|numb\w*|tingl\w*|like (?:it|training|going|that|this|i|a)|motivat\w*|tired|sick|ill|well|better|worse|stupid|bad|good|strong\w*|weak\w*)\b"
)
_PLAIN: Final = re.compile(
    r"\bmy [a-z ]{3,14} (?:supposed|meant) to feel (?:it|this|that)\b|\b(?:where|which muscles?)\b.{0,24}\bfeel (?:it|this|that)\b"
)
_NOT_THERE: Final = re.compile(
    r"\b(?:not|more than|instead of|rather than)(?: in)? my\b|n'?t (?:really )?feel\b|\bnever feel\b"
)


def asks(plain: str) -> bool:
    """Whether it is that, and neither pain, nor how somebody is."""
    return _ASKS.search(plain) is not None and _NOT_THIS.search(plain) is None


def is_plain(plain: str) -> bool:
    """Whether it can be asked of nothing but an exercise, also where none is named."""
    return _PLAIN.search(plain) is not None


def elsewhere(plain: str) -> bool:
    """Whether they feel it in another place than they should."""
    return _NOT_THERE.search(plain) is not None
