"""Whether a race's time is wished for, was run, or is nobody's: another person's, another life's, one only thought of."""

import re
from collections.abc import Iterator
from typing import Final

from tp_core.adapters.offline.reading.bystanders import PERSON
from tp_core.adapters.offline.reading.words import TAKEN, Text

_WANTED: Final = re.compile(
    r"\b(?:(?:desire|wish|fancy|chas|want|wanna|goal|target|objective|aim|mission|sub|under|below|break|faster|quicker|hop(?=e|ing)|dream|need|must|shoot|gunning|try|train|in (?:under|less)|prepar|finish|get (?:to|it|my)|down to|toward|like to|plan|reach|settle|crack|beat|(?<!\bi )hold|keep|go for|going for|search|(?:(?<=i'm )|(?<=im )|(?<=am )|(?<=are )|(?<=really )|(?<=all )|(?<=now )|(?<=mainly ))after|after(?= (?:an? )?(?:sub|under|better|faster|quick))|become|love|next|requir|realistic)\w*"
    r"|not exceeding|no (?:more|slower) than|looking (?:for|to|at)|(?:would|'d|\bid) (?:\w+ )?(?:like|love|take|be|do|suit|make|settle)|should be|(?:can|could) (?:you|i|we) (?:get|make|help)|(?:happy|delighted|thrilled|chuffed|pleased|satisfied|over the moon) (?:with|to)|by)\b"
)
_PRESENT: Final = re.compile(
    r"\b(?:current(?:ly)?|actual(?:ly)?|now|pb|pr|best|fastest|ran|run it in|run in|last|latest|at the moment|can run|i (?:usually |currently |only |do )?run|i did|did|done|finished|clocked|managed|came in|(?<!dream )(?<!dreaming )from|presently|(?:i am|i'm) (?:completing|at|on|in|doing|running)|im (?:at|on)|sit(?:s|ting)?|stands?|stuck|(?:my|best|last|current|\d ?km?|half|marathon) (?:time|timing)|tim(?:e|ing)s? (?:is|was|of|=)|today|this (?:year|season)|yesterday|recent(?:ly)?|takes me|took|(?:i have|i've)(?! to\b)|was|my \d+k is|ever|for the moment|round in|personal best|(?:my|personal|own|current) record)\b"
)
_WANTED_BEHIND: Final = re.compile(
    r"\s*(?:flat |dead |or (?:better|less|under|so|faster) |ish |mins? |minutes )*(?:(?:is|are|=|as|be)? ?(?:my|the|a|what)? ?(?:goal|target|aim\b|dream|mission|plan\b|idea\b|hope|wanted|or bust|(?:would|'d|will|should) (?:\w+ )?(?:do|be|suit|make|please|tickle|satisfy))|,? ?(?:please|pls)\b|i'm (?:after|aiming)|im (?:after|what)|(?:is )?(?:what|where) i(?:'m| am|m)? (?:after|want|aim)|is (?:doable|realistic|possible)|seems? (?:doable|realistic)|next (?:time|one|year)|(?:by|before) (?:the |my )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|summer|spring|then|next|end|xmas|christmas)|\(?goal)"
)
_PRESENT_BEHIND: Final = re.compile(
    r"\s*(?:for (?:it|the \w+) )?\(?\s*(?:right now|now|currently|today|at the moment|atm|rn|just now|is my (?:pb|pr|best|current|last|latest)|is current|is where i(?:'m| am|m)|is what i (?:run|do|have|ran)|pb\b|pr\b|best\b|last|yesterday|recently|this (?:year|month|week|morning|autumn)|so far)\b"
)
_NOW_IN_BRACKETS: Final = re.compile(
    r"\s*\(\s*(?:now|currently|today|atm|at present|at the moment|(?:i'?m|i am) (?:now )?at)\b[\s:=]*(?:at |is |about |around )?\d"
)
"""`2 km in 8:15 (now 9:05)`: the time before the brackets is to come."""
_SEASON_BEHIND: Final = re.compile(
    r"\s*\(?(?:this (?:spring|summer|season)|in (?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\w*)\b"
)
_AS_IT_IS: Final = re.compile(
    r"\b(?:it's|it is)\s*(?:at )?$|\b(?:i'm|im|i am) (?:a|an)\s*$|\b(?:beat|break|better|improve(?: on)?|lower|than) my\b[^.,;]*$|\b(?:today|now|currently|at the moment|at present),? (?:i |it ?)(?:need|'d be|would be|take)[^,.;]{0,8}$|(?:^|[\s,;])i (?:usually |currently |can )?run\s*(?:it )?(?:in )?$"
)
_LIMIT: Final = re.compile(
    r"\b(?:sub|not exceeding|no (?:more|slower) than|under|below|break\w*|inside|less than|faster than|quicker than|beat\w*|crack\w*)\b"
)
_FAR: Final = 240
"""What stands further before a time in its sentence says nothing of it."""
_SENTENCE: Final = re.compile(r"[.;!?\n¶]\s")


def role(text: Text, start: int, end: int, *, since: int = 0) -> bool | None:
    """Wished for, run already, or not said: by what stands at it, else by the last word of either before it."""
    lead = _without_others_wish(_SENTENCE.split(text.plain[max(since, start - _FAR) : start])[-1])
    within = text.plain[start:end]
    for said, wanted in _at_it(lead, within, text.plain[end : end + 40]):
        if said:
            return wanted
    wished = max((found.end() for found in _WANTED.finditer(lead)), default=-1)
    present = max((found.end() for found in _PRESENT.finditer(lead)), default=-1)
    if wished == present:
        if _is_of_a_day(lead, within, text.plain[end : end + 60]):
            return True
        return False if _SEASON_BEHIND.match(text.plain, end) else None
    return wished > present


_ANOTHER_CLOCK: Final = re.compile(r"(?<![\d:])\d{1,2}[:h]\d\d(?::\d\d)?(?![\d:])")


def _without_others_wish(lead: str) -> str:
    """`3:45 is the dream, my half is`: the wish is said of the time before."""
    others = (_WANTED_BEHIND.match(lead, clock.end()) for clock in _ANOTHER_CLOCK.finditer(lead))
    spent = max((wish.end() for wish in others if wish is not None), default=0)
    return lead[spent:]


_MONTHS: Final = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_DATE: Final = (
    rf"(?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTHS}|{_MONTHS} \d{{1,2}}(?:st|nd|rd|th)?)\b(?:,? 20\d\d)?"
)
_IN_A_TIME: Final = re.compile(r"\b(?:in|at) (?:about |around )*\d")
_IN: Final = re.compile(r"\b(?:in|at) (?:about |around )*$")
_DAY_BEFORE: Final = re.compile(rf"{_DATE},? *$")
_DAY_BEHIND: Final = re.compile(rf"(?: ?(?:mins?|minutes|hours?|h))?,? (?:on|at) (?:\w+day,? )?{_DATE}")


def _is_of_a_day(lead: str, within: str, after: str) -> bool:
    """`half marathon on 18 April in 1:45`, `10k in 50 minutes on 14 March`: nothing says that it was, so it is to come."""
    at = _IN.search(lead)
    if at is None and not _IN_A_TIME.search(within):
        return False
    return bool(_DAY_BEFORE.search(lead[: at.start()] if at else lead) or _DAY_BEHIND.match(after))


def _at_it(lead: str, within: str, after: str) -> Iterator[tuple[object, bool]]:
    yield _AS_IT_IS.search(lead) or (lead.endswith("i ") and within.startswith("run ")), False
    yield _LIMIT.search(within) or re.search(rf"(?:{_LIMIT.pattern}|\bto)[\s-]*$", lead), True
    yield re.match(r"\s*(?:down to|to|->|>)\s+\d", after), False
    yield _NOW_IN_BRACKETS.match(after), True
    yield _PRESENT_BEHIND.match(after), False
    yield _WANTED_BEHIND.match(after), True
    yield _PRESENT.search(within), False


def since_last(text: Text, place: int) -> int:
    """Where what is said of this time begins: what is said of the one before is not said of it."""
    return text.live.rfind(TAKEN, 0, place) + 1


_THEN: Final = re.compile(
    r"\b(?:used to|in (?:high school|college|uni|my (?:teens|twenties|20s|youth))|years ago|yrs ago|when i was|back in|back then|when young|before (?:the (?:pregnancy|baby|kids|children|twins|birth|injury|accident|op|operation|surgery)|my (?:pregnancy|injury|accident|op|operation|surgery|knee|hip|back)|covid|lockdown|all (?:that|this)|i (?:got|had|was|broke|tore|hurt)))\b"
)
_THEN_AFTER: Final = re.compile(
    r"\s*\(?(?:but |though )?(?:(?:set |done |ran |run )?(?:from|in|back in) (?:19|20)\d\d\b|,? ?(?:that was )?\w+ (?:years|yrs) ago|(?:for \d+k )?(?:in|at|back (?:in|at)) (?:high school|school|college|uni|my (?:teens|twenties|20s))|(?:\d+k )?back then|in (?:his|her|their) day)"
)
_IN_A_YEAR: Final = re.compile(r"\b(?:in|from|of) (?:19|20)\d\d\b")
_AS_A_BOY: Final = re.compile(
    r"^\W*before,? i (?:ran|did|used|could|was|had)\b|\bas a (?:boy|girl|kid|lad|lass|teenager|junior|student)\b|\b(?:back )?at (?:school|uni|college)\b"
)
_TURN: Final = re.compile(r"[.;!?\n¶]\s|\b(?:now|but|these days)\b")


def was_then(text: Text, start: int, end: int) -> bool:
    """A time of another life says nothing of today: `a 4:50 mile in high school`."""
    sentence = _TURN.split(text.plain[max(0, start - _FAR) : start])[-1]
    clause = re.split(r",\s", sentence)[-1] + text.plain[start:end]
    if _AS_A_BOY.search(sentence) or _THEN.search(clause) or _THEN_AFTER.match(text.plain, end):
        return True
    return bool(_IN_A_YEAR.search(clause)) and not _WANTED.search(clause)


_OTHER: Final = rf"(?:my |our |the |a |some )?(?:{PERSON})s?(?:'s)?|he|she|they|he's|she's|they're|his|her|their|winner|watch|garmin|strava|app|pace group|cut[- ]?off|limit|(?<!my )(?<!personal )(?<!own )(?:world |course )?record|kipchoge|everyone|everybody|others|other people|people|somebody|someone"
_SUBJECT: Final = re.compile(
    rf"\b(?P<other>(?:{_OTHER})\b)|\b(?:i|i'm|im|i'd|id|i've|ive|me|my|mine|we|is it|can you|get it)\b"
)
_UNREAL: Final = re.compile(r"\b(?:i'?d|would|could|should|might)(?:n't)?(?: have|'ve| of) \w+[^,.;!?]*$")
_OPINION: Final = re.compile(r"\b(?:reckon|think|say|said|predict|bet|told|swear)")
_DENIED: Final = re.compile(
    r"\b(?:not|never|no longer|isn't|wasn't|can't|cannot|couldn't|don't|haven't|won't)(?: (?:a|the|about|that|going|chasing|aiming|after|want|need|care|for|run|ran|gone|make|made|get|got|it|past|under|sub|below|break|broken|broke|bothered|interested|in))*[\s-]*$"
)


_CONTRAST: Final = re.compile(r"[.;!?\n¶]\s|\b(?:but|though|although|while|whereas)\b")
_FOR_OTHERS: Final = re.compile(r"(?: \w+){0,2} (?:is |are )?for (?:other people|others)\b")


def is_nobodys(text: Text, start: int, end: int) -> bool:
    """`my sister does it in 26`, `my watch predicts 1:41`, `I'd have gone sub 40`, `I'm not chasing 38`."""
    lead = _CONTRAST.split(text.plain[max(0, start - _FAR) : start])[-1]
    if _DENIED.search(lead) or _UNREAL.search(lead) or _FOR_OTHERS.match(text.plain, end):
        return True
    subjects = list(_SUBJECT.finditer(lead))
    theirs = [
        found for found in subjects if found["other"] and not re.search(r"\b(?:with|for) $", lead[: found.start()])
    ]
    if not theirs:
        return False
    since = lead[theirs[-1].end() :]
    told_of = theirs[-1] is subjects[-1] and ", " not in since
    return (told_of or bool(_OPINION.search(since))) and not re.search(r"\b(?:want|goal|aim|target)", since)
