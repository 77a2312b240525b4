"""What a message says of memory: asks what is remembered, wants it forgotten, or tells something that will still hold."""

import re
from typing import Final

from rapidfuzz import fuzz

from tp_core.domain.exercises import find
from tp_core.domain.memory import MemoryKind

_ASKS: Final = re.compile(
    r"\bwhat (?:else )?(?:do|did|can|have) you (?:still )?(?:remember(?:ed)?|kept|stored|saved)\b"
    r"|\bwhat (?:do|did) you (?:know|have|keep) (?:about|on|of) me\b|\bdo you (?:still )?remember (?:me|anything|what|my)\b"
    r"|\bwhat(?:'s| is) in your memory\b|\bshow (?:me )?(?:your|my) memor(?:y|ies)\b|\byou remember about me\b"
)
_ASKS_ABOUT: Final = re.compile(
    r"\bdo you (?:still )?(?:remember|know)(?: about| of)? (?:my|the|our) (?P<what>[\w' -]{2,40}?)\W*$"
)
_WORKED: Final = re.compile(r"\bwhat (?:has |had )?(?:helped|worked)\b(?! today)")
_FORGET: Final = re.compile(
    r"\b(?:forget|erase|unlearn|delete|remove)(?: again)?(?: what you (?:know|remember|noted|have) (?:about|of|on))?"
    r"(?: everything)?(?: about)? (?P<what>(?:that|this|it all|everything|all|(?:my|the|about)\b)[\w' -]{0,40})"
    r"|\b(?:don'?t|do not|stop) (?:remember(?:ing)?|keep(?:ing)?|note|noting)(?: about)? (?P<what2>[\w' -]{2,40})"
)
_NOT_OURS: Final = re.compile(
    r"\b(?:workout|session|set|sets|log|plan|program|programme|week|draft|account|exercise|lift|day|today|instructions?"
    r"|rules?|prompts?|data|profile|details)\b"
)
_POINTS: Final = re.compile(r"^(?:that|this|it all)\b")
_HEALED: Final = re.compile(
    r"(?:\bmy |^\W*(?:(?:and|the|ok\w*|good news|hey|hi)\W+)*)(?:(?:left|right) )?(?P<part>knees?|hips?|lower back|back|shoulders?|elbows?|wrists?|ankles?|neck|hamstrings?|calf|calves|shins?|achilles"
    r"|groin|quads?|biceps?|triceps?|foot)(?: trouble| pain| niggle)?(?:'s| is| are| feels?| has been| got| has)? (?:(?:all |totally |completely |perfectly )?"
    r"(?:fine|ok|okay|good|healed|better|gone|well|100 ?%)(?: again| now| by now)"
    r"|(?:doesn'?t|don'?t|does not|do not|no longer|stopped) hurt(?:s|ing)?(?: any ?more| now| at all)?)\b(?! (?:as|so) much)"
)
_COUNTS: Final = ("one", "two", "three", "four", "five", "six", "seven")
_DAYS: Final = re.compile(
    r"\b(?:i|can|could|will|now|only|just|to)\b[^.!?]{0,40}?\b(?:(?P<n>one|two|three|four|five|six|seven|[1-7])"
    r" (?:days|times|sessions|day)|(?P<word>once|twice)) (?:a|per|each|every) week\b"
)
_HOLDS: Final = re.compile(r"\b(?:from now on|now|only|just|at most|no longer|any ?more|these days|lately|can)\b")
_WHEN: Final = re.compile(
    r"\bi (?:can |only |now |just |always |prefer to |like to |'d rather )*(?:train|lift|run|work out|exercise)\b[^.!?]{0,20}?"
    r"\b(?P<when>in the (?:mornings?|evenings?|afternoons?)|before work|after work|at lunch(?:time)?|late at night)\b"
)
_TASTE: Final = re.compile(
    r"\bi (?:really |just |absolutely |still )?(?P<how>hate|can'?t stand|dislike|don'?t like|don'?t enjoy|love|like|enjoy)"
    r" (?:doing |to do |the )?(?P<what>[a-z][a-z -]{2,30}?)(?=[.,;!?]|$| and | but | so | because | as )"
)
_LIKES: Final = ("love", "like", "enjoy")


def asks(plain: str) -> dict[str, str] | None:
    """What is asked of memory: about what, of which kind; empty for all of it, None where nothing is."""
    about = _ASKS_ABOUT.search(plain)
    if about is not None:
        return {"about": about["what"].strip()}
    if _ASKS.search(plain):
        return {}
    return {"kind": MemoryKind.WORKED.value} if _WORKED.search(plain) else None


def healed(plain: str) -> str:
    """The body part said to be fine again; empty where none is."""
    found = _HEALED.search(plain)
    return found["part"] if found is not None else ""


def to_forget(plain: str) -> str | None:
    """What is to be forgotten, in the athlete's words; empty for what was noted last; None where nothing is."""
    found = _FORGET.search(plain)
    if found is None:
        return None
    what = (found["what"] or found["what2"] or "").strip()
    if re.search(r"\b(?:everything|all)\b", found[0]):
        return "everything"
    if _NOT_OURS.search(what):
        return None
    return "" if _POINTS.match(what) and len(what.split()) == 1 else what


def lasting(plain: str) -> list[tuple[MemoryKind, str]]:
    """What it tells that will still hold in a month, as sentences of ours."""
    if plain.rstrip().endswith("?"):
        return []
    told: list[tuple[MemoryKind, str]] = []
    days = _DAYS.search(plain)
    if days is not None and _HOLDS.search(plain):
        said = days["n"] or {"once": "1", "twice": "2"}[days["word"]]
        count = said if said.isdigit() else str(_COUNTS.index(said) + 1)
        told.append((MemoryKind.CONSTRAINT, f"Can train {count} day{'' if count == '1' else 's'} a week."))
    when = _WHEN.search(plain)
    if when is not None:
        told.append((MemoryKind.CONSTRAINT, f"Trains {when['when']}."))
    for taste in _TASTE.finditer(plain):
        exercise = find(taste["what"].strip())
        if exercise is not None:
            verb = "Likes" if taste["how"] in _LIKES else "Dislikes"
            told.append((MemoryKind.PREFERENCE, f"{verb} {_plural(taste['what'].strip(), exercise.name)}."))
    return told[:3]


def _plural(said: str, name: str) -> str:
    """The exercise as they call it where that is its name, else by its name."""
    return said if fuzz.ratio(said, name.casefold()) >= 80 else name.lower()
