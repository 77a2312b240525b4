"""The roster's dialogs in a browser: what is typed in one stays there, however it is left."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import settled
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
