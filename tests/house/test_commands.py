"""Every command says what it did in one line, and so do errors."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import all_events
from tp_core import bootstrap
from tp_core.cli import demo_told
from tp_core.domain.creation import CreatorSession
from tp_core.services import talks
from tp_core.services.turns import engine
from tp_core.services.turns.run import Sent
from tp_core.settings import Settings

ROOT = Path(__file__).resolve().parents[2]


def run(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tp_core", *arguments],
        cwd=ROOT, env={**os.environ, "TP_DATA_DIR": str(folder), **environment}, capture_output=True, text=True,
        timeout=60, check=False,
    )  # fmt: skip


def filled(folder: Path, when: str = "2026-11-01T12:00:00Z") -> None:
    app = bootstrap.build(Settings.from_environment({"TP_DATA_DIR": str(folder), "TP_NOW": when}))
    session = talks.open_creation(app, "ann", "atlas")
    all_events(engine.send(app, CreatorSession, "ann", "atlas", session.session_id, Sent("strength, 3 days")))
    app.turns.close()
    app.store.close()


def test_sweep_abandons_idle_sessions_once(tmp_path):
    filled(tmp_path)
    first, again = run(tmp_path, "sweep"), run(tmp_path, "sweep")
    assert first.stdout.startswith("abandoned 1 sessions")
    assert again.stdout.startswith("abandoned 0 sessions")
    assert first.stdout.count("\n") == 1


def test_export_and_delete_cover_all_a_person_owns(tmp_path):
    filled(tmp_path)
    exported = json.loads(run(tmp_path, "export", "--user", "ann").stdout)
    assert {item["PK"] for item in exported["items"]} == {"user#ann"}
    assert any("strength, 3 days" in str(item) for item in exported["items"])
    unsure = run(tmp_path, "delete", "--user", "ann")
    assert (unsure.returncode, unsure.stderr.count("\n")) == (1, 1)
    gone = run(tmp_path, "delete", "--user", "ann", "--yes")
    assert gone.stdout == f"deleted {len(exported['items'])} items of ann\n"
    assert json.loads(run(tmp_path, "export", "--user", "ann").stdout)["items"] == []


def test_the_table_is_not_made_for_sqlite(tmp_path):
    refused = run(tmp_path, "table", "create")
    assert refused.returncode == 1
    assert "TP_STORE" in refused.stderr


def test_help_lists_every_command(tmp_path):
    text = run(tmp_path, "--help").stdout
    for command in ("serve", "table", "sweep", "export", "delete", "rebuild"):
        assert command in text


def test_loading_the_demonstration_speaks_of_others_only_where_there_were_some():
    assert demo_told(12, 12) == "made 12 demonstration athletes"
    assert demo_told(3, 12) == "made 3 of 12 demonstration athletes, the others were there"
    assert demo_told(0, 12) == "made 0 of 12 demonstration athletes, all were there"
