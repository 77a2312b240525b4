"""Where a sentence names things to train with, and whether a word that is a lift too stands for the thing."""

import re
from collections.abc import Sequence
from typing import Final

from tp_core.adapters.offline.reading.lift_names import mentions
from tp_core.adapters.offline.reading.words import TAKEN, Text, compiled_pattern
from tp_core.domain.equipment_words import Named, named_at
from tp_core.domain.movement import Equipment

_HANGS: Final = re.compile(
    r"\b(?:(?:pull|chin|muscle)[- ]?ups?|pullups?|chinups?|chins|calisthenics|rings|front levers?|dead hangs?)\b"
)
_LOADS: Final = re.compile(
    r"\b(?:bar ?bell|rack|plates|bumpers?|squats?|deadlifts?|bench press|benching|snatch|(?:power |hang )cleans?|cleans? (?:and|&)|power ?lifting)\b"
)
_ONLY: Final = re.compile(
    r"\b(?:no|not a|not much|without|zero)(?: other)?(?: (?:equipments?|kit|gear|weights|gym|thing|else))*,?(?: (?:at home|here|in the (?:house|flat|hotel)))? (?:except|besides|apart from|other than|but|bar|save)(?: for)? "
    r"|\b(?:nothing|nowt|naught|zilch|sod all|bugger all|none)(?: else)?,?(?: (?:at home|here|in (?:the|my) \w+|to (?:train|work) with))?,? (?:except|besides|apart from|other than|but|just|only|bar|save)(?: for)? "
)
"""`no equipment except a pull-up bar`: what follows is all there is."""
_OF_A_HOUSE: Final = re.compile(
    r"\b(?:towels?|walls?|chairs?|sofa|couch|floor|stairs?|rucksack|backpack|mat|table|door)\b"
)
"""What every house has: nothing to train with is left as said."""
_SAID_OTHERWISE: Final[tuple[tuple[str, str], ...]] = (
    (r"\bbench press bench\b|\bweight(?:s|lifting)? bench\b|\bpress bench\b", "flat bench"),
    (
        r"\bbox room\b|\bbox of\b|\bracks? of\b|\b(?:play\w*|sing|drum|sang|drums)\b (?:\w+ ){0,2}?band\b|\bon the platform\b|\blunch ?box\b|\bbox set\b|\b(?:bar|rack|band)[- ](?:path|speed|mate|height|practice|members?|directors?|leaders?|teachers?|camp|rehearsals?|rooms?|hall|geek|kid)\b|\bin (?:a|my|our) band\b|\bplatform (?:days?|sessions?|lifts?|attempts?|debut|numbers?)\b",
        " ",
    ),
    (r"\b(?:squat|bench|press|deadlift|row|lunge)(?:t?ing|s)? (?:with|using) (?:an? |the |my )?(?:safety|trap|hex|ez|swiss|cambered|football)(?: squat)? ?bar\b", " "),
    (r"\boff the bike\b", " "),
    (r"\bfinger pulleys?\b|\bpulley (?:injury|tear|rupture|strain)\b", " "),
    (r"\bpower ?racks?\b", "power rack"),
    (r"\btoo (?:low|small|noisy|thin) (?:to|for) (?:jump ?rop\w*|jump rope|skip\w*(?: rope)?)\b", " "),
    (r"\bbank (?:for|of) (?:the )?press\b|\bpress bank\b", "flat bench"),
    (r"\b(?:resistance|mini|elastic|glute|booty) loops?\b|\bloop bands?\b", "bands"),
    (r"\bsquats?\b[^.;!?¶\d]{0,20}\b(?:high|low)[- ]bar\b", " "),
    (r"\b(?:any|every|each|all) (?:day|time|session|night|morning|evening)s? bar\b|\bbar (?:none|work|job|shift)s?\b", " "),
    (r"\b(?:work\w*|job|shifts?|tend\w*|serv\w+|manage|run)\b (?:\w+ ){0,3}?(?:at|in|behind|for|of|the|a) bar\b|\b(?:car|roof|wine|clothes|shoe|bike|luggage|coat|towel|drying|toast)[ -]racks?\b", " "),
    (r"\b(?:milk|tiki|cocktail|wine|beer|sports|chocolate|protein|cereal|snack|space|side|handle|local) bars?\b", " "),
    (r"\blike (?:\w+ )?rubber bands?\b|\b(?:no|without a|un)[- ]?band(?:ed)?(?= (?:assist\w*|help)\b|\W*(?:[,.;!?]|$))", " "),
    (r"\b(?:it|spice|boy|rock|brass|wedding|marching|head|hair|watch|exam|age) (?:bands?|racks?|rings?)\b", " "),
    (r"\b(?:stretch|elastic) bands?\b|\belastics?\b", "bands"),
    (
        (
            r"\bbars? (?:for|to do) (?:the |doing )?pull[- ]?ups? (?:and|&|or) (?:the |for )?dips?\b"
            r"|\bbars? \(pull[- ]?ups? and dips?\)|\bpull[- ]?ups? and dips? bars?\b"
        ),
        "pull-up bar and dip bars",
    ),
    (
        (
            r"\bbars? (?:for|to do) (?:the |my |doing )?(?:(?:pull|chin)[- ]?ups?|chins)\b(?: on)?"
            r"|\b(?:high|monkey|overhead) bars?\b(?! squats?|\s*[:=]?\s*(?:\d|\x1f))|\bbars? (?:to hang|for hanging)\b"
            r"|\bbars? (?:in|on|over|across|above|under) (?:(?:the|my|a|our) )?(?:\w+ )?door\w*(?: frames?)?(?: for (?:pull|chin)[- ]?ups?)?"
        ),
        "pull-up bar",
    ),
    (r"(?<=treadmill, )cycle\b|(?<=treadmill and )cycle\b|(?<=dumbbells, )cycle\b|(?<=, )cycle(?= and (?:dumb|tread|mach|bench))|\bspinning bike\b", "bike"),
    (r"(?<=\bat )(?:my|the|our) box\b|(?<=\bin )(?:my|the|our) box\b|(?<=\bfrom )(?:my|the|our) box\b", "the crossfit box"),
    (r"\b(?:paus|left|leav|quit|cancel|stopp|froz|freez|miss|drop)\w* (?:going to )?(?:my|the|our) box\b|\b(?:my|the|our) box(?='?s?(?: is| has| was| will be)?(?: now| still| currently)? (?:clos|shut|paus|cancel|full|too far|expens|\d+ min))", " "),
    (r"(?<!dip )(?<!up )(?<!monkey )(?<!parallel )(?<!high )\bbars?(?= (?:in|at|on) (?:the |a |my |our )?(?:local |nearby )?(?:park|playground|beach|woods)\b)", "pull-up bar"),
    (r"\b(?:a |one |1 )?pairs? of (?:\d{1,2}(?:\.5)?|\x1f+)(?: ?(?:kg|lb)s?|'?s)(?! (?:plates|shoes|trainers|bumpers))", "dumbbells"),
    (r"(?<=\bjoined )(?:a|my|the|our) box\b", "the crossfit box"),
    (r"\bropes? (?:for|to) (?:skip|jump)\w*\b", "jump rope"),
    (r"(?:(?<=, )|(?<=and )|(?<=& )|(?<=\+ ))stands\b(?=\s*(?:[.,;!]|$|\b(?:at home|in (?:the|my|our)|and|plus)\b))", "squat rack"),
    (r"\bback step\b|\bstep by step\b|\bsteps? (?:up|down|back|count)\b|\bnext step\b|\bfirst step\b|\b(?:1|one) step\b", " "),
    (r"\bcalisthenics\b|\bcross ?fit\b(?! (?:box|gym))", " "),
)  # fmt: skip


def _with_gyms(text: Text, start: int, end: int) -> str:
    """A sentence as nobody has taken it yet, with the gym of `at a commercial gym for 3 years`."""
    live = text.live[start:end]
    for gym in re.finditer(r"(?<=commercial )gym\b|(?<=full )gym\b|(?<=big )gym\b", text.plain[start:end]):
        if live[gym.start() - 2].isalpha():
            live = live[: gym.start()] + gym[0] + live[gym.end() :]
    return live


def prepared(text: Text, start: int, end: int) -> str:
    """A sentence with what goes by another name called by its own; places in it lead back to nothing."""
    live = _with_gyms(text, start, end)
    only = _ONLY.search(live)
    if only is not None and (named_at(live[only.end() :]) or not _OF_A_HOUSE.search(live, only.end())):
        live = _ONLY.sub("only ", live)
    for pattern, plain in _SAID_OTHERWISE:
        live = compiled_pattern(pattern).sub(plain, live)
    if "park" in text.plain:
        both = "pull-up bar and dip bars" if re.search(r"\bdips?\b", live) else "pull-up bar"
        live = re.sub(r"(?<!dip )(?<!parallel )(?<!up )\bbars\b", both, live)
    if re.search(r"\b(?:racks?|bumpers?|plates|bench(?:es)?|dumb ?bells)\b", live):
        live = re.sub(r"(?<!dip )(?<!parallel )(?<!up )(?<!trap )(?<!hex )\bbars\b", "barbells", live)
    if _HANGS.search(text.plain) and not _LOADS.search(text.plain):
        live = re.sub(r"(?<!up )(?<!dip )(?<!trap )(?<!hex )\bbar\b", "pull-up bar", live)
    return live


COMPOUND: Final = (
    r"\b(?:pull|chin)[- ]?up bars?\b|\bsquat (?:racks?|stands?)\b|\bpower racks?\b|\b(?:dip|trap|hex) bars?\b|\bdip(?:ping)? (?:attachments?|handles|horns?|stations?)\b|\b(?:medicine|med|slam) balls?\b"
    r"|\browing machine\b|\b(?:leg (?:press|curl|extension)|hack squat|chest press|pec deck) machines?\b|\bplyo box\b|\bski ?ergs?\b"
    r"|\bjump ropes?\b|\bskipping ropes?\b|\b(?:assault|air|echo|stationary|spin|exercise) bikes?\b|\bbike ?ergs?\b"
)
_THINGS: Final = frozenset(
    {"ring", "rower", "treadmill", "bike", "dumbbell", "barbell", "band", "air bike", "echo bike", "assault bike"}
    | {"spin bike", "bike erg", "wall ball", "ski erg"}
)
"""What is as likely a thing one has as an exercise."""
_BENCH: Final = re.compile(
    r"(?:(?:adjustable|flat|incline|decline|folding|fid|barbell|dumbbell|weights?|olympic|competition|utility)[ -])?\bbench(?:es)?\b(?!-)"
    r"|\bleg press\b|\bcable cross ?overs?\b"
)
_LIST_SIGNS: Final = " -*+•·,"
_BENCHES: Final = frozenset({Equipment.BENCH})
_NEAR: Final = 40
_PULL_UPS: Final = frozenset({"pull up", "pull ups", "pullups", "pullup", "chin up"})


def without_lifts(live: str, *, asked: bool, had: bool, among: bool) -> str:
    """The sentence with lifts blanked, so that `bench press` and `box jumps` are no equipment.

    `had`: something in it says that things are had; then `rings` are a thing. `among`: the message names other things.
    """
    alone = among and is_alone(live)
    kept = [match.span() for match in re.finditer(COMPOUND, live)]
    named = named_at(live)
    several = len({one.items for one in named if live[one.start : one.end] not in ("bench", "benches")}) > 1
    kept += [match.span() for match in _BENCH.finditer(live) if alone or _lies_on(live, named, match, asked=asked)]
    for mention in mentions(live):
        name = live[mention.start : mention.end].strip()
        inside = any(start <= mention.start and mention.end <= end for start, end in kept)
        if inside or (name.removesuffix("s") in _THINGS and (asked or several or had)):
            continue
        if asked and name.replace("-", " ") in _PULL_UPS:
            continue
        live = _blanked(live, mention.start, mention.end)
    for match in _BENCH.finditer(live):
        if match.span() not in kept:
            live = _blanked(live, *match.span())
    return live


def is_alone(live: str) -> bool:
    """Whether a line holds one word that may be a thing: with `barbell` in the line before, `bench` is one too."""
    return re.sub(r"^an? ", "", live.strip(_LIST_SIGNS)) in ("bench", "box", "bar", "bands", "rings", "rope")


def _blanked(live: str, start: int, end: int) -> str:
    return live[:start] + TAKEN * (end - start) + live[end:]


_LIFT_BEHIND: Final = re.compile(
    r"\s*(?:press\b|pr\b|pb\b|max\b|1rm\b|days?\b|numbers?\b|(?:\w+ )?(?:comp|meet)\b|is stuck\b|(?:only )?(?:power ?lifting )?(?:comp|meet)\b)"
    r"|[\s:=~-]*(?:(?:is|was|at|of|to|from|currently|now|goal|about|around|like|only|just) ){0,3}[\s:=~-]*\d{2,3}(?:\.\d+)?(?!\d|\s*(?:days?|min|x\s*(?:a|per)|kgs? (?:of|dumb|kettle|plates|weights)))"
    r"|[ :=-]*(?:of |at |is |was )?\x1f++(?! (?:of |in )?(?:plates|weights|dumb|kettle))"
)
"""`bench: 80`, `bench of 70`, `bench pr`."""
_LIFT_BEFORE: Final = re.compile(
    r"(?:\b(?:[2-9]\d|\d{3})(?:\.\d)?\s?(?:kgs?|kilos?|lbs?|pounds?)?|\bbody ?weight|\bplates?|\x1f)\s$"
    r"|\b(?:to|i|can|my|my (?:max|best|current|top|raw)|max|big(?:ger)?|stronger|heavier|better|on (?:my|the)|on|care about|ask for|raise|improve|increase)\s$"
)
"""`a 140 bench`, `a bodyweight bench`, `to bench`, `my bench`."""
_ONE: Final = re.compile(
    r"\b(?:so(?:'s| is) (?:the|my)|(?:sold|bought|own|owns|kept|lost|lent|borrowed|broke|built|ordered|have|has) (?:the|my|our|this)|an?|[1-4]|old|single|cheap|sturdy|wooden|park|second[- ]?hand|rusty|small|little|decent|proper|some|new|gym|weights|wobbly|rickety|homemade)\s$"
)
_OF_A_KIND: Final = re.compile(
    r"\b(?:an?|1|this|some) (?!(?:big|better|heav|strong|solid|decent|good|raw|paused?|pause|comp|close|respect|proper|clean|legal|nice|new|first|target|goal|max|body|respectable)[a-z-]* )[a-z-]+ $"
)
"""`a wobbly bench`, where `a bigger bench` is a lift."""
_ANSWERED: Final = re.compile(
    r"\W{0,3}(?:yes|yep|no|nope)\b(?=\W*(?:[,.;]|$))|\s*[✅✔☑❌✗✖❎]|,? (?:an'? all|as well|included)\b|\s(?:i|we|that|which|my \w+) (?:ordered|bought|got|built|found|own|have|made)\b"
)
"""`bench yes`, `bench no`."""
_BETWEEN: Final = re.compile(
    r"(?:[\s,/&+=()\x1f.-]|\b(?:and|plus|with|&|,|n) (?:an?|1|my|the) (?!big|better|heav|strong|solid)[a-z-]+(?= )|\bt'|\b(?:in|at|on|out|down|home|garage|shed|house|and|or|n|plus|with|w|an?|the|my|some|set|pair|of|up|to|old|good|heavy|light|proper|adjustable|olympic|bars?|plates|weights|kgs?|kilos?|lbs?|also|too|x|yes|no|[a-z]+ed|\d+(?:\.\d+)?(?:s|kgs?|lbs?)?)\b)*"
)
"""What may stand between two things of one list."""


_JOINED_ONE: Final = re.compile(r"(?:\b(?:and|n|plus)|[,&+]) an? $")
"""`dumbbells and a bench 4 days`."""


def _lies_on(live: str, named: Sequence[Named], match: re.Match[str], *, asked: bool) -> bool:
    """Whether a `bench` is the thing: it is one of a list of things, or told as one of its kind, and has no number."""
    start, end = match.span()
    behind = _LIFT_BEHIND.match(live, end)
    if behind and not (set(behind[0].strip(" ")) == {TAKEN} and _JOINED_ONE.search(live, 0, start)):
        return False
    if _ANSWERED.match(live, end) or any(
        _linked(live, start, end, one) for one in named if one.end <= start or one.start >= end
    ):
        return True
    if "bench" not in match[0] or _LIFT_BEFORE.search(live[max(0, start - 20) : start]):
        return False
    special = match[0].startswith(("adjustable", "flat", "incline", "decline", "folding", "fid", "weight", "olympic"))
    told = _OF_A_KIND.search(live, max(0, start - 24), start) or _ONE.search(live[max(0, start - 20) : start])
    return asked or special or bool(told)


def _linked(live: str, start: int, end: int, other: Named) -> bool:
    first, last = (other.end, start) if other.end <= start else (end, other.start)
    return last - first < _NEAR and other.items != _BENCHES and bool(_BETWEEN.fullmatch(live, first, last))
