"""How much somebody runs, where that was just asked: `30ish, longest 12`, `three runs of 5k`, `20 and 8`.

The question says what a distance is that nothing else tells of: the week's first, then the longest run. Only clauses
that hold nothing but the distance are read so.
"""

import re
from collections.abc import Iterator
from typing import Final

from tp_core.adapters.offline.reading.words import TAKEN, Text, compiled_pattern

_UNIT: Final = r"(?P<unit>(?:k|km)s?|kilometers?|kilometres?|miles?|mi)\b"
_NUMBER: Final = r"(?<![\d.:£$€x-])(?<!\d/)(?P<span>(?<=between ))?(?P<low>\d{1,3}(?:\.\d)?)(?:\s*(?:-|to|or|(?(span)and|(?!)))\s*(?P<high>\d{1,3}(?:\.\d)?))?(?![\d:]|\.\d)(?:-?ish\b)?"
_TIMES: Final = r"(?P<times>[1-9]) ?(?:x|times|lots|goes|rounds|(?:\w+ )?(?:runs?|outings?|sessions?|jogs?))"
_PRODUCTS: Final = (
    rf"(?<![\d.:/-]){_TIMES}[\s,]*(?:(?:of|at|about|around|each|a|per week|a week|weekly)[\s,]+)*(?P<low>\d{{1,2}}(?:\.\d)?)\s?{_UNIT}(?P<each> each| every time| per run)?",
    rf"(?<![\d.:/-])(?P<times>[2-7]) (?P<low>\d{{1,2}}(?:\.\d)?)\s?{_UNIT}(?= (?:a|per|each|every) week|s\b|$|[.,;])",
    rf"(?<![\d.:/-])(?P<low>\d{{1,2}}(?:\.\d)?)\s?{_UNIT},? (?P<times>[1-9]) ?(?:x|times)(?: (?:a|per|each|every) (?:week|wk)|/(?:week|wk)| weekly)?",
)
_SHORT_RUNS: Final = 2
"""Distances below it are repetitions of a session."""
_SMALL_WORD: Final = (
    r"(?:about|around|maybe|like|roughly|probably|perhaps|approx(?:imately)?|circa|ca\.?|some|say|only|just|not much|not a lot|mostly|usually|normally|typically|on average|average|averag(?:e|ing)|i'?d say|i (?:run|do|manage|average|guess|think|suppose|would say)|run|running|doing|it'?s|it is|is|are|was|that's"
    r"|between|up to|at most|somewhere|something|per week|a week|every week|weekly|week|wk|(?:in |over )?(?:a|the|1) week|in total|total|altogether|all in all|mileage|volume|distance|otherwise|currently|now|at the moment|atm|these days|right now|lately|at present|it depends|depends|it varies|varies|honestly|tbh|hmm+|um+|uh|oh|ok|so|well|yeah|yes|and|then|dunno|idk|not sure|no idea|but|or|the|a|i|guess|think|as of now|this (?:week|month)|last week|most weeks|~|:|=|-|\?)"
)
_LEAD: Final = re.compile(rf"(?:^|[.,;!?¶(/{TAKEN}])[\s~]*(?:{_SMALL_WORD}(?![a-z])[\s,:]*)*$")
_BEHIND: Final = re.compile(
    rf"\s*(?:(?:or so|or less|ish|tops|max|at most|maybe|probably|i (?:think|guess|suppose)|in total|total|altogether|of running|running|now|right now|currently|at the moment|atm|these days|lately|tbh|honestly|lol|haha|sorry|a week|per week|weekly|/ ?(?:week|wk)|most weeks|on average|usually|only|if (?:that|i'm lucky)|ish)\b\s*)*(?:$|[.,;!?)¶{TAKEN}(]|/\s*\d|[^\w\s.:/%'-]|(?:and|but|with|longest|the longest|the long|long|then|plus|max|so|or)\b)"
)
_A_DISTANCE: Final = rf"{_NUMBER}(?:\s?{_UNIT})?"
_FAR: Final = 60
_LEAST: Final = 8
"""A week of fewer km is told with its unit: a bare number below it counts days."""


def products(text: Text) -> Iterator[tuple[re.Match[str], float]]:
    """Weeks told by their runs, `3 x 5k`, each with the distance in its unit."""
    for pattern in _PRODUCTS:
        for match in text.matches(pattern):
            if float(match["low"]) >= _SHORT_RUNS:
                yield match, int(match["times"]) * float(match["low"])


_OFTEN: Final = r"(?: (?:at all|yet|any ?more|right now|for now|now|currently|presently|atm|at the moment|at present|these days|lately|so far|before|ever|really|literally|honestly|tbh|lol|haha+|mate|sorry|(?:km|k|miles|runs?)|(?:a|per|each) week|in (?:my life|years|ages|months|a (?:very )?(?:long )?(?:while|time))|for (?:years|ages|months|\d+ \w+|a (?:long )?(?:while|time))|since (?!then\b)\w+(?: \w+)?))*"
_NOT_RUNNING: Final = re.compile(
    rf"(?:(?:^|[.,;!?¶(]\s*|\b(?:i|but|so|well|it'?s|literally|honestly)\s+)(?:nothing|none|nil|nada|zilch|0)|\b(?:i )?(?:don'?t|do not) (?:really |actually |even )?run|\b(?:not|no) (?:really |actually |even |currently )?running"
    rf"|\b(?:haven'?t|have not|never) (?:really |even |actually )?(?:run|ran|been running|jogged|started(?: running)?)){_OFTEN}\s*(?=$|[.,;!?)¶]|\b(?:but|and|so|only|just)\b)"
)


def runs_nothing(text: Text) -> bool:
    """`zero`, `I don't run at all yet`, `not running atm`; takes it, so that running is not ruled out by it."""
    found = _NOT_RUNNING.search(text.live)
    if found is not None and "running" in found[0]:
        text.take(*found.span())
    return found is not None


_NEVER_RAN: Final = re.compile(
    rf"\b(?:never|haven'?t|have not|(?:i )?(?:don'?t|do not))(?: really| actually| ever| even)? (?:run|ran|been running|jogged|jog){_OFTEN}\s*(?=$|[.,;!?)¶]|\b(?:but|and|so|only|just|since|total|complete)\b)"
    r"|\b(?:can'?t|cannot|couldn'?t)(?: even)? (?:run|jog) (?:for )?(?:a|an|one|1|2|two|the)(?: whole| full| single)? (?:min(?:ute)?s?|block|bus|km|k|length)\b"
    r"|\b(?:non-?runner|not a runner|(?:couch[ -]to[ -](?:5|10) ?k|c25k)(?![ ,(]*(?:on |at |in )?(?:week|wk|w) ?\d))\b|\bnot running (?:yet|at all)\b"
)
_RUNS_NOW: Final = re.compile(
    r"\b(?:finish\w*|completed|completing|done|did|graduat\w*|already|started|quit\w*|(?:i|i'?ve|i'?m) (?!never|can|could|don|do)(?:\w+ )?(?:run|ran|running|jog) (?!for\b|to\b)\w+|my (?:5|10) ?k|personal best|pb|parkrun best|again)\b"
)


def runs_not_yet(text: Text) -> bool:
    """Whether somebody tells unasked that they do not run yet: `never ran before`, `couch to 5k`.

    Not where anything else says that they do: `couch to 5k done, 38 minutes`.
    """
    return _NEVER_RAN.search(text.plain) is not None and _RUNS_NOW.search(text.plain) is None


def alone(text: Text) -> list[re.Match[str]]:
    """The distances that stand alone in their clause, in order."""
    found: list[re.Match[str]] = []
    for match in compiled_pattern(_A_DISTANCE).finditer(text.live):
        bare = match["unit"] is None
        if bare and not found and float(match["low"]) < _LEAST:
            continue
        since = found[-1].end() if found else 0
        lead = text.live[max(since, match.start() - _FAR) : match.start()]
        if _LEAD.search(lead if len(lead) == _FAR else f".{lead}") and _BEHIND.match(text.live, match.end()):
            found.append(match)
    return found
