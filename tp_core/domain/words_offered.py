"""Words that an answer offers in quotes, `say “swap today with Friday”`: to tap, and meant by a plain yes.

What is offered so changes nothing by itself; said, it goes the same way as if the athlete had written it.
"""

import re
from typing import Final

from tp_core.domain.conversation import OpenQuestion

TOPIC: Final = "words"
"""The topic begins so; where one thing is offered, its words follow."""
_QUOTED: Final = re.compile(r"“([^”.]{4,60})”")
_DOES: Final = re.compile(
    r"^(?:swap|move|skip|only \d+ minutes|shift the plan|carry on|repeat the week|pause (?:from|until))\b",
    re.IGNORECASE,
)
"""What can be done at once as it stands; `undo` and examples of what one could say are none of it."""
_EXAMPLE: Final = re.compile(r"\b(?:like|as in)\b[^.;:]*$")
_YES: Final = re.compile(
    r"^\W*(?:(?:ok\w*|yes|yeah|yep|then|and|please|great|good)\W+)*"
    r"(?:yes|yeah|yep|sure|do (?:it|that|so)|please do|go ahead|let'?s do (?:it|that)|make it so)"
    r"(?:\W+(?:please|then|thanks))*\W*$"
)
_MOST: Final = 4


def question(answer: str) -> OpenQuestion | None:
    """The words an answer offers, as something to tap; None where it offers none."""
    found = [one[1] for one in _QUOTED.finditer(answer) if _DOES.match(one[1]) and not _is_example(answer, one.start())]
    told = list(dict.fromkeys(found))[:_MOST]
    if not told:
        return None
    only = f": {told[0]}" if len(told) == 1 else ""
    replies = tuple(f"{one[:1].upper()}{one[1:]}" for one in told)
    return OpenQuestion(topic=f"{TOPIC}{only}", quick_replies=replies)


def _is_example(answer: str, start: int) -> bool:
    return _EXAMPLE.search(answer[:start].rstrip("“ ")) is not None


def whole(said: str, asked: OpenQuestion | None) -> str:
    """The words a yes means; the message itself where nothing, or more than one thing, was offered so."""
    lead = f"{TOPIC}: "
    if asked is None or not asked.topic.startswith(lead) or not _YES.match(said.casefold()):
        return said
    return asked.topic.removeprefix(lead)


def are_open(asked: OpenQuestion | None) -> bool:
    """Whether such words were offered last."""
    return asked is not None and asked.topic.split(":")[0] == TOPIC
