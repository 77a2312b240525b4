"""The training week: how many days, which ones, and how long a session may be."""

import re
from dataclasses import dataclass, field, replace
from typing import Final

from tp_core.adapters.offline.reading import clauses, day_answers, day_counts, known_week, session_length, weekdays
from tp_core.adapters.offline.reading.alone import Alone
from tp_core.adapters.offline.reading.known_week import Change, OneDay
from tp_core.adapters.offline.reading.words import Text
from tp_core.domain import program
from tp_core.domain.program import Weekday


@dataclass
class Week:
    """What was said of the week."""

    days: int | None = None
    named: tuple[Weekday, ...] = ()
    minutes: int | None = None
    nonsense: list[str] = field(default_factory=list)
    assumed: list[str] = field(default_factory=list)
    left: tuple[Weekday, ...] = ()
    """What days are left where some are ruled out and none is named."""
    busy: tuple[Weekday, ...] = ()
    """Days that are ruled out, or another sport's."""
    change: Change | None = None
    one_day: OneDay | None = None
    without: "Week | None" = None
    """The same without what is said of one day's length."""

    def apart(self, known: tuple[Weekday, ...], count: int | None) -> OneDay | None:
        """The length that is one day's and not the week's, where a week is known or told."""
        told = self.without.named if self.without is not None else ()
        apart = self.one_day is not None and self.one_day.stands_apart(told or known, count or 0)
        return self.one_day if apart else None

    def after(self, known: tuple[Weekday, ...], count: int | None) -> "Week":
        """What is to be noted where a week is known: a day more or less changes that week."""
        apart = self.apart(known, count)
        if apart is not None and self.without is not None:
            minutes = apart.others or (self.minutes if apart.long_run else self.without.minutes)
            return replace(self.without, minutes=minutes)
        days = self._changed(known)
        if days and days != known:
            return replace(self, named=days, days=None)
        if self._is_of_one_known(known):
            return replace(self, named=())
        keeps_count = (
            self.change is not None
            and self.change.adds
            and not known
            and self.days is None
            and (count or 0) > len(self.named) > 0
        )
        return replace(self, days=count) if keeps_count else self

    def _is_of_one_known(self, known: tuple[Weekday, ...]) -> bool:
        """`friday is leg day`: one day of a known week is no new week."""
        only = self.change is not None and self.change.only
        return len(known) > 1 and len(self.named) == 1 and self.named[0] in known and not only

    def _changed(self, known: tuple[Weekday, ...]) -> tuple[Weekday, ...]:
        if not known or self.days is not None:
            return ()
        if self.change is not None and self.change.old in known and self.change.new is not None:
            wanted = {*known, self.change.new} - {self.change.old}
        elif self.named and self.change is not None and self.change.adds:
            wanted = {*known, *self.named}
        elif self.left and not self.named:
            wanted = set(known) & set(self.left)
        else:
            return ()
        return tuple(day for day in program.WEEKDAYS if day in wanted)


_EACH = r"(?<![\d.])(?P<days>[1-7])\s*(?:x|times|sessions of|days of|lots of|goes of|rounds of)\s*(?:\d{2}\s*(?:-|to)\s*)?(?P<minutes>\d{2,3})\s*(?:min(?:ute)?s?\b|')"

_EACH_HOURS = r"(?<![\d.])(?P<days>[1-7])\s*(?:x|times)\s*(?P<hours>\d(?:\.\d{1,2})?)\s*(?:h|hrs?|hours?)\b"
_EACH_BARE = r"(?<![\d.])(?P<days>[1-7])\s*x\s*(?P<minutes>[2-9]\d|1[0-2]\d)\b(?!\s*(?:kg|lbs?|%|x|[.:]\d))"
_EACH_ALONE = r"(?:^|(?<=[.;!?¶] ))(?P<days>[2-6]) ?x ?(?P<minutes>30|40|45|50|60|75|90)\b(?=\s*(?:[.;!?¶]|$))"
_EACH_ADDED = r"\b(?:add|do|want|fit in|can do|manage) (?P<days>[2-6]) ?x ?(?P<minutes>30|40|45|50|60|75|90)\b(?=\s*(?:[.;,!?¶]|$|at home\b|at the gym\b|in the\b))"
_EACH_OF = r"(?<![\d.])(?P<days>[1-7])\s+(?P<minutes>\d{2,3})[ -]?min(?:ute)?s? (?:sessions?|workouts?)|(?<![\d.])(?P<days2>[1-7]) (?:sessions?|workouts?|evenings?|mornings?|days?) of (?P<minutes2>\d{2,3})\b(?=\s*(?:min|'|each|max\b|tops\b|[.,;!?)¶]|$))"
_EACH_BACK = r"(?<![\d.])(?P<minutes>\d{2,3})\s*(?:min(?:ute)?s?|')\s*x\s*(?P<days>[1-7])\b(?!\s*(?:weeks|kg))"


def read(text: Text, *, asked: bool) -> Week:
    """Takes what it understands; `asked` when the open question is about the days."""
    apart = known_week.one_day(text)
    change = known_week.change(text)
    without = _read(apart.rest, asked=asked) if apart is not None else None
    return replace(_read(text, asked=asked), change=change, one_day=apart, without=without)


def _read(text: Text, *, asked: bool) -> Week:
    week = _sessions(text, asked=asked)
    some = (day_answers.counted(text) if asked else day_answers.summed(text)) if week.days is None else None
    if some is not None:
        _count(text, week, some, 0)
    days = weekdays.read(text, asked=asked)
    week.named, week.left, week.busy = () if some is not None else days.named, days.left, days.busy
    if asked and some is None:
        _with_more(text, week, days.beside)
    elif not asked and week.days is None:
        _and_more(text, week, days)
    if week.days is None:
        count = day_counts.read(text, asked=asked)
        week.days = count.days
        week.nonsense += count.nonsense
        week.assumed += count.assumed
    if not week.named and ((week.days is None and days.is_open) or week.days == len(days.left)):
        week.named = days.left
    if week.days is not None and (week.days > len(week.named) or len(week.named) == len(program.WEEKDAYS)):
        week.named = ()  # `3 days, parkrun on Saturday included`
    if week.days is None and not week.named:
        _in_words(text, week, asked=asked)
    length = session_length.read(text, week.days)
    week.minutes = week.minutes if week.minutes is not None else length.minutes
    week.nonsense += length.nonsense
    week.assumed += length.assumed
    return week


def _count(text: Text, week: Week, counted: Alone, beside: int) -> None:
    """Notes a number of days, with those told beside it."""
    text.take(counted.start, counted.end)
    week.days = min(counted.low + beside, len(program.WEEKDAYS))
    week.assumed += day_counts.lower_end(counted.low + beside, counted.high + beside)


def _with_more(text: Text, week: Week, beside: tuple[Weekday, ...]) -> None:
    """`long run Sunday and one more`: the days named and others that are not; two such days are a week by themselves."""
    named = week.named or beside
    more = day_answers.more(text) if week.days is None and named else None
    if more is not None:
        _count(text, week, more, len(named))
    elif not week.named and len(beside) > 1:
        week.named = beside


_CAN_ADD: Final = r"\b(?:there (?:are|is)|plus|and|have|got|add)(?: \w+)? (?P<more>[1-5]) (?:other|more|extra|further|free|early|late|short) (?:days?|sessions?|evenings?|mornings?|runs?|outings?)\b(?! (?:off|rest|of rest|ago|than))|\b(?:can|could|happy to|able to|willing to|will|would|'d|'ll)(?: (?:also|maybe|easily|probably|happily|like to|love to))? (?:add|do|fit(?: in)?|manage|squeeze in|take on|go|make|find)(?: in)? (?:(?:1|another) (?:more|extra|other)?(?: (?:day|run|session|evening|morning|one|1)\b)?(?! ?(?:sets?|reps?|min|hours?|kg|lbs?|km?\b|miles?|weeks?))(?=[^.;!?¶\d]{0,24}(?:[.,;!?)¶]|$))|(?P<more2>[2-4]) (?:more|extra|other)(?: (?:days|runs|sessions|evenings|mornings|ones))?(?=\s*(?:[.,;!?)¶]|$|(?:a|per|each) week\b|if\b|but\b|and\b)))"
"""`parkrun on Saturday, the club on Wednesday, can add one more`."""


def _and_more(text: Text, week: Week, days: weekdays.Days) -> None:
    """The days named and one that is not."""
    named = tuple(dict.fromkeys((*week.named, *days.beside)))
    more = next(text.matches(_CAN_ADD), None) if named else None
    if more is not None and len(named) < len(program.WEEKDAYS):
        text.take(more.start(), more.end())
        week.days = min(len(named) + int(more["more"] or more["more2"] or 1), len(program.WEEKDAYS))


def _sessions(text: Text, *, asked: bool) -> Week:
    """How many sessions of which length, where one number follows the other; a length nobody plans is left to others."""
    week = Week()
    bare = (_EACH_BARE,) if asked else ()
    for pattern in (_EACH, _EACH_OF, _EACH_BACK, _EACH_ALONE, _EACH_ADDED, *bare, _EACH_HOURS):
        for match in text.matches(pattern):
            minutes = _minutes(match.groupdict())
            if not session_length.LEAST_MINUTES <= minutes <= session_length.MOST_MINUTES:
                continue
            week.days, week.minutes = int(match["days"] or match["days2"]), minutes
            text.take(match.start(), match.end())
    return week


def _minutes(groups: dict[str, str | None]) -> int:
    told = groups.get("minutes") or groups.get("minutes2")
    return int(told) if told else round(60 * float(groups["hours"] or 0))


_OF_ELSE: Final = re.compile(
    r"\b(?:sore|hurts?|aches?|aching|pain\w*|stiff|bikes?|cycle|walk|to work|commute|drive|sit(?:ting)?|stretch\w*|sleeps?|eat|cook|carry)\b"
)
"""What is done or felt every day beside training."""


def _in_words(text: Text, week: Week, *, asked: bool) -> None:
    words: tuple[tuple[str, int, str], ...] = (
        (
            r"\bevery(?: single)? day\b(?! life)|\b(?:train|exercise|work ?out|lift|run|go|do (?:it|this|that)) each day\b|\bdaily\b|\ball week\b|(?<=min )every(?: single)? (?:morning|evening|night|lunch(?:time)?)\b|(?<=mins )every(?: single)? (?:morning|evening|night|lunch(?:time)?)\b|(?<=minutes )every(?: single)? (?:morning|evening|night|lunch(?:time)?)\b",
            7,
            "",
        ),
        (
            r"\bevery (?:other|second|2nd) day\b(?!'s| is (?:fine|free|ok|open|good|fair)| works| suits)|\bevery 2 days\b|\balternate days\b|\balternating days\b",
            3,
            "I'm taking every other day as 3 days.",
        ),
    )
    if asked:
        words = (*words, (r"\ball (?:of (?:them|it)|7|(?:the )?days)\b|^\W*all\W*$", 7, ""))
    for pattern, days, assumed in words:
        for match in text.matches(pattern):
            if _OF_ELSE.search(clauses.around(text, match.start(), match.end())[0]):
                continue
            text.take(match.start(), match.end())
            week.days = days
            week.assumed += [assumed] if assumed else []
