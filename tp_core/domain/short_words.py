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
    "accesories": "accessories", "acessories": "accessories",
}  # fmt: skip
_WORD: Final = re.compile(r"[A-Za-z0-9'’]+")
_AS_PLANED: Final = re.compile(r"\bas planed\b", re.IGNORECASE)


def spelled_out(said: str) -> str:
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
