"""A number that stands alone in its clause: where a number is asked for, it is the answer."""

import re
from dataclasses import dataclass
from typing import Final

from tp_core.adapters.offline.reading.words import TAKEN, Text

_BREAK: Final = re.compile(
    rf"(?<!\d)[.,:]+|[.,:]+(?!\d)|[;!?¶(){TAKEN}]+|\s-+\s"
    r"|\b(?:but|so|because|cause|cos|bc|if|since|as|then|and|(?<!to )start(?:ing)?|from|beginning|until|till|with|while|though|unless|when|depend(?:s|ing|ent))\b"
)
_ROUND_IT: Final = re.compile(
    r"\b(?:i (?:don'?t|do not) know|no idea|not (?:really )?sure|can'?t say|hard to say|idk|dunno|hmm+|er+m*|uh+m*"
    r"|let'?s (?:say|do|go with|try|start with|make it)|make (?:it|that)|scratch that|i mean|more like|call it"
    r"|(?:no|not) (?:more|less|fewer) than|at (?:least|most|the (?:most|least|moment|max))|up to|max(?:imum)?|min(?:imum)?"
    r"|(?:would|should|will|'d) (?:be|do|suit|work)(?: (?:good|great|fine|ok|okay|enough|best|ideal|perfect|nice))?"
    r"|(?:is|are|sounds?|seems?|feels?|looks?) (?:good|great|fine|ok|okay|enough|plenty|best|ideal|perfect|(?:more )?(?:realistic|likely)|doable|right|about right|all|(?:the|my) (?:most|max|limit|plan|best))"
    r"|(?:i'?d|i'?ll|i|we|would|could|can|might|should|will)(?: (?:can|could|might|will|would|want|like|prefer|say|think|guess|suppose|do|manage|have|to|go|be|for|only|probably|aim|take|train|run|need|try))*"
    r"|for (?:now|me|sure|starters|a start)|to (?:start|begin)(?: with)?|or (?:so|thereabouts)|kids permitting|(?:in )?total|in all|altogether|overall|(?:get|fit|squeeze|cram|manage|swing)(?= )|(?<=\|  )in\b(?=[^a-z]*$)"
    r"|oh|ah|yes|yeah|yep|ok|okay|well|no|wait|actually|sorry|rather|say|probably|probs?|maybe|perhaps|possibly|like|about|around|roughly|approx\w*|ca|tops|only|just|any|either|a|the|it'?s|that'?s|is|are"
    r"|works?|fits?|suits?(?: me)?|good|great|fine|enough|plenty|ideal(?:ly)?|usually|normally|mostly|realistically|honestly|best|all|please|pls|plz|thanks|thx|at first|first|ish|lol|haha+|tbh|too)\b"
)
_NUMBER: Final = re.compile(
    r"(?<![\w.:/])(?P<low>\d{1,2})(?:\s*(?:-|to|or|/)\s*(?P<high>\d{1,2}))?(?:-?ish|-?odd)?(?P<unit>\s?(?:x|times|goes|d))?(?![\w%/]|[.:]\d)"
)
_TIMES: Final = {"once": "1", "twice": "2"}
_INSTEAD: Final = re.compile(
    r"\b(?:no|wait|actually|sorry|rather|realistic\w*|honestly|make (?:it|that)|scratch that|i mean)\b"
)

_LIKELIER: Final = re.compile(
    r"(?: days?)?(?: is| would be|'s)? (?:(?:probably|far|much|way|a lot|more|most|the more|the most) )*(?:realistic\w*|likel(?:y|ier)|like it|doable|honest\w*|better|sensible)\b"
)


@dataclass(frozen=True)
class Alone:
    """A number or two ends of a span, as said."""

    low: int
    high: int
    start: int
    end: int


def number(text: Text, *, most: int, times: bool = False) -> Alone | None:
    """The first number from 1 to `most` with nothing but fillers in its clause; of several the one that corrects.

    `times`: whether `3 times`, `5x` and `twice` are such numbers.
    """
    found: Alone | None = None
    for start, end in _clauses(text.live):
        one = _in_clause(text.live[start:end], start, most, times=times)
        if one is not None and (found is None or _is_instead(text.live, found, one)):
            found = one
    return found


def _is_instead(live: str, first: Alone, later: Alone) -> bool:
    """`5.. actually 4`, `5 if I must, 4 is more realistic`."""
    return bool(_INSTEAD.search(live, first.end, later.start) or _LIKELIER.match(live, later.end))


def _clauses(live: str) -> list[tuple[int, int]]:
    bounds = [0]
    for cut in _BREAK.finditer(live):
        bounds += [cut.start(), cut.end()]
    bounds.append(len(live))
    return [(first, last) for first, last in zip(bounds[::2], bounds[1::2], strict=True) if live[first:last].strip()]


def _in_clause(clause: str, start: int, most: int, *, times: bool) -> Alone | None:
    if times:
        clause = re.sub(r"\b(?:once|twice)\b", lambda found: _TIMES[found[0]].ljust(len(found[0])), clause)
    numbers = list(_NUMBER.finditer(clause))
    if len(numbers) != 1 or (numbers[0]["unit"] and not times):
        return None
    match = numbers[0]
    beside = f"{clause[: match.start()]} | {clause[match.end() :]}"
    if re.search(r"[a-z\d]", _ROUND_IT.sub(" ", beside)):
        return None
    low, high = int(match["low"]), int(match["high"] or match["low"])
    in_range = 1 <= low <= most and 1 <= high <= most
    return Alone(low, high, start + match.start(), start + match.end()) if in_range else None
