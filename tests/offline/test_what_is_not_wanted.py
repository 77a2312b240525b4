"""What somebody says they do not want is no goal of theirs."""

import pytest

from tests.offline.score import brief_of, got


@pytest.mark.parametrize(
    ("message", "discipline"),
    [
        ("get stronger without getting bigger", "strength"),
        ("strong but not bulky", "strength"),
        ("i dont want to put on size just be strong", "strength"),
        ("not looking to get huge, just strong", "strength"),
        ("i don't want muscle, i want to run", "running"),
        ("I'm not a powerlifter and don't want to be one, general fitness will do", "general fitness"),
        ("im not into bodybuilding, want a big squat", "strength"),
        ("never wanted to be big, want a 5k", "running"),
        # and what only sounds like it
        ("im not big enough, want muscle", "hypertrophy"),
        ("i don't just want to get big, i want to be strong too", "hypertrophy"),
        ("don't want to lose weight, I need muscle", "hypertrophy"),
        ("I'm not a runner but my job test needs a 5k in 25 min", "running"),
    ],
)
def test_a_discipline_refused_is_not_taken(message, discipline):
    assert got(brief_of(message))["discipline"] == discipline


def test_a_run_without_stopping_rules_nothing_out():
    assert "no" not in got(brief_of("can do 5k in 34:20 no stopping"))


def test_a_walk_at_weekends_is_no_training_day():
    facts = got(brief_of("gym Tuesday and Friday, 45 minutes. I walk the hills most weekends"))
    assert facts["named"] == ["tuesday", "friday"]


@pytest.mark.parametrize(
    "message",
    [
        "stronger legs for a week in the Pyrenees starting 12 June 2027",
        "fit for our trek across Skye from 12 June 2027",
    ],
)
def test_what_one_travels_to_begins_then_not_the_plan(message):
    facts = got(brief_of(message))
    assert facts["event"] == "2027-06-12"
    assert "start" not in facts


@pytest.mark.parametrize(
    ("message", "no", "likes"),
    [
        ("I'm 62 and prefer not to deadlift from the floor. strength 2 days", ("deadlift",), ()),
        ("get strong, would prefer not to squat", ("squat",), ()),
        ("No squat rack, no bench. strength with kettlebells", (), ()),
        ("No squat rack. no skipping or box jumps. get strong", ("skipping", "box jumps"), ()),
        ("strength. prefer deadlifts to squats", (), ("deadlifts",)),
        ("no squats, strength", ("squats",), ()),
    ],
)
def test_what_one_prefers_not_to_do_is_no_taste_and_a_rack_no_squat(message, no, likes):
    brief = brief_of(message)
    assert [one.rstrip("s") for one in brief.exclusions] == [one.rstrip("s") for one in no]
    assert brief.likes == likes
