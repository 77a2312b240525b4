"""Signing in and out with a real provider, in a real browser."""

import json
import re
import socket
import time
import urllib.request

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PATIENCE, Server, settled
from tests.people.signing_in import Hosted, provider, sign_in


@pytest.fixture
def hosted(tmp_path):
    with provider() as issuer:
        server = Hosted(tmp_path, issuer).start()
        yield server
        server.kill()


@pytest.fixture(scope="module")
def empty(tmp_path_factory):
    """The same with nobody in it, for what changes nothing."""
    with provider() as issuer:
        server = Hosted(tmp_path_factory.mktemp("empty"), issuer).start()
        yield server
        server.kill()


def greeting(page: Page):
    return page.locator(".st-key-sign_in button")


def address_of(name: str) -> re.Pattern[str]:
    """Who is signed in, as Account says it: an invisible joiner keeps the address from becoming a link."""
    return re.compile(f"Signed in as {name}@\u2060?example\\.com")


def gone(page: Page, url: str) -> None:
    """Waits until signing out has happened: here at once, or at the provider, who may ask once more."""
    end = time.monotonic() + PATIENCE / 1000
    while time.monotonic() < end:
        if not page.url.startswith(url):
            page.get_by_role("button").first.click()
            return
        if greeting(page).count():
            return
        page.wait_for_timeout(100)
    message = "signing out never happened"
    raise AssertionError(message)


def test_one_signs_in_lands_where_one_was_going_and_signs_out_everywhere(hosted, page):
    page.goto(f"{hosted.url}/account?from=reminder")
    expect(greeting(page)).to_be_visible()
    assert page.get_by_test_id("stTopNavLink").count() == 0
    sign_in(page, "ann", hosted.url)
    page.wait_for_url(f"{hosted.url}/account?from=reminder")
    expect(page.get_by_text(address_of("ann"))).to_be_visible()
    other = page.context.new_page()
    other.goto(hosted.url)
    settled(other)
    expect(greeting(other)).to_have_count(0)
    page.locator(".st-key-sign_out button").click()
    gone(page, hosted.url)
    page.goto(hosted.url)
    expect(greeting(page)).to_be_visible()
    # The other window is open still, and its session would go on: it must not.
    other.get_by_test_id("stTopNavLink").first.click()
    expect(greeting(other)).to_be_visible()


def test_who_has_no_program_yet_lands_at_the_invitation_they_opened_too(hosted, page):
    # Today sends such a person on to the coach at once; what they came for must not get lost over it.
    page.goto(f"{hosted.url}/join?invite=made-up")
    sign_in(page, "bob", hosted.url)
    page.wait_for_url(f"{hosted.url}/join?invite=made-up")
    expect(page.get_by_text("This invitation is not good any more")).to_be_visible()
    page.goto(f"{hosted.url}/account")
    expect(page.get_by_role("heading", name="Account")).to_be_visible()
    assert page.url == f"{hosted.url}/account"


def test_the_way_on_is_said_twice_in_one_tab_without_the_browser_refusing_it(empty, page):
    # Today draws, and so says it, before it sends who has no program on to the coach, whose page says it again.
    refused: list[str] = []
    page.on("pageerror", lambda one: refused.append(str(one)))
    page.goto(f"{empty.url}/coach_chat")
    sign_in(page, "bob", empty.url)
    page.wait_for_url(f"{empty.url}/coach_chat**")
    expect(page.get_by_test_id("stChatInputTextArea")).to_be_visible()
    settled(page)
    assert not refused


def test_two_people_in_two_browsers_have_nothing_in_common(hosted, chromium):
    names = {}
    for name in ("ann", "bob"):
        context = chromium.new_context()
        page = context.new_page()
        page.goto(hosted.url)
        sign_in(page, name, hosted.url)
        page.goto(f"{hosted.url}/account")
        settled(page)
        expect(page.get_by_text(address_of(name))).to_be_visible()
        names[name] = page.inner_text("body")
        context.close()
    assert "ann@example.com" not in names["bob"]
    assert "bob@example.com" not in names["ann"]


@pytest.mark.parametrize(
    "name", ["today", "program_overview", "coach_chat", "training_grounds", "phase_timeline", "account"]
)
def test_no_page_shows_anything_to_nobody(empty, page, name):
    page.goto(f"{empty.url}/{name}" if name != "today" else empty.url)
    expect(greeting(page)).to_be_visible()
    expect(page.get_by_role("heading")).to_have_count(1)


def test_the_api_beside_the_pages_takes_no_cookie(hosted, page):
    page.goto(hosted.url)
    sign_in(page, "ann", hosted.url)
    answer = page.request.get(f"{hosted.url}/api/me")
    assert (answer.status, answer.json()["error"]) == (401, "NotSignedIn")
    with urllib.request.urlopen(f"{hosted.url}/api/health", timeout=5) as health:
        assert json.load(health)["status"] == "ok"


def test_as_on_community_cloud_all_settings_come_from_the_secrets(tmp_path, page):
    with provider() as issuer:
        secrets = tmp_path / "secrets.toml"
        server = Server(
            tmp_path, "-m", "streamlit", "run", "streamlit_app.py", "--server.port", "PORT", "--secrets.files", str(secrets),
            TP_NOW="",
        )  # fmt: skip
        secrets.write_text(
            f"""
            TP_AUTH = "oidc"
            TP_BASE_URL = "{server.url}"
            TP_OIDC_ISSUER = "{issuer}"
            TP_OIDC_CLIENT_ID = "app"
            TP_EPHEMERAL_DISK = 1
            [auth]
            redirect_uri = "{server.url}/oauth2callback"
            cookie_secret = "{"0123456789abcdef" * 4}"
            client_id = "app"
            client_secret = "made-up"
            server_metadata_url = "{issuer}/.well-known/openid-configuration"
            """
        )
        server.start()
        try:
            page.goto(f"{server.url}/account")
            sign_in(page, "ann", server.url)
            page.wait_for_url(f"{server.url}/account")
            expect(page.get_by_text(address_of("ann"))).to_be_visible()
            expect(page.get_by_text("This app's disk is not kept")).to_be_visible()
        finally:
            server.kill()


def address_from_elsewhere() -> str:
    """This machine's address as others see it."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.connect(("192.0.2.1", 9))
        return str(probe.getsockname()[0])


def test_without_sign_in_a_browser_from_elsewhere_is_never_the_person_at_this_machine(tmp_path, page):
    elsewhere = address_from_elsewhere()
    server = Server(
        tmp_path, "-m", "streamlit", "run", "streamlit_app.py", "--server.port", "PORT", "--server.address", "0.0.0.0"
    ).start()
    try:
        page.goto(f"http://{elsewhere}:{server.port}")
        expect(page.get_by_text("throw-away athlete")).to_be_visible()
        page.goto(server.url)
        settled(page)
        expect(page.get_by_text("throw-away athlete")).to_have_count(0)
    finally:
        server.kill()


def test_without_sign_in_serve_answers_this_machine_alone_whatever_streamlit_is_told(tmp_path):
    server = Server(tmp_path, "-m", "tp_core", "serve", "--port", "PORT", STREAMLIT_SERVER_ADDRESS="0.0.0.0").start()
    try:
        with pytest.raises(OSError, match="refused"):
            socket.create_connection((address_from_elsewhere(), server.port), timeout=5)
    finally:
        server.kill()
