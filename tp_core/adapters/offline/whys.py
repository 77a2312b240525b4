"""Why a plan is as it is, from its own facts and in both talks: the loads, the days, the length, the phases.

What is a rule is told with its source, what is ours is called ours, what the athlete chose is called theirs.
"""

import re
from collections.abc import Callable
from typing import Final

from tp_core.adapters.offline import advice, phrases, why_exercise, why_week
from tp_core.adapters.offline.known import Known
from tp_core.adapters.offline.of_running import HARD_RUNS
from tp_core.domain.phrasing import listed
from tp_core.domain.plan import PlannedWeek, SlotRole
from tp_core.domain.program import Discipline, Experience, IntensityUnit
from tp_core.domain.schedule import day_in_words, phase_of
from tp_core.domain.units import plain as plain_number
from tp_core.domain.workload import distance_km, week_sets

SOURCE_OF_LIGHTER: Final = (
    "Coaches commonly plan one about every four to six weeks (Bell 2022, a survey of 18 coaches); how much to cut is "
    "our default."
)
_USUAL_DAYS: Final = {
    Experience.BEGINNER: "two or three days",
    Experience.INTERMEDIATE: "three or four",
    Experience.ADVANCED: "four or five",
}


def of(plain: str, known: Known) -> str:
    """The reason for what is asked about; for nothing in particular, how the plan moves on."""
    for pattern, answer in _WHYS:
        if pattern.search(plain):
            told = answer(plain, known)
            if told:
                return told
    return ""


def usual(known: Known) -> str:
    """How many days are usual at a level."""
    level = known.constraints.experience
    return (
        f"ACSM's 2009 stand, a convention more than proof, has {_USUAL_DAYS[level]} in the week at {level} level, with "
        "a rest day."
    )


def _days(_plain: str, known: Known) -> str:
    count = phrases.counted(len(known.training_days), "day")
    taken = any(re.match(r"\d+ days?:", one) for one in known.assumed)
    own = f"You gave no number, so I took {count}, our default." if taken else f"You gave me {count}."
    change = " You can change it." if known.program is None else ""
    return f"{own} {usual(known)}{change}"


def _minutes(_plain: str, known: Known) -> str:
    minutes = known.constraints.session_minutes
    if any("minutes" in one for one in known.assumed):
        say = "say yours and I'll fit the sets to it" if known.program is None else "a shorter day is fitted on *Today*"
        return f"{minutes} minutes is our default; {say}."
    return f"You gave me {minutes} minutes, and the sets are counted to fit, rests included."


def _weeks(_plain: str, known: Known) -> str:
    weeks, pattern = len(known.plan.weeks), known.methodology.intensity_pattern
    if known.event is not None:
        return f"{weeks} weeks lie between the start and your date. {pattern}"
    if any(re.match(r"\d+ weeks?$", one) for one in known.assumed):
        return f"{weeks} weeks is our default at your level: enough for several phases. {pattern}"
    return f"You asked for {weeks} weeks. {pattern}"


def _start(_plain: str, known: Known) -> str:
    if not any(one.startswith("start ") for one in known.assumed):
        return "You chose that day."
    return f"Weeks are counted from the first day, and Monday is our default: {day_in_words(known.start, known.today)}."


def _lighter(_plain: str, known: Known) -> str:
    return f"{known.methodology.deload_strategy} {SOURCE_OF_LIGHTER}"


def _easier_week(plain: str, known: Known) -> str:
    """Whether the running week is lighter than the one before, and why; that it is not, where it is not."""
    number = known.this_week
    week = known.plan.week(number)
    if week.note:
        return f"Week {number} is meant to be. {week.note}"
    if number == 1:
        return _light(plain, known)
    before, now = (_work(known.plan.week(one)) for one in (number - 1, number))
    if now[0] >= before[0]:
        return (
            f"By the plan it is no easier: week {number} has {now[1]}, week {number - 1} had {before[1]}. If it feels "
            "easier, you may have come on; log the real effort, and what follows is reckoned from that."
        )
    return f"Week {number} has {now[1]}, week {number - 1} had {before[1]}. {_place(known)}"


def _work(week: PlannedWeek) -> tuple[float, str]:
    """What a week asks: its kilometres where it has some, else its sets."""
    far = round(distance_km(week), 1)
    return (far, f"{plain_number(far)} km") if far else (float(week_sets(week)), f"{week_sets(week)} sets")


def _volume(_plain: str, known: Known) -> str:
    return (
        f"{known.methodology.volume_distribution} ACSM's 2026 review has two or three sets of an exercise for strength."
    )


def _twice(_plain: str, _known: Known) -> str:
    return (
        "ACSM's 2026 review has every major muscle trained at least twice a week; the second time is the easier one, "
        "with more reps at a lower load."
    )


def _easy(plain: str, known: Known) -> str:
    if not _runs(known):
        return _light(plain, known)
    return (
        "Mostly easy running leaves room for the hard parts: in one small trial (Muñoz 2014, n = 30) runners with "
        "about 77 % easy gained 5.0 % against 3.6 % with less, a difference that may be chance."
    )


def _runs(known: Known) -> bool:
    return known.discipline is Discipline.RUNNING


def _taper(_plain: str, _known: Known) -> str:
    return (
        "Before an event the volume falls and the loads stay, so that you arrive fresh. The evidence is good for "
        "endurance (Bosquet 2007, 27 studies) and coaches' practice for lifting."
    )


def _phases(_plain: str, known: Known) -> str:
    return (
        f"{known.methodology.intensity_pattern} That order is coaching custom; ACSM's 2026 review found no one "
        "pattern clearly ahead."
    )


def _intensity(_plain: str, known: Known) -> str:
    return (
        f"{known.methodology.progression_strategy} For strength ACSM's 2026 review typically points to loads "
        "from about 80 % of the max; the steps up to it are ours."
    )


def _light(plain: str, known: Known) -> str:
    """Where the week stands in its phase, what comes after it, and what raises the loads before."""
    if _runs(known):
        return _easy(plain, known)
    week = known.plan.week(known.this_week)
    if week.note:
        return f"Week {week.week_number} is meant to be: {week.note[:1].lower()}{week.note[1:]}"
    sooner = next((rule for rule in known.methodology.adaptation_rules if rule.id == "TOO_EASY"), None)
    when = f" Before that, {sooner.when}: {sooner.then} ({sooner.source})." if sooner is not None else ""
    return f"{_place(known)}{_coming(known)}{when}"


def _heavy(_plain: str, known: Known) -> str:
    if _runs(known):
        return _hard_running_week(known)
    less = next((rule for rule in known.methodology.adaptation_rules if rule.id == "RPE_DRIFT"), None)
    when = f" If it is more than meant, log it: {less.when}, and {less.then} follows ({less.source})." if less else ""
    return f"{_place(known)}{when}"


def _hard_running_week(known: Known) -> str:
    """What the week asks beside the one before it, which of its runs are the hard ones, and what makes it less."""
    week, number = known.plan.week(known.this_week), known.this_week
    before = f" after {distance_km(known.plan.week(number - 1)):.0f} in week {number - 1}" if number > 1 else ""
    phase = phase_of(known.phases, number)
    hard = [
        f"{one.name.lower()} on {day:%A}"
        for day, one in sorted(known.sessions(), key=lambda pair: pair[0])
        if any(slot.exercise_id in HARD_RUNS or slot.exercise_id == "long-run" for slot in one.slots)
    ]
    runs = f" What costs most in it: {listed(hard)}." if hard else ""
    return (
        f"Week {number} has {distance_km(week):.0f} km{before}, in {phase.name}.{runs} If easy runs feel hard, go "
        "slower until you can talk; if the whole week is too much, say so in the check-in: a week with less follows."
    )


def _place(known: Known) -> str:
    """`Week 3 lies in Base: more reps at moderate loads. Its main sets are 4 × 7 at about 75 % of your max.`"""
    phase = phase_of(known.phases, known.this_week)
    schemes = [
        scheme
        for session in known.plan.week(known.this_week).sessions
        for slot in session.slots
        if slot.role is SlotRole.MAIN
        for scheme in slot.schemes[:1]
    ]
    first = schemes[0] if schemes else None
    at = f" at about {first.percent_1rm:.0f} % of your estimated max" if first and first.percent_1rm else ""
    sets = f" Its main sets are {first.sets} × {first.reps}{at}." if first is not None and first.reps else ""
    return f"Week {known.this_week} lies in {phase.name}: {phase.focus[:1].lower()}{phase.focus[1:]}.{sets}"


def _coming(known: Known) -> str:
    """`The next phase, Build from week 5, goes to 72-85 %.`"""
    coming = next((one for one in known.phases if one.week_range[0] > known.this_week), None)
    if coming is None:
        return ""
    low, high = (plain_number(round(share)) for share in coming.intensity_range)
    span = f" has {low}-{high} %" if coming.intensity_unit is IntensityUnit.PERCENT_1RM else " goes further"
    return f" The next phase, {coming.name} from week {coming.week_range[0]},{span}."


def ahead(known: Known) -> str:
    """How the loads go on from here."""
    return f"{_place(known)}{_coming(known)} {known.methodology.progression_strategy}"


def _reps(_plain: str, known: Known) -> str:
    return f"{_place(known)} {known.methodology.intensity_pattern}"


def _number(_plain: str, known: Known) -> str:
    return (
        f"{_place(known)} The load follows from that and is rounded to what your plates or dumbbells make; the "
        "estimate moves with what you log."
    )


def _rest(plain: str, _known: Known) -> str:
    return advice.TEXTS["rest days" if re.search(r"\bdays?\b", plain) else "rest"]


_THESE: Final = (
    r"\b(?:these|this|those|the|that)\b.{0,12}\b(?:exercises?|lifts?|movements?|workout|session)\b|\btoday\b"
)
_WHYS: Final[tuple[tuple[re.Pattern[str], Callable[[str, Known], str]], ...]] = tuple(
    (re.compile(pattern), answer)
    for pattern, answer in (
        (r"\bthis week\b.*\b(?:easier|lighter|less|shorter|so (?:easy|light|little))\b", _easier_week),
        (r"\bde-?load|light(?:er)? weeks?\b|easy week|recovery week|\blighter\b", _lighter),
        (r"\b(?:so|too|this|that|such|only|feel\w*)\b.{0,12}\b(?:light|easy|low|little)\b|\blight\b", _light),
        (r"\b(?:so|too|this|that|such|feel\w*)\b.{0,12}\b(?:heavy|hard|tough)\b|\bheavy\b", _heavy),
        (r"\btaper|less (?:work|volume) (?:at the end|before)", _taper),
        (r"\b(?:2 times|twice|once|1 time|\d times)\b(?!.*\bdays?\b)", why_exercise.times),
        (r"\b(?:2 times|twice|once|1 time)\b|\b\d times\b(?! (?:a|per|each|every) week)", _twice),
        (r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b", why_week.weekday),
        (r"\beasy\b|\bslow(?:ly)?\b|zone 2|conversation", _easy),
        (r"\bno\b|\bnot\b|n't\b|\bwithout\b|left out", why_exercise.left_out),
        (r"\w", why_exercise.named),
        (r"\brest\w*\b", _rest),
        (r"\bsets?\b|\bvolume\b|\bso (?:few|many)\b", _volume),
        (r"\bdays?\b|sessions?|often|times a week|frequency", _days),
        (r"\bminutes|how long .* session|\bhour", _minutes),
        (r"\bstart|next week", _start),
        (r"\bweeks?\b|\blong\b|length|duration|months?", _weeks),
        (r"phase|base|build|peak|periodi[sz]ation|block", _phases),
        (r"\breps?\b", _reps),
        (_THESE, why_week.session),
        (r"\b\d+(?:\.\d+)? ?(?:kg|kilos?|lbs?|pounds?)\b|\bweights?\b|\bloads?\b", _number),
        (r"percent|%|intensity|heavy|rpe", _intensity),
    )
)  # fmt: skip
