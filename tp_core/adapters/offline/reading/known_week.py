"""What a message says of a week that is known: another day, one less, or how long a single day's session may be."""

import copy
import re
from dataclasses import dataclass
from typing import Final

from tp_core.adapters.offline.reading import clauses, day_groups, session_length
from tp_core.adapters.offline.reading.which_day import WEEKDAY, WEEKDAYS
from tp_core.adapters.offline.reading.words import Text, compiled_pattern
from tp_core.domain import program
from tp_core.domain.program import Weekday

_LIMITS: Final = re.compile(r"\b(?:only|just|max(?:imum)?|tops|no more than|at most|up to|less|shorter|limited)\b")
_LONG_RUN: Final = re.compile(r"\blong(?:er|est)? (?:run|one|1)\b")
_THE_OTHERS: Final = re.compile(
    r"\b(?:(?:the |all )?(?:other|remaining)(?: (?:days?|ones?|sessions?|[2-6]))?|(?:the )?(?:rest|others))\b[^.;!?\d]{0,16}(?P<minutes>\d{2,3})\b(?!\s*(?:kg|lbs?|km|weeks?|%))"
)
"""`the other days 90`."""
_JUST_BEFORE: Final = re.compile(r"[^.;!?\d]{0,24}")
"""Between a single day and the clause of its length: `saturday too but only 45 min`."""


@dataclass(frozen=True)
class OneDay:
    """A length that is said of some days only."""

    days: tuple[Weekday, ...]
    limits: bool
    """Whether it limits in words: `only 30 minutes`, `on weekdays`."""
    long_run: bool
    others: int | None
    """What is said of the other days."""
    rest: Text
    """The message without it."""

    def stands_apart(self, known: tuple[Weekday, ...], count: int) -> bool:
        """Whether it leaves a week of these days as it is."""
        many = len(known) or count
        if len(self.days) == 1:
            return many > 1 or self.others is not None
        some = bool(set(self.days) & set(known)) and set(self.days) != set(known)
        return some and (self.limits or self.others is not None)


def one_day(text: Text) -> OneDay | None:
    """The days of the clauses that hold a length, where they hold any."""
    rest, days, told, in_a_word = copy.copy(text), set[Weekday](), "", False
    groups = day_groups.found(text)
    others = _THE_OTHERS.search(text.plain)
    for start, end in session_length.spans(text):
        lead, after = clauses.around(text, start, end)
        first, last = start - len(lead), end + len(after)
        inside = [group for group in groups if group.start < last and group.end > first]
        if not inside and len(groups) == 1 and len(groups[0].days) == 1:
            inside = [one for one in groups if _JUST_BEFORE.fullmatch(text.plain, one.end, first)]
        if not inside:
            continue
        days |= {day for group in inside for day in group.days}
        told += text.plain[first:last]
        in_a_word = in_a_word or any(group.words == 1 and len(group.days) > 1 for group in inside)
        first, last = min(first, *(group.start for group in inside)), max(last, *(group.end for group in inside))
        rest.take(first, min(last, others.start()) if others and others.start() > first else last)
    if not days:
        return None
    minutes = int(others["minutes"]) if others else None
    ordered = tuple(day for day in program.WEEKDAYS if day in days)
    return OneDay(ordered, in_a_word or bool(_LIMITS.search(told)), bool(_LONG_RUN.search(text.plain)), minutes, rest)


_SWAPPED: Final = (
    rf"\b(?P<new>{WEEKDAY})s?(?: (?:would be better|works better|suits better|is better))?,? (?:instead of|rather than|in place of|than|not) (?:on |the )?(?P<old>{WEEKDAY})s?\b"
    rf"|\b(?:swap|change|switch|move|replace|shift)(?: the| my)? (?P<old2>{WEEKDAY})s?(?:'s)?(?: session| workout| one| run)? (?:for|to|with|by|into|onto) (?:the |a )?(?P<new2>{WEEKDAY})s?\b"
)
_ADDED: Final = (
    rf"\b(?:add|also|plus|include|even)(?: (?:do|train|run|come|make|be free|free|on|in|a|the|every))* {WEEKDAY}s?\b(?! off)"
    rf"|\b{WEEKDAY}s?\b(?: (?!not|no|off|busy|out)[a-z']+){{0,4}}? (?:too|as well|also)\b"
)


@dataclass(frozen=True)
class Change:
    """One day for another, or one more."""

    old: Weekday | None = None
    new: Weekday | None = None
    adds: bool = False
    only: bool = False


_ONLY: Final = re.compile(r"\b(?:only|just|nothing but|no more than)\b")


def change(text: Text) -> Change:
    """How a message changes the days of a week that is known."""
    match = compiled_pattern(_SWAPPED).search(text.plain)
    if match is not None:
        return Change(_day(match["old"] or match["old2"]), _day(match["new"] or match["new2"]))
    return Change(adds=bool(compiled_pattern(_ADDED).search(text.plain)), only=bool(_ONLY.search(text.plain)))


def _day(name: str) -> Weekday:
    return program.WEEKDAYS[WEEKDAYS.index(name[:3])]
