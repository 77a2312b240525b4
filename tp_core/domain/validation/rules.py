"""The rules of science.md 3.1 that bind a plan of strength work; each docstring has its id, severity and source."""

from collections.abc import Callable, Iterator
from itertools import pairwise

from tp_core.domain import exercises
from tp_core.domain.design import Design, Finding, Severity
from tp_core.domain.exercises import EXERCISES, Muscle
from tp_core.domain.plan import PlannedWeek, Scheme, Slot
from tp_core.domain.program import Discipline, Experience, IntensityUnit, PhaseKind
from tp_core.domain.strength import implied_rpe
from tp_core.domain.workload import hard_sets, mean_intensity, minutes_of, week_minutes, week_sets

Rule = Callable[[Design], Iterator[Finding]]

BEGINNER_CAP = 85.0
MOST_RISE, ERROR_RISE = 1.2, 1.3
MOST_INTENSITY_STEP = 5.0
DELOAD_WITHIN = 8
LONG_PROGRAM = 6
OVER_TIME, FAR_OVER_TIME = 1.10, 1.25
RX_SLACK = 0.5
_ENDS = (PhaseKind.DELOAD, PhaseKind.TAPER, PhaseKind.TEST)


def _slots(design: Design) -> Iterator[tuple[PlannedWeek, Slot]]:
    for week in design.plan.weeks:
        for session in week.sessions:
            for slot in session.slots:
                yield week, slot


def _schemes(design: Design) -> Iterator[tuple[PlannedWeek, Scheme]]:
    for week, slot in _slots(design):
        for scheme in slot.schemes:
            yield week, scheme


def ph1(design: Design) -> Iterator[Finding]:
    """PH1, error (schema, ours): phases are contiguous, cover week 1 to the last, and low ≤ high."""
    expected = 1
    for phase in design.definition.phases:
        first, last = phase.week_range
        if first != expected or last < first or phase.intensity_range[0] > phase.intensity_range[1]:
            yield _finding(
                "PH1",
                Severity.ERROR,
                f"Phase {phase.name} does not fit its neighbours.",
                "Every week belongs to exactly one phase.",
                "schema, ours",
            )
        expected = last + 1
    if expected != design.definition.total_duration + 1:
        yield _finding(
            "PH1",
            Severity.ERROR,
            "The phases do not cover all weeks.",
            "Every week belongs to exactly one phase.",
            "schema, ours",
        )


def ph2(design: Design) -> Iterator[Finding]:
    """PH2, error >105, warn >95 outside a peak, taper or test (D, ours): intensity lies within 40-100 %."""
    for phase in design.definition.phases:
        if phase.intensity_unit is not IntensityUnit.PERCENT_1RM:
            continue
        high = phase.intensity_range[1]
        if high > 105 or phase.intensity_range[0] < 40:
            yield _finding(
                "PH2",
                Severity.ERROR,
                f"{phase.name} reaches {high:g} % of the estimated max.",
                "Working sets lie between 40 and 100 %.",
                "our default",
            )
        elif high > 95 and phase.kind not in (PhaseKind.PEAK, PhaseKind.TAPER, PhaseKind.TEST):
            yield _finding(
                "PH2",
                Severity.WARN,
                f"{phase.name} reaches {high:g} % of the estimated max.",
                "Above 95 % belongs to a peak or a test.",
                "our default",
            )


def ph3(design: Design) -> Iterator[Finding]:
    """PH3, error (D, ours): a beginner has no working set above 85 % and no true test in the first four weeks."""
    if design.constraints.experience is not Experience.BEGINNER:
        return
    top = max((scheme.percent_1rm or 0 for _, scheme in _schemes(design)), default=0)
    if top > BEGINNER_CAP:
        yield _finding(
            "PH3",
            Severity.ERROR,
            f"A set at {top:g} % is too heavy for a start.",
            "New lifters stay at or below 85 % while technique settles.",
            "our default, after ACSM 2009",
        )
    early = [week for week in design.plan.weeks[:4] if week.kind is PhaseKind.TEST]
    if early:
        yield _finding(
            "PH3",
            Severity.ERROR,
            f"A test in week {early[0].week_number} comes too early.",
            "New lifters do not test a true max in the first four weeks.",
            "our default",
        )


def dl1(design: Design) -> Iterator[Finding]:
    """DL1, warn (C: Bell 2022, Rogerson 2024; the 8 is ours): a trained athlete's program has a lighter week every 4-6."""
    weeks = design.plan.weeks
    if len(weeks) < LONG_PROGRAM or design.constraints.experience is Experience.BEGINNER:
        return
    run = longest = 0
    for week in weeks:
        run = 0 if week.kind in _ENDS else run + 1
        longest = max(longest, run)
    if longest > DELOAD_WITHIN:
        yield _finding(
            "DL1",
            Severity.WARN,
            f"{longest} weeks run without a lighter one.",
            "Coaches plan one every 4 to 6 weeks.",
            "Bell 2022, Rogerson 2024",
        )


def dl2(design: Design) -> Iterator[Finding]:
    """DL2, error where volume does not fall (C: Rogerson 2024; percentages ours): a lighter week has fewer sets and minutes."""
    for phase in design.definition.phases:
        weeks = [design.plan.week(number) for number in phase.weeks]
        loading = [week for week in weeks if week.kind not in _ENDS]
        for week in (week for week in weeks if week.kind is PhaseKind.DELOAD):
            if loading and (
                week_sets(week) >= min(map(week_sets, loading)) or week_minutes(week) >= min(map(week_minutes, loading))
            ):
                yield _finding(
                    "DL2",
                    Severity.ERROR,
                    f"Week {week.week_number} is called lighter and is not.",
                    "A lighter week has fewer sets and less time than every loading week.",
                    "Rogerson 2024",
                )


def dl3(design: Design) -> Iterator[Finding]:
    """DL3, warn (B: Coleman 2024, n = 39): a lighter week is not a week off."""
    for week in design.plan.weeks:
        if week.kind is PhaseKind.DELOAD and not week.sessions:
            yield _finding(
                "DL3",
                Severity.WARN,
                f"Week {week.week_number} is a week off.",
                "In trained lifters a whole week off cost leg strength; lighter training did not.",
                "Coleman 2024, n = 39",
            )


def fr1(design: Design) -> Iterator[Finding]:
    """FR1, warn (C: ACSM 2009; the rest day is ours): days a week fit the level and leave a rest day."""
    days = len(design.training_days)
    if days == 7:
        yield _finding(
            "FR1",
            Severity.WARN,
            "Seven days leave no day of rest.",
            "At least one rest day a week is our default; day 4 and 7 are easy in this plan.",
            "our default, after ACSM 2009",
        )
    most = {Experience.BEGINNER: 4, Experience.INTERMEDIATE: 6, Experience.ADVANCED: 6}[design.constraints.experience]
    if most < days < 7:
        yield _finding(
            "FR1",
            Severity.WARN,
            f"{days} days a week are many to begin with.",
            "New lifters progress well on 2 to 3 days.",
            "ACSM 2009",
        )


def eq1(design: Design) -> Iterator[Finding]:
    """EQ1, error (safety, ours): every exercise can be done with what is there and is not excluded."""
    for exercise_id in sorted({slot.exercise_id for _, slot in _slots(design)}):
        exercise = EXERCISES[exercise_id]
        if not exercises.performable(exercise, design.constraints.equipment):
            yield _finding(
                "EQ1",
                Severity.ERROR,
                f"{exercise.name} needs equipment you don't have.",
                "Every exercise has to be possible with what you named.",
                "ours",
            )
        elif exercises.excluded(exercise, design.constraints.exclusions, design.constraints.limitations):
            yield _finding(
                "EQ1",
                Severity.ERROR,
                f"{exercise.name} is on your list of what to avoid.",
                "What you exclude stays out.",
                "ours",
            )
    empty = [week.week_number for week in design.plan.weeks if any(not session.slots for session in week.sessions)]
    if empty:
        yield _finding(
            "EQ1",
            Severity.ERROR,
            f"Week {empty[0]} has a session with nothing in it.",
            "With these exclusions nothing is left to train.",
            "ours",
        )


def rx1(design: Design) -> Iterator[Finding]:
    """RX1, error (D, ours; RTS table): the effort a set's reps and percentage imply is at most its target + 0.5."""
    for week, scheme in _schemes(design):
        if scheme.percent_1rm is None or scheme.reps is None or scheme.target_rpe is None:
            continue
        implied = implied_rpe(scheme.reps, scheme.percent_1rm)
        if implied > min(10, scheme.target_rpe + RX_SLACK):
            yield _finding(
                "RX1",
                Severity.ERROR,
                f"Week {week.week_number}: {scheme.reps} reps at {scheme.percent_1rm:g} % are harder than planned.",
                "Reps and load have to fit each other.",
                "RTS table",
            )
            return


def pr3(design: Design) -> Iterator[Finding]:
    """PR3, warn >20 %, error >30 % (D, ours): sets rise slowly, compared with the last loading week."""
    loading = [week for week in design.plan.weeks if week.kind not in _ENDS]
    for before, after in pairwise(loading):
        ratio = week_sets(after) / max(1, week_sets(before))
        if ratio > ERROR_RISE:
            yield _finding(
                "PR3",
                Severity.ERROR,
                f"Week {after.week_number} has {week_sets(after)} sets after {week_sets(before)}.",
                "More than 30 % more sets in a week is a leap.",
                "our default",
            )
        elif ratio > MOST_RISE:
            yield _finding(
                "PR3",
                Severity.WARN,
                f"Week {after.week_number} has {week_sets(after)} sets after {week_sets(before)}.",
                "More than 20 % more sets in a week is a lot.",
                "our default",
            )


def pr4(design: Design) -> Iterator[Finding]:
    """PR4, warn (D, ours): mean intensity rises by at most 5 points from week to week within a phase."""
    loading = [week for week in design.plan.weeks if week.kind not in _ENDS]
    for before, after in pairwise(loading):
        low, high = mean_intensity(before), mean_intensity(after)
        if (
            low is not None
            and high is not None
            and before.phase_number == after.phase_number
            and high - low > MOST_INTENSITY_STEP
        ):
            yield _finding(
                "PR4",
                Severity.WARN,
                f"Week {after.week_number} is {high - low:.0f} points heavier than the week before.",
                "Steps above 5 points within a phase are steep.",
                "our default",
            )


def tm1(design: Design) -> Iterator[Finding]:
    """TM1, warn >10 %, error >25 % over the stated minutes (D; cuts ours), computed from sets, reps and rests."""
    limit = design.constraints.session_minutes
    longest = max((minutes_of(session.slots) for week in design.plan.weeks for session in week.sessions), default=0)
    if longest > limit * OVER_TIME:
        severity = Severity.ERROR if longest > limit * FAR_OVER_TIME and limit >= 25 else Severity.WARN
        yield _finding(
            "TM1",
            severity,
            f"The longest session takes about {longest} minutes; you have {limit}.",
            "Warm-up, sets and rests have to fit your time.",
            "our default",
        )


def hy1(design: Design) -> Iterator[Finding]:
    """HY1, warn >22 (D) or <6 (ours), only where muscle is the goal: weekly hard sets a target muscle (ACSM 2026: ≥10)."""
    if design.discipline is not Discipline.HYPERTROPHY:
        return
    week = next((week for week in design.plan.weeks if week.kind not in _ENDS), design.plan.weeks[0])
    counts = hard_sets(week.sessions)
    for muscle in (Muscle.CHEST, Muscle.BACK, Muscle.QUADS, Muscle.HAMSTRINGS):
        sets = counts.get(muscle, 0)
        if sets < 6 or sets > 22:
            yield _finding(
                "HY1",
                Severity.WARN,
                f"{muscle.value.capitalize()}: {sets:g} hard sets a week.",
                "Ten or more grow muscle best on average; below 6 is little, above 22 adds fatigue.",
                "ACSM 2026, Schoenfeld 2017",
            )


def tp1(design: Design) -> Iterator[Finding]:
    """TP1, warn (A endurance, C lifting: Bosquet 2007, Travis 2020): the weeks before an event taper."""
    if design.event_date is not None and design.plan.weeks[-1].kind is not PhaseKind.TAPER:
        yield _finding(
            "TP1",
            Severity.WARN,
            "The last week before the event does not taper.",
            "One to two weeks of less volume help on the day.",
            "Bosquet 2007, Travis 2020",
        )


RULES: tuple[Rule, ...] = (ph1, ph2, ph3, dl1, dl2, dl3, fr1, eq1, rx1, pr3, pr4, tm1, hy1, tp1)


def _finding(rule_id: str, severity: Severity, what: str, why: str, source: str) -> Finding:
    return Finding(rule_id=rule_id, severity=severity, what=what, why=why, source=source)
