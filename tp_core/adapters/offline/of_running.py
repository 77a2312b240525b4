"""What a runner asks of their own plan: the pace of a run, its kilometres, the long run, the taper, the goal's time.

Told from the plan's numbers, in the making or running; where it has none, the general answer stands.
"""

import re
from collections.abc import Callable, Iterator
from typing import Final

from tp_core.adapters.offline import advice
from tp_core.adapters.offline.known import Known
from tp_core.domain import returning
from tp_core.domain.exercises import EXERCISES
from tp_core.domain.phrasing import listed
from tp_core.domain.plan import PlannedSession, Scheme, Slot
from tp_core.domain.program import Discipline, PhaseKind
from tp_core.domain.schedule import day_in_words
from tp_core.domain.units import as_time
from tp_core.domain.units import plain as plain_number
from tp_core.domain.validation.goals import time_now
from tp_core.domain.workload import distance_km

RACE: Final = "race"
_TALK_WINS: Final = "Go by breath first: easy means that you can talk in whole sentences, also where that is slower."
_KINDS: Final = (
    (r"\b(?:interval\w*|reps|repeats|track|speed\w*|hills?)\b", ("interval-run", "hill-run", "fartlek")),
    (r"\b(?:tempo|threshold|cruise)\b", ("tempo-run", "cruise-intervals")),
    (r"\bstrides?\b", ("strides",)),
    (r"\b(?:race|racing|half|marathon|goal|start)\b", (RACE, "race-pace-run")),
    (r"\b(?:easy|long|recovery|slow|jog\w*)\b", ("easy-run", "long-run", "recovery-run")),
)
HARD_RUNS: Final = frozenset({
    "interval-run", "hill-run", "fartlek", "tempo-run", "cruise-intervals", "race-pace-run", "treadmill-tempo-run",
    "treadmill-interval-run", RACE,
})  # fmt: skip
"""Runs that are hard by their pace; the long run is hard by its length."""
_EASY: Final = _KINDS[-1][1]
_DATES_CHANGE: Final = re.compile(r"\b(?:move|shift|swap|switch|skip|instead|miss|replace|cancel)\b")


def asked(plain: str, known: Known) -> str:
    """The answer to what is asked of a running plan; empty for anything else."""
    if known.discipline is not Discipline.RUNNING or _DATES_CHANGE.search(plain):
        return ""
    for pattern, tell in _TELLS:
        told = tell(plain, known) if pattern.search(plain) else ""
        if told:
            return told
    return ""


def work(session: PlannedSession) -> str:
    """`7 km`, `easy run 6.5 km and strides 6 × 100 m`: what a session of runs holds; empty where it holds none."""
    runs = [(slot, far) for slot in session.slots if (far := _far(slot.schemes[0]))]
    if not runs:
        return ""
    if len(runs) == 1 and _name(runs[0][0]) == session.name.lower():
        return runs[0][1]
    return listed([f"{_name(slot)} {far}" for slot, far in runs])


def _far(scheme: Scheme) -> str:
    if scheme.distance_meters is None:
        return ""
    far = scheme.distance_meters
    each = f"{plain_number(round(far / 1000, 1))} km" if far >= 1000 else f"{plain_number(far)} m"
    return f"{scheme.sets} × {each}" if scheme.sets > 1 else each


def _name(slot: Slot) -> str:
    return EXERCISES[slot.exercise_id].name.lower()


def _pace(plain: str, known: Known) -> str:
    """The pace the plan has for the kind of run that is asked about; for none in particular, of the easy ones."""
    wanted = next((ids for pattern, ids in _KINDS if re.search(pattern, plain)), _EASY)
    paced = [slot for slot in _slots(known) if slot.schemes[0].pace_seconds_per_km]
    slot = next((slot for one in wanted for slot in paced if slot.exercise_id == one), None)
    if slot is None:
        return ""
    pace = as_time(slot.schemes[0].pace_seconds_per_km or 0)
    name = EXERCISES[slot.exercise_id].name
    if wanted is _EASY:
        return f"Your easy and long runs: about {pace} a km, reckoned from the time you gave. {_TALK_WINS}"
    first = " Begin no faster: the first third calm, the last third all there is." if slot.exercise_id == RACE else ""
    return f"{name} in your plan: about {pace} a km.{first}"


def _slots(known: Known) -> Iterator[Slot]:
    for week in known.plan.weeks[known.this_week - 1 :]:
        for session in week.sessions:
            yield from session.slots


def _kilometres(plain: str, known: Known) -> str:
    """A week's kilometres with its runs by date."""
    number = known.this_week + ("next week" in plain)
    if number > len(known.plan.weeks):
        return ""
    week = known.plan.week(number)
    total = plain_number(round(distance_km(week, race=True), 1))
    sessions = sorted(((known.day_of(number, one.day_number), one) for one in week.sessions), key=lambda one: one[0])
    runs = [f"{day_in_words(day, known.today)} {one.name.lower()}, {work(one)}" for day, one in sessions if work(one)]
    return f"Week {number} has {total} km planned: {'; '.join(runs)}."


def _long_run(_plain: str, known: Known) -> str:
    """When the next long run is, and how far."""
    for number in range(known.this_week, len(known.plan.weeks) + 1):
        for session in known.plan.week(number).sessions:
            slot = next((one for one in session.slots if one.exercise_id == "long-run"), None)
            day = known.day_of(number, session.day_number)
            if slot is not None and day >= known.today:
                pace = slot.schemes[0].pace_seconds_per_km
                at = f", about {as_time(pace)} a km" if pace else ""
                return f"Your next long run is {day_in_words(day, known.today)}: {_far(slot.schemes[0])}{at}."
    return ""


def _taper(_plain: str, known: Known) -> str:
    """The plan's own last weeks: how far the kilometres fall, and that the pace stays."""
    weeks = [one for one in known.plan.weeks if one.kind is PhaseKind.TAPER]
    if not weeks:
        return ""
    first = weeks[0].week_number
    before = f" after {distance_km(known.plan.week(first - 1)):.0f} in week {first - 1}" if first > 1 else ""
    each = listed([f"{distance_km(one):.0f}" for one in weeks])
    which = f"week {first}" if len(weeks) == 1 else f"weeks {first} to {weeks[-1].week_number}"
    return (
        f"Your taper is {which}, from {day_in_words(known.first_day(first), known.today)}: {each} km{before}, the race "
        "not counted. Fewer kilometres, the pace stays, so that you arrive fresh; the evidence for it is good "
        "(Bosquet 2007, 27 studies)."
    )


def _realistic(_plain: str, known: Known) -> str:
    """Whether the goal's time is within reach by its day."""
    for target in known.targets:
        far, wanted = target.distance_meters, target.duration_seconds
        now = time_now(known.numbers, far) if far is not None else None
        if far is not None and wanted is not None and now is not None and known.event is not None:
            race, level = f"{plain_number(round(far / 1000, 1))} km", known.constraints.experience
            return returning.time_realism(now, wanted, known.event, known.today, level, "your race", race=race)
    return ""


def _fuel(plain: str, _known: Known) -> str:
    """What to eat around a run in general words; what to take during one is a dietitian's to say."""
    return advice.TEXTS["eat when"] if _EATS.search(plain) else advice.FOOD


def _shorter(plain: str, known: Known) -> str:
    """Long runs that are wished shorter: how far they go, and the ways to have less."""
    planned = [slot.schemes[0] for slot in _slots(known) if slot.exercise_id == "long-run"]
    nearest = _long_run(plain, known)
    if not planned or not nearest:
        return ""
    most = max(planned, key=lambda scheme: scheme.distance_meters or 0)
    return (
        f"{nearest} The longest to come has {_far(most)}. Where one is too long for a day, run as long as you have "
        "and tell me how far, like “ran 12 km in 1:15”. If they are too long as a rule, say so in the check-in: a week "
        "with less is suggested then."
    )


_EATS: Final = re.compile(r"\b(?:eat|eating|food|meal|breakfast|dinner|lunch|snack)\b")
_TELLS: Final[tuple[tuple[re.Pattern[str], Callable[[str, Known], str]], ...]] = tuple(
    (re.compile(pattern), tell)
    for pattern, tell in (
        (
            (
                r"\b(?:shorter|shorten|too long|less|fewer|cut|reduce)\b.*\blong runs?\b"
                r"|\blong runs?\b.*\b(?:shorter|too (?:long|far|much)|less|cut|reduced?)\b"
            ),
            _shorter,
        ),
        (rf"{_EATS.pattern}.*\b(?:before|after|race|long run|run)\b", _fuel),
        (r"\b(?:fuel\w*|gels?|carb\w*|isotonic|electrolytes?)\b", _fuel),
        (r"\btaper\w*\b(?!.*\bmean)", _taper),
        (r"\b(?:what|which|how)\b.*\b(?:pace|fast|slow|speed)\b|\bpace\b.*\?", _pace),
        (
            (
                r"\b(?:realistic|doable|achievable|feasible|too ambitious|within reach)\b"
                r"|\b(?:can|will|could) i (?:run|make|hit|get|do|go|break)\b.*\b\d{1,2}:\d\d"
            ),
            _realistic,
        ),
        (
            (
                r"\bhow (?:many|much) (?:km|kms|kilomet\w+|k|miles|mileage)\b(?!.*\bshould\b)|\bmy mileage\b"
                r"|\bhow (?:far|much|long)\b.*\b(?:this|next) week\b"
                r"|\b(?:this|next) week'?s? (?:kms?|kilomet\w+|mileage|miles|runs)\b"
            ),
            _kilometres,
        ),
        (
            (
                r"^\W*(?:and )?(?:my |the )?next long run\b"
                r"|\b(?:what|whats|when|how (?:far|long))\b.*\blong run\b(?!.*\b(?:for|eat|drink|good|point)\b)"
            ),
            _long_run,
        ),
    )
)
