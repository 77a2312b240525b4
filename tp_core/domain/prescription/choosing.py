"""Which exercise fills a slot today: the planned one, the harder variation that is due, or what stands in for it."""

from collections.abc import Collection, Sequence
from functools import lru_cache

from tp_core.domain import ladders
from tp_core.domain.caps import Caps, caps_of
from tp_core.domain.exercises import (
    Exercise,
    Loading,
    Pattern,
    alternatives,
    cautions,
    equipment_of,
    excluded,
    get,
    performable,
)
from tp_core.domain.loading import Gym
from tp_core.domain.plan import Scheme, Slot, SlotRole
from tp_core.domain.prescription import holding, overload
from tp_core.domain.prescription.capping import too_heavy
from tp_core.domain.prescription.fitting import MAIN_ROLES
from tp_core.domain.prescription.loads import LOADED, Situation
from tp_core.domain.program import Constraints

_WALKS = ("brisk-walk", "incline-treadmill-walk", "marching")
_THRUSTS = ("hip-thrust", "dumbbell-hip-thrust", "bodyweight-hip-thrust")
_HEAVY_INSTEAD = dict.fromkeys((Pattern.SQUAT, Pattern.LUNGE), _THRUSTS)
"""What still trains the hips hard where knees should rest."""
_A_RUN, _USUAL_PACE, _LONGEST_STAND_IN = 1000.0, 420.0, 60
"""Metres from which it is a run, seconds a km where no pace is planned, the most minutes of what stands in (ours)."""
_TO_HANG_ON = ("barbell", "dumbbells", "kettlebell")
"""A plate, a dumbbell or a kettlebell is what is added to the body."""
_USUAL_REPS, _USUAL_SECONDS, _USUAL_METERS = 10, 30.0, 40.0
_LEAST_REPS, _LEAST_FAST_REPS = 6, 4
"""Of what stands in for a barbell, as the plans without one begin (ours): singles belong to the bar."""
_HARD_INSTEAD = ("shadow-boxing", "high-knees", "mountain-climber")
"""For short hard efforts on a machine; a walk is none."""
_HARD_RPE, _SHORT_SECONDS = 7.0, 300.0


@lru_cache(maxsize=256)
def _equipment(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(equipment_of(names)[0])


@lru_cache(maxsize=512)
def _stand_in(
    exercise_id: str, equipment: frozenset[str], exclusions: tuple[str, ...], limitations: tuple[str, ...]
) -> tuple[Exercise, ...]:
    return alternatives(get(exercise_id), equipment, exclusions, limitations, limit=12)


def risen(
    slot: Slot,
    exercise: Exercise,
    situation: Situation,
    constraints: Constraints,
    *,
    taken: Collection[str],
    caps: Caps,
) -> Exercise:
    """The variation that is due: a step up its ladder for every one mastered that can be done here and spares what is
    sore. An exercise whose reps are themselves the goal stays.
    """
    while (name := _due(slot, exercise, situation)) is not None:
        step = get(name)
        equipment = _equipment(constraints.equipment)
        able = step.id not in taken and performable(step, equipment) and not too_heavy(step, caps, situation.gym)
        able = able and (step.loading is not Loading.ADDED or not equipment.isdisjoint(_TO_HANG_ON))
        if not able or excluded(step, constraints.exclusions, constraints.limitations):
            break
        if cautions(step, constraints.limitations) or _came_too_early(step, situation):
            break
        exercise = step
    return exercise


def _due(slot: Slot, exercise: Exercise, situation: Situation) -> str | None:
    """The id of the next step, where the exercise is mastered; None else."""
    records = situation.records(exercise.id)
    hold = ladders.HOLDS.get(exercise.id)
    if hold is not None:
        return ladders.harder(exercise.id) if holding.mastered(records, hold) else None
    ranges = [scheme.rep_range for scheme in slot.schemes if scheme.rep_range is not None and not scheme.for_goal]
    reps = exercise.loading is Loading.BODYWEIGHT and bool(ranges) and overload.mastered(records, ranges[0][1])
    return ladders.harder(exercise.id) if reps else None


def _came_too_early(step: Exercise, situation: Situation) -> bool:
    records = situation.records(step.id)
    return holding.out_of_reach(records) if step.id in ladders.HOLDS else overload.out_of_reach(records)


def possible(slot: Slot, constraints: Constraints, taken: Collection[str], *, caps: Caps, gym: Gym) -> Exercise | None:
    """The slot's exercise where it can be done here and is not excluded, else what stands in for it, else None."""
    wanted = get(slot.exercise_id)
    equipment = _equipment(constraints.equipment)
    ruled_out = excluded(wanted, constraints.exclusions, constraints.limitations) or too_heavy(wanted, caps, gym)
    if performable(wanted, equipment) and not ruled_out:
        return wanted
    others = _stand_in(wanted.id, equipment, constraints.exclusions, constraints.limitations)
    free = _free(slot, others, constraints, taken, caps=caps, gym=gym)
    return free[0] if free else None


def _free(
    slot: Slot, others: Sequence[Exercise], constraints: Constraints, taken: Collection[str], *, caps: Caps, gym: Gym
) -> list[Exercise]:
    """Those of the others that are not in the session already and not too heavy, for a main lift with a heavy one."""
    free = [other for other in others if other.id not in taken and not too_heavy(other, caps, gym)]
    if _is_short_and_hard(slot):
        hard = [one for one in map(get, _HARD_INSTEAD) if one.id not in taken and _fits(one, constraints)]
        alike = [one for one in free if one.id in get(slot.exercise_id).substitutes and one.id not in _WALKS]
        free = list(dict.fromkeys((*alike, *hard, *free)))
    if slot.role in MAIN_ROLES and not any(other.loading in LOADED for other in free):
        instead = _instead_of_a_main_lift(get(slot.exercise_id), constraints, taken)
        free = [*(other for other in instead if not too_heavy(other, caps, gym)), *free]  # a leg raise is no main lift
    return free


def _instead_of_a_main_lift(wanted: Exercise, constraints: Constraints, taken: Collection[str]) -> list[Exercise]:
    return [
        other
        for other in map(get, _HEAVY_INSTEAD.get(wanted.pattern, ()))
        if other.id not in taken and _fits(other, constraints)
    ]


def _fits(exercise: Exercise, constraints: Constraints) -> bool:
    """Whether it can be done with what there is, and is not ruled out."""
    return performable(exercise, _equipment(constraints.equipment)) and not excluded(
        exercise, constraints.exclusions, constraints.limitations
    )


def _is_short_and_hard(slot: Slot) -> bool:
    return slot.role is SlotRole.CONDITIONING and all(
        (one.target_rpe or 0) >= _HARD_RPE and 0 < (one.duration_seconds or 0) <= _SHORT_SECONDS for one in slot.schemes
    )


def swaps_of(slot: Slot, constraints: Constraints, without: Collection[str], gym: Gym, most: int) -> list[Exercise]:
    """At most so many exercises that can stand in for a slot's, none of `without`."""
    equipment = _equipment(constraints.equipment)
    others = alternatives(
        get(slot.exercise_id), equipment, constraints.exclusions, constraints.limitations, limit=most + len(without)
    )
    return _free(slot, others, constraints, without, caps=caps_of(constraints.limitations), gym=gym)[:most]


def performable_slots(slots: Sequence[Slot], constraints: Constraints, gym: Gym) -> tuple[Slot | None, ...]:
    """Each slot as it can be done with what there is: itself, what stands in for it, or None where nothing does."""
    done: list[Slot | None] = []
    caps = caps_of(constraints.limitations)
    taken = {slot.exercise_id for slot in slots}
    for slot in slots:
        exercise = possible(slot, constraints, taken, caps=caps, gym=gym)
        fitting = None if exercise is None else slot if exercise.id == slot.exercise_id else instead(slot, exercise)
        done.append(fitting)
        taken |= {exercise.id} if exercise is not None else set()
    return tuple(done)


def instead(slot: Slot, exercise: Exercise) -> Slot:
    """The slot for another exercise: percentages belong to the lift they were planned for, efforts to any."""
    schemes = tuple(_enough_reps(_converted(scheme, exercise), slot, exercise) for scheme in slot.schemes)
    return slot.model_copy(update={"exercise_id": exercise.id, "schemes": schemes})


def _enough_reps(scheme: Scheme, slot: Slot, exercise: Exercise) -> Scheme:
    """No singles with dumbbells: what has no barbell begins at a few reps more, its load found by the effort."""
    bar = Loading.BARBELL
    least = _LEAST_FAST_REPS if get(slot.exercise_id).pattern is Pattern.OLYMPIC else _LEAST_REPS
    if get(slot.exercise_id).loading is not bar or exercise.loading is bar or not 0 < (scheme.reps or 0) < least:
        return scheme
    return scheme.model_copy(update={"reps": least, "percent_1rm": None})


def _converted(scheme: Scheme, exercise: Exercise) -> Scheme:
    kept = {"sets": scheme.sets, "rest_seconds": scheme.rest_seconds, "target_rpe": scheme.target_rpe}
    if exercise.loading is Loading.TIME:
        if (scheme.distance_meters or 0) * scheme.sets >= _A_RUN:
            return Scheme(**{**kept, "sets": 1}, duration_seconds=_as_long_as(scheme), zone=scheme.zone)
        return Scheme(**kept, duration_seconds=scheme.duration_seconds or _USUAL_SECONDS, zone=scheme.zone)
    if exercise.loading is Loading.DISTANCE:
        if scheme.duration_seconds is not None:
            return Scheme(**kept, duration_seconds=scheme.duration_seconds, zone=scheme.zone)
        return Scheme(**kept, distance_meters=scheme.distance_meters or _USUAL_METERS, zone=scheme.zone)
    reps = scheme.reps or (scheme.rep_range[0] if scheme.rep_range else _USUAL_REPS)
    return Scheme(**kept, reps=reps, rep_range=scheme.rep_range, percent_1rm=scheme.percent_1rm)


def _as_long_as(scheme: Scheme) -> float:
    """The time a run would take, in whole minutes: what stands in for it by time."""
    far = scheme.sets * (scheme.distance_meters or 0) / 1000
    minutes = round(far * (scheme.pace_seconds_per_km or _USUAL_PACE) / 60)
    return 60.0 * max(1, min(minutes, _LONGEST_STAND_IN))
