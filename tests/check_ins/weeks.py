"""Check-ins given on the day after a week ended, through the real use case."""

from datetime import date, timedelta

from tests.athletes import at
from tp_core.domain.check_in import Answers, Readiness
from tp_core.services.check_ins import recording
from tp_core.services.check_ins.recording import Given

MONDAY = date(2026, 11, 30)
"""Day 1 of the tests' program."""


def day(week: int, number: int = 1) -> date:
    return MONDAY + timedelta(days=7 * (week - 1) + number - 1)


def ready(level: int) -> Readiness:
    return Readiness(fatigue=level, sleep=level, soreness=level, stress=level, mood=level)


def check_in(app, program, week: int, rating: int, feedback: str = "", *, client_id: str = "", **more) -> Given:
    """The check-in of a week, given on the first day of the next."""
    now = at(app, day(week + 1))
    answers = Answers(rating=rating, feedback=feedback, **more)
    asked = recording.ask(now, program.user_id, program.coach_id, program.program_id, answers, client_id=client_id)
    assert asked.week == week
    return recording.give(now, asked, answers)
