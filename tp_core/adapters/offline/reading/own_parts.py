"""A part of one's own body and what is said of it: told to a coach, whatever is neither well nor to grow is a complaint.

`My shoulder hates benching`, `hamstring on the left pulls at speed`, `my back is like an old man's`: people find ever
new words for trouble, but few for a joint that is fine.
"""

import re
from typing import Final

JOINT: Final = (
    r"(?:knees?|shoulders?|(?:lower |upper |mid |low )?backs?|lumbar|spine|hips?(?: flexors?)?|elbows?|wrists?|ankles?|necks?|achilles|groin"
    r"|hamstrings?|hammy|hammies|calf|calves|foot|feet|heels?|shins?|forearms?|collar ?bone|it bands?|rotator cuffs?|acl|meniscus|biceps? tendon|si joint|fingers?|thumbs?|toes?|ribs?)"
)
_OF_GYM: Final = (
    r"(?:press\w*|squats?|squatt\w+|thrusts?|curls?|rows?|raises?|extensions?|sleeves?|wraps?|straps?|weights?|rolls?|circles?|drops?|tucks?|rotations?|bridges?"
    r"|hooks?|locks?|pads?|supports?|days?|workouts?|exercises?|stretch\w*|drives?|height|shrugs?|flys?|flies|jacks?|jumps?|taps?|pulls?(?! at)|ups?|lunges?|dips?|planks?|stands?|muscles?|gains?|growth|routines?|sessions?|times|was|as|this|plus|us|yes|hours?|mins|minutes|kilos?|pounds)\b"
)
GYM_NOUN: Final = rf"(?!{_OF_GYM})"
_OFTEN: Final = r"(?:(?:always|often|usually|sometimes|still|just|really|also|only|currently|kinda|kind of|occasionally|constantly|now|atm|definitely|obviously|both|all) )*"
_VERB: Final = (
    r"(?:is|are|was|were|has|have|had|isn't|aren't|isnt|arent|gets?|got|feels?|feeling|goes|going|went|does|do|doesn't|doesnt|don't|dont|can't|cant|cannot|can not|won't|wont|couldn't"
    r"|not|no like|hates?|hurts?|needs?|starts?|started|told|tells?|lets|reminds?|broke|tore|snapped|popped|gave|blew|tends?|keeps?|always|never)\b"
)
_SAYS: Final = rf"(?:,? (?:he|she|it|they)(?= (?:is|are) not))?(?: on (?:the|my) (?:left|right)(?: side)?| \([^)]{{1,20}}\)| itself| joint)?(?:'s| {_OFTEN}{_VERB}) ?"
_SAYS_MORE: Final = rf"(?: on (?:the|my) (?:left|right)(?: side)?)? {_OFTEN}{GYM_NOUN}[a-z]{{3,}}(?:s|ed)\b"
_MINE: Final = r"(?:(?:^|[\s,(])my |(?:^|\s)both (?:my )?)(?:(?:left|right|old|poor|bad|damn|stupid|bloody) )*"
_BEGINS: Final = r"^\W*(?:(?:and|but|so|also|though|because|since|the|that|both|now|sadly|unfortunately|only|just|well|plus|which means|as) )*(?:(?:left|right|old|poor) )*"
_OWN: Final = (
    re.compile(rf"{_MINE}(?P<part>{JOINT})(?![a-z])(?:{_SAYS}|{_SAYS_MORE})"),
    re.compile(rf"{_BEGINS}(?P<part>{JOINT})(?![a-z]){_SAYS}"),
    re.compile(rf"{_MINE}(?P<part>(?:knees|shoulders|hips|elbows|wrists|ankles|hamstrings|calves|feet|heels|shins|forearms)) {_OFTEN}{GYM_NOUN}[a-z]{{3,}} (?:when|after|if|with|at|past|from|during|every|a lot|like|badly|on)\b"),
    re.compile(rf"\bmy (?:(?:left|right|old) )*(?P<part>{JOINT}) (?:ops?|operation|surgery|replacement|recon\w*|rehab|injury|dislocation)\b"),
    re.compile(rf"\bme (?P<part>{JOINT})'s "),
    re.compile(rf"{_BEGINS}(?P<part>{JOINT}) on (?:the|my) (?:left|right)(?: side)? [a-z]{{3,}}s\b"),
)  # fmt: skip
_UNWELL_YET: Final = re.compile(
    r"\b(?:not|isn'?t|aren'?t|no|never|don'?t|doesn'?t|won'?t|can'?t|cannot)\b[^,.;!?]{0,16}?\b(?:bend\w*|mov\w*|straighten\w*|rotat\w*|turn\w*|great|brilliant|good|happy|perfect|like|love|right|100|strong|up to|what|the best|let|agree|cope|hold|handle|enjoy|play)\b|\bseen better\b|\b(?:was|were|been) better\b|\bneeds? (?:care|looking after|minding|babying|tlc|protect\w*|rest|rehab|warming|a (?:long |good |proper )?warm|gentle|watching|respect)\b"
)
_WELL: Final = re.compile(
    r"\b(?:fine|fit|good|great|ok|okay|alright|all right|healthy|strong\w*|better|healed|perfect\w*|sorted|recovered|silent|quiet|happy|grand|sound|solid|behav\w+|held up|hold(?:s|ing)? up|no (?:problems?|issues?|pain|trouble|bother)|100|never|loves?|likes?(?! (?:an? )?(?:old|glass|concrete|rust|jelly|sandpaper))|enjoy\w*|can take|gone|normal|cleared|built for|made for|suited|(?:doesn'?t|don'?t|didn'?t|not|no longer) (?:\w+ )?(?:hurt\w*|bother\w*|ache\w*|complain\w*|pain\w*|sore|injured|give|an issue|a problem))\b"
)
_TO_GROW: Final = re.compile(
    r"\b(?:grow\w*|bigger|small\w*|tiny|lag\w*|behind|weak (?:point|spot|link|area|bit)s?|size|wide\w*|noodle\w*|skinny|scrawny|flat|jokes?|embarrass\w*|pathetic|stubborn|missing|heron|plank of|sticks?|needs? (?:work|growth|mass|more|attention|building|bringing|filling)|develop\w*|pump\w*|look\w*|priority|focus|goal|target|favou?rites?|came on|coming on|respond\w*|day|days|twice|once|\d+ ?x|won'?t grow|strength|first|trained?|training|max\w*|\d+ ?(?:kg|lbs?|cm|inch\w*))\b"
)
_BECAUSE: Final = re.compile(
    rf"\b(?:because of|cos of|coz of|cuz of|bc of|'cause of|due to|on account of|owing to|thanks to|with|given|considering|without|spare|for) (?:my|this|the)(?: (?:old|bad|left|right|poor|dodgy))*(?: lower| upper)? (?P<part>{JOINT})(?![a-z])(?P<after> of mine| situation| thing| how| as (?:it|they)| (?!training|lifting|pressing|squatting|working|growing|getting)[a-z]{{2,}}ing\b)?"
)
_BC: Final = re.compile(
    rf"\b(?:bc|because|cos|cuz|due to|because of|cos of)(?: of)? (?P<part>{JOINT})(?=\W*(?:[.,;!?¶)]|$))"
)
"""`rpe 8 cap on squat bc hip flexor`."""
_SURE: Final = re.compile(r"^(?:because|cos|coz|cuz|bc|'cause|due|on account|owing)\b")
_DID: Final = re.compile(
    rf"(?<![a-z])(?:(?:i|i've|just|have|having|had|recently|may have|might have|then|also|a) )*(?P<verb>pulled|tore|did|done|put|threw|thrown|rolled|jammed|blew|blown|broke|broken|fractured|sprained|strained|twisted|tweaked|popped|dislocated|hurt|injured|wrecked|knackered|bust(?:ed)?|smashed|bashed|trapped|slipped|went over on|landed on|fell on|ricked|pinged|snapped|cracked|bruised)"
    rf" (?:up )?(?:my|the|a|an|both|some|his)? ?(?:(?:left|right|both|of my|my|big|little|ring|index) )*(?P<part>{JOINT})(?![a-z])(?P<after> (?:in|out|up))?"
)
_DOES_IN: Final = re.compile(
    rf"\b(?:hurts?|kills?|wrecks?|destroys?|trash(?:es)?|annoys?|upsets?|flares?(?: up)?|canes?|hammers?|aggravates?|irritates?|bothers?|bugs?|murders?|tweaks?|pinch(?:es)?|gives?|gets|punish(?:es)?|tears?|lights? up|sets? off|plays? havoc with|messes? with|plays? up|plays? hell with|does|doing) (?:hell with )?(?:my|the|me in the|both my) (?:(?:left|right|bad|old|lower) )*(?P<part>{JOINT})(?![a-z])(?P<after> in\b| no (?:good|favou?rs)| head in)?"
)
_IT_IS: Final = re.compile(
    rf"^\W*(?:(?:no|but|well|mainly|mostly|just|only|really|and)[ ,]+)*(?:it'?s|it is|problem is|issue is|problem's|trouble is) (?:just |only |really |mainly |mostly )?(?:my|the) (?:(?:left|right|old|lower) )*(?P<part>{JOINT})(?![a-z])"
)
_ALONE: Final = re.compile(
    rf"^\W*(?:my |the )?(?:(?:left|right|bad|old) )*(?P<part>{JOINT}) (?:obviously|of course|as (?:ever|always|usual)|ouch(?: ouch)*)\W*$"
)


_OPERATED: Final = re.compile(
    r" (?:ops?|operation|surgery|replacement|recon\w*|injury|dislocation)\b(?! (?:went|healed))"
)


def trouble_of_own(live: str) -> tuple[int, int] | None:
    """Where a clause tells of a part of the athlete's body that is neither well nor to grow, or None."""
    for pattern in (_ALONE, _IT_IS):
        if found := pattern.search(live):
            return found.start("part"), found.end()
    if found := _did_to_it(live):
        return found.start(), found.end()
    if reason := _for_its_sake(live):
        return reason
    for pattern in _OWN:
        for match in pattern.finditer(live):
            said = live[match.end("part") : match.end("part") + 70]
            if _OPERATED.match(said) or _UNWELL_YET.search(said):
                return match.start("part"), match.end()
            if not _WELL.search(said) and not _TO_GROW.search(said):
                return match.start("part"), match.end()
    return None


def _for_its_sake(live: str) -> tuple[int, int] | None:
    """`no dips because of my elbow`, `rpe 8 cap on squat bc hip flexor`."""
    if found := _BC.search(live):
        return found.span("part")
    sure = (match for match in _BECAUSE.finditer(live) if _SURE.match(match[0]) or match["after"])
    return next(((match.start("part"), match.end()) for match in sure), None)


def _did_to_it(live: str) -> re.Match[str] | None:
    """`I pulled my hammy`, `bench does my right shoulder in`; what was done alone is no harm: `did my knee exercises`."""
    for match in _DID.finditer(live):
        ends = re.match(r"\W*(?:[.,;!?¶]|$)| (?:on|at|in|last|playing|falling|when|while)\b", live[match.end() :])
        harmless = (
            not (ends and match["verb"] == "did")
            and match["verb"] in ("did", "done", "put", "threw", "thrown", "blew", "blown")
            and not match["after"]
        )
        if not harmless and not re.match(rf" {_OF_GYM}", live[match.end() :]):
            return match
    for match in _DOES_IN.finditer(live):
        weak = re.match(r"(?:does|doing|gives?|gets)\b", match[0])
        if not weak or match["after"]:
            return match
    return None
