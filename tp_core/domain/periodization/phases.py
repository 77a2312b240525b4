"""Which phases a program has, how long each is, and which of their weeks are lighter (science.md 3.1 DL, TP; 3.6)."""

from dataclasses import dataclass

from tp_core.domain.periodization.defaults import Settled, last_week_days
from tp_core.domain.program import Discipline, Experience, PhaseKind

_BLOCK = 4
"""Weeks of a loading block with its lighter week: a deload every 4-6 weeks (DL1)."""
_LONG_ENOUGH_TO_PEAK = 9
_LONG_TAPER = 12
_NO_PEAK = (Discipline.HYPERTROPHY, Discipline.GENERAL_FITNESS)


@dataclass(frozen=True)
class Block:
    """A phase in the making: its weeks and which of them are lighter."""

    number: int
    kind: PhaseKind
    first: int
    last: int
    wave: int = 1
    waves: int = 1
    """Which of several phases of the same kind this is."""
    lighter: int = 0
    """The week number of its lighter week; 0 for none."""

    @property
    def weeks(self) -> range:
        return range(self.first, self.last + 1)

    @property
    def loading(self) -> tuple[int, ...]:
        """The weeks that load."""
        return tuple(week for week in self.weeks if week != self.lighter)

    def kind_of(self, week: int) -> PhaseKind:
        return PhaseKind.DELOAD if week == self.lighter else self.kind


def lay_out(settled: Settled) -> tuple[Block, ...]:
    """Base and build in turn, a peak where there is something to peak for, and a taper or test at the end."""
    ending = _ending(settled)
    end_weeks = _ending_weeks(settled, ending)
    rest = settled.weeks - end_weeks
    sizes = _sizes(rest)
    kinds = _kinds(len(sizes), settled, ending)
    blocks: list[Block] = []
    first = 1
    for index, (size, kind) in enumerate(zip(sizes, kinds, strict=True)):
        last = first + size - 1
        before_end = index == len(sizes) - 1 and ending is not None
        lighter = last if size >= _BLOCK and not (before_end and kind is PhaseKind.PEAK) else 0
        blocks.append(Block(len(blocks) + 1, kind, first, last, lighter=lighter))
        first = last + 1
    if ending is not None:
        blocks.append(Block(len(blocks) + 1, ending, first, settled.weeks))
    return _numbered(blocks)


def _ending(settled: Settled) -> PhaseKind | None:
    """How it ends: a taper into an event, a test of the goals, or just so."""
    if settled.event is not None:
        return PhaseKind.TAPER
    beginner_too_soon = settled.experience is Experience.BEGINNER and settled.weeks <= _BLOCK
    if settled.brief.targets and settled.discipline not in _NO_PEAK and settled.weeks > 1 and not beginner_too_soon:
        return PhaseKind.TEST
    return None


def _ending_weeks(settled: Settled, ending: PhaseKind | None) -> int:
    if ending is None:
        return 0
    if ending is PhaseKind.TEST:
        return 1
    days = last_week_days(settled) or 7
    long = settled.weeks >= _LONG_TAPER and settled.discipline is Discipline.POWERLIFTING
    early_event = days <= 3 and settled.weeks > 2
    return min(settled.weeks, 2 if long or early_event else 1)


def _sizes(weeks: int) -> list[int]:
    """Blocks of three to five weeks, the longer ones first."""
    if weeks <= 0:
        return []
    count = max(1, round(weeks / _BLOCK))
    return [weeks // count + (index < weeks % count) for index in range(count)]


def _kinds(count: int, settled: Settled, ending: PhaseKind | None) -> list[PhaseKind]:
    peaks = ending is not None and settled.weeks >= _LONG_ENOUGH_TO_PEAK and not settled.careful
    alternating = [PhaseKind.BASE if index % 2 == 0 else PhaseKind.BUILD for index in range(count)]
    if count == 1:
        return [PhaseKind.BUILD]
    if peaks and count > 1 and settled.discipline not in _NO_PEAK:
        body = alternating[: count - 1]
        if len(body) > 1:
            body[-1] = PhaseKind.BUILD
        return [*body, PhaseKind.PEAK]
    if count > 2 and ending is not None:
        alternating[-1] = PhaseKind.BUILD
    return alternating


def _numbered(blocks: list[Block]) -> tuple[Block, ...]:
    """Each block with its place among those of its kind."""
    totals = {kind: sum(block.kind is kind for block in blocks) for kind in PhaseKind}
    seen: dict[PhaseKind, int] = {}
    done = []
    for block in blocks:
        seen[block.kind] = seen.get(block.kind, 0) + 1
        done.append(
            Block(
                block.number, block.kind, block.first, block.last, seen[block.kind], totals[block.kind], block.lighter
            )
        )
    return tuple(done)
