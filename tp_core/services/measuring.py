"""Gathering the success metrics: facts of each athlete once, counted by coach and period, kept as a day's snapshot."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta

from tp_core.domain import adherence, check_in, schedule
from tp_core.domain.challenge import ANSWERED, Outcome
from tp_core.domain.conversation import SessionState
from tp_core.domain.creation import CreatorSession
from tp_core.domain.errors import NotFound
from tp_core.domain.metrics import (
    PERIODS,
    Athlete,
    ChallengeFact,
    Counted,
    Creation,
    Group,
    ProgramFact,
    RatedSession,
    Snapshot,
    measured,
)
from tp_core.domain.program import Program, ProgramStatus
from tp_core.domain.workout import TrainingEntry
from tp_core.services import coaches, endings, housekeeping, profiles
from tp_core.services.app import App
from tp_core.services.check_ins import measures
from tp_core.services.workouts import ground, looking_back
from tp_core.services.workouts.ground import Ground

_MOST = 100
_FIRST_DAY = date(2020, 1, 1)
_OPENING = 6
"""The athlete's first words are among a talk's first five messages."""


def snapshot(app: App) -> Snapshot:
    """Counts everybody anew and keeps what came of it under today's date; a later one the same day replaces it."""
    athletes = [athlete(app, user_id) for user_id in sorted(housekeeping.everyone(app))]
    today = app.now().date()
    ids = {coach_id for who in athletes for coach_id in who.coach_ids}
    groups = [
        Group(
            coach_id=coach_id,
            coach_name=_name(app, coach_id),
            days=days,
            metrics=measured(athletes, today, coach_id=coach_id, days=days),
        )
        for coach_id in ("", *sorted(ids))
        for days in PERIODS
    ]
    made = Snapshot(as_of=app.now(), groups=tuple(groups))
    app.store.metrics.keep(made)
    return made


def latest(app: App) -> Snapshot | None:
    """The newest snapshot; None where none was made yet."""
    return app.store.metrics.latest()


def _name(app: App, coach_id: str) -> str:
    if not coach_id:
        return "all coaches"
    try:
        return coaches.get(app, coach_id).name
    except NotFound:
        return "a former coach"


def athlete(app: App, user_id: str) -> Athlete:
    """What is counted of one person."""
    today = profiles.today(app, profiles.of(app, user_id))
    programs = sorted(app.store.programs(user_id, limit=_MOST).items, key=lambda one: (one.created_at, one.program_id))
    entries = app.store.training.entries(user_id, _FIRST_DAY, today)
    facts = [_program(app, one, number, entries) for number, one in enumerate(programs, start=1)]
    own = [one for one in entries if one.program_id is None and one.done]
    coach_of = {one.program_id: one.coach_id for one in programs}
    return Athlete(
        creations=tuple(_creations(app, user_id, programs)),
        programs=tuple(facts),
        ratings=tuple(
            RatedSession(coach_id=coach_of.get(one.program_id or ""), day=one.day, rating=one.rating)
            for one in entries
            if one.rating is not None
        ),
        challenges=tuple(_challenges(app, user_id)),
        own_weeks={days: _own_weeks(own, programs, today, days) for days in PERIODS},
    )


def _creations(app: App, user_id: str, programs: Iterable[Program]) -> Iterable[Creation]:
    by_session = {one.creation_session.session_id: one.created_at for one in programs}
    for session in app.store.talks(CreatorSession, user_id, None, limit=_MOST).items:
        started = by_session.get(session.session_id)
        opening = app.store.messages(user_id, session.session_id, before=_OPENING, limit=_OPENING)
        first = next((one.timestamp for one in opening if one.role == "user"), None)
        if first is None and started is None and session.session_state is not SessionState.COMPLETED:
            continue
        yield Creation(
            coach_id=session.coach_id, opened_at=session.created_at, first_words_at=first, started_at=started
        )


def _challenges(app: App, user_id: str) -> Iterable[ChallengeFact]:
    for one in app.store.challenges.of_user(user_id):
        if one.outcome in ANSWERED:
            yield ChallengeFact(
                coach_id=one.coach_id,
                program_number=one.program_number,
                day=one.asked_at.date(),
                receptivity=one.analysis.receptivity if one.analysis is not None else 0.0,
                taken=one.outcome is not Outcome.DECLINED,
            )


def _program(app: App, program: Program, number: int, entries: Iterable[TrainingEntry]) -> ProgramFact:
    here = ground.of_program(app, program)
    ended = measures.stopped_on(app, here)
    reached = endings.is_over(here) and program.status is not ProgramStatus.ABANDONED
    lapsed = program.status not in (ProgramStatus.PAUSED, ProgramStatus.COMPLETED) and adherence.lapsed(
        measures.last_sign(app, program, here), here.today
    )
    results = endings.end_of(app, here).results if reached else ()
    return ProgramFact(
        coach_id=program.coach_id,
        number=number,
        weeks=program.program_definition.total_duration,
        began=program.start_date,
        ended=ended,
        reached_end=reached,
        abandoned=not reached and (program.status is ProgramStatus.ABANDONED or lapsed),
        counted=_counted(app, here, ended, entries),
        goals_reached=sum(one.reached for one in results),
        goals=len(results),
        rating=program.ending.rating if program.ending is not None else None,
    )


def _counted(app: App, here: Ground, ended: date | None, entries: Iterable[TrainingEntry]) -> dict[int, Counted]:
    """What of a program fell within each period; 0 for all of it."""
    program, today = here.program, here.today
    marks = looking_back.marks(app, here)
    sessions = looking_back.sessions_of(marks)
    answered = {one.week_number for one in app.store.check_ins.of_program(program.user_id, program.program_id)}
    due = check_in.due_weeks(program, min(today, ended) if ended is not None else today)
    closed = {week: schedule.date_of(program, week, schedule.WEEK) for week in due}
    trained = {one.week_number for one in entries if one.program_id == program.program_id and one.done}
    run = [(one.week, one.day) for one in marks if not one.paused and one.day < (ended or today)]

    def within(days: int) -> Counted:
        since = _since(today, days)
        done = adherence.share(sessions, today, days=days or None, stopped=ended)
        response = adherence.response(answered, [week for week, day in closed.items() if day >= since])
        weeks = {week for week, day in run if day >= since}
        return Counted(
            done=done.done + adherence.HALF * done.partly,
            due=done.due,
            due_to_train=adherence.share(sessions, today, days=days or None).due,
            answered=response.answered,
            answers_due=response.due,
            weeks_run=len(weeks),
            weeks_trained=len(trained & weeks),
        )

    return {days: within(days) for days in PERIODS}


def _since(today: date, days: int) -> date:
    return today - timedelta(days=days) if days else date.min


def _own_weeks(own: list[TrainingEntry], programs: list[Program], today: date, days: int) -> tuple[int, int]:
    """Calendar weeks outside any program since the first own workout, and those with one; of the last days."""
    if not own:
        return 0, 0
    trained = Counter(one.day.isocalendar()[:2] for one in own)
    first = max(own[0].day, _since(today, days))
    day = first - timedelta(days=first.weekday())
    weeks = 0
    hits = 0
    while day <= today:
        if not any(_covers(program, day) for program in programs):
            weeks += 1
            hits += trained[day.isocalendar()[:2]] > 0
        day += timedelta(days=7)
    return weeks, hits


def _covers(program: Program, monday: date) -> bool:
    last = program.updated_at.date() if program.status in (ProgramStatus.COMPLETED, ProgramStatus.ABANDONED) else None
    return program.start_date <= monday + timedelta(days=6) and (last is None or monday <= last)
