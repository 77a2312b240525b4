"""Before anything reads a request: from where this API may be spoken to.

`local` has no sign-in, so it serves loopback peers only and answers no website: peer, Host and Origin are checked.
"""

from urllib.parse import unquote_to_bytes, urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from tp_core.api import failures
from tp_core.domain.addresses import is_loopback


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
        await self._app(scope, receive, send)

    def _refusal(self, scope: Scope, headers: Headers) -> tuple[int, str] | None:
        if self._auth == "demo":
            return 403, "The API is off in the demonstration."
        where = self._where(scope, headers) if self._auth == "local" else None
        return where or _unreadable(scope)

    def _where(self, scope: Scope, headers: Headers) -> tuple[int, str] | None:
        peer = (scope.get("client") or ("127.0.0.1", 0))[0]
        if not is_loopback("127.0.0.1" if peer == "testclient" else peer):
            return 403, "Without sign-in this API serves this machine only."
        try:
            host, origin = _host_of(headers.get("host", "")), headers.get("origin")
            own = origin is None or is_loopback(urlsplit(origin).hostname or "")
        except ValueError:
            return 400, "The Host or Origin header is not an address."
        if not is_loopback(host):
            return 403, "Without sign-in this API answers to localhost only."
        if not own or headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "same-site", "none"):
            return 403, "Without sign-in this API answers no other website."
        return None


def _unreadable(scope: Scope) -> tuple[int, str] | None:
    raw = unquote_to_bytes(scope.get("raw_path") or scope["path"].encode())
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        return 400, "The address is not UTF-8."
    return (404, "There is nothing here.") if "\x00" in text else None
