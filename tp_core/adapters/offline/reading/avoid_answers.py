"""What answers `Is there anything that hurts, or that you won't do?` in a word or two: that there is nothing, or its name."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from tp_core.adapters.offline.reading.own_parts import JOINT
from tp_core.adapters.offline.reading.words import TAKEN, Text, spans_between

_PIECE: Final = re.compile(rf"[.,;!?¶({TAKEN}]+|\bbut\b|\s-\s|\band (?=(?:i|i'm|i've|my|also|can|make|we)\b)")
_FILLER: Final = (
    r"really|actually|currently|right now|at the moment|at present|atm|rn|now|today|so far|yet|anymore|any more|currently|thankfully|luckily|fortunately|honestly|tbh|lol|haha+|hehe|thanks?(?: god| goodness| you)?|thank god|mate|man|bro|coach|sir|please|pls|cheers"
    r"|touch(?:ing)? wood|knock(?:ing)? on wood|fingers crossed|that|i(?:'m| am|m)? (?:know|aware)(?: of)?|as far as i (?:know|can tell)|comes? to mind|special|in particular|specific(?:ally)?|much|at all|else|here|for me|on my (?:side|end|part)|from me|well|oh|um+|hmm+|just|all|so|it'?s|i'?m|i am|im|am|is|are|feels?|feeling|going|everything|body|to report|to be honest|really|i think|i guess|and|or|as well|either|will|off limits|to avoid|i won't do|injured|hurts?|hurting|any(?:thing)?|bothers me"
)
_NONE: Final = r"none of (?:it|them|that|those|these)|no (?:problems?|issues?|worries)(?: with (?:any(?:thing)?|it|that))?|no|nope|nah|naw|nay|na|none|nothing|nowt|nada|zero|0|zilch|nil|negative|not|n/a|neither|never|nein|nothin|(?:i )?(?:do not|don'?t) (?:think|believe) so|(?:i )?can'?t think of (?:any(?:thing)?|1|one)"
_WELL: Final = (
    r"good(?: to go)?|fine|ok|okay|great|perfect(?:ly)?|healthy|sound|solid|clear|grand|golden|well|100 ?%?|(?:fit|fighting fit|strong|healthy|fit) as (?:a|an) \w+|right as rain|fighting fit|in one piece|(?:in )?(?:top|good|tip[- ]top) (?:shape|form|nick)|top shape|tip[- ]top"
    r"|(?:i'?m |im )?(?:up|game|down) for (?:anything|whatever|everything|it all)|(?:i'?ll |i can |can |i )?do (?:anything|everything|whatever|it all)(?: you (?:give|throw at|tell) me)?|(?:hit|bring it|throw it at) (?:me|on)|bring it|let'?s go|no problems?"
)
_TOKEN: Final = re.compile(rf"(?:{_NONE}|{_WELL}|{_FILLER})(?![a-z])|[^a-z]")
_SAYS: Final = re.compile(rf"(?<![a-z\d])(?:{_NONE}|{_WELL})(?![a-z\d])")
_SAYS_LITTLE: Final = re.compile(
    r"\W*(?:not|(?:ok|okay|well|so|then|that|just|all|and|is|it'?s|[1-9]\d*(?!\d|\s*%)|\W)+)\W*"
)
"""`ok`, `ok that`, `ok 3`, the `not` of `not monday`: no word of what hurts."""
_NOT_WELL: Final = re.compile(
    r"\b(?:everything|all|it|that|they) (?:really |always |just )?(?:hurts?|is hurting)\b|\b(?:not|isn'?t|aren'?t|no|never|hardly) (?:\w+ )?(?:good|fine|ok|okay|great|perfect|healthy|sound|solid|clear|100|well)\b|^\W*(?:hurts?|hurting|injured|(?:i'?m |im |i am )?(?:hurt|injured))\b"
)
_FINE_AFTER: Final = re.compile(r"^\W*(?:no|nope|nah),? (?:i'?m|im|i am|all|it'?s|everything|everything'?s|that'?s)\b")
_IN_JEST: Final = re.compile(
    r"^\W*(?:(?:no|nope|nah|nothing|well|haha|lol)\W+)*(?:(?:only|just|except|apart from|maybe|other than|but) )*my (?:\w+ )?(?:pride|ego|feelings?|wallet|dignity|vanity|bank (?:account|balance)|self[- ]esteem|reputation|confidence|love life|ambition)\b(?=\W*(?:$|[.,;!?¶]|lol|haha|tbh|(?:from|after|when|sometimes|really|a bit|a little|i guess)\b))[^.;!?¶,]*"
)
"""`only my pride`: nothing to plan around."""


def says_nothing(text: Text) -> bool:
    """Whether a piece of the answer says no and nothing else; takes it."""
    found = False
    for start, end in spans_between(text.live, _PIECE):
        piece = text.live[start:end]
        jest = _IN_JEST.match(piece)
        if jest or _is_no(piece):
            found = True
            text.take(start, end)
    return found


def _is_no(piece: str) -> bool:
    if (
        not _SAYS.search(piece)
        or _SAYS_LITTLE.fullmatch(piece)
        or (_NOT_WELL.search(piece) and not _FINE_AFTER.match(piece))
    ):
        return False
    place = 0
    while place < len(piece):
        token = _TOKEN.match(piece, place)
        if token is None:
            return False
        place = token.end()
    return True


_PART: Final = re.compile(r"\band\b|\bor\b|,|/|&|\+|\n|¶|;|[.!]|[^\w\s\x00-\x7f]+")
_LEAD: Final = re.compile(
    r"^(?:\W|\b(?:just|only|maybe|probably|mostly|mainly|definitely|um+|hmm+|well|oh|yes|yeah|yep|sure|also|like|i guess|i'd say|i say|please|pls|no|not|the|any|all|my|those|damn|bloody|fucking|god|anything but|anything with|everything)\b)+"
)
_TAIL: Final = re.compile(
    r"(?:\W|\b(?:please|pls|plz|lol|haha+|tbh|maybe|probably|obviously|of course|mostly|mainly|i guess|i think|thanks|thank you|ever|at all|too|as well|also|either|sometimes|that'?s (?:it|all)|thats (?:it|all)|only|stuff|though|tho|if possible|for now|so far|no)\b)+$"
)
_VERDICT: Final = re.compile(
    r"\s*[,:;.-]?\s*\b(?:because|'?cause|cos|cuz|coz|bc|(?:i )?(?:just |really |absolutely |both |can'?t even )*(?:hate|can'?t stand|despise|loathe|dislike|dread|detest|avoid|refuse|won'?t|don'?t (?:like|want|do|enjoy))|(?:is|are|they'?re|it'?s|makes?|it makes|they make|both|scared of|no thanks?|not for me|never again)\b).*$"
)
_FOND: Final = re.compile(
    r"\b(?:love|like (?!hell)|likes?$|great|fun|fav\w*|fine|ok|okay|good(?! mornings?)|enjoy|best|better|more|want|keep|include|instead|need|strong|easy|can)\b"
)
_NOT_FOND: Final = re.compile(
    r"\b(?:don'?t|do not|not|no|never|isn'?t|aren'?t|can'?t|won'?t) (?:\w+ )?(?:like|love|enjoy|want|fun|good|great|fine|ok|can|need|fan)\b"
)


_MOST_SAID: Final = 200
"""A longer sentence is no answer in a word or two."""


def named_alone(text: Text, avoidable: Callable[[str], str | None]) -> Iterator[tuple[str, int, int]]:
    """Movements that an answer names and says nothing else of, but that they are hated: each with its span.

    A sentence that tells anything more (`deadlifts are fine`, `I love squats, presses`) is no such answer.
    """
    for start, end in spans_between(text.live, re.compile(r"[.!?;¶]+")):
        said = _NOT_FOND.sub("", text.live[start:end])
        if len(said) > _MOST_SAID or _FOND.search(said) or not re.search(r"[a-z]", said):
            continue
        live = text.live[start:end]
        verdict = _VERDICT.search(live)
        stop = verdict.start() if verdict and verdict.start() > 0 else len(live)
        pieces = [(start + first, start + last) for first, last in spans_between(live[:stop], _PART)]
        names = [(_name(text.live[first:last], avoidable), first, last) for first, last in pieces]
        names = [one for one in names if one[0] != ""]
        if names and all(name is not None for name, _, _ in names):
            yield from ((str(name), first, last) for name, first, last in names)


def _name(words: str, avoidable: Callable[[str], str | None]) -> str | None:
    """The movement where nothing else is named; `` where only small words are; None for anything else."""
    plain = words.replace(TAKEN, " ").strip()
    while (shorter := _TAIL.sub("", _LEAD.sub("", plain)).strip()) != plain:
        plain = shorter
    if not plain:
        return ""
    if _ONE_PART.fullmatch(plain):
        return ""
    name = avoidable(plain)
    return name if name is not None and _MORE.fullmatch(plain[plain.rindex(name) + len(name) :]) else None


_ONE_PART: Final = re.compile(rf"(?:(?:left|right|both|bad|old|sore|lower) )*{JOINT}")
_MORE: Final = re.compile(
    r"s?(?: (?:work|stuff|things?|exercises?|machines?|movements?|training|sessions?|variations?|of any kind|in general|days?|runs?|classes))?"
)
"""What may stand behind a movement's name."""
