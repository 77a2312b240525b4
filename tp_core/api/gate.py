"""Before any route: who may speak to this API, from where, in which form and how much.

`local` has no sign-in, so it serves loopback peers only and answers no website: peer, Host and Origin are checked.
"""

import ipaddress
import json
from typing import Any
from urllib.parse import unquote_to_bytes, urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tp_core.api import failures

MOST_BODY = 256 * 1024
_LOCAL_NAMES = frozenset({"localhost", "testserver"})
_MUTATING = frozenset({"POST", "PUT", "PATCH", "DELETE"})


def _is_loopback(host: str) -> bool:
    if host.casefold() in _LOCAL_NAMES:
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _host_of(value: str) -> str:
    return urlsplit(f"//{value}").hostname or ""


class Gate:
    """ASGI middleware in front of what lies under `prefix`; the rest passes."""

    def __init__(self, app: ASGIApp, auth: str, prefix: str = "") -> None:
        self._app = app
        self._auth = auth
        self._prefix = prefix

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        ours = scope["type"] == "http" and (scope["path"] + "/").startswith(f"{self._prefix}/")
        if not ours:
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        refusal = self._refusal(scope, headers)
        if refusal is not None:
            await failures.by_status(*refusal)(scope, receive, send)
            return
        body: bytes | None = b""
        if scope["method"] in _MUTATING:
            body = await _read(receive)
            problem = _body_problem(body, headers)
            if problem is not None:
                await failures.by_status(*problem)(scope, receive, send)
                return
        await self._app(scope, _replay(body or b"", receive), send)

    def _refusal(self, scope: Scope, headers: Headers) -> tuple[int, str] | None:  # noqa: PLR0911  a list of reasons
        if self._auth == "demo":
            return 403, "The API is off in the demonstration."
        peer = (scope.get("client") or ("127.0.0.1", 0))[0]
        if peer not in _LOCAL_NAMES and not _is_loopback("127.0.0.1" if peer == "testclient" else peer):
            return 403, "Without sign-in this API serves this machine only."
        try:
            host, origin = _host_of(headers.get("host", "")), headers.get("origin")
            own = origin is None or _is_loopback(urlsplit(origin).hostname or "")
        except ValueError:
            return 400, "The Host or Origin header is not an address."
        if not _is_loopback(host):
            return 403, "Without sign-in this API answers to localhost only."
        if not own or headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "same-site", "none"):
            return 403, "Without sign-in this API answers no other website."
        raw = unquote_to_bytes(scope.get("raw_path") or scope["path"].encode())
        try:
            text = raw.decode()
        except UnicodeDecodeError:
            return 400, "The address is not UTF-8."
        return (404, "There is nothing here.") if "\x00" in text else None


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
