"""The red-flag gate: what an athlete writes, as tiers of science.md 4. Deterministic; runs before any model.

Negations, other people and long-past events are no alarm. Where a reading is unclear, it is taken as an alarm: a false
alarm costs a sentence, a missed one may cost more. A question about a symptom counts as the symptom.
"""

import re
from dataclasses import dataclass
from enum import IntEnum

from tp_core.domain.safety.reading import Clause, clauses, plain
from tp_core.domain.value import Value


class Tier(IntEnum):
    """What the app does about it: emergency, urgent care, clearance first, a coach's care, a sensitive matter."""

    EMERGENCY = 1
    URGENT = 2
    CLEARANCE = 3
    COACH = 4
    SENSITIVE = 5


class Flag(Value):
    """One rule that matched. `topic` is safe to repeat to the athlete; `area` is a body part of a niggle."""

    tier: Tier
    rule_id: str
    topic: str
    area: str = ""


@dataclass(frozen=True)
class _Rule:
    tier: Tier
    id: str
    topic: str
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None = None
    past_tier: Tier | None = None
    """The tier of the same thing long ago; None: then nothing."""
    others_too: bool = False
    """Counts for anyone's sake, such as a head injury on the floor right now."""


def _rule(tier: Tier, rule_id: str, topic: str, pattern: str, unless: str = "", past: Tier | None = None) -> _Rule:
    compiled = re.compile(pattern, re.VERBOSE)
    return _Rule(tier, rule_id, topic, compiled, re.compile(unless, re.VERBOSE) if unless else None, past)


_GAP = r"(?:\W+\w+){0,4}?\W+"
_HURT = (
    r"(?:pains?|hurts?|hurting|aches?|aching|tight(?:ness|ening)?|pressure|squeez\w+|crushing|stabbing|burning|heav(?:y|iness)"
    r"|discomfort)"
)
_DOMS = (
    r"(?:\bdoms\b|sore|pump|muscles?\b|pecs?\b|chest[ ]day|from[ ](?:the[ ])?(?:bench|push|fl[yi]e?s?|dips)|workout"
    r"|dumbbell|press(?:es|ing)?\b|session|exercise|\bstretch|chest[ ]tight\b.{0,12}bench|great|nice|bar[ ]on)"
)
_PREGNANT = r"(?:\bpregnan\w*|\btrimester|\bpostpartum|\bweeks[ ]along)"

_RULES: tuple[_Rule, ...] = (
    # Tier 1: after ACSM test-termination criteria, the symptom table and general first aid.
    _rule(Tier.EMERGENCY, "RF1.chest", "chest pain or pressure",
          rf"\bchest\b{_GAP}{_HURT}\b|\bchest[ -]?{_HURT}\b|\b{_HURT}\b(?:\W+\w+){{0,3}}?\W+chest\b|\bangina\b"
          r"|\belephant[ ]on[ ]my[ ]chest", unless=_DOMS, past=Tier.CLEARANCE),
    _rule(Tier.EMERGENCY, "RF1.chest_exertion", "chest pain or pressure",
          rf"\bchest\b{_GAP}{_HURT}.{{0,60}}(?:when[ ]i|while|during|walking|running|climb|stairs|can't[ ]breathe|left[ ]arm|jaw)",
          past=Tier.CLEARANCE),
    _rule(Tier.EMERGENCY, "RF1.heart_attack", "signs of a heart attack",
          r"\bheart[ ]attack|\bcardiac[ ]arrest|\bmy[ ]heart[ ](?:stopped|is[ ]stopping)",
          unless=r"nearly[ ]gave[ ]me|almost[ ]gave[ ]me|gave[ ]me[ ]a[ ]heart[ ]attack|risk|prevent|avoid", past=Tier.CLEARANCE),
    _rule(Tier.EMERGENCY, "RF1.arm_jaw", "pain spreading to the arm or jaw",
          r"\b(?:pain|ache|tingling|numb\w*)\b.{0,40}\b(?:radiat\w+|spread\w*|shoot\w*|going|goes|runs?|running|travel\w*)\b.{0,25}"
          r"\b(?:arms?|jaw)\b|\bjaw[ ]pain\b.{0,40}(?:exercis|train|run|sweat)|\bleft[ ]arm[ ](?:pain|numb\w*|hurts[ ]and)"
          r"\b.{0,40}(?:chest|sweat|breath)", past=Tier.CLEARANCE),
    _rule(Tier.EMERGENCY, "RF1.faint", "fainting",
          r"\b(?:i|i've|i'd|just|nearly|almost|keep|kept|about[ ]to)\b(?:\W+\w+){0,3}?\W+(?:faint(?:ed|ing|s)?|black(?:ed|ing)[ ]out|pass(?:ed|ing)?[ ]out"
          r"|collapsed?|collapsing|los[et]\w*[ ]consciousness)\b|\bfainting[ ]spells?|\bblackouts?\b|\blost[ ]consciousness"
          r"|\b(?:fainted|blacked[ ]out|passed[ ]out|collapsed)\b.{0,30}\b(?:squat\w*|deadlift\w*|run\w*|train\w*|gym|today|yesterday|set|session)",
          unless=r"on[ ]the[ ](?:sofa|couch|bed)|asleep|after[ ]the[ ]party|drunk|black[ ]?out[ ](?:dates|period|curtain)|out[ ](?:flyers|the)"
                 r"|routine|form[ ](?:collapsed|collapses)|collapsed[ ]into[ ]bed", past=Tier.CLEARANCE),
    _rule(Tier.EMERGENCY, "RF1.breath", "severe breathlessness",
          r"\bcan(?:'?t|not)[ ](?:\w+[ ])?(?:breathe|catch[ ]my[ ]breath|get[ ](?:any[ ])?(?:air|breath))|\b(?:severe\w*|unusual\w*|sudden\w*|really[ ]bad)[ ](?:\w+[ ])?"
          r"(?:short(?:ness)?[ ]of[ ]breath|breathless\w*|breathing)|\b(?:short(?:ness)?[ ]of[ ]breath|breathless)\b.{0,30}\b(?:at[ ]rest|lying|sitting|doing[ ]nothing"
          r"|even|walking|getting[ ]worse)|\bgasping[ ]for[ ](?:air|breath)|\bstruggling[ ]to[ ]breathe|\btrouble[ ]breathing",
          unless=r"between[ ](?:sets|intervals)|after[ ](?:burpees|sprints|intervals)|mask|nose[ ]", past=Tier.CLEARANCE),
    _rule(Tier.EMERGENCY, "RF1.stroke", "signs of a stroke",
          r"\b(?:one|left|right)[ ]side[ ]of[ ](?:my|the)[ ](?:body|face)\b.{0,40}\b(?:weak\w*|numb\w*|droop\w*|paraly\w*)|\bface[ ](?:is[ ])?droop\w*|\bdrooping[ ]face"
          r"|\bslurr(?:ed|ing)\b.{0,15}\b(?:speech|words?)|\b(?:speech|words?)\b.{0,15}\bslurr\w+|\bone[ ]sided[ ](?:weakness|numbness)|\bone-sided[ ](?:weakness|numbness)"
          r"|\bhaving[ ]a[ ]stroke|\b(?:can(?:'?t|not)|couldn't)[ ](?:move|feel)[ ](?:my[ ])?(?:left|right|one)[ ](?:side|arm[ ]and[ ]leg)", past=Tier.CLEARANCE),
    _rule(Tier.EMERGENCY, "RF1.confused", "confusion",
          r"\b(?:i'?m|i[ ]am|i[ ]feel|feeling|felt|was|got|suddenly)[ ](?:\w+[ ]){0,2}(?:confused|disoriented)\b.{0,60}\b(?:run|heat|train\w*|set|dizzy|vomit|don't[ ]know[ ]where|where[ ]i)"
          r"|\bdon't[ ]know[ ]where[ ]i[ ]am\b|\bdisoriented[ ](?:after|during)", unless=r"about[ ](?:the|my|which|what|how)"),
    _rule(Tier.EMERGENCY, "RF1.skin", "cold, clammy or blue skin",
          r"\b(?:cold[ ](?:and[ ])?clammy|clammy[ ]skin|cold[ ]sweats?\b.{0,40}(?:chest|dizz|nause|arm|breath)|(?:lips|skin|face|fingers?)\b.{0,20}"
          r"\b(?:turn(?:ed|ing)?|went|gone|going|are|is)[ ](?:blue|gr[ae]y)|blue[ ]lips)\b"),
    _rule(Tier.EMERGENCY, "RF1.seizure", "a seizure",
          r"\bseizures?\b|\bconvuls\w+|\bhad[ ]a[ ]fit\b", unless=r"epilep\w+.{0,40}(?:controlled|meds|medication)|seizure[ ]of", past=Tier.CLEARANCE),
    _rule(Tier.EMERGENCY, "RF1.heat", "heat collapse",
          r"\bheat[ ]?stroke|\b(?:stopped|not)[ ]sweating\b.{0,40}\b(?:hot|heat|dizzy|confus)|\bcollaps\w+\b.{0,30}\bheat\b|\bheat\b.{0,30}\bcollaps\w+",
          unless=r"avoid|prevent|risk", past=Tier.CLEARANCE),
    _rule(Tier.EMERGENCY, "RF1.saddle", "numbness in the saddle area or a bladder or bowel change",
          r"\bnumb(?:ness)?\b.{0,40}\b(?:saddle|groin|genitals?|crotch|between[ ]my[ ]legs|inner[ ]thighs?|private|perineum|anus|buttocks[ ]and)"
          r"|\b(?:saddle|groin|genitals?|crotch|between[ ]my[ ]legs|private[ ]parts)\b.{0,30}\bnumb\w*|\b(?:can(?:'?t|not)|couldn't|trouble|unable[ ]to|hard[ ]to|lost|losing)\b.{0,20}"
          r"\b(?:pee\b|peeing|urinat\w+|control[ ](?:of[ ])?(?:my[ ])?(?:bladder|bowels?)|hold[ ]my[ ](?:pee|bladder|bowels?))|\b(?:wet|soiled|peed|pooped|shit)[ ]myself\b"
          r"|\b(?:bladder|bowels?)\b.{0,25}\b(?:control|problems?|accident|incontinen\w+|chang\w+|numb)|\bincontinen\w+",
          unless=r"laugh\w*|almost[ ]pe[ea]d|double[ ]unders|since[ ]pregnancy|scared|bladder[ ]of"),
    _rule(Tier.EMERGENCY, "RF1.self_harm", "thoughts of ending your life",
          r"\bsuicid\w+|\bkill(?:ing)?[ ]my[ ]?self\b|\b(?:end|ending|take|taking)[ ](?:my[ ](?:own[ ])?life|it[ ]all)\b|\b(?:don't|do[ ]not|no[ ]longer)[ ]want[ ]to[ ](?:live|be[ ]alive|be[ ]here[ ]any)"
          r"|\bwant[ ]to[ ]die\b|\bwish[ ]i[ ](?:was|were)[ ]dead\b|\bbetter[ ]off[ ](?:dead|without[ ]me)\b|\b(?:hurt|harm|cut)(?:ting|ing)?[ ]my[ ]?self[ ](?:on[ ]purpose|again)|\bself[- ]?harm\w*|\bno[ ]reason[ ]to[ ]live",
          unless=r"suicide[ ](?:sprints?|runs?|drills?|grip|squats?)|suicides[ ](?:sprints?|on|for)|laugh|workout|burpees|leg[ ]day|wods?\b"),
    # Tier 2: rhabdomyolysis signs after CDC/NIOSH, head injury, fracture, clot, pregnancy stop signs after ACOG 804.
    _rule(Tier.URGENT, "RF2.urine", "dark urine",
          r"\b(?:urine|pee|piss|peeing|pissing|wee)\b.{0,30}\b(?:dark|brown|cola|coke|tea|coffee|red|rust\w*|bloody?|black)\b|\b(?:dark|brown|cola|coke|tea|coffee|red|rust\w*|bloody?|black)\b[ -]?(?:\w+[ ]?){0,2}"
          r"\b(?:urine|pee|piss|wee)\b|\bblood[ ]in[ ]my[ ](?:urine|pee)|\brhabdo\w*", unless=r"avoid|prevent|risk[ ]of|vitamin|beet"),
    _rule(Tier.URGENT, "RF2.muscle", "muscle pain or swelling far beyond normal soreness",
          r"\b(?:far|way|much)[ ](?:beyond|worse[ ]than|more[ ]than)[ ](?:normal|usual|any|ordinary)[ ](?:\w+[ ])?(?:sore\w*|doms)|\b(?:arms?|legs?|quads?|biceps?|triceps|thighs?|muscles?)\b.{0,40}\b(?:hugely|massively|extremely|badly|so|very)[ ]swollen"
          r"|\bcan(?:'?t|not)[ ](?:straighten|bend)[ ]my[ ](?:arms?|elbows?|legs?|knees?)\b.{0,40}\b(?:swollen|swelling|days|workout)|\bswollen\b.{0,30}\b(?:can(?:'?t|not)[ ](?:straighten|bend))"),
    _rule(Tier.URGENT, "RF2.weakness", "new unusual weakness",
          r"\b(?:sudden\w*|new|unusual)[ ](?:\w+[ ])?weakness\b|\b(?:legs?|arms?|foot|hand)[ ](?:suddenly[ ])?(?:gave[ ](?:way|out)|went[ ](?:weak|limp|dead))\b.{0,40}\b(?:numb|can(?:'?t|not)|suddenly)|\bfoot[ ]drop\b|\bcan(?:'?t|not)[ ]lift[ ]my[ ](?:foot|arm)\b"),
    _rule(Tier.URGENT, "RF2.head", "a head injury",
          r"\bconcuss\w+|\b(?:hit|banged|smacked|knocked|bumped|smashed|cracked)[ ](?:my|his|her)[ ]head\b|\bhead[ ]injur\w+|\bdropped\b.{0,30}\bon[ ]my[ ]head|\bbarbell[ ]hit[ ]my[ ]head|\bknocked[ ](?:myself[ ])?out\b",
          unless=r"(?:assessment|workout|reps?)[ ]out"),
    _rule(Tier.URGENT, "RF2.break", "a possible serious injury",
          r"\bcan(?:'?t|not)[ ](?:put[ ](?:any[ ])?weight|bear[ ](?:any[ ])?weight|stand|walk)[ ]?(?:on|at[ ]all)|\b(?:heard|felt)[ ]a[ ](?:loud[ ])?(?:pop|snap|crack)\b(?=.{0,80}\b(?:pain|swell\w*|swollen|can't|cannot|bruis\w+|walk))|\bdislocat\w+|\bbone[ ](?:is[ ])?(?:sticking|poking)"
          r"|\b(?:arm|leg|ankle|wrist|finger|knee|shoulder)\b.{0,25}\b(?:deformed|bent[ ]the[ ]wrong|looks[ ](?:wrong|broken|out[ ]of[ ]place))|\b(?:think|probably|just|have)\b.{0,12}\b(?:broke|broken|fractured|torn|tore|ruptured)[ ](?:my|a)\b",
          unless=r"broke[ ](?:my|a)[ ](?:pr|pb|record|plateau|rack|bar|phone|streak)|jeans|shirt|shorts|pants|record"),
    _rule(Tier.URGENT, "RF2.clot", "calf swelling",
          r"\bcal(?:f|ves)\b.{0,40}\b(?:swollen|swelling|swelled|red[ ]and|hot[ ]and)|\b(?:swollen|swelling)\b.{0,20}\bcal(?:f|ves)\b|\bblood[ ]clot|\bdvt\b", past=Tier.CLEARANCE),
    _rule(Tier.URGENT, "RF2.pregnancy", "a warning sign in pregnancy",
          rf"{_PREGNANT}.{{0,120}}\b(?:bleed\w*|contractions?|leak\w*|fluid|dizz\w+|headaches?|abdominal|belly[ ]pain|(?:baby|moving)\b.{{0,20}}\b(?:less|not))\b|\b(?:bleed\w*|contractions?|leaking|dizz\w+)\b.{{0,80}}{_PREGNANT}"),
    # Tier 5: said kindly, with help; the app talks of no numbers about weight or food.
    _rule(Tier.SENSITIVE, "RF5.purge", "eating and food",
          r"\b(?:purg(?:e|ed|ing)|binge(?:d|ing)?[ ]and|bulimi\w+|anorexi\w+|eating[ ]disorder|laxatives?[ ]to|throw(?:ing)?[ ]up[ ]after[ ](?:eating|meals|food)|(?:make|making|made)[ ]myself[ ](?:sick|throw[ ]up|vomit))\b"),
    _rule(Tier.SENSITIVE, "RF5.earn", "eating and food",
          r"\b(?:earn|deserve|burn[ ]off|work[ ]off|make[ ]up[ ]for)\b.{0,15}\b(?:my[ ]food|my[ ]meals?|my[ ]dinner|to[ ]eat|eating|what[ ]i[ ]ate|every[ ]calorie)|\b(?:terrified|scared|afraid|fear)\b.{0,20}\b(?:gain\w*[ ]weight|weight[ ]gain|getting[ ]fat|of[ ]food)|\bpunish\w*[ ]myself\b.{0,30}\b(?:eat|ate|food)"),
    _rule(Tier.SENSITIVE, "RF5.low_intake", "eating and food",
          r"\b(?:eat|eating|intake|live|living|survive|surviving|diet)\b.{0,25}\b(?:[3-9]\d\d|1000|1,000)[ ]?(?:k?cals?|calories)|\b(?:barely|hardly)[ ]eat\w*\b|\bhaven't[ ]eaten[ ](?:in|for)[ ](?:\w+[ ])?days|\bstarv(?:e|ing)[ ]myself"),
    _rule(Tier.SENSITIVE, "RF5.periods", "your periods",
          r"\b(?:lost|no|missed|missing|stopped|haven't[ ]had)\b.{0,20}\bperiods?\b(?!.{0,10}(?:ization|isation))|\bperiods?[ ](?:have[ ])?(?:stopped|gone|disappeared)|\bamenorrh\w+",
          unless=r"rest[ ]periods?|period[ ]of|time[ ]period|periods?[ ]of|training[ ]period|periodi"),
    _rule(Tier.SENSITIVE, "RF5.compulsive", "training that has become a must",
          r"\b(?:can't|cannot)[ ](?:stop|skip|rest)\b.{0,30}\b(?:guilt\w*|anxi\w+|panic|hate[ ]myself)|\b(?:guilt\w*|panic|hate[ ]myself|disgusting)\b.{0,30}\b(?:rest[ ]day|skip|miss[ ]a[ ](?:day|session|workout))|\btrain\w*[ ](?:even[ ])?(?:when|while)[ ](?:injured|sick)[ ]because[ ]i[ ](?:have|must)"),
    # Tier 3: a clinician's word first (ACSM screening, PAR-Q+ topics).
    _rule(Tier.CLEARANCE, "RF3.heart", "a heart condition",
          r"\bheart[ ](?:condition|disease|failure|surgery|problem\w*|murmur|valve)|\bcardiomyopath\w*|\barrhythmi\w+|\bafib\b|\batrial|\bpacemaker|\bstents?\b|\b(?:bypass|open[- ]heart)\b|\bpalpitations?\b"
          r"|\bhad[ ]a[ ](?:stroke|heart[ ]attack)", past=Tier.CLEARANCE),
    _rule(Tier.CLEARANCE, "RF3.pressure", "high blood pressure",
          r"\b(?:high|uncontrolled|raised)[ ](?:blood[ ])?(?:pressure|bp)\b|\bhypertension\b|\bbp\b.{0,15}\b(?:1[6-9]\d|2\d\d)\b", past=Tier.CLEARANCE),
    _rule(Tier.CLEARANCE, "RF3.chronic", "a medical condition",
          r"\b(?:newly|just|recently)[ ](?:been[ ])?diagnosed\b|\b(?:type[ ][12]|i[ ]have|have|with)[ ](?:type[ ][12][ ])?diabet\w+|\bdiabetic\b|\bkidney[ ](?:disease|failure)|\bepilep\w+|\bosteoporosis\b|\bcancer\b|\bchemo\w*|\bmultiple[ ]sclerosis|\bherniated|\bslipped[ ]disc\b"
          r"|\bblood[ ]thinners?|\bbeta[ -]?blockers?", unless=r"fundrais|charity|race[ ]for|screen"),
    _rule(Tier.CLEARANCE, "RF3.pregnant", "pregnancy",
          r"\b(?:i'?m|i[ ]am|currently|while)[ ](?:\w+[ ]){0,3}(?:pregnant|expecting[ ]a[ ]baby)|\b\d+[ ]weeks[ ](?:pregnant|along)|\b(?:first|second|third|1st|2nd|3rd)[ ]trimester|\bgave[ ]birth\b|\bpostpartum\b|\bc-?section\b",
          unless=r"years?[ ]ago"),
    _rule(Tier.CLEARANCE, "RF3.surgery", "a recent operation",
          r"\b(?:surgery|operation|operated|post-?op|acl[ ]reconstruction|hip[ ]replacement|knee[ ]replacement|meniscus[ ]repair)\b",
          unless=r"\byears?[ ]ago|\b(?:19|20)[01]\d\b|\bsmooth[ ]operation|surgery[ ]for[ ]my[ ]bar"),
    _rule(Tier.CLEARANCE, "RF3.worse", "pain that stops training or gets worse",
          r"\b(?:pain|hurts?|knee|back|shoulder|hip|ankle|elbow|wrist|neck)\b.{0,50}\b(?:getting|gets|got|is|becoming)[ ](?:\w+[ ])?worse\b|\b(?:can't|cannot|couldn't|unable[ ]to)\b.{0,20}\b(?:train|squat|press|run|walk|lift|bend)\b.{0,40}\b(?:pain|hurts?|because[ ]of[ ]my)"
          r"|\b(?:pain|hurts?)\b.{0,40}\b(?:can't|cannot|couldn't)[ ](?:train|squat|press|run|walk|lift|bend|sleep)|\b(?:severe|unbearable|excruciating|sharp)[ ](?:\w+[ ])?pain\b|\bpain[ ]stops[ ]me"),
    _rule(Tier.CLEARANCE, "RF3.dizzy", "dizziness", r"\b(?:i[ ]get|getting|feel|feeling|keep[ ]getting|often|sometimes)\b.{0,15}\b(?:dizzy|lightheaded|light-headed)\b|\bdizzy[ ]spells?",
          unless=r"after[ ](?:heavy|a[ ]heavy|hard|max)|stand(?:ing)?[ ]up[ ]fast|spinning|from[ ]rotat"),
    # Tier 4: go easy there; blocks nothing.
    _rule(Tier.COACH, "RF4.ill", "illness", r"\b(?:i[ ]have|i've[ ]got|got|down[ ]with|with)[ ](?:a[ ]|the[ ])?(?:fever|flu|covid|cold\b(?![ ](?:plunge|shower|brew))|stomach[ ]bug|chest[ ]infection)\b|\bfeverish\b|\bi'?m[ ](?:sick|ill)\b"),
    _rule(Tier.COACH, "RF4.sleep", "very little sleep", r"\bsle(?:ep|pt|eping)\b.{0,20}\b(?:[1-4]|one|two|three|four)[ ]?(?:h|hrs?|hours?)\b"),
)  # fmt: skip

_AREAS = r"knees?|hips?|lower[ ]back|back|shoulders?|elbows?|wrists?|ankles?|achilles|neck|groin|hamstrings?|shins?|foot|feet|calf|quads?"
_NIGGLE = re.compile(
    rf"(?:\b(?P<side>left|right|l|r|both|bad|my)[ ])?\b(?P<area>{_AREAS})\b(?:\W+\w+){{0,4}}?\W+"
    r"(?:niggl\w+|cranky|iffy|dodgy|grumpy|achy|aches?|aching|twing\w+|hurts?|hurting|sore|pain(?:ful)?|acts?[ ]up|acting[ ]up|bothers?|bothering"
    r"|flares?|sensitive|stiff|click\w*|gives?[ ]me[ ](?:trouble|grief)|plays?[ ]up|tweak\w*|tendin\w+|tendon\w+|irritat\w+|complain\w*|problems?|issues?|trouble)\b"
    rf"|\b(?:bad|dodgy|cranky|sore|iffy|tweaky|niggly|tight|achy|stiff|sensitive|injured)[ ](?:(?P<side2>left|right)[ ])?(?P<area2>{_AREAS})\b"
    rf"|\b(?:pain|niggle|twinge|tendin\w+|ache|tweak\w*|issue|trouble|problems?)[ ](?:in|with|on|around)[ ](?:my[ ]|the[ ])?(?:(?P<side3>left|right)[ ])?(?P<area3>{_AREAS})\b",
)
_SORE_FROM_TRAINING = re.compile(r"\bdoms\b|\bpump\b|\bsore[ ](?:from|after)\b|\bsmoked\b|\bday\b")

_NEGATED = re.compile(
    r"(?:\b(?:no|not|never|without|zero|nor|none|denies|don't|doesn't|didn't|isn't|wasn't|haven't|hasn't|won't|free[ ]of|any)\b)(?:\W+\w+){0,5}\W*$"
)
_STILL_MEANT = re.compile(
    r"\b(?:can't|cannot|don't[ ]know|not[ ]sure|don't[ ]want[ ]to[ ](?:live|be)|no[ ]reason|no[ ]longer[ ]want|not[ ]sweating)\b"
)
_OTHERS = re.compile(
    r"\b(?:my|a|his|her|their|the)[ ](?:dad|father|mum|mom|mother|wife|husband|partner|friend|brother|sister|son|daughter|grand\w+|uncle|aunt|client|athlete|buddy|mate|coach|neighbou?r|cousin|dog|colleague|boss|team[ ]?mate)\b"
    r"|^(?:he|she|they)\b"
)
_LONG_AGO = re.compile(
    r"\b(?:years?|decades?)[ ]ago\b|\bin[ ](?:19|20)\d\d\b|\bas[ ]a[ ](?:kid|child|teen\w*)|\blast[ ]year\b|\bwhen[ ]i[ ]was[ ](?:a[ ]kid|young|\d+)|\b(?:back[ ]in|used[ ]to)\b|\bhistory[ ]of\b|\bonce[ ]had\b"
)
_ORDER = {Tier.EMERGENCY: 0, Tier.URGENT: 1, Tier.SENSITIVE: 2, Tier.CLEARANCE: 3, Tier.COACH: 4}


def check(text: str) -> tuple[Flag, ...]:
    """All rules the text meets, each once: tier 1 first, then 2, 5, 3 and 4."""
    found: dict[str, Flag] = {}
    for clause in clauses(plain(text)):
        for rule in _RULES:
            flag = _meets(rule, clause)
            if flag is not None:
                found.setdefault(flag.rule_id, flag)
        for flag in _niggles(clause):
            found.setdefault(f"{flag.rule_id}.{flag.area}", flag)
    return tuple(sorted(found.values(), key=lambda flag: _ORDER[flag.tier]))


def _meets(rule: _Rule, clause: Clause) -> Flag | None:
    match = rule.pattern.search(clause.text)
    if match is None or (rule.unless is not None and rule.unless.search(clause.text)):
        return None
    if _negated(clause.text, match) or _of_others(clause, match):
        return None
    tier: Tier | None = rule.tier
    if _LONG_AGO.search(clause.text):
        tier = rule.past_tier
    return None if tier is None else Flag(tier=tier, rule_id=rule.id, topic=rule.topic)


def _negated(text: str, match: re.Match[str]) -> bool:
    if _STILL_MEANT.search(match[0]):
        return False
    lead = text[: match.start()]
    return bool(_NEGATED.search(lead)) and not _STILL_MEANT.search(lead[-30:])


def _of_others(clause: Clause, match: re.Match[str]) -> bool:
    lead = clause.text[: match.end()]
    other = _OTHERS.search(lead)
    return other is not None and not re.search(r"\b(?:i|my[ ](?:chest|heart|own))\b", lead[other.end() :])


def _niggles(clause: Clause) -> list[Flag]:
    flags = []
    for match in _NIGGLE.finditer(clause.text):
        if _negated(clause.text, match) or _of_others(clause, match) or _SORE_FROM_TRAINING.search(clause.text):
            continue
        side = next((match[name] for name in ("side", "side2", "side3") if match[name] in ("left", "right")), "")
        area = next(match[name] for name in ("area", "area2", "area3") if match[name])
        named = f"{side} {area}".strip()
        flags.append(Flag(tier=Tier.COACH, rule_id="RF4.niggle", topic=f"{named} trouble", area=named))
    return flags
