"""How much work is in it: minutes, hard sets and mean intensity of planned sessions, computed and never claimed."""

from collections import Counter
from collections.abc import Iterable

from tp_core.domain.exercises import EXERCISES, Muscle, Pattern
from tp_core.domain.plan import PlannedSession, PlannedWeek, Scheme, Slot, SlotRole
from tp_core.domain.training_load import warm_up_minutes

_SECONDS_A_REP = 4
_SECONDS_TO_CHANGE = 60
_SECONDS_A_KM, _ERGS, _SECONDS_A_KM_OF_ERGS = 900, frozenset({"row-erg", "ski-erg"}), 280
"""Of what is carried or pushed, and of rowing and skiing, where no pace is told."""
INDIRECT = 0.5
"""A secondary muscle's share of a set (HY2, Pelland 2026)."""
_HARD_RPE = 6.0


def slot_seconds(slot: Slot) -> float:
    """Time under way and resting in all sets of a slot, in seconds."""
    one_sided = EXERCISES[slot.exercise_id].one_sided
    usual = _SECONDS_A_KM_OF_ERGS if slot.exercise_id in _ERGS else _SECONDS_A_KM
    return sum(seconds_of(scheme, one_sided=one_sided, usual_pace=usual) for scheme in slot.schemes)


def seconds_of(scheme: Scheme, *, one_sided: bool = False, usual_pace: float = _SECONDS_A_KM) -> float:
    """Time under way and resting, in seconds; `usual_pace` in seconds a km holds where the scheme has none."""
    if scheme.duration_seconds is not None:
        work = scheme.duration_seconds
    elif scheme.distance_meters is not None:
        work = scheme.distance_meters * (scheme.pace_seconds_per_km or usual_pace) / 1000
    else:
        top = scheme.rep_range[1] if scheme.rep_range else scheme.reps or 1
        work = top * _SECONDS_A_REP
    return scheme.sets * (work * (2 if one_sided else 1) + scheme.rest_seconds)


def minutes_of(slots: Iterable[Slot]) -> int:
    """Whole minutes of a session, with a warm-up and the changes between exercises (TM1)."""
    all_of_it = tuple(slots)
    total = 0.0
    for slot in all_of_it:
        total += _SECONDS_TO_CHANGE + slot_seconds(slot)
    walks = any(scheme.turns is not None for slot in all_of_it for scheme in slot.schemes)
    return round(warm_up_minutes((slot.exercise_id for slot in all_of_it), walks=walks) + total / 60) if total else 0


def sets_of(session: PlannedSession) -> int:
    """Working sets; conditioning is none, nor are stations between kilometres."""
    between_runs = any(slot.in_rounds and slot.role is SlotRole.CONDITIONING for slot in session.slots)
    return sum(
        scheme.sets
        for slot in session.slots
        if slot.role is not SlotRole.CONDITIONING and not (slot.in_rounds and between_runs)
        for scheme in slot.schemes
    )


def week_sets(week: PlannedWeek) -> int:
    return sum(sets_of(session) for session in week.sessions)


def week_minutes(week: PlannedWeek) -> int:
    return sum(minutes_of(session.slots) for session in week.sessions)


def distance_km(week: PlannedWeek, *, race: bool = False) -> float:
    """Kilometres run in a week; the race itself only on demand (EN1 and EN2 exempt it)."""
    return sum(run_km(session, race=race) for session in week.sessions)


def run_km(session: PlannedSession, *, race: bool = False) -> float:
    """Kilometres run in a session."""
    return sum(
        (scheme.distance_meters or 0) * scheme.sets / 1000
        for slot in session.slots
        if EXERCISES[slot.exercise_id].pattern is Pattern.RUN and (race or slot.exercise_id != "race")
        for scheme in slot.schemes
    )


def mean_intensity(week: PlannedWeek) -> float | None:
    """Mean % of estimated max over the sets that have one; None where none has."""
    weighted = [
        (scheme.percent_1rm, scheme.sets)
        for session in week.sessions
        for slot in session.slots
        for scheme in slot.schemes
        if scheme.percent_1rm is not None
    ]
    total = sum(sets for _, sets in weighted)
    return sum(load * sets for load, sets in weighted) / total if total else None


def hard_sets(sessions: Iterable[PlannedSession]) -> dict[Muscle, float]:
    """Hard sets a muscle: 1 for a primary, 0.5 for a secondary one. Jumps are fast, not hard."""
    counted: Counter[Muscle] = Counter()
    for session in sessions:
        for slot in session.slots:
            exercise = EXERCISES[slot.exercise_id]
            if exercise.pattern is Pattern.JUMP:
                continue
            hard = sum(scheme.sets for scheme in slot.schemes if (scheme.target_rpe or 10) >= _HARD_RPE)
            for muscle in exercise.primary:
                counted[muscle] += hard
            for muscle in exercise.secondary:
                counted[muscle] += hard * INDIRECT  # type: ignore[assignment]
    return dict(counted)
