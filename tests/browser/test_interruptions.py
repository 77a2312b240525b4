"""An answer outlives whoever watches it, seen in a real browser."""

import json
import re
import time
import urllib.request

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PATIENCE, WORDS, open_page, settled, write
from tests.browser.proxy import Proxy
from tests.conftest import environment
from tests.converse.scripts import Drop, answer, paced, start, text
from tp_core import bootstrap
from tp_core.domain.creation import CreatorSession
from tp_core.services import talks
from tp_core.services.turns import transcript
from tp_core.settings import Settings

pytestmark = [pytest.mark.browser, pytest.mark.timeout(600)]

HOME = "/api/users/me/coaches/atlas/program-creator-sessions"
MIDDLE = re.compile(r"word 5 ")
WHOLE = re.compile(r"word 30 the end\.")


def begun(page, server, path=""):
    """A page in the middle of an answer, which lasts until the test lets it end."""
    page.goto(server.url + path)
    settled(page)
    write(page, "hello coach")
    expect(page.get_by_text(MIDDLE).first).to_be_visible()
    return page.url


def stored(server) -> list[dict]:
    def get(path: str):
        with urllib.request.urlopen(server.url + path) as answer:
            return json.load(answer)

    session = get(HOME)["items"][0]["sessionId"]
    return get(f"{HOME}/{session}")["messages"][1:]


def until(condition) -> None:
    """Waits for what the server will say sooner or later."""
    end = time.monotonic() + PATIENCE / 1000
    while not condition():
        assert time.monotonic() < end, "it never came true"
        time.sleep(0.2)


def kept(server) -> str:
    """What of the running answer lies in the store, as another process sees it."""
    app = bootstrap.build(Settings.from_environment(environment(server.folder)))
    try:
        newest = talks.listing(app, CreatorSession, "me", None, limit=1).items[0]
        turn = transcript.latest_turn(app, newest)
        return turn.text if turn is not None else ""
    finally:
        app.turns.close()
        app.store.close()


def ended(server) -> list[dict]:
    """The talk once its last answer is stored: one sees the last word a moment before that."""
    until(lambda: stored(server)[-1]["status"] != "running")
    return stored(server)


def whole(server) -> None:
    messages = ended(server)
    assert [message["role"] for message in messages] == ["user", "assistant"]
    assert messages[1]["status"] == "complete"
    assert WHOLE.search(messages[1]["content"])


def test_leaving_the_page_and_coming_back(page, slow):
    begun(page, slow)
    open_page(page, "Account")
    expect(page.get_by_role("heading", name="Account")).to_be_visible()
    open_page(page, "Coach")
    expect(page.get_by_text(MIDDLE).first).to_be_visible()
    slow.let_it_end()
    expect(page.get_by_text(WHOLE)).to_have_count(1)
    whole(slow)


def test_reloading(page, slow):
    begun(page, slow)
    page.reload()
    expect(page.get_by_text(MIDDLE).first).to_be_visible()
    slow.let_it_end()
    expect(page.get_by_text(WHOLE)).to_have_count(1)
    whole(slow)


def test_closing_the_tab(page, slow):
    begun(page, slow)
    context = page.context
    page.close()
    slow.let_it_end()
    again = context.new_page()
    again.goto(slow.url)
    expect(again.get_by_text(WHOLE)).to_have_count(1)
    whole(slow)


def test_a_network_cut_of_five_seconds(page, slow):
    proxy = Proxy(slow.port)
    page.goto(f"http://localhost:{proxy.port}")
    settled(page)
    write(page, "hello coach")
    expect(page.get_by_text(MIDDLE).first).to_be_visible()
    proxy.cut()
    page.wait_for_timeout(5000)
    proxy.mend()
    slow.let_it_end()
    expect(page.get_by_text(WHOLE)).to_have_count(1)
    proxy.close()
    whole(slow)


def test_two_tabs_see_the_same_answer(page, slow):
    url = begun(page, slow)
    second = page.context.new_page()
    second.goto(url)
    expect(second.get_by_text(MIDDLE).first).to_be_visible()
    slow.let_it_end()
    expect(second.get_by_text(WHOLE)).to_have_count(1)
    expect(page.get_by_text(WHOLE)).to_have_count(1)
    whole(slow)


def test_stop_keeps_what_was_said(page, slow):
    begun(page, slow)
    page.locator(".st-key-stop button").click()
    expect(page.get_by_text("Stopped.")).to_be_visible()
    messages = ended(slow)
    assert messages[1]["status"] == "stopped"
    assert "word 5" in messages[1]["content"]
    assert "the end" not in messages[1]["content"]


def test_a_second_message_from_another_tab_is_refused_kindly_and_nothing_is_lost(page, slow):
    url = begun(page, slow)
    second = page.context.new_page()
    second.goto(url)
    expect(second.get_by_text(MIDDLE).first).to_be_visible()
    expect(second.get_by_test_id("stChatInputTextArea")).to_be_disabled()
    session = re.search(r"session=([^&]+)", url)
    assert session is not None
    request = urllib.request.Request(
        f"{slow.url}{HOME}/{session[1]}/send-message",
        data=b'{"message": "me too"}',
        headers={"content-type": "application/json"},
    )
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(request)
    assert refused.value.code == 409
    slow.let_it_end()
    expect(page.get_by_text(WHOLE)).to_have_count(1)
    whole(slow)


def test_using_a_widget_meanwhile(page, slow):
    begun(page, slow)
    page.get_by_role("button", name="Conversations").click()
    page.get_by_role("button", name="Program without a goal yet").click()
    expect(page.get_by_text(MIDDLE).first).to_be_visible()
    slow.let_it_end()
    expect(page.get_by_text(WHOLE)).to_have_count(1)
    whole(slow)


def test_a_model_dropped_in_the_middle_leaves_its_words_and_an_offer(page, slow, model):
    model.model = lambda request: answer(start(), paced(text(0, WORDS[:12])[:-1], 0.05), Drop())
    page.goto(slow.url)
    settled(page)
    write(page, "strength, 3 days a week")
    expect(page.get_by_text("The coach's answer was cut off.")).to_be_visible()
    expect(page.get_by_text(MIDDLE).first).to_be_visible()
    messages = ended(slow)
    assert [message["status"] for message in messages] == ["complete", "error"]
    assert "word 11" in messages[1]["content"]
    page.get_by_role("button", name="Continue with the rule-based coach").click()
    expect(page.get_by_text("Answered by the rule-based coach.")).to_be_visible()
    messages = ended(slow)
    assert [message["role"] for message in messages].count("user") == 1
    assert [message["status"] for message in messages] == ["complete", "error", "complete"]


def test_a_server_killed_in_the_middle_answers_once_after_the_resend(page, slow):
    url = begun(page, slow)
    until(lambda: "word 5" in kept(slow))  # what was said so far is kept every two seconds
    slow.kill()
    slow.let_it_end()
    slow.start()
    page.goto(url)
    expect(page.get_by_text("This answer was interrupted.").first).to_be_visible()
    page.locator(".st-key-retry button").click()
    expect(page.get_by_text(WHOLE)).to_have_count(1)
    messages = ended(slow)
    assert [message["role"] for message in messages].count("user") == 1
    assert [message["status"] for message in messages] == ["complete", "interrupted", "complete"]
    assert WHOLE.search(messages[-1]["content"])


def test_what_was_being_written_while_the_server_was_started_again_is_sent_by_the_first_enter(page, server):
    page.goto(f"{server.url}/coach_chat")
    settled(page)
    box = page.get_by_test_id("stChatInputTextArea")
    box.fill("strength, 3 days a week")
    server.kill()
    drawn = (server.folder / "server.log").read_text().count('"what": "coach_chat"')
    expect(page.get_by_role("heading", name="Connection error")).to_be_visible()
    server.start()
    until(lambda: (server.folder / "server.log").read_text().count('"what": "coach_chat"') > drawn)
    settled(page)
    expect(box).to_be_enabled()
    expect(box).to_have_value("strength, 3 days a week")
    box.press("Enter")
    expect(page.get_by_test_id("stChatMessage")).to_have_count(3)
    expect(page.get_by_test_id("stChatMessage").nth(1)).to_contain_text("strength, 3 days a week")
