"""A workout in the model's words over the wire: within bounds, and the engine's own workout where it fails."""

from datetime import date

import pytest

from tests import athletes
from tests.converse import frames
from tests.converse.scripts import REFUSALS, VENDOR, Drop, Pause, answer, called, end, said, start, text
from tp_core.adapters.bedrock import Limits
from tp_core.services.workouts import opening
from tp_core.services.workouts.wording import WITHOUT

MONDAY = date(2026, 11, 30)
WORDS = (
    "Today serves the base phase: back squat first, everything after it supports it. Stop each set while it is clean."
)
PRESENTED = called(("present_workout", {"explanation": WORDS}), first=0.05)


@pytest.fixture
def made(app, bedrock):
    """Opens the first workout with a model that plays the scripts; the program was made with the rules alone."""

    def make(*scripts, limits=None):
        program = athletes.started(app)
        with_model, server = bedrock(*scripts, limits=limits)
        workout, _ = opening.open_workout(with_model, "me", "atlas", program.program_id, MONDAY)
        return workout, server

    return make


def test_the_models_words_stand_on_the_workout_and_the_loads_are_the_engines(app, made):
    workout, server = made(PRESENTED)
    assert workout.explanation == WORDS
    assert server.refused == []
    request = server.requests[0]
    assert request["toolConfig"]["toolChoice"] == {"auto": {}}
    assert request["toolConfig"]["tools"][0]["toolSpec"]["name"] == "present_workout"
    assert request["system"][1] == {"cachePoint": {"type": "default"}}
    assert request["inferenceConfig"] == {"maxTokens": 2048}


FAILING = {
    "refused": [REFUSALS[503]] * 3,
    "no access": [REFUSALS[403]],
    "dropped": [answer(start(), Drop())],
    "throttled midway": [answer(start(), frames.exception("throttlingException", VENDOR))],
    "truncated before the call": [answer(start(), text(0, ["Let me"]))],
    "stalled": [answer(start(), Pause(5), end())],
    "words instead of a call": [said("Squat hard.")],
    "cut within the call": [called(("present_workout", {"explanation": WORDS}), reason="max_tokens")],
    "withheld": [answer(start(), end("guardrail_intervened"))],
    "unreadable call": [answer(start(), end("tool_use"))],
    "numbers of its own": [
        called(("present_workout", {"explanation": "Squat 250 kg today, that is what serves you."}))
    ],
    "a diagnosis": [
        called(("present_workout", {"explanation": "You probably have tendinitis, so we go lightly today."}))
    ],
}


@pytest.mark.parametrize("scripts", FAILING.values(), ids=FAILING.keys())
def test_a_model_that_fails_leaves_the_engines_workout_and_says_so(made, scripts):
    workout, _ = made(*scripts, limits=Limits(read_seconds=0.5))
    assert workout.explanation.startswith("Week 1 · ")
    assert workout.explanation.endswith(WITHOUT)
    assert VENDOR not in workout.explanation
