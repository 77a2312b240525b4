"""The next step of an exercise that progresses within a rep range or by reps alone, from what was logged of it.

Only loading weeks count: a deload or taper changes nothing and nothing is compared with it (science.md 3.1).
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from tp_core.domain.exercises import Loading
from tp_core.domain.loading import Gym, Load, Rounding
from tp_core.domain.logged import LoggedSet, SetStatus
from tp_core.domain.prescription import reasons
from tp_core.domain.prescription.standing import (
    DRIFT_POINTS,
    LEAST_COUNTED_RPE,
    PATIENCE,
    RESET,
    drift,
    loading_records,
    planned_set,
)
from tp_core.domain.workout import LiftRecord, Reason

SMALL_STEP = 0.10
"""Steps above this add reps first, beyond the top of the range too (PR1: a step is 2 to 10 %)."""
SPARE_REPS = 2
MOST_WITHOUT_HEAVIER = 20
"""Reps go on past the range where no heavier weight is there and the effort stays as asked (ours)."""
_RECENT = 8
"""Sessions that can bear on the next step of a range."""


@dataclass(frozen=True)
class Step:
    """The next session's load and reps of an exercise that progresses within a rep range."""

    reps: int
    load: Load | None
    reason: Reason


def next_step(
    records: Sequence[LiftRecord], rep_range: tuple[int, int], loading: Loading, gym: Gym, *, hold: bool = False
) -> Step | None:
    """Double progression from the last loading session; None where there is none with reps.

    Reps first, then load: at the top in all sets where the next weight is at most 10 % more; else 2-for-2 (two reps
    over the top in the last set, two sessions running). After a session easier than asked two reps, and at the top the
    next weight whatever its step; after one harder than asked the same again. With nothing heavier reps alone go on.
    Three sessions short: 10 % off. `hold` adds nothing.
    """
    usable = [record for record in loading_records(records)[-_RECENT:] if _working(record)]
    if not usable:
        return None
    low, top = rep_range
    sets = _working(usable[-1])
    least = min(entry.reps or 0 for entry in sets)
    kilograms = sets[0].load or 0.0
    load = gym.lifted(kilograms, loading) if kilograms else None
    if least < low and _short_running(usable, low, kilograms) >= PATIENCE and load is not None:
        after = gym.load(kilograms * RESET, loading, Rounding.DOWN)
        return Step(low, after, reasons.accessory_reset(load, after))
    whole = len(sets) >= len(usable[-1].planned)
    if hold and least >= low:
        return Step(min(least, top), load, reasons.held(load))
    if hold or least < low or not whole:
        return Step(max(low, min(least, top)), load, reasons.same_again(load))
    if drift(usable[-1], sets) >= DRIFT_POINTS:
        planned = max((one.reps or 0 for one in usable[-1].planned), default=0)
        return Step(max(low, min(least, max(top, planned))), load, reasons.same_as_it_was_hard(load))
    return _upwards(usable, sets, rep_range, load, loading, gym)


def _upwards(
    usable: Sequence[LiftRecord],
    sets: Sequence[LoggedSet],
    rep_range: tuple[int, int],
    load: Load | None,
    loading: Loading,
    gym: Gym,
) -> Step:
    low, top = rep_range
    least = min(entry.reps or 0 for entry in sets)
    if load is None:
        reps = min(top, least + 1)
        return Step(reps, None, reasons.at_the_top(None) if reps <= least else reasons.reps_added(None, reps))
    above = gym.above(load.kilograms, loading)
    small = load.amount > 0 and above.amount / load.amount - 1 <= SMALL_STEP + 1e-9
    twice = _spare_twice(usable, top, load.kilograms)
    easy = _easier(usable[-1], sets)
    if above != load and ((least >= top and (small or easy)) or twice):
        return Step(low, above, reasons.load_added(load, above, twice=twice and not small))
    ceiling = top if small else top + SPARE_REPS
    if above == load:
        hard = _short_or_hard(usable[-1], sets)
        ceiling = least if hard else max(ceiling, MOST_WITHOUT_HEAVIER)
    reps = min(max(top, least + 1), least + 2) if easy and least < ceiling else min(ceiling, least + 1)
    if reps <= least:
        return Step(reps, load, reasons.once_more(load, reps) if above != load else reasons.at_the_top(load))
    if reps == least + 2:
        return Step(reps, load, reasons.two_reps_added(load, reps))
    return Step(reps, load, reasons.reps_added(load, reps, big_step=not small and reps > top))


def _easier(record: LiftRecord, sets: Sequence[LoggedSet]) -> bool:
    """Whether the efforts told were a point or more below those asked, on the whole."""
    return drift(record, sets) <= -DRIFT_POINTS


def next_reps(records: Sequence[LiftRecord], top: int, best: int | None, *, hold: bool = False) -> Step | None:
    """The next session's reps of an exercise without load; None where none was logged.

    One more than the last loading session's least where all sets were done and not harder than asked, up to `top` and
    to one short of the most the athlete is known to manage (`best`, or reps and reps left of a logged set); past that
    after two sessions running that were as near to it: who says nothing has grown by then (ours).
    """
    usable = [record for record in loading_records(records)[-_RECENT:] if _working(record)]
    if not usable:
        return None
    last = usable[-1]
    sets = _working(last)
    least = min(entry.reps or 0 for entry in sets)
    most = _most_managed(usable, best)
    if hold:
        return Step(max(1, min(least, top)), None, reasons.held(None))
    if len(sets) < len(last.planned) or _short_or_hard(last, sets):
        return Step(max(1, min(least, top)), None, reasons.same_again(None))
    if least >= top:
        return Step(top, None, reasons.at_the_top(None))
    if most is not None and least + 1 >= most and not _near_twice(usable, most):
        return Step(max(1, least), None, reasons.near_the_best(most))
    return Step(least + 1, None, reasons.reps_added(None, least + 1))


def _near_twice(usable: Sequence[LiftRecord], most: int) -> bool:
    """Whether the last two sessions were done whole, as near to the most as one goes."""
    pair = [(record, _working(record)) for record in usable[-2:]]
    return len(pair) > 1 and all(
        len(sets) >= len(record.planned)
        and not _short_or_hard(record, sets)
        and min(entry.reps or 0 for entry in sets) >= most - 1
        for record, sets in pair
    )


def mastered(records: Sequence[LiftRecord], top: int) -> bool:
    """Whether the next harder variation is due: every set at the top of its range two sessions running and no harder
    than asked, or once where it was easier.
    """
    usable = [record for record in loading_records(records)[-_RECENT:] if _working(record)]
    if not usable or not _at_the_top(usable[-1], top):
        return False
    twice = len(usable) > 1 and _at_the_top(usable[-2], top)
    return twice or _easier(usable[-1], _working(usable[-1]))


def out_of_reach(records: Sequence[LiftRecord]) -> bool:
    """Whether a variation came too early: the last two sessions were both short of the reps asked."""
    usable = [record for record in loading_records(records)[-_RECENT:] if _working(record)][-2:]
    return len(usable) > 1 and all(_short(record, _working(record)) for record in usable)


def _short(record: LiftRecord, sets: Sequence[LoggedSet]) -> bool:
    pairs = ((entry, planned_set(record.planned, entry, at)) for at, entry in enumerate(sets))
    return any(plan is not None and (entry.reps or 0) < (plan.reps or 0) for entry, plan in pairs)


def _at_the_top(record: LiftRecord, top: int) -> bool:
    sets = _working(record)
    most = max((one.top_reps for one in record.planned if one.top_reps), default=top)
    whole = len(sets) >= len(record.planned) and not _short_or_hard(record, sets)
    return whole and min(entry.reps or 0 for entry in sets) >= most


def _most_managed(usable: Sequence[LiftRecord], best: int | None) -> int | None:
    """The most reps known to be there; None where only planned reps were ticked and no best was told."""
    told = [
        (entry.reps or 0) + round(10 - entry.rpe)
        for record in usable
        for entry in _working(record)
        if entry.rpe is not None and entry.rpe >= LEAST_COUNTED_RPE
    ]
    done = [entry.reps or 0 for record in usable for entry in _working(record)]
    return max([*told, *done, best or 0]) if told or best is not None else None


def _short_or_hard(record: LiftRecord, sets: Sequence[LoggedSet]) -> bool:
    for at, entry in enumerate(sets):
        plan = planned_set(record.planned, entry, at)
        if plan is None:
            continue
        if (entry.reps or 0) < (plan.reps or 0):
            return True
        if entry.rpe is not None and plan.target_rpe is not None and entry.rpe >= plan.target_rpe + DRIFT_POINTS:
            return True
    return False


def _working(record: LiftRecord) -> list[LoggedSet]:
    """The sets at the load most sets were done with; the heavier one where two are equally many."""
    done = [entry for entry in record.done if entry.status is SetStatus.DONE and entry.reps is not None]
    if not done:
        return []
    counted = Counter(entry.load or 0.0 for entry in done)
    load = max(counted, key=lambda one: (counted[one], one))
    return [entry for entry in done if (entry.load or 0.0) == load]


def _short_running(usable: Sequence[LiftRecord], low: int, kilograms: float) -> int:
    """How many of the last sessions at this load had a set short of the range."""
    count = 0
    for record in reversed(usable):
        sets = _working(record)
        if abs((sets[0].load or 0) - kilograms) > kilograms * 0.01 or min(entry.reps or 0 for entry in sets) >= low:
            break
        count += 1
    return count


def _spare_twice(usable: Sequence[LiftRecord], top: int, kilograms: float) -> bool:
    """2-for-2: the last set two reps over the top, two sessions running at this load (PR2); over the top of the range
    that a session was planned in, as a next phase may have another.
    """
    if len(usable) < 2:
        return False
    pair = [(_working(record), _top_of(record, top)) for record in usable[-2:]]
    return all(
        abs((sets[0].load or 0) - kilograms) <= max(kilograms * 0.01, 0.01)
        and (sets[-1].reps or 0) >= most + SPARE_REPS
        and min(entry.reps or 0 for entry in sets) >= most
        for sets, most in pair
    )


def _top_of(record: LiftRecord, top: int) -> int:
    return min(top, max((one.top_reps for one in record.planned if one.top_reps), default=top))


def last_time(records: Sequence[LiftRecord], gym: Gym) -> str:
    """`97.5 kg × 5`, the usual set of the last loading session; empty where there is none."""
    for record in reversed(loading_records(records)):
        sets = _working(record)
        if not sets:
            continue
        reps = min(entry.reps or 0 for entry in sets)
        return f"{gym.told(sets[0].load)} × {reps}" if sets[0].load else f"{reps} reps"
    return ""
