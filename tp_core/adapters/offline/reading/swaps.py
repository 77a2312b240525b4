"""What should stand in for what: `overhead press instead of bench`, `wherever it says sit-ups give me planks`."""

import re
from itertools import pairwise
from typing import Final

from tp_core.adapters.offline.reading.lift_names import mentions
from tp_core.adapters.offline.reading.words import Text
from tp_core.domain import exercises

_SWAP: Final = (
    r"(?P<use>[a-z][a-z '-]{1,40}?),?\s+(?:instead of|rather than|in place of|not)\s+(?:the |my )?(?P<old>[a-z][a-z '-]{1,30})",
    r"\b(?:prefer|take|choose|pick) (?P<use>[a-z][a-z '-]{1,40}?) over (?:the |my )?(?P<old>[a-z][a-z '-]{1,30})",
    r"(?P<use>[a-z][a-z '-]{1,40}?) over (?:the )?(?P<old>[a-z][a-z -]{1,30}?) (?:for me|every time|any day|always)\b",
    r"\brather (?:do |have )?(?P<use>[a-z][a-z '-]{1,40}?) than (?:the |my )?(?P<old>[a-z][a-z '-]{1,30})",
    r"\b(?:sub|substitute) (?P<use>[a-z][a-z '-]{1,30}?) (?:in )?for (?:the |my )?(?P<old>[a-z][a-z '-]{1,30})",
    r"\b(?:swap|replace|change|switch|exchange|trade|sub|substitute)\s+(?:out )?(?:the |my )?(?P<old>[a-z][a-z '-]{1,30}?)\s+(?:with|for|to|by)\s+(?P<use>[a-z][a-z '-]{1,30})",
    r"\binstead of (?:the |my )?(?P<old>[a-z][a-z '-]{1,30}?)(?:,? (?:do|use|i want|give me|i'd like|i'd rather(?: do| have)?|let'?s do) |, )(?:the |a )?(?P<use>[a-z][a-z '-]{1,30})",
)


def read(text: Text) -> list[tuple[str, str]]:
    """What to use, and instead of what, in the athlete's words; takes what it understands."""
    found = _between_two_lifts(text)
    return found or _in_one_phrase(text)


def _in_one_phrase(text: Text) -> list[tuple[str, str]]:
    found = []
    for pattern in _SWAP:
        for match in text.matches(pattern):
            if _TASTE.search(match["use"]) and _NOT.search(match[0]):
                continue  # `I enjoy push-ups, not burpees`
            use, old = _named(text, match)
            if use and old and exercises.find(use) != exercises.find(old):
                found.append((use, old))
                places = [_place(match, "use", use), _place(match, "old", old)]
                text.take(min(start for start, _ in places), max(end for _, end in places))
    return found


def _named(text: Text, match: re.Match[str]) -> tuple[str, str]:
    """The two lifts of a phrase; empty for one that is not named."""
    said = _PLAIN_WORDS.sub("", match["old"])
    use, old = _lift_at_end(match["use"]), _lift_at_start(said)
    if _OF_IT.match(match["old"]):
        before = text.plain[max(0, match.start() - 60) : match.start()]
        named = [one for one in mentions(before, all_words=True) if before[one.start : one.end] != "bores"]
        old = named[-1].exercise.id if named else ""
    if _NOT.search(match[0]):
        return use, old  # `racks, benches and not a machine in sight`
    use = use or _the_one(match["use"], old) or _short_name(match["use"])
    words = said.split()
    return use, old or _the_one(match["old"], use) or _short_name(" ".join(words[:2])) or _short_name(words[0])


_OF_IT: Final = re.compile(r"(?:it|that|those|them)\b(?! [a-z])")
_PLAIN_WORDS: Final = re.compile(
    r"^(?:(?:the|any|my|regular|normal|conventional|standard|usual|ordinary|strict|heavy|plain|straight[- ]bar)s? )+(?=[a-z])"
)


def _place(match: re.Match[str], group: str, name: str) -> tuple[int, int]:
    """Where the lift's own name stands in its part of the phrase: what is around it tells of something else."""
    start, end = match.span(group)
    within = match[group].rfind(name) if group == "use" else match[group].find(name)
    return (start, end) if within < 0 else (start + within, start + within + len(name))


_TASTE: Final = re.compile(r"\b(?:like|likes|love|loves|enjoy|adore|(?:not|doing|scared|because|as) .*)\b")
_NOT: Final = re.compile(r"[, ]not ")
_FIRST_FOR_SECOND: Final = re.compile(
    r"s?,? (?:(?:are |is |as |being )?(?:a |the )?(?:stand[- ]ins?|substitut\w+|replacements?|sub) for|in lieu of|(?:can |could |to )?take the place of|(?:please |pls )?(?:where(?:ver)?|anywhere|any ?time) (?:you'?d|there'?d|you would|it says|the plan says)(?: \w+){0,3}) (?:the |my )?"
)
_WHERE: Final = re.compile(r"s?,? (?:where(?:ver)?|anywhere) (?:the |my )?(?:(?:plan|program(?:me)?) (?:says|has) )?")
_WHERE_ENDS: Final = re.compile(r"s? (?:would|should|might|are|is|were|was|comes?|goes?|used to)\b")
_SECOND_FOR_FIRST: Final = re.compile(
    r"s? (?:(?:be )?(?:switched|changed|swapped) (?:to|for|with)|and do|out,?(?: and)?)(?: the)? |s?,? (?:please )?(?:give me|i want|do me|i'?d want|put|i(?:'d| would) (?:rather|prefer|like)(?: to)?(?: do| have| use)?|let'?s do) (?:the )?|s? (?:hurts?|kills?|wrecks?)[^.;!?]{0,24}, (?:please )?(?:give(?: me)?|do|use) "
)
_SWAP_BEFORE: Final = re.compile(
    r"\b(?:where(?:ver)?|any ?time|ditch|drop|bin|lose|scrap|could|can you|sooner do|rather do)\b[^.;!?]{0,28}$"
)


_INSTEAD_OF: Final = re.compile(r"\binstead of (?:the |my |any )?$")
_DO: Final = re.compile(
    r"s?,? (?:i(?:'d| would) (?:rather|prefer|like) (?:to )?|let'?s |please |i want (?:to )?)?(?:do |have |use |give me )?(?:the |a )?"
)


def _between_two_lifts(text: Text) -> list[tuple[str, str]]:
    """`chin-ups in lieu of pull-ups`, `wherever it says sit-ups give me planks`: two lifts and what stands between."""
    named = mentions(text.live, all_words=True)
    ends = {one.end for one in named}
    for first, second in pairwise(named):
        between = text.live[first.end : second.start]
        before = text.live[: first.start]
        behind = text.live[second.end : second.end + 20]
        opens = _INSTEAD_OF.search(before)
        taken = opens is not None and bool({opens.start() - 1, opens.start() - 2} & ends)
        instead = opens and not taken and _DO.fullmatch(between)  # `rows instead of pulls, dips instead of bench`
        placed = re.match(r"s? (?:in (?:its|their) place|instead)\b", behind)
        where = _WHERE.fullmatch(between)
        put_there = where and ("says" in between or "has" in between or _WHERE_ENDS.match(behind))
        if put_there or _FIRST_FOR_SECOND.fullmatch(between) or (between == " than " and _SWAP_BEFORE.search(before)):
            use, old = first, second
        elif instead or (_SECOND_FOR_FIRST.fullmatch(between) and (_SWAP_BEFORE.search(before) or placed)):
            use, old = second, first
        else:
            continue
        if use.exercise != old.exercise:
            swap = text.live[use.start : use.end], text.live[old.start : old.end]
            for one in (first, second):
                text.take(one.start, one.end)
            return [swap]
    return []


_ONE: Final = re.compile(
    r"^(?:.*\bthe )?(?:(?P<which>[a-z-]+(?: bar)?) (?:ones?|1)\b|(?P<plain>regular|normal|conventional|standard|ordinary|straight bar)(?= *$|,| (?:please|for|they|because|as|so)\b))"
)
_ORDINARY: Final = ("regular", "normal", "conventional", "standard", "usual", "ordinary", "straight bar")


def _the_one(words: str, other: str) -> str:
    """`the trap bar one`, `regular ones`: named by the family of the lift it is set against."""
    which = _ONE.search(words.strip())
    family = next((name for name in _FAMILIES if other.lower().rstrip("s").endswith(name)), "")
    if which is None or not family:
        return ""
    name = family if which["plain"] or which["which"] in _ORDINARY else f"{which['which']} {family}"
    return name if exercises.find(name) is not None else ""


def _lift_at_end(words: str) -> str:
    """The longest exercise name that ends the words: `i'd do overhead press` -> overhead press."""
    parts = words.split()
    for start in range(max(0, len(parts) - 5), len(parts)):
        if exercises.find(" ".join(parts[start:])) is not None:
            return " ".join(parts[start:])
    return _lift_at_start(words)


_FAMILIES: Final = ("bench press", "deadlift", "press", "squat", "row", "curl")


def _short_name(words: str) -> str:
    """A lift called by its first half: `incline`, `trap bar`."""
    plain = re.sub(r"^(?:.*\b(?:do|use|the|my)\s+)", "", words.strip())
    families = (*_FAMILIES, "bench")
    return next((f"{plain} {family}" for family in families if exercises.find(f"{plain} {family}") is not None), "")


def _lift_at_start(words: str) -> str:
    parts = words.split()
    for end in range(min(5, len(parts)), 0, -1):
        if exercises.find(" ".join(parts[:end])) is not None:
            return " ".join(parts[:end])
    return ""
