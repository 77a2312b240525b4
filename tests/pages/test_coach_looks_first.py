"""A coach who looks at programs before they start: the athlete is told by when, and meets no button that fails."""

from tests.conftest import DENSE, all_events
from tests.pages.test_pages import page, running_program, texts  # noqa: F401  the fixture of every page's test
from tp_core.domain.creation import CreatorSession
from tp_core.domain.review import ReviewTime
from tp_core.services import talks
from tp_core.services.coaching import reviewing
from tp_core.services.turns import engine
from tp_core.services.turns.run import Sent
from tp_core.ui import session as ui_session


def test_today_says_who_looks_and_by_when_and_opens_nothing(page):  # noqa: F811  see above
    at = page.run()
    reviewing.set_policy(ui_session.app(), "atlas", ReviewTime.BEFORE)
    program = running_program(at)
    at.switch_page("pages/today.py").run()
    assert not at.exception
    assert "by Thursday 26 November, 12:00 at the latest" in texts(at)
    assert at.button(key=f"now_{program.program_id}").disabled
    reviewing.decide(ui_session.app(), "me", "atlas", program.program_id, "me", approve=True)
    at.run()
    assert "Your coach looks at this program" not in texts(at)
    assert not at.button(key=f"now_{program.program_id}").disabled


def test_the_review_says_that_a_coach_looks_first(page):  # noqa: F811  see above
    at = page.run()
    app = ui_session.app()
    session = talks.open_creation(app, "me", "atlas")
    for text in (DENSE, "no to all, over 18"):
        all_events(engine.send(app, CreatorSession, "me", "atlas", session.session_id, Sent(text)))
    for when, told in (
        (ReviewTime.BEFORE, "by Thursday 26 November, 12:00 at the latest"),
        (ReviewTime.AFTER, "after the start"),
    ):
        reviewing.set_policy(app, "atlas", when)
        at.query_params["session"] = session.session_id
        at.query_params["view"] = "review"
        at.switch_page("pages/coach_chat.py").run()
        assert not at.exception
        assert told in texts(at)
