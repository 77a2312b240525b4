"""A lasting change of a running program's weekdays, as told: `from now on only Tuesday, Thursday and Saturday`."""

import re
from typing import Final

from tp_core.adapters.offline.arguments import Arguments
from tp_core.domain.facts import Facts, RunningProgram
from tp_core.domain.program import WEEKDAYS

TOOL: Final = "change_days"
ASKED: Final = "new days"
"""The topic of the question whether to change them begins so; the days follow."""
_DAY: Final = re.compile(r"\b(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?'?s?\b")
_NUMBERS: Final = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "once": 1, "twice": 2}
_COUNT: Final = re.compile(
    r"\b(?P<n>[1-6]|one|two|three|four|five|six) (?:training )?(?:days?|times|sessions|workouts)\b(?! ago| off| in a row)|\b(?P<w>once|twice) (?:a|per) week\b"
)
_LASTING: Final = re.compile(
    r"\b(?:from now on(?:wards?)?|from (?:next|this) week(?: on(?:wards?)?)?|from (?:mon|tues|wednes|thurs|fri|satur|sun)day on(?:wards?)?|permanently|for good"
    r"|going forward|in (?:the )?future|any ?more|no longer|from here on|starting next week|for the rest of the (?:program|plan)|new (?:job|schedule|shifts?|roster)"
    r"|(?:schedule|shifts?|roster|timetable) (?:has |have )?changed|every week now|until the end)\b"
)
_WISH: Final = re.compile(
    r"\b(?:change|switch|move|set) (?:my|the) (?:training |workout |gym )?days\b|\b(?:drop|reduce|cut(?: down| back)?|go down|go up|increase|down|switch|change|go) (?:it |me |the program |my program |my week )?(?:from \w+ (?:days )?)?to (?:[1-6]|one|two|three|four|five|six) (?:days|times|sessions)\b"
)
_ONLY: Final = re.compile(
    r"\b(?:can|could|will|am able to|able to|only have|have)\b.{0,14}\b(?:only|just)\b|\bonly (?:can |able to |free |have time |available )|\bcan only\b|\bonly (?:train|lift|work out|make it) (?:on )?"
)
_NOT_THESE: Final = re.compile(
    r"\b(?:can'?t|cannot|can not|won'?t be able to|unable to|not able to|no longer|no more|don'?t have)\b"
)
_ONCE: Final = re.compile(
    r"\b(?:today|tomorrow|tonight|this week|next week(?! on| onwards?)|yesterday|last week|swap)\b"
)
_YES: Final = re.compile(
    r"^\W*(?:yes|yep|yeah|sure|ok(?:ay)?|do it|please do|go ahead|change (?:it|them|the days)|sounds good|accept)\b"
)

_LEAVE: Final = re.compile(r"^\W*(?:no|nope|leave|not now|don'?t)\b")


def call(plain: str, facts: Facts, running: RunningProgram) -> tuple[str, Arguments] | None:
    """`change_days` with the days or their number; confirmed where they say yes to what was asked before."""
    offered, named = _offered(facts), _named(plain)
    if _YES.match(plain) and offered and (not named or set(named) == set(offered)):
        return TOOL, {"days": list(offered), "confirmed": True}
    if leaves(plain, facts) or (_ONCE.search(plain) and not _LASTING.search(plain)):
        return None
    told = _told(plain, named, running)
    return (TOOL, told) if told else None


def _told(plain: str, named: tuple[str, ...], running: RunningProgram) -> Arguments:
    """The days, or how many, that are to hold from now on; empty for none."""
    count = _count(plain)
    lasting = _LASTING.search(plain) is not None
    only = _ONLY.search(plain) is not None and (len(named) > 1 or (lasting and bool(named or count)))
    if not (_WISH.search(plain) or only or (lasting and (named or count))):
        return {}
    if named and _NOT_THESE.search(plain) and not only:
        kept = [day.value for day in running.program.training_days if day.value not in named]
        return {"days": kept} if kept and len(kept) < len(running.program.training_days) else {}
    if named:
        return {"days": list(named)}
    return {"count": count} if count else {}


def leaves(plain: str, facts: Facts) -> bool:
    """Whether they say no to the days that were offered."""
    return bool(_offered(facts)) and _LEAVE.match(plain) is not None and not _named(plain)


def _named(plain: str) -> tuple[str, ...]:
    found = [
        next(day.value for day in WEEKDAYS if day.value.startswith(match[1][:3])) for match in _DAY.finditer(plain)
    ]
    return tuple(dict.fromkeys(found))


def _count(plain: str) -> int:
    found = _COUNT.search(plain)
    if found is None:
        return 0
    word = found["n"] or found["w"]
    return int(word) if word.isdigit() else _NUMBERS[word]


def _offered(facts: Facts) -> tuple[str, ...]:
    """The days of the question that is open."""
    question = facts.open_question
    if question is None or not question.topic.startswith(f"{ASKED}:"):
        return ()
    return _named(question.topic.casefold())
