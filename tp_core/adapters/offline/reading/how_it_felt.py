"""How a session or a body felt, as somebody tells it, by its key: `heavy`, `form`, `more`, `pulse` ...; not what hurts."""

import re
from typing import Final

_LIMB: Final = r"(?:legs?|quads?|arms?|shoulders?|body|everything)"
_MUSCLE: Final = r"(?:hamstrings?|quads?|hips?|hip flexors?|glutes?|shoulders?|pecs?|lats?|traps?|neck|back|legs?|forearms?|it bands?)"
_BAD: Final = r"(?:terrible|awful|horrible|bad|off|weird|wrong|shaky|rubbish|crap(?:py)?|shit(?:ty)?|sloppy|ugly)"
_VERY: Final = r"(?:so|really|pretty|very|just|a bit|kind of|way) "
_LIFT: Final = r"(?:squats?|bench|dead ?lifts?|press|rows?|lifts?|reps?|sets?|cleans?|snatch(?:es)?)"
_KEYS: Final = tuple(
    (key, re.compile(pattern))
    for key, pattern in (
        ("class", r"\b(?:too heavy|over(?:weight)?|above|under|make|making|out of) (?:for )?(?:my |the )?(?:weight )?(?:class|weight limit)\b|\bmake weight\b"),
        ("weather", r"\b(?:icy|ice|snow\w*|storm\w*|thunder\w*|pouring|heat ?wave|smog\w*|too (?:hot|cold|dark|windy|wet|slippery))\b(?!.*\b(?:pack|bath|cream|ice ?d)\b)"),
        ("blister", r"\b(?:blisters?|chafing|chafed|black toe ?nail)\b"),
        ("stitch", r"\b(?:side ?)?stitch\b"),
        ("bonk", r"\b(?:bonk(?:ed|ing)?|hit the wall|ran out of (?:energy|steam|gas))\b"),
        ("period", r"\b(?:my )?period (?:started|came|is|today|cramps?)\b|\bon my period\b|\b(?:menstrua\w+|pms)\b"),
        ("slower", r"\b(?:i'?m|i am|was|got|getting|running|run) (?:so |much |way |a bit |getting )?slower\b|\bmy pace (?:dropped|is down|got worse|is slower)\b"),
        ("slow", rf"\b{_LIFT}\b.{{0,20}}\b(?:slow|grindy|a grind|ground)\b|\bbar speed\b"),
        ("breath", r"\b(?:out of breath|breathless|puffed(?: out)?|winded|short of breath|gasping)\b"),
        ("partly", r"\b(?:did|done|managed|got through|finished|made) (?:only |just |about )?(?:the )?(?:first |1st )?(?:half|part|most|some|a bit|\d sets?|\d rounds?|two rounds|one round|two sets|one set)\b(?: of (?:it|everything|the (?:workout|session)|all))?(?: only| today)?\W*$|\b(?:only|just) did (?:the )?(?:first |1st )?(?:half|part|some|\d sets?|\d rounds?|two|one)\b(?: sets?| rounds?| of (?:it|everything|the (?:workout|session)))*\W*$"),
        ("calf", r"\b(?:calf|calves|achilles)\b(?: \w+){0,3} tight\b|\btight (?:calf|calves|achilles)\b"),
        ("tight", rf"\b{_MUSCLE}\b(?: \w+){{0,3}} tight\b|\btight {_MUSCLE}\b"),
        ("heavy", rf"\b{_LIMB}\b(?: (?:are|is|feel|feels|felt|feeling|were|so|very|really|a bit|super|still|quite|like|pretty))* (?:heavy|dead|lead|jelly|shot|toast|cooked|fried|wasted|gone)\b|\b(?:heavy|dead) legs\b"),
        ("form", rf"\b(?:form|technique)\b.{{0,20}}\b(?:break\w*|broke\w*|bad|terrible|awful|off|fell|falls|falling|goes|going|gone|slip\w*|poor|suffer\w*|collaps\w+)\b|\b{_LIFT} (?:just )?(?:felt|feels?|was|were|looked|looks) (?:{_VERY})*{_BAD}\b"),
        ("bad day", rf"\b(?:runs?|session|workout|training|day|race) (?:just )?(?:felt|feels?|was|went) (?:{_VERY})*{_BAD}(?:ly)?\b|\b(?:awful|terrible|horrible|bad) (?:run|session|workout)\b"),
        ("more", r"\b(?:want|wanna|ready for|could (?:do|have done)|like|need)\b (?:to do )?(?:some |a bit |even )?more\W*$|\bi want more\b|\bnot enough for me\b|\b(?:want|need) (?:a )?(?:bigger |new )?challenge\b"),
        ("good", rf"^\W*(?:i )?(?:feel(?:ing)?|felt) (?:{_VERY}|absolutely )*(?:great|good|strong|amazing|fantastic|fresh|awesome)(?: today| now| again)?\W*$"),
        ("bored", rf"\b(?:i'?m|i am|it'?s|this is|getting|so) (?:getting )?(?:{_VERY})*(?:bor(?:ed|ing)|monotonous)\b|^\W*bored (?:of|with|by)\b"),
        ("easy", r"\b(?:too|so|very|really|way too) (?:easy|light|short|slow)\b|\beasier than\b"),
        ("hard", r"\b(?:too|so|very|really|way too) (?:hard|heavy|tough|fast|far|long|much)\b|\bharder than\b|\bcan'?t keep up\b"),
        ("pulse", r"\b(?:heart ?rate|hr|pulse|bpm)\b"),
    )
)  # fmt: skip


def keys(plain: str) -> list[str]:
    """What is told of it, the more exact first; none for a question."""
    return [] if plain.rstrip().endswith("?") else [key for key, pattern in _KEYS if pattern.search(plain)]
