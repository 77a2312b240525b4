"""A paused program: until when it was meant, what that means, and the way back."""

from datetime import timedelta

import streamlit as st

from tp_core.domain import pausing, schedule
from tp_core.domain.errors import ProgramError
from tp_core.domain.program import Program, ProgramStatus
from tp_core.services import programs, returning
from tp_core.services.workouts.ground import Ground
from tp_core.ui import absences, coming_back, dates
from tp_core.ui.session import Here

_ERROR, _REASON, _SINCE, _UNTIL = "pause_error", "pause_reason", "pause_since", "pause_until"


def draw(here: Here, of: Ground) -> None:
    """That it is paused, with Resume; after ten days or more the card that asks how one comes back."""
    problem()
    back = returning.welcome(here.app, of) is not None
    said = "" if back else _said(of.program, of.program.status_reason)
    st.write(f"{told(of)} Nothing is due until you resume it. {said}".strip())
    if not coming_back.draw(here, of):
        st.button("Resume", key=f"resume_{of.program.program_id}", on_click=_resume, args=(here, of.program))


def form(here: Here, of: Ground, key: str) -> None:
    """A pause with its reason and its end, neither of which need be said, and what the coach says to the reason; one
    that begins on a later day is planned with its end.
    """
    program, today = of.program, of.today
    reason = st.pills("What for? You needn't say.", pausing.REASONS, format_func=str.capitalize, key=_REASON)
    since = dates.field("From when?", today, earliest=today, key=_SINCE) or today
    label = "Until when? You needn't say." if since <= today else "First day back"
    until = dates.field(label, None, earliest=today + timedelta(days=1), key=_UNTIL)
    if since > today:
        absences.form(here, of, since, until, reason or "", key)
        return
    said = _said(program, reason or "")
    if said:
        st.caption(said)
    st.button("Pause now", key=key, on_click=_pause, args=(here, program))


def _said(program: Program, reason: str) -> str:
    """What is said to the reason; where the program leads to a date, that this stays."""
    return pausing.words(reason, program.discipline, dated=program.event_date is not None)


def _pause(here: Here, program: Program) -> None:
    place = (here.user_id, program.coach_id, program.program_id)
    reason, until = st.session_state.get(_REASON) or "", st.session_state.get(_UNTIL)
    try:
        programs.change_status(here.app, *place, ProgramStatus.PAUSED, reason, meant_until=until)
    except ProgramError as exc:
        st.session_state[_ERROR] = exc.message


def told(of: Ground) -> str:
    """`Paused until Monday 11 January 2027.`"""
    meant = next((pause.meant_until for pause in of.program.pauses if pause.until is None), None)
    return f"Paused until {schedule.day_in_words(meant, of.today)}." if meant is not None else "Paused."


def resume(here: Here, program: Program) -> None:
    """Goes on, with easier first weeks suggested where it was long."""
    programs.change_status(here.app, here.user_id, program.coach_id, program.program_id, ProgramStatus.ACTIVE)
    returning.suggest(here.app, here.user_id, program.coach_id, program.program_id)


def problem() -> None:
    """What kept the last tap from pausing or resuming: in another window the program may have ended meanwhile."""
    error = st.session_state.pop(_ERROR, "")
    if error:
        st.error(error)


def _resume(here: Here, program: Program) -> None:
    try:
        resume(here, program)
    except ProgramError as exc:
        st.session_state[_ERROR] = exc.message
