"""What comes up around the training: a race's time, a human coach, shoes, commands, weight, kit, a race missed."""

from datetime import timedelta

import pytest

from tests.athletes import STRENGTH, at, here, started, train
from tests.check_ins.test_returning import HALF
from tests.workouts.test_talking_of_workouts import MONDAY, says, sets_of
from tp_core.domain import run_fitness
from tp_core.domain.program import Discipline
from tp_core.domain.run_fitness import KnownFitness
from tp_core.services.workouts import looking_back, running_facts

LIFTER = STRENGTH.model_copy(update={"discipline": Discipline.POWERLIFTING})
HALF_TIME = "Reckoned from the 21.1 km in 1:52:30 you began with, 21.1 km would take you about 1:52:30 today"


@pytest.fixture
def runner(app):
    return started(app, brief=HALF)


@pytest.fixture
def lifter(app):
    return started(app, brief=LIFTER)


@pytest.mark.parametrize(
    "said",
    [
        "what time will I run?", "predicted time?", "what's my predicted half marathon time",
        "how fast will I be on race day", "how long will the half marathon take me", "what could I run?",
    ],
)  # fmt: skip
def test_a_time_is_reckoned_with_what_it_rests_on_its_source_and_its_range(app, runner, said):
    (told,) = says(app, MONDAY, said)
    assert told.startswith(f"{HALF_TIME}, honestly 1:49:00 to 1:56:00 (by Riegel's formula, 1981")
    assert "3 % either way is our range" in told
    assert "The race is in 125 days" in told


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("can I run under 2:00?", "So 2:00:00 is within reach already."),
        ("can I run under 1:50?", "So 1:50:00 is possible on a good day."),
        ("could I run it sub 1:40?", "1:40:00 is 8 % faster than the best end of that"),
    ],
)
def test_a_time_asked_about_is_held_against_the_range_not_against_the_goal(app, runner, said, verdict):
    assert verdict in says(app, MONDAY, said)[0]


def test_another_distance_is_reckoned_and_a_marathon_goes_up_as_it_does_for_most(app, runner):
    ten, marathon = says(app, MONDAY, "what time could I run a 10k in?", "can I run a marathon under 4:00?")
    assert "10 km would take you about 51:00 today" in ten
    assert "42.2 km would take you about 4:04:30 today, honestly 3:54:30 to 4:18:00" in marathon
    assert "Vickers 2016" in marathon


def test_a_faster_run_moves_the_time_and_is_named_as_what_it_rests_on(app, runner):
    train(app, runner, MONDAY + timedelta(days=3))
    says(app, MONDAY + timedelta(days=3), "ran 5 km in 23:00")
    (told,) = says(app, MONDAY + timedelta(days=3), "what time will I run?")
    assert told.startswith(
        "Reckoned from your 5 km in 23:00 on Thursday 3 December, 21.1 km would take you about 1:49:00"
    )


def test_without_a_time_none_is_made_up(app):
    started(app, brief=HALF.model_copy(update={"starting_numbers": (), "targets": ()}))
    (told,) = says(app, MONDAY, "what time will I run?")
    assert told.startswith("I can't reckon a time yet: no time of yours is known.")


def test_the_range_is_even_up_to_a_half_marathon_and_goes_up_beyond():
    known = KnownFitness(ten_km_pace=300, basis="")
    low, likely, high = run_fitness.race_seconds(known, 10_000)
    assert (low, likely, high) == (2910, 3000, 3090)
    low, likely, high = run_fitness.race_seconds(known, 42_195)
    assert likely - low == 600
    assert high > likely


def test_a_coach_model_is_told_the_time_too(app, runner):
    found = running_facts.fitness_known(at(app, MONDAY), here(at(app, MONDAY), runner))
    assert found.basis == "the 21.1 km in 1:52:30 you began with"


@pytest.mark.parametrize(
    "said",
    [
        "my coach says I should run 6 days",
        "my coach told me to skip the long run",
        "our trainer wants me to do more hills",
    ],
)
def test_a_human_coachs_word_wins_and_changes_nothing_by_itself(app, runner, said):
    (told,) = says(app, MONDAY, said)
    assert told.startswith("Your coach sees you train, so their word wins over mine.")
    marks = looking_back.marks(at(app, MONDAY), here(at(app, MONDAY), runner))
    assert all(one.status is None for one in marks)


def test_no_coachs_word_trains_through_pain(app, lifter):
    (told,) = says(app, MONDAY, "my coach wants me to train through my knee pain")
    assert told.startswith("Not through pain, whoever says it")
    assert "nothing that loads the knee" in told


@pytest.mark.parametrize(
    "said", ["what shoes should I buy?", "when should I replace my shoes?", "can I race in carbon shoes?"]
)
def test_a_runner_hears_of_running_shoes(app, runner, said):
    assert "Relph 2022" in says(app, MONDAY, said)[0]


def test_a_lifter_hears_of_lifting_shoes(app, lifter):
    assert "flat, firm shoes" in says(app, MONDAY, "what shoes for squats?")[0]


@pytest.mark.parametrize("said", ["what are the competition commands?", "squat commands", "what does rack mean"])
def test_a_powerlifter_is_told_the_commands(app, lifter, said):
    (told,) = says(app, MONDAY, said)
    assert "at the top until “rack”" in told
    assert "until “press”" in told
    assert "until “down”" in told


@pytest.mark.parametrize(
    ("said", "word"),
    [
        ("I lost 4 kg since we started", "see a doctor"), ("I've gained 4 kg during the program", "swelling"),
        ("my weight went down 3 kg", "If you didn't mean to lose it"),
    ],
)  # fmt: skip
def test_weight_that_changed_is_heard_without_advice_on_food_and_with_care(app, lifter, said, word):
    (told,) = says(app, MONDAY, said)
    assert told.startswith("Good to know. I go by what you log")
    assert "dietitian" in told
    assert word in told


def test_sets_told_beside_are_written_down_all_the_same(app, lifter):
    says(app, MONDAY, "lost 2 kg this month. squats 3x5 at 90")
    assert len(sets_of(app, MONDAY)) == 3


def test_kit_asked_about_is_held_against_what_the_plan_was_made_for(app, lifter):
    enough, less, what = says(
        app,
        MONDAY,
        "I have dumbbells up to 20 kg, is that enough?",
        "is a barbell and a rack enough?",
        "is that enough?",
    )
    assert enough.startswith("Yes: every session is planned with what you told me of")
    assert "say “from now on no bench”" in less
    assert what.startswith("Enough of what?")


def test_a_race_missed_is_no_training_lost(app, runner):
    (told,) = says(app, MONDAY, "what if I miss the race?")
    assert told.startswith(
        "Then nothing of the training is lost. The plan leads to your half marathon on Sunday 4 April"
    )


def test_what_would_you_do_is_answered_by_the_plan(app, lifter):
    (told,) = says(app, MONDAY, "what would you do?")
    assert told.startswith("I'd go on with the plan: today holds ")


@pytest.mark.parametrize(
    ("said", "word"),
    [
        ("can I train twice a day?", "leave six hours or more between them"),
        ("how much sleep do I need?", "seven hours or more"),
        ("am I too old?", "No. Strength and endurance answer to training at every adult age"),
        ("should I stretch?", "the first minutes run easily are the warm-up"),
        ("what should I eat before my run?", "an hour or more after a meal"),
    ],
)
def test_what_people_ask_about_training_is_answered_to_the_point(app, runner, said, word):
    assert word in says(app, MONDAY, said)[0]


@pytest.mark.parametrize("said", ["why is my heart rate so high?", "is my resting heart rate of 95 ok?"])
def test_of_a_heart_rate_what_is_for_a_doctor_comes_before_all_else(app, runner, said):
    (told,) = says(app, MONDAY, said)
    assert "doctor" in " ".join(told.split(". ")[:2])
    assert "before you train on" in told


def test_an_exercise_that_hurts_a_part_is_left_out_and_takes_no_week_off(app, lifter):
    (told,) = says(app, MONDAY, "lunges hurt my knee")
    assert "Leave out the forward lunge while it hurts: on its day say “swap the forward lunge”." in told
    assert "until Monday 7 December" not in told
    assert "see a physio or doctor" in told
    (injured,) = says(app, MONDAY, "I hurt my elbow yesterday")
    assert "I leave out what loads the elbow until Monday 7 December" in injured
