"""What was logged, as it bears on the next load: the current estimated max of a lift, and the next step of a range.

Only loading weeks count: a deload or taper changes nothing and nothing is compared with it (science.md 3.1).
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from tp_core.domain.exercises import Loading
from tp_core.domain.loading import Gym, Load, Rounding
from tp_core.domain.logged import LoggedSet, SetStatus
from tp_core.domain.prescription import reasons
from tp_core.domain.program import PhaseKind
from tp_core.domain.strength import BAND, LEAST_PUBLISHED_RPE, EstimatedMax, around, estimated_kilograms
from tp_core.domain.workout import LiftRecord, PrescribedSet, Reason

MOST_RISE = 1.05
"""A max rises at most 5 % by one session (ours; PR1 allows 2-10 %)."""
RESET = 0.9
DRIFT = 0.95
PATIENCE = 3
"""Sessions running before a reset or a drift changes anything (science.md 3.1, 5)."""
DRIFT_POINTS = 1.0
SMALL_STEP = 0.05
"""Steps above this add reps first."""
SPARE_REPS = 2
LEAST_COUNTED_RPE = 5.0
"""Below it an effort says nothing of the reps left (science.md 3.3)."""
LONG_GAP_DAYS = 14
_RECENT = 8
"""Sessions that can bear on the next step of a range."""
_EASED = (PhaseKind.DELOAD, PhaseKind.TAPER)


def loading_records(records: Sequence[LiftRecord]) -> tuple[LiftRecord, ...]:
    """The records that count for progress, oldest first."""
    return tuple(record for record in records if record.kind not in _EASED and record.done)


def gap_days(records: Sequence[LiftRecord], on: date | None) -> int:
    """Days since the lift was last done in any week; 0 where there is no record or no date."""
    return (on - records[-1].day).days if records and on is not None else 0


@dataclass(frozen=True)
class _Evidence:
    """What one session says of the max."""

    measured: tuple[float, bool] | None
    """kg, and whether it is sure: the best set of the day."""
    assumed: tuple[float, bool] | None
    """As `measured`, taking the planned effort for the one not given; on a day on which nothing else was told."""
    failed: bool
    drift: float | None
    lighter: bool
    """Every set of it was; a day on which one set was done as planned is none."""
    held: bool
    """A set was done at its planned load, with all its reps."""
    hurt: bool


@dataclass(frozen=True)
class _Run:
    """What held for how many sessions running."""

    failures: int = 0
    drifts: int = 0
    lighter: tuple[tuple[float, bool], ...] = ()
    """What each of them said of the max."""
    proven: bool = False
    """The max has been trained by once: a number only told may be years old, or somebody else's."""


@dataclass(frozen=True)
class Standing:
    """A lift's estimated max as of now, and what last changed it."""

    estimated: EstimatedMax | None
    reason: Reason | None = None


def standing(start: EstimatedMax | None, records: Sequence[LiftRecord], gym: Gym) -> Standing:
    """The estimated max after what was logged since `start`, session by session.

    It rises when a session beats its band, by at most 5 %; falls 5 % after three sessions of RPE drift and 10 % after
    three with reps short; goes on from a lighter load where three sessions were lighter (SCALED, science.md 5), or
    already the first one by a number nobody had trained by yet. `reason` is of the last session.
    """
    now, why, run = start, None, _Run()
    for record in loading_records(records):
        seen = _evidence(record)
        run = _running(run, seen, now)
        now, why = _after(now, seen, run)
        if why in _LOWERED:
            run = _Run(proven=True)
        elif now is not None and (seen.held or why is reasons.from_log):
            run = replace(run, proven=True)
    return Standing(now, why(gym.told(now.kilograms)) if why is not None and now is not None else None)


_LOWERED = (reasons.reset, reasons.drifted, reasons.lighter_logged, reasons.lighter_thrice)


def _running(run: _Run, seen: _Evidence, now: EstimatedMax | None) -> _Run:
    said = seen.measured or seen.assumed
    less = seen.lighter and said is not None and now is not None and said[0] < now.low
    return _Run(
        failures=run.failures + 1 if seen.failed else 0,
        drifts=run.drifts + 1 if (seen.drift or 0) >= DRIFT_POINTS else 0,
        lighter=(*run.lighter, said) if less and said is not None else (),
        proven=run.proven,
    )


def _after(
    now: EstimatedMax | None, seen: _Evidence, run: _Run
) -> tuple[EstimatedMax | None, Callable[[Load], Reason] | None]:
    """The max after one session and the sentence that says why, None where nothing changed."""
    said = seen.measured or seen.assumed
    if now is None:
        return (around(said[0], sure=said[1]), reasons.from_log) if said is not None else (None, None)
    if len(run.lighter) >= PATIENCE or (run.lighter and not run.proven):
        most, sure = max(run.lighter)
        return around(most, sure=sure), reasons.lighter_thrice if run.proven else reasons.lighter_logged
    if run.failures >= PATIENCE:
        return _scaled(now, RESET), reasons.reset
    if run.drifts >= PATIENCE:
        return _scaled(now, DRIFT), reasons.drifted
    if (
        seen.measured is not None
        and seen.measured[1]
        and seen.measured[0] > now.high
        and not (seen.failed or seen.hurt)
    ):
        return _scaled(now, min(MOST_RISE, seen.measured[0] / now.kilograms)), reasons.beaten
    return now, None


def shown_max(record: LiftRecord) -> EstimatedMax | None:
    """What one session's best set says of the max, by the efforts told, else by those planned; None where nothing."""
    seen = _evidence(record)
    said = seen.measured or seen.assumed
    return around(said[0], sure=said[1]) if said is not None else None


def tells(records: Sequence[LiftRecord]) -> bool:
    """Whether anything logged says more of the max than the plan did: an effort, reps over or under, another load.

    Sets ticked as planned are no news: they would measure the max they were reckoned from.
    """
    return any(_evidence(record).measured is not None for record in loading_records(records))


def _evidence(record: LiftRecord) -> _Evidence:
    sets = [
        _Set(entry, _planned(record.planned, entry, at), entry.load, entry.reps)
        for at, entry in enumerate(record.done)
        if entry.status is not SetStatus.SKIPPED and entry.load and entry.reps is not None
    ]
    told = any(one.known for one in sets)
    # On a day that told anything an unsaid effort is not taken for the planned one: a set of it may have been the last
    # that went. What the formulas say is then the least it shows.
    found = [one.estimated(None if told else one.target) for one in sets]
    best = _best([one for one in found if one is not None])
    drift = [one.entry.rpe - one.target for one in sets if one.entry.rpe is not None and one.target is not None]
    planned = [one for one in sets if one.plan is not None and one.plan.load is not None]
    return _Evidence(
        measured=best if told else None,
        assumed=None if told else best,
        failed=any(one.short for one in sets),
        drift=sum(drift) / len(drift) if drift else None,
        lighter=bool(planned) and all(one.lighter for one in planned),
        hurt=record.hurt,
        held=any(not one.lighter and not one.short for one in planned),
    )


@dataclass(frozen=True)
class _Set:
    """A set done with a load, beside what was planned of it."""

    entry: LoggedSet
    plan: PrescribedSet | None
    load: float
    reps: int

    @property
    def target(self) -> float | None:
        return self.plan.target_rpe if self.plan is not None else None

    @property
    def short(self) -> bool:
        return self.plan is not None and self.plan.reps is not None and self.reps < self.plan.reps

    @property
    def lighter(self) -> bool:
        return self.plan is not None and self.plan.load is not None and self.load < self.plan.load * (1 - BAND)

    @property
    def known(self) -> bool:
        """Whether it says more than that it was done as planned."""
        plan = self.plan
        if plan is None or self.entry.rpe is not None or self.short or (plan.reps or 0) < self.reps:
            return True
        return plan.load is not None and self.load > plan.load * (1 + BAND)

    def estimated(self, unsaid: float | None) -> tuple[float, bool] | None:
        """What it says of the max, with `unsaid` for an effort not told."""
        effort = _effort(self.entry.rpe, short=self.short) if self.known else unsaid
        return estimated_kilograms(self.load, self.reps, effort)


def _effort(rpe: float | None, *, short: bool) -> float | None:
    """The effort to reckon with: 10 where reps were short and none was given. An easier set than the table goes shows
    at least what its easiest published entry does.
    """
    if rpe is None:
        return 10.0 if short else None
    return max(rpe, LEAST_PUBLISHED_RPE)


def _best(found: Sequence[tuple[float, bool]]) -> tuple[float, bool] | None:
    """The highest, sure ones before the others."""
    return max(found, key=lambda one: (one[1], one[0]), default=None)


def _planned(planned: tuple[PrescribedSet, ...], entry: LoggedSet, at: int) -> PrescribedSet | None:
    index = entry.set_index if entry.set_index is not None else at
    return planned[min(index, len(planned) - 1)] if planned else None


def _scaled(of: EstimatedMax, share: float) -> EstimatedMax:
    return EstimatedMax(
        kilograms=round(of.kilograms * share, 1),
        low=round(of.low * share, 1),
        high=round(of.high * share, 1),
        sure=of.sure,
    )


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

    Reps first, then load: at the top in all sets where the next weight is at most 5 % more; else 2-for-2 (two reps
    over the top in the last set, two sessions running). Three sessions short: 10 % off. `hold` adds nothing.
    """
    usable = [record for record in loading_records(records)[-_RECENT:] if _working(record)]
    if not usable:
        return None
    low, top = rep_range
    sets = _working(usable[-1])
    least = min(entry.reps or 0 for entry in sets)
    kilograms = sets[0].load or 0.0
    load = gym.load(kilograms, loading) if kilograms else None
    if least < low and _short_running(usable, low, kilograms) >= PATIENCE and load is not None:
        after = gym.load(kilograms * RESET, loading, Rounding.DOWN)
        return Step(low, after, reasons.accessory_reset(load, after))
    whole = len(sets) >= len(usable[-1].planned)
    if hold and least >= low:
        return Step(min(least, top), load, reasons.held(load))
    if hold or least < low or not whole:
        return Step(max(low, min(least, top)), load, reasons.same_again(load))
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
    if above != load and ((small and least >= top) or twice):
        return Step(low, above, reasons.load_added(load, above, twice=twice and not small))
    ceiling = top if small else top + SPARE_REPS
    reps = min(ceiling, least + 1)
    if reps <= least:
        return Step(reps, load, reasons.once_more(load, reps) if above != load else reasons.at_the_top(load))
    return Step(reps, load, reasons.reps_added(load, reps, big_step=not small and reps > top))


def next_reps(records: Sequence[LiftRecord], top: int, best: int | None, *, hold: bool = False) -> Step | None:
    """The next session's reps of an exercise without load; None where none was logged.

    One more than the last loading session's least where all sets were done and not harder than asked, up to `top` and
    to one short of the most the athlete is known to manage (`best`, or reps and reps left of a logged set).
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
    if most is not None and least + 1 >= most:
        return Step(max(1, least), None, reasons.near_the_best(most))
    return Step(least + 1, None, reasons.reps_added(None, least + 1))


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
        plan = _planned(record.planned, entry, at)
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
    """2-for-2: the last set two reps over the top, two sessions running at this load (PR2)."""
    if len(usable) < 2:
        return False
    pair = [_working(record) for record in usable[-2:]]
    return all(
        abs((sets[0].load or 0) - kilograms) <= max(kilograms * 0.01, 0.01)
        and (sets[-1].reps or 0) >= top + SPARE_REPS
        and min(entry.reps or 0 for entry in sets) >= top
        for sets in pair
    )


def last_time(records: Sequence[LiftRecord], gym: Gym) -> str:
    """`97.5 × 5`, the usual set of the last loading session; empty where there is none."""
    for record in reversed(loading_records(records)):
        sets = _working(record)
        if not sets:
            continue
        reps = min(entry.reps or 0 for entry in sets)
        return f"{gym.told(sets[0].load).amount:g} × {reps}" if sets[0].load else f"{reps} reps"
    return ""
