"""Where an exercise is to be felt: answered from the exercise table, of the one spoken of; what hurts is not."""

import pytest

from tests.workouts.test_talking_of_workouts import MONDAY, says


def test_a_question_that_names_no_exercise_is_of_the_one_asked_about_before(app, program):
    _, felt, arms = says(
        app,
        MONDAY,
        "how do I do a barbell row?",
        "is my back supposed to feel it",
        "i feel it in my arms not in my back",
    )
    assert felt.startswith("Yes. Barbell row: you feel it in the back most, and the rear delts, biceps and lower back")
    assert "pain is not" in felt
    assert arms.startswith("Less weight and a slower way down often let it show")
    assert "Barbell row" in arms


@pytest.mark.parametrize(
    ("said", "lead"),
    [
        ("where should I feel the hip thrust?", "Barbell hip thrust: you feel it in the glutes most"),
        ("should I feel deadlifts in my lower back?", "A little, yes, as a helper. Deadlift"),
        ("am I supposed to feel squats in my biceps?", "Not there first of all. Back squat"),
    ],
)
def test_the_muscle_asked_about_is_told_as_main_helper_or_neither(app, program, said, lead):
    assert says(app, MONDAY, said)[0].startswith(lead)


@pytest.mark.parametrize("said", ["is my back supposed to hurt in rows?", "should I feel pain in my back when I row?"])
def test_pain_is_no_question_of_technique(app, program, said):
    (told,) = says(app, MONDAY, said)
    assert "you feel it in" not in told
    assert "physio" in told or "doctor" in told
