"""Which lift a number without one means, what its clause says it is, and which numbers are no lift's."""

import time

import pytest

from tests.offline.score import brief_of
from tp_core.adapters.offline.reading.words import Text

SQUAT, BENCH, DEADLIFT = "back-squat", "bench-press", "deadlift"


def numbers(said):
    brief = brief_of(said)
    return tuple(
        {one.exercise_id: one.load if one.load is not None else one.reps for one in feats}
        for feats in (brief.starting_numbers, brief.targets)
    )


@pytest.mark.parametrize(
    ("said", "now", "goal"),
    [
        ("Front squat 95 kg these days. Fancy 110 by spring.", {"front-squat": 95}, {"front-squat": 110}),
        ("Deadlift has sat at 170 for ages. I'd take 185.", {DEADLIFT: 170}, {DEADLIFT: 185}),
        ("75 kg is my bench. 90 kg is my wish.", {BENCH: 75}, {BENCH: 90}),
        ("Pull-ups: I have 5. I'd like 12.", {"pull-up": 5}, {"pull-up": 12}),
        ("Used to squat 200 at uni. These days 120. 150 would be lovely.", {SQUAT: 120}, {SQUAT: 150}),
        ("3 plates on the squat and dreams of 4", {SQUAT: 140}, {SQUAT: 180}),
        ("Squat 100. Want 140. I'm on 4 sessions, done 5 years.", {SQUAT: 100}, {SQUAT: 140}),
        ("Snatch 60, clean and jerk 80. After 70/95.", {"snatch": 60, "clean-and-jerk": 80}, {"snatch": 70, "clean-and-jerk": 95}),
        ("Squat 130, bench 85, deadlift 160. Targets 150, 100, 190 in that order.",
         {SQUAT: 130, BENCH: 85, DEADLIFT: 160}, {SQUAT: 150, BENCH: 100, DEADLIFT: 190}),
        ("Olympic lifts: snatch 55, C&J 71. Front squat 85. After 60/77.",
         {"snatch": 55, "clean-and-jerk": 71, "front-squat": 85}, {"snatch": 60, "clean-and-jerk": 77}),
        ("my squat and bench are both 100. squat to 130 is the goal", {SQUAT: 100, BENCH: 100}, {SQUAT: 130}),
        ("goals\n- 8 pull-ups\n- 30 push-ups\nnow\n- 3\n- 18", {"pull-up": 3, "push-up": 18}, {"pull-up": 8, "push-up": 30}),
        ("Squatting 150, hoping for 170, benching 100, want 110, deadlifting 190",
         {SQUAT: 150, BENCH: 100, DEADLIFT: 190}, {SQUAT: 170, BENCH: 110}),
    ],
)  # fmt: skip
def test_a_number_goes_on_about_the_lift_it_can_mean(said, now, goal):
    assert numbers(said) == (now, goal)


@pytest.mark.parametrize(
    ("said", "now", "goal"),
    [
        ("I bench 80. Gary does 120.", {BENCH: 80}, {}),
        ("My coach at school wanted 20 chins off us. I get 7.", {"chin-up": 7}, {}),
        ("Tested today: squat 130. Missed 140.", {SQUAT: 130}, {}),
        ("I can't bench more than 60 kg", {BENCH: 60}, {}),
        ("I bench 80 now. Sold my rack for 300.", {BENCH: 80}, {}),
        ("My squat is 110. I'd like to be 6 kilos lighter", {SQUAT: 110}, {}),
        ("My bench is 90, need to be 75 kg by June", {BENCH: 90}, {}),
        ("I pull 180 now. I'm 13 stone 4.", {DEADLIFT: 180}, {}),
        ("A rack, a bench and dumbbells. I'm 88 the now.", {}, {}),
        ("My bench went from 60 to 80 this year", {BENCH: 80}, {}),
        ("I squatted 180 back in 2016, 120 now", {SQUAT: 120}, {}),
    ],
)
def test_numbers_that_are_no_lifts_are_left_alone(said, now, goal):
    assert numbers(said) == (now, goal)


@pytest.mark.parametrize(
    ("said", "now", "goal"),
    [
        ("Squat one-thirty, bench eighty-five, dead two-oh-five, tested last week", {SQUAT: 130, BENCH: 85, DEADLIFT: 205}, {}),
        ("I bench one ten now, want a hundred and twenty-five", {BENCH: 110}, {BENCH: 125}),
        ("Add 20 kg to my 130 kg deadlift", {DEADLIFT: 130}, {DEADLIFT: 150}),
        ("Squat 130 now, bench 85 now. Ten more on each.", {SQUAT: 130, BENCH: 85}, {SQUAT: 140, BENCH: 95}),
    ],
)  # fmt: skip
def test_numbers_in_words_and_gains(said, now, goal):
    assert numbers(said) == (now, goal)


def test_a_span_of_minutes_is_no_number_in_words():
    assert Text("two forty-five minute sessions").plain == "2 45 minute sessions"
    assert Text("I'm five-ten, up at seven-thirty am").plain == "i'm 5-10, up at 7-30 am"


@pytest.mark.parametrize(
    ("said", "reps"),
    [
        ("deads 180kg for 2 right now and I want it for 6", 6),
        ("OHP 50kg x 5 at the minute. Fancy 60kg for the same five.", 5),
    ],
)
def test_reps_told_of_a_load_named_before(said, reps):
    assert [one.reps for one in brief_of(said).targets] == [reps]


@pytest.mark.parametrize(
    "piece", ["100 ", "squat 100 ", "want 100 squat bench ", "100\n", "want it for 5 ", "both ", "two-twenty-"]
)
def test_a_hostile_text_is_read_in_time(piece):
    start = time.process_time()
    brief_of((piece * 5000)[:5000])
    assert time.process_time() - start < 20  # what backtracks takes minutes
