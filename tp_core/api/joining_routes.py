"""Routes of joining somebody's coach: invitations by its owner, consent by the athlete, and leaving again."""

from typing import Annotated

from fastapi import APIRouter, Path

from tp_core.api import shapes
from tp_core.api.access import Caller
from tp_core.api.bodies import Empty
from tp_core.api.parameters import COACH, USER, AppHere, CoachId, UserId
from tp_core.api.shapes import Json
from tp_core.services import joining
from tp_core.services.storage.people import Invitation

router = APIRouter()

_INVITATIONS = "/coaches/{coachId}/invitations"
InvitationId = Annotated[str, Path(alias="invitationId", max_length=64)]
Token = Annotated[str, Path(alias="token", max_length=500)]


def _shaped(invitation: Invitation, link: str) -> Json:
    return {
        "invitationId": invitation.invitation_id,
        "coachId": invitation.coach_id,
        "link": link,
        "expiresAt": shapes.instant(invitation.expires_at),
    }


@router.post(_INVITATIONS, status_code=201)
def invite(app: AppHere, person: Caller, coach_id: CoachId, body: Empty | None = None) -> Json:
    del body
    return _shaped(*joining.invite(app, person, coach_id))


@router.get(_INVITATIONS)
def list_invitations(app: AppHere, person: Caller, coach_id: CoachId) -> Json:
    found = joining.pending(app, person, coach_id)
    return {"items": [_shaped(one, joining.link(app, one)) for one in found], "nextCursor": None}


@router.delete(_INVITATIONS + "/{invitationId}")
def take_back(app: AppHere, person: Caller, coach_id: CoachId, invitation_id: InvitationId) -> Json:
    joining.take_back(app, person, coach_id, invitation_id)
    return {"invitationId": invitation_id, "takenBack": True}


@router.get("/invitations/{token}")
def open_invitation(app: AppHere, token: Token) -> Json:
    asked = joining.opened(app, token)
    return shapes.coach(asked.coach) | {
        "sees": list(joining.SEES),
        "seesNot": joining.SEES_NOT,
        "expiresAt": shapes.instant(asked.invitation.expires_at),
    }


@router.post("/invitations/{token}/accept")
def accept(app: AppHere, person: Caller, token: Token, body: Empty | None = None) -> Json:
    del body
    return shapes.coach(joining.accept(app, person, token))


@router.get(USER + "/coaches")
def seen_by(app: AppHere, user_id: UserId) -> Json:
    found = joining.seen_by(app, user_id)
    return {
        "items": [shapes.coach(coach) | {"since": shapes.instant(since)} for coach, since in found],
        "nextCursor": None,
    }


@router.delete(COACH)
def leave(app: AppHere, user_id: UserId, coach_id: CoachId) -> Json:
    joining.leave(app, user_id, coach_id)
    return {"coachId": coach_id, "left": True}
