"""Holds in time, and what is said beside them of sessions."""

import pytest

from tests.offline.score import brief_of


@pytest.mark.parametrize(
    ("said", "now", "goal"),
    [
        ("can hold a plank 40 secs want 2 mins", 40, 120),
        ("plank 45 sec -> 2 min", 45, 120),
        ("hold a plank for 2 minutes", None, 120),
        ("I want a 2:00 plank, I can do 1:10", 70, 120),
        ("plank 90 seconds now, goal 3 min. 3 days, 45 min", 90, 180),
        ("I hate planks. 30 min, 3 days", None, None),
        ("planks and squats, 3 days, 10 min warm-up, 45 min a session", None, None),
        ("I can do planks. I want 30 min sessions", None, None),
    ],
)
def test_a_hold_is_read_with_its_seconds_and_a_session_is_no_hold(said, now, goal):
    brief = brief_of(said)
    present = {one.exercise_id: one.duration_seconds for one in brief.starting_numbers}
    wanted = {one.exercise_id: one.duration_seconds for one in brief.targets}
    assert (present.get("plank"), wanted.get("plank")) == (now, goal)
    if "45 min" in said or "30 min" in said:
        assert brief.session_minutes in (30, 45)


def test_each_number_is_said_back_once_and_in_the_athletes_words():
    brief = brief_of("can hold a plank 40 secs want 2 mins")
    assert [one.said for one in brief.targets] == ["plank 2 mins"]
    assert [one.said for one in brief.starting_numbers] == ["plank 40 secs"]


@pytest.mark.parametrize(
    ("said", "goal"),
    [
        ("can hold a plank 40 secs want 2 mins", "plank 2 mins"),
        ("can hold a plank 40 secs want 2 mins and bench 80x5, want 100 by 1 June.", "bench press 100, plank 2 mins"),
        ("want to hold a plank for 3 min by june, 3 days", "hold a plank"),
    ],
)
def test_the_goal_reads_as_one_would_say_it(said, goal):
    assert brief_of(said).goal == goal


def test_a_number_behind_seconds_counts_something_else():
    brief = brief_of("want a 90 sec dead hang and 10 pull-ups, at 40 sec and 5")
    assert {one.exercise_id: (one.duration_seconds, one.reps) for one in brief.starting_numbers} == {
        "dead-hang": (40, None),
        "pull-up": (None, 5),
    }
