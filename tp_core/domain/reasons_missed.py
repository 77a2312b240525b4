"""Whether somebody has told already what kept them from training, so that nobody asks again."""

import re

_KEPT_AWAY = re.compile(
    r"\b(?:away|abroad|travel\w*|trips?|flights?|holidays?|vacation|hotel|visit\w*"
    r"|work(?! ?outs?\b)|job|office|shifts?|busy|overtime|deadlines?|exams?|school|uni"
    r"|kids?|child\w*|baby|family|wife|husband|partner|mum|mom|dad|wedding|funeral|mov(?:ed|ing) (?:house|home|flat)"
    r"|no time|time(?: was| is)? (?:short|tight)|gym (?:was |is )?(?:closed|shut|full)|snow\w*|weather"
    r"|ill(?:ness)?|sick|flu|cold|covid|fever|virus|hurts?|hurting|pain\w*|injur\w*"
    r"|motivat\w*|tired|exhausted|lazy|stress\w*|couldn'?t be (?:bothered|arsed)|overslept)\b"
)


def told(text: str) -> bool:
    """`was away for work`, `kids were sick`, `no time`."""
    return _KEPT_AWAY.search(text.casefold().replace("’", "'")) is not None
