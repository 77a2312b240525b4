"""The app and the person behind a browser session."""

import threading
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

import streamlit as st

from tp_core import bootstrap
from tp_core.domain.addresses import is_loopback
from tp_core.domain.errors import NotSignedIn
from tp_core.services import people, visitors
from tp_core.services.app import App, Claims
from tp_core.services.people import Person

PLEASE = "Please sign in."
GRACE = timedelta(hours=1)
"""How long an open page goes on once its sign-in is over: what is being written can be finished."""
_BEFORE = "tp_user"
"""Who this browser session has been so far."""
_shared: list[App] = []


first_drawn = threading.Event()
"""Set once a page of this process has been drawn: what can wait for that waits."""


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
    if current.auth == "oidc":
        before = str(st.session_state.get(_BEFORE, ""))
        person = people.signed_in(current, claims(current), before=before)
        st.session_state[_BEFORE] = person.user_id
        return Here(current, person, demo=False)
    if current.auth == "local" and _at_this_machine():
        return Here(current, people.local(current), demo=False)
    # Without sign-in, whoever comes from elsewhere must not be the person at this machine.
    if "demo_user" not in st.session_state:
        user_id = f"{visitors.VISITOR}{uuid.uuid4().hex[:16]}"
        visitors.arrive(current, user_id)
        st.session_state["demo_user"] = user_id
    return Here(current, people.demonstration(str(st.session_state["demo_user"])), demo=True)


def claims(current: App) -> Claims:
    """What the provider said when this browser signed in; raises `NotSignedIn`, also where that was too long ago. A
    page that was open then goes on for an hour more.
    """
    user: dict[str, Any] = st.user.to_dict()
    if not user.get("is_logged_in") or not user.get("sub"):
        raise NotSignedIn(PLEASE)
    if user.get("iss", current.issuer) != current.issuer:
        raise NotSignedIn("Please sign in again.")
    issued_at = int(user.get("iat") or 0)
    over = current.wall().timestamp() - issued_at - current.sign_in_lasts.total_seconds()
    if over > (GRACE.total_seconds() if _BEFORE in st.session_state else 0):
        raise NotSignedIn("It has been a while. Please sign in again.")
    email = str(user.get("email") or "") if user.get("email_verified") is True else ""
    return Claims(current.issuer, str(user["sub"]), email, str(user.get("name") or ""), issued_at)


def ends(here: Here) -> datetime | None:
    """When the page must be signed in to again, where its sign-in is over and it goes on so that one can finish."""
    if not here.person.signed_in:
        return None
    last = datetime.fromtimestamp(claims(here.app).issued_at, UTC) + here.app.sign_in_lasts
    return last + GRACE if here.app.wall() > last else None


def _at_this_machine() -> bool:
    """Whether the browser runs here: by its address, by the name it used for this server, and by no proxy between."""
    headers = st.context.headers
    host = headers.get("Host")
    if host is None:
        # No socket: Streamlit's own test runner. HTTP/1.1 demands a Host of every browser.
        return True
    forwarded = any(name in headers for name in ("X-Forwarded-For", "X-Forwarded-Host", "Forwarded"))
    here = is_loopback(st.context.ip_address or "localhost") and is_loopback(urlsplit(f"//{host}").hostname or "")
    return here and not forwarded


def disk_is_ephemeral(here: Here) -> bool:
    """Whether what the embedded store keeps is gone when this machine sleeps or is set up anew: so it is said."""
    host = urlsplit(f"//{st.context.headers.get('Host', '')}").hostname or ""
    return here.app.health["store"] == "sqlite" and (here.app.ephemeral_disk or host.endswith(".streamlit.app"))
