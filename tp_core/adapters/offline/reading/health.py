"""The answer to the health question in a message, and what it says of parts of the body; `domain/safety` reads it."""

import re
from datetime import date
from typing import Final

from tp_core.adapters.offline.reading import body
from tp_core.adapters.offline.reading.lift_names import mentions
from tp_core.adapters.offline.reading.screened import is_answer
from tp_core.adapters.offline.reading.words import Text
from tp_core.domain.equipment_words import named_at
from tp_core.domain.exclusions import body_parts
from tp_core.domain.safety import ADULT_AGE, ScreeningReply, parse_screening_answer

_ALONE_YES: Final = re.compile(
    r"^\W*(?:yes|yep|yeah|yup|ya|sure|i am|y|correct|of course|definitely|absolutely|yes i am|obviously)\b(?=\W*(?:i am\W*)?(?:$|[,.;!]))",
    re.IGNORECASE,
)
_ALONE_NO: Final = re.compile(r"^\W*(?:no|nope|nah|not yet|n|no i'?m not|i'?m not)\W*$", re.IGNORECASE)
_BY_THE_WAY: Final = re.compile(
    r"(?:[,.;]\s*|\b)(?:btw|by the way|oh and|also|ps|p\.s\.|one more thing|and can (?:i|we))\b"
)
"""What comes behind an answer to the health question and is no part of it."""
_WISH: Final = re.compile(
    r"^\W*(?:(?:and|also|please|ok|can (?:you|we)|could (?:you|we)|i(?:'d| would) like(?: to)?|i want(?: to)?|some|a bit)[\s,]+)*"
    r"(?:add|include|more|less|fewer|swap|replace|train|focus on|grow|bigger|keep) (?!(?:to|than)\b)"
)
_OF_HEALTH: Final = re.compile(
    r"\b(?:pain\w*|hurt\w*|sore|problems?|issues?|injur\w+|bad|surgery|operat\w+|op|blood|heart|chest pain|medic\w+|pills?|tablets?|pregnan\w+|dizz\w+|faint\w*|doctor|condition|yes|no|none|over|under|\d{2})\b"
)


_OTHERWISE: Final = re.compile(
    r"[,;]?\s+(?:but |and )?(?:otherwise|apart from that|besides that|other than that)\b.*$", re.IGNORECASE
)


def _is_wish(plain: str) -> bool:
    """`add calves`, `more chest`: parts of the body that nothing ails answer no health question."""
    return bool(_WISH.match(plain)) and not _OF_HEALTH.search(plain)


_CORRECTS: Final = re.compile(
    r"^\W*(?:no+|nope|nah|wait|sorry|actually)\b\W+(?:(?:no|wait|sorry|actually|but|so|well|it'?s|it is|make (?:it|that)|i (?:meant?|said)|that'?s|not)\W+)*(?P<what>.*)$"
)
_A_NUMBER: Final = re.compile(
    r"\d+ ?(?:x|kgs?|kilos?|lbs?|pounds?|days?|times|sessions?|weeks?|wks?|min\w*|hours?|h|km|k|miles?|reps?)\b|\d:\d\d|\d ?x ?\d"
)
_SO_SMALL: Final = re.compile(r"\W*(?:[1-9]|1[0-2])\W*(?:please|pls|thanks)?\W*")
_OF_THEM: Final = re.compile(
    r"\b(?:pain\w*|hurt\w*|sore|problems?|issues?|injur\w+|bad|surgery|operat\w+|op|blood|heart|medic\w+|pills?|tablets?|pregnan\w+|dizz\w+|faint\w*|doctor|condition|yes|none|nothing|over|under|adult|age|aged|old|born|18|i'?m|i am)\b"
)


def _is_correction(plain: str) -> bool:
    """`no, bench is 85x5`, `no make it 4 days`, `no 12`: a number of something else put right answers no health question."""
    found = _CORRECTS.match(plain)
    if found is None or _OF_THEM.search(plain):
        return False
    what = found["what"]
    lift = bool(mentions(what)) and re.search(r"\d", what) is not None
    return lift or bool(named_at(what)) or _A_NUMBER.search(what) is not None or _SO_SMALL.fullmatch(what) is not None


def answered(text: Text, today: date, *, asked: bool, half: str, before: str) -> ScreeningReply | None:
    """The answer to the health question; the second half alone is read with the first.

    `half` is the half that alone is open, `before` the athlete's answer to the other.
    """
    if not asked and not is_answer(text.plain):
        return None
    said = text.original
    if half == "age":
        said = _ALONE_YES.sub("over 18", _ALONE_NO.sub("under 18", said))
    reply = None if _is_wish(text.plain) or _is_correction(text.plain) else parse_screening_answer(said)
    if reply is None or not asked:
        return _of_age(reply, today) if reply else None
    for start, end in text.sentences():
        aside = _BY_THE_WAY.search(text.plain, start, end)
        until = aside.start() if aside else end
        if half or parse_screening_answer(text.said(start, until)) is not None:
            text.take(start, until)
    both = parse_screening_answer(f"{before}. {said}") if before else reply
    return _of_age(both or reply, today)


def parts_told(original: str) -> list[str]:
    """What an answer to the health question says of a part of the body: it is to be spared, also where no line applies."""
    told = body.read(Text(original), asked=True).limitations
    return [limit for one in told if body_parts(limit := _OTHERWISE.sub("", one))]


def _of_age(reply: ScreeningReply, today: date) -> ScreeningReply:
    """With what a birth year says of eighteen: in the year between it says nothing."""
    if reply.adult is not None or reply.birth_year is None:
        return reply
    years = today.year - reply.birth_year
    return reply if years == ADULT_AGE else reply.model_copy(update={"adult": years > ADULT_AGE})
