"""The coach's side in a browser, for what only a browser shows: double taps, a dialog's end, ticks that go."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.athletes import started, train
from tests.browser.conftest import Server, settled
from tests.check_ins.weeks import check_in, day
from tests.conftest import environment
from tp_core import bootstrap
from tp_core.services import profiles
from tp_core.services.coaching import caring
from tp_core.services.profiles import Wishes
from tp_core.settings import Settings

pytestmark = [pytest.mark.browser, pytest.mark.timeout(600)]


@pytest.fixture
def a_roster(tmp_path: Path) -> Iterator[Server]:
    """An athlete with a question of week 1 and a check-in of week 2, on the Monday after."""
    app = bootstrap.build(Settings.from_environment(environment(tmp_path)))
    profiles.update(app, "me", Wishes(name="Sam"))
    program = started(app)
    train(app, program, day(3))
    check_in(app, program, 1, 4, "Can I swap Friday?")
    check_in(app, program, 2, 4, "Fine.")
    app.store.close()
    made = Server(tmp_path, "-m", "tp_core", "serve", "--port", "PORT", TP_NOW=f"{day(3)}T18:00:00+00:00").start()
    yield made
    made.kill()


def opened(folder: Path):
    return bootstrap.build(Settings.from_environment(environment(folder)))


def test_a_double_tap_keeps_one_note_and_sends_one_answer_that_settles_both_weeks(page, a_roster):
    # A chart first: plotly takes a pandas that another thread is still importing for a whole one.
    page.goto(f"{a_roster.url}/phase_timeline")
    page.locator(".js-plotly-plot").first.wait_for()
    page.goto(f"{a_roster.url}/coach_roster")
    page.get_by_role("button", name="Open").last.click()
    expect(page.get_by_role("heading", name="Check-ins")).to_be_visible()
    page.get_by_role("tab", name="Your notes").click()
    note = page.get_by_label("A note only you see")
    expect(note).to_be_visible()
    settled(page)
    note.fill("Prefers mornings.")
    page.get_by_role("button", name="Keep it").dblclick()
    expect(page.locator("p", has_text="Prefers mornings.").first).to_be_visible()
    settled(page)
    expect(note).to_have_value("")
    page.get_by_role("button", name="Reply").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_text("Can I swap Friday?")).to_be_visible()
    words = dialog.get_by_label("To Sam, in your name")
    expect(words).to_have_value("Hi Sam, thanks for checking in. To your question of week 1: ")
    words.fill("Yes, swap it.")
    dialog.get_by_role("button", name="Send").dblclick()
    expect(dialog).to_be_hidden()
    expect(page.get_by_text("not answered")).to_have_count(0)
    settled(page)
    app = opened(a_roster.folder)
    assert [one.text for one in caring.notes(app, "atlas", "me").items] == ["Prefers mornings."]
    program_id = app.store.programs("me", limit=1).items[0].program_id
    given = app.store.check_ins.of_program("me", program_id)
    assert [[reply.text for reply in one.replies] for one in given] == [["Yes, swap it."]] * 2
    app.store.close()


def test_after_shifting_several_the_ticks_go_and_what_came_of_it_stays(page, a_roster):
    page.goto(f"{a_roster.url}/coach_roster")
    settled(page)
    tick = page.get_by_role("checkbox", name="Choose Sam")
    page.locator("[data-testid=stCheckbox] label").first.click()
    page.get_by_role("button", name="Message").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("button", name="Send").click()
    expect(dialog.get_by_text("Write something first.")).to_be_visible()
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Shift").click()
    expect(dialog.get_by_text("Sam: ends Sunday 21 February → Sunday 28 February")).to_be_visible()
    dialog.get_by_role("button", name="Shift").dblclick()
    expect(dialog).to_be_hidden()
    expect(page.get_by_text("Shifted by 7 days: Sam")).to_be_visible()
    expect(tick).not_to_be_checked()
    page.get_by_role("button", name="Close").last.click()
    expect(page.get_by_text("Shifted by 7 days: Sam")).to_have_count(0)
