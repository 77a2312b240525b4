"""Questions that the athlete asks and answers in one breath: `Running? My ankle says no.` becomes `No running.`

Only where a movement is asked about and the answer is a no; what is answered kindly tells no wish.
"""

import re
from typing import Final

from tp_core.adapters.offline.reading import body
from tp_core.adapters.offline.reading.kit import is_kit_alone

_ASKED: Final = re.compile(
    r"(?P<before>^|[.!?\n]\s*)(?P<what>[a-z][a-z -]{2,24}?)\?\s+(?P<answer>[^.!?\n]{2,40})(?P<end>[.!?\n]|$)",
    re.IGNORECASE,
)
_NO: Final = re.compile(
    r"(?:(?:oh|god|sorry|well),? )?(?:no\b(?! (?:problem|idea|clue|kit|equipment|preference))|nope\b|never\b|nah\b|hate\b|(?:i'?d )?(?:really )?rather not\b|can'?t\b|not (?:for me|any ?more|with|my)\b|absolutely not|no chance|forget it|pass\b|skip\b|.*\bsays? no\b)",
    re.IGNORECASE,
)


def answered(original: str) -> str:
    """The message with such a pair as a refusal; any other stays as it is."""
    return _ASKED.sub(_refused, original) if "?" in original else original


def _refused(found: re.Match[str]) -> str:
    what = found["what"].strip().lower()
    name = body.avoidable(what)
    if name is None or len(name) < len(what) - 1 or is_kit_alone(what) or not _NO.match(found["answer"]):
        return found[0]
    return f"{found['before']}No {what}. {found['answer']}{found['end']}"
