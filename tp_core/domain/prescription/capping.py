"""Keeps a workout within what limits say in numbers (`caps`): they win over plan, progress and percentages."""

from tp_core.domain.caps import Caps
from tp_core.domain.exercises import Exercise, Loading, get
from tp_core.domain.loading import Gym, Rounding
from tp_core.domain.plan import Scheme, Slot
from tp_core.domain.prescription import reasons
from tp_core.domain.prescription.lighter import lighter
from tp_core.domain.prescription.loads import LOADED, Worked
from tp_core.domain.strength import LEAST_RTS_RPE, MOST_RTS_REPS, percent
from tp_core.domain.workout import PrescribedExercise

_POINTS_A_GRADE = 3.0
"""% of 1RM that a grade of effort below the table's end is taken to be worth (ours; its last grades are 2 to 3.5)."""


def too_heavy(exercise: Exercise, caps: Caps, gym: Gym) -> bool:
    """Whether even the least that can be put on is more than the limit allows."""
    if not caps.loads or exercise.loading not in LOADED or exercise.loading is Loading.ADDED:
        return False
    most = caps.kilograms(exercise)
    return most is not None and gym.load(0.0, exercise.loading, Rounding.DOWN).kilograms > most


def within_effort(slot: Slot, caps: Caps) -> Slot:
    """The slot with efforts, percentages and minutes no higher than allowed."""
    if caps.effort is None and caps.minutes is None:
        return slot
    return slot.model_copy(update={"schemes": tuple(_within(scheme, caps) for scheme in slot.schemes)})


def _within(scheme: Scheme, caps: Caps) -> Scheme:
    changes: dict[str, object] = {}
    if caps.effort is not None and (scheme.target_rpe is None or scheme.target_rpe > caps.effort):
        changes["target_rpe"] = caps.effort
    if caps.effort is not None and scheme.percent_1rm is not None:
        reps = min(scheme.reps or (scheme.rep_range or (1, 1))[0], MOST_RTS_REPS)
        changes["percent_1rm"] = min(scheme.percent_1rm, _share(reps, caps.effort))
    if caps.minutes is not None and scheme.sets == 1 and (scheme.duration_seconds or 0) > caps.minutes * 60:
        changes["duration_seconds"] = caps.minutes * 60
    return scheme.model_copy(update=changes) if changes else scheme


def _share(reps: int, effort: float) -> float:
    below = max(0.0, LEAST_RTS_RPE - effort)
    return round(percent(reps, max(LEAST_RTS_RPE, round(effort * 2) / 2)) - _POINTS_A_GRADE * below, 1)


def within_load(worked: Worked, exercise: Exercise, caps: Caps, gym: Gym) -> Worked:
    """The sets with no load above the limit; a load still to be found is told it."""
    allowed = caps.kilograms(exercise) if caps.loads and exercise.loading in LOADED else None
    if allowed is None:
        return worked
    most = gym.load(allowed, exercise.loading, Rounding.DOWN)
    over = any(each.load is not None and each.load > allowed for each in worked.sets)
    if not over and not worked.find_a_weight:
        return worked
    sets = tuple(lighter(each, most.kilograms) for each in worked.sets)
    return Worked(sets, (*worked.reasons, reasons.within_limit(most)), worked.find_a_weight)


def broken_by(one: PrescribedExercise, caps: Caps, gym: Gym) -> str:
    """The limit that a set of an exercise passes, in words; empty where none does. For what somebody wrote by hand."""
    most = caps.kilograms(get(one.exercise_id))
    if most is not None and any(each.load is not None and each.load > most + 1e-6 for each in one.sets):
        return f"{gym.told(most)} at most"
    if caps.effort is not None and any((each.target_rpe or 0) > caps.effort for each in one.sets):
        return f"an effort of {caps.effort:g} at most"
    return ""
