"""`python -m tests.people.pictures`: the pages of people who sign in, light, dark and narrow, into docs/screenshots."""

import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.conftest import CHROMIUM, FLAGS, settled
from tests.people.signing_in import Hosted, provider, sign_in
from tests.screenshots import FOLDER, LOOKS
from tp_core import bootstrap
from tp_core.domain.own_coach import CoachWish
from tp_core.domain.program import Discipline
from tp_core.services import coaches, joining, people
from tp_core.services.app import App, Claims
from tp_core.services.people import Person
from tp_core.settings import Settings


def somebody(app: App, issuer: str, name: str) -> Person:
    return people.signed_in(app, Claims(issuer, name, f"{name}@example.com", name.title()))


def prepared(server: Hosted, issuer: str) -> str:
    """Cleo has a coach that Ann joined; the link of an invitation nobody used."""
    app = bootstrap.build(Settings.from_environment({"TP_DATA_DIR": str(server.folder), **server._more}))
    wish = CoachWish(
        name="Cleo Barnes", primary_discipline=Discipline.STRENGTH, description="Barbell strength for full diaries."
    )
    coach = coaches.create(app, somebody(app, issuer, "cleo").user_id, wish)
    used, link = (joining.invite(app, somebody(app, issuer, "cleo"), coach.coach_id)[1] for _ in range(2))
    joining.accept(app, somebody(app, issuer, "ann"), used.partition("invite=")[2])
    return link


def taken(page: Page, name: str, look: str) -> None:
    settled(page)
    page.wait_for_timeout(1200)
    page.screenshot(path=FOLDER / f"{name}-{look}.png")


def drawn(browser: Browser, server: Hosted, link: str, look: str) -> None:
    context = browser.new_context(**LOOKS[look])  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{server.url}/account")
    taken(page, "sign_in", look)
    sign_in(page, "ann", server.url)
    page.get_by_text("Who can read what").first.scroll_into_view_if_needed()
    taken(page, "account_yours", look)
    context.close()
    context = browser.new_context(**LOOKS[look])  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(link)
    sign_in(page, "bob", server.url)
    page.locator(".st-key-join button").wait_for()
    taken(page, "join", look)
    context.close()


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, provider() as issuer, sync_playwright() as playwright:
        server = Hosted(Path(folder), issuer)
        server.start()
        link = prepared(server, issuer)
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        try:
            for look in LOOKS:
                drawn(browser, server, link, look)
        finally:
            browser.close()
            server.kill()


if __name__ == "__main__":
    main()
