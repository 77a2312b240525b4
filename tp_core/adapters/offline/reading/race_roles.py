"""Whether a race's time is wished for, was run, or belongs to another life."""

import re
from typing import Final

from tp_core.adapters.offline.reading.words import Text

_WANTED: Final = re.compile(
    r"\b(?:desire|wish|fancy|chasing|want|wanna|goal|target|aim|sub|under|below|break|faster|hop|try|train|in (?:under|less)|prepar|finish|by|get (?:to|my)|down to|towards?|like to)\w*\b"
)
_PRESENT: Final = re.compile(
    r"\b(?:current(?:ly)?|now|pb|pr|best|ran|run it in|last|at the moment|can run|i (?:usually |currently |only )?run|i did|did|from|presently|i am completing|tim(?:e|ing) (?:is|=|of)|today|recent(?:ly)?|takes me|my \d+k is)\b"
)


_THEN: Final = re.compile(
    r"\b(?:used to|in (?:high school|college|uni|my (?:teens|twenties|20s|youth))|years ago|when i was|back in|back then)\b"
)
_THEN_AFTER: Final = re.compile(
    r"\s*\(?(?:but |though )?(?:(?:set |done |ran |run )?(?:from|in|back in) (?:19|20)\d\d\b|\w+ (?:years|yrs) ago|in (?:high school|college|uni|my (?:teens|twenties|20s)))"
)


_AS_A_BOY: Final = re.compile(r"\bas a (?:boy|girl|kid|lad|lass|teenager|junior|student)\b|\bback at school\b")


def was_then(text: Text, match: re.Match[str]) -> bool:
    """A time of another life says nothing of today: `a 4:50 mile in high school`."""
    lead = re.split(r"[.;!?\n,¶]\s|\b(?:now|but|these days)\b", text.plain[: match.start()])[-1]
    within = text.plain[match.start() : match.end()]
    sentence = re.split(r"[.;!?\n¶]\s|\b(?:now|but|these days)\b", text.plain[: match.start()])[-1]
    if _AS_A_BOY.search(sentence):
        return True
    return bool(_THEN.search(lead + within) or _THEN_AFTER.match(text.plain, match.end()))


def role(text: Text, match: re.Match[str], *, since: int = 0) -> bool | None:
    """Wished for, run already, or not said."""
    lead = re.split(r"[.;!?\n]\s", text.plain[since : match.start()])[-1]
    within = text.plain[match.start() : match.end()]
    after = text.plain[match.end() : match.end() + 14]
    if re.search(r"\b(?:sub|under|below|break|less than|faster than|quicker than)", within) or re.search(
        r"\b(?:sub|under|below|break\w*|to)[\s-]*$", lead
    ):
        return True
    if re.search(r"(?:^|[\s,;])i (?:usually |currently |can )?$", lead) and within.startswith("run "):
        return False
    if re.match(
        r"\s*(?:is|are|=|as)? ?(?:my|the|a)? ?(?:goal|target|aim\b|dream|plan\b|or bust|would do|would be|please|pls|wanted)",
        after,
    ):
        return True
    if re.match(r"\s*(?:down to|to|->|>)\s+\d", after):
        return False
    if _PRESENT.search(within) or re.match(
        r"\s*\(?(?:now|currently|today|at the moment|pb|pr|last|yesterday|recently|this (?:year|month|week))\b", after
    ):
        return False
    wanted = max((found.end() for found in _WANTED.finditer(lead)), default=-1)
    present = max((found.end() for found in _PRESENT.finditer(lead)), default=-1)
    return None if wanted == present else wanted > present
