"""What an athlete wants more of: `bring up my chest and arms`, `glutes are the priority`, `jump higher`, `get off the
floor more easily`. A part of the body counts only with a word that says so; beside pain, and where it is not wanted, it
does not.
"""

import re
from collections.abc import Iterator
from typing import Final

from tp_core.adapters.offline.reading import skills
from tp_core.domain.emphasis import Emphasis

_PARTS: Final[tuple[tuple[str, tuple[Emphasis, ...]], ...]] = (
    (r"(?:(?:upper|lower|inner) )?chests?|pecs?|pecks|man boobs", (Emphasis.CHEST,)),
    (r"(?:(?:upper|mid(?:dle)?|whole) )?back(?! (?:up|to|into|in|on|at|from|squats?|extensions?|injur\w+))|lats?", (Emphasis.BACK,)),
    (r"traps?(?! bar)", (Emphasis.TRAPS,)),
    (r"(?:(?:side|rear|front|lateral|medial|posterior) )?(?:delts?|deltoids?)|shoulders?(?! press)", (Emphasis.SHOULDERS,)),
    (r"(?:upper )?arms?|guns|sleeves", (Emphasis.BICEPS, Emphasis.TRICEPS)),
    (r"biceps?|bi'?s", (Emphasis.BICEPS,)),
    (r"triceps?|tri'?s", (Emphasis.TRICEPS,)),
    (r"forearms?|grip(?: strength)?", (Emphasis.FOREARMS,)),
    (r"glut(?:e|eo|io)s?|booty|butts?|bum|backside|bottom|peach", (Emphasis.GLUTES,)),
    (r"quads?|quadriceps", (Emphasis.QUADS,)),
    (r"hamstrings?|hammies|hams", (Emphasis.HAMSTRINGS,)),
    (r"calves|calf muscles?", (Emphasis.CALVES,)),
    (r"abs|core|six[- ]?pack|abdominals?|midsection", (Emphasis.ABS,)),
    (r"legs?(?! (?:press|curl|extension|day|raise)s?)|thighs?", (Emphasis.QUADS, Emphasis.HAMSTRINGS)),
    (r"posterior chain", (Emphasis.HAMSTRINGS, Emphasis.GLUTES)),
    (r"upper body", (Emphasis.CHEST, Emphasis.BACK, Emphasis.SHOULDERS)),
    (r"lower body", (Emphasis.QUADS, Emphasis.HAMSTRINGS, Emphasis.GLUTES)),
)  # fmt: skip
_PART: Final = "(?:" + "|".join(words for words, _ in _PARTS) + r")\b"
_LIST: Final = (
    rf"(?:my |the |some |your |both )?(?:\w+er )?{_PART}"
    rf"(?:(?:\s*(?:,|&|\+|/)\s*(?:and )?| and | n )(?:my |the |some |on )?{_PART})*"
)
_BEFORE: Final = (
    r"\b(?:big(?:ger)?|huge|massive|thick(?:er)?|wide(?:r)?|round|weak|lagging|skinny|tiny|stubborn|rounder|fuller|broader|stronger|better|firmer|nicer|more muscular|toned|sculpted"
    r"|bring(?:ing)? up|build(?:ing)?(?: up| out)?|grow(?:ing)?|fill(?:ing)? out|tone(?: up)?|toning|thicken|widen|strengthen(?:ing)?"
    r"|focus(?:ed|ing|es)?(?: mainly| mostly| more| a bit)? on|emphasis(?:e|ing)?(?: on)?|emphasi[sz]e|priority(?: is| on|:)?|prioriti[sz](?:e|ing)"
    r"|speciali[sz](?:e|ing|ation) (?:in|on|for)|work(?:ing)? on|hammer|blast|attention (?:to|for|on)|time on|volume (?:for|on)|work for|direct|extra|more(?: \w+)? (?:for|on)|more"
    r"|improv(?:e|ing)|develop(?:ing)?|(?:size|mass|muscle|inches|cm) (?:on|to|in)|targeting|target|mainly|mostly|especially|particularly|in particular)"
)
_AFTER: Final = (
    r"(?:(?:\s+(?:is|are|were|'s|'re|which are|that are|seem|look|feel))?\s+(?:really |so |too |very |still |my |the |a |always |just |clearly |main |biggest |big |lagging |top |weakest )*"
    r"(?:lagging|lag|behind|weak (?:point|spot|link)s?|weakness|underdeveloped|under-developed|tiny|skinny|scrawny|flat|stubborn|priorit(?:y|ies)|focus|emphasis|speciali[sz]ation|goal|target|bigger|thicker|wider|rounder|to grow|growth|hypertrophy|gains?|to pop|focused|strength)\b"
    r"|\s+(?:won'?t|don'?t|refuse to|never) grow\b)"
)
_WANTED: Final = (
    re.compile(rf"{_BEFORE}\s+(?P<parts>{_LIST})(?P<more>\s+work\b)?"),
    re.compile(rf"(?P<parts>{_LIST}){_AFTER}"),
    re.compile(rf"\b(?:make|get|want)\s+(?P<parts>{_LIST})\s+(?:to )?(?:grow|pop|bigger|thicker|wider|stronger|big)\b"),
)
_ALONE: Final = re.compile(
    rf"(?:^|(?<=[.;!?¶])\s?)\W*(?P<parts>{_LIST})(?:[, ]+(?:mostly|mainly|please|first|focus|emphasis))*\W*(?=$|[.;!?¶])"
)
"""`Chest and arms, mostly.`: names what is to grow where the goal is asked, and what hurts elsewhere."""
_LESS: Final = re.compile(
    rf"\b(?:without|no|less|fewer|drop|remove|forget|skip|not so much|stop|cancel)(?: (?:the|my|that|extra|more|all|so much|special))*\s+(?P<parts>{_LIST})(?=\W*(?:$|[.,;!?¶]|\b(?:focus|emphasis|work|priority|speciali[sz]ation|stuff|please|and|then|again|after)\b))"
)
_NOT: Final = re.compile(
    r"\b(?:not|no|never|without|less|avoid|don'?t|doesn'?t|didn'?t|isn'?t|aren'?t|won'?t|nothing|rather than|instead of|skip|stop|was|were|used to|than)\b(?:\s+\w+){0,4}\s*$"
)
_HURTS: Final = re.compile(
    r"\W*(?:pain|ach\w+|issues?|troubles?|problems?|injur\w+|hurts?|sore\w*|stiff\w*|surgery|rehab|strain|tear|pump|days?|tendon\w*|tightness|press\w*|raises?|curls?|extensions?|rows?|bridges?|thrusts?|strength and size|(?:\w+ )?hurts?)\b"
)
_JUMPING: Final = re.compile(
    r"\b(?:jump(?:ing)? (?:\w+ )?(?:higher|further|farther)|vertical (?:jump|leap)|(?:my|a|bigger|higher|better|increase|improve|raise)(?: \w+)? vertical\b(?! pull| push)"
    r"|dunk(?:ing)?|leap higher|(?:more |be |become |get )explosive(?:ness)?|explosive (?:power|strength|legs)|plyo(?:metric)?s?(?! box)|spike higher|jumping (?:power|ability|performance))\b"
)
_SPEED: Final = re.compile(
    r"\b(?:faster|quicker|speed|acceleration|sprint(?:ing|s)?|agility|agile)\b(?! (?:5|10|half|marathon|mile|pace|times?))"
)
_OF_A_SPORT: Final = re.compile(
    r"\b(?:football\w*|soccer|footy|rugby|basketball|netball|hockey|volleyball|handball|cricket|lacrosse|tennis|squash|badminton|baseball|softball|frisbee|water polo|martial arts|boxing|mma|bjj|judo|goalkeep\w*|winger|striker|the pitch|the court)\b"
)
"""Where speed is a sport's and no race's."""
_EVERYDAY: Final = re.compile(
    r"\b(?:(?:get|getting|rise|rising|stand|standing|be|lower myself)(?: back)?(?: up| down)? (?:off|from|on|onto|out of)(?: the| a| my)? (?:floor|ground|(?:arm)?chairs?|sofa|couch|bath|toilet)"
    r"|(?:climb|climbing|manage|do|up|down|on|for|take)(?: the| some) stairs|carry(?:ing)? (?:my |the |our )?(?:own )?(?:shopping|groceries|bags|suitcases?|grand\w+)"
    r"|(?:lift|pick up|play with|keep up with|chase) (?:my |the |our )?grand\w+|(?:stay|be|remain|keep|live) (?:\w+ )?independent\w*|independen(?:t|ce) (?:as i|when i|in my|into)"
    r"|(?:better|improve|work on|my|lose my|for|and) balance(?=\W*(?:$|[.,;!?¶]|\band\b|\bso\b|\bis\b|\bas\b|\bfor\b|\bon\b))"
    r"|(?:not|stop|without|afraid of|fear of|prevent) fall(?:s|ing)?(?: over)?(?! apart| behind| asleep| off| ill| out| in\b| short))\b"
)
_OLD: Final = re.compile(
    r"\b(?:i am|i'm|im|aged?|age:?|turn(?:ed|ing)?)\s+(?:a |an )?(?:(?:6[5-9]|[7-9]\d)(?!\d|\.\d| ?(?:kg|kilos?|lbs?|pounds|km|cm|%|min|days?|weeks?|st\b)))"
    r"|\b(?:6[5-9]|[7-9]\d)[- ]?(?:years?[- ]old|yrs?[- ]old|y/?o|year old)\b"
)
"""From 65 on the WHO asks for balance beside strength (Bull 2020)."""


_STRENGTH: Final = r"(?:strength(?: training| and conditioning)?|gym|weights?|lifting|s&c|weight training|resistance)"
_A_DAY: Final = r"(?: ?(?:days?|sessions?|workouts?|evenings?))"
_STRENGTH_DAYS: Final = (
    (
        re.compile(rf"\b(?:2|two) (?:\w+ )?{_STRENGTH}{_A_DAY}\b|\b{_STRENGTH}(?:{_A_DAY})? (?:2 ?x|2 times|twice)(?: (?:a|per) week)?\b|\b(?:plus|\+|and|incl\w*) (?:2|two) (?:x )?{_STRENGTH}\b"),
        Emphasis.STRENGTH_DAYS,
    ),
    (
        re.compile(rf"\b(?:an?|1|one) (?:\w+ )?{_STRENGTH}{_A_DAY}\b|\b{_STRENGTH}(?:{_A_DAY})? (?:1 ?x|once|1 time)(?: (?:a|per) week)?\b|\b(?:plus|\+|and|incl\w*) (?:1|one) (?:x )?{_STRENGTH}\b"),
        Emphasis.STRENGTH_DAY,
    ),
)  # fmt: skip
_ON_TOP: Final = re.compile(
    rf"\b(?:also|plus|\+|extra|another|additional|on top|as well as|besides)\b[^.;!?¶]{{0,30}}\b{_STRENGTH}\b|\b{_STRENGTH}{_A_DAY} (?:on top|as well|too|extra)\b"
)


_COUNTED_IN: Final = re.compile(
    r"\b\d (?:\w+ )?(?:runs?|running (?:days?|sessions?))(?: (?:a|per) week)?,? (?:plus|and|&|\+|with) (?:an?|1|2|one|two)\b"
)
"""`3 runs plus one strength day`: the days were counted together."""


def strength_days(live: str) -> Emphasis | None:
    """The strength days told beside other training, `4 runs and 1 strength day`: a runner's wish; None for none."""
    for pattern, days in _STRENGTH_DAYS:
        match = pattern.search(live)
        if match and not _NOT.search(live[max(0, match.start() - 25) : match.start()]):
            return days
    return None


def is_on_top(live: str) -> bool:
    """Whether the strength days come beside the days told: `3 runs a week, also want a strength day`."""
    return _ON_TOP.search(live) is not None and not _COUNTED_IN.search(live)


def read(live: str, *, goal_asked: bool) -> tuple[Emphasis, ...]:
    """What they want more of, in the order in which they name it."""
    parts = (*_muscles(live, goal_asked=goal_asked), *_else(live), *skills.read(live, goal_asked=goal_asked))
    found = sorted(parts, key=lambda one: one[0])
    return tuple(dict.fromkeys(part for _, part in found))


def taken_back(live: str) -> tuple[Emphasis, ...]:
    """What shall have no more than its usual share again: `without the arm focus`, `less chest`."""
    found = (parts for match in _LESS.finditer(live) for _, parts in _named(match["parts"]))
    return tuple(dict.fromkeys((*(part for parts in found for part in parts), *skills.taken_back(live))))


def is_old(live: str) -> bool:
    """Whether they tell an age from which balance belongs to a plan for health."""
    return _OLD.search(live) is not None


def _muscles(live: str, *, goal_asked: bool) -> Iterator[tuple[int, Emphasis]]:
    less = [match.start("parts") for match in _LESS.finditer(live)]
    for pattern in (*_WANTED, _ALONE) if goal_asked else _WANTED:
        for match in pattern.finditer(live):
            if match.start("parts") in less:
                continue
            before, after = live[max(0, match.start() - 40) : match.start()], live[match.end() :]
            if _NOT.search(re.split(r"[.;!?¶,]|\bbut\b", before)[-1]) or _HURTS.match(after):
                continue
            for place, parts in _named(match["parts"]):
                yield from ((match.start("parts") + place, part) for part in parts)


def _named(words: str) -> Iterator[tuple[int, tuple[Emphasis, ...]]]:
    """The parts of a list, each where it stands."""
    for one in re.finditer(rf"\b{_PART}", words):
        yield one.start(), next(parts for pattern, parts in _PARTS if re.fullmatch(pattern, one[0]))


def _else(live: str) -> Iterator[tuple[int, Emphasis]]:
    kinds = [(_JUMPING, Emphasis.JUMPING), (_EVERYDAY, Emphasis.EVERYDAY)]
    for pattern, part in [*kinds, (_SPEED, Emphasis.SPEED)] if _OF_A_SPORT.search(live) else kinds:
        match = pattern.search(live)
        if match and not _NOT.search(live[max(0, match.start() - 25) : match.start()]):
            yield match.start(), part
