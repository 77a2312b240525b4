"""What somebody weighs in writing is read as what they settle on; what only looks like it is left."""

import pytest

from tests.offline.score import brief_of


@pytest.mark.parametrize(
    ("message", "days"),
    [
        ("I'd say two or three days a week, probably three. Muscle.", 3),
        ("I can train 5 days. Well, 4 if I'm honest. Muscle.", 4),
        ("If my mum helps I could do four days, but count on three. Get strong.", 3),
        ("Could do three days, but don't count on it: two it is. Get fit.", 2),
        ("4-5 sessions a week, more likely 4, get stronger", 4),
        ("I climb Tuesdays and Thursdays. Give me two other days for strength.", 2),
        ("2-3 days a week. Get fit", 2),
        ("I don't want to train six days a week. Get fit", None),
    ],
)
def test_the_days_are_those_settled_on(message, days):
    assert brief_of(message).days_per_week == days


@pytest.mark.parametrize(
    ("message", "minutes"),
    [
        ("40 minutes, or 45, no more than 45. Muscle, 3 days.", 45),
        ("Sessions of 60 minutes, hmm, 50 is more realistic. Muscle, 3 days.", 50),
        ("20 minutes, most days, so plan for 5. Get fit.", 20),
    ],
)
def test_the_length_is_the_one_settled_on(message, minutes):
    assert brief_of(message).session_minutes == minutes


def test_weeks_asked_oneself_are_answered():
    assert brief_of("Build muscle. 8 weeks? Or should it be 12? Let's say 12.").weeks == 12


def test_the_last_of_some_days_is_put_right():
    brief = brief_of("Get fit on Tuesday, Thursday and Sunday, no, Saturday.")
    assert [day.value for day in brief.training_days] == ["tuesday", "thursday", "saturday"]


def test_the_later_start_is_the_one():
    message = (
        "I'd like to start next week. Actually no, I'm at my sister's next week, so the Monday after, the 7th. Get fit."
    )
    brief = brief_of(message)
    assert brief.start_date is not None
    assert brief.start_date.isoformat() == "2026-12-07"
    assert brief.event_date is None


def test_a_load_weighed_aloud_is_the_one_agreed_with_oneself():
    message = "My deadlift is 120, no hang on, 120 was with straps, without it's 110. Let's go with 110. I'd love 140."
    brief = brief_of(message)
    assert [one.load for one in brief.starting_numbers] == [110]
    assert [one.load for one in brief.targets] == [140]


def test_beside_this_seasons_lifts_the_best_ever_are_history():
    brief = brief_of("Best ever 230/150/260 at 38. This season: 200/137.5/232.5. I'd be content with 210/142.5/240.")
    assert [one.load for one in brief.starting_numbers] == [200, 137.5, 232.5]
    assert [one.load for one in brief.targets] == [210, 142.5, 240]


@pytest.mark.parametrize(
    "words",
    ["I've never used weights in my life", "I've not trained since school and I'm fifty one", "I've never been sporty"],
)
def test_who_has_never_trained_begins_as_a_beginner(words):
    brief = brief_of(f"{words}. Get fit.")
    assert brief.experience is not None
    assert brief.experience.value == "beginner"
