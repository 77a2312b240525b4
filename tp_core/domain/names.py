"""What somebody or something is called: one line that cannot turn around the words that stand beside it."""

import unicodedata

_TURNS = {
    ord(mark): None
    for mark in "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
}  # fmt: skip
"""Unicode's `Bidi_Control` (UAX 9). Letters that are read from the right do so by themselves; joiners of scripts and of
emoji stay.
"""


def unturned(text: str) -> str:
    """The text without the marks that reorder what is read on the screen."""
    return text.translate(_TURNS)


def in_line(text: str) -> str:
    """A name as it is kept: unturned, without control characters, its spaces and line ends single ones."""
    kept = (" " if mark.isspace() else mark for mark in unturned(text))
    return " ".join("".join(mark for mark in kept if unicodedata.category(mark) != "Cc").split())
