"""A second tap on the same button: on a phone, and on a slow connection, it is hit twice."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Lock

import streamlit as st

from tp_core.ui.session import Here

_KEY = "taps"
SOON = timedelta(seconds=5)
"""The same thing done again this soon after it was done is its second tap (ours)."""


_FIRST = Lock()


@dataclass(slots=True)
class _Done:
    at: dict[Hashable, datetime] = field(default_factory=dict)
    one: Lock = field(default_factory=Lock)


def once(here: Here, what: Hashable, act: Callable[[], object]) -> bool:
    """Does it unless the same was done just now; whether it did. What `act` raises leaves nothing noted.

    Streamlit runs a second tap at once, in a thread of its own, and ends the first one's run only at its next touch of
    the session's state. So the second waits here until the first is done, and the state is touched before anything is.
    """
    with _FIRST:
        done: _Done = st.session_state.setdefault(_KEY, _Done())
    with done.one:
        now = here.app.wall()
        done.at = {each: at for each, at in done.at.items() if now - at < SOON}
        if what in done.at:
            return False
        act()
        done.at[what] = here.app.wall()  # from when it was done: a slow one leaves the second tap waiting
        return True
