"""With two programs a lasting change of days is for the one that is named, else it is asked which."""

import pytest

from tests.athletes import STRENGTH, here, started
from tests.workouts.test_new_days import RUN
from tests.workouts.test_talking_of_workouts import MONDAY, says
from tp_core.domain import program_named
from tp_core.domain.program import Weekday

TUE_SAT = (Weekday.TUESDAY, Weekday.SATURDAY)


@pytest.fixture
def both(app):
    return started(app, brief=STRENGTH), started(app, brief=RUN)


def days(app, program):
    return here(app, program).program.training_days


def test_without_a_name_it_is_asked_which_and_the_wish_is_kept(app, both):
    squat, run = both
    which, offered, changed = says(app, MONDAY, "from now on only Tuesday and Saturday", "the squat one", "yes")
    assert which.startswith("You have 2 programs running:")
    assert which.endswith("Which one shall change its days?")
    assert offered.startswith("“Squat 150 · 12 weeks”: from week 1 on")
    assert changed.startswith("Changed: from week 1 on you train on Tuesday and Saturday.")
    assert days(app, squat) == TUE_SAT
    assert days(app, run) == run.training_days


def test_the_one_that_is_named_is_changed_and_taken_back(app, both):
    squat, run = both
    offered, _, back, _ = says(
        app, MONDAY, "for my running plan only Tuesday and Saturday from now on", "yes", "undo", "yes"
    )  # fmt: skip
    assert "km" in offered
    assert back.startswith(f"“{run.program_definition.name}”")
    assert days(app, run) == run.training_days
    assert days(app, squat) == squat.training_days


@pytest.mark.parametrize(
    ("said", "at"), [("my squat program", 0), ("the half marathon one", 1), ("running", 1), ("only Mondays", None)]
)
def test_a_program_is_meant_by_its_goal_or_kind(both, said, at):
    assert program_named.meant(said, both) == (both[at] if at is not None else None)
