"""Which exercises of a workout a note tells of pain with: no load goes up on them the next time (science.md 4 and 5).

Only for what is asked next; what alarms in a note is `safety`'s to find. In doubt an exercise is held back once: the
same load again costs little.
"""

import re
from collections.abc import Collection
from functools import lru_cache

from tp_core.domain.exclusions import areas_of, excluded, loading_of
from tp_core.domain.exercise_names import name_words
from tp_core.domain.exercises import EXERCISES, Exercise
from tp_core.domain.safety.cautions import NIGGLE, SORE_FROM_TRAINING

_PAIN = re.compile(
    r"\b(?:hurt(?:s|ing)?|pain(?:s|ful)?|ach(?:e|es|ed|ing|y)|ouch|twing\w+|tweak\w*|pinch\w*|niggl\w*|stabb\w+"
    r"|stung|stings?|act(?:s|ed|ing)? up|play(?:s|ed|ing)? up|flar(?:es?|ed|ing) up|strain(?:ed)?|sprain\w*"
    r"|bother(?:s|ed|ing)?|aggravat\w+|irritat\w+|complain(?:s|ed|ing)?)\b",
    re.IGNORECASE,
)
_NONE = re.compile(
    r"\b(?:no|not|without|never|zero|(?:did|do|does|is|was|has|have)(?:n'?t|n’t))\b(?: \w+){0,3} ?\Z", re.IGNORECASE
)
_FREE = re.compile(r"[- ]?(?:free|less)\b", re.IGNORECASE)
_SENTENCES = re.compile(r"[.;!?\n]+|\bbut\b|\bthough\b", re.IGNORECASE)
_PIECES = re.compile(r",|\bwhile\b")
_SAYS_LITTLE = frozenset(
    name_words(
        "dumbbell barbell kettlebell cable machine band bodyweight smith leg arm back hip calf shoulder knee chest "
        "wrist ankle elbow neck glute hamstring one low high bar front side single seated standing lying body floor"
    )
)
"""Words of names that are kit, places or parts of the body."""


def hurt(note: str, exercise_ids: Collection[str]) -> frozenset[str]:
    """Those of a workout's exercises that its note tells of pain with: named beside it, loading the part that is named,
    or all where it names neither.
    """
    done = [EXERCISES[one] for one in exercise_ids if one in EXERCISES]
    found: set[str] = set()
    for sentence in _SENTENCES.split(note):
        pieces = [piece for piece in _PIECES.split(sentence) if tells_of_pain(piece)]
        if pieces:
            beside = set().union(*(_named(piece, done) for piece in pieces))
            found |= beside or _named(sentence, done) or _loading(sentence, done)
    return frozenset(found)


def painful(note: str) -> tuple[str, ...]:
    """The sentences of a note that tell of pain."""
    return tuple(sentence for sentence in _SENTENCES.split(note) if any(map(tells_of_pain, _PIECES.split(sentence))))


def named(sentences: Collection[str], exercise_ids: Collection[str]) -> frozenset[str]:
    """Those of the exercises that the sentences name."""
    known = [EXERCISES[one] for one in exercise_ids if one in EXERCISES]
    return frozenset(one for sentence in sentences for one in _named(sentence, known))


@lru_cache(maxsize=256)
def tells_of_pain(piece: str) -> bool:
    """Whether a piece of a note says that something hurts, and not that nothing does."""
    if any(
        not _NONE.search(piece[: one.start()]) and not _FREE.match(piece, one.end()) for one in _PAIN.finditer(piece)
    ):
        return True
    niggle = NIGGLE.search(piece.lower())
    return (
        niggle is not None
        and not _PAIN.search(piece)
        and not _NONE.search(piece[: niggle.start()])
        and not SORE_FROM_TRAINING.search(piece.lower())
    )


def _named(words: str, done: Collection[Exercise]) -> set[str]:
    """The exercises a piece of a note names; `dumbbell press` is not the leg press, though both are presses."""
    said = frozenset(name_words(words))
    shared = {one.id: frozenset(_words(one) & said) for one in done}
    telling = {one: both for one, both in shared.items() if both - _SAYS_LITTLE}
    return {one for one, both in telling.items() if not any(both < other for other in telling.values())}


@lru_cache(maxsize=512)
def _words(one: Exercise) -> frozenset[str]:
    return frozenset(word for name in (one.name, *one.aliases) for word in name_words(name))


def _loading(sentence: str, done: Collection[Exercise]) -> set[str]:
    parts = areas_of((sentence,))
    loading = {one.id for one in done if any(excluded(one, (loading_of(part),)) for part in parts)}
    return loading or {one.id for one in done}
