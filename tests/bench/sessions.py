"""`python -m tests.bench.sessions`: the memory of one process as browsers open the coach's page and stay."""

import os
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser.conftest import CHROMIUM, FLAGS, Server, settled

STEPS = (1, 5, 10, 20)


def resident(pid: int) -> float:
    """Megabytes."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024 / 1024


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = Server(Path(folder), "-m", "tp_core", "serve", "--port", "PORT").start()
        assert server._process is not None
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        print(f"started: {resident(server._process.pid):.0f} MB")
        opened = 0
        for step in STEPS:
            while opened < step:
                page = browser.new_context().new_page()
                page.goto(f"{server.url}/coach_chat?session=new")
                settled(page)
                opened += 1
            print(f"{opened} open sessions: {resident(server._process.pid):.0f} MB")
        browser.close()
        server.kill()


if __name__ == "__main__":
    main()
