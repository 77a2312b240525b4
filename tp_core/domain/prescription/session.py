"""A planned session becomes a workout for one athlete: exercises they can do, sets with loads, warm-ups, minutes."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from tp_core.domain import ladders
from tp_core.domain.caps import caps_of
from tp_core.domain.complaints import NONE, Complaints
from tp_core.domain.exercises import (
    Exercise,
    Loading,
    Pattern,
    called,
    cautions,
    get,
)
from tp_core.domain.loading import Gym, Load, light_warm_up, ordinary_gym, warm_up, warm_up_text
from tp_core.domain.plan import PlannedSession, PlannedWeek, Slot, SlotRole
from tp_core.domain.prescription import choosing, overload, quicker_runs, reasons, sparing_runs
from tp_core.domain.prescription.capping import within_effort, within_load
from tp_core.domain.prescription.fitting import MAIN_ROLES, fit
from tp_core.domain.prescription.loads import Situation, Worked, work
from tp_core.domain.prescription.sparing import spared
from tp_core.domain.prescription.wording import explain, purpose
from tp_core.domain.program import Constraints, Experience, IntensityUnit, Phase, PhaseKind
from tp_core.domain.run_fitness import Fitness
from tp_core.domain.strength import EstimatedMax
from tp_core.domain.training_load import estimated_minutes
from tp_core.domain.value import Value
from tp_core.domain.workout import LiftRecord, PrescribedExercise, PrescribedSet, Reason

TIME_SLACK = 1.10
"""TM1: a session may be a tenth over the athlete's limit (ours)."""
_SWAPS = 2
_NO_MAX = re.compile(r"find a weight|no max known", re.IGNORECASE)


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
    of_day = phase.model_copy(update={"intensity_unit": IntensityUnit.EFFORT}) if session.is_event else phase
    situation = _situation(week, of_day, constraints, maxes, history, today)  # a phase's range ends before its event
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
        phase_goals=(purpose(session, phase),),
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
    chosen = choosing.swaps_of(slot, constraints, without, situation.gym, _SWAPS)
    return tuple(_exercise(choosing.instead(slot, other), other, situation, constraints, ramp=True) for other in chosen)


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


def _exercises(slots: Sequence[Slot], situation: Situation, constraints: Constraints) -> tuple[PrescribedExercise, ...]:
    done: list[PrescribedExercise] = []
    warmed: set[Pattern] = set()
    caps = caps_of(constraints.limitations)
    planned = {slot.exercise_id for slot in slots}
    for slot in slots:
        exercise = choosing.possible(
            slot, constraints, planned | {one.exercise_id for one in done}, caps=caps, gym=situation.gym
        )
        if exercise is None:
            continue
        fitting = slot if exercise.id == slot.exercise_id else choosing.instead(slot, exercise)
        taken = planned | {one.exercise_id for one in done}
        risen = choosing.risen(fitting, exercise, situation, constraints, taken=taken, caps=caps)
        why = reasons.swapped(get(slot.exercise_id).name) if fitting is not slot else None
        if risen is not exercise:
            why = why if situation.records(risen.id) else _risen(exercise, risen)  # said once
            fitting = _on_the_step(fitting, risen)
        done.append(_exercise(fitting, risen, situation, constraints, ramp=exercise.pattern not in warmed, because=why))
        warmed.add(exercise.pattern)
    return tuple(done)


def _on_the_step(slot: Slot, step: Exercise) -> Slot:
    """The slot on a harder step: a hold begins with its first seconds."""
    changes: dict[str, object] = {"exercise_id": step.id}
    hold = ladders.HOLDS.get(step.id)
    if hold is not None:
        first = {"duration_seconds": float(hold.first)}
        changes["schemes"] = tuple(scheme.model_copy(update=first) for scheme in slot.schemes)
    return slot.model_copy(update=changes)


def _risen(easier: Exercise, harder: Exercise) -> Reason:
    """Why another step takes over, named by the step just below it."""
    below = get(ladders.below(harder.id) or easier.id)
    hold = ladders.HOLDS.get(below.id)
    if hold is not None:
        return reasons.next_hold(below.name, hold.top, harder.name.lower())
    return reasons.next_variation(easier.name, harder.name.lower())


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
