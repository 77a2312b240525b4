"""`make screenshots`: each page, light, dark and narrow, into docs/screenshots."""

import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.conftest import CHROMIUM, FLAGS, Server, settled, write
from tests.conftest import DENSE

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "screenshots"
LOOKS = {
    "light": {"viewport": {"width": 1280, "height": 850}, "color_scheme": "light"},
    "dark": {"viewport": {"width": 1280, "height": 850}, "color_scheme": "dark"},
    "phone": {"viewport": {"width": 390, "height": 844}, "color_scheme": "light", "is_mobile": True},
}
PAGES = ("today", "program_overview", "check_in_history", "phase_timeline", "account")


def talk(page: Page, url: str) -> None:
    page.goto(f"{url}/coach_chat?session=new")
    settled(page)
    write(page, DENSE)
    page.get_by_text("27 weeks from").first.wait_for(state="attached")
    settled(page)


def draw(browser: Browser, url: str, look: str) -> None:
    context = browser.new_context(**LOOKS[look])  # type: ignore[arg-type]
    page = context.new_page()
    for name in PAGES:
        page.goto(f"{url}/{name}" if name != "today" else url)
        settled(page)
        page.wait_for_timeout(1200)
        page.screenshot(path=FOLDER / f"{name}-{look}.png")
    talk(page, url)
    page.wait_for_timeout(600)
    page.screenshot(path=FOLDER / f"coach_chat-{look}.png")
    context.close()


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = Server(Path(folder), "-m", "tp_core", "serve", "--port", "PORT").start()
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        try:
            page = browser.new_page()
            talk(page, server.url)
            page.get_by_role("button", name="No to all, over 18").click()
            page.locator(".st-key-review button").click()
            page.locator(".st-key-start button").click()
            page.get_by_role("heading", name="Today").wait_for()
            page.close()
            for look in LOOKS:
                draw(browser, server.url, look)
        finally:
            browser.close()
            server.kill()
    print(f"wrote {len(LOOKS) * (len(PAGES) + 1)} pictures to {FOLDER}")


if __name__ == "__main__":
    main()
