"""A week as text: sessions with their exercises, sets, reps and loads."""

from collections.abc import Sequence

import streamlit as st

from tp_core.domain.design import Design
from tp_core.domain.plan import PlannedSession
from tp_core.domain.program import Program
from tp_core.domain.week_text import session_lines
from tp_core.ui.text import quoted


def week_lines(of: Program | Design, sessions: Sequence[PlannedSession]) -> None:
    """Each session's exercises, one line each."""
    for session in sessions:
        lines = session_lines(session, numbers=of.starting_numbers, constraints=of.constraints)
        st.markdown("\n".join(f"- {quoted(line)}" for line in lines))


def week_by_day(of: Program | Design, sessions: Sequence[PlannedSession], dates: Sequence[str]) -> None:
    """A whole week, a heading a day."""
    for session, day in zip(sessions, dates, strict=False):
        st.markdown(f"**{day}: {session.name}**")
        week_lines(of, (session,))
