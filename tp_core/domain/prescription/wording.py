"""Words of a workout, from its own numbers only: sets as text, and why today."""

from collections.abc import Sequence

from tp_core.domain.exercises import EXERCISES, JUMPS
from tp_core.domain.loading import Gym
from tp_core.domain.plan import PlannedSession, PlannedWeek
from tp_core.domain.program import Phase
from tp_core.domain.units import from_kg, plain
from tp_core.domain.workout import PrescribedExercise, PrescribedSet, Reason

_KILOMETER = 1000
_LONG_SECONDS = 120
ON_THE_DAY = "The day you trained for."


def purpose(session: PlannedSession, phase: Phase) -> str:
    """What a session is for: the day itself, something of its own, or what its phase is for."""
    return ON_THE_DAY if session.is_event else session.purpose or phase.focus


def explain(
    session: PlannedSession,
    week: PlannedWeek,
    phase: Phase,
    exercises: tuple[PrescribedExercise, ...],
    why: tuple[Reason, ...],
    gym: Gym,
) -> str:
    """Why today: the phase and the first exercise in its own numbers, then what changed since last time."""
    place = week.week_number - phase.week_range[0] + 1
    told = [f"Week {week.week_number} · {phase.name}, week {place} of {len(phase.weeks)}."]
    told.append(f"{purpose(session, phase).rstrip('.')}.")
    if exercises:
        first = next((one for one in exercises if one.exercise_id not in JUMPS), exercises[0])
        total = f", {_kilometers(exercises)} in all" if len(exercises) > 1 and session.focus.endswith(" km") else ""
        sided = first.exercise_id in EXERCISES and EXERCISES[first.exercise_id].one_sided
        told.append(f"{first.name}: {sets_text(first.sets, gym, each_side=sided)}{total}.")
        told += [reason.text for reason in first.reasons[:2]]
    told += [reason.text for reason in why]
    return " ".join(told)


def _kilometers(exercises: Sequence[PrescribedExercise]) -> str:
    """`8.5 km`: what is left of a run, which may have been cut to the time there is."""
    far = sum(each.distance_meters or 0 for one in exercises for each in one.sets)
    return f"{plain(round(far / _KILOMETER, 1))} km"


def sets_text(sets: Sequence[PrescribedSet], gym: Gym, *, each_side: bool = False) -> str:
    """`4 × 5 at 100 kg`, `3 × 10, 3 reps left`, `2 × 30 s`, `8 km`: alike sets together, in the athlete's unit."""
    groups: list[tuple[PrescribedSet, int]] = []
    for one in sets:
        if groups and groups[-1][0] == one:
            groups[-1] = (one, groups[-1][1] + 1)
        else:
            groups.append((one, 1))
    return ", then ".join(_group_text(one, count, gym, " each side" if each_side else "") for one, count in groups)


def _group_text(one: PrescribedSet, count: int, gym: Gym, side: str) -> str:
    times = f"{count} × " if count > 1 or one.reps is not None else ""
    if one.distance_meters is not None:
        far = one.distance_meters
        return f"{times}{plain(far / _KILOMETER)} km{side}" if far >= _KILOMETER else f"{times}{far:g} m{side}"
    if one.duration_seconds is not None:
        long = one.duration_seconds
        return f"{times}{long / 60:g} min{side}" if long >= _LONG_SECONDS else f"{times}{long:g} s{side}"
    if one.load is not None:
        return f"{times}{one.reps}{side} at {from_kg(one.load, gym.unit):g} {gym.unit}"
    return f"{times}{one.reps}{side}{_left(one.target_rpe)}"


def _left(target_rpe: float | None) -> str:
    """Reps left = 10 - RPE (science.md 3.3); a half is a range."""
    if target_rpe is None:
        return ""
    left = 10 - target_rpe
    return f", {left:g} reps left" if left == int(left) else f", {int(left)}-{int(left) + 1} reps left"
