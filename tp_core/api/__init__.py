"""The HTTP door: REST and server-sent events under `/api`."""

from typing import TYPE_CHECKING

from starlette.middleware import Middleware

from tp_core.api.gate import Gate
from tp_core.services.app import App

if TYPE_CHECKING:
    from fastapi import APIRouter, FastAPI
    from starlette.types import ASGIApp

PREFIX = "/api"
_LEAST_TO_PACK = 1000
"""Bytes from which an answer is sent compressed to whoever takes it so; event streams never are."""


def _routers() -> "tuple[APIRouter, ...]":
    """Loaded where the API is built, so that a server's first page need not wait for them."""
    from tp_core.api import (
        challenge_routes,
        check_in_routes,
        coach_routes,
        coaching_routes,
        export_routes,
        joining_routes,
        memory_routes,
        notification_routes,
        routes,
        workout_routes,
    )

    return (
        routes.router,
        workout_routes.router,
        check_in_routes.router,
        challenge_routes.router,
        coach_routes.router,
        coaching_routes.router,
        export_routes.router,
        memory_routes.router,
        notification_routes.router,
        joining_routes.router,
    )


def build(app: App) -> "FastAPI":
    """The API over an app, to be mounted at `/api`."""
    from fastapi import FastAPI
    from starlette.middleware.gzip import GZipMiddleware

    from tp_core.api import failures
    from tp_core.api.access import Access
    from tp_core.api.body_check import BodyCheck
    from tp_core.api.turnstile import Turnstile

    api = FastAPI(
        title="Training Programs", version="0.1.0", docs_url="/docs", openapi_url="/openapi.json", redoc_url=None
    )
    api.state.app = app
    for router in _routers():
        api.include_router(router)
    failures.install(api)
    api.add_middleware(GZipMiddleware, minimum_size=_LEAST_TO_PACK)
    api.add_middleware(Turnstile, places=max(app.turns.setups // 2, 1))
    # The last one added is the first to see a request: who asks comes before what they send.
    api.add_middleware(BodyCheck)
    api.add_middleware(Access, here=app)
    return api


def gate(app: App, door: "ASGIApp") -> Middleware:
    """The gate in front of the API: outermost, so that it answers before any other server code reads the request.

    What it lets through goes to `door`, the API or what stands for it until it is built.
    """
    return Middleware(Gate, auth=app.auth, door=door, prefix=PREFIX)
