"""Routes by which a program leaves: calendar, table, JSON."""

from fastapi import APIRouter
from fastapi.responses import JSONResponse, Response

from tp_core.api.parameters import PROGRAM, AppHere, CoachId, ProgramId, UserId
from tp_core.services import portable
from tp_core.services.workouts import ground

router = APIRouter()


@router.get(PROGRAM + "/export.ics", response_class=Response)
def export_calendar(app: AppHere, user_id: UserId, coach_id: CoachId, program_id: ProgramId) -> Response:
    content = portable.calendar(app, ground.ground(app, user_id, coach_id, program_id))
    return _file(content, "text/calendar; charset=utf-8", "program.ics")


@router.get(PROGRAM + "/export.csv", response_class=Response)
def export_table(app: AppHere, user_id: UserId, coach_id: CoachId, program_id: ProgramId) -> Response:
    content = portable.table(app, ground.ground(app, user_id, coach_id, program_id))
    return _file(content.encode(), "text/csv; charset=utf-8", "program.csv")


@router.get(PROGRAM + "/export.json")
def export_json(app: AppHere, user_id: UserId, coach_id: CoachId, program_id: ProgramId) -> JSONResponse:
    return JSONResponse(portable.everything(app, ground.ground(app, user_id, coach_id, program_id)))


def _file(content: bytes, kind: str, name: str) -> Response:
    return Response(content, media_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})
