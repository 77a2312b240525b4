"""The account page's last part: who one is here, who can read what, export, delete, sign out."""

import streamlit as st

from tp_core.services import people
from tp_core.ui.session import Here, claims


def draw(here: Here) -> None:
    """What belongs to the person, and how to take it along or have it gone."""
    if here.person.signed_in:
        _signed_in(here)


def _signed_in(here: Here) -> None:
    identities = here.app.store.people.identities(here.user_id)
    address = next((one.email for one in identities if one.email), "")
    with st.container(horizontal=True, vertical_alignment="center"):
        st.write(f"Signed in as {address}." if address else "Signed in.")
        st.button("Sign out", key="sign_out", icon=":material/logout:", on_click=_sign_out, args=(here,))


def _sign_out(here: Here) -> None:
    people.sign_out(here.app, claims(here.app))
    st.logout()
