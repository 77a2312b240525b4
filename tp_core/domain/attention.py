"""What of an athlete asks for a coach's attention, in words and since when: rules over a roster row, computed.

Order and rules are ours after experience.md; thresholds of silence, adherence and ratings after science.md 5. Each
item's id stands for its fact: marked as done it stays away until a new fact makes another.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from enum import IntEnum

from tp_core.domain import adherence, schedule
from tp_core.domain.check_in import PainLevel
from tp_core.domain.program import RUNNING, Approval, Program, ProgramStatus
from tp_core.domain.roster import CheckInFact, RosterRow, last_sign, sessions
from tp_core.domain.value import Value

SAFETY_DAYS = 14
"""A safety answer asks for attention so long (ours)."""
LOST_EDIT_DAYS = 14
"""A hand-edit that was not carried into another plan asks for attention so long (ours)."""
SILENT_DAYS = 14
DROP = 0.20
"""Adherence of the last 30 days at least 20 points under the 30 before (science.md 5, as TrueCoach flags it)."""
LEAST_DUE = 4
"""Sessions due in both spans before they are compared (ours)."""
WINDOW = 30
LOW = 2
SOON_DAYS = 14
_TIER_WORDS = {1: "an emergency answer", 2: "an answer to seek care", 3: "a clinician's OK is needed"}


class Kind(IntEnum):
    """Why somebody is on top, most pressing first."""

    SAFETY = 1
    PAIN = 2
    UNANSWERED = 3
    APPROVAL = 4
    HAND_EDIT = 5
    SILENT = 6
    ADHERENCE = 7
    LOW_RATINGS = 8
    EVENT = 9
    ENDING = 10
    NO_PROGRAM = 11


_DATED = (Kind.ADHERENCE, Kind.EVENT, Kind.ENDING)
"""Their words say their days themselves: a day since when would say another."""


class Item(Value):
    """One reason to look at an athlete. `item_id` names the athlete and the fact."""

    item_id: str
    rule_id: str
    kind: Kind
    reason: str
    since: date


def items(row: RosterRow, today: date) -> tuple[Item, ...]:
    """All that asks for attention, the most pressing first, within a kind the longest waiting."""
    over = row.program is None or row.program.status in (ProgramStatus.COMPLETED, ProgramStatus.ABANDONED)
    answers = () if over else _check_ins(row)
    found = [*_safety(row, today), *answers, *_program(row, today)]
    return tuple(sorted(found, key=lambda one: (one.kind, one.since, one.item_id)))


def says_since(item: Item) -> bool:
    """Whether its words say since when, or ahead of which day, it is so."""
    return item.kind in _DATED or " since " in item.reason


def at_hand(found: Sequence[Item]) -> tuple[Item, ...]:
    """Those that one word deals with of the ones in sight: a safety answer by itself, else all of them."""
    first = found[:1]
    return tuple(first if first and first[0].kind is Kind.SAFETY else found)


def user_of(item_id: str) -> str:
    """The athlete an item is about."""
    return item_id.split("~", maxsplit=1)[0]


def _item(row: RosterRow, kind: Kind, fact: str, reason: str, since: date) -> Item:
    rule = kind.name
    return Item(item_id=f"{row.user_id}~{rule}~{fact}", rule_id=rule, kind=kind, reason=reason, since=since)


def _safety(row: RosterRow, today: date) -> Iterator[Item]:
    seen: set[str] = set()
    for flag in row.flags:
        day = flag.at.date()
        if today - day > timedelta(days=SAFETY_DAYS):
            continue
        fact = f"{flag.at:%Y%m%dT%H%M%S}{flag.tier}"
        if fact not in seen:  # several rules answered the same words
            seen.add(fact)
            yield _item(row, Kind.SAFETY, fact, f"Safety: {tier_words(flag.tier)}", day)


_PAIN_WORDS = {
    PainLevel.COULD_NOT: "couldn't train because of pain",
    PainLevel.MODIFIED: "changed training for pain",
    PainLevel.NIGGLE: "noted a niggle",
}
_PRESSING = (PainLevel.COULD_NOT, PainLevel.MODIFIED)


def tier_words(tier: int) -> str:
    """What kind of safety answer was given; a sensitive topic is flagged without detail (science.md 4, tier 5)."""
    return _TIER_WORDS.get(tier, "a sensitive topic")


def pain_words(level: PainLevel, area: str) -> str:
    """`changed training for pain (left knee)`."""
    return f"{_PAIN_WORDS[level]} ({area})" if area else _PAIN_WORDS[level]


def unanswered(row: RosterRow) -> tuple[CheckInFact, ...]:
    """The check-ins that wait for the coach's word: every question, and the latest whatever it says; oldest first."""
    return tuple(one for one in row.check_ins if not one.replied and (one.asks or one is row.check_ins[-1]))


def _check_ins(row: RosterRow) -> Iterator[Item]:
    latest, waiting = row.check_ins[-1] if row.check_ins else None, unanswered(row)
    for one in row.check_ins:
        day, fact = one.at.date(), f"{one.check_in_id}{one.at:%Y%m%dT%H%M%S}"
        if one is latest and one.pain in _PRESSING:
            yield _item(row, Kind.PAIN, fact, f"Week {one.week}: {pain_words(one.pain, one.area)}", day)
        if one in waiting:
            what = "asked a question" if one.asks else f"checked in ({one.rating} of 5)"
            yield _item(row, Kind.UNANSWERED, fact, f"Week {one.week}: {what}, not answered", day)
    last = row.check_ins[-2:]
    if len(last) == 2 and all(one.rating <= LOW for one in last) and last[1].week == last[0].week + 1:
        reason = f"Two weeks running rated {last[0].rating} and {last[1].rating}"
        yield _item(row, Kind.LOW_RATINGS, f"{last[1].check_in_id}{last[1].rating}", reason, last[1].at.date())


def _program(row: RosterRow, today: date) -> Iterator[Item]:
    program = row.program
    if program is None or program.status in (ProgramStatus.COMPLETED, ProgramStatus.ABANDONED):
        since = program.updated_at.date() if program is not None else row.joined or today
        fact = program.program_id if program is not None else "none"
        yet = "No program" if program is not None else "No program yet, with you"
        word = f"{yet} since {since.day} {since:%B}"
        yield _item(row, Kind.NO_PROGRAM, fact, word, since)
        return
    if program.approval is Approval.PENDING:
        since = program.created_at.date()
        yield _item(row, Kind.APPROVAL, program.program_id, "A new program waits for your look", since)
    for proposal in row.proposals if program.status in RUNNING else ():
        if not proposal.waits(program, today):
            continue
        reason = f"Suggested change open: {proposal.summary}"
        yield _item(row, Kind.APPROVAL, proposal.adaptation_id, reason, proposal.at.date())
    yield from _lost_edits(program, row, today)
    if program.status in RUNNING and today >= program.start_date:
        yield from _silence(row, today)
        yield from _drop(row, today)
    yield from _soon(row, today)


def _lost_edits(program: Program, row: RosterRow, today: date) -> Iterator[Item]:
    for one in program.lost_edits:
        since = one.at.date()
        if today - since > timedelta(days=LOST_EDIT_DAYS):
            continue
        where = f"{one.workout} on {schedule.day_in_words(one.day)}"
        reason = f"The plan was laid out anew without your change of {where}: {one.changes}"
        yield _item(row, Kind.HAND_EDIT, f"{one.at:%Y%m%dT%H%M%S}{one.day:%m%d}", reason, since)


def _silence(row: RosterRow, today: date) -> Iterator[Item]:
    program = row.program
    assert program is not None  # noqa: S101  the caller looked
    if schedule.is_paused(program, today):  # days off that were told ahead
        return
    over = (pause.until for pause in program.pauses if pause.until is not None and pause.until <= today)
    resumed = max(over, default=program.start_date)
    sign = max(last_sign(row) or program.start_date, resumed, program.start_date)
    if (today - sign).days >= SILENT_DAYS:
        reason = f"Nothing heard or logged for {(today - sign).days} days"
        yield _item(row, Kind.SILENT, sign.isoformat(), reason, sign)


def _drop(row: RosterRow, today: date) -> Iterator[Item]:
    every = sessions(row)
    now = adherence.share(every, today, days=WINDOW)
    start = today - timedelta(days=WINDOW)
    before = adherence.share([one for one in every if one.day < start], start, days=WINDOW)
    if now.share is None or before.share is None or min(now.due, before.due) < LEAST_DUE:
        return
    if before.share - now.share >= DROP:
        reason = f"Sessions done: {_counted(now)} in the last {WINDOW} days, {_counted(before)} in the {WINDOW} before"
        month = schedule.position(row.program, today).week if row.program is not None else 0
        yield _item(row, Kind.ADHERENCE, f"w{(month - 1) // 4}", reason, today)


def _counted(of: adherence.Share) -> str:
    """With what was done in part: the shares are compared with it."""
    return adherence.counted(of.done, of.partly, of.due)


def _soon(row: RosterRow, today: date) -> Iterator[Item]:
    program = row.program
    assert program is not None  # noqa: S101  the caller looked
    soon = timedelta(days=SOON_DAYS)
    if program.event_date is not None and today <= program.event_date <= today + soon:
        name = program.event_name or "event"
        reason = f"{name[:1].upper()}{name[1:]} {_when(program.event_date, today)}"
        yield _item(row, Kind.EVENT, program.event_date.isoformat(), reason, program.event_date - soon)
    end = schedule.end_date(program)
    if program.status in RUNNING and today <= end <= today + soon:
        yield _item(row, Kind.ENDING, end.isoformat(), f"Program ends {_when(end, today)}", end - soon)


def _when(day: date, today: date) -> str:
    days = (day - today).days
    return "today" if days == 0 else "tomorrow" if days == 1 else f"in {days} days"
