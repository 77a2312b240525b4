"""What somebody wonders about the way ahead and behind: the day of the race, a tune-up, training beside, a test, the end."""

import re
from typing import Final

_EVENT: Final = (
    r"(?:race|meet|competition|comp|marathon|half(?: marathon)?|\d+ ?k(?:m)?|event|big day|test day|game day)"
)
_BESIDE: Final = r"(?:too|also|as well|beside\w*|on the side|in addition|on top|alongside|with it|extra)"
_MAY: Final = (
    r"(?:can|could|may|should|shall|do i need to|must|would it be|is it (?:ok|okay|smart|fine|good|bad|a good idea))"
)
_DAY: Final = re.compile(
    rf"\b(?:what|how|anything|tips|any advice)\b.*\b(?:on|for|about|during) (?:the |my )?(?:{_EVENT} ?day|day of (?:the |my )?{_EVENT}|{_EVENT} itself|the day itself)\b"
    rf"|\bhow (?:does|do|will|should) (?:a |the |my |i (?:do|approach|handle|prepare for) )*{_EVENT} day\b|\b{_EVENT} day (?:plan|checklist|strategy|tips|routine)\b"
    rf"|\bwhat (?:do|should|shall|will) i (?:do|wear|bring|take|pack)\b.*\b(?:the day of|{_EVENT} day|(?:to|at) (?:the|my) (?:meet|race))\b"
)
_EAT: Final = re.compile(
    rf"\b(?:what|when|how)\b.*\b(?:eat|breakfast|food|meal|fuel|drink)\b.*\b(?:{_EVENT}|{_EVENT} ?day|morning of)\b|\b(?:{_EVENT}) (?:day )?(?:breakfast|food|nutrition|fuel\w*)\b"
)
_TUNE_UP: Final = re.compile(
    rf"\b(?:tune[- ]?up|mock meet|warm[- ]?up (?:race|meet)|practi[cs]e (?:race|meet)|test race|b[- ]race)\b"
    rf"|\b{_MAY}\b.*\b(?:race|run|do|enter|sign up for|compete in|take part in)\b.*\b(?:a |an |another |local |small )+(?:\d+ ?k(?:m)?|parkrun|half(?: marathon)?|marathon|race|meet|comp(?:etition)?)\b.*\b(?:in \d|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|on \d|next (?:week|month|weekend)|before|first|beforehand|as a test|during|(?:on|this) (?:sat|sun)\w*)"
    rf"|\b(?:signed up|entered|registered)\b.*\b(?:a |an )(?:\d+ ?k(?:m)?|parkrun|half(?: marathon)?|race|meet)\b"
)
_LIFT_TOO: Final = re.compile(
    rf"\b(?:{_MAY}|do runners|do i|does a runner)\b.*\b(?:strength|weights?|weight training|lift\w*|gym|squats?|resistance|core work|leg day)\b(?!.*\b(?:today|tomorrow|instead|skip)\b)"
)
_RUN_TOO: Final = re.compile(
    rf"\b{_MAY}\b.*\b(?:run|running|jog\w*)\b(?=.*\b{_BESIDE}\b)|\b{_MAY} (?:i )?(?:start |add |do (?:some )?)?(?:running|jogging)\b|\b{_MAY} i (?:also )?(?:run|jog)\W*$"
)
_TEST: Final = re.compile(
    r"\bwhen\b.*\b(?:test|try|find out|retest|re-test|max out)\b.*\b(?:max(?:es|imums?)?|1 ?rms?|1 rep max(?:es)?|one rep max(?:es)?|prs?|time|fitness|pace)\b|\bwhen\b.*\b(?:max(?:ing)? out|time trial)\b|\b(?:should|can|do) i (?:test|do|run)\b.*\b(?:my max(?:es)?|time trial|1 ?rms?)\b"
)
_IMPROVED: Final = re.compile(
    r"\bhow (?:much|far)\b.*\b(?:improv\w*|progress\w*|stronger|faster|fitter|better|gain(?:ed)?|come (?:on|along)|added)\b(?!.*\b(?:can i|will i|could i|should|would|expect|need)\b)|\b(?:have|did) i (?:even |really |actually )?(?:improv\w+|progress\w*|get(?:ting)? (?:any )?(?:stronger|faster|better|fitter)|got(?:ten)? (?:any )?(?:stronger|faster|better|fitter)|ma[dk]e any progress|ma[dk]e progress)\b|\b(?:since i (?:started|began)|so far)\b.*\b(?:improv\w*|progress|stronger|faster|changed)\b|\bwhat (?:has|have|did) (?:i )?(?:changed|improved?|gained?)\b.*\b(?:since|so far)\b|\bam i (?:any |getting )?(?:stronger|faster|fitter)\b(?! (?:in|at|on) )"
)
_AFTER: Final = re.compile(
    rf"\bwhat(?:'?s| is| comes| happens| do i do| should i do| do we do| then)?\b.*\b(?:next )?after (?:this|the|my|that) (?:program\w*|plan|block|cycle|{_EVENT})\b|\b(?:what|then)\b.*\bwhen (?:it|this|the program|the plan|the \d+ weeks|my program)(?:'s| is| are)? (?:over|done|finished|ends?|up)\b|\bwhat(?:'?s| is) next after\b"
)
_BEFORE_IT: Final = re.compile(
    rf"\b(?:what|how|do i|should i|can i|am i)\b.*\b(?:the|my) (?:last )?(?:week|days?|few days) before(?: (?:the|my) {_EVENT}| it)?\W*$|\bwhat\b.*\b(?:race|meet) week\b"
)
_KEYS: Final = (
    ("before", _BEFORE_IT),
    ("eat", _EAT), ("after", _AFTER), ("day", _DAY), ("tune-up", _TUNE_UP), ("test", _TEST), ("improved", _IMPROVED), ("lift too", _LIFT_TOO), ("run too", _RUN_TOO),
)  # fmt: skip
_IN: Final = re.compile(
    rf"\b{_EVENT}\b[a-z' ]{{0,12}}\bin (?:about |only |just )?(?P<n>\d{{1,3}}) (?P<unit>day|week|month)s?\b|\b(?P<n2>\d{{1,3}}) (?P<unit2>day|week|month)s? (?:until|till|to|before|out from) (?:my |the )?{_EVENT}\b"
)
_DAYS: Final = {"day": 1, "week": 7, "month": 30}


def key(plain: str) -> str:
    """The key of what is asked; empty for anything else."""
    return next((name for name, pattern in _KEYS if pattern.search(plain)), "")


def event_in(plain: str) -> int | None:
    """In how many days they say that their event is; None where they don't."""
    found = _IN.search(plain)
    return int(found["n"] or found["n2"]) * _DAYS[found["unit"] or found["unit2"]] if found is not None else None


_FAR: Final = re.compile(r"\b(\d{1,3}(?:\.\d)?) ?k(?:m)?\b")
_NAMED: Final = (
    (re.compile(r"\bhalf(?: marathon)?\b"), 21.1),
    (re.compile(r"\bmarathon\b"), 42.2),
    (re.compile(r"\bpark ?run\b"), 5.0),
)


def race_km(plain: str) -> float | None:
    """The length of the race they speak of; None where they say none."""
    found = _FAR.search(plain)
    if found is not None:
        return float(found[1])
    return next((far for pattern, far in _NAMED if pattern.search(plain)), None)
