"""What athletes say in passing while a program runs, by its key: beer, a fast, a medicine, a partner, a complaint, a joke.

None of it is about what hurts or an illness: those come first and are read elsewhere.
"""

import re
from typing import Final

from tp_core.adapters.offline.reading import faults

_WHO: Final = (
    r"(?:girlfriend|boyfriend|wife|husband|partner|fianc\w+|friend|brother|sister|mum|mom|dad|son|daughter|mate|buddy|flatmate"
    r"|roommate|colleague)"
)
_PAINKILLER: Final = (
    r"(?:pain ?killers?|ibuprofen|nsaids?|paracetamol|tylenol|advil|naproxen|aspirin|diclofenac|voltaren)"
)
_MEDICINE: Final = (
    r"(?:antidepressants?|ssris?|sertraline|medications?|meds|medicines?|tablets|pills|adderall|ritalin|concerta|statins?"
    r"|thyroxine|ozempic|semaglutide|mounjaro|wegovy|roaccutane|accutane|the pill|contraceptives?|hrt|testosterone|trt)"
)
_TAKES: Final = r"\b(?:start(?:ed|ing)?|on|taking|takes?|took|new|been on|prescribed|switched)(?: \w+){0,3}? "
_KEYS: Final = tuple(
    (key, re.compile(pattern))
    for key, pattern in (
        ("drank", r"\b(?:had|drank|after) (?:\w+ )?(?:\d+|a few|some|too many|several|a couple of|one too many) (?:beers?|drinks|pints|shots|cocktails|wines|glasses of wine)\b|\b(?:hung ?over|hangover|drunk last night|wasted last night)\b"),
        ("painkiller", rf"{_TAKES}{_PAINKILLER}\b"),
        ("medicine", rf"{_TAKES}{_MEDICINE}\b"),
        ("fasting", r"\bramadan\b|\b(?:i'?m|i am|i'?ll be|while|when|am) fasting\b|\bi fast\b|\bintermittent fasting\b|\btrain\w* fasted\b"),
        ("deload", r"\b(?:de-?load\w*|lighter week|easy week|rest week)\b.*\b(?:waste|pointless|useless|boring|stupid|don'?t (?:need|want|like|see))\b|\b(?:hate|don'?t (?:need|want|like|see the point of)) (?:the |this |my )?(?:de-?load\w*|lighter week)\b"),
        ("partner", rf"\bmy {_WHO}\b.{{0,16}}\b(?:wants? to|would like to|'d like to|is going to|will|can) (?:train|join|lift|run|come|do (?:it|this|the (?:program|same)))\b|\bmy {_WHO} is joining\b"),
        ("said that", r"\byou (?:already|just) (?:said|told me|wrote) (?:that|it|this)\b|\byou keep (?:saying|repeating)\b|\bsame answer again\b"),
        ("lost log", r"\byou (?:forgot|lost|missed|deleted|didn'?t (?:save|log|count))\b.*\b(?:workouts?|sessions?|sets?|log|training)\b|\bwhere (?:is|are) my (?:last )?(?:workout|sets|session|log)\b"),
        ("twice", r"\b(?:train|work ?out|lift|run|go) (?:twice|two times|2 times|2x) (?:today|tomorrow|tonight)\b"),
        ("wrong day", r"\b(?:did|trained) (?:the )?wrong (?:day|session|workout)\b|\bdid (?:\w+ )?(?:tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)'?s (?:session|workout|training) (?:today|instead|by mistake)\b"),
        ("not reached", r"\bwhat (?:if|happens if) i (?:don'?t|can'?t|won'?t|never) (?:reach|hit|get|make|manage|lift|squat|bench|pull)\b(?!.*\b(?:session|workout|set|today|week)\b)"),
        ("time enough", r"\b(?:is|are) (?:\d+ weeks?|that|this|the time) enough (?:to|for)\b.*\b(?:\d{2,3}|goal|it)\b|\benough (?:time|weeks) (?:to|for|left)\b"),
        ("form", r"\b(?:my|the|his|her|squat|bench|dead ?lift) form\b.*\b(?:breaks?|broke|breaking|falls?|fell|falling|slips?|ugly)\b|\bback (?:rounds|is rounding|rounding)\b|\bknees? (?:cave|caves|caving|caved) in\b|\belbows? (?:\w+ )?flar(?:e|es|ed|ing)\b(?! up)"),
        ("strict", r"\b(?:be|more) (?:stricter|strict|tougher|harsher|harder on me|nicer|softer|mean(?:er)?)\b|\bpush me (?:harder|more)\b"),
        ("who made", r"\bwho (?:made|wrote|designed|created|built) (?:this|the|my) (?:plan|program(?:me)?)\b"),
        ("hands", r"\b(?:hands?|palms?|call?us(?:es)?)\b.*\b(?:ripp?\w*|torn|tear\w*|blister\w*|raw)\b|\bripp\w+ (?:my )?(?:hands?|call?uses?)\b"),
        ("plates", r"\b(?:only|just) (?:has|have|got) (?:\w+ ){0,2}\d+(?:\.\d+)? ?(?:kg|lbs?) plates?\b|\b(?:smallest|lightest) plates?\b"),
        ("record", r"\b(?:new|a|my first) (?:pr|pb|personal (?:record|best))\b"),
        ("since start", r"^(?=.*(?:\?\s*$|^\W*(?:am|are|did|do|have|how|is)\b))(?!.*\bweigh\b).*\b(?:more|less|stronger|faster|better|fitter|heavier|higher|improved?)\b.*\bthan\b.*\b(?:week (?:1|one)|when i (?:started|began)|(?:at |in )?the (?:start|beginning))\b"),
        ("weeks", r"^(?=.*(?:\?\s*$|^\W*(?:how|compare|did|do|is|am|was)\b)).*\b(?:compare[ds]?|comparison|versus|vs\.?|than)\b.*\b(?:last week|the week before|this week|week \d+)\b|\bcompare (?:my |the |these )?weeks\b"),
        ("sarcasm", r"^\W*(?:oh |wow,? )?(?:great|joy|yay|fantastic|lovely|wonderful|fun|perfect|brilliant),? (?:another|more|yet more|yet another)\b"),
    )
)  # fmt: skip


def key(plain: str) -> str:
    """The key of what is said; empty for none of it."""
    return next((name for name, pattern in _KEYS if pattern.search(plain)), "fault" if faults.told(plain) else "")
