"""Coaches: those one can choose, and a coach of one's own."""

from fastapi import APIRouter

from tp_core.api import shapes
from tp_core.api.parameters import PAGE, AppHere, Cursor, Limit
from tp_core.api.routes import LOCAL_USER
from tp_core.api.shapes import Json
from tp_core.domain.own_coach import CoachWish
from tp_core.services import coaches

router = APIRouter()


@router.get("/coaches")
def list_coaches(app: AppHere, limit: Limit = PAGE, cursor: Cursor = None) -> Json:
    page = coaches.listing(app, LOCAL_USER, limit=limit, cursor=cursor)
    return {"items": [shapes.coach(coach) for coach in page.items], "nextCursor": page.next_cursor}


@router.post("/coaches", status_code=201)
def add_coach(app: AppHere, body: CoachWish) -> Json:
    return shapes.coach(coaches.create(app, LOCAL_USER, body)) | {"ownerId": LOCAL_USER}
