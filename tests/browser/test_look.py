"""Every page as it is looked at: contrast and names by axe, no sideways scroll on a phone, no errors on the console."""

import re
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.athletes import STRENGTH, started, train
from tests.browser.conftest import PATIENCE, Server, settled
from tests.conftest import NOW, environment
from tp_core import bootstrap
from tp_core.domain.check_in import Answers
from tp_core.services import measuring
from tp_core.services.check_ins import recording
from tp_core.settings import Settings

PAGES = (
    "",
    "program_overview",
    "coach_chat",
    "check_in_history",
    "training_grounds",
    "phase_timeline",
    "coach_roster",
    "insights",
    "account",
)
LOOKS = {
    "light": {"viewport": {"width": 1280, "height": 900}, "color_scheme": "light"},
    "dark": {"viewport": {"width": 1280, "height": 900}, "color_scheme": "dark"},
    "phone": {"viewport": {"width": 390, "height": 844}, "color_scheme": "light", "is_mobile": True, "has_touch": True},
}
OURS = ["color-contrast", "image-alt", "label", "button-name", "link-name", "heading-order", "duplicate-id-aria"]
"""Rules about what we draw. Streamlit's own frame (landmarks, its menus) is not ours to mend."""
LOADED_DAYS = 30
NOT_OURS = ("_stcore/health", "_stcore/host-config")
"""Below a page's address Streamlit looks for its server there first, and finds it at the root."""


def lived(folder, said, brief=STRENGTH):
    """A server on the data of an athlete a month into a program; `said` is their check-in, None where it is due."""
    app = replace(bootstrap.build(Settings.from_environment(environment(folder))), now=lambda: NOW)
    program = started(app, brief=brief)
    day = program.start_date + timedelta(days=LOADED_DAYS)
    train(app, program, day)
    now = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    later = replace(app, now=lambda: now)
    if said is not None:
        recording.give(later, recording.ask(later, "me", "atlas", program.program_id, said), said)
    measuring.snapshot(later)
    app.turns.close()
    app.store.close()
    return Server(folder, "-m", "tp_core", "serve", "--port", "PORT", TP_NOW=now.isoformat())


@pytest.fixture(scope="module")
def seeded(tmp_path_factory):
    """A server on the data of an athlete a month into a program, with a check-in and a snapshot."""
    said = Answers(rating=3, feedback="Slept badly, legs heavy. Is that normal?")
    server = lived(tmp_path_factory.mktemp("look"), said).start()
    yield server
    server.kill()


@pytest.fixture(scope="module")
def unanswered(tmp_path_factory):
    """A server on the data of an athlete with a check-in due, a month into 21 weeks that lead to a meet."""
    meet = NOW.date() + timedelta(days=152)
    brief = STRENGTH.model_copy(update={"weeks": 21, "event_date": meet, "event_name": "meet"})
    server = lived(tmp_path_factory.mktemp("long"), None, brief).start()
    yield server
    server.kill()


def _several(page: Page) -> list[str]:
    """First headings and buttons that who hears the page read could not tell apart."""
    drawn = page.get_by_test_id("stMainBlockContainer")
    pressed = drawn.locator(':is([data-testid^="stBaseButton"],[data-testid="stPopoverButton"]):visible')
    names = Counter(pressed.evaluate_all("all => all.map(one => one.innerText.trim())"))
    found = [one for one, times in names.items() if times > 1]
    return found + ["first headings"] * (drawn.locator("h1:visible").count() != 1)


_SMALL = "all => all.filter(one => one.getBoundingClientRect().height < 40).map(one => one.innerText)"


@pytest.mark.browser
@pytest.mark.parametrize("look", LOOKS)
def test_pages_are_readable_named_and_quiet(chromium, seeded, look):
    context = chromium.new_context(**LOOKS[look])
    page = context.new_page()
    errors: list[str] = []
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    unfound: list[str] = []
    page.on("response", lambda response: unfound.append(response.url) if response.status >= 400 else None)
    problems: list[str] = []
    titles: list[str] = []
    for name in PAGES:
        page.goto(f"{seeded.url}/{name}")
        settled(page)
        page.locator("h1").first.wait_for()
        titles.append(page.title())
        found = Axe().run(page, options={"runOnly": {"type": "rule", "values": OURS}})
        for violation in found.response["violations"]:
            nodes = [node["html"][:140] for node in violation["nodes"]][:3]
            problems.append(f"{name or 'today'} {violation['id']}: {nodes}")
        problems += [f"{name or 'today'} has several {one!r}" for one in _several(page)]
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > LOOKS[look]["viewport"]["width"]:
            problems.append(f"{name or 'today'} scrolls sideways to {width}")
        if look == "phone":
            small = page.locator('[data-testid="stButtonGroup"] button:visible').evaluate_all(_SMALL)
            problems += [f"{name or 'today'} has {text!r} too small for a finger" for text in small]
        charts, told = page.locator(".stPlotlyChart").count(), page.locator('[role="figure"][aria-label]').count()
        if charts > told:
            problems.append(f"{name}: {charts - told} charts without words")
    context.close()
    problems += [f"{one!r} is the title of several pages" for one in {*titles} if titles.count(one) > 1]
    unfound = [url for url in unfound if not url.endswith(NOT_OURS)]
    errors = [text for text in errors if "404" not in text]
    everything = [*problems, *errors, *unfound]
    assert not everything, "\n".join(everything)


_COLOURS = """buttons => buttons.map(button => {
  let below = button
  while (below && getComputedStyle(below).backgroundColor === "rgba(0, 0, 0, 0)") below = below.parentElement
  const inner = button.querySelector("p") || button
  return [button.innerText, getComputedStyle(inner).color, getComputedStyle(below || document.body).backgroundColor]
})"""


def _contrast(ink, paper):
    """WCAG's ratio of two CSS colours, the upper one mixed with what is below it."""
    upper, lower = ([float(part) for part in re.findall(r"[\d.]+", colour)] for colour in (ink, paper))
    share = upper[3] if len(upper) == 4 else 1.0
    mixed = [share * over + (1 - share) * under for over, under in zip(upper[:3], lower[:3], strict=True)]

    def light(parts):
        linear = [one / 12.92 if one <= 0.03928 else ((one + 0.055) / 1.055) ** 2.4 for one in (p / 255 for p in parts)]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    bright, dark = sorted((light(mixed), light(lower[:3])), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.browser
def test_what_cannot_be_pressed_yet_can_be_read_light_and_dark(chromium, unanswered):
    """axe leaves disabled buttons out: a dark theme's could be drawn in the page's own colour."""
    faint = []
    for look in ("light", "dark"):
        context = chromium.new_context(**LOOKS[look])
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        for name in ("check_in_history", "phase_timeline?week=1"):
            page.goto(f"{unanswered.url}/{name}")
            settled(page)
            page.locator("h1").first.wait_for()
            page.locator("button:disabled:visible").first.wait_for()
            told = page.locator("button:disabled:visible").evaluate_all(_COLOURS)
            assert any(text.strip() for text, _, _ in told)
            faint += [(look, *one) for one in told if one[0].strip() and _contrast(one[1], one[2]) < 4.5]
        context.close()
    assert not faint, faint


@pytest.mark.browser
def test_a_phases_name_on_a_phone_is_readable_or_left_out(chromium, unanswered):
    context = chromium.new_context(**LOOKS["phone"])
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    page.goto(f"{unanswered.url}/phase_timeline")
    settled(page)
    page.locator("text.bartext").first.wait_for()
    heights = page.locator("text.bartext:visible").evaluate_all("all => all.map(t => t.getBoundingClientRect().height)")
    context.close()
    assert heights
    assert min(heights) >= 10, heights


_RING = """() => {
  const at = document.activeElement
  const drawn = at.type === "checkbox" ? at.closest("label").querySelector(":scope > div") : at
  const ring = getComputedStyle(drawn).boxShadow.match(/rgba?\\([^)]*\\)/)
  return [at.tagName, at.role || "", at.getAttribute("aria-label") || at.innerText.replace(/\\s+/g, " "), ring ? ring[0] : "rgba(0, 0, 0, 0)"]
}"""
_ROSTER_STOPS = 20
"""Through the navigation, the views, and all of the first row."""


@pytest.mark.browser
@pytest.mark.parametrize(("look", "paper"), [("light", "rgb(255, 255, 255)"), ("dark", "rgb(18, 23, 29)")])
def test_by_keyboard_one_sees_where_one_is_on_the_roster(chromium, seeded, look, paper):
    context = chromium.new_context(**LOOKS[look])
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    page.goto(f"{seeded.url}/coach_roster?view=all")
    settled(page)
    page.get_by_role("button", name="Reply").wait_for()
    page.get_by_label("Choose me").wait_for(state="attached")  # each name of its own is put on once the row is drawn
    settled(page)
    stops = []
    for _ in range(_ROSTER_STOPS):
        page.keyboard.press("Tab")
        stops.append(page.evaluate(_RING))
    context.close()
    # A field has its border in the accent, the page's frame is Streamlit's.
    seen = [(name, ring) for tag, role, name, ring in stops if tag in ("A", "BUTTON", "INPUT") and role != "combobox"]
    assert {"Choose me", "Reply to me", "Adjust week of me"} <= {name for name, _ in seen}
    faint = [one for one in seen if _contrast(one[1], paper) < 3]
    assert not faint, faint


@pytest.mark.browser
@pytest.mark.parametrize(("look", "link"), [("light", "rgb(31, 95, 168)"), ("dark", "rgb(127, 180, 240)")])
def test_what_can_be_pressed_looks_like_it_also_without_a_border(chromium, seeded, look, link):
    context = chromium.new_context(**LOOKS[look])
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    for name, button in (
        ("coach_roster?view=all", "Adjust week"),
        ("account", "Correct"),
        ("phase_timeline", "Move to"),
    ):
        page.goto(f"{seeded.url}/{name}")
        settled(page)
        words = page.get_by_role("button", name=button).first
        expect(words.locator("p").first).to_have_css("color", link)  # its words are drawn after the button itself
    context.close()
