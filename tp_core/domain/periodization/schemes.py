"""Sets × reps × effort for each slot, phase and week. Percentages come from the RTS table, so that they always fit.

Effort in RPE (10 - reps left). Ranges after science.md 3.6, pairs by RX1: high percentages with low reps.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache

from tp_core.domain.brief import PeriodizationModel
from tp_core.domain.exercises import JUMPS, Exercise, Loading, Pattern
from tp_core.domain.ladders import HOLDS
from tp_core.domain.periodization import conditioning
from tp_core.domain.periodization.defaults import Settled
from tp_core.domain.periodization.moments import (
    DELOAD_LOAD,
    HEAVY,
    LAST_HEAVY,
    LAST_HEAVY_LOWER,
    SHORT,
    Moment,
    base_sets,
    rest,
)
from tp_core.domain.periodization.phases import Block
from tp_core.domain.plan import Scheme, SlotRole
from tp_core.domain.program import Discipline, PhaseKind, StartingNumber
from tp_core.domain.strength import MOST_VALID_REPS, percent

_Steps = tuple[tuple[int, float], ...]
"""Reps and RPE of the loading weeks of a block, in order."""

CAUTIOUS_RPE = 7.0
"""With a sore part three reps stay in reserve."""
_PEAK: _Steps = ((3, 8), (3, 8.5), (2, 8.5), (1, 9))
_REALISE: _Steps = ((2, 8.5), (2, 9), (1, 9), (1, 9))
_REPS: Mapping[str, Mapping[PhaseKind, tuple[int, int]]] = {
    "strength": {PhaseKind.BASE: (8, 6), PhaseKind.BUILD: (5, 3)},
    "beginner": {PhaseKind.BASE: (10, 8), PhaseKind.BUILD: (6, 5)},
    "new to exercise": {PhaseKind.BASE: (10, 10), PhaseKind.BUILD: (8, 8)},
    "muscle": {PhaseKind.BASE: (10, 9), PhaseKind.BUILD: (8, 6)},
    "undulating": {PhaseKind.BASE: (6, 5), PhaseKind.BUILD: (5, 3)},
}
"""Reps of the main lifts in the first and in the last wave of a phase."""
_FIRST_RPE = {PhaseKind.BASE: 6.5, PhaseKind.BUILD: 8.0}
_ADVANCED_FIRST_RPE = {PhaseKind.BASE: 7.0, PhaseKind.BUILD: 8.0}
_MUSCLE = (Discipline.HYPERTROPHY, Discipline.GENERAL_FITNESS)
_OLYMPIC: Mapping[PhaseKind, tuple[tuple[int, float], ...]] = {
    PhaseKind.BASE: ((3, 70), (3, 73), (3, 75), (2, 77)),
    PhaseKind.BUILD: ((2, 77), (2, 80), (2, 82), (1, 85)),
    PhaseKind.PEAK: ((1, 85), (1, 88), (1, 90), (1, 92)),
}
"""Reps and % of the snatch and the clean and jerk: technique sets the limit, so effort stays moderate (ours)."""
_OLYMPIC_SETS = 5
_SHARE_OF_BEST, _LONG_HOLD, _USUAL_HOLD = 0.65, 20, 45.0
"""Of the longest hold, in each of several; seconds from which it is rounded to five, and held where nothing is told
(ours).
"""
_RANGE = {PhaseKind.BASE: (10, 15), PhaseKind.BUILD: (8, 12), PhaseKind.PEAK: (8, 10)}
_MAIN_RANGE = {PhaseKind.BASE: (8, 12), PhaseKind.BUILD: (6, 10), PhaseKind.PEAK: (5, 8)}
_BODY_RANGE = {PhaseKind.BASE: (8, 15), PhaseKind.BUILD: (6, 12), PhaseKind.PEAK: (5, 10)}
_FAST_RANGE = {"chest-to-bar-pull-up": (3, 6)}
"""Pulled as fast as it goes: few reps, and no slow ones (ours)."""
_LOWER = (Pattern.SQUAT, Pattern.HINGE)


def reps_of(settled: Settled, block: Block) -> int:
    """The reps a block's main lifts start with; they fall from wave to wave."""
    if block.kind not in (PhaseKind.BASE, PhaseKind.BUILD):
        return 3
    first, last = _REPS[_family(settled)][block.kind]
    if block.waves == 1:
        return first
    return round(first - (first - last) * (block.wave - 1) / (block.waves - 1))


def _family(settled: Settled) -> str:
    if settled.careful:
        return "new to exercise" if settled.discipline is Discipline.GENERAL_FITNESS else "beginner"
    if settled.discipline in _MUSCLE:
        return "muscle"
    return "undulating" if settled.model is PeriodizationModel.UNDULATING else "strength"


def _steps(settled: Settled, block: Block) -> _Steps:
    """Effort rises by half a point, then reps fall by one."""
    if block.kind not in (PhaseKind.BASE, PhaseKind.BUILD):
        return _REALISE if settled.model is PeriodizationModel.BLOCK else _PEAK
    reps = reps_of(settled, block)
    if settled.careful:
        return ((reps, 6.5), (reps, 7), (reps - 1, 7), (reps - 1, 7.5))
    first = (_ADVANCED_FIRST_RPE if settled.model is PeriodizationModel.BLOCK else _FIRST_RPE)[block.kind]
    fewer = max(2, reps - 1)
    if block.kind is PhaseKind.BUILD:
        return ((reps, first), (fewer, first), (fewer, first + 0.5), (fewer, first + 0.5))
    if settled.model is PeriodizationModel.UNDULATING:
        first = 7.5
    return ((reps, first), (reps, first + 0.5), (fewer, first + 0.5), (fewer, first + 1))


def _step(settled: Settled, block: Block, week: int) -> tuple[int, float]:
    """The step of a loading week; short blocks leave out the first."""
    steps = _steps(settled, block)
    weeks = len(block.loading)
    index = block.place(week) + max(0, (len(steps) - weeks + 1) // 2)
    return steps[min(index, len(steps) - 1)]


def of(
    moment: Moment, exercise: Exercise, role: SlotRole, *, exposure: int, cautious: bool, aim: int | None = None
) -> tuple[Scheme, ...]:
    """The sets of one slot. `exposure` counts the lift's sessions in the week from 0, `aim` is a goal in reps."""
    if exercise.loading is Loading.TIME:
        return (_held(moment, exercise, aim),)
    if exercise.loading is Loading.DISTANCE:
        return (conditioning.carry(moment),)
    if exercise.pattern in (Pattern.OLYMPIC, Pattern.JUMP):
        return _fast(moment, exercise, role)
    if exercise.loading is Loading.BARBELL and role is not SlotRole.ACCESSORY:
        return _capped(_barbell(moment, exercise, role, exposure), cautious=cautious)
    ranged = _ranged(moment, exercise, role, cautious=cautious)
    if aim is None:
        return (ranged,)
    now = _towards(moment, exercise, aim, lambda number: number.reps if number.load is None else None, unknown=aim)
    low, high = max(1, round(now * 0.5)), max(2, min(60, round(now * 0.8)))
    return (ranged.model_copy(update={"reps": low, "rep_range": (low, high), "for_goal": True}),)


def _held(moment: Moment, exercise: Exercise, aim: int | None) -> Scheme:
    """A hold: a little longer every week; where it is the goal, some two thirds of the best to reckon with."""
    usual = conditioning.hold(moment, exercise)
    if aim is None or exercise.id in HOLDS:
        return usual
    first = min(aim / 2, _USUAL_HOLD)
    now = _towards(moment, exercise, aim, lambda number: number.duration_seconds, unknown=first)
    whole = 5 if now >= _LONG_HOLD else 1
    seconds = max(whole, round(now * _SHARE_OF_BEST / whole) * whole)
    pause = max(usual.rest_seconds, min(120, seconds))
    return usual.model_copy(update={"duration_seconds": float(seconds), "rest_seconds": pause, "for_goal": True})


def _towards(
    moment: Moment, exercise: Exercise, aim: int, best: Callable[[StartingNumber], float | None], *, unknown: float
) -> float:
    """The best set to reckon with this week: from what the athlete can do now, evenly on to the goal."""
    numbers = moment.settled.brief.starting_numbers
    known = next((found for one in numbers if one.exercise_id == exercise.id and (found := best(one))), None)
    known = known or unknown
    return known + (aim - known) * (moment.week - 1) / max(1, moment.settled.weeks - 1)


def _barbell(moment: Moment, exercise: Exercise, role: SlotRole, exposure: int) -> tuple[Scheme, ...]:
    settled = moment.settled
    if moment.tapers:
        return _tapered(moment, exercise, role)
    sets = base_sets(settled, role, moment.block.kind)
    reps, rpe = _step(settled, moment.block, moment.week)
    if role is SlotRole.SUPPLEMENTAL:
        if settled.model is PeriodizationModel.UNDULATING and exposure > 1:
            return (_speed(moment, sets),)
        reps, rpe = _second(moment, reps)
    load = percent(reps, rpe)
    if moment.lighter:
        lighter = round(load * DELOAD_LOAD, 1)
        return (_scheme(moment.easier(sets), reps, lighter, 6, rest(settled, SlotRole.SUPPLEMENTAL)),)
    return (_scheme(sets, reps, round(load, 1), rpe, rest(settled, role, load)),)


def _second(moment: Moment, reps: int) -> tuple[int, float]:
    """A lift's second session in the week: more reps, easier; undulating takes the middle zone."""
    if moment.settled.model is PeriodizationModel.UNDULATING:
        return (9, 7.5) if moment.block.kind is PhaseKind.BASE else (8, 7.5)
    more = {PhaseKind.BASE: 2, PhaseKind.BUILD: 3}.get(moment.block.kind, 2)
    return min(12, reps + more), 6.5


def _speed(moment: Moment, sets: int) -> Scheme:
    """Fast triples at 62 % (PW1: 30-70 %, at most five reps a set)."""
    load = 62 * (DELOAD_LOAD if moment.lighter else 1)
    return _scheme(moment.easier(sets + 1), 3, round(load, 1), 6, rest(moment.settled, SlotRole.SUPPLEMENTAL))


def _tapered(moment: Moment, exercise: Exercise, role: SlotRole) -> tuple[Scheme, ...]:
    """Intensity kept while volume falls; nothing heavy in the last days (TP1, TP2)."""
    pause = rest(moment.settled, role)
    sets = moment.easier(base_sets(moment.settled, role, PhaseKind.BUILD))
    left = moment.days_left if moment.settled.competes else None
    last_heavy = LAST_HEAVY_LOWER if exercise.pattern in _LOWER else LAST_HEAVY
    if role is SlotRole.SUPPLEMENTAL or (left is not None and left < last_heavy):
        return (_scheme(sets, 3, 75, 6, pause),)
    if moment.settled.careful:
        return (_scheme(sets, 3, 80, 6.5, pause),)
    if moment.block.tests and moment.week == moment.block.last:
        return (_scheme(sets, 2, 80, 6, pause),)
    single = _scheme(1, 1, 90, 8, pause)
    return (single, _scheme(sets - 1, 3, 80, 6.5, pause)) if sets > 1 else (single,)


def _test_effort(settled: Settled) -> float:
    return 8.5 if settled.careful else 9.5


def test(settled: Settled, exercise: Exercise, reps: int | None, *, seconds: float | None) -> tuple[Scheme, ...]:
    """The sets of a test: a beginner's stays a set to estimate from, others work up to their best (PH3)."""
    short = settled.minutes <= SHORT
    pause = 90 if short else 180
    if exercise.loading is Loading.TIME and seconds is not None:
        return (Scheme(sets=1, duration_seconds=seconds, target_rpe=_test_effort(settled), rest_seconds=pause),)
    if exercise.loading is not Loading.BARBELL or reps is None or reps > MOST_VALID_REPS:
        return (_scheme(1, reps or 5, None, _test_effort(settled), pause),)
    if settled.careful:
        top = max(3, reps)
        return (_scheme(1, 5, 75, 6.5, pause), _scheme(1, top, round(percent(top, 7.5), 1), 7.5, pause))
    rungs = (8.0,) if short else (8.0, 9.0)
    openers = tuple(_scheme(1, reps, round(percent(reps, rpe), 1), rpe, pause) for rpe in rungs)
    return (*openers, _scheme(1, reps, round(percent(reps, 10), 1), 10, pause))


def _fast(moment: Moment, exercise: Exercise, role: SlotRole) -> tuple[Scheme, ...]:
    """Olympic lifts and jumps: few reps, never to failure."""
    settled = moment.settled
    if exercise.loading is not Loading.BARBELL:
        sets = moment.easier(base_sets(settled, role, moment.loads_as))
        if exercise.id in JUMPS:
            return (Scheme(sets=sets, reps=4, rest_seconds=90),)
        return (_scheme(sets, 4, None, 6 if moment.lighter or moment.tapers else 7, 90),)
    place = moment.block.place(moment.week)
    if moment.block.kind is PhaseKind.PEAK:  # a short peak leaves out its first steps
        place += max(0, (len(_OLYMPIC[PhaseKind.PEAK]) - len(moment.block.loading) + 1) // 2)
    reps, load = _OLYMPIC[moment.loads_as][min(place, 3)]
    if role is not SlotRole.MAIN:
        load -= 8
    if exercise.id.endswith("-pull"):
        load = min(95, load + 8)
    if settled.careful:
        load = min(load - 5, 80)
    sets = (
        _OLYMPIC_SETS
        if role is SlotRole.MAIN and settled.minutes > SHORT
        else base_sets(settled, role, moment.loads_as)
    )
    if moment.lighter:
        return (_scheme(moment.easier(sets), reps, round(load * DELOAD_LOAD, 1), 6, rest(settled, SlotRole.ACCESSORY)),)
    if moment.tapers:
        return (_scheme(min(2, moment.easier(sets)), 1, min(85, load), 7, rest(settled, SlotRole.SUPPLEMENTAL)),)
    return (_scheme(sets, reps, load, 8 if load >= HEAVY else 7, rest(settled, SlotRole.SUPPLEMENTAL)),)


def _ranged(moment: Moment, exercise: Exercise, role: SlotRole, *, cautious: bool) -> Scheme:
    """Reps before load within a range (double progression, science.md 3.6)."""
    settled = moment.settled
    main = role is not SlotRole.ACCESSORY
    ranges = _BODY_RANGE if exercise.loading is Loading.BODYWEIGHT else _MAIN_RANGE if main else _RANGE
    kept = _family(settled) == "new to exercise"  # fewer, heavier reps are for the strong
    low, high = _FAST_RANGE.get(exercise.id) or ranges[PhaseKind.BASE if kept else moment.loads_as]
    sets = moment.easier(base_sets(settled, role, moment.block.kind))
    if moment.lighter or moment.tapers:
        rpe = 6.0
    else:
        first = 6.5 if settled.careful else 7.0
        rpe = min(first + 0.5 * min(moment.block.place(moment.week), 2), CAUTIOUS_RPE if cautious else 9)
    return _in_range(sets, low, high, rpe, min(rest(settled, role), _enough_rest(settled, exercise)))


def _enough_rest(settled: Settled, exercise: Exercise) -> int:
    """Seconds after which sets of eight and more are ready again without a bar: what is saved is another exercise (RS1:
    1-3 minutes; which of them is ours).
    """
    if exercise.loading is Loading.BODYWEIGHT:
        return 75 if settled.careful else 105
    return 120 if settled.careful or settled.discipline is Discipline.GENERAL_FITNESS else 180


@lru_cache(maxsize=1024)
def _in_range(sets: int, low: int, high: int, rpe: float, rest_seconds: int) -> Scheme:
    """Made once: most slots of a program share a few of these, and a scheme never changes."""
    return Scheme(sets=sets, reps=low, rep_range=(low, high), target_rpe=rpe, rest_seconds=rest_seconds)


@lru_cache(maxsize=4096)
def _scheme(sets: int, reps: int, load: float | None, rpe: float, pause: int) -> Scheme:
    return Scheme(sets=sets, reps=reps, percent_1rm=load, target_rpe=rpe, rest_seconds=pause)


def _capped(schemes: tuple[Scheme, ...], *, cautious: bool) -> tuple[Scheme, ...]:
    """With a sore part: three reps in reserve, whatever the week asks."""
    if not cautious:
        return schemes
    return tuple(
        one.model_copy(
            update={
                "target_rpe": CAUTIOUS_RPE,
                "percent_1rm": round(min(one.percent_1rm or 0, percent(one.reps or 1, CAUTIOUS_RPE)), 1),
            }
        )
        if (one.target_rpe or 0) > CAUTIOUS_RPE
        else one
        for one in schemes
    )
