"""What routes take from path and query, checked once."""

from typing import Annotated

from fastapi import Depends, Path, Query, Request

from tp_core.services.app import App

PAGE = 50


async def _app(request: Request) -> App:  # not for waiting: a plain function would be run in a thread
    app: App = request.app.state.app
    return app


AppHere = Annotated[App, Depends(_app)]
UserId = Annotated[str, Path(alias="userId", pattern=r"^[A-Za-z0-9_-]{1,64}$")]
CoachId = Annotated[str, Path(alias="coachId", max_length=64)]
SessionId = Annotated[str, Path(alias="sessionId", max_length=64)]
ProgramId = Annotated[str, Path(alias="programId", max_length=64)]
WorkoutId = Annotated[str, Path(alias="workoutId", max_length=64)]
Limit = Annotated[int, Query(ge=1, le=100)]
Cursor = Annotated[str | None, Query(max_length=2000)]

USER = "/users/{userId}"
COACH = USER + "/coaches/{coachId}"
PROGRAMS = COACH + "/programs"
PROGRAM = PROGRAMS + "/{programId}"
