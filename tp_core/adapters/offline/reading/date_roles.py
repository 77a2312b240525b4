"""What a date in a message is: the program's start, an event, a deadline, or no date to plan for at all."""

import re
from typing import Final

from tp_core.adapters.offline.reading.words import Text, compiled_pattern

_EVENT_WORDS: Final = (
    "powerlifting meet", "weightlifting meet", "powerlifting competition", "weightlifting competition", "strongman competition",
    "crossfit competition", "half marathon", "marathon", "parkrun", "triathlon", "hyrox", "the open", "crossfit open", "meet",
    "competition", "comp", "5k", "10k", "race", "tournament", "nationals", "regionals", "qualifier", "trial", "test day",
    "fitness test", "ruck", "obstacle race", "spartan race", "spartan", "tough mudder", "military test", "police test",
    "academy", "season", "ultramarathon", "ultra", "throwdown", "games", "mock meet", "half",
)  # fmt: skip
_DISTANCES: Final = frozenset({"5k", "10k", "half", "half marathon", "marathon", "season"})
"""Beside `in 12 weeks` these are what to run, not a day to run it on."""
_DEADLINES: Final = re.compile(
    r"\b(?:wedding|birthday|holiday|vacation|trip|beach|reunion|bday|anniversary|deployment|graduation|summer|ski trip)\b"
)
_STARTS: Final = re.compile(
    r"(?<!trip )(?<!season )(?<!camp )(?<!holiday )\b(?:start(?:ing|s)?|begin(?:ning|s)?|kick(?:ing)? off|from|first (?:day|session)|free from|back on|available from|ready)\s*(?:is |on |of |in |the |this |week |at the |again |over |afresh |anew |training |date(?: is)? |it |that |me |us |day |working out |lifting |after \w+,? )*[,:]?\s*(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?)?$"
)
_POINTS_BACK: Final = re.compile(
    r"\s*(?:and )?(?:it'?s|it is|that'?s|that is|this is|race day is|the day is)(?: on)?\s*"
)
_PAST: Final = re.compile(
    r"\b(?:pbs?|prs?|personal best|ran|did|was|were|had|been|have been|cleared|since|last|broke|tore|injured|hurt|operated|surgery"
    r"|stopped|quit|started|restarted|began|born|got (?:the|my) (?:ok|all[- ]clear)|finished|completed|retired|moved|joined|ago|best|tested|hit|gave birth|back in|ditched|sold|bought|reconstruct\w+|operation|op|pulled|lost|cut|snapped|fell|took|turned|recorded|logged|measured|replaced|replacement|trim|repair|arthroscopy|fracture)\b"
)
"""Words that put a month or a day without a year behind us, where nothing says that it is to come."""
_AHEAD: Final = re.compile(
    r"\b(?:by|before|until|till|for|next|coming|this coming|on|is|goal|want|training for|aim\w*)\s*(?:the )?$"
    r"|\b(?:by|before|in time for) (?:my|our|the) (?:\w+ )?\w+,? (?:on )?(?:the )?$"
)
_ENDS: Final = re.compile(r"\b(?:by|before|until|till|end(?:s|ing)?|on|for|is|due|deadline)\b")


def is_past(text: Text, match: re.Match[str]) -> bool:
    """`half PB 1:41 this september`, `cleared me in march`: what happened then is no date to plan for."""
    if match.lastgroup not in ("month", "part", "dm", "md", "holiday"):
        return False
    lead = re.split(r"[,;]|\bbut\b|\band\b|\bnow\b", around(text, match)[0])[-1]
    if re.search(
        r"\b(?:on holiday|on vacation|away|abroad|travel\w*|busy|injured|gone|closed) (?:until|till|through)\s*(?:the )?$",
        lead,
    ):
        return True  # until then there is no training, and what ends then is not the program
    if re.search(r"\b(?:after|at|over|around|since|enjoy)\s+(?:the )?$", lead) and match.lastgroup == "holiday":
        return True  # `after christmas` is no day
    if re.search(r"\bnot\s*$|\b(?:ran|did|finished|completed)\b.*\bon (?:the )?$", lead):
        return True  # `not this week's`, `ran a half on 5 May`
    raced = re.search(r"\b\d{1,2}:\d\d(?::\d\d)?\s+(?:in|last) $", lead)
    return bool(raced or _PAST.search(lead)) and not _AHEAD.search(lead)


def is_habit(text: Text, match: re.Match[str]) -> bool:
    """`long run on sunday`, `football on wednesday`: what a week holds, not when the program starts."""
    lead = re.split(r"[,;]|\bbut\b|\band\b", around(text, match)[0])[-1]
    if match.lastgroup != "weekday" or not match[0].startswith("on ") or not re.search(r"[a-z]{3}", lead):
        return False
    return not (_STARTS.search(lead) or _event_name(lead, "") or _DEADLINES.search(lead) or _ENDS.search(lead))


_SETTING_OUT: Final = re.compile(r"\b(?:start\w*|begin\w*|kick\w*|go|first|from|get going|crack on)\b")
_FEW_WORDS: Final = 4


def is_answer_or_start(text: Text, match: re.Match[str]) -> bool:
    """Whether `today` is when the program begins: it says so, or is all there is."""
    lead, after = around(text, match)
    return bool(_SETTING_OUT.search(lead + " " + after)) or len(text.plain.split()) <= _FEW_WORDS


_THEY_START: Final = re.compile(
    r"\b(?:open|season|competition|comp|meet|race|tournament|camp|academy|course|selection|games|school|pre-?season|trials)\s+(?:starts?|begins?|kicks off)\s*(?:on )?(?:the )?$"
)
"""What begins on a date is an event for who trains towards it."""


def of(text: Text, match: re.Match[str], kind: str) -> tuple[str, str]:
    """What the date is, by the words of its own clause; near weekdays are starts."""
    lead, after = around(text, match)
    if _POINTS_BACK.fullmatch(lead):  # `First half marathon! It's on 3 October`
        lead = f"{text.plain[max(0, match.start() - 60) : match.start() - len(lead)].strip(' .!?;¶')} {lead}"
    they_start = bool(_THEY_START.search(lead))
    if not they_start and (
        _STARTS.search(lead)
        or re.match(r"^(?:from|start)", match[0])
        or re.match(r"\s*(?:is when i (?:can )?start|start\b)", after)
    ):
        return "start", ""
    name = _event_name(lead, after)
    if kind == "ahead" and name in _DISTANCES:
        name = ""
    deadline = max((found.end() for found in _DEADLINES.finditer(lead)), default=-1)
    if name and deadline < lead.rfind(name.split()[-1]):
        return "event", name
    if they_start or (name and deadline < 0):
        return "event", name
    if _DEADLINES.search(lead + after) or re.search(
        r"\b(?:by|before|until|till|deadline|due)\b(?: \w+){0,3}\s*$", lead
    ):
        return "deadline", ""
    if kind in ("weekday", "near") and not match[0].startswith("by"):
        return "start", ""
    return "", ""


def around(text: Text, match: re.Match[str]) -> tuple[str, str]:
    sentence = next(
        ((start, end) for start, end in text.sentences() if start <= match.start() < end), (0, len(text.plain))
    )
    return text.plain[max(sentence[0], match.start() - 60) : match.start()], text.plain[
        match.end() : min(max(sentence[1], match.end()), match.end() + 40)
    ]


def _event_name(lead: str, after: str) -> str:
    lead, after = (re.sub(r"\b(5|10) ?km\b", r"\1k", words) for words in (lead, after))
    parts = re.split(r",|\band\b(?! jerk)|\bbut\b", lead)
    near = (
        " ".join(parts[-2:] if not parts[-1].strip() and len(parts) <= 2 else parts[-1:])
        + " "
        + re.split(r",|\band\b|\bbut\b|\(", after)[0]
    )
    for name in _EVENT_WORDS:
        if compiled_pattern(rf"(?<![\w-]){re.escape(name)}(?!\w)(?! (?:gym|plan|pace|training))").search(near):
            if name in ("5k", "10k", "half", "games", "comp", "the open", "season"):
                return {"half": "half marathon", "comp": "competition", "the open": "CrossFit Open"}.get(name, name)
            return {"hyrox": "Hyrox race"}.get(name, name)
    return ""
