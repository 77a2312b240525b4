"""Spreadsheets pasted into the box."""

import pytest

from tests.offline.first_messages import TODAY
from tests.offline.score import brief_of
from tp_core.adapters.offline.reading.tables import in_sentences

SHEET = "Lift\tCurrent\tTarget\nBack squat\t122.5 x 3\t140\nBench press\t82.5 x 5\t95\n\nSessions/wk\t4\nLength\t75 min"


def test_rows_under_a_header_are_what_one_can_do_and_what_one_wants():
    brief = brief_of(SHEET)
    assert {(one.exercise_id, one.load) for one in brief.targets} == {("back-squat", 140), ("bench-press", 95)}
    numbers = {(one.exercise_id, one.load, one.reps) for one in brief.starting_numbers}
    assert numbers == {("back-squat", 122.5, 3), ("bench-press", 82.5, 5)}
    assert (brief.days_per_week, brief.session_minutes) == (4, 75)
    assert brief.goal == "squat 140, bench press 95"


def test_columns_may_stand_the_other_way_round_and_between_bars():
    brief = brief_of("| Lift | Goal | Now |\n| Deadlift | 200 | 180 |")
    assert [one.load for one in brief.targets] == [200]
    assert [one.load for one in brief.starting_numbers] == [180]


@pytest.mark.parametrize(
    "said", ["squat 100, bench 80", "mon | wed", "- 4 days\n- 60 min", "a\tb", "", "Lift\tCurrent\tTarget"]
)
def test_nothing_is_lost_of_what_is_no_table(said):
    words = in_sentences(said, TODAY)
    assert all(word in words for word in said.replace("|", " ").split())


@pytest.mark.parametrize(
    "said", ["Squat 180kg | Bench 120kg | DL 210kg", "mon | wed | fri", "100x5\t120", "two lines\nno table"]
)
def test_a_list_with_bars_stays_a_list(said):
    assert in_sentences(said, TODAY) == said
