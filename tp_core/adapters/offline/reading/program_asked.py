"""Which plain question about a running program somebody asks: `days`, `length`, `end`, `week`, or every other day."""

import re
from typing import Final

from tp_core.adapters.offline.reading.lift_names import mentions

_IT: Final = r"(?:(?:my|this|the|our|your) (?:whole |training |current |running )?(?:program(?:me)?|plan|block|cycle|thing)|it all|it|this|everything)"
_HOW_MANY: Final = re.compile(
    r"\bhow (?:many days|many times|many sessions|often)\b(?: a| per| each| in a| this)?(?: week)?,? (?:do|am|are|will|would|did) (?:i|we) (?:train\w*|lift\w*|run\w*|work\w*(?: out)?|go|have|supposed|meant|in)\b(?!.*\b(?:left|to go|remain\w*|still)\b)"
    r"|\bhow many (?:training )?(?:days|sessions|workouts|runs) (?:are )?(?:there |do i have |in )?(?:a|per|each|in a|every) week\b(?!.*\b(?:should|best|need|ideal)\b)"
    rf"|\b(?:which|what) days (?:do|am|are|will) (?:i|we)\b|\b(?:what|which) are my (?:training |workout )?days\b|\bhow many days (?:a|per) week is {_IT}"
)
_PROGRAM: Final = r"(?:(?:my|this|the|our|your) (?:whole |training |current |running )?(?:program(?:me)?|plan|block|cycle)|it all|everything)"
_HOW_LONG: Final = re.compile(
    rf"\bhow (?:long|many weeks) (?:is|does|will|are|has|lasts?) {_PROGRAM}(?: (?:take|last|go|run|have|be|in total|altogether|overall|going to (?:take|last)))?\W*$"
    rf"|\blength of {_PROGRAM}"
)
_ENDS: Final = re.compile(
    rf"\bwhen (?:does|do|will|is|am|are|would) (?:{_IT}|i|we) (?:be )?(?:end|ends|over|finish\w*|finished|done|through|complete\w*|last day)\b(?! (?:today|tomorrow))"
    rf"|\bwhen'?s (?:{_IT} (?:over|done|finished)|the end)\b|\b(?:what|when)(?:'s| is) (?:the )?(?:end date|last day|final day)\b"
    r"|\bhow many (?:more )?weeks (?:are |do i have )?(?:left|to go|remain\w*|still|more)\b|\bhow (?:much longer|many weeks to go)\b|\bweeks left\b"
)
_WHICH_WEEK: Final = re.compile(
    r"\b(?:which|what) (?:training )?week (?:am i|are we|is it|is this|do i|of (?:the|my) (?:program|plan))\b|\bwhat week(?:'s| is)? (?:it|this)\b|^\W*(?:which|what) week\W*$"
    rf"|\bhow far (?:am i |into |along )+(?:{_IT}|am i)|\bwhere am i in {_IT}"
)
_EVERY_OTHER: Final = re.compile(
    r"\bevery (?:other|2nd|second) day\b|\balternat(?:e|ing) days\b|\b(?:one|1|a) day on,? (?:and )?(?:one|1|a) day off\b"
)
_DONE: Final = re.compile(
    r"\bhow many (?:sessions|workouts|trainings|times|runs)\b.*\b(?:did|have|done|trained?|finished|completed)\b(?!.*\b(?:left|to go|still|should|last week)\b)"
)
_LONGEST: Final = re.compile(
    r"\b(?:my )?longest (?:run )?(?:(?:i|i've|i have|did i|have i) )(?:ever )?(?:run|ran|so far)\b|\bwhat(?:'s| is| was) (?:my|the) longest\b(?!.*\b(?:to come|planned|plan|will)\b)"
)
_CARDIO: Final = re.compile(
    r"\b(?:can|could|may|should) i\b.*\b(?:run|running|jog\w*|swim\w*|cycl\w+|bike|biking|hik\w+|walk\w*|yoga)\b.*\bon (?:the |my )?(?:other|rest|free|off) days?\b"
)
_LIFT: Final = re.compile(r"^\W*(?:and |what about |the |my )*(?P<lift>[a-z][a-z -]{2,24}?)\?$")
_RAN: Final = re.compile(
    r"\bhow (?:many|much|far) ?(?:km|kms|kilomet\w+|k|miles|mileage)?\b.*\b(?:did i (?:run|do)|have i (?:run|done)|i've run|i ran)\b"
)
_NEXT: Final = re.compile(
    r"\bwhen(?:'?s| is| do i)\b.*\b(?:my |the )?(?:first|next) (?:run|session|workout|training|day|one)\b(?!.*\blong\b)"
)
_TAPER: Final = re.compile(
    r"\bwhen(?:'?s| is| does| do i| will)\b.*\btaper\w*\b|\bwhen do i (?:stop|back off|cut)\b.*\bheavy\b"
)
_OPENERS: Final = re.compile(r"\bopeners?\b|\bfirst attempts?\b")
_TREADMILL: Final = re.compile(
    r"\b(?:can|could|may|should) i\b.*\b(?:on (?:the|a) treadmill|treadmill)\b|\btreadmill (?:ok|okay|fine|instead)\b"
)
_PAUSED: Final = re.compile(
    r"\b(?:how long|until when|till when|when)\b.*\b(?:paused?|break)\b(?!.*\b(?:can|should|between)\b)"
)
_KEYS: Final = (
    ("paused", _PAUSED),
    ("treadmill", _TREADMILL), ("cardio", _CARDIO), ("done", _DONE), ("longest", _LONGEST), ("ran", _RAN), ("next", _NEXT), ("taper", _TAPER), ("openers", _OPENERS),
    ("every other day", _EVERY_OTHER), ("days", _HOW_MANY), ("length", _HOW_LONG), ("end", _ENDS), ("week", _WHICH_WEEK),
)  # fmt: skip


def key(plain: str) -> str:
    """The key of what is asked; empty for anything else."""
    found = next((name for name, pattern in _KEYS if pattern.search(plain)), "")
    lift = _LIFT.match(plain) if not found else None
    named = lift["lift"].strip() if lift is not None else ""
    return "lift" if any(one.end - one.start == len(named) for one in mentions(named)) else found
