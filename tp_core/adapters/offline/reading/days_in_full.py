"""Single weekdays said by what the week has: `can't do tuesday`, `can it be on mondays?`, `tuesday` after `not monday`."""

import re
from itertools import combinations
from typing import Final

from tp_core.adapters.offline.reading.which_day import WEEKDAY, WEEKDAYS
from tp_core.domain.program import WEEKDAYS as WEEK
from tp_core.domain.program import Weekday

_DAYS: Final = rf"{WEEKDAY}s?(?:(?:,| and| or|,? &) (?:on )?{WEEKDAY}s?)*"
_SMALL: Final = r"(?:(?:ok(?:ay)?|oh|so|and|but|sorry|actually|wait|well|no|i mean|please|as i said|like i said|i said|just|really|maybe|then|yes|hm+|um+|also|on)[\s,.!-]+)*"
_OUT: Final = re.compile(
    rf"^\W*{_SMALL}(?:(?:i|we) )?(?:can'?t (?:do|make|train(?: on)?|come|go|run|on)|cannot (?:do|make|train(?: on)?)|couldn'?t (?:do|make)|don'?t (?:do|want|have|train on)|won'?t (?:do|make|manage)|forget|drop|skip|no|not|never|without|except|leave out|take out|remove|lose) (?:on |about |the )?(?P<days>{_DAYS})\W*(?:please|then|either|anymore|any more|after all|sorry|though|at all)?\W*$"
)
_ALSO_OUT: Final = re.compile(
    rf"^\W*{_SMALL}(?P<days>{_DAYS})(?:'s|s)? (?:is|are|isn'?t|doesn'?t|don'?t|won'?t) (?:no good|not good|bad|out|hard|tricky|impossible|good|possible|working|work|suit(?: me)?|an option|not possible|not an option)\W*(?:for me|though|sorry|anymore|after all)?\W*$"
)
_GOOD: Final = re.compile(r"\b(?:is|are) (?:good|possible|working)\b")
_OTHER_FOR_IT: Final = re.compile(
    rf"^\W*{_SMALL}(?:not|no) (?:on )?(?P<old>{WEEKDAY})s?[\s,.;-]+(?:but |it'?s |make (?:it|that) |rather |do |i meant? |on )*(?P<new>{WEEKDAY})s?\W*(?:please|then|instead)?\W*$"
)
_RATHER: Final = re.compile(
    rf"\b(?P<new>{WEEKDAY})s?,? (?:instead of|rather than|than|not|in place of) (?:on )?(?P<old>{WEEKDAY})s?\b"
)
_SWAPPED: Final = re.compile(
    rf"\b(?:swap|switch|change|move|replace|shift) (?:the |my )?(?P<old>{WEEKDAY})s?(?: (?:1|one|session|run|workout))? (?:to|for|with|by) (?:a |the )?(?P<new>{WEEKDAY})s?\b"
)
_LONE: Final = re.compile(
    rf"^\W*{_SMALL}(?:(?:can|could|would|should|shall) (?:it|one|we|i|you)(?: of them)? (?:be|do|have|train|put one|make it|also be)(?: it)? (?:on )?|put one on |one (?:of them )?(?:should be |has to be |must be )?on )?(?P<day>{WEEKDAY})s?\W*(?:please|then|instead|works?|is (?:fine|good|ok|better))?\W*$"
)
_ONLY: Final = re.compile(r"\b(?:only|just)\b")


def said(plain: str, *, named: tuple[Weekday, ...], usual: tuple[Weekday, ...], before: str, asked: bool) -> str:
    """The message with its week in full, empty where it rests on none.

    `usual` are the days the draft takes where none is named; `asked` when the open question is which days.
    """
    swapped = _OTHER_FOR_IT.match(plain) or _RATHER.search(plain) or _SWAPPED.search(plain)
    stands = set(named if len(named) >= len(usual) else usual)
    if swapped and _day(swapped["old"]) in stands:
        return _week({*stands, _day(swapped["new"])} - {_day(swapped["old"])})
    out = _ruled_out(plain)
    if out and named:
        return _without(out, named)
    lone = _LONE.match(plain)
    if lone is None or asked or _ONLY.search(plain):
        return ""
    return _with(_day(lone["day"]), named, usual, before)


def _ruled_out(plain: str) -> set[Weekday]:
    """The days that a message only rules out."""
    match = _OUT.match(plain) or _ALSO_OUT.match(plain)
    if match is None or (match.re is _ALSO_OUT and _GOOD.search(plain) and "n't" not in plain and " not " not in plain):
        return set()
    return {_day(name) for name in re.findall(WEEKDAY, match["days"])}


def _without(out: set[Weekday], named: tuple[Weekday, ...]) -> str:
    """The days they named but these; where they named none, the days ruled out are kept free by themselves."""
    left = set(named) - out
    return _week(left) if left else ""


def _with(day: Weekday, named: tuple[Weekday, ...], usual: tuple[Weekday, ...], before: str) -> str:
    """One day more where another was just ruled out, or one that the draft's own days have to hold."""
    if named:
        return _week({*named, day}) if _ruled_out(before) or day in named else ""
    if len(usual) < 2:
        return ""
    return _week(set(usual) if day in usual else _best(set(usual), held=day))


def _best(usual: set[Weekday], *, held: Weekday) -> set[Weekday]:
    """As many days as usual with the one held, the best spread, then the most of the usual ones."""
    weeks = (set(days) for days in combinations(WEEK, len(usual)) if held in days)
    return max(weeks, key=lambda days: (rest_between(days), len(days & usual)))


def rest_between(days: set[Weekday]) -> tuple[int, ...]:
    """The gaps between days of a week, the smallest first: the larger, the better spread."""
    order = sorted(WEEK.index(day) for day in days)
    return tuple(sorted((later - day - 1) % 7 for day, later in zip(order, [*order[1:], *order[:1]], strict=True)))


def _week(days: set[Weekday]) -> str:
    return f"only {', '.join(day.value for day in WEEK if day in days)}"


def _day(name: str) -> Weekday:
    return WEEK[WEEKDAYS.index(name[:3])]
