"""Messages to a coach are routed one after the other, until each has its place among the turns."""

import asyncio

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tp_core.api.access import route_path

_MESSAGE = "/send-message"


class Turnstile:
    """ASGI middleware: at most `places` messages at once are on their way from here to their turn.

    Fifty that come together would all be routed and stored before half of them asked their models (ADR 9). Those that
    wait here hold no thread. It stands behind who asks and behind the body, which may both come slowly; a place is
    given back when the answer begins.
    """

    def __init__(self, app: ASGIApp, places: int) -> None:
        self._app = app
        self._places = asyncio.Semaphore(places)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] != "POST" or not route_path(scope).endswith(_MESSAGE):
            await self._app(scope, receive, send)
            return
        held = True

        def give_back() -> None:
            nonlocal held
            if held:
                held = False
                self._places.release()

        async def begin(message: Message) -> None:
            give_back()
            await send(message)

        await self._places.acquire()
        try:
            await self._app(scope, receive, begin)
        finally:
            give_back()
