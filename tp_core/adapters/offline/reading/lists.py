"""Things named in a list: equipment, what is avoided and liked, what hurts, days, minutes, level."""

import re
from functools import cache

from tp_core.adapters.offline.reading import lifts
from tp_core.adapters.offline.reading.dates import NUMBER, WEEKDAY, number
from tp_core.domain import exercises, safety
from tp_core.domain.program import WEEKDAYS, Experience, Weekday
from tp_core.domain.units import Unit

_PLAIN_EXCLUSIONS = (
    "running", "run", "jogging", "cardio", "conditioning", "jumping", "jumps", "plyometrics", "plyos", "overhead",
    "overhead pressing", "burpees", "burpee", "lunges", "olympic lifts", "oly lifts", "squatting",
)  # fmt: skip
_AVOID = re.compile(
    r"\b(?:no(?: more)?|hate|can'?t stand|don'?t (?:like|want(?: to do)?|do)|do not (?:like|want(?: to do)?)|dislike|avoid(?:ing)?|without|never|not a fan of|skip(?:ping)?|won'?t do|can'?t do|not doing|anything but|except)\s+(?:any\s+|the\s+|doing\s+)?"
)
_LIKE = re.compile(r"\b(?:love|i like|i enjoy|enjoy|prefer|favou?rite(?: is)?|keep the|fan of)\s+(?:the\s+|doing\s+)?")
_HAVE = re.compile(
    r"\b(?:have|got|own|with|only|just|access to|at home|garage|equipment|gym|kit|using|use|train (?:at|in|with))\b"
)
_LACK = re.compile(
    r"\b(?:no|don'?t have(?: a| any)?|do not have(?: a| any)?|without(?: a| any)?|haven'?t got(?: a| any)?|lack(?: a)?)\s+(?:\w+\s+(?:or\s+)?)?$"
)
_BODY_ONLY = re.compile(
    r"\b(?:no equipment|without (?:any )?equipment|zero equipment|body\s?weight(?: only| training| stuff)?|just my (?:own )?body(?:weight)?|nothing at all|no (?:gym|gear|kit)|own body)\b"
)
_GYM = re.compile(
    r"\b(?:full(?:y equipped)?|commercial|big|normal|regular|proper|well[- ]equipped|local|public|university|uni|planet fitness|24/7)\s+gym\b|\b(?:at|in|to) (?:a|the|my) gym\b|\bgym membership\b|\ball (?:the )?equipment\b|\beverything\b(?= (?:a gym|available|there))|^\s*(?:a\s+)?gym\s*$"
)
_BOX = re.compile(r"\bcross\s?fit (?:box|gym)\b")


@cache
def _equipment() -> re.Pattern[str]:
    names = sorted((name for name in exercises.EQUIPMENT_NAMES if name not in _VAGUE), key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(re.escape(name).replace(r"\ ", r"[\s-]+") for name in names) + r")s?\b")


_VAGUE = frozenset(
    {"home", "nothing", "none", "gym", "everything", "weights", "plates", "weight plates", "bar", "box", "bike"}
)
"""Words that name equipment only where equipment is the question."""


def equipment(text: str, *, asked: bool) -> tuple[str, ...] | None:
    """What the athlete has; an empty tuple is bodyweight only, None is nothing said of it."""
    if _GYM.search(text):
        return ("full gym",)
    if _BOX.search(text):
        return ("crossfit box",)
    found: list[str] = []
    for sentence in re.split(r"[.!?;\n]+(?:\s|$)", text):
        named = [
            match[0]
            for match in _equipment().finditer(sentence)
            if not _LACK.search(sentence[: match.start()]) and not _is_lift(sentence, match)
        ]
        kinds = {kit for name in named for kit in exercises.equipment_of([name])[0]}
        if named and (asked or len(kinds) > 1 or _HAVE.search(sentence)):
            found += named
            found += ["barbell"] * bool(re.search(r"\bbar\b(?! ?\w*up)", sentence) and "barbell" not in found)
    if found:
        return tuple(dict.fromkeys(found))
    if _BODY_ONLY.search(text) and (asked or "workout" not in text):
        return ()
    if asked:
        return _bare_equipment(text)
    return None


def _bare_equipment(text: str) -> tuple[str, ...] | None:
    words = [word.strip() for word in re.split(r",|\band\b|\+|&|/", text.strip(" .!")) if word.strip()]
    if words in (["none"], ["nothing"], ["no"]):
        return ()
    known = [word for word in words if not exercises.equipment_of([word])[1]]
    return tuple(known) if known and len(known) >= len(words) / 2 else None


def _is_lift(sentence: str, match: re.Match[str]) -> bool:
    """`bench 100` is a lift, `rack, bench, dumbbells` is equipment."""
    after = sentence[match.end() :]
    if match[0].startswith("bench") and re.match(r"\s*(?:press|\d|of \d|at \d|is \d|max|pr\b|by\b|more|to \d)", after):
        return True
    before = sentence[: match.start()]
    if match[0].startswith("bench") and re.search(
        r"\b(?:my|to|and|i|can|squat,?|deadlift,?|on|improve|bigger|for)\s+$", before
    ):
        return not re.search(r"(?:rack|barbell|bar|dumbbells?|plates|weights)\W+(?:and\s+)?(?:a\s+)?$", before)
    return bool(re.match(r"\s+(?:press|squat|row|curl|swing|thruster|snatch|clean|jump)", after))


def avoided(text: str) -> tuple[str, ...]:
    """What the athlete will not do, in their words."""
    found: list[str] = []
    for match in _AVOID.finditer(text):
        rest = re.split(r"[.!?;\n]|\bbut\b", text[match.end() :])[0]
        for part in re.split(r",|\band\b|\bor\b", rest)[:5]:
            name = _avoidable(part.strip())
            if name is None:
                break
            found.append(name)
    return tuple(dict.fromkeys(found))


def _avoidable(words: str) -> str | None:
    words = re.sub(r"^(?:any|the|more|doing|to do|do)\s+", "", words.strip(" '\""))
    for length in (3, 2, 1):
        head = " ".join(words.split()[:length])
        if head in _PLAIN_EXCLUSIONS:
            return head
        named = lifts.mentions(head) if head else []
        if named and named[0][0] == 0 and named[0][1] >= len(head) - 1:
            return head
    return None


def liked(text: str) -> tuple[str, ...]:
    """Exercises the athlete likes, in their words."""
    found = []
    for match in _LIKE.finditer(text):
        if re.search(r"(?:don'?t|do not|would|i'd)\s+$", text[: match.start()]) or "don't" in match[0]:
            continue
        rest = re.split(r"[.!?;\n]|\bbut\b", text[match.end() :])[0]
        for part in re.split(r",|\band\b", rest)[:4]:
            named = lifts.mentions(part)
            if named:
                found.append(
                    part.strip()[named[0][0] - (len(part) - len(part.lstrip())) :][: named[0][1] - named[0][0]].strip()
                )
    return tuple(dict.fromkeys(found))


_FINE = re.compile(
    r"\b(?:nothing (?:hurts|to avoid|really|special)|no (?:injur(?:y|ies)|pains?|niggles?|limitations?|restrictions?|issues|health issues|problems)|injury[- ]free|pain[- ]free|all good|i'?m healthy|never injured|uninjured)\b"
)


def limits(text: str, original: str) -> tuple[str, ...]:
    """What is sore, in the athlete's words: the part of the sentence that names it."""
    found = []
    for sentence in re.split(r"(?<=[.!?;\n])\s*|,\s+(?=and |but |my )", original):
        for flag in safety.check(sentence):
            if flag.rule_id == "RF4.niggle":
                words = re.sub(
                    r"^(?:and |but |my |also |i have (?:a )?|i've got (?:a )?|with (?:a )?)+",
                    "",
                    sentence.strip(" .!;,"),
                    flags=re.IGNORECASE,
                )
                found.append(words[:120] if flag.area in words.casefold() else f"{flag.area} trouble")
    del text
    return tuple(dict.fromkeys(found))


def nothing_hurts(text: str) -> bool:
    return bool(_FINE.search(text))


_DAY_COUNT = re.compile(
    rf"\b(?P<n>{NUMBER})(?:\s*(?:-|–|to|or)\s*(?P<m>\d))?\s*(?:x|times|days?|sessions?|workouts?)?\s*(?:a|per|/|each|every|in a)\s*(?:week|wk)\b"
    rf"|\b(?P<n2>{NUMBER})(?:\s*(?:-|–|to|or)\s*(?P<m2>\d))?\s*(?:training\s+|workout\s+)?(?:days|sessions)\b|\b(?P<n3>\d)\s*x\s*/?\s*(?:week|wk)\b|\b(?P<every>every ?day|daily|7 days)\b|\b(?P<once>once|twice) (?:a|per) week\b"
)


def days_per_week(text: str) -> tuple[float, str] | None:
    """The days a week and the words that say so; a range counts as its lower end."""
    for match in _DAY_COUNT.finditer(text):
        words = match["n"] or match["n2"] or match["n3"]
        if words in ("a", "an"):
            continue
        lead = text[max(0, match.start() - 2) : match.start()]
        if lead.endswith("-"):
            return -number(words) if words else 7, match[0]
        if match["every"]:
            return 7, match[0]
        if match["once"]:
            return (1 if match["once"] == "once" else 2), match[0]
        return number(words), match[0].strip()
    return None


def weekdays(text: str, *, asked: bool) -> tuple[Weekday, ...]:
    """The weekdays named for training: two or more, or plural, or where days were asked for."""
    if re.search(r"\b(?:weekdays|monday (?:to|through|-) friday|mon\s?-\s?fri)\b", text):
        return WEEKDAYS[:5]
    found = []
    for match in re.finditer(rf"\b{WEEKDAY}(?![\w])", text):
        lead = text[max(0, match.start() - 10) : match.start()]
        if not re.search(r"\b(?:next|this|coming|start\w*(?: on)?|from|by|until|last)\s+$", lead):
            found.append(match[0])
    if re.search(r"\b(?:weekends?)\b", text) and not re.search(r"\b(?:no|not|except)\b.{0,12}weekend", text):
        found += ["sats", "suns"]
    plural = any(re.search(r"days$|s$", word) and word not in ("tues", "wes") for word in found)
    if len(found) >= 2 or (found and (asked or plural)):
        heads = {word[:3] for word in found}
        return tuple(day for day in WEEKDAYS if day[:3] in heads)
    return ()


_MINUTES = re.compile(
    rf"\b(?P<m>\d{{2,3}})\s*(?:-|–)?\s*(?:min(?:ute)?s?|mins)\b|\b(?P<h>{NUMBER})(?P<half>\s+and\s+a\s+half)?\s*(?:hours?|hrs?|h)\b(?P<half2>\s+and\s+a\s+half)?|\b(?P<hour>an hour and a half|half an hour|an hour)\b"
)


def minutes(text: str) -> int | None:
    """Minutes a session; not rests, not run times, not sleep."""
    for match in _MINUTES.finditer(text):
        around = text[max(0, match.start() - 12) : match.end() + 12]
        if re.search(r"\b(?:rest|sleep|slept|5k|10k|mile|marathon|sub|plank)\b", around):
            continue
        if match["hour"]:
            return {"an hour and a half": 90, "half an hour": 30}.get(match["hour"], 60)
        return (
            int(match["m"])
            if match["m"]
            else round((number(match["h"]) + (0.5 if match["half"] or match["half2"] else 0)) * 60)
        )
    return None


_BEGINNER = re.compile(
    r"\b(?:beginners?|newbie|noob|novice|(?:brand )?new to|never (?:lifted|trained|been)|just start(?:ed|ing)|starting out|first time|no experience|complete start|untrained|out of shape|from scratch|get back into)\b"
)
_MIDDLE = re.compile(
    r"\b(?:intermediate|some experience|lift regularly|been lifting (?:for )?a while|on and off|a couple of years)\b"
)
_EXPERT = re.compile(r"\b(?:advanced|experienced|competitive|elite|compete[ds]?|decades?|very experienced)\b")
_YEARS = re.compile(
    rf"\b(?P<n>{NUMBER})\+?\s*(?P<u>years?|yrs?|months?)\b(?=\s*(?:of|in|under|lifting|training|experience|running|gym|now|,|\.|$|or so|on))|\b(?:lifting|training|been at it|gym)\s+(?:for\s+)?(?:about\s+|over\s+)?(?P<n2>{NUMBER})\+?\s*(?P<u2>years?|yrs?|months?)\b|\bsince (?P<since>(?:19|20)\d\d)\b"
)


def experience(text: str, *, asked: bool, year: int) -> Experience | None:
    """Training age by words or years: under half a year is new, five and more advanced (ACSM 2009; cuts ours)."""
    for pattern, level in (
        (_BEGINNER, Experience.BEGINNER),
        (_MIDDLE, Experience.INTERMEDIATE),
        (_EXPERT, Experience.ADVANCED),
    ):
        if pattern.search(text):
            return level
    for match in _YEARS.finditer(text):
        trained = re.search(r"lift|train|experience|gym|since|running|years? in|at it", text)
        if not (asked or trained):
            continue
        if match["since"]:
            years = year - int(match["since"])
        else:
            unit = match["u"] or match["u2"]
            years = number(match["n"] or match["n2"]) / (12 if unit.startswith("m") else 1)
        return Experience.BEGINNER if years < 0.5 else Experience.INTERMEDIATE if years < 5 else Experience.ADVANCED
    return None


def unit(text: str) -> Unit | None:
    """The unit the athlete uses or asks for."""
    wish = re.search(r"\b(?:in|use|to|switch to|prefer|using)\s+(kgs?|kilos?|kilograms?|lbs?|pounds?)\b", text)
    named = (
        wish
        or re.search(r"\d\s*(kgs?|kilos?|lbs?|pounds?)\b", text)
        or re.search(r"^\s*(kgs?|kilos?|kilograms|lbs?|pounds?)\s*(?:please)?\.?\s*$", text)
    )
    if named is None:
        return None
    return Unit.LB if named[1][0] in "lp" else Unit.KG
