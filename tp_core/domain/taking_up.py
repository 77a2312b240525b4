"""The words with which a coach takes up where an athlete left off: the last program, at most two things remembered."""

from collections.abc import Sequence
from datetime import date, timedelta

from tp_core.domain.memory import Memory, MemoryKind
from tp_core.domain.program import RUNNING, Program, ProgramStatus
from tp_core.domain.schedule import end_date

_KINDS = (MemoryKind.INJURY, MemoryKind.WORKED, MemoryKind.CONSTRAINT, MemoryKind.PREFERENCE)
"""What changes a next program most, in that order; the rest is told when it matters."""
_STILL_FRESH = timedelta(days=14)
"""What was noted since needs no repeating: both still know."""
_QUESTION = "What is next, and by when? Tell me what has changed: days, kit, numbers, anything that hurts."


def welcome(last: Program, memories: Sequence[Memory], today: date) -> str:
    """Two or three sentences and a question. What is remembered is said with its month, as what may be over."""
    told = [_last(last, today)]
    older = [one for one in memories if today - one.noted_on >= _STILL_FRESH]
    newest_first = sorted(older, key=lambda one: one.noted_on, reverse=True)
    for kind in _KINDS:
        found = next((one for one in newest_first if one.kind is kind), None)
        if found is not None and len(told) < 3:
            told.append(_recalled(found))
    return f"{' '.join(told)} {_QUESTION}"


def _last(last: Program, today: date) -> str:
    definition = last.program_definition
    days, minutes = len(last.training_days), last.constraints.session_minutes
    plan = (
        f"{definition.total_duration} weeks, {days} day{'s' if days > 1 else ''} a week, about {minutes} minutes each"
    )
    if last.status in RUNNING and end_date(last) >= today:
        return f"“{definition.name}” is still running: {plan}."
    if last.status is ProgramStatus.PAUSED:
        return f"“{definition.name}” is paused: {plan}."
    when = min(end_date(last), today)
    how = "ended in" if last.status is ProgramStatus.COMPLETED else "was the last plan, up to"
    return f"“{definition.name}” {how} {when:%B %Y}: {plan}."


def _recalled(memory: Memory) -> str:
    when = f"{memory.noted_on:%B}"
    sentence = memory.text.rstrip(".")
    if memory.kind is MemoryKind.INJURY:
        return f"I noted in {when}: {_lower(sentence)}; say so if that is over."
    return f"I noted in {when}: {_lower(sentence)}."


def _lower(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]
