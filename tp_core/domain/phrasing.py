"""How words are put together, and text cut into the pieces in which it is shown."""

import re
from collections.abc import Iterator, Sequence

_WORDS = re.compile(r"\S+\s*|\s+")


def pieces(text: str, words: int = 4) -> Iterator[str]:
    """`text` in pieces of a few words; joined they are the text. More than a sentence makes at least three."""
    found = _WORDS.findall(text)
    size = max(1, min(words, len(found) // 3))
    for start in range(0, len(found), size):
        yield "".join(found[start : start + size])


def cut(text: str, most: int) -> str:
    """`text` on one line of at most so many characters: cut between words, and the cut shown."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    kept = line[: most - 2]
    whole = kept if line[most - 2] == " " else kept.rpartition(" ")[0] or kept
    return f"{whole.rstrip(' .,;:!?')} …"


def listed(words: Sequence[str], last: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`; empty for none."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"
