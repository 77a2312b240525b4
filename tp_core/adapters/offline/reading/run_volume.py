"""How much somebody runs: the distance of a week and the longest run, in km.

A distance is told by its number, and which of the two it is by a sign beside it (`a week`, `longest`), in either order.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from tp_core.adapters.offline.reading import run_answers
from tp_core.adapters.offline.reading.bystanders import PERSON
from tp_core.adapters.offline.reading.distances import KM_PER_MILE
from tp_core.adapters.offline.reading.lift_names import mentions
from tp_core.adapters.offline.reading.words import Text
from tp_core.domain.brief import MOST_RUN_KM, MOST_WEEKLY_KM
from tp_core.domain.exercises import Pattern

_UNIT: Final = r"(?P<unit>(?:k|km)s?|kilometers?|kilometres?|miles?|milers?|mi)\b"
_NUMBER: Final = r"(?<![\d.:/£$€x-])(?<!couch to )(?P<low>\d{1,3}(?:\.\d)?)(?!\d|\.\d)(?:-?ish\b)?"
_RANGE: Final = rf"(?:(?<=between )(?=\d+ and \d))?{_NUMBER}(?:\s*(?:-|to|or|and(?= \d+ ?(?:k|mi)))\s*(?P<high>\d{{1,3}}(?:\.\d)?))?"
_AMOUNT: Final = rf"{_RANGE}[\s-]?{_UNIT}(?! ?/ ?h| per hour| an hour| each| an? (?:run|time|go|day|session)\b| per (?:run|day|session)| every (?:day|time|run)| races?\b| pace\b)"
_OTHER_THINGS: Final = (
    r"(?!\s?(?:[%:/°]|x(?:\b|\d)|st\b|nd\b|rd\b|th\b|[ap]m\b|h\b|hrs?\b|hours?\b|mins?\b|minutes?\b|'|\"|s\b|secs?\b|seconds?\b|kgs?\b|kilos?\b|lbs?\b|pounds?\b|reps?\b|sets?\b|m\b|met(?:er|re)s?\b"
    r"|days?\b|nights?\b|times\b|weeks?\b|wks?\b|months?\b|mos?\b|years?\b|yrs?\b|sessions?\b|runs?\b|workouts?\b|weekdays\b|evenings?\b|mornings?\b|laps?\b|others?\b|of\b|more\b|people\b|stone\b|easy\b|long\b|flights?\b"
    r"|(?:of )?(?:(?:jan|feb|apr|aug|sep|oct|nov|dec)[a-z]*|mar(?:ch)?|may|june?|july?)\b))(?!-)"
)
_BARE: Final = rf"{_NUMBER}(?:\s*(?:-|to)\s*(?P<high>\d{{1,3}}))?(?:\s?{_UNIT}|{_OTHER_THINGS})"
"""With its unit or without one, and then it counts nothing else."""
_BETWEEN: Final = r"(?:(?!\b(?:and|but|with|so(?! far)|plus|(?<!since )then|because|min|minutes|hours?|days?|times|race|time|pace|by|on|every)\b)[^\d\x1f,.;!?¶()+&]){0,30}?"
"""What may stand between a sign and its number: no other clause, no other number, nothing of time."""
_WEEK: Final = r"(?:(?:a|an|per|each|every|most|by|in|on|for|the|in the|over the|across the|through the|normal|typical|usual|good|average|decent|solid|big|full|whole|entire|one|any|given|1|\+)\s+|/ ?|-\s?)*(?:weeks?|wks?|weekly)\b(?! (?:ago|off|earlier|later|from|out|to go|into|training|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))"
_OF_RUNNING: Final = r"(?:\s*(?:of (?:easy )?running|running|in total|total|altogether|all in|or so|ish|tops|max|at most|easy|at present|now|roughly))?"
_RUNS: Final = r"\d (?:\w+ )?(?:runs?|days?|outings?|sessions?|times)\b"
_WEEKLY: Final = (
    rf"{_AMOUNT}\+?{_OF_RUNNING}\s*(?:is (?:my|a|the) (?:usual|normal|typical|average) )?{_WEEK}",
    rf"{_RANGE}\s*(?P<unit>mpw|kpw|kmpw)\b",
    rf"{_AMOUNT}(?:,)? (?:spread |split |done )?(?:out )?(?:in|over|across|between|from|on) (?={_RUNS})",
    rf"\b(?:weekly|(?:usual|normal|average|typical|my) week(?= (?:is|of|at|has|comes|sits|about|around|looks))|mileage|volume|(?:most|my|normal|usual|average|typical) weeks|(?:per|every|each|a|my) week\b(?: \w+ing\b)?|base)[\s:=,(~-]*{_BETWEEN}(?!(?:5|10|21|42) ?k[^.]{{0,4}}(?: in|:) \d){_AMOUNT}(?!-?\s?(?:race|long|easy|tempo|run\b))",
    r"\b(?P<unit>km|kms|k|miles?|mi) ?(?:per|a|/) ?(?:week|wk)\s*[:=]?\s*(?P<low>\d{1,3})(?P<high>)\b",
    r"\b(?P<unit>mpw|kpw)\s*[:=]?\s*(?P<low>\d{1,3})(?P<high>)\b",
    rf"{_AMOUNT} (?:in total|total|altogether|together|in all|all(?: (?:in|told|up))?\b|combined)",
    rf"\b(?:total(?:ly|ling|s)?|altogether|together|all told|in all|adds? up to|adding up to|comes? (?:out )?(?:to|at)|sums? (?:up )?to)[\s:=]*(?:is |of |about |around |some |roughly |maybe )*{_AMOUNT}",
    rf"(?:\b{_RUNS}(?:,? (?:a|per|every|each) (?:week|wk)| ?/ ?(?:week|wk)| weekly)?|(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[\s,/&+]+(?:and )?)+(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)[\s,:;+=(-]+(?:at |for |about |around |roughly |some |maybe |approx(?:imately)? |ca\.? |~)*(?!(?:5|10|21|42) ?k){_AMOUNT}(?=\s*(?:[.,;!?)¶]|$|now\b|at the moment\b|currently\b|(?:the )?(?:longest|long run)\b))",
)
_OF_A_LOG: Final = rf"\b(?:so )?(?:that'?s|that is|thats|which (?:is|makes)|making|makes|total of)(?: it)? (?:about |around |roughly |some |maybe )*{_AMOUNT}(?=\s*(?:[.,;!?)¶]|$))"
"""What the runs told day by day come to."""
_DAY: Final = re.compile(r"\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b[^.;!?¶]{0,12}\d")
"""Beside `a week`, by the runs it is made up of, or as their total."""
_WEEKLY_BARE: Final = (
    rf"\b(?:weekly (?:mileage|volume|distance|total|km|average)|mileage|volume|(?:usual|normal|average|typical) week|(?:the|a|my) week(?:'s| is))[\s:=,(~-]*{_BETWEEN}{_BARE}",
    rf"(?:^|(?<=[.;,!?] )|\b(?:i|i'm|now|it's|that's|only|and|just)\s+)(?:i )?(?:run|do|manage|average|log|cover|running|doing|averaging|it's|at|on|up to|only|just|now|around|about|like| )*\s*{_BARE}\s*{_WEEK}",
    rf"\b(?:mine(?:'s| is)|(?:i|and|me,) (?:only |just )?(?:run|running|do|manage)) (?:about |around |only |just |roughly )*{_BARE}(?=\s*$|\s*[.;!,¶]|\s+(?:and|but)\s*(?:\x1f|never|no|not|nothing|longest)\b)",
)
"""Without its unit, which another distance of the message tells: `my mate runs 70 km a week, I do 40`."""
_NOW_INSTEAD: Final = (
    rf"\b(?:now|currently|these days|at the moment|today|present(?:ly)?)\b{_BETWEEN}{_BARE}(?=\s*(?:$|[.,;!?)¶]|and\b|but\b|at most|tops|or so))",
    rf"\bi'?m (?:at|on|doing|running) (?:about |around |only )?{_BARE}(?=\s*(?:$|[.,;!?)¶]|with\b|and\b|but\b))",
    rf"\b(?:it'?s|that'?s|i do|i run|run|running|doing) (?:only |just |about |around |more like )*{_BARE},? (?:in|over|across) (?={_RUNS})",
    rf"\brunning (?:is|it's) (?:only |just |about |around )*{_BARE}",
    rf"{_BARE}(?: or so)? (?:right now|now|currently|these days|at the moment|at present)\b",
)
"""After a week of another time or a wish: `I'd like to build up to 60 km a week. Doing 38 right now.`"""
_EACH_WEEK: Final = r"(?:(?:a|per|each|every)\s+|/ ?)(?:week|wk)\b|\s*weekly\b"
_SO_LONG: Final = rf"(?P<low>\d{{1,2}}(?:\.\d)?)(?P<high>)\s?{_UNIT}"
_MANY: Final = (
    rf"(?<![\w.:/£$-])(?P<runs>[2-7])(?:\s*(?:x|\*|times|(?:easy |short |slow )?(?:runs?|jogs?|outings|laps|lots) of)\s*|\s+)(?:about |around )?{_SO_LONG}(?: (?:runs?|jogs?|loops?|routes?)\b)?(?=,?\s*(?:{_EACH_WEEK}))",
    rf"(?<![\w.:/£$-])(?P<runs>[2-7])\s*(?:runs?|jogs?|outings) ?(?:{_EACH_WEEK})(?: of| at),? (?:about |around )?{_SO_LONG}(?=(?: each| a ?piece| per run| every time)?\s*(?:[.,;!?)¶]|$|and\b|but\b))",
    rf"(?<![\w.:/£$-])(?P<runs>[2-7])\s*(?:runs?|jogs?|outings) ?(?:{_EACH_WEEK}),? (?:about |around )?{_SO_LONG}(?= (?:each|a ?piece|per run|every time)\b)",
)
"""Some runs a week of one length: `3x5k a week`, `three runs of 5 km a week`, `3 runs a week of 5k`."""
_ANOTHER_RUN: Final = re.compile(
    r"\b(?:plus|and|then|with|as well as|besides|\+|&)\s+(?:(?:the|a|an|my|one|1|another)\s+)?(?:\w+ )?(?:long(?:er)?\b(?! term)|park ?run|club|track|\d{1,2} ?(?:km?|miles?)\b)"
)
"""`3 x 5k a week plus a long run`: not all there is."""
_LEAST_OF_MANY: Final = 2.0
"""In km: what is shorter is repeated within one session."""
_LEAST_BARE: Final = 8
"""A bare number below it counts days or runs."""
_RUN: Final = r"(?:runs?|ones?|1(?= [^\d]{0,20}\d)|un|uns|distance|outing|jog)"
_LONGEST_SIGN: Final = rf"(?:(?<!how )(?:\b(?:(?:(?:longest|furthest|farthest|most long|biggest)(?: recent| single| long)*)(?: {_RUN})?|max(?:imum)? (?:run|distance)|long(?: {_RUN}|(?=(?::| is| was| ?=)? (?!1\b)\d))|lr)\b))"
_NO_RUN: Final = re.compile(
    r"\b(?:plank|hold|hang|l-sit|walk(?:s|ed)?|swim|ride|cycle|bike|row|hike|streak|time|session|set|flight|race|break|term|way|shot|day|march|ruck|erg|drive)\b"
)
_LINK: Final = r"\s*(?:(?:is|1|one|was|has been|being|as|for|my|the|a|an|that's|=|\(|-)\s*)*"
_LONGEST: Final = (
    rf"{_AMOUNT}{_LINK}(?P<sign>{_LONGEST_SIGN}|long 1\b)(?!\s*[:=]\s*\d|\s*(?:(?:is|was|about|around|of|at|run) )*\d{{1,2}}(?:\.\d)?\s?(?:km?|miles?|mi)?\s*(?:[.,;!?)¶]|$|and\b|but\b))",
    rf"(?P<sign>{_LONGEST_SIGN}){_BETWEEN}{_BARE}(?!{_OF_RUNNING}\s*(?:(?:a|per|each|every|/|most|in a)\s*(?:\w+ )?(?:weeks?|wk)|weekly|weeks?\b|mpw))",
    rf"(?!1 ){_NUMBER}(?P<high>)(?P<unit>) (?:is |as |for |the |my |was )*(?P<sign>longest|furthest|farthest|long run)\b",
    rf"(?P<sign>(?:\b(?:never|not|haven'?t|hasn'?t|nothing|nae|no|don'?t)\b){_BETWEEN}\b(?:further|farther|longer|beyond|past)(?: than)?|\b(?:never|not|haven'?t)(?: ever)? been (?:above|over|past|beyond))(?: about| around| an?)? {_BARE}",
    rf"(?P<sign>(?:\b(?:never|haven'?t|can'?t|cannot)(?: ever)? (?:run|go|ran|gone|done|been|managed)\b)(?: \w+){{0,2}} (?:more|over|above)(?: than)?|\bnothing (?:more than|over|above)) {_AMOUNT}",
    rf"{_BARE} (?P<sign>at a stretch|at most in a row|at once)\b",
    rf"\b(?P<sign>never|not|no) (?:more|further|longer) than {_BARE}(?= (?:in a row|at a time|at a stretch|at once|without (?:stopping|walking|a break))\b)",
    rf"(?<!so )\bi can (?:now |currently |only |just |maybe )*(?P<sign>run|jog)(?: for)? (?:about|around|roughly|maybe|nearly|almost) {_BARE}(?=\s*(?:[.;!?)¶]|$|,? (?:without|before|at the moment|now|but)\b))",
    rf"(?<!so )\bi (?:can |could |manage |get )(?:now |currently |only |just |maybe |about |around |run |jog |do |to |up |manage )*{_AMOUNT}(?P<sign>),? (?=(?:without (?:stopping|walking|a (?:break|stop))|non-?stop|(?:and )?then (?:i )?(?:have to |need to |must )?walk|before i (?:have to |need to )?(?:walk|stop)|then i die)\b)",
    rf"\b(?P<sign>(?:one|1) time|once) (?:i )?(?:ran|did|run|managed|went|made|covered) (?:about |around |even )*{_AMOUNT}",
    rf"{_AMOUNT} (?P<sign>(?:is |being |(?=my |the ))(?:my |the )?(?:max(?:imum)?(?: distance)?|most)\b)",
    rf"\b(?P<sign>long (?:run|1|one))\b[^.;!?¶\d]{{0,30}}\blast (?:1|one)?(?:'s| was| is| were)? (?:about |around )?{_BARE}",
    rf"{_AMOUNT}(?P<sign>) (?=(?:every |each |on )(?:saturday|sunday|weekend)s?\b)",
)
_THAT_WAS_IT: Final = r"\b(?:(?:that|which|it|this)(?:'?s| is| was| has been) |(?:is|was) )?(?:by far )?(?:my |the |me )?(?:longest|furthest|farthest)(?: (?:run|one|1|distance|outing|i'?ve|i have|i|have|ever|yet|so far|run|ran|done|gone|been|managed|went|go|to date|of my life|this year|lately)\b)*(?=\s?(?:[.,;!?¶)]|\bbut\b|\band\b|$))"
"""`can run 8 km, that's my longest`: the distance named before."""
_BEFORE_IT: Final = re.compile(
    rf"{_RANGE}(?:[\s-]?{_UNIT}|{_OTHER_THINGS})(?=[^.;!?¶\d]{{0,40}}[.,;!?¶&\s(-]+(?:and |& )?$)"
)
_LEAD: Final = 48
_CLAUSE: Final = re.compile(r"[,;.!?¶(](?!\d)|\b(?:and|but|now|these days|currently|with|so|instead|then)\b|\s-\s")
_NOT_NOW: Final = re.compile(
    r"\b(?:was|were|used to|had (?:me|us)|been (?:at|on) .*before|before (?:i|the (?:kids|twins|baby|children|pandemic|injury|op\w*|accident|surgery)|my|all that|covid|lockdown|kids|having)|once|would like|i'?d like|want(?:ed)?|wanna|aim\w*|goal|target|hop(?:e|ing)|build(?:ing)?(?: up)? (?:to|towards?)|get(?:ting)? (?:up |back )?to|work(?:ing)? (?:up |back )?(?:to|towards?)|up to(?= \d+[^.]*\beventually)|increase|peak\w*|eventually|plan (?:says|has|wants)|should)\b"
)
"""`was at 80 km a week before the baby`, `would like to be at 50`."""
_IS_RUNNER: Final = re.compile(r"\b(?:runs?|running|runner|ran|marathon|half|parkrun|\d{1,2} ?km?|race|miles?)\b")
_NEVER_MORE: Final = re.compile(r"(?:never|not|haven|hasn|no|nae|don)")
_IS_SESSION: Final = re.compile(r"\b(?:sessions?|workouts?|gym|lift\w*)\b")
_NOT_ON_FOOT: Final = re.compile(
    r"\b(?:cycl\w+|bik\w+|rid(?:e|es|ing)|swim\w*|walk\w*|row\w*|erg|hik\w+|driv\w+|commut\w+)\b"
)
_ON_FOOT: Final = re.compile(r"\b(?:run|runs|running|ran|jog|jogging)\b")
_THEIRS: Final = re.compile(
    rf"\b(?:{PERSON}|club|mates|friends|lot|others|everyone|everybody|people|they|he|she)\b(?!.*\b(?:i|i'm|i've|me|mine)\b)"
)
_BEHIND_IT: Final = re.compile(
    r"\s*(?:like|as) (?:my|the|some|everyone)\b|\s*(?:by|on (?:the|my)) (?:bi(?:ke|cycle)|cycle|rower|erg)\b|\s*(?:,? ?(?:before (?:the|my|that|i|covid|lockdown|kids|baby)|back (?:in|then)|in (?:college|high school|uni|my (?:teens|twenties|thirties|[23]0s|prime|youth))|years ago|last year|at (?:my|the) peak|eventually))\b"
)


@dataclass
class Volume:
    """What was found; `too_far`: what is beyond what is planned from, in their words."""

    weekly_km: float | None = None
    longest_km: float | None = None
    each_km: float | None = None
    """Where all runs are told to be as long: `twice a week, 5k each`."""
    too_far: list[str] = field(default_factory=list)


def read(text: Text, *, asked: bool = False) -> Volume:
    """Takes what it understands. `asked`: it is what the open question is about."""
    volume = Volume()
    unit = _unit_of_message(text.plain) or ("km" if asked else None)
    if asked:
        _by_its_runs(text, volume)
    _by_equal_runs(text, volume)
    for match in _longest(text, unit):
        reach = _km(_ends(match)[-1], match["unit"] or unit or "km")
        if volume.longest_km is None:
            volume.longest_km = _within(text, match, reach, MOST_RUN_KM, volume)
        text.take(match.start(), match.end())
    for match in _weekly(text, unit):
        if _is_theirs(text, match):
            ends = _ends(match)
            mean = _km(sum(ends) / len(ends), match["unit"] or unit or "km")
            weekly = _within(text, match, mean, MOST_WEEKLY_KM, volume)
            volume.weekly_km = weekly if weekly is not None else volume.weekly_km
        text.take(match.start("low"), match.end())  # `3 runs a week` beside it tells the days
    if volume.longest_km is None:
        _named_before(text, volume, unit)
    if volume.longest_km is None:
        volume.longest_km = volume.each_km
    return volume


def _by_its_runs(text: Text, volume: Volume) -> None:
    for match, distance in run_answers.products(text):
        if volume.weekly_km is None and _is_theirs(text, match):
            volume.weekly_km = _within(text, match, _km(distance, match["unit"]), MOST_WEEKLY_KM, volume)
            volume.each_km = _km(float(match["low"]), match["unit"]) if match.groupdict().get("each") else None
        text.take(match.start(), match.end())


def _by_equal_runs(text: Text, volume: Volume) -> None:
    """What some runs of one length come to; their number is left to be read as the days."""
    for pattern in _MANY:
        for match in text.matches(pattern):
            if float(match["low"]) < _LEAST_OF_MANY:
                continue
            if _has_more(text, match):
                text.take(match.start("runs"), match.end())
                continue
            if volume.weekly_km is None and _is_theirs(text, match):
                distance = int(match["runs"]) * float(match["low"])
                volume.weekly_km = _within(text, match, _km(distance, match["unit"]), MOST_WEEKLY_KM, volume)
            text.take(match.start("low"), match.end())


def _has_more(text: Text, match: re.Match[str]) -> bool:
    """Whether other runs are told beside them: then neither the week's distance nor its days are known."""
    start, end = next((span for span in text.sentences() if span[0] <= match.start() < span[1]), match.span())
    return bool(_ANOTHER_RUN.search(text.plain, match.end(), end) or _DAY.search(text.plain, start, match.end("runs")))


def answered(text: Text, weekly_km: float | None, longest_km: float | None) -> Volume:
    """What the question for the week and the longest run alone tells: the first distance is the week's.

    The longest is longer than no week, so that `8, longest 20` is left as it is.
    """
    volume = Volume(weekly_km, longest_km)
    unit = _unit_of_message(text.plain) or "km"
    for match in run_answers.alone(text):
        ends, said = _ends(match), match["unit"] or unit
        if volume.weekly_km is None:
            volume.weekly_km = _within(text, match, _km(sum(ends) / len(ends), said), MOST_WEEKLY_KM, volume)
        elif volume.longest_km is None and _km(ends[-1], said) < volume.weekly_km:
            volume.longest_km = _within(text, match, _km(ends[-1], said), MOST_RUN_KM, volume)
        else:
            continue
        text.take(match.start(), match.end())
    return volume


def _longest(text: Text, unit: str | None) -> Iterator[re.Match[str]]:
    for pattern in _LONGEST:
        for match in text.matches(pattern):
            around = _clause_before(text, match.start()) + match[0]
            if _NO_RUN.search(match[0].removeprefix("1 time")) or _is_wished(text, match):
                continue
            if match["unit"] is None and not _is_of_running(text, match, unit):
                continue
            if match["sign"] or not _NOT_ON_FOOT.search(around):
                yield match


def _weekly(text: Text, unit: str | None) -> Iterator[re.Match[str]]:
    """Numbers that have their unit, then, where one is said at all, those without."""
    theirs: list[bool] = []
    patterns = (*_WEEKLY, _OF_A_LOG) if len(_DAY.findall(text.plain)) > 1 else _WEEKLY
    for pattern in patterns:
        for match in text.matches(pattern):
            if match["unit"] == "ks" and re.search(r"\d $", text.live[: match.start()]):
                continue  # `two 5ks in the week` are runs of it
            theirs.append(_is_theirs(text, match))
            yield match
    if unit is None or any(theirs):
        return
    for pattern in (*_WEEKLY_BARE, *(_NOW_INSTEAD if theirs else ())):
        for match in text.matches(pattern):
            if float(match["low"]) >= _LEAST_BARE and not _is_a_lifts(text, match):
                yield match


def _is_a_lifts(text: Text, match: re.Match[str]) -> bool:
    """`squat 140, currently 120` beside the runs of another time: the lift of the sentence has the number."""
    start = max((first for first, _ in text.sentences() if first <= match.start()), default=0)
    return any(one.exercise.pattern is not Pattern.RUN for one in mentions(text.live[start : match.start()]))


def _is_of_running(text: Text, match: re.Match[str], unit: str | None) -> bool:
    """Whether a number without a unit can be a distance: `longest 14`, but not `sessions never longer than 45`."""
    sentence = text.plain[text.plain.rfind(".", 0, match.start()) + 1 : match.start()]
    if _NEVER_MORE.match(match["sign"]):
        return unit is not None and not _IS_SESSION.search(sentence)
    return unit is not None or _IS_RUNNER.search(text.plain) is not None


def _named_before(text: Text, volume: Volume, unit: str | None) -> None:
    for match in text.matches(_THAT_WAS_IT):
        before = _BEFORE_IT.search(text.live, max(0, match.start() - 80), match.start())
        if before is None or not (before["unit"] or unit):
            continue
        volume.longest_km = _within(
            text, before, _km(_ends(before)[-1], before["unit"] or unit or "km"), MOST_RUN_KM, volume
        )
        text.take(before.start(), before.end())
        text.take(match.start(), match.end())
        return


def _clause_before(text: Text, place: int) -> str:
    return _CLAUSE.split(text.plain[max(0, place - _LEAD) : place])[-1]


def _is_wished(text: Text, match: re.Match[str]) -> bool:
    """`want my long run at 30 km by June`, `I want a stronger back and a 5k on Saturdays`."""
    lead = text.plain[max(0, match.start() - _LEAD) : match.start()]
    return bool(
        _ONE_WISHED.search(lead)
        or re.search(
            r"\b(?:want|would like|i'?d like|goal|target|build|plan\b.*\b(?:has|says))\b",
            _clause_before(text, match.start()),
        )
    )


_ONE_WISHED: Final = re.compile(r"\b(?:want|wanna|would like|'d like|love to|fancy)\b[^.;!?¶]*\ban? $")


def _is_theirs(text: Text, match: re.Match[str]) -> bool:
    """Run by them these weeks, not once, not wished for, not by bicycle."""
    lead = _clause_before(text, match.start())
    around = lead + match[0]
    theirs = _THEIRS.search(lead) and not text.plain.endswith("with", 0, match.start() - len(lead))
    if _NOT_NOW.search(around) or theirs or _BEHIND_IT.match(text.plain, match.end()):
        return False
    return _ON_FOOT.search(around) is not None or _NOT_ON_FOOT.search(around) is None


_SAID: Final = re.compile(r"\d(?:\s|-)?(?P<unit>km|kms|kilometers?|kilometres?|miles?|mi)\b|\b(?P<mpw>mpw)\b")
_WORD: Final = re.compile(r"\b(?P<unit>km|kms|kilometers?|kilometres?|miles)\b")
_SHORT: Final = re.compile(r"(?<![\d.])(?!(?:5|10|21|42) ?k)\d{1,3}\s?(?P<unit>k)\b")


def _unit_of_message(plain: str) -> str | None:
    """What they count in; the name of a race (`10k`) tells nothing of it."""
    found = next((found for pattern in (_SAID, _WORD, _SHORT) if (found := pattern.search(plain))), None)
    return found[found.lastgroup or 0] if found else None


def _ends(match: re.Match[str]) -> list[float]:
    return [float(match["low"]), *([float(match["high"])] if match["high"] else [])]


def _within(text: Text, match: re.Match[str], kilometres: float, most: float, volume: Volume) -> float | None:
    if kilometres <= most:
        return kilometres
    volume.too_far.append(text.said(match.start(), match.end()))
    return None


def _km(amount: float, unit: str) -> float:
    return round(amount * (KM_PER_MILE if unit.startswith("m") else 1), 1)
