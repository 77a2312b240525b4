"""Ill, paused and taken up again in conversation; and what is said of a day whose workout is over."""

from datetime import timedelta

import pytest

from tests.athletes import at, here
from tests.scripted import say
from tests.workouts.test_talking_of_workouts import MONDAY, says, sets_of
from tp_core.adapters.offline.reading import illness, pauses
from tp_core.domain.coach import Stop, StopReason, ToolCall
from tp_core.domain.program import ProgramStatus


def status(app, program):
    return here(at(app, MONDAY), program).program.status


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("i have flu", "grave"), ("i have a fever", "grave"), ("flu, can't train this week", "grave"),
        ("i have the flu, everything hurts", "grave"), ("i have a fever and body aches", "grave"),
        ("food poisoning since last night", "grave"), ("on antibiotics for a chest infection", "grave"),
        ("i have a cold", "cold"), ("caught a cold, head hurts a bit", "cold"), ("my throat hurts", "cold"),
        ("no fever, just a runny nose", "cold"), ("sick today", "ill"), ("not feeling well", "ill"),
        ("under the weather", "ill"), ("i have hay fever", ""), ("it's cold in my garage", ""), ("sick of squats", ""),
        ("my son is sick", ""), ("i feel sick after squats", ""), ("i had a cold but feel fine now", ""),
        ("chest and stomach exercises", ""), ("my knee hurts", ""), ("cold plunge after training", ""),
    ],
)  # fmt: skip
def test_illness_is_read_by_where_it_sits(said, kind):
    assert illness.told(said) == kind


@pytest.mark.parametrize("said", ["I have flu", "I have a fever and body aches", "fever, what's today's workout?"])
def test_with_a_fever_nothing_is_trained_and_the_ways_off_and_back_are_told(app, program, said):
    (answer,) = says(app, MONDAY, said)
    assert answer.startswith("No training with that")
    assert "“Skip today, ill”" in answer
    assert "“pause, ill”" in answer
    assert "20 % fewer sets in the first week" in answer
    assert "pain" not in answer


def test_a_cold_leaves_the_choice_and_a_joint_beside_it_is_not_passed_over(app, program):
    cold, both = says(app, MONDAY, "I have a cold", "I have a cold and my knee hurts")
    assert "“only 20 minutes”" in cold
    assert "With a fever, or once it sits in chest or stomach, no training" in cold
    assert "I don't plan through pain" in both


def test_who_is_ill_gets_no_workout_fitted_to_train_on(app, program):
    (answer,) = says(app, MONDAY, "I have the flu and my back aches")
    assert "Today with nothing that loads" not in answer
    assert answer.startswith("No training with that")


def test_a_pause_said_is_made_with_its_reason_and_the_way_back(app, program):
    paused, today, again = says(app, MONDAY, "pause, I'm ill", "what's today?", "pause the program")
    assert "is paused from today. Nothing is due" in paused
    assert "No training with a fever" in paused
    assert "“resume the program”" in paused
    assert "is paused: say “resume the program”" in today
    assert again == "Your program is paused. Say “resume the program” and it goes on from today."
    after = here(at(app, MONDAY), program).program
    assert (after.status, after.pauses[-1].since, after.pauses[-1].reason) == (ProgramStatus.PAUSED, MONDAY, "ill")


def test_sets_told_while_paused_are_kept_beside_the_program(app, program):
    _, logged, both = says(app, MONDAY, "pause the program", "squat 3x5 at 100", "bench 3x5 at 80 and 10 pull ups")
    assert logged == (
        "Written down beside the program: Back squat 100 kg × 5, 100 kg × 5, 100 kg × 5. The program stays paused; "
        "“resume the program” takes it up again from today."
    )
    assert "Bench press" in both
    assert sets_of(app, MONDAY)[:3] == [("back-squat", 5, 100)] * 3
    assert len(sets_of(app, MONDAY)) == 7
    assert status(app, program) is ProgramStatus.PAUSED


def test_sets_of_a_day_before_the_pause_belong_to_its_session(app, program):
    _, logged = says(app, MONDAY + timedelta(days=1), "pause the program", "yesterday squat 3x5 at 100")
    assert logged.startswith("Logged for Monday 30 November: Back squat 100 kg × 5")
    (entry,) = app.store.training.entries("me", MONDAY, MONDAY)
    assert entry.program_id == program.program_id


def test_resumed_after_eight_days_the_end_has_moved_and_easier_weeks_are_suggested(app, program):
    says(app, MONDAY, "pause the program for a week")
    (back,) = says(app, MONDAY + timedelta(days=8), "resume the program")
    after = here(at(app, MONDAY + timedelta(days=8)), program).program
    assert after.status is ProgramStatus.ACTIVE
    assert after.pauses[-1].until == MONDAY + timedelta(days=8)
    assert "goes on. It ends " in back
    assert "Next session: Lower body A" in back


@pytest.mark.parametrize(
    "said",
    [
        "can I pause the program?", "should I pause?", "pause the program next week", "don't pause the program",
        "I'm away next week, pause it", "paused bench felt good", "what happens when I pause", "pause bench is hard",
    ],
)  # fmt: skip
def test_a_pause_asked_about_denied_or_for_later_is_not_made(app, program, said):
    assert pauses.call(said.casefold()) is None
    says(app, MONDAY, said)
    assert status(app, program) is ProgramStatus.ACTIVE


def test_a_model_pauses_nothing_the_athlete_did_not_ask_for(app, program, scripted):
    calls = [ToolCall(call_id="1", name="pause_program", arguments={"reason": "ill"})]
    coach = scripted([*calls, Stop(reason=StopReason.TOOL_USE)], say("Rest then."))
    says(coach, MONDAY, "I feel a bit tired")
    assert status(app, program) is ProgramStatus.ACTIVE


def test_todays_workout_that_is_over_is_told_with_what_comes_next(app, program):
    _, today, following = says(app, MONDAY, "done, effort 7", "what's today?", "what's next?")
    assert today.startswith("Today's Lower body A is done. Back squat 100 kg × 8")
    assert today.endswith("Next: Upper body A on Tuesday 1 December.")
    assert following.startswith("Today's Lower body A is done. Next, Tuesday 1 December: Upper body A")


def test_a_session_skipped_is_told_as_not_done_and_what_comes_next(app, program):
    _, today = says(app, MONDAY, "skip today, no time", "what's today?")
    assert today == "Today's Lower body A is not done. Next: Upper body A on Tuesday 1 December."
