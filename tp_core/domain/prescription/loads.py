"""One scheme of a slot becomes sets with loads for one athlete: by percentage, by effort, by what was logged.

A load is rounded to what can be put on and then checked: its implied RPE is at most target + 0.5 and never above 10
(RX1), and it stays under the top of the phase's range.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from tp_core.domain.complaints import NONE, Complaints
from tp_core.domain.exercises import JUMPS, Exercise, Loading
from tp_core.domain.ladders import HOLDS, Hold
from tp_core.domain.loading import Gym, Load, Rounding
from tp_core.domain.plan import Scheme, Slot, SlotRole
from tp_core.domain.prescription import holding, overload, reasons
from tp_core.domain.prescription.lighter import effort_at
from tp_core.domain.prescription.maxes import current_max
from tp_core.domain.prescription.standing import LONG_GAP_DAYS, Standing, gap_days, loading_records
from tp_core.domain.program import IntensityUnit, Phase, PhaseKind
from tp_core.domain.strength import BAND, LEAST_RTS_RPE, MOST_RTS_REPS, EstimatedMax, implied_rpe, percent
from tp_core.domain.workout import LiftRecord, PrescribedSet, Reason

UNKNOWN_TARGET = 7.0
"""Three reps left."""
SLACK_RPE = 0.5
LOADED = frozenset({Loading.BARBELL, Loading.DUMBBELLS, Loading.KETTLEBELL, Loading.MACHINE, Loading.ADDED})
_SHARED_MAX = frozenset({Loading.BARBELL, Loading.DUMBBELLS, Loading.KETTLEBELL, Loading.MACHINE})
DELOAD_LOAD = 0.9
MOST_STEP = 1.10
"""PR1: no more than 10 % at once, or the smallest step."""
MOST_HELD = 600
"""Seconds; a hold that is longer is a session."""
_EASY_RPE = 6.0
_FEW_REPS = 3
_ANY_LOAD = 1000.0
"""kg; more than there is of anything one takes in the hand."""
_UNCOUNTED = frozenset({Loading.TIME, Loading.DISTANCE})


@dataclass(frozen=True)
class Situation:
    """What holds for the whole session."""

    phase: Phase
    kind: PhaseKind
    gym: Gym
    maxes: Mapping[str, EstimatedMax]
    history: Mapping[str, Sequence[LiftRecord]]
    best_reps: Mapping[str, int]
    careful: bool
    on: date | None
    complaints: Complaints = NONE

    @property
    def eased(self) -> bool:
        return self.kind in (PhaseKind.DELOAD, PhaseKind.TAPER)

    def records(self, exercise_id: str) -> Sequence[LiftRecord]:
        return self.history.get(exercise_id, ())


_LEAST_EASED = 0.75
"""Of a load in a lighter week (ours)."""


@dataclass(frozen=True)
class Worked:
    """The sets of one slot and why they are so."""

    sets: tuple[PrescribedSet, ...]
    reasons: tuple[Reason, ...] = ()
    find_a_weight: bool = False


@dataclass(frozen=True)
class _Lift:
    """One exercise in this situation, with its max as of now."""

    exercise: Exercise
    role: SlotRole
    records: Sequence[LiftRecord]
    maximum: Callable[[], Standing]
    """As of now; asked only where needed, since it goes through the log."""
    rounding: Rounding
    gap: int = 0
    notes: tuple[Reason, ...] = field(default=())


def work(slot: Slot, exercise: Exercise, situation: Situation, *, cautious: bool) -> Worked:
    """All schemes of a slot as sets; reasons once each, in order."""
    lift = _lift(slot, exercise, situation, cautious=cautious)
    parts = [_scheme(scheme, lift, situation) for scheme in slot.schemes]
    why = [*lift.notes, *(reason for part in parts for reason in part.reasons)]
    if slot.in_rounds:
        why = [reason for reason in why if reason.rule_id != reasons.RANGE]
    if any(part.find_a_weight for part in parts) and situation.gym.own(exercise.loading):
        why.append(reasons.heaviest_there(situation.gym.load(_ANY_LOAD, exercise.loading)))
    return Worked(
        sets=tuple(one for part in parts for one in part.sets),
        reasons=tuple({reason.text: reason for reason in why}.values()),
        find_a_weight=any(part.find_a_weight for part in parts),
    )


def estimated_max(exercise_id: str, situation: Situation) -> Standing:
    """The estimated max as of now and what last changed it."""
    return current_max(exercise_id, situation.maxes, situation.history, situation.gym)


def _lift(slot: Slot, exercise: Exercise, situation: Situation, *, cautious: bool) -> _Lift:
    records = situation.records(exercise.id)
    gap = 0 if slot.in_rounds else gap_days(records, situation.on)  # the plan itself turns what is done in rounds
    returning = gap >= LONG_GAP_DAYS
    down = situation.careful or situation.eased or returning or cautious
    return _Lift(
        exercise=exercise,
        role=slot.role,
        records=records,
        maximum=cache(lambda: _maximum(exercise, situation)),
        rounding=Rounding.DOWN if down else Rounding.NEAREST,
        gap=gap,
        notes=(reasons.after_a_gap(gap),) if returning and exercise.loading not in _UNCOUNTED else (),
    )


def _maximum(exercise: Exercise, situation: Situation) -> Standing:
    """None for weight added to the body: its percentages would need the body's own weight."""
    return estimated_max(exercise.id, situation) if exercise.loading in _SHARED_MAX else Standing(None)


def _scheme(scheme: Scheme, lift: _Lift, situation: Situation) -> Worked:
    if scheme.reps is None and scheme.rep_range is None:
        return _held(scheme, lift, situation)
    if lift.exercise.loading not in LOADED:
        return _unloaded(scheme, lift, situation)
    if scheme.percent_1rm is not None and lift.maximum().estimated is not None:
        return _by_percent(scheme, scheme.percent_1rm, lift, situation)
    if scheme.rep_range is not None or scheme.percent_1rm is not None or lift.maximum().estimated is None:
        stepped = _by_range(scheme, lift, situation)
        if stepped is not None:
            return stepped
    reps = _reps(scheme)
    if scheme.target_rpe is not None and reps <= MOST_RTS_REPS:
        at = percent(reps, max(LEAST_RTS_RPE, round(scheme.target_rpe * 2) / 2))
        return _by_percent(scheme, at, lift, situation)
    return _unknown(scheme)


def _held(scheme: Scheme, lift: _Lift, situation: Situation) -> Worked:
    """By time or distance as planned; a step to a skill, and a hold that is the goal, as the log asks."""
    hold = HOLDS.get(lift.exercise.id)
    if hold is None and scheme.for_goal and scheme.duration_seconds is not None:
        hold = Hold(round(scheme.duration_seconds), MOST_HELD)
    testing = situation.kind is PhaseKind.TEST
    if hold is None or (testing and (scheme.target_rpe or 0) > UNKNOWN_TARGET):  # a test is as long as the goal
        return Worked(_alike(scheme))
    planned = round(scheme.duration_seconds or 0) if scheme.for_goal else None
    still = testing or situation.eased or lift.gap >= LONG_GAP_DAYS
    step = holding.next_seconds(lift.records, hold, still=still, planned=planned)
    if step is None:
        return Worked(_alike(scheme))
    why = () if situation.eased or step.reason is None else (step.reason,)
    return Worked(_alike(scheme, duration_seconds=float(step.seconds)), why)


def _reps(scheme: Scheme) -> int:
    return scheme.reps if scheme.reps is not None else (scheme.rep_range or (1, 1))[0]


def _alike(scheme: Scheme, **changes: object) -> tuple[PrescribedSet, ...]:
    one = PrescribedSet(
        reps=_reps(scheme) if scheme.reps is not None or scheme.rep_range is not None else None,
        target_rpe=scheme.target_rpe,
        rest_seconds=scheme.rest_seconds,
        distance_meters=scheme.distance_meters,
        duration_seconds=scheme.duration_seconds,
        zone=scheme.zone,
        pace_seconds_per_km=scheme.pace_seconds_per_km,
        turns=scheme.turns,
        top_reps=scheme.rep_range[1] if scheme.rep_range is not None else None,
    )
    return (one.model_copy(update=changes),) * scheme.sets


def _unknown(scheme: Scheme, why: Reason | None = None) -> Worked:
    """No load: the athlete finds one that leaves three reps, more in an easier week."""
    planned = scheme.target_rpe or UNKNOWN_TARGET
    target = UNKNOWN_TARGET if planned > _EASY_RPE else planned
    return Worked(_alike(scheme, target_rpe=target), (why or reasons.unknown_max(),), find_a_weight=True)


def _unloaded(scheme: Scheme, lift: _Lift, situation: Situation) -> Worked:
    """Bodyweight reps: one more than last time up to the range's top, from the athlete's best where it is told."""
    testing = situation.kind is PhaseKind.TEST
    if (testing and scheme.rep_range is None) or lift.exercise.id in JUMPS:
        return Worked(_alike(scheme))  # a jump gets higher, not more often
    low, top = scheme.rep_range or (_reps(scheme), _reps(scheme))
    best = situation.best_reps.get(lift.exercise.id)
    step = overload.next_reps(lift.records, top, best, hold=testing or bool(lift.notes))
    if step is not None:
        reps = min(low, step.reps) if situation.eased else step.reps
        told = situation.eased or (scheme.for_goal and step.reps >= top)  # towards a goal the range rises by itself
        return Worked(_alike(scheme, reps=reps), () if told else (step.reason,))
    if best is None:
        counted = scheme.reps is not None or scheme.rep_range is not None
        return Worked(_alike(scheme, reps=low), (reasons.unknown_reps(low),) if counted and low > _FEW_REPS else ())
    spare = round(10 - (scheme.target_rpe or UNKNOWN_TARGET))
    return Worked(_alike(scheme, reps=max(1, min(top, max(best - spare, best // 2)))))


def _by_percent(scheme: Scheme, at: float, lift: _Lift, situation: Situation) -> Worked:
    """`at` % of the estimated max, rounded to what can be loaded and brought within RX1 and the phase's range."""
    standing = lift.maximum()
    known = standing.estimated
    if known is None:
        return _unknown(scheme)
    loading, gym = lift.exercise.loading, situation.gym
    reps = _reps(scheme)
    load = gym.load(known.kilograms * at / 100, loading, lift.rounding)
    fitted = _fitted(load, known, reps, scheme.target_rpe, lift, situation)
    if fitted is None:
        return _unknown(scheme, reasons.too_heavy_to_start())
    why = [standing.reason] if standing.reason is not None else []
    share, effort = at, scheme.target_rpe
    if fitted != load:
        share = round(fitted.kilograms / known.kilograms * 100, 1)
        if fitted != gym.below(load.kilograms, loading):  # one step is rounding, and news to nobody
            why.append(reasons.capped())
    if gym.own(loading) and not situation.eased:
        wanted = gym.told(known.kilograms * at / 100)
        if fitted.kilograms < wanted.kilograms * (1 - BAND):
            reps = _more_reps(scheme, fitted, known)
            why.append(reasons.own_weight(fitted, wanted, reps, _reps(scheme)))
            share = round(fitted.kilograms / known.kilograms * 100, 1)
            effort = effort_at(reps, share, effort) if effort is not None else None
    sets = _alike(scheme, load=fitted.kilograms, percent_1rm=round(share, 1), reps=reps, target_rpe=effort)
    return Worked(sets, tuple(why))


def _more_reps(scheme: Scheme, load: Load, known: EstimatedMax) -> int:
    """As many reps as bring a lighter load to the planned effort: to the range's top, or half as many again (ours)."""
    planned = _reps(scheme)
    most = scheme.rep_range[1] if scheme.rep_range is not None else planned + planned // 2
    allowed = min(10.0, (scheme.target_rpe or UNKNOWN_TARGET) + SLACK_RPE)
    at = load.kilograms / known.kilograms * 100
    return max([planned, *(reps for reps in range(planned, most + 1) if implied_rpe(reps, at) <= allowed)])


def _fitted(
    load: Load, known: EstimatedMax, reps: int, target: float | None, lift: _Lift, situation: Situation
) -> Load | None:
    """The load or the next lower one that holds RX1 and the phase's range; None where even the least does not."""
    while not _holds(load, known, reps, target, lift.role, situation):
        lower = situation.gym.below(load.kilograms, lift.exercise.loading)
        if lower.amount >= load.amount:
            return None
        load = lower
    return load


def _holds(
    load: Load, known: EstimatedMax, reps: int, target: float | None, role: SlotRole, situation: Situation
) -> bool:
    at = load.kilograms / known.kilograms * 100
    implied = implied_rpe(reps, at)
    top = situation.phase.intensity_range[1]
    ranged = situation.phase.intensity_unit is IntensityUnit.PERCENT_1RM and role is not SlotRole.ACCESSORY
    return implied <= min(10.0, (target or 10.0) + SLACK_RPE) and (not ranged or at <= top + 1e-6)


def _by_range(scheme: Scheme, lift: _Lift, situation: Situation) -> Worked | None:
    """Double progression from the log; None where nothing was logged yet."""
    gym, loading = situation.gym, lift.exercise.loading
    rep_range = scheme.rep_range or (_reps(scheme), _reps(scheme))
    hold = bool(lift.notes) or situation.kind is PhaseKind.TEST
    step = overload.next_step(lift.records, rep_range, loading, gym, hold=hold)
    if step is None or step.load is None:
        return None
    if situation.eased:
        load = gym.load(step.load.kilograms * DELOAD_LOAD, loading, Rounding.DOWN)
        if load.kilograms < step.load.kilograms * _LEAST_EASED:
            load = step.load  # one step of a stack would be half of it; the reps are fewer all the same
        return Worked(_alike(scheme, reps=rep_range[0], load=load.kilograms), ())
    load = _within_step(step.load, lift, gym)
    there = gym.load(load.kilograms, loading, Rounding.DOWN) if gym.own(loading) else load
    if there.amount < load.amount:  # logged with weights they no longer have
        why = reasons.only_lighter(there, load, rep_range[1])
        return Worked(_alike(scheme, reps=rep_range[1], load=there.kilograms), (why,))
    return Worked(_alike(scheme, reps=step.reps, load=load.kilograms), (step.reason,))


def _within_step(load: Load, lift: _Lift, gym: Gym) -> Load:
    """Never more than a tenth above what was last lifted, or one step where a step is more (PR1)."""
    last = loading_records(lift.records)[-1]
    before = max((entry.load or 0.0 for entry in last.done), default=0.0)
    one_step = gym.above(before, lift.exercise.loading)
    if load.kilograms <= max(before * MOST_STEP, one_step.kilograms):
        return load
    return one_step
