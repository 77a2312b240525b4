"""The review opened while an answer is still coming waits for what that answer writes down."""

import threading
from dataclasses import replace

from tests.conftest import DENSE, all_events
from tests.pages.test_pages import page, texts  # noqa: F401  page is a fixture
from tests.scripted import TOOLS, Scripted, say
from tp_core.domain.coach import ToolCall
from tp_core.domain.creation import CreatorSession
from tp_core.services import talks
from tp_core.services.turns import engine
from tp_core.services.turns.engine import Sent
from tp_core.ui import session as ui_session


def test_the_start_is_open_once_the_answer_on_health_has_been_written_down(page):  # noqa: F811
    page.run()
    app = ui_session.app()
    session = talks.open_creation(app, "me", "atlas")
    all_events(engine.send(app, CreatorSession, "me", "atlas", session.session_id, Sent(DENSE)))
    go_on = threading.Event()
    screening = ToolCall(call_id="1", name="record_screening", arguments={"noneApply": True, "adult": True})
    slow = replace(app, coach=Scripted([go_on, screening, TOOLS], say("Noted. ", "Open Review.")))
    engine.send(slow, CreatorSession, "me", "atlas", session.session_id, Sent("no to all, over 18"))
    threading.Timer(0.5, go_on.set).start()
    page.query_params["session"] = session.session_id
    page.query_params["coach"] = "atlas"
    page.query_params["kind"] = "program"
    page.query_params["view"] = "review"
    page.run()
    assert not page.exception
    assert page.title[0].value == "Review"
    assert not page.button(key="start").disabled
