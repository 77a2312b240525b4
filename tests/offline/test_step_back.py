"""A step back, what is called changed, and what is asked of the talk itself."""

import pytest

from tests.offline.driver import Talk
from tests.offline.test_in_full import LIFTER, talk
from tp_core.domain.brief import Topic

READY = (*LIFTER, "nothing hurts", "I don't know my numbers")


@pytest.mark.parametrize("words", ["undo", "undo that", "take it back", "please revert that", "as it was before"])
def test_a_step_back_goes_to_what_was_said_before(words):
    made = talk(*READY, "5 days")
    answer = made.say(words).text
    assert made.brief.days_per_week == 3
    assert answer.startswith("Back to 3 days.")


def test_a_step_back_takes_out_what_was_new():
    made = talk(*READY, "I don't like lunges")
    assert "lunges" in made.say("undo").text
    assert made.brief.exclusions == ()


def test_a_step_back_passes_over_questions_and_over_what_is_taken_back_already():
    made = talk(*READY, "shorter sessions", "no front squats", "what is RPE", "undo")
    assert (made.brief.exclusions, made.brief.session_minutes) == ((), 60)
    made.say("undo")
    assert made.brief.session_minutes is None
    assert made.brief.days_per_week == 3


def test_a_first_value_is_open_again_and_asked_for():
    made = talk("get stronger, 3 years of training", "3 days", "undo")
    assert made.brief.days_per_week is None
    assert made.question is not None
    assert made.question.topic == Topic.DAYS


def test_with_nothing_told_there_is_nothing_to_take_back():
    made = Talk()
    made.say("hello")
    assert "nothing left" in made.say("undo").text


def test_changed_is_said_only_where_something_else_was_written():
    made = talk("get stronger")
    assert "Changed" not in made.say("actually 3 years").text
    assert "Changed" not in made.say("no wait, 4 days").text
    assert made.say("5 days").text.startswith("Changed: 5 days")
    assert "Changed" not in made.say("also no burpees").text
    assert "Changed" not in made.say("my squat is 100x5").text
    assert "Changed" not in made.say("and bench 80x5").text
    assert made.say("bench is 85x5 now").text.startswith("Changed: ")


@pytest.mark.parametrize("words", ["what do you mean", "wdym", "sorry, I don't understand", "huh?", "what?"])
def test_who_asks_what_a_question_means_is_told_and_asked_again(words):
    made = talk("get stronger, 3 years of training")
    answer = made.say(words).text
    assert "4 days" in answer
    assert "understand" not in answer
    assert answer.endswith("Which days can you train?")
    assert made.asked["days"] == 1


@pytest.mark.parametrize(
    "words", ["can you explain week 3", "explain week 3", "what's in week 3", "show me week 3", "and week 3"]
)
def test_any_week_can_be_asked_about(words):
    answer = talk(*LIFTER).say(words).text
    assert "Week 3, from Monday 14 December" in answer


@pytest.mark.parametrize("words", ["make it harder", "easier please", "too easy", "can it be tougher"])
def test_harder_and_easier_are_told_what_they_follow_from(words):
    made = talk(*LIFTER)
    before = made.brief
    assert "3 days of 75 minutes" in made.say(words).text
    assert made.brief == before


@pytest.mark.parametrize(
    "words",
    ["what did you assume?", "which days did you pick?", "what's my goal now?", "so what days do you have now?"],
)
def test_what_stands_is_told_however_it_is_asked(words):
    made = talk(*LIFTER)
    answer = made.say(words).text
    assert answer.startswith("So far: get stronger")
    assert made.brief.accepted_defaults == ()


@pytest.mark.parametrize("words", ["why do you ask", "why would I tell you", "why do you need that"])
def test_why_it_is_asked_is_about_the_open_question(words):
    assert "Training age" in talk("get stronger").say(words).text


@pytest.mark.parametrize("words", ["not sure what i can do here", "no idea how to start here"])
def test_who_does_not_know_what_to_do_here_is_helped(words):
    made = Talk()
    assert "Tell me a goal" in made.say(words).text
    assert not made.brief.numbers_unknown
    assert talk("bench 100", "no idea what I can bench").brief.numbers_unknown


@pytest.mark.parametrize("words", ["ok", "ok that", "10", "100 80 120", "which is better?"])
def test_what_says_nothing_of_what_hurts_is_no_answer_to_it(words):
    made = talk(*LIFTER, words)
    assert not made.brief.nothing_to_avoid


@pytest.mark.parametrize("words", ["nope", "no, all good", "nothing", "I'm ok", "0", "100%"])
def test_a_no_to_what_hurts_is_still_one(words):
    assert talk(*LIFTER, words).brief.nothing_to_avoid


@pytest.mark.parametrize("words", ["no by december", "I never said beginner"])
def test_what_tells_no_training_age_gives_none(words):
    assert talk("get stronger", words).brief.experience is None


def test_facts_that_a_question_or_a_refusal_holds_are_none():
    assert talk(*LIFTER, "75 minutes is too long").brief.session_minutes is None
    assert talk("bench 100 kg, now 85", "in kg what's that?").brief.unit == Talk().brief.unit
    made = talk("bench 100 kg, now 85", "back to pounds")
    assert made.brief.limitations == ()
    assert talk(*LIFTER, "is it better to start in january then").brief.start_date is None


def test_a_second_goal_leaves_the_first():
    made = talk("deadlift 180", "2 years", "add a second goal: 10k run")
    assert (made.brief.goal, made.brief.secondary_goals) == ("deadlift 180", ("10k run",))


def test_a_half_ironman_is_no_half_marathon():
    assert "marathon" not in talk("half ironman in june").brief.event_name


def test_kit_that_is_no_full_gym():
    made = talk("get stronger, 3 years of training", "3 days", "full gym", "not a full gym, just dumbbells and cables")
    assert made.brief.equipment == ("cables", "dumbbells")


def test_a_runner_without_a_watch_knows_no_kilometres_and_says_nothing_of_pain():
    made = talk("run a 10k by spring", "2 years", "3 days")
    assert made.question is not None
    assert made.question.topic == Topic.AVOID
    made.say("no watch, no idea")
    assert made.brief.numbers_unknown
    assert Topic.AVOID not in made.brief.accepted_defaults


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("do you plan bench?", "bench press is in the week"),
        ("what about cardio?", "goal asks for"),
        ("can I do planks?", "plank"),
        ("is there any squatting in it", "squat"),
    ],
)
def test_whether_something_is_planned_is_told_from_the_plan(words, told):
    made = talk(*LIFTER)
    before = made.brief
    assert told in made.say(words).text
    assert made.brief == before


def test_a_part_that_is_told_at_the_health_question_is_spared_as_well():
    made = talk(*READY)
    answer = made.say("left shoulder sometimes").text
    assert made.brief.limitations == ("left shoulder sometimes",)
    assert "joint or bone problem on the health list" in answer
    made = talk(*READY, "pelvic floor stuff")
    assert made.brief.limitations == ("pelvic floor issues",)


@pytest.mark.parametrize("words", ["add calves", "more chest please", "can we train arms", "less legs"])
def test_a_wish_for_a_part_of_the_body_answers_no_health_question(words):
    made = talk(*READY, words)
    made.say("over 18")
    assert not made.screened


@pytest.mark.parametrize("words", ["add high blood pressure to that", "more of a back problem, 40"])
def test_what_ails_is_no_wish(words):
    made = talk(*READY, words)
    made.say("over 18")
    assert made.clearance or not made.screened
