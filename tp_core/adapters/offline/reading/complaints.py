"""What hurts and what is sound: complaints in the athlete's own words, and that there are none."""

import re
from dataclasses import dataclass, field
from typing import Final

from tp_core.adapters.offline.reading.bystanders import PERSON
from tp_core.adapters.offline.reading.own_parts import trouble_of_own
from tp_core.adapters.offline.reading.words import TAKEN, Text
from tp_core.domain.exclusions import body_parts

_PART = (
    r"(?:knees?|shoulders?|(?:lower |upper |mid |low )?back|lumbar|spine|hips?|elbows?|wrists?|ankles?|neck|achilles|groin"
    r"|hamstrings?|hammy|quads?|calf|calves|foot|feet|heel|shins?|biceps?|triceps?|pecs?|forearms?|thumbs?|hands?|ribs?|fingers?|trap(?! bar)|traps|adductors?|it band|rotator cuff|cuff|labrum|meniscus|acl|mcl|patella|si joint|glutes?|big toe|toe|tailbone|coccyx|pelvic floor|pelvis|core|tummy|abs)"
)
_TROUBLE = (
    r"(?:hurt(?:s|ing)?|bruised|pain(?:s|ful)?|sore|cranky|bad|dodgy|bum(?= (?:left |right |old )?(?:knee|shoulder|back|hip|elbow|wrist|ankle|leg|foot))|tweak(?:ed|y)?|injur(?:y|ed|ies)|issues?|problems?|troubles?|gets? \w+ (?:after|when|if|with|on)"
    r"|acts? up|acting up|plays? up|playing up|ach(?:es|ey|y|ing|e)|stiff(?:ness)?|torn|tore|tear|surgery|scope|arthroscop\w+|recover(?:ing|ed)|rehab(?:bing)?|impinge(?:ment|d|s)|tend[io]n\w*|slipped|bulging|herniated|dis[ck]s?"
    r"|arthritis|arthritic|weak(?!est| (?:point|spot|link|area))|click(?:s|ing|y)?|pop(?:s|ping)|flar(?:es?|ing)(?: up)?|flare[- ]?ups?|niggl(?:e|es|y|ing)|strain(?:ed)?|sprain(?:ed)?|operation|sensitive|grumpy|angry|wonky|iffy|messed up|fucked(?: up)?|screwed(?: up)?"
    r"|touchy|tender|(?:aren't|isn't|not) what (?:they|it|he|she) (?:used to be|was|were|once was)|fragile|unstable|instability|dislocat\w+|broke(?:n)?|fractured?|irritat\w+|complain(?:s|ing)?|bothers?|bothering|bugs|bugging|nagging|twinges?|twingy|tight(?:ness)?|tighten(?:s|ed|ing)?(?: up)?|ping(?:ed|s)|went(?! (?:to|for|up|from|on|out|down|well|great))|(?:isn't|aren't|not) having it|settles?|arthriticky|inflam\w+|gives? me|killing me|stuffed|knackered|buggered|wrecked|trashed|beat(?:en)? up|banged up|prosthesis|artificial|not great|(?<!me )(?<!i'm )(?<!am )not happy|destroyed|ruined|junk|g[ia]ves? out|giving out|(?:came|comes|pops|popped|went) out|uncomfortable|discomfort|limited|shot|replaced|replacement|replacements|reconstruction|fused|crunchy|creaky|trick|delicate|moan(?:s|ing)?|grumbl(?:es?|ing|y)|grumps|pinch(?:es|ing|y)?|frozen|rubbish|creak(?:s|ing)?|paining|pains|say no|says no|fusion|cactus|crook|dicky|gammy|munted|blow(?:s|ing)? up|blew up|blown|can'?t hack|hates(?= (?:the|it|me|sitting|running|squat|deadlift))|screws|pins|reconstructed|can'?t take|won'?t have|protest(?:s|ing)?|unhappy|throb(?:s|bing)?|seiz(?:es?|ing)(?: up)?|ropey|manky|trash|toast|cooked|goosed|spasms?|concrete|nips|nipping|whing(?:es?|e?ing)|whin(?:es|ing)|bark(?:s|ing)?|goes (?:out|ping|pop|on me)|twang(?:s|ing|ed)?|rolls|in a brace|lets? me know|(?:doesn't|don't|do not) (?:love|like (?:being|to be|it\b|that\b))|not the best|going at)"
)
_CONDITION = r"\b(?:[lc]\d ?[-/]? ?[lsct]\d|plantar (?:fascia|thing|issues?|pain|niggle|trouble)|sciatica|tennis elbow|golfer'?s elbow|plantar fasciitis|runner'?s knee|jumper'?s knee|shin splints|frozen shoulder|rotator cuff(?: (?:issue|injury|tear|problem)s?)?|carpal tunnel|herniated disc|slipped disc|bulging disc|scoliosis|diastasis(?: recti)?|(?:weak |bad )?pelvic floor(?: \w+)?|(?:bladder |pelvic )?prolapse(?!d)|incontinen\w+|(?:i )?(?:leak|leaking|pee|wee) (?:a (?:bit|little) |myself |sometimes )*(?:when|if|whenever|every time) (?:i |we )?(?:jump|run|skip|sneeze|cough|laugh|lift|bounce)\w*(?:(?: or | and |/)(?:jump|run|skip|sneeze|cough|laugh|lift)\w*)*|post ?-?partum|c-?section|caesarean|cesarean|(?:just )?(?:had|have had) (?:a|my|our|the) (?:\w+ )?baby(?: (?:about )?\d+ (?:weeks?|months?|years?) ago)?|gave birth(?: (?:about )?\d+ (?:weeks?|months?) ago)?|hernia|patellar tend\w+|hip flexor (?:strain|issue|pain)s?|lordosis|hypermobil\w+|impingement|disc problems?|osteoarthritis|bursitis|torn (?:acl|meniscus|labrum|bicep|pec))\b"
_CANNOT = rf"(?<![a-z]){_PART} (?:just |really |simply )?(?:can'?t (?:get|reach|handle|cope|rotate|bend|straighten)|won'?t (?:rotate|bend|straighten|go|let me|open|extend|move|lock))\b"
_CAREFUL = rf"\b(?:(?:wrecks?|kills?|destroys?|trashes|annoys?|upsets?|flares?(?: up)?|canes?|hammers?)(?= (?:my|the))|careful with|not (?:to )?(?:hurt|hurting|injure|injuring|wreck|wrecking|annoy|annoying)|easy on|go(?:ing)? easy on|protect|watch out for|mind|gentle (?:on|with)|look after|babying|baby)\s+(?:my |the )?(?:left |right )?{_PART}\b"
_FINE: Final = (
    r"\bnothing (?:hurts?|wrong (?:with me|physically|medically)|to avoid|off limits|bothers|comes to mind|i can think of|that hurts|to report)\b|\bnothing (?:really|special|in particular|specific)\b(?=\W*(?:[.,;!?¶]|$))",
    r"\b(?:i )?(?:have not|haven'?t|don'?t have|do not have|not have) (?:got )?(?:any (?:injur\w+|pains?|niggles?|aches|issues)|(?:an? )?(?:injury|injuries|pains?)(?= *(?:[.,;!?¶]|$)))\b|\b(?:no|0|zero|without) complaints?\b(?! (?:about|with|there|on|from)\b)|\beverything works\b",
    r"(?:don'?t|doesn'?t|not) hurt\b[,.;]? *(?:and |but )?nothing (?:else )?(?:does|hurts)\b|\b(?:trouble|pain|issues?|injur\w+|niggles?),? no nothing\b|\bnor (?:has|does) anything else\b",
    r"\bno (?:known )?(?!pain,? no gain)(?:injur(?:y|ie)s?|pains?|aches|niggles?|limitations?|restrictions?|health (?:issues|problems)|(?:physical )?issues|(?:physical )?problems|sore spots|aches (?:or|and) pains|pain or injur\w+)\b(?:[ ,]*(?:or|and|no|/)+ (?:injur(?:y|ie)s?|pains?|limitations?|restrictions?|issues|aches|allergies))*",
    r"\b(?:complaints?|injur(?:y|ie)s|pains|limitations|problems),? i have (?:none|no)\b",
    r"\b(?:injur(?:y|ie)s?|pains?|limitations?|health issues|niggles)(?: history)?\s*(?:->?|[:=>-])+\s*(?:touch wood|knock on wood|thankfully|luckily|currently|at the moment)?,? ?(?:none|no|nil|n/a|nothing)\b",
    r"\b(?:nowt|nothing|owt) (?:is )?wrong (?:with|w) (?:me|my body)\b|\ball (?:my )?joints (?:are )?(?:in working order|fine|good|ok)\b|(?<!be )(?<!get )(?<!stay )(?<!run )(?<!squat )(?<!lift )(?<!train )(?<!move )(?<!remain )(?<!keep me )(?<!become )(?<!back to )(?<!ing )\b(?:injury|pain)[- ]free\b(?! (?!at|now|right|and|but|so|for|since|today|currently|touch|knock|these|atm|thanks|thankfully|luckily|body|here|as|apart|except)[a-z])|\bnever (?:been )?injured\b|\b(?:not|never|haven'?t)(?: (?:ever|yet))? (?:had|got) (?:a single|1 single|a|an|any|1) (?:real |serious |proper )?injur(?:y|ies)\b|\bnever had (?:an? |any )?(?:real |serious )?injur\w+|\buninjured\b|\bi(?:'?m| am) (?:all |perfectly |totally |completely )?healthy\b|\bfully healthy\b|\bnot injured\b|\bhealthy,? no\b",
    r"\beverything'?s? (?:fine|ok|okay|good)\b|\b(?:body )?(?<=body )feels? (?:fine|good|great)\b|\b(?:everything|all my joints) feels? (?:fine|good|great)\b|\ball (?:good|sound)\b",
)
_EACH_WELL: Final = (
    rf"(?:(?:^|(?<=[.;!?,¶ ]))(?:my )?{_PART}(?:\s*[:=]\s*| (?:is |are )?)(?:good|fine|ok|okay|great|solid)\W+){{2,}}"
)
_ALL_WELL: Final = rf"{_EACH_WELL}(?:and )?all (?:good|fine|ok|okay)\b"
"""`shoulders ok knees ok all ok`."""
_WILLING: Final = r"\bi'?ll do (?:anything|everything|whatever)\b(?! (?:except|but|bar|apart)\b)|\bhappy to do anything\b(?! (?:except|but|bar|apart)\b)|\bup for anything\b(?! (?:except|but|bar|apart)\b)"
"""Up for anything: nothing to avoid, unless something is."""
_NOTHING_HURTS: Final = re.compile(
    r"\b(?:nothing|nowt|nada|zilch|none|no|zero|0|not (?:having|carrying|got)|have no)\b(?:'s)? (?:(?!back\b|knees?\b|shoulders?\b|hips?\b|neck\b|elbows?\b|wrists?\b)\w+ ){0,2}?(?:hurts?|hurting|sore|creaks?|clicks|aches|broken|bother(?:s|ing)|injur(?:y|ie)s?|pains?|niggles?|to work (?:around|round)|limitations?|restrictions?|injured)\b(?! no gain)(?! (?:in|when|with|from|on|before|until)\b)|\b(?:limitations?|injur(?:y|ie)s?|pains?|niggles?|aches)\?? (?:none|no|nope|nah|nil|zero|nothing)\b(?! gain)"
)
_SAVE_FOR: Final = (
    r"\b(?:nothing|nowt|no|none)\b (?:\w+ ){0,2}?(?:hurts?|sore|bothers? me|injur(?:y|ie)s?|pains?|niggles?|aches|issues|problems)(?: really)?,? "
    rf"(?:except|apart from|other than|besides|aside from|save for|bar|but|just)(?: for)? (?P<what>[^.;!?¶]{{0,24}}?{_PART}(?![a-z])[^.;!?¶,]{{0,30}})"
)
"""`nothing hurts except my shoulder`."""
_HEALED: Final = rf"\b(?:my )?(?:left |right )?(?P<part>{_PART}(?:(?:, | and | & ){_PART})*)(?: itself)?(?:'s| is| are)? (?:(?:now|all|totally|completely|much) )*(?:fine|better|ok|okay|good|healed|healthy)\b(?: (?:now|again))?"


@dataclass
class Soundness:
    """What is said to be sound: everything (`nothing` hurts), or a part that has `healed`; and what is not."""

    nothing: bool = False
    willing: bool = False
    """Ready for anything."""
    healed: list[str] = field(default_factory=list)
    limitations: list[str] = field(default_factory=list)


def soundness(text: Text) -> Soundness:
    """Takes what it understands."""
    found = Soundness()
    for match in text.matches(_SAVE_FOR):
        found.limitations.append(_tidied(text.said(*match.span("what"))))
        text.take(match.start(), match.end())
    for match in text.matches(_ALL_WELL):
        found.nothing = True
        text.take(match.start(), match.end())
    for match in text.matches(_HEALED):
        found.healed.append(match["part"])
        text.take(match.start(), match.end())
    for match in text.matches(_WILLING):
        found.willing = True
        text.take(match.start(), match.end())
    for pattern in (*_FINE, _EACH_WELL, _NOTHING_HURTS.pattern):
        for match in text.matches(pattern):
            found.nothing = found.nothing or not ("pain" in match[0] and text.live.startswith(" so far", match.end()))
            text.take(match.start(), match.end())
    return found


_SOMEBODY_ELSES: Final = re.compile(
    rf"^\W*(?:(?:my|our|the) )?{PERSON}(?:'s (?:{_PART}|\d)| (?:did|has|had|broke|tore|hurt|wrecked|got) (?:his|her|their|a)\b)|\bif (?:my|the|an?) {_PART} (?:ever )?(?:starts?|begins?|hurts?|gets?)\b|\bif i ever (?:hurt|injure|tweak|get|tear|pull|do)\b|\bif i (?:hurt|injure|tweak|tear) my\b"
    rf"|^\W*(?:(?:and|but|so|because|since|that) )*(?:(?:my|our|the) {PERSON}\b|(?:he|she)\b|(?:his|her|their|your) )(?:(?!\b(?:my|me|mine|i|i'm|i've|us)\b).)*?(?<![a-z]){_PART}"
)
"""`my dad's knees are wrecked`, `if my back ever starts hurting`."""


_WERE_IT_WELL: Final = re.compile(
    rf"\bif (?:my|the) (?P<part>(?:left |right )?{_PART}) (?:was|were|is) (?:ok|okay|right|fine|better|good|healthy|up to it)\b[^.;!?]*?\bbut (?:it|they|he|she) (?:isn'?t|is not|aren'?t|wasn'?t|weren'?t)\b"
)
"""`if my shoulder were ok I'd bench, but it isn't`: the wish is left out, the shoulder is not."""


_GONE_BY: Final = re.compile(
    r"\b(?:had|was|were|broke|tore|ago|as an? (?:kid|child|teen\w*|student)|when i was|(?:in|since|back in) (?:19|20)\d\d|last (?:year|spring|summer|autumn|winter|month)|in (?:spring|summer|autumn|winter)|gone|cleared|signed (?:me )?off)\b"
)
_OVER: Final = re.compile(
    r"\b(?:fully |all )?cleared (?:for|to do) (?:everything|anything)\b|\b(?:it'?s|it is|it has|they'?re|they are|all|now|been|long|is|are)(?: (?:been|all|long|now|completely|totally|fully|since))* (?:gone|healed|history|perfect(?: since)?|silent since|sorted|fine (?:now|since|again))\b|(?<!not )(?<!n't )\b(?:closed|resolved|healed|all clear)(?: up)?(?: now)?\b(?=\W*(?:[.,;!?¶]|$))|\bforget about it\b|\b(?:fixed|repaired) (?:in|last|years|back in|a few years)\b|\bno (?:trouble|issues?|problems?|pain) since\b|\b(?:normal|just|only|usual) (?:soreness|doms)\b|\bdoms\b|\bsore\b[^.;!?¶]{0,20}\b(?:from )?yesterday'?s?\b"
)
_NOT_OVER: Final = re.compile(
    r"\b(?:still|careful|mind|but (?:it|they|not)|not (?:quite|yet|fully|100)|flares?|sometimes)\b"
)
_HARMLESS: Final = re.compile(
    r"^[,\s]*but (?:it |they |that |this |he |she )?(?:(?:really|just|actually) )*(?:don'?t|doesn'?t|does not|do not|never|isn'?t|aren'?t|no(?:t)?) (?:(?:really|actually|even) )*(?:hurts?|bother\w*|pain\w*|sore|an issue|a problem|ache\w*)\b"
)
"""`knees click but don't hurt`."""


def _is_over(text: Text, start: int, end: int, *, sound: bool) -> bool:
    """Whether what is told in a clause is past, or harmless as its sentence goes on. `sound`: nothing hurts today."""
    first, last = next(span for span in text.sentences() if span[0] <= start < span[1])
    sentence = text.plain[first:last]
    if _HARMLESS.search(text.plain, end, last) or _HARMLESS.match(text.plain[end:last]):
        return True
    if sound and _GONE_BY.search(sentence):
        return True
    return bool(_OVER.search(sentence)) and not _NOT_OVER.search(sentence)


_MINE_TOO: Final = re.compile(rf"\bmine\b[^.;!?¶,]{{0,12}}?(?<![a-z]){_TROUBLE}(?![a-z])")


def _mine_too(text: Text, start: int, end: int) -> str:
    """`good for knees, mine are sore`: the part named before."""
    if not _MINE_TOO.search(text.live, start, end) or re.search(rf"(?<![a-z]){_PART}(?![a-z])", text.live[start:end]):
        return ""
    named = list(re.finditer(rf"(?<![a-z]){_PART}(?![a-z])", text.plain[:start]))
    return text.said(*named[-1].span()) if named else ""


def limitations(text: Text, *, asked: bool, sound: bool = False) -> list[str]:
    """Each complaint, one for a body part; takes what it understands. `asked` when the question is what to avoid."""
    found: list[str] = []
    for match in text.matches(
        rf"\((?:because of |due to |for )?(?:my |bad |sore |both )*(?P<part>{_PART}(?: (?:labrum|tendon|meniscus|disc|impingement|mobility|pain|issues?|injur(?:y|ie)s?|problems?|trouble|stuff|surgery|op))?)\)"
    ):
        found.append(text.said(*match.span("part")))  # `no squats (knees)`
        text.take(match.start(), match.end())
    found += [text.said(*match.span("part")) for match in _WERE_IT_WELL.finditer(text.plain)]
    found += _headed(text)
    for start, end in _clause_spans(text):
        live = text.live[start:end]
        place = None if _SOMEBODY_ELSES.search(live) else _trouble(live, asked=asked)
        if place is None:
            found += [part] if (part := _mine_too(text, start, end)) else []
            continue
        if _is_over(text, start, end, sound=sound):
            continue
        first, last = _with_its_row(live, *place) if asked or _OF_MINE.search(live, 0, place[0]) else place
        words = _tidied(text.said(start + first, start + last))
        mended = _tidied(text.plain[start + first : start + last])
        if not body_parts(words) and body_parts(mended):
            words = mended  # `sholder`: what is planned around must be known by its name
        if words and words.lower() not in (known.lower() for known in found):
            found.append(words)
        text.take(start + first, start + last)
    return _one_for_each_part(found)


_HEADED: Final = (
    r"\b(?:injur(?:y|ie)s?|contraindications?|limitations?|niggles?|issues|problems?|aches|sore|hurts|broken|bad|watch out(?: for)?|look out for|careful with|health)(?: (?:bits?|parts?|spots?))?"
    rf"\s*[:=]\s*(?P<what>(?!(?:none|no|nil|nothing|n/?a)\b)[^.;!?¶]{{0,30}}?(?<![a-z]){_PART}(?![a-z])[^.;!?¶]{{0,40}})"
)


def _headed(text: Text) -> list[str]:
    """`Injuries: neck (whiplash)`: the heading is the complaint."""
    found = []
    for match in text.matches(_HEADED):
        if not _IS_WELL.search(match["what"]):
            found.append(_tidied(text.said(*match.span("what"))))
            text.take(match.start(), match.end())
    return found


_ROW: Final = r"(?: (?:a (?:bit|little)|sometimes|too|also|slightly|mostly|sore|bad))*(?:\s*(?:,|&|/|\+)\s*|\s+and\s+)(?:and )?(?:also )?(?:(?:my|the|a|left|right|both|old|bad|lower|upper) )*"
_BEFORE_ROW: Final = re.compile(rf"(?<![a-z])(?:(?:left|right|both|old|bad|my) )*{_PART}(?![a-z]){_ROW}$")

_OF_MINE: Final = re.compile(rf"\bmy (?:(?:left|right|lower) )*{_PART} and (?:(?:my|left|right|lower) )*$")


def _with_its_row(live: str, first: int, last: int) -> tuple[int, int]:
    """`my wrist and my right elbow`: in an answer all parts of a row hurt."""
    while earlier := _BEFORE_ROW.search(live, 0, first):
        first = earlier.start()
    return first, last


def _one_for_each_part(found: list[str]) -> list[str]:
    """`Knee surgery` and `ACL` are one trouble in two words."""
    joined: dict[frozenset[str], str] = {}
    alone = 0
    for words in found:
        parts = body_parts(words)
        if not parts:
            alone += 1
            parts = frozenset({str(alone)})
        known = joined.get(parts)
        joined[parts] = words if known is None or known.lower() in words.lower() else f"{known}; {words}"
    return list(joined.values())


def _clause_spans(text: Text) -> list[tuple[int, int]]:
    spans = []
    for start, end in text.sentences():
        place = start
        for match in re.finditer(
            r"\s*[^\w\s\x00-\x7f]+\s*|,\s+(?=(?:and|but|my|i|no|so|also|mine|it'?s (?:just |only )?(?:my|the)|(?:just|only) (?:my|the))\b)|\s+but\s+|,\s+(?=\w+ (?:a|days|kg))|\s-\s|\s+and (?=i\b|also|want|would|need|looking|hoping)",
            text.plain[start:end],
        ):
            spans.append((place, start + match.start()))
            place = start + match.end()
        spans.append((place, end))
    return [span for span in spans if text.plain[span[0] : span[1]].strip()]


_SIDED: Final = rf"(?<![a-z])(?:left|right) {_PART}(?![a-z])(?![\s-]*(?:leg|arm|side|hand|hook))"
_TELLING: Final = r"(?<![a-z])(?<!behind the )(?<!on my )(?<!on your )(?<!from my )(?<!from the )(?<!up to my )(?:knees?|elbows?|wrists?|ankles?|achilles|acl|mcl|meniscus|rotator cuff|patella|heel|lumbar|si joint|it band)(?![a-z])(?![\s-]*(?:sleeves?|wraps?|weights?|straps?|socks?|supports?|high|deep|raises?|push|to elbows?|tucks?|drives?|height|up|down|pads?|press\w*))"
"""Parts nobody names to a coach but for their trouble; quads, arms and backs are also what one wants bigger."""
_IS_WELL: Final = re.compile(
    r"\b(?:no|not|never|without|fine|healed|healthy|good|great|sound|grand|perfect|strong(?:er)?|ok|okay|better|solid|nothing(?! (?:below|under|over|above|past|beyond|heavy|too|with|that|deep|on))|used to|grow|bigger)\b"
)


def _trouble(live: str, *, asked: bool) -> tuple[int, int] | None:
    """Where in a clause a complaint stands, or None."""
    careful = re.search(_CAREFUL, live)
    place = careful.span() if careful else _complaint(live, asked=asked)
    return _widened(live, *place) if place else None


_FEELS_OFF: Final = re.compile(
    r"\b(?:gets?|feels?|goes|is|are|been) (?:a (?:bit|little) |kind of |really )?(?:sore|funny|weird|off|numb|warm|bad)\b"
)
_DENIED: Final = re.compile(r"\b(?:no(?! (?:idea|clue))|not|never|without|don't have)\s+(?:\w+ ){0,2}$")


_WANTED: Final = re.compile(
    r"\b(?:glutes?|legs?|arms?|chest|quads?|calves|abs|core|biceps|triceps|delts?|lats|traps)\b"
)


def _nearest(live: str, part: tuple[int, int], trouble: int) -> tuple[int, int]:
    """Of `glutes, gym 4x, knee dodgy` the part in the trouble's own stretch: what is wanted bigger is no complaint."""
    cut = live.rfind(",", part[1], trouble) + 1 if _WANTED.search(live, *part) else 0
    own = _body_part(live[cut:trouble]) if cut else None
    return (own[0] + cut, own[1] + cut) if own else part


def _complaint(live: str, *, asked: bool) -> tuple[int, int] | None:
    """The words of it: a part and its trouble, a part of one's own that is not well, a condition by its name."""
    part = _body_part(live)
    trouble = re.search(rf"(?<![a-z]){_TROUBLE}(?![a-z])", live) or (_FEELS_OFF.search(live) if part else None)
    if trouble and _DENIED.search(live[: min(trouble.start(), part[0] if part else trouble.start())]):
        return trouble_of_own(live)  # `without my back going out`
    if part and trouble:
        part = _nearest(live, part, trouble.start())
        return min(part[0], trouble.start()), max(part[1], trouble.end())
    if own := trouble_of_own(live):
        return own
    named = re.search(_CONDITION, live) or re.search(_CANNOT, live) or _named_part(live)
    if named:
        return None if live.startswith(" ago", named.end()) else named.span()  # `two kids and a hernia ago`
    short = (
        asked
        and (len(re.findall(r"[a-z']+", live)) <= 6 or _NOW_AND_THEN.match(live))
        and not re.search(r"\bno\b", live)
    )
    return part if short else None


_NOW_AND_THEN: Final = re.compile(
    rf"\W*(?:sometimes|occasionally|now and then|every now and then|mostly|mainly) (?:it'?s )?(?:my |the )?(?:(?:left|right|lower) )*{_PART}(?![a-z])"
)
"""`sometimes my lower back after long drives`."""


def _named_part(live: str) -> re.Match[str] | None:
    """A part that is named for its trouble alone: `careful of the left elbow`."""
    found = re.search(_SIDED, live) or re.search(_TELLING, live)
    return None if _IS_WELL.search(live) else found


def _body_part(live: str) -> tuple[int, int] | None:
    for match in re.finditer(rf"(?<![a-z])(?:(?:left|right|both|old|bad|my)\s+)*{_PART}(?![a-z])", live):
        after = live[match.end() : match.end() + 12]
        if re.match(
            r"[\s-]*(?:squats?|off|extension|raise|rolls?|curls?|press|thrusts?|in shape|into|to (?:the gym|training|lifting|running|it|fit|where)|on track|lever|bridge|day|days|and biceps)",
            after,
        ):
            continue
        if (
            re.search(
                r"\b(?:come|coming|get|getting|got|go|going|been|bring|bigger|grow|build|wider|stronger|cut|been|came|stay|full|want|for|train)\s+(?:my |a )?(?:bigger |stronger )?$",
                live[: match.start()],
            )
            and not re.search(r"\b(?:bad|dodgy|left|right|lower)\b", match[0])
            and re.search(
                r"\bback\b|quads?|glutes?|calves|biceps?|triceps?|pecs?|traps?|hamstrings?|shoulders?", match[0]
            )
        ):
            continue
        return match.start(), match.end()
    return None


_ANOTHER_MATTER: Final = re.compile(
    r"\s+(?=(?:looking|hoping|wanting|trying|aiming) (?:for|to)\b|who (?:wants|needs)\b)"
    r"|\s+(?=(?:(?:who|and|i|but|that) )*(?:squats?|bench(?:es)?|deadlifts?|press(?:es)?|snatch(?:es)?)\b[^.;]{0,12}\d)"
    r"|,\s+(?=(?:wanna|want|looking|need|goal|aim|i'?m|i've|full|home|garage|can|mon|tue|wed|thu|fri|sat|sun|no|train\w*|\d+)\b)"
)


def _widened(live: str, first: int, last: int) -> tuple[int, int]:
    """The words around a complaint up to what else has been read, at most about twelve of them."""
    left = max(live.rfind(TAKEN, 0, first), live.rfind("(", 0, first), live.rfind(":", 0, first)) + 1
    right = min((place for place in (live.find(TAKEN, last), live.find(")", last)) if place >= 0), default=len(live))
    left = max(left, live.rfind(", ", left, first) + 1)  # what stands before its comma is something else
    listed = re.search(r".*\band (?=(?:an?|my|the)? ?$)", live[left:first])
    left += listed.end() if listed else 0  # `two dumbbells and a grumpy hip`
    then = re.search(r".*\d ?(?:kgs?|lbs?|kilos?|pounds?)?\s+(?:before|until|after|since)\s", live[left:first])
    left += then.end() if then else 0
    further = _ANOTHER_MATTER.search(live, last, right)
    right = further.start() if further else right
    lead = live[left:first].split(" ")
    if len(lead) > 7:
        left = first - len(" ".join(lead[-7:]))
    tail = live[last:right].split(" ")
    if len(tail) > 10:
        right = last + len(" ".join(tail[:10]))
    return left, right


_NOTHING_ELSE: Final = re.compile(
    r"[\s,;]+(?:but |and )?(?:nothing (?:else|more)|that(?:'s| is) (?:it|all|everything)|otherwise\b.*|(?:apart|aside) from(?: that\b.*)?"
    r"|other than(?: that\b.*)?)$",
    re.IGNORECASE,
)


def _tidied(words: str) -> str:
    """`and my left knee gets cranky,` -> `left knee gets cranky`."""
    plain = " ".join(words.split()).strip(" ,.;:-!()'\"")
    plain += ")" * (plain.count("(") - plain.count(")"))
    plain = _NOTHING_ELSE.sub("", plain)
    plain = re.sub(r"^(?:issues?|injur(?:y|ie)s?|niggles?|problems?|health)\s*:\s*", "", plain, flags=re.IGNORECASE)
    lead = re.compile(
        r"^(?!(?:i )?had (?:a|my|our) (?:\w+ )?baby)(?:and|but|also|then|oh|only|just|well|so|though|although|because|since|except(?: for)?|apart from|other than|that|yes|yeah|yep|one thing|i (?:also )?(?:have|got|had|'ve got)(?: had)?(?: an?| some)?|i'?ve (?:got|had)(?: an?| some)?|got(?: an?)?|there'?s|with|of|my|the|an?|please|be)\b[\s,:]*",
        re.IGNORECASE,
    )
    while (shorter := lead.sub("", plain)) != plain:
        plain = shorter
    plain = re.sub(
        r"[\s,]+(?:and|but|so|though|i|my|the|on|in|with|which|that|(?:so )?i(?:'d| would)(?: (?:like|prefer|rather))?|i want|i'?ll|can (?:you|we|i)|please)$",
        "",
        plain,
        flags=re.IGNORECASE,
    )
    return plain[:1].lower() + plain[1:] if plain[1:2].islower() else plain
