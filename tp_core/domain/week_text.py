"""A planned session in lines people read: exercise, sets × reps, load where a max is known, effort where not."""

import re
from collections.abc import Sequence
from typing import Final

from tp_core.domain.exercises import EXERCISES, Loading, called
from tp_core.domain.loading import Gym, Rounding, ordinary_gym
from tp_core.domain.plan import PlannedSession, Scheme, Slot, SlotRole
from tp_core.domain.program import Constraints, Experience, StartingNumber
from tp_core.domain.strength import EstimatedMax, estimates
from tp_core.domain.units import plain

_NO_MAX: Final = re.compile(r"No max known yet: find a weight[^.]*\.")
"""The plan's remark, which a line that says `find a weight that leaves 3 reps` need not repeat."""


def session_lines(
    session: PlannedSession, *, numbers: Sequence[StartingNumber], constraints: Constraints, gym: Gym | None = None
) -> tuple[str, ...]:
    """One line an exercise, in order: `Back squat: 4 × 8 at 97.5 kg, 3 reps left`; loads of `gym`, else of any gym."""
    maxes = estimates(numbers)
    there = (gym or ordinary_gym(constraints.unit)).with_equipment(constraints.equipment)
    return tuple(_line(slot, maxes, constraints, there) for slot in session.slots)


def _line(slot: Slot, maxes: dict[str, EstimatedMax], constraints: Constraints, gym: Gym) -> str:
    exercise = EXERCISES[slot.exercise_id]
    schemes = ", then ".join(_scheme(scheme, slot, maxes, constraints, gym) for scheme in slot.schemes)
    notes = _NO_MAX.sub("", slot.notes).strip() if "find a weight" in schemes else slot.notes
    note = f" ({notes})" if notes else ""
    return f"{called(exercise, constraints.equipment)}: {schemes}{note}"


def _scheme(scheme: Scheme, slot: Slot, maxes: dict[str, EstimatedMax], constraints: Constraints, gym: Gym) -> str:
    exercise = EXERCISES[slot.exercise_id]
    side = " each side" if exercise.one_sided else ""
    if scheme.duration_seconds is not None:
        return f"{_timed(scheme, slot.role)}{side}"
    if scheme.distance_meters is not None:
        times = f"{scheme.sets} × " if scheme.sets > 1 else ""
        turns = scheme.turns.told(scheme.distance_meters, scheme.pace_seconds_per_km) if scheme.turns else ""
        return f"{times}{_distance(scheme.distance_meters)}{side}{', ' if turns else ''}{turns}"
    reps = f"{scheme.rep_range[0]}-{scheme.rep_range[1]}" if scheme.rep_range else str(scheme.reps)
    work = f"{scheme.sets} × {reps}{side}"
    known = maxes.get(exercise.id)
    if known is not None and scheme.percent_1rm is not None:
        careful = constraints.experience is Experience.BEGINNER
        rounding = Rounding.DOWN if careful else Rounding.NEAREST
        load = gym.load(known.kilograms * scheme.percent_1rm / 100, exercise.loading, rounding)
        return f"{work} at {load}, {_left(scheme)}"
    if exercise.loading is Loading.BODYWEIGHT:
        return f"{work}, {_left(scheme)}" if scheme.target_rpe is not None else work
    return f"{work}, find a weight that leaves {_reps_left(scheme)}"


def _timed(scheme: Scheme, role: SlotRole) -> str:
    seconds = scheme.duration_seconds or 0
    if role is SlotRole.CONDITIONING and scheme.sets > 1:
        return f"{scheme.sets} × {counted_minutes(seconds)}"
    if role is SlotRole.CONDITIONING or seconds > 120:
        return f"{counted_minutes(seconds)}, easy enough to talk"
    return f"{scheme.sets} × {plain(seconds)} s"


def counted_minutes(seconds: float) -> str:
    """`1 minute`, `20 minutes`."""
    minutes = round(seconds / 60)
    return f"{minutes} minute{'' if minutes == 1 else 's'}"


def _distance(meters: float) -> str:
    return f"{plain(meters / 1000)} km" if meters >= 1000 else f"{plain(meters)} m"


def _reps_left(scheme: Scheme) -> str:
    left = 10 - (scheme.target_rpe or 7)
    if left == 1:
        return "1 rep"
    return f"{plain(left)} reps" if left == int(left) else f"{int(left)}-{int(left) + 1} reps"


def _left(scheme: Scheme) -> str:
    """RPE = 10 - reps left, in words (science.md 3.3)."""
    return f"{_reps_left(scheme)} left"
