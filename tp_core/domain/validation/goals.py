"""How far a goal is from what the athlete can do now, and whether the weeks are likely to be enough."""

from datetime import date

from tp_core.domain.design import Design, Finding, Severity
from tp_core.domain.exercises import EXERCISES
from tp_core.domain.program import Discipline, Experience, Target
from tp_core.domain.strength import estimate, estimates
from tp_core.domain.units import from_kg, plain

WEEKLY_GAIN = {Experience.BEGINNER: 1.5, Experience.INTERMEDIATE: 0.6, Experience.ADVANCED: 0.25}
"""% of the estimated max a week one can hope for at most (ours: no source gives a rate; called our default)."""
_UNPLANNED = (Discipline.RUNNING, Discipline.WEIGHTLIFTING, Discipline.MIXED)


def gap(design: Design, target: Target) -> tuple[float, float] | None:
    """Estimated max now and the max the target needs, in kg; None where either is unknown."""
    now = estimates(design.starting_numbers).get(target.exercise_id)
    if now is None or target.load is None:
        return None
    needed = estimate(target.load, target.reps or 1)
    return None if needed is None else (now.kilograms, needed.kilograms)


def gap_sentence(design: Design, target: Target) -> str:
    """`back squat est. 140.3 to 150 kg, +7 % in 27 weeks`; without numbers the target alone."""
    lift, found = EXERCISES[target.exercise_id].name.lower(), gap(design, target)
    if found is None:
        return f"{lift}: {target.said}"
    unit = design.constraints.unit
    now, needed = found
    share = round((needed / now - 1) * 100)
    weeks = design.definition.total_duration
    span = f"{plain(from_kg(now, unit))} to {plain(from_kg(needed, unit))} {unit}"
    return f"{lift} est. {span}, {share:+d} % in {weeks} weeks"


def gap_notes(design: Design, today: date) -> list[Finding]:
    """A note for each goal that asks more than the weeks are likely to give, and for what is not planned for."""
    del today
    notes = []
    most = WEEKLY_GAIN[design.constraints.experience] * design.definition.total_duration
    for target in design.targets:
        found = gap(design, target)
        if found is None or (found[1] / found[0] - 1) * 100 <= most:
            continue
        notes.append(
            Finding(
                rule_id="GOAL_FAR",
                severity=Severity.WARN,
                what=f"A long way: {gap_sentence(design, target)}.",
                why=f"At {design.constraints.experience} level we reckon with up to {most:.0f} % in that time. "
                "Keep it as a direction, move the date, or choose a nearer mark.",
                source="our default",
            )
        )
    if design.discipline in _UNPLANNED:
        notes.append(
            Finding(
                rule_id="SCOPE",
                severity=Severity.WARN,
                what=f"This plans the strength work beside your {design.discipline} training, not that training.",
                why="Sessions for it are not planned here yet.",
                source="ours",
            )
        )
    return notes
