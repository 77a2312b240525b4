"""One process that serves the pages and the API: Streamlit's ASGI app with the API mounted beside it."""

from pathlib import Path

from tp_core import api, bootstrap
from tp_core.settings import Settings

ENTRY = Path(__file__).resolve().parents[2] / "streamlit_app.py"


def run(settings: Settings, port: int) -> None:
    """Serves until interrupted."""
    import streamlit as st
    from starlette.routing import Mount

    from tp_core.ui.session import share_app

    app = bootstrap.build(settings)
    share_app(app)
    served = st.App(ENTRY, routes=[Mount(api.PREFIX, app=api.build(app))], middleware=[api.gate(app)])
    served.run(config={"server.port": port, "server.headless": True})
