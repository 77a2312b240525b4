"""The coach page with a model on the wire: details of an answer, and what is offered when it fails."""

from dataclasses import replace
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from tests.conftest import NOW
from tests.converse.scripts import REFUSALS, answer, called, end, reasoning, said, start, text
from tp_core.ui import session as ui_session

ENTRY = str(Path(__file__).resolve().parents[2] / "streamlit_app.py")


@pytest.fixture
def page(bedrock):
    """The pages over the app with its coach on the loopback."""

    def open_page(*scripts) -> AppTest:
        app, _ = bedrock(*scripts)
        st.cache_resource.clear()
        ui_session.share_app(replace(app, now=lambda: NOW))
        return AppTest.from_file(ENTRY, default_timeout=30).run()

    yield open_page
    ui_session.share_app(None)
    st.cache_resource.clear()


def drawn(at: AppTest) -> str:
    return "\n".join(str(element.value) for element in [*at.markdown, *at.caption, *at.warning, *at.error])


def test_an_answer_shows_what_was_done_and_its_thoughts_and_tokens_a_click_away(page):
    goals = called(("record_goals", {"primary": "squat 150 kg", "discipline": "strength"}))
    thinking = answer(start(), reasoning(0, ["A goal with a number."]), text(1, ["Noted. Which days?"]), end())
    at = page(goals, thinking)
    at.chat_input[0].set_value("squat 150 kg").run()
    assert not at.exception
    details = [expander for expander in at.expander if expander.label == "Noting your goals"]
    assert len(details) == 1
    inside = [caption.value for caption in details[0].caption]
    assert inside == ["A goal with a number.", "4,200 tokens in, 1,800 of them cached, 160 out"]
    assert "rule-based, no AI" not in drawn(at)


def test_a_failed_answer_offers_the_rule_based_coach_and_says_who_answered(page):
    at = page(*[REFUSALS[503]] * 3)
    at.chat_input[0].set_value("strength, 3 days a week").run()
    assert "can't be reached" in drawn(at)
    assert at.button(key="retry").label == "Try again"
    assert at.button(key="retry_rules").label == "Continue with the rule-based coach"
    at.button(key="retry_rules").click().run()
    assert not at.exception
    assert "Answered by the rule-based coach." in drawn(at)
    assert "can't be reached" not in drawn(at)


def test_try_again_asks_the_model_again_and_what_had_been_shown_stays_marked(page):
    at = page(answer(start(), text(0, ["Let us half "])[:1]), said("Here I am."))
    at.chat_input[0].set_value("hello").run()
    assert "Let us half" in drawn(at)
    assert "cut off" in drawn(at)
    at.button(key="retry").click().run()
    assert "Here I am." in drawn(at)
    assert "This answer broke off." in drawn(at)
