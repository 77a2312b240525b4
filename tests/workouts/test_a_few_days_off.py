"""A day or two without training: what lies in them, moved or skipped by a word; and answers that only name a day."""

from datetime import date, timedelta

import pytest

from tests.api.conftest import client_of, events
from tests.athletes import at, here, started
from tests.check_ins.test_returning import HALF
from tests.workouts.test_talking_of_workouts import MONDAY, says
from tp_core.domain import words_offered
from tp_core.domain.conversation import OpenQuestion
from tp_core.services.workouts import looking_back

WEDNESDAY = MONDAY + timedelta(days=2)


def days_of(app, program, week=1):
    marks = looking_back.marks(at(app, WEDNESDAY), here(at(app, WEDNESDAY), program))
    return [one.day.day for one in marks if one.week == week]


@pytest.mark.parametrize(
    "said",
    [
        "can't make it on Friday", "I'm away on friday", "no gym on Friday", "I have a wedding on Friday", "away fri",
        "I'm out of town this Friday", "friday I can't train", "work trip Friday", "can't make Friday's session, meetings",
    ],
)  # fmt: skip
def test_one_day_is_told_with_its_session_and_the_free_days_next_to_it(app, program, said):
    (answer,) = says(app, WEDNESDAY, said)
    assert answer.startswith("Friday 4 December holds Upper body B.")
    assert "“move Friday to Saturday” or “move Friday to Sunday”" in answer
    assert "“skip Friday”" in answer
    assert days_of(app, program) == [30, 1, 3, 4]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("no training this weekend", "Saturday 5 December and Sunday 6 December: no session lies there"),
        ("I'm away next weekend", "Saturday 12 December and Sunday 13 December: no session lies there"),
        ("I'm away tomorrow", "Tomorrow holds Lower body B."),
        ("I can't train today and tomorrow", "Tomorrow holds Lower body B."),
        ("can't do Thursday or Friday this week", "Tomorrow holds Lower body B; Friday 4 December holds Upper body B."),
        (
            "can't make Friday, moving it to Sunday",
            "Friday 4 December holds Upper body B. A session can move to any day",
        ),
        ("I'm away on 4 December", "Friday 4 December holds Upper body B."),
        ("can't make it Tuesday next week", "Tuesday 8 December holds Upper body A."),
        ("no training tomorrow, funeral", "I'm sorry. Tomorrow holds Lower body B."),
    ],
)
def test_other_few_days_are_told_likewise(app, program, said, told):
    assert says(app, WEDNESDAY, said)[0].startswith(told)


def test_two_days_are_moved_each_to_a_free_day_of_its_own(app, program):
    (answer,) = says(app, WEDNESDAY, "I can't train Thursday and Friday")
    assert "“move tomorrow to Saturday” or “move Friday to Sunday”" in answer


def test_of_a_day_that_no_weekday_names_a_pause_is_shown_and_the_wrong_day_never_skipped(app, program):
    answer, offer = says(app, WEDNESDAY, "I'm away next Friday", "pause on 11 December")
    assert answer.startswith("Friday 11 December holds Upper body B. Say “pause on 11 December”")
    assert "skip Friday" not in answer
    assert offer.startswith("On Friday 11 December nothing would be due (1 session).")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            "I'll be travelling Mon-Wed",
            "From Monday 7 December to Wednesday 9 December nothing would be due (2 session",
        ),
        ("I'm away in January", "From Friday 1 January 2027 to Sunday 31 January 2027 nothing would be due"),
        ("away from January 2027 for 2 weeks", "From Friday 1 January 2027 to Thursday 14 January 2027 nothing"),
        ("I'm away from 5 March 2027 for a week", "The program is over by then"),
        ("away from March 2028 for 9 months", "The program is over by then: it ends on Sunday 21 February 2027."),
    ],
)
def test_more_days_are_offered_off_from_the_day_that_was_named(app, program, said, told):
    assert says(app, WEDNESDAY, said)[0].startswith(told)


@pytest.mark.parametrize(
    ("said", "starts"),
    [
        ("my wife is away tomorrow", "Tomorrow: Lower body B"), ("can't train tomorrow, flu", "No training with that"),
        ("I had a wedding on Saturday", "I didn't understand"),
    ],
)  # fmt: skip
def test_what_tells_of_something_else_moves_nothing(app, program, said, starts):
    assert says(app, WEDNESDAY, said)[0].startswith(starts)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Saturday then", 5), ("ok sunday works", 6), ("the day after", 5), ("any day but saturday", 6), ("either", 5),
        ("you decide", 5), ("saturday would be good", 5), ("how about sunday?", 6),
    ],
)  # fmt: skip
def test_an_answer_that_names_a_day_moves_the_session_there(app, program, said, day):
    _, moved = says(app, WEDNESDAY, "can't make it on Friday", said)
    assert moved.startswith(f"Upper body B is moved to {date(2026, 12, day):%A} {day} December")
    assert days_of(app, program) == [30, 1, 3, day]


@pytest.mark.parametrize(
    "said", ["thanks", "is sunday better than saturday?", "did squats on sunday", "friday felt ok"]
)
def test_other_words_after_it_move_nothing(app, program, said):
    says(app, WEDNESDAY, "can't make it on Friday", said)
    assert days_of(app, program) == [30, 1, 3, 4]


def test_a_yes_to_several_ways_is_asked_which(app, program):
    _, which, moved = says(app, WEDNESDAY, "can't make it on Friday", "yes", "sunday")
    assert which == "Which of them: “Move Friday to Saturday” or “Move Friday to Sunday” or “Skip Friday”?"
    assert moved.startswith("Upper body B is moved to Sunday 6 December")


def test_move_it_is_asked_with_the_days_that_are_free(app, program):
    asked, moved = says(app, WEDNESDAY, "move it", "sunday")
    assert asked == (
        "Tomorrow holds Lower body B. To which day? Say “move tomorrow to Saturday” or “move tomorrow to Sunday”; both are "
        "free."
    )
    assert moved.startswith("Lower body B is moved to Sunday 6 December")


def test_days_alone_are_offered_as_the_days_from_now_on_and_taken_on_a_yes(app, program):
    _, offer, same, free = says(
        app, WEDNESDAY, "I want to train on other days", "monday and thursday", "leave it", "any day but sunday"
    )
    assert offer.startswith("From week 2 on, Monday 7 December: Monday and Thursday instead of")
    assert same.startswith("Your days stay as they are.")
    assert free == "Sunday: no session lies there, so nothing changes."


def test_a_move_is_meant_only_where_moves_of_one_session_were_offered():
    of_two = OpenQuestion(topic="words", quick_replies=("Move tomorrow to Saturday", "Move Friday to Sunday"))
    assert words_offered.whole("Sunday", of_two, WEDNESDAY) == "Sunday"
    assert words_offered.whole("Sunday", None, WEDNESDAY) == "Sunday"
    of_one = OpenQuestion(topic="words", quick_replies=("Move tomorrow to Saturday", "Skip tomorrow"))
    assert words_offered.whole("the day after", of_one, WEDNESDAY) == "move tomorrow to friday"


def test_a_runner_reads_it_over_the_wire_too(app):
    started(app, brief=HALF)
    client = client_of(at(app, WEDNESDAY))
    home = "/api/users/me/coaches/atlas"
    session = client.post(f"{home}/conversations", json={}).json()["sessionId"]
    answer = client.post(f"{home}/conversations/{session}/send-message", json={"message": "I'm away tomorrow"})
    told = events(answer)[-1]["fullMessage"]
    assert told.startswith("Tomorrow ")
    assert "pause the program" not in told
