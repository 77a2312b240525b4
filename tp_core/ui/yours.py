"""The account page's last part: who can read what, the coaches one joined or owns, export, delete, sign out."""

import streamlit as st

from tp_core.services import belongings, people
from tp_core.ui import joining, shell
from tp_core.ui.session import Here, claims
from tp_core.ui.text import quoted

_WORD = "delete"


def draw(here: Here) -> None:
    """What belongs to the person, and how to take it along or have it gone."""
    joining.own_coaches(here)
    st.header("Who can read what")
    _readers(here)
    joining.seen_by(here)
    st.header("Your data")
    with st.container(horizontal=True, vertical_alignment="center"):
        _export(here)
        with st.popover("Delete everything", icon=":material/delete:"):
            _delete(here)
    if here.person.signed_in:
        _signed_in(here)


def _readers(here: Here) -> None:
    lines = [_where(here)]
    if here.app.coach.name != here.app.rule_coach.name:
        lines.append(
            "What you write to a coach, and what it needs to know of your training, is sent to the model that answers. "
            "Your address is not."
        )
    if here.app.health["memory"] == "pinecone":
        lines.append(
            "What is remembered of you is turned into numbers by Amazon Bedrock; Pinecone keeps the numbers, without "
            "your name or the sentences."
        )
    if here.app.auth == "oidc":
        lines.append(
            "Another person sees nothing of you, unless you join their coach. Whoever runs this place sees counts in "
            "the app, never your words; the database itself is in their hands."
        )
    st.markdown("\n".join(f"- {line}" for line in lines))


def _where(here: Here) -> str:
    if here.demo:
        return "This is a demonstration: what you enter belongs to this browser tab, and is deleted within a day."
    if here.app.auth == "local":
        return "Everything is kept on this machine. Whoever uses it sees what you see: there is no sign-in."
    return "Everything about you is kept under your own key in this place's database."


def _export(here: Here) -> None:
    st.download_button(
        "Export everything",
        data=lambda: belongings.export(here.app, here.user_id),
        file_name="training-programs.json",
        mime="application/json",
        icon=":material/download:",
        key="export_everything",
    )


def _delete(here: Here) -> None:
    st.write("Programs, workouts, conversations, check-ins, what the coach remembers: all of it, at once, for good.")
    typed = st.text_input(f"Type “{_WORD}” to confirm", key="delete_word", max_chars=20)
    sure = typed.strip().casefold() == _WORD
    if st.button("Delete everything about me", key="delete_everything", disabled=not sure):
        with shell.guard():
            belongings.delete(here.app, here.user_id)
            _gone(here)


def _gone(here: Here) -> None:
    """Nothing of the person is left in this session either; they begin where everybody does."""
    st.session_state.clear()
    if here.person.signed_in:
        st.logout()
        st.stop()
    shell.say_next("Everything about you is deleted.")
    shell.go(shell.DEFAULT)


def _signed_in(here: Here) -> None:
    identities = here.app.store.people.identities(here.user_id)
    address = next((one.email for one in identities if one.email), "")
    with st.container(horizontal=True, vertical_alignment="center"):
        st.write(f"Signed in as {quoted(address)}." if address else "Signed in.")
        st.button("Sign out", key="sign_out", icon=":material/logout:", on_click=_sign_out, args=(here,))


def _sign_out(here: Here) -> None:
    people.sign_out(here.app, claims(here.app))
    st.logout()
