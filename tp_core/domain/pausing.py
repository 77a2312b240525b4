"""What is said to the reason of a pause: short, with care where somebody is ill or hurt; numbers are `returning`'s."""

import re
from collections.abc import Sequence
from typing import Final

from tp_core.domain import returning
from tp_core.domain.program import Discipline
from tp_core.domain.returning import Why

REASONS: Final = ("holiday", "ill", "work", "injured")
"""As one taps them."""
OPERATION: Final = "operation"
_OPERATION: Final = (
    "After an operation your surgeon or physio says when you may train again and with what limits; tell me those "
    "before the first session."
)
_INJURED: Final = (
    "No training through pain: have it looked at by a physio or doctor before you load it again, and say in the "
    "check-in after it where it still hurts."
)
_ILL: Final = "No training with a fever; see a doctor if it lasts or worries you. Begin again once you are well."
_AWAY: Final = "Nothing drops: all of it moves back by the days you are away."
_DATED: Final = "What lies in those days drops, so that the plan keeps to your date."
"""Of a program that leads to a date: a pause does not move it."""
_BUSY: Final = "Nothing drops: the plan waits as it stands."
_SAID: Final = tuple(
    (re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE), text)
    for pattern, text in (
        (r"injur\w*|hurts?|hurting|pain\w*|strain\w*|sprain\w*|torn?|broke\w*|surgery|operation|physio\w*", _INJURED),
        (r"ill|illness|sick\w*|flu|cold|fever\w*|covid|virus|infection|unwell", _ILL),
        (r"holidays?|vacation|travel\w*|trip|away|abroad", _AWAY),
        (r"work|job|busy|time|exams?|stress\w*|family|kids?|baby|moving", _BUSY),
    )
)


_WHY: Final = {_INJURED: Why.INJURED, _ILL: Why.ILL, _AWAY: Why.AWAY, _BUSY: Why.AWAY}


def why(reason: str) -> Why | None:
    """What kept somebody away, by the reason they gave with the pause; None where it tells of nothing known."""
    return next((_WHY[text] for pattern, text in _SAID if pattern.search(reason)), None)


def care(reason: str) -> str:
    """What is said with care to days off told ahead: whoever is ill, hurt or operated on; empty for anybody else."""
    if reason == OPERATION:
        return _OPERATION
    said = next((text for pattern, text in _SAID if pattern.search(reason)), "")
    return said if said in (_ILL, _INJURED) else ""


def words_for(reason: str, disciplines: Sequence[Discipline]) -> str:
    """The same of several programs at once, without what becomes of their sessions: each has its own way."""
    said = next((text for pattern, text in _SAID if pattern.search(reason)), "")
    care = said if said in (_ILL, _INJURED) else ""
    back = returning.in_words(returning.steps(returning.LEAST_GAP), *disciplines)
    return f"{care} After a week or more off I suggest {back}.".strip() if said else ""


def words(reason: str, discipline: Discipline, *, dated: bool = False) -> str:
    """A sentence or two that take the reason as it is, and how one comes back; empty for none, or one nobody knows.
    `dated`: the program leads to a date that no pause moves.
    """
    said = next((text for pattern, text in _SAID if pattern.search(reason)), "")
    said = _DATED if dated and said in (_AWAY, _BUSY) else said
    back = returning.in_words(returning.steps(returning.LEAST_GAP), discipline)
    return f"{said} After a week or more off I suggest {back}." if said else ""
