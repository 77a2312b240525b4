"""What an athlete says and asks of a skill they practise: seconds held, the next step, why it is there."""

from datetime import timedelta

import pytest

from tests.athletes import started
from tests.check_ins.test_carrying import SKILL
from tests.workouts.test_talking_of_workouts import says

STEPS = "The steps are tuck front lever, advanced tuck front lever, one-leg front lever, straddle front lever and front lever."


@pytest.fixture
def day(app):
    program = started(app, brief=SKILL)
    return program.start_date + timedelta(days=1)


@pytest.mark.parametrize(
    ("words", "held"),
    [
        ("tuck front lever 8 8 8 6 5", "Tuck front lever 8 s, 8 s, 8 s, 6 s, 5 s"),
        ("did tuck front lever 5x8", "Tuck front lever 8 s, 8 s, 8 s, 8 s, 8 s"),
        ("plank 60 60 45", "Plank 60 s, 60 s, 45 s"),
    ],
)
def test_bare_numbers_of_a_hold_are_seconds(app, day, words, held):
    assert held in says(app, day, words)[0]


def test_reps_of_what_is_counted_stay_reps(app, day):
    assert "Push-up 12, 12, 10 reps" in says(app, day, "push-ups 12 12 10")[0].replace(" reps, ", ", ")


@pytest.mark.parametrize(
    "words",
    [
        "what comes after the tuck front lever?",
        "when do I get to the full front lever?",
        "what are the progressions for the front lever?",
        "what's the next step after tuck front lever?",
    ],
)
def test_the_steps_are_told_with_what_brings_the_next(app, day, words):
    (answer,) = says(app, day, words)
    assert answer.startswith(STEPS)
    assert "Your plan begins at the tuck front lever. Once it is held 20 seconds in every set" in answer


def test_why_a_step_is_there(app, day):
    assert "is a step to the front lever" in says(app, day, "why the tuck front lever?")[0]


@pytest.mark.parametrize("words", ["when do I squat?", "when can I do push-ups again?", "what's next?"])
def test_other_questions_of_when_are_not_taken_for_one_of_steps(app, day, words):
    assert "The steps are" not in says(app, day, words)[0]


def test_a_plank_beside_skills_shares_the_name_of_the_program(app):
    assert started(app, brief=SKILL).program_definition.name.startswith("Plank and front lever")
