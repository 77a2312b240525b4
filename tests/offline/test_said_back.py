"""What is said back of a goal or a complaint: nothing that the gate over every coach would hold back."""

import pytest

from tests.offline.driver import Talk
from tests.offline.score import brief_of
from tp_core.adapters.offline import own_words
from tp_core.adapters.offline.remarks import OF_WEIGHT
from tp_core.domain.safety import OutputGate
from tp_core.domain.weight_aims import without_amount


@pytest.mark.parametrize(
    ("said", "goal"),
    [
        ("lose 10kg", "lose weight"),
        ("lose about 20 lbs of fat and get fit", "lose weight and get fit"),
        ("drop from 95 to 85 kg and run 5k", "lose weight and run 5k"),
        ("shed 2 stone", "lose weight"),
        ("Lose 5-8 kilos", "lose weight"),
        ("run 5k without losing 10 minutes", "run 5k without losing 10 minutes"),
        ("put 20 kg on my squat", "put 20 kg on my squat"),
        ("squat 150 kg", "squat 150 kg"),
        ("lose weight", "lose weight"),
        ("cut to the 83 kg class", "cut to the 83 kg class"),
    ],
)
def test_the_wish_stays_and_its_number_goes(said, goal):
    assert without_amount(said) == goal


def test_the_date_it_is_wished_for_stays():
    brief = brief_of("lose 10kg before my wedding on 12 june")
    assert (brief.goal, str(brief.event_date)) == ("lose weight", "2027-06-12")


@pytest.mark.parametrize(
    "first", ["lose 10kg before my wedding on 12 june", "I want to lose 20 lbs by summer and get fit, home, 3 days"]
)
def test_the_talk_goes_on_and_nothing_in_the_answer_is_held_back(first):
    said = Talk().say(first).text
    assert said.startswith("Written down: lose weight")
    assert OF_WEIGHT in said
    assert said.count("?") >= 1
    assert through_the_gate(said) == said


def through_the_gate(text: str) -> str:
    gate = OutputGate()
    return gate.feed(text) + gate.finish()


@pytest.mark.parametrize(
    ("first", "told", "question"),
    [
        (
            "get stronger, 3 days gym. my knee aches sometimes, nothing serious",
            "what you told of your knee",
            "trained?",
        ),
        ("strength. sore elbow (nothing serious)", "care with what you told of your elbow", "trained?"),
        ("strength 3 days, physio says it's safe to train my knee", "care with what you told of your knee", "trained?"),
        ("i want to push through the pain and get big", "Don't train through pain", "trained?"),
        ("want abs, eat 1500 calories a day, 4 days gym", "a dietitian can help", "trained?"),
    ],
)
def test_what_the_coach_may_not_say_is_named_and_its_question_still_comes(first, told, question):
    said = Talk().say(first).text
    assert told in said
    assert question in said
    assert through_the_gate(said) == said


def test_ordinary_words_are_said_back_as_they_were():
    said = Talk().say("squat 150 kg, 4 days, full gym. my left knee gets cranky").text
    assert "care with “left knee gets cranky”" in said
    assert own_words.correction("left knee gets cranky") == ""
