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
_MOST = 2
_QUESTION = "What is next, and by when? Tell me what has changed: days, kit, numbers, anything that hurts."


def welcome(last: Program, memories: Sequence[Memory], today: date) -> str:
    """Two or three sentences and a question. What is remembered is said with its month, as what may be over."""
    older = [one for one in memories if today - one.noted_on >= _STILL_FRESH]
    newest_first = sorted(older, key=lambda one: one.noted_on, reverse=True)
    first = [next((one for one in newest_first if one.kind is kind), None) for kind in _KINDS]
    told = [(one.noted_on, words) for one in first if one is not None and (words := _recalled(one, last))][:_MOST]
    months = dict.fromkeys(f"{day:%B}" for day, _ in told)
    noted = [
        f"I noted in {month}: {'; '.join(words for day, words in told if f'{day:%B}' == month)}." for month in months
    ]
    return " ".join([_last(last, today), *noted, _QUESTION])


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


def _recalled(memory: Memory, last: Program) -> str:
    """What was noted, without the days and minutes that the last plan tells by itself; empty where that is all."""
    sentence = memory.text.rstrip(".")
    if memory.kind is MemoryKind.INJURY:
        return f"{_lower(sentence)}; say so if that is over"
    days, minutes = len(last.training_days), last.constraints.session_minutes
    told = {f"trains {days} day{'s' if days > 1 else ''} a week", f"about {minutes} minutes a session"}
    return "; ".join(piece for piece in _lower(sentence).split("; ") if piece not in told)


def _lower(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]
