"""Equipment that is gone, or all there is for a while, told while a program runs: as the tool call that offers it.

What is missing only today is `todays_workout`'s.
"""

import re
from datetime import timedelta
from typing import Final

from tp_core.adapters.offline.arguments import Arguments
from tp_core.adapters.offline.reading import days_changed, spans
from tp_core.adapters.offline.reading.bystanders import PERSON
from tp_core.adapters.offline.reading.lift_names import mentions
from tp_core.domain import program_named
from tp_core.domain.equipment_words import parse_equipment
from tp_core.domain.facts import Facts, RunningProgram
from tp_core.domain.program import RUNNING

TOOL: Final = "change_kit"
ASKED: Final = "other kit"
"""The topic of the question whether to change it begins so."""
_WISH_KEPT: Final = re.compile(
    r"^which kit: (?P<how>only|without) (?P<kit>.+) from (?P<since>\d{4}-\d\d-\d\d)(?: until (?P<until>\d{4}-\d\d-\d\d))?$"
)
"""The topic of the question which program's equipment is meant: the wish stands in it."""
_KIT: Final = (
    r"(?P<{}>(?:(?!\b(?:and|but|so|because|which|that|when|if) (?:i|my|the|we|they|it|now)\b)[a-z0-9 ,&'/+-]){{2,70}}?)"
)
_BE: Final = r"(?:'s| is| are| was| were| got| have| has| had| been| just| all| both| now)*"
_GONE: Final = (
    r"(?:stolen|nicked|robbed|pinched|sold|smashed|snapped|wrecked|busted|bust|in storage|packed(?: away| up)?|lost)"
)
_BROKEN: Final = r"(?:gone|broken|broke|dead|died|damaged)"
_LOSES: Final = (
    r"(?:sold|(?:am |'m )?selling|had to sell|gave away|gave|given away|got rid of|lost|threw out|threw away|broke|snapped"
    r"|returned|left behind|donated|have to return|had to return|gave back)"
)
_ALL_GONE: Final = re.compile(
    "|".join((
        rf"\b(?:my|our|all my|both my|all of my) {_KIT.format('a')}{_BE} {_GONE}\b",
        rf"\bmy {_KIT.format('b')}{_BE} {_BROKEN}\b",
        rf"\b(?:stole|nicked|robbed|pinched) (?:all )?(?:of )?my {_KIT.format('c')}(?=[.,!]|$| (?:from|out|last|so|and|yesterday|today|but)\b)",
        rf"\b{_LOSES} (?:all (?:of )?)?(?:my|the|our) {_KIT.format('d')}(?: away)?(?=[.,!]|$| (?:so|and i|last|yesterday|today|but|for|because|when|to)\b)",
        rf"\b(?:no longer have|no longer got|don'?t (?:own|have)|do not have|have no|haven'?t got|got no|lost access to|no access to|without|no)(?: any| a| an| my| the| access to)* {_KIT.format('e')} (?:any ?more|any longer)\b",
        rf"\bgym (?:has no|hasn'?t got|has not got|doesn'?t have|does not have)(?: an| a| any)* {_KIT.format('g')}(?=[.,!]|$)",
        rf"\b(?:no longer have|no longer got|no longer own|lost access to)(?: any| a| an| my| the| access to)* {_KIT.format('f')}(?=[.,!]|$)",
    ))
)  # fmt: skip
_GONE_FOR: Final = re.compile(
    rf"\b(?:no|without(?: any| a| my| the)?|don'?t have(?: any| a| my| the)?|won'?t have(?: any| a| my| the)?|can'?t use(?: the| my)?|no access to(?: a| any| the| my)?)"
    rf" {_KIT.format('a')}(?= (?:this|next|for|until|till?|from|while|there|with me|at (?:hers|his|theirs|my|the)|where)\b|[.,!]|$)"
    rf"|(?:^|[.,!] ?|\band )(?:the |my |our )?{_KIT.format('b')}{_BE} (?:{_BROKEN}|unavailable|closed|being (?:fixed|repaired)|at the shop)\b"
)
"""What is missing for a time that is said."""
_ONLY: Final = re.compile(
    r"\b(?:only|just|nothing but)(?: have| got| be| use| own)?(?: access to)?(?: my| a| an| some| the| a pair of| a few)* "
    rf"{_KIT.format('a')}(?=[.,!?]|$| (?:this|next|for|until|till?|from|with me|at home|here|now|today|any ?more|available|to (?:train|work)|(?:in|at) (?:the|my|a|this|our))\b)"
    rf"|\b(?:with|has|have|got|there(?:'s| is| are)) (?:a |an |some )?{_KIT.format('e')} only\b"
    rf"|\ball i(?:'ve| have| will have|'ll have)(?: got)?(?: is| are)?(?: my| a| an| some| the)* {_KIT.format('b')}(?=[.,!?]|$| (?:this|next|for|until|till?|from|is|are)\b)"
    rf"|\ball i have (?:this week|next week|right now|now|there|at home)? ?(?:is|are) {_KIT.format('c')}(?=[.,!?]|$)"
    rf"|\b(?P<d>hotel gym)\b"
)
_HOTEL: Final = "hotel gym"
_NOTHING: Final = re.compile(
    r"\b(?:no|without(?: any)?|don'?t have(?: any)?|won'?t have(?: any)?|zero|not any) (?:equipment|kit|gear|weights)\b"
    r"|\b(?:only|just) (?:my )?(?:own )?body ?weight\b|\bbody ?weight only\b"
)
_GYM: Final = re.compile(
    r"\bgym(?:'s| is| has| was| will be| are| just| got| be| being| going to be)*(?: \w+){0,2}? (?:clos(?:ed|ing|es)|shut(?:s|ting)?|flooded|burn\w+|renovat\w+|bankrupt|bust)\b"
    r"|\bgym(?: \w+)? (?:closes|closed|shut|shuts)\b"
    r"|\b(?:cancell?ed|lost|quit|ended|gave up|left|can'?t afford) (?:my|the) (?:gym|fitness studio)(?: membership)?\b|\bgym membership (?:ran out|ended|expired|is over)\b"
    r"|\b(?:no|without a|don'?t have a|won'?t have a|no access to (?:a|the|my)|can'?t (?:get|go|make it) to (?:the|my|a)) gym\b"
)
_BACK: Final = re.compile(
    r"\bgym(?:'s| is| has| are)*(?: (?:re)?open(?:ed|s)?| back)(?: again| now)?\b(?!.*\buntil\b)|\b(?:got|found|have|recovered|replaced|repaired|fixed|bought) "
    r"(?:my|the|new|some new|another|a new) (?P<kit>[a-z ,&-]{2,50}?)(?= (?:back|again|now)\b|[.,!]|$)"
    r"|\b(?:back in|back at|back to) (?:the|my) gym\b|\b(?:home|back) from (?:my |the )?(?:trip|holiday|vacation|travel\w*)\b"
)
_MOST_NAMED: Final = 8
"""More than this is a place, a gym, and no thing that is gone."""
_THERE: Final = re.compile(r"\b(?:there'?s|there is|there are|turns out|i do have|i'?ve got|we have|they have|found)\b")
"""Equipment that there is after all in the days of a change."""
_LASTING: Final = re.compile(
    r"\b(?:from now on|any ?more|further notice|for the time being|indefinitely|moved (?:house|flat|away|out|to)|my new (?:gym|place|flat|house)|any longer|no longer|for good|permanently|going forward|now on|these days)\b"
)
_TODAY: Final = re.compile(r"\b(?:today|tonight|right now|at the moment|this (?:morning|evening|afternoon))\b")
_THERE_NOW: Final = re.compile(
    r"\b(?:here|today|tonight|right now|(?:in|at) (?:the|my|a|this|our) (?:\w+ )?(?:gym|hotel|hospital|hostel|apartment|parents\w*|in-laws\w*|office|work|camp\w*|ship|base|resort|clinic|barracks))\b"
    r"|^\W*(?:the |my |this )?(?:hotel|hospital|apartment|office|work|ship|resort|clinic|base) gym\b"
)
"""All there is where they are: that holds for the day, until they say for how long."""
_SUPPOSES: Final = re.compile(
    r"\b(?:what if|if i|if my|if the|should i|thinking (?:of|about)|might|may|could|want to sell|would|used to|when i)\b"
)
_RECORD: Final = re.compile(
    r"\b(?:pr|pb|record|max|1rm|plateau|motivation|weight|strength|form|grip|rhythm|job|phone|way)s?\b"
)
_THEIRS: Final = re.compile(rf"\b{PERSON}'s\b|\b(?:his|her|their|your)\b")
_HAVE: Final = re.compile(r"\b(?:have|got|own|use|with|only|just|bands?|nothing|body ?weight|none)\b")
_DECLINES: Final = re.compile(
    r"^\W*(?:(?:no|nope|nah)(?:\W+(?:thanks?|thank you|leave it|don'?t|not now|never ?mind|keep it)\b.*|\W*)"
    r"|leave\b.*|not now\b.*|don'?t\b.*|never ?mind\b.*|cancel\b.*|keep it\b.*)$"
)


def call(plain: str, facts: Facts, running: RunningProgram) -> tuple[str, Arguments] | None:
    """`change_kit` with what is gone or all there is, and for how long; confirmed where they say yes to an offer."""
    asked = is_asked(facts)
    answered = {"confirmed": True} if asked and days_changed.agrees(plain) else _which_answered(plain, facts)
    if answered:
        return TOOL, answered
    if _SUPPOSES.search(plain) or _THEIRS.search(plain) or leaves(plain, facts):
        return None
    if _is_back(plain, running):
        return TOOL, {"back": True}
    span = spans.read(plain, facts.today)
    lasting = span.said or _LASTING.search(plain) is not None
    of_today = _of_today(plain, facts) if not lasting else {}
    if of_today or (_TODAY.search(plain) and not lasting):
        return (TOOL, of_today) if of_today else None
    told = _told(plain, lasts=lasting, asked=asked)
    told = told or _after_all(plain, facts, running)
    if not told:
        return None
    days = {name: day.isoformat() for name, day in (("since", span.since), ("until", span.until)) if day is not None}
    return TOOL, {**told, **days}


def _of_today(plain: str, facts: Facts) -> Arguments:
    """All there is where they are, for this day alone; empty for none."""
    only = _kit(_ONLY, plain) if _THERE_NOW.search(plain) and not plain.endswith("?") else []
    until = facts.today + timedelta(days=1)
    return {"only": only, "since": facts.today.isoformat(), "until": until.isoformat()} if only else {}


def _which_answered(plain: str, facts: Facts) -> Arguments:
    """The wish that was kept with the question which program is meant, where a program is named now; else empty."""
    found = _WISH_KEPT.match(facts.open_question.topic) if facts.open_question is not None else None
    active = [one.program for one in facts.programs if one.program.status in RUNNING]
    if found is None or program_named.meant(plain, active) is None:
        return {}
    items = [] if found["kit"] == "nothing" else found["kit"].split(", ")
    until = {"until": found["until"]} if found["until"] else {}
    return {"only" if found["how"] == "only" else "gone": items, "since": found["since"], **until}


def _after_all(plain: str, facts: Facts, running: RunningProgram) -> Arguments:
    """What there is after all in the days of a change told before; empty for none."""
    change = next((one for one in reversed(running.program.kit) if one.until is None or one.until > facts.today), None)
    items = parse_equipment(plain)[0] if _THERE.search(plain) and not plain.endswith("?") else frozenset()
    if change is None or change.only is None or not items or mentions(plain):
        return {}
    until = {"until": change.until.isoformat()} if change.until is not None else {}
    only = sorted({item.value for item in items} | set(change.only))
    return {"only": only, "since": max(change.since, facts.today).isoformat(), **until}


def leaves(plain: str, facts: Facts) -> bool:
    """Whether they say no to the equipment that was offered."""
    return is_asked(facts) and _DECLINES.search(plain) is not None


def is_asked(facts: Facts) -> bool:
    return facts.open_question is not None and facts.open_question.topic.startswith(f"{ASKED}:")


def _told(plain: str, *, lasts: bool, asked: bool) -> Arguments:
    gone = _kit(_ALL_GONE, plain) or (_kit(_GONE_FOR, plain) if lasts else [])
    if gone:
        return {"gone": gone}
    only = _kit(_ONLY, plain) if lasts or asked else []
    if only:
        return {"only": only}
    if _GYM.search(plain) and (lasts or re.search(r"\bclosed down|burn\w*|bankrupt|membership|left|quit\b", plain)):
        return {"only": [], "gym": True}
    if _NOTHING.search(plain) and (lasts or asked):
        return {"only": []}
    if asked and _HAVE.search(plain) and not plain.endswith("?"):
        items, understood = parse_equipment(plain)
        return {"only": sorted(one.value for one in items)} if understood else {}
    return {}


def _is_back(plain: str, running: RunningProgram) -> bool:
    """Whether equipment that was told as gone is there again."""
    found = _BACK.search(plain)
    if found is None or not running.program.kit or plain.endswith("?"):
        return False
    return found["kit"] is None or bool(_items(found["kit"]))


def _kit(pattern: re.Pattern[str], plain: str) -> list[str]:
    """The equipment a message names in such a place, in names the tool knows."""
    said = sorted(pattern.finditer(plain), key=lambda one: one[0] == _HOTEL)  # what there is says more than the place
    for found in said:
        words = next((one for one in found.groupdict().values() if one), "")
        items = _items(words)
        if items:
            return items
    return []


def _items(words: str) -> list[str]:
    named = [words[one.start : one.end] for one in mentions(words)]
    lift = any(not parse_equipment(one)[0] or " " in one for one in named)
    if lift or _RECORD.search(words) or len(parse_equipment(words)[0]) > _MOST_NAMED:
        return []
    return sorted(item.value for item in parse_equipment(words)[0])
