"""Who trains: how long they have, in which unit they count, and what they say to the health question."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from tp_core.adapters.offline.reading import training_age
from tp_core.adapters.offline.reading.words import Text
from tp_core.domain.program import Experience
from tp_core.domain.units import Unit

_NEW = (
    r"\b(?:just|recently|only just) joined (?:a|my first|the local|my local) gym\b|\b(?:no|not a) (?:clue|idea) what (?:any of )?the machines\b|\b(?:(?:total|complete|absolute|true|rank|real|utter)\s+)?(?:beginners?(?! (?:in|at|with) (?:english|cooking|coding|tech|computers|apps)\b)|greenhorns?|newb(?:ie|y)?s?|newby|newbies|noobs?|novices?|newcomers?)\b(?! (?:comp(?:s|etition)?|class|division|category|meets?|races?|events?|showdown|league)\b)|\bnever touched a weight\b|\bnever (?:used|held|lifted) (?:any )?(?:weights?|a weight|a dumbbell)\b|\bnever been (?:very |really |particularly )?(?:sporty|athletic|active|a sporty (?:person|type))\b|\b(?:haven'?t|have not|not|'ve not) (?:really )?(?:trained|exercised|done (?:any )?(?:sport|exercise|pe|training)) since (?:i left )?school\b|\bnever (?:really )?(?:lifted|trained|worked out|been (?:to|in|inside) (?:a|the) (?:gym|weight ?room|fitness \w+)|(?:touched|used|held) a barbell|done (?:any )?(?:strength|weights|this|squats|crossfit)|ran|run(?! (?:on|more|over|past|mon|tue|wed|thu|fri|sat|sun))|exercised|set foot(?: in(?:side)? (?:an?|the|any) gym)?)\w*\b"
    r"|\b(?:brand )?new to (?:it|this|lifting|the gym|training|weights|strength|running|working out|exercise|fitness|crossfit|weightlifting|barbells?|all this)\b|\bjust (?:started|starting|getting started|starting out)\b(?! (?:(?:a|my|our) )?(?:new )?(?:job|family|school|nursery|uni(?:versity)?|college|work|reception|kindergarten)\b)|\b(?:my )?first time(?= (?:in a gym|at (?:a|the) gym|lifting|training|lifter|trainee|doing (?:this|any)|following|using))\b|\brookie\b|\b(?:finished|completed|graduated(?: from)?|did|done) (?:the )?(?:couch to 5k|c25k)\b|\bnon[- ]?runner\b|\b(?:took|take) up (?:lifting|running|training|the gym)(?= (?:a |about |only |just )?(?:\w+ )?(?:days?|weeks?|months?) ago)|\b(?:going|lifting|training|been at it)(?: to the gym)? (?:for )?(?:a )?(?:few|couple(?: of)?) (?:weeks|months)\b|\bno experience\b|\b(?:zero|0) (?:gym |training |lifting )?experience\b|\bnever (?:in my life )?train before\b|\bnever (?:went|go|gone) (?:to )?(?:the |a )?gym\b|\bstarting from (?:zero|scratch)\b|\bnot (?:much|a lot of) experience\b|\binexperienced\b|\b(?:want|wanna|like|love|looking|need|time|ready) to start (?:running|lifting|jogging|weight training|strength training|working out|going to the gym|exercising)(?=\s*(?:[.;!,¶]|$))|\bcouch potato\b|\b(?:never|not) (?:ever )?(?:done|did) (?:any|a|1) (?:sports?|exercise|training)\b|\bi never (?:lift|train|exercise|work out)\b(?! (?:on|more|with|in|at|heavy|for|alone|to))|\b(?:i )?(?:don'?t|do not|dont) know what a (?:set|rep) is\b"
)
_LAPSED = r"\b(?:haven'?t|have not|hadn'?t) (?:really )?(?:trained|lifted|worked out|exercised|run|been (?:training|lifting|exercising|running)(?: at all)?|been to (?:the|a) gym|touched (?:a|the) \w+)\b(?: (?:in|for|since))?[^.,;]{0,20}|\b(?:after|had|took|taking) (?:a )?(?:\d+(?:\.\d+)?|long|few)[ -](?:years?|months?)? ?(?:break|off|layoff|away)\b|\b\d+ (?:years?|yrs?) (?:off|away|out of it)\b|\breturning (?:after|to (?:lifting|training))\b"
_SHORT_LAPSE: Final = re.compile(
    r"\b(?:\d|1[01]|a few|some|few) (?:weeks?|wks?|months?|days?)\b|\ba (?:week|month)\b|\bsince (?:last )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|spring|summer|autumn)"
)
"""Some months away make nobody a beginner again."""
_BETWEEN = r"\bbetween (?:an? |your |the )?\W?(?:beginner|novice)\W? and (?:an? |your |the )?\W?advanced\b"
_MIDDLE = r"\b(?:the (?:one|1) )?in the middle(?=,? say\b|\W*(?:[.!?;]|$))|\bintermediate\b|\bsome experience\b|\bfairly experienced\b|\bsome training\b|\bmoderately experienced\b|(?<!more )(?<!day )(?<!days )(?<!session )(?<!run )\bsomewhere in (?:between|the middle)\b"
_LONG = r"\badvanced\b|\b(?:very |quite |highly |pretty )?experienced\b|\bveteran\b|\bcompetitive (?:lifter|powerlifter|weightlifter|runner|athlete)\b|\belite\b|\bseasoned\b|\blong[- ]time lifter\b"
_DONE = r"(?:exp\b|halt[eé]ro(?:filia|philie)|cf\b|muscula[cç][aã]o|musculation|lift(?:ing|ed)?|train(?:ing|ed)?|experience|gym(?:ming)?|strength(?: training)?|weights|weight ?lifting|power ?lift(?:ing|ed)|competing|working out|running|run|crossfit|under the bar|under my belt|barbell(?: training)?|exercis\w+|calisthenics|body ?building|bouldering|olympic (?:weight ?)?lifting|oly)"
_ROLE: Final = (
    r"(?:lifter|weightlifter|powerlifter|runner|body ?builder|crossfitter|natty|natural|gym (?:goer|rat|bro))"
)
_ELSEWISE: Final = r"\b(?:haven'?t|hadn'?t|didn'?t|want|would|like|need|plan|program\w*|goal|not|no|never|stopp\w*|quit|off|break|until|till|before|used|since|hurt\w*|sore|pain|but|and then|had|did|was)\b"
"""Between what is done and how many years, what makes them years of something else."""
_FOR_WHAT: Final = "strength|hypertrophy|muscle|size|fun|health|fitness"
_LENGTH: Final = r"(?:for |since |about |around |almost |nearly |over |maybe |like |only |just |roughly |now )*(?P<n>\d+(?:\.\d+)?)\+?\s*(?P<u>years?|yrs?|months?|mos?\b)"
_YEARS: Final = (
    r"\b(?P<n>\d+(?:\.\d+)?)\+?\s*(?P<u>years?|yrs?|months?) (?:(?:in|at|of|with) (?:the |this |my |our )?(?:sport|it|club|iron|lifting|training|gym|box|affiliate|cf|cross ?fit)\b|behind me|under my belt)\b",
    rf"\b{_ROLE}s?,? (?:of )?{_LENGTH}\b",
    rf"\b(?:been|be) (?:at (?:it|this)|going|training|lifting|working out|dabbling|hitting|doing|messing|playing|fooling|pottering|mucking)(?: [a-z]+){{0,4}}? {_LENGTH}\b",
    rf"\b(?:hitting|go|goes|going|went) (?:to )?(?:the )?gym(?: since [a-z]+)?,?(?: so)? {_LENGTH}\b",
    r"\b(?P<n>\d+(?:\.\d+)?)\s*(?P<u>years?|yrs?|months?),? i(?:'m| am|'ve been| have been) (?:training|lifting|running|going)\b",
    rf"\b(?:training|lifting) (?:years|age|career|carr?er|history|experience)\W*(?:is |of )?{_LENGTH}\b",
    rf"\b(?:{_DONE}) (?:background|history)\W*(?:is |of |for |about )*(?P<n>\d+(?:\.\d+)?)\s*(?P<u>years?|yrs?|months?)\b",
    r"(?:^|(?<=[.;!?¶|/] )|(?<=¶))(?P<u>years)\s*[:=]\s*(?P<n>\d{1,2}(?:\.\d)?)(?=\s*(?:[.,;/¶|]|$))",
    r"\btraining\s*:\s*(?P<n>\d+(?:\.\d+)?)\+?\s*(?P<u>years?|yrs?|months?|mos?)\b(?! (?:plan|program|block))",
    r"\b(?:training|lifting|gym) ?~ ?(?P<n>\d+(?:\.\d+)?)\s*(?P<u>years?|yrs?|months?)\b",
    r"\b(?:training|lifting) (?P<u>years)\W*(?:is |of |about )*(?P<n>\d{1,2}(?:\.\d)?)\b",
    r"\b(?:experience|exp|training age|training history|trained|lifting)\s*[:=?]\s*(?:about |around |~)?(?P<n>\d+(?:\.\d+)?)\+?\s*(?P<u>years?|yrs?|y|months?|mos?)\b",
    r"\bexp(?:erience)?\.? (?P<n>\d{1,2}(?:\.\d)?)\+? ?(?P<u>y|yrs?|years?)\b",
    r"\bcross ?fit(?:ting)? (?:about |around )?\d ?(?:x|times|days)(?: (?:a|per|each|every) week)?(?: (?:at|in) (?:my|the|a|our) \w+)? (?P<told>for (?:about |almost |over |nearly )?(?P<n>\d+(?:\.\d+)?)\s*(?P<u>years?|yrs?|months?)\b)",
    r"\b(?:under (?:a|the) bar|in the iron game|in the game) for (?P<n>\d+(?:\.\d+)?)\s*(?P<u>years?|yrs?|months?|decades?)\b",
    r"(?:(?<=, )|(?<=for ))(?P<n>\d+(?:\.\d+)?)\s*(?P<u>years?|yrs?) now\b",
    r"\b(?:beginner|newbie|novice|noob),? (?:for |only |at |about )*(?P<n>\d+(?:\.\d+)?)\s*(?P<u>months?|years?|yrs?)\b(?! (?:plan|program))",
    r"\b(?:goin|going) (?:to )?(?:the )?gym (?:for )?(?:about |bout |like )?(?P<n>\d+(?:\.\d+)?)\s*(?P<u>months?|years?|yrs?)\b",
    r"\b(?P<n>\d+(?:\.\d+)?)\s*(?P<u>years?|yrs?) (?:in the iron game|under the bar|in the game)\b",
    r"\btraining age:? (?P<n>\d+(?:\.\d+)?)\s*(?P<u>years?|yrs?|months?)\b",
    r"\b(?:trained|lifted|been training|been lifting)(?: seriously| consistently)? for (?:the )?(?:last|past) (?P<n>\d+(?:\.\d+)?)\s*(?P<u>years?|yrs?|decades?|months?)\b",
    r"\b(?:gym going|gymming|train|lift|run) since (?P<n>\d+(?:\.\d+)?)\s*(?P<u>years?|yrs?|months?)\b",
    r"\bsince (?P<n>\d+(?:\.\d+)?)\s*(?P<u>years?|yrs?|months?),? i (?:train|lift|run|exercise)\b",
    r"\b(?P<n>\d+(?:\.\d+)?)\+?\s*(?P<u>years?|yrs?) of (?:both|it|this|that|each)\b",
    rf"\b{_DONE}(?: with weights| now| for (?:{_FOR_WHAT}))? (?:since|from) (?:about |almost |over )?(?P<n>\d+(?:\.\d+)?)\s*(?P<u>years?|yrs?|months?)\b",
    rf"\b(?:{_DONE}|lifter|weightlifter|powerlifter|runner|body ?builder|crossfitter)s? (?:for|since) (?:about |almost |over )?(?P<n>\d+(?:\.\d+)?)\s*(?P<u>years?|yrs?|months?)\b",
    r"\b(?:been )?(?:consistent|going|goin|at it)(?: for| since)? (?:= )?(?:about |almost |(?:a (?:little|bit) |just |well )?over |only )?(?P<n>\d+(?:\.\d+)?)\s*(?P<u>years?|yrs?|months?)\b",
    r"\b(?:(?:been|going) (?:at|to) (?:the|a|my) (?:box|gym)|self[- ]taught)(?: for)? (?:about |around |almost |over )*(?P<n>\d+(?:\.\d+)?)\+?\s*(?P<u>years?|yrs?|months?)\b",
    r"\b(?P<n>\d+(?:\.\d+)?)\+?\s*(?P<u>years?|yrs?) doing (?:it|this|these)\b(?! (?:job|work))",
    rf"\b{_DONE}(?: (?:body ?building|power ?lifting|style|seriously|hard|naturally|in gyms?|at home)){{1,2}} for (?P<n>\d+(?:\.\d+)?)\+?\s*(?P<u>years?|yrs?)\b",
    r"\b(?P<n>\d+(?:\.\d+)?)\+?\s*(?P<u>years?|yrs?|months?) in\b(?! (?:a|an|the|my|which|prison|bed)\b)",
    rf"\b(?P<n>\d+(?:\.\d+)?)\+?(?:\s*-\s*\d+)?\s*(?P<u>years?|yrs?|months?|mos?)(?:'|s')?(?: (?:straight|solid))?\s+(?:of\s+(?:(?!no\b|not\b|zero\b|little\b|missed\b|skipp|without\b)[a-z]+ ){{0,2}}?|in\s+(?:the\s+)?|at\s+(?:the\s+)?|with\s+(?:the\s+)?|into\s+)?(?:consistent |serious |proper |regular |on[- ]and[- ]off |steady |solid |strength |recreational |casual |crossfit )?{_DONE}\b(?! (?:block|plan|program|programme|cycle|phase|goal|test|race|meet))",
    rf"(?<!to )\b(?:i'?ve |have |been |i )?(?:been )?(?<!to ){_DONE}(?: (?:weights|[a-z]+ly|hard|now|on and off|again|5/3/1|with (?:a|my) (?:\w+ )?(?:trainer|coach|pt)))?(?: for)? (?:about |around |almost |just |well |a (?:bit|little) |over |under |less than |nearly |roughly |like |maybe |for |only )*(?P<n>\d+(?:\.\d+)?)\+?\s*(?P<u>years?|yrs?|months?|mos?|weeks?)\b(?! (?:program|plan|block|ago))",
    rf"\b(?:been )?(?:{_DONE}|at it|doing this|started)(?: (?:weights|seriously|consistently|on and off))? (?:since|in|back in) (?:(?:early|late|mid|the (?:start|end|beginning|middle) of)[ -])?(?P<since>(?:19|20)\d\d)\b|\bsince (?P<since2>(?:19|20)\d\d)\b",
    rf"\bi(?:'?ve| have)? (?:been )?{_DONE}\b(?:(?!{_ELSEWISE})[^.;!?¶]){{0,40}}?\b(?P<told>for (?:about |around |almost |nearly |over |the (?:last|past) )*(?P<n>\d+(?:\.\d+)?)\+?\s*(?P<u>years?|yrs?)\b)(?! (?:ago|plan|old))",
    r"\b(?:did|done|ran|run|running|doing|been on|finished) (?:stronglifts?|starting strength|(?:an? )?5x5(?: thing| plan| program)?|gzcl\w*|greyskull|p90x|insanity|youtube (?:videos|workouts)|home workouts)(?: \w+)? for (?:about |around |only )?(?P<n>\d+(?:\.\d+)?)\s*(?P<u>years?|yrs?|months?|weeks?)\b",
    r"\b(?:joined|signed up (?:at|with|to)) (?:[a-z']+ ){1,6}?(?:about |only |just )?(?P<n>\d+(?:\.\d+)?)\s*(?P<u>weeks?|months?|years?) ago\b",
    r"\bi (?:train|lift|run|go)(?: [a-z]+){0,4} since (?:about |almost )?(?P<n>\d+(?:\.\d+)?)\s*(?P<u>years?|yrs?|months?)\b",
    r"\b(?:at it|doing (?:this|it))(?: for)? (?:about )?(?P<n>\d+(?:\.\d+)?)\s*(?P<u>years?|yrs?|months?|weeks?)\b",
    r"\b(?:started|began) (?:lifting |training |running |the gym |going to the gym )?(?:about |around |only |like )?(?P<n>\d+(?:\.\d+)?)\s*(?P<u>years?|yrs?|months?|weeks?) (?:ago|back)\b",
    rf"\bgot (?:me |us )?into {_DONE} (?:about |around |only |like )?(?P<n>\d+(?:\.\d+)?)\s*(?P<u>years?|yrs?|months?|weeks?) (?:ago|back)\b",
)
_MOST_LISTED: Final = 15
"""`I am Rosa, 68 years` tells an age, and so may `Rohit, 24 years`."""
_LISTED_YEARS: Final = (
    r"(?:(?<=, )|(?<=\. )|(?<=; ))(?P<n>\d{1,2}(?:\.\d)?)\+?\s*(?P<u>years?|yrs?)(?= *(?:[,.;!]|$))",
)
"""`4 days, full gym, 2 years`: among other facts a number of years is how long they have trained."""
_UNIT_WISH: Final = (
    r"\bback (?:in)?to (?P<unit>kgs?|kilos?|kilograms?|lbs?|pounds?|metric|imperial)\b",
    r"\b(?:in|use|using|to|switch to|prefer|show|with|need|i'?m on|think in|work in)\s+(?P<unit>kgs?|kilos?|kilograms?|lbs?|pounds?|metric|imperial|freedom units)\b(?: please| instead)?",
    r"\b(?:can|could|would) (?:you|we) (?:please )?(?:do|use|show|make|talk|speak|switch|work)(?: it| this| that| everything| them)?(?: (?:in|to))? (?P<unit>kgs?|kilos?|kilograms?|lbs?|pounds?)\b",
    (
        r"(?:^|(?<=[.,;!?¶(-]))\s*(?:(?:all|both|everything|in|it'?s|that'?s|these are|those are|i mean|sorry) )*(?P<unit>kgs?|kilos?|kilograms?|lbs?|pounds?|metric|imperial)"
        r"(?: (?:please|sorry|lol|btw|by the way|mate|obv\w*|of course|ofc|though|tho|not (?:kgs?|kilos?|lbs?|pounds)|if (?:that|it) matters))*\s*(?=[.,;!?)¶-]|$)"
    ),
    r"\b(?P<unit>kgs?|kilos?|lbs?|pounds?)\b,?\s+(?:not|instead of|rather than) (?:in )?(?:kgs?|kilos?|lbs?|pounds?)\b",
    r"\b(?P<unit>kgs?|kilos?|lbs?|pounds?)(?:\s*:|,? (?:obv(?:iously|s)?|ofc|of course|btw)\b)",
    r"\b(?:all|both|everything) (?:in )?(?P<unit>kgs?|kilos?|lbs?|pounds?)\b",
    r"\((?:(?:all|numbers|everything|yep|yes|that's|its|it's),? )?(?:in )?(?P<unit>kgs?|kilos?|lbs?|pounds?)\)",
    r"\b(?:all |everything )?(?:numbers|weights|loads|those|these|that'?s|it'?s)(?: (?:are|is))? (?:all )?(?:in )?(?P<unit>kgs?|kilos?|lbs?|pounds?)\b",
)


@dataclass
class Person:
    """What was said of the athlete."""

    experience: Experience | None = None
    unit: Unit | None = None
    """Asked for in words; the unit beside a load is `feats`' to find."""
    numbers_unknown: bool = False


_UNKNOWN: Final = (
    r"\b(?:(?:no|not) (?:idea|clue|got a clue)|haven'?t (?:got )?a clue|don'?t (?:really )?know|do not know|not sure|unsure|dunno|idk|never (?:tested|maxed|measured|tried a max)|haven'?t (?:tested|maxed)|not tested|can'?t (?:say|remember))\b[^.;!?\n]{0,30}\b(?:max(?:es)?|1 ?rm|numbers?|(?<!\d )tim(?:e|es|ing)|pace|lifts?|lift|manage|how much|how strong|weights?|tested|maxed|prs?|strong i am)\b"
    r"|\b(?:max(?:es)?|1 ?rm|numbers|weights)\b[^.;!?\n]{0,12}\b(?:unknown|no idea|no clue|never tested|not sure|untested|don'?t know)\b|\bnever (?:tested|maxed(?: out)?|measured)\b|(?:^|[.;,] ?)no numbers\b|\bno (?:maxes|numbers|1rm|max) (?:yet|to speak of)\b|\bi don'?t know my (?:max(?:es)?|numbers|1rm|weights)\b"
)


_IGNORANT: Final = re.compile(
    r"\b(?:no (?:idea|clue)(?! (?:about|of) (?:that|this|it)\b)|don'?t have (?:a|any) (?:idea|clue)|do not have (?:a|any) (?:idea|clue)|(?:haven'?t|have not|not|without) (?:got )?(?:an?|any|the) (?:idea|clue|notion|foggiest|faintest)|doubt i know|never know|haven\'?t got (?:a |any )?(?=numbers?)|clueless|dunno|don'?t (?:even |really )?know|do not know|not sure|couldn'?t tell you|could not tell you|can'?t tell you|(?:don'?t|can'?t) remember|not knowing|mystery|beats me|don'?t keep track|never wrote|unknown)\b|\b(?:have|'ve) no (?=numbers)"
)
_OF_NUMBERS: Final = re.compile(
    r"\b(?:how (?:many|much|heavy|fast|long)|what i(?:'?d)? (?:can |could |now )?(?:squat|bench|deadlift|lift|press|run|do|manage)(?! (?:here|in here|with (?:this|you)))|what (?:i|mine)\b(?!'?m? ?(?:doing|supposed|meant|after|in for|want|need|should|like|have|mean|am|prefer|look))|where i(?:'m| am)\b|timings?|my times?|weights|mine (?:is|are)|numbers?|lifts?|(?:my|the) weights|1 ?rms?|max(?:es)?|pull[- ]?ups?|push[- ]?ups?)\b"
)


_NEAR: Final = 120


def _knows_no_numbers(text: Text) -> bool:
    """`My numbers? Haven't a clue`, `no idea what I squat`: not knowing, and what of, in a sentence or its neighbour."""
    spans = list(text.sentences())
    for index, (start, end) in enumerate(spans):
        found = _IGNORANT.search(text.live, start, end)
        if found is None:
            continue
        before = text.live[spans[index - 1][0] : end] if index and end - start < 30 else text.live[start:end]
        if len(before) > _NEAR:  # talk without a stop: what stands near it
            before = text.live[max(start, found.start() - _NEAR // 2) : min(end, found.end() + _NEAR // 2)]
        if _OF_NUMBERS.search(before):
            return True
    return False


def read(text: Text, today: date, *, asked: bool) -> Person:
    """Takes what it understands. `asked` when the open question is their experience."""
    person = Person()
    for match in text.matches(_UNKNOWN):
        person.numbers_unknown = True
        text.take(match.start(), match.end())
    person.numbers_unknown = person.numbers_unknown or _knows_no_numbers(text)
    _unit(text, person)
    told = training_age.answered(text, today) if asked else None
    if told is not None:
        person.experience = level_of(told.years)
        text.take(told.start, told.end)
    _years(text, person, today, _YEARS)
    _since(text, person, today)
    for pattern, level in (
        (_BETWEEN, Experience.INTERMEDIATE),
        (_LAPSED, Experience.BEGINNER),
        (_NEW, Experience.BEGINNER),
        (_LONG, Experience.ADVANCED),
        (_MIDDLE, Experience.INTERMEDIATE),
    ):
        for match in text.matches(pattern):
            if re.search(
                r"\b(?:not|isn'?t|no longer|hardly|never said|didn'?t say|who said) (?:an? |really |exactly |a total |i (?:was|am) |i'?m )*$",
                text.live[: match.start()],
            ):
                continue
            if pattern is _LAPSED and _SHORT_LAPSE.search(match[0]):
                text.take(match.start(), match.end())
                continue
            if person.experience is None or (pattern is _LAPSED and "haven" in match[0]):
                person.experience = level
            text.take(match.start(), match.end())
    _years(text, person, today, _LISTED_YEARS)
    if person.experience is None and asked:
        _asked(text, person)
    return person


_ASKS_AMOUNT: Final = re.compile(r"\b(?:what(?:'?s| is| are| would)|how (?:much|many))\b[^.;!]{0,30}$")
"""`in kg what's that?` asks for an amount, not for another unit."""


def _unit(text: Text, person: Person) -> None:
    for pattern in _UNIT_WISH:
        for match in text.matches(pattern):
            if _ASKS_AMOUNT.search(text.plain):
                continue
            word = match["unit"]
            person.unit = Unit.LB if word[0] in "lpif" else Unit.KG
            text.take(match.start(), match.end())


def _years(text: Text, person: Person, today: date, patterns: tuple[str, ...]) -> None:
    for pattern in patterns:
        for match in text.matches(pattern):
            if person.experience is not None:
                return
            if _NO_LENGTH_BEFORE.search(text.live[: match.start()]) or _NO_LENGTH_BEHIND.match(text.live, match.end()):
                continue
            groups = match.groupdict()
            since = groups.get("since") or groups.get("since2")
            years = today.year - int(since) if since else _in_years(float(groups["n"]), groups["u"])
            if (groups.get("u") or "").startswith("w") and not _LASTING.search(match[0]):
                continue  # `full gym 20 weeks` is the program
            if not since and _LESS_THAN.search(text.live, max(0, match.start("n") - 16), match.start("n")):
                years -= 0.1  # `under a year`
            if not 0 <= years <= (_MOST_LISTED if patterns is _LISTED_YEARS else 70):
                continue
            person.experience = level_of(years)
            further = _AND_MONTHS.match(text.live, match.end())
            begins = match.start("told") if "told" in groups else match.start()  # what stands before is read by others
            text.take(begins, further.end() if further else match.end())


_NO_LENGTH_BEFORE: Final = re.compile(
    r"\b(?:no|not|without|off|stop(?:ped)?|haven'?t|free|retired|married|sober)(?: \w+)? $|\([^)]*$"
)
_NO_LENGTH_BEHIND: Final = re.compile(r"[^\w.;!?¶]*(?:ahead|to go|left|until|till|from now|old\b|because|sober)")
"""`no running for 4 weeks`, `half a year of training ahead of me`: no time spent in training."""
_MONTHS: Final = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_PLACE: Final = r"(?:(?:been|going|am|i'm|im|member|started|new) (?:a (?:new )?member )?(?:at|in|to|of)|(?:^|(?<=[.,;!¶] )|(?<=then )|(?<=and ))(?:at|in)) (?:the |a |my |our )?(?:box|gym|club|affiliate)"
_MONTH_OF: Final = rf"(?:early |late |mid[- ]?)?(?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)? )?(?P<month>{_MONTHS})[a-z]*\b(?:,? (?:of )?(?P<year>(?:19|20)\d\d|this year|last year))?(?! ?(?:\d{{1,2}}\b|last))"
_SINCE_MONTH: Final = rf"\b(?:{_DONE}|at (?:it|this)|going|started|hitting the gym|go(?:ing)? to the gym|{_PLACE})(?: (?!again|member|back|but|was|were|hurts?)[a-z]+){{0,3}}? since (?:last |this )?{_MONTH_OF}"
_BEGAN: Final = rf"\b(?:(?:only|just|first) (?:just |really |properly )?(?:started|began)|(?:started|began|begun|took up|joined)(?: (?:with|doing|going to|the|a|my|to|at))* (?:{_DONE}|it|this|box|gym|crossfit|couch to 5k|c25k))(?: (?:properly|seriously|weights?))?(?: \([^)]*\))?"
_BEGAN_IN: Final = rf"{_BEGAN} (?:back )?(?:in|on) {_MONTH_OF}"
_BEGAN_THIS_YEAR: Final = rf"{_BEGAN} (?:back )?(?:in the (?:spring|summer|autumn|fall)|this (?:year|spring|summer|autumn|fall|winter|month)|last month)\b"
_THIS_YEAR: Final = 0.5
_SINCE_AGE: Final = rf"\b(?:(?:{_DONE}|under (?:a|the) bar|at (?:it|this))[^.;!?]{{0,20}} since (?:i was |age |the age of )|(?:started|began|took up|got into) (?:{_DONE}|it|this|crossfit) at (?:age )?)(?P<then>[1-5]\d)\b[^.;!?]{{0,12}}\b(?:now|i'm|i am|im)(?: now)? (?P<now>[2-8]\d)\b"
_FOR_AGES: Final = rf"\b(?:{_DONE}|at (?:it|this))[^.;!?]{{0,12}} since (?:the )?(?:(?:19)?[5-9]0'?s|reagan|thatcher|nixon|carter|clinton|major|millennium|nineties|eighties|seventies)\b"


def _since(text: Text, person: Person, today: date) -> None:
    """Training that began in a month of this year, at an age, or in another age: `since September`, `since I was 19`."""
    for match in text.matches(_BEGAN_THIS_YEAR):
        _note(text, person, match, _THIS_YEAR)
    for match in (*text.matches(_SINCE_MONTH), *text.matches(_BEGAN_IN)):
        if not _IS_NO_START.search(text.plain, max(0, match.start() - 40), match.start()):
            _note(text, person, match, _years_since(match, today))
    for match in text.matches(_SINCE_AGE):
        _note(text, person, match, int(match["now"]) - int(match["then"]))
    for match in text.matches(_FOR_AGES):
        _note(text, person, match, _MOST_LISTED)


_IS_NO_START: Final = re.compile(
    r"\b(?:hurt(?:s|ing)?|pains?|painful|sore|ach(?:es|y|ing)|again|(?:i'?m|am|been) back)\b[^.;!?¶]*$|\bback $"
)
"""`my knee hurts at the gym since March`, `I'm back at the gym since March`: nothing began then."""


def _years_since(match: re.Match[str], today: date) -> float:
    """Since a month: the last one of that name, or that of the year said."""
    months = today.month - 1 - _MONTHS.split("|").index(match["month"])
    if match["year"] is None:
        return months % 12 / 12
    year = {"this year": today.year, "last year": today.year - 1}.get(match["year"]) or int(match["year"])
    return today.year - year + months / 12


def _note(text: Text, person: Person, match: re.Match[str], years: float) -> None:
    if person.experience is None and years >= 0:
        person.experience = level_of(years)
        text.take(match.start("month") if "(" in match[0] else match.start(), match.end())


_LESS_THAN: Final = re.compile(r"\b(?:under|less than|not quite|not even|just short of)(?: about)? $")
_LASTING: Final = re.compile(r"\b(?:been|since|start\w*|began|ago|of|experience|in)\b|(?:ing|ed)\b.* for\b")
_AND_MONTHS: Final = re.compile(r",?(?: and)? \d{1,2} (?:months?|mos?)\b")
"""`3 years 2 months`: the rest of one length."""


def _in_years(count: float, unit: str) -> float:
    return count / {"m": 12, "w": 52, "y": 1, "d": 0.1}[unit[0]]


def level_of(years: float) -> Experience:
    """Training age by years: under one new, from five advanced (ours, the careful side of what science.md 3.3 compares)."""
    if years < 1:
        return Experience.BEGINNER
    return Experience.INTERMEDIATE if years < 5 else Experience.ADVANCED


def _asked(text: Text, person: Person) -> None:
    words: tuple[tuple[str, Experience], ...] = (
        (
            r"^\W*(?:none|(?:no|nope)(?=\W*(?:[.,;!¶]|$)| (?:experience|training|never|not|nothing|none|idea|clue|i\b|at all|prior|previous|real|background))|zero|nothing(?! (?:hurts?|is|wrong|sore|bothers?)\b)|not at all|never|new|not (?:long|much)|a (?:little|bit))\b",
            Experience.BEGINNER,
        ),
        (r"\b(?:a few weeks|few months|couple of weeks|not long|recently)\b", Experience.BEGINNER),
        (
            r"\b(?:a while|some|over the years|on and off|a bit|about a year|a year|few years|couple of years|medium|moderate|average)\b",
            Experience.INTERMEDIATE,
        ),
        (
            r"\b(?:many years|years and years|decades?|long time|forever|ages|most of my life|a lot(?! (?:in|at) )|lots(?! (?:in|at) )|for years|(?<!\d )years)\b",
            Experience.ADVANCED,
        ),
    )
    for pattern, level in words:
        match = re.search(pattern, text.live)
        if match is not None and person.experience is None:
            person.experience = level
            text.take(match.start(), match.end())
