"""What the athlete wants, in their words, and which discipline of training that is."""

import re
from dataclasses import dataclass, field
from typing import Final

from tp_core.adapters.offline.reading.kit import LIFTS_TOO, is_kit_alone
from tp_core.adapters.offline.reading.words import TAKEN, Text, compiled_pattern, spans_between
from tp_core.domain.program import Discipline

_VERB: Final = re.compile(
    r"(?<![a-z'])(?:(?:(?:i|we)(?:'d| would)?(?: really| just| also| only| mainly| mostly| actually| kinda| now)* (?:want|wanna|like|love|need)|i'?m (?:looking|trying|aiming|hoping|planning|wanting|going)|i am (?:looking|trying|aiming|hoping|planning)|i hope|i plan|looking|hoping|aiming|trying|help me|want|wanna|would like|'d like|would love|like)(?: (?:to|for))?(?! (?:see|know|start|train (?:on|mon|\d)|use|do this|keep(?! (?:lifting|training|running|fit|active|going|strong|moving|healthy|it up))|include|avoid|talk|ask|stop|skip)\b)"
    r"|(?:my |the |main |primary |first |biggest |only )*(?:goals?|aims?|targets?|objective)(?: (?:is|are|would be|has been|for me|right now))*(?:\s*[:=-])?(?: to)?|training for|preparing for|prepping for|prep for|getting ready for|get ready for|signed up for|entered|registered for|(?<!the )running(?! (?:is|was|are|late|behind|low|errands)\b)|need (?:a|some) (?:program|plan|programme)(?: for| to)?|(?:a |some )?(?:program|plan|programme) (?:for|to))\s*[:]?\s+"
)
_NOT_GOAL: Final = re.compile(
    r"^(?:any |the |some )?(?:more )?(?:days?|minutes|equipment|kilos|pounds|kg|lbs?|overhead press instead)\b"
)
_GOES_ON: Final = re.compile(r"\s*(?:and|or|,)\b")
"""The rest of a goal whose beginning was read as a number."""
_END: Final = re.compile(
    r"[.;¶!?]+(?:\s|$)|[;¶]|\s*\(|\s+-\s|,?\s+(?:but|because|cause|since|though|although|while|without|currently|right now|at the moment|currently|now i|atm|starting (?:from|at|next)|no running)\b"
    r"|,\s*(?:i\b|i'?m\b|i'?ve\b|my\b|no\b|not\b|with\b|on\b|have\b|got\b|can\b|never\b|been\b|about\b|max\b|maxes\b|full gym|home gym|garage|bad\b|left\b|right\b|train\b|at\b|in\b|for\b|\d+ ?(?:x|days?|times|weeks?|min|h\b|hours?|months?|years?)\b|beginner|intermediate|advanced|mon\b|tue|wed|thu|fri|sat|sun)"
    r"|\s+(?:and\s+)?(?:i (?:have|train|can|only|am|do|squat|bench|got|don't|hate|like|weigh)|i'm\b|i've|my (?:current|max|squat|bench|deadlift|left|right|knee|back|shoulder))\b"
    r"|\s+(?:with (?:a |my |just |only )?(?:barbell|dumbbell|kettlebell|band|bodyweight|no equipment)|using|at home with|on (?:mon|tue|wed|thu|fri|sat|sun)|\d+ (?:days|times|x)|in my (?:garage|basement)|at (?:the|a|my) gym)"
)
_LEAD_OUT: Final = re.compile(
    r"[\s,]*(?:\b(?:by|before|in|on|until|till|at|for|within|over|and|to|with|my|the|so|i|from|starting|is|are|which|that|this|it)\b[\s,]*)+$|[\s,:;-]+$"
)

_IDLE_END: Final = re.compile(
    r"[\s,]*\b(?:i (?:guess|think|suppose|reckon)|or something|or so|or whatever|maybe|probably|lol|haha|tbh|please|thanks|mate|man|bro|kind of|sort of)[\s,.]*$",
    re.IGNORECASE,
)
_SIGNS: Final[tuple[tuple[str, Discipline, int], ...]] = (
    (r"\bpower ?lift\w*\b(?! gym)|\btotal(?: of| is)?:? \d{3,4}\b|\bsbd\b|\bthe platform\b|\b(?:usapl|ipf|uspa|wrpf)\b", Discipline.POWERLIFTING, 6),
    (r"\b(?:first |next |my |a |local )*meet\b(?! (?:my|the|me|with|up))|\bbig (?:three|3)\b|\bmy total\b|\b\w* ?total\b(?= (?:of|is|to|by|up|from))|\b\d+(?:kg|lb|k)? (?:pound |lb |kg )?(?:total|club)\b", Discipline.POWERLIFTING, 4),
    (r"\bolympic (?:weight ?)?lift\w*|\bweight ?lifting (?:meet|competition|comp|club)|^\s*weight ?lifting\b(?! (?:to|for|program))|\boly(?:mpic)?\b(?! bar)|\bsnatch\w*\b|\bclean (?:and|&|n) jerks?\b|\bc&j\b|\bcleans?\b", Discipline.WEIGHTLIFTING, 5),
    (r"\bmarathons?\b|\bhalf marathon|\b(?:5|10|21|42|50|15|8|3)\s?k\b(?!g)|\bcouch to 5k\b|\b(?:trail|distance|endurance) run\w*|\bparkrun\b|\bultra\b|\b(?:a|my|the|first) half (?:on|in|by)\b|(?<!for )(?<!\bgym )\b(?:mile|miles)\b(?! (?:away|from|round|around))(?<!for \d\d miles)", Discipline.RUNNING, 5),
    (r"\brun(?:ner|ners|ning)?\b(?! (?:late|behind|low|errands|on (?:coffee|fumes|empty))\b)(?! (?:a program|through|out))|\bjog(?:ging)?\b", Discipline.RUNNING, 4),
    (r"\bhyrox\b", Discipline.MIXED, 7),
    (r"\bcross ?fit(?:ters?|ting)?\b|\bhyrox\b|\bmetcons?\b|\bwods?\b|\bmixed modal\b|\bfunctional fitness\b|\btactical\b|\bthe open\b|\bmurph\b|\bhybrid athlete\b", Discipline.MIXED, 5),
    (r"\btriathlon\b|\bspartan\b|\bobstacle\b|\btough mudder\b|\bmilitary\b|\barmy\b|\bnavy\b|\bmarines?\b|\bfitness test\b|\bpolice\b|\bfire ?fight\w*|\bacademy\b|\bselection\b|\bstrength and (?:conditioning|endurance|engine)\b|\blift(?:ing)? and run(?:ning)?\b", Discipline.MIXED, 6),
    (r"\bhypertrophy\b|\bbody ?build\w*|\bphysique\b|\baesthetics?\b", Discipline.HYPERTROPHY, 6),
    (r"\b(?:build|building|gain|gaining|add|adding|put on|putting on|more|grow|growing)\s+(?:\w+ ){0,3}?(?:muscle|mass|size|muscles)\b|\bwants? muscles\b|\bmuscle(?: mass| growth| gain| building)?\b(?![- ]?ups?)|\b(?:get|getting|look|looking|be) (?:\w+ )?(?:big(?:ger)?|jacked|swole|huge|massive|shredded|ripped|buff|muscular)\b|\bbulk\w*\b|\bjacked\b|\bswole\b|\bbigger (?:\w+ )?(?:muscles|arms|legs|chest|glutes|shoulders|back|quads|butt|biceps)\b|\b(?:grow|build) (?:my )?(?:\w+ )?(?:arms|glutes|chest|legs|shoulders|back|quads|booty|butt)\b|\bv[- ]taper\b|\bsix[- ]?pack\b|\brecomp\w*|\bgains\b|\bsize\b|\bmass\b|\b(?:glute|muscle|arm|leg|chest|quad|back|shoulder)s? growth\b|\bgain weight\b|\b(?:put on|gain) (?:about |around |some |another )?\d+ ?(?:kgs?|kilos?|lbs?|pounds?)\b|\bfill out\b", Discipline.HYPERTROPHY, 4),
    (r"\bcalisthenics\b|\bmuscle[- ]?ups?\b|\bhandstands?\b|\bfront lever\b|\bplanche\b|\bpistol squats?\b|\bhuman flag\b", Discipline.BODYWEIGHT, 6),
    (r"(?<!double )(?<!triple )(?<!twice )(?<!x )(?<!times )(?<!my )(?<!own )(?<!her )(?<!his )(?<!\dx)(?<!ohp )(?<!press )(?<!squat )(?<!deadlift )(?<!bench )(?<!lb )(?<!lbs )(?<!kg )(?<!pounds )\bbody ?weight\b(?!:)(?! \d{2,3}\b(?! ?(?:min|days|weeks|x)))(?! (?:for reps|squat|bench|deadlift|press|is\b|of\b))", Discipline.BODYWEIGHT, 4),
    (r"\bno equipment\b|\bwithout (?:any )?equipment\b", Discipline.BODYWEIGHT, 1),
    (r"\b(?:pull|chin)[- ]?ups?\b(?!\s*bar)|\bpush[- ]?ups?\b|\bpress[- ]?ups?\b", Discipline.BODYWEIGHT, 3),
    (r"\bkeep(?:ing)? (?:on |up )?(?:lifting|training)\b", Discipline.STRENGTH, 2),
    (r"\b(?:lifts?|lifting)\b", Discipline.STRENGTH, 1),
    (r"\bstrength\b|\bstrong(?:er|est)?\b|\blift (?:more|heavier|heavy|big)\b|\bheavier\b|\bpower ?building\b|\bget(?:ting)? (?:my )?(?:numbers|lifts) up\b|\bincrease my (?:lifts|numbers|max)\w*\b|\bexplosive\b|\bvertical jump\b|\bstrongman\b|\bdunk\b", Discipline.STRENGTH, 3),
    (r"\b(?:squat|(?<!adjustable )(?<!flat )(?<!weight )bench|deadlift|overhead press|ohp|press|dead ?lift|front squat|rdl)\w*\b(?! rack)|\b1 ?rm\b", Discipline.STRENGTH, 3),
    (r"\bclimb\w*\b|\bsoccer\b|\bfootball\b|\brugby\b|\bbasketball\b|\btennis\b|\bjudo\b|\bbjj\b|\bmartial arts\b|\bwrestl\w+|\bswimm\w+|\bhockey\b|\bski(?:ing)?\b|\bgolf\b|\bvolleyball\b|\bbox(?:ing|er)\b|\bmma\b|\browing\b(?! machine)|\bcycling\b", Discipline.STRENGTH, 2),
    (r"\b(?:glutes?|booty|biceps|triceps|chest|delts|quads|pecs|arms)\b", Discipline.HYPERTROPHY, 1),
    (r"\bgeneral(?:ly)? (?:fit(?:ness)?|health)\b", Discipline.GENERAL_FITNESS, 6),
    (r"\bmove more\b|\bget(?:ting)? moving\b|\bkeep me (?:healthy|going|mobile)\b|\bolder\b|(?<!planet )(?<!anytime )(?<!snap )(?<!\bla )(?<!hour )\bfit(?:ter|ness)?\b(?! first)|\bin(?:to)? (?:better |good |great )?shape\b|\bhealth(?:y|ier)?\b|\b(?:lose|losing|drop|shed|burn)\s+(?:about |around |roughly |some |the |a few |a bit of |\d+\s*\w* ?){0,2}(?:weight|fat|belly|kilos?|pounds|kg|lbs?|inches)\b|\bweight ?loss\b|\bfat loss\b|\btone\w*\b|\blean(?:er)?\b|\bgeneral\b|\benergy\b|\bfeel better\b|\blook (?:better|good|nice)\b|\bstamina\b|\bendurance\b|\bconditioning\b|\bmobility\b|\bflexib\w+|(?<!virgin )\bactive\b|\bposture\b|\blongevity\b|\bkeep up with (?:my )?kids\b|\bwell[- ]?being\b|\bbeach\b|\bwedding\b", Discipline.GENERAL_FITNESS, 2),
)  # fmt: skip


_WITHIN_MIXED: Final = (Discipline.BODYWEIGHT, Discipline.GENERAL_FITNESS, Discipline.STRENGTH)
_DOES_MIXED: Final = re.compile(
    r"\bcross ?fit (?:masters|hopeful|competitor|athlete|games|comp\w*)\b|\b(?:(?<!used to )(?:do|doing|train)|go to|member of an?|coach at|at (?:my|a|our)) cross ?fit\b|\b(?:the|crossfit) (?:crossfit )?open\b|\bhyrox\b|(?:^|[.;,!?¶] )cross ?fit(?: style| stuff)?(?=[,.;!]| \d| ?\x1f| open| otherwise| prep)"
)
"""A goal within a mixed sport is that sport's: a first muscle-up before the Open."""


_MEET: Final = re.compile(
    r"\bpower ?lifting\b(?! (?:gym|bar|belt|club))|\b(?:next|first|my|last|local|an?|the) meet\b(?! (?:my|the|me|with|up)\b)|\bmeet (?:in|on|is)\b|\bsbd\b|\bmy total\b"
)
"""Lifts to get up are a meet's where a meet is named."""


_NOT_WANTED: Final = re.compile(
    r"\b(?:not|isn't|aren't|don't) (?:really |at all )?(?:interested in|into|about|training for|care about|want(?:ing)? to do|doing) (?:an? |any |the )?(?:power ?lifting|cross ?fit|body ?building|weight ?lifting|olympic lifting|marathons?|running|hyrox|triathlons?|competing)\b"
)
"""A sport named to say that it is not theirs."""

_SPORT: Final = r"\b(?:power ?lift\w*|cross ?fit\w*|body ?build\w*|weight ?lifting|marathon(?:er|ers|s| majors)?|running|run|hyrox|triathlons?|size|aesthetics?|meet|physique)\b"
_NOT_THEIRS: Final = re.compile(
    r"\b(?:no|not|less|fewer|quit|used to|over for me|(?:do not|don'?t|couldn'?t) (?:really )?care|ages ago|at uni|years ago|in the (?:19)?[89]0s|(?:my|the) (?:wife|husband|sister|brother|mate|partner)(?:'s)?|everybody|everyone)\b"
)


def _without_what_is_not_theirs(seen: str) -> str:
    """`I quit running ages ago`, `my wife's the marathoner`: a sport of another time or person names no goal."""
    for start, end in spans_between(seen, re.compile(r"[,.;!?¶]|\bbut\b|\bnow\b|\bjust\b")):
        clause = seen[start:end]
        if _NOT_THEIRS.search(clause) and not re.search(r"\bwant|\blike|\bgoal|\bbreak|\d", clause):
            clause = re.sub(_SPORT, lambda match: TAKEN * len(match[0]), clause)
            seen = seen[:start] + clause + seen[end:]
    return seen


_IS_GOAL: Final = re.compile(
    r"(?:^|[.;!?,¶] *)(?P<what>[a-z0-9][^.;!?,¶\x1f]{2,40}?) (?:is|are) (?:my|the|a)? ?(?:main |big |real |first )?(?:goal|target|priority|focus|aim)s?\b(?! to)"
)


@dataclass
class Aims:
    """The goal in the athlete's words, the discipline it belongs to, and further goals."""

    goal: str = ""
    discipline: Discipline | None = None
    secondary: list[str] = field(default_factory=list)
    declared: bool = False
    """Said as a goal (`I want to ...`), not only by a word that sounds like one."""
    unplaced: bool = False
    """A goal in so many words whose discipline nothing tells."""


def discipline_of(words: str) -> Discipline | None:
    """The discipline a phrase speaks of most clearly; the earlier one where two do."""
    best: tuple[int, int, Discipline] | None = None
    for pattern, discipline, weight in _SIGNS:
        match = compiled_pattern(pattern).search(words)
        if match is not None and (best is None or (weight, -match.start()) > (best[0], -best[1])):
            best = (weight, match.start(), discipline)
    return best[2] if best else None


def read(text: Text, seen: str, cuts: list[int]) -> Aims:
    """The aims of a message. `seen` is the plain text without what is avoided, `cuts` where dates begin."""
    aims = Aims()
    seen = _NOT_WANTED.sub(lambda match: TAKEN * len(match[0]), seen)
    seen = _without_what_is_not_theirs(seen)
    for match in _VERB.finditer(seen):
        start, end = _clause(seen, match.end(), cuts)
        words = seen[start:end]
        if end - start < 3 or _NOT_GOAL.match(words) or TAKEN in words[:3] or _GOES_ON.match(words):
            continue
        discipline = discipline_of(_with_verb(match[0], words))
        if discipline is None and (match[0].strip() in ("like", "running", "want") or not _sounds_wanted(match[0])):
            continue
        if discipline is None and len(words.split()) < 2:
            continue
        said = text.said(start, end)
        _take(aims, said, discipline, declared=True)
    for match in [] if aims.goal else _IS_GOAL.finditer(seen):
        _take(aims, text.said(*match.span("what")), discipline_of(match["what"]), declared=True)
    if not aims.goal:
        _by_signs(text, seen, cuts, aims)
    if aims.goal:
        aims.discipline = _within(aims.discipline, seen)
    if aims.goal and aims.discipline is None:
        aims.discipline = discipline_of(seen)
        aims.unplaced = aims.discipline is None
    _split(aims)
    while (shorter := _IDLE_END.sub("", aims.goal)) != aims.goal and shorter:
        aims.goal = shorter
    return aims


def _within(discipline: Discipline | None, seen: str) -> Discipline | None:
    """The sport a goal belongs to: lifts to get up before a meet, a first muscle-up before the Open."""
    if (discipline in _WITHIN_MIXED and _DOES_MIXED.search(seen)) or re.search(r"\bcross ?fitter\b", seen):
        return Discipline.MIXED
    if discipline is Discipline.STRENGTH and _MEET.search(seen):
        return Discipline.POWERLIFTING
    return discipline


def _with_verb(verb: str, words: str) -> str:
    """`training for a meet`: the verb alone says nothing, but `running` does."""
    return f"running {words}" if verb.strip().startswith("running") else words


def _sounds_wanted(verb: str) -> bool:
    return bool(re.search(r"want|wanna|goal|aim|target|like|love|hop|look|try|help|training for|prepar|prep", verb))


def _take(aims: Aims, said: str, discipline: Discipline | None, *, declared: bool) -> None:
    if not aims.goal:
        aims.goal, aims.discipline, aims.declared = said, discipline, declared
    elif aims.discipline is None and discipline is not None:
        aims.goal, aims.discipline = f"{aims.goal}, {said}"[:300], discipline
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
    strongest, thing = discipline_of(seen), ""
    for start, end in spans_between(seen, re.compile(r"[.!?;]+(?=\s|$)|¶")):
        discipline = discipline_of(seen[start:end])
        if discipline is None or discipline is not strongest:
            continue
        piece = _piece_with_sign(seen, start, end, cuts)
        words = text.said(*piece).strip(" ,.-:")
        if words and not is_kit_alone(words) and words.lower() not in LIFTS_TOO:
            aims.goal, aims.discipline = words[:300], discipline
            return
        thing = thing or (words if words.lower() in LIFTS_TOO else "")
    if thing:
        aims.goal, aims.discipline = thing, strongest


def _piece_with_sign(seen: str, start: int, end: int, cuts: list[int]) -> tuple[int, int]:
    """The part between commas that names it, cut before dates and counts."""
    place = start
    for match in re.finditer(r",|\s-\s|\bbut\b|\(|$", seen[start:end]):
        stop = start + match.start()
        if discipline_of(seen[place:stop]) is not None and not is_kit_alone(seen[place:stop]):
            first, last = _clause(seen, place, cuts)
            last = min(last, stop)
            while first < last and seen[first] in " ,\x1f":
                first += 1
            return (first, last) if last - first > 2 else (place, stop)
        place = start + match.end()
    return start, end


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
    if other is None or not _is_phrase(parts[other]):
        return
    head = aims.goal[: aims.goal.index(parts[other])]
    aims.secondary.insert(0, aims.goal[aims.goal.index(parts[other]) :].strip())
    aims.goal = re.sub(r"(?:\s+and(?:\s+also)?|,|\s*\+)\s*$", "", head).strip()
    aims.discipline = discipline_of(aims.goal.lower()) or aims.discipline


def _same(kind: Discipline, other: Discipline | None) -> bool:
    return kind is other or {kind, other} <= {Discipline.STRENGTH, Discipline.POWERLIFTING}


def _is_phrase(words: str) -> bool:
    return bool(
        re.match(
            r"(?:to )?(?:run|lose|build|get|gain|do|finish|squat|bench|deadlift|lift|improve|look|be|feel|keep|stay|put on|grow|learn|complete|drop|burn|snatch|press|increase|a |my |some |sub|\d)",
            words.lower(),
        )
    )
