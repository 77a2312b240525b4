"""What a test asks for and what stands alone as a wish are goals; what is done on most days stays what is done."""

import pytest

from tests.offline.driver import Talk

PUSH, SIT = "push-up", "sit-up"


def goals(said: str) -> dict:
    return Talk().say(said).named("record_goals") or {}


@pytest.mark.parametrize(
    ("said", "metres", "seconds", "reps"),
    [
        ("police test in 12 weeks: 2.4 km in 12 minutes, 30 push-ups, 40 sit-ups", 2400, 720, (30, 40)),
        ("army fitness test in 10 weeks: 3 km in 13:30, 50 push ups, 60 sit ups", 3000, 810, (50, 60)),
        ("Fitness test on 14 March: 44 press-ups, 50 sit-ups and 2.4 km in 11:30", 2400, 690, (44, 50)),
    ],
)
def test_what_a_test_lists_is_the_goal(said, metres, seconds, reps):
    given = goals(said)
    assert not given.get("startingNumbers")
    wanted = {one["exercise"]: one for one in given["targets"]}
    assert (wanted["race"]["distanceMeters"], wanted["race"]["durationSeconds"]) == (metres, seconds)
    assert (wanted[PUSH]["reps"], wanted[SIT]["reps"]) == reps


@pytest.mark.parametrize(
    "said",
    [
        "police fitness test in 12 weeks: I can do 30 push-ups, 2.4 km in 12:00",
        "fitness test in 8 weeks: currently 30 push-ups and 40 sit-ups",
    ],
)
def test_what_they_do_now_stays_so_beside_a_test(said):
    given = goals(said)
    assert not given.get("targets")
    assert given["startingNumbers"]


@pytest.mark.parametrize("said", ["bench 100 kg and run 5k in 24", "run a 5k in 24 and bench 100 kg by June"])
def test_a_lift_and_a_run_alone_are_both_wished_for(said):
    given = goals(said)
    assert {one["exercise"] for one in given["targets"]} == {"bench-press", "race"}
    assert not given.get("startingNumbers")


@pytest.mark.parametrize(
    "said", ["I bench 100 kg and run 5k in 24", "bench 100 kg and run 5k in 24, 5 days a week, want to get stronger"]
)
def test_with_more_around_them_they_are_what_is_done(said):
    assert {one["exercise"] for one in goals(said)["startingNumbers"]} == {"bench-press", "race"}
