"""Safety and coaches through the pages: the lock, the health card, a clinician's OK, another coach, one's own, challenges."""

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from tests.conftest import DENSE, NOW, all_events
from tests.pages.test_pages import ENTRY, running_program, texts
from tp_core.domain.challenge import Outcome
from tp_core.domain.creation import CreatorSession
from tp_core.domain.safety import SCREENING_TOPICS
from tp_core.services import coaches, profiles, talks
from tp_core.services.challenges import looking
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
    at.checkbox(key="clearance_said").check()
    at.date_input(key="clearance_day").set_value(NOW.date())
    next(button for button in at.button if button.label == "Save the OK").click().run()
    assert not at.exception
    assert "Limits that win over every plan" in texts(at)
    assert "](http" not in texts(at), "their words stay words"
    assert "Kept in every workout: at most 20 kg." in texts(at)
    assert profiles.clearance_topics(ui_session.app(), profiles.of(ui_session.app(), "me")) == ()


@pytest.mark.parametrize("ticked", [False, True])
def test_an_ok_is_not_saved_by_one_tap(page, ticked):
    at = page.run()
    say("I have high blood pressure")
    at.switch_page("pages/account.py").run()
    assert at.date_input(key="clearance_day").value is None, "a day has to be chosen"
    if ticked:
        at.checkbox(key="clearance_said").check()
    else:
        at.date_input(key="clearance_day").set_value(NOW.date())
    next(button for button in at.button if button.label == "Save the OK").click().run()
    assert not at.exception
    assert ("Choose the day" if ticked else "Tick the box") in texts(at)
    assert profiles.of(ui_session.app(), "me").clearance is None


def test_none_of_these_takes_back_what_was_picked_and_the_age_is_known_already(page):
    at = page.run()
    app = ui_session.app()
    topic = SCREENING_TOPICS[0].id
    profiles.update(
        app, "me", profiles.Wishes(screening=profiles.ScreeningWish(none_apply=False, adult=True, topics=(topic,)))
    )
    at.switch_page("pages/account.py").run()
    at.toggle(key="screen_again").set_value(True).run()
    at.button_group(key="screening_topics").set_value([SCREENING_TOPICS[1].id]).run()
    assert not at.button(key="screening_save_topics").disabled
    at.button(key="screening_save").click().run()
    assert not at.exception
    screening = profiles.of(app, "me").screening
    assert screening is not None
    assert (screening.none_apply, screening.topics, screening.adult) == (True, (), True)
    assert not at.toggle(key="screen_again").value, "answered: the card closes"


def test_the_review_says_that_a_clinicians_ok_is_open_and_leads_to_it(page):
    at = page.run()
    at.chat_input[0].set_value(DENSE).run()
    wish = profiles.ScreeningWish(none_apply=False, adult=True, topics=(SCREENING_TOPICS[0].id,))
    profiles.update(ui_session.app(), "me", profiles.Wishes(screening=wish))
    at.query_params["view"] = "review"
    at.run()
    assert not at.exception
    assert "a clinician's OK, because of" in texts(at).replace("\\", "")
    assert at.button(key="start").disabled
    assert any("Account" in link.proto.label for link in at.get("page_link"))


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
    assert "**Atlas**, program 1: disagreed once, and you kept your way." in drawn
    assert "You kept your way." in drawn
    (kept,) = looking.past(app, "me")
    more = [
        kept.model_copy(update={"challenge_id": f"{kept.challenge_id}{number}", "outcome": outcome})
        for number, outcome in enumerate((Outcome.ACCEPTED, Outcome.ACCEPTED, Outcome.UNANSWERED))
    ]
    app.store.save([app.store.challenges.put("me", one.model_copy(update={"version": 0})) for one in more])
    at.run()
    told = "disagreed 4 times; of the 3 you answered: 2 × you went along, 1 × you kept your way."
    assert f"**Atlas**, program 1: {told}" in texts(at)
