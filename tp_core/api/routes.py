"""The contract's routes. Each resolves who asks, calls one use case, and shapes its answer."""

from typing import Annotated, Any

from fastapi import APIRouter, Query
from fastapi.responses import JSONResponse, Response, StreamingResponse

from tp_core.api import program_shapes, shapes, stream
from tp_core.api.access import Caller
from tp_core.api.bodies import ChangeProfile, ChangeStatus, Empty, Finalize, SendMessage
from tp_core.api.parameters import (
    COACH,
    PAGE,
    PROGRAMS,
    AppHere,
    CoachId,
    Cursor,
    Limit,
    ProgramId,
    SessionId,
    UserId,
)
from tp_core.api.shapes import Json
from tp_core.domain import pausing
from tp_core.domain.creation import Conversation, CreatorSession, Talk
from tp_core.domain.errors import Invalid
from tp_core.domain.program import ProgramStatus
from tp_core.services import coaches, desks, endings, profiles, programs, returning, safeguards, starting, talks
from tp_core.services.app import App
from tp_core.services.coaching import reviewing
from tp_core.services.storage.store import Listing
from tp_core.services.turns import engine, transcript
from tp_core.services.turns.run import Sent

router = APIRouter()

_SESSIONS = COACH + "/program-creator-sessions"
_TALKS = COACH + "/conversations"


@router.get("/health")
async def health(app: AppHere) -> Json:
    return {"status": "ok", **app.health}


@router.get("/me")
async def me(person: Caller) -> Json:
    return {"userId": person.user_id, "roles": list(person.roles), "coachIds": list(person.coach_ids)}


@router.get("/users/{userId}")
def get_profile(app: AppHere, user_id: UserId) -> Json:
    profile = profiles.of(app, user_id)
    return shapes.profile(profile, profiles.clearance_topics(app, profile))


@router.patch("/users/{userId}")
def change_profile(app: AppHere, user_id: UserId, body: ChangeProfile) -> Json:
    wishes = profiles.Wishes.model_validate(body.model_dump(exclude_unset=True))
    profile = profiles.update(app, user_id, wishes)
    return shapes.profile(profile, profiles.clearance_topics(app, profile))


@router.post("/users/{userId}/safety/acknowledge")
def acknowledge(app: AppHere, user_id: UserId) -> Json:
    profile = safeguards.acknowledge(app, user_id)
    return {"locked": bool(profile.locked_by)}


# program creator sessions


def _session(app: App, session: CreatorSession, before: str | None = None) -> Json:
    profile = profiles.of(app, session.user_id)
    design = desks.design_for(session.brief, profile, profiles.today(app, profile))
    status = desks.status_of(app, session)
    assert status is not None  # noqa: S101  a creator session always has one
    return shapes.session(session, transcript.page(app, session, before), status, design)


def _listed(page: Listing[CreatorSession] | Listing[Conversation]) -> Json:
    return {"items": [shapes.talk(one, ()) for one in page.items], "nextCursor": page.next_cursor}


@router.post(_SESSIONS, status_code=201)
def open_session(app: AppHere, user_id: UserId, coach_id: CoachId, body: Empty | None = None) -> Json:
    del body
    return _session(app, talks.open_creation(app, user_id, coach_id))


@router.get(_SESSIONS)
def list_sessions(app: AppHere, user_id: UserId, coach_id: CoachId, limit: Limit = PAGE, cursor: Cursor = None) -> Json:
    page = talks.listing(app, CreatorSession, user_id, coach_id, limit=limit, cursor=cursor)
    return {
        "items": [
            shapes.talk(session, ()) | {"configStatus": shapes.plain(status)}
            for session in page.items
            if (status := desks.status_of(app, session)) is not None
        ],
        "nextCursor": page.next_cursor,
    }


@router.get(_SESSIONS + "/{sessionId}")
def get_session(
    app: AppHere,
    user_id: UserId,
    coach_id: CoachId,
    session_id: SessionId,
    before: Annotated[str | None, Query(max_length=64)] = None,
) -> Json:
    return _session(app, talks.get(app, CreatorSession, user_id, coach_id, session_id), before)


@router.get(_SESSIONS + "/{sessionId}/config-status")
def get_config_status(app: AppHere, user_id: UserId, coach_id: CoachId, session_id: SessionId) -> Json:
    status = desks.status_of(app, talks.get(app, CreatorSession, user_id, coach_id, session_id))
    assert status is not None  # noqa: S101  a creator session always has one
    return shapes.plain(status)


_SSE: dict[int | str, dict[str, Any]] = {
    200: {"content": {"text/event-stream": {"schema": {"type": "string"}}}, "description": "The turn's events"}
}


@router.post(_SESSIONS + "/{sessionId}/send-message", responses=_SSE, response_class=StreamingResponse)
def send_to_session(
    app: AppHere, user_id: UserId, coach_id: CoachId, session_id: SessionId, body: SendMessage
) -> Response:
    coaches.get(app, coach_id)
    return stream.respond(engine.send(app, CreatorSession, user_id, coach_id, session_id, _sent(body)))


def _sent(body: SendMessage) -> Sent:
    return Sent(body.message, body.client_message_id or "", body.coach or "")


@router.post(_SESSIONS + "/{sessionId}/stop")
def stop_session(app: AppHere, user_id: UserId, coach_id: CoachId, session_id: SessionId) -> Json:
    return _session(app, engine.stop(app, CreatorSession, user_id, coach_id, session_id))


@router.post(_SESSIONS + "/{sessionId}/finalize", status_code=201)
def finalize(
    app: AppHere, user_id: UserId, coach_id: CoachId, session_id: SessionId, body: Finalize | None = None
) -> JSONResponse:
    wish = body or Finalize()
    program, started = starting.finalize(
        app, user_id, coach_id, session_id, when_active=wish.when_active, name=wish.name
    )
    return JSONResponse(program_shapes.whole(app, program), 201 if started else 200)


@router.post(_SESSIONS + "/{sessionId}/abandon")
def abandon(app: AppHere, user_id: UserId, coach_id: CoachId, session_id: SessionId) -> Json:
    return _session(app, talks.abandon(app, user_id, coach_id, session_id))


# ordinary conversations


def _talk(app: App, talk: Talk, before: str | None = None) -> Json:
    return shapes.talk(talk, transcript.page(app, talk, before))


@router.post(_TALKS, status_code=201)
def open_conversation(app: AppHere, user_id: UserId, coach_id: CoachId, body: Empty | None = None) -> Json:
    del body
    return _talk(app, talks.open_conversation(app, user_id, coach_id))


@router.get(_TALKS)
def list_conversations(
    app: AppHere, user_id: UserId, coach_id: CoachId, limit: Limit = PAGE, cursor: Cursor = None
) -> Json:
    return _listed(talks.listing(app, Conversation, user_id, coach_id, limit=limit, cursor=cursor))


@router.get(_TALKS + "/{sessionId}")
def get_conversation(
    app: AppHere,
    user_id: UserId,
    coach_id: CoachId,
    session_id: SessionId,
    before: Annotated[str | None, Query(max_length=64)] = None,
) -> Json:
    return _talk(app, talks.get(app, Conversation, user_id, coach_id, session_id), before)


@router.post(_TALKS + "/{sessionId}/send-message", responses=_SSE, response_class=StreamingResponse)
def send_to_conversation(
    app: AppHere, user_id: UserId, coach_id: CoachId, session_id: SessionId, body: SendMessage
) -> Response:
    coaches.get(app, coach_id)
    return stream.respond(engine.send(app, Conversation, user_id, coach_id, session_id, _sent(body)))


@router.post(_TALKS + "/{sessionId}/stop")
def stop_conversation(app: AppHere, user_id: UserId, coach_id: CoachId, session_id: SessionId) -> Json:
    return _talk(app, engine.stop(app, Conversation, user_id, coach_id, session_id))


# programs


@router.get(PROGRAMS)
def list_programs(
    app: AppHere,
    user_id: UserId,
    coach_id: CoachId,
    status: ProgramStatus | None = None,
    limit: Limit = PAGE,
    cursor: Cursor = None,
) -> Json:
    wanted = (status,) if status is not None else ()
    page = programs.listing(app, user_id, coach_id, statuses=wanted, limit=limit, cursor=cursor)
    return {
        "items": [program_shapes.listed(app, program) for program in page.items],
        "nextCursor": page.next_cursor,
    }


@router.get(PROGRAMS + "/{programId}")
def get_program(app: AppHere, user_id: UserId, coach_id: CoachId, program_id: ProgramId) -> Json:
    return program_shapes.whole(app, programs.get(app, user_id, coach_id, program_id))


@router.patch(PROGRAMS + "/{programId}")
def change_program(
    app: AppHere, person: Caller, user_id: UserId, coach_id: CoachId, program_id: ProgramId, body: ChangeStatus
) -> Json:
    if body.rating is not None and body.status is not ProgramStatus.COMPLETED:
        raise Invalid("A rating goes with a completed program.")
    if body.rating is None or programs.get(app, user_id, coach_id, program_id).status is not ProgramStatus.COMPLETED:
        place = (app, user_id, coach_id, program_id, body.status)
        if person.is_self(user_id):
            program = programs.change_status(*place, body.reason)
        else:
            program = reviewing.change_status(*place, person.user_id, body.reason)
    if body.rating is not None:
        program = endings.close(app, user_id, coach_id, program_id, rating=body.rating, note=body.reason)
    if body.status is ProgramStatus.ACTIVE:
        returning.suggest(app, user_id, coach_id, program_id)
    said = pausing.words(body.reason, program.discipline) if body.status is ProgramStatus.PAUSED else ""
    return program_shapes.whole(app, program) | ({"coachResponse": said} if said else {})
