"""What the athlete wants, in their words, and which discipline of training that is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from tp_core.adapters.offline.reading.disciplines import Kind, Sign, discipline_of, sign_of, without_what_is_not_theirs
from tp_core.adapters.offline.reading.kit import LIFTS_TOO, is_kit_alone
from tp_core.adapters.offline.reading.words import TAKEN, Text, spans_between
from tp_core.domain.program import Discipline
from tp_core.domain.weight_aims import without_amount

_VERB: Final = re.compile(
    r"(?<![a-z'])(?:(?:(?:i|we)(?:'d| would)?(?: really| just| also| only| mainly| mostly| actually| kinda| now)* (?:want|wanna|like|love|need)|i'?m (?:looking|trying|aiming|hoping|planning|wanting|going(?= (?:to|for)\b))|i am (?:looking|trying|aiming|hoping|planning)|i hope|i plan|looking|hoping|aiming|trying|help me|get me|want|wanna|would like|'d like|would love|like)(?: (?:to|for))?(?! (?:see|know|start|train (?:on|mon|\d)|use|do this|keep(?! (?:lifting|training|running|fit|active|going|strong|moving|healthy|it up))|include|avoid|talk|ask|stop|skip)\b)(?! to ask (?:about|you|a|an|something|if|how|what)\b)"
    r"|(?:my |the |main |primary |first |biggest |only )*(?:goals?|aims?|targets?|objective)(?: (?:is|are|would be|has been|for me|right now))*(?:\s*[:=-])?(?: to)?|training for|preparing for|prepping for|prep for|getting ready for|get ready for|signed up for|entered|registered for|(?<!the )running(?! (?:is|was|are|late|behind|low|errands)\b)|need (?:a|some) (?:program|plan|programme)(?: for| to)?|(?:a |some )?(?:program|plan|programme) (?:for|to))\s*[:]?\s+"
)
_NOT_GOAL: Final = re.compile(
    r"^(?:any |the |some )?(?:more )?(?:days?|minutes|equipment|kilos|pounds|kg|lbs?|overhead press instead)\b"
)
_REFUSED: Final = re.compile(
    r"\b(?:(?:do|did|does|is|are|was|were|wo)(?:n'?t| not)|i'?m not|not|never|no longer|ain'?t)(?: (?:really|actually|necessarily|particularly|even|exactly))* *$"
)
"""`I don't want muscle`: no goal, rather the opposite."""
_GOES_ON: Final = re.compile(r"\s*(?:and|or|,)\b")
"""The rest of a goal whose beginning was read as a number."""
_NOT_ITS_OBJECT: Final = "".join(
    rf"(?<!{verb})"
    for verb in (
        "improve", "improving", "increase", "increasing", "raise", "raising", "boost", "boosting", "build", "building", "grow",
        "up", "get", "getting", "push", "better", "fix", "master", "double", "on", "to", "in", "of", "for", "with", "add to", "work on",
    )
)  # fmt: skip
"""`improve my deadlift` is one wish; in `get fit my squat is 100` another thought begins."""
_END: Final = re.compile(
    r"[.;¶!?]+(?:\s|$)|[;¶]|\s*\(|\s+-\s|,?\s+(?:but|because|cause|since|though|although|while|without|currently|right now|at the moment|currently|now i|atm|starting (?:from|at|next)|no running|longest (?:run|so far|ever|\d))\b"
    r"|,\s*(?:i\b|i'?m\b|i'?ve\b|my\b|no\b|not\b|with\b|on\b|have\b|got\b|can\b|(?:can|have|do|did|had)n'?t\b|used to\b|(?:complete|total|absolute) (?:non|beginner|newbie|novice)|never\b|been\b|about\b|max\b|maxes\b|full gym|home gym|garage|bad\b|left\b|right\b|train\b|at\b|in\b|for\b|\d+ ?(?:- ?\d+ ?)?(?:(?:lifting|gym|strength|running) )?(?:x|days?|times|weeks?|min|h\b|hours?|months?|years?)\b|beginner|intermediate|advanced|mon\b|tue|wed|thu|fri|sat|sun)"
    r"|\s+(?:and\s+)?(?:i (?:have|train|can|only|am|do|squat|bench|got|don't|hate|like|weigh)|i'm\b|i've)\b"
    rf"|{_NOT_ITS_OBJECT}\s+(?:and\s+)?my (?:current|max|squat|bench|deadlift|left|right|knee|back|shoulder)\b"
    r"|\s+(?:with (?:a |my |just |only )?(?:barbell|dumbbell|kettlebell|band|bodyweight|no equipment)|using|at home with|on (?:mon|tue|wed|thu|fri|sat|sun)|\d+ (?:days|times|x)|in my (?:garage|basement)|at (?:the|a|my) gym)"
)
_LEAD_OUT: Final = re.compile(
    r"[\s,]*(?:\b(?:by|before|in|on|until|till|at|for|within|over|and|to|with|my|the|so|i|from|starting|is|are|which|that|this|next|coming|it)\b[\s,]*)+$|[\s,:;-]+$"
)

_COUNTED: Final = re.compile(
    r"(?:[\s,]*(?:\d+ ?(?:-\d )?(?:x|days?|times|sessions?|min\w*|mins|h|hrs?|hours?|weeks?|wks?)\b(?: ?(?:a|per|/) ?(?:week|wk|day)\b| max| each| sessions?)?|no (?:kit|equipment|gym)|with|using|full gym|home gym|dumbbells?|barbell|gym|beginner|intermediate|advanced|novice|newbie))+[\s,]*"
)
"""What terse people put before the goal without a comma."""
_IDLE_END: Final = re.compile(
    r"[\s,]*\b(?:i (?:guess|think|suppose|reckon)|or something|or so|or whatever|maybe|probably|lol|haha|tbh|please|thanks|mate|man|bro|kind of|sort of)[\s,.]*$",
    re.IGNORECASE,
)
_IS_GOAL: Final = re.compile(
    r"(?:^|[.;!?,¶] *)(?P<what>[a-z0-9][^.;!?,¶\x1f]{2,40}?) (?:is|are) (?:my|the|a)? ?(?:main |big |real |first )?(?:goal|target|priority|focus|aim)s?\b(?! to)"
)


@dataclass
class Aims:
    """The goal in the athlete's words, the discipline it belongs to, and further goals."""

    goal: str = ""
    sign: Sign | None = None
    """What in it names its discipline."""
    secondary: list[str] = field(default_factory=list)
    declared: bool = False
    """Said as a goal (`I want to ...`), not only by a word that sounds like one."""
    of_weight: bool = False
    """A number of kilos to lose was wished for, and is no part of the goal."""
    seen: str = ""
    """The message as far as it can tell a goal: without what is avoided, and what is another's."""

    @property
    def discipline(self) -> Discipline | None:
        return self.sign.discipline if self.sign is not None else None


_NO_GOAL: Final = re.compile(
    r"\b(?:i|i'd|i'm|we|my|the|a|to|and|or|but|want|wanna|would|like|love|get|go|goal|is|was|be|of|for|now|current\w*|max|1rm|pr|pb"
    r"|at|from|it|that|do|can|lift|press|please|hi|hello|hey|someday|one|day|about|around|just|yes|no|by|with|up)\b|[\W\d]"
)
_JOINS: Final = re.compile(r"^(?:and|to|,)\s+|\s+(?:and|to|,)$")
"""What is left of a goal once a number that nobody lifts is taken out of it, and is none."""


def without(aim: Aims, absurd: Sequence[str]) -> Aims:
    """The aims without loads nobody lifts: such a number is asked for again, and is no goal's name."""
    goal = aim.goal
    for said in absurd:
        goal = re.sub(re.escape(said), " ", goal, flags=re.IGNORECASE)
    if goal == aim.goal:
        return aim
    if not _NO_GOAL.sub("", goal.lower()):
        first, *others = aim.secondary or [""]
        return replace(aim, goal=first, secondary=others, sign=sign_of(first)) if first else Aims()
    return replace(aim, goal=_JOINS.sub("", " ".join(goal.split()).strip(" ,;.-")))


def read(text: Text, seen: str, cuts: list[int]) -> Aims:
    """The aims of a message. `seen` is the plain text without what is avoided, `cuts` where dates begin."""
    aims = Aims()
    seen = aims.seen = without_what_is_not_theirs(seen)
    for match in _VERB.finditer(seen):
        start, end = _clause(seen, match.end(), cuts)
        words = seen[start:end]
        if (
            end - start < 3
            or _A_LENGTH.fullmatch(words.strip())
            or _NOT_GOAL.match(words)
            or TAKEN in words[:3]
            or _GOES_ON.match(words)
            or _REFUSED.search(seen, 0, match.start())
            or (_DAYS.match(words) and (aims.goal or _ALSO.search(seen, 0, match.end())))
        ):
            continue
        sign = sign_of(_with_verb(match[0], words))
        if sign is None and (match[0].strip() in ("like", "running", "want") or not _sounds_wanted(match[0])):
            continue
        if _FOND.search(match[0]) or (sign is None and len(words.split()) < 2):
            continue
        _take(aims, text.said(start, end), sign)
    for match in [] if aims.goal else _IS_GOAL.finditer(seen):
        _take(aims, text.said(*match.span("what")), sign_of(match["what"]))
    if not aims.goal:
        _by_signs(text, seen, cuts, aims)
    if aims.goal and aims.sign is None:
        aims.sign = sign_of(seen)
    _split(aims)
    while (shorter := _IDLE_END.sub("", aims.goal)) != aims.goal and shorter:
        aims.goal = shorter
    wanted = [aims.goal, *aims.secondary]
    aims.goal, *aims.secondary = (without_amount(one) for one in wanted)
    aims.of_weight = wanted != [aims.goal, *aims.secondary]
    return aims


_A_LENGTH: Final = re.compile(
    r"(?:for |about |around |over )*\d+(?:\.\d)?\+? (?:years?|yrs?|months?|weeks?)(?: (?:now|already))?"
    r"|(?:about |around |roughly |some |maybe |only |just |~ ?)*\d+(?:\.\d)?(?: ?- ?\d+)? ?(?:km|kms|k|miles?|mi|mpw)?(?: ?(?:a|per|each|every|/) ?(?:week|wk)| weekly| pw)?(?: (?:now|at the moment|atm|currently))?"
)
"""`I've been running 4 years`, `running around 40 km/wk` tell no goal."""


def _with_verb(verb: str, words: str) -> str:
    """`training for a meet`: the verb alone says nothing, but `running` does."""
    return f"running {words}" if verb.strip().startswith("running") else words


def _sounds_wanted(verb: str) -> bool:
    return bool(re.search(r"want|wanna|goal|aim|target|like|love|hop|look|try|help|training for|prepar|prep", verb))


_FOND: Final = re.compile(r"^(?!.*(?:'d|would|\bto)\b).*\b(?:like|love)[\s:]+$")
"""`I like rowing` tells a taste, `I'd like` and `I like to` a wish."""


def _take(aims: Aims, said: str, sign: Sign | None) -> None:
    if not aims.goal:
        aims.goal, aims.sign, aims.declared = said, sign, True
    elif aims.sign is None and sign is not None:
        aims.goal, aims.sign = f"{aims.goal}, {said}"[:300], sign
    elif said.lower() not in aims.goal.lower() and len(aims.secondary) < 3:
        aims.secondary.append(said)


def _clause(seen: str, start: int, cuts: list[int]) -> tuple[int, int]:
    """From a goal verb to where the goal ends: a sentence end, a new thought, or a date."""
    found = _END.search(seen, start)
    end = min([found.start() if found else len(seen), *[cut for cut in cuts if cut > start + 2], start + 280])
    out = _LEAD_OUT.search(seen[start:end])
    end = start + out.start() if out else end
    lead = re.match(
        r"(?:to |please |also |be able to |really |just |a program (?:for|to) |some |a plan (?:for|to) )+",
        seen[start:end],
    )
    return start + (lead.end() if lead else 0), end


def _by_signs(text: Text, seen: str, cuts: list[int], aims: Aims) -> None:
    """No goal verb: the sentence whose words name a discipline, the plainest sign of the message first."""
    strongest, thing = sign_of(seen, hints=False) or sign_of(seen), ""
    for start, end in spans_between(seen, re.compile(r"[.!?;]+(?=\s|$)|¶")):
        sign = sign_of(seen[start:end], hints=strongest is None or strongest.kind is Kind.HINT)
        if sign is None or strongest is None or sign.discipline is not strongest.discipline:
            continue
        piece = _piece_with_sign(seen, start, end, cuts, strongest.discipline)
        words = text.said(*piece).strip(" ,.-:")
        if words and not is_kit_alone(words) and words.lower() not in LIFTS_TOO:
            aims.goal, aims.sign = words[:300], strongest
            return
        thing = thing or (words if words.lower() in LIFTS_TOO else "")
    if thing:
        aims.goal, aims.sign = thing, strongest


_CANNOT_YET: Final = re.compile(
    r"\bnon-?runners?\b|\bnot a runner\b|\b(?:can'?t|cannot|couldn'?t|never|haven'?t|don'?t)(?: even| really| ever)? (?:run|ran|jog)\b"
)
"""What one does not do yet is not what one wants."""


def _piece_with_sign(seen: str, start: int, end: int, cuts: list[int], discipline: Discipline) -> tuple[int, int]:
    """The part between commas that names the discipline, cut before dates and counts."""
    place = start
    ends = list(re.finditer(r",|\s-\s|\bbut\b|\(|$", seen[start:end]))
    for number, match in enumerate(ends, 1):
        stop = start + match.start()
        weak = _CANNOT_YET.search(seen[place:stop]) and number < len(ends) and discipline_of(seen[stop:end])
        if discipline_of(seen[place:stop]) is discipline and not is_kit_alone(seen[place:stop]) and not weak:
            first, last = _clause(seen, place, cuts)
            last = min(last, stop)
            first, last = _run_on(seen, first, last, stop, discipline)
            while first < last and seen[first] in " ,\x1f":
                first += 1
            return (first, last) if last - first > 2 else (place, stop)
        place = start + match.end()
    return start, end


def _run_on(seen: str, first: int, last: int, stop: int, discipline: Discipline) -> tuple[int, int]:
    """Where nothing parts them, `dumbbells 3 days get fit`: the words behind days, kit and level that say what for."""
    lead = _COUNTED.match(seen, first, last)
    if lead is not None and discipline_of(seen[lead.end() : last]) is discipline:
        return lead.end(), last
    ends = _COUNTED.match(seen, last, stop)
    if ends is None or discipline_of(seen[first:last]) is discipline or ends.end() >= stop:
        return first, last
    behind = seen[ends.end() : stop]
    return (ends.end(), stop) if discipline_of(behind) is discipline else (first, last)


def _split(aims: Aims) -> None:
    """`squat 150 and run a 5k` is a goal and another one; `squat 150 and bench 100` is one."""
    parts = re.split(r"\s+and\s+(?:also\s+)?|\s*\+\s*|,\s*(?:and\s+)?(?:also\s+)?", aims.goal)
    if len(parts) < 2:
        return
    kinds = [discipline_of(part.lower()) for part in parts]
    first = next((kind for kind in kinds if kind is not None), None)
    other = next(
        (index for index, kind in enumerate(kinds) if index and kind is not None and not _same(kind, first)), None
    )
    if other is None or not _is_phrase(parts[other]) or is_kit_alone(parts[0]) or _DAYS.match(parts[other].lower()):
        return
    head = aims.goal[: aims.goal.index(parts[other])]
    aims.secondary.insert(0, aims.goal[aims.goal.index(parts[other]) :].strip())
    aims.goal = re.sub(r"(?:\s+and(?:\s+also)?|,|\s*\+)\s*$", "", head).strip()
    aims.sign = sign_of(aims.goal.lower()) or aims.sign


_ALSO: Final = re.compile(r"\b(?:also|plus)\b[^.,;!?¶]{0,16}$")
_DAYS: Final = re.compile(
    r"(?:an?|\d|one|two|three) (?:extra |more )?(?:\w+ )?(?:days?|sessions?|workouts?|evenings?)\b(?! (?:to|of)\b)"
)
"""`3 lifting days`, `1 strength day`: how much of it there shall be, and no goal beside another."""


def _same(kind: Discipline, other: Discipline | None) -> bool:
    return kind is other or {kind, other} <= {Discipline.STRENGTH, Discipline.POWERLIFTING}


def _is_phrase(words: str) -> bool:
    return bool(
        re.match(
            r"(?:to )?(?:run|lose|build|get|gain|do|finish|squat|bench|deadlift|lift|improve|look|be|feel|keep|stay|put on|grow|learn|complete|drop|burn|snatch|press|increase|a |my |some |sub|\d)",
            words.lower(),
        )
    )
