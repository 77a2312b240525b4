"""Text made plain for rules: one alphabet, no invisible characters, key words spelt right, cut into sentences."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz.distance import OSA

_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "–": "-", "—": "-", "“": '"', "”": '"'})
_LOOKALIKES = str.maketrans("асеорхуі", "aceopxyi")
"""Cyrillic letters that look like Latin ones."""
_KEY_WORDS = (
    "chest", "pressure", "breath", "breathe", "breathing", "breathless", "fainted", "fainting", "collapsed", "seizure",
    "suicide", "suicidal", "urine", "numbness", "saddle", "bladder", "bowel", "swelling", "swollen", "pregnant",
    "bleeding", "slurred", "confused", "concussion", "unconscious", "tightness", "crushing", "surgery", "dizzy",
    "postpartum", "palpitations", "vomit", "purging", "diabetes", "dislocated", "passed", "blacked", "unconscious",
    "stroke", "heart", "attack", "laxatives", "calories", "myself", "clammy", "pregnancy", "hypertension", "sternum", "breastbone",
)  # fmt: skip
_REAL_WORDS = frozenset(
    ("cheat chess crest chests cheats breast breaths breadth bread breathed feinted painted tainted pressures presser "
     "pressured bowl bowels towel vowel bleed saddled ladder sadder batter urinate boweled vomits surge bathe "
     "breathes sweeping smelling spelling dwelling selling crashing brushing pleasure weathers dizzied "
     "paused parsed pasted passes pissed massed passer blocked backed blackest strokes stroked stoke stroker strike stroll calorie "
     "heard hearth hears hearts hearty beart attach attacks attract "
     "classy clamp calmy brother breather breathy "
     "measure treasure leisure seizures diabetic blading bladders suicides").split()
)  # fmt: skip
_WORD = re.compile(r"[a-z]{2,}")
_SHORTEST = 5
_SHORT_KEYS = {
    "ches": "chest", "chst": "chest", "chset": "chest", "chets": "chest", "chesst": "chest", "cheast": "chest", "pian": "pain", "paine": "pain", "pein": "pain", "payn": "pain", "painfull": "painful", "hurst": "hurts", "hrts": "hurts", "hurtz": "hurts", "apin": "pain", "pani": "pain",
    "cant": "can't", "cannot": "can't", "dont": "don't", "didnt": "didn't", "isnt": "isn't", "wasnt": "wasn't",
    "cannae": "can't", "canny": "can't", "dinnae": "don't", "didnae": "didn't", "havnae": "haven't", "havenae": "haven't", "hasnae": "hasn't", "wisnae": "wasn't", "nae": "no",
    "heid": "head", "hed": "head", "doon": "down", "tae": "to", "ay": "of", "ma": "my", "talkin": "talking", "hangin": "hanging", "facin": "facing", "feelin": "feeling", "breathin": "breathing",
    "bleedin": "bleeding", "sweatin": "sweating", "stickin": "sticking", "pointin": "pointing", "throwin": "throwing", "coughin": "coughing", "passin": "passing", "havin": "having",
    "yestrday": "yesterday", "yday": "yesterday", "headake": "headache", "hedache": "headache", "fnted": "fainted", "urin": "urine", "vomitted": "vomited",
    "havent": "haven't", "hasnt": "hasn't", "doesnt": "doesn't", "wont": "won't", "couldnt": "couldn't", "im": "i'm",
    "ive": "i've", "arent": "aren't", "wouldnt": "wouldn't", "hadnt": "hadn't",
}  # fmt: skip
_CHEST_LIKE = re.compile(r"\b(?:cheat|chess|chet|cest|chrst|vhest)(?= (?:pains?|tight\w*|pressure|hurts|aches?)\b)")
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_SPACED = re.compile(r"\b(?:[a-z][ .*_-]){3,}[a-z]\b")
_ANSWERED_NO = re.compile(
    r"\s*[?:=]+\s*(?:no|nope|none|never|nein|n)\b(?=\s*(?:[,.;!\n]|$))|\s+-+\s*(?:no|none)\b(?=\s*(?:[,.;!\n]|$))"
)
_SENTENCE = re.compile(r"[.!?;\n]+(?:\s|$)|\n|\s+(?:but|although|however|though|yet|except)\s+|,\s*(?:but|however)\s+")


def plain(text: str) -> str:
    """Lower case, compatibility forms folded, marks and invisible characters gone, key words spelt right."""
    folded = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES))
    visible = "".join(c for c in folded if unicodedata.category(c) not in ("Mn", "Cf", "Cc") or c in "\n\t\r")
    lowered = re.sub(r"[^\S\n]+", " ", visible.translate(_APOSTROPHES).translate(_LOOKALIKES).casefold())
    joined = _SPACED.sub(lambda match: re.sub(r"[ .*_-]", "", match[0]), lowered)
    short = _STRETCHED.sub(r"\1", joined).replace("can not", "can't")
    spelt = _WORD.sub(lambda match: _spelt(match[0]), short)
    return _CHEST_LIKE.sub("chest", _ANSWERED_NO.sub(" :no", spelt))


@lru_cache(maxsize=4096)
def _spelt(word: str) -> str:
    if word in _SHORT_KEYS:
        return _SHORT_KEYS[word]
    if len(word) < _SHORTEST or word in _KEY_WORDS or word in _REAL_WORDS:
        return word
    for key in _KEY_WORDS:
        close = word[0] == key[0] and abs(len(word) - len(key)) <= 1
        if close and OSA.distance(word, key, score_cutoff=1) <= 1:
            return key
    return word


def sentences(plain_text: str) -> Iterator[str]:
    """The parts that deny or name a person on their own: sentences, and what follows a `but`."""
    for part in _SENTENCE.split(plain_text):
        if part and part.strip():
            yield part.strip()
