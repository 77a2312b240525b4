"""The app with a real provider beside it, as it is hosted: for the browser tests and the pictures."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from oidc_provider_mock import User, run_server_in_thread
from playwright.sync_api import Page

from tests.browser.conftest import Server, settled

USERS = ("ann", "bob", "cleo", "olga")


class Hosted(Server):
    """A server of the app where everyone signs in."""

    def __init__(self, folder: Path, issuer: str) -> None:
        super().__init__(folder, "-m", "tp_core", "serve", "--port", "PORT")
        self._more |= {
            "TP_AUTH": "oidc", "TP_NOW": "", "TP_OIDC_ISSUER": issuer, "TP_OIDC_CLIENT_ID": "app",
            "TP_OIDC_CLIENT_SECRET": "made-up", "TP_COOKIE_SECRET": "0123456789abcdef" * 4, "TP_BASE_URL": self.url,
            "TP_OPERATORS": "olga@example.com",
        }  # fmt: skip


@contextmanager
def provider() -> Iterator[str]:
    """The issuer of a provider that runs here."""
    users = [
        User(sub=name, claims={"email": f"{name}@example.com", "email_verified": True, "name": name.title()})
        for name in USERS
    ]
    with run_server_in_thread(user_claims=users) as server:
        yield f"http://localhost:{server.server_port}"


def sign_in(page: Page, name: str, app_url: str) -> None:
    """From the sign-in page through the provider and back."""
    page.locator(".st-key-sign_in button").click()
    page.wait_for_url(lambda url: not url.startswith(app_url))
    page.get_by_text(name, exact=True).click()
    page.wait_for_url(f"{app_url}/**")
    settled(page)
