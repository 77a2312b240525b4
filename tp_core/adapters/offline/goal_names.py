"""What a goal is called: in the athlete's words, or by its number or its race where they only told how it stands."""

import re
from collections.abc import Sequence
from typing import Final

from tp_core.adapters.offline import phrases
from tp_core.adapters.offline.reading.disciplines import discipline_of
from tp_core.adapters.offline.reading.distances import KM_PER_MILE
from tp_core.adapters.offline.reading.lifts import Feat
from tp_core.adapters.offline.reading.message import Reading
from tp_core.adapters.offline.reading.race_names import is_race
from tp_core.adapters.offline.reading.runs import Timed
from tp_core.domain import exercises
from tp_core.domain.exercises import Loading
from tp_core.domain.phrasing import listed
from tp_core.domain.program import Discipline
from tp_core.domain.workout_text import clock

_RACES = {1609.344: "mile", 1609.3: "mile", 21097.5: "half marathon", 42195.0: "marathon"}
_WORD = re.compile(r"[a-z]{3,}", re.IGNORECASE)
_MEASURES = re.compile(
    r"(?<![a-z])(?:and|or|then|for|at|a|x|reps?|each|both|kgs?|kilos?|lbs?|pounds?)\b", re.IGNORECASE
)
_ONCE = re.compile(r"\bused to\b|\bonce\b|\bback in\b|\byears ago\b", re.IGNORECASE)


def mixed_event(reading: Reading) -> str:
    """The event that they train for where it is one of running and strength, whatever they tell of their runs."""
    name = reading.event.name if reading.event is not None else ""
    return name if name and discipline_of(name.lower()) is Discipline.MIXED else ""


def in_their_words(reading: Reading) -> str:
    """The goal as said; where it only tells what they lift now, the wish that goes with it."""
    goal, feats = _AS_IT_IS.sub("", reading.aims.goal) or reading.aims.goal, reading.lifts.feats
    timed = reading.runs.timed
    if raced := ("" if reading.aims.declared else mixed_event(reading)) or _of_a_race(reading, goal):
        return raced
    if reading.event is not None and reading.event.name and (_BARE.fullmatch(goal) or _is_habit(reading, goal)):
        return reading.event.name
    wanted = [feat for feat in feats if feat.wanted]
    bare = bool(wanted) and exercises.find(goal) is not None  # `Back squat`, the head of a row
    if wanted and _is_number_alone(goal):
        return ", ".join(_aimed(feat) for feat in wanted[:4])
    of_now = any(feat.said in goal for feat in feats if not feat.wanted)
    told = bare or of_now or _is_kit(goal, wanted) or _ONCE.search(goal)
    if reading.aims.declared or timed or not told:
        return goal
    if wanted:
        return ", ".join(_aimed(feat) for feat in wanted[:4])
    names = list(dict.fromkeys(feat.exercise.name.lower() for feat in feats))[:4]
    wish = f"raise the {listed(names)}"
    return f"{reading.event.name}: {wish}" if reading.event is not None and reading.event.name else wish


def _is_habit(reading: Reading, goal: str) -> bool:
    """`half in march, 3 runs a week 30 km`: how much they run tells what they train for where no event does."""
    return (
        not reading.aims.declared
        and is_race(reading.event.name if reading.event else "")
        and _HABIT.match(goal) is not None
    )


def _of_a_race(reading: Reading, goal: str) -> str:
    """A race's goal that is only its time, or its pace, with the race; empty for any other."""
    timed = reading.runs.timed
    paced = next((one for one in timed if one.wanted and " at " in one.said), None)
    if paced is not None and _A_PACE.fullmatch(goal):
        return paced.said
    of_now = not reading.aims.declared and any(one.said in goal for one in timed if not one.wanted)
    alone = _A_TIME.fullmatch(goal) and any(one.wanted and one.seconds for one in timed)
    return race_wish(timed) if of_now or alone else ""


_HABIT: Final = re.compile(
    r"(?:i )?(?:run(?:ning)? )?(?:\d ?x|\d (?:runs?|times|days)|\d{1,3} ?(?:km|miles?|mi))"
    r" ?(?:a|per|/|each) ?(?:week|wk)\b",
    re.IGNORECASE,
)
_BARE: Final = re.compile(
    r"\W*(?:to )?(?:train|prep|prepare|get ready|compete|race|train up|be ready)(?: for)?\W*", re.IGNORECASE
)
"""`train for hyrox on 30 January`: what is left of it once the event is read."""
_AS_IT_IS: Final = re.compile(
    r"\s*[,;(-]\s*(?:right now|now|current(?:ly)?|at the moment|atm|today|pb|pr|best|at present)\b[^,;]*\d[^,;]*$",
    re.IGNORECASE,
)
"""`1:45, now 1:52`: how it stands is no part of the goal."""
_A_TIME: Final = re.compile(
    r"\W*(?:(?:sub|under|below)\W*)?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: (?:half|full))?\W*", re.IGNORECASE
)
"""A time alone does not say of what."""
_A_PACE: Final = re.compile(
    r"(?:(?:hold|keep|run|do|race|be|get|down|it|to|at)\s+)*\d{1,2}(?:[:.]\d\d)?\s?(?:min(?:ute)?s?)?\s?(?:(?:/|per|an?)\s?(?:km|k|kilomet(?:er|re)|mile|mi)|pace)?",
    re.IGNORECASE,
)
"""`hold 5:15`: a pace is kept with its race, `10 km at 5:15 per km`."""
_HAS: Final = re.compile(
    r"\b(?:(?:i|we)(?:'ve| have| got| own)|at home|in (?:my|the|our) (?:garage|shed|basement|cellar|barn)|plates)\b",
    re.IGNORECASE,
)


def _is_kit(goal: str, wanted: Sequence[Feat]) -> bool:
    """`I have a bench at home` is no goal where numbers to reach stand elsewhere."""
    return bool(wanted) and bool(_HAS.search(goal)) and not any(feat.said in goal for feat in wanted)


def race_wish(timed: Sequence[Timed]) -> str:
    """`10 km in 50:00`, or that it be run faster where no time is wished for."""
    wished = next((one for one in timed if one.wanted and one.seconds), None)
    metres = (wished or timed[0]).metres
    miles = metres / 1000 / KM_PER_MILE
    whole = f"{round(miles)} mile run" if miles > 1.5 and abs(miles - round(miles)) < 0.001 else f"{metres / 1000:g} km"
    race = _RACES.get(metres, whole)
    return f"{race} in {clock(wished.seconds)}" if wished is not None and wished.seconds else f"run the {race} faster"


def named(feat: Feat) -> str:
    """The goal as said, with its lift where only the number was: `140 would shut me up`."""
    return _aimed(feat) if _is_number_alone(feat.said) else feat.said


def _is_number_alone(words: str) -> bool:
    """`100 and 140`, `140kg`: a goal of lifts named before."""
    return _WORD.search(_MEASURES.sub("", words)) is None


def _aimed(feat: Feat) -> str:
    """`15 pull-ups`, `bench press 100`, `plank 2 mins`: the number as the athlete gave it."""
    if feat.exercise.loading is Loading.TIME:
        return feat.said
    number = f"{feat.quantity.load:g}"
    if feat.reps_only:
        name = feat.exercise.name.lower()
        return f"{number} {name}{'' if name.endswith('s') or feat.quantity.load == 1 else 's'}"
    reps = f" x {feat.quantity.reps}" if feat.quantity.reps else ""
    return f"{phrases.lift(feat.exercise.id)} {number}{reps}"
