"""An answer outlives whoever watches it, seen in a real browser."""

import json
import re
import urllib.request

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import settled, write
from tests.browser.proxy import Proxy

pytestmark = pytest.mark.browser

HOME = "/api/users/me/coaches/atlas/program-creator-sessions"
MIDDLE = re.compile(r"word 5 ")
WHOLE = re.compile(r"word 30 the end\.")


def begun(page, server, path=""):
    """A page in the middle of an answer."""
    page.goto(server.url + path)
    settled(page)
    write(page, "hello coach")
    expect(page.get_by_text(MIDDLE)).to_be_visible()
    return page.url


def stored(server) -> list[dict]:
    def get(path: str):
        with urllib.request.urlopen(server.url + path) as answer:
            return json.load(answer)

    session = get(HOME)["items"][0]["sessionId"]
    return get(f"{HOME}/{session}")["messages"][1:]


def whole(server) -> None:
    messages = stored(server)
    assert [message["role"] for message in messages] == ["user", "assistant"]
    assert messages[1]["status"] == "complete"
    assert WHOLE.search(messages[1]["content"])


def test_leaving_the_page_and_coming_back(page, slow):
    begun(page, slow)
    page.get_by_role("link", name="Account").click()
    expect(page.get_by_role("heading", name="Account")).to_be_visible()
    page.get_by_role("link", name="Coach").click()
    expect(page.get_by_text(WHOLE)).to_be_visible()
    whole(slow)


def test_reloading(page, slow):
    begun(page, slow)
    page.reload()
    expect(page.get_by_text(WHOLE)).to_be_visible()
    whole(slow)


def test_closing_the_tab(page, slow):
    begun(page, slow)
    context = page.context
    page.close()
    again = context.new_page()
    again.goto(slow.url)
    expect(again.get_by_text(WHOLE)).to_be_visible()
    whole(slow)


def test_a_network_cut_of_five_seconds(page, slow):
    proxy = Proxy(slow.port)
    page.goto(f"http://localhost:{proxy.port}")
    settled(page)
    write(page, "hello coach")
    expect(page.get_by_text(MIDDLE)).to_be_visible()
    proxy.cut()
    page.wait_for_timeout(5000)
    proxy.mend()
    expect(page.get_by_text(WHOLE)).to_be_visible(timeout=30_000)
    proxy.close()
    whole(slow)


def test_two_tabs_see_the_same_answer(page, slow):
    url = begun(page, slow)
    second = page.context.new_page()
    second.goto(url)
    expect(second.get_by_text(MIDDLE)).to_be_visible()
    expect(second.get_by_text(WHOLE)).to_be_visible()
    expect(page.get_by_text(WHOLE)).to_be_visible()
    whole(slow)


def test_stop_keeps_what_was_said(page, slow):
    begun(page, slow)
    page.locator(".st-key-stop button").click()
    expect(page.get_by_text("Stopped.")).to_be_visible()
    messages = stored(slow)
    assert messages[1]["status"] == "stopped"
    assert "word 5" in messages[1]["content"]
    assert "the end" not in messages[1]["content"]


def test_a_second_message_from_another_tab_is_refused_kindly_and_nothing_is_lost(page, slow):
    url = begun(page, slow)
    second = page.context.new_page()
    second.goto(url)
    expect(second.get_by_text(MIDDLE)).to_be_visible()
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
    expect(page.get_by_text(WHOLE)).to_be_visible()
    whole(slow)


def test_a_server_killed_in_the_middle_answers_once_after_the_resend(page, slow):
    url = begun(page, slow)
    page.wait_for_timeout(2500)
    slow.kill()
    slow.start()
    page.goto(url)
    expect(page.get_by_text("This answer was interrupted.").first).to_be_visible(timeout=30_000)
    page.locator(".st-key-retry button").click()
    expect(page.get_by_text(WHOLE)).to_be_visible()
    messages = stored(slow)
    assert [message["role"] for message in messages].count("user") == 1
    assert [message["status"] for message in messages] == ["complete", "interrupted", "complete"]
    assert WHOLE.search(messages[-1]["content"])
