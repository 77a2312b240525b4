"""Coaches: those one can choose, and a coach of one's own."""

from fastapi import APIRouter

from tp_core.api import shapes
from tp_core.api.access import Caller
from tp_core.api.parameters import PAGE, AppHere, Cursor, Limit
from tp_core.api.shapes import Json
from tp_core.domain.own_coach import CoachWish
from tp_core.services import coaches

router = APIRouter()


@router.get("/coaches")
def list_coaches(app: AppHere, person: Caller, limit: Limit = PAGE, cursor: Cursor = None) -> Json:
    page = coaches.listing(app, person.user_id, limit=limit, cursor=cursor)
    return {"items": [shapes.coach(coach) for coach in page.items], "nextCursor": page.next_cursor}


@router.post("/coaches", status_code=201)
def add_coach(app: AppHere, person: Caller, body: CoachWish) -> Json:
    return shapes.coach(coaches.create(app, person.user_id, body)) | {"ownerId": person.user_id}
