"""A row of a coach's roster: the facts of one athlete that a list of forty needs, repeated from where they are kept.

It holds facts only; what depends on today (week, adherence, attention) is computed from it on reading. The `with_`
functions take a fact into the row as it is saved, so that both are written in one transaction.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from tp_core.domain import schedule
from tp_core.domain.adaptation import Adaptation, AdaptationStatus
from tp_core.domain.adherence import OVER, Session
from tp_core.domain.check_in import CheckIn, PainLevel, due_weeks
from tp_core.domain.phrasing import cut
from tp_core.domain.plan import Plan
from tp_core.domain.program import RUNNING, Methodology, Program, ProgramStatus
from tp_core.domain.value import Value
from tp_core.domain.workout import TrainingEntry, WorkoutStatus

KEPT_DAYS = 120
"""Sessions are kept so far back: 90 days are shown, and a month before them is compared with."""
KEPT_CHECK_INS = 12
KEPT_FLAGS = 5
EXCERPT = 120
_BARE = Methodology(
    progression_strategy="", intensity_pattern="", volume_distribution="", deload_strategy="", adaptation_rules=()
)


class Outcome(Value):
    """What became of a planned session."""

    week: int
    day_number: int
    day: date
    name: str = ""
    status: WorkoutStatus


class CheckInFact(Value):
    """What a roster needs of a check-in: its rating, its pain, the start of the note, and whether it was answered."""

    check_in_id: str
    week: int
    rating: int
    at: datetime
    pain: PainLevel | None = None
    area: str = ""
    excerpt: str = ""
    asks: bool = False
    replied: bool = False
    safety: bool = False


class SafetyFact(Value):
    """That a safety rule answered; never the words."""

    rule_id: str
    tier: int
    at: datetime


class Proposal(Value):
    """A suggested change nobody has decided on."""

    adaptation_id: str
    summary: str
    at: datetime
    last_week: int = 0
    """The last of the weeks it is about; 0 in a row of before this was kept."""
    base_plan_version: int = 0

    def waits(self, program: Program, today: date) -> bool:
        """Whether it can still be accepted: a plan changed since, or weeks gone by, have overtaken it."""
        if not self.last_week:
            return True
        week = max(1, schedule.position(program, today).week)
        return self.base_plan_version == program.plan_version and self.last_week >= week


class RosterRow(Value):
    """One athlete with one coach. `program` is the running or paused one, else the latest, without its longer texts."""

    coach_id: str
    user_id: str
    name: str = ""
    program: Program | None = None
    planned: tuple[tuple[int, ...], ...] = ()
    """The day numbers of each week's sessions, as the program's plan has them."""
    outcomes: tuple[Outcome, ...] = ()
    check_ins: tuple[CheckInFact, ...] = ()
    """Oldest first."""
    flags: tuple[SafetyFact, ...] = ()
    """Oldest first."""
    proposals: tuple[Proposal, ...] = ()
    joined: date | None = None
    """Since when they are with the coach, where they have no program: such a row is made on reading, never stored."""
    version: int = 0
    """0 until first stored."""

    @property
    def last_session(self) -> Outcome | None:
        done = [one for one in self.outcomes if one.status is not WorkoutStatus.SKIPPED]
        return max(done, key=lambda one: (one.day, one.week, one.day_number), default=None)


def chosen(programs: Sequence[Program]) -> Program | None:
    """Which of an athlete's programs with a coach a roster shows: a running or paused one before others, the newest."""
    live = (*RUNNING, ProgramStatus.PAUSED)
    return max(programs, key=lambda one: (one.status in live, one.created_at, one.program_id), default=None)


def with_program(row: RosterRow, program: Program, plan: Plan | None) -> RosterRow:
    """The row with its program as it now is; another program than before takes its place, without the old one's
    outcomes. `plan` None leaves the planned sessions as they were.
    """
    bare = program.model_copy(
        update={"methodology": _BARE, "assumptions": (), "starting_numbers": (), "status_reason": "", "version": 1}
    )
    after = row.model_copy(update={"program": bare})
    if plan is not None:
        days = tuple(tuple(session.day_number for session in week.sessions) for week in plan.weeks)
        after = after.model_copy(update={"planned": days})
    if row.program is None or row.program.program_id != program.program_id:
        after = after.model_copy(update={"outcomes": (), "check_ins": (), "proposals": ()})
    return after


def with_entry(row: RosterRow, entry: TrainingEntry) -> RosterRow:
    """The row with what became of a session; one still open says nothing yet, and takes back what was said of it."""
    if row.program is None or entry.program_id != row.program.program_id or entry.week_number is None:
        return row
    place = (entry.week_number, entry.day_number or 1)
    others = _without(row, place)
    if entry.status not in OVER:
        return row.model_copy(update={"outcomes": others})
    told = Outcome(week=place[0], day_number=place[1], day=entry.day, name=entry.name, status=entry.status)
    merged = sorted((*others, told), key=lambda one: (one.day, one.week, one.day_number))
    first = merged[-1].day - timedelta(days=KEPT_DAYS)
    return row.model_copy(update={"outcomes": tuple(one for one in merged if one.day >= first)})


def _without(row: RosterRow, place: tuple[int, int]) -> tuple[Outcome, ...]:
    return tuple(one for one in row.outcomes if (one.week, one.day_number) != place)


def with_check_in(row: RosterRow, check_in: CheckIn) -> RosterRow:
    """The row with a check-in as it now is, amended or answered."""
    if row.program is None or check_in.program_id != row.program.program_id:
        return row
    answers = check_in.answers
    told = CheckInFact(
        check_in_id=check_in.check_in_id,
        week=check_in.week_number,
        rating=answers.rating,
        at=check_in.amended_at or check_in.answered_at,
        pain=answers.pain.level if answers.pain is not None else None,
        area=answers.pain.area if answers.pain is not None else "",
        excerpt=cut(answers.feedback, EXCERPT),
        asks="?" in answers.feedback,
        replied=bool(check_in.replies),
        safety=check_in.safety,
    )
    others = tuple(one for one in row.check_ins if one.week != told.week)
    merged = sorted((*others, told), key=lambda one: one.week)
    return row.model_copy(update={"check_ins": tuple(merged[-KEPT_CHECK_INS:])})


def with_adaptation(row: RosterRow, adaptation: Adaptation) -> RosterRow:
    """The row with a suggested change: listed while it is open."""
    if row.program is None or adaptation.program_id != row.program.program_id:
        return row
    others = tuple(one for one in row.proposals if one.adaptation_id != adaptation.adaptation_id)
    if adaptation.status is not AdaptationStatus.PROPOSED:
        return row.model_copy(update={"proposals": others})
    told = Proposal(
        adaptation_id=adaptation.adaptation_id,
        summary=adaptation.summary[:EXCERPT],
        at=adaptation.created_at,
        last_week=max(adaptation.weeks),
        base_plan_version=adaptation.base_plan_version,
    )
    merged = sorted((*others, told), key=lambda one: (one.at, one.adaptation_id))
    return row.model_copy(update={"proposals": tuple(merged)})


def with_flag(row: RosterRow, flag: SafetyFact) -> RosterRow:
    """The row with an answer of safety's; what the athlete did themselves (tier 0: acknowledged, screened) is none."""
    if not flag.tier:
        return row
    merged = sorted({*row.flags, flag}, key=lambda one: (one.at, one.rule_id))
    return row.model_copy(update={"flags": tuple(merged[-KEPT_FLAGS:])})


def sessions(row: RosterRow) -> tuple[Session, ...]:
    """Every planned session of the row's program with its day and what became of it."""
    program = row.program
    if program is None:
        return ()
    by_place = {(one.week, one.day_number): one for one in row.outcomes}
    found: list[Session] = []
    for week, numbers in enumerate(row.planned, start=1):
        for number in numbers:
            outcome = by_place.get((week, number))
            day = schedule.session_date(program, week, number)
            if outcome is None and schedule.is_paused(program, day):
                # While a pause is open nobody knows the days after it began.
                continue
            found.append(Session(day=day, status=outcome.status if outcome is not None else None))
    return tuple(found)


def last_sign(row: RosterRow) -> date | None:
    """The last day the athlete trained or checked in; None where they never did."""
    days = [one.at.date() for one in row.check_ins]
    if row.last_session is not None:
        days.append(row.last_session.day)
    return max(days, default=None)


def ratings(row: RosterRow, today: date, weeks: int = 8) -> tuple[int | None, ...]:
    """The last weeks' ratings up to the latest one a check-in was due for, oldest first; None where a week was not
    answered. Empty where none ever was.
    """
    program = row.program
    if not row.check_ins or program is None:
        return ()
    over = program.status in (ProgramStatus.COMPLETED, ProgramStatus.ABANDONED)
    until = min(today, program.updated_at.date()) if over else today
    last = max(row.check_ins[-1].week, *due_weeks(program, until), 1)
    by_week = {one.week: one.rating for one in row.check_ins}
    return tuple(by_week.get(week) for week in range(max(1, last - weeks + 1), last + 1))
