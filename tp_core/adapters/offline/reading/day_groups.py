"""Weekdays as they stand in a message: alone, listed, from one to another, or by their letters."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from tp_core.adapters.offline.reading.which_day import WEEKDAY, WEEKDAYS
from tp_core.adapters.offline.reading.words import Text
from tp_core.domain import program
from tp_core.domain.program import Weekday

PART: Final = (
    r"(?:\s*(?:early )?(?:(?:morning|evening|night|afternoon|arvo|lunchtime|lunch(?: ?break)?)s?\b|[ap]\.?m\b\.?))?"
)
"""Of the day."""
_TOKEN: Final = re.compile(rf"(?<![a-z\d'])(?P<day>{WEEKDAY}|week ?-?days?|week ?-?ends?)(?P<many>s?)(?![a-z])")
_SPANS: Final = re.compile(rf"{PART}\s*(?:-|to|through|thru|until|till)\s*(?:the )?")
_JOINS: Final = re.compile(
    rf"{PART}(?:\s*(?:,|/|&|\+|(?<!\s)-(?!\s)|\band\b|\bor\b|\bplus\b|\bthen\b)\s*|\s+)(?:(?:and|on|or|the|an?|another|every|either|also|plus|oh|&|\+)\s+)*"
)
_COMMA: Final = re.compile(rf"{PART}\s*,\s*")
_CLOSES: Final = re.compile(r"\b(?:and|or|plus)\b|[&+]")
"""What stands before the last of a list."""
_DAY_OF_NAME: Final = {
    name: index
    for index, names in enumerate(
        (
            ("m", "mo", "mon"), ("t", "tu", "tue", "tues"), ("w", "we", "wed", "weds"), ("r", "th", "thu", "thur", "thurs"),
            ("f", "fr", "fri"), ("s", "sa", "sat"), ("su", "sun"),
        )
    )
    for name in names
}  # fmt: skip
_LETTER: Final = rf"(?:{'|'.join(sorted(_DAY_OF_NAME, key=len, reverse=True))})"
_LETTERS: Final = re.compile(
    rf"(?<![\w/'+&.-])(?<!\d )(?:{_LETTER}(?:\s*[/,+&]\s*|\s+(?:and )?|-)){{1,6}}{_LETTER}(?![\w/'+&]|-\w|\.\w)"
)
_RUN_TOGETHER: Final = re.compile(r"(?<![\w/-])m?(?:tu|t(?!h))?w?(?:th)?f?(?:sa)?(?:su)?(?![\w/-])")
_LEAST_RUN_TOGETHER: Final = 3
_DAY_BEFORE: Final = re.compile(
    r"(?:^|[^a-z\s'-]|\b(?:on|every|each|only|but|except|plus|and|or|next|this|last|come|by|for|then|a|an|is|mins?))\s*$"
)
"""Before a short name that is a word too: `has sat`, `under the sun`, `we wed`."""
_DAY_ON: Final = re.compile(
    rf"\s*(?:(?:early )?(?:morn|even|night|aft|arvo|lunch|[ap]m\b)|[,/&+-]?\s*(?:and |or |n |to )?{WEEKDAY}(?![a-z])|[,/&+]|and\b)"
)
_STARTS: Final = re.compile(r"\b(?:start\w*|begin\w*)(?: on| this| next| again)*\s+$")
_WORDS_TOO: Final = frozenset({"sat", "sun", "wed", "weds"})


@dataclass
class Group:
    """Days said in one breath: `Mon, Wed and Fri`."""

    start: int
    end: int
    days: list[Weekday]
    words: int
    """How many name them."""
    many: bool = False
    """In the plural, as what recurs is said."""
    last: int = 1
    """How many days its last word names."""
    tail: tuple[int, int] = (0, 0)
    """Where a list of its own may begin, behind a comma alone, and how many days it has; 0 where none does."""
    apart: bool = False
    """Whether the tail is surely another list: the first is closed by its `and`, or one names days and one a weekend."""

    @property
    def listed(self) -> bool:
        """Several words, or one for several days."""
        return len(self.days) > 1


_GERMAN: Final = ("mo", "di", "mi", "do", "fr", "sa", "so")
_IN_GERMAN: Final = re.compile(
    rf"\W*(?P<days>(?:{'|'.join(_GERMAN)})(?:(?:\s*[,/+&-]\s*|\s+(?:und |u |and )?)(?:{'|'.join(_GERMAN)}))+)\b\.?(?=\s*(?:[,.;!?¶]|$))"
)
"""Two letters a day: two or more of them, and nothing before them: `do` and `so` are words."""


def found(text: Text, *, asked: bool = False) -> list[Group]:
    """All groups of days nobody has taken, in the order said; short names of other tongues where days are asked for."""
    german = _in_german(text) if asked else None
    if german is not None:
        return [german]
    spelled = [_group(text, run) for run in _runs(text)]
    lettered = [
        one for one in _in_letters(text) if not any(word.start <= one.start and one.end <= word.end for word in spelled)
    ]
    apart = [one for one in spelled if not any(other.start < one.end and one.start < other.end for other in lettered)]
    return sorted([*apart, *lettered], key=lambda one: one.start)


def _runs(text: Text) -> Iterator[list[re.Match[str]]]:
    run: list[re.Match[str]] = []
    for token in _TOKEN.finditer(text.live):
        joined = bool(run) and _joined(text, run[-1], token)
        if not joined and _is_no_day(text, token):
            continue
        if run and not joined:
            yield run
            run = []
        run.append(token)
    if run:
        yield run


def _joined(text: Text, first: re.Match[str], second: re.Match[str]) -> bool:
    gap = text.live[first.end() : second.start()]
    if "," in gap and _STARTS.search(text.plain[max(0, first.start() - 24) : first.start()]):
        return False  # `starting next monday, mondays and fridays`
    names = not first["day"].startswith("week") and not second["day"].startswith("week")
    return bool(_JOINS.fullmatch(gap) or (names and _SPANS.fullmatch(gap)))


_A_FEAST: Final = re.compile(r"\b(?:black|cyber|casual|ash|shrove|palm|easter|bank holiday) $")
"""`since Black Friday`."""


def _is_no_day(text: Text, token: re.Match[str]) -> bool:
    if _A_FEAST.search(text.plain, max(0, token.start() - 16), token.start()):
        return True
    if token[0] not in _WORDS_TOO:
        return False
    at_place = token[0] == "sat" and re.match(r" (?:at|in|on my|down|behind)\b", text.plain[token.end() :])
    after = text.plain[token.end() : token.end() + 20]
    return bool(at_place) or not (_DAY_ON.match(after) or _DAY_BEFORE.search(text.plain[: token.start()][-12:]))


def _group(text: Text, run: list[re.Match[str]]) -> Group:
    gaps = [text.live[first.end() : second.start()] for first, second in pairwise(run)]
    chained = len(gaps) > 1 and all(gap.strip() == "-" for gap in gaps)
    days = _days_of(run[0])
    last = len(days)
    for gap, token in zip(gaps, run[1:], strict=True):
        more = _days_of(token)
        if (
            not gap.strip()
            and len(more) == 1
            and last == len(_WEEKEND)
            and days[-last:] == [*_WEEKEND]
            and more[0] in days
        ):
            days, last = [*days[:-last], *more], 1  # `at the weekend saturday`
            continue
        if not chained and _SPANS.fullmatch(gap) and len(more) == 1:
            more = _until(days[-1], more[0])
        days, last = [*days, *more], len(more)
    many = any(token["many"] or token["day"].endswith("s") for token in run)
    tail, apart = _tail(gaps, run)
    behind = sum(len(_days_of(token)) for token in run[tail:]) if tail else 0
    return Group(
        run[0].start(), run[-1].end(), days, len(run), many, last, (run[tail].start() if tail else 0, behind), apart
    )


_WEEKEND: Final = program.WEEKDAYS[5:]


def _tail(gaps: list[str], run: list[re.Match[str]]) -> tuple[int, bool]:
    """The word with which another list may begin, and whether it surely does: `tue and thu, sat and sun are out`."""
    commas = [index for index, gap in enumerate(gaps) if _COMMA.fullmatch(gap)]
    if not commas:
        return 0, False
    place = commas[-1]
    *others, kind = (_kind(token) for token in run)
    closed = any(_CLOSES.search(gap) for gap in gaps[:place])
    is_last = place + 2 == len(run)
    mixed = is_last and kind.startswith("week") and kind not in others
    return (place + 1, closed or mixed) if closed or is_last else (0, False)


def _kind(token: re.Match[str]) -> str:
    return "weekend" if "end" in token["day"] else "weekday" if token["day"].startswith("week") else "day"


def parted(group: Group) -> list[Group]:
    """Two groups of one whose tail a comma alone joins: `free on tuesdays, thursdays are taken`."""
    start, count = group.tail
    first = Group(group.start, start, group.days[:-count], group.words - 1, group.many)
    return [first, Group(start, group.end, group.days[-count:], count, group.many)]


def _until(first: Weekday, last: Weekday) -> list[Weekday]:
    """The days behind one up to another."""
    start, end = program.WEEKDAYS.index(first), program.WEEKDAYS.index(last)
    return [program.WEEKDAYS[(start + ahead) % 7] for ahead in range(1, (end - start) % 7 + 1)]


def _days_of(token: re.Match[str]) -> list[Weekday]:
    if token["day"].startswith("week"):
        return list(program.WEEKDAYS[5:] if "end" in token["day"] else program.WEEKDAYS[:5])
    return [program.WEEKDAYS[WEEKDAYS.index(token["day"][:3])]]


def _in_german(text: Text) -> Group | None:
    match = _IN_GERMAN.match(text.live)
    places = (
        [_GERMAN.index(name) for name in re.findall(r"\b[a-z]{2}\b", match["days"]) if name in _GERMAN] if match else []
    )
    if match is None or places != sorted(set(places)):
        return None
    days = [program.WEEKDAYS[place] for place in places]
    if len(places) == 2 and "-" in match["days"]:
        days = [days[0], *_until(days[0], days[1])]
    return Group(match.start("days"), match.end("days"), days, len(places))


def _in_letters(text: Text) -> Iterator[Group]:
    """`MWF`, `m/w/f`, `Tu Th Sa`, `m-f`: at least three, or two that can be nothing else, in the week's order."""
    for match in _LETTERS.finditer(text.live):
        names = re.findall(r"[a-z]+", match[0].replace(" and ", " "))
        places = [_DAY_OF_NAME[name] for name in names]
        if places != sorted(set(places)) or not _can_be_days(names, match[0]):
            continue
        days = [program.WEEKDAYS[place] for place in places]
        if len(places) == 2 and "-" in match[0]:
            days = [days[0], *_until(days[0], days[1])]
        yield Group(match.start(), match.end(), days, len(names))
    for match in _RUN_TOGETHER.finditer(text.live):
        if len(match[0]) >= _LEAST_RUN_TOGETHER and match[0] not in ("mtf", "tusa"):
            names = re.findall(r"tu|th|sa|su|[mtwf]", match[0])
            days = [program.WEEKDAYS[_DAY_OF_NAME[name]] for name in names]
            yield Group(match.start(), match.end(), days, len(names))


def _can_be_days(names: list[str], said: str) -> bool:
    short = [name for name in names if len(name) < 3]
    if not short or ("we" in short and " we " in f" {said} "):
        return False
    apart = "/" in said or "-" in said
    sure = sum(
        name in ("tu", "th", "sa", "su", "tue", "tues", "thu", "thurs", "sat", "sun", "mon", "wed", "fri")
        for name in names
    )
    return len(names) > 2 or (apart and names[0] in ("m", "mo", "t", "tu") and "r" not in names) or sure == len(names)
