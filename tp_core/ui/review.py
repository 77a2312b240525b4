"""The review before a program starts: everything to check in one column, then one primary button."""

from typing import cast

import streamlit as st

from tp_core.domain.creation import CreatorSession
from tp_core.domain.design import Design
from tp_core.domain.errors import ProgramError
from tp_core.domain.program import RUNNING
from tp_core.domain.schedule import day_in_words
from tp_core.domain.validation.goals import gap_sentence
from tp_core.services import desks, profiles, programs, starting
from tp_core.ui import draft
from tp_core.ui.account import screening_card
from tp_core.ui.session import Here
from tp_core.ui.text import quoted

_MOST_NOTES = 3


def draw(here: Here, session: CreatorSession) -> None:
    profile = profiles.of(here.app, here.user_id)
    design = desks.design_of(session.brief, profiles.today(here.app, profile))
    status = desks.status_of(here.app, session)
    st.title("Review")
    if design is None or status is None:
        st.write("There is nothing to review yet.")
        st.button("Keep talking", on_click=_back)
        return
    name = st.text_input("Name", design.definition.name, max_chars=120, key="review_name")
    _goals(design)
    _dates(design)
    st.subheader("Phases")
    st.markdown("\n".join(f"- {quoted(draft.phase_line(phase))}" for phase in design.definition.phases))
    st.subheader("Week 1")
    draft.week_one(design)
    _numbers(design)
    _assumed(design)
    for finding in design.findings[:_MOST_NOTES]:
        draft.note(finding)
    if not profiles.screened(profile):
        screening_card(here)
    _start(here, session, design, name, blocked=[topic for topic in status.missing if topic != "screening"])


def _goals(design: Design) -> None:
    st.subheader("Goal")
    st.write(quoted(design.definition.goals.primary))
    for target in design.targets:
        st.markdown(f"- {quoted(gap_sentence(design, target))}")


def _dates(design: Design) -> None:
    st.subheader("Dates")
    days = ", ".join(day.capitalize() for day in design.training_days)
    line = f"Starts {day_in_words(design.start_date)} {design.start_date.year} · {days}"
    if design.event_date is not None:
        line += f" · {design.event_name or 'deadline'} {day_in_words(design.event_date)} {design.event_date.year}"
    st.write(quoted(f"{line} · {design.definition.total_duration} weeks"))


def _numbers(design: Design) -> None:
    st.subheader("Starting numbers")
    if not design.starting_numbers:
        st.write("None yet: week 1 says how to find your weights.")
        return
    st.markdown("\n".join(f"- {quoted(f'{number.exercise_id}: {number.said}')}" for number in design.starting_numbers))


def _assumed(design: Design) -> None:
    if not design.assumptions:
        return
    st.subheader("I assumed")
    for index, assumption in enumerate(design.assumptions):
        text, change = st.columns([6, 1], vertical_alignment="center")
        text.write(quoted(assumption.text))
        change.button("Change", key=f"change_{index}", type="tertiary", on_click=_change, args=(assumption.text,))


def _change(text: str) -> None:
    st.session_state["prompt"] = f"Instead of “{text}”: "
    _back()


def _back() -> None:
    if "view" in st.query_params:
        del st.query_params["view"]


def _start(here: Here, session: CreatorSession, design: Design, name: str, *, blocked: list[str]) -> None:
    active = programs.listing(here.app, here.user_id, None, statuses=RUNNING, limit=5).items
    when = "keep"
    if active:
        names = ", ".join(one.program_definition.name for one in active)
        when = st.radio(
            f"You are in {names}. What about it?",
            ["keep", "pause", "complete"],
            format_func={"keep": "Keep both", "pause": "Pause it", "complete": "Call it done"}.__getitem__,
            key="when_active",
        )
    sessions = design.plan.week(1).sessions
    first = sessions[0].name if sessions else "week 1"
    st.caption(f"Next: your first session, {first}. You can pause or end the program at any time.")
    if blocked:
        st.write(f"Still open: {quoted(', '.join(blocked))}.")
    with st.container(horizontal=True):
        start = st.button("Start this program", type="primary", key="start", disabled=bool(blocked))
        st.button("Keep talking", key="keep_talking", on_click=_back)
    if not start:
        return
    try:
        program, _ = starting.finalize(
            here.app,
            here.user_id,
            session.coach_id,
            session.session_id,
            when_active=cast("starting.WhenActive", when),
            name=name,
        )
    except ProgramError as exc:
        st.error(exc.message)
        return
    st.switch_page("pages/program_overview.py", query_params={"program": program.program_id})
