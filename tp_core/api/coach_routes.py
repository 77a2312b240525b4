"""Coaches: those one can choose, and a coach of one's own."""

from fastapi import APIRouter

from tp_core.api import shapes
from tp_core.api.access import Caller
from tp_core.api.bodies import MoveTo
from tp_core.api.parameters import COACH, PAGE, AppHere, CoachId, Cursor, Limit, SessionId, UserId
from tp_core.api.shapes import Json
from tp_core.domain.own_coach import CoachWish
from tp_core.services import coaches, talks
from tp_core.services.turns import transcript

router = APIRouter()


@router.get("/coaches")
def list_coaches(app: AppHere, person: Caller, limit: Limit = PAGE, cursor: Cursor = None) -> Json:
    page = coaches.listing(app, person.user_id, limit=limit, cursor=cursor)
    return {"items": [shapes.coach(coach) for coach in page.items], "nextCursor": page.next_cursor}


@router.post("/coaches", status_code=201)
def add_coach(app: AppHere, person: Caller, body: CoachWish) -> Json:
    return shapes.coach(coaches.create(app, person.user_id, body)) | {"ownerId": person.user_id}


@router.post(COACH + "/program-creator-sessions/{sessionId}/move", status_code=201)
def move(app: AppHere, user_id: UserId, coach_id: CoachId, session_id: SessionId, body: MoveTo) -> Json:
    """The draft with another coach, in a new session; this one is closed."""
    moved = talks.move(app, user_id, coach_id, session_id, body.coach_id)
    return shapes.talk(moved, transcript.page(app, moved)) | {"movedFrom": moved.moved_from}
