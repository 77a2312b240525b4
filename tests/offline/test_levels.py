"""The level follows from time spent in training or from words for it, not from other lengths of time."""

import pytest

from tests.offline.score import brief_of


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("been under a bar since I was 19, now 33", "advanced"),
        ("I have been at this for three years under a coach", "intermediate"),
        ("only been at it since September", "beginner"),
        ("nine years in the sport", "advanced"),
        ("crossfitter 6 yrs", "advanced"),
        ("natty 4 yrs", "intermediate"),
        ("Training years: about 4", "intermediate"),
        ("I've 5 years behind me", "advanced"),
        ("been messing around in there for maybe 5 months", "beginner"),
        ("Been lifting since the Reagan administration", "advanced"),
        ("I am lifting since 3 years", "intermediate"),
        ("1.5 years I am training", "intermediate"),
        ("I never lift. 2 days", "beginner"),
        ("been lifting under a year", "beginner"),
        ("been at the box for about three years", "intermediate"),
        ("started at the gym in August", "beginner"),
        ("self-taught for 2 years", "intermediate"),
        ("never used a barbell", "beginner"),
        ("just short of a year of training", "beginner"),
        ("somewhere between a beginner and an advanced lifter", "intermediate"),
        ("began lifting at 35 and I'm 38 now", "intermediate"),
        ("never been inside a weight room", "beginner"),
        ("only started in August", "beginner"),
        ("I took up running in June", "beginner"),
        ("started going to the gym this year", "beginner"),
        ("just finished couch to 5k", "beginner"),
        ("been running 5/3/1 for two years", "intermediate"),
        ("I train for muscle since 6 years", "advanced"),
        ("trained with a coach for three years before we moved", "intermediate"),
        ("powerlifted for nine years", "advanced"),
        ("weightlifting background 4 years", "intermediate"),
        ("3 years straight of lifting", "intermediate"),
        ("trained steadily for around two years", "intermediate"),
    ],
)
def test_time_in_training_tells_the_level(said, level):
    assert brief_of(said).experience == level


@pytest.mark.parametrize(
    "said",
    [
        "half a year of training ahead of me",
        "physio told me no running for 4 weeks",
        "retired (maths, thirty-one years)",
        "back pain free for a year now",
        "gold's gym member since january",
        "want to get back into running, 12 km a week",
        "a nurse for 10 years",
        "start in January, run for 16 weeks, four days",
        "I started a new job in September",
        "started with the same physio in June",
        "one more day somewhere in between",
        "I'm 42 years old and out of shape",
        "My trainer has 15 years of experience",
        "Never run Tues, never Fri",
    ],
)
def test_other_lengths_of_time_tell_none(said):
    assert brief_of(said).experience is None


@pytest.mark.parametrize(
    ("said", "unknown"),
    [
        ("I don't even know what I can lift", True),
        ("i never know my max", True),
        ("haven't tested anything since so no clue where I am", True),
        ("These days I doubt I know what I could do", True),
        ("Not sure what I want really", False),
        ("I don't really know what I'm doing and I'd like to lose my belly and get some muscle on my arms", False),
        ("push-ups at home without any gear", False),
    ],
)
def test_not_knowing_ones_numbers_is_not_any_doubt(said, unknown):
    assert brief_of(said).numbers_unknown is unknown


@pytest.mark.parametrize(
    ("said", "level", "days"),
    [
        ("I run 20 km a week, 4 days, for 3 years.", "intermediate", 4),
        ("I lift 4 days a week for 6 years", "advanced", 4),
        ("I train in my garage, 3 days, for 5 years", "advanced", 3),
        ("I run but had knee pain for 3 years", None, None),
        ("I run with a dog I had for 5 years", None, None),
        ("I run 20 km a week, I'd like to do it for 3 years", None, None),
    ],
)
def test_how_long_is_said_behind_how_often(said, level, days):
    brief = brief_of(said)
    assert (brief.experience, brief.days_per_week) == (level, days)


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("gym since January 2024 with a mate", "intermediate"),
        ("Started at the box on 3 November, and I scale everything", "beginner"),
        ("I've been doing this for eleven years. Because of my shoulder no dips", "advanced"),
        ("Did StrongLifts for 3 months and stalled", "beginner"),
        ("Started at the gym (big one) in August", "beginner"),
        ("4 years at the box now", "intermediate"),
        ("3 yrs CF", "intermediate"),
        ("Been at the box since June", "beginner"),
        ("running since May 2021", "advanced"),
        ("Want to start running. Never have.", "beginner"),
        ("my knee hurts at the gym since March", None),
        ("I'm back at the gym since October", None),
    ],
)
def test_a_month_or_a_place_tells_how_long(said, level):
    assert brief_of(said).experience == level


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("Joined Anytime two weeks ago", "beginner"),
        ("I train in the fitness center since 8 months", "beginner"),
        ("exp? 2y", "intermediate"),
        ("Strongman novice comp 13 June", None),
    ],
)
def test_levels_in_the_words_of_many_hands(said, level):
    assert brief_of(said).experience == level
