"""Small slips of the words that matter, mended: `wendsday`, `dumbell`. A word that is one itself stays."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import OSA

_WORD: Final = re.compile(r"[a-z]{5,}")
_VOCABULARY: Final = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "mondays",
        "tuesdays",
        "wednesdays",
        "thursdays",
        "fridays",
        "saturdays",
        "sundays",
        "january",
        "february",
        "april",
        "august",
        "september",
        "october",
        "november",
        "december",
        "barbell",
        "barbells",
        "dumbbell",
        "dumbbells",
        "kettlebell",
        "kettlebells",
        "equipment",
        "strength",
        "stronger",
        "marathon",
        "beginner",
        "intermediate",
        "advanced",
        "experience",
        "squat",
        "squats",
        "deadlift",
        "deadlifts",
        "bench",
        "press",
        "overhead",
        "powerlifting",
        "weightlifting",
        "hypertrophy",
        "running",
        "muscle",
        "weeks",
        "months",
        "minutes",
        "currently",
        "shoulder",
        "crossfit",
        "bodyweight",
        "calisthenics",
        "competition",
        "pounds",
        "kilos",
        "machines",
        "bands",
        "cables",
        "treadmill",
        "pullups",
        "pushups",
        "snatch",
        "fitness",
        "injuries",
        "injury",
        "program",
        "decide",
        "anything",
        "nothing",
        "burpees",
        "tomorrow",
        "please",
        "basement",
        "garage",
        "actually",
        "instead",
        "instructions",
    ]
)
_REAL: Final = frozenset(
    ["beach", "bunch", "brunch", "beech", "branch", "trench", "match", "month", "mouth", "bench", "wench", "squad", "squash", "squads", "weeds", "weens", "weeps", "moths", "months", "stranger", "strange", "length", "string", "strong", "muscles", "mussel", "mussels", "ruining", "rowing", "cunning", "gunning", "running", "pound", "rounds", "sounds", "found", "bounds", "hounds", "mounds", "bands", "lands", "hands", "sands", "bonds", "bends", "kilts", "silos", "press", "dress", "presses", "pressed", "pressing", "snitch", "machine", "medicine", "please", "pleased", "release", "injured", "minute", "garages", "current", "decided", "decides", "decade", "decades", "program", "programs", "programme", "programming", "equipped", "experienced", "advance", "advances", "strengths", "bodyweights", "deadline", "deadlines", "barbells", "pushup", "pullup", "pushes", "shoulders", "overheat", "fitter", "week", "month", "nothings", "fitness", "witness", "bitches", "squatting", "deadlifting", "benching", "squatted", "deadlifted", "benched", "weekly", "monthly", "cables", "tables", "fables", "cable", "table", "fable"]
)  # fmt: skip


def mended(folded: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Spans of a folded text with their plain form: of slips the word meant, of all else itself."""
    place = start
    for match in _WORD.finditer(folded, start, end):
        meant = _spelt(match[0])
        if meant != match[0]:
            yield place, match.start(), folded[place : match.start()]
            yield match.start(), match.end(), meant
            place = match.end()
    if place < end:
        yield place, end, folded[place:end]


@lru_cache(maxsize=4096)
def _spelt(word: str) -> str:
    """The one key word this is a slip of; the word itself where it is a word or where unsure."""
    if word in _VOCABULARY or word in _REAL:
        return word
    slips = 1 if len(word) < 8 else 2
    near = {
        known
        for known in _VOCABULARY
        if known[0] == word[0]
        and known.rstrip("s") != word.rstrip("s")
        and OSA.distance(word, known, score_cutoff=slips) <= slips
    }
    return min(near, key=lambda known: (OSA.distance(word, known), known)) if near else word
