"""A number somebody types: whatever it is it reaches us, and one that cannot be is answered with a sentence.

The field has no bounds of its own: Streamlit's are kept by the browser, which never sends a number outside them, and
what stood in the field before would be saved in its place. It begins with a value that can be deleted, for the same
reason: a default comes back where the field is emptied.
"""

from typing import Literal

import streamlit as st

from tp_core.domain.errors import Invalid
from tp_core.domain.units import plain

MOST = {"kg": 600.0, "lb": 1300.0}
"""More than anyone has lifted."""


def draw(
    label: str, usual: float | None, *, key: str, step: float, width: int | Literal["stretch"] = "stretch"
) -> float | None:
    """The field; what it has now, None where it is empty or no number."""
    if usual is not None:
        st.session_state.setdefault(key, float(usual))
    return st.number_input(label, value=None, step=step, format="%g", key=key, width=width)


def drawn(key: str) -> bool:
    return key in st.session_state


def said(key: str, what: str, *, most: float, unit: str = "", least: float = 0.0, whole: bool = False) -> float:
    """What the field has now, above `least` and at most `most`; `Invalid` with a sentence for anything else."""
    given = st.session_state.get(key)
    if given is None:
        raise Invalid(f"The {what} is missing. Type it as a number; nothing is saved yet.")
    told = " ".join(part for part in (plain(given), unit) if part)
    if given < 0:
        raise Invalid(f"The {what} cannot be negative: {told}. Nothing is saved yet.")
    if given <= least:
        raise Invalid(f"The {what} has to be more than {plain(least)}. Nothing is saved yet.")
    if given > most:
        top = " ".join(part for part in (plain(most), unit) if part)
        raise Invalid(f"{told} cannot be right: the {what} goes up to {top}. Nothing is saved yet.")
    if whole and given != int(given):
        raise Invalid(f"The {what} is a whole number, not {told}. Nothing is saved yet.")
    return float(given)
