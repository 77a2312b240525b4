"""Sets × reps × effort for each role, phase and week. Percentages come from the RTS table, so that they always fit.

Effort in RPE (10 - reps left). Ranges after science.md 3.6; pairs by RX1: high percentages with low reps.
"""

from tp_core.domain.periodization.defaults import Settled
from tp_core.domain.periodization.phases import Block
from tp_core.domain.plan import Scheme, SlotRole
from tp_core.domain.program import Discipline, Experience, PhaseKind
from tp_core.domain.strength import percent

_MAIN: dict[PhaseKind, tuple[tuple[int, float], ...]] = {
    PhaseKind.BASE: ((8, 6.5), (8, 7), (7, 7), (6, 7)),
    PhaseKind.BUILD: ((5, 7), (5, 7.5), (4, 7.5), (4, 8)),
    PhaseKind.PEAK: ((3, 8), (3, 8.5), (2, 8.5), (1, 8.5)),
}
_MAIN_BEGINNER: dict[PhaseKind, tuple[tuple[int, float], ...]] = {
    PhaseKind.BASE: ((10, 6.5), (9, 6.5), (8, 6.5), (8, 7)),
    PhaseKind.BUILD: ((6, 7), (6, 7.5), (5, 7), (5, 7.5)),
    PhaseKind.PEAK: ((5, 7.5), (5, 7.5), (4, 7.5), (4, 7.5)),
}
_MAIN_MUSCLE: dict[PhaseKind, tuple[tuple[int, float], ...]] = {
    PhaseKind.BASE: ((10, 7), (10, 7.5), (9, 7.5), (9, 8)),
    PhaseKind.BUILD: ((8, 7.5), (8, 8), (7, 8), (6, 8)),
    PhaseKind.PEAK: ((6, 8), (6, 8.5), (5, 8), (5, 8.5)),
}
_MAIN_SETS = {PhaseKind.BASE: 4, PhaseKind.BUILD: 4, PhaseKind.PEAK: 3}
_VOLUME_REPS = {PhaseKind.BASE: (10, 6.5), PhaseKind.BUILD: (8, 6.5), PhaseKind.PEAK: (5, 6.5)}
DELOAD_SETS = 0.6
DELOAD_LOAD = 0.9
"""A lighter week: -40 % sets, -10 % load (DL2, ours)."""
_TAPER = ((2, 2, 86.3), (2, 1, 87.8))
"""Sets, reps and % in the taper: intensity kept, volume falls (TP1)."""
_ACCESSORY_RANGE = {PhaseKind.BASE: (10, 15), PhaseKind.BUILD: (8, 12), PhaseKind.PEAK: (8, 10)}
_REST = {SlotRole.MAIN: 180, SlotRole.SUPPLEMENTAL: 150, SlotRole.ACCESSORY: 90, SlotRole.CONDITIONING: 60}
_HEAVY_REST = 210


def _steps(settled: Settled, kind: PhaseKind) -> tuple[tuple[int, float], ...]:
    if settled.experience is Experience.BEGINNER:
        return _MAIN_BEGINNER[kind]
    if settled.discipline in (Discipline.HYPERTROPHY, Discipline.GENERAL_FITNESS):
        return _MAIN_MUSCLE[kind]
    return _MAIN[kind]


def _place(block: Block, week: int) -> int:
    """Which loading week of the block this is, from 0; the lighter week counts as the one before it."""
    before = [loading for loading in block.loading if loading <= week]
    return max(0, len(before) - 1)


def _spread(options: tuple[tuple[int, float], ...], place: int, weeks: int) -> tuple[int, float]:
    """The step of a loading week: the last step in the last week, the first ones dropped in short blocks."""
    index = place if weeks >= len(options) else place + (len(options) - weeks) // 2
    return options[min(index, len(options) - 1)]


def main(settled: Settled, block: Block, week: int) -> Scheme:
    """The main lift of a session."""
    kind = block.kind_of(week)
    if block.kind in (PhaseKind.TAPER, PhaseKind.TEST):
        return _tapered(settled, block, week)
    reps, rpe = _spread(_steps(settled, block.kind), _place(block, week), len(block.loading))
    sets = _MAIN_SETS[block.kind] - (1 if settled.careful else 0)
    heavy = percent(reps, rpe)
    if kind is PhaseKind.DELOAD:
        return _lighter(sets, reps, heavy)
    return Scheme(
        sets=sets,
        reps=reps,
        percent_1rm=round(heavy, 1),
        target_rpe=rpe,
        rest_seconds=_HEAVY_REST if heavy >= 85 else _REST[SlotRole.MAIN],
    )


def _lighter(sets: int, reps: int, heavy: float) -> Scheme:
    return Scheme(
        sets=max(1, round(sets * DELOAD_SETS)),
        reps=reps,
        percent_1rm=round(heavy * DELOAD_LOAD, 1),
        target_rpe=6,
        rest_seconds=120,
    )


def _tapered(settled: Settled, block: Block, week: int) -> Scheme:
    place = min(week - block.first + (2 - len(block.weeks) if len(block.weeks) < 2 else 0), 1)
    if settled.careful:
        return Scheme(sets=2, reps=3, percent_1rm=round(percent(3, 6.5), 1), target_rpe=6.5, rest_seconds=150)
    sets, reps, load = _TAPER[max(0, place)]
    return Scheme(sets=sets, reps=reps, percent_1rm=load, target_rpe=7, rest_seconds=_REST[SlotRole.MAIN])


def supplemental(settled: Settled, block: Block, week: int) -> Scheme:
    """The second exposure of a goal lift in the week: more reps, easier."""
    kind = block.kind_of(week)
    if block.kind in (PhaseKind.TAPER, PhaseKind.TEST):
        return Scheme(sets=2, reps=3, percent_1rm=75, target_rpe=6, rest_seconds=120)
    reps, rpe = _VOLUME_REPS[block.kind]
    load = percent(reps, rpe)
    if kind is PhaseKind.DELOAD:
        return _lighter(3, reps, load)
    sets = 2 if settled.careful else 3
    return Scheme(
        sets=sets, reps=reps, percent_1rm=round(load, 1), target_rpe=rpe, rest_seconds=_REST[SlotRole.SUPPLEMENTAL]
    )


def accessory(settled: Settled, block: Block, week: int, *, sets: int) -> Scheme:
    """Reps before load within a range (double progression, science.md 3.6)."""
    kind = block.kind_of(week)
    loading_kind = block.kind if block.kind in _ACCESSORY_RANGE else PhaseKind.PEAK
    low, high = _ACCESSORY_RANGE[loading_kind]
    ends = block.kind in (PhaseKind.TAPER, PhaseKind.TEST)
    easy = kind is PhaseKind.DELOAD or ends
    less = max(1, round(sets * (0.5 if ends else DELOAD_SETS))) if easy else sets
    rpe = 6 if easy else 7 if settled.careful else 7.5
    return Scheme(sets=less, reps=low, rep_range=(low, high), target_rpe=rpe, rest_seconds=_REST[SlotRole.ACCESSORY])


def bodyweight(settled: Settled, block: Block, week: int, *, sets: int) -> Scheme:
    """Reps of an unloaded exercise: more reps, then a harder variation."""
    scheme = accessory(settled, block, week, sets=sets)
    return scheme.model_copy(update={"reps": 6, "rep_range": (6, 15)})


def hold(block: Block, week: int, *, sets: int) -> Scheme:
    """Seconds under tension."""
    easy = block.kind_of(week) is not block.kind or block.kind in (PhaseKind.TAPER, PhaseKind.TEST)
    seconds = 30 + 5 * min(3, week - block.first)
    return Scheme(sets=max(1, sets - 1) if easy else sets, duration_seconds=seconds, target_rpe=7, rest_seconds=60)


def carry(block: Block, week: int, *, sets: int) -> Scheme:
    """Metres under load."""
    easy = block.kind_of(week) is not block.kind or block.kind in (PhaseKind.TAPER, PhaseKind.TEST)
    return Scheme(sets=max(1, sets - 1) if easy else sets, distance_meters=40, target_rpe=7, rest_seconds=90)


def conditioning(block: Block, week: int, *, minutes: int) -> Scheme:
    """Steady work one could talk through."""
    easy = block.kind_of(week) is not block.kind or block.kind in (PhaseKind.TAPER, PhaseKind.TEST)
    share = 0.6 if easy else 1.0
    return Scheme(sets=1, duration_seconds=round(minutes * 60 * share), target_rpe=5, rest_seconds=0, zone=2)
