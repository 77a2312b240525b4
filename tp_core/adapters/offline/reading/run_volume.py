"""How much somebody runs: the distance of a week and the longest run, in km."""

import re
from dataclasses import dataclass, field
from typing import Final

from tp_core.adapters.offline.reading.distances import KM_PER_MILE
from tp_core.adapters.offline.reading.words import Text
from tp_core.domain.brief import MOST_RUN_KM, MOST_WEEKLY_KM

_WEEKLY: Final = (
    r"(?<![\d.])(?P<low>\d{1,3}(?:\.\d)?)(?:\s*(?:-|to)\s*(?P<high>\d{1,3}(?:\.\d)?))?\s*(?P<unit>ks?|km|kms|kilometers?|kilometres?|miles?|mi)\s*(?:of (?:running|easy running) )?(?:a|per|each|every|most|by|in|in the|/)\s*(?:weeks?|wks?)\b",
    r"(?<![\d.])(?P<low>\d{1,3}(?:\.\d)?)(?:\s*(?:-|to)\s*(?P<high>\d{1,3}(?:\.\d)?))?\s*(?P<unit>k|km|kms|kilometers?|kilometres?|miles?|mi)\s*(?:weekly|weeks?|wks?)\b",
    r"\bweekly\s*(?:distance|mileage|volume|km|kilometers?|kilometres?)?\s*(?:is|of|:|=|about|around|at|i'?m doing|i am doing|i'?m|i am|i do|i run| )*\s*(?P<low>\d{1,3}(?:\.\d)?)(?P<high>)\s*(?P<unit>k|km|kms|kilometers?|kilometres?|miles?|mi)\b",
    r"\b(?:per|every|each) week (?:about |around |some )?(?P<low>\d{1,3}(?:\.\d)?)(?P<high>)\s*(?P<unit>k|km|kms|miles?|mi)\b",
    r"\b(?P<unit>km|kms|k|miles?|mi) ?(?:per|a|/) ?(?:week|wk)\s*[:=]\s*(?P<low>\d{1,3})(?P<high>)\b",
    r"\b(?P<unit>mpw|kpw)\s*[:=]\s*(?P<low>\d{1,3})(?P<high>)\b",
    r"(?<![\d.])(?P<low>\d{1,3}(?:\.\d)?)(?P<high>)\s*(?P<unit>k|km|kms|miles?|mi) (?:the|in the|in a|in a (?:normal|typical|usual|good|average)|over the|across the) (?:whole |entire |full )?week\b",
    r"(?<![\d.])(?P<low>\d{1,3}(?:\.\d)?)(?P<high>)\s*(?P<unit>mpw|kpw|km/wk|km/week|mi/wk)\b",
    r"(?<=week)[, ]+(?:for |about |around |roughly |~|some )*(?P<low>\d{1,3}(?:\.\d)?)(?P<high>)\s*(?P<unit>k|km|kms|miles?|mi)\b(?: (?:in )?total| altogether)?",
    r"(?<![\d.])(?P<low>\d{1,3}(?:\.\d)?)(?P<high>)\s*(?P<unit>k|km|kms|kilometers?|kilometres?|miles?|mi) (?:in )?(?:total|altogether|all\b|(?:the|one) week)",
    r"\b(?:total(?:ly|ling)?|altogether|together|all told|in all)(?: of)?:? (?:about )?(?P<low>\d{1,3}(?:\.\d)?)(?P<high>)\s*(?P<unit>k|km|kms|kilometers?|kilometres?|miles?|mi)\b",
    r"(?<![\d.])(?P<low>\d{1,3}(?:\.\d)?)(?P<high>)\s*(?P<unit>k|km|kms|kilometers?|kilometres?|miles?|mi) (?:across|over|through) (?:the|a) week\b",
)
_PER_WEEK: Final = (
    r"\bi (?:run|do|manage) (?:about |around |only |just )?(?P<n>[1-9]\d)(?: a week| per week| weekly|(?=\W*$|[.;!]))"
)
"""Without its unit, which another distance of the message tells: `my mate runs 70 km a week, I do 40`."""
_UNIT_SAID: Final = re.compile(r"\d\s*(?P<unit>km|kms|kilometers?|kilometres?|miles?|mi)\b")
_LONGEST: Final = (
    r"(?<!how )\b(?:longest|long|furthest|farthest|biggest run|maximum run|max run|lr)\s*(?:recent |recently )?(?:runs?(?: at (?:the )?moment)?|one|1(?= )|distance|outing|jog)?\s*(?:so far|ever|recently|recent|lately|this month|yet|till now|until now|i'?ve (?:ever )?(?:done|gone|run)|i have (?:ever )?(?:done|gone|run)|lately|this (?:block|year|season|week)| )*\s*(?:is|was|has|of|:|about|around|at|=|-|being|has been)*\s*(?P<n>\d{1,3}(?:\.\d)?)\s*(?P<unit>ks?|km|kms|kilometers?|kilometres?|miles?|mi)?\b",
    r"(?<![\d.])(?P<n>\d{1,3}(?:\.\d)?)\s*(?P<unit>k|km|kms|kilometers?|kilometres?|miles?|mi)\b[^.!;?\d]{0,24}[.!,;]+ (?:that'?s |it'?s |was )?(?:my )?(?:longest|furthest|farthest) (?:run |one |i'?ve (?:ever )?(?:run|done|gone) )?(?:yet|ever|so far)\b",
    r"(?<![\d.])(?P<n>\d{1,3}(?:\.\d)?)\s*(?P<unit>k|km|kms|kilometers?|kilometres?|miles?|mi) (?:as|for) (?:a|my|the) long (?:one|1|run)\b",
    r"(?<![\d.])(?P<n>\d{1,3}(?:\.\d)?)\s*(?P<unit>k|km|kms|kilometers?|kilometres?|miles?|mi) (?:is|(?=my |the )) ?(?:my |the )?(?:max(?:imum)?(?: distance)?|furthest|farthest|most)\b",
    r"(?<![\d.])(?P<n>\d{1,3}(?:\.\d)?)[ -](?P<unit>k|km|mile|miler)s? (?=(?:every |each |on )(?:saturday|sunday|weekend)|long run)(?:long run)?",
    r"(?<![\d.])(?P<n>\d{1,3}(?:\.\d)?)\s*(?P<unit>k|km|kms|kilometers?|kilometres?|miles?|mi)\s*(?:is|was|as|has been|being)?\s*(?:my )?(?:the )?(?:long(?:est)? run|longest)\b",
    r"\b(?:never|not)(?: ever)? (?:run|ran|gone|done|been) (?:any )?(?:further|farther|longer|more|past|beyond|over)(?: than)? (?P<n>\d{1,3}(?:\.\d)?)\s*(?P<unit>k|km|kms|kilometers?|kilometres?|miles?|mi)\b",
)
_NOT_WEEKLY: Final = re.compile(
    r"\b(?:was (?:at|on|doing|running)|used to (?:do|run)|would like to be (?:at|on)|want to (?:be|get) (?:at|to|on)|eventually|commute|cycle|ride)\s*$"
)
"""`was at 80 km a week before the baby`, `would like to be at 50`."""
_BY_BIKE: Final = re.compile(r"\s*(?:by|on (?:the|my)) (?:bi(?:ke|cycle)|cycle)\b")


_IS_LONGEST: Final = re.compile(r"longest|furthest|farthest|biggest|long (?:run|one)|long:")
"""What tells of a distance even without its unit."""


@dataclass
class Volume:
    """What was found; `too_far`: what is beyond what is planned from, in their words."""

    weekly_km: float | None = None
    longest_km: float | None = None
    too_far: list[str] = field(default_factory=list)


def read(text: Text) -> Volume:
    """Takes what it understands."""
    volume = Volume()
    for pattern in _LONGEST:
        for match in text.matches(pattern):
            if volume.longest_km is not None or not (match["unit"] or _IS_LONGEST.match(match[0])):
                continue
            longest = _km(float(match["n"]), match["unit"] or "km")
            volume.longest_km = _within(text, match, longest, MOST_RUN_KM, volume)
            text.take(match.start(), match.end())
    for pattern in _WEEKLY:
        for match in text.matches(pattern):
            if _is_theirs(text, match):
                ends = [float(match["low"]), *([float(match["high"])] if match["high"] else [])]
                weekly = _within(text, match, _km(sum(ends) / len(ends), match["unit"]), MOST_WEEKLY_KM, volume)
                volume.weekly_km = weekly if weekly is not None else volume.weekly_km
            text.take(match.start(), match.end())
    unit = _UNIT_SAID.search(text.plain)
    for match in text.matches(_PER_WEEK):
        if volume.weekly_km is None and unit is not None:
            volume.weekly_km = _within(text, match, _km(float(match["n"]), unit["unit"]), MOST_WEEKLY_KM, volume)
            text.take(match.start(), match.end())
    return volume


def _is_theirs(text: Text, match: re.Match[str]) -> bool:
    """Run by them these weeks, not once, not wished for, not by bicycle."""
    lead = text.plain[max(0, match.start() - 24) : match.start()]
    return not _NOT_WEEKLY.search(lead) and not _BY_BIKE.match(text.plain, match.end())


def _within(text: Text, match: re.Match[str], kilometres: float, most: float, volume: Volume) -> float | None:
    if kilometres <= most:
        return kilometres
    volume.too_far.append(text.said(match.start(), match.end()))
    return None


def _km(amount: float, unit: str) -> float:
    return round(amount * (KM_PER_MILE if unit.startswith("m") and unit != "metres" else 1), 1)
