"""A run of the reminders over 500 and over 5,000 due athletes: how long, and how much memory it takes.

Each run is a process of its own over a store of its own; memory is what the run adds to the process at its most.
"""

import resource
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from tests import athletes
from tests.conftest import environment
from tp_core import bootstrap
from tp_core.services import profiles
from tp_core.services.app import App
from tp_core.services.profiles import Wishes
from tp_core.services.reminding import run
from tp_core.services.storage.table import Put
from tp_core.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
SUNDAY = datetime(2026, 12, 6, 18, tzinfo=UTC)
SIZES = (500, 5_000)


def app_in(folder: Path) -> App:
    return replace(bootstrap.build(Settings.from_environment(environment(folder))), now=lambda: SUNDAY)


def filled(folder: Path, count: int) -> None:
    """Athletes like one made through the real path, each with program, plan, profile and row of their own."""
    app = replace(app_in(folder), now=lambda: datetime(2026, 11, 24, 12, tzinfo=UTC))
    program = athletes.started(app, "first")
    profiles.update(app, "first", Wishes(email="first@example.org"))
    row = app.store.reminders.find("first", program.program_id)
    assert row is not None
    wanted = ("profile", "program#", "plan#")
    own = [item for item in app.store.everything("first") if str(item["SK"]).startswith(wanted)]
    for start in range(0, count, 200):
        puts: list[Put] = []
        for number in range(start, min(start + 200, count)):
            user_id = f"athlete{number}"
            puts += [Put({**item, "PK": f"user#{user_id}", "userId": user_id}) if "userId" in item
                     else Put({**item, "PK": f"user#{user_id}"}) for item in own]  # fmt: skip
            puts.append(app.store.reminders.put(row.model_copy(update={"user_id": user_id, "version": 0})))
        app.store._table.write_all([Put(put.item) for put in puts])
    app.turns.close()
    app.store.close()


def measured(folder: Path) -> None:
    """One run, in this process."""
    app = app_in(folder)
    run.send(app, dry_run=True, on=datetime(2026, 11, 1, tzinfo=UTC).date())  # what is imported and opened once
    before, most, over = resident(), [0.0], threading.Event()

    def watch() -> None:
        while not over.wait(0.05):
            most[0] = max(most[0], resident())

    watcher = threading.Thread(target=watch)
    watcher.start()
    began = time.perf_counter()
    done = run.send(app)
    took = time.perf_counter() - began
    over.set()
    watcher.join()
    print(f"{done.athletes} {done.mails} {took:.2f} {max(most[0], resident()) - before:.1f}")


def resident() -> float:
    """Megabytes of this process in memory now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 2**20


def main() -> None:
    """Prints both, and how they compare."""
    grown: dict[int, float] = {}
    for size in SIZES:
        with tempfile.TemporaryDirectory() as name:
            filled(Path(name), size)
            told = subprocess.run(
                [sys.executable, "-m", "tests.bench.reminders", name],
                cwd=ROOT,
                capture_output=True,
                text=True,
                check=True,
            ).stdout.split()
            grown[size] = float(told[3])
            print(f"reminders: {told[0]} athletes told and {told[1]} letters written in {told[2]} s, "
                  f"+{grown[size]:.1f} MB")  # fmt: skip
    small, large = (grown[size] for size in SIZES)
    print(f"reminders: {SIZES[1]} athletes take {large - small:+.1f} MB against {SIZES[0]} (goal: flat)")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        measured(Path(sys.argv[1]))
    else:
        main()
