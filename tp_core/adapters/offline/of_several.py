"""Which of several programs a text is about, and what is said of days on which more than one is trained."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from tp_core.adapters.offline import away, days_told, wonders_told
from tp_core.adapters.offline.plan_told import lifts, name
from tp_core.adapters.offline.reading import training_words
from tp_core.domain import program_named
from tp_core.domain.facts import Facts, RunningProgram
from tp_core.domain.phrasing import listed
from tp_core.domain.plan import PlannedSession
from tp_core.domain.program import RUNNING, WEEKDAYS
from tp_core.domain.schedule import day_in_words

_DAY: Final = re.compile(rf"\b(?:{training_words.DAY}|tonight|what'?s (?:next|on))\b")
_PAST: Final = re.compile(r"\b(?:did|was|were|went|yesterday|last)\b")


_Tell = Callable[[str, RunningProgram, date], str]
_OF_EACH: Final[Mapping[str, _Tell]] = {
    "progress": wonders_told.progress, "left": days_told.left, "last week": days_told.last_week,
}  # fmt: skip


def chosen(plain: str, facts: Facts) -> RunningProgram:
    """The program named, else the one with a session on the day that is named or the next one, else the newest."""
    active = _active(facts)
    if len(facts.programs) < 2 or not active:
        return facts.programs[0]
    named = program_named.meant(plain, [one.program for one in facts.programs])
    if named is not None:
        return next(one for one in facts.programs if one.program is named)
    if not _DAY.search(plain) or _PAST.search(plain):
        return active[0]
    day = _meant(plain, facts.today)
    return min(active, key=lambda one: _next(one, day))


def asked(plain: str, facts: Facts) -> str:
    """What a day holds, or what to do about it, where more than one program has a session on it; empty otherwise."""
    key = training_words.asked(plain)
    if key in _OF_EACH:
        return of_each(_OF_EACH[key], plain, facts)
    if key == "swap days":
        return _swap_days(plain, facts)
    if key not in ("weekday", "no time on", "skip day") or (key == "weekday" and _PAST.search(plain)):
        return ""
    if key == "weekday":
        return on_day(plain, facts)
    day = _meant(plain, facts.today)
    return _no_time(_several_on(day, plain, facts), day, facts.today)


def of_each(tell: _Tell, plain: str, facts: Facts) -> str:
    """The same told of every program that runs, where several do and none is named; empty otherwise."""
    active = _active(facts)
    if len(active) < 2 or program_named.meant(plain, [one.program for one in active]) is not None:
        return ""
    return "\n\n".join(f"{name(one)}: {tell(plain, one, facts.today)}" for one in active)


def on_day(plain: str, facts: Facts) -> str:
    """The sessions of a day on which more than one program has one; empty for any other day."""
    day = _meant(plain, facts.today)
    several = _several_on(day, plain, facts)
    if not several:
        return ""
    held = [f"{session.name} of {name(one)}, {lifts(session)}" for one, session in several]
    lead = {0: "Today", 1: "Tomorrow"}.get((day - facts.today).days) or day_in_words(day, facts.today)
    return f"{lead}: {'; and '.join(held)}. Open them on *Today* for sets and loads."


def no_time(day: date, running: Sequence[RunningProgram], today: date) -> str:
    """The sessions of a day on which several of these programs have one, and the words that skip or move them."""
    return _no_time(open_on(day, running, today), day, today)


def open_on(day: date, running: Sequence[RunningProgram], today: date) -> list[tuple[RunningProgram, PlannedSession]]:
    """The sessions of a day that are still to be trained."""
    until = day + timedelta(days=1)
    held = [(one, session) for one in running for _, session in days_told.between(one, day, until)]
    return [pair for pair in held if not (day == today and days_told.over(day, pair[0]))]


def _no_time(held: Sequence[tuple[RunningProgram, PlannedSession]], day: date, today: date) -> str:
    if len({one.program.program_id for one, _ in held}) < 2:
        return ""
    lead = {0: "Today", 1: "Tomorrow"}.get((day - today).days) or day_in_words(day, today)
    word = {0: "today", 1: "tomorrow"}.get((day - today).days) or f"{day:%A}"
    both = listed([f"{session.name} of {name(one)}" for one, session in held])
    free = days_told.next_free(held[0][0], today)
    move = f" To keep one, say “move {word} to {free:%A}”, which is free, and I ask which." if free is not None else ""
    return f"{lead} holds {both}. Say “skip {word}, both” and why: they stay on record as not done.{move}"


def _swap_days(plain: str, facts: Facts) -> str:
    """Two days changed round, asked as a question: what both hold in every program, and the words that do it."""
    active = _active(facts)
    named = program_named.meant(plain, [one.program for one in active])
    days = training_words.days(plain)[:2]
    if len(active) < 2 or named is not None or len(days) < 2:
        return ""
    held = []
    for word in days:
        day = _meant(word, facts.today)
        sessions = [
            f"{session.name} of {name(one)}"
            for one in active
            for _, session in days_told.between(one, day, day + timedelta(days=1))
        ]
        held.append(f"{_called(word)} holds {listed(sessions)}" if sessions else f"{_called(word)} is free")
    say = f"“swap {_called(days[0])} with {_called(days[1])}”"
    both = f"Yes. {'; '.join(held)}. Say {say} and all of it changes round; name a program and only its sessions do."
    return f"{both} Keep a day between two hard ones."


def _called(word: str) -> str:
    return word if word in ("today", "tomorrow") else word.capitalize()


def gone(plain: str, facts: Facts) -> str:
    """What is said to a journey: it is the person who is away, from all programs."""
    active = _active(facts)
    several = len(active) > 1 and program_named.meant(plain, [one.program for one in active]) is None
    return away.from_all(plain, active, facts.today) if several and training_words.stated(plain) == "away" else ""


def _active(facts: Facts) -> list[RunningProgram]:
    return [one for one in facts.programs if one.program.status in RUNNING]


def _several_on(day: date, plain: str, facts: Facts) -> list[tuple[RunningProgram, PlannedSession]]:
    active = _active(facts)
    if len(active) < 2 or program_named.meant(plain, [one.program for one in active]) is not None:
        return []
    open_ones = open_on(day, active, facts.today)
    return open_ones if len({one.program.program_id for one, _ in open_ones}) > 1 else []


def _next(running: RunningProgram, day: date) -> date:
    """The day of the program's next session from a day on; far off where none is to come."""
    coming = days_told.between(running, day, date.max)
    closed = days_told.over(day, running)
    return next((one for one, _ in coming if not (closed and one == day)), date.max)


def _meant(plain: str, today: date) -> date:
    if "tomorrow" in plain:
        return today + timedelta(days=1)
    found = re.search(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day", plain)
    if found is None:
        return today
    index = next(at for at, one in enumerate(WEEKDAYS) if one.startswith(found[0]))
    return today + timedelta(days=(index - today.weekday()) % 7)
