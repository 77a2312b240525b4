"""Text made plain for rules: one alphabet, no invisible characters, key words spelt right, cut into clauses."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "–": "-", "—": "-", "“": '"', "”": '"'})
_KEY_WORDS = (
    "chest", "pressure", "breath", "breathe", "breathing", "breathless", "fainted", "fainting", "collapsed", "seizure",
    "suicide", "suicidal", "urine", "numbness", "saddle", "bladder", "bowel", "swelling", "swollen", "pregnant",
    "bleeding", "slurred", "confused", "concussion", "unconscious", "tightness", "crushing", "surgery", "dizzy",
    "postpartum", "palpitations", "vomit", "purging", "diabetes", "dislocated",
)  # fmt: skip
_REAL_WORDS = frozenset(
    ("cheat chess crest chests cheats breast breaths breadth bread breathed feinted painted tainted pressures presser "
     "pressured bowl bowels towel vowel bleed saddled ladder sadder batter urinate boweled vomits surge bathe "
     "breathes sweeping smelling spelling dwelling selling crashing brushing pleasure weathers dizzied "
     "swallen measure treasure leisure seizures diabetic blading bladders suicides").split()
)  # fmt: skip
_WORD = re.compile(r"[a-z]{5,}")
_CLAUSE = re.compile(
    r"[.!?;\n]+(?:\s|$)|\n|\s+(?:but|although|however)\s+|,\s+(?:but|and|then|i|my|now)\s+", re.IGNORECASE
)


def plain(text: str) -> str:
    """Lower case, compatibility forms folded, marks and invisible characters gone, key words spelt right."""
    folded = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES))
    visible = "".join(c for c in folded if unicodedata.category(c) not in ("Mn", "Cf", "Cc") or c == "\n")
    lowered = re.sub(r"[^\S\n]+", " ", visible.translate(_APOSTROPHES).casefold())
    return _WORD.sub(lambda match: _spelt(match[0]), lowered)


@lru_cache(maxsize=4096)
def _spelt(word: str) -> str:
    if word in _KEY_WORDS or word in _REAL_WORDS:
        return word
    for key in _KEY_WORDS:
        close = word[0] == key[0] and abs(len(word) - len(key)) <= 1
        if close and OSA.distance(word, key, score_cutoff=1) <= 1:
            return key
    return word


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence that negates or names a person on its own."""

    text: str
    before: str
    """The clause before it, for what is carried over."""


def clauses(plain_text: str) -> Iterator[Clause]:
    before = ""
    for part in _CLAUSE.split(plain_text):
        if part and part.strip():
            yield Clause(part.strip(), before)
            before = part.strip()
