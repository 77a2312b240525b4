"""Signing in and out with a real provider, in a real browser."""

import json
import urllib.request

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import settled
from tests.people.signing_in import Hosted, provider, sign_in


@pytest.fixture
def hosted(tmp_path):
    with provider() as issuer:
        server = Hosted(tmp_path, issuer).start()
        yield server
        server.kill()


def greeting(page: Page):
    return page.locator(".st-key-sign_in button")


def test_one_signs_in_lands_where_one_was_going_and_signs_out_everywhere(hosted, page):
    page.goto(f"{hosted.url}/account?from=reminder")
    expect(greeting(page)).to_be_visible()
    assert page.get_by_test_id("stTopNavLink").count() == 0
    sign_in(page, "ann", hosted.url)
    page.wait_for_url(f"{hosted.url}/account?from=reminder")
    expect(page.get_by_text("Signed in as ann@example.com.")).to_be_visible()
    other = page.context.new_page()
    other.goto(hosted.url)
    settled(other)
    expect(greeting(other)).to_have_count(0)
    page.locator(".st-key-sign_out button").click()
    page.wait_for_url(f"{hosted.url}/**")
    if not page.url.startswith(hosted.url):
        page.get_by_role("button").first.click()
    page.goto(hosted.url)
    expect(greeting(page)).to_be_visible()
    # The other window is open still, and its session would go on: it must not.
    other.get_by_test_id("stTopNavLink").first.click()
    expect(greeting(other)).to_be_visible()


def test_who_has_no_program_yet_lands_at_the_invitation_they_opened_too(hosted, page):
    # Today sends such a person on to the coach at once; what they came for must not get lost over it.
    page.goto(f"{hosted.url}/join?invite=made-up")
    sign_in(page, "bob", hosted.url)
    page.wait_for_url(f"{hosted.url}/join?invite=made-up")
    expect(page.get_by_text("This invitation is not good any more")).to_be_visible()
    page.goto(f"{hosted.url}/account")
    expect(page.get_by_role("heading", name="Account")).to_be_visible()
    assert page.url == f"{hosted.url}/account"


def test_two_people_in_two_browsers_have_nothing_in_common(hosted, chromium):
    names = {}
    for name in ("ann", "bob"):
        context = chromium.new_context()
        page = context.new_page()
        page.goto(hosted.url)
        sign_in(page, name, hosted.url)
        page.goto(f"{hosted.url}/account")
        settled(page)
        expect(page.get_by_text(f"Signed in as {name}@example.com.")).to_be_visible()
        names[name] = page.inner_text("body")
        context.close()
    assert "ann@example.com" not in names["bob"]
    assert "bob@example.com" not in names["ann"]


@pytest.mark.parametrize(
    "name", ["today", "program_overview", "coach_chat", "training_grounds", "phase_timeline", "account"]
)
def test_no_page_shows_anything_to_nobody(hosted, page, name):
    page.goto(f"{hosted.url}/{name}" if name != "today" else hosted.url)
    expect(greeting(page)).to_be_visible()
    expect(page.get_by_role("heading")).to_have_count(1)


def test_the_api_beside_the_pages_takes_no_cookie(hosted, page):
    page.goto(hosted.url)
    sign_in(page, "ann", hosted.url)
    answer = page.request.get(f"{hosted.url}/api/me")
    assert (answer.status, answer.json()["error"]) == (401, "NotSignedIn")
    with urllib.request.urlopen(f"{hosted.url}/api/health", timeout=5) as health:
        assert json.load(health)["status"] == "ok"
