"""Paces of a race, `10k at 5:45 per km`, `hold 5:30/km for a half`: over the race's distance they are its time.

An easy run's pace and one that stands with no race are nobody's time; they are taken, so that nobody reads them as one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tp_core.adapters.offline.reading.distances import DISTANCE, KM_PER_MILE, metres_of
from tp_core.adapters.offline.reading.words import Text, compiled_pattern

_PACE: Final = (
    r"(?<![\d.:])(?P<minutes>\d{1,2})(?:[:.](?P<seconds>[0-5]\d))?\s?(?:min(?:ute)?s?\b)?\s?(?:/|\bper\b|\ba\b|\bthe\b)\s?"
    r"(?P<unit>km|k|kilomet(?:er|re)|mile|mi)\b(?: pace)?"
    r"|(?<![\d.:])(?P<minutes2>\d{1,2}):(?P<seconds2>[0-5]\d) pace\b"
)
_ALSO: Final = (
    r"(?<![\d.:])(?P<minutes>\d{1,2}):(?P<seconds>[0-5]\d)(?!\d|:|\.\d|\s?(?:am|pm|h\b|hours?|for (?:a |the )?\d))"
)
"""Behind one pace another is told without its unit: `I'm at 5:45 per km, I'd like to hold 5:15`."""
_TRAINED_AT: Final = re.compile(
    r"\b(?:easy|recovery|long runs?|tempo|warm ?-?up|comfortabl\w*|threshold|intervals?|repeats?|reps|train\w*|usual\w*|normal\w*|most|jog\w*|zone|z2|slow\w*|conversational|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|sundays?|club|group|they|he|she)\b"
)
_CLAUSE: Final = re.compile(r"[,;.!?¶(](?!\d)|\b(?:and|but|now|then)\b")
_QUICKEST, _SLOWEST = 150, 600
"""Seconds a kilometre that somebody races at."""
_LEAST: Final = 1500
_NAMES: Final = {21_097.5: "half marathon", 42_195.0: "marathon"}
_ALIKE: Final = (0.75, 1.3)


@dataclass(frozen=True)
class Paced:
    """A race's time by its pace, and where that stands."""

    start: int
    end: int
    metres: float
    seconds: float
    said: str


def read(text: Text, *, aimed_at: float | None = None) -> list[Paced]:
    """Takes every pace it finds; of those over a race the race's time. `aimed_at`: the race the talk has been about."""
    found: list[Paced] = []
    for match in text.matches(_PACE):
        unit = _unit(match)
        per_km = _per_km(match, unit) if unit else 0.0
        if not unit:
            text.take(match.start(), match.end())
        if not _QUICKEST <= per_km <= _SLOWEST:
            continue
        found += _over_a_race(text, match, per_km, unit, aimed_at)
        text.take(match.start(), match.end())
        for other in _behind(text, match, per_km, unit):
            found += _over_a_race(text, other, _per_km(other, unit), unit, aimed_at)
            text.take(other.start(), other.end())
    return found


_LEAST_A_MILE, _MOST_A_KM = 8, 6


def _unit(match: re.Match[str]) -> str:
    """What a pace is counted by: `5:30 pace` is a kilometre's, `8:30 pace` a mile's, one between them (empty) unknown."""
    if match["unit"]:
        return match["unit"]
    minutes = int(match["minutes2"])
    return "mile" if minutes >= _LEAST_A_MILE else "km" if minutes <= _MOST_A_KM else ""


def _per_km(match: re.Match[str], unit: str) -> float:
    groups = match.groupdict()
    minutes, more = groups["minutes"] or groups["minutes2"], groups["seconds"] or groups.get("seconds2")
    seconds = 60 * int(minutes) + int(more or 0)
    return seconds / KM_PER_MILE if unit.startswith("m") else float(seconds)


def _behind(text: Text, match: re.Match[str], per_km: float, unit: str) -> Iterator[re.Match[str]]:
    """The paces without a unit behind one that has it, in its sentence or the next, and about as quick."""
    end = text.plain.find("¶", match.end())
    reach = min(match.end() + 80, end if end >= 0 else len(text.plain))
    for other in compiled_pattern(_ALSO).finditer(text.live, match.end(), reach):
        if _ALIKE[0] <= _per_km(other, unit) / per_km <= _ALIKE[1]:
            yield other


def _over_a_race(text: Text, match: re.Match[str], per_km: float, unit: str, aimed_at: float | None) -> list[Paced]:
    lead = _CLAUSE.split(text.plain[max(0, match.start() - 60) : match.start()])[-1]
    after = _CLAUSE.split(text.plain[match.end() : match.end() + 30])[0]
    if _TRAINED_AT.search(lead) or _TRAINED_AT.search(after):
        return []
    metres = _race(text, match) or aimed_at
    if metres is None:
        return []
    words = text.said(*match.span())
    words = words if re.search(r"[a-z/]", words) else f"{words} {'a mile' if unit.startswith('m') else 'per km'}"
    said = f"{_NAMES.get(metres, f'{metres / 1000:g} km')} at {words}"
    return [Paced(*match.span(), metres, float(round(per_km * metres / 1000)), said)]


def _race(text: Text, match: re.Match[str]) -> float | None:
    """The one race of its sentence, else of the message."""
    first, last = next((span for span in text.sentences() if span[0] <= match.start() < span[1]), (0, len(text.plain)))
    for start, end in ((first, last), (0, len(text.plain))):
        races = {
            metres
            for one in compiled_pattern(DISTANCE).finditer(text.live, start, end)
            if one["mile"] is None and (metres := metres_of(one)) is not None and metres >= _LEAST
        }
        if races:
            return next(iter(races)) if len(races) == 1 else None
    return None
