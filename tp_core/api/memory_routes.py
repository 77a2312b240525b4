"""Routes of what a coach remembers of an athlete: read, forget."""

from typing import Annotated

from fastapi import APIRouter, Path, Response

from tp_core.api.parameters import PAGE, USER, AppHere, Cursor, Limit, UserId
from tp_core.api.shapes import Json
from tp_core.domain.memory import Memory
from tp_core.services import memories

router = APIRouter()

MemoryId = Annotated[str, Path(alias="memoryId", max_length=64)]


@router.get(USER + "/memories")
def list_memories(app: AppHere, user_id: UserId, limit: Limit = PAGE, cursor: Cursor = None) -> Json:
    page = memories.listing(app, user_id, limit=limit, cursor=cursor)
    return {"items": [_memory(one) for one in page.items], "nextCursor": page.next_cursor}


@router.delete(USER + "/memories/{memoryId}", status_code=204)
def forget_memory(app: AppHere, user_id: UserId, memory_id: MemoryId) -> Response:
    memories.forget(app, user_id, memory_id)
    return Response(status_code=204)


def _memory(one: Memory) -> Json:
    return {
        "memoryId": one.memory_id,
        "kind": one.kind.value,
        "text": one.text,
        "source": one.source.value,
        "sourceId": one.source_id or None,
        "coachId": one.coach_id or None,
        "date": one.noted_on.isoformat(),
    }
