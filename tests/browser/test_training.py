"""Training on a phone, 390 px wide: sets tapped and kept, a swap, the end, a history brought in."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from playwright.sync_api import Page, expect

from tests.athletes import started
from tests.browser.conftest import Server, settled
from tests.browser.test_flow import trouble
from tests.conftest import environment
from tests.workouts.test_bringing_in import STRONG
from tp_core import bootstrap
from tp_core.settings import Settings

pytestmark = pytest.mark.browser


@pytest.fixture
def phone(chromium, tmp_path):
    """A phone on the first day of a program that was started the week before."""
    built = bootstrap.build(Settings.from_environment(environment(tmp_path)))
    app = replace(built, now=lambda: datetime(2026, 11, 24, 12, tzinfo=UTC))
    started(app)
    app.turns.close()
    app.store.close()
    command = ("-m", "tp_core", "serve", "--port", "PORT")
    server = Server(tmp_path, *command, TP_NOW="2026-11-30T14:00:00+00:00").start()
    context = chromium.new_context(viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    page = context.new_page()
    page.goto(server.url)
    settled(page)
    yield page, server
    context.close()
    server.kill()


def within(page: Page) -> None:
    """Nothing scrolls sideways."""
    width, shown = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    assert width <= shown


def height_of_the_button(page: Page) -> float:
    """Where in the page *Done as planned* stands, however far it is scrolled."""
    drawn = page.get_by_role("button", name="Done as planned")
    return float(
        drawn.evaluate("one => one.getBoundingClientRect().top + one.closest('[data-testid=stMain]').scrollTop")
    )


def done(page: Page, count: str) -> None:
    """One tap, and a second of rest before the next."""
    page.wait_for_timeout(1100)
    page.get_by_role("button", name="Done as planned").click()
    expect(page.get_by_text(f"{count} of 16 sets")).to_be_visible()


def test_a_number_that_cannot_be_is_no_other_number(phone):
    page, _ = phone
    expect(page.get_by_text("Back squat · set 1 of 4")).to_be_visible()
    page.get_by_role("button", name="Swap").nth(1).click()
    page.get_by_role("button", name="Do this one now").click()
    settled(page)
    page.get_by_role("button", name="Fit it to today").press("Enter")
    expect(page.get_by_test_id("stPopoverBody").get_by_role("radio").first).to_be_focused()
    page.keyboard.press("Escape")
    field = page.get_by_label("10 reps with (kg)")
    for typed, sentence in (("1800", "goes up to 600 kg"), ("-5", "cannot be negative"), ("", "weight is missing")):
        field.click()
        page.keyboard.press("Control+A")
        page.keyboard.press("Backspace")
        page.keyboard.type(typed)
        page.keyboard.press("Enter")
        page.wait_for_timeout(1100)
        page.get_by_role("button", name="Done", exact=True).click()
        expect(page.get_by_test_id("stAlert").get_by_text(sentence)).to_be_visible()
        expect(field).to_have_value(typed)
        expect(page.get_by_text("0 of 16 sets")).to_be_visible()


def test_a_workout_is_logged_between_sets_and_survives_a_reload(phone):
    page, server = phone
    errors = trouble(page)
    expect(page.get_by_text("Back squat · set 1 of 4")).to_be_visible()
    expect(page.get_by_role("heading", name="100 kg × 8")).to_be_visible()
    stood = height_of_the_button(page)
    page.get_by_role("button", name="Done as planned").dblclick()
    expect(page.get_by_text("1 of 16 sets")).to_be_visible()
    settled(page)
    assert height_of_the_button(page) == pytest.approx(stood, abs=2), "nothing else comes under the finger"
    page.get_by_role("button", name="Different").click()
    body = page.get_by_test_id("stPopoverBody")
    body.get_by_text("102.5", exact=True).click()
    body.get_by_text("7", exact=True).click()
    settled(page)
    body.get_by_role("button", name="Save set").click()
    expect(page.get_by_text("2 of 16 sets")).to_be_visible()
    page.reload()
    settled(page)
    expect(page.get_by_text("Back squat · set 3 of 4")).to_be_visible()
    expect(page.get_by_text("102.5 kg × 7")).to_be_visible()
    done(page, "3")
    done(page, "4")
    expect(page.get_by_text("Back squat: reps left after the last set")).to_be_visible()
    page.get_by_test_id("stButtonGroup").first.get_by_text("2", exact=True).click()
    expect(page.get_by_text("Back squat: reps left after the last set")).to_have_count(0)
    page.get_by_role("button", name="Swap").first.click()
    page.get_by_role("button", name="Use stiff-leg deadlift").click()
    expect(page.get_by_text("Stiff-leg deadlift · set 1 of 3")).to_be_visible()
    within(page)
    page.locator("summary", has_text="Finish").click()
    page.get_by_role("button", name="Finish: the rest as planned").click()
    expect(page.get_by_text("Back squat: estimated max")).to_be_visible()
    expect(page.get_by_text("Back squat next on Thursday 3 December")).to_be_visible()
    page.goto(f"{server.url}/training_grounds")
    expect(page.get_by_role("button", name="Lower body A")).to_be_visible()
    settled(page)
    within(page)
    assert errors == []


def test_a_history_is_brought_in_by_its_file_and_told(phone, tmp_path):
    page, server = phone
    file = tmp_path / "strong.csv"
    file.write_text(STRONG)
    page.goto(f"{server.url}/training_grounds")
    settled(page)
    page.locator("summary", has_text="Bring in your history").click()
    page.get_by_test_id("stFileUploader").locator("input[type=file]").set_input_files(file)
    page.get_by_role("button", name="Bring it in").click()
    expect(page.get_by_text("2 workouts with 4 sets, from Monday 2 November 2026")).to_be_visible()
    expect(page.get_by_text("I have no exercise called: Flying Trapeze")).to_be_visible()
    expect(page.get_by_text("1 row left out")).to_be_visible()
    within(page)


def test_a_week_away_takes_a_few_taps_on_the_programs_page_and_is_taken_back(phone):
    page, server = phone
    errors = trouble(page)
    page.goto(f"{server.url}/program_overview")
    settled(page)
    page.locator("summary", has_text="Change equipment").click()
    page.get_by_text("Only for a while").click()
    expect(page.get_by_label("First and last day of it").first).to_contain_text("30.11.2026")
    page.get_by_role("button", name="A hotel gym").click()
    expect(page.get_by_text("Back squat → Goblet squat")).to_be_visible()
    within(page)
    page.get_by_role("button", name="Change the equipment").dblclick()
    expect(page.get_by_text("Changed: with bench, dumbbells, bike and treadmill only")).to_be_visible()
    expect(page.get_by_role("button", name="Undo")).to_have_count(1)
    page.goto(server.url)
    expect(page.get_by_text("Goblet squat · set 1 of 4")).to_be_visible()
    page.goto(f"{server.url}/program_overview")
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Taken back: with bench, dumbbells, bike and treadmill only")).to_be_visible()
    within(page)
    assert errors == []
