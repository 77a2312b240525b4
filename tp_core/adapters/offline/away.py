"""What is said to a journey or days off: the days and the sessions in them, the ways through, and the way back."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from tp_core.adapters.offline import days_told, own_kit, phrases, plan_told
from tp_core.adapters.offline import training_texts as texts
from tp_core.adapters.offline.reading import spans
from tp_core.domain import returning
from tp_core.domain.facts import RunningProgram
from tp_core.domain.phrasing import listed
from tp_core.domain.program import ProgramStatus
from tp_core.domain.schedule import day_in_words

_DAYS = {"d": 1, "w": 7, "m": 30}


def told(plain: str, running: RunningProgram, today: date) -> str:
    """With its days where they are said; a pause or training on what is there, and what the return looks like."""
    if running.program.status is ProgramStatus.PAUSED:
        return texts.ILL_PAUSED
    span = spans.days_or_span(plain, today)
    since = max(span.since or today, today)
    until = span.until if span.until is not None and span.until > since else None
    if until is None:
        pause = f"A week away costs little. For days without training: {texts.PAUSE_SO}.{_event(running, today)}"
        return f"{pause} {_back(length(plain), running)}{_there(running, today)}"
    held = days_told.between(running, since, until)
    last = day_in_words(until - timedelta(days=1), today)
    which = f"From {day_in_words(since, today)} to {last} the plan holds {phrases.counted(len(held), 'session')}."
    ends = (
        "nothing is due until then"
        if running.program.event_date
        else "nothing is due until then, and the end moves by as long"
    )
    pause = f"Say “pause {_days(since, until, today)}”: {ends}.{_event(running, today)}"
    return f"{which} {pause} {_back((until - since).days, running)}{_there(running, today, since, until)}"


def from_all(plain: str, programs: Sequence[RunningProgram], today: date) -> str:
    """The same of several programs: the sessions of each in those days, one pause for all, and the way back."""
    span = spans.days_or_span(plain, today)
    since = max(span.since or today, today)
    until = span.until if span.until is not None and span.until > since else None
    kinds = [one.program.discipline for one in programs]
    ends = " ".join(_becomes(one, today) for one in programs)
    if until is None:
        back = returning.in_words(returning.steps(length(plain) or returning.LEAST_GAP) or (0.2,), *kinds)
        pause = (
            "For days without training say “pause, holiday” and all your programs pause; name one to pause it alone."
        )
        return f"{pause} {ends} After a week or more away I suggest {back}."
    held = [(plan_told.name(one), len(days_told.between(one, since, until))) for one in programs]
    each = listed([f"{count} of {name}" for name, count in held])
    total = phrases.counted(sum(count for _, count in held), "session")
    last = day_in_words(until - timedelta(days=1), today)
    which = f"From {day_in_words(since, today)} to {last} your programs hold {total}: {each}."
    pause = f"Say “pause {_days(since, until, today)}, holiday”, and all pause until then; name one to pause it alone."
    shares = returning.steps((until - since).days)
    back = f"After {(until - since).days} days away I suggest {returning.in_words(shares, *kinds)}." if shares else ""
    return f"{which} {pause} {ends} {back}".strip()


def _days(since: date, until: date, today: date) -> str:
    """`until 26 December`, the day of coming back; of days ahead with the last of them: `from 12 to 25 December`."""
    last = until - timedelta(days=1)
    if since > today:
        return f"from {since.day} {since:%B} to {last.day} {last:%B}"
    return f"until {until.day} {until:%B}"


def _becomes(running: RunningProgram, today: date) -> str:
    """What a pause does to its end."""
    event = running.program.event_date
    if event is None:
        return f"{plan_told.name(running)} ends later by as long."
    return f"{plan_told.name(running)} still leads to {day_in_words(event, today)}; what lies in those days drops."


def length(plain: str) -> int:
    """Days away, as a number with its unit tells them; 0 for none."""
    found = re.search(r"\b(\d{1,2}) ?(days?|weeks?|months?)\b", plain)
    return _DAYS[found[2][0]] * int(found[1]) if found is not None else 0


def _back(length: int, running: RunningProgram) -> str:
    """How much less after so many days; of an unknown length, after the shortest that counts."""
    shares = returning.steps(length or returning.LEAST_GAP)
    if not shares:
        return "A few days cost nothing."
    after = f"{length} days" if length else "a week or more"
    return f"After {after} away I suggest {returning.in_words(shares, running.program.discipline)}."


def _event(running: RunningProgram, today: date) -> str:
    event = running.program.event_date
    return f" Your date, {day_in_words(event, today)}, doesn't move with it." if event is not None else ""


def _there(running: RunningProgram, today: date, since: date | None = None, until: date | None = None) -> str:
    """How to train there all the same."""
    missing = own_kit.missing(running, today)
    if not missing:
        return " To train there all the same, do what you can and tell me what it was."
    if since is None or until is None:
        return f" To train there all the same, name on the day what is missing: {missing}."
    days = f"{since.day} {since:%B} to {(until - timedelta(days=1)).day} {until - timedelta(days=1):%B}"
    return (
        f" To train there all the same, say what there is, like “no equipment from {days}”, and I fit those sessions."
    )
