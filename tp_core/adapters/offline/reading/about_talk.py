"""What is asked or wished of the talk and the draft themselves: what a question means, a step back, week 3, a stretch."""

import re
from typing import Final, Literal

OF_A_DRAFT: Final = ("stretch", "which length", "effort", "placed", "week")
"""What can be asked only where a goal stands; a first message tells what it is for."""
Wish = Literal["", "meaning", "undo", "week", "stretch", "which length", "effort"]

_MEANING: Final = re.compile(
    r"^\W*(?:(?:sorry|hm+|um+|ok|but|i|coach)[\s,]+)*(?:what|huh|eh|wdym|pardon|come again|say (?:that|it) again|what (?:do|did|does) (?:you|that|this|it) mean(?: by (?:that|this|it))?|what (?:is|are) you (?:asking|on about)"
    r"|(?:i )?(?:don'?t|do not|didn'?t) (?:understand|get (?:it|that|the question|you))(?: (?:the question|that|you|it))?|not sure what you(?:'re| are)? (?:mean|asking)(?: .{0,12})?|(?:can|could) you (?:rephrase|repeat)(?: (?:that|the question|it))?|meaning|what was the question|like what|such as|for example|what are (?:my|the) options|what can i (?:say|answer|pick|choose))\W*$"
)
_UNDO: Final = re.compile(
    r"^\W*(?:(?:no|oh|sorry|wait|ok|hm+|please|can you|could you|pls|actually|just)[\s,]+)*(?:undo(?: (?:that|it|this|the last (?:one|change|thing)|the change|please))*|take (?:that|it) back|revert(?: (?:that|it|the (?:last )?change))?|go back(?: (?:one|a|1) step)?|(?:put|change) it back|as it was(?: before)?|scratch that|forget (?:that|it|what i (?:just )?said)|never ?mind(?: that)?|cancel that|i (?:take|took) (?:that|it) back|ignore (?:that|my last (?:message|one)))\W*(?:please|then|last one)?\W*$"
)
_WEEK: Final = re.compile(
    r"\b(?:what|which|show|how|explain|describe|see|look|tell|give|walk|print|list)\b.{0,40}\bweek (?:\d{1,2})\b|^\W*(?:and |so |ok )?(?:what about )?week (?:\d{1,2})\W*$|\bweek (?:\d{1,2}) look\b"
)
_MONTH: Final = r"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept?|oct|nov|dec)"
_TIME: Final = (
    rf"(?:(?:in|during|over|for|through(?:out)?) (?:all of |most of |early |mid |late |the (?:first|last|second|1st|2nd) (?:(?:\d|few|two|couple(?: of)?) )?weeks? (?:of|in) )?(?:{_MONTH}\b(?! (?:\d|next))|(?:the )?(?:christmas|xmas|easter|summer|school)? ?(?:break|holidays?|vacation)|christmas|xmas|new year'?s?|ramadan|(?:that|this|those|these) (?:time|weeks?|month|days)|(?:a|one|two|three|[1-4]) weeks? (?:in|over|at)\b)"
    r"|\bthe (?:first|last|second|1st|2nd) (?:\d |few |two )?weeks? of \w+|\b(?:while|when) i(?:'m| am) (?:away|travell?ing|on holiday|abroad|off)|\b(?:that|1|one|some) weeks?\b(?= (?:only|i|just))|\bnext week (?:only|just)\b)"
)
_LESS: Final = r"\b(?:only|just|no|none|nothing|can'?t|cannot|won'?t|without|down to|up to|move to|switch to|go (?:down |up )?to|change to|drop to|less|fewer|more|extra|busy|no time|\d (?:days?|sessions?|times))\b"
_AWAY: Final = re.compile(
    rf"\b(?:i'?m|i am|i'?ll be|i will be|we'?re|we'?ll be) (?:away|travell?ing|on (?:holiday|vacation|a trip|leave)|abroad|out of town|off)\b.{{0,40}}(?:\bto\b|\buntil\b|\btill?\b|-|\bnext week\b|{_TIME})"
)
_STRETCH: Final = re.compile(
    rf"{_LESS}[^,;.!?]{{0,40}}?{_TIME}|{_TIME}[^,;.!?]{{0,30}}?{_LESS}|{_TIME}, (?:i )?(?:can )?(?:only|just|no|none)\b"
)
_NO_STRETCH: Final = re.compile(
    rf"\b(?:start\w*|begin\w*|race|meet|comp(?:etition)?|wedding|event|marathon|half|10 ?k|5 ?k|trek|trip|by|until|till|before|from|since|goal|want to|test|birthday|born|did|was|ran|hit|pb|best)\b(?! i'?m| now)(?:(?!\b(?:away|holiday)\b).)*{_TIME}"
)
_OF_THE_PAST: Final = re.compile(
    r"\b(?:hurts?|hurting|pain\w*|ach\w+|injur\w+|sore|broke|tore|surgery|was|were|had|did|been|gone|ago|last|trained|lifted|ran|used to)\b(?! weeks?\b)"
)
"""`my back hurt for two weeks in spring` tells of no week of the plan."""
_MOST_WORDS: Final = 16
_EFFORT: Final = re.compile(
    r"^\W*(?:(?:ok|no|and|but|well|can|could|we|you|i want|i'?d like|please|just|a bit|a little|bit|much|little|way|far|the|that'?s|thats|that|it'?s|it|is|make|made|be|something|a|this|looks?|seems?|sounds?|whole|thing|plan|program(?:me)?|too)[\s,]+)*(?P<way>harder|easier|tougher|(?:more|less) (?:intense|challenging|intensity|demanding)|gentler|(?:too|so) (?:easy|hard|tough|light|heavy)|heavier|lighter)\W*(?:please|then|instead)?\W*$"
)
SHORTER_OR_LONGER: Final = re.compile(
    r"^\W*(?:(?:ok|no|and|but|well|can|could|we|you|i want|i'?d like|please|just|a bit|much|little|way|far|the|that'?s|thats|that|it'?s|it|is|make|made|be|have|something|a)[\s,]+)*(?P<way>shorter|longer|too (?:long|short)|less long)\W*(?:please|then|instead)?\W*$"
    r"|^\W*(?:ok |but |well |hm+ )*\d{1,3} (?:min(?:ute)?s?|weeks?|wks|months?|hours?)(?: a session)? (?:is|are|seems?|sounds?|feels?)(?: \w+)? too (?:long|much|short|little)\W*(?:for me)?\W*$"
)
"""Says of nothing in particular that it be shorter or longer."""


def of_a_stretch(plain: str) -> bool:
    """Whether it tells of some days or weeks only: `3 days in december`, `I'm away 20 december to 3 january`."""
    if len(plain.split()) > _MOST_WORDS:
        return False
    if _AWAY.search(plain):
        return True
    return bool(_STRETCH.search(plain)) and not (_NO_STRETCH.search(plain) or _OF_THE_PAST.search(plain))


def wish(plain: str) -> Wish:
    """The first kind that fits; empty for none."""
    kinds: tuple[tuple[Wish, bool], ...] = (
        ("meaning", bool(_MEANING.match(plain))),
        ("undo", bool(_UNDO.match(plain))),
        ("which length", bool(SHORTER_OR_LONGER.match(plain))),
        ("effort", bool(_EFFORT.match(plain))),
        ("stretch", of_a_stretch(plain)),
        ("week", bool(_WEEK.search(plain))),
    )
    return next((kind for kind, fits in kinds if fits), "")
