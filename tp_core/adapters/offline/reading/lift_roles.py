"""What a lift's number is by the words around it: the goal, what one can do now, or what one could do once."""

import re
from collections.abc import Sequence
from typing import Final

from tp_core.adapters.offline.reading.lift_names import Mention
from tp_core.adapters.offline.reading.lift_pairs import Pair
from tp_core.adapters.offline.reading.quantities import Quantity
from tp_core.adapters.offline.reading.words import TAKEN, Text

_WANT: Final = (
    r"get me (?:back )?to|get(?:ting)? back to|fancy|make (?:it|that)|back (?:up )?to(?= \d)|want(?:ed|s|ing)?|wanna|goals?|targets?|aim(?:ing|s)?|reach(?:ing)?|get to|getting to|get (?:a|my)|up to|would like|goin(?:g)? for|fine with|delighted|pleased with|happy to|wish(?:ing)?|arrive|next stop|give me|gimme|gonnae?(?: get)?|get us t[ao]e?|objective(?: is)?|be sick|after(?=\s*$)|the plan is|dream time"
    r"|(?:i|we)'d (?:really |also )?(?:like|love)|'d like|'d love|would love|love to|hop(?:e|ing)|dream(?:s|ing)?(?: of)?|trying to|try to|working towards?|need|chasing"
    r"|look(?:ing)? (?:to|for)|eventually|achieve|bring|take my|(?<= )to(?= (?:squat|bench|deadlift|press|snatch|clean|do|hit|lift|pull)\b)"
    r"|stoked|happy with|be nice|thrilled|in my head is|proud of|next(?=\s*\d)|shall (?:be|become)|should (?:be|become)|chuffed|over the moon|shoot(?:ing)? for|plan to|hit(?:ting)? (?:a|an)|settle for|(?:kill|die|sell (?:an?|my) \w+) for|content with|towards?|first|finally|add"
)
_HAVE: Final = (
    r"as of this morning|right now|grinding out|goes up fine|stayed at|sits? at|is up to|current(?:ly)?|now|at the moment|atm|today|max(?:es)?|pr|prs|pb|pbs|best|1 ?rm|e1rm|i can(?: do)?|can do|i'?m (?:at|on)|been at"
    r"|i am at|stuck(?: at| on)?|glued to|sitting (?:at|on)|presently|these days|nowadays|reality|as of|best is|stalled at|plateaued? at|i'?m doing|at present|recent(?:ly)?|last (?:week|month|session|time)"
    r"|have done|i did|did|managed|already|so far|working (?:weights?|sets?)|estimated|numbers|stats|lifts are|lifts|from"
    r"|i hit|hit last|never|manage|(?<![a-z'])i(?: only| just)? (?:squat|bench|deadlift|press|ohp|lift|pull|snatch|do)\b"
    r"|(?:squat|bench|deadlift|press|ohp)(?:es|s)? (?:is|are|sits)|starting (?:at|from|numbers)|used to"
)
_MARK: Final = re.compile(rf"(?<![a-z])(?:(?P<want>{_WANT})|(?P<have>{_HAVE}))(?![a-z])")
_WANT_AFTER: Final = re.compile(
    rf"^\s*(?:kg|kgs|lbs?|pounds)?\s*(?:(?:'s|is|would be) in me\b|would (?:make my|shut|please|be (?:sick|mental|unreal|class|mint|huge|massive|lovely|sweet|ace))\b|is (?:calling|next|my number)\b|i need\b|desired\b|later\b|eventually\b|or bust\b|is the (?:mission|plan|dream|aim|next)\b|it is\b(?! (?:then|now))|next (?:please|up)\b|wanted\b|would (?:do|make (?:me|my)|please|be enough)\b|will do\b|and i can (?:hold|die|retire)\b)|^\s*(?:kg|kgs|lbs?|pounds)?\s*(?:is|are|as)?\s*(?:my|the|a)?\s*(?:goal|target|dream|wanted\b|would be (?:nice|great|ideal|amazing)|hoped for|by\b|before\b|in {TAKEN}|{TAKEN})"
)
_HAVE_AFTER: Final = re.compile(
    r"\s*(?:kg|kgs|lbs?|pounds)?\s*\(?(?:currently|now\b|right now|at the moment|atm\b|today|so far|max\b|pr\b|pb\b"
    r"|is (?:my|the) reality|is my (?:max|pr|pb|best|1rm)|1rm|as (?:a |my )?(?:max|1rm)|(?:last|this) (?:week|month|session)|already)(?!\s*(?:at|is|:|=|about)?\s*\d)"
)
_WISHED_BEHIND: Final = re.compile(
    r"\s*(?:wanted\b|would (?:do\b|make (?:me|my)|be (?:sick|mental|unreal|class|mint|huge|massive|lovely|sweet|ace|nice|great|amazing))|is (?:the|my) (?:dream|goal|aim|target))\b"
)
"""Behind the lift's name: `a 75 snatch would make me cry`."""
_TO: Final = re.compile(r"(?:\bto|->|-?>|=>|=+>)\s*(?:a |an |about |around |at least )?$")
_ABOUT: Final = re.compile(r"\b(?:about|around|roughly|approx(?:imately)?|circa|~)\s*$|~\s*$")
_BEST_BESIDE: Final = re.compile(r"\b(?:max|pr|pb|1 ?rm|best)\s*(?:is|of|:|at)?\s*$")
_WHEN: Final = re.compile(
    r"\s*(?:kgs?|lbs?|pounds?)?\s*,?\s*(?:\(?(?:(?:all|both|everything) )?(?:in )?(?:kgs?|kilos?|lbs?|pounds?)\)?|\d+(?:\.\d+)?[ -]?(?:x|days?|times|sessions?|min\w*|h\b|hours?|years?|yrs?)|full|gym|mon|tue|wed|thu|fri|sat|sun|beginner|intermediate|advanced|body|i weigh|bw)"
)
_PAST: Final = re.compile(
    r"\b(?:used to|once could|could once|back then|back in the day|in m[ey] (?:prime|twenties|20s)|in (?:high school|college|uni)"
    r"|at my (?:best|peak|strongest)|years ago|months ago|before (?:(?:my|the|i|knee|back|hip|shoulder) )?(?:\w+ )?(?:baby|babies|pregnan\w+|injury|surgery|operation"
    r"|accident|break|covid|kids?|layoff|stopped|quit|had|got|fell|became)|back in (?:19|20)\d\d|pre[- ](?:baby|covid|injury|pregnancy))\b"
)
"""What was lifted before a break: it says nothing safe of today."""
_THAT_WAS: Final = re.compile(
    r"\s*(?:kgs?|lbs?|pounds?)?[,;]?\s*(?:but |though )?that was (?:in|back|before|when|years|ages|a long)\b"
)
_OTHER_GOAL: Final = re.compile(
    r"\b(?:power ?lifting|meet|competition|nationals|regionals|worlds|championships?|hypertrophy|muscle|mass|size|bigger|jacked|skinny|put on|gain weight|marathon|5k|10k|cross ?fit|hyrox|fit(?:ter)?|in shape|lose|lean(?:er)?|fat|(?:keep|maintain)(?:ing)? (?:my )?strength|get down to|(?:add|put) (?:another )?\d+ ?(?:kgs?|kilos?|lbs?|pounds?)? (?:to|on|onto) (?:my|the))\b"
)
_HEADED: Final = re.compile(
    r"\s*(?:kgs?|lbs?|pounds?)?\s*(?:is|are)? ?(?:where (?:i'm|i am|i want)|what i(?:'m| am)? want)"
)
_IS: Final = re.compile(r"\s*(?:is|are|'s|sits|stands)\s*(?:only |just |at |about |around |now )*")


def stated(text: Text, pair: Pair, inside: Sequence[Quantity]) -> bool | None:
    """Wanted (True), present (False), or unmarked (None); `inside`: all the numbers of its sentence."""
    live, quantity, mention, sentence = text.live, pair.quantity, pair.mention, pair.sentence
    following = min((other.start for other in inside if other.start > quantity.start), default=len(live))
    after = live[quantity.end : following]
    behind = live[mention.end : following] if mention is not None and mention.start >= quantity.end else ""
    said = _told_behind(text, quantity, behind, following, sentence)
    if said is not None:
        return said
    lead = live[sentence : quantity.start]
    if _ABOUT.search(lead) or re.match(r"\s*(?:kg|lbs?)?-?ish\b", after):
        marks = list(_MARK.finditer(lead))
        return bool(marks) and marks[-1]["want"] is not None  # nobody wishes for `about 110`
    earlier = any(sentence <= other.start < quantity.start for other in inside)
    if _TO.search(lead) and (earlier or re.search(r"\b(?:get|bring|take|push|move|raise)\b", lead)):
        return True
    marks = list(_MARK.finditer(live, _spent(text, quantity, inside, sentence), quantity.start))
    if not marks and mention is not None and _is_owned(live, mention, quantity, sentence):
        return False
    return marks[-1]["want"] is not None if marks else None


def _spent(text: Text, quantity: Quantity, inside: Sequence[Quantity], sentence: int) -> int:
    """Where the words begin that can tell of a number: `115 now` has spent its `now` before `, 150 later`."""
    before = max((one.end for one in inside if sentence <= one.start < quantity.start), default=None)
    have = _HAVE_AFTER.match(text.live, before) if before is not None else None
    return have.end() if have and have.end() <= quantity.start else sentence


def _told_behind(text: Text, quantity: Quantity, behind: str, following: int, sentence: int) -> bool | None:
    """What stands behind the number or its lift, up to the next number, tells; `behind`: what follows the lift."""
    have = _HAVE_AFTER.match(text.live, quantity.end)
    of_max = re.search(r"\b(?:1 ?rm|max)\b", text.live[quantity.start : quantity.end])
    if of_max or (have and have.end() <= following) or _HAVE_AFTER.match(behind):
        return False
    wanted = (
        _WANT_AFTER.match(text.live[quantity.end : following])
        and not _BEST_BESIDE.search(text.live[sentence : quantity.start])
        and _ends_in_time(text, quantity)
    )
    return True if wanted or _WISHED_BEHIND.match(behind) else None


def said_behind(text: Text, quantity: Quantity) -> bool | None:
    """Wanted (True) or present (False) by what stands behind a number alone; None where nothing does."""
    after = text.live[quantity.end : quantity.end + 40]
    if _HAVE_AFTER.match(after):
        return False
    return True if _WANT_AFTER.match(after) or _HEADED.match(after) else None


def _is_owned(live: str, mention: Mention, quantity: Quantity, sentence: int) -> bool:
    """`my snatch is 70`."""
    is_it = mention.end <= quantity.start and _IS.fullmatch(live[mention.end : quantity.start])
    return bool(is_it and re.search(r"(?<![a-z])my\s+$", live[sentence : mention.start]))


def _ends_in_time(text: Text, quantity: Quantity) -> bool:
    """Whether what was read behind a number may be its date: `bench 120 by june`, not `bench 120, 4 days`."""
    return not _WHEN.match(text.plain, quantity.end)


def long_ago(text: Text, pair: Pair) -> bool:
    """Whether the clause of a number speaks of another time."""
    end = next((end for start, end in text.sentences() if start == pair.sentence), len(text.plain))
    clause = re.split(
        r"\b(?:but|now|currently|today|these days|nowadays|at present|presently)\b",
        text.plain[pair.sentence : pair.quantity.start],
    )[-1]
    after = re.split(r"[,;]|\b(?:but|now|currently|today)\b", text.plain[pair.quantity.end : end])[0]
    then = _THAT_WAS.match(text.plain, pair.quantity.end)
    return bool(then or _PAST.search(clause) or _PAST.search(after))


_POINTS_BACK: Final = re.compile(
    r"\s*[.,;!-]*\s*(?:that'?s|that is|those are|these are) (?:the|my|all my|our) (?:goals?|targets?|dreams?|aims?)\b"
)


_SO_NOW: Final = re.compile(
    r"\bthat'?s (?:my current|where i(?:'m| am)|what i (?:can )?do|me (?:tested|now|today)|all i (?:can|have|hav|manage))\b"
)


def _pointed_at(text: Text, pair: Pair) -> bool:
    """`140 squat, 100 bench. that's the goal`."""
    end = next((end for start, end in text.sentences() if start == pair.sentence), len(text.plain))
    return bool(_POINTS_BACK.match(text.plain, end)) or bool(_POINTS_BACK.search(text.plain, pair.quantity.end, end))


def guessed(text: Text, pair: Pair, pairs: Sequence[Pair]) -> bool:
    """Whether a number that nothing marks is a goal: not a set of several, not where the goal is something else."""
    if (pair.quantity.reps or 1) > 1:
        return False
    before = [one for one in pairs if one.sentence == pair.sentence and one.quantity.start < pair.quantity.start]
    if any(one.wanted for one in before) or _pointed_at(text, pair):
        return True
    if _SO_NOW.search(text.plain, pair.quantity.end) or any(
        other.wanted is False and other.sentence == pair.sentence and other.quantity.start < pair.quantity.start
        for other in pairs
    ):
        return False  # a list begun with what one can do goes on so
    if _OTHER_GOAL.search(text.plain) or any(other.wanted and other.sentence > pair.sentence for other in pairs):
        return False
    lifts = {other.mention.exercise.id for other in pairs if other.mention is not None and other.wanted is None}
    return len(lifts) < 2 or any(other.wanted is False for other in pairs)
