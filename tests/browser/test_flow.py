"""The main job in a browser, from the first visit to the program found again tomorrow."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PATIENCE, open_page, say, settled
from tests.conftest import DENSE

pytestmark = [pytest.mark.browser, pytest.mark.timeout(600)]


def trouble(page: Page) -> list[str]:
    """Console errors of ours: Streamlit itself asks for two addresses below a deep link first."""
    found: list[str] = []

    def note(message) -> None:
        if message.type == "error" and "_stcore" not in message.location.get("url", ""):
            found.append(message.text)

    page.on("console", note)
    page.on("pageerror", lambda error: found.append(str(error)))
    return found


def requests_outside(page: Page) -> list[str]:
    found: list[str] = []
    page.on("request", lambda request: found.append(request.url) if "localhost" not in request.url else None)
    return found


def started(page: Page, url: str) -> None:
    page.goto(url)
    settled(page)
    say(page, DENSE)
    page.get_by_role("button", name="No to all, over 18").click()
    page.locator(".st-key-review button").click()
    page.locator(".st-key-start button").click()
    expect(page.get_by_role("heading", name="Today")).to_be_visible()
    expect(page.get_by_role("heading", name="Monday 30 November: Lower body A")).to_be_visible()


def test_from_the_first_words_to_a_program_that_is_there_tomorrow(page, server):
    errors, outside = trouble(page), requests_outside(page)
    page.goto(server.url)
    settled(page)
    page.locator(".st-key-example_0 button").click()
    expect(page.get_by_test_id("stChatInputTextArea")).to_have_value(re.compile("^Squat 150 kg"))
    started(page, server.url)
    assert errors == []
    server.kill()
    server.start()
    page.goto(server.url)
    errors.clear()  # the browser says that the killed server was away
    expect(page.get_by_role("heading", name="Today")).to_be_visible()
    expect(page.get_by_text("Starts Monday 30 November").first).to_be_visible()
    open_page(page, "Timeline")
    expect(page.get_by_role("figure").first).to_be_visible()
    settled(page)
    assert errors == []
    assert [url for url in outside if not url.startswith(("data:", "blob:"))] == []


PAGES = sorted(path.stem for path in (Path(__file__).resolve().parents[2] / "pages").glob("*.py"))


COLD = ("account", "coach_roster", "phase_timeline", "today")
"""A form, a table, a chart and what leads on: the first page of a process brings in the libraries it needs. The other
pages are opened by their addresses below."""


@pytest.mark.parametrize("name", COLD)
def test_a_cold_server_answers_a_deep_link_through_the_same_gate(page, server, name):
    page.goto(f"{server.url}/{name}?week=2")
    settled(page)
    expect(page.get_by_test_id("stHeading").first).to_be_visible()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_test_id("stTopNav").get_by_role("link", name="Coach")).to_be_visible()
    expect(page.get_by_test_id("stException")).to_have_count(0)


def test_every_address_answers_on_a_phone_without_a_sideways_scroll_and_the_draft_is_a_tap_away(chromium, server):
    context = chromium.new_context(viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    page.goto(server.url)
    settled(page)
    say(page, DENSE)
    page.get_by_role("button", name=re.compile(r"Program so far · 4 of 4")).click()
    expect(page.get_by_text("27 weeks from Monday 30 November").last).to_be_visible()
    page.keyboard.press("Escape")
    for path in PAGES:
        page.goto(f"{server.url}/{path}")
        settled(page)
        expect(page.get_by_test_id("stHeading").first).to_be_visible()
        expect(page.get_by_test_id("stException")).to_have_count(0)
        expect(page.get_by_role("dialog")).to_have_count(0)
        width = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
        assert width[0] <= width[1], path
    context.close()


def test_no_picture_or_link_of_a_text_is_ever_fetched(page, server):
    outside = requests_outside(page)
    page.goto(server.url)
    settled(page)
    say(
        page,
        "strength ![x](http://127.0.0.1:9/leak?note=secret) <img src='http://127.0.0.1:9/b'> [a](http://127.0.0.1:9/)",
    )
    page.reload()  # the whole talk once more, as history
    expect(page.get_by_test_id("stChatMessage")).to_have_count(3)
    settled(page)
    assert [url for url in outside if "127.0.0.1:9" in url] == []
    assert page.locator('[data-testid="stChatMessage"] img[src*="127.0.0.1:9"]').count() == 0


def test_the_draft_stays_in_view_while_one_scrolls_the_talk(page, server):
    page.goto(server.url)
    settled(page)
    for text in (DENSE, "what is RPE?", "what is a deload?", "why four days?", "what do you have so far?"):
        say(page, text)
    expect(page.get_by_test_id("stChatInputTextArea")).to_be_focused()
    last = page.get_by_test_id("stChatMessage").last
    last.scroll_into_view_if_needed()
    expect(last).to_be_in_viewport()
    expect(page.get_by_test_id("stChatMessage").first).not_to_be_in_viewport()
    below_the_navigation = "document.querySelector('.st-key-draft')?.getBoundingClientRect().y >= 56"
    above_the_input = "document.querySelector('.st-key-draft')?.getBoundingClientRect().y <= 300"
    page.wait_for_function(f"{below_the_navigation} && {above_the_input}")
    for pixels in (-300, 300):  # there and back again by hand
        page.mouse.move(400, 400)
        page.mouse.wheel(0, pixels)
        page.wait_for_function(f"{below_the_navigation} && {above_the_input}")


def test_a_server_that_is_gone_is_told_in_words_for_an_athlete_and_what_was_typed_stays(page, server):
    page.goto(f"{server.url}/account")
    settled(page)
    page.get_by_label("Name").fill("Sam")
    server.kill()
    told = page.get_by_role("dialog")
    expect(told).to_be_visible()
    expect(told.get_by_test_id("stErrorCodeBlock")).to_be_hidden()
    said = told.evaluate("one => getComputedStyle(one.querySelector('h2+div'), '::before').content")
    assert "The server cannot be reached." in said
    server.start()
    expect(told).to_have_count(0)
    expect(page.get_by_label("Name")).to_have_value("Sam")
