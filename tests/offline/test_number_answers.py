"""Whole talks: what an athlete answers when the coach asks one thing. A section for each topic."""

import time

import pytest

from tests.offline.driver import Talk
from tests.offline.first_messages import TODAY
from tp_core.adapters.offline.reading.message import Context, read
from tp_core.domain.conversation import OpenQuestion

LIFTER, RUNNER = "I want to squat 150 kg and bench 100 kg", "I want to run a half marathon"


def after(first: str, topic: str, said: str):
    """The brief after an answer to a question that the coach has just asked."""
    talk = Talk()
    talk.say(first)
    talk.question = OpenQuestion(topic=topic)
    talk.say(said)
    return talk.brief


# Numbers, and corrections of a goal


def loads(entries) -> dict:
    return {one.exercise_id: (one.load, one.reps) for one in entries}


@pytest.mark.parametrize(
    ("said", "now"),
    [
        ("110 and 75", {"back-squat": (110, None), "bench-press": (75, None)}),
        ("120ish and 80ish", {"back-squat": (120, None), "bench-press": (80, None)}),
        ("both about 80", {"back-squat": (80, None), "bench-press": (80, None)}),
        ("sq 110 bp 75", {"back-squat": (110, None), "bench-press": (75, None)}),
        ("last tuesday 100 for 8, bench 70 for 8", {"back-squat": (100, 8), "bench-press": (70, 8)}),
        ("Squat 110, and the bench? maybe 75", {"back-squat": (110, None), "bench-press": (75, None)}),
        ("squat five reps with hundred ten kilo. bench i don't know", {"back-squat": (110, 5)}),
        ("squat five times hundred, bench five times seventy kilo", {"back-squat": (100, 5), "bench-press": (70, 5)}),
        ("100 kg squat five times, 70 kg bench eight times", {"back-squat": (100, 5), "bench-press": (70, 8)}),
        ("3 plates squat for 5, bench 2 plates", {"back-squat": (140, 5), "bench-press": (100, None)}),
        ("a plate plus 10 a side on bench, squat 100", {"back-squat": (100, None)}),
        ("115 n 80", {"back-squat": (115, None), "bench-press": (80, None)}),
        ("s 115 b 80", {"back-squat": (115, None), "bench-press": (80, None)}),
        ("bench 65ish for 8, squat 90x5ish", {"bench-press": (65, 8), "back-squat": (90, 5)}),
        ("110ish squat. bench maybe 80", {"back-squat": (110, None), "bench-press": (80, None)}),
        ("squat 125 in october", {"back-squat": (125, None)}),
        ("sets of 5 with 85 on squat", {"back-squat": (85, 5)}),
        ("bench 92.5 but my mate touched the bar, so let's say 90", {"bench-press": (90, None)}),
        ("110 high bar squat, bench 80", {"back-squat": (110, None), "bench-press": (80, None)}),
        ("was at 150/110 before my hip thing in 2022", {}),
        ("100", {}),
    ],
)
def test_a_lifters_numbers(said, now):
    assert loads(after(LIFTER, "numbers", said).starting_numbers) == now


@pytest.mark.parametrize(
    ("said", "unit"),
    [
        ("squat 225 bench 155, pounds. dead 300 if that helps", "lb"),
        ("squat 225, bench 155. lbs sorry", "lb"),
        ("squat 225, bench 155 - pounds", "lb"),
        ("squat 120, bench 85, both paused", "kg"),
    ],
)
def test_a_unit_said_once_holds_for_all(said, unit):
    brief = after(LIFTER, "numbers", said)
    assert brief.unit == unit
    squat = next(one for one in brief.starting_numbers if one.exercise_id == "back-squat")
    assert squat.load == pytest.approx(102.06 if unit == "lb" else 120, abs=0.1)


def test_a_number_that_could_be_of_either_lift_is_no_length_of_a_session():
    assert after(LIFTER, "numbers", "100").session_minutes is None


@pytest.mark.parametrize("said", ["i dont run at all yet", "zero tbh", "not running atm", "haven't run in years"])
def test_who_does_not_run_runs_nothing_a_week(said):
    brief = after(RUNNER, "numbers", said)
    assert (brief.weekly_distance_km, brief.numbers_unknown, brief.exclusions) == (0, False, ())


@pytest.mark.parametrize(
    "said", ["never run more than 5k", "i don't run on mondays", "nothing recent", "couch to 5k week 6"]
)
def test_who_runs_a_little_does_not_run_nothing(said):
    assert after(RUNNER, "numbers", said).weekly_distance_km is None


def test_a_race_that_was_run_is_no_date_to_train_for():
    brief = after(RUNNER, "numbers", "32 km a week, longest 16, 1:58 half in September")
    assert (brief.event_date, brief.weekly_distance_km) == (None, 32)


@pytest.mark.parametrize(
    ("said", "weekly", "longest"),
    [
        ("about 15 miles, longest was 6 miles", 24.1, 9.7),
        ("about 25", 25, None),
        ("20 and 8", 20, 8),
        ("45km/18km", 45, 18),
        ("Three runs of five k. Longest was eight, last sunday", 15, 8),
        ("3x5k", 15, None),
        ("4 runs of 8km each, longest was 13km", 32, 13),
        ("longest was 14k two weeks ago. per week? 30ish", 30, 14),
        ("between 20 and 25 km, longest run 14 km", 22.5, 14),
        ("in the summer 30, now 15", 15, None),
        ("weekly: 45km long run: 18km", 45, 18),
        ("3 times a week, 4k each", 12, 4),
        ("three lots of 5k so 15k, never gone past 6k", 15, 6),
        ("12 weeks", None, None),
        ("i run a 28 min 5k", None, None),
        ("I can do 40 minutes 4 days", None, None),
        ("I'm 45 and my club does 60 km a week", None, None),
    ],
)
def test_a_runners_week_and_longest_run(said, weekly, longest):
    brief = after(RUNNER, "numbers", said)
    assert (brief.weekly_distance_km, brief.longest_run_km) == (weekly, longest)


def test_runs_that_make_up_a_week_are_no_training_days():
    assert after(RUNNER, "numbers", "three runs of 6 km, longest 9").days_per_week is None


@pytest.mark.parametrize(
    "said",
    [
        "don't track it, sorry", "never counted", "haven't maxed out in ages", "I don't write it down", "not a clue mate",
        "nothing recent", "can't remember tbh",
    ],
)  # fmt: skip
@pytest.mark.parametrize("first", [LIFTER, RUNNER])
def test_who_cannot_say_has_told_so(first, said):
    assert after(first, "numbers", said).numbers_unknown


def test_who_doubts_and_then_says_has_told_it():
    brief = after(RUNNER, "numbers", "dunno, maybe 15 km?")
    assert brief.weekly_distance_km == 15
    assert not brief.numbers_unknown


@pytest.mark.parametrize("topic", ["days", "experience", "timeline", "equipment", "avoid"])
@pytest.mark.parametrize(
    ("said", "goal"),
    [
        ("ok. oh and make the squat 160", {"back-squat": (160, None)}),
        ("also squat 170 and bench 120, changed my mind", {"back-squat": (170, None), "bench-press": (120, None)}),
        ("bench 105 rather than 100", {"bench-press": (105, None)}),
        ("scrap the 100 bench, make it 110", {"bench-press": (110, None)}),
        ("scrap the 150 squat, 140 is enough", {"back-squat": (140, None)}),
        ("make that bench 95, 100 is too much", {"bench-press": (95, None)}),
    ],
)
def test_a_goal_is_corrected_at_any_point(topic, said, goal):
    brief = after(LIFTER, topic, said)
    assert loads(brief.targets) == {"back-squat": (150, None), "bench-press": (100, None)} | goal
    assert brief.starting_numbers == ()


@pytest.mark.parametrize(
    ("said", "now"),
    [
        ("12 weeks, my squat is 130 now", {"back-squat": (130, None)}),
        ("4 days, squat 120 and bench 80", {"back-squat": (120, None), "bench-press": (80, None)}),
        ("16 for both", {}),
        ("2 days and i weigh 85 kg", {}),
        ("barbell, rack, bench, 120 kg of plates", {}),
    ],
)
def test_what_is_told_beside_is_no_correction(said, now):
    brief = after(LIFTER, "timeline", said)
    assert loads(brief.targets) == {"back-squat": (150, None), "bench-press": (100, None)}
    assert loads(brief.starting_numbers) == now


@pytest.mark.parametrize(
    ("said", "targets"),
    [
        ("snatch 80 kilo, clean and jerk hundred kilo. when? maybe 16 week", {"snatch": 80, "clean-and-jerk": 100}),
        ("185x5 on bench, kilos", {"bench-press": 185}),
        ("squat one sixty, bench one ten, both by 30 april", {"back-squat": 160, "bench-press": 110}),
        ("my meet on 22 May: 180 squat, 110 bench", {"back-squat": 180, "bench-press": 110}),
        ("140/100/180", {"back-squat": 140, "bench-press": 100, "deadlift": 180}),
        ("lose 8 kg and bench 80", {"bench-press": 80}),
        ("140 squat 100 bench by june, rn im 120/85", {"back-squat": 140, "bench-press": 100}),
        ("get bigger. squat 100, bench 70 right now", {}),
        ("get stronger. i squat 100x5 and bench 70x5", {}),
    ],
)
def test_numbers_answer_the_question_for_the_goal(said, targets):
    assert {lift: load for lift, (load, _) in loads(after("hello", "goal", said).targets).items()} == targets


def test_repetitions_answer_the_question_for_the_goal():
    brief = after("hello", "goal", "a muscle-up and 20 dips, 20 weeks from now")
    assert [(one.exercise_id, one.reps) for one in brief.targets] == [("muscle-up", 1), ("dip", 20)]
    assert brief.starting_numbers == ()


def test_a_time_alone_is_of_the_race_aimed_for_where_it_is_said_of_running():
    assert after(RUNNER, "days", "4 days. sub 1:50 would be nice").targets[0].duration_seconds == 6600
    assert after(RUNNER, "days", "3 days. and i want to go under 2 hours").targets[0].duration_seconds == 7200
    brief = after(RUNNER, "days", "3 days, under 2 hours each")
    assert brief.targets == ()
    assert after(RUNNER, "days", "3 days, i'd like 45 minutes").session_minutes == 45


def test_the_race_of_a_day_is_named_across_a_comma():
    assert after("hello", "goal", "run my first 10k, it's on 18 April").event_name == "10k"


@pytest.mark.parametrize("said", ["add 5 to " * 550, "no " * 1667, "3x5k " * 1000, "20 and " * 700, "not 100 " * 600])
def test_a_hostile_answer_is_read_in_time(said):
    started = time.process_time()
    read(said[:5000], Context(TODAY, topic="numbers", runner=True, has_goal=True))
    assert time.process_time() - started < 20  # what backtracks takes minutes
