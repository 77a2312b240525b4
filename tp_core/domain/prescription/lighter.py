"""A set made lighter than planned asks for the effort that the lighter load takes: else it would look easy, and what
held it back would raise the estimated max.
"""

from tp_core.domain.strength import implied_rpe
from tp_core.domain.workout import PrescribedSet

_UNKNOWN = 7.0
"""Where nothing says how hard the lighter load is: three reps left."""
_LEAST = 5.0
"""An effort below it says nothing of the reps left (science.md 3.3)."""


def lighter(one: PrescribedSet, load: float) -> PrescribedSet:
    """The set with at most `load` kg and the effort that takes; the set itself where it is no heavier."""
    if one.load is None or one.load <= load:
        return one
    effort = _effort(one, load / one.load)
    return one.model_copy(update={"load": load, "percent_1rm": None, "target_rpe": effort})


def _effort(one: PrescribedSet, share: float) -> float | None:
    """The RPE of the set's reps at a share of its load, by the max its percentage was reckoned from."""
    if one.target_rpe is None:
        return None
    if not one.percent_1rm or not one.reps:
        return min(one.target_rpe, _UNKNOWN)
    return effort_at(one.reps, one.percent_1rm * share, one.target_rpe)


def effort_at(reps: int, percent_1rm: float, planned: float) -> float:
    """The RPE of `reps` at a percentage, in half points from 5; at most the planned one."""
    return min(planned, max(_LEAST, round(implied_rpe(reps, percent_1rm) * 2) / 2))
