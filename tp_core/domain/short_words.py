"""Weekdays and a few everyday words as they are typed in haste, spelled out: `move fri to sat`, `finshed`, `tmrw`."""

import re
from typing import Final

_DAYS: Final = {
    "mon": "monday", "tue": "tuesday", "tues": "tuesday", "wed": "wednesday", "weds": "wednesday", "thu": "thursday",
    "thur": "thursday", "thurs": "thursday", "fri": "friday", "sat": "saturday", "sun": "sunday",
}  # fmt: skip
_WHOLE: Final = frozenset(_DAYS.values())
_BEFORE: Final = frozenset({
    "skip", "cancel", "move", "to", "on", "can't", "cant", "cannot", "until", "till", "from", "and", "or", "this",
    "next", "instead", "of", "swap", "switch", "with", "by", "no", "what's", "whats", "away", "before", "after",
    "every",
    "only", "not", "last", "did", "do", "for",
})  # fmt: skip
_AFTER: Final = frozenset({"session", "workout", "training", "run", "instead", "morning", "evening", "night", "to"})
_WORDS: Final = {
    "tday": "today", "2day": "today", "todya": "today", "tmrw": "tomorrow", "tmr": "tomorrow", "tomoz": "tomorrow",
    "tomorow": "tomorrow", "tommorow": "tomorrow", "tommorrow": "tomorrow", "2moro": "tomorrow", "finshed": "finished",
    "finised": "finished", "finnished": "finished", "finishd": "finished", "wk": "week", "wks": "weeks", "wat": "what",
    "dumbell": "dumbbell", "dumbells": "dumbbells", "sqat": "squat", "sqats": "squats", "excercise": "exercise",
    "excercises": "exercises", "exersise": "exercise", "accesories": "accessories", "acessories": "accessories",
}  # fmt: skip
_WORD: Final = re.compile(r"[A-Za-z0-9'’]+")
_AS_PLANED: Final = re.compile(r"\bas planed\b", re.IGNORECASE)


_SHORT: Final = (
    r"^\W*(?:(?:ok\w*|then|just|please|the|a|do|make it)\W+)*short(?:er)? (?:version|one|session|workout)\b"
    r"(?:\W+(?:please|then|today))*\W*$"
)
_PAUSE_OF_SETS: Final = (
    r"\b(how long) (should|do|must) i (?:pause|wait|break|take a break)(?: for)?"
    r"(?=\W*$| between\b| after (?:a|each|every) set)"
)
_GRAMMAR: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), whole)
    for pattern, whole in (
        (r"\bi no (?:have|got)\b", "i don't have"),
        (r"\b(?:i no can|i can no|no can)\b", "i can't"),
        (r"\bi no (?=(?:want|know|like|understand|feel|do|did|need)\b)", "i don't "),
        (r"^(\W*(?:today |there |now )?(?:how|what|when|where)) (?=i (?:do|must|train|start|eat|use)\b)", r"\1 do "),
        (r"\bdo (i) must\b", r"must \1"),
        (r"\b(\d+) (week|day|set|rep|time|kilo)\b(?! (?:program|plan|split|streak))", r"\1 \2s"),
        (r"\b(how many) (week|day|set|rep|time|kilo)\b", r"\1 \2s"),
        (r"\b(\d+ sets) (?=\d+\b)", r"\1 of "),
        (r"^(\W*i) (?:come|came) back\b", r"\1'm back"),
        (_PAUSE_OF_SETS, r"\1 \2 i rest"),
        (_SHORT, "only 30 minutes"),
        (r"\bi want (?=(?:train|run|lift|do|skip|change|move|make)\b)", "i want to "),
    )
)
"""How those write who learn English: `i no have`, `how i do`, `3 set 8`."""


def spelled_out(said: str) -> str:
    """The text with those words whole, and what a learner writes as the rest of us do."""
    told = _words_whole(said)
    for pattern, whole in _GRAMMAR:
        told = pattern.sub(whole, told)
    return told


def _words_whole(said: str) -> str:
    """The text with those words whole; a day only where a day is meant (`in the sun` stays)."""
    words = list(_WORD.finditer(said))
    plain = [one[0].casefold().replace("’", "'") for one in words]
    told, end = [], 0
    for at, one in enumerate(words):
        told += [said[end : one.start()], _whole(plain, at) or one[0]]
        end = one.end()
    return _AS_PLANED.sub("as planned", "".join([*told, said[end:]]))


def _whole(words: list[str], at: int) -> str:
    word = words[at]
    if word in _WORDS:
        return _WORDS[word]
    if word not in _DAYS:
        return ""
    before = words[at - 1] if at else ""
    after = words[at + 1] if at + 1 < len(words) else ""
    near = before in _BEFORE or before in _DAYS or before in _WHOLE or after in _DAYS or after in _WHOLE
    return _DAYS[word] if near or after in _AFTER else ""
