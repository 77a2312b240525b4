"""A pause told with its end: kept, and the way back offered on that day, once, in conversation and under the bell."""

from datetime import date, timedelta

import pytest

from tests.athletes import at, here
from tests.scripted import say
from tests.workouts.test_talking_of_workouts import MONDAY, says
from tp_core.domain.coach import Stop, StopReason, ToolCall
from tp_core.domain.errors import Invalid
from tp_core.domain.program import ProgramStatus
from tp_core.services import programs
from tp_core.services.reminding import run

BACK = MONDAY + timedelta(days=7)


def pause(app, program):
    return here(at(app, MONDAY), program).program.pauses[-1]


@pytest.mark.parametrize(
    ("said", "until"),
    [
        ("pause the program until Monday", BACK), ("two weeks off", MONDAY + timedelta(days=14)),
        ("I'm taking a week off", BACK), ("pause for 10 days", MONDAY + timedelta(days=10)),
        ("pause, I'm ill, until Friday", MONDAY + timedelta(days=4)), ("I need a couple of days off", date(2026, 12, 2)),
        ("pause the program", None),
    ],
)  # fmt: skip
def test_the_end_of_a_pause_is_kept(app, program, said, until):
    (answer,) = says(app, MONDAY, said)
    assert "is paused from today" in answer
    assert pause(app, program).meant_until == until
    assert (until is None) == ("I ask on that day" not in answer)


@pytest.mark.parametrize(
    "said",
    ["I had a week off last month", "can I take a week off?", "two weeks off next month", "I have two days off a week"],
)
def test_a_week_off_that_is_past_asked_or_for_later_pauses_nothing(app, program, said):
    says(app, MONDAY, said)
    assert here(at(app, MONDAY), program).program.status is ProgramStatus.ACTIVE


def test_on_the_day_the_way_back_is_offered_once_and_taken_by_a_yes(app, program):
    says(app, MONDAY, "pause until Monday")
    (before,) = says(app, MONDAY + timedelta(days=3), "hi")
    assert "Shall" not in before
    hello, back = says(app, BACK, "hi", "yes")
    assert hello.endswith("Your pause was until today. Shall “Squat 150 · 12 weeks” go on from today?")
    assert back.startswith("“Squat 150 · 12 weeks” goes on.")
    assert here(at(app, BACK), program).program.pauses[-1].until == BACK


def test_not_yet_leaves_it_paused_without_asking_again_and_another_week_moves_the_day(app, program):
    says(app, MONDAY, "pause until Monday")
    _, stays, thanks, longer = says(app, BACK, "hi", "not yet", "thanks", "I need another week")
    assert stays == "It stays paused. Say “resume the program” when you go on."
    assert "Shall" not in thanks
    assert longer.startswith("“Squat 150 · 12 weeks” stays paused until Monday 14 December.")
    assert pause(app, program).meant_until == BACK + timedelta(days=7)


def test_resumed_in_that_very_message_nothing_is_asked(app, program):
    says(app, MONDAY, "pause until Monday")
    (back,) = says(app, BACK, "resume the program")
    assert "Shall" not in back


def test_the_day_is_told_under_the_bell_once(app, program):
    says(app, MONDAY, "pause until Monday")
    assert run.send(at(app, BACK - timedelta(days=1))).line.startswith("0 check-in reminders")
    assert "1 pauses that were to be over" in run.send(at(app, BACK, 9)).line
    assert "pauses" not in run.send(at(app, BACK, 18)).line
    (told,) = app.store.notifications.newest("me", 5)
    assert told.title == "Your pause was until today"


def test_a_day_that_has_passed_is_no_end(app, program):
    with pytest.raises(Invalid):
        programs.change_status(
            at(app, BACK), "me", "atlas", program.program_id, ProgramStatus.PAUSED, meant_until=MONDAY
        )  # fmt: skip


def test_a_model_resumes_nothing_without_a_yes(app, program, scripted):
    says(app, MONDAY, "pause until Monday")
    calls = [ToolCall(call_id="1", name="resume_program", arguments={})]
    says(scripted([*calls, Stop(reason=StopReason.TOOL_USE)], say("On we go.")), BACK, "hello there")
    assert here(at(app, BACK), program).program.status is ProgramStatus.PAUSED
