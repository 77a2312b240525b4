"""Sets and loads as lifters write them: `130x3`, `130 for a triple`, `5x5 at 100 kg`, `2 plates`, `8 reps`, `2 min`.

And the numbers beside them that are none: what an athlete weighs, how old they are, what their kit weighs.
"""

import re
from dataclasses import dataclass, replace
from typing import Final

from tp_core.adapters.offline.reading.words import Text, compiled_pattern
from tp_core.domain.units import Unit

MOST_KG: Final = 600
"""No lift of any athlete is above this (the deadlift record stands just over 500 kg)."""
_NUM = r"(?<![\d./:x-])(?P<load>\d{1,5}(?:\.\d{1,2})?)(?!\d)(?:-?ish\b)?"
_UNIT = r"(?:\s*(?P<unit>kgs?|kilos?|kilograms?|lbs?|pounds?|\#(?!\w)))"
COUNT = {"single": 1, "double": 2, "triple": 3}
_IN_SETS: Final = {"singles": 1, "doubles": 2, "triples": 3, "fives": 5, "sixes": 6, "eights": 8, "tens": 10}
_NOT_LOAD = (
    r"(?!\s*(?:%|days?\b|times?\b|weeks?\b|wks?\b|months?\b|mins?\b|minutes?\b|h\b|hours?\b|hrs?\b|seconds?\b|secs?\b"
    r"|years?\b|yrs?\b|yo\b|y/o\b|km\b|kms\b|k\b|miles?\b|mi\b|m\b|meters?\b|metres?\b|reps?\b|sets?\b|sessions?\b"
    r"|workouts?\b|plates?\b|cm\b|ft\b|jan|feb|mar(?:ch)?\b|apr|may\b|june?\b|july?\b|aug|sep|oct|nov|dec"
    r"|of\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|-?(?:day|week|month|year|minute|hour)\b))"
    r"(?!\s*x\s*\d)(?!\s?rms?\b)(?!st\b|nd\b|rd\b|th\b|[/:\d.]*\d|\s*[ap]m\b|\+|-\d|\s+s\b)"
)
_REPS_WORD = r"(?:\s*(?:rep(?:etition)?s?|times)\b)?"
_NOT_SPAN = r"(?!\s*(?:weeks?|wks?|months?|days?|years?|min|sets?|kg|lbs?))"
_COUNTED: Final = (
    rf"(?:{'|'.join(f'(?<={name}{mark})' for name in ('ups', 'up', 'dips', 'dip', 'burpees', 'body', 'bodyweight') for mark in (' ', ': ', ' - '))})"
    r"(?P<load>\d{1,3})(?= ?(?:reps?|times?)\b(?! (?:a|per|each|every|in the|weekly)\b))"
)
"""`dips: 12 reps`, `pull up 9 times`: counted, whatever the word behind says."""
_PATTERNS: Final[tuple[str, ...]] = (
    rf"(?P<sets>\d{{1,2}})\s*x\s*(?P<reps>\d{{1,3}})\s*(?:reps?\s*)?(?:@|at|with|of|on|-|:)?\s*{_NUM}{_UNIT}",
    rf"(?P<sets>\d{{1,2}})\s*x\s*(?P<reps>\d{{1,3}})\s*(?:reps?\s*)?(?:@|at|with|on)\s*{_NUM}(?<!\brpe )",
    rf"(?P<sets>\d{{1,2}})\s*x\s*(?P<reps>\d{{1,2}}) (?P<load>\d{{2,3}}(?:\.\d{{1,2}})?)(?!\d){_NOT_LOAD}",
    rf"(?P<sets>\d{{1,2}}) sets? (?:of|x) (?P<reps>\d{{1,3}})(?: reps?)? (?:@|at|with|on) {_NUM}{_UNIT}?",
    rf"{_NUM}{_UNIT}?\s*for (?P<sets>\d{{1,2}}) sets? of (?P<reps>\d{{1,2}})\b",
    rf"(?P<sets>\d{{1,2}})\s*x\s*(?P<reps>\d{{1,3}})\s+(?:[a-z]+ ){{1,3}}(?:@|at|with|on) {_NUM}{_UNIT}?{_NOT_LOAD}",
    rf"{_NUM}{_UNIT}?\s*(?:for|,|-|@|\()?\s*(?P<sets>\d{{1,2}})\s*x\s*(?P<reps>\d{{1,2}})\b(?!\s*x)\)?",
    rf"{_NUM}{_UNIT}?\s*(?:x|\*)\s*(?P<reps>\d{{1,3}})(?:-?ish)?\b{_REPS_WORD}(?:\s*(?P<unit_behind>lbs?|pounds?|kgs?|kilos?)\b(?! ?\d))?",
    rf"(?<![\d./:x-])(?P<reps>\d{{1,2}}) ?(?:x|times(?: with| at)?) ?(?P<load>(?:[6-9]\d|[1-3]\d\d)(?:\.\d{{1,2}})?)(?!\d){_UNIT}?{_NOT_LOAD}",
    rf"(?<![\d./:x-])(?P<reps>\d{{1,2}}) with \+?(?P<load>\d{{1,3}}(?:\.\d{{1,2}})?)(?!\d){_UNIT}?{_NOT_LOAD}",
    rf"{_NUM}{_UNIT}?,?\s+(?P<reps>\d{{1,2}}) of (?:them|those|em|'em)\b",
    rf"{_NUM}{_UNIT}?\s*(?:added |extra |on (?:the|a|my) (?:dip )?belt )(?:for|x) ?(?P<reps>\d{{1,2}})\b{_NOT_SPAN}{_REPS_WORD}",
    rf"{_NUM}{_UNIT}?\s*(?:ones |up |overhead |standing |(?:dumb ?)?bells? |d\.?b'?s )?,?\s*(?:only |just |right now |now |today |currently |atm )?for (?:only |just |like |about |maybe |a |an )?(?:set of )?(?P<reps>\d{{1,2}})\b{_NOT_SPAN}{_REPS_WORD}",
    rf"{_NUM}{_UNIT}?\s*for (?P<reps>[2-8]|10|12)s\b",
    rf"{_NUM}{_UNIT}?\s*with (?P<reps>\d{{1,2}}) ?rep(?:etition)?s?\b",
    rf"{_NUM}{_UNIT}?\s*\(\s*(?P<reps>[2-9]|1[0-2]) ?(?:rm|rep max)\s*\)",
    rf"{_NUM}{_UNIT}?[\s,(]*(?:only |just |each hand,? |each,? |per hand,? |a hand,? )*(?:for |x )?(?P<reps>\d{{1,2}}) ?reps?\b\)?",
    rf"{_NUM}{_UNIT}?\s*(?:each hand|each|per hand|a hand),? (?:for|x) (?P<reps>\d{{1,2}})\b{_NOT_SPAN}",
    rf"(?<![\d./:x-])(?P<load>\d{{1,3}}(?:\.\d)?)(?P<pair>'?s) (?:for |x ?)(?P<reps>\d{{1,2}})\b{_NOT_SPAN}",
    r"(?<!in )(?<!since )(?<!from )(?<!of )\bthe (?P<load>\d{2,3}(?:\.\d)?)(?P<pair>'?s)\b(?! (?:and|music))",
    rf"{_NUM}{_UNIT}?\s*for (?P<word>singles|doubles|triples|fives|sixes|eights|tens)\b",
    rf"{_NUM}{_UNIT}?\s*for (?:reps|sets) of (?P<reps>\d{{1,2}})\b",
    rf"{_NUM}{_UNIT}?,?\s*(?:for|x) (?:an? )?(?:\w+ )?(?P<word>single|double|triple)s?\b",
    rf"{_NUM}{_UNIT}?,?\s+(?P<reps>\d{{1,2}})\s*(?:rep(?:etition)?s?|times)\b(?! (?:a|per|each|every|in the|weekly))",
    rf"(?P<word>single|double|triple) (?:@|at|with|of|on|is) {_NUM}{_UNIT}?",
    rf"(?:a )?(?P<reps>\d{{1,2}}) ?(?:reps?|rm)\s*(?:@|at|with|of|on|is|:)?\s*{_NUM}{_UNIT}?{_NOT_LOAD}",
    rf"(?<![\d./:x-])(?<!\brpe )(?<!week )(?<!day )(?<!level )(?<!phase )(?P<reps>[1-9]|1[0-5]) (?:at|@) (?P<load>\d{{2,3}}(?:\.\d{{1,2}})?)(?!\d)(?<!\brpe ){_UNIT}?{_NOT_LOAD}",
    rf"(?:sets? of )(?P<reps>\d{{1,2}}) (?:@|at|with|on) {_NUM}{_UNIT}?",
    rf"{_NUM}{_UNIT}?\s*(?P<reps>\d{{1,2}}) ?rm\b",
    _COUNTED,
    r"(?P<plates>(?<![\d.])\d(?:\.5)?)[ -]plates?\b(?! (?:and|plus) (?:a (?:half|quarter|bit|nickel|dime|10|25|35)|change|(?:10|25|35)\b))(?: (?:on )?(?:a|each|per) side)?",
    rf"{_NUM}{_UNIT}",
)
_BARE: Final = rf"{_NUM}(?<!\brpe ){_NOT_LOAD}"
_YEARS: Final = (1900, 2100)
"""`back in 2015`: more than any load."""
_PLUS: Final = re.compile(r"(?<!\d)(?<!\d )\+\s?$")
"""In front of a load that is added: `dips +10`."""
_COUNTS_LIFT: Final = re.compile(
    r"\s*(?:strict |real |full |clean |good )?(?:pull|chin|push|press|muscle|sit)[- ]?ups?\b|\s*(?:strict )?(?:dips?|burpees|squats|pistols?|hspus?|handstand)\b"
)
"""`a dip + 3 pull-ups`: the second of two goals, no load added."""
_RPE: Final = re.compile(r"^\s*(?:@\s*(?:rpe\s*)?|(?:at\s*)?rpe\s*)(\d(?:\.5)?|10)\b")
_PLATE = {Unit.KG: (20.0, 40.0), Unit.LB: (45.0, 90.0)}
"""The bar and a pair of the big plates."""
_NO_LOADS: Final = (
    r"(?<!no )(?<!without )\b(?:i )?weigh(?:ing|t|s)?\b(?: (?:is|about|around|of|at|in))*\s*\d+(?:\.\d+)?\s*(?:kgs?|kilos?|lbs?|pounds?)?",
    r"\b\d+(?:\.\d+)?\s*(?:kgs?|kilos?|lbs?|pounds?)?\s*(?:of )?(?:lifters?\b|athletes?\b|bw\b(?!:? \d)|body ?weight\b(?!:? (?:is )?\d)|male\b|female\b|man\b|woman\b|guy\b)",
    r"\b(?:bw|body ?weight)\b\s*(?:is|of|:|at|around|about)?\s*\d+(?:\.\d+)?\s*(?:kgs?|kilos?|lbs?|pounds?)?",
    r"\b(?:lose|drop|cut|shed|gain|put on|lost|gained|add)(?: (?:about|around|some|another|up to))?\s*\d+(?:\.\d+)?(?:\s*-\s*\d+)?\s*(?:kgs?|kilos?|lbs?|pounds?|stones?)\b(?! (?:to|on) (?:my|the|each))",
    r"\b(?:lose|drop|cut|shed|gain|put on)(?: (?:about|around|some|another|up to))?\s*\d+\b(?=\s*(?:before|by|in|for|$|,|\.))",
    r"\b\d+(?:\.\d+)?\s*(?:kgs?|kilos?|lbs?|pounds?) of (?:me\b|muscle|mass|fat|size|body ?weight|lean)\b",
    r"\b(?:drop|dropping|cut|cutting|slim|lean)(?: down)? to \d+(?:\.\d+)?\s*(?:kgs?|kilos?|lbs?|pounds?)\b",
    r"\b\d+(?:\.\d+)?\s*(?:kgs?|kilos?|lbs?|pounds?) (?:of )?(?:\w+ )?(?:bags?|sacks?|boxes|bumpers|toddler|(?:back)?packs?|rucksack|ruck|dog)\b",
    r"\b\d(?:\.\d+)?\s*x\s*(?:my )?(?:bw\b|body ?weight\b)|\b(?:double|triple|twice|\d(?:\.\d+)? times)\s*(?:my )?(?:bw\b|body ?weight\b)",
    r"\b(?:i'?m|i am|im|aged?)\s+\d{2}(?: years old| yo)?\s*(?:,|and|/)\s*(?:\d{3}\s*cm\s*(?:,|and|/)\s*)?\d{2,3}\s*(?:kgs?|kilos?|lbs?|pounds?)\b",
    r"\b(?:i'?m|i am|im|aged?)\s+(?:still )?\d{2}\b(?!\s*(?:kg|lb|stone|st\b|%|x|min|days|weeks|months))(?: years?(?: old)?)?|\b\d{2}\s*(?:yo\b|y/o\b|years? old|yrs? old|year[- ]olds?|[mf]\b)",
    r"\bi was (?:only |just )?(?:1[3-9]|[2-5]\d)(?=\s*(?:[.,;!?¶]|$|and\b|then\b|years?\b|at the time\b|back then\b))",
    r"\bopen(?:ing)? (?:at|on) (?:about |around )?\d{2,3}(?:\.\d)?(?:\s*/\s*\d{2,3}(?:\.\d)?)*\b(?!:)",
    r"\b(?:me|i|son|daughter|wife|husband|dad|mum|mom|brother|sister|kid|nephew|niece|grandson|granddaughter|mate|friend) \(\d{1,2}\)",
    r"\btotals?(?: (?:went|goes|was|were|is|are|of|from|moved|has gone))*\s*:?\s*\d{3}(?:\.\d)?(?:\s*(?:,|/|and|then|to|->)+\s*\d{3}(?:\.\d)?)+\b",
    r"\bat \d{2,3}(?:\.\d)? ?(?:kgs?|lbs?|pounds?) (?=i(?:'d| would|'ll| will| could)\b)",
    r"\b(?:set|pair|stack|machine|pulley|cable)s? (?:goes?|max(?:es)? out|tops? out|stops?|ends?|only goes?) (?:up )?(?:to|at) \d+(?:\.\d)?\s*(?:kgs?|lbs?|pounds?)?",
    r"\b(?:buy|buying|order|ordering) (?:an? |the |some |me an? )?\d{1,3}\b(?:\s*(?:kgs?|lbs?|pounds?))?",
    r"\bwhen i was (?:about |around |like |only )?\d{1,2}\b",
    r"(?:(?<=\d )|(?<=\d, )|(?<=\dkg )|(?<=\dkg, )|(?<= kg )|(?<= kg, )|(?<=kilos )|(?<=kilos, )|(?<=lbs )|(?<=lbs, ))(?:down|up) from \d+(?:\.\d+)?(?! ?(?:kgs?|kilos?|lbs?)?,? to \d)(?:\s*(?:kgs?|kilos?|lbs?|pounds?)\b)?",
    r"(?<![a-z])u ?\d{2,3}(?:kg)?\b",
    r"\b(?:u|under |-)?\d{2,3}(?:\.\d)?\s*(?:kgs?|lbs?|pounds?)?(?: weight)? class\b",
    r"\b\d(?:'|ft|′)\s*\d{0,2}\"?\s*(?:,|and|/|at|@)?\s*\d{2,3}\s*(?:kgs?|kilos?|lbs?|pounds?)\b",
    r"\b(?:i'?m|i am|im) (?:about |around |currently |like )?\d{2,3}(?:\.\d)?\s*(?:kgs?|kilos?|lbs?|pounds?)\b(?!\s*(?:x|for|on|in|off|short|away|squat|bench|dead|press))",
    r"\b(?:dropped|fell|fallen|slipped|backwards|slid|sank|down),? (?:from )?\d+(?:\.\d+)?\s*(?:kgs?|lbs?|pounds?)?(?= to \d)",
    r"\b(?:went|gone|progressed|improved|jumped|climbed) (?:up )?from \d+(?:\.\d+)?\s*(?:kgs?|lbs?|pounds?)?(?= to\b)|(?:[(,:]\s*|(?<=squat )|(?<=bench )|(?<=deadlift )|(?<=press )|(?<=ohp )|(?<=snatch )|(?<=jerk ))was (?:at )?\d+(?:\.\d+)?\s*(?:kgs?|lbs?|pounds?)?(?= (?:last|in|back|before|a|at)\b)",
    r"\b(?:i'?m|i am|am|too|very|so|quite|bit|pretty)(?: \w+)? (?:thin|skinny|slim|light|lean|small|heavy|fat|big|overweight|underweight|tall)(?:\s*[,(:-]+\s*|\s+(?:at|with)\s+)(?:only |just |about |around )*\d{2,3}(?:\.\d)?\s*(?:kgs?|kilos?|lbs?|pounds?)\b(?! (?:x|for|on|squat|bench|dead|press))",
    r"\b\d(?:'|ft|′)\s*\d{0,2}\"?|\b1[.]\d{2}\s*m\b|\b\d{3}\s*cm\b",
    r"(?<![/-])\b\d+(?:\.\d+)?\s*(?:k|kg|lbs?|pounds?|kilos?)?\s*(?:pound |lb |kg )?(?:total|club)\b|\btotal(?: of| is)?\s*\d+(?:\.\d+)?\s*(?:kgs?|lbs?|pounds?)?",
    r"(?<!empty )\b(?:\d+(?:\.\d+)?\s*(?:kgs?|lbs?)?\s*(?:&|/|\+|and)\s*(?:an? )?)?\d+(?:\.\d+)?\s*(?:kgs?|kilos?|lbs?|pounds?)?(?:\s*-\s*\d+\s*(?:kgs?|kilos?|lbs?|pounds?)?)?\s*(?:dumb ?bells?|dbs?|kettle ?bells?|kbs?|bumpers?|of (?:\w+ )?(?:plates|weights?)|plates(?= total)|(?<=kg )plates|(?<=lb )plates|(?<=lbs )plates|(?<=pound )plates|barbells?|bars?\b|sandbags?|vests?|weight vests?|med(?:icine)? balls?)",
    r"(?:dumb ?bells?|dbs?|kettle ?bells?|kbs?|plates|weights|bands|sandbag|vest)\s*(?:up to|until|till|to|of|from|that go up to|max(?:ing)? out at|only|\(|:)+\s*\d+(?:\.\d+)?\s*(?:kgs?|lbs?|pounds?)?(?:\s*(?:-|to|and|,)\s*\d+\s*(?:kgs?|lbs?|pounds?)?)*",
    r"(?:dumb ?bells?|dbs?|kettle ?bells?|kbs?|sandbags?|weight vest|vest)\s+\d+(?:\.\d+)?\s*(?:kgs?|lbs?)?(?:\s*(?:-|to|and)\s*\d+(?:\.\d+)?)?\s*(?:kgs?|kilos?|lbs?|pounds?)\b(?! ?x)",
    r"\b(?:male|female|man|woman|guy|girl|[mf]),?\s*(?:age |aged )?\d{2}\b(?:\s*(?:yo|y/o|years old))?(?:\s*[,/]\s*\d{2,3}\s*(?:kgs?|lbs?|cm)\b)*",
    r"\b\d{2} on,? (?:and )?\d{2} off\b",
    r"\bplates? (?:and|\+|&|plus) (?:an? )?\d+(?:\.\d+)?\s*(?:kgs?|kilos?|lbs?|pounds?)? (?:each|per|a|either) side\b",
    r"\b\d+(?:\.\d+)? ?(?:bucks|quid|dollars?|euros?|usd|eur|gbp)\b|\b(?:sold|bought|paid|pays?|costs?)\b(?: \w+){0,3}? (?:for )?\d+(?:\.\d+)?(?! ?(?:kgs?|kilos?|lbs?)\b)",
    r"\b\d+(?:\.\d+)? ?(?:kgs?|kilos?|lbs?|pounds?) (?:lighter|heavier|overweight|down|short|shy|away from|off (?:it|that|my|a|the goal))\b",
    r"\b(?:need|want|have|got|like|love|hope) to be (?:under |about |around )?\d+(?:\.\d+)? ?(?:kgs?|kilos?|lbs?|pounds?)\b|\b(?:under|below|sub) ?\d+(?:\.\d+)? ?(?:kgs?|kilos?|lbs?|pounds?)\b",
    r"\b\d{1,2}(?:\.5)? ?(?:stone|st)\b(?:,? \d{1,2}\b)?",
    r"\bstarted (?:the year|out|off|this year|last year) (?:at|on|with) \d+(?:\.\d+)?\s*(?:kgs?|kilos?|lbs?|pounds?)?",
    r"\bopen(?:ing)? (?:from )?\d{1,2} ?(?:to|-|till?|until) ?\d{1,2}\b|\(\d{2}(?:\.5)? ?(?:kgs?|kilos?|lbs?|pounds?) (?:ones|plates)\)",
    r"\b(?:which|that|it|they|all) (?:makes?|gives?|adds? up to|comes? to|totals?)(?: an?| me)?(?: total of)? \d{3}(?:\.\d)?\b",
    r"(?<=\d)\s?(?:kgs?|kilos?|lbs?|pounds?)? \(\d(?:\.5)? plates?\)|\b\d-a-side\b",
    r"\b\d{1,2}(?:\.\d+)? ?(?:kgs?|kilos?|lbs?|pounds?) (?:more|extra|increments?|jumps?|steps?|(?:a|every|each|per) (?:week|session|time|workout))\b",
    r"\b\d{1,3}(?: ?(?:-|to) ?\d{1,3})? (?:degrees?|deg)\b|(?:(?<=/\d\d\d)|(?<=/\d\d\d\.\d)) @ ?\d{2,3}(?=\s*(?:[.,;¶]|$))",
    r"\b(?:24/7|5/3/1|531|5-3-1|couch to 5k)\b",
    r"\b\d+(?:\.\d+)?\s*(?:%|percent)",
)  # fmt: skip
"""Numbers that are no load: body weight, age, height, totals, what the kit weighs."""


@dataclass(frozen=True)
class Quantity:
    """A set, a load or a bare number at a place in the plain text."""

    start: int
    end: int
    load: float
    reps: int | None = None
    unit: Unit | None = None
    rpe: float | None = None
    plates: float | None = None
    bare: bool = False
    """Only a number: a load or reps by what stands beside it."""

    @property
    def kilograms(self) -> float:
        return self.load * 0.45359237 if self.unit is Unit.LB else self.load

    def in_unit(self, unit: Unit) -> "Quantity":
        """With plates counted in the athlete's unit."""
        if self.plates is None:
            return self
        bar, pair = _PLATE[unit]
        return Quantity(self.start, self.end, bar + pair * self.plates, self.reps, unit, self.rpe, self.plates)


def unit_of(word: str | None) -> Unit | None:
    """The unit a word means, None for none."""
    if not word:
        return None
    return Unit.KG if word.startswith("k") else Unit.LB


def quantities(text: Text) -> list[Quantity]:
    """All of a text that nobody else has taken, in order; they do not overlap. Nothing is taken here."""
    found = _slashed(text.live)
    free = list(text.live)
    for one in found:
        free[one.start : one.end] = "\x1e" * (one.end - one.start)
    for pattern in (*_PATTERNS, _BARE):
        for match in compiled_pattern(pattern).finditer("".join(free)):
            quantity = _quantity(match, text.live, bare=pattern in (_BARE, _COUNTED))
            if quantity is None or (quantity.bare and _YEARS[0] <= quantity.load < _YEARS[1]):
                continue
            found.append(quantity)
            free[quantity.start : quantity.end] = "\x1e" * (quantity.end - quantity.start)
    return _said_once(sorted(found, key=lambda quantity: quantity.start), text.live)


_THAT_IS: Final = re.compile(r"[\s,(]*(?:(?:so|that'?s|that is|i\.?e\.?|=|aka|or) )?\s*")


def _said_once(found: list[Quantity], live: str) -> list[Quantity]:
    """`3 plates (so 315)`, `3 plates, 140 kg`: one load, and the unit its plates are counted in."""
    result: list[Quantity] = []
    for one in found:
        last = result[-1] if result else None
        if last is not None and last.plates is not None and _THAT_IS.fullmatch(live, last.end, one.start):
            unit = next((unit for unit, (bar, pair) in _PLATE.items() if one.load == bar + pair * last.plates), None)
            if unit is not None:
                result[-1] = replace(last.in_unit(unit), end=one.end)
                continue
        result.append(one)
    return result


_SLASHED: Final = re.compile(
    r"(?<![\d./:x-])\d{2,4}(?:\.\d)?(?:(?:kgs?|lbs?)?\s*/\s*\d{2,4}(?:\.\d)?)+(?:\s*(?P<unit>kgs?|kilos?|lbs?|pounds?)\b)?(?![\d/:])"
)


_DASHED: Final = re.compile(
    r"(?<![\d./:x-])\d{2,3}(?:\.\d)?\s?-\s?\d{2,3}(?:\.\d)?\s?-\s?\d{2,3}(?:\.\d)?(?:\s*(?P<unit>kgs?|kilos?|lbs?|pounds?)\b)?(?![\d/:-]|\s*(?:min|reps?|sets?|%|sec))"
)


def is_meet_order(squat: float, bench: float, deadlift: float) -> bool:
    """Whether three loads can be squat, bench press and deadlift by their sizes."""
    return bench < squat and bench < deadlift and 0.75 <= squat / deadlift <= 1.2 and bench >= _LEAST_IN_MEET


_LEAST_IN_MEET: Final = 30


def _is_dashed(match: re.Match[str]) -> bool:
    """`165-107.5-200` is a sheet of a meet where the sizes fit; `10-12-15` is a scheme, a date or a number to call."""
    return is_meet_order(*(float(number) for number in re.findall(r"\d+(?:\.\d)?", match[0])))


def _slashed(live: str) -> list[Quantity]:
    """`140/100/180 kg`, `165-107.5-200`: a load each."""
    found = []
    for match in (*_SLASHED.finditer(live), *filter(_is_dashed, _DASHED.finditer(live))):
        for number in re.finditer(r"\d+(?:\.\d)?", match[0]):
            start = match.start() + number.start()
            unit = unit_of(match["unit"])
            found.append(Quantity(start, start + len(number[0]), float(number[0]), unit=unit, bare=unit is None))
    return found


def _quantity(match: re.Match[str], live: str, *, bare: bool) -> Quantity | None:
    groups = match.groupdict()
    rpe = _RPE.match(live[match.end() :])
    end = match.end() + (rpe.end() if rpe else 0)
    effort = float(rpe[1]) if rpe and float(rpe[1]) >= 5 else None
    if groups.get("plates"):
        after = re.match(
            r"\s*(?:x|for)\s*(?:(\d{1,2})\b(?!\s*(?:weeks?|months?|days?))|(?:an? )?(single|double|triple)\b)",
            live[end:],
        )
        reps = (COUNT[after[2]] if after[2] else int(after[1])) if after else None
        return Quantity(match.start(), end + (after.end() if after else 0), 0, reps, plates=float(groups["plates"]))
    load, word = float(groups["load"]), groups.get("word")
    reps = (COUNT | _IN_SETS)[word] if word else int(groups["reps"]) if groups.get("reps") else None
    whole = groups.get("sets") or groups.get("unit") or groups.get("pair")
    if whole is None and reps is not None and load < 15:
        return None  # `5x5` without a load is a scheme
    added = bare and bool(_PLUS.search(live, 0, match.start())) and not _COUNTS_LIFT.match(live, match.end())
    unit = unit_of(groups.get("unit") or groups.get("unit_behind"))
    return Quantity(match.start(), end, load, reps, unit, effort, bare=bare and not added)


_IN_POUNDS: Final = re.compile(r"\d\s*(?:lbs?|pounds)\b")


_WEIGHED: Final = re.compile(
    r"\bi (?:used to weigh|weighed|was weighing)\b(?:(?!\b(?:squat|bench|dead|press|ohp|pull|row|snatch|clean|jerk|dips?|chin|push|lift|curl|run|and i|but i)\w*)[^.;!?¶])*"
)
"""`I weighed 110 in 2024, 98 in 2025 and 91 today`."""


def leave_out_other_numbers(text: Text) -> Unit | None:
    """Takes numbers that are no loads; of `dumbbells up to 24 kg` only the number. Pounds where they weigh things so."""
    unit: Unit | None = None
    of_kit: Unit | None = None
    for pattern in _NO_LOADS:
        for match in text.matches(pattern):
            if not re.search(
                r"bells?|dbs?\b|kbs?\b|plates|(?<!body)(?<!body )\bweights?|bands|sandbag|vest|bars?\b|balls?|bumper",
                match[0],
            ):
                unit = Unit.LB if _IN_POUNDS.search(match[0]) else unit
                text.take(match.start(), match.end())
                continue
            of_kit = Unit.LB if _IN_POUNDS.search(match[0]) else of_kit
            for number in re.finditer(r"\d+(?:\.\d+)?\s*(?:kgs?|kilos?|lbs?|pounds?)?(?![a-z])", match[0]):
                text.take(match.start() + number.start(), match.start() + number.end())
    for told in _WEIGHED.finditer(text.live):
        for number in re.finditer(r"(?<![\d.])\d{2,3}(?:\.\d)?(?![\d.]\d|\d)", told[0]):
            text.take(told.start() + number.start(), told.start() + number.end())
    return unit or (None if re.search(r"\d ?(?:kgs?|kilos?)\b", text.plain) else of_kit)
