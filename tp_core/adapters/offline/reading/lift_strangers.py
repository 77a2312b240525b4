"""Numbers that tell nothing of what this athlete lifts or wants: another's, one failed at, one declined."""

import re
from typing import Final

from tp_core.adapters.offline.reading.bystanders import PERSON
from tp_core.adapters.offline.reading.lift_pairs import Pair, lead_of
from tp_core.adapters.offline.reading.words import Text
from tp_core.domain.exercises import Loading

_THEIRS: Final = (
    r" (?:(?:at|in|from) my|(?:to|than|beside|by|near|behind|with) me|(?!(?:i|i'm|i've|i'd|me|my|us)\b)[\w'(),-]+)"
)
"""A word between somebody and what they do; none of one's own."""
_ANOTHER: Final = re.compile(
    rf"(?<![a-z])(?:average|(?:bloke|guy|lad|dude|fella|chap|year old|girl|kid)(?:{_THEIRS}){{0,9}}? (?:was|were|squat\w*|bench\w*|deadlift\w*|pull\w*|rep\w*|did|does|told|said|put\w*|hit\w*)"
    rf"|{PERSON}'s (?:is|was|are|at|best|max|pb|pr)\b|{PERSON}(?! of \d),?(?:{_THEIRS}){{0,8}}? (?:wants|wanted|could|can|did|manage[sd]|hits?|puts|gets|got|reps|knocks|holds|held|makes|made (?:us|me)|(?:squat|bench|deadlift|press|snatch|lift|pull|clean|jerk|plank|row)(?:e?s|t?ed)|does|has)"
    r"|(?:most|normal|other|many) (?:folks?|people|men|women|guys|lads|blokes|girls)(?: (?!i\b|me\b)[a-z]+){0,4}? (?:can|could|do|manage|hit|hold|squat|bench|deadlift|lift|plank)"
    r"|(?!(?:i|it|that|this|which|who|mine|me|set|best|max|one|and|but)\b)[a-z]+ (?:\([^)]*\) )?(?:only |just |easily |still )?(?:does|claims|holds)|(?:his|her|their)(?= (?:squat|bench|deadlift|press|snatch|clean|ohp|max|best|pb|pr|goal)))\b"
)
FIRST_PERSON: Final = re.compile(r"(?<![a-z])(?:i|i'm|i'd|i've|me|my|mine)(?![a-z])")


_FAILED: Final = re.compile(
    r"\b(?:miss(?:ed|ing)?|fail(?:ed|ing)?(?: at| on)?|can(?:'t|not)(?: even)?|couldn't|won't(?: ever)?|never|not)\s+(?:(?:a|get|an|the|my|got|hit|done|do|squat|bench|deadlift|press|snatch|lift|pull|see|touch|reach|interested in)\s+){0,3}$"
)


_FAILED_BEHIND: Final = re.compile(
    r"\s*(?:kgs?|kilos?|lbs?|pounds?)?\s*[(:-]?\s*(?:miss(?:ed)?|fail(?:ed)?|no[- ]lift)\b(?=\s*(?:[.,;:)!?¶/]|$|(?:and|but|with)\b))"
)
"""`Snatch 65/70 miss`."""
_UNWANTED: Final = re.compile(
    r"\b(?:(?:don't|do not) care about|not (?:fussed|bothered) about|no interest in|forget(?: about)?)\s+(?:a |the |my )?(?:\w+ing )?$"
)


_DECLINED: Final = re.compile(
    r"[^.;!?¶\d]{0,30}[?!.]+\s*(?:no thanks?\b|no thank you|not for me|nah\b|no chance|no way|nope|not a chance)"
    r"|\s*(?:kgs?|lbs?)?,? no(?:pe)?\b(?=\s*(?:[.,;!?¶]|$))"
)
_HELPED: Final = re.compile(
    r"\s*(?:kgs?|kilos?|lbs?|pounds?)?(?:,? (?:but|though|only|just))* with (?:leg drive|(?:a |the |my |some )?(?:spot(?:ter)?|help|kip(?:ping)?|momentum|bounce|slingshot|boards?|blocks?)\b)"
)
"""`press 50 strict and 65 with leg drive`: no load of the lift itself."""
_NOT_YET: Final = re.compile(
    r"\s*(?:just |still |simply )?(?:won't|will not|wont|refuses? to|doesn't|does not) (?:come|happen|go|budge)\b"
)
"""`the 20 just won't come`."""
_IN_ALL: Final = re.compile(
    r"\s*(?:(?:over|across|throughout|during|in) (?:the|a) (?:whole |entire )?(?:session|workout|day|week)|in total\b)"
)
"""Behind a count that is no best: `did 60 push-ups over the whole session`."""


_FAR: Final = re.compile(r"\s*(?:kgs?|kilos?|lbs?)?\s*(?:for |over )?\d+(?:\.\d)? ?(?:miles?|km|k)\b")
"""`ruck 20 kg 12 miles`: a march."""
_ONE_SIDE: Final = re.compile(
    r"\s*(?:kgs?|kilos?|lbs?|pounds?)?\s*(?:with|on|using|for)?\s*(?:only |just )*(?:(?:the|my) )?(?:(?:left|right|(?:bad|good|weak|weaker|other) (?:one|1))(?:[ -](?:leg|arm|side|hand))?|(?:1|one|single|bad|good|weak|weaker|other)[ -](?:leg|arm|side|hand)(?:ed)?)(?: (?:only|alone))?\b(?=\s*(?:[.,;!?)¶]|$|and\b|but\b))"
)
"""`leg press 80 with both, 30 with only the left`: what one side does is no load of the lift."""


def no_number(text: Text, pair: Pair) -> bool:
    """Whether a number tells nothing of what this athlete lifts or wants: another's, or one they failed at."""
    places = _places(pair)
    counted = pair.mention is not None and pair.mention.exercise.loading is Loading.BODYWEIGHT
    return (
        failed(text, pair)
        or of_another(text, pair)
        or bool(_UNWANTED.search(lead_of(text, pair)))
        or (counted and _NOT_YET.match(text.plain, max(places)) is not None)
        or _HELPED.match(text.plain, pair.quantity.end) is not None
        or _DECLINED.match(text.plain, max(places)) is not None
        or (
            pair.mention is not None
            and pair.mention.exercise.id.endswith("carry")
            and _FAR.match(text.plain, max(places)) is not None
        )
        or (not counted and _ONE_SIDE.match(text.plain, pair.quantity.end) is not None)
        or (counted and any(_IN_ALL.match(text.plain, place) for place in places))
    )


_DARED: Final = re.compile(
    rf"(?:{PERSON}|he|she|they|everyone|everybody|lads|guys|someone|somebody) (?:[a-z]+ )?(?:bets?|said|says?|reckons?|thinks?|swears?|doubts?|told me)\b[^.;!?¶]{{0,30}}? i (?:can(?:'t|not)|couldn't|won't|will never|'ll never)\b|\bbet\b[^.;!?¶]{{0,30}}? i (?:can't|cannot|couldn't|won't)\b"
)
_LIKE_TO: Final = re.compile(
    r"[^.;!?¶\d]{0,20}\b(?:and|but) i(?:'d| would| want| wanna)\b(?: (?:like|love|want))? (?:that\b|to (?:change|fix) that\b|to\b(?=\s*(?:[.,;!?¶]|$|by\b|before\b)))"
)


def dared(text: Text, pair: Pair) -> bool:
    """`my mate bet me I can't bench 100`, `I can't do a push-up and I'd like to`: what they cannot do is what they want."""
    if not _FAILED.search(lead_of(text, pair)):
        return False
    return bool(_DARED.search(lead_of(text, pair)) or _LIKE_TO.match(text.plain, max(_places(pair))))


def _places(pair: Pair) -> list[int]:
    """The ends of a number and of its lift."""
    return [pair.quantity.end, *([pair.mention.end] if pair.mention is not None else [])]


def failed(text: Text, pair: Pair) -> bool:
    """`missed 137.5`, `I can't bench 100`: no number of what they can do; `can't bench more than 50` is one."""
    behind = _FAILED_BEHIND.match(text.plain, pair.quantity.end)
    return bool(behind or _FAILED.search(lead_of(text, pair))) and not dared(text, pair)


def of_another(text: Text, pair: Pair) -> bool:
    """`Gary does 142.5`: whether somebody else is who the clause before a number speaks of."""
    lead = lead_of(text, pair)
    other = list(_ANOTHER.finditer(lead))
    return bool(other) and not FIRST_PERSON.search(lead, other[-1].end())


def beside_another(text: Text) -> bool:
    """Whether the message tells what somebody else lifts."""
    return _ANOTHER.search(text.plain) is not None
