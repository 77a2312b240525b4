"""A twelve-week program from Monday 30 November 2026 and its plan, for what needs no store."""

from datetime import date, timedelta

from tests.athletes import STRENGTH
from tests.conftest import NOW
from tp_core.domain import periodization
from tp_core.domain.program import CreationSession, Program, Weekday
from tp_core.domain.reminders import Hours

START = date(2026, 11, 30)
HOURS = Hours(zone="Europe/Berlin", weekday=Weekday.SUNDAY, hour=18)
DESIGN = periodization.design(STRENGTH, START - timedelta(days=6))
PLAN = DESIGN.plan
PROGRAM = Program(
    program_id="0193a000-0000-7000-8000-000000000001",
    user_id="me",
    coach_id="atlas",
    discipline=DESIGN.discipline,
    program_definition=DESIGN.definition,
    methodology=DESIGN.methodology,
    constraints=DESIGN.constraints,
    targets=DESIGN.targets,
    starting_numbers=DESIGN.starting_numbers,
    training_days=DESIGN.training_days,
    start_date=START,
    creation_session=CreationSession(session_id="s", created_from_session_id="s"),
    created_at=NOW,
    updated_at=NOW,
)


def moved(start: date) -> Program:
    """The same program on another first day."""
    return PROGRAM.model_copy(update={"start_date": start})
