"""The speed of first words: ours beside raw boto3 and a ten-line Streamlit app, on one endpoint, in one run.

All replay the same answer (0.8 s to the first token, 60 a second, 400 in all). Ours has the gate on and stores everything.
"""

import json
import os
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import urlopen

import boto3
import httpx
from botocore.config import Config
from playwright.sync_api import Browser, sync_playwright
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from tests.browser.conftest import CHROMIUM, FLAGS, Server
from tests.conftest import environment
from tests.converse.replay import BEGINS, ENDS
from tests.converse.server import bedrock_at
from tests.ports import free_port
from tp_core import bootstrap
from tp_core.domain.conversation import Message
from tp_core.domain.creation import CreatorSession
from tp_core.services import talks
from tp_core.services.turns import transcript
from tp_core.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
HOME = "/api/users/{user}/coaches/atlas/program-creator-sessions"
RUNS = int(os.environ.get("BENCH_RUNS", "7"))
MANY = 50
ASK = "What comes first this week?"

TEN_LINES = """
import boto3, streamlit as st
client = boto3.client("bedrock-runtime", endpoint_url="{endpoint}")
asked = [{{"role": "user", "content": [{{"text": "What comes first this week?"}}]}}]
def words(prompt):
    for event in client.converse_stream(modelId="m", messages=asked, inferenceConfig={{"maxTokens": 900}})["stream"]:
        if "contentBlockDelta" in event: yield event["contentBlockDelta"]["delta"]["text"]
if prompt := st.chat_input("Write"):
    st.chat_message("user").write(prompt)
    st.chat_message("assistant").write_stream(words(prompt))
"""

# When the first and the last words are painted: a frame after the newest message holds them.
WATCH = """
(() => {
  const state = window.bench = {};
  document.addEventListener('keydown', event => {
    if (event.key !== 'Enter') return;
    state.sent = performance.now();
    state.first = state.last = 0;
    state.fresh = false;
  }, true);
  const look = () => {
    const messages = document.querySelectorAll('[data-testid="stChatMessage"]');
    let text = messages.length ? messages[messages.length - 1].textContent : '';
    // An earlier answer stays the newest message until the question stands below it.
    state.fresh = state.fresh || !text.includes('BEGINS');
    if (!state.fresh) text = '';
    if (!state.first && text.includes('BEGINS'))
      requestAnimationFrame(() => { state.first = state.first || performance.now(); });
    if (!state.last && text.includes('ENDS')) requestAnimationFrame(() => { state.last = state.last || Date.now(); });
  };
  new MutationObserver(look).observe(document, {subtree: true, childList: true, characterData: true});
})();
""".replace("BEGINS", BEGINS).replace("ENDS", ENDS)


@dataclass
class Seen:
    """What a browser saw: seconds to the first painted text, from the stream's end to the last, websocket bytes."""

    first: list[float] = field(default_factory=list)
    lag: list[float] = field(default_factory=list)
    kilobytes: list[float] = field(default_factory=list)


def ms(seconds: float) -> str:
    return f"{seconds * 1000:,.0f} ms"


def verdict(good: bool) -> str:
    return "met" if good else "MISSED"


@contextmanager
def running(command: list[str], **environment_of: str) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        command, cwd=ROOT, env={**os.environ, **environment_of}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def answering(url: str) -> None:
    for _ in range(400):
        try:
            httpx.get(url, timeout=2)
        except httpx.HTTPError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError(url)


class Raw:
    """Bare boto3 on the endpoint."""

    def __init__(self, endpoint: str) -> None:
        config = Config(max_pool_connections=MANY)
        self._client = boto3.client("bedrock-runtime", endpoint_url=endpoint, config=config)
        self._request = {
            "modelId": "m", "messages": [{"role": "user", "content": [{"text": ASK}]}],
            "inferenceConfig": {"maxTokens": 900},
        }  # fmt: skip

    def first(self) -> float:
        began = time.perf_counter()
        stream = self._client.converse_stream(**self._request)["stream"]
        for event in stream:
            if "contentBlockDelta" in event:
                first = time.perf_counter() - began
                break
        for _ in stream:
            pass
        return first

    def blocking(self) -> float:
        began = time.perf_counter()
        self._client.converse(**self._request)
        return time.perf_counter() - began

    def many(self) -> list[float]:
        firsts: list[float] = []
        threads = [threading.Thread(target=lambda: firsts.append(self.first())) for _ in range(MANY)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return firsts


def opened(url: str, user: str) -> str:
    made = httpx.post(url + HOME.format(user=user), json={}).json()
    return f"{url}{HOME.format(user=user)}/{made['sessionId']}/send-message"


def turn(address: str, text: str) -> tuple[float, float]:
    """Seconds to the first chunk and to the end: a bare client, as light as raw boto3's beside it."""
    parts = urlsplit(address)
    body, headers = json.dumps({"message": text}), {"Content-Type": "application/json"}
    began, first = time.perf_counter(), 0.0
    connection = HTTPConnection(parts.hostname or "", parts.port, timeout=60)
    with closing(connection):
        connection.request("POST", parts.path, body, headers)
        for line in connection.getresponse():
            if not first and line.startswith(b"data: ") and json.loads(line[6:])["type"] == "chunk":
                first = time.perf_counter() - began
    return first, time.perf_counter() - began


def many(url: str, count: int, text: str, *, watch_health: bool = False) -> tuple[list[float], list[float]]:
    """Seconds to the first chunk of each of `count` answers at once, and how long `/health` took meanwhile."""
    addresses = [opened(url, f"user-{time.time_ns()}-{number}") for number in range(count)]
    health: list[float] = []
    with ThreadPoolExecutor(count) as pool:
        turns = [pool.submit(turn, address, text) for address in addresses]
        while watch_health and not all(one.done() for one in turns):
            began = time.perf_counter()
            with urlopen(f"{url}/api/health", timeout=60) as answer:
                answer.read()
            health.append(time.perf_counter() - began)
            time.sleep(0.02)
        return [one.result()[0] for one in turns], health


def watch(browser: Browser, url: str, ended_at: Callable[[], float], seen: Seen) -> None:
    """Asks once in a fresh page and waits until the page has come to rest."""
    page = browser.new_page()
    received = [0]

    def count(payload: str | bytes) -> None:
        received[0] += len(payload)

    page.on("websocket", lambda socket: socket.on("framereceived", count))
    page.add_init_script(WATCH)
    page.goto(url)
    page.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]')
    box = page.get_by_test_id("stChatInputTextArea")
    box.wait_for()
    page.wait_for_timeout(400)
    box.fill(ASK)
    before = received[0]
    box.press("Enter")
    page.wait_for_function("window.bench.last > 0", timeout=60_000)
    page.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]')
    found = page.evaluate("window.bench")
    seen.first.append((found["first"] - found["sent"]) / 1000)
    seen.lag.append(found["last"] / 1000 - ended_at())
    seen.kilobytes.append((received[0] - before) / 1000)
    page.close()


def long_talk(folder: Path) -> str:
    """A creator session of 200 messages; its path."""
    app = bootstrap.build(Settings.from_environment(environment(folder)))
    session = talks.open_creation(app, "me", "atlas")
    writes = [
        app.store.new_message(
            "me", session.session_id, seq,
            Message(message_id=transcript.message_id(app, seq), role="user" if seq % 2 == 0 else "assistant",
                    content=f"Message {seq}: " + "the set went well, the last one was slow. " * 4, timestamp=app.now()),
        )
        for seq in range(2, 202)
    ]  # fmt: skip
    for start in range(0, len(writes), 80):
        app.store.save(writes[start : start + 80])
    head = talks.get(app, CreatorSession, "me", "atlas", session.session_id)
    app.store.save([app.store.keep_talk(head.model_copy(update={"next_seq": 202}))])
    app.store.close()
    return f"/coach_chat?session={session.session_id}&coach=atlas&kind=program"


@dataclass
class Run:
    """All measurements of one run, side by side."""

    raw: list[float] = field(default_factory=list)
    sse: list[float] = field(default_factory=list)
    blocking: list[float] = field(default_factory=list)
    ours: Seen = field(default_factory=Seen)
    long: Seen = field(default_factory=Seen)
    ten: Seen = field(default_factory=Seen)
    raw_many: list[float] = field(default_factory=list)
    many: list[float] = field(default_factory=list)
    health: list[float] = field(default_factory=list)


def measure(folder: Path) -> None:
    endpoint = f"http://127.0.0.1:{free_port()}"
    keys = bedrock_at(endpoint)
    os.environ.update({name: value for name, value in keys.items() if name.startswith("AWS_") and value})
    os.environ.pop("AWS_BEARER_TOKEN_BEDROCK", None)
    port = endpoint.rsplit(":", 1)[1]
    ten = folder / "ten.py"
    ten.write_text(TEN_LINES.format(endpoint=endpoint))
    ten_port = free_port()
    streamlit = [sys.executable, "-m", "streamlit", "run", str(ten), "--server.port", str(ten_port), "--server.headless",
                 "true", "--browser.gatherUsageStats", "false"]  # fmt: skip
    with running([sys.executable, "-m", "tests.converse", port, "replay"]), running(streamlit):
        answering(endpoint)
        answering(f"http://localhost:{ten_port}/_stcore/health")
        server = Server(folder, "-m", "tp_core", "serve", "--port", "PORT", **keys).start()
        try:
            _side_by_side(folder, endpoint, server.url, f"http://localhost:{ten_port}")
        finally:
            server.kill()


def _side_by_side(folder: Path, endpoint: str, url: str, ten: str) -> None:
    raw, run = Raw(endpoint), Run()
    long_path = long_talk(folder)

    def ended_at() -> float:
        return float(httpx.get(endpoint).json()["endedAt"])

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for number in range(RUNS + 1):
            # The first round warms everyone and does not count.
            kept = run if number else Run()
            kept.raw.append(raw.first())
            kept.sse.append(many(url, 1, ASK)[0][0])
            kept.blocking.append(raw.blocking())
            watch(browser, f"{url}/coach_chat?session=new", ended_at, kept.ours)
            with suppress(PlaywrightTimeout):  # told below as not measured
                watch(browser, url + long_path, ended_at, kept.long)
            watch(browser, ten, ended_at, kept.ten)
        browser.close()
    for _ in range(3):
        run.raw_many.append(statistics.median(raw.many()))
        firsts, health = many(url, MANY, ASK, watch_health=True)
        run.many.append(statistics.median(firsts))
        run.health.append(max(health))
    _tell(run)


def _tell(run: Run) -> None:
    median = statistics.median
    raw_many, ours_many, health = median(run.raw_many), median(run.many), median(run.health)
    raw, sse, blocking = median(run.raw), median(run.sse), median(run.blocking)
    seen, ten = median(run.ours.first), median(run.ten.first)
    long = median(run.long.first) if run.long.first else float("nan")
    long_size = median(run.long.kilobytes) if run.long.kilobytes else float("nan")
    lag, ten_lag = median(run.ours.lag), median(run.ten.lag)
    size, ten_size = median(run.ours.kilobytes), median(run.ten.kilobytes)
    lines = [
        f"streaming, medians of {RUNS}, one endpoint (0.8 s to the first token, 60 a second, 400 tokens)",
        f"  first text        raw boto3 {ms(raw)} · our SSE {ms(sse)} · our page {ms(seen)} · ten-line app {ms(ten)}",
        f"  SSE over raw      {ms(sse - raw)} (goal 50): {verdict(sse - raw <= 0.05)}",
        f"  page over raw     {ms(seen - raw)} (goal 100; ten-line app {ms(ten - raw)}): {verdict(seen - raw <= 0.1)}",
        (
            f"  {MANY} at once        raw {ms(raw_many)} · ours {ms(ours_many)}, x{ours_many / sse:.2f} of one (goal 1.2; raw "
            f"x{raw_many / raw:.2f}): {verdict(ours_many <= 1.2 * sse)}; health meanwhile at most {ms(health)} (goal 100)"
        ),
        (
            f"  perceived         {ms(seen)} against {ms(blocking)} blocking, {100 * (1 - seen / blocking):.0f} % less (goal 80): "
            f"{verdict(seen <= 0.2 * blocking)}"
        ),
        f"  end to last text  {ms(lag)} (goal 100; ten-line app {ms(ten_lag)}): {verdict(lag <= 0.1)}",
        f"  websocket         {size:.0f} KB (goal 200; ten-line app {ten_size:.0f} KB): {verdict(size <= 200)}",
        (
            f"  200 messages      {ms(long)} to first text, {ms(long - seen)} more (goal 100): {verdict(long - seen <= 0.1) if run.long.first else 'not measured'}; "
            f"{long_size:.0f} KB"
        ),
    ]
    print("\n".join(lines))
