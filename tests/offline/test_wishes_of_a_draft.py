"""Wishes about a draft that its facts do not take: answered, and nothing else recorded of them."""

import pytest

from tests.offline.driver import Talk

FIRST = "squat 150, now 130x3, 4 days, 75 min, full gym, 3 years, 12 weeks, nothing hurts"


@pytest.fixture
def talk():
    made = Talk(screened=True)
    made.say(FIRST)
    return made


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("start it", "You start it yourself"), ("let's start", "You start it yourself"),
        ("start the program pls", "You start it yourself"),
        ("can we do upper lower instead", "The split follows from your days"), ("push pull legs", "The split follows from your days"),
        ("less accessories pls", "leaves out extras first"), ("looks like too much legs", "leaves out extras first"),
        ("deadlift day on a friday please", "The order of the sessions follows"),
        ("heavy day on monday", "The order of the sessions follows"),
    ],
)  # fmt: skip
def test_they_are_answered_and_the_days_stay(talk, said, expected):
    before = talk.brief
    assert expected in talk.say(said).text
    assert talk.brief == before


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("monday, tuesday, thursday and saturday", ["monday", "tuesday", "thursday", "saturday"]),
        ("squats on monday, bench wednesday, deadlift friday", ["monday", "wednesday", "friday"]),
        ("only on friday", ["friday"]),
    ],
)
def test_days_to_train_on_stay_days(talk, said, days):
    talk.say(said)
    assert [day.value for day in talk.brief.training_days] == days


def test_a_wish_to_ask_is_no_goal():
    talk = Talk()
    talk.say("i dont want a program i just want to ask about protein")
    assert talk.brief.goal == ""


@pytest.mark.parametrize(
    ("said", "care"),
    [
        ("gimme smth for the glutes, gym 4x, hate lunges, knee dodgy", "knee dodgy"),
        ("4 days, glutes, knee dodgy", "knee dodgy"),
        ("strong legs, 3 days, back sore", "back sore"),
    ],
)
def test_a_complaint_is_kept_in_its_own_words(said, care):
    talk = Talk()
    talk.say(said)
    assert list(talk.brief.limitations) == [care]
