"""What was logged, as it bears on a lift's estimated max.

Only loading weeks count: a deload or taper changes nothing and nothing is compared with it (science.md 3.1).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from statistics import fmean

from tp_core.domain.loading import Gym, Load
from tp_core.domain.logged import LoggedSet, SetStatus
from tp_core.domain.prescription import reasons
from tp_core.domain.program import PhaseKind
from tp_core.domain.strength import (
    BAND,
    LEAST_PUBLISHED_RPE,
    LEAST_RTS_RPE,
    EstimatedMax,
    around,
    estimated_kilograms,
    implied_rpe,
    loaded_max,
)
from tp_core.domain.workout import LiftRecord, PrescribedSet, Reason

MOST_RISE = 1.05
"""A max rises at most 5 % by one session (ours; PR1 allows 2-10 %)."""
RESET = 0.9
DRIFT = 0.95
PATIENCE = 3
"""Sessions running before a reset or a drift changes anything (science.md 3.1, 5)."""
DRIFT_POINTS = 1.0
EASIER_RISE = 0.025
"""For each point that the effort of a session was below the one asked, with every rep done, from one point on (ours).
A point is worth about 3.5 % by the table, but an effort that low is a rough guess (science.md 3.3).
"""
FAR_OFF_POINTS = 2.0
"""So far above the effort asked, the first session by a number only told already says that it is too high (ours)."""
LIGHT_RPE = 7.0
"""A session that asks for no more is done whatever the max is: it breaks no row of hard ones (ours)."""
LEAST_COUNTED_RPE = 5.0
"""Below it an effort says nothing of the reps left (science.md 3.3)."""
LONG_GAP_DAYS = 14
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
    light: bool
    """No set of it was to be hard."""
    too_much: bool
    """Every set of it was short of reps, or most were told and far harder than asked."""

    efforts: tuple[tuple[float, float, PrescribedSet], ...]
    """Effort told and asked of sets with a planned load."""

    def easier(self, now: EstimatedMax) -> float:
        """By how many points all of it, done as planned, left more reps than asked; 0 where it did not.

        What a load is light for by the max itself (fast sets, technique of the Olympic lifts) says nothing by being
        easy.
        """
        if not self.efforts or not self.held or self.failed or self.lighter or self.hurt:
            return 0.0
        left = fmean(_expected(asked, plan, now) - told for told, asked, plan in self.efforts)
        return left if left >= DRIFT_POINTS else 0.0

    @property
    def shown(self) -> float:
        """The max in kg that the efforts told come to by the table, however rough: easy as a set was, it shows no more.

        `4+` left, the easiest one can tap, may be a rep more than the four it is kept as.
        """
        found = [
            loaded_max(plan.load, plan.reps, told if told > LEAST_RTS_RPE else LEAST_COUNTED_RPE)
            for told, _, plan in self.efforts
            if plan.load and plan.reps
        ]
        return fmean(found) if found else float("inf")


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

    It rises when a session beats its band, by at most 5 %, and by 2.5 % a point when it was easier than asked, never
    beyond what that effort shows by the table; falls
    5 % after three sessions of RPE drift and 10 % after three with reps short (light sessions between them change
    nothing); goes on from a lighter load where three sessions were lighter (SCALED, science.md 5). By a number nobody
    had trained by yet the first session that was lighter or too much says already what the max is. `reason` is of the
    last session.
    """
    now, why, run = start, None, _Run()
    for record in loading_records(records):
        seen = _evidence(record)
        run = _running(run, seen, now)
        now, why = _after(now, seen, run)
        if why in _LOWERED:
            run = _Run(proven=True)
        elif now is not None and ((seen.held and not seen.too_much) or why is reasons.from_log):
            run = replace(run, proven=True)
    return Standing(now, why(gym.told(now.kilograms)) if why is not None and now is not None else None)


_LOWERED = (reasons.reset, reasons.drifted, reasons.harder_than_told, reasons.lighter_logged, reasons.lighter_thrice)


def _running(run: _Run, seen: _Evidence, now: EstimatedMax | None) -> _Run:
    said = seen.measured or seen.assumed
    less = seen.lighter and said is not None and now is not None and said[0] < now.low
    return _Run(
        failures=run.failures + 1 if seen.failed else run.failures if seen.light else 0,
        drifts=run.drifts + 1 if (seen.drift or 0) >= DRIFT_POINTS else run.drifts if seen.light else 0,
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
    if not run.proven and seen.too_much and seen.measured is not None and seen.measured[0] < now.low:
        return around(seen.measured[0], sure=seen.measured[1]), reasons.harder_than_told
    if run.failures >= PATIENCE:
        return _scaled(now, RESET), reasons.reset
    if run.drifts >= PATIENCE:
        return _scaled(now, DRIFT), reasons.drifted
    return _risen(now, seen)


def _risen(now: EstimatedMax, seen: _Evidence) -> tuple[EstimatedMax, Callable[[Load], Reason] | None]:
    """The max after a session that was no setback: as it was, measured higher, or higher as it was easy."""
    measured, sound = seen.measured, not (seen.failed or seen.hurt)
    beaten = measured[0] / now.kilograms if measured is not None and measured[1] and measured[0] > now.high else 1.0
    easier = min(1 + EASIER_RISE * seen.easier(now), seen.shown / now.kilograms)
    if sound and max(beaten, easier) > 1:
        why = reasons.beaten if beaten >= easier else reasons.easier
        return _scaled(now, min(MOST_RISE, max(beaten, easier))), why
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
        _Set(entry, planned_set(record.planned, entry, at), entry.load, entry.reps)
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
        light=all((one.target or 10) <= LIGHT_RPE for one in sets),
        too_much=_too_much(sets, drift),
        efforts=tuple(
            (one.entry.rpe, one.target, one.plan)
            for one in planned
            if one.entry.rpe is not None and one.target is not None and one.plan is not None
        ),
    )


def _expected(asked: float, plan: PrescribedSet, now: EstimatedMax) -> float:
    """The effort asked, or where the load is far too light for it by the max, the one that the load takes."""
    if not plan.load or not plan.reps:
        return asked
    takes = implied_rpe(plan.reps, plan.load / now.kilograms * 100)
    return max(LEAST_COUNTED_RPE, takes) if takes < asked - FAR_OFF_POINTS else asked


def _too_much(sets: Sequence["_Set"], drift: Sequence[float]) -> bool:
    far = bool(drift) and sum(drift) / len(drift) >= FAR_OFF_POINTS
    return (bool(sets) and all(one.short for one in sets)) or (far and len(drift) * 2 >= len(sets))


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


def planned_set(planned: tuple[PrescribedSet, ...], entry: LoggedSet, at: int) -> PrescribedSet | None:
    """The planned set a logged one answers, by its index or its place `at` in the log."""
    index = entry.set_index if entry.set_index is not None else at
    return planned[min(index, len(planned) - 1)] if planned else None


def _scaled(of: EstimatedMax, share: float) -> EstimatedMax:
    return EstimatedMax(
        kilograms=round(of.kilograms * share, 1),
        low=round(of.low * share, 1),
        high=round(of.high * share, 1),
        sure=of.sure,
    )


def drift(record: LiftRecord, sets: Sequence[LoggedSet]) -> float:
    """By how many points the efforts told were above those asked, on the whole; 0 where none was told."""
    told = [
        entry.rpe - plan.target_rpe
        for at, entry in enumerate(sets)
        if (plan := planned_set(record.planned, entry, at)) is not None
        and entry.rpe is not None
        and plan.target_rpe is not None
    ]
    return sum(told) / len(told) if told else 0.0
