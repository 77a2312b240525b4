"""How far a runner goes in each week: weekly distance and longest run first, then the other runs and what of them is
hard (EN1-3, TP1; science.md 3.1).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from tp_core.domain.periodization.defaults import Settled
from tp_core.domain.periodization.phases import Block
from tp_core.domain.periodization.racing import Racing
from tp_core.domain.program import Experience, PhaseKind
from tp_core.domain.training_load import warm_up_minutes
from tp_core.domain.turns import Turns

_RISE = {Experience.BEGINNER: 1.08, Experience.INTERMEDIATE: 1.09, Experience.ADVANCED: 1.08}
"""Of weekly distance from loading week to loading week, well within EN2."""
_LONG_RISE, _MONTH_WEEKS = 1.10, 4
"""Of the longest run (EN1), and one kilometre more is always allowed."""
_STEP_BACK, _LIGHTER_THAN_ALL = 0.7, 0.9
"""A lighter week (science.md 3.10)."""
_TAPERS = {1: (0.5,), 2: (0.6, 0.45), 3: (0.75, 0.55, 0.4)}
"""Shares of the last loading week's distance (TP1: -41 to -60 % at the end, progressive)."""
_EVENLY = 1.3
"""The long run over the week's mean while running and walking go by turns: such a week has runs much alike (ours)."""
_LONG_SHARE = {1: 1.0, 2: 0.62, 3: 0.5, 4: 0.42, 5: 0.38, 6: 0.35, 7: 0.33}
_LONG_RACE_KM, _MARATHON_LONG_SHARE = 30.0, 0.48
_OTHER_SHARE, _HOUR = 0.8, 3600
"""Another run over the long one at most, unless it takes no more than an hour or all runs are longer already (ours)."""
_LAST_AT_MOST = 3
"""Loading weeks at the highest distance (ours)."""
_HARD_SHARE, _MOST_HARD_KM = 0.16, 8.0
"""What of a week is run hard on one day."""
_TEMPO_SHARE, _INTERVAL_SHARE = 0.10, 0.08
"""What of a week is run at tempo and in intervals where each has its own day, and at tempo in a base (Daniels' upper
bounds of a session, Daniels' Running Formula).
"""
_FIRST_HARD = 0.75
"""Of the hard part, in a phase's first loading week (ours)."""
_LEAST_KM_FOR_HARD, _LEAST_KM_FOR_TWO = 14, 45
LEAST_RUN_KM = 0.3
_SHORT_KM = 3
SMALL_WEEK_KM = 12
"""Below this a week may grow by a whole kilometre."""
_CATCH_UP = 1.08
"""How far the wanted distance may be ahead of what could be placed."""
_CHANGE_MINUTES = 1
"""What `workload` counts with every exercise, beside a warm-up."""


@dataclass(frozen=True)
class Volume:
    """A week in kilometres: the long run, the other runs, and what of two of them is hard."""

    long: float
    others: tuple[float, ...]
    """Every other run, longest first."""
    hard: float
    second: float = 0.0
    """What is hard on the week's second hard day; 0 where there is none."""

    @property
    def total(self) -> float:
        return self.long + sum(self.others)


@dataclass(frozen=True)
class HardDays:
    """How many hard days a week may have, and whether there is one in the base already."""

    count: int
    early: bool

    def of(self, block: Block, week: int, *, by_turns: bool) -> int:
        """Those of a loading week; the first week has none in a base."""
        if by_turns:
            return 0
        if block.kind is PhaseKind.BASE:
            return min(1, self.count) if self.early and week > 1 else 0
        return self.count


def volumes(
    settled: Settled, racing: Racing, layout: Sequence[Block], turns: Sequence[Turns | None], hard: HardDays
) -> tuple[Volume, ...]:
    """Loading weeks rise from the last loading week; lighter weeks step back; the taper falls from the last one."""
    days = len(settled.days)
    aim = min(racing.weekly_km, racing.most_km)
    rise = _rise(settled, aim, racing, layout)
    found: list[Volume] = []
    peak: Volume | None = None
    for block in layout:
        for week in block.weeks:
            if block.ends and peak is not None:
                share = _TAPERS[min(3, len(block.weeks))][min(week - block.first, 2)]
                found.append(_scaled(peak, share))
                continue
            if block.kind_of(week) is PhaseKind.DELOAD and peak is not None:
                least = min(found[loading - 1].total for loading in block.loading)
                found.append(_scaled(peak, min(_STEP_BACK, _LIGHTER_THAN_ALL * least / peak.total)))
                continue
            if peak is not None:
                aim = min(aim, peak.total * _CATCH_UP)
                aim = max(aim * rise, aim + 1 if aim < SMALL_WEEK_KM else 0)
                aim = min(aim, racing.most_km)
            recent = [volume.long for volume in found[-_MONTH_WEEKS:]] or [racing.longest_km]
            allowed = max(max(recent) * _LONG_RISE, max(recent) + 1)
            share = _LONG_SHARE[days] if block.kind is PhaseKind.BASE else _later_share(racing, days)
            by_turns = turns[week - 1]
            share = min(share, _EVENLY / days) if by_turns is not None else share
            most_run, most_long = _most(settled, racing, by_turns)
            long = _floor(min(aim * share, racing.most_long_km, most_long, allowed))
            long = max(LEAST_RUN_KM, long)
            count = hard.of(block, week, by_turns=by_turns is not None)
            most_other = max(_OTHER_SHARE * long, racing.weekly_km / days, _HOUR / racing.easy_pace)
            others = _others(days - 1, aim - long, min(long, most_run, most_other))
            peak = _with_hard(Volume(long, others, hard=0.0), settled, block, week, count)
            found.append(peak)
    return tuple(found)


def _most(settled: Settled, racing: Racing, by_turns: Turns | None) -> tuple[float, float]:
    """The kilometres that a session's minutes hold, and those of the long run."""
    pace = by_turns.pace(racing.easy_pace) if by_turns is not None else racing.easy_pace
    before = _CHANGE_MINUTES + warm_up_minutes(("easy-run",), walks=by_turns is not None)
    return (
        _floor(max(0.5, (settled.minutes - before) * 60 / pace)),
        _floor(max(0.5, (settled.long_run_minutes - before) * 60 / pace)),
    )


def _rise(settled: Settled, weekly: float, racing: Racing, layout: Sequence[Block]) -> float:
    """What each loading week adds: no more than it takes to have the most in the last weeks before the taper."""
    loading = sum(len(block.loading) for block in layout if not block.ends)
    needed: float = (racing.most_km / max(weekly, 1.0)) ** (1 / max(1, loading - _LAST_AT_MOST))
    return min(_RISE[settled.experience], max(needed, 1.0))


def _later_share(racing: Racing, days: int) -> float:
    """The long run's share of a week once the base stands: for a marathon up to half, so that it gets long enough."""
    return max(_LONG_SHARE[days], _MARATHON_LONG_SHARE) if racing.race_km >= _LONG_RACE_KM else _LONG_SHARE[days]


def _others(count: int, left: float, most: float) -> tuple[float, ...]:
    """What the long run leaves of a week, spread over the other days by half kilometres."""
    if not count:
        return ()
    step = 2 if min(left / count, most) >= _SHORT_KM else 10
    units = max(count * int(step / 2), min(int(left * step + 1e-9), int(most * step + 1e-9) * count))
    each, more = divmod(units, count)
    return tuple(min(most, (each + (index < more)) / step) for index in range(count))


def _with_hard(volume: Volume, settled: Settled, block: Block, week: int, count: int) -> Volume:
    """With its hard parts, where it is long enough for them; they grow from the phase's first loading week on."""
    ready = settled.experience is not Experience.BEGINNER or len(volume.others) > 1
    if not count or not ready or not volume.others or volume.total < _LEAST_KM_FOR_HARD:
        return volume
    two = count > 1 and len(volume.others) > 1 and volume.total >= _LEAST_KM_FOR_TWO
    share = _TEMPO_SHARE if block.kind is PhaseKind.BASE or two else _HARD_SHARE
    last = max(1, len(block.loading) - 1)
    much = volume.total * (_FIRST_HARD + (1 - _FIRST_HARD) * block.place(week) / last)
    hard = min(_floor(much * share), max(0.0, volume.others[0] - 2.0), _MOST_HARD_KM)
    second = min(_floor(much * _INTERVAL_SHARE), max(0.0, volume.others[1] - 2.0)) if two else 0.0
    return Volume(long=volume.long, others=volume.others, hard=hard, second=second)


def _scaled(volume: Volume, share: float) -> Volume:
    """A lighter week or one of the taper: shorter in all, with one hard day at most."""
    others = tuple(max(LEAST_RUN_KM, _floor(run * share)) for run in volume.others)
    return Volume(
        long=max(LEAST_RUN_KM, _floor(volume.long * share)),
        others=others,
        hard=min(_floor(volume.hard * share), max(0.0, others[0] - 1.5)) if others else 0.0,
    )


def _floor(kilometres: float) -> float:
    """Down to half a kilometre, short runs to a hundred metres."""
    if kilometres < _SHORT_KM:
        return int(kilometres * 10 + 1e-9) / 10
    return int(kilometres * 2 + 1e-9) / 2
