"""A fault of technique told of a lift: `my hips shoot up in the deadlift`, `I keep missing my snatches forward`."""

import re
from typing import Final

from tp_core.adapters.offline.reading.lift_names import mentions

_FAULTS: Final = re.compile(
    r"\b(?:miss(?:ing|ed)?|los(?:e|ing)|drop(?:ping)?|fail(?:ing)?|land(?:ing)?|catch(?:ing)?)\b.{0,24}\b(?:forwards?|in front|out front|behind|backwards?|overhead)\b"
    r"|\b(?:keep|always|constantly|often) (?:on )?(?:miss\w*|fail\w*|los\w+|dropp\w+|press\w* out|lean\w*|tipp?\w*|fall\w*|round\w*|bend\w*|rush\w*|jump\w*|cut\w*)\b"
    r"|\bhips? (?:\w+ )?(?:shoot|shoots|shooting|rise|rises|rising|come|comes|coming|go|goes|pop)\w* (?:up|first|early|too (?:early|fast))\b"
    r"|\b(?:my|the|lower|upper) back (?:\w+ )?(?:rounds?|rounding|arch\w*|collapses)\b|\bround(?:ing)? (?:my|the) (?:lower |upper )?back\b|\bbutt ?wink\w*\b"
    r"|\bknees? (?:\w+ )?(?:cav\w+|go|goes|going|come|comes|coming|fall\w*|buckl\w+) (?:in|inwards?)\b"
    r"|\bheels? (?:\w+ )?(?:com(?:e|es|ing)|lift\w*|ris(?:e|es|ing)) (?:up|off)\b"
    r"|\bbar (?:\w+ )?(?:drift\w*|swing\w*|loop\w*|goes|going|crash\w*|path)\b(?! (?:up|heavier|free))"
    r"|\belbows? (?:\w+ )?(?:drop\w*|flar\w+|bend\w*|fall\w*|cav\w+|soft)\b|\bbend(?:ing)? my (?:arms|elbows)\b|\barms? bend(?:ing)? early\b"
    r"|\bchest (?:\w+ )?(?:drops?|dropping|falls?|falling|caves?|caving|collapses)\b|\b(?:lean|fall|tip|fold)(?:ing)? (?:too (?:far |much )?|over )?forwards?\b"
    r"|\bcan'?t (?:seem to )?(?:keep|hold|get) (?:my |the )?(?:elbows?|chest|back|torso|core|arms?|bar|heels?|knees?|shoulders?) (?:\w+ )?(?:up|out|flat|straight|tight|close|down|high|locked|in)\b"
    r"|\bcan'?t (?:hit|reach|get to|get|go to|break) (?:depth|parallel|below parallel|deep|low enough)\b|\bnot (?:hitting|reaching|getting) (?:depth|parallel|deep)\b"
    r"|\b(?:stuck|stall\w*|fail\w*|die|dying|lose it|sticking point|weak)\b.{0,20}\b(?:bottom|half ?way|off (?:the )?(?:floor|chest)|lock ?outs?|at the top|above (?:the )?knees?|out of the hole|mid ?way)\b"
    r"|\blos(?:e|ing) (?:my )?(?:balance|tightness)\b|\bpress(?:ing)? (?:it )?out\b|\b(?:is|goes|go|are|lands?) (?:always |too far )?(?:forwards?|behind me|out front)\b"
)
_ELSE: Final = re.compile(
    r"\b(?:sessions?|workouts?|days?|weeks?|weight|goal|program\w*|plan|run|race|moved?|move|bring|going forward|look\w* forward)\b"
)


def told(plain: str) -> bool:
    """Whether a fault is told, or asked about, of a lift that is named."""
    if _ELSE.search(plain) or not _FAULTS.search(plain):
        return False
    return bool(mentions(plain, all_words=True))
