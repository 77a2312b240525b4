"""A turn as server-sent events: the one async generator, which is woken by the turn and never waits in a thread."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import suppress

from fastapi.responses import StreamingResponse

from tp_core.domain.conversation import CoachEvent, Thought, Working
from tp_core.services.turns.live import LiveTurn

TOGETHER_SECONDS = 0.025
"""What is said in so short a time is sent together: the first words at once, the following in small handfuls."""


def _line(event: CoachEvent) -> str:
    return f"data: {json.dumps(event.model_dump(mode='json', exclude_none=True), ensure_ascii=False)}\n\n"


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


def respond(live: LiveTurn) -> StreamingResponse:
    """The stream of a turn. A client that hangs up ends the stream, never the turn."""
    headers = {"Cache-Control": "no-cache", "X-Accel-Buffering": "no"}
    return StreamingResponse(_events(live), media_type="text/event-stream", headers=headers)
