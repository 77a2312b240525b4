"""What a race is called: by its own name, or by the one distance the message is about."""

import re
from typing import Final

from tp_core.adapters.offline.reading.distances import LEAST_RACE
from tp_core.adapters.offline.reading.runs import Runs


def is_race(name: str) -> bool:
    """Whether an event's name is a race on foot: `marathon`, `10k`."""
    return bool(re.fullmatch(r"(?:half )?marathon|parkrun|\d+(?:\.\d+)?k", name))


_LONG_RACES: Final = {
    21_000.0: "half marathon", 21_100.0: "half marathon", 21_097.5: "half marathon",
    42_000.0: "marathon", 42_200.0: "marathon", 42_195.0: "marathon",
}  # fmt: skip


_SIGNED_UP: Final = re.compile(
    r"\b(?:it'?s on|it is on|race is|signed up|sign up|entered|registered|charity|fun run|my name)\b"
)
_ON_A_DAY: Final = re.compile(
    r"\b(?:on|is|race day|race(?: is)?|one is|champs?|championships?|event|day)\W*(?:on )?(?:the )?$"
)


def of(runs: Runs, said: str, plain: str, place: int) -> str:
    """The name of a race dated at a place: as said, else of the one race the message is about (`sub-4 marathon, 18 April`).

    Of a short one only where it is run on that day, not by it.
    """
    if said not in ("", "race", "race day"):
        return said
    named = {timed.metres for timed in runs.timed if timed.wanted}
    named = named or {timed.metres for timed in runs.timed} | {*runs.untimed}
    named = {metres for metres in named if metres >= LEAST_RACE}
    if len(named) != 1:
        return said
    metres = named.pop()
    return _LONG_RACES.get(metres) or (
        f"{metres / 1000:g}k"
        if metres % 1000 == 0 and (said or _SIGNED_UP.search(plain) or _ON_A_DAY.search(plain[:place]))
        else said
    )
