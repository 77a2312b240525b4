"""Another date for the event a program leads to, another number for its goal, or more work for a part of the body, told
while it runs; and the yes to it.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from tp_core.adapters.offline.arguments import Arguments
from tp_core.adapters.offline.reading import dates, days_changed, emphasized
from tp_core.adapters.offline.reading.asks import says_it_hurts
from tp_core.adapters.offline.reading.lift_names import mentions
from tp_core.adapters.offline.reading.words import Text
from tp_core.domain.facts import Facts
from tp_core.domain.program import RUNNING, Discipline, Program

TOOL: Final = "plan_anew"
ASKED: Final = "plan anew"
"""The topic of the question whether to lay out a draft begins so."""
LAID_OUT: Final = "draft laid out"
_EVENT: Final = r"(?:meet|race|event|competition|comp|(?:half )?marathon|10 ?k|5 ?k|parkrun|date|test)"
_TO: Final = r"(?:moved|postponed|rescheduled|brought forward|pushed(?: back| out)?|changed|shifted|delayed|put (?:back|off)|now)"
_MOVED: Final = re.compile(
    rf"\b(?:my |the )?{_EVENT}\b(?: \w+){{0,3}}? {_TO}\b|\b{_TO} (?:my |the )?(?:\w+ )?{_EVENT}\b"
    rf"|\b(?:move|change|shift|push|postpone) (?:my |the )?(?:\w+ )?{_EVENT}(?: date)? (?:to|until|till)\b"
)
_DATE_BARE: Final = re.compile(rf"\b{_TO}(?= \d{{1,2}}(?:st|nd|rd|th)? [a-z]{{3}})")
"""`meet moved 27 mar`: without its `to`."""
_NUMBERS: Final = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_BY: Final = re.compile(r"\b(?P<n>\d{1,2}|a|one|two|three|four|five|six) weeks?\b(?! (?:ago|from))")
_SOONER: Final = re.compile(r"\b(?:earlier|sooner|forward|up)\b")
_GOAL: Final = re.compile(
    r"\b(?:change|raise|lower|set|make|increase|adjust|update)\b(?: \w+){0,2}? (?:goal|target|aim)\b[^.?!]*?\b(?:to|at|is|be)\b(?: \w+){0,2}? (?P<load>\d{2,3}(?:[.,]\d{1,2})?)(?! ?(?:days?|weeks?|reps?|min\w*|km|x|:|sessions?|th\b|st\b|nd\b|rd\b))\b"
    r"|\bmy (?:new )?(?:goal|target) is (?:now )?(?P<load2>\d{2,3}(?:[.,]\d{1,2})?)(?: ?(?:kg|lbs?|kilos?))?\W*$"
)
_LOAD: Final = r"(?P<load>\d{2,3}(?:[.,]\d{1,2})?)(?! ?(?:days?|weeks?|reps?|min\w*|km|k\b|x|×|:|sessions?|th\b|st\b|nd\b|rd\b|times|for \d|%)|[\d.,:])"
_LIFT: Final = r"(?:(?:a|an|to|of|my|the|on|get|hit|reach|for|at) )*(?:(?P<lift>[a-z][a-z -]{2,24}?) (?:(?:of|at|to|is|for|a|an) )*)?"
_NEW_GOAL: Final = (
    re.compile(
        rf"^\W*(?:(?:ok\w*|so|hey|coach|btw|and|actually|also|well)\W+)*(?:my |the )?(?:new )?(?:goal|target|aim)(?: (?:is|are|would be|has changed|changed|to|now|should be))*[:=-]? "
        rf"(?:now )?{_LIFT}{_LOAD}"
    ),
    re.compile(
        r"^\W*(?:(?:ok\w*|so|hey|coach|btw|and|actually|also|well|now)\W+)*i(?:'d)? (?:now |actually |really )*(?:want|wanna|would like|like|aim|'m aiming|am aiming) (?:to |for )*"
        rf"{_LIFT}{_LOAD}(?: ?(?:kgs?|kilos?|lbs?|pounds?))?,? (?:now|instead|as my (?:new )?goal|rather|by (?:then|the end))\b"
    ),
)
"""`my goal is now squat 350 lb`, `I want to squat 160 instead`."""
_MAY_WE: Final = re.compile(r"\W*(?:please |and |ok |so )*(?:can|could|may|shall|should) (?:we|you|i)\b")
_OF_A_DAY: Final = re.compile(
    r"\b(?:today|tomorrow|tonight|yesterday|this (?:session|workout|week)|last|next (?:session|workout)|did|done|was|were|felt|feels?|why|how|what|when|which|after|tired|sore|pump\w*)\b"
)
_DECLINES: Final = re.compile(r"^\W*(?:no|nope|nah|leave|not now|don'?t|never ?mind|cancel|keep)\b")


def call(plain: str, facts: Facts) -> tuple[str, Arguments] | None:
    """`plan_anew` with the new date or number, or confirmed; None for a question or anything else."""
    if is_asked(facts) and days_changed.agrees(plain):
        return TOOL, {"confirmed": True}
    active = [one.program for one in facts.programs if one.program.status in RUNNING]
    found = _wished(plain, active, facts.today) if active else {}
    return (TOOL, found) if found else None


def _wished(plain: str, active: Sequence[Program], today: date) -> Arguments:
    more_of = _more_of(plain, active)
    if more_of:
        return {"moreOf": more_of}
    if plain.rstrip().endswith("?"):
        return {}
    if _MOVED.search(plain) and any(one.event_date is not None for one in active):
        event = next(one.event_date for one in active if one.event_date is not None)
        day = _day(plain, event, today)
        return {"eventDate": day.isoformat()} if day is not None else {}
    goal = _GOAL.search(plain)
    if goal is not None:
        return {"goalLoad": float((goal["load"] or goal["load2"]).replace(",", "."))}
    return _goal_now(plain, active)


def _goal_now(plain: str, active: Sequence[Program]) -> Arguments:
    """The new number of a goal that runs, told as what it is now; of a lift that is no goal of theirs nothing."""
    told = next((found for pattern in _NEW_GOAL if (found := pattern.search(plain)) is not None), None)
    if told is None or _OF_A_DAY.search(plain):
        return {}
    named = [one.exercise.id for one in mentions(told["lift"] or "", all_words=True)]
    aimed = {target.exercise_id for one in active for target in one.targets if target.load is not None}
    if (told["lift"] and not named) or (named and named[-1] not in aimed):
        return {}
    return {"goalLoad": float(told["load"].replace(",", "."))}


_ADDS: Final = re.compile(r"\b(?:add|want|wanna|like|include|give me|put in|swap|replace|make|need|have|do)\b")


def _more_of(plain: str, active: Sequence[Program]) -> list[str]:
    """What they want more of from now on; no question about it, nothing of today alone, and nothing that hurts."""
    asks = plain.rstrip().endswith("?") and not _MAY_WE.match(plain)
    if asks or _OF_A_DAY.search(plain) or says_it_hurts(plain):
        return []
    runs = any(one.discipline is Discipline.RUNNING for one in active)
    days = emphasized.strength_days(Text(plain).plain) if runs and _ADDS.search(plain) else None
    return [part.value for part in ([days] if days else emphasized.read(Text(plain).plain, goal_asked=False))]


def _day(plain: str, event: date, today: date) -> date | None:
    """The new day as it is named, or so many weeks from the one there was; None for none."""
    by = _BY.search(plain)
    if by is not None:
        weeks = int(by["n"]) if by["n"].isdigit() else _NUMBERS[by["n"]]
        return event + timedelta(weeks=-weeks if _SOONER.search(plain) else weeks)
    plain = _DATE_BARE.sub(r"\g<0> to", plain)
    found = [one.day for one in dates.read(Text(plain), today).moments if one.day > today]
    return found[-1] if found else None


def is_asked(facts: Facts) -> bool:
    return facts.open_question is not None and facts.open_question.topic.startswith(f"{ASKED}:")


def leaves(plain: str, facts: Facts) -> bool:
    """Whether they say no to the draft that was offered."""
    return is_asked(facts) and _DECLINES.search(plain) is not None


def opens(plain: str, facts: Facts) -> bool:
    """Whether they ask for the draft that was laid out."""
    laid_out = facts.open_question is not None and facts.open_question.topic.startswith(f"{LAID_OUT}:")
    return laid_out and re.match(r"\W*(?:yes|ok\w*|open|show|where|take me)\b", plain) is not None
