"""Movements with a verdict behind them: `leg press out`, `swimming? no thank you`, `sled work is class`."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from tp_core.adapters.offline.reading.bystanders import PERSON
from tp_core.adapters.offline.reading.lift_names import mentions
from tp_core.adapters.offline.reading.movement_words import with_kind
from tp_core.adapters.offline.reading.words import TAKEN, Text, compiled_pattern

_WELL: Final = r"(?:(?:well|oh|god|hell|absolutely|definitely|just|honestly|really|simply|totally|actually|pure|sheer|always|never|all|so|very|too|super|a bit|kind of|hard|firm|big|definite|total|straight|massive|a|an|the|my|pls|please) )*"
_BE: Final = r"(?:(?:'s|'re|s)|\s+(?:is|are|r|was|were|would be|feels?|looks?)|\s*=)\s+"
_ENDS: Final = r"(?=\W*(?:[.,;!?¶()]|$|\x1f| (?:so|but|and|because|cos|for|as|since|with|please|pls|thanks|ever|again|at all|me|my|right now|anymore|any more|by|due|in|mate|man|bro|lol|haha|sorry|cheers|ta|tbh)\b))"
_BAD: Final = (
    r"(?:out(?: of (?:the question|bounds))?|off the (?:table|menu|cards)|banned|forbidden|verboten|no[- ]?go|no|not (?:possible|for me|happening|my (?:thing|cup of tea|bag|idea of fun)|an option|on(?: the (?:menu|table|cards))?|allowed|fun)"
    r"|devil|misery|torture|hell|evil|hateful|least fav\w+|beyond me|gone|a nightmare|nightmare|terrifying|scary|off limits|in the bin)"
)
_BAD_DOES: Final = (
    r"\s+(?:(?:really|just|absolutely|always|genuinely|all|still|also|only|honestly|do) )*(?:scares? (?:me|the)|terrif(?:y|ies) me|bores? me|tires? me|frightens? me|freaks? me out|depress(?:es)? me|makes? me (?:cry(?! happy)|sick|vomit|puke|gag|throw up|nervous|anxious|miserable|want to)"
    r"|(?:can|could|should) (?:all )?(?:get in the (?:bin|sea)|do (?:one|1)|go (?:away|to hell)|get lost|get bent|take a hike|stay away|stay out)|get in the (?:bin|sea)|gives? me the (?:creeps|fear|ick|heebie)|isn'?t happening|aren'?t happening|ain'?t happening|cannot be included)"
)
_I_HATE: Final = r",?\s+(?:that |which )?i(?:'d| would|'ll| will)? (?:(?:really|absolutely|just|simply|honestly|also) )*(?:hate|loathe|detest|despise|dread|can'?t (?:stand|abide|bear)|cannot (?:stand|abide|bear)|avoid|refuse|won'?t do|not do|(?:don'?t|do not) (?:like|want|enjoy|do|care for)|(?:sooner|rather) (?:avoid|not|skip|leave))\b"
_NO: Final = r"(?:\s*[,:?=-]+\s*|\s+)(?:(?:well|oh|god|hell|absolutely|definitely|please|and|but|for now|at the moment|right now) )*(?:no thank(?:s| you)|no way|no chance|no(?:pe)?|nah|never(?: again)?|not(?: for me| happening| a chance| on your life| again| ever)?|hard pass|over my dead body|forget (?:it|them)|out|banned|gone|hate (?:them|it|those|'?em)|(?:keep|leave|take) (?:them|it|those) out|skip (?:them|it|those)|never again|avoid|excluded|god no|hell no)"
_GOOD: Final = r"(?:class|ace|fun|jam|happy place|best(?: part| bit| thing)?|brilliant|amazing|life|bread and butter|lovely|love of my life|where it'?s at)"
_I_LOVE: Final = r"(?: on the other hand| though)?,?(?:\s*:)?\s+(?:(?:that|which|thats|that's|is|are|what|and) )*i (?:(?:really|absolutely|just|simply|honestly|actually|do|quite) )*(?:love|enjoy|adore|like)\b(?! (?:to|a)\b)"
_YES: Final = r"(?:\s*[,:?=-]+\s*|\s+)(?:too )?(?:(?:pls|please) )?(?:(?:oh|hell|definitely|absolutely|and) )*(?:yes(?: please)?|yep|yeah|(?:i )?(?:just |absolutely |really )?(?:love|adore|enjoy) (?:them|it|those|'?em)|i(?:'d| could| would|'ll)(?: happily| gladly)? do (?:them|those|that|it|these) (?:all day(?: long)?|every day|forever|any day)|all day(?: long)?|bring (?:them|it) on|(?:i )?can(?:'t| never|not) (?:ever )?get enough|more of (?:those|them|that))"
_AGAINST: Final = re.compile(rf"(?:{_BE}{_WELL}{_BAD}{_ENDS}|{_BAD_DOES}|{_I_HATE}|{_NO}{_ENDS})")
_FOR: Final = re.compile(
    rf"(?:{_BE}{_WELL}(?:{_GOOD}{_ENDS}|(?:favou?rite|fave?)s?\b|(?:only|one|1) (?:[a-z]+ ){{1,5}}?i (?:actually |really )?(?:enjoy|like|love)\b)|\s+(?:always )?makes? me happy\b|{_I_LOVE}|{_YES}{_ENDS}|\s+(?:rocks?|rules?){_ENDS})"
)
_TAIL: Final = re.compile(r"s?(?: (?:work|training|stuff|day|days|classes|class|sessions?|machines?))?(?![a-z])")
_JOINS: Final = re.compile(r"s?\s*(?:,|/|&|\+|\band\b|\bor\b|\bnor\b|,\s*(?:and|or))\s*(?:the |any |my |also )*")
_NOT_MINE: Final = re.compile(
    rf"\b(?:my|our|the|his|her|your) (?:\w+ )?(?:{PERSON}|kids?|wifey)\b(?: \w+)? $|\b(?:he|she|they|people|everyone|some|you|who)(?: \w+)? $|\b(?:if|wouldn'?t say|don'?t mind|used to|not that)\b[^,]*$"
)
_BARE_REPLY: Final = re.compile(rf"(?:{_NO}|{_YES})$")
_OPENS: Final = re.compile(r"\W*(?:(?:and|but|also|so|any|the|as for|so|well|weighted|heavy|strict) )*")
_TASTE: Final = re.compile(
    r"\b(?:loves?|likes?|enjoy|adore|prefer|hates?|no|not|keep|want|avoid|skip)\s+(?:the |my |doing )?$"
)
_BUT_DONE: Final = re.compile(r"[^.;!?¶]{0,12}\bbut i(?:'ll| will|'d|'m| can| do| still)\b")
"""`they scare me but I'll do them` refuses nothing."""
_COUNTED: Final = re.compile(r"\d[\d.,/]*\s*(?:kgs?|kilos?|lbs?|pounds?|x|plates?|plate|strict|reps?|of)?\s*$")
_THINGS: Final = frozenset(
    {
        "bench",
        "benches",
        "rower",
        "treadmill",
        "bike",
        "rings",
        "box",
        "rack",
        "barbell",
        "barbells",
        "machines",
        "sled",
        "rope",
    }
)
"""What may as well be kit: `rack no, bench no` tells what is not there."""


_FELT: Final = re.compile(
    r"\b(?:devil|misery|torture|hell|evil|hateful|nightmare|terrif\w+|scar\w+|hate|loathe|detest|despise|dread|bores?|fun|cry|for me|my (?:thing|cup))\b"
)
"""Said of no kit that is only lacked: `treadmill = hell`."""


@dataclass(frozen=True)
class Verdict:
    """Movements liked or ruled out, and the span that says so."""

    words: tuple[str, ...]
    fond: bool
    start: int
    end: int


def verdicts(text: Text, general: Collection[str]) -> Iterator[Verdict]:
    """Each group of movements with its verdict behind it. `general`: words for movements that name no exercise."""
    place = 0
    for group in _groups(text.live, general):
        start, end = group[0][0], group[-1][1]
        if start < place:
            continue
        tail = _TAIL.match(text.live, end)
        behind = tail.end() if tail else end
        verdict = _AGAINST.match(text.live, behind) or _FOR.match(text.live, behind)
        lead = text.live[max(0, start - 40) : start]
        lead = re.split(r"[.;!?¶,]|\bso\b", lead)[-1]
        if verdict is None or TAKEN in verdict[0] or _NOT_MINE.search(lead) or _COUNTED.search(lead):
            continue
        if _BUT_DONE.match(text.live, verdict.end()):
            continue
        if verdict[0][0] == " " and _BARE_REPLY.match(verdict[0]) and not _OPENS.fullmatch(lead):
            continue  # `the meter runs out`
        meant = group[-1:] if _TASTE.search(lead) else group  # `I love cleans, snatches terrify me`
        start = meant[0][0]
        words = tuple(text.live[first:last].strip() for first, last in meant)
        fond = _AGAINST.match(text.live, behind) is None
        if all(word in _THINGS for word in words) and (
            (not fond and not _FELT.search(verdict[0])) or verdict[0].strip(" ?:,=-") in ("yes", "yep", "yeah")
        ):
            continue
        place = verdict.end()
        yield Verdict(words, fond, start, verdict.end())


def _groups(live: str, general: Collection[str]) -> list[list[tuple[int, int]]]:
    """Movements named in one breath: `running, burpees and star jumps`."""
    named = [(with_kind(live, one.start), one.end) for one in mentions(live, all_words=True)]
    pattern = compiled_pattern(
        rf"(?<![a-z])(?:{'|'.join(sorted(map(re.escape, general), key=len, reverse=True))})(?![a-z])"
    )
    for match in pattern.finditer(live):
        inside = [one for one in named if one[0] < match.end() and match.start() < one[1]]
        if all(last - first < len(match[0]) for first, last in inside):
            named = [*(one for one in named if one not in inside), match.span()]
    named = sorted(one for one in named if TAKEN not in live[one[0] : one[1]])
    if not named:
        return []
    groups = [[named[0]]]
    for before, after in pairwise(named):
        if _JOINS.fullmatch(live[before[1] : after[0]]):
            groups[-1].append(after)
        else:
            groups.append([after])
    return groups
