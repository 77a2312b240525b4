"""The day of a meet: the lifts that are judged, in their order, three attempts each (IPF and IWF rules)."""

import re
from collections.abc import Collection, Mapping

from tp_core.domain import exercises
from tp_core.domain.exercises import EXERCISES
from tp_core.domain.periodization.defaults import Settled
from tp_core.domain.periodization.usual import JUDGED
from tp_core.domain.plan import PlannedSession, Scheme, Slot, SlotRole
from tp_core.domain.program import Discipline
from tp_core.domain.strength import percent

_IN_STYLE: Mapping[str, tuple[str, ...]] = {
    "back-squat": ("back-squat", "low-bar-squat"),
    "deadlift": ("deadlift", "sumo-deadlift"),
}
"""How a judged lift may be done: the way that is trained counts."""
_SINGLE_LIFT_MEETS = (
    (re.compile(r"\bpush.?pull\b"), ("bench-press", "deadlift")),
    (re.compile(r"\bbench\b"), ("bench-press",)),
    (re.compile(r"\bdeadlift\b"), ("deadlift",)),
)
_NO_MEET = re.compile(
    r"\b(?:wedding|birthday|holidays?|vacation|trip|beach|reunion|anniversary|deployment|graduation|summer|party|photo)\b"
)
_TEST = re.compile(r"\b(?:test|trial|assessment|exam|selection)s?\b")
_OF_POWERLIFTING = re.compile(
    r"\bpower ?lifting\b|\b(?:bench|deadlift|push.?pull|lifting) (?:press )?(?:meet|comp\w*)\b"
)
_ATTEMPTS = (8.0, 9.0, 10.0)
_FIRST_MEET = (7.0, 8.0, 9.0)
"""Efforts of opener, second and third: 92, 96 and 100 % of the estimated max by the RTS table; those of a beginner, 89,
92 and 96 %, stay below what could be missed. A meet is no working set (PH3)."""
_PAUSE = 180
_NOTE = (
    "Three attempts: an opener you would make on a bad day, a second you are sure of, and a third for the day. Each "
    "next one goes by how the last moved."
)
_FIRST_NOTE = (
    "Three attempts, all of them ones you are sure of: open with what you have lifted for three, then small steps."
)


def holds(settled: Settled, trained: Collection[str]) -> tuple[str, ...]:
    """The lifts of a meet that are trained for, in the order they are lifted; empty where the event is no meet."""
    meets = settled.competes and _NO_MEET.search(settled.event_name.casefold()) is None
    return judged(settled.discipline, trained, settled.event_name) if meets else ()


def judged(discipline: Discipline, trained: Collection[str], event_name: str = "") -> tuple[str, ...]:
    """The lifts that a total is made of, as far and as they are trained; empty where the discipline has no total."""
    name = event_name.casefold()
    if discipline is Discipline.STRENGTH and _OF_POWERLIFTING.search(name):
        discipline = Discipline.POWERLIFTING  # who trains for strength and enters a meet lifts in it
    lifts = JUDGED.get(discipline, ())
    if discipline is Discipline.POWERLIFTING:
        lifts = next((some for pattern, some in _SINGLE_LIFT_MEETS if pattern.search(name)), lifts)
    styles = (_IN_STYLE.get(lift, (lift,)) for lift in lifts)
    found = (next((lift for lift in style if lift in trained), "") for style in styles)
    return tuple(lift for lift in found if lift)


def is_test(settled: Settled) -> bool:
    """Whether the event is a test of what the goals are: of fitness, of a service, a day named for it."""
    return settled.competes and _TEST.search(settled.event_name.casefold()) is not None


def called(settled: Settled) -> str:
    return settled.event_name[:1].upper() + settled.event_name[1:60]


def session(settled: Settled, number: int, lifts: tuple[str, ...]) -> PlannedSession:
    """The meet as the week's `number`-th session."""
    names = [EXERCISES[lift].name for lift in lifts]
    return PlannedSession(
        day_number=number,
        name=called(settled),
        focus=", ".join([names[0], *(name.lower() for name in names[1:])]),
        slots=tuple(_attempts(settled, lift) for lift in lifts),
        is_event=True,
    )


def _attempts(settled: Settled, lift: str) -> Slot:
    sore = exercises.cautions(EXERCISES[lift], settled.brief.limitations)
    note = _FIRST_NOTE if settled.careful else _NOTE
    if sore:
        note += f" Only if your {' or '.join(sore)} stayed quiet; stop at the first sign."
    efforts = _FIRST_MEET if settled.careful else _ATTEMPTS
    schemes = tuple(
        Scheme(
            sets=1,
            reps=1,
            percent_1rm=None if settled.careful else round(percent(1, effort), 1),
            target_rpe=effort,
            rest_seconds=_PAUSE,
        )
        for effort in efforts
    )
    return Slot(exercise_id=lift, role=SlotRole.MAIN, schemes=schemes, notes=note)
