"""Whose a message speaks of: what somebody else does is no report, and no wish, of the athlete's."""

import re
from itertools import pairwise
from typing import Final

from tp_core.adapters.offline.reading.bystanders import PERSON

_OTHERS: Final = re.compile(
    rf"^\W*(?:(?:and|but|so|because|since|as|from now on|yesterday|today)\W+)*(?:my|our|the) {PERSON}\b"
    r"(?! (?:and i|spotted|helped|watched|joined|made me|had me)\b)(?!'s\b)"
)
_CLAUSE: Final = re.compile(
    r"[.;!]\s|\b(?:so|and|but|while) (?=i\b|my\b|our\b)|, (?=i\b|so\b|but\b|my\b|our\b)|\bbut (?!not\b)"
)


def mine(plain: str) -> str:
    """The clauses that speak of the athlete."""
    cuts = [0, *(one.end() for one in _CLAUSE.finditer(plain)), len(plain)]
    return "".join(one for one in (plain[start:end] for start, end in pairwise(cuts)) if not _OTHERS.match(one))
