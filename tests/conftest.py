"""Real parts everywhere: SQLite in a temporary folder, the offline coach or a scripted one, a clock that stands."""

import os
import shutil
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import numpy as np  # noqa: F401  whole before pytest.approx finds it half imported by a thread of memories
import pytest
from hypothesis import HealthCheck, settings
from streamlit.components.v2 import manifest_scanner

from tests.scripted import Scripted
from tp_core import bootstrap
from tp_core.domain.conversation import Chunk, CoachEvent
from tp_core.services.app import App
from tp_core.services.turns.live import LiveTurn
from tp_core.settings import Settings

settings.register_profile("ours", deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
settings.load_profile("ours")

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
DENSE = (
    "I want to squat 150 kg and bench 100 by 1 June, currently 130x3 and 85x5. Four days a week in my garage: barbell, "
    "rack, bench, dumbbells. No running. My left knee gets cranky."
)
CI = bool(os.environ.get("CI"))

_IN_MEMORY, _ROOM = Path("/dev/shm"), 2**31  # noqa: S108  a folder for each run is made in it
"""Thousands of tests begin with a database of their own: on a disk that syncs, half the time of many is waiting for it."""
if _IN_MEMORY.is_dir() and os.access(_IN_MEMORY, os.W_OK) and shutil.disk_usage(_IN_MEMORY).free > _ROOM:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_IN_MEMORY))


def environment(folder: Path, **more: str) -> dict[str, str]:
    return {"TP_DATA_DIR": str(folder), "TP_NOW": NOW.isoformat(), **more}


_LONG = ("test_first_messages.py", "test_coach_roster.py", "test_check_ins_on_dynamo.py")
"""Files of few tests that take a minute or more."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files with a browser come first, then the long ones, then those with most tests: one begun last leaves a core idle.

    Run with `--no-loadscope-reorder`, without which xdist sorts by the number of tests alone.
    """
    tests_in = Counter(item.path for item in items)
    items.sort(
        key=lambda item: (
            item.path.parent.name != "browser", item.path.name not in _LONG, -tests_in[item.path], item.path,
        )
    )  # fmt: skip


@pytest.fixture(scope="session", autouse=True)
def packages_scanned_once() -> Iterator[None]:
    """Streamlit's AppTest looks for components in every installed package: 0.4 s, and the same for each page made."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(manifest_scanner, "scan_component_manifests", cache(manifest_scanner.scan_component_manifests))
        yield


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    """The embedded app with a clock that stands still."""
    built = replace(bootstrap.build(Settings.from_environment(environment(tmp_path))), now=lambda: NOW)
    yield built
    built.turns.close()
    built.indexing.close()
    built.store.close()


@pytest.fixture
def scripted(app: App) -> Callable[..., App]:
    """The same app with a coach that plays scripts."""

    def make(*scripts: object) -> App:
        return replace(app, coach=Scripted(*scripts))  # type: ignore[arg-type]

    return make


def all_events(live: LiveTurn) -> list[CoachEvent]:
    """Every event of a turn, waiting for its end."""
    return [event for event in live.follow() if event is not None]


def become(condition: Callable[[], object], seconds: float = 10) -> None:
    """Waits for what another thread is about to do."""
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, "it has not come about"
        time.sleep(0.005)


def text_of(events: list[CoachEvent]) -> str:
    return "".join(event.content for event in events if isinstance(event, Chunk))
