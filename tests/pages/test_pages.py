"""Each page through Streamlit's own runner: what is drawn, what a click does, what a stranger gets."""

from datetime import timedelta
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from tests.conftest import DENSE, NOW, all_events
from tp_core.domain.creation import Conversation, CreatorSession
from tp_core.domain.program import ProgramStatus
from tp_core.services import profiles, programs, starting, talks
from tp_core.services.turns import engine
from tp_core.services.turns.run import Sent
from tp_core.ui import session as ui_session

ENTRY = str(Path(__file__).resolve().parents[2] / "streamlit_app.py")


@pytest.fixture
def page(tmp_path, monkeypatch):
    """A fresh data folder behind the pages."""
    monkeypatch.setenv("TP_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("TP_NOW", NOW.isoformat())
    st.cache_resource.clear()
    ui_session.share_app(None)
    yield AppTest.from_file(ENTRY, default_timeout=30)
    st.cache_resource.clear()


def texts(at: AppTest) -> str:
    drawn = [*at.title, *at.header, *at.markdown, *at.caption, *at.warning, *at.error]
    return "\n".join(str(element.value) for element in drawn)


def running_program(at: AppTest):
    app = ui_session.app()
    session = talks.open_creation(app, "me", "atlas")
    for text in (DENSE, "no to all, over 18"):
        all_events(engine.send(app, CreatorSession, "me", "atlas", session.session_id, Sent(text)))
    program, _ = starting.finalize(app, "me", "atlas", session.session_id)
    at.run()
    return program


def test_who_has_no_program_lands_at_the_coach_with_one_preselected_and_three_examples(page):
    at = page.run()
    assert not at.exception
    assert at.title[0].value == "Atlas"
    assert [button.key for button in at.button if (button.key or "").startswith("example_")] == [
        "example_0", "example_1", "example_2"]  # fmt: skip


def test_a_message_is_answered_and_the_draft_draws_itself(page):
    at = page.run()
    at.chat_input[0].set_value(DENSE).run()
    assert not at.exception
    drawn = texts(at)
    assert "Week 1 by day" in str([expander.label for expander in at.expander])
    assert "Back squat" in drawn
    assert "% of max" in drawn
    assert "27 weeks from Monday 30 November" in drawn
    assert at.button(key="reply_0").label == "No to all, over 18"


def test_the_draft_says_what_gets_more_work_and_which_days_stay_free(page):
    at = page.run()
    at.chat_input[0].set_value("bring up my arms, 3 days a week, never on wednesday, full gym").run()
    assert not at.exception
    shown = texts(at)
    assert " · more work for arms" in shown
    assert " · not on Wed · " in shown


def test_quick_reply_review_and_start_lead_to_the_program(page):
    at = page.run()
    at.chat_input[0].set_value(DENSE).run()
    at.button(key="reply_0").click().run()
    at.button(key="review").click().run()
    assert at.title[0].value == "Review"
    lines = [str(element.value).replace("\\", "") for element in at.markdown]
    assert any(line.startswith("Kit: ") for line in lines)
    assert any("Starts Monday 30 November 2026" in line and "· 27 weeks" in line for line in lines)
    assert any(line.startswith("Take care with: ") for line in lines)
    assert any(line.startswith("Leave out: ") for line in lines)
    assert {"change_kit", "change_care", "change_out"} <= {button.key for button in at.button}
    assert "140 to 150 kg" in texts(at).replace("\\", "")
    at.text_input(key="review_name").set_value("My summer").run()
    at.button(key="start").click().run()
    assert not at.exception
    assert at.title[0].value == "Today", "it lands on the first workout"
    assert [one.program_definition.name for one in programs.listing(ui_session.app(), "me", None, limit=5).items] == [
        "My summer"
    ]
    assert "Starts Monday 30 November" in texts(at)


def test_the_review_opens_with_only_the_health_question_left_and_asks_it(page):
    at = page.run()
    at.chat_input[0].set_value("I want to squat 150 kg").run()
    assert "Still open before Review" in texts(at)
    assert not [button for button in at.button if button.key == "review"]
    at.chat_input[0].set_value(DENSE).run()
    assert "Still open before the start: the health question." in texts(at)
    at.button(key="review").click().run()
    assert at.button(key="screening_save").disabled
    at.checkbox(key="screening_adult").check().run()
    at.button(key="screening_save").click().run()
    at.button(key="start").click().run()
    assert len(programs.listing(ui_session.app(), "me", None).items) == 1


@pytest.mark.parametrize("name", ["program_overview", "phase_timeline", "account", "coach_chat", "today"])
def test_every_page_draws_with_and_without_a_program(page, name):
    at = page.run()
    at.switch_page(f"pages/{name}.py").run()
    assert not at.exception
    running_program(at)
    at.switch_page(f"pages/{name}.py").run()
    assert not at.exception
    assert at.title


def test_a_program_is_paused_and_resumed(page):
    at = page.run()
    program = running_program(at)
    at.switch_page("pages/program_overview.py").run()
    at.button(key="move_paused").click().run()
    assert programs.get(ui_session.app(), "me", "atlas", program.program_id).status == "paused"
    assert "move back by as long as it lasts" in texts(at)
    at.button(key="move_active").click().run()
    assert programs.get(ui_session.app(), "me", "atlas", program.program_id).status == "active"


def test_a_pause_says_until_when_it_is_meant(page):
    at = page.run()
    running_program(at)
    at.switch_page("pages/program_overview.py").run()
    at.date_input(key="pause_until").set_value(NOW.date() + timedelta(days=20))
    at.button(key="move_paused").click().run()
    assert not at.exception
    assert "Paused until Monday 14 December." in texts(at)


def test_a_paused_program_is_resumed_on_today_too(page):
    at = page.run()
    program = running_program(at)
    programs.change_status(ui_session.app(), "me", "atlas", program.program_id, ProgramStatus.PAUSED)
    at.switch_page("pages/today.py").run()
    assert "Paused. Nothing is due until you resume it." in texts(at)
    at.switch_page("pages/coach_chat.py")
    at.query_params["session"] = "new"
    at.run()
    assert f"“{program.program_definition.name}” is paused: 27 weeks" in texts(at).replace("\\", "")
    at.switch_page("pages/today.py").run()
    at.button(key=f"resume_{program.program_id}").click().run()
    assert programs.get(ui_session.app(), "me", "atlas", program.program_id).status == "active"
    assert "Paused" not in texts(at)


def test_with_a_program_running_the_coach_talks_about_it_and_the_next_one_is_a_second_choice(page):
    at = page.run()
    running_program(at)
    at.switch_page("pages/coach_chat.py").run()
    assert not at.exception
    assert "What is next, and by when?" not in texts(at)
    assert "is designed in a talk of its own" in texts(at)
    assert at.button(key="example_0").label == "What's today?"
    at.chat_input[0].set_value("what's today?").run()
    assert not at.exception
    app = ui_session.app()
    assert len(talks.listing(app, Conversation, "me", "atlas", limit=5).items) == 1
    assert all(one.program_id for one in talks.listing(app, CreatorSession, "me", None, limit=5).items), "no new brief"
    at.button(key="next_program").click().run()
    assert "What is next, and by when?" in texts(at)
    at.button(key="about_program").click().run()
    assert "what's today?" in texts(at), "the talk goes on where it was left"


def test_a_talk_asked_for_by_the_address_is_one_about_the_program(page):
    at = page.run()
    running_program(at)
    at.switch_page("pages/coach_chat.py")
    at.query_params["session"] = "new"
    at.query_params["kind"] = "talk"
    at.run()
    assert "is designed in a talk of its own" in texts(at)


@pytest.mark.parametrize(("status", "word"), [("completed", "taken back"), ("abandoned", "take it up again")])
def test_an_end_is_asked_about_first_and_says_what_stays(page, status, word):
    at = page.run()
    program = running_program(at)
    at.switch_page("pages/program_overview.py").run()
    at.button(key=f"move_{status}").click().run()
    assert not at.exception
    drawn = texts(at)
    assert "sessions drop" in drawn
    assert word in drawn
    assert "What stays: your workouts" in drawn
    now = programs.get(ui_session.app(), "me", "atlas", program.program_id)
    assert now.status == "active", "one tap ends nothing"
    at.button(key=f"sure_{status}").click().run()
    assert not at.exception
    assert programs.get(ui_session.app(), "me", "atlas", program.program_id).status == status


def test_an_end_not_meant_leaves_the_program_as_it_is(page):
    at = page.run()
    program = running_program(at)
    at.switch_page("pages/program_overview.py").run()
    at.button(key="move_completed").click().run()
    at.button(key="leave_completed").click().run()
    assert programs.get(ui_session.app(), "me", "atlas", program.program_id).status == "active"
    assert "What stays" not in texts(at)


def test_the_timeline_has_a_text_for_those_who_do_not_see_it_and_keeps_the_week_in_the_address(page):
    at = page.run()
    running_program(at)
    at.switch_page("pages/phase_timeline.py").run()
    assert "Phases: Base" in at.get("plotly_chart")[0].proto.alt
    at.button(key="next_week").click().run()
    assert at.query_params["week"] in ("2", ["2"])
    assert any("Week 2" in element.value for element in at.header)


def test_an_unknown_session_or_program_in_the_address_is_a_sentence_or_the_own_one(page):
    at = page.run()
    at.switch_page("pages/coach_chat.py")
    at.query_params["session"] = "nope"
    at.run()
    assert not at.exception
    assert "no such conversation" in texts(at)
    running_program(at)
    at.switch_page("pages/program_overview.py")
    at.query_params["program"] = "nope"
    at.run()
    assert not at.exception


def test_what_a_person_wrote_is_shown_as_written_and_never_as_a_picture(page):
    at = page.run()
    at.chat_input[0].set_value("![x](http://attacker.example/leak) [a](http://b.example) <img src=x> $x$").run()
    for element in at.markdown:
        assert "![" not in element.value.replace("\\!", "").replace("\\[", "")
        assert "](http" not in element.value


def test_a_locked_athlete_sees_the_way_out(page):
    at = page.run()
    at.chat_input[0].set_value("I fainted during squats today").run()
    at.button(key="acknowledge").click().run()
    assert profiles.of(ui_session.app(), "me").locked_by == ""


def test_a_demonstration_gives_each_session_a_person_of_its_own(page, monkeypatch):
    monkeypatch.setenv("TP_AUTH", "demo")
    at = page.run()
    assert "Demonstration" in texts(at)
    at.chat_input[0].set_value("get stronger with kettlebells").run()
    assert "kettlebells" in texts(at)
    other = AppTest.from_file(ENTRY, default_timeout=30).run()
    assert "kettlebells" not in texts(other)


def test_a_wrong_setting_is_a_sentence_on_the_page(page, monkeypatch):
    monkeypatch.setenv("TP_STORE", "mysql")
    at = page.run()
    assert "TP_STORE" in texts(at)


def test_a_starting_number_is_put_right_in_the_review_and_week_one_follows(page):
    at = page.run()
    at.chat_input[0].set_value(DENSE).run()
    at.button(key="reply_0").click().run()
    at.button(key="review").click().run()
    assert "97\\.5 kg" in texts(at).replace("97.5", "97\\.5")
    at.number_input(key="load_back-squat").set_value(140.0)
    at.button(key="FormSubmitter:numbers-Use these numbers").click().run()
    assert not at.exception
    assert "est. 151 kg, which already meets 150 kg" in texts(at).replace("\\", "")
    assert at.number_input(key="load_back-squat").value == 140
    for wrong, said in ((-5.0, "cannot be negative"), (9000.0, "9000 kg cannot be right"), (None, "is missing")):
        at.number_input(key="load_back-squat").set_value(wrong)
        at.button(key="FormSubmitter:numbers-Use these numbers").click().run()
        assert [said in one.value for one in at.error] == [True]
        assert "est. 151 kg, which already meets 150 kg" in texts(at).replace("\\", "")


def test_a_session_left_out_has_the_legends_cross_and_its_word_on_both_pages(page, monkeypatch):
    at = page.run()
    program = running_program(at)
    st.cache_resource.clear()
    day = program.start_date + timedelta(days=3)
    monkeypatch.setenv("TP_NOW", f"{day.isoformat()}T12:00:00+00:00")
    at.switch_page("pages/phase_timeline.py").run()
    assert not at.exception
    crossed = [one.value for one in at.markdown if one.value.startswith("✕")]
    assert crossed
    assert all(one.endswith("not done") for one in crossed)
    at.switch_page("pages/program_overview.py").run()
    assert [one.label for one in at.expander if one.label.startswith("✕") and one.label.endswith("not done")]
