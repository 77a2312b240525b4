"""What a limit says in numbers that can be kept: the heaviest load, the hardest effort, the longest session.

Read from limits as clinicians and athletes word them ("nothing over 20 kg", "no squats above 60 kg", "effort no higher
than 6 of 10", "30 minutes at most"). A heart rate or a blood pressure cannot be computed from a plan: it is shown and
told, not enforced.
"""

import re
from collections.abc import Collection
from functools import lru_cache
from typing import Final, NamedTuple

from tp_core.domain.exclusions import excluded
from tp_core.domain.exercise_names import name_words
from tp_core.domain.exercises import EXERCISES, Exercise
from tp_core.domain.loading import Gym
from tp_core.domain.units import Unit, to_kg

_NUMBER: Final = r"(?P<n>\d{1,3}(?:[.,]\d)?)"
_GRADE: Final = r"(?P<n>[3-9](?:[.,]5)?)"
_MOST: Final = (
    r"(?:at most|max(?:imum|imal)?(?: of)?|up to|under|below|(?<!no )(?<!not )less than|limit(?:ed)? (?:of|to)"
    r"|keep (?:it |them )?(?:to|under|below)|(?:no|not|nothing|never|don't|do not|avoid|without)\b[^.;,\n\d]{0,40}?"
    r"(?:more|over|above|heavier|beyond|higher|longer|exceed\w*|past)(?: than)?)"
)
_BEHIND: Final = (
    r"(?: or (?:less|lower|lighter|under|shorter))?\s*(?:max(?:imum)?|at most|or less|or lighter|tops|limit)\b"
)
_MASS: Final = r"\s*(?P<unit>kgs?|kilos?|kilograms?|lbs?|pounds?)\b(?! (?:of )?body)"
_MINUTES: Final = r"\s*(?:min\b|mins\b|minutes?)"
_LOADS: Final = (
    re.compile(rf"\b{_MOST}\s*(?:about |around |an? (?:load|weight) of )?{_NUMBER}{_MASS}"),
    re.compile(rf"\b{_NUMBER}{_MASS}{_BEHIND}"),
    re.compile(rf"\b(?:load|weight|lifting) limit\s*(?:is|of|:)?\s*{_NUMBER}{_MASS}"),
)
_OF_THE_BODY: Final = re.compile(r"\b(?:weigh|weighs|weight loss|(?:your|my|body) ?weight|lose|bmi)\b")
_EFFORTS: Final = (
    re.compile(
        rf"\b(?:effort|rpe|exertion|intensity)\b[^.;,\n\d]{{0,20}}?{_MOST}\s*(?:rpe )?{_GRADE}\b"
        r"(?!\s*(?:%|\d|kg|lb|min))"
    ),
    re.compile(rf"\b{_MOST}\s*(?:an? )?(?:effort (?:of )?|rpe ){_GRADE}\b"),
    re.compile(rf"\b{_MOST}\s*{_GRADE}\s*(?:/|of|out of)\s*10\b"),
    re.compile(rf"\brpe {_GRADE}{_BEHIND}"),
)
_LENGTHS: Final = (
    re.compile(rf"\b{_MOST}\s*{_NUMBER}{_MINUTES}"),
    re.compile(rf"\b{_NUMBER}{_MINUTES}(?: each| (?:a|per) (?:session|day|workout))?{_BEHIND}"),
)
_CLAUSE: Final = re.compile(
    r"[;\n]|\.(?!\d)|,(?!\d)|\b(?:and|but)\b(?= (?:no|not|never|max\w*|up to|at most|keep|under)\b)"
)
_NO_SESSION: Final = re.compile(
    r"\b(?:rest|rests|resting|between|warm|cool|wait|after|before|stand\w*|sit\w*|hold\w*|a week|per week|weekly)\b"
)
_A_SESSION: Final = re.compile(r"\b(?:sessions?|workouts?|training|exercise|at a time|a day|per day)\b")
_LEAST_MINUTES: Final = 15
"""Shorter sessions are not planned here (`Constraints`)."""
_ANY_LIFTING: Final = re.compile(r"\b(?:lift|lifting|lifts|loads?|weights?|anything|nothing|everything|objects?)\b")
_NO_MOVEMENT: Final = frozenset({"over", "more", "heavy", "with", "under", "until", "week", "max", "limit", "up", "to"})


class Caps(NamedTuple):
    """The lowest of what several limits say; None where none says it."""

    loads: tuple[tuple[float, tuple[str, ...]], ...] = ()
    """Kilograms, and the movements they are said of; none: of all."""
    effort: float | None = None
    """RPE, of 10."""
    minutes: int | None = None

    def kilograms(self, exercise: Exercise) -> float | None:
        """The heaviest load of an exercise."""
        of_it = [most for most, movements in self.loads if not movements or excluded(exercise, movements)]
        return min(of_it, default=None)

    def told(self, gym: Gym) -> str:
        """What is kept, in the athlete's unit: `at most 20 kg, effort at most 6 of 10`; empty where nothing is."""
        parts = [f"at most {gym.told(most)}" + (f" ({', '.join(what)})" if what else "") for most, what in self.loads]
        parts += [f"effort at most {self.effort:g} of 10"] if self.effort is not None else []
        parts += [f"at most {self.minutes} minutes a session"] if self.minutes is not None else []
        return ", ".join(dict.fromkeys(parts))


def caps_of(limitations: Collection[str]) -> Caps:
    """What limits in sentences say in numbers."""
    return _caps_of(tuple(limitations))


@lru_cache(maxsize=512)
def _caps_of(limitations: tuple[str, ...]) -> Caps:
    clauses = [part for sentence in limitations for part in _CLAUSE.split(sentence.lower())]
    loads = [
        (to_kg(_value(found), Unit.LB if found["unit"][0] in "lp" else Unit.KG), _movements(clause))
        for clause in clauses
        if not _OF_THE_BODY.search(clause)
        for found in _found(_LOADS, clause)
    ]
    efforts = [_value(found) for clause in clauses for found in _found(_EFFORTS, clause)]
    minutes = [
        max(_LEAST_MINUTES, int(_value(found)))
        for clause in clauses
        if _is_of_sessions(clause)
        for found in _found(_LENGTHS, clause)
    ]
    return Caps(tuple(loads), min(efforts, default=None), min(minutes, default=None))


def _is_of_sessions(clause: str) -> bool:
    """Whether minutes are a session's: not a rest's, a week's, or one movement's (`no running over 20 minutes`)."""
    return not _NO_SESSION.search(clause) and bool(_A_SESSION.search(clause) or not _movements(clause))


def _movements(clause: str) -> tuple[str, ...]:
    """`no squats over 60 kg` is said of squats, `no lifting or carrying over 10 kg` of all."""
    if _ANY_LIFTING.search(clause):
        return ()
    words = [word for word in name_words(clause) if word.isalpha() and len(word) > 2 and word not in _NO_MOVEMENT]
    return tuple(word for word in words if any(excluded(one, (word,)) for one in EXERCISES.values()))


def _found(patterns: Collection[re.Pattern[str]], clause: str) -> list[re.Match[str]]:
    return [found for pattern in patterns for found in pattern.finditer(clause)]


def _value(found: re.Match[str]) -> float:
    return float(found["n"].replace(",", "."))
