"""No load goes up on an exercise that hurt the last time (science.md 5: never more in a week with pain)."""

from tp_core.domain.loading import Gym
from tp_core.domain.prescription import reasons
from tp_core.domain.prescription.loads import Situation, Worked
from tp_core.domain.workout import LiftRecord, PrescribedSet

_UPWARDS = ("PR1", "PR2")
"""The rules that add load or reps: what they say no longer holds."""


def spared(worked: Worked, exercise_id: str, situation: Situation) -> Worked:
    """The sets with no load above the last one done, nor more reps at it, where its log told of pain."""
    records = situation.records(exercise_id)
    if not records or not records[-1].hurt:
        return worked
    last = records[-1]
    top = max((one.load or 0.0 for one in last.done), default=0.0)
    kept = tuple(one for one in worked.reasons if one.rule_id not in _UPWARDS)
    why = reasons.hurt_last_time(_told(top, situation.gym))
    return Worked(tuple(_held(one, last, top) for one in worked.sets), (why, *kept), worked.find_a_weight)


def _told(top: float, gym: Gym) -> str:
    return str(gym.told(top)) if top else ""


def _held(one: PrescribedSet, last: LiftRecord, top: float) -> PrescribedSet:
    if one.reps is None:
        return one
    if one.load is not None and one.load < top:
        return one
    most = max((done.reps or 0 for done in last.done if (done.load or 0.0) == top), default=one.reps)
    changes: dict[str, object] = {"reps": max(1, min(one.reps, most))}
    if one.load is not None and top and one.load > top:
        changes |= {"load": top, "percent_1rm": None}
    return one.model_copy(update=changes)
