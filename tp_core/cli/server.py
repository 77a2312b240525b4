"""One process that serves the pages and the API: Streamlit's ASGI app with the API mounted beside it."""

from pathlib import Path

from tp_core import api
from tp_core.services.app import App

ENTRY = Path(__file__).resolve().parents[2] / "streamlit_app.py"


def run(app: App, port: int) -> None:
    """Serves the pages and the API of an app until interrupted."""
    import streamlit as st
    from starlette.routing import Mount

    from tp_core.ui.session import share_app

    share_app(app)
    served = st.App(ENTRY, routes=[Mount(api.PREFIX, app=api.build(app))], middleware=[api.gate(app)])
    served.run(config={"server.port": port, "server.headless": True})
