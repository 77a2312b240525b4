"""What a lift's number is by the words around it: the goal, or what one can do now."""

import re
from collections.abc import Sequence
from typing import Final

from tp_core.adapters.offline.reading import lift_firsts, lift_strangers
from tp_core.adapters.offline.reading.lift_firsts import DID
from tp_core.adapters.offline.reading.lift_names import Mention
from tp_core.adapters.offline.reading.lift_pairs import LEAD, Pair, lead_of
from tp_core.adapters.offline.reading.quantities import Quantity
from tp_core.adapters.offline.reading.words import TAKEN, Text

_WANT: Final = (
    r"get me (?:back )?to|get me (?:that|a)|(?<!i )(?<!can )get(?= (?:a )?\d)|get(?:ting)? back to|fancy|make (?:it|that|mine)|back (?:up )?to(?= \d)|(?<!you )want(?:ed|s|ing)?|wanna|goals?|targets?|aim(?:ing|s)?|reach(?:ing)?|get to|getting to|(?:(?<!i )|(?<=can i )|(?<=could i ))get (?:a|my)|heading (?:for|to(?:wards)?)|finish (?:on|at|with)|graduate to|ambitions?|(?:is|be|are) enough(?= \d)|asks?(?: (?:me|us|for|of))*(?= \d)|requires?(?= \d)|plan(?=:? \d)|(?:make|set) (?:the|my|this)(?! \d)|(?:change|raise|bump|lower|put|drop) (?:it|that|the|my)(?= (?:[a-z]+ ){0,4}(?:to|at)\b)|up to|would like|i meant(?: to say)?|goin(?:g)? for|fine with|delighted|pleased with|happy to|wish(?:ing)?|arrive|next stop|give me|gimme|gonnae?(?: get)?|get us t[ao]e?|objective(?: is)?|be sick|after(?=\s*(?:an? )?\d)|the plan is|dream time"
    r"|(?:(?:i|we|it|that)'?d|would|wld) (?:[a-z]+ )?(?:expect|like|love|want|take|settle|be|prefer|accept)|love to|hop(?:e|ing)|dream(?:s|ing)?(?: of)?|trying to|try to|working towards?|(?<!you )need|chasing"
    r"|look(?:ing)? (?:to|for)|eventually|achieve|bring|take my|(?<= )to(?= (?:squat|bench|deadlift|press|snatch|clean|do|hit|lift|pull)\b)"
    r"|stoked|(?<!these days i'm )(?<!now i'm )(?<!nowadays i'm )happy with|be nice|thrilled|in my head is|proud of|next(?=\s*\d)|thinking(?= \d)|shall (?:be|become)|should (?:be|become)|chuffed|over the moon|shoot(?:ing)? for|plan to|hit(?:ting)? (?:a|an)|settle for|(?:kill|die|sell (?:an?|my) \w+) for|content with|towards?|first|finally|add|qualif(?:y|ying|ier|ication)(?: (?:total|standard|mark|number)s?)?(?= (?:is|are|at|with|for|needs?)\b)"
)
_HAVE: Final = (
    r"this (?:season|year|cycle|block)(?=\s*[:=]|,? (?:it'?s|i'?m|i (?:do|have|hit|squat|bench|pull))\b)|as of this morning|actual(?=:? \d)|right now|(?<!make )mine(?:'s| is)?(?: (?:at|about|only|just))*(?= \d)|grinding out|goes up fine|stayed at|sits? at|is up to|current(?:ly)?|now|at the moment|atm|today|max(?:es)?|pr|prs|pb|pbs|best|1 ?rm|e1rm|i can(?: do)?|can do|i'?m (?:at|on)|been at"
    r"|i am at|stuck(?: at| on)?|glued to|sitting (?:at|on)|presently|these days|nowadays|reality|as of|best is|stalled at|plateaued? at|i'?m doing|at present|recent(?:ly)?|last (?:week|month|session|time)"
    r"|have done|i did|did|(?:pulled|squatted|benched|deadlifted|pressed|snatched|cleaned|jerked)(?= \d)|just the (?:empty )?bar|managed|already|so far|working (?:weights?|sets?)|estimated|numbers|stats|lifts are|lifts|from(?=\s+(?:\w+ ){0,2}\d)"
    r"|i(?:'ve| have| get| got| make)(?= (?:\d|only|just|like|about|around|maybe|a (?:measly|mere|poor|pathetic)))|(?:have|got)(?=\s*:)|it'?s(?= (?:like |about |around |only |just |maybe |at )*\d)|i hit|hit last|never|manage|(?<![a-z'])i(?: only| just)? (?:squat|bench|deadlift|press|ohp|lift|pull|snatch|do)\b"
    r"|(?:squat|bench|deadlift|press|ohp)(?:es|s)? (?:is|are|sits)|(?:squat|bench|deadlift|press|ohp|snatch|jerk|clean|row)'s (?:at|on|stuck)|starting (?:at|from|numbers)|used to"
)
_MARK: Final = re.compile(rf"(?<![a-z])(?:(?P<want>{_WANT})|(?P<have>{_HAVE}))(?![a-z])")
_WANT_AFTER: Final = re.compile(
    rf"^\s*(?:kg|kgs|lbs?|pounds)?\s*(?:\(\s*(?:(?:i'?m |i )?(?:at|have|can do|do|got|currently|now|from|today)\b[\s:]*(?:about |only |just )?\d|\d+(?:\.\d+)? ?(?:kgs?|lbs?)? (?:now|currently|today|at the moment)\b)|(?:has been|is|'s been|'s|was|sits|stays) on (?:my|the) (?:\w+ )?(?:(?:white|black)?board|list|wall|mind|fridge|mirror)\b|(?:'s |is |would be )?in me\b(?! (?:today|now|right now|at the moment|atm)\b)|would\b(?!n't| have| not| mean)|is (?:calling|next|my number|what (?:i|we)(?:'m|'d| am| would)? (?:want|wanna|need|after|like|love|aim\w*|chasing))\b|i need\b|desired\b|later\b|eventually\b|or bust\b|is the (?:mission|plan|dream|aim|next)\b|it is\b(?=\s*(?:[.,;!?¶]|$))|next(?: please| up)?\b(?=\s*(?:[.,;!?¶]|$))|(?:all |is |are )*(?:needed|required)\b|is (?:the|my) number\b|please\b(?=\s*(?:[.,;!?¶]|$|and\b|by\b|before\b|in\b))|wanted\b|would (?:do|make (?:me|my)|please|be enough)\b|will do\b|(?:ever |even |at all )?(?:possible|realistic|doable|achievable|attainable|feasible|within reach|on the cards)\b|(?:is|would be|'d be) (?:plenty|enough|fine|grand|lovely|nice|great|mint|class)\b|and i can (?:hold|die|retire)\b)|^\s*(?:kg|kgs|lbs?|pounds)?\s*(?:is|are|as)?\s*(?:my|the|a)?\s*(?:goal|target|dream|wish|wanted\b|would be (?:nice|great|ideal|amazing)|hoped for|by\b|before\b(?! (?:i (?!turn|am\b|hit)|dying|failing|failure|dropping))|in {TAKEN}|{TAKEN})"
)
_HAVE_AFTER: Final = re.compile(
    r"\s*(?:kg|kgs|lbs?|pounds)?\s*\(?(?:currently|now\b|right now|rn\b|the now|at the moment|atm\b|today|so far|max\b|pr\b|pb\b"
    r"|goes up|went up|moved|flew|(?:won't|will not|doesn't|does not|refuses to) (?:move|go up|go|budge|increase)|is my (?:squat|bench|deadlift|press|snatch|clean|ohp|pull)|is the (?:most|best|max) i|yes\b(?=\s*(?:[.,;!?¶]|$))|is what (?:i've(?: got)?(?=\s*(?:[.,;!?]|$))|i (?:have|got|do|can|manage|hit|squat|bench|pull|press|lift))\b|i (?:do|have|squat|bench|pull|press|deadlift|snatch)\b|with both\b|is (?:my|the) reality|is my (?:max|pr|pb|best|1rm)|1rm|as (?:a |my )?(?:max|1rm)|(?:last|this) (?:week|month|session)|already)(?!\s*(?:at|is|:|=|about)?\s*\d)"
)
_NOW_IN_BRACKETS: Final = re.compile(
    r"\s*(?:kgs?|kilos?|lbs?|pounds?)?\s*\(\s*(?:(?:i'?m |am )at|(?:i )?(?:have|can do|do|got)|currently|now|from|today)\b[\s:]*(?:at |about |only |just )?(?!(?:19|20)\d\d\b)\d+(?:\.\d+)?(?![\d.]| ?(?:x\b|reps?|sets?|years?|yrs?|months?|weeks?|days?|%|rpe|(?:kgs?|lbs?) (?:bw|body ?weight)))"
)
"""`8 pull-ups (now 5)`: the number before the brackets is to come."""
_WISHED_BEHIND: Final = re.compile(
    r"\s*(?:wanted\b|(?:ever |even |at all )?(?:possible|realistic|doable|achievable|attainable|feasible|within reach|on the cards)\b|would (?:do\b|make (?:me|my)|be (?:sick|mental|unreal|class|mint|huge|massive|lovely|sweet|ace|nice|great|amazing))|is (?:the|my) (?:dream|goal|aim|target))\b"
)
"""Behind the lift's name: `a 75 snatch would make me cry`."""
_TO: Final = re.compile(r"(?:\bto|->|-?>|=>|=+>)\s*(?:a |an |about |around |at least )?$")


def is_towards(lead: str) -> bool:
    """Whether words end on the way to a number: `up to`, `->`."""
    return _TO.search(lead) is not None


_WENT: Final = re.compile(
    r"\b(?:(?:went|gone|climbed|jumped|improved|crept|moved)(?: up| down)?(?: from| to)?|(?:deadlift|squat|bench|press|snatch|jerk|is|are|i'm) (?:up|down) from)\s*(?:\d|$)"
)
_FELL: Final = re.compile(
    r"\b(?:dropped|fell|fallen|slipped|backwards|slid|sank|down),? (?:from )?[\d.]+ ?(?:kgs?|lbs?)? to $"
)
_ABOUT: Final = re.compile(r"\b(?:about|around|roughly|approx(?:imately)?|circa|~)\s*$|~\s*$")
_BEST_BESIDE: Final = re.compile(r"\b(?:max|pr|pb|1 ?rm|best)\s*(?:is|of|:|at)?\s*$")
_WHEN: Final = re.compile(
    r"\s*(?:kgs?|lbs?|pounds?)?\s*,?\s*(?:\(?(?:(?:all|both|everything) )?(?:in )?(?:kgs?|kilos?|lbs?|pounds?)\)?|\d+(?:\.\d+)?[ -]?(?:x|days?|times|sessions?|min\w*|h\b|hours?|years?|yrs?)|full|gym|mon|tue|wed|thu|fri|sat|sun|beginner|intermediate|advanced|body|i weigh|bw)"
)
_HEADED: Final = re.compile(
    r"\s*(?:kgs?|lbs?|pounds?)?\s*(?:is|are)? ?(?:where (?:i'm|i am|i want|i wanna|i'd like|i need)|what i(?:'m| am)? want)"
)
_IS: Final = re.compile(r"\s*\((?=$)|\s*(?:is|are|'s|sits|stands)\s*(?:only |just |at |about |around |now )*")


def stated(text: Text, pair: Pair, inside: Sequence[Quantity]) -> bool | None:
    """Wanted (True), present (False), or unmarked (None); `inside`: all the numbers of its sentence."""
    live, quantity, mention, sentence = text.live, pair.quantity, pair.mention, pair.sentence
    following = next((other.start for other in inside if other.start > quantity.start), len(live))
    behind = mention.end if mention is not None and mention.start >= quantity.end else None
    not_yet = lift_firsts.is_first(text, pair) or lift_strangers.dared(text, pair) or _would_be(text, pair)
    if not_yet or (_is_max(live, quantity) and _wished_right_before(text, pair)):
        return True
    said = _told_behind(text, quantity, behind, following, sentence)
    beside = (live, mention, quantity, sentence) if mention is not None else None
    if (
        said is None
        and beside
        and (_is_owned(*beside) or _is_doing(*beside) or _WEIGHS_AND.search(lead_of(text, pair)))
    ):
        said = False
    if said is not None:
        return said
    lead = live[max(sentence, quantity.start - LEAD) : quantity.start]
    if _ABOUT.search(lead) or _ISH.search(live, quantity.start, min(quantity.end + _ISH_BEHIND, following)):
        marks = _marks(live, sentence, quantity.start)
        return bool(marks) and marks[-1]["want"] is not None  # nobody wishes for `about 110`
    earlier = any(sentence <= other.start < quantity.start for other in inside)
    if _TO.search(lead):
        risen = _has_risen(text, pair) or _FELL.search(lead_of(text, pair)) is not None
        if risen or earlier or re.search(r"\b(?:get|go|going|bring|take|push|move|raise)\b", lead):
            return not risen
    marks = _marks(live, _spent(text, quantity, inside, sentence), quantity.start)
    if marks:
        return marks[-1]["want"] is not None or _as_theirs(live, sentence, marks[-1]) or _is_the_goal(text, pair)
    return _unmarked(text, pair)


def _unmarked(text: Text, pair: Pair) -> bool | None:
    """The role of a number that no word before it marks."""
    if _ALL_ASKED.match(text.live, pair.quantity.end):
        return True
    return False if _ACTUALLY.match(text.live, pair.quantity.end) else _headed(text, pair.sentence)


_ALL_ASKED: Final = re.compile(r"[^.;!?¶]{0,60}\ball (?:are |is )?(?:needed|required|wanted|asked for)\b")
"""`45 sit-ups, 35 push-ups, all needed`."""


_ITS: Final = re.compile(r"\W*(?:no,? )?(?:it'?s|it is) (?:only |just |really |actually )*$")
_OF_A_GOAL: Final = re.compile(r"\b(?:goal|target|aim|dream)\b")


def _is_the_goal(text: Text, pair: Pair) -> bool:
    """`My goal was never 200. It's 170, from 150`: `it` is what the sentence before is about."""
    if not _ITS.fullmatch(text.plain, pair.sentence, pair.quantity.start):
        return False
    before = [end for _, end in text.sentences() if end <= pair.sentence]
    start = next((start for start, end in text.sentences() if before and end == before[-1]), pair.sentence)
    return _OF_A_GOAL.search(text.plain, start, pair.sentence) is not None


_THEIR_WISH: Final = re.compile(r"\b(?:his|hers?|their|[a-z]+'s) (?:goal|target|aim|dream)\b[^.;!?¶]{0,30}$")


def _as_theirs(live: str, sentence: int, mark: re.Match[str]) -> bool:
    """`her goal is 60 and mine is 95`: mine is a goal too."""
    return mark[0].startswith("mine") and bool(
        _THEIR_WISH.search(live, max(sentence, mark.start() - LEAD), mark.start())
    )


_ACTUALLY: Final = re.compile(r"\s*(?:kg|kgs|lbs?|pounds?)?\s*(?:actually|really|in truth)\b")
"""Tells of the present where no wish stands before it: not in `make the bench 110 actually`."""
_ISH: Final = re.compile(r"\d\s?(?:kg|lbs?)?-?ish\b")
_ISH_BEHIND: Final = 8
"""Characters behind a number in which its `-ish` ends."""


_WISHES: Final = r"(?:(?:would|will)(?!n't| not| never| you| that| this| it\b| i\b| have\b| mean)|(?:is|was) (?:the|my|our) (?:\w+ )?(?:thing i(?:'m after| want| need| care about)|plan|goal|aim|dream|target|idea|mission)|is (?:why|what) i(?:'m here|'m after| came| want))\b"
_WOULD: Final = re.compile(rf"(?P<between>[^,.;:!?()¶\d]{{0,70}}?)\b{_WISHES}")
_DOING_WOULD: Final = re.compile(rf"(?P<between>[^,.;:!?()¶]{{0,90}}?)\b{_WISHES}")
"""What the clause says of a number that is its subject."""
_ITS_OWN_VERB: Final = re.compile(
    r"(?<![a-z])(?:i|i'm|i've|i'd|i'll|we|he|she|they|it|it's|that|but|so|because|who|which|can|now|currently|today)(?![a-z])"
)


def _would_be(text: Text, pair: Pair) -> bool:
    """`snatching 75 at nationals would be a dream`, `170 is why I'm here`: a number that is what the clause wishes for."""
    lead = _CLAUSE.split(lead_of(text, pair))[-1]
    mention = pair.mention
    behind = max(pair.quantity.end, mention.end if mention is not None else 0)
    doing = mention is not None and text.live[mention.start : mention.end].endswith("ing")
    wish = (_DOING_WOULD if doing else _WOULD).match(text.live, behind)
    return not (wish is None or _ITS_OWN_VERB.search(lead) or DID.search(lead) or _ITS_OWN_VERB.search(wish["between"]))


def _has_risen(text: Text, pair: Pair) -> bool:
    """`my bench went from 60 to 80`, and no wish before: what was done."""
    went = _WENT.search(lead_of(text, pair))
    marks = _marks(text.live, pair.sentence, pair.quantity.start)
    return went is not None and not any(mark["want"] and mark["want"] not in ("to", "up to") for mark in marks)


def _marks(live: str, start: int, end: int) -> list[re.Match[str]]:
    """The words that tell of a number in what leads to it; they may look at the number itself."""
    marks = [mark for mark in _MARK.finditer(live, max(start, end - LEAD), end + 4) if mark.end() <= end]
    return [mark for mark in marks if not _SPENT.match(live, mark.end(), end) and not _is_closed_off(live, mark, end)]


def _is_closed_off(live: str, mark: re.Match[str], end: int) -> bool:
    """`60 (now 52.5), bench 80`: what is said in brackets is of the number before them."""
    opened = live.rfind("(", 0, mark.start())
    closed = live.find(")", mark.end(), end)
    return (
        opened >= 0
        and closed >= 0
        and live.find(")", opened, mark.start()) < 0
        and "(" not in live[mark.end() : closed]
    )


_SPENT: Final = re.compile(
    rf"\s*(?:an? |my )*{TAKEN}+ ?[a-z -]*[,;]|"
    r"[^,;\d]*\b(?:up|higher|bigger|stronger|better|heavier|going|moving|improved)\b[^,;\d]*[,;]"
)
"""`want my squat and dead up, squat 100`: the wish has its object."""
_WEIGHS_AND: Final = re.compile(
    r"\b(?:weigh|i'?m|i am) \d{2,3}(?:\.\d)? ?(?:kgs?|kilos?|lbs?|pounds?)? ?and (?:pull|press|squat|bench|deadlift)\s+$"
)
"""`I weigh 74 and pull 120`."""
_DOING: Final = re.compile(r"(?:^|[,;]|\b(?:and|but|i'm|am|im|been|currently|now|still)\b)\s*$")


def _is_doing(live: str, mention: Mention, quantity: Quantity, sentence: int) -> bool:
    """`hoping for 200, benching 120`: a clause that begins with the doing tells of the present."""
    doing = live[mention.start : mention.end].endswith("ing") and mention.end <= quantity.start
    doing = doing and not re.search(r"\d", live[mention.end : quantity.start])
    return doing and bool(_DOING.search(live[sentence : mention.start]))


_MAX_BEHIND: Final = re.compile(r"\s*(?:kgs?|kilos?|lbs?|pounds?)?(?: |\s*\()(?:max|1 ?rm|pr|pb)\b")
_MAX: Final = re.compile(r"\b(?:1 ?rm|max)\b")


def _is_max(live: str, quantity: Quantity) -> bool:
    """`140 max`, `140 (1RM)`."""
    return bool(_MAX_BEHIND.match(live, quantity.end) or _MAX.search(live, quantity.start, quantity.end))


def _wished_right_before(text: Text, pair: Pair) -> bool:
    """`hoping for a 140 max`, `goal: squat 140 1rm`: the wish stands nearer than the max."""
    marks = _marks(text.live, pair.sentence, pair.quantity.start)
    if not marks or marks[-1]["want"] is None:
        return False
    between = text.live[marks[-1].end() : pair.quantity.start]
    if pair.mention is not None and marks[-1].end() <= pair.mention.start < pair.quantity.start:
        first = pair.mention.start - marks[-1].end()
        between = between[:first] + between[first + pair.mention.end - pair.mention.start :]
    return bool(_TIGHT.fullmatch(between))


_TIGHT: Final = re.compile(r"[\s:=]*(?:(?:for|a|an|to|at|of|is) )*")
_HEAD: Final = re.compile(
    r"(?:^|¶)\W*(?:my |the )?(?:(?P<want>goals?|targets?|aims?|want(?:ed|s)?|wish(?:es| ?list)?)|(?P<have>now|current(?:ly|s)?|have|today|present|status|so far|maxes|prs?|pbs?|bests?|stats|numbers))"
    r"(?: (?:lifts|numbers|maxes|goals?|bests?|weights|prs?))?(?: ?\([^)¶]{0,40}\))?\s*[:=-]?\s*(?=¶)"
)


_LOGGED: Final = re.compile(
    r"[\s¶]*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[ ,]+)?(?:\d{1,2}[./]\d{1,2}\.?(?:[./]?\d{2,4})?|\d{4}-\d\d-\d\d)\s*[:-]?\s+[a-z]"
)
"""`20.11 squat 102.5 5/5/5`: a line of a log tells what was lifted."""


def _headed(text: Text, sentence: int) -> bool | None:
    """The role that the head of a list gives its lines, down to an empty line or the next head."""
    if _LOGGED.match(text.plain, sentence):
        return False
    block = text.plain.rfind("¶¶", 0, sentence) + 1
    heads = list(_HEAD.finditer(text.plain, block, sentence))
    return heads[-1]["want"] is not None if heads else None


def _spent(text: Text, quantity: Quantity, inside: Sequence[Quantity], sentence: int) -> int:
    """Where the words begin that can tell of a number: `115 now` has spent its `now` before `, 150 later`."""
    before = max((one.end for one in inside if sentence <= one.start < quantity.start), default=None)
    have = _HAVE_AFTER.match(text.live, before) if before is not None else None
    return have.end() if have and have.end() <= quantity.start else sentence


_CLAUSE: Final = re.compile(r"[,;(]|\b(?:and|but)\b")
_ONLY_TAKEN: Final = re.compile(rf"\s*(?:kgs?|lbs?|pounds?)?\s*{TAKEN}")
_UNTIL: Final = re.compile(
    r"\s*(?:kgs?|lbs?|pounds?)?[\s,(]*(?:by|before|until|till|come|in|at|on|for|within|over|next|this)\b"
)
"""What begins the date behind a goal, where that was read already."""


def _told_behind(text: Text, quantity: Quantity, behind: int | None, following: int, sentence: int) -> bool | None:
    """What stands behind the number or its lift, up to the next number, tells; `behind`: where the lift ends."""
    have = [_HAVE_AFTER.match(text.live, place) for place in (quantity.end, behind) if place is not None]
    of_max = re.search(r"\b(?:1 ?rm|max|now|currently|today|atm)\b", text.live[quantity.start : quantity.end])
    if of_max or any(one is not None and one.end() <= following for one in have):
        return False
    lead = text.live[max(sentence, quantity.start - LEAD) : quantity.start]
    did = DID.search(_CLAUSE.split(lead)[-1])
    wishes = [
        _wants_behind(text, place, following) or _NOW_IN_BRACKETS.match(text.live, place)
        for place in (quantity.end, behind)
        if place is not None
    ]
    wanted = any(wishes) and not _BEST_BESIDE.search(lead) and not did
    return True if wanted or (behind is not None and _WISHED_BEHIND.match(text.live, behind)) else None


_FREE: Final = re.compile(
    rf"(?:ish)?\s*(?:kgs?|kilos?|lbs?|pounds?)?\s*(?:$|[.,;:!?()¶{TAKEN}-]|(?:is|'s|are|was|were|would|will|now|today|tonight|currently|right|at the|at|atm|please|pls|plz|by|before"
    r"|and|but|or|so|then|if|as|this|these|next|already|though|tho|max|best|tops|again|unbroken|straight|strict|clean|paused|with|without|i|i'm|what|that|someday|one day|eventually|soon|went|goes|felt|feels|moves|in|on|for|of (?:those|these|them|'em)|to (?:depth|parallel|full depth)|(?:real|proper|full|good|clean|strict|perfect|decent|of the real) ones)\b)"
)
"""What stands behind a number that counts nothing else: no noun."""
_LEADS: Final = re.compile(r"[\s,:;=~(@>-]*(?:(?!per\b|in\b|on\b)[a-z']+\s+){0,5}")


_THAT_IS: Final = re.compile(r"(?<![a-z])(?:so|i\.?e\.?|=)\s*$")


def tells(text: Text, pair: Pair) -> bool:
    """Whether the clause of a bare number without a lift says what it is, and nothing behind it is what it counts."""
    quantity, live = pair.quantity, text.live
    if not _FREE.match(live, quantity.end):
        return False
    if said_behind(text, pair) is not None or _THAT_IS.search(live, pair.sentence, quantity.start):
        return True
    marks = _marks(live, pair.sentence, quantity.start)
    return bool(marks) and bool(_LEADS.fullmatch(live, marks[-1].end(), quantity.start))


def own_role(text: Text, pair: Pair, since: int) -> bool:
    """Whether words after the last number, or behind its own, say what a number is."""
    return bool(_marks(text.live, since, pair.quantity.start)) or said_behind(text, pair) is not None


def _wants_behind(text: Text, place: int, following: int) -> bool:
    """`bench 120 by june`, not `bench 120, 4 days`: a date that was read already is one by its own first word."""
    end = min(following, place + 40)
    if any(place <= start <= end for start in text.bygone):
        return False
    dated = not _ONLY_TAKEN.match(text.live, place) or _UNTIL.match(text.plain, place)
    return bool(_WANT_AFTER.match(text.live[place:end]) and dated and not _WHEN.match(text.plain, place))


def said_behind(text: Text, pair: Pair) -> bool | None:
    """Wanted (True) or present (False) by what stands behind a number or its lift; None where nothing does."""
    places = [pair.quantity.end]
    if pair.mention is not None and pair.mention.start >= pair.quantity.end:
        places.append(pair.mention.end)
    if any(_HAVE_AFTER.match(text.live[place : place + 40]) for place in places):
        return False
    wants = any(_wants_behind(text, place, len(text.live)) or _HEADED.match(text.live, place) for place in places)
    return True if wants and not DID.search(_CLAUSE.split(lead_of(text, pair))[-1]) else None


def _is_owned(live: str, mention: Mention, quantity: Quantity, sentence: int) -> bool:
    """`my snatch is 70`."""
    is_it = mention.end <= quantity.start and _IS.fullmatch(live[mention.end : quantity.start])
    return bool(is_it and re.search(r"(?<![a-z])my\s+$", live[sentence : mention.start]))
