"""Safety and coaches through the pages: the lock, the health card, a clinician's OK, another coach, one's own, challenges."""

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from tests.conftest import NOW, all_events
from tests.pages.test_pages import ENTRY, running_program, texts
from tp_core.domain.creation import CreatorSession
from tp_core.services import coaches, profiles, talks
from tp_core.services.turns import engine
from tp_core.services.turns.run import Sent
from tp_core.ui import session as ui_session


@pytest.fixture
def page(tmp_path, monkeypatch):
    """A fresh data folder behind the pages."""
    monkeypatch.setenv("TP_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("TP_NOW", NOW.isoformat())
    st.cache_resource.clear()
    ui_session.share_app(None)
    yield AppTest.from_file(ENTRY, default_timeout=30)
    st.cache_resource.clear()


def say(text: str, coach: str = "atlas") -> CreatorSession:
    app = ui_session.app()
    session = talks.open_creation(app, "me", coach)
    all_events(engine.send(app, CreatorSession, "me", coach, session.session_id, Sent(text)))
    return session


def test_while_locked_every_page_says_so_and_one_button_opens_it(page):
    at = page.run()
    running_program(at)
    say("I had chest pain after my last workout")
    at.switch_page("pages/program_overview.py").run()
    assert "described something that can be serious" in texts(at)
    at.button(key="acknowledge_notice").click().run()
    assert not at.exception
    assert not profiles.of(ui_session.app(), "me").locked_by
    assert "described something that can be serious" not in texts(at)


def test_the_health_card_takes_adults_at_once_and_the_young_with_consent_and_a_coach(page):
    at = page.run()
    at.switch_page("pages/account.py").run()
    assert at.button(key="screening_save").disabled
    at.segmented_control(key="screening_age").set_value("13 to 17").run()
    at.checkbox(key="screening_consent").check().run()
    assert at.button(key="screening_save").disabled
    at.checkbox(key="screening_supervised").check().run()
    at.button(key="screening_save").click().run()
    assert not at.exception
    screening = profiles.of(ui_session.app(), "me").screening
    assert screening is not None
    assert (screening.adult, screening.guardian_consent, screening.supervised) == (False, True, True)


def test_under_thirteen_one_reads_where_to_go(page):
    at = page.run()
    at.switch_page("pages/account.py").run()
    at.segmented_control(key="screening_age").set_value("Under 13").run()
    assert "under 13" in texts(at)
    at.button(key="screening_save").click().run()
    assert not profiles.screened(profiles.of(ui_session.app(), "me"))


def test_a_clinicians_ok_is_given_with_its_limits_and_shown_again(page):
    at = page.run()
    say("I have high blood pressure")
    at.switch_page("pages/account.py").run()
    assert "because of: high blood pressure" in texts(at)
    limits = next(area for area in at.text_area if area.label.startswith("Limits"))
    limits.set_value("no [overhead](http://evil.example) pressing, nothing over 20 kg")
    next(button for button in at.button if button.label == "Save the OK").click().run()
    assert not at.exception
    assert "Limits that win over every plan" in texts(at)
    assert "](http" not in texts(at), "their words stay words"
    assert "Kept in every workout: at most 20 kg." in texts(at)
    assert profiles.clearance_topics(ui_session.app(), profiles.of(ui_session.app(), "me")) == ()


def test_choosing_another_coach_takes_the_draft_along(page):
    at = page.run()
    session = say("I want to run a half marathon in 12 weeks, I run 20 km a week")
    at.switch_page("pages/coach_chat.py").run()
    assert "One thing, said once" in texts(at)
    at.button(key="suited_vera").click().run()
    assert not at.exception
    assert at.title[0].value == "Vera"
    app = ui_session.app()
    moved = talks.listing(app, CreatorSession, "me", "vera", limit=1).items[0]
    assert moved.moved_from == session.session_id
    assert moved.brief.goal


def test_a_coach_of_ones_own_stands_in_the_choice_with_its_marks_escaped(page):
    at = page.run()
    app = ui_session.app()
    wish = {"name": "*Oda* :red[x]", "primary_discipline": "running", "description": "Hills _only_", "voice": ""}
    made = coaches.create(app, "me", coaches.CoachWish.model_validate(wish))
    at.switch_page("pages/coach_chat.py").run()
    at.button(key=f"coach_{made.coach_id}").click().run()
    assert not at.exception
    assert at.title[0].value == "\\*Oda\\* \\:red\\[x\\]"


def test_the_account_says_how_challenges_went(page):
    at = page.run()
    app = ui_session.app()
    session = say("Squat 140 kg, now 120x3, 12 weeks, 7 days a week, an hour, full gym, 3 years of training")
    all_events(engine.send(app, CreatorSession, "me", "atlas", session.session_id, Sent("Keep 7 days")))
    at.switch_page("pages/account.py").run()
    drawn = texts(at)
    assert "**Atlas**, program 1: disagreed once; of 1 answered 1 × you kept your way." in drawn
    assert "You kept your way." in drawn
