"""Running: how far in a week and at the longest, and which times are wished for, were run, or are nobody's."""

import pytest

from tests.offline.score import brief_of


@pytest.mark.parametrize(
    ("said", "weekly", "longest"),
    [
        ("I log 40 miles/week, long run 16. Marathon on 10 October", 64.4, 25.7),
        ("60k a week, long runs of 30, five runs", 60, 30),
        ("weekly mileage 30, long run 12, both miles", 48.3, 19.3),
        ("I run 45 miles a week with an 18 mile long run", 72.4, 29.0),
        ("14 miles in a good week and 5 at a stretch", 22.5, 8.0),
        ("I'm up to 22 km a week now, never longer than 9", 22, 9),
        ("60 km/wk, 20 longest. 5x week", 60, 20),
        ("I can run 8k, that's my longest. 20 km most weeks", 20, 8),
        ("Ran 10 miles on Sunday, longest ever. I do about 20 miles a week", 32.2, 16.1),
        ("3 runs a week, 28 km, half marathon on 2 May", 28, None),
        ("my half is in May, 70 km in six runs", 70, None),
        ("cycling 150 km a week and running about 20", 20, None),
        ("I used to run 80 km a week before the baby. Now it's 15 on a good week", 15, None),
        ("I'd like to build up to 60 km a week. Doing 38 right now.", 38, None),
        ("My wife does 60k a week. Me, I manage 20, in two runs.", 20, None),
    ],
)
def test_distances_of_running_in_every_order(said, weekly, longest):
    brief = brief_of(said)
    assert (brief.weekly_distance_km, brief.longest_run_km) == (weekly, longest)


@pytest.mark.parametrize(
    "said",
    [
        "sessions no longer than 60, 3 days a week",
        "10k on 2 May, long run on Sundays 2 hours, 4 days a week",
        "I run 3 days a week, 5 km each",
        "I cycle 100 km a week and lift twice",
        "longest plank is 90, max push-ups 42",
        "i can swing a session on tuesday, and a long one sunday",
        "want to run 50 km a week by summer",
    ],
)
def test_what_is_no_distance_of_running(said):
    brief = brief_of(said)
    assert (brief.weekly_distance_km, brief.longest_run_km) == (None, None)
