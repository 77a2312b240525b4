"""Rules of running, and of running beside lifting; each docstring has its id, severity and source (science.md 3.1)."""

from collections.abc import Iterator
from itertools import pairwise

from tp_core.domain.design import Design, Finding
from tp_core.domain.exercises import EXERCISES, Pattern
from tp_core.domain.plan import PlannedSession, PlannedWeek, SlotRole
from tp_core.domain.program import Discipline, Experience
from tp_core.domain.schedule import designed_date
from tp_core.domain.validation.findings import OURS, advise, error, loading_weeks, warn
from tp_core.domain.workload import distance_km, run_km, seconds_of

LONGER, MUCH_LONGER = 1.10, 1.30
LOOK_BACK_WEEKS = 4
MOST_RISE, MOST_NOVICE_RISE = 1.20, 1.30
HARD_RPE = 7
EASY_SHARE, EASY_SHARE_BELOW_FOUR_HOURS = 0.8, 0.6
_FOUR_HOURS = 4 * 3600
_LEAST_KM = 8
"""Below this a rise of 20 % is less than a kilometre or two: nothing to speak of (ours)."""


def en1(design: Design) -> Iterator[Finding]:
    """EN1, warn >1.10, error >1.30 (B: Frandsen 2025; the error ours): a run against the longest of the last 30 days.

    The race is exempt and one kilometre more is always allowed.
    """
    if design.discipline is not Discipline.RUNNING:
        return
    longest = [_longest(week) for week in design.plan.weeks]
    for index in range(1, len(longest)):
        before, now = max(longest[max(0, index - LOOK_BACK_WEEKS) : index]), longest[index]
        if before == 0 or now <= max(before * LONGER, before + 1) + 0.05:
            continue
        finding = error if now > before * MUCH_LONGER else warn
        yield finding(
            "EN1",
            f"Week {index + 1} has a run of {now:g} km after {before:g} km at the longest.",
            "A tenth or one kilometre more than the longest of the last month is enough at once.",
            "Frandsen 2025",
        )


def _longest(week: PlannedWeek) -> float:
    return max((run_km(session) for session in week.sessions), default=0)


def en2(design: Design) -> Iterator[Finding]:
    """EN2, warn only (D, cuts ours): weekly distance rises ≤20 %, for beginners ≤30 % over two weeks."""
    if design.discipline is not Discipline.RUNNING:
        return
    loading = loading_weeks(design)
    novice = design.constraints.experience is Experience.BEGINNER
    pairs = zip(loading, loading[2:], strict=False) if novice else pairwise(loading)
    most = MOST_NOVICE_RISE if novice else MOST_RISE
    for before, after in pairs:
        start, now = distance_km(before), distance_km(after)
        if start >= _LEAST_KM and now > start * most:
            yield warn(
                "EN2",
                f"Week {after.week_number} has {now:.0f} km, week {before.week_number} had {start:.0f}.",
                "Slower steps in weekly distance are easier to keep up.",
                OURS,
            )
            return


def en3(design: Design) -> Iterator[Finding]:
    """EN3, advise (B: Muñoz 2014, n = 30; switch and floor ours): about 80 % easy from four hours a week, else 60 %."""
    if design.discipline is not Discipline.RUNNING:
        return
    for week in loading_weeks(design):
        easy, total = _easy_seconds(week)
        least = EASY_SHARE if total >= _FOUR_HOURS else EASY_SHARE_BELOW_FOUR_HOURS
        if total and easy / total < least - 0.02:
            yield advise(
                "EN3",
                f"Week {week.week_number} is {easy / total * 100:.0f} % easy.",
                "Mostly easy running leaves room for the hard parts.",
                "Muñoz 2014, n = 30",
            )
            return


def _easy_seconds(week: PlannedWeek) -> tuple[float, float]:
    easy = total = 0.0
    for session in week.sessions:
        for slot in session.slots:
            if slot.exercise_id == "race":
                continue
            seconds = sum(seconds_of(scheme) for scheme in slot.schemes)
            total += seconds
            easy += seconds if all((scheme.target_rpe or 0) < HARD_RPE for scheme in slot.schemes) else 0
    return easy, total


def cc1(design: Design) -> Iterator[Finding]:
    """CC1, advise (D, ours): no hard or long run within 24 hours before heavy work for the legs."""
    if design.discipline is Discipline.RUNNING:
        return
    week = next(iter(loading_weeks(design)), None)
    if week is None:
        return
    for before, after in pairwise(week.sessions):
        first, second = (designed_date(design, week.week_number, one.day_number) for one in (before, after))
        apart = (second - first).days
        if apart <= 1 and _hard_run(before) and _heavy_legs(after):
            yield advise(
                "CC1",
                f"{after.name} follows a hard run the day before.",
                "Legs lift better a day later.",
                OURS,
            )
            return


def _hard_run(session: PlannedSession) -> bool:
    return any(
        EXERCISES[slot.exercise_id].pattern is Pattern.RUN
        and (slot.exercise_id == "long-run" or any((scheme.target_rpe or 0) >= HARD_RPE for scheme in slot.schemes))
        for slot in session.slots
    )


def _heavy_legs(session: PlannedSession) -> bool:
    return any(
        slot.role is SlotRole.MAIN and EXERCISES[slot.exercise_id].pattern in (Pattern.SQUAT, Pattern.HINGE)
        for slot in session.slots
    )
