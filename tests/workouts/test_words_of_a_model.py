"""A coach model words the day's workout within bounds; one that fails or breaks a bound leaves the engine's."""

from datetime import date

import pytest

from tests.athletes import at, here
from tests.scripted import END, TOOLS
from tp_core.domain.coach import Stop, StopReason, TextDelta, ToolCall
from tp_core.domain.errors import Unavailable
from tp_core.services.workouts import changing, making, opening, wording

MONDAY = date(2026, 11, 30)
GOOD = "Week 1 of 12 builds the base: 4 × 8 at 100 kg on the squat, then the hinges. Stop each set with reps in hand."


def presents(**arguments):
    return [ToolCall(call_id="1", name="present_workout", arguments=arguments), TOOLS]


def opened(app, program, script, scripted):
    model = at(scripted(script), MONDAY)
    return opening.open_workout(model, "me", "atlas", program.program_id)[0]


@pytest.fixture
def engine(app, program):
    """The engine's own workout, not stored."""
    monday = at(app, MONDAY)
    return making.made(monday, here(monday, program), 1, 1, MONDAY)


def test_its_words_stand_and_the_loads_are_the_engines(app, program, scripted, engine):
    workout = opened(app, program, presents(explanation=GOOD), scripted)
    assert workout.explanation == GOOD
    assert workout.exercises == engine.exercises
    again, new = opening.open_workout(at(app, MONDAY), "me", "atlas", program.program_id)
    assert (again, new) == (workout, False), "asked twice the same, and no model is asked again"


def test_it_may_take_an_offered_swap_and_drop_an_extra(app, program, scripted, engine):
    monday = at(app, MONDAY)
    use = changing.alternatives(monday, here(monday, program), engine, 1)[0].exercise_id
    last = len(engine.exercises) - 1
    script = presents(explanation=GOOD, swaps=[{"exercise": 1, "use": use}], drop=[last])
    workout = opened(app, program, script, scripted)
    assert workout.exercises[1].exercise_id == use
    assert len(workout.exercises) == last
    assert workout.estimated_minutes < engine.estimated_minutes


BROKEN = {
    "a number of its own": presents(explanation="Today you squat 4 × 8 at 180 kg and that is that, in full depth."),
    "a swap nobody offered": presents(explanation=GOOD, swaps=[{"exercise": 1, "use": "easy-run"}]),
    "the main lift dropped": presents(explanation=GOOD, drop=[0]),
    "two dropped": presents(explanation=GOOD, drop=[3, 4]),
    "arguments that are none": presents(words=GOOD),
    "no JSON": [ToolCall(call_id="1", name="present_workout", arguments=None), TOOLS],
    "another tool": [ToolCall(call_id="1", name="open_workout", arguments={}), TOOLS],
    "only talk": [TextDelta(text=GOOD), END],
    "a diagnosis": presents(explanation="That sounds like a torn meniscus, so today the squat is 4 × 8 at 100 kg."),
    "cut off": [TextDelta(text="Today"), Stop(reason=StopReason.MAX_TOKENS)],
    "a vendor away": [Unavailable("The coach model is away.")],
}


@pytest.mark.parametrize("script", BROKEN.values(), ids=BROKEN)
def test_a_model_that_fails_or_breaks_a_bound_leaves_the_engines_workout_and_says_so(
    app, program, scripted, engine, script
):
    workout = opened(app, program, script, scripted)
    assert workout.exercises == engine.exercises
    assert workout.explanation == f"{engine.explanation} {wording.WITHOUT}"


def test_the_model_is_told_the_workout_and_where_it_stands_as_data(app, program, scripted):
    model = at(scripted(presents(explanation=GOOD)), MONDAY)
    opening.open_workout(model, "me", "atlas", program.program_id)
    (told,) = model.coach.heard[0]
    text = told.parts[0].text
    for fact in ('"week": 1', '"ofWeeks": 12', "Back squat: 4", '"offered"', '"comingUp"', '"phaseGoals"'):
        assert fact in text
