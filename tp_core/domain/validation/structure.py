"""Rules of phases, weeks and days; each docstring has its id, severity and source (science.md 3.1)."""

from collections.abc import Iterator
from itertools import pairwise

from tp_core.domain.design import Design, Finding
from tp_core.domain.exercises import EXERCISES, Pattern
from tp_core.domain.plan import PlannedWeek
from tp_core.domain.program import Discipline, Experience, IntensityUnit, PhaseKind
from tp_core.domain.schedule import designed_date, is_the_event
from tp_core.domain.validation.findings import ENDS, OURS, advise, error, loading_weeks, schemes, warn
from tp_core.domain.workload import mean_intensity, run_km, sets_of, week_minutes, week_sets

BEGINNER_CAP = 85.0
LOWEST, HIGH, HIGHEST = 40.0, 95.0, 105.0
MOST_RISE, ERROR_RISE = 1.2, 1.3
MOST_INTENSITY_STEP = 5.0
DELOAD_WITHIN = 8
LONG_PROGRAM = 6
EARLY_WEEKS = 4
MOST_TAPERED_SHARE = 0.75
VERY_HEAVY = 85.0
LAST_HEAVY_LOWER, STOP = 7, 2
_CLOSING = (PhaseKind.PEAK, PhaseKind.TAPER, PhaseKind.TEST)


def ph1(design: Design) -> Iterator[Finding]:
    """PH1, error (schema, ours): phases are contiguous, cover week 1 to the last, and low ≤ high."""
    expected = 1
    why = "Every week belongs to exactly one phase."
    for phase in design.definition.phases:
        first, last = phase.week_range
        if first != expected or last < first or phase.intensity_range[0] > phase.intensity_range[1]:
            yield error("PH1", f"The phase {phase.name} does not fit its neighbours.", why, "schema, ours")
        expected = last + 1
    if expected != design.definition.total_duration + 1:
        yield error("PH1", "The phases do not cover all weeks.", why, "schema, ours")


def ph2(design: Design) -> Iterator[Finding]:
    """PH2, error >105, warn >95 outside a peak, taper or test (D, ours): intensity lies within 40-100 %."""
    for phase in design.definition.phases:
        if phase.intensity_unit is not IntensityUnit.PERCENT_1RM:
            continue
        low, high = phase.intensity_range
        what = f"{phase.name} spans {low:g} to {high:g} % of the estimated max."
        if high > HIGHEST or low < LOWEST:
            yield error("PH2", what, "Working sets lie between 40 and 100 %.", OURS)
        elif high > HIGH and phase.kind not in _CLOSING:
            yield warn("PH2", what, "Above 95 % belongs to a peak or a test.", OURS)


def ph3(design: Design) -> Iterator[Finding]:
    """PH3, error (D, ours): a beginner has no working set above 85 % and no true test in the first four weeks."""
    if design.constraints.experience is not Experience.BEGINNER:
        return
    top = max((scheme.percent_1rm or 0 for _, _, scheme in schemes(design)), default=0)
    if top > BEGINNER_CAP:
        yield error(
            "PH3",
            f"A set at {top:g} % is too heavy for a start.",
            "New lifters stay at or below 85 % while technique settles.",
            f"{OURS}, after ACSM 2009",
        )
    early = [week for week in design.plan.weeks[:EARLY_WEEKS] if week.kind is PhaseKind.TEST]
    if early:
        yield error(
            "PH3",
            f"A test in week {early[0].week_number} comes too early.",
            "New lifters do not test a true max in the first four weeks.",
            OURS,
        )


def dl1(design: Design) -> Iterator[Finding]:
    """DL1, warn if none in 8 (C: Bell 2022, Rogerson 2024; the 8 ours): trained athletes have a lighter week."""
    weeks = design.plan.weeks
    if len(weeks) < LONG_PROGRAM or design.constraints.experience is Experience.BEGINNER:
        return
    run = longest = 0
    for week in weeks:
        run = 0 if week.kind in ENDS else run + 1
        longest = max(longest, run)
    if longest > DELOAD_WITHIN:
        yield warn(
            "DL1",
            f"{longest} weeks run without a lighter one.",
            "Coaches plan one every 4 to 6 weeks.",
            "Bell 2022, Rogerson 2024",
        )


def dl2(design: Design) -> Iterator[Finding]:
    """DL2, error if volume is not lower (C: Rogerson 2024): fewer sets and less time than every loading week."""
    for phase in design.definition.phases:
        weeks = [design.plan.week(number) for number in phase.weeks]
        loading = [week for week in weeks if week.kind not in ENDS and not week.eased]
        for week in weeks:
            if week.kind is PhaseKind.DELOAD and loading and not _is_lighter(week, loading):
                yield error(
                    "DL2",
                    f"Week {week.week_number} is called lighter and is not.",
                    "A lighter week has fewer sets and less time than every loading week.",
                    "Rogerson 2024",
                )


def _is_lighter(week: PlannedWeek, loading: list[PlannedWeek]) -> bool:
    least_sets = min(map(week_sets, loading))
    fewer = week_sets(week) < least_sets or least_sets == 0
    return fewer and week_minutes(week) < min(map(week_minutes, loading))


def dl3(design: Design) -> Iterator[Finding]:
    """DL3, warn (B: Coleman 2024, n = 39): a lighter week is not a week off."""
    for week in design.plan.weeks:
        if week.kind is PhaseKind.DELOAD and not week.sessions:
            yield warn(
                "DL3",
                f"Week {week.week_number} is a week off.",
                "In trained lifters a whole week off cost leg strength.",
                "Coleman 2024, n = 39",
            )


def fr1(design: Design) -> Iterator[Finding]:
    """FR1, warn (C: ACSM 2009; ACSM 2026 only ≥2; rest day ours): days a week fit the level and leave a rest day."""
    days = len(design.training_days)
    most = 4 if design.constraints.experience is Experience.BEGINNER else 6
    if days == 7:
        yield warn(
            "FR1",
            "Seven days leave no day of rest.",
            "One day of rest a week is our default.",
            f"{OURS}, after ACSM 2009",
            did="Two of the days are easy." if design.discipline is not Discipline.RUNNING else "Most runs are easy.",
        )
    elif days > most:
        yield warn("FR1", f"{days} days a week are many to begin with.", "New athletes do well on 2 to 3.", "ACSM 2009")
    elif days == 1:
        yield warn(
            "FR1",
            "One session a week holds more than it builds.",
            "Two or more a week is what the evidence for progress rests on.",
            "ACSM 2026",
        )


def pr3(design: Design) -> Iterator[Finding]:
    """PR3, warn >20 %, error >30 % (D, ours): sets rise slowly, compared with the last loading week."""
    for before, after in pairwise(loading_weeks(design)):
        ratio = week_sets(after) / max(1, week_sets(before))
        what = f"Week {after.week_number} has {week_sets(after)} sets after {week_sets(before)}."
        if week_sets(before) and ratio > ERROR_RISE:
            yield error("PR3", what, "More than 30 % more sets in a week is a leap.", OURS)
        elif week_sets(before) and ratio > MOST_RISE:
            yield warn("PR3", what, "More than 20 % more sets in a week is a lot.", OURS)


def pr4(design: Design) -> Iterator[Finding]:
    """PR4, warn (D, ours): mean intensity rises by at most 5 points from week to week within a phase."""
    for before, after in pairwise(loading_weeks(design)):
        low, high = mean_intensity(before), mean_intensity(after)
        same = before.phase_number == after.phase_number
        if same and low is not None and high is not None and high - low > MOST_INTENSITY_STEP:
            yield warn(
                "PR4",
                f"Week {after.week_number} is {high - low:.0f} points heavier than the week before.",
                "Steps above 5 points within a phase are steep.",
                OURS,
            )


def tp1(design: Design) -> Iterator[Finding]:
    """TP1, warn (A endurance: Bosquet 2007; C lifting: Travis 2020): the weeks before an event taper, and truly."""
    if design.event_date is None:
        return
    last = design.plan.weeks[-1]
    source = "Bosquet 2007, Travis 2020"
    if last.kind not in (PhaseKind.TAPER, PhaseKind.TEST):
        yield warn(
            "TP1",
            "The last week before your date does not taper.",
            "One to two weeks of less volume help on the day.",
            source,
        )
        return
    if last.kind is PhaseKind.TEST:
        return
    loading = loading_weeks(design)
    days = {one.day_number for one in last.sessions if not is_the_event(design, last.week_number, one.day_number)}
    before = _amount(loading[-1], days) if loading else 0
    if before and _amount(last, days) > before * MOST_TAPERED_SHARE:
        yield warn(
            "TP1",
            "The last week before your date is hardly lighter than training.",
            "About half the usual volume is what helps on the day.",
            source,
        )


def _amount(week: PlannedWeek, days: set[int]) -> float:
    """Sets of the same days, or kilometres where there are none: a last week may be cut short by the event."""
    sessions = [session for session in week.sessions if session.day_number in days]
    return sum(map(sets_of, sessions)) or sum(map(run_km, sessions))


def tp2(design: Design) -> Iterator[Finding]:
    """TP2, advise (C: Travis 2021, 364 powerlifters): the last very heavy squat and pull 7-10 days out, then a stop."""
    event = design.event_date
    if event is None or not design.event_name or design.discipline is Discipline.RUNNING:
        return
    for week in design.plan.weeks[-2:]:
        for session in week.sessions:
            left = (event - designed_date(design, week.week_number, session.day_number)).days
            if left == 0:
                continue
            lower = [slot for slot in session.slots if EXERCISES[slot.exercise_id].pattern in _LOWER]
            heavy = any((scheme.percent_1rm or 0) > VERY_HEAVY for slot in lower for scheme in slot.schemes)
            if left < STOP or (heavy and left < LAST_HEAVY_LOWER):
                yield advise(
                    "TP2",
                    f"Week {week.week_number} still has heavy work {left} days before the event.",
                    "Lifters take their last very heavy squat and pull 7 to 10 days out and stop 2 to 7 days out.",
                    "Travis 2021, n = 364",
                )
                return


_LOWER = (Pattern.SQUAT, Pattern.HINGE)
