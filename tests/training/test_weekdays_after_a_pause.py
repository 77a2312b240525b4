"""After a pause of any length sessions stay on the weekdays the athlete trains, and never on a paused day."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.training.test_schedule import PLAIN, START
from tp_core.domain import schedule
from tp_core.domain.program import WEEKDAYS, Pause

WANTED = {WEEKDAYS.index(day) for day in PLAIN.training_days}


def weekdays(program, first: int) -> set[int]:
    return {day.weekday() for week, _, day in schedule.session_dates(program) if week >= first}


@given(since=st.integers(0, 40), length=st.integers(1, 60))
def test_sessions_stay_on_the_athletes_weekdays_after_the_week_that_was_cut(since, length):
    pause = Pause(since=START + timedelta(days=since), until=START + timedelta(days=since + length))
    paused = PLAIN.model_copy(update={"pauses": (pause,)})
    assert weekdays(paused, since // 7 + 2) <= WANTED
    dates = [day for _, _, day in schedule.session_dates(paused)]
    assert len(dates) == len(set(dates)) == 9 * len(PLAIN.training_days)
    assert not any(schedule.is_paused(paused, day) for day in dates)


def test_ten_days_from_a_tuesday_go_on_at_the_next_training_day():
    tuesday = START + timedelta(days=8)
    paused = PLAIN.model_copy(update={"pauses": (Pause(since=tuesday, until=tuesday + timedelta(days=10)),)})
    after = [day for _, _, day in schedule.session_dates(paused) if day >= date(2026, 12, 8)]
    assert after[0] >= tuesday + timedelta(days=10)
    assert {day.weekday() for day in after[3:]} == WANTED
