"""Training told later than it was done: put on the day that is named, asked about where none is and one is missing."""

from datetime import timedelta

import pytest

from tests.athletes import train
from tests.workouts.test_new_days import DAY
from tests.workouts.test_other_days_in_talk import became
from tests.workouts.test_talking_of_workouts import MONDAY, says, sets_of
from tp_core.adapters.offline.reading import sets_told

MONDAY_2, TUESDAY_2 = MONDAY + timedelta(days=7), MONDAY + timedelta(days=8)
"""Of week 2; `DAY` is its Wednesday, a rest day."""
FIVES = [("back-squat", 5, 100)] * 3


@pytest.mark.parametrize(
    "said",
    [
        "forgot to log Monday: squat 3x5 at 100", "on monday I did squat 3x5 at 100", "two days ago squat 3x5 at 100",
        "squat 3x5 at 100 on monday", "monday squats 3x5 at 100", "last monday: squat 3x5 at 100, forgot to log it", "mon: squat 3x5 at 100",
        "day before yesterday squat 3x5 at 100",
    ],
)  # fmt: skip
def test_sets_go_to_the_session_of_the_day_that_is_named(app, program, said):
    (told,) = says(app, DAY, said)
    assert told.startswith("Logged for Monday 7 December: Back squat 100 kg × 5, 100 kg × 5, 100 kg × 5.")
    assert sets_of(app, MONDAY_2) == FIVES
    assert sets_of(app, DAY) == []


def test_each_day_of_a_message_has_its_own_sets(app, program):
    says(app, DAY, "monday squat 3x5 at 100, tuesday bench 2x8 at 60")
    assert sets_of(app, MONDAY_2) == FIVES
    assert sets_of(app, TUESDAY_2) == [("bench-press", 8, 60)] * 2


@pytest.mark.parametrize("answer", ["monday", "Monday", "it was monday's session, sorry"])
def test_on_a_rest_day_it_is_asked_which_day_they_are_of_and_the_answer_puts_them_there(app, program, answer):
    asked, put = says(app, DAY, "squat 3x5 at 100", answer)
    assert asked == (
        "Today is a rest day and Lower body A of Monday 7 December is not logged: are these sets of that day, or of today?"
    )
    assert put.startswith("Logged for Monday 7 December: Back squat")
    assert sets_of(app, MONDAY_2) == FIVES


def test_sets_of_today_stay_beside_the_program(app, program):
    _, put = says(app, DAY, "squat 3x5 at 100", "today")
    assert put.startswith("Written down beside the program: Back squat")
    assert sets_of(app, DAY) == FIVES


def test_nothing_is_asked_where_nothing_is_missing_or_today_is_said(app, program):
    assert says(app, DAY, "today squat 3x5 at 100")[0].startswith("Written down beside the program")
    assert says(app, DAY, "bicep curls 3x12 at 10")[0].startswith("Written down beside the program")
    train(app, program, DAY)
    assert says(app, DAY, "squat 3x5 at 100")[0].startswith("Written down beside the program")


def test_another_message_leaves_the_question_and_logs_nothing(app, program):
    _, week = says(app, DAY, "squat 3x5 at 100", "what's this week?")
    assert "Week 2" in week
    assert sets_of(app, DAY) == sets_of(app, MONDAY_2) == []


@pytest.mark.parametrize(
    "said",
    [
        "i did monday's workout but forgot to log it", "did mondays session as planned, forgot to log", "finished monday",
        "forgot to log monday, did it all as planned", "completed monday's lower body session",
    ],
)  # fmt: skip
def test_a_whole_session_done_on_a_named_day_is_put_there(app, program, said):
    assert says(app, DAY, said)[0].startswith("Logged: Lower body A on Monday 7 December, as planned.")
    assert became(app, program, MONDAY_2, DAY).status == "completed"


def test_a_day_without_its_sets_is_asked_for_in_words_that_work(app, program):
    (told,) = says(app, DAY, "forgot to log monday")
    assert "“I did Monday's session as planned”" in told
    assert says(app, DAY, "I did Monday's session as planned")[0].startswith("Logged: Lower body A on Monday")


@pytest.mark.parametrize(
    "said",
    [
        "every monday i squat 3x5 at 100", "next monday squat 3x5 at 100", "will squat 3x5 at 100 on monday", "did you see monday's session?",
        "i sat down after monday",
    ],
)  # fmt: skip
def test_what_is_usual_or_to_come_is_no_report(said):
    assert sets_told.logged(said, DAY) == []


@pytest.mark.parametrize(
    ("said", "back"),
    [
        ("squat 3x5 at 100", 0),
        ("last wednesday squat 3x5 at 100", 7),
        ("sat: squat 3x5 at 100", 4),
        ("squat 3x5 at 100 since monday", 0),
    ],
)
def test_a_weekday_is_the_last_one(said, back):
    (call,) = sets_told.logged(said, DAY)
    assert call.get("date", DAY.isoformat()) == (DAY - timedelta(days=back)).isoformat()
