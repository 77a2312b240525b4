"""No load goes up on what hurt the last time or a complaint holds back (science.md 5: never more in a week with pain or
illness).
"""

from tp_core.domain.exercises import Exercise
from tp_core.domain.loading import Gym
from tp_core.domain.prescription import reasons
from tp_core.domain.prescription.lighter import lighter
from tp_core.domain.prescription.loads import Situation, Worked
from tp_core.domain.prescription.standing import loading_records
from tp_core.domain.workout import LiftRecord, PrescribedSet, Reason

_UPWARDS = ("PR1", reasons.RANGE)
"""The rules that add load or reps: what they say no longer holds."""


def spared(worked: Worked, exercise: Exercise, situation: Situation) -> Worked:
    """The sets with no load above the last one done, nor more reps at it, where pain or illness was told of."""
    records = situation.records(exercise.id)
    if not records or not (records[-1].hurt or situation.complaints.holds(exercise)):
        return worked
    # What a lighter week was done with is no limit for the weeks after it; a set that hurt in it is.
    last = records[-1] if records[-1].hurt else [*records[:1], *loading_records(records)][-1]
    top = max((one.load or 0.0 for one in last.done), default=0.0)
    kept = tuple(one for one in worked.reasons if one.rule_id not in _UPWARDS)
    why = _why(last, exercise, situation, _told(top, situation.gym))
    return Worked(tuple(_held(one, last, top) for one in worked.sets), (why, *kept), worked.find_a_weight)


def _why(last: LiftRecord, exercise: Exercise, situation: Situation, most: str) -> Reason:
    complaints = situation.complaints
    if last.hurt:
        return reasons.hurt_last_time(most)
    if complaints.ill and not complaints.of(exercise):
        return reasons.ill_lately(most)
    return reasons.complained_of(complaints.of(exercise), most)


def _told(top: float, gym: Gym) -> str:
    return str(gym.told(top)) if top else ""


def _held(one: PrescribedSet, last: LiftRecord, top: float) -> PrescribedSet:
    if one.reps is None:
        return one
    if one.load is not None and one.load < top:
        return one
    most = max((done.reps or 0 for done in last.done if (done.load or 0.0) == top), default=one.reps)
    held = one.model_copy(update={"reps": max(1, min(one.reps, most))})
    return lighter(held, top) if top else held
