"""The time of a planned run told without its distance: `Finished! 1:46:12` on the day of the race, `done, 44 min`.

The distance is then the plan's. A time that nobody runs over it is none of the run's.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from tp_core.adapters.offline.arguments import Arguments
from tp_core.domain.exercises import EXERCISES, Pattern
from tp_core.domain.facts import RunningProgram
from tp_core.domain.plan import PlannedSession, Slot
from tp_core.domain.program import RUNNING
from tp_core.domain.questions import marked
from tp_core.domain.schedule import session_date

RACE: Final = "race"
_REPORTS: Final = re.compile(
    r"\b(?:finish(?:ed)?|ran|did|done|crossed|clocked|came in|got|made|managed|result|my time|time was|official\w*)\b"
)
_RACE_NAMED: Final = re.compile(
    r"\b(?:race|raced|half|marathon|hm|parkrun|finish(?:ed)?|line|result|pb|chip|\d+ ?k(?:m)?)\b"
)
_AHEAD: Final = re.compile(
    r"\b(?:goal|want(?:ed)? to|plan(?:ning)? to|going to|will|should|tomorrow|hope|aim\w*|last year)\b"
)
_CLOCK: Final = re.compile(r"(?<![\d:.])(?P<one>\d{1,3})[:h](?P<two>[0-5]\d)(?:[:m'](?P<three>[0-5]\d))?(?![\d:])")
_MINUTES: Final = re.compile(r"(?<![\d:.])(?P<minutes>\d{1,3}) ?min")
_QUICKEST, _SLOWEST = 140.0, 900.0
"""Seconds a kilometre that somebody may have run in."""
_RACE_TOLD_WITHIN = 7
"""Days after a race on which its time may still be told."""


def calls(plain: str, programs: Iterable[RunningProgram], today: date) -> list[tuple[str, Arguments]]:
    """What logs the time told of the planned run, and closes its day where it is said to be finished."""
    if marked(plain).endswith("?") or _AHEAD.search(plain) or not _REPORTS.search(plain):
        return []
    for day, session in _days(programs, today, raced=bool(_RACE_NAMED.search(plain)), yesterday="yesterday" in plain):
        slot = _run_of(session)
        seconds = _seconds(plain, (slot.schemes[0].distance_meters or 0) / 1000) if slot is not None else None
        if slot is None or seconds is None:
            continue
        on = {} if day == today else {"date": day.isoformat()}
        return [("log_sets", {"exercise": slot.exercise_id, "sets": [{"durationSeconds": seconds}], **on})]
    return []


def _days(
    programs: Iterable[RunningProgram], today: date, *, raced: bool, yesterday: bool
) -> Iterator[tuple[date, PlannedSession]]:
    """The sessions a time may belong to: the day's own, and a race of the week before, newest first."""
    for running in programs:
        if running.program.status not in RUNNING:
            continue
        found = [
            (session_date(running.program, week.week_number, session.day_number), session)
            for week in running.plan.weeks
            for session in week.sessions
        ]
        told = today - timedelta(days=yesterday)
        races = (
            one
            for one in found
            if raced and today - timedelta(days=_RACE_TOLD_WITHIN) <= one[0] <= today and _is_race(one)
        )
        yield from (one for one in found if one[0] == told)
        yield from sorted(races, key=lambda one: one[0], reverse=True)


def _is_race(one: tuple[date, PlannedSession]) -> bool:
    return any(slot.exercise_id == RACE for slot in one[1].slots)


def _run_of(session: PlannedSession) -> Slot | None:
    """The race of a session, or its only run over one distance; None where a time would be of several things."""
    races = [slot for slot in session.slots if slot.exercise_id == RACE]
    only = races or list(session.slots)
    if len(only) != 1 or only[0].schemes[0].sets != 1 or not only[0].schemes[0].distance_meters:
        return None
    exercise = EXERCISES.get(only[0].exercise_id)
    return only[0] if exercise is not None and exercise.pattern is Pattern.RUN else None


def _seconds(plain: str, kilometres: float) -> float | None:
    """The first time told that somebody may have run over so many kilometres: of `1:46` hours and minutes, or less."""
    for seconds in _times(plain):
        if kilometres and _QUICKEST <= seconds / kilometres <= _SLOWEST:
            return seconds
    return None


def _times(plain: str) -> Iterator[float]:
    for found in _CLOCK.finditer(plain):
        one, two, three = int(found["one"]), int(found["two"]), found["three"]
        if three is not None:
            yield float(one * 3600 + two * 60 + int(three))
        else:
            yield float(one * 60 + two)
            yield float(one * 3600 + two * 60)
    for found in _MINUTES.finditer(plain):
        yield float(int(found["minutes"]) * 60)
