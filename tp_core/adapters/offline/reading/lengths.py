"""How long the program is: a length of weeks or months counts where something says that it is the program's."""

import re
from typing import Final

from tp_core.adapters.offline.reading import clauses
from tp_core.adapters.offline.reading.words import Text

LENGTH: Final = r"(?<![\d.])(?P<low>-?\d+(?:\.\d+)?)(?:\s*(?:-|to|or)\s*(?P<high>\d+(?:\.\d+)?))?[\s-]*(?P<unit>weeks?|weekers?|wks?|w(?=\b)|months?|mos?\b|mths?|years?)(?:\s*and a half|(?P<half>\.5))?\b"
_ELSE_BEHIND: Final = re.compile(
    r"\s*(?:ago|(?:is|are|sounds?|seems?) (?:way |much |far |a bit )?too (?:long|short|much|many|few)|old|into|pregnant|along|postpartum|post|off|on\b(?! and)|now|break|back|in\b(?! (?:total|which))|experience|training(?! (?:plan|block|program|cycle))|lifting|running|of (?:lifting|training|experience|running|gym|rehab|crossfit|consistent|proper|serious|on|strength)"
    r"|since|without|deload|enough (?:rest|recovery|time off|of a (?:break|rest))|post[- ]op|\), (?:my )?(?:gp|doctor|physio|midwife|consultant)|straight|at a time|away|abroad|holiday|vacation|notice|sea|land|shifts?|streak|sober|clean|out from (?:an? |my )?(?:\w+ ){0,2}(?:surgery|reconstruction|operation|op|repair|replacement|birth|c-section|injury)|to the next|i(?:'ve|'m)\b)"
)
_ELSE_FIRST: Final = re.compile(
    r"\b(?:finished|completed|just did|did|ran|done) (?:a|an|my|the|that|another|one) $|\b(?:did|done|ran|followed|finished) (?:a |the |my )?(?:[a-z]+|\d/\d/\d)(?: (?!for\b)[a-z\dx]+)? for $|\bbeen (?:to|at|going|doing)\b[^.;\d]{0,30}\bfor $|\d years?(?:,| and)? $|(?:\b(?:pregnant|postpartum|post[- ]?op|baby),?\s*(?:at |by |with )?$)"
    r"|\b(?:every|each|last|past|previous|for the (?:last|past)|been|after|since|per|took me|took|had|off|(?:close[sd]?|away|abroad|travel\w*|injured|sick|ill|holidays?|vacation|gone|laid up|off|out) for|deload every|lifting for|training for|lifted for|trained for|running for|only|trained|within)\s+(?:about |around |almost |over |nearly |roughly |lifting (?:for )?|training (?:for )?|running (?:for )?|going (?:to the gym )?(?:for )?|at it (?:for )?)*$"
)
_THEN: Final = re.compile(
    r"\b(?:been|at uni|at school|at college|a bit of|was|were|did|had|took|trained|lifted|ran|went|since|off|away|broke|hurt|tore|sprained|injured|ill|sick|stopped|quit|started|finished|new to|beginner|novice|experience|post[- ]?partum|cast|sling|boot|crutches|holiday|vacation|leave|puppy|post[- ]?natal|pregnan\w+|baby|surgery|operation|rehab|nothing|\w{4,}(?:itis|opathy)|flu|covid|virus|sore|painful|ache[ds]?|hurting|(?:have|has)n'?t|(?:have|'ve|has) (?:\w+ )?(?:\w+ed|done|run|gone))\b"
)
"""What a length of the past, of an illness or of experience stands with."""
_PLAN: Final = r"(?:program(?:me)?|plan|block|cycle|phase|prep\w*|build|course|challenge|(?:meso|macro)cycle|schedule|routine|bulk|cut|peak|run[- ]?up|season|stint|thing|one|split|camp|version|training plan)"
_PLAN_BEHIND: Final = re.compile(
    rf"[\s-]*(?:[a-z-]+ ){{0,3}}?{_PLAN}s?\b|\s*(?:please|pls|plz|till|until|til|out\b|before|to go|long|(?:in )?total|overall|left|max\b|tops|away|ahead|ideally|would|sounds|should|is (?:what|all|fine|good|ok|plenty|the|my)|i have|i've got|from (?:now|then|today|tomorrow|monday|\d|the|next)|starting|beginning|time ?frame|to (?:get|hit|do|prep|train|build|go|reach|work|make|gain|lose|drop|add|peak|put))\b"
)
_PLAN_FIRST: Final = re.compile(
    rf"\b(?:for|over|in|next|the (?:next|coming)|take|have|got|give (?:me|it|you|us)|want|(?:would|'d) like|need|after|make (?:it|that|mine)|make|do|of|lasts?|last|run|length|duration|long|time ?(?:line|frame|scale)?|{_PLAN}|goal|within|spend|allow|commit(?: to)?|give|say|call it|build|write|looking for|thinking|fancy|just|only|maybe|free|available)\s*[:=]?\s*(?:(?:a|an|another|about|around|roughly|like|maybe|just|only|ideally|please|me|it|the|my|this|some|say|of|good|solid|first|is|be)\s+)*$"
)
_FEW: Final = 3
"""More weeks than these are a program's unless something says otherwise; fewer, and months, are often something else's."""
_FILLER: Final = re.compile(
    r"\b(?:about|around|roughly|say|maybe|ideally|a|an|the|just|only|please|pls|plz|is|it|for|in|total|and|plan|so|then|long|max|tops|or so|ish|let's|call it|no rush|yes|ok|well|probably|i guess|i think|to start|first)\b|[\W\d_]"
)


_LINKS: Final = re.compile(r"(?:[\s,:(-]|\b(?:so|and|but|that's)\b)+$")


def is_programs(text: Text, match: re.Match[str], *, asked: bool = False) -> bool:
    """Whether a length is the program's: its own words say so, or it stands alone among what is asked for.

    `asked` when that is the open question: then what is of nothing else is the program's.
    """
    lead, after = clauses.around(text, match.start(), match.end())
    before = text.live[max(0, match.start() - 45) : match.start()]
    to_come = match["unit"].startswith("weeker")
    if (_ELSE_BEHIND.match(text.live[match.end() :]) and not to_come) or _ELSE_FIRST.search(before):
        return False
    if _PLAN_BEHIND.match(after):
        return True
    if _THEN.search(lead):
        return False
    if asked or _PLAN_FIRST.search(lead) or (match["unit"].startswith("w") and float(match["low"]) > _FEW):
        return True
    return not _FILLER.sub("", lead + after) and not _THEN.search(_last_clause(text, match.start() - len(lead)))


def _last_clause(text: Text, place: int) -> str:
    """What a length stands behind: `new to it, about 6 months` tells no program."""
    said = _LINKS.sub("", text.plain[max(0, place - 60) : place])
    return re.split(r"(?<!\d)[.!?;¶]|(?<!\d),|,(?!\d)", said)[-1]
