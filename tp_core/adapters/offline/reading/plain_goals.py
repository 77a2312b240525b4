"""Goals told in a word or two, `swim faster`, `5x5`, `back to the gym`: they tell only where a goal is asked for."""

import re
from typing import Final

from tp_core.domain.program import Discipline

_SPORT: Final = (
    r"swim(?:ming|mer)?|surf(?:ing|er)?|badminton|squash|cricket|baseball|softball|netball|lacrosse|handball|snowboard\w*|kayak\w*"
    r"|paddl(?:ing|e ?board\w*)|canoe\w*|sailing|danc(?:ing|er)|ballet|gymnastics|karate|taekwondo|muay thai|kick ?boxing|fencing"
    r"|javelin|discus|sprint(?:s|ing|er)?(?! (?:tri|distance))|boulder(?:ing|er)?|figure skating|ice skating|skating|horse ?riding|polo|ftp|cyclist|cycle|to box|climb(?:ing|er|s)?(?! (?:kili\w*|mount\w*|mt\b|a mountain|everest|(?:the |some |\w+ flights of )?stairs))|soccer"
    r"|football|rugby|basketball|tennis|judo|bjj|martial arts|wrestl\w+|hockey|ski(?:ing)?|golf|volleyball|boxing|mma|cycling"
)
RIDES: Final = (
    r"gran ?fondo|sportive|criterium|cyclo-?cross|century ride|hill ?climb (?:race|tt)|(?:bike|cycling|cycle|mtb|gravel) (?:race|racing|event|tour|ride|trip)s?"
    r"|road bik(?:e|es|ing)|mountain bik(?:e|es|ing)|(?:rid(?:e|ing)|cycl(?:e|ing)) (?:a )?\d+ ?(?:miles?|mi|km|k)|\d+[- ]?(?:miles?|mi|km) (?:bike |cycle )?ride"
)
"""Riding a bicycle for a day or a race: its miles are none of a run."""
ROWS: Final = r"2 ?k (?:erg|row(?:ing)?)(?: test| time)?|erg (?:test|time|score)s?|row(?:ing)? (?:a |my |for )?(?:2 ?k|2000)\b|(?:i'?m|i am) a rower|rowing (?:club|crew|race|season|regatta)|regatta|(?:rowed|row(?:ing)? (?:at|for|in)|concept ?2)\b.*\b2 ?k"
HINTS: Final[tuple[tuple[str, Discipline, int], ...]] = (
    (rf"\b(?:{_SPORT})\b(?! (?:erg|machine|elbow))|\bthrow (?:harder|further|farther)\b", Discipline.STRENGTH, 2),
    (r"(?<!not )(?<!no )\bhik(?:e|es|ing)\b|\btrek\w*\b|\bmountaineer\w*|\bkilimanjaro\b|\bcamino\b|\bwalk(?:ing)? the (?:[\w\']+ ){0,3}(?:way|path|trail)\b|\bback ?packing\b|\bwalk(?:ing)? \d[\d,.]*k? steps\b", Discipline.GENERAL_FITNESS, 3),
    (r"\byoga\b|\bpilates\b|\bstretch(?:ing)?\b|\bthe splits\b|\bathlet(?:e|ic|icism)\b|\bburn(?:ing)? (?:some |more )?(?:calories|energy)\b|\bdad ?bod\b", Discipline.GENERAL_FITNESS, 2),
    (r"\b(?:back|return(?:ing)?|get(?:ting)? back) (?:in ?to|to|in) (?:the )?(?:gym|training|exercis(?:e|ing)|working out|sport)\b|\bget(?:ting)? back (?:after|in after)\b|\bafter (?:a|my) (?:long )?(?:break|lay ?off)\b", Discipline.GENERAL_FITNESS, 2),
    (r"\bskinny[- ]fat\b|\bpush[ /,-]+pull[ /,-]+legs\b|\bppl\b|\bbro split\b", Discipline.HYPERTROPHY, 3),
    (r"\biron ?man\b|\btriathlete\b", Discipline.MIXED, 6),
    (rf"\b(?:{RIDES})\b", Discipline.STRENGTH, 2),
    (rf"\b(?:{ROWS})\b", Discipline.STRENGTH, 2),
)  # fmt: skip
_WHOLE: Final[tuple[tuple[re.Pattern[str], Discipline], ...]] = tuple(
    (re.compile(rf"\W*(?:a |an |some |my |just )?(?:{pattern})(?: please| pls)?\W*"), discipline)
    for pattern, discipline in (
        (r"(?:home|full[- ]body|total[- ]body|quick|daily|basic|simple) (?:work ?outs?|exercises?|training|routine|program(?:me)?|plan)|(?:work ?out|exercise|training|fitness|gym) (?:plan|program(?:me)?|routine)", Discipline.GENERAL_FITNESS),
        (r"maintain\w*|maintenance|stay (?:where i am|the same)|cut(?:ting)?", Discipline.GENERAL_FITNESS),
        (r"5 ?[x×] ?5(?: program(?:me)?| plan| routine)?", Discipline.STRENGTH),
    )
)  # fmt: skip
RIDDEN: Final = re.compile(
    r"\b\d+(?:\.\d)?[- ]?(?:miles?|mi|kms?|k)\b(?=(?: \w+){0,2} (?:gran ?fondo|sportive|bike|cycle|cycling|mtb|gravel|ride)\b)"
    r"|(?<=\bride )(?:a |the )?\d+(?:\.\d)?[- ]?(?:miles?|mi|kms?|k)\b|(?:(?:bike|cycle|mtb|gravel|cycling) )(?:race|event|tour)s?\b"
)
"""How far one rides: no distance of a run."""
_TRIATHLON: Final = re.compile(r"\b(?:triathl(?:on|ete)|iron ?man|70\.3)\b")
_ITSELF: Final[tuple[tuple[re.Pattern[str], str], ...]] = (
    (_TRIATHLON, "its swimming, cycling and running stay"),
    (re.compile(rf"\b(?:{RIDES}|ftp|cyclists?|cycle|cycling)\b"), "cycling itself stays"),
    (re.compile(rf"\b(?:{ROWS}|rowing)\b(?! (?:machine|erg))"), "rowing itself stays"),
)
"""Sports of endurance by what names them, wherever in a message: a cyclist who wants to sprint is a cyclist."""
_NAMED: Final = re.compile(rf"\b(?P<sport>{_SPORT}|yoga|pilates)\b(?! (?:erg|machine|elbow))", re.IGNORECASE)
_EVENTS: Final = (
    (re.compile(r"\b(?:(?:half|full) )?iron ?man\b(?: (?:distance|triathlon|race))?|\btriathlon\b"), Discipline.MIXED),
    (re.compile(r"\b(?:gran ?fondo|sportive|criterium|cyclo-?cross race|century ride)\b"), Discipline.STRENGTH),
    (re.compile(r"\b(?:2 ?k|2000 ?m(?:et(?:er|re))?) (?:erg|row)(?: test)?\b|\berg test\b"), Discipline.STRENGTH),
    (
        re.compile(
            r"\b(?:(?:hik(?:e|ing)|trek(?:king)?|climb(?:ing)?|walk(?:ing)?) (?:up |to |the )*)?(?:kilimanjaro|kili|everest base camp|mont blanc|(?:the )?inca trail|(?:the )?camino)\b"
        ),
        Discipline.GENERAL_FITNESS,
    ),
    (
        re.compile(
            rf"\b(?:{_SPORT}) (?:competition|comp|tournament|gala|championships?|trials?)\b|\b(?:swim|ski|kayak|canoe) races?\b"
        ),
        Discipline.STRENGTH,
    ),
)
"""What somebody trains towards that no plan of ours trains, and what is trained beside it."""
_RUNS_OR_LIFTS: Final = re.compile(
    r"\b(?:run\w*|marathon|\d+ ?k|squat|bench|deadlift|press|pull[- ]?ups?|muscle|mass|size|weight|fat|total|meet)\b"
)
"""A goal that stands for itself, whatever else they do."""
_CALLED: Final = {
    "swim": "swimming", "swimmer": "swimming", "cyclist": "cycling", "cycle": "cycling", "ftp": "cycling",
    "to box": "boxing", "surf": "surfing", "ski": "skiing", "dancer": "dancing", "climb": "climbing", "climber": "climbing",
    "sprints": "sprinting", "sprinter": "sprinting", "sprint": "sprinting", "boulder": "bouldering", "boulderer": "bouldering", "wrestle": "wrestling",
}  # fmt: skip


def whole(message: str) -> Discipline | None:
    """The discipline of a message that is nothing but `home workout`, `5x5`, `maintain`."""
    return next((discipline for pattern, discipline in _WHOLE if pattern.fullmatch(message)), None)


def of_event(plain: str) -> tuple[tuple[int, int], Discipline] | None:
    """Where a message names an event that no plan of ours trains, and what is trained beside it."""
    for pattern, discipline in _EVENTS:
        found = pattern.search(plain)
        if found is not None:
            return found.span(), discipline
    return None


def sport_itself(goal: str, message: str = "") -> str:
    """What of a goal no plan of ours trains, `swimming itself stays`; empty where there is nothing.

    `message` is what the goal was told in: it may name the sport that the goal is for.
    """
    told = goal.lower()
    for pattern, itself in _ITSELF:
        if pattern is _TRIATHLON and pattern.search(told) and re.search(r"\brun", told):
            return "its swimming and cycling stay"  # a run that is a goal is planned
        if pattern.search(told) or (not _RUNS_OR_LIFTS.search(told) and pattern.search(message)):
            return itself
    found = _NAMED.search(goal)
    if found is None:
        return ""
    said = " ".join(found["sport"].lower().split())
    return f"{_CALLED.get(said, said)} itself stays"
