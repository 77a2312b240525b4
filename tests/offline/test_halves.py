"""`half` is a race where it is one, and no half hour, half year or half past."""

import pytest

from tests.offline.score import brief_of


@pytest.mark.parametrize(
    ("message", "goal", "now"),
    [
        ("half in 1:45, now 1:52", 6300, 6720),
        ("my half is 1:58, want sub 1:50 in the half", 6600, 7080),
        ("half marathon sub 2", 7200, None),
        ("did a half last year in one fifty eight, run again", None, 7080),
        ("Build muscle. 2 years and half in the gym, 1h15 a session", None, None),
        ("get fit, half five to six in the mornings. Was 84, am 77, would like 70", None, None),
        ("I exercise 3 and half year, weekly 5 trainings by 80 minutes. Mass", None, None),
        ("An hour on Saturday and two half hours in the week, get stronger", None, None),
    ],
)
def test_a_half_that_is_no_race_has_no_time(message, goal, now):
    brief = brief_of(message)
    timed = [
        next((one.duration_seconds for one in feats if one.exercise_id == "race"), None)
        for feats in (brief.targets, brief.starting_numbers)
    ]
    assert timed == [goal, now]
