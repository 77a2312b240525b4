"""An operation still ahead, and on which joint: no recent one, but a surgeon's word and care until then (science.md 4).

Only what is plainly told to come counts; in doubt it is taken for one that somebody recovers from. One on the spine,
the heart or anything but a limb waits for a clinician's word either way (ours).
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import Final

from tp_core.domain.safety.rule import Flag, Tier

RULE: Final = "RF3.surgery"
AHEAD: Final = "RF4.surgery"
TOPIC: Final = "an operation ahead"
_OPERATION: Final = r"(?:surger(?:y|ies)|operations?|arthroscop\w+|reconstruction|replacement|repair)"
_LIMBS: Final[Mapping[str, str]] = {
    "knee": r"knees?|acl|pcl|mcl|meniscus|patell\w+", "hip": r"hips?", "shoulder": r"shoulders?|rotator cuffs?|labrum|labral",
    "elbow": r"elbows?", "wrist": r"wrists?|carpal tunnel", "hand": r"hands?|thumbs?|fingers?",
    "ankle": r"ankles?|foot|feet|bunions?|toes?|achilles",
}  # fmt: skip
_LIMB: Final = "|".join(f"(?P<{part}{{0}}>{words})" for part, words in _LIMBS.items())
_ON_LIMB: Final = re.compile(
    rf"\b(?:{_LIMB.replace('{0}', '1')})\b(?:\W+[a-z]+){{0,2}}?\W+{_OPERATION}\b"
    rf"|\b{_OPERATION}\W+(?:on|for|to|of)\W+(?:[a-z]+\W+){{0,3}}?(?:{_LIMB.replace('{0}', '2')})\b"
)
_OVER: Final = re.compile(
    r"\b(?:had|since|after|post|ago|recover\w*|rehab\w*|heal\w*|came|stitches|sutures|following|operated|replaced|removed"
    r"|last|was|were|went|did|got (?:it|my \w+) (?:done|fixed))\b"
)
_TO_COME: Final = re.compile(
    rf"\b(?:scheduled|booked|planned|upcoming|coming up|awaiting|waiting (?:list|for)|will (?:have|be|get)|going to (?:have|get)"
    rf"|(?:having|getting|facing|need|needs|before (?:my|the)|going (?:in )?for|due (?:for|to have)) (?:[a-z]+ ){{0,4}}{_OPERATION}"
    r"|tomorrow|next (?:week|month|year|spring|summer|autumn|fall|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
    r"|in (?:an?|\d+|two|three|four|five|six|eight|ten|twelve|a few|a couple of) (?:days?|weeks?|months?))\b(?! ago)"
)
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH: Final = re.compile(
    r"\b(?:in|on|for|this|by|early|mid|late|end of|(?P<day>\d{1,2})(?:st|nd|rd|th)?(?: of)?)[ -](?P<month>jan(?:uary)?"
    r"|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
    r"|dec(?:ember)?)\b(?:,? (?P<year>20\d\d))?"
)
_HAVE: Final = re.compile(rf"\b(?:have|i've got|got|there'?s|there is) (?:an? |my )?(?:[a-z]+ ){{0,3}}{_OPERATION}\b")


def judged(flag: Flag, sentence: str, today: date | None) -> Flag:
    """The flag of an operation as what it is: on a limb and ahead a coach's care, anything else a clinician's word."""
    if flag.rule_id != RULE or not is_ahead(sentence, today):
        return flag
    part = limb(sentence)
    if not part:
        return flag.model_copy(update={"topic": TOPIC})
    return Flag(tier=Tier.COACH, rule_id=AHEAD, topic=TOPIC, area=part)


def is_ahead(sentence: str, today: date | None) -> bool:
    """Whether it is told to come; of a month alone the nearer one counts, and without a date to tell by none."""
    if _OVER.search(sentence):
        return False
    if _TO_COME.search(sentence):
        return True
    day = month_of(sentence, today) if today is not None else None
    if today is None or day is None:
        return False
    if re.search(r"20\d\d", sentence) or _HAVE.search(sentence):
        return day > today
    return 0 < (day.month - today.month) % 12 < (today.month - day.month) % 12


def month_of(sentence: str, today: date) -> date | None:
    """The day a month named begins, or the day named in it: the next one where no year is told."""
    named = re.search(rf"\b{_OPERATION}\b", sentence)
    found = (_MONTH.search(sentence, named.end()) if named else None) or _MONTH.search(sentence)
    if found is None:
        return None
    month = _MONTHS.index(found["month"][:3]) + 1
    year = int(found["year"]) if found["year"] else today.year + (month <= today.month)
    return date(year, month, min(int(found["day"] or 1), 28))


def limb(sentence: str) -> str:
    """The joint or limb it is on; empty for none named beside it."""
    found = _ON_LIMB.search(sentence)
    return next((part for part in _LIMBS if found and (found[f"{part}1"] or found[f"{part}2"])), "")


def limit(area: str) -> str:
    """What is kept with the athlete until they say otherwise."""
    return f"operation on the {area} ahead: nothing that loads the {area}"


def words(area: str) -> str:
    """What is said first, whoever the coach is."""
    return (
        "Before the operation, ask your surgeon or physio what you may train until then; what they allow goes under "
        f"Account. Until then I leave out what loads the {area}; say “my {area} is fine again” once it may be loaded."
    )
