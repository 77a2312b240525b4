"""Real servers and Debian's Chromium. Without a Chromium these tests are skipped and say so; in CI that is a failure."""

import os
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.conftest import CI, environment
from tests.converse.scripts import Pause, Until, answer, end, paced, said, start, text
from tests.converse.server import Endpoint, bedrock_at, serving
from tests.ports import free_port

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]


PATIENCE = 60_000
"""Milliseconds any condition may take: three times what a busy small machine needs."""
START_SECONDS = 90
expect.set_options(timeout=PATIENCE)
HOLD = "speak_on"


class Server:
    """A process of the app that can be killed and started again on the same data and port."""

    def __init__(self, folder: Path, *command: str, **more: str) -> None:
        self.folder = folder
        self._more = more
        self.port = free_port()
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://localhost:{self.port}"

    def start(self) -> "Server":
        everything = {
            **os.environ,
            **environment(self.folder),
            **self._more,
            "PYTHONPATH": str(ROOT),
        }
        command = [sys.executable, *(part.replace("PORT", str(self.port)) for part in self._command)]
        with (self.folder / "server.log").open("ab") as log:
            self._process = subprocess.Popen(command, cwd=ROOT, env=everything, stdout=log, stderr=log)
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end and self._process.poll() is None:
            try:
                with urllib.request.urlopen(f"{self.url}/_stcore/health", timeout=5) as answer:
                    if answer.read() == b"ok":
                        return self
            except OSError:
                time.sleep(0.1)
        message = (self.folder / "server.log").read_text()
        raise RuntimeError(message)

    @property
    def hold(self) -> Path:
        """The file that lets the slow coach speak on."""
        return self.folder / HOLD

    def let_it_end(self) -> None:
        self.hold.touch()

    def kill(self) -> None:
        """As the machine would: no time to say goodbye."""
        if self._process is not None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait(10)


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """A browser for one file: Playwright's event loop runs as long as it does, and other files need none running."""
    if CHROMIUM is None:
        if CI:
            pytest.fail("no Chromium found: CI must install it")
        pytest.skip("no Chromium found: the browser tests are skipped")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    made = Server(tmp_path, "-m", "tp_core", "serve", "--port", "PORT").start()
    yield made
    made.kill()


WORDS = [*(f"word {number} " for number in range(1, 31)), "the end."]
HOLD_AT = 11


@pytest.fixture
def model(tmp_path: Path) -> Iterator[Endpoint]:
    """A model on the wire that says `word 1 word 2 ...` and stops in the middle until the test lets it end."""
    frames = paced(text(0, WORDS), 0.05)
    hold = Until((tmp_path / HOLD).exists)
    script = answer(start(), Pause(0.15), frames[: 2 * HOLD_AT], hold, frames[2 * HOLD_AT :], end())
    with serving(lambda request: said("ok") if "system" not in request else script) as endpoint:
        yield endpoint


@pytest.fixture
def slow(tmp_path: Path, model: Endpoint) -> Iterator[Server]:
    """The app as it is served, its coach on Bedrock, which stops in the middle of an answer until `let_it_end`."""
    patient = {**bedrock_at(model.url), "TP_BEDROCK_READ_TIMEOUT": "120"}
    made = Server(tmp_path, "-m", "tp_core", "serve", "--port", "PORT", **patient).start()
    yield made
    made.let_it_end()
    made.kill()


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context(viewport={"width": 1280, "height": 850})
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


def settled(page: Page) -> None:
    """Waits until the page has drawn itself."""
    page.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]')


def write(page: Page, text: str) -> None:
    """Sends a message; the answer is on its way."""
    box = page.get_by_test_id("stChatInputTextArea")
    expect(box).to_be_enabled()
    box.fill(text)
    box.press("Enter")


def say(page: Page, text: str) -> None:
    """Sends a message and waits until it stands there with its answer, and one can write again."""
    messages = page.get_by_test_id("stChatMessage")
    # A talk opens with the coach's greeting: a page without one is still on its way.
    expect(messages.first).to_be_visible()
    expect(page.get_by_test_id("stChatInputTextArea")).to_be_enabled()
    settled(page)
    before = messages.count()
    write(page, text)
    expect(messages).to_have_count(before + 2)
    expect(page.locator(".st-key-stop")).to_have_count(0)
    expect(page.get_by_test_id("stChatInputTextArea")).to_be_enabled()
    settled(page)


def open_page(page: Page, title: str) -> None:
    """Follows the navigation, whose rarer pages are folded under sections."""
    bar = page.get_by_test_id("stTopNav")
    expect(bar.get_by_role("link").first).to_be_visible()
    if bar.get_by_role("link", name=title).count():
        bar.get_by_role("link", name=title).click()
        return
    for section in bar.get_by_test_id("stTopNavSection").all():
        section.click()
        folded = page.get_by_test_id("stTopNavPopover")
        folded.wait_for()
        if folded.get_by_role("menuitem", name=title).count():
            folded.get_by_role("menuitem", name=title).click()
            return
        page.keyboard.press("Escape")
        folded.wait_for(state="hidden")
    message = f"the navigation has no page {title}"
    raise AssertionError(message)
