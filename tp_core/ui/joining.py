"""Joining somebody's coach: what they will see, and a yes; and inviting to one's own."""

import streamlit as st

from tp_core.domain.coach import Coach
from tp_core.domain.errors import ProgramError
from tp_core.services import coaches, joining
from tp_core.ui import shell
from tp_core.ui.session import Here
from tp_core.ui.text import labelled, named, quoted, spoken


def draw(here: Here) -> None:
    """The page an invitation's link opens."""
    token = st.query_params.get("invite", "")
    if not token:
        st.title("Join a coach")
        st.write("Open the link your coach sent you: it brings you here and says whose it is.")
        st.page_link("pages/today.py", label="Open Today")
        return
    with shell.guard():
        coach = joining.opened(here.app, token).coach
        if _has_it(here, coach):
            return
        st.title(f"Join {quoted(coach.name)}")
        st.caption(f"{coach.primary_discipline.value.capitalize()} · {spoken(coach.description)}")
        st.write("If you join, the person behind this coach can see:")
        st.markdown("\n".join(f"- {one}" for one in joining.SEES))
        st.write(f"They can't see {joining.SEES_NOT}.")
        st.write("They may change or move planned workouts, look at a program before it starts, and write to you.")
        with st.container(horizontal=True):
            join = st.button(f"Join {quoted(coach.name)}", type="primary", key="join")
            if st.button("Not now", key="join_not"):
                shell.go(shell.DEFAULT)
        st.caption("You can leave at any time under Account; from then on they see nothing any more.")
        if join:
            joining.accept(here.app, here.person, token)
            shell.say_next(f"You joined {quoted(coach.name)}.")
            shell.go("coach_chat", session="new", coach=coach.coach_id)


def _has_it(here: Here, coach: Coach) -> bool:
    """Whether there is nothing to join, said: one's own coach, or one that was joined before."""
    if coach.owner_id == here.user_id:
        st.title(quoted(coach.name))
        st.write("This coach is yours. Send the link to your athlete: it is still good.")
        st.page_link("pages/coach_roster.py", label="Open the roster")
    elif coach.coach_id in {one.coach_id for one, _ in joining.seen_by(here.app, here.user_id)}:
        st.title(quoted(coach.name))
        st.write("You have joined this coach already. This link is still good for somebody else.")
        st.page_link(
            "pages/coach_chat.py", label=f"Talk to {labelled(coach.name)}", query_params={"coach": coach.coach_id}
        )
    else:
        return False
    return True


def seen_by(here: Here) -> None:
    """Whom the athlete lets look, each with a way to end it."""
    for coach, since in joining.seen_by(here.app, here.user_id):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.write(f"The person behind **{spoken(coach.name)}**, since {since.day} {since:%B %Y}.")
            st.button(named("Leave", coach.name), key=f"leave_{coach.coach_id}", on_click=_leave, args=(here, coach))


def _leave(here: Here, coach: Coach) -> None:
    joining.leave(here.app, here.user_id, coach.coach_id)
    st.toast(f"You left {quoted(coach.name)}. They see nothing of you any more.")


def own_coaches(here: Here) -> None:
    """The person's own coaches, and links to invite athletes with."""
    mine = [one for one in coaches.choices(here.app, here.user_id) if one.owner_id == here.user_id]
    if not mine or here.demo:
        return
    st.header("Your coaches")
    for coach in mine:
        with st.container(horizontal=True, vertical_alignment="center"):
            open_ones = len(joining.pending(here.app, here.person, coach.coach_id))
            waiting = f" · {open_ones} open invitation{'s' if open_ones != 1 else ''}" if open_ones else ""
            st.write(f"**{spoken(coach.name)}**{waiting}")
            st.button(
                named("Invite an athlete", f"to {coach.name}"),
                key=f"invite_{coach.coach_id}",
                on_click=_invite,
                args=(here, coach),
            )
    link = st.session_state.get("invitation_link")
    if link:
        st.code(link, language=None, wrap_lines=True)
        days = joining.GOOD_FOR.days
        st.caption(f"Send this link to one athlete: it is good once, for {days} days. They decide whether to join.")


def _invite(here: Here, coach: Coach) -> None:
    try:
        st.session_state["invitation_link"] = joining.invite(here.app, here.person, coach.coach_id)[1]
    except ProgramError as exc:
        st.toast(exc.message)
