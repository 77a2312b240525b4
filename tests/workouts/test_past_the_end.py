"""The talk once nothing is left to train: on the last days, past them while nobody has closed the program, and after."""

from datetime import timedelta

import pytest

from tests.athletes import at, train
from tests.workouts.test_talking_of_workouts import MONDAY, says, sets_of
from tp_core.domain import schedule
from tp_core.services import housekeeping

ASKED = ("how did it go?", "what next?")


@pytest.fixture
def last(app, program):
    """The program's last day, every session done."""
    day = schedule.end_date(program)
    train(app, program, day)
    return day


def test_on_the_last_day_what_is_asked_of_the_end_is_answered_with_the_end(app, program, last):
    for answer in says(app, last, *ASKED):
        assert "ends Sunday" in answer
        assert "To plan a new one" in answer


def test_past_its_end_a_program_nobody_closed_points_to_its_results(app, program, last):
    after = last + timedelta(days=1)
    for answer in says(app, after, "what's today?", *ASKED):
        assert "the ways on" in answer


def test_in_the_middle_of_a_program_nothing_is_said_of_its_end(app, program):
    (answer,) = says(app, MONDAY, "how did it go?")
    assert "ends" not in answer
    assert "the ways on" not in answer


def test_sets_told_with_no_program_hear_where_they_are_written_down(app, program, last):
    after = last + timedelta(days=1)
    housekeeping.sweep(at(app, after))
    (told, asked) = says(app, after, "squats 3x5 at 100", "what next?")
    assert "is over." in told
    assert "*Write down something else you trained* on *Training*" in told
    assert "*Training*" not in asked
    assert not sets_of(app, after)


def test_who_never_had_a_program_hears_it_too(app):
    (told,) = says(app, MONDAY, "ran 5 km in 28 min")
    assert told.startswith("No program is running yet.")
    assert "on *Training*" in told
