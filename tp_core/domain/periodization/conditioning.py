"""The sets of what is not counted in repetitions at a load: holds, carries, steady work, intervals, rounds."""

from tp_core.domain.exercises import Exercise, Loading, Pattern
from tp_core.domain.ladders import HOLDS, Hold
from tp_core.domain.periodization.moments import DELOAD_SETS, SHORT, SHORTISH, Moment, base_sets
from tp_core.domain.plan import Scheme, SlotRole
from tp_core.domain.program import PhaseKind

_TWO_MINUTES = 120
_ROUND_REPS = {
    "burpee": 8, "devils-press": 6, "box-jump": 10, "double-under": 30, "wall-ball": 15, "push-up": 10, "ring-row": 10,
    "hanging-knee-raise": 10, "dumbbell-snatch": 10, "dumbbell-thruster": 10, "broad-jump": 8,
}  # fmt: skip
"""Repetitions of a round (ours)."""


_PRACTICE_SETS, _FEW_SETS, _SHARE_OF_BEST = 5, 3, 0.6
"""Of a step to a skill, and where sessions are short; how much of the longest hold told each is (ours)."""
BALANCE = ("single-leg-stand", "heel-to-toe-walk")


def hold(moment: Moment, exercise: Exercise) -> Scheme:
    """Seconds under tension, or in balance, five more a week; of a step to a skill its first ones, and in more sets."""
    step = HOLDS.get(exercise.id)
    if step is not None:
        return _step(moment, exercise, step)
    seconds = 30 + 5 * min(3, moment.block.place(moment.week))
    sets = base_sets(moment.settled, SlotRole.ACCESSORY, moment.block.kind)
    effort = 4 if exercise.id in BALANCE else 6 if moment.lighter or moment.tapers else 7
    return Scheme(sets=moment.easier(sets), duration_seconds=seconds, target_rpe=effort, rest_seconds=45)


def _step(moment: Moment, exercise: Exercise, hold: Hold) -> Scheme:
    numbers = moment.settled.brief.starting_numbers
    known = next((one.duration_seconds or 0 for one in numbers if one.exercise_id == exercise.id), 0)
    seconds = max(hold.first, min(hold.top, int(known * _SHARE_OF_BEST)))
    few = moment.settled.minutes <= SHORT
    sets = _FEW_SETS if few else _PRACTICE_SETS - moment.settled.careful
    effort = 6 if moment.lighter or moment.tapers else 7
    pause = 60 if moment.settled.minutes <= SHORTISH else 75
    return Scheme(sets=moment.easier(sets), duration_seconds=seconds, target_rpe=effort, rest_seconds=pause)


def carry(moment: Moment) -> Scheme:
    """Metres under load."""
    sets = moment.easier(base_sets(moment.settled, SlotRole.ACCESSORY, moment.block.kind))
    return Scheme(sets=sets, distance_meters=40, target_rpe=7, rest_seconds=75)


def steady(moment: Moment, minutes: int) -> Scheme:
    """Steady work one could talk through."""
    share = 0.6 if moment.lighter or moment.tapers else 1.0
    return Scheme(sets=1, duration_seconds=round(minutes * share) * 60, target_rpe=4, rest_seconds=0, zone=2)


def intervals(moment: Moment, minutes: int, hard: int = 60, pause: int = 60) -> Scheme:
    """`hard` seconds hard, `pause` easy: as many as fit, ten minutes of it at first and twenty at most."""
    turn = hard + pause
    most = min(1200, 600 + 120 * moment.block.place(moment.week), minutes * 60)
    sets = max(3 if turn <= _TWO_MINUTES else 2, most // turn)
    easy = moment.lighter or moment.tapers
    return Scheme(
        sets=max(2, int(sets * DELOAD_SETS)) if easy else sets,
        duration_seconds=hard,
        target_rpe=6 if easy else 8,
        rest_seconds=pause,
        zone=2 if easy else 4,
    )


def rounds(moment: Moment, exercise: Exercise) -> Scheme:
    """One movement of a piece in rounds: repetitions, or seconds or metres of what is counted by them."""
    wave = {PhaseKind.BASE: 3, PhaseKind.BUILD: 4}.get(moment.loads_as, 4)
    easy = moment.lighter or moment.tapers
    sets, effort = (2, 6) if easy else (wave, 7.5)
    machine = exercise.pattern is Pattern.CONDITIONING and exercise.loading is Loading.DISTANCE
    if machine or exercise.loading is Loading.TIME:
        return Scheme(sets=sets, duration_seconds=40, target_rpe=effort, rest_seconds=20)
    if exercise.loading is Loading.DISTANCE:
        return Scheme(sets=sets, distance_meters=40, target_rpe=effort, rest_seconds=20)
    reps = _ROUND_REPS.get(exercise.id, 15 if exercise.pattern is Pattern.CORE else 12)
    return Scheme(sets=sets, reps=reps, target_rpe=effort, rest_seconds=20)
