"""The times that races take, as runners write them: `1:45`, `3h40`, `19:52`, `58 minutes`."""

import re
from typing import Final

_MOST_METRES: Final = 200_000
CLOCK: Final = (
    r"(?:(?P<h>\d)[:h.](?P<hm>[0-5]\d)(?::(?P<hs>[0-5]\d))?\b|(?P<m>\d{1,3})[:.](?P<s>[0-5]\d)\b"
    r"|(?P<min>\d{1,3})(?:\s*-?\s*(?:min(?:ute)?s?|')(?:\s*(?P<msec>[0-5]?\d)\s*(?:s|sec|seconds|\")?)?)"
    r"|(?P<hours>\d(?:\.\d{1,2})?)\s*(?:h\b|hrs?\b|hours?\b)(?:\s*(?P<hmin>[0-5]?\d)\b(?!\s*(?:days?|x\b|times|runs|sessions|weeks|k\b|km|miles?))\s*(?:m\b|min(?:ute)?s?)?)?|(?P<only>\d{1,3})\b(?!\s*/\s*\d)(?!\s*(?:k\b|km|miles?|days?|weeks?|times|months?|x\b|kg|lbs?|st\b|nd\b|rd\b|th\b|jan|feb|mar|apr|may\b|june?\b|july?\b|aug|sep|oct|nov|dec)))"
)
ANY_CLOCK: Final = (
    r"(?<![\d:./])(?:(?P<h>\d)[:h](?P<hm>[0-5]\d)(?::(?P<hs>[0-5]\d))?\b|(?P<m>\d{1,3}):(?P<s>[0-5]\d)\b"
    r"|(?P<min>\d{1,3})\s*-?\s*(?:min(?:ute)?s?\b|')(?:\s*(?P<msec>[0-5]?\d)\s*(?:s|sec|seconds)\b)?"
    r"|(?P<hours>\d(?:\.\d{1,2})?)\s*(?:h\b|hrs?\b|hours?\b)(?:\s*(?P<hmin>[0-5]?\d)\s*(?:m\b|min(?:ute)?s?)?)?"
    r"|(?P<only>\d{2,3})(?= (?:flat|dead|something)\b))(?!\s*(?:am|pm|a\.m|p\.m|/ ?km|per km|/ ?mi|per mile|min\b))"
)


def seconds(match: re.Match[str], metres: float) -> float | None:
    """The time, where it is one a person can run that distance in."""
    groups = match.groupdict()
    if groups["h"] is not None:
        long = int(groups["h"]) * 3600 + int(groups["hm"]) * 60 + int(groups["hs"] or 0)
        short = int(groups["h"]) * 60 + int(groups["hm"])
        candidates = [long] if groups["hs"] else [long, short]
    elif groups["m"] is not None:
        candidates = [int(groups["m"]) * 60 + int(groups["s"]), int(groups["m"]) * 3600 + int(groups["s"]) * 60]
    elif groups["hours"] is not None:
        candidates = [round(float(groups["hours"]) * 3600) + int(groups["hmin"] or 0) * 60]
    elif groups["min"] is not None:
        candidates = [int(groups["min"]) * 60 + int(groups["msec"] or 0)]
    else:
        candidates = [int(groups["only"]) * 60, int(groups["only"]) * 3600]
    return next((float(seconds) for seconds in candidates if _likely(seconds, metres)), None)


def _likely(seconds: float, metres: float) -> bool:
    """Between world records and a slow walk: 2 to 12 minutes a kilometre."""
    pace = seconds / metres * 1000
    return metres <= _MOST_METRES and 120 <= pace <= 720
