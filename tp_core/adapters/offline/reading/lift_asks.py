"""What is asked of a lift whose answer stands in the log or in today's workout: its max, its way, the load of today."""

import re
from datetime import date
from typing import Final

from tp_core.adapters.offline.arguments import Arguments
from tp_core.adapters.offline.reading.lift_names import mentions
from tp_core.domain.facts import RunningProgram
from tp_core.domain.schedule import session_date

_NAME: Final = r"(?P<lift>[a-z][a-z -]{2,30}?)"
_STANDS: Final = (
    re.compile(
        rf"\b(?:what(?:'s|s| is| was)|how(?:'s|s| is)) my (?:current |estimated |best |last |max |heaviest )*{_NAME}"
        r" ?(?:max|1 ?rm|one rep max|1 rep max|pr|pb|record|doing|going|coming along|progress\w*|number|standing)\b"
    ),
    re.compile(
        rf"\b(?:is|has|did) my {_NAME} (?:going up|gone up|go up|improv\w+|progress\w*|getting (?:better|stronger|heavier)"
        r"|moving|grow\w*|increas\w+|better|stronger)\b"
    ),
    re.compile(
        rf"\bwhat(?:'s|s| is| was) my (?:last|best|heaviest|current|max) {_NAME}(?: set| weight| load)?(?=\W*$|[?.,])"
    ),
    re.compile(
        r"\b(?:what|how much|how heavy|when|what weight) did i (?:last |)(?P<lift>squat|bench|deadlift|press|row|curl|lunge)"
        r"(?: last(?: time)?)?(?=\W*$|[?.,])"
    ),
    re.compile(rf"\bam i (?:getting )?(?:stronger|better|weaker) (?:in|at|on) (?:the |my )?{_NAME}(?=\W*$|[?.,])"),
    re.compile(rf"\bhow(?:'s|s| is) my {_NAME}\W*$"),
    re.compile(rf"^\W*(?:e?1 ?rm|max)(?: of| in)?(?: the| my)? {_NAME}\W*$"),
    re.compile(rf"^\W*(?:my )?{_NAME} (?:e?1 ?rm|max)\W*$"),
)
_LOAD: Final = re.compile(
    r"\b(?:how (?:much|heavy|many (?:reps|sets|kilos|kg))|(?:what|which) (?:weight|load|reps|sets))\b.*\b(?:today|tonight|now|this time)\b"
    r"|\bwhat (?:should|do|will|shall|am) i (?:be )?(?:squat|bench|deadlift|press|row|curl|lunge)\w*\b.*\b(?:today|tonight|now)\b"
)
_LONG: Final = re.compile(
    r"\bhow long\b.*\b(?:today|tonight|this (?:workout|session)|the (?:workout|session) today|today'?s)\b(?!.*\brest\b)"
)
_NO_FACTS: Final = re.compile(
    r"\b(?:goal|target|first|starting|opener|rest|warm|did i|have i|faster|fitter|stronger|improv\w+|progress\w*)\b"
)


def call(plain: str, programs: tuple[RunningProgram, ...], today: date) -> tuple[str, Arguments] | None:
    """`lift_facts` for how a lift stands, `open_workout` for the load or the length of today."""
    if _LONG.search(plain):
        return "open_workout", {}
    if _LOAD.search(plain) and not _NO_FACTS.search(plain):
        named = [one.exercise.id for one in mentions(plain, all_words=True)]
        return ("open_workout", {}) if not named or _in_todays(named[0], programs, today) else None
    lift = stands(plain)
    return ("lift_facts", {"exercise": lift}) if lift else None


def stands(plain: str) -> str:
    """The lift of which it is asked how it stands, in their words; empty for none."""
    found = next((match for pattern in _STANDS if (match := pattern.search(plain))), None)
    if found is None or not mentions(found["lift"], all_words=True):
        return ""
    return found["lift"].strip()


def is_of_another_day(plain: str, programs: tuple[RunningProgram, ...], today: date) -> bool:
    """Whether a lift is named that today's session does not have."""
    named = [one.exercise.id for one in mentions(plain, all_words=True)]
    return bool(named) and not any(_in_todays(one, programs, today) for one in named)


def _in_todays(exercise: str, programs: tuple[RunningProgram, ...], today: date) -> bool:
    return any(
        slot.exercise_id == exercise
        for running in programs
        if running.week
        for session in running.plan.week(min(running.week, len(running.plan.weeks))).sessions
        if session_date(running.program, min(running.week, len(running.plan.weeks)), session.day_number) == today
        for slot in session.slots
    )
