"""What is said to wishes about a draft that its facts do not take: to start it, another split, less of something."""

import re
from typing import Final

_FILL: Final = (
    r"(?:ok\w*|yes|yeah|yep|great|cool|nice|sure|now|please|pls|then|so|alright|right|good|perfect|well|that|it|this"
    r"|all)"
)
_STARTS: Final = re.compile(
    rf"^\W*(?:{_FILL}\W+)*(?:start(?: (?:it|this|the (?:program\w*|plan)))?|let'?s (?:go|start|begin|do (?:it|this))"
    r"|begin|go|lfg|good to go|looks? (?:good|great|fine|perfect|ok\w*|right)|(?:i'?m|am) (?:happy|ready|good)"
    r"|sounds (?:good|great|fine)|love it|happy with (?:it|that|this))"
    rf"(?:\W+(?:{_FILL}|to me|with (?:it|that)|let'?s go))*\W*$"
)
_SPLIT: Final = re.compile(
    r"\bupper[ /-]*(?:and )?lower\b|\bppl\b|\bpush[ /-]*pull(?:[ /-]*legs?)?\b|\bfull[ -]?body\b|\bbro split\b"
    r"|\b(?:other|different|another) split\b"
)
_LESS: Final = re.compile(
    r"\btoo (?:much|many)\b|\b(?:less|fewer|cut (?:down )?(?:on )?(?:the )?|not (?:so|that|as) (?:much|many))\b.*"
    r"\b(?:accessor\w+|assistance|isolation|exercises|sets|legs?|arms?|volume|stuff|extras?)\b"
)
_ONE_SESSION: Final = re.compile(r"\b(?:day|session|workout)s? (?:(?:be|is|are|go|to be|should be) )?(?:on|for)\b")


def told(plain: str, *, missing: bool) -> str:
    """The answer; empty for anything else. `missing`: whether something is still to be asked."""
    if _STARTS.match(plain):
        return (
            "It can start once the rest is known." if missing else "You start it yourself, with *Start this program*."
        )
    if _SPLIT.search(plain):
        return (
            "The split follows from your days: up to three are full body, four are lower and upper body by turns. "
            "Another number of days changes it."
        )
    if _LESS.search(plain):
        return (
            "I set the sets by what the evidence for your goal asks and by your time: less time a session, like “45 "
            "minutes”, leaves out extras first, and “no” with an exercise takes that one out."
        )
    if _ONE_SESSION.search(plain):
        return (
            "The order of the sessions follows from the week; once it runs, “swap Thursday with Friday” changes two "
            "round."
        )
    return ""
