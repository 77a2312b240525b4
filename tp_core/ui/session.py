"""The app and the person behind a browser session."""

import uuid
from dataclasses import dataclass

import streamlit as st

from tp_core import bootstrap
from tp_core.domain.errors import NotSignedIn
from tp_core.services import people
from tp_core.services.app import App
from tp_core.services.people import Person

_shared: list[App] = []


def share_app(app: App | None) -> None:
    """Gives the pages the app that serves the API in this process; None lets them make their own again."""
    _shared[:] = [app] if app is not None else []


@st.cache_resource(show_spinner=False)
def _own_app() -> App:
    return bootstrap.for_people()


def app() -> App:
    """The process's one app."""
    return _shared[0] if _shared else _own_app()


@dataclass(frozen=True)
class Here:
    """Who looks at a page, and the app they look at it through."""

    app: App
    person: Person
    demo: bool

    @property
    def user_id(self) -> str:
        return self.person.user_id


def here() -> Here:
    """The person: `me` on one's own machine, a throw-away athlete in each browser session of a demonstration.

    Raises `NotSignedIn` where one has to sign in first.
    """
    current = app()
    if current.auth == "local":
        return Here(current, people.local(current), demo=False)
    if current.auth == "demo":
        if "demo_user" not in st.session_state:
            st.session_state["demo_user"] = f"demo-{uuid.uuid4().hex[:16]}"
        return Here(current, people.demonstration(str(st.session_state["demo_user"])), demo=True)
    raise NotSignedIn("Please sign in.")
