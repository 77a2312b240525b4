"""What a message asks, and what it states in asking: a question is no fact, but `is a 75 kg squat possible?` tells a goal."""

import re
from typing import Final

from tp_core.adapters.offline.reading import about_talk, asks, glossary, manners
from tp_core.adapters.offline.reading.lift_names import mentions
from tp_core.adapters.offline.reading.words import Text

_STATED: Final = re.compile(
    r"\bto want (?:a |an |my )?\d|\bmy (?:\w+ ){1,3}(?:stuck|stalled) (?:at|on) \d|\bwould you believe (?:that )?i\b"
    r"|\b(?:would|will|could|is|are) (?:about |around |maybe |like )?\d{1,2}(?: ?(?:-|to|or) ?\d{1,2})? (?:weeks?|wks?|months?|min(?:ute)?s?) (?:(?:be|do|work|suit)\b|(?:long )?enough\b|ok\b|okay\b|fine\b|plenty\b)(?![^?]*\b(?:rest|recover\w*|heal\w*|off|break|deload|layoff|taper)\b)"
    r"|\b(?:can|could|would|will) you (?:please |maybe |possibly |kindly |be able to )*(?:write|make|build|give|design|create|put together|draw up)(?: (?:me|us))?(?: up)? (?:an?|my|the|some|something)\b"
    r"|\bam i (?:too|very|very very|really|ever so|a bit) (?:late|early|old|slow|weak|heavy|unfit)\b[^?]*\b(?:for|to) (?:be ready for|run|do|train for|enter|start)?\b"
    r"|\bwould [^?]*\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[^?]*\b(?:do|work|suit|be (?:ok|okay|fine|good|alright|enough))\b"
)
"""A question that tells: `why is my bench stuck at 80?`, `would 12 weeks be enough?`, `is it mad to want a 100 bench?`"""


_HEADING: Final = re.compile(r"\W*(?:what|when|where|how)\b[^:]{0,30}:")
"""`What to look out for: my elbow`."""
_THAT_IS_IT: Final = re.compile(
    r"\W*(?:that'?s|thats|that is|it'?s|because that'?s) (?:all |about |really |basically )*(?:all|what|the most|as much as) (?:that )?(?:i|we)(?:'ve)? (?:have|got|can)\b"
)
_WEIGHS: Final = re.compile(r"\W*(?:and |so |but |ok )?(?:is it|would it be) (?:better|best|worth|worse|smarter)\b")
"""`is it better to start in january` is asked, with or without its mark."""


def leave_out(text: Text, *, draft: bool) -> None:
    """What is asked is no statement: `why four days?` gives nobody four days. `draft`: whether a goal stands."""
    for start, end in text.sentences():
        asked = text.plain[start : end + 1]
        if _THAT_IS_IT.match(text.plain, end + 1):
            continue  # `is three days enough? That's what I have`
        if _HEADING.match(asked) and "?" not in asked:
            continue
        kind = asks.question_in(asked)
        if kind in about_talk.OF_A_DRAFT and not draft:
            kind = ""
        if kind == "cleared" and not asked.endswith("?"):
            continue  # `my hip was replaced, the physio has signed me off` tells more than it asks
        counts = r"\d+\s*(?:x\b|days?|times|weeks?|wks?|months?|sessions?|minutes?|mins?)"
        goal = re.search(r"\d", re.sub(counts, "", asked) if kind == "realistic" else asked) and (
            kind in ("realistic", "help") or (kind == "long run" and not asked.endswith("?"))
        )
        goal = goal or _is_of_a_goal(re.sub(counts, "", asked))
        wonders = _WEIGHS.match(asked) or (
            asked.endswith("?") and re.match(r"\W*(?:is|are|isn't|aren't|should|would|will|does|do|did|am i)\b", asked)
        )
        if manners.is_of_else(asked):
            text.take(start, end)
        elif ((kind or wonders) and not goal and not _STATED.search(asked)) or glossary.explained(asked.strip()):
            text.take(_question_start(asked, kind) + start, end)


_REACHED: Final = re.compile(
    r"\b(?:possible|realistic|doable|achievable|attainable|feasible|within reach|on the cards|in reach|likely|mad|crazy|silly|daft|greedy|too much to ask|asking too much|a stretch|pie in the sky|ambitious|unreasonable)\b"
)


def _is_of_a_goal(asked: str) -> bool:
    """`is a 75 kg squat possible?`, `is a sub 4 marathon doable?`: who asks whether it can be reached tells the goal."""
    named = mentions(asked) or re.search(r"\b(?:marathon|half|\d+ ?km?|parkrun)\b", asked)
    return bool(named and re.search(r"\d", asked) and _REACHED.search(asked))


def _question_start(asked: str, kind: asks.Question) -> int:
    """Where in a sentence its question begins: `I bench 80, what can you do for me?` states something first."""
    clauses = [0, *(match.end() for match in re.finditer(r",\s+(?:and |so |but )?|\s-\s", asked))]
    return next((start for start in reversed(clauses) if asks.question_in(asked[start:]) == kind), 0)
