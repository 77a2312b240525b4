"""Which talk the coach's page shows: with a program running the one about it, else the one a program comes from."""

from dataclasses import dataclass

import streamlit as st

from tp_core.domain import schedule
from tp_core.domain.coaches import DEFAULT
from tp_core.domain.conversation import MessageStatus, SessionState
from tp_core.domain.creation import Conversation, CreatorSession, Talk
from tp_core.domain.errors import ProgramError
from tp_core.domain.program import RUNNING, Program, ProgramStatus
from tp_core.services import coaches, profiles, programs, talks
from tp_core.services.turns import transcript
from tp_core.ui.session import Here
from tp_core.ui.text import quoted

_FEW = 5
_SHOWN = 8
_STATES = {"active": "open", "completed": "started", "abandoned": "closed"}


@dataclass(frozen=True)
class Shown:
    """The talk on the page, None where its first message opens it; `plans` is False for one about what is running."""

    talk: Talk | None
    plans: bool
    coach_id: str
    program: Program | None
    """The program that is running, whatever the talk is about."""


def shown(here: Here) -> Shown:
    """The talk of the address, or the one to begin with."""
    program = _in_training(here)
    coach_id = str(st.session_state.get("coach", DEFAULT.coach_id))
    of_program = program.coach_id if program is not None else coach_id
    wanted = st.query_params.get("session", "")
    about = st.query_params.get("kind", "program") == "talk"
    if wanted == "new":
        return Shown(None, not about, of_program if about else coach_id, program)
    talk = _asked_for(here, wanted, about=about) if wanted else None
    if talk is None:
        talk = _draft(here) if program is None else _underway(here) or _about(here, program)
        about = program is not None and not isinstance(talk, CreatorSession)
    if talk is not None:
        return Shown(talk, isinstance(talk, CreatorSession), talk.coach_id, program)
    return Shown(None, not about, of_program if about else coach_id, program)


def _in_training(here: Here) -> Program | None:
    """The program one trains by: not over by its dates, one that is not paused first."""
    statuses = (*RUNNING, ProgramStatus.PAUSED)
    found = programs.listing(here.app, here.user_id, None, statuses=statuses, limit=_FEW).items
    today = profiles.today(here.app, profiles.of(here.app, here.user_id))
    open_ones = [one for one in found if not schedule.position(one, today).over]
    return next((one for one in open_ones if one.status in RUNNING), open_ones[0] if open_ones else None)


def _asked_for(here: Here, session_id: str, *, about: bool) -> Talk | None:
    of: type[Talk] = Conversation if about else CreatorSession
    coach_id = st.query_params.get("coach", DEFAULT.coach_id)
    try:
        return talks.get(here.app, of, here.user_id, coach_id, session_id)
    except ProgramError as exc:
        st.error(exc.message, icon=":material/error:")
        return None


def _draft(here: Here) -> CreatorSession | None:
    """The newest creator session, while it is open."""
    newest = talks.listing(here.app, CreatorSession, here.user_id, None, limit=1).items
    return newest[0] if newest and newest[0].session_state is SessionState.ACTIVE else None


def _underway(here: Here) -> CreatorSession | None:
    """A draft whose answer is being written: who left it finds it again, and it stays when the answer ends."""
    draft = _draft(here)
    turn = transcript.latest_turn(here.app, draft) if draft is not None else None
    if turn is None or turn.status_at(here.app.wall()) is not MessageStatus.RUNNING:
        return None
    show(draft)
    return draft


def _about(here: Here, program: Program) -> Conversation | None:
    """The newest open conversation with the program's coach, where a coach's own words arrive as well."""
    newest = talks.listing(here.app, Conversation, here.user_id, program.coach_id, limit=1).items
    return newest[0] if newest and newest[0].session_state is SessionState.ACTIVE else None


def show(talk: Talk | None) -> None:
    """Puts a talk into the address; None for a program to be talked into being."""
    st.query_params.clear()
    if talk is None:
        st.query_params["session"] = "new"
        return
    st.query_params["session"] = talk.session_id
    st.query_params["coach"] = talk.coach_id
    st.query_params["kind"] = "talk" if isinstance(talk, Conversation) else "program"


def other_way(here: Here, now: Shown) -> None:
    """With a program running, the second choice in sight: the next program, or back to the talk about this one."""
    if now.program is None:
        return
    if now.plans:
        label = f"Talk about “{now.program.program_definition.name}” instead"
        st.button(quoted(label), key="about_program", icon=":material/forum:", on_click=_to_the_program)
        return
    draft = _draft(here)
    begun = draft is not None and draft.last_turn_seq is not None
    label = "Go on with the next program" if begun else "Design the next program"
    st.button(
        label, key="next_program", icon=":material/edit_calendar:", on_click=show, args=(draft,) if begun else (None,)
    )


def _to_the_program() -> None:
    st.query_params.clear()


def listed(here: Here, now: Shown) -> None:
    """The popover of conversations: two ways to begin, then the newest of both kinds."""
    st.button("New program", icon=":material/add:", key="new_program", on_click=show, args=(None,))
    st.button("Ask something", icon=":material/chat:", key="new_talk", on_click=_ask, args=(here, now.coach_id))
    mine: list[Talk] = [*talks.listing(here.app, CreatorSession, here.user_id, None, limit=_SHOWN).items]
    mine += talks.listing(here.app, Conversation, here.user_id, None, limit=_SHOWN).items
    for one in sorted(mine, key=lambda talk: talk.updated_at, reverse=True)[:_SHOWN]:
        label = quoted(f"{_label(here, one)} · {one.updated_at:%d %b}")
        st.button(label, key=f"open_{one.session_id}", type="tertiary", on_click=show, args=(one,))


def _label(here: Here, talk: Talk) -> str:
    if isinstance(talk, CreatorSession):
        return f"{talk.brief.goal[:40] or 'Program without a goal yet'} · {_STATES[talk.session_state]}"
    return f"Talk with {coaches.get(here.app, talk.coach_id).name}"


def _ask(here: Here, coach_id: str) -> None:
    try:
        show(talks.open_conversation(here.app, here.user_id, coach_id))
    except ProgramError as exc:
        st.session_state["chat_error"] = exc.message
