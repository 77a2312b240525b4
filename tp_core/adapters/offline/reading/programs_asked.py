"""Whether somebody asks which programs they have: those that run, and those of before."""

import re
from typing import Final

_PROGRAMS: Final = r"(?:programs|programmes|plans|cycles|blocks)"
_OLD: Final = r"(?:old|past|previous|earlier|finished|completed|former|other|ended|archived|last)"
_ASKED: Final = re.compile(
    rf"\b(?:what|which|how many) (?:\w+ ){{0,2}}{_PROGRAMS} (?:do i have|have i (?:got|had|done)|did i (?:have|do)|are (?:mine|there|running|active)|am i (?:on|doing|running)|i have)\b"
    rf"|\b(?:show|list|see|view|open|find|get|tell me|where are|what are|give me|look at)\b(?: me| about)?(?: all| of| my| the| our| any)* (?:{_OLD} )?{_PROGRAMS}\b(?! (?:for|to|that|with|like)\b)"
    rf"|^\W*(?:and |all |what about )*(?:all )?my (?:{_OLD} )?{_PROGRAMS}\W*$"
    rf"|\b(?:show|see|view|find|where(?:'s| is)|what was|what happened to|open)\b(?: me)? my {_OLD} (?:program(?:me)?|plan|cycle|block)\b"
)
_ELSE: Final = re.compile(r"\b(?:pause|stop|end|delete|change|compare|start|make|design|new|next|week|today)\b")


def is_asked(plain: str) -> bool:
    """Whether it is asked; to pause or change them is another matter."""
    return _ASKED.search(plain) is not None and _ELSE.search(plain) is None
