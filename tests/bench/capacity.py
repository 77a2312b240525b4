"""`python -m tests.bench.capacity`: what each of a person's actions costs in DynamoDB, counted at the app's own client.

The units are computed from the items' sizes by DynamoDB's published rules, with the items as they were before each
write. Beside them stands what the server reports to ReturnConsumedCapacity; moto reports one unit whatever happens, so
there that column counts calls. Against a real table (`TP_DYNAMODB_TABLE`, credentials) it is what AWS bills.
"""

import math
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from httpx import Response
from starlette.testclient import TestClient

from tests.api.conftest import HOME, client_of, new_session, say
from tests.conftest import DENSE, NOW, environment
from tests.people.aws import moto
from tp_core import bootstrap
from tp_core.adapters import dynamodb
from tp_core.services import people
from tp_core.services.app import App, Claims
from tp_core.services.storage import size
from tp_core.services.storage.store import Store
from tp_core.settings import Settings

WRITE_PRICE, READ_PRICE = 0.625, 0.125
"""US dollars a million on-demand units."""
A_MONTH = {
    "open a page (program and workout)": 60, "see the history": 20, "open a workout": 12, "tap a set": 180,
    "log a workout": 12, "check in": 4, "say something to the coach": 40, "see the notifications": 60,
}  # fmt: skip
"""How often an active athlete does what, assumed."""


@dataclass
class Units:
    """Write and read units, and what the server said they were."""

    writes: float = 0
    reads: float = 0
    reported: float = 0
    calls: int = 0

    @property
    def dollars(self) -> float:
        """A million of it."""
        return self.writes * WRITE_PRICE + self.reads * READ_PRICE


class Clock:
    """Stands on the Monday a program begins, until it is moved."""

    def __init__(self) -> None:
        self.now = NOW + timedelta(days=6)

    def __call__(self) -> datetime:
        return self.now


class Meter:
    """Counts at a client: asks for consumed capacity, reads sizes from parameters and answers."""

    def __init__(self, client: Any) -> None:
        self.units = Units()
        self._kept: dict[tuple[str, str], dict[str, Any]] = {}
        events = client.meta.events
        for operation in ("GetItem", "Query", "PutItem", "DeleteItem", "TransactWriteItems", "BatchWriteItem"):
            # Before boto3's own hook turns Python values into wire types, and after the one that turns them back.
            events.register_first(f"provide-client-params.dynamodb.{operation}", self._asked)
            events.register_last(f"after-call.dynamodb.{operation}", self._answered)

    def _asked(self, params: dict[str, Any], model: Any, **_: object) -> dict[str, Any]:
        match model.name:
            case "PutItem":
                self._put(params["Item"], 1)
            case "DeleteItem":
                self._delete(params["Key"], 1)
            case "TransactWriteItems":
                for write in params["TransactItems"]:
                    for kind, inner in write.items():
                        if kind == "Put":
                            self._put(inner["Item"], 2)
                        elif kind == "Delete":
                            self._delete(inner["Key"], 2)
                        else:
                            self.units.writes += 2
            case "BatchWriteItem":
                for request in next(iter(params["RequestItems"].values())):
                    if "PutRequest" in request:
                        self._put(request["PutRequest"]["Item"], 1)
                    else:
                        self._delete(request["DeleteRequest"]["Key"], 1)
        self.units.calls += 1
        return {**params, "ReturnConsumedCapacity": "TOTAL"}

    def _put(self, item: dict[str, Any], factor: int) -> None:
        before = self._kept.get((item["PK"], item["SK"]))
        self._kept[item["PK"], item["SK"]] = item
        largest = max(size.of_item(item), size.of_item(before) if before else 0)
        self.units.writes += factor * _kilobytes(largest)
        for index in ("GSI1", "GSI2"):
            now, then = _index_key(item, index), _index_key(before or {}, index)
            # An index is written outside the transaction: once, or twice where the key moved.
            self.units.writes += _kilobytes(size.of_item(item)) * (bool(now) + bool(then and then != now))

    def _delete(self, key: dict[str, Any], factor: int) -> None:
        before = self._kept.pop((key["PK"], key["SK"]), None)
        kilobytes = _kilobytes(size.of_item(before)) if before else 1
        self.units.writes += kilobytes * (factor + sum(bool(_index_key(before or {}, one)) for one in ("GSI1", "GSI2")))

    def _answered(self, parsed: dict[str, Any], model: Any, **_: object) -> None:
        told = parsed.get("ConsumedCapacity") or []
        for one in told if isinstance(told, list) else [told]:
            self.units.reported += float(one.get("CapacityUnits", 0))
        if model.name == "GetItem":
            self.units.reads += _blocks(_wire_size(parsed.get("Item", {})))
        elif model.name == "Query":
            total = sum(_wire_size(item) for item in parsed["Items"])
            self.units.reads += _blocks(total)


def _kilobytes(number: int) -> int:
    return max(1, math.ceil(number / 1024))


def _blocks(number: int) -> int:
    """Consistent reads of 4 KB; an index costs half, which is left out: so few are read."""
    return max(1, math.ceil(number / 4096))


def _index_key(item: dict[str, Any], index: str) -> tuple[Any, Any] | None:
    return (item[f"{index}PK"], item[f"{index}SK"]) if f"{index}PK" in item else None


def _wire_size(item: dict[str, Any]) -> int:
    """Of an item as it came, before or after boto3 has made Python values of it."""
    from boto3.dynamodb.types import TypeDeserializer

    read = TypeDeserializer().deserialize
    plain = {name: read(value) if isinstance(value, dict) else value for name, value in item.items()}
    return size.of_item(plain)


def measured(app: App, client: TestClient, meter: Meter, clock: Clock) -> dict[str, Units]:
    """Each action, done as the API does it."""
    found: dict[str, Units] = {}

    def did(name: str, act: Callable[[], Any]) -> Any:
        meter.units = Units()
        result = act()
        app.indexing.wait()
        if isinstance(result, Response):
            assert result.is_success, (name, result.text)
        found[name] = meter.units
        return result

    ann = Claims("https://provider.example", "ann", "ann@example.com", "Ann")
    did("sign in the first time", lambda: people.signed_in(app, ann))
    did("be recognised (every request)", lambda: people.signed_in(app, ann))
    session = did("open a creator session", lambda: new_session(client))
    did("say something while designing", lambda: say(client, session, DENSE))
    say(client, session, "no to all, over 18")
    path = f"{HOME}/program-creator-sessions/{session}"
    did("see the conversation", lambda: client.get(path))
    program = did("start the program", lambda: client.post(f"{path}/finalize", json={}).json())
    at = f"{HOME}/programs/{program['programId']}"
    did("open a page (program and workout)", lambda: (client.get(at), client.get(f"{at}/workouts?week=1")))
    workout = did("open a workout", lambda: client.post(f"{at}/workouts", json={}).json())
    here = f"{at}/workouts/{workout['workoutId']}"
    did("tap a set", lambda: client.put(f"{here}/sets/0/0", json={"status": "done"}))
    did("log a workout", lambda: client.post(f"{here}/log", json={"status": "completed", "sets": [], "sessionRpe": 7}))
    talk = client.post(f"{HOME}/conversations", json={}).json()["sessionId"]
    words = {"message": "How many sets of squats this week?"}
    did("say something to the coach", lambda: client.post(f"{HOME}/conversations/{talk}/send-message", json=words))
    clock.now += timedelta(days=7)
    did("check in", lambda: client.post(f"{at}/check-in", json={"rating": 4, "weekNumber": 1}))
    did("see the history", lambda: client.get("/api/users/me/workouts"))
    did("see the notifications", lambda: client.get("/api/users/me/notifications"))
    did("see the roster", lambda: client.get("/api/coaches/atlas/athletes"))
    did("delete everything", lambda: app.store.delete_everything("me"))
    return found


def printed(found: dict[str, Units]) -> None:
    print(f"{'action':38} {'WRU':>6} {'RRU':>6} {'calls':>6} {'reported':>9} {'$ a million':>12}")
    for name, units in found.items():
        print(
            f"{name:38} {units.writes:6.0f} {units.reads:6.0f} {units.calls:6} {units.reported:9.1f} {units.dollars:12.2f}"
        )
    writes = sum(found[name].writes * times for name, times in A_MONTH.items())
    reads = sum(found[name].reads * times for name, times in A_MONTH.items())
    recognised = sum(A_MONTH.values()) * found["be recognised (every request)"].reads
    cost = writes * WRITE_PRICE + (reads + recognised) * READ_PRICE
    print(f"an active athlete's month: {writes:.0f} WRU, {reads + recognised:.0f} RRU: ${cost:,.0f} a million athletes")


def main() -> None:
    with TemporaryDirectory() as folder, moto() as url:
        real = os.environ.get("TP_DYNAMODB_TABLE")
        database = dynamodb.dynamo_client(None if real else url)
        dynamodb.create_table(database, real or "capacity")
        meter, clock = Meter(database), Clock()
        built = bootstrap.build(Settings.from_environment(environment(Path(folder))))
        table = dynamodb.DynamoTable(database, real or "capacity")
        app = replace(built, store=Store(table, shipped_rosters=False), now=clock, daily_messages=10_000)
        with client_of(app) as client:
            printed(measured(app, client, meter, clock))


if __name__ == "__main__":
    main()
