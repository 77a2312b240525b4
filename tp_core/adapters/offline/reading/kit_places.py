"""Gyms: whether a text names one to train in, and whether it has everything or what is listed of it."""

import re
from typing import Final, Literal

from tp_core.adapters.offline.reading.kit_standing import against, may_use
from tp_core.adapters.offline.reading.words import TAKEN, Text, spans_between
from tp_core.domain.equipment_words import EVERYTHING, places_in
from tp_core.domain.movement import Equipment

Gym = Literal["", "some", "full"]
_PLACE: Final = (
    r"\b(?:full|ordinary|average|commercial|normal|regular|big|proper|complete|well[- ]equipped|fully equipped|university|uni|college|local|public|globo|office|work|school|basic|24[- ]hour|24/7|nice|standard|typical|crossfit|powerlifting|weightlifting|hotel|apartment|planet fitness)[\s-]+(?:\w+\s+)?gym\b"
    r"|\b(?:council|leisure cent(?:re|er)|community|municipal|sports cent(?:re|er)|jd|fitness) gyms?\b|\b(?:leisure|fitness|sports) cent(?:re|er)s?\b|\bfitness studios?\b|\beverything(?:'s| is)? avail\w*|\b(?:at|in|to|from|joined|joining|member of) the y\b(?!-)|(?:^|(?<=[.;,] ))commercial(?: one)?(?=\s*(?:[.,;]|$))|\bfitness first\b|\bymca\b|\bjd gyms?\b|\b(?:goodlife|vasa|eos|youfit|lifetime|24 hour|f45) fitness\b|\bgym \(full\)|\brec(?:reation)? cent(?:er|re)\b|\bbodybuilding gym\b|\bvirgin active\b|\bgolds\b|\bdavid lloyd\b|\bnuffield\b|\bthe gym group\b|\bequinox\b|\bworld gym\b|\bbarbell club with everything\b|\bsnap fitness\b|\bcrunch\b(?=[^.;]{0,12}\b(?:gym|fitness|now|member))|\bgym (?:has|is|'s) (?:the lot|complete|everything|all|a (?:proper|full|big|massive|huge) one)\b|\bgym's (?:an? )?(?:proper|full|big|massive|huge|well|fully)\b|\bcross ?fit box\b|\bbox gym\b|\bat (?:a|my|the|our) box\b|\bgym (?:membership|access)\b|\baccess to (?:a|the) gym\b|\beverything (?:a gym|you (?:can|could)|at the gym)\b|\ball (?:the )?equipment\b"
    r"|\bgym\s*[:=]\s*(?:a |the )?(?:yes|full|commercial|big|normal|standard|public|local|proper|well[- ]equipped|gold'?s|pure|planet)\b|\b(?:commercial|public) gym\b|\b(?:back (?:to|at)|going to|go to|joined|member (?:of|at)) (?:the|a|my|our) (?:local )?gym\b|\bplanet fitness\b|\bgold'?s gym\b|\bpuregym\b|\banytime fitness\b|\b24[- ]hour fitness\b|\bla fitness\b|\bmcfit\b|\bbasic[- ]?fit\b|\bgym (?:has|with|w/?) (?:everything|it all|all)\b|\bin (?:the )?gym (?:there )?is everything\b|\b(?:real|good|decent) gym\b|^\s*(?:the |my )?gym is \d+ (?:min|km|miles)|(?<=, )gym(?= *(?:[,.;!+\x1f]|$))|(?<=\x1f )gym(?= *(?:[,.;!+]|$))|\b(?:weightlifting|olympic lifting|oly) club\b|\b(?:full|big|huge|varsity|uni(?:versity)?|college|campus|school|proper|well[- ]equipped) (?:\w+ )?weight ?room\b"
)
_AT_GYM: Final = (
    r"\b(?:at|in|to|have|join(?:ed)?|got|from) (?:the|a|my) (?:local )?gym\b(?!.{0,12}\b(?:stop|quit|hate))"
)
_DISLIKES_GYMS: Final = re.compile(
    r"\b(?:hate|love|like|new to|not a fan of|tired of|sick of|prefer|miss)(?: (?:to|going|the|a|my|any|being|in|at))* (?:gyms?|it there|the place)\b|\bnew to the gym\b|\bnot a fan\b"
)
_SOME_GYM: Final = re.compile(
    r"(?<!home )(?<!garage )(?<!never )\bgyms?\b(?![- ]?(?:newbie|noob|virgin|beginner|days?\b|sessions?\b|lifts?\b|rat|bro|goer|bag|clothes|gear|kit|mate|buddy|partner|work\b|numbers|pbs?|prs?|bests?|records?|phobi|class|scares|bores|shy|floor|wear))"
)
_NO_GYM: Final = re.compile(
    r"\b(?:never|no|not|hate|without|nowhere|scare[sd]?|scary|nervous|afraid|intimidat\w+|anxi\w+|bored?|avoid\w*|far|home|garage|zero|0|(?:in and )?out of|my (?:whole|entire|only)|lads|guys|bloke|people|everyone|first time|new to)\b[^.;!?¶]*\bgyms?\b|\bgyms?\b[^.;!?¶]*\b(?:scare[sd]?|scary|nervous|intimidat\w+|anxi\w+|far|no more|not)\b"
)
"""Where a gym is named at all they train there, unless they say otherwise: `a good session at Jetts gym`."""
_ALL_OF_IT: Final = re.compile(
    r"\b(?:full(?! body)|fully|commercial|everything|complete|well[- ](?:equipped|stocked|kitted)|globo)\b|\ball kinds\b"
    r"|\ball (?:the |of the |their |sorts of )?(?:gym )?(?:kit|gear|equipments?|machines|toys|stuff|bells|free weights|weights)\b"
    r"|\b(?:the (?:lot|works)(?! is)|it all|you name it|anything goes|every (?:machine|bit of kit|piece of (?:kit|equipment))|whatever (?:i|you) need)\b"
)
"""That a gym has all there is, whatever of it is named."""
_HAS_ALL: Final = re.compile(
    r"\b(?:gym|box|affiliate|club|place|studio|cent(?:re|er)|weight ?room|(?:the|campus|uni|college|student|our|my) rec|^\W*rec|facilit(?:y|ies)|they|it|'ve)(?:'?s|'ve)?\b[^.;]{0,40}?\b(?:has|have|got|is|with|w|w/|its|it's|had|so)\b[^.;]{0,24}?"
    r"\b(?:everything|the (?:lot|works)|it all|you name it|anything goes|massive|every (?:machine|bit of kit|piece of kit)|all (?:of )?(?:the|their) (?:kit|gear|equipments?|toys|stuff))\b"
    r"|\b(?:box|gym|studio)(?: is|:)? complete\b|\ball (?:the )?gym (?:kit|gear|equipments?)\b|\bgold'?s\b(?! standard| medal)|\b(?:fully|well)[ -](?:kitted|equipped|stocked)\b|\bcommercial (?:place|one|facility|club)\b|\b(?:gym|weight ?room|rec)\b[^.;]{0,24}\b(?:has|have|got|with)\b[^.;]{0,80}\beverything(?=\W*(?:[.,;!]|$))"
)
_SMALL_GYM: Final = re.compile(
    r"\b(?:only|just) (?:has|have|got)\b|\bgym (?:at (?:the |my )?(?:\w+) )?has an? \w+(?:,| and)"
    r"|\bgym (?:at (?:(?:the |my )?\w+) )?(?:is (?:small|tiny|basic|limited) ?)?:"
    r"(?! (?:yes|full|commercial|big|normal|standard|public|local|proper|well|gold|pure|planet|everything|the works))"
    r"|\b(?:small|tiny|limited|little) gym\b|\bgym is (?:small|tiny|basic|limited)\b"
    r"|\bonly (?:some |a few )?(?:machines?|cables?|dumb ?bells?|dbs|kettle ?bells?|bands?)\b|\bis all\b[^.;]{0,16}\bgym\b|\bbasic\b(?![- ]?fit)|\bplanet\b"
)
_CLAUSE_END: Final = re.compile(r"[,.;!?¶]|\bbut\b|\bso\b|\bnow\b|\btoday\b|\breality\b")
_OWN_ROOM: Final = re.compile(
    r"\b(?:home|garage|basement|shed|hotel|cross ?fit|powerlifting|weightlifting|container) gym\b"
)
_GOING: Final = re.compile(rf"{_PLACE}|{_AT_GYM}|^[\s\x1f]*(?:a |the )?gym\b[\s\x1f,.!]*$")
_AT_AN_EDGE: Final = re.compile(
    r"^(?:a |the )?gym\b(?![- ]?(?:newbie|noob|virgin|beginner|rat|bro|kit|gear|stuff|equipment|days?\b))|(?<!no )(?<!without a )(?<!of the )(?<!a )\bgym$"
)
"""Where a sentence of kit begins or ends with it: `gym, barbell and rack`, `machines and cables is all at the gym`."""
_BESIDE: Final = re.compile(
    r"\b(?:is|are|that'?s|thats|as) my (?:whole |entire |only |own |little )?gym\b|\b(?:in and )?out of gyms\b|\b(?:zero|0) gym experience\b|\bnever (?:been|set foot) (?:to|in|inside) (?:a|the|any) gym\b"
)


_NOT_AT_ONE: Final = re.compile(
    r"\bgyms?\s*[:=?-]?\s*(?:no|nope|nah)\b(?=\s*(?:[,.;!?¶]|$))|(?:\b(?:not|no|never|without|cannot)|n'?t)\b(?: (?:in|at|to|into|a|an|the|any|my|have|got|go|going|get|getting|access|member|of|been|near|nearby|fan|commercial|proper|actual|real|full|public|need|want|belong|afford|train|training|join|joined|joining|work|working|out|use|using|really|currently|even|anywhere|for)){0,5} gyms?\b(?! (?:experience|days?|sessions?|clothes|bag|buddy|partner)\b)"
)
"""`not in a gym`, `haven't got a gym`: no place to train."""


_NOT_THERE: Final = re.compile(
    r"(?<!only )(?<!just )\b(?:(?:at|on|over|for) (?:the )?week ?ends?|when (?:i )?travel\w*|on the road|on (?:business )?trips|when (?:i'?m |we'?re )?(?:away|on holiday)|when it'?s (?:closed|busy|full|shut))\b"
)
_THE_GYM: Final = re.compile(r"(?<!home )(?<!garage )(?<!no )(?<!to the )\bgym\b")


def leave_out_other_times(text: Text) -> None:
    """Takes what is there at other times than the gym: `full gym on weekdays, dumbbells at home at weekends`."""
    spans = list(spans_between(text.plain, _CLAUSE_END))
    at_gym = [
        span
        for span in spans
        if _THE_GYM.search(text.plain, *span) and not against(text.plain[slice(*span)], allowed=True)
    ]
    if not at_gym or _NO_GYM.search(text.plain):
        return
    for span in spans:
        if _NOT_THERE.search(text.plain, *span) and span not in at_gym:
            text.take(*span)


_ASKED_AND_DENIED: Final = r"\bgyms?(?: access| membership)?\s*\?\s*(?:no|nope|nah|none|never)\b(?! (?:problem|issue))"


def leave_out_former(text: Text) -> None:
    """Takes clauses about a gym that is no longer, not yet, not at all or somebody else's."""
    for match in text.matches(_ASKED_AND_DENIED):
        text.take(match.start(), match.end())
    allowed = may_use(text.live)
    for start, end in spans_between(text.live, _CLAUSE_END):
        clause = text.live[start:end]
        if denied := _NOT_AT_ONE.search(clause):
            text.take(start + denied.start(), start + denied.end())
        elif re.search(rf"\bgym\b|\beverything\b|{_PLACE}", clause) and against(clause, allowed=allowed):
            text.take(start, end)


_NOT_A_GYM: Final = re.compile(
    r"\b(?:not|isn'?t|no longer) (?:really )?(?:in |at )?(?:an? |the )?(?:full|proper|real|big|commercial|whole) gym\b"
)
"""`not a full gym, just dumbbells` lists what there is."""


def gym_in(live: str, kinds: int, *, asked: bool) -> Gym:
    """What gym a sentence says they train in; `kinds`: how many kinds of things it names."""
    if _HAS_ALL.search(live) and not re.search(r"(?<!near )(?<!from )\b(?:home|garage)\b", live):
        return "full"
    live = _NOT_A_GYM.sub(" ", live)
    plain = " ".join(_BESIDE.sub(" ", re.sub(rf"[{TAKEN}()]+", " ", live)).split()).strip(" ,:-")
    if not (_GOING.search(plain) or ((kinds or asked) and _AT_AN_EDGE.search(plain))):
        return ""
    full = _ALL_OF_IT.search(plain)
    if (_DISLIKES_GYMS.search(live) and not asked) or (_OWN_ROOM.search(plain) and not (full and "home" not in plain)):
        return ""
    return "full" if full else "some"


def lists_it(live: str, kinds: int) -> bool:
    """Whether a gym is small, or told with what it has: `my work gym: a rack, dumbbells`."""
    return bool(not _ALL_OF_IT.search(live) and (kinds > 1 or (kinds and _SMALL_GYM.search(live))))


def special_kit(live: str) -> frozenset[Equipment]:
    """What a CrossFit box, a lifting club or a hotel's gym has, where nobody lists it."""
    found = places_in(_BESIDE.sub(" ", re.sub(r"\bcross ?fit\b(?! (?:box|gym))", " ", live)))
    return frozenset() if found == EVERYTHING else found


_WHERE_DONE: Final = re.compile(r"\d(?: ?kg| ?lbs?)? ?\((?:in |at )?(?:the )?$")
"""`snatch 73 (comp), 75 (gym)`."""


def names_some_gym(text: Text) -> bool:
    """Whether a gym is named at all that nothing speaks against."""
    named = any(
        text.live.startswith(one[0], one.start())
        or re.search(r"\bjoined (?:an? |the |my )?$", text.plain[: one.start()])
        for one in _SOME_GYM.finditer(text.plain)
        if not _WHERE_DONE.search(text.plain, 0, one.start())
    )
    return named and not _NO_GYM.search(text.live)
