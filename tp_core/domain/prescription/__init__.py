"""From plan to workout: for any week and day a complete session with loads, following what was logged.

Pure. It chooses no exercises beyond stand-ins and no week structure: those are the plan's (`periodization`).
"""

from collections.abc import Mapping, Sequence

from tp_core.domain.loading import Gym
from tp_core.domain.plan import PlannedWeek
from tp_core.domain.prescription.choosing import instead, performable_slots
from tp_core.domain.prescription.fitting import fit
from tp_core.domain.prescription.session import Prescription, Today, prescribe, swaps
from tp_core.domain.prescription.wording import sets_text
from tp_core.domain.program import Constraints, Phase, StartingNumber
from tp_core.domain.strength import estimates
from tp_core.domain.workout import LiftRecord, Reason

__all__ = [
    "Prescription",
    "Reason",
    "Today",
    "best_reps",
    "fit",
    "instead",
    "performable_slots",
    "prescribe",
    "prescribe_week",
    "sets_text",
    "swaps",
]


def prescribe_week(
    week: PlannedWeek,
    *,
    phases: Sequence[Phase],
    constraints: Constraints,
    starting_numbers: Sequence[StartingNumber] = (),
    history: Mapping[str, Sequence[LiftRecord]] | None = None,
    gym: Gym | None = None,
) -> tuple[Prescription, ...]:
    """Every session of a week in full, as the review shows week 1; maxes from the athlete's starting numbers."""
    phase = next(phase for phase in phases if phase.phase_number == week.phase_number)
    return tuple(
        prescribe(
            session,
            week,
            phase=phase,
            constraints=constraints,
            maxes=estimates(starting_numbers),
            history=history or {},
            today=Today(gym=gym, best_reps=best_reps(starting_numbers)),
        )
        for session in week.sessions
    )


def best_reps(numbers: Sequence[StartingNumber]) -> dict[str, int]:
    """The most reps of each exercise done without load, of the athlete's starting numbers."""
    found: dict[str, int] = {}
    for number in numbers:
        if number.load is None and number.reps is not None:
            found[number.exercise_id] = max(number.reps, found.get(number.exercise_id, 0))
    return found
