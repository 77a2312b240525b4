"""Which discipline of training words speak of: a sport or a purpose says it outright, a lift named only hints at it."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from tp_core.adapters.offline.reading import plain_goals
from tp_core.adapters.offline.reading.lift_names import BIG_THREE
from tp_core.adapters.offline.reading.words import TAKEN, compiled_pattern, spans_between
from tp_core.domain.program import Discipline


class Kind(IntEnum):
    """How much a sign tells when it stands alone."""

    HINT = 0
    """Done for many ends: a lift named, a sport trained for. Tells only as a goal or beside numbers."""
    MENTION = 1
    """Tells where nothing plainer stands beside it; numbers of lifts are plainer."""
    PURPOSE = 2
    """A sport or what it is all for."""


@dataclass(frozen=True)
class Sign:
    """A word for a discipline, and where it stands."""

    discipline: Discipline
    weight: int
    kind: Kind
    start: int


_MUSCLES: Final = (
    r"(?:glut(?:e|eo|io)s?|booty|butts?|bum|biceps?|triceps?|(?:(?:upper|lower|inner) )?chests?|pecs?|(?:(?:side|rear|front|lateral|medial|posterior) )?delts?|shoulders?|arms?|guns|quads?|hamstrings?|hammies|calves"
    r"|legs?|thighs?|lats?|traps?|upper body|lower body|(?:upper |mid )?back|abs|forearms?)"
)
_ONLY_MUSCLES: Final = (
    rf"(?:^|(?<=[.;!?,:¶])|(?<=[\U0001f300-\U0001faff]))(?!\W*(?:my |the )?(?:upper |mid )?back\W*(?:$|[.;!?,¶]))[^\w\x1f]*(?:(?:it'?s|just|only|mostly|mainly|purely|all|for|my|the|bigger|big|more|focus(?:ed)? on|focus(?:ing)?|emphasis on|prioriti[sz]e|vanity) )*{_MUSCLES}"
    rf"(?:(?:\s*(?:,|&|\+|/)\s*|,? and |,? n )(?:my |the |more |bigger )?{_MUSCLES})*"
    r"(?: (?:mostly|mainly|please|only|first|focus(?:ed)?|emphasis|priority|speciali[sz]ation|day|obviously|especially|in particular|must look good[^.;!?,¶]*))*[^\w\x1f.;!?,¶]*(?=$|[.;!?,¶])"
)
"""`Chest and arms, mostly.`: a clause of nothing but muscles names what is to grow."""
_GROWS: Final = (
    rf"\b(?:build|building|gain|gaining|add|adding|put(?:ting)?(?: some| a bit of)?(?: more)? on|put on|putting on|pack(?:ing)? on|more|grow|growing|get me)\s+(?:\w+ ){{0,3}}?(?:muscles?|mass|size|meat|beef|tissue)\b"
    r"|\bwants? muscles\b|\bmuscle(?: mass| growth| gain| building)?\b(?![- ]?ups?)"
    r"|\b(?:get|getting|look|looking|be|being|become|becoming) (?:\w+ )?(?:big(?:ger)?|jacked|swole|huge|massive|shredded|ripped|buff|muscular|hench|yoked|stacked|hunky|built|beefy|beefier|thick(?:er)?|wide(?:r)?)\b|\b(?:jacked|swole|hench|yoked)\b|\bbulk(?!y\b)\w*\b(?! up (?:easily|quickly|fast|too))|(?<!n't )(?<!not )(?<!never )\b(?:want|wanna|like|love)(?: to (?:be|get|look))? (?:more )?bulky\b"
    rf"|\b(?:mak(?:e|es|ing)|get(?:ting)?|help|want|need|let)(?: (?:my|the|some))? (?:\w+ )?{_MUSCLES}(?:(?:, | and | & )(?:my )?{_MUSCLES})* (?:to )?(?:grow|pop|bigger|thicker|wider)\b|\b{_MUSCLES} (?:that )?(?:won'?t|don'?t|doesn'?t|never|refuse to|just won'?t) grow\b"
    rf"|\b(?:bigger|thicker|wider|rounder|fuller) (?:\w+ )?(?:{_MUSCLES}|muscles)\b|\b(?:top|shirt) off\b|\b{_MUSCLES} bigger\b|\b(?:want|need)(?: (?:a|my|the))? {_MUSCLES} big\b|\bgrow (?:it|them)\b|\b(?:grow|build|fill out|bring up) (?:my |some |the |out )?(?:\w+ )?{_MUSCLES}\b|\b{_MUSCLES}s? (?:growth|hypertrophy|gains?)\b"
    rf"|\b(?:see|show|have|want|get)(?: off)? (?:some |my |a |actual |proper |real )?(?:\w+ )?{_MUSCLES} in (?:the|a|my) (?:mirror|dress|t-?shirts?|suit)\b"
    r"|\bv[- ]taper\b|\bsix[- ]?pack\b|\brecomp\w*|\bgains\b|(?<!full )(?<!king )(?<!in )(?<!my )(?<!decent )(?<!not )(?<!than )(?<!over )\bsize\b(?! \d)|\bmass\b(?!(?: is| of|:)? ?\d)|\bgain weight\b|\b(?:put on|gain) (?:about |around |some |another |like |maybe )*\d+ ?(?:kgs?|kilos?|lbs?|pounds?)\b|\bfill out\b"
    r"|\b(?:wanna|want to|just|trying to|need to|to) grow(?=\W*(?:[.,;!?¶]|$|\b(?:tbh|please|pls|and|but|as|lol|in size|everywhere)\b))|\b(?:get|make|getting|making) me (?:\w+ )?(?:big(?:ger)?|huge|massive|jacked|swole|muscular)\b|(?:^|(?<=[.;!?¶]) ?|(?<=[.;!?¶:] ))bigger(?=\W*(?:$|[.;!?,¶]))|\b(?:less|not|stop (?:being|looking)|sick of (?:being|looking))(?: like)? (?:a )?(?:noodle|twig|stick|bean ?pole|string bean|lanky|scrawny|skinny|stick insect|lamp ?post)\b"
    rf"|\b{_MUSCLES}(?:(?:, | and | & | ?\+ ?|/)(?:\w+ )?{_MUSCLES})* (?:are|is) (?:(?:the|my) (?:main |top |number 1 )?(?:priorit(?:y|ies)|focus|goals?|targets?)\b|(?:what|all|mostly what) (?:that )?i(?:'m)? (?:care about|want|after|train for|want to grow))|\blook like i (?:actually |even )?(?:lift|train|work ?out)\b|\bgrow an? (?:\w+ )?{_MUSCLES}\b"
    rf"|\b(?:more |a )muscular\b|\b(?:like|love|chasing|after) the pump\b|\b{_MUSCLES}(?: and {_MUSCLES})? lag(?:s|ging)? behind\b|(?:^|(?<=[.;!?¶] ))(?:thick|wide|big) (?:\w+ )?{_MUSCLES}\b|\b(?:hipertrofia|musculacao|musculação|m[uú]sculos?|(?:take|gain|more) (?:of )?volume (?:on|in|for|of) (?:the |my )?)\b"
    r"|\bwant (?:an? |some |my )?(?:(?:nice|better|proper|decent|good|round|real|visible) )?(?:bum|booty|butt|glutes|pecs|biceps|guns|abs|six[- ]?pack)\b(?! (?:strong\w*|work\w*|days?|exercis\w*|focus|training|stuff|hurt\w*|to be strong\w*|and \w+ (?:strong\w*|work)))"
    r"|\b(?:want to|wanna|like to|love to|tryna|trying to|need to) look like (?:an? |the )?(?!this|that|i\b|me\b|my|it\b|runners?|swimmers?|dancers?|ballerinas?|you)[a-z]+"
    r"|\bsleeves (?:tight|to be tight)\b|\bslabs of meat\b"
)
_AMOUNT: Final = r"(?:(?:about|around|roughly|some|the|this|that|my|a few|few|a bit of|a couple of|off|a|of|\d+(?:\.\d+)?\s*\w*|last|extra|those) ?){0,3}"
_LIGHTER: Final = (
    rf"\b(?:lose|losing|drop(?:ping)?|shed(?:ding)?|burn(?:ing)?|cut(?:ting)?|shift(?:ing)?|get(?:ting)? rid of|melt(?:ing)?|trim(?:ming)?) {_AMOUNT}(?:weight|fat|gut|belly|bellies|tummy|timber|flab|muffin top|love handles|spare tyre|spare tire|baby weight|dad bod|stones?|kilos?|kgs?|pounds|lbs?|inches)\b"
    r"|\b(?:lose|drop|shed) (?:about |around |roughly )?\d+(?=\W*(?:[.,;!?¶]|$|before|by|for))|\b\d+ ?(?:kgs?|kilos?|lbs?|pounds|stone) off (?:me|my)\b|\b(?:stop being|not be|no longer be|tired of being|sick of being) (?:the |so |this )?(?:fat|chubby|overweight|porky|tubby)\b|\bweight ?loss\b|\bfat[- ](?:loss|burn(?:ing|er)?)\b|\bslim\w*\b|\bfit into (?:my|the|that|an?)\b|\b(?:back|belly|body) fat\b"
)
_DAILY: Final = (
    r"\b(?:getting|get|rise|rising|stand(?:ing)?) (?:\w+ )?(?:up |down )?(?:off|from|out of) (?:the |a |my )?(?:floor|ground|chairs?|sofa|couch|settee|bed|bath)\b|\b(?:climb|climbing|up|manage|do|take|on|flights? of) (?:the |some |(?:\d+|four|three|two) )?(?:flights|stairs)\b(?! (?:at|in))"
    r"|\b(?:out of breath|winded|puff(?:ed|ing)?|wheez\w+|huffing)\b|\b(?:carry|lift|pick up|hold|play with|chase|keep up with|run after) (?:my |the |our )*(?:\w+ )?(?:grand ?(?:kids|children|son|daughter|child)s?|kids|children|toddlers?|shopping|groceries|suitcase|luggage)\b"
    r"|\b(?:need|needing|want|wanting)(?: a)? naps?\b|\b(?:feel|feeling|be|less|not|being|stop (?:being|feeling)|sick of being)(?: so| as| this| less| always)? (?:tired|knackered|exhausted|sluggish|sore|stiff|unfit|old|creaky|useless|fragile|human|alive|awful|a sack|like a sack|like (?:a )?(?:potato\w*|blob|slob|crap|shit))\b"
    r"|\b(?:less|not)(?: be)? (?:unfit|of a (?:potato|blob|slob|sack))\b|\bfeel (?:\w+ )?(?:better|less|good|great|human|like a human|like myself|like me)\b|\b(?:doctor|doc|gp|dr|consultant|nurse|cardiologist) (?:says?|said|told|wants|recommend\w*|suggest\w*|insists|reckons)\b[^.;!?¶]{0,40}\b(?:exercise|move|moving|weight|fit|active|health\w*|strength work|diabet\w*)\b"
    r"|\b(?:smaller|slimmer|trimmer) (?:waist\w*|gut|belly|tummy|middle)\b|\bfewer aches\b|\bless (?:achy|aching|stiffness)\b|\bbetter sleep\b|\bsleep better\b|\b(?:stay|be|remain|keep|staying|remaining) independent\b|\bbones? (?:density|health|strong|are|is|loss)\b|\bosteop\w+|\bfall(?:ing)? apart\b"
    r"|(?<!i am )(?<!i'm )(?<!im )(?<!i am a )(?<!i'm a )\bdiabet\w+|\btype (?:2|ii|two)\b(?! (?:muscle|fib))|\bcholesterol\b|\bblood pressure\b|\bmove (?:better|more|around)\b"
)
_FIT: Final = (
    r"\bunfit\b|\bget(?:ting)? moving\b|\bkeep me (?:healthy|going|mobile)\b|\bolder\b|(?<!planet )(?<!anytime )(?<!snap )(?<!crunch )(?<!pure )(?<!\bla )(?<!hour )(?<!functional )(?<!farm )(?<!gym )(?<!nuffield )\bfit(?:ter|ness)?\b(?! first| into| for (?:purpose|me in)| as a fiddle| in (?:\d|a|one|two|three)| around| round| with (?:my|the) (?:job|work|sched))|\bin(?:to)? (?:better |good |great )?shape\b"
    r"|(?<!i am )(?<!i'm )(?<!perfectly )(?<!totally )(?<!otherwise )(?<!fully )\bhealth(?:y|ier)?\b(?! (?:issues?|problems?|conditions?|concerns?|questions?|insurance|club))|\btone\w*\b|\blean(?:er)?\b|\bgeneral\b|\benergy\b|\blook (?:better|good|nice)\b|\bstamina\b|\bendurance\b|\bconditioning\b|\bmobility\b|\bflexib\w+|(?<!virgin )\bactive\b|\bposture\b|\blongevity\b|\bwell[- ]?being\b|\bbeach\b|\bwedding\b|\b(?:get(?:ting)?|got) married\b|\b(?:suit|dress|jeans|trousers|clothes) (?:is|are|feels?|got|getting) (?:too |a bit |so )?(?:tight|small)\b"
)
_UPS: Final = r"(?:pull|chin|push|press)[- ]?ups?"
_SIGNS: Final[tuple[tuple[str, Discipline, int, Kind], ...]] = (
    (r"\bpower ?lift\w*\b(?! gym)|\btotal(?: of| is)?:? (?:[2-9]\d\d|1\d{3})\b|\bsbd\b|\b(?:usapl|ipf|uspa|wrpf)\b", Discipline.POWERLIFTING, 6, Kind.PURPOSE),
    (r"\b(?:first |next |my |a |local )*meet\b(?! (?:my|the|me|with|up))|\bbig (?:three|3)\b|\bmy total\b(?! (?:lack|absence|number|time|weekly|running|mileage|\w+ is))|\btotal\b(?= (?:to|by|up|from)\b)|(?<!\()\b(?:[2-9]\d\d|1\d{3})(?:kg|lb|k)? (?:pound |lb |kg |kilo )?(?:total|club)\b(?! (?:is |was )?(?:done|ticked|behind me|in the bag|achieved))", Discipline.POWERLIFTING, 4, Kind.PURPOSE),
    (r"\bolympic (?:weight ?)?lift\w*|\bweight ?lifting (?:meet|competition|comp|club)|\bweight ?lifting (?=nationals|champ\w+)|\b(?:nationals|champ\w+|competition|comp|meet) in weight ?lifting\b|^\s*weight ?lifting\b(?! (?:to|for|program))|\boly(?:mpic)?\b(?! (?:bar|barbell|plates|weights|set))", Discipline.WEIGHTLIFTING, 5, Kind.PURPOSE),
    (r"\bsnatch\w*\b|\bclean (?:and|&|n) jerks?\b|\bc&j\b|\b(?:power |hang |squat )?cleans\b|\b(?:power|hang|squat) clean\b|\bclean\b(?= (?:pr|pb|max|technique)\b|:? \d)|\b(?:kg|lbs?|kilos?|pounds?) clean\b", Discipline.WEIGHTLIFTING, 5, Kind.MENTION),
    (r"\bmarathons?\b|\bhalf marathon|\b(?:5|10|21|42|50|15|8|3)\s?k\b(?!g)|\bcouch to 5k\b|\b(?:trail|distance|endurance|fell|hill|mountain) run\w*|\b(?:fell|trail|road|cross[- ]country|mountain) races?\b|\bparkrun\b|\bultra\b|\b(?:a|my|the|first) half (?:on|in|by)\b|(?<!for )(?<!\bgym )\b(?:mile|miles)\b(?! (?:away|from|round|around|walks?|hikes?))(?<!for \d\d miles)|\b42[.,]2 ?km\b|\b21[.,]1 ?km\b", Discipline.RUNNING, 5, Kind.PURPOSE),
    (r"\brun(?:ner|ners|ning)?\b(?! (?:late|behind|low|errands|on (?:coffee|fumes|empty)|this|it|that|by|\d/\d|531\b|(?:for )?\d+ (?:weeks|months)|starting strength|stronglifts|gzcl\w*|nsuns|smolov|texas method|madcow|ph?ul\b|phat|juggernaut|conjugate|westside|ppl|push|upper|full[- ]body|an? (?:linear|\dx\d|\d[- ]day|push|upper|full|split)|(?:a|the|my) (?:(?:small|little|busy|family) )?(?:shop|business|pub|cafe|company|team|kitchen|bakery|restaurant|farm|bar|household|house|salon|nursery|school|store|garage)|(?:the|a|my|your) (?:program\w*|plan|block|show)|\d+ ?min\w*)\b)(?! (?:a program|through|out))|\b(?:\d|two|three|four|five|six) runs\b|\bjog(?:ging)?\b", Discipline.RUNNING, 4, Kind.PURPOSE),
    (r"\bhyrox\b", Discipline.MIXED, 7, Kind.PURPOSE),
    (r"\bcross ?fit(?:ters?|ting)?\b|\bmetcons?\b|\bwods?\b|\bmixed modal\b|\bfunctional (?:fitness|training)\b|\btactical\b|\bthrow ?downs?\b|\bthe open\b|\bmurph\b|\bhybrid athlete\b|\blift\w*,? carry\w*,? (?:and )?run\w*", Discipline.MIXED, 5, Kind.PURPOSE),
    (r"\btriathlon\b|\bspartan\b|\bobstacle\b|\btough mudder\b|\bstrength and (?:conditioning|endurance|engine)\b|\blift(?:ing)? and run(?:ning)?\b", Discipline.MIXED, 6, Kind.PURPOSE),
    (r"\b(?:fitness|bleep|beep) (?:test|assessment|exam)\b|\b(?:police|army|navy|military|marines?|airborne|fire ?fight\w*) (?:\w+ )?(?:test|drill|exam|assessment|entry)\b|\bacademy\b|\bselection\b(?! of)", Discipline.MIXED, 6, Kind.PURPOSE),
    (r"\bmilitary\b(?! press)|(?<!in the )\barmy\b|\bnavy\b|\bmarines?\b|\bpolice\b|\bfire ?fight\w*", Discipline.MIXED, 3, Kind.MENTION),
    (r"\bhypertrophy\b|\bbody ?build\w*|\bphysique\b|\baesthetics?\b", Discipline.HYPERTROPHY, 6, Kind.PURPOSE),
    (_GROWS, Discipline.HYPERTROPHY, 4, Kind.PURPOSE),
    (_ONLY_MUSCLES, Discipline.HYPERTROPHY, 4, Kind.PURPOSE),
    (r"\bcalisthenics\b|\bstreet workout\b|\bmaster my own body ?weight\b|\b(?:in|with) my own body\b|\bonly (?:my )?body\b(?! ?weight is)|\bjust (?:my )?body\b", Discipline.BODYWEIGHT, 6, Kind.PURPOSE),
    (r"\bmuscle[- ]?ups?\b(?! top\b)|\bhandstands?\b|\bfront lever\b|\bplanche\b|\bpistol squats?\b|\bhuman flag\b", Discipline.BODYWEIGHT, 6, Kind.MENTION),
    (r"(?<!double )(?<!triple )(?<!twice )(?<!x )(?<!times )(?<!my )(?<!own )(?<!her )(?<!his )(?<!\dx)(?<!ohp )(?<!press )(?<!squat )(?<!deadlift )(?<!bench )(?<!lb )(?<!lbs )(?<!kg )(?<!pounds )(?<!with )(?<!up )(?<!ups )(?<!chins )\bbody ?weight\b(?!:)(?! \d{2,3}\b(?! ?(?:min|days|weeks|x)))(?! (?:for reps|squat|bench|deadlift|press|is\b|of\b))", Discipline.BODYWEIGHT, 4, Kind.MENTION),
    (r"\b(?:pull|chin)[- ]?ups?\b(?!\s*bar)|\bpush[- ]?ups?\b|\bpress[- ]?ups?\b", Discipline.BODYWEIGHT, 3, Kind.HINT),
    (rf"(?<!for )(?<!for the ){_UPS}(?:\W+(?:and )?(?:dips|{_UPS}))+|\b{_UPS}\b[^.;!?¶]{{0,30}}\b(?:nothing else|without (?:any )?(?:gear|kit|equipment|weights)|no (?:weights|gear|kit|equipment))\b", Discipline.BODYWEIGHT, 3, Kind.MENTION),
    (r"\bkeep(?:ing)? (?:on |up )?(?:lifting|training)\b", Discipline.STRENGTH, 2, Kind.MENTION),
    (r"\b(?:lifts?|lifting)\b", Discipline.STRENGTH, 1, Kind.HINT),
    (r"(?<!full )\bstrength\b(?!\s*[:=]\s*(?:nil|none|no\b|nothing|zero|0))|(?<!bones )(?<!bone )\bstrong(?:er|est)?\b|\blift (?:more|heavier|heavy|big)\b|\b(?:squat|bench|dead ?lift|press) (?:more|heavier)(?=\W*(?:[.,;!¶]|$|\b(?:and|by|please|before|in \d)\b))|\bheavier\b|\b(?:gain|more|get|take) (?:of )?force\b|\bpower ?building\b|\bget(?:ting)? (?:my )?(?:numbers|lifts) up\b|\bincrease my (?:lifts|numbers|max)\w*\b|\bexplosive\b|\bvertical jump\b|\bjump higher\b|\bstrongman\b|\bdunk\b|\b(?:want|need|more|build) power\b|\b(?:add|adding|put|putting) (?:[\w.]+ ){1,5}(?:to|on|onto) (?:my|the) (?:squat|bench|dead ?lift|press|ohp|lifts|numbers)\b|\b(?:heavy|raw) (?:squats|deadlifts|bench\w*|pulls|presses)\b|\b(?:being|be|the) (?:the )?weak(?:est)? (?:one|1|link|guy|girl)\b", Discipline.STRENGTH, 3, Kind.PURPOSE),
    (r"\b(?:\d{2,3} ?(?:kg|kilos?|lbs?|pounds?)?|\d(?:\.\d+)? plates?|body ?weight|stronger|bigger) (?:squat|bench|dead ?lift|overhead press|front squat)\b|\bsquat\w*\W+(?:and )?bench\w*\W+(?:and )?dead\w*", Discipline.STRENGTH, 3, Kind.MENTION),
    (r"\b(?:squat|(?<!adjustable )(?<!flat )(?<!weight )bench|deadlift|overhead press|ohp|(?<!leg )press(?!ure)|dead ?lift|front squat|rdl)\w*\b(?! (?:racks?|stands?))|\b1 ?rm\b", Discipline.STRENGTH, 3, Kind.HINT),
    (r"\bclimb\w*\b|\bsoccer\b|\bfootball\b|\brugby\b|\bbasketball\b|\btennis\b(?! elbow)|\bjudo\b|\bbjj\b|\bmartial arts\b|\bwrestl\w+|\bswimm\w+|\bhockey\b|\bski(?:ing)?\b(?! erg)|\bgolf\b|\bvolleyball\b|\bbox(?:ing|er)\b|\bmma\b|\browing\b(?! machine)|\bcycling\b", Discipline.STRENGTH, 2, Kind.HINT),
    (r"(?<!sore )(?<!tight )(?<!stiff )(?<!aching )\b(?:glutes?|booty|biceps|triceps|chest|delts|quads|pecs|arms)\b", Discipline.HYPERTROPHY, 1, Kind.MENTION),
    (r"\bgeneral(?:ly)? (?:fit(?:ness)?|health|conditioning)\b", Discipline.GENERAL_FITNESS, 6, Kind.PURPOSE),
    (r"\bfor (?:the |my )?(?:stairs|grand\w+|daily life|every ?day life|old age|later life|balance)\b|\bbetter balance\b|\bfor (?:my |the )?(?:general )?health\b(?! insurance)|\brather than (?:records|numbers|maxes)\b", Discipline.GENERAL_FITNESS, 4, Kind.PURPOSE),
    (_LIGHTER, Discipline.GENERAL_FITNESS, 4, Kind.PURPOSE),
    (_DAILY, Discipline.GENERAL_FITNESS, 2, Kind.PURPOSE),
    (_FIT, Discipline.GENERAL_FITNESS, 2, Kind.PURPOSE),
    *((pattern, discipline, weight, Kind.HINT) for pattern, discipline, weight in plain_goals.HINTS),
)  # fmt: skip


_SHAPES: Final = (Discipline.HYPERTROPHY, Discipline.GENERAL_FITNESS)
_UNWANTED: Final = re.compile(
    r"\b(?:without|rather than|instead of|no (?:desire|interest|wish|need|intention)(?: to| of| in)?|(?:not|isn'?t|never) (?:(?:really |so )?(?:fussed|bothered|interested|keen|worried)|"
    r"(?:trying|looking|wanting|aiming|wishing|here)|about)(?: about| in| on| to)?|(?:don'?t|do not|dont|didn'?t|doesn'?t|never)(?: really| actually| particularly)? (?:want|wish|need|care|like|aim)(?: to| about| for)?"
    r"|(?:afraid|scared|frightened|terrified|worried) (?:of|about))\s+(?:(?:to|too|about|my|any|more|get|getting|be|being|become|becoming|look|looking|gain|gaining|add|adding|put|putting|build|building|lose|losing|just|all|overly|super|on) )*$"
)
_UNLIKE: Final = re.compile(r"(?:\bbut|,|\band|-) not (?:to be |to get |to look )?(?:too |so |all |overly |super )?$")
_SHAPE: Final = re.compile(
    r"(?:get |look |be )?(?:bulky|bulk\w*|big(?:ger)?|huge|massive|muscular|jacked|swole|size|mass)\b(?! (?:enough|yet))"
)
"""`strong, not bulky`: what they do not want to look like."""


_NOT_ONE: Final = re.compile(r"\b(?:i'?m|i am) not (?:really |exactly |much of |trying to be )?(?:an?|into) (?:\w+ )?$")
"""`I'm not a powerlifter`."""


def _is_unwanted(words: str, sign: re.Match[str], discipline: Discipline) -> bool:
    """`stronger without getting bigger`, `I don't want to lose weight`: what it is not for."""
    lead = words[: sign.start()]
    if _NOT_ONE.search(lead):
        return True
    refused = _UNWANTED.search(lead) or (_UNLIKE.search(lead) and _SHAPE.match(words, sign.start()))
    return discipline in _SHAPES and bool(refused)


def sign_of(words: str, *, hints: bool = True) -> Sign | None:
    """The plainest sign of a discipline in a phrase; the earlier one where two are as plain."""
    best: Sign | None = None
    for pattern, discipline, weight, kind in _SIGNS:
        found = compiled_pattern(pattern).finditer(words)
        match = next((one for one in found if not _is_unwanted(words, one, discipline)), None)
        if match is None or (kind is Kind.HINT and not hints):
            continue
        if best is None or (weight, kind, -match.start()) > (best.weight, best.kind, -best.start):
            best = Sign(discipline, weight, kind, match.start())
    heavier = _weight_wished(words)
    return heavier if heavier is not None and (best is None or best.weight <= heavier.weight) else best


def discipline_of(words: str) -> Discipline | None:
    """The discipline a phrase speaks of most clearly."""
    sign = sign_of(words)
    return sign.discipline if sign is not None else None


_WEIGHS: Final = re.compile(
    r"\b(?:weigh(?:t|ing)?(?: is)?|i'?m|now|at)\s+(?P<now>\d{2,3}(?:\.\d)?)\s*(?:kgs?|kilos?|lbs?|pounds?|stone|st)?\b"
)
_TO_WEIGH: Final = re.compile(
    r"\b(?:goal|target|ideal|dream) weight:?(?: is)? (?P<goal>\d{2,3})\b|\bweigh\b[^.;!?¶]{0,60}?\b(?:be|weigh|reduce(?: it)? to|(?:get |go |come )?down to) (?P<be>\d{2,3})\b"
    r"|\bwant(?: to)? (?:weigh|reduce to|get down to) (?P<want>\d{2,3})\b|\bweight \d{2,3} ?(?:kgs?|lbs?|kilos?)? want to (?:reduce|go down|come down) to (?P<down>\d{2,3})\b"
)


_FROM_TO: Final = re.compile(
    r"(?:\b(?:i'?m|i am|im|at|weigh)|\d'\d{0,2}\"?(?: and|,)?)\s+(?P<now>\d{2,3}(?:\.\d)?) ?(?:kgs?|kilos?|lbs?|pounds)\b(?! ?(?:x|for|on|squat|bench|dead|press))[^.;!?¶\d]{0,12}?\b(?:trying|want(?:ing)?|wanna|looking|hoping|aiming|(?:would|'d) like|need)(?: to)? (?:get (?:up |down |back )?to|be|reach|hit|go (?:up |down )?to) (?P<goal>\d{2,3})\b(?! ?(?:kg |lb |kilo )?(?:squat|bench|dead|press|snatch|clean|for|x))"
    r"|\b(?P<stone>\d{1,2}(?:\.5)?) stone,? (?:and |but )?(?:i )?(?:trying|want(?:ing)?|wanna|hoping|(?:would|'d) like)(?: to)? (?:get (?:back |down |up )?to|be) (?P<be>\d{1,2})\b"
)
"""`I'm 155 lbs trying to get to 175`, `14 stone, want to be 12`."""


def _weight_wished(words: str) -> Sign | None:
    """`I weigh 250 and want to weigh 200`: a body weight to come down to, or to grow to."""
    from_to = _FROM_TO.search(words)
    if from_to is not None:
        grows = float(from_to["goal"] or from_to["be"]) > float(from_to["now"] or from_to["stone"])
        return Sign(Discipline.HYPERTROPHY if grows else Discipline.GENERAL_FITNESS, 4, Kind.PURPOSE, from_to.start())
    wish = _TO_WEIGH.search(words)
    if wish is None:
        return None
    goal = float(next(value for value in wish.groups() if value))
    now = next((float(one["now"]) for one in _WEIGHS.finditer(words) if float(one["now"]) != goal), None)
    grows = now is not None and goal > now
    return Sign(Discipline.HYPERTROPHY if grows else Discipline.GENERAL_FITNESS, 4, Kind.PURPOSE, wish.start())


_WITHIN_MIXED: Final = (
    Discipline.BODYWEIGHT,
    Discipline.GENERAL_FITNESS,
    Discipline.STRENGTH,
    Discipline.WEIGHTLIFTING,
)
_DOES_MIXED: Final = re.compile(
    r"(?<!passed my )(?<!passed the )(?<!passed a )(?<!after my )(?<!after the )(?<!did my )(?<!did the )(?<!did a )\b(?:fitness|bleep|beep) (?:test|assessment|exam)\b(?! (?:last|in (?:19|20)\d\d))|(?:^|[.;!?,¶] )cross ?fit (?:about |around )?\d ?(?:-\d )?(?:x|times|days)\b|\bcross ?fit (?:masters|hopeful|competitor|athlete|games|comp\w*)\b|\b(?:(?<!used to )(?:do|doing|train)|go to|member of an?|coach at|at (?:my|a|our)) cross ?fit\b|\b(?:the|crossfit) (?:crossfit )?open\b|\bhyrox\b|(?:^|[.;,!?¶] )cross ?fit(?: style| stuff)?(?=[,.;!]| \d| ?\x1f| open| otherwise| prep)"
    r"|\bcross ?fitter\b|\bcf masters\b|\bcross ?fit (?:guy|girl|gal|person|bloke|lad|for \d|style)|\bfran\b|\b(?:joined|go to|been (?:at|going to)|train at|member (?:of|at)|at|in) (?:a|an|the|my|our) cross ?fit (?:box|gym)\b|^\W*cross ?fit box\b|\bfunctional fitness (?:comp|meet|race|event)|\bthrow ?down\b|\bthe box i go to\b"
)
_COMPETES_MIXED: Final = re.compile(
    r"\bcross ?fit (?:masters|competitor|athlete|games|comp\w*|open|guy|girl|gal)\b|^\W*cross ?fit \d+ (?:years?|yrs?)\b|\bopen (?:starts|kicks off|is in|season)\b|\bcross ?fitter\b|\bthe open\b|\bhyrox\b|(?:^|(?<=[.;!?¶] ))cross ?fit, \d ?(?:x|times|days)\b|\bcf masters\b|\bfran\b"
)
"""A goal within a mixed sport is that sport's: a first muscle-up before the Open."""
_TRAINS_MIXED: Final = re.compile(
    r"(?:^|[.;!?,¶] |\b(?:do|doing|go to|at) )cross ?fit (?:about |around )?(?:\d ?(?:-\d )?(?:x|times|days)|(?:at|in) (?:my|a|our|the) (?:box|gym)|for \d)"
)
_OLYMPIC: Final = re.compile(r"\bweight ?lift\w*|\boly(?:mpic)?\b(?! (?:bar|plates))|\bnationals\b|\bchamp\w*")
"""`crossfit 5x a week at my box (clean 95, snatch 70)` beside `I compete in weightlifting`."""
_MEET: Final = re.compile(
    r"\bpower ?lifting\b(?! (?:gym|bar|belt|club))|(?:^|(?<=[.;!?¶] ))power ?lifter\b|(?:^|(?<=[.;!?¶,] ))\d{3,4} total\b|(?:^|(?<=[.;!?¶,] ))total \d{3,4}\b|\b(?:next|first|my|last|local|an?|the) meet\b(?! (?:my|the|me|with|up)\b)|\bmeet (?:in|on|is|day)\b|\bfull power\b|\bbench(?: press)?[- ]only (?:comp\w*|meet)\b|\bpush[ /-]pull (?:comp\w*|meet)\b|\benter meets\b|\bsbd\b|\bmy total\b(?! (?:lack|absence))|\bbest comp\b|\bbench(?: press)? comp(?:etition)?s?\b|\bcomp (?:bench|squat|deadlift|lifts|pbs?|prs?|bests?|total)\b|\bcomp(?:s|etitions?)?\b[^.;!?¶]{0,30}\bbench[- ]only\b|\b\d{3,4} ?(?:kg|kilo|lb|pound)s? total\b"
)
"""Lifts to get up are a meet's where a meet is named."""
_COMPETES: Final = re.compile(
    r"\b(?:comps?|competitions?|i compete(?: in| at| this| again|\b(?=[.,;]))|qualifiers?|nationals|regionals|worlds|masters|champ(?:s|ionships?)|federation|single[- ]ply|wraps division|the platform)\b"
)
_BIG: Final = (r"\bsquat\w*\b", r"\bbench\w*\b", r"\b(?:dead ?lift\w*|pull(?:ing)?\b(?![- ]?ups?)|dead|deads)\b")
_CALISTHENICS: Final = re.compile(
    r"\bcalisthenics (?:for|since|athlete|guy|girl|\d)|\b(?:do|doing|train|into) calisthenics\b"
)
"""Whose weighted pull-ups are part of it."""
_TO_GROW: Final = (Discipline.STRENGTH, Discipline.BODYWEIGHT)


_STRENGTH_BLOCK: Final = re.compile(r"\bstrength (?:cycle|block|phase|program(?:me)?|plan)\b")
"""`a strength cycle on top of three classes`: asked for by its name."""


def belongs_to(
    discipline: Discipline | None, seen: str, *, outright: bool, lifts: Collection[str] = ()
) -> Discipline | None:
    """The sport or purpose that lifts to get up belong to.

    A first muscle-up before the Open, the three lifts of a competition, hip thrusts for `glute growth`. A discipline
    said `outright` gives way to a sport alone.
    """
    lifts_only = discipline is Discipline.WEIGHTLIFTING and not (
        _TRAINS_MIXED.search(seen) and not _OLYMPIC.search(seen)
    )
    mixed = _COMPETES_MIXED if lifts_only else _DOES_MIXED
    if discipline is Discipline.STRENGTH and _STRENGTH_BLOCK.search(seen):
        return Discipline.STRENGTH
    if discipline in _WITHIN_MIXED and mixed.search(seen):
        return Discipline.MIXED
    if discipline is Discipline.STRENGTH and not outright and _CALISTHENICS.search(seen):
        return Discipline.BODYWEIGHT
    if discipline is Discipline.STRENGTH and (_MEET.search(seen) or _competes(seen, lifts)):
        return Discipline.POWERLIFTING
    if discipline in _TO_GROW and not outright and _is_to_grow(seen):
        return Discipline.HYPERTROPHY
    return discipline


def _competes(seen: str, lifts: Collection[str]) -> bool:
    """A competition, and the three lifts."""
    if (
        not _COMPETES.search(seen)
        or re.search(r"\b(?:no|not|never|don'?t)\b[^.;!?¶]{0,20}\bcomp(?:s\b|et)", seen)
        or re.search(r"\b(?:snatch|jerk|c&j|cj)\b", seen)
    ):
        return False
    return set(BIG_THREE) <= set(lifts) or all(compiled_pattern(lift).search(seen) for lift in _BIG)


def _is_to_grow(seen: str) -> bool:
    return any(
        compiled_pattern(pattern).search(seen)
        for pattern, discipline, weight, kind in _SIGNS
        if discipline is Discipline.HYPERTROPHY and kind is Kind.PURPOSE and weight >= 4
    )


_NOT_WANTED: Final = re.compile(
    r"\b(?:not|isn't|aren't|don't) (?:really |at all )?(?:interested in|into|about|training for|care about|want(?:ing)? to do|doing|after) (?:an? |any |the )?(?:power ?lifting|cross ?fit|body ?building|weight ?lifting|olympic lifting|marathons?|running|hyrox|triathlons?|competing|six[- ]?packs?|size|muscles?|bulk\w*)\b|\bdifference between [^.!?;¶]*"
)
"""A sport named to say that it is not theirs."""
_SPORT: Final = r"\b(?:power ?lift\w*|cross ?fit\w*|body ?build\w*|weight ?lifting|(?:half )?marathon(?:er|ers|s| majors)?|running|run|hyrox|triathlons?|size|aesthetics?|meet|physique)\b"
_NOT_THEIRS: Final = re.compile(
    r"\b(?:no|not|less|fewer|quit|used to|some ?day|one day maybe|over for me|(?:do not|don'?t|couldn'?t) (?:really )?care|ages ago|at uni|years ago|in the (?:19)?[89]0s|(?<!with )(?:my|the) (?:wife|husband|sister|brother|mate|partner|son|daughter|mum|dad|mom|friend)(?:'s)?|everybody|everyone)\b"
)


_BEFORE: Final = re.compile(r"(?:^|(?<=[.;!?¶] ))before,? i (?:ran|did|was|could|used|had|[a-z]+ed)\b[^.;!?¶]*")
"""`Before, I squatted 150 and ran marathons.`"""


_WALKED: Final = re.compile(
    r"\b(?:walk(?:s|ed|ing)?|cycl(?:e|es|ed|ing)|bik(?:e|es|ed|ing)|driv(?:e|es|ing)|drove|commut\w+|swim|swam)\b(?![^.,;!?¶]*\b(?:run|jog|race)\w*)[^.,;!?¶]{0,24}?\d+(?:\.\d)? (?:miles?|km?)\b"
)
"""`I walk the dog 3 miles daily`."""


_DID_A_PROGRAM: Final = re.compile(
    r"\b(?:did|done|ran|finished|tried|completed|been (?:on|doing|running))\b (?:\w+ ){0,2}?(?:starting strength|stronglifts?|5x5|5/3/1|531|gzcl\w*"
    r"|greyskull|nsuns|texas method|madcow|phul|phat|p90x|insanity)\b[^,.;!?¶]*"
)
"""`I did starting strength for 6 months`: what was followed so far is no goal."""


def without_what_is_not_theirs(seen: str) -> str:
    """`I quit running ages ago`, `my wife's the marathoner`: a sport of another time or person names no goal."""
    seen = _BEFORE.sub(lambda match: re.sub(_SPORT, lambda sport: TAKEN * len(sport[0]), match[0]), seen)
    seen = _DID_A_PROGRAM.sub(lambda match: TAKEN * len(match[0]), seen)
    seen = _WALKED.sub(lambda match: TAKEN * len(match[0]), seen)
    seen = plain_goals.RIDDEN.sub(lambda match: TAKEN * len(match[0]), seen)
    seen = _NOT_WANTED.sub(lambda match: TAKEN * len(match[0]), seen)
    for start, end in spans_between(seen, re.compile(r"[,.;!?¶]|\bbut\b|\bnow\b|\bjust\b")):
        clause = seen[start:end]
        if _NOT_THEIRS.search(clause) and not re.search(r"\bwant|\blike|\bgoal|\bbreak|\b\d+\b", clause):
            clause = re.sub(_SPORT, lambda match: TAKEN * len(match[0]), clause)
            seen = seen[:start] + clause + seen[end:]
    return seen
