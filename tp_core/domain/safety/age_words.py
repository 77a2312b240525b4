"""How old somebody is by their own words: adult, minor, or not said. A birth year is all that is kept of it."""

import re
from dataclasses import dataclass
from typing import Final

ADULT_AGE: Final = 18

_TENS: Final = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
}  # fmt: skip
_TEENS: Final = ("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_UNITS: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_SPELT: Final = re.compile(rf"\b({'|'.join(_TENS)})(?:[ -]({'|'.join(_UNITS)}))?\b|\b({'|'.join(_TEENS)})\b(?!s)")

_NUMBER: Final = r"(?<![\d.,:/'x-])(?P<age>[1-9]\d)(?![\d:/%]|[.,]\d)"
_MONTHS: Final = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*"
_SOON: Final = re.compile(
    rf"\b(?:turn(?:ing)?|(?:will|i'll|gonna|going to) be|nearly|almost|not (?:yet|quite)|just under|about to (?:be|turn)) (?:my )?{_NUMBER}"
    rf"|{_NUMBER} (?:next|soon|tomorrow|on my next|in (?:an?|two|three|a few|\d+) (?:days?|weeks?|months?)|(?:in|this coming|come) (?:{_MONTHS}|spring|summer|autumn|winter|the new year))\b".replace(
        "(?P<age>", "("
    )
)
"""A birthday that lies ahead: a year younger today."""
_BORN: Final = re.compile(
    r"\b(?:(?:born|birth ?(?:day|year|date)?|dob|year of birth|vintage|class of)\b|b\. ?|d\.o\.b\.?)[^;!?]{0,24}?(?<!\d)(?P<year>(?:19[2-9]|20[01])\d)(?!\d)|(?<!\d)(?P<year2>(?:19[2-9]|20[01])\d)(?= (?:vintage|baby|model|born|kid)\b)|\b(?:born|b\.?|class of)(?: in)? '(?P<short>\d\d)\b|^\W*(?P<year3>(?:19[2-9]|20[01])\d)\W*$"
)
_SAID: Final = re.compile(
    rf"\b(?:i'?m|i am|am|me|aged?|just turned|turned|now|currently|being|man of|woman of|ripe age of|lad of)[ :]+(?:a |an |only |already |just |now |actually |about |at )*{_NUMBER}(?! ?(?:years? (?:sober|clean|in\b|into|married|post|after|without|free)|kgs?|kilos?|lbs?|days?|times|weeks?|wks?|months?|mins?|minutes|%|cm|st\b|stone|bpm|reps?|over\b|km|k\b|miles|mg))"
    rf"|{_NUMBER} ?-?(?:years?|yrs?|yr)? ?-?(?:old|young|yo\b|y/o|yrs?\b|years?\b|y\b)(?! (?:ago|of|lift|train|since|back|in\b|at|sober|clean|married|into|post|after|without|free|running|training|lifting))"
    rf"|{_NUMBER} ?(?:f|m|male|female|man|woman|bloke|lad|lass|guy|lady|girl|here|and counting|now|already|years young|so\b|lol|btw|tho|though|since {_MONTHS})\b".replace(
        "(?P<age>", "("
    )
)
_ENDS: Final = re.compile(
    rf"(?:^\W*|(?P<before>[a-z']+)[^\da-z]*){_NUMBER}(?:[fm]|yrs?|years?)?[^\w]*$".replace("(?P<age>", "(")
)
"""A clause that is a number or ends in one: `nah 34`."""
_NO_AGE_BEFORE: Final = frozenset(
    "since in until till over under above below every week weeks grade year for about within last level was at x than of to on by from around past squat bench deadlift press type day days set sets make it max covid room stage weigh weighing run running lift press pull row do did need want have train training bw".split()
)
_DECADE: Final = re.compile(
    r"\bin my (?:early |mid |late |mid-|late-|early-)*(?:[2-9]0'?s|twenties|thirties|forties|fifties|sixties|seventies|eighties)\b|\b(?:early|mid|late)[ -](?:[2-9]0'?s|twenties|thirties|forties|fifties|sixties|seventies)\b"
)
_ADULT: Final = re.compile(
    r"\b(?:over|above|older than|past|at least|more than|beyond)\s+(?:the age of )?(?:18|21)\b|(?<!\d)18 ?\+|\b18 (?:or|and|&) (?:over|older|above|up)\b|(?<!not an )(?<!no )\badults?\b|\bof (?:legal )?age\b|\bi'?m (?:well )?over(?: it| that)?\b(?=\W*$)|\bwell over\b(?=\W*$)"
    r"|\bretired\b|\bretiree\b|\bpensioner|\boap\b|\bbus pass\b|\bpension\b|\bgrand(?:mother|father|ma|pa|dad|mum|kids?|children|daughter|son|parent)\b|\b(?:i'm|im|am) a (?:granny|nan|grandad)\b|\b(?:my|our) (?:own )?(?:(?:two|three|four|five|\d|little|teenage|grown(?:-up)?) )*(?:kids?|children|sons?|daughters?|wife|husband|ex|mortgage)\b"
    r"|\b(?:mum|mom|mother|mam|dad|father|parent)(?: of|-of)[ -](?:\w+)\b|\b(?:kids|children) of my own\b|\bmarried\b|\bdivorced\b|\bmenopaus\w+|\bold enough\b|\b(?:18|adult\w*|age)\b ?[:?-]? ?(?:yes|yep|yeah|yup|check|tick)\b|\byes (?:to|for|on) (?:the |being )?(?:age|18|adult|over 18|second|last)\b|\byes\W+(?:i'm |i am |im |of course |definitely |well )?(?:over|above )?18\b"
)
_MINOR: Final = re.compile(
    r"\b(?:under|below|less than|younger than|not (?:yet |even |quite |over )?|no,? (?:i'm )?not|isn't|aren't)\s*(?:the age of )?18\b|\b(?:i'?m|i am|still|being|as) a minor\b(?! [a-z])|^\W*(?:a )?minor\W*$|\b(?:no|nope|nah)\b (?:to|for|on) (?:the |being )?(?:age|18|over 18|adult|second)\b|\bnot an adult\b|\bnot old enough\b|\btoo young\b|\b18\b ?[:?-]? ?(?:no|nope|not yet)\b"
    r"|\b(?:[5-9]|10)th grade(?:r)?\b|\b(?:in )?year (?:[5-9]|1[01])\b|\bgcses?\b|\bmiddle school\b|\bmy (?:mum|mom|mam|dad|parents?|mother|father) (?:said|says|lets?|allow\w*|is ok|knows)\b"
)


@dataclass(frozen=True)
class Age:
    """What was said: `adult` is None where nothing was; `rest` is the text without it."""

    adult: bool | None
    birth_year: int | None
    rest: str


def read(plain: str) -> Age:
    """The age in plain text. Doubt between an adult's and a minor's words is a minor's."""
    said = _SPELT.sub(_as_digits, plain)
    minor = _MINOR.search(said)
    rest = _MINOR.sub(" ; ", said)
    born = _BORN.search(rest)
    rest = _BORN.sub(" ; ", rest)
    soon = _SOON.search(rest)
    rest = _SOON.sub(" ; ", rest)
    words = bool(_ADULT.search(rest) or _DECADE.search(rest))
    rest = _DECADE.sub(" ; ", _ADULT.sub(" ; ", rest))
    years, rest = _years(rest)
    if soon:
        years = [int(next(group for group in soon.groups() if group)) - 1, *years]
    young = any(year < ADULT_AGE for year in years[:1])
    adult = False if minor or young else True if words or years else None
    return Age(adult, _year(born) if born else None, rest)


def _as_digits(match: re.Match[str]) -> str:
    tens, unit, teen = match.groups()
    if teen:
        return str(13 + _TEENS.index(teen))
    return str(_TENS[tens] + (_UNITS.index(unit) + 1 if unit else 0))


def _year(born: re.Match[str]) -> int:
    if born["short"]:
        two = int(born["short"])
        return 1900 + two if two > 15 else 2000 + two
    return int(born["year"] or born["year2"] or born["year3"])


def _years(said: str) -> tuple[list[int], str]:
    """Ages told outright, then numbers clauses end in; the text without them."""
    told = [int(next(group for group in match.groups() if group)) for match in _SAID.finditer(said)]
    rest = _SAID.sub(" ; ", said)
    clauses = re.split(r"([,.;!?()\n…]+|\s-\s|\band\b)", rest)
    ended: list[int] = []
    for place, clause in enumerate(clauses):
        match = _ENDS.search(clause)
        if match is None or match["before"] in _NO_AGE_BEFORE:
            continue
        ended.append(int(match[2]))
        clauses[place] = f"{clause[: match.start(2)]} "
    return [*told, *reversed(ended)], "".join(clauses)
