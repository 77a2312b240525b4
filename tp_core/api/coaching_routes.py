"""Routes of human coaches: their roster, what they did of it, programs to look at, words and notes."""

from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Path
from pydantic import Field

from tp_core.api import shapes
from tp_core.api.access import Caller
from tp_core.api.parameters import PAGE, PROGRAM, AppHere, CoachId, Cursor, Limit, ProgramId, UserId
from tp_core.api.shapes import Json
from tp_core.domain.adherence import Share
from tp_core.domain.care import CoachNote
from tp_core.domain.errors import Invalid, NotFound
from tp_core.domain.program import Program
from tp_core.domain.value import Value
from tp_core.services import coaches, profiles
from tp_core.services.app import App
from tp_core.services.coaching import caring, reviewing, rosters, speaking
from tp_core.services.coaching.rosters import Line
from tp_core.services.paging import paged
from tp_core.services.workouts import ground, looking_back

router = APIRouter()

_ATHLETES = "/coaches/{coachId}/athletes"
_ATHLETE = _ATHLETES + "/{userId}"
ItemId = Annotated[str, Path(alias="itemId", max_length=200)]


class CoachText(Value):
    text: str = Field(min_length=1, max_length=10_000)
    check_in_id: str | None = Field(default=None, max_length=64)


class NoteText(Value):
    text: str = Field(min_length=1, max_length=caring.MOST_NOTE)


class Comment(Value):
    comment: str = Field(default="", max_length=reviewing.MOST_COMMENT)


class ItemDone(Value):
    done: bool | None = None
    snooze_until: date | None = None


@router.get(_ATHLETES)
def list_athletes(app: AppHere, person: Caller, coach_id: CoachId, limit: Limit = PAGE, cursor: Cursor = None) -> Json:
    coaches.get(app, coach_id)
    today = profiles.today(app, profiles.of(app, person.user_id))
    page = paged(rosters.lines(app, (coach_id,), today), lambda one: one.user_id, f"roster/{coach_id}", limit, cursor)
    return {"items": [_line(one) for one in page.items], "nextCursor": page.next_cursor}


def _line(one: Line) -> Json:
    latest = one.last_check_in
    return {
        "userId": one.user_id,
        "name": one.name,
        "programId": one.program_id,
        "programName": one.program_name,
        "status": one.status.value if one.status is not None else None,
        "approval": one.approval.value,
        "week": one.week,
        "weeks": one.weeks,
        "phase": one.phase,
        "adherence": {str(days): _share(share) for days, share in one.adherence.items()},
        "sessions": {
            str(days): {"done": share.done, "partly": share.partly, "due": share.due}
            for days, share in one.adherence.items()
        },
        "lastCheckIn": shapes.plain(latest) | {"at": shapes.instant(latest.at)} if latest is not None else None,
        "ratingTrend": list(one.rating_trend),
        "lastSession": shapes.plain(one.last_session) if one.last_session is not None else None,
        "eventInDays": one.event_in,
        "tags": list(one.tags),
        "attention": [
            {"itemId": item.item_id, "ruleId": item.rule_id, "reason": item.reason, "since": item.since.isoformat()}
            for item in one.attention
        ],
    }


def _share(share: Share) -> float | None:
    return None if share.share is None else round(share.share, 4)


@router.post("/coaches/{coachId}/attention/{itemId}")
def handle_item(app: AppHere, coach_id: CoachId, item_id: ItemId, body: ItemDone) -> Json:
    if bool(body.done) == (body.snooze_until is not None):
        raise Invalid("Say either that it is done, or until when to put it off.")
    care = caring.handle(app, coach_id, item_id, until=body.snooze_until)
    kept = next(one for one in care.handled if one.item_id == item_id)
    return {
        "itemId": item_id,
        "done": kept.until is None,
        "snoozeUntil": kept.until.isoformat() if kept.until is not None else None,
    }


@router.post(_ATHLETE + "/messages", status_code=201)
def send_message(app: AppHere, person: Caller, coach_id: CoachId, user_id: UserId, body: CoachText) -> Json:
    _athlete(app, coach_id, user_id)
    said = speaking.say(
        app, coach_id, user_id, person.user_id, body.text, check_in_ids=[body.check_in_id] if body.check_in_id else []
    )
    return shapes.message(said)


@router.get(_ATHLETE + "/notes")
def list_notes(app: AppHere, coach_id: CoachId, user_id: UserId, limit: Limit = PAGE, cursor: Cursor = None) -> Json:
    _athlete(app, coach_id, user_id)
    page = caring.notes(app, coach_id, user_id, limit=limit, cursor=cursor)
    return {"items": [_note(one) for one in page.items], "nextCursor": page.next_cursor}


@router.post(_ATHLETE + "/notes", status_code=201)
def add_note(app: AppHere, person: Caller, coach_id: CoachId, user_id: UserId, body: NoteText) -> Json:
    _athlete(app, coach_id, user_id)
    return _note(caring.note(app, coach_id, user_id, person.user_id, body.text))


def _note(one: CoachNote) -> Json:
    return shapes.plain(one) | {"writtenAt": shapes.instant(one.written_at)}


@router.post(PROGRAM + "/approve")
def approve(
    app: AppHere, person: Caller, user_id: UserId, coach_id: CoachId, program_id: ProgramId, body: Comment | None = None
) -> Json:
    return _decided(app, person.user_id, (user_id, coach_id, program_id), body, approve=True)


@router.post(PROGRAM + "/decline")
def decline(
    app: AppHere, person: Caller, user_id: UserId, coach_id: CoachId, program_id: ProgramId, body: Comment | None = None
) -> Json:
    return _decided(app, person.user_id, (user_id, coach_id, program_id), body, approve=False)


def _decided(app: App, author_id: str, place: tuple[str, str, str], body: Comment | None, *, approve: bool) -> Json:
    comment = body.comment if body is not None else ""
    return _program(app, reviewing.decide(app, *place, author_id, approve=approve, comment=comment))


def _program(app: App, program: Program) -> dict[str, Any]:
    here = ground.of_program(app, program)
    return shapes.program(program, here.today, looking_back.progress(looking_back.marks(app, here), here.today))


def _athlete(app: App, coach_id: str, user_id: str) -> None:
    coaches.get(app, coach_id)
    if rosters.row_of(app, coach_id, user_id) is None:
        raise NotFound("There is no such athlete on this roster.")
