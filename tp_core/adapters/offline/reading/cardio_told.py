"""Other endurance work told by its time: `biked 45 minutes`, `swam for half an hour`, as sets to be written down."""

import re
from typing import Final

from tp_core.adapters.offline.arguments import Arguments

_KINDS: Final = (
    ("bike", r"biked|bike|cycled|cycling|bicycle|spinning|spin class|indoor bike|peloton"),
    ("swim", r"swam|swim|swimming"),
    ("brisk walk", r"walked|walk|walking|hiked|hike|hiking"),
    ("row erg", r"rowed|rowing machine|row erg"),
    ("elliptical", r"elliptical|cross ?trainer"),
)
_TIME: Final = (
    r"(?:(?P<min>\d{1,3}) ?(?:min(?:ute)?s?|')|(?P<hour>an|one|1|two|2) ?h(?:ours?|rs?)?(?: and a (?P<half>half))?"
    r"|(?P<half2>half an hour))"
)
_TOLD: Final = tuple(
    (exercise, re.compile(rf"\b(?:{words})\b(?: (?:for|about|around|like|easy|easily|outside|home|on the bike))* {_TIME}"
                          rf"|\b(?:did|had) {_TIME.replace('P<', 'P<x')} (?:of |on (?:the )?|easy )*(?:{words})\b"))
    for exercise, words in _KINDS
)  # fmt: skip
_NOT: Final = re.compile(
    r"\?\s*$|\b(?:can|could|should|shall|may|will|would|want|going to|gonna|plan(?:ning)?|tomorrow|every|usually|always"
    r"|instead of|if)\b"
)
_HOURS: Final = {"an": 1, "one": 1, "1": 1, "two": 2, "2": 2}


def logged(plain: str) -> list[Arguments]:
    """What is to be written down; none where it is asked, wished or usual."""
    if _NOT.search(plain):
        return []
    for exercise, pattern in _TOLD:
        found = pattern.search(plain)
        if found is not None:
            return [{"exercise": exercise, "sets": [{"durationSeconds": _seconds(found)}]}]
    return []


def _seconds(found: re.Match[str]) -> float:
    told = {name.removeprefix("x"): value for name, value in found.groupdict().items() if value}
    if "min" in told:
        return 60.0 * int(told["min"])
    if "half2" in told:
        return 1800.0
    return 3600.0 * _HOURS[told["hour"]] + (1800.0 if "half" in told else 0.0)
