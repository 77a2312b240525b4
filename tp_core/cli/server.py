"""One process that serves the pages and the API: Streamlit's ASGI app with the API mounted beside it."""

import gc
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tp_core import api
from tp_core.services.app import App
from tp_core.settings import Settings, SettingsError

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

ENTRY = Path(__file__).resolve().parents[2] / "streamlit_app.py"


_FIRST_PAGE_SECONDS = 8.0
"""So long the warming waits for a first page or request, which must not wait for it."""


_SWITCH_SECONDS = 0.002
"""How long a thread may hold the interpreter while others wait.

A turn asks its model through a dozen short waits while the page draws itself; at Python's 5 ms each of them costs up to
that (measured beside a page that draws: first text 60 ms after the model's at 1 and at 2 ms, against 133). At 1 ms the
event loop in its turn is made to wait more often while fifty answers stream: `/api/health` took 71 and 126 ms at worst
in two of nine such bursts, at 2 ms never over 50.
"""

_COLLECT_AFTER = 10_000
"""New objects after which the collector looks for cycles: a design alone makes thousands, all kept."""


def run(app: App, port: int, secrets: dict[str, Any] | None = None) -> None:
    """Serves the pages and the API of an app until interrupted. `secrets` None leaves `secrets.toml` in force."""
    import streamlit as st
    from streamlit.runtime.pages_manager import PagesManager

    from tp_core.ui.session import first_drawn, share_app

    # Else a server's first session runs its page without the entry point and is sent round by it, which draws anew, and
    # so empties, what was being written in a tab left open while the server was started again.
    PagesManager.uses_pages_directory = False
    sys.setswitchinterval(_SWITCH_SECONDS)
    share_app(app)
    door = _Door(app, first_drawn)
    threading.Thread(target=_warm, args=(app, door, first_drawn), daemon=True).start()
    served = st.App(ENTRY, secrets=secrets, middleware=[api.gate(app, door)])
    served.run(config={"server.port": port, "server.headless": True} | _bound(app))


class _Door:
    """The API, built by its first request or by the warming, whichever is first: the first page waits for neither."""

    def __init__(self, app: App, asked: threading.Event) -> None:
        self._app = app
        self._asked = asked
        self._building = threading.Lock()
        self._built: ASGIApp | None = None

    def build(self) -> "ASGIApp":
        with self._building:
            if self._built is None:
                self._built = api.build(self._app)
            return self._built

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        import anyio.to_thread

        built = self._built
        if built is None:
            built = await anyio.to_thread.run_sync(self.build)
        self._asked.set()
        await built(scope, receive, send)


def _bound(app: App) -> dict[str, str]:
    """Without sign-in only this machine is served, whatever Streamlit's own settings say."""
    return {"server.address": "127.0.0.1"} if app.auth == "local" else {}


def secrets(settings: Settings) -> dict[str, Any] | None:
    """What `st.login` reads, from the environment; `SettingsError` where sign-in is half set."""
    if settings.auth != "oidc":
        return None
    needed = {
        "TP_OIDC_CLIENT_SECRET": settings.oidc_client_secret,
        "TP_COOKIE_SECRET": settings.cookie_secret,
        "TP_BASE_URL": settings.base_url,
    }
    for name, value in needed.items():
        if not value:
            message = f"TP_AUTH=oidc with this server needs {name}; see docs/deploy.md"
            raise SettingsError(message)
    return {
        "auth": {
            "redirect_uri": f"{settings.base_url.rstrip('/')}/oauth2callback",
            "cookie_secret": settings.cookie_secret,
            "client_id": settings.oidc_client_id,
            "client_secret": settings.oidc_client_secret,
            "server_metadata_url": f"{settings.oidc_issuer.rstrip('/')}/.well-known/openid-configuration",
        }
    }


def _warm(app: App, door: _Door, first_drawn: threading.Event) -> None:
    """What the first answer would otherwise wait for: Streamlit's `write_stream` imports pandas on first use."""
    first_drawn.wait(_FIRST_PAGE_SECONDS)
    door.build()
    for one in (app.rule_coach, app.second_look):
        warm = getattr(one, "warm", None)
        if warm is not None:
            warm()
    import pandas  # noqa: ICN001, F401

    set_apart()


def set_apart() -> None:
    """Sets what is loaded apart from garbage collection: Streamlit collects after every script run, and walking all
    modules would hold the last words of an answer back (measured: 85 ms, 14 ms without).
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_COLLECT_AFTER)
