"""How fast a kind of run grows in weeks planned anew: no step longer than EN1 allows a single run (science.md 3.1).

Fewer days with the same kilometres would make an easy run half as long again from one week to the next; EN1 alone,
which looks at the longest run of any kind, would let it.
"""

from typing import Final

from tp_core.domain.plan import Plan, PlannedSession, PlannedWeek, Slot
from tp_core.domain.validation.running import LONGER, LOOK_BACK_WEEKS

LEAST_STEP_KM: Final = 1.0
"""A kilometre more is always allowed (EN1)."""
_STEP_M: Final = 500


def held(plan: Plan, first: int) -> tuple[Plan, bool]:
    """The plan with the runs from week `first` on cut to what their kind may grow to, and whether any was.

    A kind nobody has run in the four weeks before is held by EN1 alone; a race stays.
    """
    weeks = list(plan.weeks)
    cut = False
    for at in range(first - 1, len(weeks)):
        longest = _longest(weeks[max(0, at - LOOK_BACK_WEEKS) : at])
        sessions = tuple(_held(session, longest) for session in weeks[at].sessions)
        cut = cut or sessions != weeks[at].sessions
        weeks[at] = weeks[at].model_copy(update={"sessions": sessions})
    return Plan(weeks=tuple(weeks)), cut


def _longest(weeks: list[PlannedWeek]) -> dict[str, float]:
    """Metres of the longest steady run of each kind."""
    found: dict[str, float] = {}
    for week in weeks:
        for session in week.sessions:
            for slot in session.slots:
                found[slot.exercise_id] = max(found.get(slot.exercise_id, 0), _steady(slot))
    return {kind: far for kind, far in found.items() if far}


def _steady(slot: Slot) -> float:
    """Metres of a run in one piece; 0 for intervals, a race and anything else."""
    (scheme, *more) = slot.schemes
    one = not more and scheme.sets == 1 and slot.exercise_id != "race"
    return scheme.distance_meters or 0 if one else 0


def _held(session: PlannedSession, longest: dict[str, float]) -> PlannedSession:
    slots = tuple(_cut(slot, longest.get(slot.exercise_id, 0)) for slot in session.slots)
    return session if slots == session.slots else session.model_copy(update={"slots": slots})


def _cut(slot: Slot, before: float) -> Slot:
    most = max(before * LONGER, before + LEAST_STEP_KM * 1000) // _STEP_M * _STEP_M
    if not before or _steady(slot) <= most:
        return slot
    return slot.model_copy(update={"schemes": (slot.schemes[0].model_copy(update={"distance_meters": float(most)}),)})
