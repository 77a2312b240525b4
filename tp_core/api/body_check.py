"""The body of a request, read once: how much of it, in which form, and of what characters."""

import json
from typing import Any

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tp_core.api import failures
from tp_core.api.access import SIGNED, route_path

MOST_BODY = 256 * 1024
_MUTATING = frozenset({"POST", "PUT", "PATCH", "DELETE"})


class BodyCheck:
    """ASGI middleware that hands on only bodies a route can read."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] not in _MUTATING:
            await self._app(scope, receive, send)
            return
        if route_path(scope).startswith(SIGNED):
            # A browser's form or a mail program's one click (RFC 8058), to a route that reads no body.
            await self._app(scope, receive, send)
            return
        body = await _read(receive)
        problem = _body_problem(body, Headers(scope=scope))
        if problem is not None:
            await failures.by_status(*problem)(scope, receive, send)
            return
        await self._app(scope, _replay(body or b"", receive), send)


async def _read(receive: Receive) -> bytes | None:
    """The body; None where it is over the limit."""
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return b"".join(parts)
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > MOST_BODY:
            return None
        if not message.get("more_body"):
            return b"".join(parts)


def _body_problem(body: bytes | None, headers: Headers) -> tuple[int, str] | None:
    if body is None:
        return 413, ""
    if not body:
        return None
    kind = headers.get("content-type", "").split(";")[0].strip().casefold()
    if kind != "application/json":
        return 415, ""
    try:
        value = json.loads(body, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        return 400, "The body is not JSON."
    return None if _storable(value) else (422, "The body has characters that cannot be stored.")


def _no_constant(name: str) -> Any:  # noqa: ANN401  json's hook
    message = f"{name} is not JSON"
    raise ValueError(message)


def _storable(value: object) -> bool:
    """No NUL and no lone surrogate in any text."""
    if isinstance(value, str):
        return "\x00" not in value and not any("\ud800" <= character <= "\udfff" for character in value)
    if isinstance(value, dict):
        return all(_storable(name) and _storable(inner) for name, inner in value.items())
    return all(map(_storable, value)) if isinstance(value, list) else True


def _replay(body: bytes, receive: Receive) -> Receive:
    sent = False

    async def again() -> Message:
        nonlocal sent
        if sent:
            return await receive()
        sent = True
        return {"type": "http.request", "body": body, "more_body": False}

    return again
