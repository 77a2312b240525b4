"""Dashboards: server time of a rerun of the overview of a 16-week program fully logged, and of a roster of 1,000."""

import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from streamlit.testing.v1 import AppTest

from tests.athletes import STRENGTH, started, train
from tests.conftest import NOW, environment
from tp_core import bootstrap
from tp_core.cli import server
from tp_core.services.app import App
from tp_core.services.storage import roster as roster_records
from tp_core.services.storage.table import Put
from tp_core.settings import Settings
from tp_core.ui import session as ui_session

ENTRY = str(Path(__file__).resolve().parents[2] / "streamlit_app.py")
RUNS = 20
ATHLETES = 1000


def _at(app: App, moment: datetime) -> App:
    return replace(app, now=lambda: moment)


def seeded(folder: Path) -> App:
    """Sixteen weeks trained whole, and a thousand athletes beside who stand as that one did."""
    app = replace(bootstrap.build(Settings.from_environment(environment(folder))), now=lambda: NOW)
    program = started(app, brief=STRENGTH.model_copy(update={"weeks": 16}))
    day = program.start_date + timedelta(days=16 * 7 - 1)
    train(app, program, day)
    row = app.store.roster.find("atlas", "me")
    assert row is not None
    rows = [
        row.model_copy(update={"user_id": f"a{number:04d}", "name": f"Athlete {number}"}) for number in range(ATHLETES)
    ]
    app.store._table.write_all([Put(roster_records._packed(one)) for one in rows])
    return _at(app, datetime(day.year, day.month, day.day, 12, tzinfo=UTC))


def rerun(page: str, change: Callable[[AppTest], None] = lambda _: None) -> list[float]:
    opened = AppTest.from_file(ENTRY, default_timeout=120).run()
    opened.switch_page(page).run()
    change(opened)
    server.set_apart()  # as the server does; without, every tenth rerun waits for the collector's walk of all modules
    took = []
    for _ in range(RUNS):
        start = time.perf_counter()
        opened.run()
        took.append(time.perf_counter() - start)
    return took


def told(name: str, took: list[float], goal: int) -> str:
    worst = statistics.quantiles(took, n=20)[-1]
    return f"{name}: {statistics.median(took) * 1000:.0f} ms, p95 {worst * 1000:.0f} ms (goal {goal} ms)"


def run() -> None:
    with tempfile.TemporaryDirectory() as folder:
        ui_session.share_app(seeded(Path(folder)))
        try:
            print(told("overview of 16 weeks, a rerun", rerun("pages/program_overview.py"), 150))
            print(told("timeline of 16 weeks, a rerun", rerun("pages/phase_timeline.py"), 150))
            print(told(f"roster of {ATHLETES}, a rerun", rerun("pages/coach_roster.py"), 300))
        finally:
            ui_session.share_app(None)


if __name__ == "__main__":
    run()
