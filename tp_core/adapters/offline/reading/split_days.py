"""The days of a week told by its split, one session after the other: `U/L/U/L`, `upper lower upper lower`, `PPLUL`."""

import re
from collections.abc import Sequence
from typing import Final

from tp_core.adapters.offline.reading import clauses
from tp_core.adapters.offline.reading.words import Text
from tp_core.domain.program import Weekday

_DAY: Final = r"(?:upper(?: body)?|lower(?: body)?|push|pull|legs?(?: day)?|full ?body|fb)"
_REST: Final = r"(?:rest(?: day)?|off)"
_NEXT: Final = r"(?:\s*[/,>+&-]+\s*(?:and |then )?|\s+(?:and |then )?)"
_IN_WORDS: Final = rf"(?<![\w/-])(?P<words>{_DAY}(?:{_NEXT}(?:{_DAY}|{_REST})){{2,9}})(?![\w/-])"
_IN_LETTERS: Final = (
    r"(?<![\w/-])(?P<letters>[ulp](?:/[ulprx]){2,6}|u-l-u-l|(?:ppl)?ulul?|pplul|pplppl|ppl/ppl|ppl/?ul)(?![\w/-])"
)
_TWICE: Final = r"(?<![\w/-])(?:(?P<ppl>ppl|push[ /,-]+pull[ /,-]+legs)|u/?l|upper[ /,-]+lower) ?(?:x ?2\b|2 ?x\b)(?! ?(?:a|per|/) ?(?:week|wk))"
_TWICE_A_WEEK: Final = (
    r"(?<![\w/-])(?P<ppl>ppl|push[ /,-]+pull[ /,-]+legs)(?: split)? (?:2 ?x|x ?2|2 times)(?: ?(?:a|per|/) ?(?:week|wk))"
)
"""Push, pull and legs, each of them twice."""
_MUSCLE: Final = re.compile(r"\b(?:pain|hurts?|sore|injur\w*|strain\w*|back|abs|ups?|downs?)\b")
_NOT_THIS: Final = re.compile(
    r"\b(?:tried|did|was|were|used to|had|hat(?:e|ed)|not|no|never|don'?t|didn'?t|can'?t|won'?t|instead of|rather than|over|than|or|vs|bored|sick|tired|last|old|previous|former|heard|read|if)\b"
)
_NOT_BEHIND: Final = re.compile(
    r"\W*(?:(?:split|routine|program(?:me)?|plan) )?(?:was|were|didn'?t|doesn'?t|isn'?t|never|before|last|or\b|vs\b|bores?|burnt|back (?:then|in)|for \d+ (?:years?|months?)|(?:too|not))\b"
)
_ONE_EACH: Final = 4
"""So many sessions of different kinds are a week; push, pull and legs alone may come round once or twice."""


def read(text: Text) -> int | None:
    """The days a split takes, where it is told as this plan's."""
    return _read(text, (_TWICE, _IN_WORDS, _IN_LETTERS))


def twice_a_week(text: Text) -> int | None:
    """The days of `PPL 2x a week`, before `2x a week` is read as days itself."""
    return _read(text, (_TWICE_A_WEEK,))


def _read(text: Text, patterns: Sequence[str]) -> int | None:
    for pattern in patterns:
        for match in text.matches(pattern):
            lead, after = clauses.around(text, match.start(), match.end())
            if _NOT_THIS.search(lead) or _NOT_BEHIND.match(after) or _MUSCLE.match(after.lstrip()):
                continue
            days = _days(match)
            if days is not None:
                text.take(match.start(), match.end())
                return days
    return None


def _days(match: re.Match[str]) -> int | None:
    groups = match.groupdict()
    if "ppl" in groups:
        return 6 if groups["ppl"] else 4
    found = (
        re.findall(_DAY, groups["words"]) if groups.get("words") else re.findall(r"[ulp]", groups.get("letters") or "")
    )
    kinds = {re.sub(r" ?(?:body|day)|s$", "", one) for one in found}
    whole = len(found) >= _ONE_EACH and {"upper", "lower"} <= kinds
    again = len(found) > max(2, len(kinds))
    return len(found) if (whole or again) and len(found) <= len(Weekday) else None
