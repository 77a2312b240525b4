"""How what people wrote stands in a prompt: as one piece of data that begins no line of its own. Pure."""

import json
from collections.abc import Iterable, Sequence


def theirs(written: str | Sequence[str]) -> str:
    """What a person wrote, as JSON: whatever stands in it, it stays one piece of data."""
    return json.dumps(written, ensure_ascii=False)


def line(text: str) -> str:
    """One line: words somewhere within it cannot start another."""
    return " ".join(text.split())


def lines(texts: Iterable[str]) -> str:
    """A line each."""
    return "\n".join(line(text) for text in texts)
