"""The table on SQLite: one file, the embedded default. It keeps DynamoDB's limits so that nothing surprises later."""

import json
import queue
import sqlite3
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

from tp_core.domain.errors import Unavailable
from tp_core.services.storage import size
from tp_core.services.storage.table import (
    Absent,
    AtVersion,
    Check,
    Condition,
    ConditionFailed,
    Delete,
    Item,
    Key,
    Page,
    Present,
    Put,
    Query,
    Write,
)
from tp_core.settings import SettingsError

_BUSY_MS = 15_000
_IDLE_CONNECTIONS = 32
_MOST_TOGETHER = 64
"""Transactions in one commit at most."""
_SCHEMA = """
CREATE TABLE IF NOT EXISTS items (
  pk TEXT NOT NULL, sk TEXT NOT NULL, body TEXT NOT NULL, version INTEGER,
  gsi1pk TEXT, gsi1sk TEXT, gsi2pk TEXT, gsi2sk TEXT, PRIMARY KEY (pk, sk)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS gsi1 ON items (gsi1pk, gsi1sk, pk, sk) WHERE gsi1pk IS NOT NULL;
CREATE INDEX IF NOT EXISTS gsi2 ON items (gsi2pk, gsi2sk, pk, sk) WHERE gsi2pk IS NOT NULL;
"""
_COLUMNS = {None: ("pk", "sk"), "GSI1": ("gsi1pk", "gsi1sk"), "GSI2": ("gsi2pk", "gsi2sk")}


class Damaged(SettingsError):
    """The file is there and is no database of ours; one line that says so."""


class SqliteTable:
    """A table in one SQLite file. Connections are pooled, not bound to threads: Streamlit makes a thread a rerun."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._queueing = threading.Lock()
        self._waiting: deque[_Transaction] = deque()
        self._committing = False
        self._idle: queue.LifoQueue[sqlite3.Connection] = queue.LifoQueue(_IDLE_CONNECTIONS)
        with _words():
            path.parent.mkdir(parents=True, exist_ok=True)
            try:
                with self._connection() as connection:
                    self._prepare(connection)
            except sqlite3.DatabaseError as exc:
                if isinstance(exc, sqlite3.OperationalError):
                    raise
                message = (
                    f"{path} is no database that can be read; restore it from a copy, or move it away to begin anew"
                )
                raise Damaged(message) from exc

    def get(self, key: Key) -> Item | None:
        with _words(), self._connection() as connection:
            row = connection.execute("SELECT body FROM items WHERE pk = ? AND sk = ?", (key.pk, key.sk)).fetchone()
        return None if row is None else _load(row[0])

    def query(self, query: Query) -> Page:
        sql, values = _select(query)
        with _words(), self._connection() as connection:
            rows = connection.execute(sql, values).fetchall()
        items = [_load(body) for (body,) in rows[: query.limit]]
        more = len(rows) > query.limit
        return Page(items, _place(items[-1], query) if more and items else None)

    def transact(self, writes: Sequence[Write]) -> None:
        size.check_transaction(writes)

        def carry_out(connection: sqlite3.Connection) -> None:
            for write in writes:
                if write.condition is not None and not _holds(connection, write.key, write.condition):
                    raise ConditionFailed(write.key)
            for write in writes:
                _apply(connection, write)

        self._write(carry_out)

    def write_all(self, writes: Sequence[Put | Delete]) -> None:
        for write in writes:
            if isinstance(write, Put):
                size.check_item(write.item)

        def carry_out(connection: sqlite3.Connection) -> None:
            for write in writes:
                _apply(connection, write)

        self._write(carry_out)
        if any(isinstance(write, Delete) for write in writes):
            # What was deleted must not lie on in the log of writes.
            with _words(), self._connection() as connection:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def check(self) -> None:
        """Nothing: a file that cannot be used was refused when it was opened."""

    def close(self) -> None:
        while True:
            try:
                self._idle.get_nowait().close()
            except queue.Empty:
                return

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, timeout=_BUSY_MS / 1000, isolation_level=None, check_same_thread=False)
        connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
        connection.execute("PRAGMA synchronous = FULL")
        # Deleted is overwritten, not only unlinked: people delete what is about them.
        connection.execute("PRAGMA secure_delete = ON")
        return connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        """WAL and schema, once a file. Turning WAL on needs the file alone for a moment, and SQLite does not wait."""
        for last in (*[False] * 50, True):
            try:
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute("BEGIN IMMEDIATE")
                for statement in _SCHEMA.split(";"):
                    connection.execute(statement)
                connection.execute("COMMIT")
            except sqlite3.OperationalError:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                if last:
                    raise
                connection.execute("SELECT 1")
                _pause()
            else:
                return

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        try:
            connection = self._idle.get_nowait()
        except queue.Empty:
            connection = self._open()
        try:
            yield connection
        except BaseException:
            connection.close()
            raise
        try:
            self._idle.put_nowait(connection)
        except queue.Full:
            connection.close()

    def _write(self, carry_out: Callable[[sqlite3.Connection], None]) -> None:
        """Carries out a transaction; those that wait meanwhile share the next commit, and so one sync of the disk.

        Threads of one process queue here, since SQLite's own waiting for the write lock polls, with growing pauses.
        Each waits for itself: a lock passed from hand to hand would let the last one wait for all the others' turns.
        """
        mine = _Transaction(carry_out)
        with self._queueing:
            self._waiting.append(mine)
            leads, self._committing = not self._committing, True
        if not leads:
            mine.woken.wait()
        if not mine.done:
            self._lead()
        if mine.error is not None:
            with _words():
                raise mine.error

    def _lead(self) -> None:
        """Commits what waits, then hands on to the first who came meanwhile."""
        with self._queueing:
            together = [self._waiting.popleft() for _ in range(min(len(self._waiting), _MOST_TOGETHER))]
        try:
            self._commit(together)
        finally:
            with self._queueing:
                following = self._waiting[0] if self._waiting else None
                self._committing = following is not None
            for one in (*together, *([following] if following else [])):
                one.woken.set()

    def _commit(self, together: "Sequence[_Transaction]") -> None:
        try:
            with self._connection() as connection:
                connection.execute("BEGIN IMMEDIATE")
                try:
                    for one in together:
                        one.try_on(connection)
                except BaseException:
                    connection.execute("ROLLBACK")
                    raise
                connection.execute("COMMIT")
        except BaseException as exc:
            for one in together:
                one.error = exc if isinstance(exc, Exception) else sqlite3.OperationalError("interrupted")
            if not isinstance(exc, Exception):
                raise
        finally:
            for one in together:
                one.done = True


class _Transaction:
    """A transaction that waits for its turn; `done` once it is durable or has failed, by itself or with its commit."""

    def __init__(self, carry_out: Callable[[sqlite3.Connection], None]) -> None:
        self._carry_out = carry_out
        self.error: Exception | None = None
        self.done = False
        self.woken = threading.Event()
        """Set once it is done, or is the first that waits and leads the next commit."""

    def try_on(self, connection: sqlite3.Connection) -> None:
        """All of it or nothing, whatever becomes of the others in the same commit."""
        connection.execute("SAVEPOINT one")
        try:
            self._carry_out(connection)
        except Exception as exc:  # noqa: BLE001  it belongs to the thread that waits for this one
            self.error = exc
            connection.execute("ROLLBACK TO one")
        connection.execute("RELEASE one")


def _pause() -> None:
    import time

    time.sleep(0.1)


@contextmanager
def _words() -> Iterator[None]:
    try:
        yield
    except (sqlite3.OperationalError, sqlite3.DatabaseError, OSError) as exc:
        raise Unavailable("Your data can't be read or written right now. Please try again.") from exc


def _select(query: Query) -> tuple[str, list[str | int]]:
    pk, sk = _COLUMNS[query.index]
    where, values = [f"{pk} = ?"], [query.pk]
    if query.between is not None:
        where.append(f"{sk} BETWEEN ? AND ?")
        values += query.between
    elif query.prefix:
        where.append(f"substr({sk}, 1, ?) = ?")
        values += [len(query.prefix), query.prefix]  # type: ignore[list-item]
        where.append(f"{sk} >= ?")
        values.append(query.prefix)
    sign, order = (">", "ASC") if query.forward else ("<", "DESC")
    columns = list(dict.fromkeys((sk, "pk", "sk"))) if query.index else ["sk"]
    if query.after is not None:
        place = {sk: query.after[sk.upper()], "pk": query.after["PK"], "sk": query.after["SK"]}
        where.append(f"({', '.join(columns)}) {sign} ({', '.join('?' * len(columns))})")
        values += [place[column] for column in columns]
    ordering = ", ".join(f"{column} {order}" for column in columns)
    # Names come from the table above, never from outside; every value is bound.
    sql = f"SELECT body FROM items WHERE {' AND '.join(where)} ORDER BY {ordering} LIMIT ?"  # noqa: S608
    return sql, [*values, query.limit + 1]


def _place(item: Item, query: Query) -> Mapping[str, str]:
    names = ["PK", "SK"] + ([f"{query.index}PK", f"{query.index}SK"] if query.index else [])
    return {name: str(item[name]) for name in names}


def _holds(connection: sqlite3.Connection, key: Key, condition: Condition) -> bool:
    row = connection.execute("SELECT version FROM items WHERE pk = ? AND sk = ?", (key.pk, key.sk)).fetchone()
    match condition:
        case Absent():
            return row is None
        case Present():
            return row is not None
        case AtVersion(version):
            return row is not None and row[0] == version


def _apply(connection: sqlite3.Connection, write: Write) -> None:
    match write:
        case Put(item):
            index = [item.get(name) for name in ("GSI1PK", "GSI1SK", "GSI2PK", "GSI2SK")]
            version = item.get("version")
            row = (item["PK"], item["SK"], _dump(item), int(version) if isinstance(version, int | Decimal) else None)
            connection.execute("REPLACE INTO items VALUES (?, ?, ?, ?, ?, ?, ?, ?)", (*row, *index))
        case Delete(key):
            connection.execute("DELETE FROM items WHERE pk = ? AND sk = ?", (key.pk, key.sk))
        case Check():
            pass


def _dump(item: Item) -> str:
    """JSON in which a number is a one-entry object, so that 38 digits come back as they went in."""
    return json.dumps(_tagged(item), ensure_ascii=False, separators=(",", ":"))


def _tagged(value: Any) -> Any:  # noqa: ANN401  JSON
    if isinstance(value, str | bool) or value is None:
        return value
    if isinstance(value, int | Decimal):
        return {"$n": str(value)}
    if isinstance(value, dict | Mapping):
        return {"$m": {name: _tagged(inner) for name, inner in value.items()}}
    if isinstance(value, Sequence):
        return [_tagged(inner) for inner in value]
    message = f"a {type(value).__name__} cannot be stored"
    raise TypeError(message)


def _plain(value: Any) -> Any:  # noqa: ANN401  JSON
    """Text, most of an item, is told apart before a call is made for it: a year of training is read at once."""
    if isinstance(value, dict):
        if "$n" in value:
            return Decimal(value["$n"])
        return {name: inner if type(inner) is str else _plain(inner) for name, inner in value["$m"].items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    return value


def _load(body: str) -> Item:
    item: Item = _plain(json.loads(body))
    return item
