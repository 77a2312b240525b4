"""Skills of bodyweight training one wants: `learn a handstand`, `my first muscle-up`, `front lever and planche`. What one
can do already, or has no wish for, is none.
"""

import re
from collections.abc import Iterator
from typing import Final

from tp_core.domain.emphasis import Emphasis

_NAMES: Final[tuple[tuple[str, Emphasis], ...]] = (
    (r"hand ?-?stands?(?![- ]*(?:push|press))(?: walk\w*| hold)?", Emphasis.HANDSTAND),
    (r"front[- ]?levers?", Emphasis.FRONT_LEVER),
    (r"back[- ]?levers?", Emphasis.BACK_LEVER),
    (r"planch(?:e|es|ing)", Emphasis.PLANCHE),
    (r"l[- ]?sits?", Emphasis.L_SIT),
    (r"muscle[- ]?ups?", Emphasis.MUSCLE_UP),
    (r"pistols?(?: squats?)?", Emphasis.PISTOL),
)
_NAME: Final = re.compile(r"\b(?:" + "|".join(f"(?P<s{at}>{words})" for at, (words, _) in enumerate(_NAMES)) + r")\b")
_WISH: Final = (
    r"\b(?:learn\w*|get(?:ting)?|gettin|achiev\w*|unlock\w*|master\w*|nail\w*|want(?:ed|s)?|wanna|goals?|aim\w*|towards?|training for|train for|work(?:ing)? (?:on|up to)|working towards?|dreams?"
    r"|would (?:love|like)|i'?d (?:love|like)|like to|love to|hoping|hope to|practi[cs]e|practi[cs]ing|skills?|first|one day|finally|able to|focus(?:ing)? on|manage a|do my|target\w*|obsessed with|chasing|progress(?:ing|ions?)?)\b"
)
_KNOWN: Final = r"\b(?:can(?!'?t| not| i\b| you\b| someone)|have(?! never| not)|got|already|could|managed|did|used to|currently|now|no|not|without|never|hate|avoid|don'?t|didn'?t|skip|lost|instead of|rather than|than|at the moment|max)\b"
_MARK: Final = re.compile(rf"(?P<wish>{_WISH})|(?P<known>{_KNOWN})")
_AFTER: Final = re.compile(
    r"[^.;!?¶]{0,25}\b(?:is|are|'s|would be|as)\s+(?:\w+\s+){0,2}?(?:goals?|dreams?|aim|target|next|great|nice|amazing|cool|what i)\b"
    r"|[^.;!?¶]{0,6}\byet\b[^.;!?¶]{0,30}\b(?:want|wanna|love|like|get|need|fancy)\b"
)
_LESS: Final = re.compile(
    r"\b(?:without|no|less|drop|remove|forget|skip|stop|cancel)(?: (?:the|my|that|more|all))*\s+$"
)
_LEAVES_IT: Final = re.compile(r"\W*(?:$|[.,;!?¶]|\b(?:practice|training|work|stuff|please|and|then|again|after)\b)")
_COUNT_BEFORE: Final = re.compile(
    r"\d ?(?:x|reps?(?: of)?|s|secs?|seconds?)?\s*(?:strict |clean |full |good |ring |bar )?$"
)
_COUNT_BEHIND: Final = re.compile(r"\s*(?:[:=x-]\s*)?(?:for |is |at )?\d")


def read(live: str, *, goal_asked: bool) -> Iterator[tuple[int, Emphasis]]:
    """Each skill that is wished for, where it stands. `goal_asked`: a bare name is a wish."""
    for match in _NAME.finditer(live):
        clause = re.split(r"[.;!?¶]|\bbut\b", live[: match.start()])[-1]
        after = live[match.end() :]
        marks = list(_MARK.finditer(clause))
        bare = goal_asked and not (_COUNT_BEFORE.search(clause) or _COUNT_BEHIND.match(after))
        wished = marks[-1]["wish"] is not None if marks else bare
        refused = _LESS.search(clause) and not after.startswith(" yet")
        if (wished or _AFTER.match(after)) and not refused:
            yield match.start(), _named(match)


def taken_back(live: str) -> Iterator[Emphasis]:
    """What shall be practised no more: `no more planche`, `drop the handstand`."""
    for match in _NAME.finditer(live):
        if _LESS.search(live[: match.start()]) and _LEAVES_IT.match(live[match.end() :]):
            yield _named(match)


def _named(match: re.Match[str]) -> Emphasis:
    return next(skill for at, (_, skill) in enumerate(_NAMES) if match[f"s{at}"])
