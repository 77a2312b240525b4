"""The bell on every page, and the reminders on the account page, through Streamlit's own runner."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from tests import athletes
from tests.conftest import NOW, environment
from tp_core import bootstrap
from tp_core.domain.check_in import Answers, CheckIn
from tp_core.domain.program import Weekday
from tp_core.services import notifications, profiles, talks
from tp_core.services.coaching import speaking
from tp_core.services.profiles import Wishes
from tp_core.services.reminding import run
from tp_core.settings import Settings
from tp_core.ui import session as ui_session
from tp_core.ui.shell import _PAGES

ENTRY = str(Path(__file__).resolve().parents[2] / "streamlit_app.py")
SUNDAY = datetime(2026, 12, 6, 18, tzinfo=UTC)


def pages_at(moment: datetime, tmp_path, monkeypatch) -> AppTest:
    """The pages over a program that runs since 30 November, at another moment."""
    for name, value in environment(tmp_path, TP_NOW=moment.isoformat()).items():
        monkeypatch.setenv(name, value)
    st.cache_resource.clear()
    ui_session.share_app(None)
    return AppTest.from_file(ENTRY, default_timeout=30)


@pytest.fixture
def program(tmp_path):
    app = replace(bootstrap.build(Settings.from_environment(environment(tmp_path))), now=lambda: NOW)
    yield athletes.started(app)
    app.turns.close()
    app.store.close()
    st.cache_resource.clear()


def bell(at: AppTest) -> str:
    (found,) = [
        block
        for block in at.get("popover")
        if "new" in block.proto.popover.label or block.proto.popover.label == "Notifications"
    ]
    return found.proto.popover.label


def titles(at: AppTest) -> list[str]:
    return [
        button.label.strip("*").replace("\\", "") for button in at.button if (button.key or "").startswith("open_n")
    ]


@pytest.mark.parametrize("name", [name for name in _PAGES if name != "insights"])
def test_what_is_due_shows_on_every_page_though_nothing_runs_by_the_clock(name, program, tmp_path, monkeypatch):
    at = pages_at(SUNDAY, tmp_path, monkeypatch).run()
    at.switch_page(f"pages/{name}.py").run()
    assert not at.exception
    assert bell(at) == "1 new"
    assert titles(at) == ["How did week 1 go?"]


def test_before_anything_is_due_the_bell_is_quiet(program, tmp_path, monkeypatch):
    at = pages_at(NOW, tmp_path, monkeypatch).run()
    assert bell(at) == "Notifications"
    assert titles(at) == []


def test_marking_as_read_quiets_it(program, tmp_path, monkeypatch):
    at = pages_at(SUNDAY, tmp_path, monkeypatch).run()
    (button,) = [button for button in at.button if (button.key or "").startswith("read_n")]
    button.click().run()
    assert bell(at) == "Notifications"
    assert notifications.unread(ui_session.app(), "me") == ()


def test_opening_one_goes_to_its_page_and_marks_it_read(program, tmp_path, monkeypatch):
    at = pages_at(SUNDAY, tmp_path, monkeypatch).run()
    (button,) = [button for button in at.button if (button.key or "").startswith("open_n")]
    button.click().run()
    assert not at.exception
    assert at.query_params["program"] in (program.program_id, [program.program_id])
    assert bell(at) == "Notifications"


def test_only_the_newest_question_about_a_week_is_open_and_none_once_it_is_answered(program, tmp_path, monkeypatch):
    at = pages_at(SUNDAY + timedelta(days=9), tmp_path, monkeypatch)
    app = ui_session.app()
    for days in (0, 1, 7, 8):
        run.send(replace(app, now=lambda days=days: SUNDAY + timedelta(days=days)))
    at.run()
    assert titles(at) == ["Week 2 is still open"]
    check_in = CheckIn(
        check_in_id="c", program_id=program.program_id, week_number=2, answers=Answers(rating=4), answered_at=SUNDAY
    )
    app.store.save([app.store.check_ins.put("me", check_in)])
    assert bell(at.run()) == "Notifications"


def test_mark_all_as_read_reads_all(program, tmp_path, monkeypatch):
    at = pages_at(SUNDAY + timedelta(days=14), tmp_path, monkeypatch).run()
    athletes.started(ui_session.app())
    run.send(ui_session.app(), on=(SUNDAY + timedelta(days=40)).date())
    at.run()
    at.button(key="read_all").click().run()
    assert titles(at) == []
    assert notifications.unread(ui_session.app(), "me") == ()


def test_the_account_page_keeps_when_and_where_to_remind(program, tmp_path, monkeypatch):
    at = pages_at(NOW, tmp_path, monkeypatch).run()
    at.switch_page("pages/account.py").run()
    by_label = {element.label: element for element in [*at.selectbox, *at.text_input, *at.checkbox]}
    by_label["Check-in on"].select(Weekday.FRIDAY)
    by_label["At"].select(7)
    by_label["E-mail"].input("ann@example.org")
    by_label["Remind me by e-mail too"].check()
    at.button(key="save_reminders").click().run()
    assert not at.exception
    profile = profiles.of(ui_session.app(), "me")
    assert (profile.reminder_weekday, profile.reminder_hour) == (Weekday.FRIDAY, 7)
    assert (profile.email, profile.email_reminders) == ("ann@example.org", True)


def test_an_address_nobody_could_write_to_is_a_sentence_and_keeps_the_rest_as_it_was(program, tmp_path, monkeypatch):
    at = pages_at(NOW, tmp_path, monkeypatch).run()
    at.switch_page("pages/account.py").run()
    next(element for element in at.text_input if element.label == "E-mail").input("ann at example")
    at.button(key="save_reminders").click().run()
    assert any("e-mail address" in element.value for element in at.error)
    assert profiles.of(ui_session.app(), "me").email == ""


def test_a_demonstration_asks_for_no_address(tmp_path, monkeypatch):
    monkeypatch.setenv("TP_AUTH", "demo")
    at = pages_at(NOW, tmp_path, monkeypatch).run()
    at.switch_page("pages/account.py").run()
    assert not at.exception
    assert "E-mail" not in [element.label for element in at.text_input]
    st.cache_resource.clear()


def test_a_coachs_words_are_read_in_the_talk_they_stand_in_under_their_name_and_as_they_wrote_them(
    program, tmp_path, monkeypatch
):
    at = pages_at(SUNDAY, tmp_path, monkeypatch).run()
    app = ui_session.app()
    profiles.update(app, "cleo", Wishes(name="Cleo B."))
    text = f"Do 3*5 at 80 kg, then 2*8 at 60.\n{'Slowly down, and stop where it hurts. ' * 8}"
    speaking.say(app, "atlas", "me", "cleo", text)
    talks.open_creation(app, "me", "juno")
    at.run()
    (button,) = [one for one in at.button if one.label == "**Cleo B\\. wrote to you**" or "wrote to you" in one.label]
    button.click().run()
    assert not at.exception
    drawn = [one.value for one in at.get("chat_message")[-1].markdown]
    assert any("3\\*5 at 80 kg, then 2\\*8 at 60" in one for one in drawn)
    assert [one.value for one in at.get("chat_message")[-1].caption] == ["Cleo B."]
    told = next(one for one in app.store.notifications.newest("me", 5) if one.kind == "coachMessage")
    assert told.text.endswith(" …")
