"""The training week: how many days, which ones, and how long a session may be."""

import re
from dataclasses import dataclass, field
from typing import Final

from tp_core.adapters.offline.reading import day_counts, weekdays
from tp_core.adapters.offline.reading.words import Text
from tp_core.domain.program import Weekday

_MINUTES = (
    r"(?<![\d.:])(?:(?P<lowh>\d(?:\.\d+)?)\s*(?:-|to)\s*)?(?P<hours>\d{1,2}(?:\.\d+)?)\s*-?\s*(?:h|hrs?|hours?)(?:\s*(?P<rest>[0-5]?\d)\s*(?:m|mins?|minutes?)?)?\b(?!\s*(?:a|per|each|every|/)\s*(?:week|wk)|\s*weekly|\s*of sleep|\s*sleep|\s*a night|\s*(?:total|away|drive|shift))",
    r"(?<![\d.:])(?:(?P<low>-?\d{1,3})\s*(?:-|to|or)\s*)?(?P<min>-?\d{1,4})\s*-?\s*(?:min(?:ut(?:e|o)?)?s?\b|(?<!\d )m(?=\b)(?! ?\w)|(?<=\d )m(?=\b)(?! ?\w)(?!,)|m(?= (?:each|tops|max|per|a (?:go|session|time|pop)|sessions?|gym|workouts?)\b))(?!\s*(?:a|per|each|/)\s*(?:km|k|mile)|\s*(?:walk|drive|away|rest|plank|warm))",
)
_HEADED_MINUTES: Final = (
    r"\b(?:how long|(?:session |workout )?(?:time|length|duration))(?: (?:per|a|each) (?:session|workout|day))?\s*[:=]\s*(?P<min>\d{2,3})\b"
    r"(?!\s*(?:[.:]\d|weeks?|wks?|months?|km|k\b|miles?|kg|h\b|hours?|min|m\b))"
)
"""`how long: 45`."""
LEAST_MINUTES, MOST_MINUTES = 15, 240


@dataclass
class Week:
    """What was said of the week."""

    days: int | None = None
    days_said: str = ""
    named: tuple[Weekday, ...] = ()
    minutes: int | None = None
    nonsense: list[str] = field(default_factory=list)
    assumed: list[str] = field(default_factory=list)


_EACH = r"(?<![\d.])(?P<days>[1-7])\s*(?:x|times|sessions of|days of|lots of|goes of|rounds of)\s*(?P<minutes>\d{2,3})\s*(?:min(?:ute)?s?\b|')"

_EACH_OF = r"(?<![\d.])(?P<days>[1-7])\s+(?P<minutes>\d{2,3})[ -]?min(?:ute)?s? (?:sessions?|workouts?)|(?<![\d.])(?P<days2>[1-7]) (?:sessions?|workouts?|evenings?|mornings?) of (?P<minutes2>\d{2,3})\b(?! ?(?:kg|km|%))"
_EACH_BACK = r"(?<![\d.])(?P<minutes>\d{2,3})\s*(?:min(?:ute)?s?|')\s*x\s*(?P<days>[1-7])\b(?!\s*(?:weeks|kg))"


def read(text: Text) -> Week:
    """Takes what it understands."""
    week = Week()
    for match in (*text.matches(_EACH), *text.matches(_EACH_OF), *text.matches(_EACH_BACK)):
        groups = match.groupdict()
        week.days = int(groups["days"] or groups["days2"])
        week.days_said = text.said(match.start(), match.end())
        week.minutes = int(groups["minutes"] or groups["minutes2"])
        text.take(match.start(), match.end())
    days = weekdays.read(text)
    week.named = days.named
    if week.days is None:
        count = day_counts.read(text)
        week.days, week.days_said = count.days, count.said
        week.nonsense += count.nonsense
        week.assumed += count.assumed
    if not week.named and (week.days is None or week.days == len(days.left)):
        week.named = days.left
    if week.days is not None and week.days > len(week.named):
        week.named = ()  # `3 days, parkrun on Saturday included`
    if week.days is None and not week.named:
        _in_words(text, week)
    _minutes(text, week)
    return week


def _in_words(text: Text, week: Week) -> None:
    words: tuple[tuple[str, int, str], ...] = (
        (r"\bevery(?: single)? day\b(?! life)|\bdaily\b|\ball week\b", 7, ""),
        (
            r"\bevery (?:other|second|2nd) day\b|\bevery 2 days\b|\balternate days\b|\balternating days\b",
            3,
            "I'm taking every other day as 3 days.",
        ),
    )
    for pattern, days, assumed in words:
        for match in text.matches(pattern):
            text.take(match.start(), match.end())
            week.days, week.days_said = days, text.said(match.start(), match.end())
            week.assumed += [assumed] if assumed else []


_OF_A_SESSION: Final = re.compile(
    r"\s*(?:training|tops|max(?:imum)?|each|a (?:go|session|time|pop|day|workout)|per (?:go|session|workout|day)|sessions?|workouts?|at (?:a time|most|the most)|windows?|limit|is (?:my )?(?:max|all|plenty|enough|what))\b"
)
_TOWARDS_A_SESSION: Final = re.compile(
    r"\b(?:sessions?|workouts?|training|gym|keep it to|only|just|so|got|have|is|for|of|under|up to|max|about|around|tops|time|length|instead|but|now)\b[^.;!?\d]{0,18}$"
)
_OF_ELSE: Final = re.compile(
    r"\b(?:murph|helen|fran|cindy|race|finish|bus|drive|commute|journey|rests|spends?|used to|last (?:program\w*|plan|coach)|app (?:i had|gave)|if i)\b[^.,;!?]{0,40}$"
)
_ELSE_BEHIND: Final = re.compile(
    r"\s*(?:on the (?:bus|train|tube)|each way|there and back|away|by (?:car|bus|train|bike)|drive|walk|commute|rest|between sets)\b"
)


_MAY_BE_A_MAN: Final = re.compile(r"^\d\dM$")
"""`57M` is an age where another length is told."""


def _minutes(text: Text, week: Week) -> None:
    """The length of a session: of several times the one whose words say so, else the first."""
    found: list[tuple[int, re.Match[str], int]] = []
    for pattern in (*_MINUTES, _HEADED_MINUTES):
        for match in text.matches(pattern):
            groups = match.groupdict()
            said = text.said(match.start(), match.end())
            minutes = (
                round(float(groups["hours"]) * 60) + int(groups.get("rest") or 0)
                if groups.get("hours")
                else int(groups["min"])
            )
            lead, behind = text.plain[: match.start()], text.plain[match.end() :]
            text.take(match.start(), match.end())
            if re.search(r"\b(?:run(?:ning)?|jog(?:ging)?|nonstop)(?: for)?\s*$", lead) or re.match(
                r"\s*(?:nonstop|non-stop|without (?:stopping|a break|walking))", behind
            ):
                continue
            if LEAST_MINUTES <= minutes <= MOST_MINUTES:
                sense = bool(_OF_A_SESSION.match(behind)) + bool(_TOWARDS_A_SESSION.search(lead))
                elsewhere = bool(_ELSE_BEHIND.match(behind)) + bool(_OF_ELSE.search(lead))
                found.append((2 * sense - 4 * elsewhere - bool(_MAY_BE_A_MAN.search(said)), match, minutes))
            else:
                week.nonsense.append(
                    f"“{said}” is outside what I plan for a session: {LEAST_MINUTES} to {MOST_MINUTES} minutes."
                )
    if week.minutes is not None or not found:
        return
    sense, match, minutes = max(found, key=lambda one: one[0])
    if sense <= -4:
        return
    week.minutes = minutes
    groups = match.groupdict()
    low = groups.get("low") or groups.get("lowh")
    if low and float(low) * (60 if groups.get("lowh") else 1) < minutes:
        week.assumed.append(f"I'm taking the upper end of “{text.said(match.start(), match.end())}” as the limit.")
