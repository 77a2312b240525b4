"""The account page's part about memory: what the coach remembers, to correct or forget."""

import streamlit as st

from tp_core.domain.errors import NotFound, ProgramError
from tp_core.domain.memory import MOST_TEXT, Memory, MemoryKind, MemorySource
from tp_core.services import coaches, memories, profiles
from tp_core.ui import shell
from tp_core.ui.session import Here
from tp_core.ui.text import named, quoted

_KINDS = {
    MemoryKind.GOAL: "Goal",
    MemoryKind.CONSTRAINT: "How you train",
    MemoryKind.PREFERENCE: "Taste",
    MemoryKind.INJURY: "Where to go easy",
    MemoryKind.MILESTONE: "Milestone",
    MemoryKind.WORKED: "What worked",
}
_SHOWN = 8
_WORD = "forget"
_PROBLEM = "memory_problem"


def draw(here: Here) -> None:
    """All that is remembered, the newest first, each with its source and date."""
    st.header("What your coach remembers")
    known = memories.of(here.app, here.user_id)
    st.caption(
        "Short facts in our words, at most three a conversation; never your messages. "
        "In a conversation, “what do you remember?” and “forget my knee” work too."
    )
    said = st.session_state.pop("memory_said", "")
    if said:
        st.caption(quoted(said))
    if not known:
        st.write("Nothing yet. Start a program, or tell your coach what should hold from now on.")
    every = len(known) <= _SHOWN or st.session_state.get("memories_all", False)
    for one in known if every else known[:_SHOWN]:
        _row(here, one)
    if len(known) > _SHOWN:
        st.toggle(f"Show all {len(known)}", key="memories_all")
    _limits(here)
    if known:
        with st.popover("Forget everything remembered", icon=":material/delete:"):
            _forget_all(here, len(known))


def _row(here: Here, one: Memory) -> None:
    with st.container(border=True, key=f"memory_{one.memory_id}", gap=None):
        st.markdown(quoted(one.text))
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.caption(
                f"{_KINDS[one.kind]} · {_source(here, one)} · {one.noted_on.day} {one.noted_on:%B %Y}", width="stretch"
            )
            with st.popover(named("Correct", one.text), type="tertiary"):
                _correct(here, one)
            st.button(
                named("Forget", one.text),
                key=f"forget_{one.memory_id}",
                type="tertiary",
                on_click=_forget,
                args=(here, one.memory_id),
            )


def _source(here: Here, one: Memory) -> str:
    if one.source is MemorySource.ATHLETE:
        return "in your words"
    if one.source is MemorySource.LOG:
        return "from a workout you logged"
    if one.source is MemorySource.CHECK_IN:
        return "from a check-in"
    try:
        return f"from talking with {quoted(coaches.get(here.app, one.coach_id).name)}"
    except NotFound:
        return "from a conversation"


def _correct(here: Here, one: Memory) -> None:
    with st.form(f"correct_{one.memory_id}", border=False):
        st.text_area("As it should be remembered", one.text, max_chars=MOST_TEXT, key=_text_key(one.memory_id))
        st.form_submit_button("Save", on_click=_keep, args=(here, one.memory_id))
        problem = st.session_state.pop(f"{_PROBLEM}_{one.memory_id}", "")
        if problem:
            st.error(problem)


def _text_key(memory_id: str) -> str:
    return f"text_{memory_id}"


def _keep(here: Here, memory_id: str) -> None:
    """Before anything is drawn: what another window forgot has no form any more, and the words would be gone."""
    text = st.session_state.get(_text_key(memory_id), "")
    try:
        memories.correct(here.app, here.user_id, memory_id, text)
        st.session_state["memory_said"] = "Corrected."
    except NotFound:
        st.session_state["memory_said"] = (
            f"It was forgotten in the meantime, so there was nothing to correct. You had written: “{text}”"
        )
    except ProgramError as exc:
        st.session_state[f"{_PROBLEM}_{memory_id}"] = exc.message


def _forget(here: Here, memory_id: str) -> None:
    try:
        memories.forget(here.app, here.user_id, memory_id)
        st.session_state["memory_said"] = "Forgotten."
    except NotFound:
        st.session_state["memory_said"] = "It was forgotten already."
    except ProgramError as exc:
        st.session_state["memory_said"] = exc.message


def _limits(here: Here) -> None:
    """Niggles bind every plan and are not among the memories: here they can be ended."""
    standing = profiles.of(here.app, here.user_id).limitations
    for number, limit in enumerate(standing):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.write(f"Plans go easy because of: {quoted(limit)}")
            st.button("No longer", key=f"limit_{number}", type="tertiary", on_click=_end, args=(here, limit))


def _end(here: Here, limit: str) -> None:
    profiles.change(
        here.app,
        here.user_id,
        lambda one: one.model_copy(update={"limitations": tuple(entry for entry in one.limitations if entry != limit)}),
    )
    st.session_state["memory_said"] = "Noted: new plans no longer go easy there."


def _forget_all(here: Here, count: int) -> None:
    things = "1 thing" if count == 1 else f"all {count} things"
    st.write(f"This forgets {things}, for good. Programs and logs stay.")
    word = st.text_input(f"Type “{_WORD}”", key="forget_word")
    if st.button("Forget", key="forget_all", disabled=word.strip().casefold() != _WORD):
        with shell.guard():
            memories.forget_all(here.app, here.user_id)
            st.session_state["memory_said"] = "Everything remembered is forgotten."
            st.rerun()
