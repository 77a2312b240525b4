"""Rules of sets, loads and muscles; each docstring has its id, severity and source (science.md 3.1)."""

from collections.abc import Iterator

from tp_core.domain import exercises
from tp_core.domain.design import Design, Finding
from tp_core.domain.exercises import EXERCISES, Loading, Muscle, Pattern
from tp_core.domain.phrasing import listed
from tp_core.domain.plan import SlotRole
from tp_core.domain.program import Discipline, Experience, PhaseKind
from tp_core.domain.strength import implied_rpe
from tp_core.domain.validation.findings import OURS, advise, error, loading_weeks, schemes, slots, warn
from tp_core.domain.workload import hard_sets

RX_SLACK = 0.5
STRONG = 80.0
LONG_ENOUGH_FOR_HEAVY = 6
FEW_SETS, MANY_SETS = 6, 22
MOST_A_SESSION = 10
MOST_POWER_REPS, MOST_POWER_REPS_A_SET = 24, 5
HEAVY_REPS, LEAST_HEAVY_REST = 6, 120
_TARGET_MUSCLES = (Muscle.CHEST, Muscle.BACK, Muscle.QUADS, Muscle.HAMSTRINGS)
_TESTED_BY_MAX = (Discipline.STRENGTH, Discipline.POWERLIFTING)


def rx1(design: Design) -> Iterator[Finding]:
    """RX1, error (D, ours; RTS table): the effort a set's reps and percentage imply is at most its target + 0.5."""
    for week, _, scheme in schemes(design):
        if scheme.percent_1rm is None or scheme.reps is None or scheme.target_rpe is None:
            continue
        if implied_rpe(scheme.reps, scheme.percent_1rm) > min(10.05, scheme.target_rpe + RX_SLACK):
            yield error(
                "RX1",
                f"Week {week.week_number}: {scheme.reps} reps at {scheme.percent_1rm:g} % are harder than planned.",
                "Reps and load have to fit each other.",
                "RTS table",
            )
            return


def st1(design: Design) -> Iterator[Finding]:
    """ST1, advise (A: ACSM 2026; "by mid-program" ours): each main lift meets 80 % of the max by half-time.

    Not for beginners (PH3), not for a lift that a sore part keeps light.
    """
    weeks = design.plan.weeks
    if (
        design.discipline not in _TESTED_BY_MAX
        or design.constraints.experience is Experience.BEGINNER
        or len(weeks) < LONG_ENOUGH_FOR_HEAVY
    ):
        return
    top: dict[str, float] = {}
    for week, slot, scheme in schemes(design):
        exercise = EXERCISES[slot.exercise_id]
        if slot.role is not SlotRole.MAIN or exercise.loading is not Loading.BARBELL:
            continue
        if not exercises.cautions(exercise, design.constraints.limitations):
            early = week.week_number <= len(weeks) // 2 + 1
            top[slot.exercise_id] = max(top.get(slot.exercise_id, 0), (scheme.percent_1rm or 0) if early else 0)
    light = sorted(EXERCISES[lift].name.lower() for lift, load in top.items() if load < STRONG)
    if light:
        yield advise(
            "ST1",
            f"By half-time {listed(light)} {'has' if len(light) == 1 else 'have'} not reached 80 % of the max.",
            "Strength responds best to loads of 80 % and more.",
            "ACSM 2026",
        )


def hy1(design: Design) -> Iterator[Finding]:
    """HY1, warn <6 (ours) or >22 (D), only where muscle is the goal: weekly hard sets a muscle (A: ACSM 2026, ≥10)."""
    weeks = loading_weeks(design)
    if design.discipline is not Discipline.HYPERTROPHY or not weeks:
        return
    counts = hard_sets(weeks[0].sessions)
    few = [f"{muscle} {counts.get(muscle, 0):g}" for muscle in _TARGET_MUSCLES if counts.get(muscle, 0) < FEW_SETS]
    many = [f"{muscle} {counts[muscle]:g}" for muscle in _TARGET_MUSCLES if counts.get(muscle, 0) > MANY_SETS]
    if few:
        yield warn(
            "HY1",
            f"Few hard sets a week: {listed(few)}.",
            "Ten or more a muscle grow it best on average; more days or longer sessions would make room.",
            "ACSM 2026, Schoenfeld 2017",
        )
    if many:
        yield warn(
            "HY1",
            f"Many hard sets a week: {listed(many)}.",
            "Above 22 they add fatigue rather than size.",
            "Liftosaur guide, a rule of thumb",
        )


def hy3(design: Design) -> Iterator[Finding]:
    """HY3, warn >10 (D: Liftosaur guide; the 10 ours): hard sets a muscle in one session, where muscle is the goal."""
    weeks = loading_weeks(design)
    if design.discipline is not Discipline.HYPERTROPHY or not weeks:
        return
    for session in weeks[0].sessions:
        counts = hard_sets([session])
        most = max(_TARGET_MUSCLES, key=lambda muscle: counts.get(muscle, 0))
        if counts.get(most, 0) > MOST_A_SESSION:
            yield warn(
                "HY3",
                f"{session.name} has {counts[most]:g} hard sets for the {most}.",
                "Past 6 to 8 sets for a muscle in one session the quality drops.",
                "Liftosaur guide, a rule of thumb",
            )
            return


def pw1(design: Design) -> Iterator[Finding]:
    """PW1, advise (A: ACSM 2026; ≤5 a set ours): fast work stays at ≤24 reps an exercise and ≤5 a set."""
    for week, slot in slots(design):
        if EXERCISES[slot.exercise_id].pattern not in (Pattern.OLYMPIC, Pattern.JUMP):
            continue
        if slot.role is SlotRole.CONDITIONING or week.kind is PhaseKind.TEST:
            continue
        total = sum(scheme.sets * (scheme.reps or 0) for scheme in slot.schemes)
        most = max((scheme.reps or 0 for scheme in slot.schemes), default=0)
        if total > MOST_POWER_REPS or most > MOST_POWER_REPS_A_SET:
            yield advise(
                "PW1",
                f"Week {week.week_number}: {total} fast reps of {EXERCISES[slot.exercise_id].name.lower()}.",
                "Fast work loses speed beyond 24 reps, or 5 in a row.",
                "ACSM 2026",
            )
            return


def rs1(design: Design) -> Iterator[Finding]:
    """RS1, advise (C: ACSM 2009, a convention; ACSM 2026: no consistent effect): heavy sets get time to recover."""
    short = [
        scheme.rest_seconds
        for week, slot, scheme in schemes(design)
        if week.kind not in (PhaseKind.DELOAD, PhaseKind.TAPER)
        and slot.role is SlotRole.MAIN
        and (scheme.reps or 99) <= HEAVY_REPS
        and (scheme.percent_1rm or 0) >= STRONG
        and scheme.rest_seconds < LEAST_HEAVY_REST
    ]
    if short:
        yield advise(
            "RS1",
            f"Heavy sets get {min(short)} seconds of rest to fit {design.constraints.session_minutes} minutes.",
            "3 to 5 minutes are usual for sets of one to six; longer sessions would allow them.",
            f"ACSM 2009; {OURS} for short sessions",
        )
