"""What a message takes back in its own course: `5 days a week, actually make that 4` says four."""

import re
from typing import Final

_NUMBER: Final = r"\d{1,3}(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten"
_UNIT: Final = r"(?:x|times|days?|sessions?|evenings?|nights?|mornings?|weeks?|wks?|months?|min(?:ute)?s?|hours?|hrs?|kg|kilos?|lbs?|km?)"
_EACH: Final = r"(?:\s*(?:a|per|each|every|/)\s*(?:week|wk|day|session))?"
_NO_WAIT: Final = (
    r"(?:(?:no|wait|actually|sorry|oops|scratch that|scrap that|correction|rather|i mean|make (?:that|it)|let'?s say|call it"
    r"|better say|more like)\b[,.\s]*)+"
)
_AMENDED: Final = re.compile(
    rf"(?<![\d.:/-])(?:{_NUMBER})(?P<unit>[\s-]*{_UNIT}\b{_EACH})(?P<between>[^.;!?\n\d]{{0,25}}?)[\s,.;(-]+{_NO_WAIT}"
    rf"(?P<number>{_NUMBER})\b(?!\s*(?:{_UNIT}\b|[:/x%]))",
    re.IGNORECASE,
)
_ROUNDED: Final = re.compile(
    rf"(?<![\d.:/-])(?:{_NUMBER})(?P<unit>[\s-]*{_UNIT}\b{_EACH})(?P<between>[^.;!?\n\d]{{0,30}}?),? so (?:say|really|call it|make it"
    rf"|realistically|about|more like)\s+(?P<number>{_NUMBER})\b(?!\s*(?:[:/x%]))(?:\s*{_UNIT}\b)?",
    re.IGNORECASE,
)


_ROUGHLY: Final = re.compile(rf"(?<=\d)-?ish(?=\s*{_UNIT}\b)", re.IGNORECASE)


def applied(original: str) -> str:
    """The message as it stands in the end: the later number with the earlier one's unit, `45ish mins` as 45."""
    original = _ROUGHLY.sub("", original)
    for pattern in (_AMENDED, _ROUNDED):
        original = pattern.sub(lambda found: f"{found['number']}{found['unit']}{found['between']}", original)
    return original
