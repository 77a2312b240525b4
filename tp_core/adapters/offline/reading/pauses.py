"""What a message says of a program's pause: that it shall begin now, or be over."""

import re
from typing import Final

from tp_core.adapters.offline.arguments import Arguments
from tp_core.adapters.offline.reading import illness
from tp_core.adapters.offline.reading.dates_changed import only_asks
from tp_core.domain.questions import asks

_KIND: Final = (
    r"(?:running|runs?|half(?: marathon)?|marathon|lifting|strength|squat|gym|powerlifting|weights?|muscle|hypertrophy"
    r"|bodyweight|fitness|meet)"
)
_PROGRAM: Final = (
    rf"(?:(?:the|my|this|our|whole|all|of|two|both) )*(?:(?:{_KIND} )*(?:program(?:me)?s?|plans?|training|1|one)"
    rf"|{_KIND}(?= *(?:$|[,.;!]|for\b|until|till?\b|from today|now|please|because|since|as\b|again))|everything|it|schedule|both|all|them)"
)
_PAUSE: Final = re.compile(
    rf"\bpause {_PROGRAM}\b|\bput {_PROGRAM} on (?:hold|pause|ice)\b|\b(?:take|need|want|have) a (?:break|pause) from {_PROGRAM}\b"
    r"|^\W*(?:(?:yes|ok\w*|please|then|let'?s|just)\W+)*pause(?:\W*$|\W*[,:(]|\s+(?:for|until|till|please|now|today|from|on|because|since|me)\b)"
    r"|^\W*(?:(?:yes|ok\w*|please)\W+)+pause\b|[,.;!] *(?:so |please |then )*pause(?: please| then)?\W*$"
)
_NOT_YET: Final = re.compile(
    r"\b(?:next (?:week|month)|tomorrow|from (?:the )?(?:\d|next|mon|tues|wednes|thurs|fri|satur|sun)|starting (?:on|next|the|mon|\d)"
    r"|in (?:a|\d+|two|three) (?:days?|weeks?|months?)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|later)\b"
)
_NEVER: Final = re.compile(
    r"\b(?:don'?t|do not|not|never|no|without|instead of|rather than)\b.{0,16}\bpaus\w+|\bpaused\b"
)
_RESUME: Final = re.compile(
    rf"\b(?:resume|un-?pause|restart|take up|pick up) (?:{_PROGRAM}\b|again\b)|\b(?:end|stop|lift|finish) (?:the |my )?pause\b"
    r"|^\W*(?:(?:yes|ok\w*|please|i'?m back)\W+)*(?:resume|un-?pause)\b"
)
_REASONS: Final = (
    (
        "injured",
        re.compile(
            r"\b(?:injur\w*|hurts?|pain\w*|strain\w*|sprain\w*|pulled|tweaked|torn?|surgery|operation|physio\w*)\b"
        ),
    ),
    ("holiday", re.compile(r"\b(?:holidays?|vacation|travel\w*|trip|away|abroad)\b")),
    ("work", re.compile(r"\b(?:work|job|busy|exams?|stress\w*|family|kids?|baby|moving)\b")),
)


def call(plain: str) -> tuple[str, Arguments] | None:
    """`pause_program` or `resume_program`; None where a pause is asked about, denied, or meant for later."""
    if asks(plain) and not re.match(r"\W*(?:can|could|will|would) you\b", plain):
        return None
    if only_asks(plain):
        return None
    if _RESUME.search(plain) and not re.search(r"\b(?:don'?t|not|can'?t)\b", plain):
        return "resume_program", {}
    if not _PAUSE.search(plain) or _NEVER.search(plain) or _NOT_YET.search(plain):
        return None
    return "pause_program", {"reason": reason(plain)}


def wished(plain: str) -> bool:
    """Whether a pause of the program is wished, on whatever day."""
    return _PAUSE.search(plain) is not None and _NEVER.search(plain) is None


def reason(plain: str) -> str:
    """Why, as one taps it; empty where it is not said."""
    if illness.told(plain) or re.search(r"\b(?:ill|sick)\b", plain):
        return "ill"
    return next((word for word, pattern in _REASONS if pattern.search(plain)), "")
