"""Holidays by their name, and another goal told as what it is now, while a program runs."""

from datetime import date

import pytest

from tests.workouts.test_new_days import DAY
from tests.workouts.test_talking_of_workouts import says
from tp_core.adapters.offline.reading import feast_days


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("over Christmas I'm away", "From Thursday 24 December to Saturday 26 December nothing would be due (2 sessions)."),
        ("I'm away over christmas and new year", "From Thursday 24 December to Friday 1 January 2027 nothing would be due"),
        ("away over xmas, no training", "From Thursday 24 December to Saturday 26 December nothing would be due"),
        ("im in thailand for new years", "Thursday 31 December holds Lower body B; Friday 1 January 2027 holds"),
        ("over christmas I only have a hotel gym", "only from Thursday 24 December until Sunday 27 December: 2 sessions change."),
        ("no gym over the holidays", "Without equipment from Thursday 24 December until Saturday 2 January 2027"),
        ("xmas week ill be at my parents, no gym", "Without equipment from Monday 21 December until Monday 28 December"),
        ("what happens over christmas", "Thursday 24 December: Lower body B; Friday 25 December: Upper body B. It goes on"),
        ("I train over christmas as normal", "It goes on as planned unless you say otherwise."),
    ],
)  # fmt: skip
def test_a_holiday_is_the_days_it_takes(app, program, said, expected):
    assert expected in says(app, DAY, said)[0]


@pytest.mark.parametrize(
    ("said", "today", "days"),
    [
        ("away over christmas", date(2026, 12, 25), (date(2026, 12, 25), date(2026, 12, 26))),
        ("away over christmas", date(2026, 12, 28), (date(2027, 12, 24), date(2027, 12, 26))),
        ("at new year's", date(2027, 1, 1), (date(2027, 1, 1), date(2027, 1, 1))),
        ("over easter", date(2026, 12, 1), (date(2027, 3, 26), date(2027, 3, 29))),
        ("over the christmas holidays", date(2026, 12, 1), (date(2026, 12, 24), date(2027, 1, 1))),
        ("for thanksgiving", date(2026, 11, 2), (date(2026, 11, 26), date(2026, 11, 29))),
        ("i was away over the weekend", date(2026, 12, 1), None),
        ("until christmas", date(2026, 12, 1), None),
        ("the program is over", date(2026, 12, 1), None),
        ("over the holidays in july", date(2026, 6, 1), None),
    ],
)
def test_the_next_one_is_meant_and_a_date_said_stays_a_date(said, today, days):
    assert feast_days.named(said, today) == days


@pytest.mark.parametrize(
    ("said", "aim"),
    [
        ("my goal is now squat 350 lb", "back squat 159 kg"), ("new goal: squat 160 kg", "back squat 160 kg"),
        ("I want to squat 160 instead", "back squat 160 kg"), ("my goal is now 160", "back squat 160 kg"),
        ("my target is a 162.5 kg squat", "back squat 162.5 kg"), ("goal is squat 350lbs now", "back squat 159 kg"),
    ],
)  # fmt: skip
def test_another_number_for_the_goal_is_offered_as_a_draft(app, program, said, aim):
    (told,) = says(app, DAY, said)
    assert told.startswith(f"Towards “{aim}” I can lay out a new program; what runs keeps its goal.")


@pytest.mark.parametrize("said", ["my goal is now bench 120", "my goal is now to run a marathon"])
def test_another_kind_of_goal_is_told_where_it_is_designed(app, program, said):
    assert "for another kind of goal design a new one" in says(app, DAY, said)[0]


@pytest.mark.parametrize(
    "said",
    ["what is my goal now", "goal is still 150", "my goal is 5x5 at 120", "my goal is 3 sessions a week", "I want to squat 140 today"],
)  # fmt: skip
def test_a_goal_that_is_asked_or_no_number_of_it_offers_nothing(app, program, said):
    assert "I can lay out a new program" not in says(app, DAY, said)[0]
