"""Which phases a program has, how long each is, and which of their weeks are lighter (science.md 3.1 DL, TP; 3.6)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tp_core.domain.periodization.defaults import Settled
from tp_core.domain.program import Discipline, Experience, PhaseKind

_BLOCK = 4
"""Weeks of a loading block with its lighter week: a deload every 4-6 weeks (DL1)."""
_LONG_ENOUGH_TO_PEAK, _BLOCKS_TO_PEAK = 8, 3
_LOADING_WEEKS, _LEAST_WITH_LIGHTER = 6, 3
_LONG_TAPER_FROM = 12
_FEW_DAYS_LEFT = 3
_LEAST_WEEKS_TO_TEST = 4
_NO_PEAK = (Discipline.HYPERTROPHY, Discipline.GENERAL_FITNESS, Discipline.MIXED, Discipline.BODYWEIGHT)
_OF_STRENGTH = re.compile(r"\b(?:meet|comp(?:etition)?|contest|champ\w*|test|strong\w*|max|lift\w*|open)\b")
_BASE_SHARE, _BUILD_SHARE = 0.45, 0.8
"""Of a runner's blocks before the taper: base up to the first share, build up to the second, then peak."""


@dataclass(frozen=True)
class Block:
    """A phase in the making: its weeks and which of them are lighter."""

    number: int
    kind: PhaseKind
    first: int
    last: int
    wave: int = 1
    waves: int = 1
    """Which of how many phases of the same kind this is."""
    lighter: int = 0
    """The week number of its lighter week; 0 for none."""
    tests: bool = False
    """Whether its last week tests the goals."""

    @property
    def weeks(self) -> range:
        return range(self.first, self.last + 1)

    @property
    def loading(self) -> tuple[int, ...]:
        """The weeks that load."""
        return tuple(week for week in self.weeks if week != self.lighter)

    @property
    def ends(self) -> bool:
        """Whether it closes the program rather than builds."""
        return self.kind in (PhaseKind.TAPER, PhaseKind.TEST)

    def kind_of(self, week: int) -> PhaseKind:
        if week == self.lighter:
            return PhaseKind.DELOAD
        return PhaseKind.TEST if self.tests and week == self.last else self.kind

    def place(self, week: int) -> int:
        """Which loading week of the block this is, from 0; a lighter week counts as the one before it."""
        reached = min(week, self.last) - self.first + 1
        return max(0, reached - (self.first <= self.lighter <= week) - 1)


def lay_out(settled: Settled) -> tuple[Block, ...]:
    """Base and build in turn, a peak where there is something to peak for, and a taper or test at the end."""
    ending, end_weeks = _ending(settled)
    peaks = _peaks(settled, ending, settled.weeks - end_weeks)
    sizes = _sizes(settled.weeks - end_weeks, least=_BLOCKS_TO_PEAK if peaks else 1)
    kinds = _running_kinds(len(sizes)) if settled.racing is not None else _kinds(len(sizes), ending, peaks=peaks)
    blocks: list[Block] = []
    first, since = 1, 0
    for index, (size, kind) in enumerate(zip(sizes, kinds, strict=True)):
        last = first + size - 1
        is_last = index == len(sizes) - 1
        closes = is_last and ending is not PhaseKind.TEST  # a taper is lighter than any lighter week before it
        due = size >= _BLOCK or since + size >= _LOADING_WEEKS or (len(sizes) == 2 and index == 0)
        lighter = last if size >= _LEAST_WITH_LIGHTER and due and not closes else 0
        since = 0 if lighter else since + size
        blocks.append(Block(len(blocks) + 1, kind, first, last, lighter=lighter))
        first = last + 1
    if ending is not None:
        tests = _may_test(settled) and not settled.competes
        blocks.append(Block(len(blocks) + 1, ending, first, settled.weeks, tests=tests))
    return _numbered(blocks)


def _peaks(settled: Settled, ending: PhaseKind | None, weeks: int) -> bool:
    """Whether there is something to peak for, and time for base, build and peak."""
    able = settled.discipline not in _NO_PEAK and settled.racing is None and not settled.careful
    measured = (
        bool(settled.brief.targets) or settled.discipline is not Discipline.STRENGTH or _lifts_on_the_day(settled)
    )
    return able and measured and ending is not None and weeks >= _LONG_ENOUGH_TO_PEAK


def _lifts_on_the_day(settled: Settled) -> bool:
    """Whether the event is one of strength: a season or a holiday is met fit, not with a heavy single."""
    return _OF_STRENGTH.search(settled.event_name.casefold()) is not None


def _may_test(settled: Settled) -> bool:
    """PH3: no test in a beginner's first four weeks; and nothing is tested that was not aimed for."""
    too_soon = settled.experience is Experience.BEGINNER and settled.weeks <= _LEAST_WEEKS_TO_TEST
    return bool(settled.brief.targets) and not too_soon and not settled.brief.youth


def _ending(settled: Settled) -> tuple[PhaseKind | None, int]:
    """How it ends and in how many weeks: a taper into an event, a test of the goals, or just so."""
    if settled.event is not None:
        return PhaseKind.TAPER, _taper_weeks(settled)
    if settled.racing is None and _may_test(settled) and settled.weeks >= _LEAST_WEEKS_TO_TEST:
        return PhaseKind.TEST, 1
    return None, 0


def _taper_weeks(settled: Settled) -> int:
    """One to three weeks (TP1), two where the event comes early in its week."""
    left = settled.days_to_event(settled.weeks, 1) or 0
    early = left < _FEW_DAYS_LEFT and settled.weeks > _BLOCK - 2
    if settled.racing is not None:
        wanted = settled.racing.taper_weeks + (1 if early and settled.racing.taper_weeks == 1 else 0)
        return max(1, min(wanted, settled.weeks // _BLOCK + 1, settled.weeks))
    long = settled.weeks >= _LONG_TAPER_FROM and settled.discipline is Discipline.POWERLIFTING
    return min(settled.weeks, 2 if long or early else 1)


def _sizes(weeks: int, *, least: int) -> list[int]:
    """Blocks of three to five weeks, longer ones first; of two the shorter first: heavy by half-time (ST1)."""
    if weeks <= 0:
        return []
    count = max(least, round(weeks / _BLOCK), 1)
    sizes = [weeks // count + (index < weeks % count) for index in range(count)]
    return sizes[::-1] if count == 2 else sizes


def _kinds(count: int, ending: PhaseKind | None, *, peaks: bool) -> list[PhaseKind]:
    if count == 0:
        return []
    if count == 1:
        return [PhaseKind.BUILD]
    body = count - 1 if peaks else count
    kinds = [PhaseKind.BASE if index % 2 == 0 else PhaseKind.BUILD for index in range(body)]
    if body > 1 or ending is not None:
        kinds[-1] = PhaseKind.BUILD  # it leads up to what it ends with, a date or not
    return kinds + [PhaseKind.PEAK] * (count - body)


def _running_kinds(count: int) -> list[PhaseKind]:
    """Base, build and peak once each, however many blocks they take."""
    if count <= 1:
        return [PhaseKind.BASE][:count]
    kinds = []
    for index in range(count):
        share = (index + 0.5) / count
        kinds.append(
            PhaseKind.BASE if share < _BASE_SHARE else PhaseKind.BUILD if share < _BUILD_SHARE else PhaseKind.PEAK
        )
    if count == 2:
        return [PhaseKind.BASE, PhaseKind.BUILD]
    return kinds


def _numbered(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Each block with its place among those of its kind."""
    totals = {kind: sum(block.kind is kind for block in blocks) for kind in PhaseKind}
    seen = dict.fromkeys(PhaseKind, 0)
    done = []
    for block in blocks:
        seen[block.kind] += 1
        done.append(replace(block, wave=seen[block.kind], waves=totals[block.kind]))
    return tuple(done)
