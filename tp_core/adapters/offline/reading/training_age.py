"""The answer to `How long have you trained?`: a length, the time training began, or words for either.

The question is evidence enough: `6 weeks`, `since august` or `2019` alone tell the training age, and no length of a
program. What is said of breaks, of other sports or of what is ahead tells none.
"""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from tp_core.adapters.offline.reading.words import TAKEN, Text, spans_between


@dataclass(frozen=True)
class Age:
    """How many years somebody has trained, and where in the text that is said."""

    years: float
    start: int
    end: int


_PIECE: Final = re.compile(rf"[;!?¶({TAKEN}]|(?<!\d)[.,]|[.,](?!\d)|\bbut\b|\bbefore that\b|\s-\s")
_LAPSE: Final = re.compile(
    r"\b(?:haven'?t|have not|hadn'?t|not|didn'?t)\b (?!(?:missed|skipped|stopped|even)\b)[^.;!?,]{0,40}\b(?:in|for|since)\b|\b(?:stopped|quit|gave up|nothing for|breaks? (?:of|for)|then nothing|long time ago)\b"
)
_STILL: Final = re.compile(r"\b(?:again|since|back|now|started|restarted)\b")
_ANOTHER: Final = re.compile(
    r"\b(?:stopped|quit|gave up|nothing|(?<!on and )(?<!on & )(?<!on\/)off|break|layoff|away|out|without|sober|married|retired|injur\w+|surgery|operation|op|baby|pregnan\w+|accident|diagnos\w+|tore|torn|broke|hurt|hurts|old"
    r"|plan|program(?:me)?s?|block|cycle|would|please|want|need|next|until|till|ahead|to go|left|from now"
    r"|football|soccer|rugby|basketball|handball|volleyball|hockey|tennis|swimming|judo|karate|bjj|boxing|dance|dancing|yoga|army|sports? before|went|gone|moved|stuck|stalled|gained|lost|up from)\b|\bin (?=\d)|\b(?:every|each|per)\b"
)
"""What a length stands with that is no time in training."""
_AHEAD: Final = re.compile(r"\b(?:in|within|for the next|next) $")
_LESS: Final = re.compile(
    r"\b(?:not (?:even|quite|yet)|less than|under|just short of|almost|nearly|close to|coming up (?:on|to)|going on|barely|hardly)(?: (?:a|an|the|about))* ?$"
)
_COUNT: Final = r"(?:(?P<low>\d{1,3}(?:\.\d+)?)(?:\s*(?:-|to|or)\s*(?P<high>\d{1,3}(?:\.\d+)?))?\s*(?:\+|plus|ish|odd)?|(?P<few>(?:a |the )?(?:couple(?: of)?|few|several|many)|half an?|half|an?|this|last))"
_UNIT: Final = (
    r"(?P<unit>days?|weeks?|wks?|months?|mos?|mths?|years?|yrs?|yr|y|decades?|sessions?|workouts?|times|runs)(?:'|s')?"
)
_LENGTH: Final = re.compile(
    rf"(?<![a-z\d./-])(?:{_COUNT}[\s-]*)?{_UNIT}(?![a-z\d])(?P<ish>ish)?(?P<half>\s*(?:and|n|&) (?:a )?half\b)?(?:,?\s*(?:and|&)?\s*(?P<months>\d{{1,2}})\s*(?:months?|mos?)\b)?"
)
_FREQUENCY: Final = re.compile(
    r"\s*(?:(?:a|per|each|every|in a|/)\s*(?:week|wk|month|day)|weekly|/ ?w)\b|\s*on\b(?! (?:and|&|n) off)"
)
_PLANNED: Final = re.compile(r"\b(?:meet|race day|event|competition|comp|deadline|my (?:race|test))\b")
_DAYS_FIRST: Final = re.compile(r"[^.;!?¶]{0,30}?\b[1-7] ?(?:days?|x|times|sessions)\b")
_MOST_WEEKS: Final = 104
"""Nobody counts more years than two in weeks."""
_SO_FEW: Final = re.compile(r"\b(?:only|just|literally|lol|haha+|now|in|ago|for|about|like|been|so far)\b")
_PER: Final = re.compile(r"(?:\d[a-z]*|\bonce|\btwice|\btimes)(?: [a-z]+)? $")
"""What stands before `a week` that tells how often."""
_FEW: Final = {"couple": 2.0, "few": 3.0, "several": 4.0, "many": 10.0, "half": 0.5}
_IN_YEARS: Final = {"d": 1 / 365, "w": 7 / 365, "m": 1 / 12, "y": 1.0, "s": 1 / 365, "t": 1 / 365, "r": 1 / 365}
_UNCOUNTED: Final = {"d": 0.01, "w": 0.1, "m": 0.4, "y": 6.0}
"""`years`, `months` without a count."""

_ORDINALS: Final = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_NTH: Final = re.compile(
    rf"(?<![a-z\d])(?:(?P<nth>\d{{1,2}}(?=st|nd|rd|th)|{'|'.join(_ORDINALS)})(?:st|nd|rd|th)? (?P<unit>year|month|week)|(?P<unit2>year|month|week) (?P<number>\d{{1,2}}))(?![a-z\d])"
)
_OF_IT: Final = re.compile(r"(?:(?: (?:of|in|at))?(?: the)? gym\b(?! with))?")
"""`1 year gym` tells no kit."""

_MONTH: Final = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?(?![a-z])"
_SEASON: Final = r"(?P<season>spring|summer|autumn|fall|winter|easter|christmas|xmas|new year'?s?)s?\b"
_YEAR: Final = r"(?:of )?(?:(?P<year>(?:19|20)\d\d)\b|'(?P<short>\d\d)\b|(?P<rel>last year|this year))"
_ALONE_YEAR: Final = re.sub(r"<([a-z]+)>", r"<\g<1>2>", _YEAR)
_LIFE: Final = (
    r"(?:i (?:was|were) )?(?:at |a |my |the |age of |age |aged |in )*(?:(?P<then>[1-4]?\d)(?![\d/.:x-]|kg|lb)(?! (?:to|or|years?|months?|weeks?|days?|kg|kilos?|lbs?|x)\b)"
    r"|(?P<young>kid|child(?:hood)?|little|young|boy|girl|birth|born|always|forever)|(?P<teen>teen(?:s|ager|age years)?|high ?school|secondary school|school(?:days)?|youth)|(?P<student>college|uni|university|student|army days|twenties|20s))\b"
)
_POINT: Final = re.compile(
    rf"(?:(?:about|around|roughly|sometime|some time|maybe|like|in|on|the|of|at|back|early|late|mid|middle of|beginning of|start of|end of|around) )*(?:(?P<ago>\d+) (?P<seasons>summers?|winters?|springs?|autumns?|years?|months?|weeks?|days?) ago\b"
    rf"|(?P<age>the (?:19)?[5-9]0'?s|nineties|eighties|seventies|the 2000s|the noughties)|(?P<plague>covid|lockdown|the pandemic|pandemic|corona)\b"
    rf"|(?P<nm>\d{{1,2}})[/.](?P<ny>(?:19|20)\d\d)\b|(?:(?:last|this) )?(?:{_MONTH}|{_SEASON})(?: (?:in |of )?{_YEAR})?|{_ALONE_YEAR}(?: in {_MONTH.replace('<month>', '<month2>')})?"
    r"|(?P<near>yesterday|today|tonight|this (?:morning|week|month)|last (?:week|night|month)|(?:last |this |on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)"
)
_YOUNG: Final = re.compile(_LIFE)
_SINCE: Final = re.compile(
    r"(?<![a-z])(?:since|from(?! \w+day\b)|started|began|begun|i was(?= \d+ when)|picked (?:it|this) up|picked up|took (?:it|this) up|joined|got into(?: it)?|first (?:[a-z]+ )?(?:was|is)|back in)(?![a-z])"
)
_SINCE_THEN: Final = re.compile(r"\b(?:ever )?since(?: then)?\W*$")
_FAR_BACK: Final = 60
_WORD: Final = re.compile(r" +(?=\S)")
_MOST_BETWEEN: Final = 6
_FIRST: Final = re.compile(r"(?<![a-z])(?:was|is) (?:my |the )?(?:very )?(?:first|1st|day|1 )")
_NOW: Final = re.compile(
    r"\b(?:now (?:i'?m |i am )?|i'?m (?:now )?|i am (?:now )?|im (?:now )?|today (?:i'?m )?)(?P<now>[1-8]\d)\b(?! ?(?:kg|kilos?|years? (?:in|into)|months?|weeks?|days?))|\b(?P<now2>[1-8]\d) (?:now|today|years old)\b"
)
_NEW: Final = re.compile(
    r"\bbrand new\b|\bday (?:1|one)\b|\bfirst (?:week|day|month|time)\b|\bnot (?:started )?yet\b|\b(?:haven'?t|have not|not|hasn'?t) (?:really |even |actually )?(?:started|begun|trained|run|lifted|done (?:any|much|anything))\b|\byet to start\b|\bhandful of\b|\b(?:barely|hardly|rarely)\b"
    r"|\bjust (?:joined|signed up|bought|began)\b|\bstarting (?:now|today|out|fresh)\b|\bnot (?:that |very |so |really |too )?long\b|\bnot (?:much|at all|a lot|a while|ages)\b|\b(?:fairly|pretty|quite|relatively|very|still|kinda|super|rather) new\b|\bnewish\b"
)
_LONG: Final = re.compile(
    r"\b(?:(?:all|most of|half|whole|entire|half of) (?:of )?my (?:\w+ )?life|forever|for ever|always|ages|too long|(?:very |a )?long time|donkey'?s years|(?:longer|more) than i (?:can|care|want|like)|too many)\b"
)
_ONCE: Final = re.compile(
    r"\bused to\b|\b(?:played|trained|lifted|ran|did|went|competed|swam|rowed|was|were)\b[^.;!?¶]{0,40}"
    r"\b(?:ago\b|in (?:high ?school|school|college|uni\w*|my (?:teens|youth|20'?s|twenties)|(?:19|20)\d\d)\b|(?:way )?back (?:then|in the day)\b)"
    r"|\bbut (?:not|nothing|no training|haven'?t)\b(?: [a-z]+){0,3} since\b"
)
_GOES_ON: Final = re.compile(
    r"\b(?:since then|still|been|start(?:ed)?|began|begun|again|currently|these days|ever since|until now|now|nowadays|today|this (?:year|month)|lately|recently|joined|first)\b"
)
_BEGINS: Final = re.compile(
    r"^\W*(?:just |only |so far )*(?:a )?(?:tiny |wee |little )?bit\W*$|\b(?:just|only|mostly) walk(?:s|ing|ed)?\b"
)
_RACED: Final = re.compile(
    r"\b(?:done|run|ran|finished|completed|did)\b(?: [a-z]+){0,2}? (?:\d{1,2}|an?|one|two|three|four|five|six|several|some|many)(?: [a-z]+)? (?:halfs?|halves|half[- ]marathons?|marathons?|10 ?ks?|5 ?ks?|races?|parkruns?)\b"
)
_SOME_YEARS: Final = 1.0
_FILLER: Final = re.compile(
    r"\b(?:so far|in total|total|altogether|and counting|i(?:'ve|ve| have|'m|m)?|been|it'?s|is|was|has|that|for|about|around|like|maybe|probably|roughly|say|just|only|so|oh|god|well|um+|hmm+|now|then|lol|haha+|tbh|really|sometime|or so|i think|i guess|give or take|training|lifting|running|at it|in|(?:in )?(?:the )?gym|on|since|on and off|the|of|a|early|late|mid|ish)\b|[\W_]"
)


_MOST_SAID: Final = 300


def answered(text: Text, today: date) -> Age | None:
    """The training age an answer tells; None where it tells none.

    What was done once and is over, `used to play rugby, ten years ago`, is no training to build on: as for someone new.
    """
    once = None if _GOES_ON.search(text.live) else _ONCE.search(text.live)
    if (over := once or _BEGINS.search(text.live)) is not None:
        return Age(0.0, *over.span())
    raced = _RACED.search(text.live)
    if raced is not None and not re.search(r"\b(?:years?|yrs?|months?|weeks?|since)\b", text.live):
        return Age(_SOME_YEARS, *raced.span())
    pieces = list(spans_between(text.live, _PIECE))
    for index, (start, end) in enumerate(pieces):
        if _ended_later(text, pieces[index + 1 :]):
            continue
        said = text.live[start:end][:_MOST_SAID]
        found = _piece(said, text, today) or _from_then(said, text.live[:start], today)
        if found is not None and found.years >= 0:
            _leave_repeats(text, pieces[index + 1 :])
            return Age(found.years, start + found.start, start + found.end)
    if lapse := _LAPSE.search(text.live):
        return Age(0, *lapse.span())
    return _in_words(text.live)


_BACK: Final = re.compile(r"\b(?:back|again|restarted|returned)\b[^.;!?]*\b(?:since|in|for|ago)\b")


def _ended_later(text: Text, later: list[tuple[int, int]]) -> bool:
    """`started in covid, stopped, back since june`: what was before the break is not counted."""
    said = [text.live[start:end] for start, end in later]
    return any(_LAPSE.search(one) for one in said) and any(_BACK.search(one) for one in said)


def _from_then(piece: str, before: str, today: date) -> Age | None:
    """`did couch to 5k this spring, been running since`: from the time told before."""
    since = _SINCE_THEN.search(piece)
    points = [*_POINT.finditer(before[-_FAR_BACK:])] if since is not None else []
    return Age(_since(points[-1], today), *since.span()) if since is not None and points else None


def _leave_repeats(text: Text, pieces: list[tuple[int, int]]) -> None:
    """`a few months, half a year maybe`: the second length is no program's."""
    for start, end in pieces:
        again = _LENGTH.search(text.live, start, end)
        if again is None or again["unit"][0] not in "my":
            continue
        if not _FILLER.sub("", text.live[start : again.start()] + text.live[again.end() : end]):
            text.take(start, end)


def _piece(piece: str, text: Text, today: date) -> Age | None:
    if _LAPSE.search(piece) and not _STILL.search(piece.rsplit("for", maxsplit=1)[-1]):
        return None
    return _begun(piece, text, today) or _length(piece, text) or _nth(piece)


def _nth(piece: str) -> Age | None:
    """`my third year`, `week 2`: the last one is not over yet."""
    for match in _NTH.finditer(piece):
        word = match["nth"] or match["number"]
        count = int(word) if word.isdigit() else _ORDINALS.index(word) + 1
        unit = (match["unit"] or match["unit2"])[0]
        if not _ANOTHER.search(piece[: match.start()] + piece[match.end() :]):
            return Age((count - 0.5) * _IN_YEARS[unit], *match.span())
    return None


def _length(piece: str, text: Text) -> Age | None:
    for match in _LENGTH.finditer(piece):
        unit, few = match["unit"], (match["few"] or "").split()
        plain = piece[: match.start()] + piece[match.end() :]
        if (
            _FREQUENCY.match(piece, match.end())
            or few in (["this"], ["last"])
            or _ANOTHER.search(plain)
            or _AHEAD.search(piece[: match.start()])
        ):
            continue
        alone = not _FILLER.sub("", plain)
        if unit[0] == "w" and (_PLANNED.search(text.plain) or float(match["low"] or 0) > _MOST_WEEKS):
            continue  # `8 weeks, my meet is on 5 june`
        if unit[0] == "w" and _DAYS_FIRST.match(text.plain) and piece != text.live[: len(piece)]:
            continue  # `3 days, gym, 12 weeks` tells the week and the program
        if unit.startswith("day") and float(match["low"] or 0) <= 7 and not _SO_FEW.search(plain):
            continue  # `3 days` is as likely how often
        if unit.startswith(("day", "session", "workout", "time", "run")) and not alone:
            continue  # `2 runs`, `3 days`: where nothing else is said
        if (unit == "y" and match["low"] is None) or (few == ["a"] and _PER.search(piece[: match.start()])):
            continue
        years = _count(match) * (10 if unit.startswith("decade") else _IN_YEARS[unit[0]])
        if match["low"] is None and not few:
            if not alone and not match["half"]:
                continue
            years = 1.0 if match["half"] or not unit.endswith("s") else _UNCOUNTED.get(unit[0], 0.01)
            years = 10.0 if unit.startswith("decade") else years
        years += (0.5 * _IN_YEARS[unit[0]] if match["half"] else 0) + int(match["months"] or 0) / 12
        less = _LESS.search(piece[: match.start()])
        of_it = _OF_IT.match(piece, match.end())
        end = of_it.end() if of_it else match.end()
        return Age(max(0.0, years - 0.1) if less else years, less.start() if less else match.start(), end)
    return None


def _count(match: re.Match[str]) -> float:
    if match["low"]:
        return float(match["low"])
    few = match["few"] or ""
    return next((value for word, value in _FEW.items() if word in few), 1.0)


def _begun(piece: str, text: Text, today: date) -> Age | None:
    """Years since training began, by a word for beginning before a point in time, or by the point alone."""
    if _ANOTHER.search(re.sub(r"\bold\b", "", piece)):
        return None
    for lead in _SINCE.finditer(piece):
        for gap in [*_WORD.finditer(piece, lead.end())][:_MOST_BETWEEN]:  # `started going to the gym in may`
            found = _years_at(piece, gap.end(), text, today)
            if found is not None:
                return Age(found[0], lead.start(), found[1])
    for match in _POINT.finditer(piece):
        if re.fullmatch(r"(?:this |on )?[a-z]+day", match[0]) and match[0] not in ("today", "yesterday"):
            continue  # a weekday alone is a day to train on
        rest = piece[: match.start()] + piece[match.end() :]
        if _FILLER.sub("", rest) and not _FIRST.match(piece[match.end() :].strip()):
            continue
        end = len(piece) if _FIRST.match(piece[match.end() :].strip()) else match.end()
        return Age(_since(match, today), match.start(), end)
    return None


def _years_at(piece: str, place: int, text: Text, today: date) -> tuple[float, int] | None:
    """The years since the point that begins at a place, and where it ends."""
    if point := _POINT.match(piece, place):
        return _since(point, today), point.end()
    if young := _YOUNG.match(piece, place):
        return _since_youth(young, text), young.end()
    return None


def _since_youth(young: re.Match[str], text: Text) -> float:
    """By the age at which it began and today's; without today's, what is safe of an adult."""
    then = int(young["then"]) if young["then"] else 8 if young["young"] else 15 if young["teen"] else 20
    now = [int(match["now"] or match["now2"]) for match in _NOW.finditer(text.plain)]
    older = [age for age in now if age > then]
    if older:
        return max(older) - then
    return 20.0 if young["young"] else 6.0 if young["teen"] or young["student"] or then <= 13 else 3.0


def _since(point: re.Match[str], today: date) -> float:
    if point["ago"]:
        count, unit = int(point["ago"]), point["seasons"]
        return count * {"m": 1 / 12, "we": 7 / 365, "d": 1 / 365}.get(unit[:2] if unit[0] == "w" else unit[0], 1.0)
    if point["age"] or point["plague"]:
        return 20.0 if point["age"] else float(today.year - 2020)
    return 0.05 if point["near"] else _since_month(point, today)


_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SEASONS: Final = {"sp": 4, "su": 7, "au": 10, "fa": 10, "wi": 1, "ea": 4, "ch": 12, "xm": 12, "ne": 1}
"""The month of a season or a feast, by its first letters."""


def _since_month(point: re.Match[str], today: date) -> float:
    name, season = point["month"] or point["month2"], point["season"]
    month = _MONTHS.index(name) + 1 if name else _SEASONS[season[:2]] if season else None
    month = int(point["nm"]) if point["nm"] else month
    year = _year(point, today)
    if year is None:
        return (today.month - (month or 1)) % 12 / 12
    if month is None:
        return 0.5 if year == today.year else float(today.year - year)
    return (today.year - year) + (today.month - month) / 12


def _year(point: re.Match[str], today: date) -> int | None:
    if year := point["year"] or point["year2"] or point["ny"]:
        return int(year)
    if short := point["short"] or point["short2"]:
        return int(short) + (2000 if int(short) <= today.year % 100 else 1900)
    return {"last year": today.year - 1, "this year": today.year}.get(point["rel"] or point["rel2"] or "")


def _in_words(live: str) -> Age | None:
    for pattern, years in ((_NEW, 0.1), (_LONG, 20.0)):
        if found := pattern.search(live):
            return Age(years, *found.span())
    return None
