"""Equipment: what an athlete has, what they add and what they lack. Which words name what is `exercises`' business."""

import re
from dataclasses import dataclass
from typing import Final

from tp_core.adapters.offline.reading.lift_names import mentions
from tp_core.adapters.offline.reading.words import TAKEN, Text, spans_between
from tp_core.domain.exercises import Equipment, parse_equipment

_COMPOUND: Final = (
    r"\b(?:pull|chin)[- ]?up bars?\b|\bsquat (?:racks?|stands?)\b|\bpower racks?\b|\bbench and\b|\b(?:dip|trap|hex) bars?\b"
    r"|\browing machine\b|\bleg press machine\b|\bplyo box\b|\bski ?erg\b|\bweight bench\b|\b(?:adjustable|flat|incline) bench\b"
    r"|\bjump ropes?\b|\bskipping ropes?\b|\bassault bike\b|\bstationary bike\b|\bspin bike\b|\bbike ?erg\b"
)
_KIT: Final = (
    r"\b(?:bar ?bells?|racks?|squat stands?|dumb ?bells?|dbs?|kettle ?bells?|kbs?|rings|trx|bands?|cables?|machines?|smith"
    r"|bumpers?|rowers?|erg|peloton|treadmill|sleds?|sand ?bags?|plates|weights|bench(?:es)?|boxes|box|bike|(?:med(?:icine)?|wall) balls?"
    r"|pull[- ]?up bars?|chin[- ](?:up )?bars?|dip (?:bars?|station)|parallel bars|parallettes|trap bar|hex bar|ski ?erg"
    r"|jump ropes?|skipping ropes?|ropes?|assault bike|rowing machine|concept ?2|bar)\b"
)
_PLACE: Final = (
    r"\b(?:full|ordinary|average|commercial|normal|regular|big|proper|complete|well[- ]equipped|fully equipped|university|uni|college|local|public|globo|office|work|school|basic|24[- ]hour|24/7|nice|standard|typical|crossfit|powerlifting|weightlifting|hotel|apartment|planet fitness)[\s-]+(?:\w+\s+)?gym\b"
    r"|\b(?:council|leisure cent(?:re|er)|community|municipal|sports cent(?:re|er)|jd|fitness) gyms?\b|\b(?:leisure|fitness|sports) cent(?:re|er)s?\b|\bfitness first\b|\bjd gyms?\b|\b(?:goodlife|vasa|eos|youfit|lifetime|24 hour|f45) fitness\b|\bgym \(full\)|\brec(?:reation)? cent(?:er|re)\b|\bbodybuilding gym\b|\bvirgin active\b|\bgolds\b|\bdavid lloyd\b|\bnuffield\b|\bthe gym group\b|\bequinox\b|\bworld gym\b|\bbarbell club with everything\b|\bsnap fitness\b|\bcrunch\b(?=[^.;]{0,12}\b(?:gym|fitness|now|member))|\bgym (?:has|is|'s) (?:the lot|complete|everything|all|a (?:proper|full|big|massive|huge) one)\b|\bgym's (?:an? )?(?:proper|full|big|massive|huge|well|fully)\b|\bcross ?fit box\b|\bbox gym\b|\bat (?:a|my|the|our) box\b|\bgym (?:membership|access)\b|\baccess to (?:a|the) gym\b|\beverything (?:a gym|you (?:can|could)|at the gym)\b|\ball (?:the )?equipment\b"
    r"|\bgym\s*[:=]\s*(?:a |the )?(?:yes|full|commercial|big|normal|standard|public|local|proper|well[- ]equipped|gold'?s|pure|planet)\b|\b(?:commercial|public) gym\b|\b(?:back (?:to|at)|going to|go to|joined|member (?:of|at)) (?:the|a|my|our) (?:local )?gym\b|\bplanet fitness\b|\bgold'?s gym\b|\bpuregym\b|\banytime fitness\b|\b24[- ]hour fitness\b|\bla fitness\b|\bmcfit\b|\bbasic[- ]?fit\b|\bgym (?:has|with|w/?) (?:everything|it all|all)\b|\bin (?:the )?gym (?:there )?is everything\b|\b(?:real|good|decent) gym\b|^\s*(?:the |my )?gym is \d+ (?:min|km|miles)|(?<=, )gym(?= *(?:[,.;!+\x1f]|$))|(?<=\x1f )gym(?= *(?:[,.;!+]|$))|\b(?:weightlifting|olympic lifting|oly) club\b"
)
_AT_GYM: Final = (
    r"\b(?:at|in|to|have|join(?:ed)?|got|from) (?:the|a|my) (?:local )?gym\b(?!.{0,12}\b(?:stop|quit|hate))"
)
_NONE: Final = (
    r"\bno (?:equipment|kit|gear|gym|weights)\b(?! (?:days|time))|\bwithout (?:any )?(?:equipment|kit|weights|gear|a gym)\b|\bzero equipment\b|\bdon'?t have (?:any )?(?:equipment|weights|gear)\b"
    r"|(?<!twice )(?<!double )(?<!triple )(?<!times )(?<!x )(?<!ohp )(?<!press )(?<!squat )(?<!deadlift )(?<!bench )(?<!\x1f )(?<!my )(?<!own )(?<!her )(?<!his )(?<!than )\bbody ?weight(?! \(?\d)(?:[- ]only| exercises| stuff| training| workouts?| program| plan| at home| strength)?\b(?! (?:squat|row|curl|is|of|ratio))|\bbody ?weight[- ](?:only|exercises|stuff|training|workouts?)\b|\b(?:only|just) (?:my )?(?:own )?body(?: ?weight)?\b|(?<!of my )(?<!times my )\bown body ?weight\b|\bnothing but (?:my )?(?:own )?body ?weight\b|\bhave nothing\b|\bnothing at (?:home|all)\b"
)
LIFTS_TOO: Final = frozenset({"bench", "row", "rings"})
"""Alone these are as likely a lift to get better at."""
_HAVE: Final = re.compile(
    r"\b(?:have|has|had|got|own|access|gym|garage|home|house|equipment|equipped|kit|gear|train (?:at|in|with)|with|only|just(?! (?:too |so |very |really )?(?:heavy|light|hard|slow|fast|cold|stuck|slipp\w+|hurt\w*|fell|hit|was|felt|went|came|got)\b)|using|use|basement|apartment|flat|hotel|bought|setup|set up|available|meanwhile|remains?|survived?|it is|kept|patio|lounge|bedroom|loft|attic|terrace|workshop|hostel|balcony|basement|until then|til then|hav|here|there'?s|is a|gave me|got me|doorway|under the (?:bed|stairs|desk)|over the (?:stairs|door)|in (?:the |my )?door|downstairs|upstairs|in a carport|in the (?:\w+ )?(?:kitchen|office|carport)|in the (?:garden|tree|back ?yard|shed|attic|loft|cellar|spare room|living room|park)|:)(?![a-z])"
)
_ADDS: Final = re.compile(r"\b(?:also|as well|too|plus|bought|just got|new|now have|additionally|forgot)\b")
_LACKS: Final = re.compile(
    r"\b(?:no|don'?t have(?: a| any| an)?|do not have(?: a| any)?|without(?: a| any)?|haven'?t got(?: a| any)?|lost(?: my| the)?|sold(?: my| the)?|minus|except|isn'?t a|no longer have(?: a)?|never (?:got|had)(?: hold of)?(?: an?| any)?)\s+(?P<what>[\w\s,/-]{2,40})"
)
_NOT_OURS: Final = re.compile(r"\b(?:hate|love|like|enjoy|new to the gym|not a fan|tired of|sick of|prefer|miss)\b")
_DISLIKES_GYMS: Final = re.compile(
    r"\b(?:hate|love|like|new to|not a fan of|tired of|sick of|prefer|miss)(?: (?:to|going|the|a|my|any|being|in|at))* (?:gyms?|it there|the place)\b|\bnew to the gym\b|\bnot a fan\b"
)
_ALL_OF_IT: Final = re.compile(
    r"\b(?:full|fully|commercial|everything|the lot|complete|proper|well[- ]equipped|all the|all kinds|globo|normal|regular|planet|pure ?gym|gold'?s|anytime|virgin|fitness first|la fitness|david lloyd|nuffield|equinox|jd)\b"
)
_GYM_HAS: Final = re.compile(r"\b(?:gym|cent(?:re|er))\b[^.;]{0,30}?(?:\bha(?:s|ving)\b|\bwith\b|\bgot\b|:)")
_SMALL_GYM: Final = re.compile(
    r"\b(?:only|just) (?:has|have|got)\b|\bgym (?:at (?:the |my )?(?:\w+) )?has an? \w+(?:,| and)"
    r"|\bgym (?:at (?:(?:the |my )?\w+) )?(?:is (?:small|tiny|basic|limited) ?)?:"
    r"(?! (?:yes|full|commercial|big|normal|standard|public|local|proper|well|gold|pure|planet|everything|the works))"
    r"|\b(?:small|tiny|limited|little) gym\b|\bgym is (?:small|tiny|basic|limited)\b"
    r"|\bonly (?:some |a few )?(?:machines?|cables?|dumb ?bells?|dbs|kettle ?bells?|bands?)\b|\bgym with\b|\bis all\b[^.;]{0,16}\bgym\b|\bbasic\b|\bplanet\b"
)
_EVERYTHING: Final = frozenset(Equipment)


@dataclass(frozen=True)
class Kit:
    """What they have (None: not said), what they lack, and whether it adds to what is known."""

    have: frozenset[Equipment] | None = None
    lacks: frozenset[Equipment] = frozenset()
    adds: bool = False
    said: str = ""


_NOT_NOW: Final = re.compile(
    r"\b(?:sold|selling|flogg\w+|ditched|binned|packed (?:in|up)|fried|scrap|cracked|trash|snapped|collapsed|in the skip|to the tip|removed the|conked out|gave up the ghost|(?:is|are|got|'s) (?:broken|knackered)|saving(?: up)? for|wish(?! to)(?:ed|es|ing)?|one day (?:i|we|maybe)|would love an?|i'?d (?:love|buy|kill for) (?:an?|some)"
    r"|thinking (?:of|about)|might (?:buy|get|join)|looking at buying|planning to (?:buy|get)|if i (?:had|could|ever|win|was|were)|if santa|lend me|borrow|(?:my |the )?ex (?:got|has|kept|took)|ex's|not yet|not allowed"
    r"|tell(?:s|ing)? me (?:to )?(?:buy|get|join)|(?:quit|left|lost|cancell?ed) (?:the|my|our|access)|memberships?(?:'s| is| has(?: been)?)? (?:frozen|paused|on hold|lapsed|run out|ran out|cancell?ed)|(?:quit|cancell?ed)\s*$|quit in|expired|closed|shut(?: down)?|old (?:place|gym|flat|house)|used to"
    r"|had an? (?:\w+ )*(?:membership|gym|rack|bench|barbell|rower|treadmill|bike)|when (?:we|i) lived|movers|on (?:the|my) (?:wish|shopping) ?list|too (?:dear|expensive|far)|can'?t afford|don'?t own|do not own)\b"
)
"""A clause of what is no longer, not yet or only somebody else's."""
_CLAUSE_END: Final = re.compile(r"[,.;!?¶]|\bbut\b|\bso\b|\bnow\b|\btoday\b|\breality\b")


def _leave_out_not_now(text: Text) -> None:
    for start, end in spans_between(text.live, _CLAUSE_END):
        clause = text.live[start:end]
        if _NOT_NOW.search(clause) and (
            re.search(_KIT, clause) or re.search(r"\bgym\b|\beverything\b|" + _PLACE, clause)
        ):
            text.take(start, end)


def read(text: Text, *, asked: bool) -> Kit:
    """The equipment of a message; `asked` when the open question is about it."""
    have: set[Equipment] = set()
    lacks: set[Equipment] = set()
    said: list[str] = []
    told = adds = False
    _leave_out_not_now(text)
    for start, end in _clauses(text):
        live = _without_lifts(_bar_meant(text, start, end), asked=asked)
        about = _about(live, asked=asked)
        if not about:
            continue
        lacking = _lacking(live)
        found, understood = _read(live)
        if not understood:
            continue
        lacks |= lacking
        said.append(text.said(start, end))
        adds = adds or bool(_ADDS.search(live))
        if found or about == "none":
            told = True
            have |= found
        text.take(start, end)
    if not told and asked:
        found, understood = _read(_without_lifts(text.live, asked=True))
        told = understood and (bool(found) or not lacks)
        have |= found
    if not told and _SOME_GYM.search(text.live) and not _NO_GYM.search(text.live):
        have, told = set(_EVERYTHING), True
    return Kit(frozenset(have) - lacks if told else None, frozenset(lacks), adds, "; ".join(said))


_SOME_GYM: Final = re.compile(
    r"(?<!home )(?<!garage )(?<!never )\bgyms?\b(?![- ]?(?:newbie|noob|virgin|beginner|days?\b|sessions?\b|lifts?\b|rat|bro|goer|bag|clothes|gear|kit|mate|buddy|partner|work\b|numbers|pb|phobi|class|scares|bores|shy|floor|wear))"
)
_NO_GYM: Final = re.compile(
    r"\b(?:never|no|not|hate|without|nowhere|scare[sd]?|scary|nervous|afraid|intimidat\w+|anxi\w+|bored?|avoid\w*|far|home|garage|zero|0|(?:in and )?out of|my (?:whole|entire|only)|lads|guys|bloke|people|everyone|first time|new to)\b[^.;!?¶]*\bgyms?\b|\bgyms?\b[^.;!?¶]*\b(?:scare[sd]?|scary|nervous|intimidat\w+|anxi\w+|far|no more|not)\b"
)
"""Where a gym is named at all they train there, unless they say otherwise: `a good session at Jetts gym`."""


_IDLE: Final = r"\b(?:and|or|a|an|the|my|with|have|only|just|at|home|some|no (?:equipment|kit|gear|gym|weights)|equipment|kit)\b|[\W\d_]+"


def is_kit_alone(words: str) -> bool:
    """Whether words name nothing but equipment or the lack of it: `rack and bench`, `no equipment`."""
    plain = words.lower()
    return (
        bool(plain) and not re.sub(rf"{_COMPOUND}|{_KIT}|{_IDLE}", "", plain).strip() and plain.strip() not in LIFTS_TOO
    )


_HANGS: Final = re.compile(r"\b(?:(?:pull|chin|muscle)[- ]?ups?|calisthenics|front lever)\b")
_LOADS: Final = re.compile(r"\b(?:bar ?bell|rack|plates|squats?|deadlifts?|bench|weights|snatch|clean)\b")


_NOTHING_BUT: Final = re.compile(
    r"\b(?:no (?:other )?(?:equipment|kit|gear|weights)|nothing|nowt)\b,? (?:at home |here )?(?:except|besides|apart from|other than|but|just|only)(?: for)? "
)
"""`no equipment except a pull-up bar`."""


def _bar_meant(text: Text, start: int, end: int) -> str:
    """`a bar` of who does pull-ups and lifts nothing else is one to hang from."""
    live = _NOTHING_BUT.sub("only ", text.live[start:end])
    if not _HANGS.search(text.plain) or _LOADS.search(text.plain):
        return live
    return re.sub(r"(?<!up )(?<!dip )(?<!trap )\bbar\b", "pull-up bar", live)


def _clauses(text: Text) -> list[tuple[int, int]]:
    return list(text.sentences())


def _read(live: str) -> tuple[frozenset[Equipment], bool]:
    plain = " ".join(re.sub(rf"[{TAKEN}()]+", " ", live).split()).strip(" ,:-")
    plain = re.sub(
        r"\bbox room\b|\bbox of\b|\bon the platform\b|\b(?:in and )?out of gyms\b|\b(?:zero|0) gym experience\b",
        " ",
        plain,
    )
    plain = re.sub(r"\bhotel gym(?= (?:has|with|is|:))", "hotel", plain)  # what it has is told
    plain = re.sub(r"\bcalisthenics\b|\bcross ?fit\b(?! (?:box|gym))", " ", plain)
    plain = re.sub(r"\bnever (?:been|set foot) (?:to|in|inside) (?:a|the|any) gym\b", " ", plain)
    if re.search(
        rf"{_PLACE}|{_AT_GYM}|^gym\b(?![- ]?(?:newbie|noob|virgin|beginner|rat|bro|days?\b))|(?<!no )(?<!without a )(?<!of the )(?<!a )\bgym$",
        plain,
    ) and not re.search(r"\b(?:home|garage|hotel|cross ?fit|powerlifting|weightlifting) gym\b", plain):
        found, _ = parse_equipment(plain)
        specific = found if _lists_its_kit(plain, found) else _EVERYTHING
        return specific - _lacking(plain), True
    return parse_equipment(plain)


def _lists_its_kit(plain: str, found: frozenset[Equipment]) -> bool:
    """Whether a gym is small, or told with what it has: `my work gym: a rack, dumbbells`."""
    if not found or found == _EVERYTHING:
        return False
    told = len(found) > 1 and _GYM_HAS.search(plain) and not _ALL_OF_IT.search(plain)
    return bool(told or _SMALL_GYM.search(plain))


_SURELY_KIT: Final = frozenset(
    {"dumbbell", "dumb bell", "kettlebell", "kettle bell", "band", "treadmill", "sandbag", "pull-up bar", "pull up bar"}
    | {"chin-up bar", "chin up bar", "skipping rope", "jump rope", "rowing machine", "db", "kb", "erg"}
)
"""Named alone, and no part of an exercise's name, they are there."""


def _about(live: str, *, asked: bool) -> str:
    """Why a sentence counts as being about equipment; empty where it does not."""
    if re.search(_NONE, live):
        return "none"
    if re.search(_PLACE, live) or re.search(_AT_GYM, live):
        return "" if _DISLIKES_GYMS.search(live) and not asked else "place"
    words = {match[0].removesuffix("s") for match in re.finditer(_KIT, live)}
    if not words:
        return "place" if re.match(r"[\s\x1f]*(?:a |the )?gym\b[\s\x1f,.!]*$", live) else ""
    if asked or len(words) > 1:
        return "kit" if asked or not _disliked(live) else ""
    few = len(re.findall(r"[a-z']+", live)) <= 4 and not words <= {
        "bar",
        "box",
        "bench",
        "rope",
        "plate",
        "weight",
        "ring",
        "band",
    }
    sure = bool(words & _SURELY_KIT)
    more = bool(_ADDS.search(live)) and len(re.findall(r"[a-z']+", live)) <= 4
    return "kit" if (_HAVE.search(live) or few or more or sure) and not _disliked(live) else ""


def _disliked(live: str) -> bool:
    """Whether a taste is told of the kit itself: `I love the rower`, not `bought dumbbells and I'd like to use them`."""
    return bool(re.search(rf"{_NOT_OURS.pattern}(?:\s+\w+){{0,2}}?\s+(?:{_KIT})", live))


def _lacking(live: str) -> frozenset[Equipment]:
    lacking: frozenset[Equipment] = frozenset()
    for match in _LACKS.finditer(live):
        what = re.split(r"\b(?:but|just|only|though|so)\b", match["what"])[0]
        if re.search(_KIT, what):
            what = re.split(r"\b(?:at|in|here|there|where)\b", what)[0]
            left, _ = parse_equipment(f"full gym, no {what}")
            lacking |= _EVERYTHING - left
    return lacking


_THINGS: Final = frozenset(
    {"bench", "benches", "rings", "rower", "treadmill", "bike", "dumbbell", "barbell", "bands", "barbell bench"}
    | {"dumbbell bench", "air bike", "echo bike", "assault bike", "spin bike", "bike erg", "wall ball", "ski erg"}
)
"""What is as likely a thing one has as an exercise."""


def _without_lifts(live: str, *, asked: bool) -> str:
    """The sentence with lifts blanked, so that `bench press` and `box jumps` are no equipment."""
    kept = [match.span() for match in re.finditer(_COMPOUND, live)]
    several = len({match[0].removesuffix("s") for match in re.finditer(_KIT, live)}) > 1
    for mention in mentions(live):
        name = live[mention.start : mention.end].strip()
        inside = any(start <= mention.start and mention.end <= end for start, end in kept)
        alone = name in _THINGS
        lift_bench = alone and _is_lift_list(live, mention.start, mention.end)
        if inside or (alone and (asked or several or _HAVE.search(live)) and not lift_bench):
            continue
        if asked and name.replace("-", " ") in ("pull up", "pull ups", "pullups", "pullup", "chin up"):
            continue
        live = live[: mention.start] + TAKEN * (mention.end - mention.start) + live[mention.end :]
    return live


def _is_lift_list(live: str, start: int, end: int) -> bool:
    """`squat, bench and deadlift`, `my bench`, `to bench`: the lift, not the thing one lies on."""
    before, after = live[:start], live[end:]
    counted = r"\W*(?:(?:and|or|of|at) )?(?:an? )?(?:\d|\x1f|squats?\b(?! rack)|deadlifts?|press\b|pr\b|max\b)"
    if re.search(r"\b(?:an?|1) $", before) and not re.match(counted, after):
        return False  # `a rack and a bench, and I want ...`
    return bool(
        re.search(
            r"(?:squats?|deadlifts?|press|ohp|dead|\bto|\bask for|\bcare about|\bi can|\bmy|\bmy (?:max|best|current|top)|\bmax|\bi|\bon my|\bon|\bma|\bflat|\d{2,3}(?:\.\d)?(?: ?kgs?| ?kilos?| ?lbs?)?|big(?:ger)?|\bs)\W+(?:and\s+|my\s+)?$|[\x1f]\W*(?:and\s+|,\s*)?$",
            before,
        )
        and not re.search(
            r"(?:rack|bell|bells|\bdbs?|\bkbs?|plates|bar|weights|bands|home|have a)(?:\W|\d|\bto\b|\bkgs?\b|\blbs?\b)+(?:and\s+)?(?:a\s+)?$",
            before,
        )
    ) or bool(
        re.match(
            r"[ -]only\b(?! an?\b)|\s*:?\s+\d{2,3}(?:\.\d)?\b(?!\s*(?:days|min|kgs? (?:dumb|kettle|plates)))|\s*only (?:power ?lifting )?(?:comp|meet)|\W*(?:and\s+|/|,\s*)?(?:squats?|deadlifts?|dead\b|ohp|[\x1f]|is stuck|max|days?\b|pr\b|more|numbers?|by\b)",
            after,
        )
        and not re.match(r"\W*(?:and\s+)?squat rack", after)
    )
