"""Days off ahead on the program's page: those that are planned with their way back, and what new ones would mean."""

from datetime import date

import streamlit as st

from tp_core.domain import pausing, returning, schedule
from tp_core.domain.adaptation import Adaptation
from tp_core.domain.errors import ProgramError
from tp_core.domain.program import RUNNING, Pause
from tp_core.services import absences
from tp_core.services.absences import Absence
from tp_core.services.adaptations import deciding
from tp_core.services.workouts.ground import Ground
from tp_core.ui import taps
from tp_core.ui.session import Here
from tp_core.ui.text import quoted

_ERROR = "absence_error"
_REASON = "You planned these days off on the program's page."


def planned(here: Here, of: Ground) -> None:
    """The days off that run or come next, with the button that calls them off."""
    error = st.session_state.pop(_ERROR, "")
    if error:
        st.error(error)
    off = schedule.absence(of.program, of.today)
    entry = absences.entry_of(here.app, of, off) if off is not None else None
    if off is None or entry is None or of.program.status not in RUNNING:
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        st.write(quoted(f"{absences.summary(off, of.today)}. {_becomes(of, off)}"))
        label = "I'm back" if off.since <= of.today else "Call it off"
        st.button(label, key=f"absence_back_{entry.adaptation_id}", on_click=_take_back, args=(here, of, entry))


def _becomes(of: Ground, off: Pause) -> str:
    if off.drops and of.program.event_date is not None:
        name = of.program.event_name or "date"
        return (
            f"What lies in those days drops; {name} stays on {schedule.day_in_words(of.program.event_date, of.today)}."
        )
    return f"Nothing is due then; the program ends on {schedule.day_in_words(schedule.end_date(of.program), of.today)}."


def form(here: Here, of: Ground, since: date, until: date | None, reason: str, key: str) -> None:
    """What days off from a later day on would mean, and the button that plans them."""
    if until is None:
        st.caption("It begins later, so say until when: then it begins and ends by itself.")
        return
    try:
        found = absences.preview(of, since, until, reason)
    except ProgramError as exc:
        st.write(quoted(exc.message))
        return
    st.write(quoted(_meaning(of, found)))
    st.button("Plan these days off", key=f"{key}_ahead", type="primary", on_click=_plan, args=(here, of, found))


def _meaning(of: Ground, found: Absence) -> str:
    sessions = f"{found.sessions} session{'' if found.sessions == 1 else 's'}"
    there = f"{absences.summary(found, of.today)}: {sessions} lie{'s' if found.sessions == 1 else ''} in those days"
    if found.pause.drops and of.program.event_date is not None:
        day = schedule.day_in_words(of.program.event_date, of.today)
        ends = f"and drop{'s' if found.sessions == 1 else ''}; the program still leads to {day}."
    else:
        ends = f"and move; the program would end on {schedule.day_in_words(found.end, of.today)}."
    words = returning.in_words(found.weeks, of.program.discipline) if found.weeks else ""
    back = f" Back again, I suggest {words}." if words else ""
    return f"{there} {ends}{back} {pausing.care(found.pause.reason)}".strip()


def _plan(here: Here, of: Ground, found: Absence) -> None:
    try:
        once = ("absence", of.program.program_id, of.program.version)
        taps.once(here, once, lambda: absences.plan(here.app, of, found, reason=_REASON))
    except ProgramError as exc:
        st.session_state[_ERROR] = exc.message


def _take_back(here: Here, of: Ground, entry: Adaptation) -> None:
    program = of.program
    place = (program.user_id, program.coach_id, program.program_id)
    try:
        deciding.revert(here.app, *place, entry.adaptation_id, by=deciding.ATHLETE)
    except ProgramError as exc:
        st.session_state[_ERROR] = exc.message
