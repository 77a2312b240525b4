"""An answer that fails after it wrote something down is tried again without writing it down twice."""

from dataclasses import replace

import pytest

from tests import athletes
from tests.conftest import all_events, text_of
from tests.scripted import TOOLS, Scripted, say
from tp_core.domain.coach import ToolCall
from tp_core.domain.conversation import Completed, Failed
from tp_core.domain.creation import Conversation
from tp_core.domain.errors import Unavailable
from tp_core.domain.program import ProgramStatus
from tp_core.services import talks
from tp_core.services.turns import engine
from tp_core.services.turns.run import Sent
from tp_core.services.workouts import opening

SQUATS = ("log_sets", {"exercise": "back squat", "sets": [{"reps": 5, "load": 100}] * 3})
CURLS = ("log_sets", {"exercise": "barbell curl", "sets": [{"reps": 8, "load": 30}] * 3})
AWAY = Unavailable("The coach can't be reached right now. Please try again.")


def calls(*made):
    return [*(ToolCall(call_id=str(at), name=name, arguments=given) for at, (name, given) in enumerate(made)), TOOLS]


@pytest.fixture
def monday(app):
    """The program's first day, its workout open already."""
    program = athletes.started(app)
    on_day = athletes.at(app, program.start_date)
    opening.open_workout(on_day, "me", "atlas", program.program_id)
    return on_day


def failed(app, text, model):
    """A talk whose last message was answered by a model that failed."""
    now = replace(app, coach=model)
    talk = talks.open_conversation(now, "me", "atlas")
    assert isinstance(
        all_events(engine.send(now, Conversation, "me", "atlas", talk.session_id, Sent(text)))[-1], Failed
    )
    return now, talk.session_id


def sets_done(app):
    today = app.now().date()
    entries = app.store.training.entries("me", today, today)
    return sorted((one.exercise_id, one.reps, one.load) for entry in entries for one in entry.done)


LOGGED = sorted([("back-squat", 5, 100.0)] * 3 + [("barbell-curl", 8, 30.0)] * 3)


def test_sets_are_written_once_when_the_model_tries_again_in_other_words(monday):
    again = ("log_sets", {"exercise": "Squats", "sets": [{"reps": 5, "load": 100}] * 3})
    model = Scripted(calls(SQUATS, CURLS), [AWAY], calls(again, CURLS), say("Logged."))
    now, session = failed(monday, "squats 3x5 at 100, curls 3x8 at 30", model)
    assert sets_done(now) == LOGGED
    events = all_events(engine.retry(now, Conversation, "me", "atlas", session))
    assert text_of(events) == "Logged."
    assert sets_done(now) == LOGGED
    results = [part.content for part in model.heard[-1][-1].parts]
    assert [result["logged"].split(" ")[0] for result in results] == ["Back", "Barbell"]


def test_they_are_written_once_when_the_rule_based_coach_goes_on(monday):
    now, session = failed(monday, "squats 3x5 at 100", Scripted(calls(SQUATS), [AWAY]))
    before = sets_done(now)
    events = all_events(engine.retry(now, Conversation, "me", "atlas", session, model="offline"))
    assert isinstance(events[-1], Completed)
    assert "100 kg × 5" in text_of(events)
    assert sets_done(now) == before == [("back-squat", 5, 100.0)] * 3


def test_what_had_not_been_carried_out_is(monday):
    model = Scripted(calls(SQUATS), [AWAY], calls(SQUATS, CURLS), say("Logged."))
    now, session = failed(monday, "squats 3x5 at 100, curls 3x8 at 30", model)
    all_events(engine.retry(now, Conversation, "me", "atlas", session))
    assert sets_done(now) == LOGGED


def test_the_same_sets_told_in_a_new_message_count_anew(monday):
    model = Scripted(calls(CURLS), say("Logged."), calls(CURLS), say("Logged."))
    now = replace(monday, coach=model)
    talk = talks.open_conversation(now, "me", "atlas")
    for _ in range(2):
        all_events(engine.send(now, Conversation, "me", "atlas", talk.session_id, Sent("curls 3x8 at 30")))
    assert len(sets_done(now)) == 6


def test_a_pause_begun_before_the_failure_is_told_and_begun_once(monday):
    pause = ("pause_program", {"reason": "holiday"})
    model = Scripted(calls(pause), [AWAY], calls(pause), say("Paused."))
    now, session = failed(monday, "pause, I am on holiday", model)
    all_events(engine.retry(now, Conversation, "me", "atlas", session))
    (told,) = model.heard[-1][-1].parts
    assert told.content["paused"]
    (program,) = now.store.programs("me", limit=5).items
    assert (program.status, len(program.pauses)) == (ProgramStatus.PAUSED, 1)
