"""A session of another day left out ahead of it (`skip Sunday's long run`), or done on another one (`did it yesterday`)."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from tp_core.adapters.offline.arguments import Arguments
from tp_core.adapters.offline.reading import dates_changed, past_days
from tp_core.domain.exercises import EXERCISES, Pattern
from tp_core.domain.facts import RunningProgram
from tp_core.domain.questions import marked
from tp_core.domain.schedule import session_date

_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY: Final = r"(?P<{}>tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_WHAT: Final = r"(?:(?:long|easy|tempo|interval|recovery|whole|leg|upper|lower|body|push|pull|full) )*(?:run|runs|intervals|tempo|session|workout|training|one|day)"
_SKIPS: Final = r"\b(?:skip(?:ping)?|cancel(?:l?ing)?|leav(?:e|ing) out|drop(?:ping)?|miss(?:ing)?)"
_AHEAD: Final = re.compile(
    rf"{_SKIPS}(?: my| the| this| next| on| coming)* {_DAY.format('a')}(?:'?s)?(?: {_WHAT})?(?=\W*$|\s*[,.;:!(-]|,? (?:because|since|as|for|due|i'?m|i|got|too|we|it'?s|there)\b)"
    rf"|{_SKIPS}(?: my| the| that| this)* {_WHAT} (?:on |this |next |of )*{_DAY.format('b')}\b"
)
_LONG_RUN: Final = re.compile(rf"{_SKIPS}(?: my| the| this| next| week'?s?)* long run\b(?! today)")
_NOT: Final = re.compile(
    r"\b(?:don'?t|not|never|won'?t|without|what if|if i|every|each|always|from now on|weeks|next week)\b"
)
_ITS: Final = r"(?:it|that|this|(?:the|my|today'?s|yesterday'?s) (?:\w+ )?(?:run|session|workout|training|one)|everything|all of it|it all)"
_DONE_ON: Final = re.compile(
    rf"^\W*(?:(?:sorry|actually|no|oh|wait|well|but|btw|hey|coach|so|and|also)\W+)*(?:forgot (?:to (?:say|mention|tell you|log)[,: ]*)?(?:that )?)?"
    rf"(?:i |i'?ve |i had )?(?:already |actually )?(?:did|done|finished|completed|trained|ran) "
    rf"(?:(?:{_ITS}|all of|everything) )?(?:on |last |of )*(?P<day>yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)'?s?"
    rf"(?: {_WHAT})?(?: (?:already|fully|all of it|as planned|as written))*(?:[ ,.]*(?:but |just |and )?(?:i )?(?:forgot|didn'?t|never) (?:to )?(?:log|logged|logging|enter|write)(?: (?:it|that)(?: down)?)?)?\W*$"
    rf"|^\W*forgot to log (?P<day2>(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday)\b.{{0,20}}\b(?:as planned|did (?:it|all)|everything)\b"
)
_RUN: Final = re.compile(r"\b(?:runs?|running|jog|intervals|tempo)\b")
_YESTERDAY: Final = re.compile(
    rf"^\W*(?:(?:sorry|actually|no|oh|wait|well|but)\W+)*(?:i |i'?ve |i had )?(?:already )?(?:did|done|finished|completed|trained|ran) (?:{_ITS} )?(?:already )?yesterday(?:'?s (?:run|session|workout|training))?(?:,? (?:and )?(?:not|instead of) today| instead| already| as planned)?\W*$"
    rf"|^\W*(?:it|that) was yesterday,? (?:and )?not today\W*$"
)


def call(plain: str, running: Iterable[RunningProgram], today: date) -> tuple[str, Arguments] | None:
    """`finish_workout` for a day to come that is left out, or for yesterday; None for a question or anything else."""
    if marked(plain).endswith("?") or dates_changed.only_asks(plain):
        return None
    if _YESTERDAY.search(plain):
        return "finish_workout", {"status": "completed", "date": (today - timedelta(days=1)).isoformat()}
    done = _done_on(plain, today)
    if done is not None:
        return "finish_workout", {"status": "completed", "date": done.isoformat()}
    day = _left_out(plain, running, today)
    if day is not None and _RUN.search(plain) and not _has_run(running, day):
        return None  # a run is named, and what lies there is none
    if day is None or _NOT.search(plain):
        return None
    return "finish_workout", {"status": "skipped", "reason": dates_changed.reason(plain), "date": day.isoformat()}


def _has_run(running: Iterable[RunningProgram], day: date) -> bool:
    """Whether a program has a run on a day; also where nothing lies on it, so that this can be said."""
    held = [
        session
        for one in running
        for week in one.plan.weeks
        for session in week.sessions
        if session_date(one.program, week.week_number, session.day_number) == day
    ]
    return not held or any(EXERCISES[slot.exercise_id].pattern is Pattern.RUN for one in held for slot in one.slots)


def _done_on(plain: str, today: date) -> date | None:
    """The day behind whose session they did as it stood; None for none named, or today."""
    found = _DONE_ON.search(plain)
    if found is None:
        return None
    day = next(iter(past_days.named(found["day"] or found["day2"], today)), None)
    return day.day if day is not None and day.day < today else None


def _left_out(plain: str, running: Iterable[RunningProgram], today: date) -> date | None:
    """The day whose session is to be left out; of a long run named without one, that of the next."""
    found = _AHEAD.search(plain)
    if found is not None:
        word = found["a"] or found["b"]
        if word == "tomorrow":
            return today + timedelta(days=1)
        return today + timedelta(days=(_WEEKDAYS.index(word) - today.weekday()) % 7)
    return next(_long_runs(running, today), None) if _LONG_RUN.search(plain) else None


def _long_runs(running: Iterable[RunningProgram], today: date) -> Iterator[date]:
    for one in running:
        for week in one.plan.weeks[max(0, one.week - 1) :]:
            for session in week.sessions:
                day = session_date(one.program, week.week_number, session.day_number)
                if day >= today and any(slot.exercise_id == "long-run" for slot in session.slots):
                    yield day
