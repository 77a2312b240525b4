"""What a date in a message is: the program's start, an event, a deadline, or no date to plan for at all."""

import re
from datetime import date, timedelta
from typing import Final

from tp_core.adapters.offline.reading import which_day
from tp_core.adapters.offline.reading.bystanders import PERSON
from tp_core.adapters.offline.reading.which_day import WEEKDAY
from tp_core.adapters.offline.reading.words import Text, compiled_pattern

_EVENT_WORDS: Final = (
    "powerlifting meet", "weightlifting meet", "powerlifting competition", "weightlifting competition", "strongman competition",
    "crossfit competition", "half ironman", "ironman", "half marathon", "marathon", "parkrun", "triathlon", "kilimanjaro", "acft", "pft", "hyrox", "the open", "crossfit open", "meet",
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
    r"(?<!trip )(?<!season )(?<!camp )(?<!holiday )(?<!football )(?<!rugby )(?<!hockey )(?<!school )(?<!term )(?<!preseason )(?<!league )(?<!uni )(?<!college )(?<!job )\b(?:start(?:ing|s)?|begin(?:ning|s)?|commenc(?:e|es|ing|ement)|kick(?:ing)? off|from|(?:first|1st|1) (?:day|session|workout|week|training)|week (?:one|1)|free from|back on|available from|ready)\s*(?:is |on |of |in |the |this |next |week |should be |will be |would be |can be |at the |again |over |afresh |anew |training |date(?: is)? |it |that |me |us |day |working out |lifting |after (?:\w+ ){0,2}\w+,? |some ?time |your |my |plan |program(?:me)? |= )*[,:=]?\s*(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?)?$"
)
_POINTS_BACK: Final = re.compile(
    r"\s*(?:and )?(?:it'?s|it is|that'?s|that is|this is|race day is|the day is|there'?s (?:1|one)|there is (?:1|one))(?: on)?(?: the)?\s*"
)
_PAST: Final = re.compile(
    r"\b(?:pbs?|prs?|personal best|ran|did|was|were|had|been|have been|cleared|since|last|broke|tore|injured|hurt|operated|surgery"
    r"|stopped|quit|started|restarted|began|born|got (?:the|my) (?:ok|all[- ]clear)|finished|completed|retired|moved|joined|ago|best|tested|(?:put|kept|took|laid|knocked) me (?:out|off|up)|(?<!to )hit|gave birth|back in|ditched|sold|bought|reconstruct\w+|operation|op|pulled|lost|(?<!to )cut(?! (?:from|until|till|starting|for|coming|phase|block|plan|by)\b)|snapped|fell(?! (?:race|run|running|marathon)\b)|took|turned|recorded|logged|measured|replaced|replacement|trim|repair|arthroscopy|fracture|sprain|strain|passed|failed|niggle|tear|tweak)\b"
)
"""Words that put a month or a day without a year behind us, where nothing says that it is to come."""
_AHEAD: Final = re.compile(
    r"\b(?:by|before|until|till|for|next|coming|this coming|on|is|goal|want|training for|aim\w*)\s*(?:the )?$"
    r"|\b(?:by|before|in time for) (?:my|our|the) (?:\w+ )?\w+,? (?:on )?(?:the )?$"
)
_ENDS: Final = re.compile(r"\b(?:by|before|until|till|end(?:s|ing)?|on|for|is|due|deadline)\b")


_OF_A_LOG: Final = re.compile(
    r"\s*[-:–]\s*(?:\d{1,2} ?k\b|[a-z][a-z ]{1,24}?(?:\d{1,2} ?x ?\d|\d{2,3} ?x ?\d|\d+(?:\.\d)? ?(?:km|k|miles?)\b|@))"
)
"""`Mon 16/11 - squat 5x5 @ 100`: the day of a training done."""
_WEEKDAY_LAST: Final = re.compile(rf"\b{WEEKDAY},?\s*(?:the )?$")
_VAGUE: Final = frozenset({"month", "part", "holiday"})
"""Kinds of dates that are spoken of for many reasons: they count only where something points ahead."""
_TOWARDS: Final = re.compile(
    r"\b(?:by|before|until|till|for|this coming|coming|next|want|wants|wanna|need|goal|aim\w*|target\w*|hop\w+|(?:would|i'd|'d) (?:like|love|be)|like to|love to|get to|get back|reach|rac(?:e|ing)|meet|comps?|compet\w*|event|wedding|holiday|trip|test|selection|ready|plan\w*|prep\w*|training|train|towards?|signed up|entered|entering|booked|trying|going|gonna|doing|do|run|marathon|half|10k|5k|\d+ ?km?|hyrox|triathlon|murph|season|is|it's|are|on|date|when|turn|lake|beach|show|wish\w*|deadline|ski\w*|trek\w*|hik\w+|climb\w*|expedition|camino|fight|photo ?shoot|reunion|deploy\w*|festival|tour|camp|course|academy|intake|assessment|exam|graduat\w+|prom|honeymoon|bleep|due|starts?|starting|begin\w*|from)\b"
)
_AWAY: Final = re.compile(
    r"\b(?:i'?m|we'?re|i am|i'll be|we are|be|been|is|he's|she's|off|on) (?:away|abroad|travell?ing|on (?:holiday|vacation|leave)|gone|off|out of action|busy)\b[^.;!?]*$"
    r"|\b(?:on holiday|on vacation|away|abroad|travell?\w*|busy|injured|gone|closed|on the road|on tour|on site|at sea|offshore)(?: for work| with work)? (?:until|till|through)\s*(?:the )?$"
    r"|\b(?:no|not|won'?t|can'?t|shut)\b[^,;.]*\b(?:until|till|before)\s+(?:the )?$"
)
_NO_PLAN: Final = re.compile(
    r"(?:^\s*|\b(?:my|his|her|their|the|our|an?|dad's|mum's|mom's|kids?|son's|daughter's|wife's|husband's)\b(?: \w+){0,2} )(?:surgery|operation|op|appointment|scan|exams?|finals|due date|payday|contract|lease)\b[^.;]*$|\b(?:membership|subscription|contract|lease|visa)\b[^.;]*$|\b(?:back to|off) school\b[^.;]*$|\bcan'?t (?:start|train|begin)\b[^.;]*$"
)
"""What else a date may be of: no day to be strong on."""
_RUNS_OUT: Final = re.compile(
    r"(?<!the time )(?<!before )(?<!before my )(?<!until )(?<!till )(?<!when )\b(?:school|term|uni|university|college|semester|classes|lectures|work|contract|lease|course|job|shifts?|exams?|leave|holidays?|visa|permit|membership|subscription|notice|probation|sublet|rental)\b(?: \w+){0,2}"
    r" (?:finish\w*|ends?|stops?|breaks? up|closes?|runs? out|expires?|is (?:over|up|done))(?: on| in| by)?(?: the)? *$"
)
"""`school finishes 18 December`, `my visa runs out in 20 weeks`: no day to be strong on."""
_SIGNED_OFF: Final = re.compile(
    r"^\W*(?:(?:i|i've|i'?m|was|have|had|got|been|and|then|fully|finally)\W+)*(?:cleared|discharged|signed off|operated|diagnosed|released|given the all[- ]clear)\b[^.;]*\bon (?:the )?$"
)
_LASTS: Final = re.compile(
    r"\b(?:i'?m|i am|we'?re|we are) (?!(?:training|lifting|running|prepping|preparing|going|free|available|aiming|hoping|looking|trying|doing)\b)[^.;!?]{0,40}\b(?:until|till|til)\s*(?:the )?$"
)
"""`I'm between shifts until the new year`."""
_THEIRS: Final = re.compile(
    rf"\b(?:my|our|his|her) {PERSON}(?:'s| is|'s got| has)(?: (?:running|doing|got|in|at|entered|a|an|the|his|her|first|own|big))* (?:\d+ ?k\w*|half|marathon|race|meet|comp\w*|tournament|show|match|gala|hyrox)\b(?![^.;]*\b(?:i|we|me|us|i'm|with)\b)[^.;]*$"
)
_FOR_FUN: Final = re.compile(
    r"[^.;!?]{0,12}\b(?:(?:just|only|purely) (?:for (?:fun|a laugh|the craic)|a (?:tune|warm)[- ]?up|training run)|as a (?:tune|warm)[- ]?up)\b"
)

_TUNE_UP: Final = re.compile(
    r"\b(?:(?:tune|warm)[- ]?up|(?:practice|test|prep|b)[- ]race|dress rehearsal)\b[^.;!?]{0,30}$"
)
"""`a tune-up 10k on 7 march`: on the way to what they train for."""
_BY_A_CLINICIAN: Final = re.compile(
    r"\b(?:doctor|doc|gp|physio\w*|surgeon|midwife|clinician|cardiologist|consultant|nurse|check-?up)\b(?![^.;!?]*\b(?:by|before|until|till)\b)[^.;!?]*$"
)
"""`my doctor said on 20 november that it is fine`."""
_WAS_WHEN: Final = re.compile(r"\s*(?:was|is) when (?:i|we|my|the) (?!(?:can )?(?:start|begin|race|compete|run)\b)")


_MOVES: Final = r"(?:mov(?:ed?|es|ing)|pushed|brought|shifted|postponed|delayed|rescheduled|re-?arranged|changed|bumped|switched|deferred|put)"
_MOVED_TO: Final = re.compile(
    rf"\b{_MOVES}(?:\s+(?:my|our|the|it|that|date|meet|race|comp(?:etition)?|event|marathon|half|back|forwards?|backwards?|out|up|on|over|now|again)){{0,5}}\s*(?:to|until|till|for|:)\s*(?:on )?(?:the )?$"
)
"""`the race has been pushed back to`: what stands before an event's new day."""
_NOW_ON: Final = re.compile(
    r"^\W*(?:(?:actually|no|wait|sorry|so|oh|ah|but|and|also)\W+)*(?:it'?s|it is|that'?s|it'?ll be|(?:the |my |our )?(?:new |real |right )?date(?: (?:for|of) (?:the |my |our )?\w+)?(?:'s| is| changed| moved)?)(?: now| actually| really)?(?: to| on| for)?\s*[:=]?\s*(?:the )?$"
    r"|\b(?:new|other|another|different|later|earlier) date\b[^.;!?]*$"
)
_NOW_BEHIND: Final = re.compile(r"\s*(?:now|instead)\b")


def is_moved(text: Text, match: re.Match[str]) -> bool:
    """Whether a date is told as the new one of what is known."""
    lead, after = around(text, match)
    lead = _WEEKDAY_LAST.sub("", lead)
    return bool(_MOVED_TO.search(lead) or _NOW_ON.search(lead) or _NOW_BEHIND.match(after))


_EVENT_MOVED: Final = re.compile(
    rf"(?:\b(?:actually|they|they've|the|my|our|a|half|full)\s+){{0,4}}\b(?:meet|race|comp(?:etition)?|event|date|marathon|half|it|they)\b(?:\s*(?:'s|'ve|has|have|had|been|was|is|got|just|now|also))*\s+{_MOVED_TO.pattern}"
)


def moved_from(text: Text, match: re.Match[str]) -> int:
    """Where the words begin that tell a date moved; without such words the date itself."""
    lead, _ = around(text, match)
    found = _EVENT_MOVED.search(lead)
    return match.start() - len(lead) + found.start() if found else match.start()


_EVENT: Final = re.compile(
    r"\b(?:date|meet|race|comp(?:etition)?|event|deadline|half|marathon|wedding|birthday|the|day)\b"
)
_OF_AN_EVENT: Final = re.compile(
    r"\b(?:date|meet|race|comp(?:etition)?|event|deadline|marathon|half|wedding|birthday|holiday)\b[^.;!?]{0,30}?(?:\bon|\bto|\bis|\buntil|\btill|\bby|:)\s*(?:the )?$"
)


def is_day_and_month(text: Text, match: re.Match[str], *, asked: bool) -> bool:
    """Whether `24.4.` is a date: asked for one, or told of an event; else it is a load or a length."""
    day, month = (int(part) for part in match["num"].rstrip(".").split("."))
    lead, after = around(text, match)
    if not (1 <= day <= 31 and 1 <= month <= 12) or re.match(
        r"\s*(?:kg|lbs?|km?|miles?|min|h|hours?|%|x|weeks?|months?)\b", after
    ):
        return False
    alone = not re.search(r"[a-z]{3}", _EVENT.sub(" ", lead))
    return bool(_OF_AN_EVENT.search(lead) or (asked and (alone or _ENDS.search(lead))))


def is_past(text: Text, match: re.Match[str], *, asked: bool = False) -> bool:
    """`half PB 1:41 this september`, `ankle sprain in march`: no date to plan for; where one is asked for, few are not."""
    lead, after = around(text, match)
    lead = _WEEKDAY_LAST.sub("", lead)
    if match.lastgroup not in (*_VAGUE, "dm", "md", "of_month"):
        return _is_of_a_log(lead, after) or (match.lastgroup == "nth" and bool(_AWAY.search(lead)))
    clause = re.split(r"[,;]|\bbut\b|\band\b|\bnow\b", lead)[-1]
    if _THEN_START.match(after) or _MOVED_TO.search(lead):
        return False
    if _is_beside_it(lead, clause, after) or (match.lastgroup in _VAGUE and _TOOK.match(after)):
        return True
    if match.lastgroup == "holiday" and (_SOME_TIME.search(clause) or _GIFT.search(lead)):
        return True
    if _IT_WAS.search(clause) or (_PAST.search(_ATTEMPT.sub(" ", clause)) and not _AHEAD.search(clause)):
        return True
    return (
        match.lastgroup in _VAGUE
        and not asked
        and not _is_under_goals(text, match)
        and not _points_ahead(match, lead, clause, after)
    )


_THIS_YEAR: Final = re.compile(r",? (?:of )?\(?this year\b")
_COMES_SOON: Final = timedelta(days=42)


_LATELY: Final = timedelta(days=45)
_A_YEAR: Final = timedelta(days=366)
_LINE: Final = re.compile(r"(?:^|¶)\W*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\W+)?$")
_WEEK_OF: Final = re.compile(r"\b(?:wk|week) (?:of|from|beginning|commencing)(?: the)? $")


def _is_of_lately(text: Text, match: re.Match[str], kind: str, today: date) -> bool:
    """`20/11 5k 24:50`, `wk of 16 nov`: the head of a line of a log, a few weeks ago."""
    if not (
        _LINE.search(text.plain, max(0, match.start() - 16), match.start())
        or _WEEK_OF.search(text.plain, 0, match.start())
    ):
        return False
    day, _, _ = which_day.of(kind, match[kind], today, day_first=True)
    return day is not None and _A_YEAR - _LATELY <= day - today <= _A_YEAR


def is_gone_by(text: Text, match: re.Match[str], today: date) -> bool:
    """`hip replaced on 3 March this year`, and `this winter` where it is about to begin: no day to be ready by."""
    kind = match.lastgroup or ""
    if (
        kind in ("dm", "md")
        and match[0][-1] != "."
        and not re.search(r"20\d\d", match[0])
        and _THIS_YEAR.match(text.plain, match.end())
    ):
        day, _, _ = which_day.of(kind, match[kind], today, day_first=True)
        return day is not None and day.year > today.year
    if kind in ("dm", "md", "num") and not re.search(r"20\d\d", match[0]) and _is_of_lately(text, match, kind, today):
        return True
    if kind == "holiday" and which_day.is_season(match[kind]) and text.plain[: match.start()].endswith("this "):
        day, _, _ = which_day.of(kind, match[kind], today, day_first=True)
        return day is not None and day - today < _COMES_SOON
    return False


def _is_of_a_log(lead: str, after: str) -> bool:
    return _OF_A_LOG.match(after) is not None and not re.search(r"[a-z]{4}", lead)


def _is_beside_it(lead: str, clause: str, after: str) -> bool:
    """Of what is not theirs, not done, or no matter of training."""
    if _is_of_a_log(lead, after):
        return True
    if any(found.match(after) for found in (_NOT_THAT_ONE, _FOR_FUN, _WAS_WHEN, _AWAY_BEHIND)) or _SOLD.search(lead):
        return True
    if _SIGNED_OFF.search(clause) or _RUNS_OUT.search(lead):
        return True
    if _BY_A_CLINICIAN.search(clause) and not _STARTS.search(lead):
        return True
    return any(other.search(clause) for other in (_AWAY, _NO_PLAN, _THEIRS, _LASTS, _TUNE_UP))


_AWAY_BEHIND: Final = re.compile(
    r"\s*(?:-|to|till|until|through)\s*[^.;!?]{0,24}?\b(?:i'?m|i am|i'll be|we'?re|i will be) (?:away|off|abroad|on (?:holiday|vacation|leave)|travell?ing|gone|busy|out)\b"
)
"""`1 Jan to end of March I'm away`."""
_STILL_TO_COME: Final = re.compile(
    r"\b(?:by|before|until|till|next|coming|upcoming|want\w*|wanna|goal|target|aim\w*|hop(?:e|ing)|training for|signed up|entered|booked"
    r"|(?:race|meet|comp|competition|half|marathon|event|\d+ ?k|it)(?:'s| is))\b"
)


def is_of_a_number(text: Text, match: re.Match[str]) -> bool:
    """`squat 130 in october`: when that was, where numbers of today were asked for."""
    if match.lastgroup not in (*_VAGUE, "dm", "md", "of_month"):
        return False
    clause = re.split(r"[,;]|\bbut\b", around(text, match)[0])[-1]
    return bool(re.search(r"\d", clause)) and not _STILL_TO_COME.search(f"{clause}{match[0]}")


def _points_ahead(match: re.Match[str], lead: str, clause: str, after: str) -> bool:
    near = lead if len(clause.split()) < _FEW_WORDS and not _PAST.search(lead) else clause
    told = _TOWARDS.search(near) or _STARTS.search(lead) or _event_name(near, "") or _IS_DEADLINE.match(after)
    return bool(told or re.match(r"(?:this|next|coming|by)\b", match[0]))


_GOALS_HEAD: Final = re.compile(
    r"(?:^|[¶.;!?]\W*)(?:my |main |the )*(?:goals?|targets?|aims?|objectives?)\W*\(?\W*(?:by )?(?:the )?$"
)


def _is_under_goals(text: Text, match: re.Match[str]) -> bool:
    """`Goals (end of May 2027)`."""
    return _GOALS_HEAD.search(text.plain, max(0, match.start() - 40), match.start()) is not None


_SOME_TIME: Final = re.compile(r"\b(?:after|at|over|around|since|enjoy)\s+(?:the )?$")
"""`after christmas` is no day."""
_IT_WAS: Final = re.compile(
    r"\bnot\s*$|\b(?:ran|did|finished|completed)\b.*\bon (?:the )?$|(?<!\ba )\b\d{1,2}:\d\d(?::\d\d)?\s+(?:(?:half(?: marathon)?|marathon|parkrun|race|\d+ ?km?) )?(?:in|last|this) $|\b(?:have|had|got|pb|pr|best|currently|current|now|at|ran|did|done) (?:is |of |a |was )?\d[\d:.]* ?(?:kg|lbs?)?(?: (?:back|set|done|run))?,? (?:from|in|back in|since) $"
    r"|\b(?:had|did|was|were|joined|started (?:at|in|with|going|lifting|running|training|crossfit|the|my)|got (?:me|us)|last year|finished|completed|broke|tore|injured|moved)\b(?![^.;]*\b(?:by|before|until|till|for|next|coming|want\w*|goal)\b)[^.;]*$"
)
"""`not this week's`, `ran a half on 5 May`, `1:58 this autumn`."""
_TOOK: Final = re.compile(
    r"\s*(?:took (?:me )?\d|was (?:my |a |in )|went (?:well|badly|ok|fine)|(?:in )?\d{1,3}:\d\d|i (?:ran|did|finished)\b|,? i(?:'m| am|'ve| have) (?:been )?(?:jogging|running|lifting|training|going)\b)"
)
"""`my half this autumn took 1:49`, `from this spring I am jogging`."""
_NOT_THAT_ONE: Final = re.compile(
    r"[^.;!?]{0,24}?(?:,|\bbut|\bso|-)\s*(?:but |so )?(?:i'?m |i am |i )?(?:not (?:doing|running|racing|entering|going to|in) (?:that|it|this)|(?:can'?t|won'?t) (?:race|run|do|make|compete|train|be there)(?: (?:it|that|then|that (?:day|1|weekend)))\b|not (?:me|mine)\b|missing (?:it|that))"
)
"""`there's a 10k on 5 December, I'm not doing that one`, `my mum's 60th is 17 April so I can't race then`."""
_GIFT: Final = re.compile(r"\b(?:got|gave|bought|getting|giving|buying) (?:me|us|myself)\b[^.;!?]*\bfor $")
"""`mum got me dumbbells for christmas`."""
_SOLD: Final = re.compile(
    r"\b(?:sold|gave (?:up|away)|deferred|lost|dropped|pulled out of|withdrew from) (?:my|the)\b[^.;!?]*\b(?:place|spot|entry|bib|number|marathon|half|race)\b[^.;!?]*$"
)
_IS_DEADLINE: Final = re.compile(r"\s*(?:is|was|'s)? ?(?:the|my|our) (?:deadline|goal|target|aim|day)\b")
_ATTEMPT: Final = re.compile(r"\b(?:pb|pr|personal best)(?= (?:attempt|try|shot|race|hunt|day))")


def is_of_an_end(text: Text, match: re.Match[str]) -> bool:
    """`my visa runs out in 20 weeks`."""
    return _RUNS_OUT.search(around(text, match)[0]) is not None


def is_habit(text: Text, match: re.Match[str]) -> bool:
    """`long run on sunday`, `football on wednesday`: what a week holds, not when the program starts."""
    if match.lastgroup == "weekday" and match[0].startswith("by "):
        return True  # `knackered by friday`: no program ends within a week
    lead = re.split(r"[,;]|\bbut\b|\band\b", around(text, match)[0])[-1]
    if match.lastgroup != "weekday" or not match[0].startswith("on ") or not re.search(r"[a-z]{3}", lead):
        return False
    return not (_STARTS.search(lead) or _event_name(lead, "") or _DEADLINES.search(lead) or _ENDS.search(lead))


_SETTING_OUT: Final = re.compile(r"\b(?:start\w*|begin\w*|kick\w*|go|first|from|get going|crack on)\b")
_FEW_WORDS: Final = 4


def is_answer_or_start(text: Text, match: re.Match[str]) -> bool:
    """Whether `today` is when the program begins: it says so, or is all there is."""
    lead, after = around(text, match)
    clause = f"{re.split('[,;]', lead)[-1]} {re.split('[,;]', after)[0]}"
    return bool(_SETTING_OUT.search(clause)) or len(text.plain.split()) <= _FEW_WORDS


_THEN_START: Final = re.compile(r"\s*(?:,? ?(?:is|that'?s|and that'?s) when (?:i|we) (?:can )?(?:start|begin)|start\b)")
_THEY_START: Final = re.compile(
    r"\b(?:open|(?:ski|trip|holiday|race|comp|test|selection) week|ski trip|trek|season|competition|comp|meet|race|tournament|camp|academy|course|selection|games|school|pre-?season|trials)\s+(?:starts?|begins?|kicks off)\s*(?:on |in )?(?:the )?$"
)
_AWAY_FROM: Final = re.compile(
    r"\b(?:weeks?|days?|weekends?|fortnight|month|trip|trek\w*|hol(?:iday|s)?|hik\w+|walk\w*|tour|expedition|camino|trail|climb\w*|cruise|safari|ski\w*) (?:\w+ )?(?:in|on|around|across|through|up|along|over|of)\b[^.;!?]{2,30}? (?:starting|beginning|from)\s*(?:on )?(?:the )?$"
)
"""`a week in the Pyrenees starting 12 June`: what one trains for begins then."""
_IT_STARTS: Final = re.compile(r", (?:(?:it|that|which) )?(?:starts?|begins?|kicks off)\s*(?:on )?(?:the )?$")
"""What begins on a date is an event for who trains towards it."""


_SPAN_BEHIND: Final = re.compile(
    r"\s*(?:-|to|till|until|through)\s*(?:the )?(?:(?:end|middle|start) of )?(?:\d{1,2}(?:st|nd|rd|th)?\b(?! ?(?:x|kg|km?|days|weeks|min))|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)"
)
_OF_THE_PLAN: Final = re.compile(
    r"\b(?:plan|program(?:me)?|block|cut|bulk|cycle|phase|prep|peak|macrocycle|mesocycle)\b"
)
"""`12-week cut, 1st Jan to end of March`: the first of two days is when it starts."""


def _is_start(lead: str, said: str, after: str) -> bool:
    return bool(
        _STARTS.search(lead)
        or re.match(r"^(?:from|start)", said)
        or re.match(r"\s*(?:,? ?(?:is|that'?s|and that'?s) when (?:i|we) (?:can )?(?:start|begin)|start\b)", after)
        or (_SPAN_BEHIND.match(after) and _OF_THE_PLAN.search(lead))
    )


def of(text: Text, match: re.Match[str], kind: str) -> tuple[str, str]:
    """What the date is, by the words of its own clause; near weekdays are starts."""
    lead, after = around(text, match)
    last = lead.rfind(",") + 1
    if last and _POINTS_BACK.fullmatch(lead, last):  # `my first 10k, it's on 18 April`
        lead = f"{lead[: last - 1]} {lead[last:]}"
    if _POINTS_BACK.fullmatch(lead):  # `First half marathon! It's on 3 October`
        lead = f"{text.plain[max(0, match.start() - 60) : match.start() - len(lead)].strip(' .!?;¶')} {lead}"
    they_start = bool(
        _THEY_START.search(lead)
        or _AWAY_FROM.search(lead)
        or (_IT_STARTS.search(lead) and _event_name(lead[: lead.rfind(",")], ""))
    )
    if not they_start and _is_start(lead, match[0], after):
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


_CALLED: Final = {
    "hyrox": "Hyrox race", "ironman": "Ironman", "half ironman": "half Ironman", "acft": "ACFT", "pft": "PFT",
    "kilimanjaro": "Kilimanjaro",
}  # fmt: skip


def _event_name(lead: str, after: str) -> str:
    lead, after = (re.sub(r"\b(5|10) ?km\b", r"\1k", words) for words in (lead, after))
    parts = re.split(r",|\band\b(?! jerk)|\bbut\b", lead)
    near = (
        " ".join(parts[-2:] if not parts[-1].strip() and len(parts) <= 2 else parts[-1:])
        + " "
        + re.split(r",|\band\b|\bbut\b|\(", after)[0]
    )
    for name in _EVENT_WORDS:
        if compiled_pattern(
            rf"(?<![\w-]){re.escape(name)}(?!\w)(?!(?: |-)?(?:gym|plan|pace|training|iron ?m[ae]n)\b)"
        ).search(near):
            if name in ("5k", "10k", "half", "games", "comp", "the open", "season"):
                return {"half": "half marathon", "comp": "competition", "the open": "CrossFit Open"}.get(name, name)
            return _CALLED.get(name, name)
    return ""
