"""Numbers with their lifts: which exercise each belongs to, and whether it is the goal or what one can do now."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Final

from tp_core.adapters.offline.reading.quantities import MOST_KG, Quantity, quantities
from tp_core.adapters.offline.reading.words import TAKEN, Text
from tp_core.domain import exercises
from tp_core.domain.exercises import Exercise, Loading
from tp_core.domain.units import Unit

_AMBIGUOUS: Final = frozenset(
    [
        "march",
        "event",
        "race",
        "race",
        "day",
        "hang",
        "hangs",
        "bridge",
        "bridges",
        "hills",
        "hill",
        "run",
        "hill",
        "runs",
        "laps",
        "stairs",
        "tempo",
        "threshold",
        "repeats",
        "cycle",
        "swings",
        "get",
        "up",
        "get",
        "ups",
        "ski",
        "ropes",
        "bs",
        "ps",
        "pc",
        "fs",
        "bp",
        "dus",
        "dubs",
        "sumo",
        "run",
        "running",
        "jog",
        "jogging",
        "walk",
        "walking",
        "walks",
        "intervals",
        "swim",
        "swimming",
        "swims",
        "treadmill",
        "bike",
        "cycling",
        "rower",
        "rowing",
        "erg",
        "stride",
        "strides",
        "marching",
        "boxing",
        "everything",
        "press",
        "up",
        "hills",
        "trap",
        "bar",
        "sprint",
        "sprints",
        "step",
        "test",
        "rack",
        "carry",
        "bar",
        "hang",
        "chin",
        "bicycles",
        "skaters",
        "concept2",
    ]
) | {"race day", "get up", "get ups", "hill run", "trap bar", "press up", "bar hang", "rack carry", "long run"}
_FORMS: Final = {
    "squatting": "back-squat", "benching": "bench-press", "bench pressing": "bench-press", "deadlifting": "deadlift",
    "dead": "deadlift", "overhead": "overhead-press", "overhead pressing": "overhead-press", "pressing": "overhead-press",
    "snatching": "snatch", "pull up": "pull-up", "clean & jerk": "clean-and-jerk", "c and j": "clean-and-jerk",
    "dl": "deadlift", "front squatting": "front-squat", "chinning": "chin-up",
    "squatted": "back-squat", "benched": "bench-press", "deadlifted": "deadlift", "snatched": "snatch", "cj": "clean-and-jerk",
    "trap bar dl": "trap-bar-deadlift", "trap bar dead": "trap-bar-deadlift", "hex bar dl": "trap-bar-deadlift", "rowing strength": "barbell-row",
}  # fmt: skip
BIG_FOUR = frozenset({"back-squat", "bench-press", "deadlift", "overhead-press"})
_POUNDS_LOOK = frozenset({135, 185, 225, 275, 315, 365, 405, 455, 495, 545, 585})
_MOST_IN_KG: Final = 315
_SURELY_POUNDS: Final = {"bench-press": 225, "overhead-press": 135, "back-squat": 315, "deadlift": 315}
"""Loads of pairs of big pound plates that hardly anyone lifts in kilograms."""
_WANT: Final = (
    r"want(?:ed|s|ing)?|wanna|goals?|targets?|aim(?:ing|s)?|reach(?:ing)?|get to|getting to|get (?:a|my)|up to|would like"
    r"|(?:i|we)'d (?:really |also )?(?:like|love)|'d like|'d love|would love|love to|hop(?:e|ing)|dream(?:ing)?|trying to|try to|working towards?|need|chasing"
    r"|look(?:ing)? (?:to|for)|eventually|achieve|bring|take my|(?<= )to(?= (?:squat|bench|deadlift|press|snatch|clean|do|hit|lift|pull)\b)"
    r"|stoked|happy with|be nice|chuffed|over the moon|shoot(?:ing)? for|plan to|hit(?:ting)? (?:a|an)|settle for|kill for|content with|towards?|first|finally|add"
)
_HAVE: Final = (
    r"current(?:ly)?|now|at the moment|atm|today|max(?:es)?|pr|prs|pb|pbs|best|1 ?rm|e1rm|i can(?: do)?|can do|i'?m (?:at|on)"
    r"|i am at|stuck at|stuck on|sitting at|stalled at|plateaued? at|i'?m doing|at present|recent(?:ly)?|last (?:week|month|session|time)"
    r"|have done|i did|did|managed|already|so far|working (?:weights?|sets?)|estimated|numbers|stats|lifts are|lifts|from"
    r"|i hit|hit last|never|manage|(?<![a-z'])i(?: only| just)? (?:squat|bench|deadlift|press|ohp|lift|pull|snatch|do)\b"
    r"|(?:squat|bench|deadlift|press|ohp)(?:es|s)? (?:is|are|sits)|starting (?:at|from|numbers)|used to"
)
_PAST: Final = re.compile(
    r"\b(?:used to|once could|could once|back then|back in the day|in my (?:prime|twenties|20s)|in (?:high school|college|uni)"
    r"|at my (?:best|peak|strongest)|years ago|months ago|before (?:my|the|i) (?:\w+ )?(?:baby|babies|pregnan\w+|injury|surgery|operation"
    r"|accident|break|covid|kids?|layoff|stopped|quit|had)|pre[- ](?:baby|covid|injury|pregnancy))\b"
)
"""What was lifted before a break: it says nothing safe of today."""
_WANT_AFTER: Final = re.compile(
    rf"^\s*(?:kg|kgs|lbs?|pounds)?\s*(?:is|are|as)?\s*(?:my|the|a)?\s*(?:goal|target|dream|wanted\b|would be (?:nice|great|ideal|amazing)|hoped for|by\b|before\b|in {TAKEN}|{TAKEN})"
)
_HAVE_AFTER: Final = re.compile(
    r"^\s*(?:kg|kgs|lbs?|pounds)?\s*\(?(?:currently|now\b|right now|at the moment|atm\b|today|so far|max\b|pr\b|pb\b"
    r"|is my (?:max|pr|pb|best|1rm)|1rm|as (?:a |my )?(?:max|1rm)|(?:last|this) (?:week|month|session)|already)"
)
_MARK: Final = re.compile(rf"(?<![a-z])(?:(?P<want>{_WANT})|(?P<have>{_HAVE}))(?![a-z])")
_TO: Final = re.compile(r"(?:\bto|->|-?>|=>|=+>)\s*(?:a |an |about |around |at least )?$")
_BODY: Final = (
    r"\b(?:i )?weigh(?:ing|t|s)?\b(?: (?:is|about|around|of|at|in))*\s*\d+(?:\.\d+)?\s*(?:kgs?|kilos?|lbs?|pounds?)?",
    r"\b\d+(?:\.\d+)?\s*(?:kgs?|kilos?|lbs?|pounds?)?\s*(?:of )?(?:bw\b(?!:? \d)|body ?weight\b(?!:? (?:is )?\d)|male\b|female\b|man\b|woman\b|guy\b)",
    r"\b(?:bw|body ?weight)\b\s*(?:is|of|:|at|around|about)?\s*\d+(?:\.\d+)?\s*(?:kgs?|kilos?|lbs?|pounds?)?",
    r"\b(?:lose|drop|cut|shed|gain|put on|lost|gained|add)(?: (?:about|around|some|another|up to))?\s*\d+(?:\.\d+)?(?:\s*-\s*\d+)?\s*(?:kgs?|kilos?|lbs?|pounds?|stones?)\b(?! (?:to|on) (?:my|the|each))",
    r"\b(?:lose|drop|cut|shed|gain|put on)(?: (?:about|around|some|another|up to))?\s*\d+\b(?=\s*(?:before|by|in|for|$|,|\.))",
    r"\b(?:add|put)(?: another)?\s*\d+(?:\.\d+)?\s*(?:kgs?|kilos?|lbs?|pounds?)? (?:to|on|onto) (?:my|the|each)\b",
    r"\b\d(?:\.\d+)?\s*x\s*(?:my )?(?:bw\b|body ?weight\b)|\b(?:double|triple|twice|\d(?:\.\d+)? times)\s*(?:my )?(?:bw\b|body ?weight\b)",
    r"\b(?:i'?m|i am|im|aged?)\s+\d{2}(?: years old| yo)?\s*(?:,|and|/)\s*(?:\d{3}\s*cm\s*(?:,|and|/)\s*)?\d{2,3}\s*(?:kgs?|kilos?|lbs?|pounds?)\b",
    r"\b(?:i'?m|i am|im|aged?)\s+\d{2}\b(?!\s*(?:kg|lb|%|x|min|days|weeks|months))(?: years?(?: old)?)?|\b\d{2}\s*(?:yo\b|y/o\b|years? old|yrs? old|year[- ]olds?|[mf]\b)",
    r"\b(?:u|under |-)?\d{2,3}(?:\.\d)?\s*(?:kgs?|lbs?|pounds?)?(?: weight)? class\b",
    r"\b\d(?:'|ft|′)\s*\d{0,2}\"?\s*(?:,|and|/|at|@)?\s*\d{2,3}\s*(?:kgs?|kilos?|lbs?|pounds?)\b",
    r"\b(?:i'?m|i am|im) (?:about |around |currently |like )?\d{2,3}(?:\.\d)?\s*(?:kgs?|kilos?|lbs?|pounds?)\b(?!\s*(?:x|for|on|in|off|short|away|squat|bench|dead|press))",
    r"\b(?:went|gone|progressed|improved|jumped|climbed) (?:up )?from \d+(?:\.\d+)?\s*(?:kgs?|lbs?|pounds?)?(?= to\b)|[(,]\s*was (?:at )?\d+(?:\.\d+)?\s*(?:kgs?|lbs?|pounds?)?(?= (?:last|in|back|before|a|at)\b)",
    r"\b\d(?:'|ft|′)\s*\d{0,2}\"?|\b1[.]\d{2}\s*m\b|\b\d{3}\s*cm\b",
    r"\b\d+(?:\.\d+)?\s*(?:k|kg|lbs?|pounds?|kilos?)?\s*(?:pound |lb |kg )?(?:total|club)\b|\btotal(?: of| is)?\s*\d+(?:\.\d+)?\s*(?:kgs?|lbs?|pounds?)?",
    r"\b\d+(?:\.\d+)?\s*(?:kgs?|lbs?|pounds?)?(?:\s*-\s*\d+\s*(?:kgs?|lbs?|pounds?)?)?\s*(?:dumb ?bells?|dbs?|kettle ?bells?|kbs?|bumpers?|of (?:bumper )?(?:plates|weights?)|plates(?= total)|(?<=kg )plates|barbells?|bars?\b|sandbags?|vests?|weight vests?|med(?:icine)? balls?)",
    r"(?:dumb ?bells?|dbs?|kettle ?bells?|kbs?|plates|weights|bands|sandbag|vest)\s*(?:up to|to|of|from|that go up to|max(?:ing)? out at|only|\(|:)+\s*\d+(?:\.\d+)?\s*(?:kgs?|lbs?|pounds?)?(?:\s*(?:-|to|and|,)\s*\d+\s*(?:kgs?|lbs?|pounds?)?)*",
    r"(?:dumb ?bells?|dbs?|kettle ?bells?|kbs?)\s+\d+(?:\.\d+)?\s*(?:kgs?|lbs?)?(?:\s*(?:-|to|and)\s*\d+(?:\.\d+)?)?\s*(?:kgs?|kilos?|lbs?|pounds?)\b(?! ?x)",
    r"\b(?:male|female|man|woman|guy|girl|[mf]),?\s*(?:age |aged )?\d{2}\b(?:\s*(?:yo|y/o|years old))?(?:\s*[,/]\s*\d{2,3}\s*(?:kgs?|lbs?|cm)\b)*",
    r"\b(?:24/7|5/3/1|531|5-3-1|couch to 5k)\b",
    r"\b\d+(?:\.\d+)?\s*(?:%|percent)",
)  # fmt: skip
"""Numbers that are no load: body weight, age, height, totals, what the kit weighs."""


@dataclass(frozen=True)
class Feat:
    """A number with its lift. `wanted` is a goal, else what can be done now."""

    exercise: Exercise
    quantity: Quantity
    wanted: bool
    said: str

    @property
    def reps_only(self) -> bool:
        return self.exercise.loading in (Loading.BODYWEIGHT, Loading.TIME) and self.quantity.unit is None


@dataclass
class Lifts:
    """What was found: feats, loads nobody lifts in their words, whether bare numbers look like pounds."""

    feats: list[Feat] = field(default_factory=list)
    absurd: list[str] = field(default_factory=list)
    nameless: list[Quantity] = field(default_factory=list)
    looks_like_pounds: bool = False
    unit: Unit | None = None
    """The unit the athlete writes beside their loads."""
    in_meet_order: bool = False
    """Three numbers without a name, taken as squat, bench and deadlift."""
    past: list[str] = field(default_factory=list)
    """What they could do once: no number to plan from."""


@dataclass(frozen=True)
class Mention:
    """An exercise named at a place."""

    start: int
    end: int
    exercise: Exercise
    reps_end: int = 0
    """Where the reps end that stand behind it: `70 bench for 5`."""


@dataclass(frozen=True)
class _Pair:
    """A number with its lift and role as far as known, and the sentence it stands in."""

    quantity: Quantity
    mention: Mention | None
    wanted: bool | None
    sentence: int


@cache
def _names() -> tuple[re.Pattern[str], dict[str, str]]:
    ids: dict[str, str] = {}
    for exercise in exercises.EXERCISES.values():
        for name in (exercise.id, exercise.name.lower(), *exercise.aliases):
            ids.setdefault(_key(name), exercise.id)
    ids |= {_key(form): exercise_id for form, exercise_id in _FORMS.items() if exercise_id in exercises.EXERCISES}
    ordered = sorted((name for name in ids if len(name) > 1), key=len, reverse=True)
    joined = "|".join(re.escape(name).replace(r"\ ", r"[\s-]?") for name in ordered)
    return re.compile(rf"(?<![a-z])(?:{joined})(?:e?s)?(?![a-z])"), ids


def _key(name: str) -> str:
    return " ".join(re.sub(r"[^a-z0-9&']+", " ", name.lower()).split())


def mentions(live: str, *, all_words: bool = False) -> list[Mention]:
    """Where exercises are named. Words that mean other things too count only with `all_words`."""
    pattern, ids = _names()
    squashed = _squashed()
    found = []
    for match in pattern.finditer(live):
        key = _key(match[0])
        if not all_words and (key in _AMBIGUOUS or key.removesuffix("s") in _AMBIGUOUS):
            continue
        forms = (key, key.removesuffix("s"), key.removesuffix("es"))
        name = next((one for one in forms if one in ids), None)
        joined = (squashed.get(one.replace(" ", "")) for one in forms)
        exercise_id = ids[name] if name else next((found for found in joined if found), None)
        if exercise_id is not None:
            found.append(Mention(match.start(), match.end(), exercises.EXERCISES[exercise_id]))
    return found


@cache
def _squashed() -> dict[str, str]:
    return {name.replace(" ", ""): exercise_id for name, exercise_id in _names()[1].items()}


def read(text: Text, *, first_wanted: bool, order: Sequence[str], home_unit: Unit | None) -> Lifts:
    """The lifts' numbers. `first_wanted`: unmarked numbers are goals; `order`: the lifts nameless numbers mean."""
    body_unit = _leave_out(text)
    lifts = Lifts()
    every = quantities(text)
    named = _with_short_names(text.live, mentions(text.live))
    lifts.unit = _written_unit(every) or body_unit
    pairs: list[_Pair] = []
    for start, end in text.sentences():
        inside = [quantity for quantity in every if start <= quantity.start < end]
        names = [mention for mention in named if start <= mention.start < end]
        pairs += _paired(text, (start, end), inside, names)
    unit = lifts.unit or home_unit or Unit.KG
    only = {mention.exercise.id for mention in named}
    sheet = in_meet_order(text) if not named else ()
    known = sheet or order or (list(only) if len(only) == 1 else [])
    _settle(text, lifts, pairs, unit=unit, first_wanted=first_wanted and not sheet, order=known)
    lifts.in_meet_order = bool(sheet) and len(lifts.feats) == len(sheet)
    return lifts


_SHORT: Final = {
    "press": "overhead-press",
    "pull": "deadlift",
    "dead": "deadlift",
    "row": "barbell-row",
    "clean": "clean",
    "sq": "back-squat",
    "fs": "front-squat",
    "bs": "back-squat",
    "bp": "bench-press",
}
_SHORT_NAME: Final = re.compile(rf"(?<![a-z-])(?P<name>{'|'.join(_SHORT)})(?=(?:\s*[:=]|\s+(?:is|at|of))?\s*\d)")
_SHORT_BEHIND: Final = re.compile(
    r"(?:(?<=\d )|(?<=kg )|(?<=lb )|(?<=lbs )|(?<=plate )|(?<=plates ))(?P<name>pull|press|dead)(?![a-z-])(?! (?:up|down|over))"
)
_LETTERS: Final = re.compile(
    r"(?<![a-z])(?P<s>s(?:q)?)[\s:]*\d{2,3}(?:\.\d+)?[^a-z\d]{0,3}(?:kg|lbs?)?[\s,/]*(?P<b>b)[\s:]*\d{2,3}(?:\.\d+)?[^a-z\d]{0,3}(?:kg|lbs?)?[\s,/]*(?P<d>dl?)(?=[\s:]*\d{2,3})"
)


def _with_short_names(live: str, named: list[Mention]) -> list[Mention]:
    """With `press 42.5x5` and `pull 190` where other lifts stand beside them, and `S 190 B 120 D 220`."""
    more = [
        Mention(match.start(), match.end(), exercises.EXERCISES[_SHORT[match["name"]]])
        for match in (*_SHORT_NAME.finditer(live), *_SHORT_BEHIND.finditer(live))
        if any(mention.exercise.loading not in (Loading.BODYWEIGHT, Loading.TIME) for mention in named)
        and _SHORT[match["name"]] in exercises.EXERCISES
    ]
    letters = _LETTERS.search(live)
    if letters is not None:
        more += [
            Mention(*letters.span(group), exercises.EXERCISES[lift])
            for group, lift in zip("sbd", BIG_THREE, strict=True)
        ]
    more = [one for one in more if not any(known.start <= one.start < known.end for known in named)]
    return sorted([*named, *more], key=lambda mention: mention.start)


def _leave_out(text: Text) -> Unit | None:
    """Takes numbers that are no loads; of `dumbbells up to 24 kg` only the number. Pounds where they weigh themselves so."""
    unit: Unit | None = None
    for pattern in _BODY:
        for match in text.matches(pattern):
            if not re.search(
                r"bells?|dbs?\b|kbs?\b|plates|(?<!body)(?<!body )\bweights?|bands|sandbag|vest|bars?\b|balls?|bumper",
                match[0],
            ):
                unit = Unit.LB if re.search(r"\d\s*(?:lbs?|pounds)\b", match[0]) else unit
                text.take(match.start(), match.end())
                continue
            for number in re.finditer(r"\d+(?:\.\d+)?\s*(?:kgs?|kilos?|lbs?|pounds?)?(?![a-z])", match[0]):
                text.take(match.start() + number.start(), match.start() + number.end())
    return unit


def _written_unit(every: Sequence[Quantity]) -> Unit | None:
    units = [quantity.unit for quantity in every if quantity.unit is not None]
    return max(set(units), key=units.count) if units else None


def _paired(text: Text, span: tuple[int, int], inside: list[Quantity], names: list[Mention]) -> list[_Pair]:
    """Each quantity of a sentence with its lift (None: nameless) and its role (None: unmarked)."""
    chosen = _lists(text.live, inside, names)
    result = []
    for index, quantity in enumerate(inside):
        mention = chosen.get(index) or _neighbour(text.live, quantity, inside, names)
        if mention is None and quantity.bare and not _nameless_counts(text.live, quantity):
            continue
        whole, mention = _with_reps_behind(text, quantity, mention)
        result.append(_Pair(whole, mention, _role(text, span[0], whole, inside, mention), span[0]))
    return result


_REPS_BEHIND: Final = re.compile(
    r"\s*(?:for|x)\s*(?:a set of |sets of )?(?P<reps>\d{1,2})(?: reps?)?\b(?!\s*(?:x|weeks?|wks?|months?|days?|years?|min|kg|lbs?|sets))"
)


def _with_reps_behind(text: Text, quantity: Quantity, mention: Mention | None) -> tuple[Quantity, Mention | None]:
    """`70 bench for 5`: the lift stands between the load and its reps."""
    if mention is None or quantity.reps is not None or not 0 <= mention.start - quantity.end <= 6:
        return quantity, mention
    behind = _REPS_BEHIND.match(text.live, mention.end)
    if behind is None or mention.exercise.loading in (Loading.BODYWEIGHT, Loading.TIME):
        return quantity, mention
    return replace(quantity, reps=int(behind["reps"]), bare=False), replace(mention, reps_end=behind.end())


def _lists(live: str, inside: list[Quantity], names: list[Mention]) -> dict[int, Mention]:
    """`squat, bench and deadlift: 140, 100, 180` and `squat/bench 140/100`: as many names as numbers, names first."""
    if len(names) < 2:
        return {}
    later = [index for index, quantity in enumerate(inside) if quantity.start >= names[-1].end]
    earlier = [index for index, quantity in enumerate(inside) if quantity.start < names[-1].end]
    run = re.fullmatch(r"[\s,/&+-]*(?:and\s*)?", live[names[-2].end : names[-1].start].replace("the ", ""))
    if run and not earlier and len(later) == len(names):
        return dict(zip(later, names, strict=True))
    if run and not earlier and len(later) == 2 * len(names):
        return dict(zip(later, [*names, *names], strict=True))
    return _second_round(inside, names)


def _second_round(inside: list[Quantity], names: list[Mention]) -> dict[int, Mention]:
    """`squat 150 and bench 100, currently 130x3 and 85x5`: each lift has its number, then come as many again."""
    own = [
        next((i for i, q in enumerate(inside) if mention.end <= q.start < following), None)
        for mention, following in zip(names, [*(mention.start for mention in names[1:]), 10**6], strict=True)
    ]
    if own[0] is None or (own[-1] is not None and inside[own[-1]].start > names[-1].end + 12):
        own = _right_before(inside, names)
    rest = [index for index, quantity in enumerate(inside) if index not in own and quantity.start > names[-1].end]
    if None in own or len(rest) != len(names) or len(inside) != 2 * len(names):
        return {}
    return dict(zip(rest, names, strict=True))


def _right_before(inside: list[Quantity], names: list[Mention]) -> list[int | None]:
    """`140 squat, 95 bench and 170 dead`: the number in front of each lift."""
    return [
        next((i for i, q in enumerate(inside) if last <= q.start and q.end <= mention.start <= q.end + 4), None)
        for mention, last in zip(names, [0, *(mention.end for mention in names[:-1])], strict=True)
    ]


_BESIDE: Final = re.compile(
    r"[\s(]*(?:kg|kgs|lbs?|pounds?)?\s*(?:on|in|for|at|of)?\s*(?:the |my |a |an |strict |clean |paused |consecutive |full |good |unbroken )*$"
)


def _neighbour(live: str, quantity: Quantity, inside: list[Quantity], names: list[Mention]) -> Mention | None:
    """The lift right behind the number (`a 150 kg squat`), else the nearest before it."""
    before = [mention for mention in names if mention.end <= quantity.start]
    after = next((mention for mention in names if mention.start >= quantity.end), None)
    near_before = before[-1] if before else None
    taken = near_before is not None and any(
        near_before.end <= other.start < quantity.start for other in inside if other is not quantity
    )
    if after is not None and _BESIDE.fullmatch(live[quantity.end : after.start] or " "):
        beside_before = near_before is not None and re.fullmatch(
            r"[\s:=-]*(?:at|is|of|to|from|around|about|by|for|@|max|pr|1rm)?\s*(?:a |an |about |around )?",
            live[near_before.end : quantity.start],
        )
        if not beside_before or taken:
            return after
    if near_before is not None:
        gap = live[near_before.end : quantity.start]
        if quantity.bare and len(gap) > 40:
            return None
        # In `squat 150, bench 100, 130x3 and 85x5` the later ones are a list of their own.
        alone = sum(mention.end <= quantity.start for mention in names) >= 2 and taken
        if alone and not re.search(r"(?:\bto|->|>|from|now|current\w*|\(|-)\s*(?:at |is |\w+ )?$", gap):
            return None
        return near_before
    return None


_SLASHED_THREE: Final = re.compile(
    r"(?<![\d./:x-])(\d{2,3}(?:\.\d)?)\s*/\s*(\d{2,3}(?:\.\d)?)\s*/\s*(\d{2,3}(?:\.\d)?)(?![\d/:])"
)
BIG_THREE: Final = ("back-squat", "bench-press", "deadlift")


def in_meet_order(text: Text) -> tuple[str, ...]:
    """`220/145/260` without a name: squat, bench and deadlift as on a meet's sheet, where the sizes fit."""
    match = _SLASHED_THREE.search(text.live)
    if match is None:
        return ()
    squat, bench, deadlift = (float(number) for number in match.groups())
    fits = bench < squat and bench < deadlift and 0.75 <= squat / deadlift <= 1.2 and bench >= 30
    return BIG_THREE if fits else ()


def _nameless_counts(live: str, quantity: Quantity) -> bool:
    """A bare number without a lift counts only in a list of numbers (`140/100/180`, `130 and 85`) or a marked place."""
    around = live[max(0, quantity.start - 14) : quantity.start], live[quantity.end : quantity.end + 8]
    listed = re.search(r"\d\s*(?:kgs?|lbs?)?\s*(?:/|,|and|&)\s*$", around[0]) or re.match(
        r"\s*(?:/|,|and|&)\s*(?:and )?\d", around[1]
    )
    marked = re.search(
        r"\b(?:max is|max|currently|now|stuck at|sitting at|can do|i'?m (?:at|on)|goal|target|want|stoked with|happy with|settle for|kill for|hope for|hoping for|manage|shooting for|aiming for|chasing)\s*:?\s*(?:is |at |about )?$",
        around[0],
    )
    now = re.match(
        r"\s*(?:kgs?|lbs?)?\s*(?:right now|now|currently|at the moment|atm|today)\b",
        live[quantity.end : quantity.end + 20],
    )
    return bool(marked or (now and "total" not in live)) or (quantity.load >= 15 and bool(listed))


_ABOUT: Final = re.compile(r"\b(?:about|around|roughly|approx(?:imately)?|circa|~)\s*$|~\s*$")


_BEST_BESIDE: Final = re.compile(r"\b(?:max|pr|pb|1 ?rm|best)\s*(?:is|of|:|at)?\s*$")
_WHEN: Final = re.compile(
    r"\s*(?:kgs?|lbs?|pounds?)?\s*,?\s*(?:\d+(?:\.\d+)?[ -]?(?:x|days?|times|sessions?|min\w*|h\b|hours?|years?|yrs?)|full|gym|mon|tue|wed|thu|fri|sat|sun|beginner|intermediate|advanced|body|i weigh|bw)"
)


def _ends_in_time(text: Text, quantity: Quantity) -> bool:
    """Whether what was read behind a number may be its date: `bench 120 by june`, not `bench 120, 4 days`."""
    return not _WHEN.match(text.plain, quantity.end)


def _role(
    text: Text, sentence: int, quantity: Quantity, inside: list[Quantity], mention: Mention | None
) -> bool | None:
    """Wanted (True), present (False), or unmarked (None)."""
    live = text.live
    following = min((other.start for other in inside if other.start > quantity.start), default=len(live))
    after = live[quantity.end : following]
    behind = live[mention.end : following] if mention is not None and mention.start >= quantity.end else ""
    if _HAVE_AFTER.match(after) or _HAVE_AFTER.match(behind):
        return False
    if (
        _WANT_AFTER.match(after)
        and not _BEST_BESIDE.search(live[sentence : quantity.start])
        and _ends_in_time(text, quantity)
    ):
        return True
    lead = live[sentence : quantity.start]
    if _ABOUT.search(lead) or re.match(r"\s*(?:kg|lbs?)?-?ish\b", after):
        marks = list(_MARK.finditer(lead))
        return bool(marks) and marks[-1]["want"] is not None  # nobody wishes for `about 110`
    earlier = any(sentence <= other.start < quantity.start for other in inside)
    if _TO.search(lead) and (earlier or re.search(r"\b(?:get|bring|take|push|move|raise)\b", lead)):
        return True
    marks = list(_MARK.finditer(lead))
    return marks[-1]["want"] is not None if marks else None


def _settle(
    text: Text,
    lifts: Lifts,
    pairs: list["_Pair"],
    *,
    unit: Unit,
    first_wanted: bool,
    order: Sequence[str],
) -> None:
    seen: list[str] = []
    nameless: list[tuple[Quantity, bool | None]] = []
    for pair in pairs:
        quantity = pair.quantity.in_unit(unit)
        if pair.mention is None:
            nameless.append((quantity, pair.wanted))
            continue
        if pair.wanted is not True and _long_ago(text, pair):
            lifts.past.append(text.said(pair.quantity.start, pair.quantity.end))
            text.take(pair.quantity.start, pair.quantity.end)
            continue
        wanted = pair.wanted if pair.wanted is not None else first_wanted and _guess(text, pair, pairs)
        _add(text, lifts, quantity, pair.mention, wanted=wanted)
        if pair.mention.exercise.id not in seen:
            seen.append(pair.mention.exercise.id)
    _give_names(text, lifts, nameless, seen or list(order), first_wanted=first_wanted)
    _by_size(lifts)
    _pounds(lifts)


_OTHER_GOAL: Final = re.compile(
    r"\b(?:power ?lifting|meet|competition|nationals|regionals|worlds|championships?|hypertrophy|muscle|mass|size|bigger|jacked|skinny|put on|gain weight|marathon|5k|10k|cross ?fit|hyrox|fit(?:ter)?|in shape|lose|lean(?:er)?|fat|(?:keep|maintain)(?:ing)? (?:my )?strength|get down to|(?:add|put) (?:another )?\d+ ?(?:kgs?|kilos?|lbs?|pounds?)? (?:to|on|onto) (?:my|the))\b"
)


def _long_ago(text: Text, pair: _Pair) -> bool:
    """Whether the clause of a number speaks of another time."""
    end = next((end for start, end in text.sentences() if start == pair.sentence), len(text.plain))
    clause = re.split(r"\b(?:but|now|currently|today)\b", text.plain[pair.sentence : pair.quantity.start])[-1]
    after = re.split(r"[,;]|\b(?:but|now|currently|today)\b", text.plain[pair.quantity.end : end])[0]
    return bool(_PAST.search(clause) or _PAST.search(after))


def _guess(text: Text, pair: _Pair, pairs: Sequence[_Pair]) -> bool:
    """Whether a number that nothing marks is a goal: not a set of several, not where the goal is something else."""
    if (pair.quantity.reps or 1) > 1:
        return False
    if any(other.wanted and other.sentence == pair.sentence for other in pairs):
        return True
    if _OTHER_GOAL.search(text.plain):
        return False
    lifts = {other.mention.exercise.id for other in pairs if other.mention is not None and other.wanted is None}
    return len(lifts) < 3 or any(other.wanted is False for other in pairs)


def _add(text: Text, lifts: Lifts, quantity: Quantity, mention: Mention, *, wanted: bool) -> None:
    start, end = min(mention.start, quantity.start), max(mention.end, mention.reps_end, quantity.end)
    close = end - start <= (mention.end - mention.start) + (quantity.end - quantity.start) + 12
    said = (
        text.said(start, end)
        if close and TAKEN not in text.live[start:end]
        else text.said(quantity.start, quantity.end)
    )
    _keep(text, lifts, quantity, mention.exercise, said, wanted=wanted)
    if mention.reps_end:
        text.take(mention.end, mention.reps_end)


def _keep(text: Text, lifts: Lifts, quantity: Quantity, exercise: Exercise, said: str, *, wanted: bool) -> None:
    bodyweight = exercise.loading in (Loading.BODYWEIGHT, Loading.TIME) and quantity.unit is None
    if quantity.kilograms > MOST_KG and not (bodyweight and quantity.bare):
        lifts.absurd.append(said)
        text.take(quantity.start, quantity.end)
        return
    if quantity.bare and not bodyweight and quantity.load < 15:
        return
    if (
        bodyweight
        and quantity.bare
        and (quantity.load > 200 or quantity.load != int(quantity.load) or quantity.load < 1)
    ):
        return
    lifts.feats.append(Feat(exercise, quantity, wanted, said))
    text.take(quantity.start, quantity.end)


def _give_names(
    text: Text, lifts: Lifts, nameless: list[tuple[Quantity, bool | None]], order: list[str], *, first_wanted: bool
) -> None:
    """Numbers without a lift go to the lifts named, by order; one number to the only lift.

    What stands before every lift and nothing marks is no lift's: `female, 29, 58 kg. squat 70`.
    """
    first = min((feat.quantity.start for feat in lifts.feats), default=0)
    nameless = [(quantity, role) for quantity, role in nameless if role is not None or quantity.start >= first]
    strong = [
        (quantity, role)
        for quantity, role in nameless
        if not quantity.bare or len(nameless) in (len(order), 2 * len(order))
    ]
    if order and (len(strong) in (len(order), 2 * len(order)) or (len(order) == 1 and strong)):
        names = order * len(strong)
        for (quantity, role), exercise_id in zip(strong, names, strict=False):
            wanted = role if role is not None else (first_wanted and not lifts.feats and (quantity.reps or 1) == 1)
            _keep(
                text,
                lifts,
                quantity,
                exercises.EXERCISES[exercise_id],
                text.said(quantity.start, quantity.end),
                wanted=wanted,
            )
        return
    for quantity, _ in nameless:
        if quantity.kilograms > MOST_KG and quantity.unit is not None:
            lifts.absurd.append(text.said(quantity.start, quantity.end))
            text.take(quantity.start, quantity.end)
        elif not quantity.bare:
            lifts.nameless.append(quantity)


def _by_size(lifts: Lifts) -> None:
    """Two goals for one lift: the smaller one is where they stand (`bench 85, 100`)."""
    for exercise_id in {feat.exercise.id for feat in lifts.feats}:
        goals = [feat for feat in lifts.feats if feat.exercise.id == exercise_id and feat.wanted]
        if len(goals) == 2 and not any(f.exercise.id == exercise_id and not f.wanted for f in lifts.feats):
            small = min(goals, key=lambda feat: feat.quantity.load)
            if small.quantity.load < max(feat.quantity.load for feat in goals):
                lifts.feats[lifts.feats.index(small)] = replace(small, wanted=False)


def _pounds(lifts: Lifts) -> None:
    """`squat 405, bench 315` without a unit are plates in pounds."""
    loads = [feat.quantity for feat in lifts.feats if feat.exercise.id in BIG_FOUR and feat.quantity.plates is None]
    typical = [quantity.load for quantity in loads if quantity.load in _POUNDS_LOOK]
    surely = any(
        feat.quantity.load >= _SURELY_POUNDS.get(feat.exercise.id, _MOST_IN_KG)
        for feat in lifts.feats
        if feat.quantity.load in _POUNDS_LOOK
    )
    enough = len([load for load in typical if load >= 225]) >= 2 or surely
    if lifts.unit is not None or not enough or any(quantity.load % 5 for quantity in loads):
        return
    lifts.looks_like_pounds = True
    lifts.unit = Unit.LB
