"""Text for Streamlit's Markdown: nothing a person or a model wrote may become a link, an image or a formula."""

import re

_MARKS = re.compile(r"([\\`*_{}\[\]()#+\-!|<>$~:])")
_STREAMLIT = re.compile(r"\$|~|:(?=[A-Za-z_/]+[:\[(])")


def quoted(text: str) -> str:
    """A person's words, to be read as written: every mark escaped, lines kept."""
    return _MARKS.sub(r"\\\1", text).replace("\n", "  \n")


def spoken(text: str) -> str:
    """A coach's words: plain Markdown stays, Streamlit's own marks do not. Images and links fell at the output gate."""
    return _STREAMLIT.sub(lambda match: "\\" + match[0], text)
