"""Check-ins and suggested changes as the contract's JSON; what was not answered is left out."""

from tp_core.api.shapes import Json, instant
from tp_core.domain.adaptation import Adaptation
from tp_core.domain.check_in import Answers, CheckIn


def check_in(value: CheckIn) -> Json:
    return {
        "checkInId": value.check_in_id,
        "programId": value.program_id,
        "weekNumber": value.week_number,
        **_answers(value.answers),
        "coachResponse": value.coach_response,
        "adaptationsNeeded": list(value.adaptations_needed),
        **({"adaptationId": value.adaptation_id} if value.adaptation_id else {}),
        "patterns": list(value.patterns),
        "scaleVersion": value.scale_version,
        "scaleDirection": value.direction,
        "safety": value.safety,
        "timestamp": instant(value.answered_at),
        **({"amendedAt": instant(value.amended_at)} if value.amended_at is not None else {}),
        "history": [_answers(one.answers) | {"timestamp": instant(one.answered_at)} for one in value.history],
        "replies": [{"authorName": one.author_name, "text": one.text, "timestamp": instant(one.at)}
                    for one in value.replies],
    }  # fmt: skip


def _answers(value: Answers) -> Json:
    shaped: Json = {"rating": value.rating, "feedback": value.feedback}
    readiness = value.readiness.model_dump(exclude_none=True)
    if readiness:
        shaped["readiness"] = readiness
    mean = value.readiness.mean
    if mean is not None:
        shaped["readinessMean"] = round(mean, 2)
    if value.difficulty is not None:
        shaped["difficulty"] = value.difficulty.value
    if value.pain is not None:
        shaped["pain"] = value.pain.model_dump(mode="json", exclude_none=True)
    if value.motivation is not None:
        shaped["motivation"] = value.motivation
    return shaped


def adaptation(value: Adaptation) -> Json:
    shaped: Json = value.model_dump(mode="json", exclude_none=True)
    for internal in ("version", "share", "madeOn", "basePlanVersion", "acceptedPlanVersion"):
        shaped.pop(internal, None)
    shaped["createdAt"] = instant(value.created_at)
    if value.decided_at is not None:
        shaped["decidedAt"] = instant(value.decided_at)
    return shaped
