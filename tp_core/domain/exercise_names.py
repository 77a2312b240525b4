"""Everyday names of exercises: abbreviations, plurals, word order and small typos, and never a wrong guess."""

import re
from collections.abc import Iterable
from functools import cache

from rapidfuzz.distance import OSA

from tp_core.domain.movement import Exercise

_SHORT = {
    "db": "dumbbell",
    "dbs": "dumbbell",
    "bb": "barbell",
    "kb": "kettlebell",
    "bw": "bodyweight",
    "ohp": "overhead press",
    "single": "one",
    "1": "one",
    **{
        f"{verb}up{plural}": f"{verb} up"
        for verb in ("pull", "push", "chin", "sit", "step", "press")
        for plural in ("", "s")
    },
}
_FILLER = frozenset(
    {"the", "a", "an", "my", "some", "and", "on", "with", "of", "exercise", "normal", "regular", "standard"}
)
_ASSUMED = frozenset({"barbell", "conventional"})
"""Left out where the name alone does not lead anywhere: `barbell deadlift` is the deadlift."""
_IRREGULAR = {"flies": "fly", "flyes": "fly", "flye": "fly", "calves": "calf", "abs": "abs", "ups": "up"}
_SHORTEST_TYPO = 4
_LONG_WORD = 7


class NameIndex:
    """Finds an exercise by what people call it."""

    def __init__(self, exercises: Iterable[Exercise]) -> None:
        self._exact: dict[str, Exercise] = {}
        self._any_order: dict[frozenset[str], Exercise | None] = {}
        vocabulary: set[str] = set()
        for exercise in exercises:
            for name in (exercise.id, exercise.name, *exercise.aliases):
                words = name_words(name)
                vocabulary.update(words)
                self._exact.setdefault("".join(words), exercise)
                other = self._any_order.setdefault(frozenset(words), exercise)
                if other is not exercise:
                    self._any_order[frozenset(words)] = None
        self._vocabulary = frozenset(vocabulary)

    def find(self, text: str) -> Exercise | None:
        """The exercise meant, None where nothing or more than one could be."""
        words = name_words(text)
        if not words:
            return None
        return self._look_up(words) or self._without_assumed(words) or self._mended(words)

    def _look_up(self, words: tuple[str, ...]) -> Exercise | None:
        return self._exact.get("".join(words)) or self._any_order.get(frozenset(words))

    def _without_assumed(self, words: tuple[str, ...]) -> Exercise | None:
        fewer = tuple(word for word in words if word not in _ASSUMED)
        return self._look_up(fewer) if fewer and fewer != words else None

    def _mended(self, words: tuple[str, ...]) -> Exercise | None:
        """With each unknown word replaced by the one known word it is a typo of; None where any stays unknown."""
        mended = tuple(word if word in self._vocabulary else self._nearest(word) for word in words)
        known = tuple(word for word in mended if word is not None)
        if len(known) == len(words) and known != words:
            return self._look_up(known) or self._without_assumed(known)
        return self._squashed_typo("".join(words))

    def _nearest(self, word: str) -> str | None:
        """The only known word with the same first letter within one slip (two in a long word)."""
        if len(word) < _SHORTEST_TYPO:
            return None
        slips = 2 if len(word) >= _LONG_WORD else 1
        near = [
            (OSA.distance(word, known, score_cutoff=slips), known)
            for known in self._vocabulary
            if known[0] == word[0] and len(known) >= _SHORTEST_TYPO
        ]
        return _only_nearest(near, slips)

    def _squashed_typo(self, squashed: str) -> Exercise | None:
        """`pulups`, `deadlfit`: one slip in a name written as one word."""
        if len(squashed) < _SHORTEST_TYPO + 2:
            return None
        near = [
            (OSA.distance(squashed, key, score_cutoff=1), key)
            for key in self._exact
            if key[0] == squashed[0] and len(key) > _SHORTEST_TYPO
        ]
        found = {self._exact[key].id: self._exact[key] for distance, key in near if distance <= 1}
        return next(iter(found.values())) if len(found) == 1 else None


def _only_nearest(near: list[tuple[int, str]], slips: int) -> str | None:
    within = sorted(pair for pair in near if pair[0] <= slips)
    if not within or (len(within) > 1 and within[1][0] == within[0][0]):
        return None
    return within[0][1]


@cache
def name_words(text: str) -> tuple[str, ...]:
    """The telling words of a name, lower case and singular, abbreviations spelled out."""
    plain = re.sub(r"[^a-z0-9]+", " ", text.lower().replace("'s", "s").replace("’s", "s"))
    spelled = " ".join(_SHORT.get(word, word) for word in plain.split())
    return tuple(_singular(word) for word in spelled.split() if word not in _FILLER)


def _singular(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if re.search(r"(ss|sh|ch|x)es$", word):
        return word[:-2]
    if re.search(r"[^s]s$", word) and len(word) > len("dus"):
        return word[:-1]
    return word
