"""What both desks do alike: what hurts, what is said of challenges, a mistake as a result."""

from collections.abc import Collection
from typing import Any, TypeVar

from tp_core.domain.athlete import Profile, ToldPain
from tp_core.domain.challenge import Challenge
from tp_core.domain.coach import ToolCall, ToolResult
from tp_core.domain.complaints import HOLDS_DAYS, injured
from tp_core.domain.conversation import OpenQuestion
from tp_core.domain.creation import Talk
from tp_core.domain.exclusions import resting_parts
from tp_core.services.challenges.dissent import Dissent

T = TypeVar("T", bound=Talk)


def without(profile: Profile, parts: Collection[str]) -> Profile:
    """The profile without the athlete's own niggles in these parts; a clinician's limits stand."""
    left = tuple(entry for entry in profile.limitations if not resting_parts(entry) & set(parts))
    pains = tuple(one for one in profile.told_pains if one.part not in parts)
    if (left, pains) == (profile.limitations, profile.told_pains):
        return profile
    return profile.model_copy(update={"limitations": left, "told_pains": pains})


def hurting(profile: Profile, told: Collection[ToldPain]) -> Profile:
    """The profile with what was told to hurt, each part once, the newest word of it; an injury stays one."""
    if not told:
        return profile
    newest = max(one.since for one in told)
    known = {one.part: one for one in profile.told_pains if (newest - one.since).days <= HOLDS_DAYS}
    for one in told:
        before = known.get(one.part)
        if before is not None and before.injury and not one.injury and injured((before,), one.since):
            continue
        known[one.part] = one
    return profile.model_copy(update={"told_pains": tuple(known.values())})


def dissent_facts(dissent: Dissent, challenge: Challenge | None) -> dict[str, Any]:
    return {
        "challenge": challenge.text if challenge is not None else "",
        "challenge_reply": dissent.acknowledged,
        "challenged": dissent.rule_ids,
    }


def asking(talk: T, challenge: Challenge) -> T:
    """The talk with the challenge as its open question."""
    question = OpenQuestion(topic=challenge.topic, quick_replies=challenge.replies)
    return talk.model_copy(update={"open_question": question})


def refused(call: ToolCall, message: str) -> ToolResult:
    return ToolResult(call_id=call.call_id, content={"message": message}, is_error=True)
