"""SQLite under several processes: starting at once, racing, and killed."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from tp_core.adapters.sqlite import SqliteTable
from tp_core.services.storage.table import Key, Query

ROOT = Path(__file__).resolve().parents[2]
_WRITER = """
import sys
from pathlib import Path
from tp_core.adapters.sqlite import SqliteTable
from tp_core.services.storage.table import Put
table = SqliteTable(Path(sys.argv[1]))
for number in range(int(sys.argv[3])):
    table.transact([Put({"PK": sys.argv[2], "SK": f"{number:06d}"})])
    print(number, flush=True)
"""
_RACER = """
import sys
from pathlib import Path
from tp_core.adapters.sqlite import SqliteTable
from tp_core.services.storage.table import Absent, ConditionFailed, Put
table = SqliteTable(Path(sys.argv[1]))
won = 0
for number in range(60):
    try:
        table.transact([Put({"PK": "race", "SK": f"{number:03d}", "by": sys.argv[2]}, Absent())])
        won += 1
    except ConditionFailed:
        pass
print(won)
"""


def start(script: str, *arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_six_processes_that_start_at_once_do_not_meet_a_locked_database(tmp_path):
    file = tmp_path / "new" / "items.sqlite3"
    processes = [start(_WRITER, file, f"p{number}", 15) for number in range(6)]
    for process in processes:
        _, trouble = process.communicate(timeout=120)
        assert process.returncode == 0, trouble
    table = SqliteTable(file)
    assert [len(table.query(Query(f"p{number}")).items) for number in range(6)] == [15] * 6
    table.close()


def test_two_processes_that_race_for_a_key_have_one_winner_each_time(tmp_path):
    file = tmp_path / "items.sqlite3"
    SqliteTable(file).close()
    racers = [start(_RACER, file, number) for number in range(2)]
    assert sum(int(racer.communicate(timeout=120)[0]) for racer in racers) == 60


def test_a_killed_process_loses_no_write_it_was_told_of(tmp_path):
    file = tmp_path / "items.sqlite3"
    writer = start(_WRITER, file, "p", 100_000)
    assert writer.stdout is not None
    acknowledged = -1
    deadline = time.monotonic() + 1.5
    while time.monotonic() < deadline:
        acknowledged = int(writer.stdout.readline())
    os.kill(writer.pid, signal.SIGKILL)
    writer.communicate(timeout=30)
    assert acknowledged > 10
    table = SqliteTable(file)
    assert all(table.get(Key("p", f"{number:06d}")) for number in range(acknowledged + 1))
    table.close()


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def test_threads_that_come_and_go_leave_no_connections_behind(tmp_path):
    import threading

    table = SqliteTable(tmp_path / "items.sqlite3")
    before = open_files()
    for _ in range(60):
        thread = threading.Thread(target=table.get, args=(Key("a", "b"),))
        thread.start()
        thread.join()
    assert open_files() <= before + 30
    table.close()
