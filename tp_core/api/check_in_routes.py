"""Routes of check-ins and suggested changes: given and answered, listed, accepted, declined, undone."""

from typing import Annotated, Any

from fastapi import APIRouter, Header, Path
from fastapi.responses import JSONResponse, Response

from tp_core.api import check_in_shapes, program_shapes, stream
from tp_core.api.access import Caller
from tp_core.api.check_in_bodies import GiveCheckIn
from tp_core.api.parameters import PAGE, PROGRAM, AppHere, CoachId, Cursor, Limit, ProgramId, UserId
from tp_core.api.shapes import Json
from tp_core.services.adaptations import deciding
from tp_core.services.app import App
from tp_core.services.check_ins import history, recording, streaming
from tp_core.services.coaching import adjusting
from tp_core.services.coaching.adjusting import Decision
from tp_core.services.people import Person
from tp_core.services.workouts.ground import ground

router = APIRouter()

_ADAPTATION = PROGRAM + "/adaptations/{adaptationId}"
AdaptationId = Annotated[str, Path(alias="adaptationId", max_length=64)]
Accept = Annotated[str, Header()]
_SSE: dict[int | str, dict[str, Any]] = {
    201: {
        "description": "The check-in with the coach's answer; as events where the client accepts them",
        "content": {"application/json": {}, "text/event-stream": {"schema": {"type": "string"}}},
    }
}


@router.post(PROGRAM + "/check-in", status_code=201, responses=_SSE)
def give_check_in(
    app: AppHere,
    user_id: UserId,
    coach_id: CoachId,
    program_id: ProgramId,
    body: GiveCheckIn,
    accept: Accept = "",
) -> Response:
    answers = body.answers()
    asked = recording.ask(
        app,
        user_id,
        coach_id,
        program_id,
        answers,
        week=body.week_number,
        client_id=body.client_check_in_id or "",
    )
    if "text/event-stream" in accept:
        return stream.respond(streaming.stream(app, asked, answers, check_in_shapes.check_in))
    given = recording.give(app, asked, answers)
    return JSONResponse(check_in_shapes.check_in(given.check_in), 201 if given.new else 200)


@router.get(PROGRAM + "/check-ins")
def list_check_ins(
    app: AppHere,
    user_id: UserId,
    coach_id: CoachId,
    program_id: ProgramId,
    limit: Limit = PAGE,
    cursor: Cursor = None,
) -> Json:
    page = history.listing(app, user_id, coach_id, program_id, limit=limit, cursor=cursor)
    return {"items": [check_in_shapes.check_in(one) for one in page.items], "nextCursor": page.next_cursor}


@router.get(PROGRAM + "/adaptations")
def list_adaptations(
    app: AppHere,
    user_id: UserId,
    coach_id: CoachId,
    program_id: ProgramId,
    limit: Limit = PAGE,
    cursor: Cursor = None,
) -> Json:
    here = ground(app, user_id, coach_id, program_id)
    page = deciding.listing(app, here, limit=limit, cursor=cursor)
    return {"items": [check_in_shapes.adaptation(one) for one in page.items], "nextCursor": page.next_cursor}


def _decided(
    app: App, person: Person, decide: Decision, user_id: str, coach_id: str, program_id: str, adaptation_id: str
) -> Json:
    place = (user_id, coach_id, program_id, adaptation_id)
    if person.is_self(user_id):
        decided = decide(app, *place, by=deciding.ATHLETE)
    else:
        decided = adjusting.decide(app, decide, *place, author_id=person.user_id)
    return {
        "adaptation": check_in_shapes.adaptation(decided.adaptation),
        "program": program_shapes.whole(app, decided.program),
    }


@router.post(_ADAPTATION + "/accept")
def accept_adaptation(
    app: AppHere,
    person: Caller,
    user_id: UserId,
    coach_id: CoachId,
    program_id: ProgramId,
    adaptation_id: AdaptationId,
) -> Json:
    return _decided(app, person, deciding.accept, user_id, coach_id, program_id, adaptation_id)


@router.post(_ADAPTATION + "/decline")
def decline_adaptation(
    app: AppHere,
    person: Caller,
    user_id: UserId,
    coach_id: CoachId,
    program_id: ProgramId,
    adaptation_id: AdaptationId,
) -> Json:
    return _decided(app, person, deciding.decline, user_id, coach_id, program_id, adaptation_id)


@router.post(_ADAPTATION + "/revert")
def revert_adaptation(
    app: AppHere,
    person: Caller,
    user_id: UserId,
    coach_id: CoachId,
    program_id: ProgramId,
    adaptation_id: AdaptationId,
) -> Json:
    return _decided(app, person, deciding.revert, user_id, coach_id, program_id, adaptation_id)
