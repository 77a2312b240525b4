"""Lists of lifts beside lists of numbers: `squat, bench and press are 140, 95 and 60`, `150/95 kg bench/dead`.

As many lifts as numbers, each list with nothing but commas, slashes and `and` in it, and nothing but a few words between.
In such a list `press`, `dead`, `pull`, `row` and `clean` name lifts, which alone they may not.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from tp_core.adapters.offline.reading.lift_names import SHORT, Mention
from tp_core.domain.exercises import EXERCISES

_SHORT: Final = re.compile(
    rf"(?<![a-z-])(?:{'|'.join(sorted(SHORT, key=len, reverse=True))})(?![a-z-])(?! (?:ups?|downs?|overs?|aparts?|machine|day|days|work)\b)"
)
_JOIN: Final = re.compile(r"\s*(?:(?:,|/|&|\+)\s*(?:and\b)?|and\b)\s*(?:(?:the|my)\s+)?")
_LOAD: Final = r"\d{1,3}(?:\.\d{1,2})?(?![\d:x])(?:\s*(?:kgs?|kilos?|lbs?|pounds?)\b)?"
_LOADS: Final = rf"{_LOAD}(?:\s*(?:(?:,|/|&|\+)\s*(?:and\b)?|and\b)\s*{_LOAD}){{1,5}}"
_BEHIND: Final = re.compile(
    rf"\)?[\s:=-]*(?:(?!both|each|all|same)[a-z']+[\s:]+){{0,4}}(?P<loads>{_LOADS})(?!\s*(?:,|/|&|\+|and)\s*\d|[\d./:-]*\d|\s?(?:x\b|days?|times|weeks?|min|reps))"
)
_AHEAD: Final = re.compile(
    rf"(?<![\d./:x-])(?P<loads>{_LOADS})\s*(?:\(?\s*(?:(?:is|are|for|in|on|my|the|today's|current)\s+){{0,3}}|[:=-]\s*)$"
)
_REACH: Final = 90
"""Characters before a list of lifts in which the numbers in front of it stand."""
_MOST: Final = 6


def listed(live: str, named: Sequence[Mention]) -> dict[int, Mention]:
    """The lift of each number in such lists, by the place where the number begins."""
    found: dict[int, Mention] = {}
    for run in _runs(live, named):
        loads = _BEHIND.match(live, run[-1].end) or _AHEAD.search(live, max(0, run[0].start - _REACH), run[0].start)
        places = [one.start() for one in re.finditer(r"(?<![\d.])\d", loads["loads"])] if loads else []
        if loads and len(places) == len(run) and len({one.exercise.id for one in run}) == len(run):
            found |= {loads.start("loads") + place: name for place, name in zip(places, run, strict=True)}
    return found


def _runs(live: str, named: Sequence[Mention]) -> Iterator[list[Mention]]:
    """Two to six names of lifts in a row, one of them a name that stands for a lift by itself."""
    short = [
        Mention(*one.span(), EXERCISES[SHORT[one[0]]])
        for one in _SHORT.finditer(live)
        if not any(known.start < one.end() and one.start() < known.end for known in named)
    ]
    names = sorted([*named, *short], key=lambda one: one.start)
    run = names[:1]
    for before, name in pairwise(names):
        if not _JOIN.fullmatch(live, before.end, name.start):
            if 2 <= len(run) <= _MOST and any(one in named for one in run):
                yield run
            run = []
        run.append(name)
    if 2 <= len(run) <= _MOST and any(one in named for one in run):
        yield run
