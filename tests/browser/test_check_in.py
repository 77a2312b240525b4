"""A check-in in a browser: asked, answered, the change accepted, seen in the program, undone; on a desk and a phone."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.athletes import started, train
from tests.browser.conftest import PATIENCE, Server, open_page, settled
from tests.browser.test_flow import trouble
from tests.check_ins.weeks import check_in, day
from tests.conftest import environment
from tp_core import bootstrap
from tp_core.settings import Settings

pytestmark = [pytest.mark.browser, pytest.mark.timeout(600)]


@pytest.fixture
def after_two_weeks(tmp_path: Path) -> Iterator[Server]:
    """The app on the Monday after week 2, whose first week was hard."""
    app = bootstrap.build(Settings.from_environment(environment(tmp_path)))
    program = started(app)
    train(app, program, day(3))
    check_in(app, program, 1, 2, "slept badly")
    app.store.close()
    command = ("-m", "tp_core", "serve", "--port", "PORT")
    made = Server(tmp_path, *command, TP_NOW=f"{day(3)}T18:00:00+00:00").start()
    yield made
    made.kill()


def test_a_check_in_changes_the_plan_where_the_athlete_accepts_it(page, after_two_weeks):
    errors = trouble(page)
    page.goto(after_two_weeks.url)
    settled(page)
    open_page(page, "Check-in")
    expect(page.get_by_text("Week 2: Monday 7 December to Sunday 13 December")).to_be_visible()
    send = page.get_by_role("button", name="Send check-in")
    expect(send).to_be_disabled()
    page.get_by_role("radio", name="2 hard going").or_(page.get_by_role("button", name="2 hard going")).first.click()
    page.get_by_text("a niggle", exact=True).click()
    page.get_by_label("Where?").fill("left knee")
    page.get_by_label("Anything I should know?").fill("squats grumble")
    page.keyboard.press("Control+Enter")
    settled(page)
    expect(send).to_be_enabled()
    send.click()
    expect(page.get_by_test_id("stChatMessage").get_by_text("4 of 4 sessions done; 70 of 70 sets")).to_be_visible()
    expect(page.get_by_text("Suggested change: Week 3 with 56 sets instead of 70")).to_be_visible()
    page.reload()
    settled(page)
    expect(page.get_by_text("squats grumble").first).to_be_visible()
    page.get_by_role("button", name="Accept").click()
    expect(page.get_by_text("accepted").first).to_be_visible()
    open_page(page, "Program")
    expect(page.get_by_text("Last check-in: week 2 was a 2, hard going")).to_be_visible()
    expect(page.get_by_text("Fewer sets this week, as you accepted.").first).to_be_visible()
    open_page(page, "Check-in")
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("undone").first).to_be_visible()
    assert errors == []


def test_the_form_fits_a_phone(chromium, after_two_weeks):
    context = chromium.new_context(viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    context.set_default_timeout(PATIENCE)
    page: Page = context.new_page()
    page.goto(f"{after_two_weeks.url}/check_in_history")
    settled(page)
    expect(page.get_by_text(re.compile("5 very well")).first).to_be_in_viewport(ratio=0)
    right = page.get_by_text("5 very well").first.bounding_box()
    assert right is not None
    assert right["x"] + right["width"] <= 390, "every answer is in sight without a sideways scroll"
    width = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    assert width[0] <= width[1]
    context.close()
