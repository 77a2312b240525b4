"""A planned session becomes a workout for one athlete: exercises they can do, sets with loads, warm-ups, minutes."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from tp_core.domain import ladders
from tp_core.domain.caps import Caps, caps_of
from tp_core.domain.complaints import NONE, Complaints
from tp_core.domain.exercises import (
    Exercise,
    Loading,
    Pattern,
    alternatives,
    called,
    cautions,
    equipment_of,
    excluded,
    get,
    performable,
)
from tp_core.domain.loading import Gym, Load, light_warm_up, ordinary_gym, warm_up, warm_up_text
from tp_core.domain.plan import PlannedSession, PlannedWeek, Scheme, Slot, SlotRole
from tp_core.domain.prescription import overload, quicker_runs, reasons, sparing_runs
from tp_core.domain.prescription.capping import too_heavy, within_effort, within_load
from tp_core.domain.prescription.fitting import MAIN_ROLES, fit
from tp_core.domain.prescription.loads import LOADED, Situation, Worked, work
from tp_core.domain.prescription.sparing import spared
from tp_core.domain.prescription.wording import ON_THE_DAY, explain
from tp_core.domain.program import Constraints, Experience, Phase, PhaseKind
from tp_core.domain.run_fitness import Fitness
from tp_core.domain.strength import EstimatedMax
from tp_core.domain.training_load import estimated_minutes
from tp_core.domain.value import Value
from tp_core.domain.workout import LiftRecord, PrescribedExercise, PrescribedSet, Reason

TIME_SLACK = 1.10
"""TM1: a session may be a tenth over the athlete's limit (ours)."""
_SWAPS = 2
_NO_MAX = re.compile(r"find a weight|no max known", re.IGNORECASE)
_THRUSTS = ("hip-thrust", "dumbbell-hip-thrust", "bodyweight-hip-thrust")
_HEAVY_INSTEAD = dict.fromkeys((Pattern.SQUAT, Pattern.LUNGE), _THRUSTS)
"""What still trains the hips hard where knees should rest."""
_A_RUN, _USUAL_PACE, _LONGEST_STAND_IN = 1000.0, 420.0, 60
"""Metres from which it is a run, seconds a km where no pace is planned, the most minutes of what stands in (ours)."""
_USUAL_REPS, _USUAL_SECONDS, _USUAL_METERS = 10, 30.0, 40.0


@dataclass(frozen=True)
class Today:
    """What holds on the day itself, beside plan and log."""

    gym: Gym | None = None
    """The athlete's weights; ordinary ones in their unit where not given."""
    on: date | None = None
    """The day of training, for what a long gap asks."""
    minutes: int | None = None
    """A shorter limit for today (`only 30 minutes`)."""
    best_reps: Mapping[str, int] = field(default_factory=dict)
    """The most reps of exercises without load."""
    complaints: Complaints = NONE
    """What hurts as last told."""
    fitness: Fitness | None = None
    """How fast a runner is by now; None for who is none."""
    at_goal_pace: Collection[str] = ()
    """Runs that go by the goal's own pace, whatever the fitness."""


_ANY_DAY = Today()


class Prescription(Value):
    """A complete workout's content, and why it is so as data."""

    exercises: tuple[PrescribedExercise, ...]
    estimated_minutes: int
    reasons: tuple[Reason, ...] = ()
    """What holds for the whole session; each exercise has its own."""
    phase_goals: tuple[str, ...] = ()
    explanation: str = ""


def prescribe(
    session: PlannedSession,
    week: PlannedWeek,
    *,
    phase: Phase,
    constraints: Constraints,
    maxes: Mapping[str, EstimatedMax],
    history: Mapping[str, Sequence[LiftRecord]],
    today: Today = _ANY_DAY,
) -> Prescription:
    """The workout of a planned session.

    `maxes` are the estimated maxes the program started with; `history` what was logged since, by lift, oldest first.
    At most 5 ms; asked twice, the same workout.
    """
    situation = _situation(week, phase, constraints, maxes, history, today)
    quick = today.fitness is not None and today.fitness.share < 1
    if quick and today.fitness is not None:
        slots = quicker_runs.quicker(session.slots, today.fitness.share, today.at_goal_pace)
        quick = slots != session.slots
        session = session.model_copy(update={"slots": slots})
    hurting = sparing_runs.parts_of(session.slots, today.complaints)
    if hurting:
        session = session.model_copy(update={"slots": sparing_runs.eased(session.slots)})
    exercises = _exercises(session.slots, situation, constraints)
    if hurting:
        exercises = _told_why(exercises, reasons.eased_runs(hurting))
    elif quick and today.fitness is not None:
        exercises = _with_reason(exercises, reasons.quicker(today.fitness))
    allowed = caps_of(constraints.limitations).minutes
    most = constraints.minutes_for(slot.exercise_id for slot in session.slots)
    limit = min(today.minutes or most, most, allowed or 24 * 60)
    kept = fit(exercises, round(limit * TIME_SLACK) if today.minutes is None and limit != allowed else limit)
    why = [_lighter(kept, situation.gym)] if week.kind is PhaseKind.DELOAD else []
    why += [reasons.shortened(limit)] if kept != exercises else []
    return Prescription(
        exercises=kept,
        estimated_minutes=estimated_minutes(kept),
        reasons=tuple(why),
        phase_goals=(ON_THE_DAY if session.is_event else phase.focus,),
        explanation=explain(session, week, phase, kept, tuple(why), situation.gym),
    )


def _with_reason(exercises: tuple[PrescribedExercise, ...], why: Reason) -> tuple[PrescribedExercise, ...]:
    """With the reason on the first run."""
    at = next((at for at, one in enumerate(exercises) if get(one.exercise_id).pattern is Pattern.RUN), None)
    if at is None:
        return exercises
    run = exercises[at].model_copy(update={"reasons": (why, *exercises[at].reasons)})
    return (*exercises[:at], run, *exercises[at + 1 :])


def _told_why(exercises: tuple[PrescribedExercise, ...], why: Reason) -> tuple[PrescribedExercise, ...]:
    """With the reason on the first run, and in its notes."""
    at = next((at for at, one in enumerate(exercises) if get(one.exercise_id).pattern is Pattern.RUN), None)
    if at is None:
        return exercises
    run = exercises[at]
    told = run.model_copy(update={"reasons": (why, *run.reasons), "notes": f"{why.text} {run.notes}".strip()})
    return (*exercises[:at], told, *exercises[at + 1 :])


def _lighter(exercises: Sequence[PrescribedExercise], gym: Gym) -> Reason:
    if all(one.role is SlotRole.CONDITIONING for one in exercises):
        return reasons.lighter_running_week()
    loaded = any(
        each.load and len(gym.owned(get(one.exercise_id).loading)) != 1 for one in exercises for each in one.sets
    )
    return reasons.lighter_week() if loaded else reasons.lighter_week_without_loads()


def swaps(
    slot: Slot,
    week: PlannedWeek,
    *,
    phase: Phase,
    constraints: Constraints,
    maxes: Mapping[str, EstimatedMax],
    history: Mapping[str, Sequence[LiftRecord]],
    today: Today = _ANY_DAY,
    without: Collection[str] = (),
) -> tuple[PrescribedExercise, ...]:
    """Two exercises that can stand in for a slot's today, each with its own loads.

    `without` are the ids already in the session.
    """
    situation = _situation(week, phase, constraints, maxes, history, today)
    equipment = _equipment(constraints.equipment)
    wanted = get(slot.exercise_id)
    others = alternatives(
        wanted, equipment, constraints.exclusions, constraints.limitations, limit=_SWAPS + len(without)
    )
    caps = caps_of(constraints.limitations)
    chosen = _free(slot, others, constraints, without, caps=caps, gym=situation.gym)[:_SWAPS]
    return tuple(_exercise(_for(slot, other), other, situation, constraints, ramp=True) for other in chosen)


def _situation(
    week: PlannedWeek,
    phase: Phase,
    constraints: Constraints,
    maxes: Mapping[str, EstimatedMax],
    history: Mapping[str, Sequence[LiftRecord]],
    today: Today,
) -> Situation:
    return Situation(
        phase=phase,
        kind=week.kind,
        gym=(today.gym or ordinary_gym(constraints.unit)).with_equipment(constraints.equipment),
        maxes=maxes,
        history=history,
        best_reps=today.best_reps,
        careful=constraints.experience is Experience.BEGINNER,
        on=today.on,
        complaints=today.complaints,
    )


@lru_cache(maxsize=256)
def _equipment(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(equipment_of(names)[0])


@lru_cache(maxsize=512)
def _stand_in(
    exercise_id: str, equipment: frozenset[str], exclusions: tuple[str, ...], limitations: tuple[str, ...]
) -> tuple[Exercise, ...]:
    return alternatives(get(exercise_id), equipment, exclusions, limitations, limit=12)


def _exercises(slots: Sequence[Slot], situation: Situation, constraints: Constraints) -> tuple[PrescribedExercise, ...]:
    done: list[PrescribedExercise] = []
    warmed: set[Pattern] = set()
    caps = caps_of(constraints.limitations)
    planned = {slot.exercise_id for slot in slots}
    for slot in slots:
        exercise = _possible(
            slot, constraints, planned | {one.exercise_id for one in done}, caps=caps, gym=situation.gym
        )
        if exercise is None:
            continue
        fitting = slot if exercise.id == slot.exercise_id else _for(slot, exercise)
        taken = planned | {one.exercise_id for one in done}
        risen = _risen(fitting, exercise, situation, constraints, taken=taken, caps=caps)
        why = reasons.swapped(get(slot.exercise_id).name) if fitting is not slot else None
        if risen is not exercise:
            why = reasons.next_variation(exercise.name, risen.name.lower())
            fitting = fitting.model_copy(update={"exercise_id": risen.id})
        done.append(_exercise(fitting, risen, situation, constraints, ramp=exercise.pattern not in warmed, because=why))
        warmed.add(exercise.pattern)
    return tuple(done)


def _risen(
    slot: Slot,
    exercise: Exercise,
    situation: Situation,
    constraints: Constraints,
    *,
    taken: Collection[str],
    caps: Caps,
) -> Exercise:
    """The variation that is due: a step up its ladder for every one mastered that can be done here and spares what is
    sore. Reps that are themselves the goal have no range, and stay.
    """
    ranges = [scheme.rep_range for scheme in slot.schemes if scheme.rep_range is not None]
    while ranges and exercise.loading is Loading.BODYWEIGHT:
        name = ladders.harder(exercise.id)
        step = get(name) if name is not None else None
        if step is None or step.id in taken or not overload.mastered(situation.records(exercise.id), ranges[0][1]):
            break
        able = performable(step, _equipment(constraints.equipment)) and not too_heavy(step, caps, situation.gym)
        if not able or excluded(step, constraints.exclusions, constraints.limitations):
            break
        if cautions(step, constraints.limitations) or overload.out_of_reach(situation.records(step.id)):
            break
        exercise = step
    return exercise


def _possible(slot: Slot, constraints: Constraints, taken: Collection[str], *, caps: Caps, gym: Gym) -> Exercise | None:
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
    if slot.role in MAIN_ROLES and not any(other.loading in LOADED for other in free):
        instead = _instead_of_a_main_lift(get(slot.exercise_id), constraints, taken)
        free = [*(other for other in instead if not too_heavy(other, caps, gym)), *free]  # a leg raise is no main lift
    return free


def _instead_of_a_main_lift(wanted: Exercise, constraints: Constraints, taken: Collection[str]) -> list[Exercise]:
    return [
        other
        for other in map(get, _HEAVY_INSTEAD.get(wanted.pattern, ()))
        if other.id not in taken
        and performable(other, _equipment(constraints.equipment))
        and not excluded(other, constraints.exclusions, constraints.limitations)
    ]


def performable_slots(slots: Sequence[Slot], constraints: Constraints, gym: Gym) -> tuple[Slot | None, ...]:
    """Each slot as it can be done with what there is: itself, what stands in for it, or None where nothing does."""
    done: list[Slot | None] = []
    caps = caps_of(constraints.limitations)
    taken = {slot.exercise_id for slot in slots}
    for slot in slots:
        exercise = _possible(slot, constraints, taken, caps=caps, gym=gym)
        fitting = None if exercise is None else slot if exercise.id == slot.exercise_id else _for(slot, exercise)
        done.append(fitting)
        taken |= {exercise.id} if exercise is not None else set()
    return tuple(done)


def _for(slot: Slot, exercise: Exercise) -> Slot:
    """The slot for another exercise: percentages belong to the lift they were planned for, efforts to any."""
    schemes = tuple(_converted(scheme, exercise) for scheme in slot.schemes)
    return slot.model_copy(update={"exercise_id": exercise.id, "schemes": schemes})


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


def _exercise(
    slot: Slot,
    exercise: Exercise,
    situation: Situation,
    constraints: Constraints,
    *,
    ramp: bool,
    because: Reason | None = None,
) -> PrescribedExercise:
    sore = cautions(exercise, constraints.limitations)
    caps = caps_of(constraints.limitations)
    worked = work(within_effort(slot, caps), exercise, situation, cautious=bool(sore))
    worked = spared(worked, exercise, situation)
    worked = within_load(worked, exercise, caps, situation.gym)
    why = list(worked.reasons)
    if because is not None:
        why.insert(0, because)
    if sore:
        why.append(reasons.care_with(sore))
    first = _first_load(worked.sets, exercise, situation.gym)
    return PrescribedExercise(
        exercise_id=exercise.id,
        name=called(exercise, constraints.equipment),
        sets=worked.sets,
        role=slot.role,
        notes=_notes(slot, worked, sore, exercise.cue),
        warm_up=_warm_up(first, slot.role, exercise, situation.gym) if ramp and first is not None else "",
        plates=situation.gym.plates_text(first) if first is not None and exercise.loading is Loading.BARBELL else "",
        last_time=overload.last_time(situation.records(exercise.id), situation.gym),
        reasons=tuple(why),
        in_rounds=slot.in_rounds,
    )


def _notes(slot: Slot, worked: Worked, sore: tuple[str, ...], cue: str) -> str:
    """The plan's note, what is open, and the cue. A plan is written before anything is logged: its remark that no max
    is known goes where one is known by now.
    """
    told = [one for one in re.split(r"(?<=\.)\s+", slot.notes) if one]
    if not worked.find_a_weight:
        told = [one for one in told if not _NO_MAX.search(one)]
    elif not _NO_MAX.search(slot.notes):
        told.append(reasons.FIND_A_WEIGHT)
    if sore and not all(part in slot.notes for part in sore):
        told.append(reasons.care_with(sore).text)
    told += [one.text for one in worked.reasons if one.rule_id == reasons.PAIN]
    end = " ".join(cue.rstrip(".").split()[-3:])
    return " ".join([*told, *([] if end in slot.notes else [cue])])  # an easy run's note says what its cue says


def _first_load(sets: Sequence[PrescribedSet], exercise: Exercise, gym: Gym) -> Load | None:
    kilograms = next((one.load for one in sets if one.load), None)
    return gym.lifted(kilograms, exercise.loading) if kilograms is not None else None


def _warm_up(load: Load, role: SlotRole, exercise: Exercise, gym: Gym) -> str:
    ramp = warm_up if role in MAIN_ROLES else light_warm_up
    return warm_up_text(ramp(load, gym, exercise.loading), gym, exercise.loading)
