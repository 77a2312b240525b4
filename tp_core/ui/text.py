"""Text for Streamlit's Markdown: nothing a person or a model wrote may become a link, an image or a formula."""

import re
from collections.abc import Iterable

from tp_core.domain.names import unturned

_MARKS = re.compile(r"([\\`*_{}\[\]()#+\-!|<>$~:])")
_ACTIVE = re.compile(r"([\\$~:\[\]<`])")
"""What makes links, images, HTML, formulas and Streamlit's directives. One character each, so that a stream can be
escaped piece by piece, wherever it is cut."""

_READ_RAW = re.compile(r"[\\`*_{}\[\]#|<>$~:!]")

_ADDRESS = re.compile(r"\b(?:https?|ftp)(?=:)|\bwww(?=\.)|(?<=\w)@(?=\w)", re.IGNORECASE)


def quoted(text: str) -> str:
    """A person's words, to be read as written: every mark escaped, lines kept."""
    return _MARKS.sub(r"\\\1", _unlinked(text)).replace("\n", "  \n")


def spoken(text: str) -> str:
    """A coach's words: emphasis and lists stay, nothing becomes a link, a picture, HTML or a formula.

    Links fall at the output gate already; here nothing depends on that.
    """
    return _ACTIVE.sub(r"\\\1", _unlinked(text))


def labelled(text: str) -> str:
    """A person's words in a label that screen readers read as it stands: marks left out, none escaped."""
    return _READ_RAW.sub("", _unlinked(text)).replace("\n", " ").strip()


def named(action: str, of: str) -> str:
    """A button's label where several say the same: the action in sight, and of what for who hears the page read.

    Streamlit has no name beside the label: `shell` hides what is set small in a button.
    """
    return f"{action} :small[{labelled(of)}]"


def apart(labels: Iterable[str]) -> list[str]:
    """Each label its own: `Build`, `Build (2)`. Streamlit knows what was chosen by its label alone."""
    seen: dict[str, int] = {}
    told = []
    for label in labels:
        seen[label] = seen.get(label, 0) + 1
        told.append(label if seen[label] == 1 else f"{label} ({seen[label]})")
    return told


def _unlinked(text: str) -> str:
    """Addresses as words: Markdown makes links even of escaped ones, so an invisible joiner stands in them. Nothing
    reorders what is drawn beside it.
    """
    return _ADDRESS.sub("\\g<0>\u2060", unturned(text))
