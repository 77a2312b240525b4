"""Everything deleted from the account page: only a browser shows where one is afterwards."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.athletes import started
from tests.browser.conftest import Server, settled
from tests.browser.test_flow import trouble
from tests.browser.test_signing_in import gone, greeting, hosted  # noqa: F401  hosted is a fixture
from tests.conftest import environment
from tests.people.signing_in import sign_in
from tp_core import bootstrap
from tp_core.settings import Settings

pytestmark = [pytest.mark.browser, pytest.mark.timeout(600)]


def delete(page: Page) -> None:
    page.get_by_role("button", name="Delete everything", exact=False).first.click()
    word = page.get_by_label("Type “delete” to confirm")
    word.fill("delete")
    word.press("Enter")
    sure = page.get_by_role("button", name="Delete everything about me")
    expect(sure).to_be_enabled()
    settled(page)
    sure.click()


def test_who_deletes_everything_is_told_and_begins_anew(page, tmp_path: Path):
    app = bootstrap.build(Settings.from_environment(environment(tmp_path)))
    started(app)
    app.store.close()
    server = Server(tmp_path, "-m", "tp_core", "serve", "--port", "PORT").start()
    try:
        errors = trouble(page)
        page.goto(f"{server.url}/account")
        settled(page)
        expect(page.get_by_text("Set out for a back squat").first).to_be_visible()
        delete(page)
        expect(page.get_by_text("Everything about you is deleted.")).to_be_visible()
        expect(page.get_by_role("heading", name="Atlas")).to_be_visible()
        expect(page.get_by_text("has encountered an error")).to_have_count(0)
        page.goto(f"{server.url}/account")
        settled(page)
        expect(page.get_by_text("Nothing yet. Start a program")).to_be_visible()
        assert not errors
    finally:
        server.kill()


def test_who_signed_in_and_deletes_everything_is_signed_out(page, hosted):  # noqa: F811
    page.goto(f"{hosted.url}/account")
    sign_in(page, "ann", hosted.url)
    page.get_by_role("heading", name="Your data").wait_for()
    settled(page)
    delete(page)
    gone(page, hosted.url)
    page.goto(hosted.url)
    expect(greeting(page)).to_be_visible()
