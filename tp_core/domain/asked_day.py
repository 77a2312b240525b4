"""Whose day sets are that were told on a rest day: asked once with the words kept, answered by a day.

Training that is forgotten is often told a day or two later; put down for today it would be missing where it was done.
"""

import re
from datetime import date
from typing import Final

from tp_core.domain.conversation import OpenQuestion

TOPIC: Final = "which day"
"""The question's topic begins so; the day it was asked on and the athlete's own words follow."""
_MOST_KEPT: Final = 300
_DAY: Final = r"(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_FILL: Final = (
    r"(?:yes|yeah|yep|no|ok\w*|it|that|this|was|is|were|those|on|of|for|from|the|i|did|them|mean|meant|sorry|please|put|log|last"
    r"|sets?|session|workout|done|not|just|now|extra)"
)
_ANSWER: Final = re.compile(rf"^\W*(?:{_FILL}\W+)*(?P<day>{_DAY})(?:'?s)?(?:\W+{_FILL})*\W*$")


def question(said: str, day: date, today: date) -> OpenQuestion:
    """What is asked, with both days to tap."""
    return OpenQuestion(
        topic=f"{TOPIC}, {today.isoformat()}: {said[:_MOST_KEPT]}", quick_replies=(f"{day:%A}", "Today")
    )


def whole(said: str, asked: OpenQuestion | None, today: date) -> str:
    """The sets that were kept with the day now named; the message itself where it answers nothing."""
    lead = f"{TOPIC}, {today.isoformat()}:"
    found = _ANSWER.match(said.casefold())
    if asked is None or not asked.topic.startswith(lead) or found is None:
        return said
    return f"{found['day']}: {asked.topic.removeprefix(lead).strip()}"


def is_named(said: str) -> bool:
    """Whether a report says its day, or that it is of just now."""
    return (
        re.search(rf"\b(?:{_DAY}|tonight|this (?:morning|afternoon|evening)|just|now|ago)\b", said.casefold())
        is not None
    )
