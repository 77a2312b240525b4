"""The distances people run, in metres."""

import re
from typing import Final

KM_PER_MILE: Final = 1.609344
LEAST_RACE: Final = 800
"""In metres; what is shorter is a repetition of a session."""
DISTANCE: Final = (
    r"(?:(?P<parkrun>park ?runs?)|(?P<half>(?:half|halb|semi)[- ]?marathons?|(?<!years and )(?<!year and )(?<!yr and )(?<!yrs and )(?<!months and )(?<!hour and )(?<!hours and )(?<!\d and )(?<!a and )(?<!and a )(?<!one and )(?<!two and )(?<!three and )(?<!four and )(?<!five and )(?<!other )\bhalf\b(?! (?:an?|of|the|my|way|past|hours?|hourly|days?|days?|years?|months?|term|terms|time|as|price|decent|asleep|dead|reps?|squats?|rack|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:[1-9]|1[0-2]) (?:to|till|until|in the|am|pm)\b)\b|[ -]?(?:iron|ironman)\b|[ -]ironm[ae]n|[- ](?:naked|board|kneeling))|\bhm\b)|(?P<ultra>ultra(?:[- ]?marathons?)?)|(?P<marathon>(?:full )?marathons?|\bbq\b|boston qualif\w+)"
    r"|(?<![\d.:])(?P<km>\d{1,3}(?:\.\d)?)[\s-]?(?:k|km|kms|kilometers?|kilometres?|kilometer run)\b(?!g)"
    r"|(?<![\d.:])(?P<miles>\d{1,2}(?:\.\d)?)[\s-]?(?:miles?|milers?)\b|(?P<mile>\bmile\b(?! \d{1,3}(?![\d:.])))"
    r"|(?<![\d.:])(?P<metres>(?:100|200|400|800|1500|3000|5000|10000))\s?m(?:eters?|etres?)?\b)"
)


def only_race(words: str) -> float | None:
    """The one race that a goal names, in metres."""
    found = {metres_of(match) or 0.0 for match in re.finditer(DISTANCE, words)}
    return next(iter(found)) if len(found) == 1 and min(found) >= LEAST_RACE else None


def metres_of(match: re.Match[str]) -> float | None:
    """The distance a match names, in metres."""
    if match["parkrun"]:
        return 5000.0
    if match["half"]:
        return 21097.5
    if match["marathon"]:
        return 42195.0
    if match["km"]:
        return float(match["km"]) * 1000
    if match["miles"] or match["mile"]:
        return round(float(match["miles"] or 1) * KM_PER_MILE * 1000, 1)
    return float(match["metres"]) if match["metres"] else None
