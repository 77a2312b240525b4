"""The athlete's words as the coach says them back: what its own voice may not say is named, not repeated.

The gate over every coach reads no marks of quotation: `knee aches, nothing serious` would end the answer there, its
question with it.
"""

import re
from functools import lru_cache
from typing import Final

from tp_core.domain.exclusions import body_parts
from tp_core.domain.safety import OutputGate

_QUOTED: Final = re.compile(r"“(?P<words>[^“”]*)”")
GOAL: Final = "your goal as you put it"


@lru_cache(maxsize=256)
def correction(words: str) -> str:
    """What the gate says to these words in a coach's mouth; empty where they pass."""
    gate = OutputGate()
    gate.feed(f"{words}.")
    gate.finish()
    return gate.hit.correction if gate.hit is not None else ""


def goal(words: str) -> str:
    """A goal in the athlete's words, as the coach may repeat it."""
    return GOAL if correction(words) else words


def speakable(text: str) -> str:
    """An answer whose quotations may all be said."""
    return _QUOTED.sub(lambda found: _instead(found["words"]) if correction(found["words"]) else found[0], text)


def _instead(words: str) -> str:
    parts = sorted(body_parts(words))
    return f"what you told of your {' and '.join(parts)}" if parts else "what you told"
