"""Whether a sentence says that there is nothing to train with but oneself."""

import re
from typing import Final

from tp_core.adapters.offline.reading.words import TAKEN

_GEAR: Final = r"(?:equipments?|kit|gear|weights|apparatus|exercise equipment|gym equipment|gym)"
_NO_GEAR: Final = re.compile(
    rf"\b(?:no|0|without(?: any| a)?|(?:do not|don'?t|dont|haven'?t|havent) (?:have|got|own)(?: any| a)?|no have|not got any|lack) (?:(?:access|to|any|training|actual|real|fancy|proper|single|piece|bit|of|scrap|gym) ){{0,4}}{_GEAR}\b(?! (?:please|days?|time|bag|clothes|today))"
    rf"|\b{_GEAR}\s*[:=?-]+\s*(?:none|nothing|nowt|nil|zilch|nada|zero|0|no|n/a|just me|body)\b"
)
_ANSWERED: Final = re.compile(
    rf"\b{_GEAR}\s*\?\s*(?:none|no|nope|nah|nothing|nowt|nil|nada|zilch|n/a)\b(?! (?:but|except))"
    rf"|\b(?:have|got|own|it'?s) (?:an? |my |the )?(?:(?:yoga|exercise|gym) )?(?:mat|floor)\W+(?:and )?(?:that'?s|that is|thats) (?:it\b|all\b|the (?:{_GEAR}|lot)|my (?:whole )?{_GEAR})"
)
_NOTHING: Final = re.compile(
    r"\b(?:have|got|own|i've|ve|with|there'?s|there is|using|use|need|it'?s|literally|absolutely|basically) (?:absolutely |literally |basically |got |just )*(?:nothing|nowt|naught|sod all|bugger all|zilch)"
    r"(?! (?:else|more|i\b|that\b|hurt\w*|stop\w*|wrong|special|against|fancy|crazy|serious|heavy|to (?:lose|add|report|worry|do with)|planned|booked|yet (?:booked|planned)|but|except|other|apart))\b"
    r"|\b(?:nothing|nowt) (?:at home|at all|in the (?:house|flat|way of (?:kit|equipment|gear))|here|to (?:train|lift|work out) with)\b"
    r"|\bwithout any(?:thing| stuff)\b|\b(?:don'?t|do not|haven'?t) (?:have|own|got) (?:anything|a (?:thing|single thing))(?: (?:at home|to (?:train|work) (?:out )?with|to (?:lift|use)|here))?\s*(?=$|[,)\x1f])"
    r"|\bnot (?:even|so much as) an? (?:mat|dumb ?bell|band|bench|bar|kettle ?bell)\b"
)
_ROOM: Final = r"(?:(?:an?|the|my|some|bit of|small|tiny|little|yoga|exercise|empty|bare|living|bed|hotel|room|patch of|square of|few feet of|\d+ ?(?:ft|feet|foot|m|metres|meters|sqm|square (?:ft|feet|metres|meters)) of|space|&|and) ){0,4}(?:floors?|mat|wall|carpet|rug|grass|room|floor ?space|space|ground|park bench)"
_FLOOR: Final = re.compile(
    rf"\b(?:just|only|it'?s|so|got|have|leaves|is)\b[ ,]*(?:me|myself|i)\b,? ?(?:and|n|&|\+|with|on) {_ROOM}\b|^\W*(?:just )?me, {_ROOM}|\bme (?:and|n|&) {_ROOM}\s*$"
    rf"|\b(?:just|only|(?:all|what) (?:that )?i(?:'ve)? (?:have|own|got)(?: here| at home)?(?: is| are|:)|(?:use|train on|have|got) only) {_ROOM}\b(?! (?:mate|service|temperature|for))"
    rf"|\b{_ROOM}(?:,| and| &| but) (?:nothing|nowt|no(?:t a)? (?:thing|other kit))(?: else)?\b"
    rf"|\b{_ROOM}(?: and (?:an? |the |my )?(?:sofa|couch|chair|stairs|wall|table|mat|bed))? (?:is|are) (?:all|everything|what) (?:that )?i(?:'ve)? (?:got|have|own)\b"
    r"|\b(?:floor|mat|wall|floor space)(?: (?:and|&) (?:floor|mat|wall))? only\b"
)
_BODY: Final = r"(?:my |our |your )?(?:own )?body[ -]?weight"
_BODYWEIGHT: Final = re.compile(
    rf"\b(?:only|just|purely|all|pure|simply|strictly|nothing but|using|use) (?:with )?(?:{_BODY}|my (?:own )?body)\b(?! (?:squats?|rows?|ratio|is|goal))"
    r"|\b(?:only|just) (?:own )?body\b|\bin my own body\b"
    rf"|\b{_BODY}[ -]+(?:only|exercises?|stuff|training|work ?outs?|program(?:me)?|plan|routine|circuits?|moves|movements?|sessions?|strength|work|at home|for now|calisthenics)\b(?! (?:bor\w+|is bor\w+|got bor\w+|doesn'?t|isn'?t|won'?t))"
    rf"|(?:^|[,:(+/]|\bbut|\band|\bso|\bdoing|\bprefer|\bit'?s|\bwith)\s*(?:at home |home |all |it's |in |no equipment )*{_BODY}(?: at home| home| please| pls| thanks| then| and| or)*\s*(?=$|[,;)/+])"
)
_FIGURE: Final = re.compile(rf"(?:\d|{TAKEN}|\b(?:is|at|of|same|my|her|his|own))[ ]*$")
"""Before `bodyweight` it tells what somebody weighs."""


def no_gear(live: str) -> bool:
    """Whether it says outright that there is no equipment."""
    return bool(_NO_GEAR.search(live))


def answered(plain: str) -> bool:
    """Whether a message answers what it asks itself: `Equipment? None.`"""
    return bool(_ANSWERED.search(plain))


_CONCLUDED: Final = re.compile(
    rf"\b(?:count on|assume|plan (?:for|on|with|around)|go with|stick (?:to|with)|(?:so|best) (?:keep it|make it|treat it as|just|only))\b(?: \w+){{0,3}} (?:{_BODY}(?: only)?|no (?:equipment|kit|gear|weights))\b(?! (?:squats?|rows?))"
)


def concluded(live: str) -> bool:
    """Whether what is named is to be left out of account: `some gyms have dumbbells, so count on bodyweight only`."""
    return bool(_CONCLUDED.search(live))


def told(live: str) -> bool:
    """Whether it does, where it names nothing that is had."""
    if any(said.search(live) for said in (_NO_GEAR, _FLOOR, _NOTHING, _CONCLUDED)):
        return True
    return any(not _weighs(live, found) for found in _BODYWEIGHT.finditer(live))


def _weighs(live: str, found: re.Match[str]) -> bool:
    """`my goal is bodyweight`, `at the same bodyweight, 59`: a weight, no way to train."""
    word = live.find("body", found.start())
    lead = live[:word]
    figure = re.match(rf"body[ -]?weight[ :(=]{{0,2}}(?:\d|{TAKEN})", live[word:])
    sole = re.search(r"(?:only|just|purely|strictly|simply|with|using|use)\s+(?:my )?(?:own )?$", lead)
    return bool((figure or _FIGURE.search(lead)) and not sole)
