"""What hurts, as said while a program runs: the part, whether something happened to it, and when it is fine again."""

import re
from typing import Final

from tp_core.adapters.offline.reading.lift_names import mentions
from tp_core.domain.exclusions import resting_parts

PART: Final = (
    r"(?:knees?|ankles?|achilles|foot|feet|toes?|hips?|groin|adductors?|hamstrings?|hammy|quads?|thighs?|glutes?|cal(?:f|ves)"
    r"|shins?|(?:lower |upper |mid )?backs?|shoulders?|rotator cuff|pecs?|necks?|traps?|elbows?|biceps?|triceps?|forearms?"
    r"|wrists?|hands?|thumbs?|fingers?)"
)
_BETWEEN: Final = r"(?:(?:my|the|a|an|some|something|muscles?|in|left|right|both|slightly|badly|bit|of|or|tendon|ligament|outer|inner) ){0,6}"
_HURT: Final = re.compile(
    rf"\b(?:pulled|strained|sprained|twisted|rolled|tweaked|jammed|wrenched|overstretched|aggravated|injured|hurt|did in|done in"
    rf"|threw|thrown|put|twinged|tore|torn) {_BETWEEN}(?P<part>{PART})\b(?!\s*(?:\d|day|press|raise|curl|extension|into|in the))"
    rf"|\b(?P<part2>{PART}) (?:muscle )?(?:went|seized up|locked up|gave (?:out|way)|is out|went out|spasm\w*|is (?:pulled|strained"
    rf"|sprained|injured|twisted))\b"
    rf"|\b(?:a |an )?(?:pulled|strained|sprained|twisted|injured) (?P<part3>{PART})\b"
    rf"|\b(?P<part4>{PART}) (?:strain|sprain|injury|spasms?|pull|tweak|twinge)\b"
    rf"|\b(?:twinge|tweak|strain|spasms?|sharp pain) in {_BETWEEN}(?P<part5>{PART})\b"
)
_LONG_AGO: Final = re.compile(
    r"\b(?:years? ago|last (?:year|season|summer|winter|spring|autumn)|months? ago|in (?:19|20)\d\d|as a (?:kid|teen\w*)|used to|when i was"
    r"|old injury|in the past|once)\b"
)
_ASKS: Final = re.compile(r"\?\s*$|^\W*(?:what if|how|why|if)\b")
_SORE_ONLY: Final = re.compile(r"\b(?:put|threw|pulled)\b[^.,;]*\b(?:into|weight|rack|bar|dead ?lift|sled)\b")


_FEARS: Final = re.compile(
    r"\b(?:scared|afraid|worried|nervous|anxious|terrified|fear\w*|frightened|paranoid|don'?t want|do not want|without)\b.{0,24}\b(?:hurt\w*|injur\w*|tweak\w*|pull\w*)\b"
)


_DENIED: Final = re.compile(
    r"\b(?:does ?n[o']?t|do ?n[o']?t|did ?n[o']?t|does not|do not|is ?n'?t|is not|not|no|without|never|n't)"
    r"(?: (?:really|actually|any|a|in|feel|real|much))* (?:hurt(?:s|ing)?|pain(?:ful)?|injur\w+|ach(?:e|ing))\b"
)
_TOLD: Final = re.compile(r"\b(?:hurts?|hurting|pain(?:s|ful)?|injur\w+|ach(?:es?|ing|y)|niggl\w+|tweaked)\b")


def denied(plain: str) -> bool:
    """Whether every pain a message speaks of is one that is not there: `it clicks, it doesn't hurt`."""
    return _DENIED.search(plain) is not None and _TOLD.search(_DENIED.sub(" ", plain)) is None


def fears(plain: str) -> bool:
    """Whether somebody is afraid that something will hurt, rather than saying that it does."""
    return _FEARS.search(plain) is not None


def injured(plain: str) -> tuple[str, ...]:
    """The parts something has happened to, in their words (`hamstring`); empty for none, for long ago or a question."""
    if fears(plain) or _ASKS.search(plain) or _LONG_AGO.search(plain):
        return ()
    found = [
        next(part for part in match.groups() if part)
        for match in _HURT.finditer(plain)
        if not _SORE_ONLY.search(match[0]) and not _by_exercise(plain, match)
    ]
    if "shin splints" in plain:
        found.append("shin")
    return tuple(dict.fromkeys(one for one in found if resting_parts(one)))


_DOES: Final = re.compile(r"\b(?:that|this|it|they|these|those|stairs|walking|running|runs|jumping|[a-z]{3,}ing)\s*$")


def _by_exercise(plain: str, match: re.Match[str]) -> bool:
    """Whether it is an exercise that hurts a part each time (`lunges hurt my knee`), not something that happened."""
    if not match[0].startswith("hurt"):
        return False
    before = plain[: match.start()].rstrip()
    named = mentions(before, all_words=True)
    return _DOES.search(before) is not None or bool(named and named[-1].end == len(before))


def names_injury(plain: str) -> bool:
    """Whether something that happened to a part is spoken of at all, as a question too."""
    return _HURT.search(plain) is not None


def hurting(plain: str) -> tuple[str, ...]:
    """Every part named in a sentence of what hurts, in words that `resting_parts` knows."""
    return tuple(dict.fromkeys(match[0] for match in re.finditer(rf"\b{PART}\b", plain) if resting_parts(match[0])))
