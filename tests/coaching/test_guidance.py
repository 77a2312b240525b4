"""Guidance across disciplines: said once, kindly; one goes on with this coach or takes the draft to another."""

from collections.abc import Callable

import pytest
from starlette.testclient import TestClient

from tests.conftest import all_events, text_of
from tests.scripted import say
from tp_core import api
from tp_core.domain.coach import Stop, StopReason, ToolCall
from tp_core.domain.conversation import SessionState
from tp_core.domain.creation import CreatorSession
from tp_core.domain.errors import Conflict, Invalid, NotFound
from tp_core.services import desks, starting, talks
from tp_core.services.app import App
from tp_core.services.turns import engine, transcript
from tp_core.services.turns.run import Sent

RUNNER = "I want to run a half marathon in 12 weeks. I run 20 km a week, 4 days, for 3 years."


def tell(app: App, session: CreatorSession, text: str) -> str:
    turn = engine.send(app, CreatorSession, "me", session.coach_id, session.session_id, Sent(text))
    return text_of(all_events(turn))


def stored(app: App, session: CreatorSession) -> CreatorSession:
    return app.store.talk(CreatorSession, "me", session.coach_id, session.session_id)


def test_it_is_said_once_names_who_does_nothing_else_and_asks_nothing(app: App) -> None:
    session = talks.open_creation(app, "me", "atlas")
    first = tell(app, session, RUNNER)
    assert "my own field is strength training, and this is running" in first
    assert "Vera does nothing else" in first
    assert "!" not in first
    question = stored(app, session).open_question
    assert question is not None
    assert question.quick_replies[-2:] == ("Continue with Atlas", "Choose another coach")
    later = [tell(app, session, text) for text in ("Tuesdays and Fridays are best", "what does RPE mean?")]
    assert not any("own field" in answer for answer in later)


def test_whose_own_field_it_is_says_nothing_of_it(app: App) -> None:
    assert "own field" not in tell(app, talks.open_creation(app, "me", "vera"), RUNNER)


def test_staying_is_taken_at_once_and_the_open_question_stands(app: App) -> None:
    session = talks.open_creation(app, "me", "atlas")
    tell(app, session, RUNNER)
    before = stored(app, session).open_question
    assert tell(app, session, "continue with atlas.").startswith("Good, we go on together.")
    after = stored(app, session).open_question
    assert before is not None
    assert after is not None
    assert after.topic == before.topic
    assert "Choose another coach" not in after.quick_replies


def test_asking_for_another_says_who_and_how(app: App) -> None:
    session = talks.open_creation(app, "me", "atlas")
    tell(app, session, RUNNER)
    answer = tell(app, session, "Choose another coach")
    assert answer.startswith("Vera plans running.")
    assert "your draft goes along" in answer


def test_it_never_blocks_the_start(app: App) -> None:
    session = talks.open_creation(app, "me", "atlas")
    tell(app, session, RUNNER)
    tell(app, session, "no to all, over 18")
    assert starting.finalize(app, "me", "atlas", session.session_id)[1]


def test_a_model_is_not_asked_for_it(scripted: Callable[..., App]) -> None:
    goal = ToolCall(call_id="1", name="record_goals", arguments={"primary": "run 10 km", "discipline": "running"})
    app = scripted([goal, Stop(reason=StopReason.TOOL_USE)], say("Noted. Which days?"))
    answer = tell(app, talks.open_creation(app, "me", "milo"), "run 10 km")
    assert answer.startswith("Noted. Which days?\n\nOne thing, said once: my own field is muscle building")


# moving


def test_the_draft_goes_along_and_ends_as_the_same_program(app: App) -> None:
    session = talks.open_creation(app, "me", "atlas")
    tell(app, session, RUNNER)
    moved = talks.move(app, "me", "atlas", session.session_id, "vera")
    assert moved.brief == stored(app, session).brief
    assert stored(app, session).session_state is SessionState.ABANDONED
    (opening,) = transcript.page(app, moved)
    assert opening.content.startswith("I'm Vera.")
    assert "half marathon" in opening.content
    assert desks.status_of(app, moved) == desks.status_of(app, stored(app, session))
    tell(app, moved, "no to all, over 18")
    program, _ = starting.finalize(app, "me", "vera", moved.session_id)
    assert program.coach_id == "vera"
    assert program.creation_session.created_from_session_id == session.session_id
    assert program.creation_session.session_id == moved.session_id


def test_what_cannot_move_says_why_and_stays(app: App) -> None:
    session = talks.open_creation(app, "me", "atlas")
    tell(app, session, RUNNER)
    with pytest.raises(Invalid):
        talks.move(app, "me", "atlas", session.session_id, "atlas")
    with pytest.raises(NotFound):
        talks.move(app, "me", "atlas", session.session_id, "nobody")
    with pytest.raises(NotFound):
        talks.move(app, "someone", "atlas", session.session_id, "vera")
    assert stored(app, session).session_state is SessionState.ACTIVE
    talks.move(app, "me", "atlas", session.session_id, "vera")
    with pytest.raises(Conflict):
        talks.move(app, "me", "atlas", session.session_id, "vera")


def test_moving_over_http(app: App) -> None:
    client = TestClient(api.build(app), base_url="http://localhost")
    session = talks.open_creation(app, "me", "atlas")
    tell(app, session, RUNNER)
    path = f"/users/me/coaches/atlas/program-creator-sessions/{session.session_id}/move"
    assert client.post(path, json={}).status_code == 422
    assert client.post(path, json={"coachId": "nobody"}).status_code == 404
    answer = client.post(path, json={"coachId": "vera"})
    assert answer.status_code == 201
    assert answer.json()["movedFrom"] == session.session_id
    there = f"/users/me/coaches/vera/program-creator-sessions/{answer.json()['sessionId']}"
    assert client.get(there).json()["programInProgress"]["trainingDays"]
    assert client.post(path, json={"coachId": "vera"}).status_code == 409
