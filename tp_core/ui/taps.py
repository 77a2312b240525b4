"""A second tap on the same button: on a phone, and on a slow connection, it is hit twice."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import streamlit as st

from tp_core.ui.session import Here

_KEY = "taps"
SOON = timedelta(seconds=5)
"""The same thing done again this soon after it was done is its second tap (ours)."""


@dataclass(slots=True)
class _Done:
    at: dict[Hashable, datetime] = field(default_factory=dict)


def once(here: Here, what: Hashable, act: Callable[[], object]) -> bool:
    """Does it unless the same was done just now; whether it did. What `act` raises leaves nothing noted.

    A waiting tap ends a run at any touch of the session's state, also in a callback. So the state is touched once,
    before anything is done, and what was done is noted in an object that it holds.
    """
    done: _Done = st.session_state.setdefault(_KEY, _Done())
    now = here.app.wall()
    done.at = {each: at for each, at in done.at.items() if now - at < SOON}
    if what in done.at:
        return False
    act()
    done.at[what] = here.app.wall()  # from when it was done: a slow one leaves the second tap waiting
    return True
