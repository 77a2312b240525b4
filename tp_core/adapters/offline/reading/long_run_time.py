"""How long a runner's long run may take, where it is told apart from the other sessions: `two hours for the long run`,
`45 minutes, and up to 2 hours on Sunday`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from tp_core.adapters.offline.reading.words import Text
from tp_core.domain.brief import MOST_LONG_RUN_MINUTES
from tp_core.domain.program import Discipline

_LENGTH: Final = (
    r"(?<![\d.:/£$-])(?:(?P<hours>\d{1,3}(?:\.\d{1,2})?|an?|one|two|three|four)\s?(?:h|hrs?|hours?)\b(?:\s?(?:and )?(?P<rest>[0-5]?\d)\s?(?:m|min(?:ute)?s?)?\b)?(?P<half> and a half)?"
    r"|(?P<min>\d{1,5})\s?(?:-\s?)?(?:min(?:ute)?s?\b|'))"
)
_LONG_RUN: Final = r"\blong(?:er|est)? (?:runs?|ones?|1s?)\b"
_MAY: Final = r"\b(?:can|could|may|might|up to|max(?:imum)?|at most|no (?:more|longer) than|not (?:more|longer) than|under|limit(?:ed)?|have|allow\w*|let)\b"
_OF_LONG_RUNS: Final = (
    rf"{_LONG_RUN}(?=[^.;!?¶\d]*{_MAY})[^.;!?¶\d]{{0,45}}?{_LENGTH}",
    rf"{_LONG_RUN}[^.;!?¶\d]{{0,25}}?{_LENGTH} (?:max\b|tops\b|at most|or less|is (?:fine|ok\w*|possible)|(?:is )?the limit)",
    rf"{_MAY}(?: (?:go|run|do|be|spend|take|to|for|about|around|up|even|have))* {_LENGTH} (?:or so |maybe )?(?:for|on) (?:the|my|a|one|1) (?:\w+ )?{_LONG_RUN}",
    rf"{_LENGTH} (?:or so |max |tops |maybe )?for (?:the|my|a|one|1) (?:\w+ )?{_LONG_RUN}",
)
_NOW: Final = (rf"{_LONG_RUN} (?:is|are|takes?|lasts?)(?: \w+)? {_LENGTH}",)
"""How long it takes now: no limit, and no session's length either."""
_DAY: Final = r"(?:weekends?|saturdays?|sundays?|sat|sun)\b"
_OF_A_WEEKEND: Final = (
    rf"{_LENGTH} (?:or so |max |tops |maybe )?(?:on|at|in|over|for)?\s?(?:the |a |one |1 |my )?{_DAY}(?!,? (?:the )?\d)",
    rf"\b{_DAY}(?: (?:and|or|&) {_DAY})?,?(?:'?s)?(?: (?:i (?:can|could|have|might)(?: (?:do|run|go|have|spare|spend|manage))?|i'?ve got|up to|about|around|maybe|is|are|it'?s|for|longer|can be|could be|more like))*[\s:=(-]*{_LENGTH}",
)
_DONE_OR_RACED: Final = re.compile(
    r"\b(?:ran|did|done|was|took|under|sub|below|inside|in|break(?:ing)?|beat|than|time of|finish\w*|goal|target|pb|pr|best)\b[^.;,!?¶]{0,15}$"
)
"""Before a time that was run, or is to be run in a race."""
_HOURS: Final = {"a": 1.0, "an": 1.0, "one": 1.0, "two": 2.0, "three": 3.0, "four": 4.0}
_LEAST: Final = 30


_RUNS: Final = re.compile(r"\b(?:run(?:s|ning|ner)?|jog\w*|half|marathon|parkrun|\d{1,2} ?k(?:m|ms)?|miles?|miler)\b")
_ANY_LENGTH: Final = re.compile(_LENGTH)


@dataclass(frozen=True)
class LongRun:
    """The minutes told of long runs, and those told of a day of the weekend."""

    told: int | None = None
    weekend: int | None = None
    runs: bool = False
    """Whether the message speaks of running."""
    nonsense: list[str] = field(default_factory=list)
    beyond: int | None = None
    """The minutes told of long runs that are out of reach."""

    def minutes(self, session: int | None, discipline: Discipline | None) -> int | None:
        """What to note, for a runner: a weekend's hours are the long run's where other sessions are shorter."""
        if discipline is not Discipline.RUNNING and (discipline is not None or not self.runs):
            return None
        if self.told is not None:
            return self.told
        longer = self.weekend is not None and session is not None and self.weekend > session
        return self.weekend if longer else None


def read(text: Text) -> LongRun:
    """What a message tells of it. Taken is what is the long run's, and a weekend's hours beside another length."""
    runs = _RUNS.search(text.plain) is not None
    nonsense: list[str] = []
    beyond: re.Match[str] | None = None
    told = _first(_OF_LONG_RUNS, text)
    if told is not None:
        text.take(*_length(told))
    elif beyond := next(_found(_OF_LONG_RUNS, text), None):
        nonsense.append(_out_of_reach(text, beyond))
        text.take(*_length(beyond))
    now = _first(_NOW, text)
    if now is not None:
        text.take(*_length(now))
    weekend = _first(_OF_A_WEEKEND, text)
    if weekend is not None and _DONE_OR_RACED.search(text.live[: weekend.start()]):
        weekend = None
    lengths = sum(1 for _ in _ANY_LENGTH.finditer(text.live))
    if weekend is not None and runs and told is None and lengths > 1:
        text.take(*_length(weekend))
    return LongRun(
        _minutes(told) if told else None,
        _minutes(weekend) if weekend else None,
        runs,
        nonsense,
        _minutes(beyond) if beyond else None,
    )


def _out_of_reach(text: Text, match: re.Match[str]) -> str:
    whole = _ANY_LENGTH.match(text.live, _length(match)[0])
    said = text.said(*(whole.span() if whole is not None else _length(match)))
    return f"“{said}” is outside what I plan for a long run: {_LEAST} to {MOST_LONG_RUN_MINUTES} minutes."


def _first(patterns: tuple[str, ...], text: Text) -> re.Match[str] | None:
    return next((match for match in _found(patterns, text) if _LEAST <= _minutes(match) <= MOST_LONG_RUN_MINUTES), None)


def _found(patterns: tuple[str, ...], text: Text) -> Iterator[re.Match[str]]:
    return (match for pattern in patterns for match in re.finditer(pattern, text.live))


def _length(match: re.Match[str]) -> tuple[int, int]:
    """Where the length itself stands in what was found."""
    start = match.start("min") if match["min"] else match.start("hours")
    ends = [match.end(name) for name in ("min", "hours", "rest", "half") if match[name]]
    return start, max(ends)


def _minutes(match: re.Match[str]) -> int:
    if match["min"]:
        return int(match["min"])
    hours = _HOURS.get(match["hours"]) or float(match["hours"])
    return round(60 * (hours + (0.5 if match["half"] else 0))) + int(match["rest"] or 0)
