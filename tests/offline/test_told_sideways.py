"""First messages that tell their facts in a roundabout way: by a question, for somebody else, by a list's numbers."""

import time

import pytest

from tests.offline.driver import Talk
from tests.offline.first_messages import TODAY
from tests.offline.score import brief_of, got
from tp_core.adapters.offline.reading.message import Context, read
from tp_core.domain.program import Discipline

MON, TUE, WED, THU, FRI, SAT = "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"


def loads(message, which):
    return {lift: (load, reps) for lift, (load, reps, _) in got(brief_of(message)).get(which, {}).items()}


@pytest.mark.parametrize(
    ("message", "goal", "now"),
    [
        ("Is a 75 kg squat possible at 68? I do 50.", {"back-squat": (75, None)}, {"back-squat": (50, None)}),
        ("Is it mad to want 5 pull-ups at 60? I do 2.", {"pull-up": (None, 5)}, {"pull-up": (None, 2)}),
        ("Do you think 100 kg bench is realistic from 85 in 12 weeks?", {"bench-press": (100, None)}, {"bench-press": (85, None)}),
    ],
)  # fmt: skip
def test_a_question_after_a_goal_tells_it(message, goal, now):
    assert loads(message, "targets") == goal
    assert loads(message, "now") == now


@pytest.mark.parametrize("question", ["is 3 days realistic for a beginner?", "are 12 weeks enough?"])
def test_a_question_after_days_or_weeks_tells_no_number_of_a_lift(question):
    assert loads(question, "targets") == {}


def test_what_is_asked_for_somebody_else_is_read_as_theirs():
    brief = brief_of(
        "asking for my dad, he's 66. he can do mondays and fridays, 30 minutes. he has two dumbbells and a bike"
    )
    assert [day.value for day in brief.training_days] == [MON, FRI]
    assert brief.session_minutes == 30
    assert set(brief.equipment) == {"dumbbells", "bike"}


def test_what_a_mate_does_is_no_matter_of_the_athlete():
    brief = brief_of("My mate Tom squats 140. Tom hates running. I squat 110 for 5, 3 days a week.")
    assert not brief.exclusions
    assert brief.days_per_week == 3


@pytest.mark.parametrize(
    ("message", "days"),
    [
        ("I play left wing for my club, training tue thurs game sunday. can do mon wed fri at home", [MON, WED, FRI]),
        ("theatre nurse. mon tue wed long shifts so only thu fri sat", [THU, FRI, SAT]),
        ("2 gym days tue fri 50 min, team trains mon wed", [TUE, FRI]),
        ("I train on Tuesdays and Fridays, not Tuesdays and Thursdays.", [TUE, FRI]),
        ("get stronger\n✅ mon ✅ wed ❌ fri ✅ sat", [MON, WED, SAT]),
    ],
)
def test_days_of_a_team_a_shift_or_a_slip_are_no_days_to_train(message, days):
    assert [day.value for day in brief_of(message).training_days] == days


@pytest.mark.parametrize(
    ("message", "goal", "now"),
    [
        ("squat one forty for three, want one sixty", {"back-squat": (160, None)}, {"back-squat": (140, 3)}),
        ("bench a hundred kilos is the goal, i'm on eighty two and a half for three", {"bench-press": (100, None)}, {"bench-press": (82.5, 3)}),
        ("i'm at ninety for five on squat and seventy for five on bench and i'd be happy with one twenty and ninety", {"back-squat": (120, None), "bench-press": (90, None)}, {"back-squat": (90, 5), "bench-press": (70, 5)}),
        ("Best in comp 165-107.5-200. Would like 170-110-205.", {"back-squat": (170, None), "bench-press": (110, None), "deadlift": (205, None)}, {"back-squat": (165, None), "bench-press": (107.5, None), "deadlift": (200, None)}),
        ("last comp 205/130/242.5. openers will be 200/125/235. on the day i want 215/137.5/255", {"back-squat": (215, None), "bench-press": (137.5, None), "deadlift": (255, None)}, {"back-squat": (205, None), "bench-press": (130, None), "deadlift": (242.5, None)}),
    ],
)  # fmt: skip
def test_numbers_as_they_are_spoken_or_stand_on_a_sheet(message, goal, now):
    assert loads(message, "targets") == goal
    assert loads(message, "now") == now


@pytest.mark.parametrize(
    "message",
    [
        "84 kg lifter here, training four days in my garage, squat 200, and I've been at it since 2016",
        "I move 25 kg cement bags all day, three days a week free. Deadlift 140.",
    ],
)
def test_the_only_number_of_a_longer_message_is_no_goal_by_itself(message):
    assert loads(message, "targets") == {}


def test_a_set_of_a_movement_nobody_here_knows_is_no_other_lifts():
    assert loads("Hip thrust 90 kg x 10, soulevé de terre 85 x 5.", "now") == {"hip-thrust": (90, 10)}


def test_an_event_of_strength_and_running_is_what_it_is_for():
    message = "i'm doing a hyrox in april, i run twenty five k a week and my five k is twenty three thirty"
    assert brief_of(message).discipline is Discipline.MIXED


@pytest.mark.parametrize(
    "part", ["5 pull-ups at 60 ", "jk. ", "he ", "165-107-200 ", "1 a, 2 b, ", "2025: 10k 44:30. "]
)
def test_a_message_of_nothing_but_one_of_these_is_read_in_good_time(part):
    start = time.process_time()
    read((part * 4000)[:4000], Context(TODAY))
    assert time.process_time() - start < 20  # what backtracks takes minutes


def test_a_number_that_may_be_either_is_asked_for_and_read_when_told():
    talk = Talk()
    turn = talk.say("84 kg lifter here, training four days in my garage, squat 200, and I've been at it since 2016")
    assert "“squat 200” may be your goal or what you do now" in turn.text
    talk.say("now squat 200")
    assert [(one.exercise_id, one.load) for one in talk.brief.starting_numbers] == [("back-squat", 200)]
