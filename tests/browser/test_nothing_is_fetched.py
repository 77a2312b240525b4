"""Whatever a model or a person writes, the page asks no other server for anything, also while it streams."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Request, expect

from tests.browser.conftest import Server, say, settled
from tests.converse.scripts import answer, end, paced, said, start, text
from tests.converse.server import bedrock_at, serving

pytestmark = pytest.mark.browser
LEAK = (
    "Look: ![x](http://evil.example/leak.png) and ![y][ref] <img src='http://evil.example/i.png'> "
    "[plan](http://evil.example/login) http://evil.example/bare www.evil.example <iframe src='//evil.example'></iframe>\n\n"
    "[ref]: http://evil.example/ref.png\n\n\\![z](//evil.example/z.png) :material/home: $x$ `http://evil.example/c`. Squats on Monday."
)


@pytest.fixture
def hostile(tmp_path: Path) -> Iterator[Server]:
    """The app with a coach on the wire that says what an attacker wants, three characters at a time."""
    pieces = [LEAK[at : at + 3] for at in range(0, len(LEAK), 3)]
    script = answer(start(), *paced(text(0, pieces), 0.01), end())
    with serving(lambda request: said("ok") if "system" not in request else script) as endpoint:
        made = Server(tmp_path, "-m", "tp_core", "serve", "--port", "PORT", **bedrock_at(endpoint.url)).start()
        yield made
        made.kill()


def test_no_request_leaves_for_what_anybody_wrote(hostile: Server, page: Page) -> None:
    asked: list[str] = []

    def noted(request: Request) -> None:
        host = urlsplit(request.url).hostname or ""
        if host not in ("localhost", "127.0.0.1", ""):
            asked.append(request.url)

    page.on("request", noted)
    page.goto(f"{hostile.url}/coach_chat")
    settled(page)
    expect(page.get_by_test_id("stChatMessage")).to_have_count(1)
    say(page, f"Plan me something. {LEAK}")
    expect(page.get_by_text("Squats on Monday").last).to_be_visible()
    page.reload()
    settled(page)
    assert asked == []
    drawn = page.locator('[data-testid="stChatMessage"] :is(img, iframe, script, a[href*="evil"])')
    assert [one.evaluate("node => node.outerHTML") for one in drawn.all()] == []
