"""Whether the plan can be done: equipment, exclusions and time."""

from collections.abc import Iterator

from tp_core.domain import exercises
from tp_core.domain.design import Design, Finding
from tp_core.domain.exercises import EXERCISES
from tp_core.domain.schedule import is_the_event
from tp_core.domain.validation.findings import OURS, error, slots, warn
from tp_core.domain.workload import minutes_of

OVER_TIME, FAR_OVER_TIME = 1.10, 1.25


def eq1(design: Design) -> Iterator[Finding]:
    """EQ1, error (safety, ours): every exercise can be done with what is there and is not excluded."""
    limits = design.constraints
    for exercise_id in sorted({slot.exercise_id for _, slot in slots(design)}):
        exercise = EXERCISES[exercise_id]
        if not exercises.performable(exercise, limits.equipment):
            yield error(
                "EQ1",
                f"{exercise.name} needs equipment you don't have.",
                "Every exercise has to be possible with what you named.",
                "our own rule of thumb",
            )
        elif exercises.excluded(exercise, limits.exclusions, limits.limitations):
            yield error(
                "EQ1",
                f"{exercise.name} is among what you want to avoid.",
                "What you exclude stays out.",
                "our own rule of thumb",
            )
    empty = [week.week_number for week in design.plan.weeks if any(not session.slots for session in week.sessions)]
    if empty:
        yield error(
            "EQ1",
            f"Week {empty[0]} has a session with nothing in it.",
            "With these exclusions nothing is left to train.",
            "our own rule of thumb",
        )


def tm1(design: Design) -> Iterator[Finding]:
    """TM1, warn >10 %, error >25 % over the stated minutes (D; cuts ours), computed from sets, reps and rests.

    The event itself is exempt: it takes what it takes.
    """
    longest, limit = max(
        (
            (minutes_of(session.slots), design.constraints.minutes_for(slot.exercise_id for slot in session.slots))
            for week in design.plan.weeks
            for session in week.sessions
            if not is_the_event(design, week.week_number, session.day_number)
            and not any(slot.exercise_id == "race" for slot in session.slots)
        ),
        key=lambda one: one[0] / one[1],
        default=(0, design.constraints.session_minutes),
    )
    if longest <= limit * OVER_TIME:
        return
    finding = error if longest > limit * FAR_OVER_TIME else warn
    yield finding(
        "TM1",
        f"The longest session takes about {longest} minutes; you have {limit}.",
        "Warm-up, sets and rests have to fit your time.",
        OURS,
    )
