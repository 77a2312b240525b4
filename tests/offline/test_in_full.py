"""What is only said in part while a program is designed: it means what stands, or what was last spoken of."""

from datetime import date

import pytest

from tests.offline.driver import Talk
from tp_core.domain.brief import Topic
from tp_core.domain.program import Experience, Weekday

LIFTER = ("get stronger, 3 years of training", "3 days", "full gym", "12 weeks")
MON, TUE, WED, THU, FRI, SAT, SUN = Weekday


def talk(*words: str) -> Talk:
    made = Talk()
    for one in words:
        made.say(one)
    return made


@pytest.mark.parametrize("words", ["no wait, 4", "can we do 4 instead", "hmm 4", "sorry 4", "make it 4 please", "no 4"])
def test_a_number_that_corrects_is_of_the_kind_last_spoken_of(words):
    brief = talk("get stronger, 3 years of training", "3 days", words).brief
    assert (brief.days_per_week, brief.weeks) == (4, None)


@pytest.mark.parametrize(
    ("before", "words", "field", "value"),
    [
        ("90 minutes", "no actually 60", "session_minutes", 60),
        ("16 weeks", "no I mean six", "weeks", 6),
        ("75 minutes is too long", "45", "session_minutes", 45),
    ],
)
def test_it_may_be_minutes_or_weeks_and_is_no_answer_to_the_health_question(before, words, field, value):
    made = talk(*LIFTER, "nothing hurts", "I don't know my numbers")
    assert made.question is not None
    assert made.question.topic == Topic.SCREENING
    made.say(before)
    made.say(words)
    assert getattr(made.brief, field) == value
    assert not made.screened


def test_a_number_that_answers_the_open_question_stays_its_answer():
    assert talk("get stronger, 3 years of training", "3 days", "full gym", "12").brief.weeks == 12
    made = talk(*LIFTER, "nothing hurts", "I don't know my numbers", "no, 34")
    assert made.screened
    assert made.brief.days_per_week == 3


@pytest.mark.parametrize(
    ("words", "days"),
    [("one day less", 2), ("a day more please", 4), ("one more day", 4), ("two days more", 5), ("drop a day", 2)],
)
def test_a_day_more_or_less_is_counted_from_the_week_that_stands(words, days):
    assert talk(*LIFTER, words).brief.days_per_week == days


def test_of_days_they_named_the_best_spread_ones_stay():
    assert talk("get stronger", "3 years", "tue wed fri sat", "one day less").brief.training_days == (TUE, FRI, SAT)


@pytest.mark.parametrize(
    ("words", "field", "value"),
    [
        ("shorter sessions", "session_minutes", 60),
        ("can the sessions be a bit longer", "session_minutes", 90),
        ("20 minutes less", "session_minutes", 55),
        ("2 weeks longer", "weeks", 14),
    ],
)
def test_shorter_and_longer_are_reckoned_from_what_the_draft_has(words, field, value):
    assert getattr(talk(*LIFTER, words).brief, field) == value


def test_shorter_alone_asks_which_and_takes_the_sessions():
    made = talk(*LIFTER)
    answer = made.say("make it shorter").text
    assert "75 minutes" in answer
    assert "12 weeks" in answer
    made.say("no i mean the sessions")
    assert made.brief.session_minutes == 60


def test_a_start_moves_by_weeks():
    made = talk(*LIFTER, "start a week later")
    assert made.brief.start_date is not None
    assert made.brief.start_date.isoformat() == "2026-12-07"
    made = talk("trek in the alps on 3 october 2027, want strong legs", "starting january")
    made.say("can it be 16 weeks before the trek")
    assert made.brief.event_date is not None
    assert made.brief.start_date is not None
    assert (made.brief.event_date - made.brief.start_date).days == 16 * 7


@pytest.mark.parametrize(
    ("words", "days"),
    [
        (("mon wed fri", "not monday"), (WED, FRI)),
        (("mon wed fri", "actually not friday, saturday"), (MON, WED, SAT)),
        (("mon wed fri", "not monday", "tuesday"), (TUE, WED, FRI)),
        (("mon wed fri", "as I said no fridays"), (MON, WED)),
        (("3 days", "can it be on mondays?"), (MON, WED, FRI)),
        (("3 days", "only monday"), (MON,)),
    ],
)
def test_a_single_day_is_read_by_the_week_that_stands(words, days):
    assert talk("get stronger, 3 years of training", *words).brief.training_days == days


def test_an_answer_to_another_question_than_the_open_one():
    made = talk("get stronger", "3 times")
    assert (made.brief.days_per_week, made.brief.experience) == (3, None)
    made.say("10 yrs")
    assert made.brief.experience is Experience.ADVANCED
    made = talk("get stronger, 3 years of training", "3 days", "barbell and rack", "oh and a bench")
    assert made.brief.equipment == ("barbell", "bench", "rack")


def test_another_race_is_another_goal():
    made = talk("marathon", "october 11 2027", "4 years", "5 days", "actually the half")
    assert made.brief.goal == "run a half marathon"
    assert made.brief.event_date is not None


@pytest.mark.parametrize(
    "words",
    [
        "what if I only have 5 days in december",
        "I'm away 20 december to 3 january",
        "none in the last week of december",
        "can we move to 2 days in january",
        "only bodyweight in that time",
        "one day less in february",
    ],
)
def test_what_holds_for_a_stretch_changes_no_week(words):
    made = talk(*LIFTER)
    before = made.brief
    answer = made.say(words).text
    assert made.brief == before
    assert "paused" in answer


@pytest.mark.parametrize(
    ("words", "days", "start"),
    [("4 days a week from january", 4, "2027-01-01"), ("start in january", 3, "2027-01-01")],
)
def test_a_start_in_a_month_is_no_stretch(words, days, start):
    brief = talk(*LIFTER, words).brief
    assert brief.days_per_week == days
    assert brief.start_date is not None
    assert brief.start_date.isoformat() == start


def test_a_number_without_a_lift_is_of_the_lift_that_was_spoken_of():
    brief = talk("want a bigger bench", "100 now want 120").brief
    assert {one.exercise_id: one.load for one in brief.targets} == {"bench-press": 120}
    assert {one.exercise_id: one.load for one in brief.starting_numbers} == {"bench-press": 100}
    brief = talk("get better at olympic lifting", "snatch 70 clean and jerk 95", "want 80 and 110").brief
    assert {one.exercise_id: one.load for one in brief.targets} == {"snatch": 80, "clean-and-jerk": 110}


def test_a_day_ruled_out_that_the_week_does_not_have_leaves_it():
    made = talk("get stronger, 3 years of training", "mon wed fri", "i can't do tuesday")
    assert made.brief.training_days == (MON, WED, FRI)


def test_what_the_kit_answer_says_of_a_gym_is_no_training_age():
    made = talk("build strength", "no gym but I have kettlebells")
    assert (made.brief.experience, made.brief.equipment) == (None, ("kettlebell",))


@pytest.mark.parametrize(
    "words", ["Prep for HYROX in april, 5 days", "100 mile ultra in june, 5 days", "5 days, some weeks only 4"]
)
def test_a_first_message_with_a_month_is_no_stretch(words):
    assert talk(words).brief.days_per_week == 5


@pytest.mark.parametrize("words", ["can we do 4 instead", "no wait, 4"])
def test_named_days_are_a_number_that_was_spoken_of(words):
    assert talk("get stronger, two dumbbells", "mon wed fri", words).brief.days_per_week == 4


@pytest.mark.parametrize(
    "words",
    [
        "i'd rather do wednesday than thursday",
        "wednesday instead of thursday please",
        "can you move thursday to wednesday",
        "swap my thursday session for wednesday",
    ],
)
@pytest.mark.parametrize("days", ["mon tue thu fri", "4 days"])
def test_one_day_for_another_leaves_the_rest_of_the_week(days, words):
    brief = talk("get stronger, 3 years of training", days, words).brief
    assert brief.training_days == (MON, TUE, WED, FRI)


def test_a_day_for_another_of_a_week_with_more_days_than_were_named():
    brief = talk("run a half, running for 2 years", "tue thu sat", "actually 4", "wednesday rather than thursday").brief
    assert brief.training_days == (TUE, WED, SAT, SUN)


@pytest.mark.parametrize(
    "words", ["1 strength session a week on top please", "one strength session a week", "2 gym days on top"]
)
def test_a_session_of_another_kind_beside_the_runs_is_no_length_of_the_week(words):
    brief = talk("run a half, running for 2 years", "tue thu sat sun", words).brief
    assert brief.training_days == (TUE, THU, SAT, SUN)


def test_a_race_on_the_way_leaves_the_race_they_train_for():
    brief = talk("half marathon on 18 april 2027, running for 2 years", "4 days", "tune-up 10k on 7 march").brief
    assert (brief.event_name, brief.event_date) == ("half marathon", date(2027, 4, 18))


@pytest.mark.parametrize(
    "words",
    [
        "my doctor said on 20 november it's fine, no limits",
        "the 20 November was when I saw the doctor",
        "saw the physio on 20 november",
    ],
)
def test_a_day_at_the_doctors_is_no_deadline(words):
    assert talk("squat 140, 3 years of training", "4 days", words).brief.event_date is None


def test_a_doctors_word_on_the_start_or_a_deadline_stands():
    assert talk("squat 140, the physio says I can start on 4 january").brief.start_date == date(2027, 1, 4)
    assert talk("lose 10 kg, my doctor wants me to by 1 june").brief.event_date == date(2027, 6, 1)
