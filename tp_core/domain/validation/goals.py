"""How far a goal is from what the athlete can do now, and whether the plan trains for it at all."""

from collections.abc import Sequence
from datetime import date

from tp_core.domain.design import Design, Finding
from tp_core.domain.exercises import EXERCISES, Pattern
from tp_core.domain.phrasing import listed
from tp_core.domain.plan import PlannedSession
from tp_core.domain.program import Discipline, Experience, StartingNumber, Target
from tp_core.domain.run_fitness import RIEGEL, late
from tp_core.domain.strength import estimate, estimates
from tp_core.domain.units import as_time, from_kg, plain
from tp_core.domain.validation.findings import OURS, slots, warn
from tp_core.domain.workload import run_km

WEEKLY_GAIN = {Experience.BEGINNER: 1.5, Experience.INTERMEDIATE: 0.6, Experience.ADVANCED: 0.25}
"""% of the estimated max a week one can hope for at most (ours: no source gives a rate)."""
WEEKLY_PACE_GAIN = {Experience.BEGINNER: 0.8, Experience.INTERMEDIATE: 0.4, Experience.ADVANCED: 0.2}
"""% of a race time a week (ours)."""
LEAST_LONG_RUN = 0.6
"""Of the race distance (ours)."""


def gap(design: Design, target: Target) -> tuple[float, float] | None:
    """Estimated max now and the max the target needs, in kg; None where either is unknown."""
    now = estimates(design.starting_numbers).get(target.exercise_id)
    if now is None or target.load is None:
        return None
    needed = estimate(target.load, target.reps or 1)
    return None if needed is None else (now.kilograms, needed.kilograms)


def time_gap(design: Design, target: Target) -> tuple[float, float] | None:
    """Seconds over the target's distance by today's best (Riegel) and seconds wanted; None where unknown."""
    if target.distance_meters is None or target.duration_seconds is None:
        return None
    now = time_now(design.starting_numbers, target.distance_meters)
    return (now, target.duration_seconds) if now is not None else None


def time_now(numbers: Sequence[StartingNumber], meters: float) -> float | None:
    """Seconds over a distance by the best time known (Riegel; beyond a half marathon later, as for most runners); None
    where none is.
    """
    times = [
        number.duration_seconds * (meters / number.distance_meters) ** RIEGEL + late(number.distance_meters, meters)
        for number in numbers
        if number.distance_meters and number.duration_seconds
    ]
    return min(times, default=None)


def gap_sentence(design: Design, target: Target) -> str:
    """`back squat est. 140 to 150 kg, +7 % in 27 weeks`; without numbers the target alone.

    An estimate is a whole number: its band is wider than a decimal. What the athlete named stays as named.
    """
    lift, weeks = EXERCISES[target.exercise_id].name.lower(), design.definition.total_duration
    in_weeks = "in 1 week" if weeks == 1 else f"in {weeks} weeks"
    found, timed = gap(design, target), time_gap(design, target)
    if timed is not None:
        now, wanted = timed
        share = round((wanted / now - 1) * 100)
        if wanted >= now:
            return f"{_km(target)} est. {as_time(now)}, which already meets {as_time(wanted)}"
        return f"{_km(target)} est. {as_time(now)} to {as_time(wanted)}, {share:+d} % {in_weeks}"
    if found is None:
        return target.named(lift)
    unit = design.constraints.unit
    now, needed = found
    share = round((needed / now - 1) * 100)
    goal = plain(from_kg(needed, unit)) if (target.reps or 1) == 1 else f"{round(from_kg(needed, unit))}"
    if needed <= now:
        return f"{lift} est. {round(from_kg(now, unit))} {unit}, which already meets {goal} {unit}"
    span = f"{round(from_kg(now, unit))} to {goal} {unit}"
    return f"{lift} est. {span}, {share:+d} % {in_weeks}"


def _km(target: Target) -> str:
    return f"{plain((target.distance_meters or 0) / 1000)} km"


def gap_notes(design: Design, today: date) -> list[Finding]:
    """One note for the goals that ask more than the weeks are likely to give, and one for those not trained for."""
    del today
    level, weeks = design.constraints.experience, design.definition.total_duration
    notes = []
    missing = _missing(design)
    far = [target for target in design.targets if target not in missing and _is_far(design, target)]
    if far:
        timed = all(target.distance_meters for target in far)
        most = (WEEKLY_PACE_GAIN if timed else WEEKLY_GAIN)[level] * weeks
        reach = plain(round(most, 1))  # with a decimal: a gap of 6.3 % and a reach of 5.6 would both read as 6
        better = f"{reach} % less time" if timed else f"{reach} % more"
        notes.append(
            warn(
                "GOAL_FAR",
                f"A long way: {'; '.join(gap_sentence(design, target) for target in far)}.",
                f"At {level} level we reckon with up to {better} in that time. "
                "Keep it as a direction, move the date, or choose a nearer mark.",
                OURS,
            )
        )
    return notes + _race_far(design) + _untrained(design, missing)


def _is_far(design: Design, target: Target) -> bool:
    level, weeks = design.constraints.experience, design.definition.total_duration
    found, timed = gap(design, target), time_gap(design, target)
    if timed is not None:
        return (1 - timed[1] / timed[0]) * 100 > WEEKLY_PACE_GAIN[level] * weeks
    return found is not None and (found[1] / found[0] - 1) * 100 > WEEKLY_GAIN[level] * weeks


def race_gap(design: Design) -> tuple[float, float] | None:
    """The race and the longest run before it, in km, where the race is much longer (ours)."""
    if design.discipline is not Discipline.RUNNING:
        return None
    sessions = [session for week in design.plan.weeks for session in week.sessions]
    races = [(target.distance_meters or 0) / 1000 for target in design.targets]
    races += [run_km(session, race=True) for session in sessions if _is_race(session)]
    race = max(races, default=0)
    longest = max((run_km(session) for session in sessions if not _is_race(session)), default=0)
    return None if longest >= race * LEAST_LONG_RUN else (race, longest)


def _race_far(design: Design) -> list[Finding]:
    """A race much longer than any run before it: said plainly, the athlete decides."""
    far = race_gap(design)
    if far is None:
        return []
    race, longest = far
    return [
        warn(
            "GOAL_FAR",
            f"A long way: {plain(race)} km, with {plain(longest)} km as the longest run before it.",
            "Most plans reach about two thirds of the distance first. "
            "A later date, a shorter race or longer sessions would close the gap.",
            OURS,
        )
    ]


def _is_race(session: PlannedSession) -> bool:
    return any(slot.exercise_id == "race" for slot in session.slots)


def _missing(design: Design) -> list[Target]:
    """Targets the plan does not train: a lift that is in no session, a run where nothing is run."""
    trained = {slot.exercise_id for _, slot in slots(design)}
    runs = any(EXERCISES[exercise].pattern is Pattern.RUN for exercise in trained)
    return [
        target
        for target in design.targets
        if target.exercise_id not in trained and not (runs and EXERCISES[target.exercise_id].pattern is Pattern.RUN)
    ]


def _untrained(design: Design, missing: list[Target]) -> list[Finding]:
    if not missing:
        return []
    names = listed([EXERCISES[target.exercise_id].name.lower() for target in missing])
    running = design.discipline is Discipline.RUNNING
    why = (
        "This plans the running; lifting needs a program of its own."
        if running
        else "Your equipment, level, time, or what you avoid leaves no room for it; the nearest is trained instead."
    )
    return [warn("GOAL_UNTRAINED", f"Not trained here: {names}.", why, "our own rule of thumb")]
