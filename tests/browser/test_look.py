"""Every page as it is looked at: contrast and names by axe, no sideways scroll on a phone, no errors on the console."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.athletes import started, train
from tests.browser.conftest import Server, settled
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


@pytest.fixture(scope="module")
def seeded(tmp_path_factory):
    """A server on the data of an athlete a month into a program, with a check-in and a snapshot."""
    folder = tmp_path_factory.mktemp("look")
    app = replace(bootstrap.build(Settings.from_environment(environment(folder))), now=lambda: NOW)
    program = started(app)
    day = program.start_date + timedelta(days=LOADED_DAYS)
    train(app, program, day)
    now = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    later = replace(app, now=lambda: now)
    said = Answers(rating=3, feedback="Slept badly, legs heavy. Is that normal?")
    recording.give(later, recording.ask(later, "me", "atlas", program.program_id, said), said)
    measuring.snapshot(later)
    app.turns.close()
    app.store.close()
    server = Server(folder, "-m", "tp_core", "serve", "--port", "PORT", TP_NOW=now.isoformat()).start()
    yield server
    server.kill()


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
    for name in PAGES:
        page.goto(f"{seeded.url}/{name}")
        settled(page)
        page.locator("h1").first.wait_for()
        found = Axe().run(page, options={"runOnly": {"type": "rule", "values": OURS}})
        for violation in found.response["violations"]:
            nodes = [node["html"][:140] for node in violation["nodes"]][:3]
            problems.append(f"{name or 'today'} {violation['id']}: {nodes}")
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > LOOKS[look]["viewport"]["width"]:
            problems.append(f"{name or 'today'} scrolls sideways to {width}")
        charts, told = page.locator(".stPlotlyChart").count(), page.locator('[role="figure"][aria-label]').count()
        if charts > told:
            problems.append(f"{name}: {charts - told} charts without words")
    context.close()
    unfound = [url for url in unfound if not url.endswith(NOT_OURS)]
    errors = [text for text in errors if "404" not in text]
    everything = [*problems, *errors, *unfound]
    assert not everything, "\n".join(everything)
