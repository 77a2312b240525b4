"""A turn as server-sent events: the one async generator, which is woken by the turn and never waits in a thread."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

from fastapi.responses import StreamingResponse
from starlette.types import Receive, Scope, Send

from tp_core.domain.conversation import CoachEvent, Thought, Working
from tp_core.services.turns.live import LiveTurn

TOGETHER_SECONDS = 0.025
"""What is said in so short a time is sent together: the first words at once, the following in small handfuls."""


def _line(event: CoachEvent) -> str:
    return f"data: {event.model_dump_json(exclude_none=True)}\n\n"


async def _more(live: LiveTurn, seen: int) -> None:
    """Returns once the turn has more than `seen` events, or has ended."""
    loop, more = asyncio.get_running_loop(), asyncio.Event()

    def wake() -> None:
        with suppress(RuntimeError):  # the server is closing: nobody listens any more
            loop.call_soon_threadsafe(more.set)

    live.call_after(seen, wake)
    await more.wait()


async def _events(live: LiveTurn) -> AsyncIterator[str]:
    seen = 0
    while True:
        ended = live.ended
        new = live.since(seen)
        seen += len(new)
        lines = [_line(event) for event in new if not isinstance(event, Working | Thought)]
        if lines:
            yield "".join(lines)
        if ended:
            return
        if lines:
            await asyncio.sleep(TOGETHER_SECONDS)
        await _more(live, seen)


class _Spoken(StreamingResponse):
    """A stream that watches for no hang-up: a turn ends soon by itself, and what is sent to nobody is dropped.

    Starlette's own keeps two more tasks a stream for that, a good part of what a short answer costs.
    """

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        del scope, receive
        await self.stream_response(send)


def respond(live: LiveTurn) -> StreamingResponse:
    """The stream of a turn. A client that hangs up ends nothing but its own listening."""
    headers = {"Cache-Control": "no-cache", "X-Accel-Buffering": "no"}
    return _Spoken(_events(live), media_type="text/event-stream", headers=headers)
