"""Reps told apart from their load: `70 bench for 5`, `5rm squat 117.5`, `squat 95, bench 70, all for five`."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from tp_core.adapters.offline.reading.lift_names import Mention
from tp_core.adapters.offline.reading.quantities import COUNT, Quantity
from tp_core.adapters.offline.reading.words import Text
from tp_core.domain.exercises import Loading
from tp_core.domain.program import MOST_REPS

_NO_SPAN: Final = r"(?!\s*(?:x|weeks?|wks?|months?|days?|years?|min|kg|lbs?|sets))"
_BEHIND: Final = re.compile(
    r"\s*(?:\([a-z ]+\)\s*)?(?:for|x|,(?= \d{1,2} reps)|, also(?= \d)|(?=\d{1,2} times\b(?! (?:a|per|each|every|in the|weekly)\b)))\s*(?:an? )?(?:set of |sets of )?"
    rf"(?:(?P<word>single|double|triple)|(?P<reps>\d{{1,2}}))(?: rep(?:etition)?s?| times)?\b{_NO_SPAN}"
)
_AHEAD: Final = re.compile(
    r"(?<![\d.])(?:(?:10|[1-9]) ?x ?(?P<each>\d{1,2})|(?P<rm>\d{1,2}) ?(?:rm|rep max))(?: (?:on|for|of|at))?(?: (?:the|my))? $"
)
_REP_MAX: Final = re.compile(
    r"[\s:,-]*(?P<said>(?P<reps>\d{1,2}) ?(?:rm|rep max))\b[\s:,=@-]*(?:(?:is|was|at|of|about|around|currently|now)\s+)*"
)
"""`deadlift 3 rep max is 100kg`."""
_AT: Final = re.compile(r"[\s:,=@-]*(?:(?:is|was|at|of|about|around|with|currently|now)\s+)*")
"""Between a lift and its load."""
_ALL: Final = re.compile(
    r"\b(?:all|each|both|everything)(?: (?:of (?:them|these)|done|are|is|lifts))* ?(?:for|x|at|by)? ?(?:sets of |reps of |\d ?x ?)?(?P<all>\d{1,2})(?: ?reps?)?\b"
    rf"{_NO_SPAN}(?! (?:of|am|pm|o'clock|[a-z]+ups?|sessions?|times))"
    r"|(?<![\d.])\d ?x ?(?P<scheme>\d{1,2}) (?:weights|numbers|loads|lifts)\b|\b(?:working )?sets of (?P<sets>\d{1,2}) (?:on|for) (?:all|each|both|everything)\b"
)
"""Said of all the loads around it; a count alone behind `all` is one only with `for`, `x` or `reps`."""
_HEAD: Final = re.compile(
    r"(?<![\d.])\d ?x ?(?P<head>\d{1,2})\b(?! ?(?:min|h\b|kg|lbs?|km?\b))(?: [a-z\d/]+){0,4} ?(?::|-|=) (?=[a-z])"
)
"""`stronglifts 5x5 3x a week: squat 97.5, ...`: the sets of all that is listed behind."""
_MOST_IN_HEAD: Final = 15
"""More than these are minutes: `4x60: squat 100`."""
_IS_OF_REPS: Final = re.compile(r"\bfor\b|x ?\d|\breps?\b|\bsets of\b|weights|numbers|loads")


def behind(text: Text, quantity: Quantity, mention: Mention | None) -> tuple[Quantity, Mention | None]:
    """`70 bench for 5`: the lift stands between the load and its reps."""
    if mention is None or quantity.reps is not None or not 0 <= mention.start - quantity.end <= 12 or _counts(mention):
        return quantity, mention
    found = _BEHIND.match(text.live, mention.end)
    if found is None:
        return quantity, mention
    reps = COUNT[found["word"]] if found["word"] else int(found["reps"])
    return replace(quantity, reps=reps, bare=False), replace(mention, reps_end=found.end())


def ahead(text: Text, quantity: Quantity, mention: Mention | None) -> Quantity:
    """`5rm squat: 117.5`, `5x5 on squats, 100 kg`, `squat 5rm 117.5`: the reps stand before the load."""
    if mention is None or quantity.reps is not None or mention.end > quantity.start or _counts(mention):
        return quantity
    between = _REP_MAX.fullmatch(text.live, mention.end, quantity.start)
    if between is not None and int(between["reps"]) > 1:
        text.take(*between.span("said"))
        return replace(quantity, reps=int(between["reps"]), bare=False)
    found = _AHEAD.search(text.live, max(0, mention.start - 20), mention.start)
    if found is None or not _AT.fullmatch(text.live, mention.end, quantity.start):
        return quantity
    return replace(quantity, reps=int(found["each"] or found["rm"]), bare=False)


_HEADING: Final = re.compile(
    r"(?:^|[.,;!?¶(]|\b(?:my|the|current|lifts?|numbers|maxes|best|bests)\b)\s*(?P<reps>\d{1,2}) ?(?:rm|rep max(?:es)?)s?\b(?: (?:lifts|numbers|maxes|bests))?(?: (?:are|now))?\s*[:=-]"
)


def headed(text: Text, quantity: Quantity, sentence: int) -> Quantity:
    """`My 5RMs: squat 100, bench 75`: the reps of all that stand under such a head."""
    if quantity.reps is not None or quantity.load < _LEAST_LOAD or quantity.rpe is not None:
        return quantity
    heads = list(_HEADING.finditer(text.plain, max(sentence, quantity.start - _REACH), quantity.start))
    if (
        not heads
        or int(heads[-1]["reps"]) > MOST_REPS
        or len(text.plain[heads[-1].end() : quantity.start].split(",")) > 6
    ):
        return quantity
    return replace(quantity, reps=int(heads[-1]["reps"]), bare=False)


_REACH: Final = 160
_LEAST_LOAD: Final = 20
"""Less hardly stands under the head of a rep max."""


def _counts(mention: Mention) -> bool:
    return mention.exercise.loading in (Loading.BODYWEIGHT, Loading.TIME)


def of_all(text: Text, loads: Sequence[Quantity]) -> tuple[int, int, int] | None:
    """The reps said of all loads, and the place where that is said; None where nothing is, or where one has its own."""
    found = next((one for one in _ALL.finditer(text.live) if _IS_OF_REPS.search(one[0])), None)
    if found is None or len(loads) < 2 or any(one.reps is not None for one in loads):
        return None
    reps = int(found["all"] or found["scheme"] or found["sets"])
    return (reps, *found.span()) if 1 <= reps <= MOST_REPS else None


def of_heading(text: Text, sentence: tuple[int, int], first: Quantity) -> int | None:
    """The reps that the head of a list gives its loads, where it stands before them in their sentence."""
    found = _HEAD.search(text.plain, sentence[0], min(first.start, sentence[1]))
    reps = int(found["head"]) if found is not None else 0
    return reps if 1 <= reps <= _MOST_IN_HEAD else None
