"""What is asked of the talk and done on another page, by its key: `data`, `print`, `remind`, `unit`."""

import re
from typing import Final

_PROGRAM: Final = r"(?:program(?:me)?|plan|schedule|calendar|workouts?|history|log)"
_UNIT: Final = r"(?:kgs?|kilos?|kilograms?|kilogrammes?|lbs?|pounds?|metric|imperial)"
_KEYS: Final = tuple(
    (key, re.compile(pattern))
    for key, pattern in (
        ("data", r"\b(?:delete|erase|remove|wipe|export|download)\b.{0,20}\b(?:my (?:personal )?(?:data|account|profile)|everything about me|my details)\b|\b(?:close|cancel) my account\b"),
        ("print", rf"\b(?:print|export|download)\b.*\b{_PROGRAM}\b|\b(?:{_PROGRAM}|it)\b.*\b(?:as a|to|into|in|on) (?:an? |my )?(?:pdf|csv|excel|spreadsheet|paper|calendar|google calendar|outlook)\b|^\W*(?:can (?:i|you) )?print (?:it|this|that|my|the)\b"),
        ("remind", r"\bremind me\b(?! (?:how|what|why|which|where|when (?:is|do)|of)\b)|\b(?:set|send|get|turn on|turn off|switch on|switch off|change|stop)(?: me| up)?(?: an?| the| my)? (?:reminder|alarm|notification)s?\b"),
        ("unit", rf"^\W*(?:please |can you |could you |can i |could i |can we |i want to |i'?d like to )*(?:show|display|use|see|have|get|switch|change|go|convert|give|put|set|swap)\b(?: me| us| back| over| it| them| this| that| all| everything| (?:the |my )?(?:weights?|loads?|units?|app|program|plan|workouts?))*(?: (?:from|in|into|to|with|on))*(?: {_UNIT})?(?: (?:to|into|in|instead of|rather than|not|and not|over|or))? {_UNIT}(?: (?:please|from now on|instead(?: of {_UNIT})?|rather than {_UNIT}|not {_UNIT}|now|for (?:everything|all of it|me)))*\W*$|\b(?:change|switch|set) (?:the |my )?units?\b|^\W*(?:i (?:only )?(?:use|think in|train in|lift in|work in)) {_UNIT}(?:,? not {_UNIT})?\W*$"),
    )
)  # fmt: skip


def key(plain: str) -> str:
    """The key of what is asked; empty for anything else."""
    return next((key for key, pattern in _KEYS if pattern.search(plain)), "")
