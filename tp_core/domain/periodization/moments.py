"""When a slot is trained, and how many sets and how much rest its session holds then."""

from dataclasses import dataclass

from tp_core.domain.periodization.defaults import Settled
from tp_core.domain.periodization.phases import Block
from tp_core.domain.plan import SlotRole
from tp_core.domain.program import Discipline, Experience, PhaseKind

DELOAD_SETS = 0.6
DELOAD_LOAD = 0.9
"""A lighter week: -40 % sets, -10 % load (DL2, ours)."""
_TINY, SHORT, SHORTISH = 20, 30, 45
"""Minutes a session."""
HEAVY = 85.0
LAST_HEAVY_LOWER, LAST_HEAVY = 7, 4
"""Days before an event within which nothing heavy is lifted (TP2: squat and deadlift 7-10, bench under 7)."""


@dataclass(frozen=True)
class Moment:
    """When a slot is trained: its block and week, and the days left to an event."""

    settled: Settled
    block: Block
    week: int
    days_left: int | None

    @property
    def kind(self) -> PhaseKind:
        return self.block.kind_of(self.week)

    @property
    def lighter(self) -> bool:
        return self.kind is PhaseKind.DELOAD

    @property
    def tapers(self) -> bool:
        return self.block.ends or (self.days_left is not None and self.days_left < LAST_HEAVY_LOWER)

    @property
    def loads_as(self) -> PhaseKind:
        """The phase whose figures hold; a taper keeps the last one's."""
        return PhaseKind.PEAK if self.block.ends else self.block.kind

    def easier(self, sets: int) -> int:
        """Sets of this week: fewer in a lighter week and in a taper."""
        if self.lighter:
            return max(1, round(sets * DELOAD_SETS))
        return max(1, round(sets * 0.5)) if self.tapers else sets


def rest(settled: Settled, role: SlotRole, load: float = 0) -> int:
    """Seconds between sets: 3 minutes and more for heavy work (RS1), less where sessions are short."""
    if settled.minutes <= SHORT:
        return 90 if role is SlotRole.MAIN and settled.minutes > _TINY else 60
    if settled.minutes <= SHORTISH:
        return {SlotRole.MAIN: 150, SlotRole.SUPPLEMENTAL: 120}.get(role, 75)
    if load >= HEAVY:
        return 210
    return {SlotRole.MAIN: 180, SlotRole.SUPPLEMENTAL: 150}.get(role, 90)


_PEAKS_LIFTS = (Discipline.STRENGTH, Discipline.POWERLIFTING, Discipline.WEIGHTLIFTING)


def base_sets(settled: Settled, role: SlotRole, kind: PhaseKind) -> int:
    """Sets of a loading week before anything is taken off."""
    short = settled.minutes <= SHORT
    if settled.minutes < _TINY:
        return 2
    if role is SlotRole.MAIN:
        return _main_sets(settled, kind, short=short)
    if role is SlotRole.SUPPLEMENTAL:
        return 2 if short or settled.careful else 3 + _more(settled)
    late = kind in (PhaseKind.PEAK, PhaseKind.TAPER, PhaseKind.TEST)
    peaking = late and role is SlotRole.ACCESSORY and settled.discipline in _PEAKS_LIFTS
    return 2 if short or settled.careful or peaking else 3  # at the peak the lifts come first, and extras cost them


_THREE_SETS = (Discipline.GENERAL_FITNESS, Discipline.MIXED, Discipline.RUNNING)


def _main_sets(settled: Settled, kind: PhaseKind, *, short: bool) -> int:
    if short and (settled.careful or settled.discipline in (Discipline.GENERAL_FITNESS, Discipline.BODYWEIGHT)):
        return 2  # leaves room for a pull: the whole body counts more here than a third set
    if short or settled.careful or settled.discipline in _THREE_SETS:
        return 3
    if settled.discipline is Discipline.BODYWEIGHT and settled.minutes <= SHORTISH:
        return 3
    return (3 if kind is PhaseKind.PEAK else 4) + _more(settled)


def _more(settled: Settled) -> int:
    """A set more of the lifts themselves for the advanced, whose sessions are long enough for it (ours, within HY1)."""
    advanced = settled.experience is Experience.ADVANCED and settled.discipline in _PEAKS_LIFTS
    return 1 if advanced and settled.roomy else 0
