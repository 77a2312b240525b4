"""How long a session may be: of all times in a message the one that is no race's, no journey's and no clock's."""

import re
from dataclasses import dataclass, field
from typing import Final

from tp_core.adapters.offline.reading import clauses
from tp_core.adapters.offline.reading.words import Text, compiled_pattern

_MINUTES: Final = (
    r"(?<![\d.:])(?:(?P<lowh>\d(?:\.\d+)?)\s*(?:-|to)\s*)?(?P<hours>\d{1,2}(?:\.\d+)?)\s*-?\s*(?:h|hrs?|hours?)(?:\s*(?P<rest>[0-5]?\d)\s*(?:m|mins?|minutes?)?)?\b(?!\s*(?:a|per|each|every|/)\s*(?:week|wk)|\s*weekly|\s*of sleep|\s*sleep|\s*a night|\s*(?:total|away|drive|shift))",
    r"(?<![\d.:])(?:(?P<low>-?\d{1,3})\s*(?:-|to|or)\s*)?(?P<min>-?\d{1,4})\s*-?\s*(?:min(?:ut(?:e|o)?)?s?\b|(?<!\d )m(?=\b)(?! ?\w)|(?<=\d )m(?=\b)(?! ?\w)(?!,)|m(?= (?:each|tops|max|per|a (?:go|session|time|pop)|sessions?|gym|workouts?)\b))(?!\s*(?:a|per|each|/)\s*(?:km|k|mile|week|wk)|\s*(?:walk|drive|away|rest|plank|warm))",
)
_HEADED_MINUTES: Final = (
    r"\b(?:how long|min(?:ute)?s|(?:session |workout )?(?:time|length|duration))(?: (?:per|a|each) (?:session|workout|day))?\s*[:=]\s*(?P<min>\d{2,3})\b"
    r"(?!\s*(?:[.:]\d|weeks?|wks?|months?|km|k\b|miles?|kg|h\b|hours?|min|m\b))"
)
"""`how long: 45`."""
_SAID_AGAIN: Final = (
    r"(?<![\d.:])\d{1,3} ?(?:min(?:ute)?s?|h|hrs?|hours?)\b(?: (?:max|tops|a go|a session|each|at most))?,? (?:or |so |well )?(?:say|more like|call it|make it)"
    r"(?: about| around)? (?P<min>\d{2,3})\b(?=\s*(?:min|[.,;!?)¶]|$))"
)
LEAST_MINUTES, MOST_MINUTES = 15, 240
_SURE: Final = 4.0


@dataclass
class Length:
    """A session's minutes, as said."""

    minutes: int | None = None
    nonsense: list[str] = field(default_factory=list)
    assumed: list[str] = field(default_factory=list)


_OF_A_SESSION: Final = re.compile(
    r"\s*(?:training|tops|max(?:imum)?|each|a (?:go|session|time|pop|day|workout)|per (?:go|session|workout|day)|sessions?|workouts?|at (?:a time|most|the most)|windows?|limit|is (?:my )?(?:max|all|plenty|enough|what))\b"
)
_SESSION_FIRST: Final = re.compile(
    r"\b(?:sessions?|workouts?|training|gym|keep it to|cap (?:it|mine|them)|time|length|slots?|windows?|lunch(?: ?break)?)\b[^.;!?\d]{0,18}$"
)
_LIMIT_FIRST: Final = re.compile(
    r"\b(?:only|just|so|got|have|is|for|of|under|up to|max|about|around|tops|instead|but|now)\b[^.;!?\d]{0,18}$"
)
_OF_ELSE: Final = re.compile(
    r"\b(?:(?:goes|hurts?|aches?|sore|stiff\w*|gives? out|starts?|flares?)(?: up)? (?:for|after|past|from|at|beyond)\b|murph|helen|fran|cindy|race|finish|bus|drive|commute|journey|rests|spends|(?<!could )(?<!can )(?<!would )spend|the dog|used to|last (?:program\w*|plan|coach)|app (?:i had|gave)|if i)\b[^.,;!?]{0,40}$"
)
_ELSE_BEHIND: Final = re.compile(
    r"\s*(?:(?:is|are|was|seems?|sounds?|feels?) (?:\w+ )?too (?:long|much|short|little)|of (?:running|driving|walking|cycling|riding|sitting)|(?:of )?(?:moderate |light |daily )?(?:activity|movement|cardio|steps)\b|on the (?:bus|train|tube)|each way|there and back|away|from (?:my|any|an?|the|home|here|work|town)\b|by (?:car|bus|train|bike)|drive|walk|commute|rest|between sets|mark\b|(?:5|10) ?k|half|marathon|mile|run\b|nonstop|non-stop|without (?:stopping|a break|walking))\b"
)
_OF_A_RUN: Final = re.compile(
    r"(?<![\d.])\d{1,2}(?:\.\d)? ?(?:km?|miles?)(?: (?:each(?: time)?|every time|a time|runs?|per run))?,? (?:(?:in|it takes|takes|taking|about|around|roughly|each|at) )*(?:me )?(?:(?:about|around|roughly) )?$"
)
"""`5k each time, about 33 minutes`: what a distance takes."""
_NOT_WANTED: Final = re.compile(
    r"\b(?:not up for|not (?:a |an |doing )|no\b(?! (?:more|mair|longer|less|(?:fancy |real |special |actual |home )?(?:equipment|equip\w*|kit|gym|weights?|gear|machines?|dumb ?bells|barbell|rack|bench|stuff|injur\w*|pain|issues|problems?|experience|idea|bother|time for more)\b))|never|hate|don'?t (?:want|do|like)|can'?t (?:face|stand)|instead of|rather than|those)\b(?![^,;]*\b(?:more|mair|longer|over)\b)[^,;]*$"
)
_RACES: Final = re.compile(
    r"\b(?:\d{1,2} ?km?|halfs?|half marathon|marathons?|park ?run|mile|murph|ultra|c25k|time trial|santa dash|triathlon|race)\b"
)
_A_TIME: Final = re.compile(
    r"\b(?:under|sub|in|below|from|took|takes?|best|pb|pr|finish\w*|ran|run|settle for|break(?:ing)?|beat|than|inside|within|done|was|did|at|to|target|goal|currently|now|not exceeding|no more than|time of|at most)[\s:-]*(?:about |around |a |me )?$"
)
_OF_THE_WEEK: Final = re.compile(
    r"\b(?:days?|sessions?|workouts?|gym|(?:times|x|runs?|goes) (?:a|per) week|per week|a week|weekly|each|mornings?|evenings?|nights?|lunch\w*|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tue|tues|wed|thu|thurs|fri|sat|\d ?x)\b"
)
_ITS_DAY: Final = re.compile(r"\bsat(?:urday)?s?\b")
"""A parkrun's."""
_JOGS_FOR: Final = re.compile(
    r"(?<!sessions )(?<!workouts )\b(?:run(?:ning)?|jog(?:ging)?|nonstop)(?: for)?\s*$|\b(?:walk|stretch|meditate|foam roll|commute|stand|sit|swim|cycle|ride|hike|keep going|be on my feet)(?:ing)? (?:for )?(?:about |around |up to |over |almost |nearly )?$"
)
_RATHER: Final = re.compile(
    r"\b(?:well|or rather|so|realistically|actually|more like|call it|make (?:it|that)|but)[\s,]*(?:let'?s say |say |about |only )*$"
)
_MAY_BE_A_MAN: Final = re.compile(r"^\d\dM$")
"""`57M` is an age where another length is told."""
_CLOCK: Final = r"(?<![\d:.])(?P<half>half )?(?P<h1>\d{1,2})(?:[:.](?P<m1>[0-5]\d))?\s*(?P<p1>[ap]m)?\s*(?:-|to|till|til|until)\s*(?P<h2>\d{1,2})(?:[:.](?P<m2>[0-5]\d))?\s*(?P<p2>[ap]m)?(?![\d:.]\d|\s*(?:kg|lbs?|x|reps|min|days|weeks|%|k\b))"
_BUSY: Final = re.compile(
    r"\b(?:(?<!before )(?<!after )work\w*|shifts?|on|open|opens|school|sleep|bed|class\w*|office|job|week)\b[^.;]{0,20}$"
)
_OF_A_DAY: Final = re.compile(r"\b(?:morning|evening|lunch\w*|night)s? (?:from )?$")
_ON_SHIFT: Final = re.compile(r"\bshifts?\b|\bon call\b")
"""`rotating shifts, 12h`: how long the work is."""
_LONGEST_BY_CLOCK: Final = 180
_SPREAD: Final = r"(?<![\d.])(?P<hours>\d{1,2}(?:\.\d+)?)\s*(?:h|hrs?|hours?)\s*(?:a|per|each|every|/)\s*(?:week|wk)[^.;\d]{0,30}\b(?:spread|split|divided|over|across)\b"


def read(text: Text, days: int | None) -> Length:
    """The length of a session: of several times the one whose words say so, else the first."""
    length = Length(minutes=_said_again(text))
    best = -1.0 if length.minutes is None else _SURE
    for pattern in (*_MINUTES, _HEADED_MINUTES):
        for match in text.matches(pattern):
            minutes, weight = _minutes(match), _weight(text, match)
            text.take(match.start(), match.end())
            if weight is None:
                continue
            if minutes > MOST_MINUTES and _ON_SHIFT.search(text.plain):
                continue
            if not LEAST_MINUTES <= minutes <= MOST_MINUTES:
                said = text.said(match.start(), match.end())
                length.nonsense.append(
                    f"“{said}” is outside what I plan for a session: {LEAST_MINUTES} to {MOST_MINUTES} minutes."
                )
            elif weight > best:
                best, length.minutes, length.assumed = weight, minutes, _assumed(text, match, minutes)
    if length.minutes is None:
        length.minutes = _by_clock(text) or _spread(text, days)
    return length


def _said_again(text: Text) -> int | None:
    """`under an hour, say 50`: the number that settles it."""
    match = next(text.matches(_SAID_AGAIN), None)
    if match is None or not LEAST_MINUTES <= int(match["min"]) <= MOST_MINUTES:
        return None
    text.take(match.start(), match.end())
    return int(match["min"])


def spans(text: Text) -> list[tuple[int, int]]:
    """Where a session's lengths stand; takes nothing."""
    found = [match for pattern in _MINUTES for match in compiled_pattern(pattern).finditer(text.live)]
    return [
        match.span()
        for match in found
        if LEAST_MINUTES <= _minutes(match) <= MOST_MINUTES and _weight(text, match) is not None
    ]


def _minutes(match: re.Match[str]) -> int:
    groups = match.groupdict()
    if groups.get("hours"):
        return round(float(groups["hours"]) * 60) + int(groups.get("rest") or 0)
    return int(groups["min"])


def _weight(text: Text, match: re.Match[str]) -> float | None:
    """How surely a time is a session's; None where it is another matter's."""
    lead, behind = text.plain[: match.start()][-90:], text.plain[match.end() :][:60]
    if _JOGS_FOR.search(lead) or _ELSE_BEHIND.match(behind) or _OF_ELSE.search(lead):
        return None
    if _OF_A_RUN.search(lead) or _NOT_WANTED.search(clauses.around(text, match.start(), match.end())[0]):
        return None
    sure = bool(_OF_A_SESSION.match(behind)) + bool(_SESSION_FIRST.search(lead))
    if not sure and _is_a_races(text, match):
        return None
    later = bool(_RATHER.search(lead)) and bool(re.search(r"\d", clauses.before(text, match.start())))
    a_man = bool(_MAY_BE_A_MAN.search(text.said(match.start(), match.end())))
    return sure + 0.9 * bool(_LIMIT_FIRST.search(lead)) + 3 * later - a_man * 0.5


def _is_a_races(text: Text, match: re.Match[str]) -> bool:
    """Where a race or a run for time is spoken of, a time that no week stands beside is its time."""
    if not _RACES.search(text.plain):
        return False
    start, end = next(
        ((start, end) for start, end in text.sentences() if start <= match.start() < end), (0, len(text.plain))
    )
    beside = text.plain[start : match.start()] + " | " + text.plain[match.end() : end]
    if "park" in beside:
        beside = _ITS_DAY.sub(" ", beside)
    if _A_TIME.search(text.plain[start : match.start()]) and _RACES.search(beside):
        return True
    last = re.split(r"[.!?;¶]", text.plain[max(0, start - 60) : start].rstrip(" .!?;¶"))[-1]
    return not _OF_THE_WEEK.search(f"{last} | {beside}")


def _assumed(text: Text, match: re.Match[str], minutes: int) -> list[str]:
    groups = match.groupdict()
    low = groups.get("low") or groups.get("lowh")
    if low and float(low) * (60 if groups.get("lowh") else 1) < minutes:
        return [f"I'm taking the upper end of “{text.said(match.start(), match.end())}” as the limit."]
    return []


def _by_clock(text: Text) -> int | None:
    """`6am till 6:45`, `from 12:15 to 13:00`, `half 2 till 3`: no shift, and no two times of a race."""
    for match in compiled_pattern(_CLOCK).finditer(text.live):
        lead = text.plain[max(0, match.start() - 40) : match.start()]
        sure = match["p1"] or match["p2"] or match["half"] or (match["m1"] and match["m2"]) or _OF_A_DAY.search(lead)
        if not sure or _BUSY.search(lead) or _RACES.search(clauses.before(text, match.start())):
            continue
        first, last = (60 * int(match[f"h{end}"]) + int(match[f"m{end}"] or 0) for end in "12")
        minutes = (last - first - 30 * bool(match["half"])) % (12 * 60)
        if LEAST_MINUTES <= minutes <= _LONGEST_BY_CLOCK:
            return minutes
    return None


def _spread(text: Text, days: int | None) -> int | None:
    """`five hours a week, spread over five days`."""
    match = compiled_pattern(_SPREAD).search(text.plain)
    minutes = round(60 * float(match["hours"]) / days) if match and days else 0
    return minutes if LEAST_MINUTES <= minutes <= MOST_MINUTES else None
