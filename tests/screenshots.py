"""`make screenshots`: each page, light, dark and narrow, into docs/screenshots."""

import tempfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tests.athletes import started, train
from tests.browser.conftest import CHROMIUM, FLAGS, Server, settled, write
from tests.conftest import DENSE, NOW, environment
from tp_core import bootstrap
from tp_core.domain.check_in import Answers, Readiness
from tp_core.services import measuring
from tp_core.services.check_ins import recording
from tp_core.services.demo import loading
from tp_core.settings import Settings

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "screenshots"
LOOKS = {
    "light": {"viewport": {"width": 1280, "height": 850}, "color_scheme": "light"},
    "dark": {"viewport": {"width": 1280, "height": 850}, "color_scheme": "dark"},
    "phone": {"viewport": {"width": 390, "height": 844}, "color_scheme": "light", "is_mobile": True},
}
PAGES = (
    "today",
    "program_overview",
    "phase_timeline",
    "check_in_history",
    "training_grounds",
    "coach_roster",
    "insights",
    "account",
)
WEEKS = {1: (4, 4), 2: (4, 4), 3: (3, 3), 4: (4, 4)}
"""Rating and feeling of each week already answered."""


def seed(folder: Path) -> datetime:
    """An athlete a month into a program who checks in, and the demonstration's twelve; the moment to look at it."""
    app = replace(bootstrap.build(Settings.from_environment(environment(folder))), now=lambda: NOW)
    program = started(app)
    for week, (rating, feeling) in WEEKS.items():
        day = program.start_date + timedelta(days=7 * week - 1)
        train(app, program, day)
        then = replace(app, now=lambda day=day: datetime(day.year, day.month, day.day, 18, tzinfo=UTC))
        items = Readiness(fatigue=feeling, sleep=feeling, soreness=feeling, stress=feeling, mood=feeling)
        said = Answers(rating=rating, readiness=items, feedback="Legs heavy on Thursday." if rating == 3 else "")
        recording.give(then, recording.ask(then, "me", "atlas", program.program_id, said), said)
    day = program.start_date + timedelta(days=31)
    train(app, program, day)
    now = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    later = replace(app, now=lambda: now)
    list(loading.load(later))
    measuring.snapshot(later)
    app.turns.close()
    app.store.close()
    return now


def talk(page: Page, url: str) -> None:
    page.goto(f"{url}/coach_chat?session=new")
    settled(page)
    write(page, DENSE)
    page.get_by_text("weeks from").first.wait_for(state="attached")
    settled(page)


def draw(browser: Browser, url: str, look: str) -> None:
    context = browser.new_context(**LOOKS[look])  # type: ignore[arg-type]
    page = context.new_page()
    for name in PAGES:
        page.goto(f"{url}/{name}" if name != "today" else url)
        settled(page)
        page.wait_for_timeout(1500)
        page.screenshot(path=FOLDER / f"{name}-{look}.png")
    talk(page, url)
    page.wait_for_timeout(600)
    page.screenshot(path=FOLDER / f"coach_chat-{look}.png")
    context.close()


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        now = seed(Path(folder))
        server = Server(Path(folder), "-m", "tp_core", "serve", "--port", "PORT", TP_NOW=now.isoformat()).start()
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        try:
            for look in LOOKS:
                draw(browser, server.url, look)
        finally:
            browser.close()
            server.kill()
    print(f"wrote {len(LOOKS) * (len(PAGES) + 1)} pictures to {FOLDER}")


if __name__ == "__main__":
    main()
