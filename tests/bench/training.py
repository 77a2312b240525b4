"""How long a prescription takes: pure, through the service with a year of history, and until it is seen."""

import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.athletes import STRENGTH, at, here, started, train
from tests.browser.conftest import CHROMIUM, FLAGS, Server
from tests.conftest import environment
from tp_core import bootstrap
from tp_core.cli import server
from tp_core.domain.prescription import Today, prescribe
from tp_core.services.app import App
from tp_core.services.workouts import ground, looking_back, making, opening
from tp_core.settings import Settings

BEGIN = datetime(2025, 11, 24, 12, tzinfo=UTC)
MONDAY = date(2025, 12, 1)
WEEKS = 52
RUNS = 60


def spread(run: Callable[[], object], runs: int = RUNS) -> tuple[float, float]:
    """Median and 95th percentile in seconds, the collector set as the server sets it."""
    run()
    server.set_apart()
    times = []
    for _ in range(runs):
        begun = time.perf_counter()
        run()
        times.append(time.perf_counter() - begun)
    return statistics.median(times), sorted(times)[int(runs * 0.95)]


def a_year(folder: Path) -> tuple[App, object]:
    """An athlete with 51 weeks of four sessions logged behind them."""
    app = replace(bootstrap.build(Settings.from_environment(environment(folder))), now=lambda: BEGIN)
    program = started(app, brief=STRENGTH.model_copy(update={"weeks": WEEKS}))
    train(app, program, MONDAY + timedelta(weeks=WEEKS - 1))
    return app, program


def prescriptions(folder: Path) -> date:
    """Prints pure and service times; returns the day whose workout is still to be opened."""
    app, program = a_year(folder)
    day = MONDAY + timedelta(weeks=WEEKS - 1)
    now = at(app, day)
    of = here(now, program)
    week, session = of.session(WEEKS, 1)
    able = ground.known(now, of, [slot.exercise_id for slot in session.slots], day)

    def pure() -> object:
        return prescribe(
            session, week, phase=of.phase(WEEKS), constraints=of.constraints, maxes=able.maxes,
            history=able.history, today=Today(gym=of.gym, on=day, best_reps=able.best_reps),
        )  # fmt: skip

    records = sum(len(one) for one in able.history.values())
    middle, p95 = spread(pure)
    print(f"prescription, pure, {records} records of its lifts: {_ms(middle)}, p95 {_ms(p95)} (goal 5 ms)")
    middle, p95 = spread(lambda: making.made(now, here(now, program), WEEKS, 1, day), 30)
    print(f"prescription through the service, a year of history: {_ms(middle)}, p95 {_ms(p95)} (goal 50 ms)")
    middle, p95 = spread(lambda: looking_back.context(now, here(now, program)), 20)
    print(f"context of a year: {_ms(middle)}, p95 {_ms(p95)}")
    opening.opened(now, of, WEEKS, 1, day)
    middle, p95 = spread(lambda: opening.opened(now, here(now, program), WEEKS, 1, day), 30)
    print(f"opening a workout again: {_ms(middle)}, p95 {_ms(p95)}")
    app.turns.close()
    app.store.close()
    return day


def seen(browser: Browser, folder: Path, day: date) -> None:
    """From the click on Today to the set at hand, against the same click to a page that shows no workout."""
    server = Server(
        folder, "-m", "tp_core", "serve", "--port", "PORT", TP_NOW=f"{day.isoformat()}T12:00:00+00:00"
    ).start()
    try:
        page = browser.new_page()
        times: dict[str, list[float]] = {"Today": [], "Program": []}
        signs = {
            "Today": page.get_by_role("button", name="Done as planned"),
            "Program": page.get_by_test_id("stHeading"),
        }
        for _ in range(7):
            for name, sign in signs.items():
                page.goto(f"{server.url}/account")
                page.get_by_role("heading", name="Account").wait_for()
                page.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]')
                begun = time.perf_counter()
                page.get_by_role("link", name=name, exact=True).first.click()
                page.get_by_role("heading", name="Account").wait_for(state="detached")
                sign.first.wait_for()
                times[name].append(time.perf_counter() - begun)
        today, other = (statistics.median(times[name]) for name in ("Today", "Program"))
        print(f"opening today's workout until it is seen: {_ms(today)} (goal 1000 ms), x{today / other:.1f} of Program")
    finally:
        server.kill()


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms"


def run(folder: Path) -> None:
    """All three, with a browser of its own."""
    folder.mkdir(exist_ok=True)
    day = prescriptions(folder)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        seen(browser, folder, day)
        browser.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        run(Path(name))
