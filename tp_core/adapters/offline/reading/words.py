"""An athlete's text as parsers read it: lower case, number words as digits, small typos mended, and what is taken.

Every place in the plain text leads back to the athlete's own words, so that facts can be quoted verbatim.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Final

from tp_core.adapters.offline.reading import race_cities, spelling

_FOLD = str.maketrans({
    "’": "'", "‘": "'", "´": "'", "`": "'", "“": '"', "”": '"', "–": "-", "—": "-", "−": "-", "×": "x", "✕": "x",
    "→": ">", "➡": ">", "👉": ":", "\ufe0f": " ", "\u00a0": " ", "\t": " ", "\r": " ", "\n": "¶",
})  # fmt: skip
_ONES = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
}  # fmt: skip
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
_NUMBER: Final = "|".join((*sorted(_ONES, key=len, reverse=True), *_TENS))
_ONE: Final = "one|two|three|four|five|six|seven|eight|nine"
_TEEN: Final = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_ALONE: Final = (
    rf"(?![ -](?:hundred|oh?|{'|'.join((*_TENS, *(name for name, count in _ONES.items() if count >= 10)))})\b)"
)
"""Behind a digit that is no number's last one: `one forty one hundred and one eighty` are three."""
_NO_SPAN: Final = r"(?![- ]?(?:min|hour|week|day|year|month|[ap]m\b|o'clock|in the (?:morning|afternoon|evening)))"
_COUNTED: Final = (
    rf"\b(?:hundred(?: and)?[ -](?:{_NUMBER})\b{_ALONE}(?:[ -](?:{_ONE})\b{_ALONE})?|(?:{_NUMBER}|a) hundred(?:(?: and)?[ -](?:{_NUMBER})\b{_ALONE}(?:[ -](?:{_ONE})\b{_ALONE})?)?"
    rf"|(?:{_ONE})[ -](?:{'|'.join(_TENS)})\b(?:[ -](?:{_ONE})\b{_ALONE})?+{_NO_SPAN}"
    rf"|(?:one|two|three|four)[ -](?:{_TEEN})\b{_NO_SPAN}|(?:{_ONE})[ -]oh?[ -](?:{_ONE})\b"
    rf"|(?:{'|'.join(_TENS)})(?:[ -](?:{_ONE})\b(?![ -]hundred\b))?"
    rf"|(?:{_NUMBER}))\b(?! of\b)"
)
"""With the hundred unsaid too, as lifters say it: `two twenty-five`, `one-ten`, `two-oh-five`; `two thirty-minute runs` are two."""
_WELL_DONE: Final = (
    r"(?:(?:ever|real|strict|proper|full|unassisted|actual|clean|single|freestanding|ring|bar|unbroken|good|decent) )*"
)
_SKILL: Final = r"(?:muscle[- ]?up|handstand (?:push|press)[- ]?up|hspu|pistol squat|(?:pull|chin|push|press)[- ]?up)"
"""What is learnt by doing one: `my first muscle-up`, `a muscle-up by May` are a goal of one."""
_PHRASES: Final[tuple[tuple[str, str], ...]] = (
    (r"\b(?:1|one|an) and (?:a )?half hours?\b|\b(?:an|one|1) hour and a half\b", "90 minutes"),
    (r"\bthree[ -]quarters of an hour\b|\b3/4 (?:of )?(?:an )?hour\b", "45 minutes"),
    (r"(?<!\d )\bhour (?=(?:10|15|20|30|40|45)\b)", "1 h "),
    (r"\bwatt ?bike\b", "spin bike"),
    (r"(?<=\d )dys(?=/|\b)", "days"),
    (r"\b(?:(?:1|one|an) )?(?:hour|hr) (?:and|n|&) (?:a )?half\b", "90 minutes"),
    (r"\b(?:(?:1|one|an) )?hour and (?:three|3) quarters\b", "105 minutes"),
    (r"\binside (?:the|an) hour\b", "under 60 minutes"),
    (r"(?<![\w/])w/ ?(?=[a-z\d])|(?<=[a-z] )w (?=\d)", "with "),
    (r"\b(?:(?:1|one|an) )?hour (?:and a quarter|fifteen)\b", "75 minutes"),
    (r"\bhalf(?: an)?[ -](?:hour|hr)\b", "30 minutes"),
    (r"\b(?:(?:an|one) )?(?:hour|hr) (?:and|n|&) a quarter\b", "75 minutes"),
    (
        r"(?<!\d )(?<!per )(?<!an )(?<!one )\bhour(?=[ -](?:each|tops|max|long|a (?:go|session|time|day|pop)|per (?:go|session|day))\b)|(?<=[.;,] )hour(?=\s*(?:[.;,]|$))",
        "60 minutes",
    ),
    (
        r"\b(?:(?:an|one) )?hour and (?=(?:ten|fifteen|twenty|thirty|forty(?:[- ]five)?|fifty|10|15|20|30|40|45|50)\b)",
        "1 h ",
    ),
    (r"(?<=hour )dead\b|(?<=minutes )dead\b", "flat"),
    (r"(?<=\d )(?:moves|goes up|flies|feels) (?:ok|okay|well|fine|fast|easy|good|nicely) (?=for \d)", ""),
    (r"\b(?:an|one)[ -](?:hour|hr)\b(?! (?:and )?\w+(?:[ -]\w+)? min)", "60 minutes"),
    (r"(?<=\d)-?[ ]?odd (?=min)", " "),
    (r"\bhalf a minute\b", "30 seconds"),
    (r"\b(?:a |one |1 )?minute and a half\b", "90 seconds"),
    (r"\b(?:an|one|1) hour and (?=\w+(?:[ -]\w+)? (?:min|minutes?)\b)", "1 h "),
    (r"\bhalf a dozen\b", "6"),
    (r"\b(?:two|2) dozen\b", "24"),
    (r"\b(?:(?:a|one) )?dozen\b", "12"),
    (
        rf"\bhundred(?= (?:push|press|pull|sit|squats|burpees|kilo|kg|in one|for (?:{_NUMBER}|\d)))|(?<=\btimes )hundred\b",
        "100",
    ),
    (r"(?<=\bgoals);|(?<=\bgoal)(?<!\d goal);|(?<=\btargets);|(?<=\bcurrent);", ":"),
    (r"\bhalf a year\b", "6 months"),
    (
        r"\b(?:(?:a|one|1) )?(?:year|yr) (?:and|n|&) (?:a )?half\b|\b(?:one|1) (?:and|n|&) (?:a )?half (?:years?|yrs?)\b",
        "18 months",
    ),
    (r"\b(?:a|one) month and a half\b|\bone and a half months\b", "1.5 months"),
    (r"\ba decade\b(?! ago)", "10 years"),
    (r"\bp/w\b|\bpw\b", "a week"),
    (r"\ba (?=month\b|year\b|fortnight\b)", "1 "),
    (r"\b(?:a )?couple (?:of )?(?=week|month|day|year|time|plate|session)", "2 "),
    (r"\bfortnight\b", "2 weeks"),
    (r"\bonce\b(?= (?:a|per|every|each) week)", "1 time"),
    (r"\btwice\b(?= ?(?:a|per|every|each|/)? ?(?:week|wk))", "2 times"),
    (r"\bin one go\b", "in a row"),
    (r"\bthrice\b", "3 times"),
    (rf"(?:{_COUNTED}|\b\d+) (?:and|n|&) a (?:half|quarter)\b", "half"),
    (r"\bdip(?:ping|s)? (?=under|below|inside)", "get "),
    (r"(?<=\d) (?:1/2|½)(?!\w)", ".5"),
    (r"½", ".5"),
    (
        rf"\b(?:{_ONE}|{_TEEN}|twenty|thirty)(?= of (?:them|those|these|'?em|the (?:others?|rest|week ?days?))\b)",
        "number",
    ),
    (r"\bdoor ?(?:way|frame) bar\b", "pull-up bar"),
    (
        rf"\b(?:(?:twenty|thirty)[ -])?(?:{'|'.join(_ORDINALS)}) (?=of (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))",
        "ordinal",
    ),
    (
        rf"\b(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: the)? (?:(?:twenty|thirty)[ -])?(?:{'|'.join(_ORDINALS)})\b(?! (?:day|week|time|half|one|place))",
        "month ordinal",
    ),
    (_COUNTED, "number"),
    (r"\b\d{1,3}(?:,\d{3})+\b", "thousands"),
    (
        r"(?<=\d),(?=(?:5|25|75)\s*(?:kg|kilo|lb|h\b|km|x\s?\d))|(?<=\d\d),(?=5\b(?!\s*(?:,|x\b|days?|times|sessions?|weeks?|min|reps|y(?:ea)?rs?|months?|hours?|evenings?|mornings?)))",
        ".",
    ),
    (r"\b(?:first|1st) (?=of (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))", "1 "),
    (r"\b(?:a|one|1) plate and a half\b", "1.5 plates"),
    (
        r"(?<=\d)\.(?= ?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b)",
        " ",
    ),
    (r"\bnae\b", "no"),
    (r"\bcannae\b", "can't"),
    (r"\bdinnae\b", "don't"),
    (r"\bpls\b|\bplz\b", "please"),
    (r"\bb4\b", "before"),
    (r"\bc ?[+/] ?j\b", "c&j"),
    (r"(?<=[a-z\d]) '?n'? (?=[a-z\d])", " and "),
    (r"(?<!\ban )\brn\b", "right now"),
    (r"\bup ?2 ?(?:you|u|ya)\b|\bup to (?:u|ya)\b", "up to you"),
    (
        r"(?<=\beverything )bar\b|(?<=\banything )bar\b|(?<=\ball )bar(?= (?:an?|the|any|kettle|dumb|machines|cables|bands)\b)",
        "except",
    ),
    (
        r"\bfoots\b|\b(?:back|neck|calf|hip|knee|shoulder|elbow|wrist|ankle)s\b(?= (?:been|(?:is )?(?:killing|playing|acting|giving)|got (?:a|an|worse|sore))\b)",
        "possessive",
    ),
    (r"\bbb\b(?=,| and\b| &|/)", "barbell"),
    (r"\braks?\b", "rack"),
    (r"\bkays\b", "km"),
    (r"\b24[ -]?hour fitness\b|\bcrunch fitness\b", "anytime fitness"),
    (r"\btreadmills\b|\btread mills?\b", "treadmill"),
    (r"\bpull[- ]?up rods?\b|\bpuul[- ]?up bar\b", "pull-up bar"),
    (
        rf"\b(?:first|1st) {_WELL_DONE}(?=(?:pull|chin)[- ]?ups?\b|dip\b(?! (?:bars?|belts?|stations?)\b)|{_SKILL})|\ban? {_WELL_DONE}(?={_SKILL}(?!s|[ -](?:progressions?|program|plan|block|training|bars?|station|rig|rack|frame|tower|thing|grip|handles?|board|workout|day)\b))",
        "1 ",
    ),
    (r"\b(?:front (?:and|&|n|/) back|back (?:and|&|n|/) front) squats?\b", "both squats"),
    (r"\b(?:one|1) \(1\)", "1"),
    (r"\bdum+b?[ -]?b?el+s\b", "dumbbells"),
    (r"\bdum+b?[ -]?b?el+\b", "dumbbell"),
    (r"\bket+(?:le|el|l|e)[ -]?bel+s\b", "kettlebells"),
    (r"\bket+(?:le|el|l|e)[ -]?bel+\b", "kettlebell"),
    (r"\bpian\b", "pain"),
    (
        r"\beveryday\b(?! (?:life|lives|movements?|tasks?|stuff|things?|clothes|strength|use|activit\w+|person|objects?|chores))",
        "every day",
    ),
    (r"\bpulley machine\b", "cable machine"),
    (r"\bhand weights\b", "dumbbells"),
    (r"\bslam balls?\b(?! (?:throws?|slams?))", "medicine ball"),
    (r"\brope for (?:skipping|jump\w*)\b|\bjumprope\b", "jump rope"),
    (r"\bpower tower\b", "pull-up bar and dip bars"),
    (r"\bprowler\b", "sled"),
    (r"\brack of (?=dumb ?bells|weights|kettle)", ""),
    (r"\btoy box\b", "toys"),
    (r"\b(?:is|was|such|bit of|real|right) a (?:\w+ )?pain in the (?:neck|back|ass|arse|butt)\b", "is a nuisance"),
    (r"\bquarter of an hour\b", "15 minutes"),
    (r"\btims\b(?= a week)", "times"),
    (r"\bsq? ?/ ?bp? ?/ ?dl?\b", "squat/bench/deadlift"),
    (r"\bcosts? (?:about |me )?\d+(?:[.,]\d+)? (?:a|per) (?:month|week|year)\b", "costs a price"),
    (r"[£$€]\s?\d+(?:[.,]\d+)?(?: (?:a|per) (?:month|week|year|session|go))?", "a price"),
    (r"(?:(?<=\s)|(?<=^)|(?<=¶))[1-9]\.?\)\s(?=\S)|(?<=¶)[1-9]\.\s(?=\S)", "; "),
    (
        r"\b(?:f+u+c+k+i+n+g?|fuckin|fkn|freak(?:ing|in)|friggin(?:g)?|effing|goddamn(?:ed)?|damn(?:ed)?|bloody)\s+(?=[\w])",
        "",
    ),
    (r"(?<=[\w.,!])\s+you (?:idiot|moron|stupid|fool|muppet|dumb ?ass|clown|donkey|bot)\b", ""),
    (r"(?<=\bdays a )weak\b|(?<=\btimes a )weak\b|(?<=x a )weak\b", "week"),
    (r"\bmondy\b", "monday"),
    (r"\b(?:tuesdy|teusday|tusday|tuseday)\b", "tuesday"),
    (r"\b(?:wens?|wensday|wednsday|wedsday|wendsday|wenesday|wensdays|wednsdays)\b", "wednesday"),
    (r"\b(?:thursdy|thrusday|thurday|thirsday)\b", "thursday"),
    (r"\b(?:saterday|satuday|saturdy|satday)\b", "saturday"),
    (r"\bnxt\b", "next"),
    (r"\b(?:tmrw|tmrow|tmr|tmw|2moro|tomoz|tomorow|tommorow|tommorrow)\b", "tomorrow"),
    (r"\bthre\b|\btheree\b|\btree(?= (?:days?|times|evenings|mornings)\b)", "3"),
    (r"\bforu\b|\bfuor\b", "4"),
    (r"\bfvie\b|\bfiev\b", "5"),
    (r"\bwe(?:k|e?ek?k|ke)s\b|\bwekks\b|\bweaks\b", "weeks"),
    (r"(?<=\d )(?:dyas|dasy|daya|das|dayz)\b|(?<=\bfour )dyas\b", "days"),
    (r"\b(lift|train|runn|squatt|bench|deadlift|work|go)in\b(?! )", "gerund"),
    (
        r"\b(?:lift|train|runn|squatt|bench|deadlift|start|beginn|work|go|do|try|look|think|want|hop|aim)in(?= )",
        "gerund",
    ),
    (r"\bwnat\b|\bwatn\b", "want"),
    (r"\bbenhc\b|\bbecnh\b", "bench"),
    (r"\bitb\b", "it band"),
    (r"\bconv (?=dead)", "conventional "),
    (r"\bu\b(?= (?:decide|choose|pick))", "you"),
    (race_cities.CITY, "city"),
    (r"\b(?:he'?s|she'?s|he|she|his|her|him)\b", "other"),
)
_FOR_ANOTHER: Final = re.compile(
    r"\basking for (?:my (?!wife and me|mate and me)|him\b|her\b|a friend\b)|\b(?:plan|program(?:me)?|this|it)(?:'?s| is) for my (?!self\b)[a-z]+(?! and (?:me|i|myself)\b)"
)
"""The talk is for somebody else: what he can do is what there is to plan with."""
_AS_ONES_OWN: Final = {"he": "i", "she": "i", "his": "my", "her": "my", "him": "me"}
_NOT_BEFORE_ONE = re.compile(
    r"\b(?:no|the|this|that|which|any|every|each|some|other|first|last|next|second|big|ugly|bad|good|wrong|right|new|old)[ -]$"
)
_ONE_DONE = re.compile(rf" {_WELL_DONE}(?:{_SKILL}|dip\b)")
"""`after that one real pull-up`: a number all the same."""
_PHRASE: Final = re.compile("|".join(f"(?P<p{index}>{pattern})" for index, (pattern, _) in enumerate(_PHRASES)))
_SENTENCE: Final = re.compile(r"(?:(?<!\d)[.!?]+|[.!?]+(?!\d)|[;¶]|[•·])+")
"""A line break is a sign of its own in the plain text, so that no pattern reads across it."""
TAKEN: Final = "\x1f"
"""Stands in the live text where a parser has already read something."""


class Text:
    """One message. `plain` is what parsers match; `live` is the same with what was taken blanked out."""

    def __init__(self, original: str) -> None:
        self.original = original
        self._starts: list[int] = []
        self._ends: list[int] = []
        pieces: list[str] = []
        for start, end, plain in _pieces(original):
            pieces.append(plain)
            same = len(plain) == end - start
            for index in range(len(plain)):
                self._starts.append(start + index if same else start)
                self._ends.append(start + index + 1 if same else end)
        self.plain = "".join(pieces)
        self.live = self.plain
        self.bygone: list[int] = []
        """Where dates stood of what is told as done: nothing is wanted by them."""
        self._sentences: list[tuple[int, int]] | None = None

    def said(self, start: int, end: int) -> str:
        """The athlete's own words for a span of the plain text."""
        if start >= end:
            return ""
        return " ".join(self.original[self._starts[start] : self._ends[end - 1]].split())

    def take(self, start: int, end: int) -> None:
        """Nobody else reads this span."""
        self.live = self.live[:start] + TAKEN * (end - start) + self.live[end:]

    def matches(self, pattern: str) -> Iterator[re.Match[str]]:
        """Matches of the pattern in what nobody has taken yet; the caller may take while iterating."""
        place = 0
        compiled = compiled_pattern(pattern)
        while (match := compiled.search(self.live, place)) is not None:
            yield match
            place = max(match.end(), place + 1)

    def sentences(self) -> Iterator[tuple[int, int]]:
        """Spans of sentences, without their ends."""
        if self._sentences is None:
            self._sentences = list(spans_between(self.plain, _SENTENCE))
        return iter(self._sentences)


@lru_cache(maxsize=2048)
def compiled_pattern(pattern: str) -> re.Pattern[str]:
    """Kept here, because what is read needs more patterns than `re` keeps: it would compile them in turns for ever."""
    return re.compile(pattern)


def spans_between(text: str, separator: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """The spans that a separator leaves, empty ones dropped."""
    place = 0
    for match in separator.finditer(text):
        if text[place : match.start()].strip():
            yield place, match.start()
        place = match.end()
    if text[place:].strip():
        yield place, len(text)


def _pieces(original: str) -> Iterator[tuple[int, int, str]]:
    """Spans of the original with their plain form, in order and without gaps."""
    folded = "".join(_lower(character) for character in original.translate(_FOLD))
    place = 0
    for match in _PHRASE.finditer(folded):
        replaced = _replaced(match, folded)
        if replaced is None:
            continue
        yield from spelling.mended(folded, place, match.start())
        yield match.start(), match.end(), replaced
        place = match.end()
    yield from spelling.mended(folded, place, len(folded))


def _lower(character: str) -> str:
    lowered = character.lower()
    return lowered if len(lowered) == 1 else character


@lru_cache(maxsize=8)
def is_for_another(text: str) -> bool:
    """Whether the talk is for somebody else."""
    return _FOR_ANOTHER.search(text) is not None


def _replaced(match: re.Match[str], text: str) -> str | None:
    name = match.lastgroup or ""
    if not name.startswith("p"):
        return None
    plain = _PHRASES[int(name[1:])][1]
    found = match[0]
    if plain == "; " and text.rfind("(", 0, match.start()) > text.rfind(")", 0, match.start()):
        return None  # `5 dips (I do 1) and 5 chin-ups`: no mark of a list
    if plain == "city":
        return f"{found} marathon" if race_cities.is_race(text, match.start(), match.end()) else None
    if plain == "other":
        return (_AS_ONES_OWN.get(found) or "i'm") if is_for_another(text) else None
    if plain == "number":
        pronoun = found == "one" and _NOT_BEFORE_ONE.search(text[: match.start()])
        return None if pronoun and not _ONE_DONE.match(text, match.end()) else str(_value(found))
    return _WORKED_OUT[plain](found) if plain in _WORKED_OUT else plain


def _ordinal(said: str) -> str:
    """`twenty-seventh ` -> `27 `."""
    parts = re.split(r"[ -]", said.strip())
    return f"{sum(_TENS.get(part, 0) + _ORDINALS.get(part, 0) for part in parts)} "


def _month_ordinal(said: str) -> str:
    """`february the sixth` -> `february 6`."""
    month, *rest = said.split(maxsplit=1)
    return f"{month} {_ordinal(rest[0].removeprefix('the ')).strip()}"


def _and_a_half(found: str) -> str:
    whole, _, part = re.split(r" (and|n|&) a ", found)
    return f"{whole if whole.isdigit() else _value(whole)}{'.5' if part == 'half' else '.25'}"


_WORKED_OUT: Final[Mapping[str, Callable[[str], str]]] = {
    "half": _and_a_half,
    "ordinal": _ordinal,
    "month ordinal": _month_ordinal,
    "possessive": lambda said: f"{said[:-1]}'s",
    "gerund": lambda said: f"{said}g",
    "both squats": lambda said: (
        "front squat and back squat" if said.startswith("front") else "back squat and front squat"
    ),
    "thousands": lambda said: said.replace(",", ""),
}


def _value(words: str) -> int:
    """`one hundred and fifty`, `twenty five`, and as lifters say it `one fifty`, `two twenty five`, `two oh five`."""
    total = 0
    for word in re.split(r"[ -]+", words):
        if word == "a":
            total = 1
        elif word == "hundred":
            total = max(total, 1) * 100
        elif word in ("o", "oh"):
            total *= 100
        elif word in _TENS or _ONES.get(word, 0) >= 10:
            count = _TENS.get(word) or _ONES[word]
            total = total * 100 + count if 0 < total < 10 else total + count
        elif word in _ONES:
            total += _ONES[word]
    return total
