"""On the day of a race the page is the race's: nothing stands before it, nothing is offered in its place."""

from datetime import timedelta

from tests.athletes import started, train
from tests.pages.test_check_in_page import drawn, open_page  # noqa: F401  open_page is a fixture
from tests.training.test_stations import HYROX, RACE


def some_left_undone(app):
    train(app, started(app, brief=HYROX), RACE - timedelta(days=8))


def test_the_race_comes_first_and_has_no_swap(open_page):  # noqa: F811
    at = open_page(RACE, some_left_undone, "today")
    assert not at.exception
    said = drawn(at)
    assert "The day you trained for." in said
    assert "sessions were not done" not in said
    assert not [one for one in at.get("popover") if "Swap" in str(one.proto)]


def test_the_day_before_it_the_sessions_not_done_are_spoken_of(open_page):  # noqa: F811
    at = open_page(RACE - timedelta(days=1), some_left_undone, "today")
    assert not at.exception
    assert "sessions were not done" in drawn(at)


def test_on_a_training_day_each_exercise_has_its_swap(open_page):  # noqa: F811
    at = open_page(RACE - timedelta(days=8), some_left_undone, "today")
    assert [one for one in at.get("popover") if "Swap" in str(one.proto)]
