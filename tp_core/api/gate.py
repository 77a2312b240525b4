"""Before anything reads a request: from where this API may be spoken to, and the short way to it.

`local` has no sign-in, so it serves loopback peers only and answers no website: peer, Host and Origin are checked.
"""

from urllib.parse import unquote_to_bytes, urlsplit

from starlette.datastructures import Headers
from starlette.routing import Mount
from starlette.types import ASGIApp, Receive, Scope, Send

from tp_core.api import failures
from tp_core.domain.addresses import is_loopback


def _host_of(value: str) -> str:
    return urlsplit(f"//{value}").hostname or ""


class Gate:
    """ASGI middleware that answers what lies under `prefix` with `door`; the rest passes.

    The pages' own middleware (sessions, static files) has nothing to do with the API: it would cost each piece of each
    stream a passage through all of it.
    """

    def __init__(self, app: ASGIApp, auth: str, door: ASGIApp, prefix: str) -> None:
        self._app = app
        self._auth = auth
        self._prefix = prefix
        self._mount = Mount(prefix, app=door)

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
        inner = {**scope, "path": f"{self._prefix}/"} if scope["path"] == self._prefix else {**scope}
        inner.update(self._mount.matches(inner)[1])
        await self._mount.handle(inner, receive, send)

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
