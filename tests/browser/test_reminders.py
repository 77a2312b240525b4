"""The bell and the link in an e-mail, in a browser: by keyboard, on a phone, and through the whole letter."""

import email
import re
from dataclasses import replace
from datetime import UTC, datetime
from email.policy import default

import pytest
from playwright.sync_api import Page, expect

from tests import athletes
from tests.browser.conftest import Server, settled
from tests.conftest import environment
from tp_core import bootstrap
from tp_core.services import profiles
from tp_core.services.profiles import Wishes
from tp_core.services.reminding import run
from tp_core.settings import Settings

pytestmark = pytest.mark.browser


@pytest.fixture
def reminded(tmp_path):
    """A server over an athlete in week 2 of a program; week 1 waits for its check-in, and a letter says so."""
    app = bootstrap.build(Settings.from_environment(environment(tmp_path)))
    athletes.started(replace(app, now=lambda: datetime(2026, 11, 11, 12, tzinfo=UTC)))
    server = Server(tmp_path, "-m", "tp_core", "serve", "--port", "PORT")
    post = replace(app.post, base_url=server.url)
    profiles.update(app, "me", Wishes(email="ann@example.org"))
    run.send(replace(app, post=post))
    app.turns.close()
    app.store.close()
    yield server.start()
    server.kill()


def bell(page: Page):
    return page.locator(".st-key-bell button").first


def test_the_bell_opens_by_keyboard_and_leads_to_the_check_in(reminded, page):
    page.goto(reminded.url)
    settled(page)
    expect(bell(page)).to_contain_text("1 new")
    bell(page).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("How did week 1 go?")).to_be_visible()
    expect(page.get_by_role("button", name="How did week 1 go?")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Mark as read").first).to_be_focused()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/check_in_history\?program="))
    settled(page)
    expect(bell(page)).not_to_contain_text("new")


def test_the_bell_fits_a_phone(reminded, chromium):
    context = chromium.new_context(viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    page = context.new_page()
    page.goto(reminded.url)
    settled(page)
    bell(page).tap()
    body = page.get_by_test_id("stPopoverBody")
    expect(body).to_be_visible()
    box = body.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.get_by_role("button", name="Mark as read").first.tap()
    settled(page)
    expect(bell(page)).not_to_contain_text("new")
    context.close()


def test_the_links_of_a_letter_lead_to_the_check_in_and_stop_the_letters(reminded, page, tmp_path):
    (file,) = (tmp_path / "outbox").glob("*.eml")
    text = email.message_from_bytes(file.read_bytes(), policy=default).get_body(("plain",)).get_content()
    page.goto(re.search(r"\n(http\S+/check_in_history\S*)", text)[1])
    settled(page)
    expect(page.get_by_role("heading", name="Check-in").first).to_be_visible()
    page.goto(re.search(r"Stop these e-mails: (\S+)", text)[1])
    page.get_by_role("button", name="Stop these e-mails").click()
    expect(page.get_by_text("no more e-mails")).to_be_visible()
    page.goto(f"{reminded.url}/account")
    settled(page)
    expect(page.get_by_label("Remind me by e-mail too")).not_to_be_checked()
