"""What the coach writes back reads as a person would say it: each number with its lift, nothing twice."""

import pytest

from tests.offline.test_everyday import MEET, designing

SLASHED = "Powerlifting meet on Saturday 20 March. 230/147.5/265. Currently 215/140/250. mon tue thu fri"


def test_each_number_is_written_back_with_its_lift_and_the_meet_once():
    answer = designing().say(SLASHED).text
    assert "squat 230, bench press 147.5 and deadlift 265; now squat 215, bench press 140 and deadlift 250" in answer
    assert answer.casefold().count("powerlifting meet") == 1
    said_again = designing(SLASHED).say("what have you got so far?").text
    assert "now squat 215, bench press 140 and deadlift 250" in said_again
    assert said_again.casefold().count("powerlifting meet") == 1


def test_a_number_taken_back_is_not_written_down_again():
    made = designing(MEET)
    answer = made.say("actually now squat max is not 215 but 179").text
    assert answer.startswith("Changed: now squat 179.")
    assert {number.exercise_id: number.load for number in made.brief.starting_numbers}["back-squat"] == 179


def test_a_goal_is_kept_without_the_words_around_it():
    made = designing(MEET)
    made.say("goal still the powerlifting meet: squat 230, bench 147.5, deadlift 265")
    assert made.brief.goal.startswith("the powerlifting meet")


def test_a_program_is_named_for_its_meet_and_every_lift():
    creating = designing(MEET).system().facts.creating
    assert creating is not None
    assert creating.design is not None
    name = creating.design.definition.name
    assert name == "Powerlifting meet: Squat 230 / Bench 147.5 / Deadlift 265 · 16 weeks"


def test_a_limit_is_kept_without_the_question_around_it():
    assert designing("get stronger", "can I squat with a bad knee?").brief.limitations == ("bad knee",)
    asked = designing("get stronger", "my lower back hurts after deadlifts, is that normal?")
    assert asked.brief.limitations == ("lower back hurts after deadlifts",)


@pytest.mark.parametrize(
    "words", ["bench 80x5 and squat 110x3, would love 100 and 140", "bench 80, squat 110. I want 100kg and 140kg"]
)
def test_numbers_alone_are_named_by_the_lifts_told_before(words):
    brief = designing(words).brief
    assert brief.goal == "bench press 100, squat 140"
    assert [target.said for target in brief.targets] == ["bench press 100", "squat 140"]


@pytest.mark.parametrize(
    ("words", "goal"),
    [
        ("bench 100, i have a bench barbell and rack at home", "bench 100"),
        ("barbell, rack, bench and 150 kg of plates in my garage, squat 140 by june", "squat 140"),
    ],
)
def test_what_they_have_is_no_goal_where_numbers_are(words, goal):
    assert designing(words).brief.goal == goal


@pytest.mark.parametrize(
    ("words", "goal"),
    [
        ("half marathon on 14 march 2027, goal 1:45, now 1:52, 4 days a week", "half marathon in 1 h 45 min"),
        ("goal: bench 100, now 90", "bench 100"),
        ("10k goal: sub 50, pb 53:20", "sub 50"),
    ],
)
def test_a_goal_is_told_without_how_it_stands(words, goal):
    assert designing(words).brief.goal == goal


def test_a_pace_is_written_back_once_and_with_its_race():
    made = designing("My 10k is at 5:45 per km, I'd like to hold 5:15. Four runs a week")
    assert made.brief.goal == "10 km at 5:15 per km"
    answer = designing("hello").say("My 10k is at 5:45 per km, I'd like to hold 5:15").text
    assert answer.count("5:15") == 1
    assert "now 10 km at 5:45 per km" in answer


def test_a_pace_alone_is_of_the_race_the_talk_is_about():
    made = designing("half marathon on 18 April, now 10k in 52:00", "pace goal is 5:20 per km")
    assert [(one.distance_meters, one.duration_seconds) for one in made.brief.targets] == [(21097.5, 6751)]
