"""The roster in a browser: what is typed in a dialog stays there, and back and forward go through the views."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import open_page, settled
from tests.browser.test_look import lived
from tp_core.domain.check_in import Answers

pytestmark = [pytest.mark.browser, pytest.mark.timeout(600)]


@pytest.fixture
def asked(tmp_path):
    """A server whose only athlete asked their coach a question."""
    server = lived(tmp_path, Answers(rating=3, feedback="Is that normal?")).start()
    yield server
    server.kill()


@pytest.mark.parametrize("key", ["Escape", "Close"])
def test_a_reply_that_is_left_unsent_is_still_there(page, asked, key):
    page.goto(f"{asked.url}/coach_roster")
    settled(page)
    page.get_by_role("button", name="Reply").click()
    text = page.get_by_role("dialog").get_by_role("textbox", name="in your name")
    text.fill("Yes, and next week is lighter.")
    if key == "Escape":
        text.press("Escape")
    else:
        page.get_by_role("dialog").get_by_role("button", name="Close").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    settled(page)
    page.get_by_role("button", name="Reply").click()
    expect(text).to_have_value("Yes, and next week is lighter.")


def test_back_and_forward_go_through_the_views_and_out_of_the_page(page, asked):
    page.goto(asked.url)
    settled(page)
    open_page(page, "Roster")
    chosen = page.locator(".st-key-roster_view [role=radio][aria-checked=true]")
    expect(chosen).to_contain_text("Needs you")
    for view in ("All", "To approve"):
        page.locator(".st-key-roster_view").get_by_role("radio", name=view).click()
        expect(chosen).to_contain_text(view)
        settled(page)
    for view in ("All", "Needs you"):
        page.go_back()
        expect(chosen).to_contain_text(view)
        settled(page)
    page.go_forward()
    expect(chosen).to_contain_text("All")
    settled(page)
    page.go_back()
    expect(chosen).to_contain_text("Needs you")
    settled(page)
    page.go_back()
    expect(page.get_by_role("heading", name="Today")).to_be_visible()


def test_back_leaves_a_page_of_a_program_at_once(page, asked):
    page.goto(asked.url)
    settled(page)
    for title in ("Program", "Timeline"):
        open_page(page, title)
        expect(page.get_by_text("Phases").or_(page.get_by_role("heading", name="Timeline")).first).to_be_visible()
        settled(page)
        page.go_back()
        expect(page.get_by_role("heading", name="Today")).to_be_visible()
        settled(page)
