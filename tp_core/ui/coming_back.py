"""Coming back after ten days or more: what kept one away, whether the days count as a pause, the first weeks back."""

import streamlit as st

from tp_core.domain import returning as rules
from tp_core.domain import schedule
from tp_core.domain.errors import ProgramError
from tp_core.domain.returning import Why
from tp_core.services import returning
from tp_core.services.returning import Return
from tp_core.services.workouts.ground import Ground
from tp_core.ui import shell
from tp_core.ui.session import Here
from tp_core.ui.text import quoted

_ERROR = "coming_back_error"
_SAYS = {
    Why.ILL: "No training with a fever. Begin once it has gone; the first weeks are easier anyway.",
    Why.INJURED: "Pain that stops training needs a clinician's OK first. Say where it hurts in a check-in.",
    Why.LOST_INTEREST: "Then perhaps the plan should change, not you: fewer days, shorter sessions, another goal.",
}


def draw(here: Here, of: Ground) -> bool:
    """The card, where somebody comes back; whether it was drawn."""
    message = st.session_state.pop(_ERROR, "")
    if message:
        st.warning(message)
    found = returning.welcome(here.app, of)
    if found is None:
        return False
    program_id = of.program.program_id
    with st.container(border=True, key=f"back_{program_id}"):
        st.markdown(f"**Welcome back, {found.days} days.** What kept you away?")
        why = st.pills(
            "What kept you away?",
            list(Why),
            default=returning.told_why(of),
            format_func=lambda one: one.value.capitalize(),
            key=f"why_{program_id}",
            label_visibility="collapsed",
            wrap=True,
        )
        if found.weeks:
            st.write(
                quoted(
                    f"To come back gradually: {rules.in_words(found.weeks, of.program.discipline)}. You can undo it."
                    f"{_lighter_anyway(found)}"
                )
            )
        if found.realism:
            st.write(quoted(found.realism))
        if why in _SAYS:
            st.write(_SAYS[why])
        _choices(here, of, found, why)
    return True


def _lighter_anyway(found: Return) -> str:
    """Which way on comes back to a week that is lighter as planned: nothing more is taken from that one."""
    moves = found.end != found.end_paused and not found.too_late
    if found.lighter and (found.lighter_paused or not moves):
        return " The first week back is a lighter one as planned and stays as it is."
    if moves and (found.lighter or found.lighter_paused):
        way = "Not counted" if found.lighter else "Counted"
        return f" {way} as a pause, the first week back is a lighter one as planned and stays as it is."
    return ""


def _choices(here: Here, of: Ground, found: Return, why: Why | None) -> None:
    """Two ways on, each with the day the program then ends."""
    end, later = (schedule.day_in_words(day, of.today) for day in (found.end, found.end_paused))
    if end == later:  # the days were told ahead, so the dates have moved or dropped already
        key = f"pause_no_{of.program.program_id}"
        label = "Go on, easier at first" if found.weeks else "Go on"
        st.button(label, key=key, disabled=why is None, on_click=_back, args=(here, of, False))
        return
    st.markdown("Count these days as a pause?")
    with st.container(horizontal=True):
        st.button(
            f"Yes, end {later}",
            key=f"pause_yes_{of.program.program_id}",
            disabled=why is None or found.too_late,
            on_click=_back,
            args=(here, of, True),
        )
        st.button(
            f"No, end {end}",
            key=f"pause_no_{of.program.program_id}",
            disabled=why is None,
            on_click=_back,
            args=(here, of, False),
        )
        if why is Why.LOST_INTEREST and st.button("Talk about it", key=f"back_talk_{of.program.program_id}"):
            shell.go("coach_chat", session="new", kind="talk")
    if why is None:
        st.caption("Say first what kept you away.")
    elif found.too_late:
        name = of.program.event_name or "date"
        st.caption(f"As a pause the program would end after your {quoted(name)}.")
    else:
        st.caption("As a pause nothing drops and all moves back; else the sessions left out stay not done.")


def _back(here: Here, of: Ground, count_as_pause: bool) -> None:  # noqa: FBT001  a button's argument
    program = of.program
    why = st.session_state.get(f"why_{program.program_id}")
    if why is None:
        return
    try:
        returning.come_back(
            here.app, here.user_id, program.coach_id, program.program_id, why, count_as_pause=count_as_pause
        )
    except ProgramError as exc:
        st.session_state[_ERROR] = exc.message
