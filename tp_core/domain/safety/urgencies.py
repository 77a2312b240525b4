"""Tier 2: medical care the same day.

Signs of rhabdomyolysis after CDC/NIOSH, head injury, fracture, clot, and stop signs in pregnancy after ACOG Committee
Opinion 804 (science.md 4).
"""

import re
from functools import partial

from tp_core.domain.safety.rule import Rule, Tier, rule

_urgent = partial(rule, Tier.URGENT)

_URINE = r"(?:urine|waterworks|pee|peeing|piss|pissing|wee|weeing)"
_DARK = r"(?:dark\w*|brown\w*|cola|coke|coca|tea|coffee|red|reddish|rust\w*|blood\w*|black|pink|maroon)"
_LIMBS = r"(?:arms?|legs?|quads?|biceps?|triceps|thighs?|muscles?|forearms?|glutes?|hamstrings?|shoulders?)(?![ -](?:press\w*|extensions?|curls?|raises?|machines?|bridges?|pushdowns?|kickbacks?)\b)"
"""No exercise: a knee swollen after the leg press is a knee."""
_HIT = r"(?:hit|banged|smacked|whacked|bumped|smashed|cracked|knocked|bonked|hurt|slammed|clipped|struck)"
_TREATED = r"\b(?:in|wear\w*|out of) (?:a|the|my) (?:cast|sling|splint|boot|surgical boot|walking boot|moon boot)\b|\bcast (?:is |came |comes )?(?:on|off|till|until)\b|\b(?:all |fully |now |is |has |since |completely )(?:healed|mended)\b|\bsurgeon (?:put|pinned|fixed|plated)|\b(?:plate|pins|screws) in\b|\bgot (?:pinned|plated)\b"
"""A break that somebody has looked after: a clinician's word comes first, no emergency room."""

URGENCIES: tuple[Rule, ...] = (
    _urgent(
        "RF2.urine", "dark urine",
        rf"\b{_URINE}\b.{{0,30}}\b{_DARK}\b", rf"\b{_DARK}[ -]?(?:colou?red|looking|ish)?[ -]?(?:\w+ )?{_URINE}\b", rf"\bblood in (?:my |the )?{_URINE}", r"\brhabdo\w*",
        unless=r"documentary|article about|avoid|prevent|\brisk|vitamin|beet|read about|heard (?:of|about)|what is|pee (?:a lot|often|all the time|more)|(?:clear|pale|light) (?:pee|urine)|every (?:hour|night)|\bafter (?:coffee|tea)|wee bit|red wine",
        despite=r"i (?:think|might|have|had).{0,12}rhabdo|(?:is|was|looks?|turned|went|like) (?:\w+ ){0,2}(?:dark|brown|cola|tea)",
    ),
    _urgent(
        "RF2.muscle", "muscle pain or swelling far beyond normal soreness",
        r"\b(?:far|way|much|a lot|so much) (?:beyond|worse than|more (?:painful |sore |swollen )?than) (?:\w+ ){0,3}(?:sore\w*|doms|muscle ache)|\b(?:worse|worst) (?:than )?(?:any|all|every|my usual|usual|normal|my worst|ever)\b.{0,20}\b(?:doms|sore\w*)|\b(?:not|no|isn't|nothing) (?:like )?(?:any )?(?:normal|usual|ordinary) (?:doms|sore\w*)",
        rf"\b{_LIMBS}\b.{{0,25}}\b(?:swollen|swelled|swelling)\b|\b(?:swollen|swelling)\b.{{0,12}}\b{_LIMBS}\b", rf"\b{_LIMBS}\b.{{0,25}}\b(?:rock hard|like balloons|twice (?:the|their) (?:\w+ )?size)\b",
        r"\bcan't (?:fully )?(?:straighten|bend|extend|lift) (?:my |either )?(?:arms?|elbows?|legs?|knees?)\b.{0,40}\b(?:swollen|swelling|days|since|workout|pain)|\b(?:muscles?|legs?|arms?|quads?) (?:cramps?|cramping) (?:\w+ ){0,3}(?:won't stop|for days|unbearable|all over)",
        unless=r"\bpump(?:ed)?\b|\bankle|\bknee is|\bfinger|\btoes?\b|insect|\bbite\b|\bflight\b|like a balloon with pride",
        despite=r"rock hard|days|worse|can't (?:straighten|bend)",
    ),
    _urgent(
        "RF2.weakness", "new unusual weakness",
        r"\b(?:sudden\w*|new|unusual|strange|extreme) (?:\w+ )?weakness\b|\b(?:legs?|arms?|foot|hand)(?: \w+)? (?:suddenly )?(?:gave (?:way|out)|went (?:weak|limp|dead))\b.{0,40}\b(?:numb\w*|can't|suddenly|walking|stairs)|\bsuddenly\b.{0,20}\b(?:legs?|arms?)\b.{0,15}\b(?:weak|limp|gave)"
        r"|\blegs? (?:\w+ )?(?:won't|don't|can't|wouldn't) (?:hold|carry|support) me|\b(?:legs?|arms?)\b.{0,12}\bnumb\b.{0,20}\bg(?:a|i)ve (?:out|way)|\bsuddenly (?:\w+ ){0,2}weak\b|\bfoot drop\b|\bcan't (?:lift|raise|move|feel) my (?:foot|feet|arms?|legs?|hands?|toes)\b",
        r"\b(?:legs?|arms?|quads?|thighs?)\b.{0,30}\bweak\b.{0,80}\b(?:can't|couldn't|unable to) (?:\w+ )?(?:get up|stand|lift|raise|climb|walk|rise)",
        unless=r"last rep|final rep|to failure|jelly|\blol\b|haha|leg day|after (?:squats|that|the workout|those|all those)|cold|press\b|from doms|sore",
        despite=r"numb|sudden|can't move",
    ),
    _urgent(
        "RF2.head", "a head injury",
        rf"\bconcuss\w+|\b{_HIT} (?:(?:the (?:back|side|top) of )?(?:my|his|her) (?:head|skull|temple|forehead|noggin)|the head|head (?:on|against|off))\b(?! (?:coach|height|high|level|first|torch|phones?|gear|of\b))|\bgot hit (?:in|on) (?:the|my) (?:head|face)|\bhead injur\w+|\b(?:bar|barbell|plate|dumbbell|weight|kettlebell|bell|rack|ball)\b.{{0,15}}\b(?:fell|dropped|landed|came down|hit me|hit)\b.{{0,14}}\b(?:on|in|my) ?(?:my |the )?(?:head|skull|temple)\b|\bdropped\b.{{0,30}}\bon my (?:head|face)",
        r"\bknocked (?:myself |me )?(?:out|unconscious)\b|\bgot knocked out\b|\b(?:fell|landed) on my head\b",
        r"\b(?:kick\w*|hit|struck|elbow\w*|kneed?|punch\w*|whack\w*|smack\w*|bang\w*|clout\w*|clatter\w*|caught|headbutt\w*|bash\w*|thump\w*)\b(?: \w+){0,3} (?:in|on|to|at|round) (?:the |my )(?:back of (?:the|my) )?(?:head|skull|temple)\b|\b(?:took|taking|take|got|had) (?:a|an) (?:\w+ ){1,3}(?:to|in|on) (?:the|my) (?:head|skull|temple)\b|\bknocked (?:\w+ )?on the head\b|\bclash(?:ed)? (?:of )?heads\b|\bheads (?:clashed|banged|collided)|\bhelmet\b.{0,25}\b(?:split|cracked|broke\w*|shattered|smashed|in (?:two|half|pieces))\b|\b(?:crash\w*|tumble|fell|fall|came off)\b.{0,40}\bhead (?:hurts|is (?:pounding|killing|splitting|sore)|aches|ache)",
        unless=r"nail on the head|(?:knock|knocked|knocking) (?:it|that|this|running|lifting) on the head\b|(?:assessment|workout|reps?|sets?|tournament|round|league|cup|quarter|semi) (?:out)?|knocked out (?:of|a|the|my|all|two|three|\d)|head (?:against|on) (?:a|the) (?:brick )?wall with|concussion (?:years|in 20[01])",
        despite=r"on my head|my head\b.{0,30}(?:feel|sick|dizzy|foggy)|knocked (?:me )?unconscious|hit my head",
    ),
    _urgent(
        "RF2.break", "a possible serious injury",
        r"\bcan't (?:put (?:any |my )?weight|bear (?:any )?weight|stand|walk)\b ?(?:on|at all|any ?more|without)|\b(?:heard|felt|there was) a (?:\w+ )?(?:pop|snap|crack|tear)\b(?=.{0,80}\b(?:pain|hurts?|swell\w*|swollen|can't|cannot|bruis\w+|walk|lump|weak))|\bdislocat\w+|\b(?:shoulder|knee|kneecap|hip|elbow|finger|patella|jaw) (?:\w+ )?popped out|\b(?:heard|felt) (?:it|something) (?:pop|snap|crack|tear)|\bbone (?:is )?(?:sticking|poking)|\bpopped out of (?:its|the) socket|(?:^|\b(?:shoulder|kneecap|patella|elbow|finger|thumb|hip|jaw|joint) (?:\w+ )?)(?:popped|slid|slipped|came|comes|gone|went) out\b[^.]{0,25}\b(?:won't|can't get it|doesn't|not) (?:to )?(?:go |going |come )?back(?: in)?\b(?! to)",
        r"\b(?:arm|leg|ankle|wrist|finger|knee|shoulder|elbow|toe|foot|hand|rib|nose|collarbone|hip)\b (?:is |looks |might be |may be |must be |could be |definitely |probably |feels )+(?:broken|fractured|torn|ruptured)|\b(?:broke|fractured|snapped|ruptured|shattered) my (?:\w+ )?(?:toe|foot|ankle|leg|shin|knee|hip|wrist|arm|elbow|hand|finger|thumb|collarbone|ribs?|nose|jaw|back|neck)\b|\bsnapped my (?:achilles|tendon|hamstring|ankle|wrist|arm|leg)",
        r"\b(?:arm|leg|ankle|wrist|finger|knee|shoulder|elbow|toe)\b.{0,25}\b(?:deformed|bent (?:the wrong|funny|weird|oddly|at|out)|looks? (?:wrong|broken|out of place|deformed)|out of (?:its )?(?:place|socket))|\b(?:think|probably|just|have|may|might|must|i)\b.{0,15}\b(?:broke|broken|fractured|torn|tore|ruptured|snapped) (?:my|a|an)\b",
        r"\b(?:foot|ankle|leg|knee|hip) won't (?:take|bear|hold|support) (?:my |any |the )?weight|\b(?:went|big) pop in my\b|\b(?:knee|ankle|elbow|shoulder|achilles|calf|hamstring|pec|biceps?|quad|back) (?:just )?went pop\b|\b(?:kneecap|patella)\b.{0,15}\b(?:slid|slipped|popped|gone) (?:round|out|to)\b|\bcan't put (?:\w+ )?it (?:down|on the (?:ground|floor))|\bcan't (?:put|stand|step|walk|bear|support)\b.{0,12}\b(?:the (?:foot|leg|ankle|knee)|my (?:foot|leg|ankle|knee)|that (?:foot|leg|ankle|side)|on it\b|(?:on|to) the (?:ground|floor))(?! for (?:\d+|more|longer))|\b(?:knee|ankle|elbow|shoulder|achilles|calf|hamstring) (?:just )?(?:pop|popped|snapped|cracked|went pop)\b.{0,60}\b(?:swell\w*|swoll\w*|can't|bruis\w*|balloon)",
        r"\b(?:arms?|forearms?|legs?|ankles?|wrists?|fingers?|knees?|shoulders?|elbows?|toes?|foot|collarbone|clavicle|bone|nose|hand|shin|kneecap)\b.{0,25}\b(?:misshapen|mangled|bent where|out of place|(?:sticking|poking|jutting) (?:out|up|through)(?= (?:of|under|through|from) (?:my |the )?skin| under)|wonky (?:n|and|&) bent|(?:facing|pointing|bent|turned) (?:in |at )?(?:the |a |an )?(?:wrong|funny|odd|weird|strange) (?:way|angle|shape|direction)|shape is (?:not|weird|wrong))\b|\bshape (?:is|looks) (?:not normal|wrong|weird|odd|funny)",
        unless=rf"\b(?:broke|broken|breaks|breaking) my heart|(?:broke|broken|tore|torn|snapped) (?:my|a|an|the) (?:\w+ )?(?:pr|pb|record|plateau|rack|bar|phone|streak|barrier|sweat|band|belt|shoelace|wrap|strap|habit|diet|fast|page|best)|jeans|shirt|shorts|pants|leggings|callus|nail|can't (?:stand|walk) (?:on|without) (?:my hands|my (?:coffee|music|dog))|{_TREATED}",
        despite=r"\b(?:today|tonight|yesterday|this morning|just now|again|think|might|probably|can't|won't|worse|refus\w*|no cast|not healed|hasn't healed)\b",
    ),
    _urgent(
        "RF2.pregnancy", "a warning sign in pregnancy",
        r"\b(?:baby|bump|little one|bub)\b.{0,25}\b(?:mov(?:ing|ed|es)|kick(?:ing|ed|s)|movements?)\b.{0,20}\b(?:less|not|hardly|fewer|slower)\b|\bbaby'?s?(?: is)? not (?:moving|kicking)\b|\bmy waters (?:\w+ ){0,2}(?:broke|broken|gone|went|leaking)|\bcontractions? at \d+ ?(?:weeks?|wks?)\b|\b(?:less|fewer|no|reduced) (?:kicks|fetal movements?|foetal movements?)\b|\b(?:baby|bump) (?:\w+ )?(?:isn't|hasn't|has not|stopped|not) (?:been )?(?:moving|moved|kicking|kicked)",
        unless=r"months? old|years? old|newborn|pram|stroller|asleep|crawl",
        of_anyone=True,
    ),
    _urgent(
        "RF2.clot", "calf swelling",
        r"\bcal(?:f|ves)\b.{0,40}\b(?:swollen|swelling|swelled|swells|red (?:and|,)|hot|warm and|twice (?:the|its) size|bigger than the other)|\b(?:swollen|swelling)\b.{0,20}\bcal(?:f|ves)\b|\bblood clot|\bdvt\b",
        past=Tier.CLEARANCE,
    ),
)  # fmt: skip

_STOP_SIGNS = (
    r"\bbleed\w*|\bbled\b|\b(?:painful|regular) tightenings?|\btightenings? every|\bspotting\b|\bcontractions?\b|\bleak\w*|\bfluid\b|\bwaters? broke|\bwater breaking|\bdizz\w+|\blight[- ]?headed|\bheadaches?\b|\babdominal|\b(?:belly|tummy|stomach) (?:pain|cramps?|hurts|ache)"
    r"|\b(?:short of breath|breathless)\b(?=.{0,25}(?:before|rest|sitting))|\b(?:baby|moving|movements?)\b.{0,20}\b(?:less|not|stopped|fewer)\b|\bless movement|\bcal(?:f|ves)\b.{0,20}\b(?:pain|hurts?|swoll\w*|swell\w*)|\b(?:weak|weakness)\b.{0,25}\bbalance|\blose my balance"
)
PREGNANCY_STOP = _urgent(
    "RF2.pregnancy", "a warning sign in pregnancy", _STOP_SIGNS,
    unless=r"water bottle|leak\w* (?:air|roof)|fluid (?:motion|intake|movement)|gums? bleed|contractions? of (?:the )?(?:muscle|biceps)|muscle contraction",
)  # fmt: skip
"""Counts only for somebody who is pregnant."""

PREGNANT = re.compile(
    r"\b(?:i'?m|i am|currently|while|being|am|got|still|,|^)\s*(?:\w+ ){0,4}(?:pregnant|expecting (?:a |our |my )?(?:baby|first|second|third))|\bpregnan(?:t|cy)\b|\b\d+ ?(?:weeks?|wks?|months?) (?:pregnant|along)|\b(?:first|second|third|1st|2nd|3rd) trimester"
    r"|\b(?:[4-9]|[1-3]\d|4[0-2]) ?(?:weeks?|wks?)\b.{0,60}\b(?:bleed\w*|baby|bump|contractions?|tightenings?|waters?|midwife|antenatal|trimester)\b(?! (?:is|was) \d)|\bpositive (?:pregnancy )?test\b(?!.{0,20}covid).{0,40}\bweeks?\b|\bmidwife\b|\bpreggo\b|\bmonths? expecting\b|\bcontractions?\b.{0,20}\b\d+ ?(?:weeks?|wks?)\b"
)
