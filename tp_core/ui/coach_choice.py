"""Which coach one talks with: another one, the draft going along, or a coach of one's own."""

from collections.abc import Callable, Iterable

import streamlit as st

from tp_core.domain import guidance
from tp_core.domain.coach import Coach
from tp_core.domain.conversation import SessionState
from tp_core.domain.creation import CreatorSession, Talk
from tp_core.domain.errors import ProgramError
from tp_core.domain.own_coach import CoachWish
from tp_core.domain.program import Discipline
from tp_core.services import coaches, talks
from tp_core.ui.session import Here
from tp_core.ui.text import quoted

Show = Callable[[Talk | None], None]


def draw(here: Here, talk: Talk | None, current: Coach, show: Show) -> None:
    """The popover in the chat's head. `show` puts a talk into the address."""
    with st.popover("Change coach", key=f"change_{current.coach_id}"):  # another coach, another popover: it closes
        if _goes_along(talk):
            st.caption("Your draft goes along to whom you choose; this talk stays under Conversations.")
        _buttons(here, talk, (one for one in coaches.choices(here.app, here.user_id) if one != current), show)
        if not here.demo:
            with st.expander("A coach of your own", icon=":material/add:"):
                _form(here, talk, show)


def suited(here: Here, talk: CreatorSession, current: Coach, show: Show) -> None:
    """The answer to the guidance: whose field it is first, then the others."""
    with st.popover(guidance.CHOOSE):
        st.caption("Your draft goes along, and nothing you said is lost.")
        choices = coaches.choices(here.app, here.user_id)
        first = guidance.suited(choices, talk.brief.discipline)
        rest = tuple(one for one in choices if one not in first and one != current)
        _buttons(here, talk, (*first, *rest), show, prefix="suited")


def _buttons(here: Here, talk: Talk | None, found: Iterable[Coach], show: Show, prefix: str = "coach") -> None:
    for other in found:
        st.button(
            quoted(f"{other.name} · {other.primary_discipline}"),
            help=quoted(other.description),
            key=f"{prefix}_{other.coach_id}",
            type="tertiary",
            on_click=_choose,
            args=(here, talk, other.coach_id, show),
        )


def _goes_along(talk: Talk | None) -> bool:
    open_draft = isinstance(talk, CreatorSession) and talk.session_state is SessionState.ACTIVE
    return open_draft and talk is not None and talk.last_turn_seq is not None


def _choose(here: Here, talk: Talk | None, coach_id: str, show: Show) -> None:
    st.session_state["coach"] = coach_id
    if talk is None or not _goes_along(talk):
        show(None)
        return
    try:
        show(talks.move(here.app, here.user_id, talk.coach_id, talk.session_id, coach_id))
    except ProgramError as exc:
        st.session_state["chat_error"] = exc.message


def _form(here: Here, talk: Talk | None, show: Show) -> None:
    st.caption("You decide what it is about and how it talks. The rules of training and safety stay the same.")
    with st.form("own_coach", border=False):
        name = st.text_input("Name", max_chars=40)
        discipline = st.selectbox("Plans above all", list(Discipline), format_func=lambda one: one.value.capitalize())
        description = st.text_input("What it is for", max_chars=300, placeholder="Rowing, and strength for it")
        voice = st.text_area("How it talks (optional)", max_chars=300, placeholder="Dry, with few words")
        if st.form_submit_button("Add this coach", type="primary"):
            _add(here, talk, show, name, discipline, description, voice)


def _add(here: Here, talk: Talk | None, show: Show, name: str, discipline: Discipline | None, *texts: str) -> None:
    description, voice = texts
    if not name.strip() or not description.strip() or discipline is None:
        st.warning("A name and what it is for are needed.")
        return
    wish = CoachWish(name=name, primary_discipline=discipline, description=description, voice=voice)
    try:
        made = coaches.create(here.app, here.user_id, wish)
    except ProgramError as exc:
        st.warning(exc.message)
        return
    _choose(here, talk, made.coach_id, show)
    st.rerun()
