"""The questions in what somebody writes: with a mark, without one, or run on from a statement without a stop."""

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


_BEGINS: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok\w*|hmm+|well|then)\W+)*(?:what|which|when|why|how|where|who|is|are|am|do|does|did|can|could"
    r"|should|will|would)\b",
    re.IGNORECASE,
)


def asks(said: str) -> bool:
    """Whether a text asks something, with its mark or by how it begins."""
    return marked(said).rstrip().endswith("?") or _BEGINS.match(said) is not None


def marked(said: str) -> str:
    """The text with such a question as a sentence of its own, with its mark; unchanged where it has marks within.

    After a comma it stays with what it is about: `my bench is stuck, what should I do?`.
    """
    if "?" in said.rstrip("? "):
        return said
    for found in _INNER.finditer(said):
        before = said[: found.start()]
        clause = re.split(r"[.!?\n]", before)[-1]
        if not _HANGS_ON.search(before) and not _ASKS_ALREADY.match(clause):
            asks = f"{said[found.end() :].rstrip(' .?')}?"
            return f"{before}{found['gap']}{asks}" if "," in found["gap"] else f"{before}. {asks}"
    return said


_ASKS_ALREADY: Final = re.compile(
    r"\W*(?:should|shall|can|could|may|do|must|is|are|what|which|how|when|why|will)\b", re.IGNORECASE
)
_PLAIN: Final = re.compile(
    r"^\W*(?:(?:and|but|so|also|coach|btw|hey|ok)\W+)*(?:"
    r"(?:should|shall|can|could|may|must|do|does|is it|is that|are there|will) (?:i|we|it|that|this|my|the|you)"
    r"|how (?:do|does|much|many|long|often|heavy|should|can)"
    r"|what (?:is|are|should|do|does|if|can|about)"
    r"|why (?:do|does|is|am|are|no|so|not)|when (?:do|does|is|should|can|will)|which)\b",
    re.IGNORECASE,
)
"""How a question begins that has no mark."""


def questions(said: str) -> tuple[str, ...]:
    """Every question of more than one word, in its order, each with its mark."""
    pieces = re.findall(r"[^.!?\n]+[.!?]*", marked(said))
    asked = (one.strip() for one in pieces if "?" in one or _PLAIN.search(one))
    return tuple(f"{one.rstrip(' .!?')}?" for one in asked if len(one.split()) > 1)


def without(said: str) -> str:
    """What is left of it without its questions."""
    pieces = re.findall(r"[^.!?\n]+[.!?]*|\n+", marked(said))
    return "".join(one for one in pieces if not ("?" in one or _PLAIN.search(one))).strip()
