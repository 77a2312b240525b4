"""Which of the offered replies somebody takes in other words: `direction is fine`, `keep it`, `not faster`.

A word counts for an offered reply where only that one has it or its kin; `not` before it turns the choice round.
"""

import re
from collections.abc import Mapping
from typing import Final

from tp_core.domain.challenge import Outcome

Offers = tuple[tuple[str, Outcome], ...]

_KIN: Final = {
    "light": r"light(?:er)?|easi?er|easy|deloads?",
    "short": r"short(?:er|en)?|briefer",
    "fast": r"fast(?:er)?|quick(?:er)?",
    "small": r"small(?:er)?|steps?",
    "move": r"mov(?:e|es|ed|ing)|another|later|postpone|\w+day (?:(?:would be|is|works) )?(?:better|fine|instead)",
    "direction": r"directions?",
    "through": r"through",
    "out": r"out|drop(?:ping)?|skip(?:ping)?|cut|no (?:more )?extras?",
    "planned": r"planned",
    "fixed": r"fixed",
    "raise": r"rais(?:e|ing)|beaten",
    "did": r"did|lifted|done",
    "start": r"start(?:ing)?",
    "keep": r"keep(?:ing)?|stay(?:s|ing)?|stick(?:ing)?|leav(?:e|ing)|want (?:the|them|all|it|my|those)|all|everything",
}
_READY: Final = {word: re.compile(rf"\b(?:{pattern})\b") for word, pattern in _KIN.items()}
_AGAINST: Final = {"slower": "fast", "longer": "short", "bigger": "small", "heavier": "light"}
_NOT: Final = re.compile(
    r"\b(?:not|never|without|don't|dont|do not|won't|didn't|can't|cannot|shouldn't)\b[\w' ]{0,14}$"
)
_NONE: Final = re.compile(r"\bno [\w' ]{0,14}$")
"""`no lighter weeks`; but `no keep it` keeps it."""
_ELSE: Final = re.compile(r"\b(?:hurts?|hurting|pain\w*|sore|aches?|aching|i have|i've got|i own|what|why|who)\b")
_MOST_WORDS: Final = 9
"""A longer reply says more than which one it takes."""


def chosen(said: str, offers: Offers) -> Outcome | None:
    """The outcome of the one offered reply meant; None where none or several are."""
    if len(said.split()) > _MOST_WORDS or _ELSE.search(_without(said, "what i")):
        return None
    found = {outcome for word, outcomes in _distinct(offers).items() for outcome in _taken(said, word, outcomes)}
    return found.pop() if len(found) == 1 else None


def _without(said: str, words: str) -> str:
    return said.replace(words, " ")


def _distinct(offers: Offers) -> Mapping[str, Outcome]:
    """The words that only one of the offered replies has."""
    having: dict[str, list[Outcome]] = {}
    for text, outcome in offers:
        for word in _words(text.casefold()):
            having.setdefault(word, []).append(outcome)
    return {word: outcomes[0] for word, outcomes in having.items() if len(outcomes) == 1}


def _words(text: str) -> set[str]:
    """The kin a text has; `leave out` leaves nothing as it is."""
    found = {word for word, pattern in _READY.items() if pattern.search(text)}
    return found - {"keep"} if "out" in found else found


def _taken(said: str, word: str, outcome: Outcome) -> list[Outcome]:
    """What a distinct word in a reply takes: its own offered reply, or turned round the other."""
    opposite = _opposite(outcome)
    against = any(other == word and re.search(rf"\b{term}\b", said) for term, other in _AGAINST.items())
    if against or (word == "keep" and _READY["out"].search(said)):
        return [opposite] if opposite is not None else []
    found = _READY[word].search(said)
    if found is None:
        return []
    before = said[: found.start()]
    if _NOT.search(before) or (word != "keep" and _NONE.search(before)):
        return [opposite] if opposite is not None else []
    return [outcome]


def _opposite(outcome: Outcome) -> Outcome | None:
    return {Outcome.ACCEPTED: Outcome.DECLINED, Outcome.DECLINED: Outcome.ACCEPTED}.get(outcome)
