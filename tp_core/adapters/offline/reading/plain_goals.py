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
HINTS: Final[tuple[tuple[str, Discipline, int], ...]] = (
    (rf"\b(?:{_SPORT})\b(?! (?:erg|machine|elbow))|\bthrow (?:harder|further|farther)\b", Discipline.STRENGTH, 2),
    (r"(?<!not )(?<!no )\bhik(?:e|es|ing)\b|\btrek\w*\b|\bmountaineer\w*|\bkilimanjaro\b|\bcamino\b|\bwalk(?:ing)? the (?:[\w\']+ ){0,3}(?:way|path|trail)\b|\bback ?packing\b|\bwalk(?:ing)? \d[\d,.]*k? steps\b", Discipline.GENERAL_FITNESS, 3),
    (r"\byoga\b|\bpilates\b|\bstretch(?:ing)?\b|\bthe splits\b|\bathlet(?:e|ic|icism)\b|\bburn(?:ing)? (?:some |more )?(?:calories|energy)\b|\bdad ?bod\b", Discipline.GENERAL_FITNESS, 2),
    (r"\b(?:back|return(?:ing)?|get(?:ting)? back) (?:in ?to|to|in) (?:the )?(?:gym|training|exercis(?:e|ing)|working out|sport)\b|\bget(?:ting)? back (?:after|in after)\b|\bafter (?:a|my) (?:long )?(?:break|lay ?off)\b", Discipline.GENERAL_FITNESS, 2),
    (r"\bskinny[- ]fat\b|\bpush[ /,-]+pull[ /,-]+legs\b|\bppl\b|\bbro split\b", Discipline.HYPERTROPHY, 3),
    (r"\biron ?man\b|\btriathlete\b", Discipline.MIXED, 6),
)  # fmt: skip
_WHOLE: Final[tuple[tuple[re.Pattern[str], Discipline], ...]] = tuple(
    (re.compile(rf"\W*(?:a |an |some |my |just )?(?:{pattern})(?: please| pls)?\W*"), discipline)
    for pattern, discipline in (
        (r"(?:home|full[- ]body|total[- ]body|quick|daily|basic|simple) (?:work ?outs?|exercises?|training|routine|program(?:me)?|plan)|(?:work ?out|exercise|training|fitness|gym) (?:plan|program(?:me)?|routine)", Discipline.GENERAL_FITNESS),
        (r"maintain\w*|maintenance|stay (?:where i am|the same)|cut(?:ting)?", Discipline.GENERAL_FITNESS),
        (r"5 ?[x×] ?5(?: program(?:me)?| plan| routine)?", Discipline.STRENGTH),
    )
)  # fmt: skip
_NAMED: Final = re.compile(
    rf"\b(?P<sport>{_SPORT}|yoga|pilates|triathlon|iron ?man)\b(?! (?:erg|machine|elbow))", re.IGNORECASE
)
_CALLED: Final = {
    "swim": "swimming", "swimmer": "swimming", "cyclist": "cycling", "cycle": "cycling", "ftp": "cycling",
    "to box": "boxing", "surf": "surfing", "ski": "skiing", "dancer": "dancing", "climb": "climbing", "climber": "climbing",
    "sprints": "sprinting", "sprinter": "sprinting", "sprint": "sprinting", "boulder": "bouldering", "boulderer": "bouldering", "wrestle": "wrestling",
}  # fmt: skip


def whole(message: str) -> Discipline | None:
    """The discipline of a message that is nothing but `home workout`, `5x5`, `maintain`."""
    return next((discipline for pattern, discipline in _WHOLE if pattern.fullmatch(message)), None)


def sport_itself(goal: str) -> str:
    """What of a goal no plan of ours trains, `swimming itself stays`; empty where there is nothing."""
    found = _NAMED.search(goal)
    if found is None:
        return ""
    said = " ".join(found["sport"].lower().split())
    if said.replace(" ", "") in ("ironman", "triathlon"):
        return "its swimming and cycling stay"
    return f"{_CALLED.get(said, said)} itself stays"
