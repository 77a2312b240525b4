"""Where an exercise is to be felt: from the exercise table, of the one named or spoken of last; never of what hurts."""

import re
from collections.abc import Sequence
from typing import Final

from tp_core.adapters.offline import advice
from tp_core.adapters.offline.reading import felt_asked
from tp_core.adapters.offline.reading.lift_names import mentions
from tp_core.domain.exercises import Exercise
from tp_core.domain.movement import Muscle
from tp_core.domain.phrasing import listed

_WHICH: Final = (
    "Which exercise do you mean? Ask like “where should I feel the row”, and I say which muscles do its work. If "
    "something hurts, stop the set and tell me where."
)
_PAIN_STOPS: Final = "Work and a stretch are fine, pain is not: if it hurts, stop the set and tell me where."


def answer(said: str, earlier: Sequence[str]) -> str:
    """The answer; empty for other words, and where no exercise is known. `earlier`: what they wrote before, oldest
    first.
    """
    plain = said.casefold().replace("’", "'")
    if not felt_asked.asks(plain):
        return ""
    exercise = _named(plain) or next((one for text in reversed(earlier[-3:]) if (one := _named(text.casefold()))), None)
    if exercise is None:
        return _WHICH if felt_asked.is_plain(plain) else ""
    return _told(exercise, _muscles(plain), contrasts=felt_asked.elsewhere(plain))


def _named(plain: str) -> Exercise | None:
    return next((one.exercise for one in mentions(plain, all_words=True)), None)


def _muscles(plain: str) -> list[Muscle]:
    """The muscles of their own that are named, the longest names first: `lower back` is no `back`."""
    found = []
    for name in sorted(advice.MUSCLES, key=len, reverse=True):
        if re.search(rf"\b(?:in |my |the ){name}\b", plain):
            found.append(advice.MUSCLES[name])
            plain = re.sub(rf"\b{name}\b", " ", plain)
    return found


def _told(exercise: Exercise, asked: Sequence[Muscle], *, contrasts: bool) -> str:
    main = listed([one.value for one in exercise.primary])
    beside = listed([one.value for one in exercise.secondary])
    lead = ""
    if contrasts:
        lead = "Less weight and a slower way down often let it show; feeling it is no must. "
    elif any(one in exercise.primary for one in asked):
        lead = "Yes. "
    elif any(one in exercise.secondary for one in asked):
        lead = "A little, yes, as a helper. "
    elif asked:
        lead = "Not there first of all. "
    works = f"{exercise.name}: you feel it in the {main} most" + (f", and the {beside} help" if beside else "")
    return f"{lead}{works}. {exercise.cue} {_PAIN_STOPS}"
