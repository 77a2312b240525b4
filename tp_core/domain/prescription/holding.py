"""The next seconds of a hold that is a step to a skill, from what was logged of it; and when the next step is due."""

from collections.abc import Sequence
from typing import NamedTuple

from tp_core.domain.ladders import Hold
from tp_core.domain.logged import SetStatus
from tp_core.domain.prescription import reasons
from tp_core.domain.prescription.standing import DRIFT_POINTS, drift, loading_records, planned_set
from tp_core.domain.workout import LiftRecord, Reason

_RECENT = 8
_LEAST = 2
_STEPS = ((10, 1), (20, 2))
_LONG_STEP = 5
"""Seconds added at a time: one below ten, two below twenty, five from there on (ours)."""


class Next(NamedTuple):
    """Seconds of each set, and why where there is something to say."""

    seconds: int
    reason: Reason | None


def next_seconds(
    records: Sequence[LiftRecord], hold: Hold, *, still: bool = False, planned: int | None = None
) -> Next | None:
    """The next session of a hold; None where none was logged.

    More where every set was held as long as planned and no harder than asked, twice the step where it was easier, up
    to the hold's top; where the plan itself goes towards a goal, no longer than `planned` unless it was easier. `still`
    adds nothing.
    """
    usable = _usable(records)
    if not usable:
        return None
    last = usable[-1]
    least = int(min(_seconds(last)))
    now = max(_LEAST, min(least, hold.top))
    if still:
        return Next(now, reasons.held(None))
    if not _as_planned(last):
        return Next(now, reasons.same_again(None))
    if least >= hold.top:
        return Next(hold.top, reasons.held_to_the_top(hold.top))
    step = next((step for below, step in _STEPS if least < below), _LONG_STEP)
    easier = drift(last, last.done) <= -DRIFT_POINTS
    longer = min(hold.top, least + step * (2 if easier else 1))
    if planned is not None and not easier:
        longer = min(longer, max(planned, least))
    return Next(longer, reasons.seconds_added(longer) if longer > least else None)


def mastered(records: Sequence[LiftRecord], hold: Hold) -> bool:
    """Whether the next step is due: every set held to the top two sessions running and no harder than asked, or once
    where it was easier.
    """
    usable = _usable(records)
    if not usable or not _at_the_top(usable[-1], hold):
        return False
    return drift(usable[-1], usable[-1].done) <= -DRIFT_POINTS or (len(usable) > 1 and _at_the_top(usable[-2], hold))


def out_of_reach(records: Sequence[LiftRecord]) -> bool:
    """Whether a step came too early: the last two sessions were both short of the seconds asked."""
    last = _usable(records)[-2:]
    return len(last) > 1 and all(_short(record) for record in last)


def _usable(records: Sequence[LiftRecord]) -> list[LiftRecord]:
    return [record for record in loading_records(records)[-_RECENT:] if _seconds(record)]


def _seconds(record: LiftRecord) -> list[float]:
    return [one.duration_seconds for one in record.done if one.status is SetStatus.DONE and one.duration_seconds]


def _at_the_top(record: LiftRecord, hold: Hold) -> bool:
    return _as_planned(record) and min(_seconds(record)) >= hold.top


def _as_planned(record: LiftRecord) -> bool:
    """All sets, none shorter than asked, and no harder on the whole."""
    whole = len(_seconds(record)) >= len(record.planned) and not _short(record)
    return whole and drift(record, record.done) < DRIFT_POINTS


def _short(record: LiftRecord) -> bool:
    pairs = ((entry, planned_set(record.planned, entry, at)) for at, entry in enumerate(record.done))
    return any(
        plan is not None and (entry.duration_seconds or 0) < (plan.duration_seconds or 0) for entry, plan in pairs
    )
