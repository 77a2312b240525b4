"""A pause with its end, as told: `pause until Monday`, `two weeks off`; and the answer to whether it is over."""

import re
from typing import Final

from tp_core.adapters.offline.arguments import Arguments
from tp_core.adapters.offline.reading import days_changed, pauses, spans
from tp_core.domain.facts import Facts
from tp_core.domain.program import RUNNING, ProgramStatus

OVER: Final = "end of the pause"
"""The topic of the question whether a program goes on."""
_N: Final = r"(?:\d{1,2}|an?|one|two|three|four|five|six|a couple of|a few|the (?:next|coming|whole|rest of the))"
_OFF: Final = re.compile(
    rf"^\W*(?:(?:hi|hey|ok\w*|so|well|please|coach|right)\W+)*(?:(?:i'?m|i am|i'?ll|i will|i'?d|i) )?(?:(?:going to|gonna|have to|want to|need to|would like to|like to|be|just) )*"
    rf"(?:tak\w+|need\w*|having|have|want\w*|get)? ?(?:a break of )?(?:{_N} )?(?:this )?(?:days?|weeks?|months?|fortnight) off\b(?! (?:work|school|uni|ago|after|last|was|did|felt|were))"
)
_NOT_NOW: Final = re.compile(
    r"\b(?:after|had|was|were|last|since|been|back from|day off|days off (?:a|per|each|every)|rest days?|next (?:week|month)|tomorrow|from (?:mon|tues|wednes|thurs|fri|satur|sun|next|the|tomorrow)"
    r"|starting|in (?:a|\d+|two|three) (?:days?|weeks?|months?))\b"
)
_MAKE_IT: Final = re.compile(r"\bmake (?:it|that) ")
_LONGER: Final = re.compile(r"\b(?:make it|make that|until|till?|paus\w+|off|another|longer|more|back on)\b")
_REPORTS: Final = re.compile(r"\b(?:resum\w+|\d+ ?x ?\d+|ran|did|squatted|benched|only have|equipment|gym)\b")
_STAYS: Final = re.compile(
    r"^\W*(?:no|nope|not (?:yet|today|now)|later|leave it|stay\w*|i'?m not (?:ready|back)|still)\b"
)


def call(plain: str, facts: Facts) -> tuple[str, Arguments] | None:
    """`pause_program` with its end, or `resume_program` where they say yes to going on; None for anything else."""
    if _is_asked(facts) and days_changed.agrees(plain):
        return "resume_program", {}
    if not any(one.program.status in RUNNING for one in facts.programs):
        return _longer(plain, facts)
    made = pauses.call(plain)
    if made is None and _OFF.search(plain) and not _NOT_NOW.search(plain) and not plain.endswith("?"):
        made = "pause_program", {"reason": pauses.reason(plain)}
    if made is None or made[0] != "pause_program":
        return None
    until = spans.read(plain, facts.today).until
    return ("pause_program", {**made[1], "until": until.isoformat()}) if until is not None else made


def _longer(plain: str, facts: Facts) -> tuple[str, Arguments] | None:
    """Another end of a pause that runs: `make it until Sunday`, `not yet, another week`."""
    paused = any(one.program.status is ProgramStatus.PAUSED for one in facts.programs)
    if not paused or plain.endswith("?") or _REPORTS.search(plain) or not _LONGER.search(plain):
        return None
    until = spans.read(_MAKE_IT.sub("for ", plain), facts.today).until
    return ("pause_program", {"until": until.isoformat()}) if until is not None else None


def stays(plain: str, facts: Facts) -> bool:
    """Whether they say that a pause whose end has come is not over."""
    paused = any(one.program.status is ProgramStatus.PAUSED for one in facts.programs)
    return paused and _is_asked(facts) and _STAYS.search(plain) is not None


def _is_asked(facts: Facts) -> bool:
    return facts.open_question is not None and facts.open_question.topic == OVER
