"""`make bench`: the offline coach, fifty streams at once, the first page, memory. Medians; compare within one run."""

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.bench import dashboards, reminders, streaming, training
from tests.bench.streaming import opened, turn
from tests.browser.conftest import CHROMIUM, FLAGS, Server
from tests.conftest import DENSE
from tests.ports import free_port

ROOT = Path(__file__).resolve().parents[2]
RUNS = 9


def milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms"


def offline(server: Server) -> None:
    firsts, wholes = [], []
    for number in range(RUNS):
        first, whole = turn(opened(server.url, f"one-{number}-{time.time_ns()}"), DENSE)
        firsts.append(first)
        wholes.append(whole)
    print(f"offline coach: first chunk {milliseconds(statistics.median(firsts))} (goal 100 ms), "
          f"turn {milliseconds(statistics.median(wholes))} (goal 500 ms)")  # fmt: skip


def first_page(folder: Path) -> None:
    bare = folder / "bare.py"
    bare.write_text('import streamlit as st\nst.title("Bare")\n')
    port = free_port()
    times: dict[str, list[float]] = {"bare": [], "ours": []}
    subprocess.run([sys.executable, "-m", "compileall", "-q", "tp_core", "pages"], cwd=ROOT, check=False)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for number in range(3):
            commands = {
                "bare": [sys.executable, "-m", "streamlit", "run", str(bare), "--server.port", str(port),
                         "--server.headless", "true", "--browser.gatherUsageStats", "false"],
                "ours": [sys.executable, "-m", "tp_core", "serve", "--port", str(port)],
            }  # fmt: skip
            for name, command in commands.items():
                data = folder / f"data-{name}-{number}"
                began = time.perf_counter()
                process = subprocess.Popen(
                    command, cwd=ROOT, env={**os.environ, "TP_DATA_DIR": str(data)},
                    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                )  # fmt: skip
                page = browser.new_page()
                while True:
                    try:
                        page.goto(f"http://localhost:{port}", wait_until="commit")
                        break
                    except Exception:
                        time.sleep(0.05)
                page.get_by_test_id("stHeading").first.wait_for()
                times[name].append(time.perf_counter() - began)
                page.close()
                process.kill()
                process.wait()
        browser.close()
    bare_time, ours = (statistics.median(times[name]) for name in ("bare", "ours"))
    print(f"start to first page: {ours:.2f} s against {bare_time:.2f} s bare, x{ours / bare_time:.2f} (goal 1.5)")


def memory(server: Server) -> None:
    assert server._process is not None
    status = Path(f"/proc/{server._process.pid}/status").read_text()
    kilobytes = int(re.search(r"VmRSS:\s+(\d+)", status)[1])  # type: ignore[index]
    print(f"memory after conversations: {kilobytes / 1024:.0f} MB (goal 250 MB)")


def converse_in_browser(server: Server) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = browser.new_page()
        page.goto(server.url)
        page.get_by_test_id("stChatInputTextArea").fill(DENSE)
        page.get_by_test_id("stChatInputTextArea").press("Enter")
        page.get_by_role("button", name="No to all, over 18").wait_for()
        browser.close()


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "streaming").mkdir()
        server = Server(folder, "-m", "tp_core", "serve", "--port", "PORT").start()
        try:
            offline(server)
            converse_in_browser(server)
            memory(server)
        finally:
            server.kill()
        streaming.measure(folder / "streaming")
        first_page(folder)
        reminders.main()
        training.run(folder / "training")
        dashboards.run()


if __name__ == "__main__":
    main()
