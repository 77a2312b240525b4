"""A question that runs on from a statement without a stop: `my knee hurts should I squat`."""

import re
from typing import Final

_INNER: Final = re.compile(
    r"(?<=[a-z0-9])(?P<gap>,? +(?:and |so |but )?)"
    r"(?=(?:should|shall|can|could|may|do|must) (?:i|we)\b|is (?:it|that) (?:ok|okay|safe|fine|normal|bad|alright)\b"
    r"|what (?:should|do|can) i\b|how (?:do|should|can) i\b)",
    re.IGNORECASE,
)
_HANGS_ON: Final = re.compile(
    r"\b(?:if|whether|what|which|how|when|where|why|that|than|as|until|till|because|since|know|not|and|or|so|but|all|else"
    r"|day|days|time|much|many|often|long|heavy|weight|exercise|exercises|please|coach|hey|hi|ok|okay|tell me|sure)$",
    re.IGNORECASE,
)
"""Words after which it is no question of its own: `I don't know if I can`, `what weight should I`."""


def marked(said: str) -> str:
    """The text with such a question as a sentence of its own, with its mark; unchanged where it has marks already."""
    if "?" in said:
        return said
    for found in _INNER.finditer(said):
        before = said[: found.start()]
        asks_already = re.match(
            r"\W*(?:should|shall|can|could|may|do|must|is|are|what|which|how|when|why|will)\b", before, re.IGNORECASE
        )
        if not _HANGS_ON.search(before) and not asks_already:
            return f"{before}. {said[found.end() :].rstrip(' .')}?"
    return said
