"""Only a browser tells its time zone: a person's first page has the date of where they are."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.athletes import started
from tests.browser.conftest import PATIENCE, Server, settled
from tests.conftest import environment
from tp_core import bootstrap
from tp_core.settings import Settings

pytestmark = [pytest.mark.browser, pytest.mark.timeout(600)]


def test_on_a_sunday_evening_in_denver_mondays_session_is_tomorrows(chromium, tmp_path: Path):
    app = bootstrap.build(Settings.from_environment(environment(tmp_path)))
    started(app)
    app.store.close()
    command = ("-m", "tp_core", "serve", "--port", "PORT")
    server = Server(tmp_path, *command, TP_NOW="2026-11-30T03:00:00+00:00").start()
    context = chromium.new_context(timezone_id="America/Denver")
    context.set_default_timeout(PATIENCE)
    try:
        page = context.new_page()
        page.goto(f"{server.url}/program_overview")
        settled(page)
        expect(page.get_by_role("heading", name="Monday 30 November: Lower body A")).to_be_visible()
        page.goto(f"{server.url}/account")
        expect(page.get_by_text("In America/Denver time")).to_be_visible()
    finally:
        context.close()
        server.kill()
