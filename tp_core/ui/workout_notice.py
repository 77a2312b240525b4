"""What a tap on a workout could not do, told where the finger is; what safety answers to a note, above all else."""

from collections.abc import Callable
from typing import Literal

import streamlit as st

from tp_core.domain.errors import ProgramError
from tp_core.services.workouts import logging
from tp_core.ui.text import quoted

Where = Literal["page", "card", "form", "correction"]
"""The top of the page, the set at hand, the form of a set that went otherwise, or of one put right afterwards."""
_SAFETY = "workout_safety"


def attempt(action: Callable[[], object], where: Where = "page") -> None:
    """Does what a tap asks; a failure is a sentence beside it and loses nothing.

    What the athlete chose or typed, `action` reads from the session's state: a button tapped right after a field comes
    with what the field has now, but with the arguments of the drawing before.
    """
    try:
        done = action()
    except ProgramError as exc:
        st.session_state[_key(where)] = exc.message
        return
    if isinstance(done, logging.Logged) and done.said:
        st.session_state[_SAFETY] = done.said


def notice() -> None:
    """At the top of the page."""
    beside("page")
    safety = st.session_state.pop(_SAFETY, "")
    if safety:
        st.warning(quoted(safety))


def beside(where: Where) -> None:
    """The sentence of a tap made here."""
    error = st.session_state.pop(_key(where), "")
    if error:
        st.error(error)


def left_over() -> str:
    """The sentence of a tap on what is gone by now, such as a set of a workout that another window has ended."""
    told = [st.session_state.pop(_key(where), "") for where in ("card", "form")]
    return " ".join(one for one in told if one)


def _key(where: str) -> str:
    return f"workout_error_{where}"
