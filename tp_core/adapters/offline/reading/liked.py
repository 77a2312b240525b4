"""What an athlete likes and wishes for, in words of liking: `I love rows`, `keep squats in`, `likes: carries`."""

import re
from typing import Final

from tp_core.adapters.offline.reading.lift_names import Mention, mentions
from tp_core.adapters.offline.reading.movement_words import BY_ITS_KIND, GENERAL, REACH, SKIP_WORDS, UNSAID, with_kind
from tp_core.adapters.offline.reading.words import TAKEN, Text, spans_between

_LIKE: Final = r"(?<!would )(?<!'d )(?<!not )(?<!n't )(?<!n't really )(?<!n't exactly )(?<!n't particularly )(?<!dont )(?<!never )(?<!not really )(?<!not exactly )\b(?:(?:i |really |do |also )*(?:love(?! to (?!do))|loves:?|enjoy|enjoying|adore|(?:(?<=^)|(?<=¶)|(?<=[.,;!?¶/] ))likes?(?::| =)|(?:(?<=^)|(?<=[.;!?¶] ))like(?= [a-z])|i am liking(?: very much)?|like very much|(?:a (?:real )?)?kick out of|what i (?:enjoy|like|love)(?: is| are|:)|(?:just|simply) love|(?:(?<=¶)|(?<=[.,;!?¶/] ))loves?:)|i (?:really |do |also |quite |actually |honestly |just |genuinely )*like(?! to \w+ \d)|(?<!would )(?<!'d )(?<!don't )(?<!not )\blike(?= (?:doing|to do)\b)|prefer(?! (?:not|to not|no)\b)|(?<!least )favou?rites?(?: (?:lifts?|exercises?))?(?: (?:is|are))?:?|big fan of|fan of|yes to|keep|include|add(?: in| some)?|more|(?:lots|loads|heaps|plenty) of|must have|want (?:to (?:do|keep|include) )?(?:lots of |more |some )):? +"
_WANTED_IN: Final = r"\b(?:want|like|love|need|have|keep|put|see)(?: to (?:keep|have|see|do|put))? (?P<what>[a-z][a-z ,&/-]{2,40}?),? in (?:there|every (?:week|session|day)|the (?:plan|program(?:me)?|mix)|my (?:plan|program(?:me)?))\b"
"""`I'd like back squats in there`."""
_LIKE_LIST: Final = re.compile(r",|/|\s&\s|\bor\b|\band\b(?! (?:jerk|press))")
_NAME: Final = 60
"""Characters in which the name of a movement that is liked ends."""


_KEPT: Final = re.compile(
    r"s?(?: (?:in|there|please|pls|work|days?|too|as well|though|for me|every|that|i|variations?|sessions?|exercises?|stuff|on|with|a|at(?! (?:about |around |least )?\d)|once|twice|where)\b|\W*$)"
)
"""What may follow a movement that is to be kept in."""


def liked(text: Text) -> list[str]:
    """Each movement liked, in the athlete's words; takes what it understands."""
    found = _wanted_in(text)
    for match in text.matches(_LIKE):
        lead = re.split(r"[.;!?¶,]", text.live[max(0, match.start() - 40) : match.start()])[-1]
        counted = match[0].startswith("more") and re.search(r"\d $", lead)  # `2 more runs`
        if counted or UNSAID.search(lead) or re.match(r"(?:to do )?\d", text.live[match.end() :]):
            continue  # `my kids love box jumps`, `I like to do 15 dips, now 8`
        rest = re.split(
            rf"[.!?;¶{TAKEN}]|\bbut\b|\bbecause\b|\bthough\b|\bmore than\b",
            text.live[match.end() : match.end() + REACH],
        )[0]
        last = match.start()
        for start, end in spans_between(rest, _LIKE_LIST):
            name = _named(rest[start:end], loose=match[0].split()[0] in _LOOSE)
            if name is None:
                break
            found.append(name)
            last = match.end() + end
        if last > match.start():
            text.take(match.start(), last)
    return found + _pointed_at(text)


_AGAIN: Final = re.compile(r"^(?:i )?(?:love|like|enjoy) ")
"""`love deadlifts, love rows`."""
_ANYTHING: Final = re.compile(
    r"^(?:anything|everything|stuff|things|work) (?:on|with|involving|in|using|that has) (?:an? |the |my )?"
)
"""`anything on cables`."""
_ON_KIT: Final = re.compile(r"(?:cables?|barbells?|dumb ?bells?|kettle ?bells?|rings|machines|bands|free weights)")
_LOOSE: Final = ("keep", "include", "add", "more", "lots", "loads", "heaps", "plenty", "want", "need", "must", "have")
"""Words that wish for other things too."""


def _named(piece: str, *, loose: bool) -> str | None:
    """The movement a piece of a list names, None where it names none: `keep the overhead volume sensible`."""
    said = _AGAIN.sub("", piece.strip())
    words = _ANYTHING.sub("", said)
    if _ON_KIT.fullmatch(words) and (words != said or not loose):
        return words
    while (shorter := SKIP_WORDS.sub("", words)) != words:
        words = shorter.strip()
    named = [mention for mention in mentions(words[:_NAME], all_words=not loose) if mention.start <= 8]
    if named:
        return None if loose and not _KEPT.match(words, named[0].end) else _as_named(words, named[0])
    general = next((word for word in GENERAL if words.startswith(word)), None)
    return words if general is None and not loose and BY_ITS_KIND.fullmatch(words) else general


def _as_named(words: str, first: Mention) -> str:
    """The movement's own name; with the words for its kind, or the one before it: `zercher squats`, `trail runs`."""
    whole = first.start and first.end >= len(words) - 1 and len(words[: first.start].split()) == 1
    return words if whole else words[with_kind(words, first.start) : first.end]


def _wanted_in(text: Text) -> list[str]:
    """`I'd like back squats in there`."""
    found = []
    for match in text.matches(_WANTED_IN):
        pieces = [match["what"][start:end] for start, end in spans_between(match["what"], _LIKE_LIST)]
        found += [piece[one.start : one.end] for piece in pieces for one in mentions(piece, all_words=True)[:1]]
        text.take(match.start(), match.end())
    return found


_OF_IT: Final = (
    r"(?<!'d )(?<!would )(?<!not )(?<!don't )(?<!didn't )(?<!to )(?<!you )(?<!they )(?<!who )(?<!kids )(?<!might )(?<!may )(?<!will )(?<!'ll )"
    r"\b(?:(?:really|just|actually|absolutely|do|quite|honestly) )*(?:love|adore|enjoy|live for) (?:those|them|it|'?em|these)\b(?= *(?:$|[.,;!)¶\x1f]|so\b|and\b|but\b|please\b|because\b))"
)


def _pointed_at(text: Text) -> list[str]:
    """`some front squats, I love those`: the movement last named before it, unless that is refused."""
    found = []
    for match in text.matches(_OF_IT):
        begin = max(0, match.start() - _NAME)
        lead = re.split(r"[.;!?¶,]", text.plain[begin : match.start()])[-1]
        last = next(reversed(mentions(text.plain[begin : match.start()], all_words=True)), None)
        if last is None or TAKEN in text.live[begin + last.start : begin + last.end] or UNSAID.search(lead):
            continue
        first = with_kind(text.live, begin + last.start)
        found.append(text.live[first : begin + last.end])
        text.take(match.start(), match.end())
    return found
