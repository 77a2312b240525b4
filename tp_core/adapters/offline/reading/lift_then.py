"""Whether a lift's number is of another time: what one could do once says nothing safe of today."""

import re
from typing import Final

from tp_core.adapters.offline.reading import lift_firsts, lift_roles
from tp_core.adapters.offline.reading.lift_pairs import LEAD, Pair, lead_of
from tp_core.adapters.offline.reading.words import Text

_PAST: Final = re.compile(
    r"^\W*before,? i (?:could|did|was|used|had|(?:squatt|bench|deadlift|press|snatch|pull)ed)\b|\b(?:used to|once could|could once|back then|back in the day|(?:who |that )?had me at|last (?:block|season|summer|winter|autumn|spring|cycle|program\w*),? (?:it|i|that) (?:was|did|\w+ed)|in m[ey] (?:prime|twenties|20s|(?:younger |young )?days?|youth|heyday|time)|in (?:high school|college|uni)"
    r"|at my (?:best|peak|strongest)|when i was (?:\d|a\b|in\b|at\b|young|still|half)|i once (?:did|could|had|held|hit|managed|pulled|pressed|benched|squatted|deadlifted|lifted)|y(?:ea)?rs ago|months ago|ages ago|(?:last|the other) year,? i (?:\w+ed|hit|did|had|could|was|pulled)|(?:a|one|1) year ago|at \d{2},? i (?:could|did|had|was|ran|(?:squatt|bench|deadlift|press|snatch|pull)ed)|at (?:school|uni|college|university),? i (?:held|did|could|had|was|managed|used)|before (?:all )?(?:that|this),? i (?:could|did|was|used)|(?:was|were) (?:squatting|benching|deadlifting|lifting|pulling|pressing|snatching|doing)|my old (?:prs?|pbs?|max(?:es)?|bests?|numbers)(?:'s)?|(?:was|were) (?:at|on|up to)(?= (?:about |around )?\d)|before (?:(?:my|the|i|knee|back|hip|shoulder) )?(?:\w+ )?(?:thing|issues?|problems?|baby|babies|pregnan\w+|injury|surgery|operation"
    r"|accident|break|covid|kids?|layoff|stopped|quit|had|got|fell|became)|back in (?:19|20)\d\d|before (?:the )?(?:lockdown|pandemic|corona|move|divorce|twins|wedding|accident)|pre[- ](?:baby|covid|injury|pregnancy))\b"
)
"""What was lifted before a break: it says nothing safe of today."""
_THEN_DONE: Final = re.compile(
    r"\s*(?:kgs?|lbs?|pounds?)?(?: for \d+| x ?\d+)?(?: once| 1 time)? (?:last year|(?:in|back in) (?:19|20)\d\d)\b"
)
_THAT_WAS: Final = re.compile(
    r"\s*(?:kgs?|lbs?|pounds?)?(?: for \d+| x ?\d+)?(?:\s*\((?:kgs?|lbs?|pounds?)\))?"
    r"(?:\s*\([^()\d]{0,24}(?:19\d\d|20[01]\d|202[0-5])\b|[,;]?\s*(?:but |though )?that was (?:in|back|before|when|years|ages|a long|(?:19|20)\d\d)\b)"
)


def long_ago(text: Text, pair: Pair) -> bool:
    """Whether the clause of a number speaks of another time: not where `now` stands behind it."""
    if lift_roles.said_behind(text, pair) is False:
        return False
    if lift_firsts.said_first(text, pair) and lift_firsts.has_been(text, pair):
        return True
    end = next((end for start, end in text.sentences() if start == pair.sentence), len(text.plain))
    clause = re.split(
        r"\b(?:but|now|currently|today|these days|nowadays|at present|presently)\b",
        lead_of(text, pair),
    )[-1]
    end = min(end, pair.quantity.end + LEAD)
    after = re.split(r"[,;]|\b(?:but|now|currently|today)\b", text.plain[pair.quantity.end : end])[0]
    then = _THAT_WAS.match(text.plain, max(pair.quantity.end, pair.mention.end if pair.mention is not None else 0))
    return bool(
        then
        or _is_best_ever(text, pair, clause)
        or _PAST.search(clause)
        or _PAST.search(after)
        or (_then_done(text, pair) and not lift_roles.is_towards(clause))
    )


_BEST_EVER: Final = re.compile(r"\b(?:best ever|(?:all[- ]time|lifetime|life) (?:best|pr|pb|max)e?s?)\b")
_THESE_DAYS: Final = re.compile(r"\b(?:this (?:season|year)|these days|nowadays|now|currently|at the moment)\b")


def _is_best_ever(text: Text, pair: Pair, clause: str) -> bool:
    """`Best ever 230/150/260. This season: 200/137.5/232.5`: beside what is lifted now it is of another time."""
    behind = _THESE_DAYS.search(text.plain, pair.quantity.end)
    return behind is not None and _BEST_EVER.search(clause) is not None


def _then_done(text: Text, pair: Pair) -> bool:
    """`squatted 180 in 2014`, `18 pull-ups in 2022`."""
    places = [pair.quantity.end, *([pair.mention.end] if pair.mention is not None else [])]
    return any(_THEN_DONE.match(text.plain, place) for place in places if place >= pair.quantity.end)
