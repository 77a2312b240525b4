"""A turn as server-sent events: the one async generator, which looks at the buffer and never waits in a thread."""

import asyncio
import json
from collections.abc import AsyncIterator

from fastapi.responses import StreamingResponse

from tp_core.domain.conversation import CoachEvent, Thought, Working
from tp_core.services.turns.live import LiveTurn

LOOK_SECONDS = 0.025
"""How often the buffer is looked at (measured in design.md: no thread waits, 50 streams do not slow each other)."""


def _line(event: CoachEvent) -> str:
    return f"data: {json.dumps(event.model_dump(mode='json', exclude_none=True), ensure_ascii=False)}\n\n"


async def _events(live: LiveTurn) -> AsyncIterator[str]:
    seen = 0
    while True:
        ended = live.ended
        new = live.since(seen)
        seen += len(new)
        for event in new:
            if not isinstance(event, Working | Thought):
                yield _line(event)
        if ended and not new:
            return
        if not new:
            await asyncio.sleep(LOOK_SECONDS)


def respond(live: LiveTurn) -> StreamingResponse:
    """The stream of a turn. A client that hangs up ends the stream, never the turn."""
    headers = {"Cache-Control": "no-cache", "X-Accel-Buffering": "no"}
    return StreamingResponse(_events(live), media_type="text/event-stream", headers=headers)
