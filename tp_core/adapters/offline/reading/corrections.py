"""What a message takes back in its own course: `5 days a week, actually make that 4` says four."""

import re
from typing import Final

_NUMBER: Final = r"\d{1,3}(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten"
_UNIT: Final = r"(?:x|times|days?|sessions?|evenings?|nights?|mornings?|weeks?|wks?|months?|min(?:ute)?s?|hours?|hrs?|kg|kilos?|lbs?|km?)"
_EACH: Final = r"(?:\s*(?:a|per|each|every|/)\s*(?:week|wk|day|session))?"
_NO_WAIT: Final = (
    r"(?:(?:hmm+|um+|er+|oh|no|wait|actually|sorry|oops|scratch that|scrap that|correction|rather|i mean|make (?:that|it)|let'?s say|call it"
    r"|better say|more like)\b[,.\s]*)+"
)
_NOTHING_ELSE: Final = (
    r"(?:[\s-]*(?P=kind)\b)?(?=\s*(?:$|[.,;!?)\n]|(?:a|per|each|every) (?:week|wk)\b"
    r"|(?:please|then|because|cause|as|since|so|and|but|i|i'm|i've|with|if|for now)\b))"
)
"""Behind the later number: at most the same unit again. `actually 2 years of training` counts something else."""
_FIRST: Final = rf"(?<![\d.:/-])(?:{_NUMBER})(?P<unit>[\s-]*(?P<kind>{_UNIT})\b{_EACH})"
_AMENDED: Final = re.compile(
    rf"{_FIRST}(?P<between>[^.;!?\n\d]{{0,25}}?)[\s,.;(-]+{_NO_WAIT}(?P<number>{_NUMBER})\b{_NOTHING_ELSE}",
    re.IGNORECASE,
)
_ROUNDED: Final = re.compile(
    rf"{_FIRST}(?P<between>[^.;!?\n\d]{{0,30}}?),? so (?:say|call it|make it)\s+(?P<number>{_NUMBER})\b{_NOTHING_ELSE}",
    re.IGNORECASE,
)
_MONTH: Final = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_DATE: Final = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?)\b"
_MOVED: Final = re.compile(
    rf"{_DATE}[\s,.;!?-]+(?:(?:no|hang on|hold on|wait|sorry|actually|oops|scratch that)\b[\s,.!-]*)+(?P<between>[^.;!?\n\d]{{0,45}}?)(?P<date>{_DATE})",
    re.IGNORECASE,
)
"""`2 May. No hang on, that's my mum's birthday, it's 16 May`."""
_ROUGHLY: Final = re.compile(rf"(?<=\d)-?ish(?=\s*{_UNIT}\b)", re.IGNORECASE)


def applied(original: str) -> str:
    """The message as it stands in the end: the later number with the earlier one's unit, `45ish mins` as 45."""
    original = _ROUGHLY.sub("", original)
    for pattern in (_AMENDED, _ROUNDED):
        original = pattern.sub(lambda found: f"{found['number']}{found['unit']}{found['between']}", original)
    return _MOVED.sub(lambda found: found["date"], original)
