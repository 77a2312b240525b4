"""Clauses that are of something else by their subject, their source or what takes them back: no fact of the athlete's.

By the build of a clause, whatever its verb: `a friend of mine ...`, `somebody at work ...`, `I read that ...`,
`..., but that's history`. What somebody does for the athlete, or with their time, is left: it tells of the athlete's week.
"""

import re
from collections.abc import Iterator
from itertools import chain, pairwise
from typing import Final

from tp_core.adapters.offline.reading.words import Text, is_for_another, spans_between

_KIN: Final = (
    r"(?:brother|sister|dad|father|mum|mom|mother|wife|husband|hubby|missus|partner|girlfriend|boyfriend|gf|bf|friend|mate|buddy|pal|son"
    r"|daughter|nephew|niece|cousin|uncle|aunt(?:ie)?|neighbou?r|colleague|co-?worker|boss|room ?mate|flat ?mate|house ?mate|team ?mate|fianc[eé]e?"
    r"|grand(?:father|mother|dad|ma|pa|son|daughter)|grandad|gran|nan|twin|club ?mate|work ?mate|spouse|(?:brother|sister|mother|father)[- ]in[- ]law)"
)
_KIND: Final = r"(?:(?:older|younger|little|big|best|good|old|wee|eldest|youngest|twin|gym|training|running|lifting) )*"
_SOMEBODY: Final = (
    rf"(?:my|our|a|another|one of my|some) {_KIND}{_KIN}s?(?: of mine)?(?: (?:back home|(?:at|in|from|next) (?:(?:the|my) )?\w+))?"
    rf"|(?:my|our) {_KIND}{_KIN}'s (?!wedding|party|christening|hen\b|stag\b)[a-z]+(?: [a-z]+)?(?= (?:is|are|was|were|has|needs|starts?|ends?|turns)\b)"
    r"|(?:somebody|someone|some (?:guy|bloke|lad|girl|woman|man)|(?:the|a) (?:guy|bloke|lad|girl|woman|man))(?: (?:else|(?:at|in|from|on|behind|next to) (?:(?:the|my|our) )?\w+))?"
    r"|he|she|(?:his|her) (?!goals?\b|targets?\b|aims?\b|dream\b|home\b|gym\b|garage\b|place\b|house\b)[a-z]+"
)
_LINKS: Final = r"(?:^|(?<=[.;!?¶] )|(?<=[.;!?¶])|(?<=, )|(?<=\band )(?<!\bme and )(?<!\bi and )|(?<=\bbut ))(?:(?:and|but|so|well|yes|ok|because|as|since) )*"
_ADVERBS: Final = (
    r"(?:(?:also|now|still|only|just|already|easily|never|always|usually|can|could|has|is|'s|has only|once) )*"
)
_OF_MY_TIME: Final = (
    r"(?:naps?|sleeps?|takes?|took|minds?|watch(?:es)?|looks? after|babysits?|has (?:the|our) |have (?:the|our) |lets?|gives?|gave|bought|buys?|got|gets|lent|lends|says?|said|thinks?|thought|reckons?|told|tells|wants?|wanted"
    r"|is (?:at|in) (?:school|nursery|bed|work|class)|goes to|works?|working|comes|drops|picks|asked|asks|made|makes|recommended|suggested|signed|dared|dares|bets?|calls?|called|showed|joins?|joined|comes|coming|gets? married|got married|getting married|is getting|marries|turns|promised|has (?!a (?:bad|sore)\b|\d)|have (?!\d)|'s got (?!\d)|owns|keeps|found|sent|set|wrote|writes|put|needs|knows)\b"
)
"""What somebody does with the athlete or their time; what they say and want is another rule's."""
_OWN: Final = r"(?:i|i'm|i'd|i've|i'll|me|mine|my|myself|we|we're|we've|us|our|ours)"
_TURN: Final = (
    rf"(?:[.;!?](?!\d)|¶|\s[-–—]\s|,? (?:but|so|while|whereas|though|although)\b|,? and (?={_OWN}\b)|, (?={_OWN}\b)|$)"
)
_OF_SOMEBODY: Final = re.compile(
    rf"{_LINKS}(?:{_SOMEBODY}),? (?:who )?(?!(?:and|or|with) )(?!{_ADVERBS}{_OF_MY_TIME})(?P<told>[a-z'].*?)(?={_TURN})"
)
_FIRST_PERSON: Final = re.compile(rf"(?<![a-z]){_OWN}(?![a-z'])")
_MEANT_FOR: Final = re.compile(
    r"\b(?:by then|until then|till then|for it|for that|in time|together|as well|same as|both|sign me up|me too)\b"
)
_BEHIND: Final = 60
"""Characters behind a clause in which it can be said to be meant for the athlete too."""
_DOUBLED: Final = re.compile(r"\bthe [a-z]+, $")
"""`the spine, she is not good`."""
_SOURCE: Final = re.compile(
    r"(?:\bi(?:'ve| have)? (?:once )?(?:read|heard)\b(?! from)|\b(?:(?:a|an|the|some|this|that|one|every|my) (?:[a-z]+ )?|[a-z]+ standards )(?:website|site|article|magazine|book|blog|video|internet|forum|podcast|study|guide|influencer|youtuber|app|chart|calculator|standards?|predictor|algorithm)(?: [a-z]+)?"
    r" (?:say|says|said|told|tells|wants|wanted|was|had|gave|suggest(?:s|ed)?|recommend(?:s|ed)?|call(?:s|ed) for)\b|\bthey (?:told me|tell you|say|said)\b)(?P<told>.*?)"
    rf"(?={_TURN})"
)
_HANDED: Final = re.compile(
    r"\b(?:the|a|an|this|that|some|got a|my old) (?:[a-z]+ )?(?:plan|program(?:me)?|routine|pdf|template|spreadsheet|schedule|sheet|split)"
    r"(?: (?:(?:off|from|on) (?:the |an? )?[a-z]+(?: that)?|(?:that )?i (?:found|saw|downloaded|bought|tried|was (?:given|sent))(?: (?:online|on [a-z]+))?"
    r"|(?:that )?(?:my |a |some )?(?!coach|trainer|i\b|you\b|we\b)[a-z]+ (?:sent|gave|wrote|made|does|follows|recommended|forwarded)(?: me)?))"
    rf",? (?:is|was|has|had|wants?|wanted|says?|said|calls? for|asks? for|needs?|prescribes?|goes)\b(?P<told>.*?)(?={_TURN})"
)
"""`the plan my mate sent me is 6 days of 90 minutes`; what a coach wrote may be theirs to follow."""
_STANDARD: Final = re.compile(
    r"\b(?:the|my|our|their) (?:[a-z]+ ){0,2}(?:test|standard|requirement|cut-?off|minimum|qualif[a-z]+(?: time)?) (?:was|used to be)\b(?P<told>[^.;!?¶]*)"
    r"|\b(?:is|are) (?P<told2>\d[\d:.]*) (?:in|for) the (?:test|exam|assessment)(?=[^.;!?¶]{0,12}\bi(?:'m| am)? (?:only |just )?(?:manage|can|do|did|get|at|hit)\b)"
    r"|(?<=\bi can )(?:do|manage) (?:[^.;!?¶]*?,) (?:the |their )?(?:standard|minimum|requirement|pass mark|cut-?off)(?:'s| is) (?P<told4>\d[\d:.]*)"
    r"|\b(?:minimum|standard|requirement|pass mark|cut-?off|qualif[a-z]+(?: time)?)(?: (?:for|in) (?:[a-z]+ ?){1,4})? (?:is|are) (?P<told3>\d[\d:.]*)(?=[^.;!?¶]{0,6}(?:[.,;] ?|\band |\bbut )i(?:'m| am)?(?: only| just)? (?:manage|can|do|did|get|at|hit)\b)"
)
"""`the push-ups are 20 in the test and I manage 11`: beside what one does oneself a standard is no number of theirs."""
_NUMBERED: Final = re.compile(r"(?<![\w.:])\d[\d.:,]*(?: ?x ?\d+)?(?:\s?[a-z%]+)?")
_TAKEN_BACK: Final = re.compile(
    r"(?:(?:,|\s[-–—])? (?:but|and|though|although)|,|\s[-–—]) (?:that|it|this|those|these)(?:'s| is| was| are| were|'re)? (?:days |times |numbers? )?(?:are |is |were |was )?(?:all |now |long |just |ancient )*"
    r"(?:wrong|a typo|not true|nonsense|rubbish|history|over|behind me|another life|in the past|gone|long gone|a lifetime ago|no longer (?:true|the case)|not (?:mine|me|what i(?:'m| am)? (?:here for|want|after|came for|care about))|the (?:unit|team|club|squad|school|work)'?s'?(?:,? not mine)?|only (?:1 (?:week|day|month) in|when|while|on|for|at)|not what this is (?:about|for))\b"
    r"|,? but (?:this|all this|what i(?:'m| am) here for)(?:'s| is) (?:only|just|all|purely|really)? ?(?:about|for)\b"
)
_BEGINS: Final = re.compile(r"[.;!?¶]\s|\band (?=(?:i|i'm|i've|i'd|my|the|it|there)\b)")


def spans(text: Text) -> Iterator[tuple[int, int]]:
    """The clauses to leave out, one after the other; the caller may take while iterating."""
    if not is_for_another(text.original):
        yield from _of_somebody(text)
    yield from _by_a_source(text)
    yield from _taken_back(text)
    yield from _of_long_ago(text)
    yield from _declined(text)
    yield from _unwanted(text)


def _of_somebody(text: Text) -> Iterator[tuple[int, int]]:
    for match in _OF_SOMEBODY.finditer(text.plain):
        if _FIRST_PERSON.search(match["told"]) or _MEANT_FOR.search(
            text.plain, match.start("told"), match.end() + _BEHIND
        ):
            continue
        if _DOUBLED.search(text.plain, 0, match.start()):
            continue
        yield match.span()


_LONG_AGO: Final = re.compile(
    r"\W*(?:but |and )?(?:that|this|it|those|all that)(?: was|'s| were| is)(?: all| now)? (?:(?:about |over |nearly )?(?:[4-9]|[1-9]\d|many|some) (?:years|yrs) ago|(?:ages|decades) ago|(?:back )?in (?:19\d\d|20[01]\d)|(?:19\d\d|20[01]\d)\b(?=\s*(?:[.,;!?¶]|$))|another (?:life|era|time)|a (?:long time|lifetime) ago)"
)
_PART: Final = re.compile(r",\s")
_COUNT: Final = re.compile(r"\d")
_OF_NOW: Final = re.compile(r"\b(?:now|today|currently|these days|at the moment|want|goal|like to|at present)\b")


def _of_long_ago(text: Text) -> Iterator[tuple[int, int]]:
    """`In the navy I did 60 push-ups and 2.4 km in 11 minutes. That was twelve years ago.`: the sentence before is of then."""
    for (start, end), (following, last) in pairwise(text.sentences()):
        if _LONG_AGO.match(text.plain, following, last) and not _OF_NOW.search(text.plain, start, end):
            parts = spans_between(text.plain[start:last], _PART)
            yield from (
                (start + begin, start + end)
                for begin, end in parts
                if _COUNT.search(text.plain, start + begin, start + end)
            )


_DECLINED: Final = re.compile(
    rf"\bi(?:'ve| have)?(?: got)? no (?:wish|desire|intention|plans?|interest|ambition)\b.*?(?={_TURN})"
    rf"|\bi (?:(?:once )?wanted to|dreamed of)\b(?=[^.;,!?¶]*\bonce\b|[^.;!?¶]*,? (?:but|and) (?:that|those|not any ?more))[^.;,!?¶]*"
    rf"|\bi(?: might| may|'ll maybe|'d maybe| could| will probably)\b[^.;,!?¶]*\b(?:one day|1 day|some ?day)\b.*?(?={_TURN})"
)
_RACES: Final = re.compile(
    r"\b(?:(?:half|ultra)?[ -]?marathon|half|ironman|triathlon|ultra|parkrun|\d{1,3} ?km?|meet|comp(?:etition)?|hyrox)\b"
)


def _declined(text: Text) -> Iterator[tuple[int, int]]:
    """`I have no wish to run a marathon`, `I might do a meet one day`: no event of theirs."""
    for match in _DECLINED.finditer(text.plain):
        for race in _RACES.finditer(text.plain, *match.span()):
            yield race.span()


_UNWANTED: Final = re.compile(
    r"\bi (?:really |just )?(?:don'?t|do not|didn'?t|never) (?:want|need|fancy|plan on|feel like)(?: to (?:do|train|have|spend|go|run|lift))?(?: for)?"
    r"(?: (?:an?|any|another|the|some))? (?!more\b|less\b|over\b|longer\b|fewer\b|to miss\b|to go (?:over|under)\b)(?P<told>[^.;,!?¶]*?)(?=,|[.;!?¶]|\s[-–—]\s|\bi (?:want|need|have|can)\b|\b(?:but|because|just|only|as|since)\b|$)"
)
_NOT_TO_ME: Final = re.compile(
    r"\b(?:don'?t|do not|please no|not) (?:give|send|make|write|offer) me\b(?! (?:more|less|over|longer|fewer|any more)\b)(?P<told>[^.;!?¶]*?)(?=,? (?:but|i (?:want|need|have|can))\b|[.;!?¶]|$)"
)
"""`do not give me what the app gave me: 5 days, 2 hours`."""
_OF_A_WEEK: Final = re.compile(
    r"(?<![\w.:])\d+[ -]?(?:days?|sessions?|x\b|times|hours?|min(?:ute)?s?|weeks?|months?)\b"
)


def _unwanted(text: Text) -> Iterator[tuple[int, int]]:
    """`I don't want a six day split, I don't want two hours`: no days and no minutes of theirs."""
    for match in chain(_UNWANTED.finditer(text.plain), _NOT_TO_ME.finditer(text.plain)):
        for count in _OF_A_WEEK.finditer(text.plain, *match.span("told")):
            yield count.span()


def _by_a_source(text: Text) -> Iterator[tuple[int, int]]:
    """Of what somebody is said to advise only the numbers: what one is told to avoid is another matter."""
    for match in chain(*(one.finditer(text.plain) for one in (_SOURCE, _HANDED, _STANDARD))):
        told = next(name for name in ("told", "told2", "told3", "told4") if match.groupdict().get(name) is not None)
        for number in _NUMBERED.finditer(text.plain, *match.span(told)):
            yield number.span()


def _taken_back(text: Text) -> Iterator[tuple[int, int]]:
    """`I used to run marathons, the best was 3:41, and those days are over`."""
    for match in _TAKEN_BACK.finditer(text.plain):
        begins = [0, *(one.end() for one in _BEGINS.finditer(text.plain, 0, match.start()))]
        yield begins[-1], match.end()
