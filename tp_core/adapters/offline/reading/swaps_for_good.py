"""Another exercise for the rest of a program that runs, as told: `swap squats for leg press from now on`."""

import re
from typing import Final

from tp_core.adapters.offline.arguments import Arguments
from tp_core.adapters.offline.reading import days_changed, swaps, whose
from tp_core.adapters.offline.reading.lift_names import mentions
from tp_core.adapters.offline.reading.long_run_changed import DECLINES
from tp_core.adapters.offline.reading.words import Text
from tp_core.domain.facts import Facts
from tp_core.domain.program import RUNNING

TOOL: Final = "swap_for_good"
ASKED: Final = "other exercise"
"""The topic of the question whether to change it begins so."""
_LASTING: Final = re.compile(
    r"\b(?:for ?ever|for good|from now on(?:wards?)?|permanent(?:ly)?|always|every (?:time|week|session|workout)|each (?:time|week|session)"
    r"|(?:for )?(?:the )?(?:rest|remainder) of (?:the|my|this) (?:program\w*|plan|block|cycle)|from here on(?: out)?|going forward"
    r"|(?:in|on|from|throughout|across|of|out of) (?:the|my|this|whole) (?:whole |entire )?(?:program\w*|plan)|(?:whole|entire) (?:program\w*|plan)"
    r"|any ?more|never (?:again|do|want)|ever again|in (?:the )?future|all (?:the|my) (?:remaining |other )?(?:sessions|weeks|workouts)"
    r"|un?till? the end)\b|^\W*(?:(?:ok\w*|and|so|please|pls|can you|could you)\W+)*"
    r"(?:no more|drop|remove|get rid of|ditch|scrap|delete|take out|cut out) (?!.*\b(?:today|tonight|tomorrow|this week|for now|now|sets?|reps?|weight|load|kgs?|kilos|lbs?|back|down|to|by|short|from|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)"
)
_OUT: Final = re.compile(
    r"\b(?:(?:take|leave|drop|cut|kick|throw|get|bin|ditch|remove|scrap|lose|delete)(?: out| rid of)?|no more|never|not|don'?t|do not|stop)\b"
)
_IN: Final = re.compile(r"\b(?:(?<!no )more|extra|add(?:itional)?|also|too|as well|bring back)\b")
_PAST: Final = re.compile(r"\b(?:did|done|was|were|used to|hit|logged|last (?:week|time)|yesterday)\b")
_SETS: Final = re.compile(r"\d+ ?[x×] ?\d+|\b\d+ ?(?:kgs?|lbs?|reps|sets)\b")
_HURTS: Final = re.compile(r"\b(?:hurts?|pain\w*|sore|injur\w*|tweaked|ach(?:es?|ing))\b")


def call(plain: str, facts: Facts) -> tuple[str, Arguments] | None:
    """`swap_for_good` with what goes and what comes, or a yes to what was offered; None for anything else."""
    if not any(one.program.status in RUNNING for one in facts.programs):
        return None
    topic = facts.open_question.topic if facts.open_question is not None else ""
    if topic.startswith(f"{ASKED}:") and days_changed.agrees(plain):
        return TOOL, {"confirmed": True}
    told = whose.mine(plain)
    if plain.rstrip().endswith("?") and not re.match(r"\W*(?:can|could|would|will|please)\b", plain):
        return None
    if not _LASTING.search(told) or _PAST.search(told) or _SETS.search(told):
        return None
    return _swap(told) or _given_up(told)


def leaves(plain: str, facts: Facts) -> bool:
    """Whether they decline what was offered."""
    topic = facts.open_question.topic if facts.open_question is not None else ""
    return topic.startswith(f"{ASKED}:") and DECLINES.match(plain) is not None


def _swap(told: str) -> tuple[str, Arguments] | None:
    found = swaps.read(Text(_LASTING.sub(" ", told)))
    if not found:
        return None
    use, old = found[0]
    return TOOL, {"exercise": old, "use": use}


def _given_up(told: str) -> tuple[str, Arguments] | None:
    """An exercise that shall not come any more, with nothing named in its place."""
    named = mentions(told, all_words=True)
    if len(named) != 1 or not _OUT.search(told[: named[0].start]) or _IN.search(told) or _HURTS.search(told):
        return None
    return TOOL, {"exercise": told[named[0].start : named[0].end]}
