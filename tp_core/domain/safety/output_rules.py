"""What a coach may never say, as patterns with the fixed sentence that follows in their place (science.md 4).

A warning against it is no urging: `don't train through pain` passes.
"""

import regex

from tp_core.domain.exclusions import forbidden

_NOT = r"(?<!\b(?:don't|do not|never|not|won't|wouldn't|can't|cannot|shouldn't|no one can|nobody can|avoid|instead of|rather than|without|leave out|leaving out|skip|no) (?:\w+ )?(?:\w+ )?)"
_CONDITIONS = (
    r"(?:tend[io]nitis|tendinopathy|meniscus(?: tear)?|acl(?: tear| injury)?|herniated dis[ck]|slipped dis[ck]|bulging dis[ck]|sciatica|bursitis|impingement|rotator cuff(?: tear| injury| strain)?|stress fracture|arthritis|osteoarthritis"
    r"|labral tear|labrum tear|plantar fasciitis|runner's knee|jumper's knee|patellofemoral|it band syndrome|shin splints|rhabdo(?:myolysis)?|angina|concussion|hernia|an[a]?emia|muscle tear|hamstring (?:tear|strain)|sprain|strain|fracture"
    r"|tennis elbow|golfer's elbow|frozen shoulder|carpal tunnel|compartment syndrome|blood clot|overtraining syndrome|reds|depression|hypothyroidism)"
)
_MEDICINES = r"(?:ibuprofen|naproxen|paracetamol|acetaminophen|aspirin|diclofenac|painkillers?|anti-?inflammator\w+|antibiotics|steroids|testosterone|clenbuterol|ephedrine|diuretics|laxatives|melatonin|beta ?blockers)"
_SUPPLEMENTS = r"(?:creatine|caffeine|beta-?alanine|citrulline|ashwagandha|magnesium|vitamin \w+|bcaas?|pre-?workout|fish oil|iron|zinc|electrolytes)"
_DOCTOR = r"(?:doctor|physician|physio\w*|clinician|medical \w+|clearance|gp)"
_TRAIN = r"(?:go\b|train\w*|exercis\w*|lift\w*|run\w*|squat\w*|return\w*|start\w*|compet\w*|rac(?:e|ing)|sport\w*)"

RULES: tuple[tuple[str, str, str], ...] = (
    ("OG.diagnosis",
     r"\b(?:you(?:'ve| have|'re| are| probably have| likely have| may have| might have| could have| must have| seem to have| probably| likely)(?: got)?(?: suffering from| dealing with| developed)?"
     r"|(?:it|that|this|which)(?:'s| is| was| sounds like| looks like| seems like| seems to be| could be| may be| might be| must be| is probably| is likely| points? to)(?: probably| likely| most likely| almost certainly| just)?"
     r"|sounds like|looks like|symptoms? (?:of|points? to|suggests?)|signs? of|points? to|i (?:think|believe|suspect) (?:it's|it is|you have|that's|this is)|diagnos(?:e|ed|is) (?:is |with |of |as )?)"
     rf" (?:a |an |your |the |some |classic |mild |partial |torn |case of |bout of )*{_CONDITIONS}\b"
     r"|\byou (?:may |might |could |probably |likely |must )?(?:have |'ve )?(?:torn|strained|sprained|ruptured|fractured|herniated|pulled) your \w+",
     "I can't say what is behind a pain; a physio or doctor can look at it."),
    ("OG.dose",
     rf"\b{_NOT}(?:take|taking|try|use|using|pop|have|recommend|suggest|add) (?:\w+[ ,]+){{0,4}}?(?:\d+(?:[.,]\d+)? ?(?:mg|mcg|iu|milligrams|tablets?|pills?|capsules?)\b(?: \w+){{0,4}}|{_MEDICINES}\b)"
     rf"|\b{_SUPPLEMENTS}\b[^.!?\n]{{0,25}}?\b\d+(?:[.,]\d+)? ?(?:g|mg|mcg|grams|iu)\b|\b\d+(?:[.,]\d+)? ?(?:g|mg|mcg|grams|iu) (?:of )?{_SUPPLEMENTS}\b",
     "I don't advise on medicines or doses; please ask a pharmacist or doctor."),
    ("OG.stop_medication",
     rf"\b{_NOT}(?:stop|skip|quit|come off|reduce|halve|cut|lower|pause) (?:taking )?your (?:\w+ ){{0,3}}?(?:medications?|medicine|meds|pills|blood thinners|beta ?blockers|insulin|inhaler|tablets|statins)\b",
     "Please don't change any medication because of training; ask your doctor."),
    ("OG.clearing",
     rf"\byou(?:'re| are) (?:now |medically |all |fully |officially )*(?:cleared|clear|fit|safe|good|ok|okay|healthy enough) (?:to|for) {_TRAIN}|\bit(?:'s| is) (?:perfectly |totally |completely )?(?:safe|medically fine) (?:for you )?to {_TRAIN}"
     rf"|\byou (?:don't|do not|won't) need (?:to see )?(?:a |any |your |the )?{_DOCTOR}\b|\bno need (?:for|to see|to ask) (?:a |any |your |the )?{_DOCTOR}\b|\bno {_DOCTOR} (?:is )?needed\b|\bnothing (?:serious|to worry about)\b",
     "Whether you are fit to train is for a clinician to say, not for me."),
    ("OG.promise",
     rf"\b{_NOT}(?:guarantee|promise)(?:d|s)? (?:you )?(?:that )?(?:you(?:'ll| will)|results|a pr|the|no injur|success)|\b{_NOT}(?:prevents?|eliminates?|avoids?) (?:any |all )?(?:injury|injuries)\b"
     r"|\byou(?:'ll| will) (?:definitely|certainly) (?:hit|reach|lift|run|squat|bench|make|get)\b|\binjury[- ]proof\b|\byou (?:won't|will not|can't|will never) get (?:injured|hurt)\b",
     "I can't promise an outcome; the plan gives you a fair chance and we adjust as we go."),
    ("OG.food",
     r"\b(?:eat|aim for|target|stick to|limit yourself to|cut to|consume|stay under|a deficit of|deficit of|surplus of) (?:\w+ ){0,3}?\d[\d,.]* ?(?:-|to|–)? ?\d* ?(?:k?cal(?:orie)?s?)\b|\bcalorie deficit of\b|\blose \d+(?:\.\d+)? ?(?:kg|lbs?|pounds|kilos)\b"
     r"|\byour (?:goal|target|ideal) (?:body ?)?weight (?:is|should be)\b|\byou should (?:weigh|get down to) \d+",
     "I don't set calorie or weight targets; a dietitian can help with that."),
    ("OG.through_pain",
     rf"\b{_NOT}(?:push|train|work|lift|run|squat|go|power|fight|play|continue|grind) (?:right |straight )?through (?:the |that |your |any |this |some )?(?:\w+ ){{0,2}}?(?:pain|discomfort)\b|\b{_NOT}(?:train|push|work) through it,? (?:the )?pain\b"
     rf"|\b{_NOT}ignore (?:the|that|your|this|any) (?:\w+ )?(?:pain|ache|discomfort)\b|\bno pain,? no gain\b|\bpain is (?:normal|weakness|just)\b|\b{_NOT}(?:train|run|lift|work ?out|exercise) (?:with|despite|through) (?:a |the |your )?fever\b"
     r"|\brun with a fever is (?:fine|ok|okay)\b|\bsweat (?:it|the fever|the illness) out\b",
     "Don't train through pain or fever: leave that movement out and tell me what you felt."),
)  # fmt: skip
WEIGHT_TALK = (
    "OG.weight_talk",
    r"\b(?:calories?|kcal|body ?fat|weight loss|lose weight|your weight|deficit|bmi)\b",
    "Let's keep numbers about weight and food out of this.",
)
_URGES = (
    r"(?:do|try|add|start with|begin with|finish with|you should|you can|go for|let's(?: do)?|we(?:'ll| will)(?: do)?|back to|then|next:?|today:?"
    r"|\d+ ?(?:sets?|reps|rounds|min\w*|km|k|x ?\d+|× ?\d+)(?: of)?)"
)


def of_limits(limits: tuple[str, ...]) -> list[tuple[str, str, str]]:
    """A clinician's `no X` becomes a phrase a coach may not urge, in any form of its words."""
    rules = []
    for limit in limits:
        for movement in forbidden(limit):
            wording = r" ".join(_any_form(word) for word in movement.split())
            pattern = rf"\b{_NOT}{_URGES} (?:\w+ ){{0,3}}?{wording}"
            rules.append(("OG.limit", pattern, f"Your clinician's limit stands: no {movement}."))
    return rules


def _any_form(word: str) -> str:
    stem = regex.sub(r"(?:(?<=[a-z]{3})(?:ping|ning|ting)|(?<=[a-z]{3})ing|(?<=[a-z]{3})s)$", "", word)
    return regex.escape(stem) + r"\w*"
