"""Words that answer the health question by themselves, whatever was asked last."""

import re
from typing import Final

_SCREENED: Final = re.compile(
    r"\bno to (?:all|everything|any|those|these|that)\b|\bnone (?:of (?:these|them|it|that|those|the above) )?(?:apply|applies)\b|\bnone of (?:these|those|them|the above|that)\b|\b(?:over|above) (?:18|eighteen)\b|\b18\s*\+|\bnothing applies\b|\bsomething applies\b|\bi'?m an adult\b"
)


def is_answer(plain: str) -> bool:
    """Whether words answer the health question by themselves, whatever was asked last."""
    return bool(_SCREENED.search(plain))
