"""Program days and dates: rolling weeks, pauses taken out, where one stands."""

import itertools
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tp_core.domain import periodization, schedule
from tp_core.domain.brief import Brief
from tp_core.domain.program import (
    WEEKDAYS,
    CreationSession,
    Discipline,
    Pause,
    Program,
    ProgramStatus,
    Target,
    Weekday,
)

TODAY = date(2026, 11, 24)
_BRIEF = Brief(
    goal="squat 150 kg",
    discipline=Discipline.STRENGTH,
    weeks=9,
    days_per_week=3,
    targets=(Target(exercise_id="back-squat", load=150, said="squat 150 kg"),),
)


def program(*pauses: Pause, brief: Brief = _BRIEF, **more: object) -> Program:
    design = periodization.design(brief, TODAY)
    assert design is not None
    moment = datetime(2026, 11, 24, tzinfo=UTC)
    values = {
        "program_id": "p",
        "user_id": "me",
        "coach_id": "atlas",
        "discipline": design.discipline,
        "program_definition": design.definition,
        "methodology": design.methodology,
        "constraints": design.constraints,
        "training_days": design.training_days,
        "start_date": design.start_date,
        "event_date": design.event_date,
        "event_name": design.event_name,
        "creation_session": CreationSession(session_id="s", created_from_session_id="s"),
        "created_at": moment,
        "updated_at": moment,
        "pauses": pauses,
    }
    return Program.model_validate({**values, **more})


PLAIN = program()
START = PLAIN.start_date
pauses = st.lists(
    st.tuples(st.integers(-10, 80), st.integers(0, 20)).map(
        lambda pair: Pause(since=START + timedelta(days=pair[0]), until=START + timedelta(days=sum(pair)))
    ),
    max_size=4,
)


@given(pauses, st.integers(1, 9), st.integers(1, 7))
def test_the_position_of_a_days_date_is_that_day(held, week, day):
    paused = PLAIN.model_copy(update={"pauses": tuple(held)})
    found = schedule.position(paused, schedule.date_of(paused, week, day))
    assert (found.week, found.day, found.over, found.paused) == (week, day, False, False)


@given(pauses)
def test_days_keep_their_order_and_the_program_ends_as_many_days_later_as_it_was_paused(held):
    paused = PLAIN.model_copy(update={"pauses": tuple(held)})
    days = [schedule.date_of(paused, week, day) for week in range(1, 10) for day in range(1, 8)]
    assert days == sorted(set(days))
    between = (schedule.end_date(paused) - START).days + 1
    resting = sum(schedule.is_paused(paused, START + timedelta(days=offset)) for offset in range(between))
    assert between == 63 + resting


def test_weeks_are_rolling_seven_days_from_the_start():
    assert schedule.position(PLAIN, START).model_dump() == {"week": 1, "day": 1, "over": False, "paused": False}
    assert schedule.position(PLAIN, START + timedelta(days=6)).week == 1
    assert schedule.position(PLAIN, START + timedelta(days=7)).week == 2
    assert schedule.position(PLAIN, START - timedelta(days=1)).week == 0
    assert schedule.position(PLAIN, START + timedelta(days=63)).over


@pytest.mark.parametrize("offset", range(7))
def test_the_next_monday_is_a_monday_after_today_within_a_week(offset):
    today = TODAY + timedelta(days=offset)
    monday = schedule.next_monday(today)
    assert monday.weekday() == 0
    assert 1 <= (monday - today).days <= 7


@given(st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.sets(st.sampled_from(WEEKDAYS), min_size=1))
def test_every_training_day_falls_once_in_a_rolling_week(start, wanted):
    days = schedule.session_days(start, tuple(wanted))
    named = {WEEKDAYS[(start + timedelta(days=day - 1)).weekday()] for day in days}
    assert named == wanted
    assert len(days) == len(wanted)


def test_session_dates_fall_on_the_training_days():
    for week, number, moment in schedule.session_dates(PLAIN):
        assert WEEKDAYS[moment.weekday()] is PLAIN.training_days[number - 1]
        assert schedule.position(PLAIN, moment).week == week


def test_a_pause_moves_what_comes_later_and_nothing_before():
    since = START + timedelta(days=10)
    paused = program(Pause(since=since, until=since + timedelta(days=5)))
    assert schedule.date_of(paused, 2, 3) == START + timedelta(days=9)
    assert schedule.date_of(paused, 2, 4) == START + timedelta(days=15)
    assert schedule.end_date(paused) == schedule.end_date(PLAIN) + timedelta(days=5)
    assert schedule.position(paused, since).paused


def test_a_pause_before_the_first_day_counts_only_from_the_first_day():
    early = program(Pause(since=START - timedelta(days=5), until=START + timedelta(days=2)))
    assert schedule.date_of(early, 1, 1) == START + timedelta(days=2)


def test_overlapping_pauses_count_once():
    twice = program(
        Pause(since=START + timedelta(days=7), until=START + timedelta(days=12)),
        Pause(since=START + timedelta(days=9), until=START + timedelta(days=14)),
    )
    assert schedule.date_of(twice, 2, 1) == START + timedelta(days=14)


def test_an_open_pause_stands_still():
    paused = program(Pause(since=START + timedelta(days=7)), status=ProgramStatus.PAUSED)
    for later in (7, 8, 30):
        found = schedule.position(paused, START + timedelta(days=later))
        assert (found.week, found.day, found.paused) == (2, 1, True)


def test_due_sessions_leave_out_paused_days_and_days_with_nothing_planned():
    assert schedule.sessions_due(PLAIN, START) == 0
    assert schedule.sessions_due(PLAIN, START + timedelta(days=7)) == 3
    away = program(Pause(since=START, until=START + timedelta(days=7)))
    assert schedule.sessions_due(away, START + timedelta(days=7)) == 0
    brief = _BRIEF.model_copy(update={"weeks": None, "event_date": START + timedelta(days=58), "event_name": "meet"})
    design = periodization.design(brief, TODAY)
    competes = program(brief=brief)
    after = schedule.end_date(competes) + timedelta(days=1)
    assert schedule.sessions_due(competes, after) == 27
    planned = sum(len(week.sessions) for week in design.plan.weeks)
    assert schedule.sessions_due(competes, after, design.plan) == planned < 27


def test_an_abandoned_program_that_resumes_counts_the_days_away_as_a_pause():
    left = program(status=ProgramStatus.ABANDONED, updated_at=datetime(2026, 12, 10, tzinfo=UTC))
    (pause,) = schedule.resumed(left, date(2026, 12, 24))
    assert (pause.since, pause.until) == (date(2026, 12, 10), date(2026, 12, 24))


def test_the_sentence_says_week_phase_and_the_next_lighter_week():
    design = periodization.design(_BRIEF, TODAY)
    first = design.definition.phases[0]
    lighter = next(week for week in design.plan.weeks if week.kind == "deload").week_number
    words = schedule.sentence(PLAIN, design.plan, START)
    assert words.startswith(f"Week 1 of 9 · {first.name}, week 1 of {len(first.weeks)}")
    assert f"lighter week from {schedule.date_of(PLAIN, lighter, 1).day} " in words
    assert "Starts Monday 30 November" in schedule.sentence(PLAIN, design.plan, TODAY)
    early = schedule.sentence(PLAIN, design.plan, TODAY, begun=True)
    assert early.startswith("Begun early, week 1 from Monday 30 November · ")


def test_a_start_in_the_middle_of_a_week_keeps_all_days():
    brief = _BRIEF.model_copy(update={"start_date": date(2026, 11, 26), "training_days": (Weekday.MONDAY,)})
    brief = brief.model_copy(update={"days_per_week": 1})
    found = [moment for _, _, moment in schedule.session_dates(program(brief=brief))]
    assert found[0] == date(2026, 11, 30)
    assert all((after - before).days == 7 for before, after in itertools.pairwise(found))
