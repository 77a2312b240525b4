"""What stands around a match: denied, somebody else's, or long past."""

import re

_REACH = 200
"""Characters a denial or a person reaches; it also bounds the time a hostile text can take."""

_SYMPTOMS = (
    r"heart|chest|cardiac|pains?|hurts?|ache|aches|aching|problems?|issues?|conditions?|disease|troubles?|dizz\w+|faint\w*|black\w*|pass\w*|out|surger\w+|operations?|injur\w+|pregnan\w+|medications?|meds|illness\w*"
    r"|high|blood|pressure|bp|joints?|bones?|knees?|backs?|shoulders?|hips?|ankles?|elbows?|wrists?|neck|diabet\w+|asthma|seizures?|stroke|short\w*|breath\w*|tight\w*|numb\w*|tingl\w+|palpitations?|concuss\w+|cancer|epilep\w+|swelling|swollen"
    r"|fever|suicid\w+|thoughts?|eating|disorder|discomfort|chronic|urine|dark|pee|radiat\w+|red|flags?|light[- ]?headed\w*|lightheaded\w*|clots?|jaw|arm|left|right|loss|consciousness|bleeding|contractions|fluid|angina|attacks?|niggl\w*"
)
_FILLERS = (
    r"a|an|the|any|more|real|such|kinds?|sorts?|of|signs?|symptoms?|history|known|ever|been|had|have|having|has|get|got|getting|gets|feel|felt|feeling|feels|experienc\w+|from|with|in|at|to|or|nor|and|no|not|never|currently|recent|current|new|other|these|those|this"
    r"|as|my|all|major|serious|significant|actual|there|is|was|are|were|did|do|does|suffer\w*|cause[sd]?|causing|notice\w*|during|while|when|i|both|either|neither|type|now|at|rest|exercis\w*|yet|so|far|cardiovascular|medical|health|existing"
)
_DENIES = r"(?:no|not|never|without|zero|nor|none|neither|denies|deny|don't|doesn't|didn't|isn't|wasn't|aren't|weren't|haven't|hasn't|hadn't|won't|ain't|free of|lack of|absence of|rule out|ruled out|nothing like|no longer|no more)"
_NEGATED = re.compile(rf"\b{_DENIES}(?:[\s,:/()&+-]+(?:{_FILLERS}|{_SYMPTOMS}))*[\s,:/()-]*$")
_STILL_MEANT = re.compile(
    r"\b(?:can't|couldn't|cannot|don't (?:even )?(?:know|remember|want|see)|do not (?:want|see)|not sure|no reason|no point|no longer (?:want|sweating)|never (?:want|been born)|not sweating|stopped|don't sweat|won't|wouldn't|not breathing|isn't breathing"
    r"|haven't (?:eaten|had)|not (?:eaten|had|eating|able)|no period|barely|hardly|don't deserve|not allowed|without me|nothing (?:left )?to live|no feeling|not normal|no sleep|didn't (?:sleep|slept)|haven't slept|don't get|without periods?|no periods?|not (?:to|only)|no normal|isn't normal|not usual|don't hold|don't let)\b"
)
_NEW_SUBJECT = re.compile(
    r"(?:[,;:]|\b(?:and|so|then|because|since|but|cause|as|now|only|just))\s+(?:(?:then|now|today|suddenly|so|after that|also)\s+)?(?:i|i'm|i've|i'd|my|it|there|he|she|the)\b(?!\s+(?:(?:also|still)\s+)?(?:have|has|had|am|was|do|did|does)\s+(?:no|not|never|n't)|\s*(?:don't|haven't|didn't|never|doesn't|hasn't|wasn't))"
)
_BUT_DID = re.compile(
    r"^(?:(?:yesterday|earlier|today|last \w+|this \w+),? )?(?:i )?(?:did|do|have|had|was)(?= (?:last|yesterday|today|once|twice|this|on|in|again|before)\b|\W*$)(?!.*\b(?:not|no|never)\b)"
)
"""What follows a denial and takes it back: `haven't fainted this week but did last week`."""
_TAKEN_BACK = re.compile(
    r"^.{0,30}\b(?:had|did|felt)(?: (?:some|it|one|a bit|a little|them))? (?:yesterday|last|earlier|this (?:morning|week)|the other day|on \w+day)"
)
_ANSWERED_NO = re.compile(r"^(?:[ ]+(?!but\b|and\b|today|now|yes)[\w'/]+){0,5} ?:no\b")

_RELATION = (
    r"(?:dad|daddy|father|mum|mam|mom|mommy|mother|parents?|wife|husband|partner|girlfriend|boyfriend|fiancee?|friends?|brothers?|sisters?|sons?|daughters?|kids?|child|children|grand\w+|nan|gran|uncle|aunt\w*|clients?|athletes?|budd(?:y|ies)|mates?"
    r"|coach|trainer|neighbou?rs?|cousins?|dog|cat|colleagues?|coworkers?|co-workers?|boss|team ?-?mates?|ex(?:-\w+)?|in-?laws?|teachers?|patients?|little ones?|toddler|newborn|customers?|passengers?|students?|pupils?|(?:goal)?keepers?|goalie|ref(?:eree)?|opponents?|roommates?|flatmates?|niece|nephew|family|idol|hero)"
)
_PEOPLE = (
    rf"(?:my|a|an|his|her|their|the|our|one of my|some) (?:\w+ )?{_RELATION}(?:'s|s')?|patients? of mine|(?:wife|husband|girlfriend|partner|mum|mam|mom|dad|sister|brother|dog|cat)(?:'s)?(?= (?:is|has|had|was|just|\d))|(?:climbing|training|lifting|running|gym|sparring|business|riding) (?:partner|buddy|mate)"
    r"|(?:he|she|they|his|her|their|someone|somebody|mum|mam|mom|dad|mother|father|grandma|grandpa|grandad|people|anyone|everyone|this guy|a guy|the guy|this girl|players?|runners?|lifters?)(?:'s)?"
)
_REFERENCE = re.compile(
    rf"\b(?P<other>{_PEOPLE})\b|\b(?P<own>i|i'm|i've|i'd|i'll|me|myself|mine|we|us|our|my(?! (?:\w+ )?{_RELATION}\b| (?:gym|club|box|team|work|school|street|town|city|church|class|race|office|village)\b))\b"
)
_TOGETHER = re.compile(
    rf"\b(?:me|i) and (?:my|the) (?:\w+ )?{_RELATION}\b|\b{_RELATION} and (?:i|me|myself)\b|\b(?:we|us) both\b|\bboth of us\b"
)
_OF_OTHERS_AFTER = re.compile(
    rf"^\W*(?:in|of|to|for|killed|runs? in|took) (?:my|his|her|their|the|our) (?:\w+ )?{_RELATION}\b|^.{{0,12}}\bruns? in (?:my|the|our) family"
)
_GOES_ON = re.compile(r"^(?:he|she|they|his|her|their)\b")
_FAMILY = re.compile(
    r"\bfamily (?:history|has|with)\b|\bruns? in (?:my|the|our) family\b|\b(?:died|dies|passed away) (?:of|from)\b"
)

_ME_TOO = re.compile(
    r"\b(?:i have it|so (?:do|am|have|did) i|me too|me as well|mine (?:too|as well)|i do too|and i have|mine is|i have (?:had )?(?:it|some) (?:too|as well|myself))\b"
)

_LONG_AGO = re.compile(
    r"\b(?:years?|decades?|yrs?) (?:ago|back)\b|\b(?:[2-9]|1\d|two|three|four|five|six|seven|eight|nine|ten|several|few|some|many) months (?:ago|back)\b|(?:\bin|\bfrom|\b(?:surgery|injury|dislocation|shoulder|knee|fracture|concussion),?) (?:19|20)\d\d\b|\bas a (?:kid|child|teen\w*|baby|boy|girl|student)|\blast year\b|\bwhen i was (?:a |in |\d|young|little)"
    r"|(?<!\bgo )(?<!\bgoes )(?<!\bcome )(?<!\bit )\bback in\b(?=\s\w)|\bused to\b|\bhistory of\b|\bonce (?:had|fainted|passed|broke)|\bchildhood\b|\blong ago\b|\bin my (?:teens|twenties|thirties|youth)|(?<!back )\bat (?:school|uni\w*|college)\b|\bin the past\b|\b(?:fully|completely|all) (?:healed|recovered)\b"
)
_FINE_SINCE = re.compile(
    r"\bfine (?:for (?:\d+|\w+) years )since\b|\bno (?:more )?(?:episodes|problems|trouble|issues) since\b|\b(?:nothing|none|never|fine|all good|okay|ok|no problems?|no trouble) since\b(?: then)?"
)
_STILL_NOW = re.compile(
    r"\b(?:again|now|today|this (?:morning|week|afternoon|evening)|tonight|yesterday|currently|still|since|ever since|lately|nowadays|these days|comes? back|came back|(?:it's|it is|is|now) back|keeps?|ongoing|right now|last (?:night|week))\b"
)

_ASKS_ABOUT = re.compile(
    r"\b(?:signs|symptoms) of\b|\bhow (?:do|does|would) (?:(?!\b(?:i|my|me)\b)[\w' ]){1,30} (?:start|begin|diagnose|treat|recogni[sz]e|tell)\b"
)
_LEARNS = re.compile(
    r"\b(?:quiz|first[- ]aid|first[- ]aider|cpr course|coaching badge|leaflet|poster|just curious|volunteer\w*|marshal\w*|lecture|essay|homework|exam|article)\b"
)
_COURSE = re.compile(r"\bfirst[- ]aid (?:course|training|class) (?:covered|was (?:on|about)|is (?:on|about)|taught)\b")
_THEIR_OWN = re.compile(
    r"\b(?:my (?!club|course|badge|coaching)|i (?:have|had|feel|felt|got|get|keep|am|was|just|collaps\w*|faint\w*|pass\w*)|i'm|i've|me|mine|myself)\b"
)
_TOLD = re.compile(
    r"\b(?:(?:read|reading|heard|hearing|listened|podcast|article|book|documentary|story)\b(?: to an? \w+)? (?:about|on|of)"
    r"|(?:casualty|show|series|soap|film) on (?:the )?(?:tv|telly|netflix)) (?:(?!\b(?:i|i'm|i've|my|me)\b).){0,60}$"
)

_OWN = re.compile(r"\b(?:i|i'm|i've|i'd|my|me|mine|myself)\b")


def is_general(sentence: str, around: tuple[str, str]) -> bool:
    """Whether somebody learns about an emergency: `what are the signs of heat stroke? I'm marshalling on Sunday`."""
    if _THEIR_OWN.search(sentence):
        return False
    learns = any(_LEARNS.search(part) for part in (sentence, *around))
    return bool(_COURSE.search(sentence) or (_ASKS_ABOUT.search(sentence) and learns))


def is_negated(sentence: str, match: re.Match[str], after: str = "") -> bool:
    """Whether the match is denied: `no chest pain`, `never fainted or had chest pain`, `chest pain: no`."""
    if _ANSWERED_NO.match(sentence[match.end() :]):
        return True
    if _STILL_MEANT.search(match[0]) or _TAKEN_BACK.match(sentence[match.end() :]) or _BUT_DID.match(after):
        return False
    lead = sentence[max(0, match.start() - _REACH) : match.start()]
    starts = [found.end() for found in _NEW_SUBJECT.finditer(lead)]
    if starts:
        lead = lead[starts[-1] :]
    return bool(_NEGATED.search(lead))


def is_of_others(sentence: str, match: re.Match[str]) -> bool:
    """Whether it is said of somebody else: the nearest person named before it, or right after it."""
    if _ME_TOO.search(sentence, match.end()):
        return False
    told = _TOLD.search(sentence[max(0, match.start() - _REACH) : match.start()])
    of_family = _OF_OTHERS_AFTER.match(sentence[match.end() :]) or _FAMILY.search(sentence)
    if of_family or (told and not _OWN.search(sentence, match.end())):
        return True
    # A person inside the match counts as well: `my husband's chest hurts`.
    if _TOGETHER.search(sentence):
        return False
    named = list(_REFERENCE.finditer(sentence, max(0, match.start() - _REACH), match.end()))
    own_inside = any(one["own"] and one.start() >= match.start() for one in named)
    if own_inside:
        return False
    if named:
        return named[-1]["other"] is not None
    return bool(_GOES_ON.match(sentence))


def is_long_ago(sentence: str) -> bool:
    """Whether it is told as past, and not as something that came back."""
    return bool(_LONG_AGO.search(sentence)) and not _STILL_NOW.search(_FINE_SINCE.sub("", sentence))
