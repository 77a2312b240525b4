"""Numbers of lifts: `squat 150 kg`, `130x3`, `5x5 at 100`, `2 plates`, and whether they are a goal or what one can do."""

import re
from dataclasses import dataclass, field
from functools import cache
from typing import Literal

from tp_core.domain import exercises
from tp_core.domain.units import Unit

Kind = Literal["target", "now"]

_UNIT = r"(?P<unit>kgs?|kilos?|kilograms?|lbs?|pounds?|#)?"
_LOAD = r"(?P<load>\d{1,4}(?:[.,]\d{1,2})?)"
_SET = re.compile(
    rf"(?P<sets>\d{{1,2}})\s*[x×]\s*(?P<sreps>\d{{1,2}})\s*(?:@|at|with|on)\s*(?P<sload>\d{{1,4}}(?:[.,]\d{{1,2}})?)\s*(?P<sunit>kgs?|kilos?|lbs?|pounds?)?\b"
    rf"|(?<![\d.,x×]){_LOAD}\s*{_UNIT}\s*(?:[x×*]|for)\s*(?P<reps>\d{{1,2}})(?!\s*(?:weeks?|months?|days?|min|years?))\b(?:\s*(?:reps?|times))?(?:\s*@\s*(?:rpe\s*)?(?P<rpe>\d(?:\.5)?|10)\b)?"
    rf"|(?<![\d.,x×]){_LOAD.replace('load', 'wload')}\s*{_UNIT.replace('unit', 'wunit')}\s*for\s+(?:a\s+)?(?P<word>single|double|triple)\b"
    r"|(?P<plates>\b(?:one|two|three|four|five|[1-5]))\s+plates?\b(?!\s+and)"
    rf"|(?<![\d.,x×/-]){_LOAD.replace('load', 'bare')}\s*{_UNIT.replace('unit', 'bunit')}(?![\d/]|\s*(?:st|nd|rd|th)?\s*(?:%|x\b|days?|times|weeks?|wks?|months?|min|minutes|h\b|hours?|hrs?|years?|yrs?|yo\b|km|k\b|reps|sets|sessions|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|of\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\+|-\d))(?!(?:st|nd|rd|th)\b)"
)
_WORDS = {"single": 1, "double": 2, "triple": 3}
_PLATES = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
_NOW = re.compile(
    r"\b(?:currently|current(?:ly)?|right now|at the moment|now|today i|my (?:max|best|pr|pb|1rm)|1\s?rm|max(?:es)?\b|pr\b|pb\b|best(?: is)?|i can(?: do)?|i (?:squat|bench|deadlift|press|lift|do|did|hit)"
    r"|(?:squat|bench|deadlift|press|pull)(?: press)? (?:is|at|sits at|was)|i'?m at|stuck at|last (?:did|time)|starting (?:numbers|point)|from)\b"
)
_TARGET = re.compile(
    r"\b(?:want(?:s|ed)?(?: to)?|wanna|goal(?: is)?|aim(?:ing)?(?: for| to)?|target|reach|get to|up to|would like|i'?d like|dream|hoping|hope to|looking to|trying to|need to|shooting for|chasing|hit a|finally)\b|\bto(?= \d)"
)
_LEAST, _MOST = 15, 600


@dataclass
class Feat:
    """A number with its lift."""

    exercise: str
    load: float
    reps: int | None
    rpe: float | None
    kind: Kind
    said: str
    unit: Unit | None


@dataclass
class Lifts:
    """All numbers found, the loads nobody lifts, and the spans they take."""

    feats: list[Feat] = field(default_factory=list)
    absurd: list[str] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)
    mentions: list[tuple[int, int, str]] = field(default_factory=list)


@cache
def _names() -> re.Pattern[str]:
    ordered = sorted((name for name in exercises.NAMES if len(name) > 1), key=len, reverse=True)
    joined = "|".join(re.sub(r"(?:\\\ |\\-|[\s-])+", r"[\\s-]?", re.escape(name)) for name in ordered)
    return re.compile(rf"\b(?:{joined})(?:s|es|ing|ting|ed)?\b")


def mentions(text: str) -> list[tuple[int, int, str]]:
    """Where exercises are named, with their ids."""
    found = []
    for match in _names().finditer(text):
        exercise = exercises.find(match[0]) or exercises.find(re.sub(r"(?:t?ing|ed|e?s)$", "", match[0]))
        if exercise is not None:
            found.append((match.start(), match.end(), exercise.id))
    return found


def read(text: str, *, taken: list[tuple[int, int]], default: Kind | None, order: tuple[str, ...]) -> Lifts:
    """The lifts' numbers of a text in lower case. `order` are the goal lifts, for numbers that name none."""
    lifts = Lifts(mentions=mentions(text))
    nameless: list[Feat] = []
    for match in _SET.finditer(text):
        if any(start < match.end() and match.start() < end for start, end in taken):
            continue
        feat = _feat(text, match, lifts, default)
        if feat is None:
            continue
        if not _LEAST <= (feat.load if feat.unit is not Unit.LB else feat.load * 0.4536) <= _MOST:
            if feat.load > _MOST:
                lifts.absurd.append(match[0].strip())
                lifts.spans.append(match.span())
            continue
        lifts.spans.append(match.span())
        (lifts.feats if feat.exercise else nameless).append(feat)
    known = tuple(dict.fromkeys([feat.exercise for feat in lifts.feats if feat.kind == "target"])) or order
    for feat, exercise in zip(nameless, known, strict=False):
        feat.exercise, feat.kind = exercise, "now"
        lifts.feats.append(feat)
    if len(nameless) == 1 and not known and default == "now":
        lifts.absurd += []
    return lifts


def _feat(text: str, match: re.Match[str], lifts: Lifts, default: Kind | None) -> Feat | None:
    load, reps, unit = _quantity(match)
    exact = match["sets"] or match["reps"] or match["word"] or match["plates"] or unit
    exercise, begin = _lift_of(text, match, lifts)
    if not exercise and not exact:
        return None
    kind = _kind(text, match.start(), default, reps)
    if match["plates"] is not None:
        load = (20 + 40 * load) if unit is not Unit.LB else 45 + 90 * load
    said = text[begin : match.end()].strip() if exercise and match.start() - begin < 30 else match[0].strip()
    rpe = float(match["rpe"]) if match["rpe"] else None
    return Feat(exercise, load, reps, rpe, kind, said, unit)


def _quantity(match: re.Match[str]) -> tuple[float, int | None, Unit | None]:
    groups = match.groupdict()
    load = next((groups[name] for name in ("sload", "load", "wload", "bare") if groups[name]), None)
    unit = next((groups[name] for name in ("sunit", "unit", "wunit", "bunit") if groups[name]), "")
    reps = groups["sreps"] or groups["reps"]
    count = int(reps) if reps else _WORDS.get(groups["word"] or "")
    amount = float(load.replace(",", ".")) if load else float(_PLATES.get(groups["plates"], 0) or groups["plates"])
    named = None if not unit else Unit.LB if unit[0] in "lp#" else Unit.KG
    return amount, count, named


def _lift_of(text: str, match: re.Match[str], lifts: Lifts) -> tuple[str, int]:
    """The lift a number belongs to: the nearest one before it in its clause, or the one right after it."""
    clause = max(text.rfind(mark, 0, match.start()) for mark in (". ", ";", "\n", "!", "?")) + 1
    before = [mention for mention in lifts.mentions if clause <= mention[0] and mention[1] <= match.start()]
    used = max((end for _, end in lifts.spans if end <= match.start()), default=clause)
    fresh = [mention for mention in before if mention[0] >= used]
    if fresh:
        return fresh[-1][2], fresh[-1][0]
    after = [
        mention
        for mention in lifts.mentions
        if 0 <= mention[0] - match.end() <= 12
        and re.fullmatch(r"\s*(?:kg|kgs|lbs?)?\s*(?:on|in|for|at)?\s*(?:the\s+|my\s+)?", text[match.end() : mention[0]])
    ]
    if after:
        return after[0][2], match.start()
    if before and re.search(r"\bto\s+$", text[: match.start()]):
        return before[-1][2], match.start()
    return "", match.start()


def _kind(text: str, position: int, default: Kind | None, reps: int | None) -> Kind:
    """Goal or present: the last word before the number that says so, within its sentence."""
    sentence = max(text.rfind(mark, 0, position) for mark in (". ", "!", "?", "\n")) + 1
    lead = text[sentence:position]
    now = max((match.end() for match in _NOW.finditer(lead)), default=-1)
    target = max((match.end() for match in _TARGET.finditer(lead)), default=-1)
    if now == target == -1:
        return "now" if default is None and (reps or 1) > 1 else default or "target"
    return "target" if target >= now else "now"
