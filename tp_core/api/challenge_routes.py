"""Challenges: where a coach disagreed, how it was taken, and the answer to one that is open."""

from typing import Annotated

from fastapi import APIRouter, Path
from pydantic import Field

from tp_core.api import shapes
from tp_core.api.parameters import USER, AppHere, UserId
from tp_core.api.shapes import Json
from tp_core.domain.challenge import ChallengeRecord
from tp_core.domain.value import Value
from tp_core.services.challenges import looking

router = APIRouter()
ChallengeId = Annotated[str, Path(alias="challengeId", max_length=64)]


class Reply(Value):
    """One of the offered replies, or the athlete's own words."""

    reply: str = Field(min_length=1, max_length=looking.MOST_REPLY)


def _shaped(record: ChallengeRecord) -> Json:
    shaped = shapes.plain(record) | {"askedAt": shapes.instant(record.asked_at), "text": record.challenge.text}
    shaped["quickReplies"] = list(record.challenge.replies)
    if record.answered_at is not None:
        shaped["answeredAt"] = shapes.instant(record.answered_at)
    for internal in ("version", "askedSeq"):
        shaped.pop(internal, None)
    return shaped


@router.get(USER + "/challenges")
def list_challenges(app: AppHere, user_id: UserId) -> Json:
    """The newest hundred, and how they were taken by coach and number of program."""
    taken = [shapes.plain(one) | {"answered": one.answered} for one in looking.of_athlete(app, user_id)]
    items = [_shaped(record) for record in looking.past(app, user_id)]
    return {"items": items, "receptivity": taken, "nextCursor": None}


@router.post(USER + "/challenges/{challengeId}/reply")
def reply(app: AppHere, user_id: UserId, challenge_id: ChallengeId, body: Reply) -> Json:
    record, words = looking.answer(app, user_id, challenge_id, body.reply)
    return _shaped(record) | {"coachResponse": words}
