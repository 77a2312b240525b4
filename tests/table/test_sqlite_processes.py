"""SQLite under several processes: starting at once, racing, and killed."""

import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from tp_core.adapters.sqlite import SqliteTable
from tp_core.domain.errors import Unavailable
from tp_core.services.storage.table import Absent, ConditionFailed, Key, Put, Query

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
    acknowledged = int(writer.stdout.readline())  # it has started, however long that took
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


def test_transactions_that_wait_together_stand_or_fall_each_by_itself(tmp_path):
    """While another process holds the file, thirty threads queue; then they share commits, and one key has one winner."""
    file = tmp_path / "items.sqlite3"
    table = SqliteTable(file)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    outcomes: list[str] = []

    def write(number: int) -> None:
        key = "shared" if number % 3 == 0 else f"own-{number}"
        try:
            table.transact(
                [Put({"PK": "p", "SK": key, "by": str(number)}, Absent()), Put({"PK": "beside", "SK": str(number)})]
            )
        except ConditionFailed:
            outcomes.append("refused")
        except TypeError:
            outcomes.append("unstorable")
        else:
            outcomes.append(key)

    def unstorable() -> None:
        with pytest.raises(TypeError):
            table.transact([Put({"PK": "p", "SK": "half"}), Put({"PK": "p", "SK": "odd", "value": object()})])

    threads = [threading.Thread(target=write, args=(number,)) for number in range(30)] + [
        threading.Thread(target=unstorable)
    ]
    for thread in threads:
        thread.start()
    time.sleep(0.3)
    other.execute("COMMIT")
    for thread in threads:
        thread.join(30)
    assert outcomes.count("shared") == 1
    assert outcomes.count("refused") == 9
    stored = {str(item["SK"]) for item in table.query(Query("p", limit=100)).items}
    assert stored == {"shared", *(f"own-{number}" for number in range(30) if number % 3)}
    assert len(table.query(Query("beside", limit=100)).items) == 21, "a refused transaction leaves nothing behind"
    table.close()


def test_a_file_that_cannot_be_written_fails_every_transaction_that_waits(tmp_path):
    file = tmp_path / "items.sqlite3"
    table = SqliteTable(file)
    with sqlite3.connect(file) as other:
        other.execute("DROP TABLE items")
    failures: list[str] = []

    def write(number: int) -> None:
        try:
            table.transact([Put({"PK": "p", "SK": str(number)})])
        except Unavailable as exc:
            failures.append(exc.message)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len(failures) == 8
    table.close()
