"""Where a clause ends: what stands in it says what its days, dates and lengths are about."""

import re
from typing import Final

from tp_core.adapters.offline.reading.words import Text

_BREAK: Final = re.compile(
    r"(?<!\d)[.,:]|[.,:](?!\d)|[;!?¶()]|\s-+\s|\.{2,}"
    r"|\b(?:but|(?<!\bor )so|because|cause|cos|coz|bc|while|whereas|although|though|since|which|then)\b"
    r"|\band(?= (?:want|would|could|can|need|also want)\b)"
    r"|\b(?:and|as|if)(?= (?:i|i'm|i've|i'd|i'll|my|it|it's|we|that|that's|the (?!(?:mon|tue|wed|thu|fri|sat|sun))\w+)\b)"
)
_FAR: Final = 70
"""Further than this a word hardly belongs to the matter."""


def around(text: Text, start: int, end: int) -> tuple[str, str]:
    """The words of its own clause before and behind a span."""
    first = max(0, start - _FAR)
    lead = text.plain[first:start]
    breaks = [found.end() for found in _BREAK.finditer(lead)]
    after = text.plain[end : end + _FAR]
    behind = _BREAK.search(after)
    return lead[breaks[-1] if breaks else 0 :], after[: behind.start() if behind else len(after)]


def before(text: Text, start: int) -> str:
    """What the sentence says up to a place, over the bounds of clauses."""
    return re.split(r"(?<!\d)[.!?;¶]", text.plain[max(0, start - _FAR) : start])[-1]
