"""Which programs there are, faults of technique, and pauses that are asked about: answered from what is known."""

from datetime import timedelta

import pytest

from tests.athletes import at, here, started, train
from tests.workouts.test_new_days import DAY, RUN
from tests.workouts.test_talking_of_workouts import says, sets_of
from tp_core.domain.program import ProgramStatus
from tp_core.services import programs


@pytest.mark.parametrize(
    "said",
    ["what programs do I have?", "show my old programs", "list my plans", "where is my last program?", "which programs am i on", "my programs"],
)  # fmt: skip
def test_the_programs_that_run_and_those_of_before_are_told(app, program, said):
    assert says(app, DAY, said)[0] == (
        f"“{program.program_definition.name}” runs: {_sentence(app, program)}. There is no earlier one. *Program* has each "
        "of them whole."
    )
    programs.change_status(at(app, DAY), "me", "atlas", program.program_id, ProgramStatus.ABANDONED)
    run = started(app, brief=RUN)
    (told,) = says(app, DAY, said)
    assert f"“{run.program_definition.name}” runs: " in told
    assert f"Before: “{program.program_definition.name}” from 30 November 2026, stopped." in told


def _sentence(app, program):
    from tp_core.services import standing

    of = here(at(app, DAY), program)
    return standing.sentence(at(app, DAY), of.program, of.plan, DAY)


def test_without_any_program_that_is_said(app):
    assert says(app, DAY, "what programs do I have?")[0] == "There is no program of yours yet."


@pytest.mark.parametrize("said", ["pause all my programs", "what are my plans for today?", "delete my old programs"])
def test_to_do_something_with_programs_is_no_question_for_them(app, program, said):
    assert "*Program* has each" not in says(app, DAY, said)[0]


@pytest.mark.parametrize(
    ("said", "lift"),
    [
        ("I keep missing my snatches forward", "Snatch: long patient pull"),
        ("my hips shoot up in the deadlift", "Deadlift: bar over mid-foot"),
        ("bar drifts away in my deadlift", "Deadlift: bar"),
        ("I can't keep my elbows up in front squats", "Front squat: elbows high"),
        ("my heels come up in squats", "Back squat: brace"),
        ("my bench stalls halfway up", "Bench press: shoulder blades"),
        ("why do i miss my snatch behind", "Snatch:"),
        ("my jerk is always forward", "Push jerk:"),
    ],
)
def test_a_fault_of_technique_gets_the_lifts_cue_and_what_holds_for_any(app, program, said, lift):
    (told,) = says(app, DAY, said)
    assert told.startswith(lift)
    assert "I can't see" in told


@pytest.mark.parametrize(
    "said",
    [
        "I keep missing my squat sessions", "can i move my squat day forward", "my knees hurt when they cave in at the bottom of squats",
        "I keep losing my keys", "my squat goes up every week", "swap squats for lunges",
    ],
)  # fmt: skip
def test_what_is_no_fault_of_technique_gets_no_cue(app, program, said):
    assert "What makes yours go that way" not in says(app, DAY, said)[0]


def test_sets_beside_a_fault_are_written_down(app, program):
    train(app, program, DAY)
    day = DAY + timedelta(days=1)
    assert says(app, day, "squats 3x5 at 100, knees cave in at the end")[0].startswith("Logged: Back squat")
    assert len(sets_of(app, day)) == 3


@pytest.mark.parametrize(
    "said", ["how long should I pause?", "how long should I pause between sets", "how long do i wait after each set?"]
)
def test_a_pause_between_sets_is_a_rest(app, program, said):
    assert says(app, DAY, said)[0].startswith("Three to five minutes in heavy sets")


@pytest.mark.parametrize(
    "said",
    [
        "how long should I pause the program",
        "what happens when i pause the program",
        "should i pause the program",
        "how long can i pause",
    ],
)
def test_a_pause_that_is_asked_about_is_not_made(app, program, said):
    says(app, DAY, said)
    assert here(app, program).program.status is not ProgramStatus.PAUSED


@pytest.mark.parametrize(
    "said", ["pause the program", "can you pause the program?", "pause, flu", "please pause it, work is mad"]
)
def test_a_pause_that_is_wished_is_made(app, program, said):
    says(app, DAY, said)
    assert here(app, program).program.status is ProgramStatus.PAUSED
