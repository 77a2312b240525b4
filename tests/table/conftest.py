"""One contract, three tables: SQLite, DynamoDB by moto, DynamoDB by ministack over HTTP."""

import os
from collections.abc import Iterator

import pytest
from moto.server import ThreadedMotoServer

from tests import ministack_server
from tests.conftest import CI
from tests.ports import free_port
from tests.table.dynamo import dynamo_table
from tp_core.adapters.sqlite import SqliteTable


@pytest.fixture(scope="session", autouse=True)
def _credentials() -> Iterator[None]:
    made_up = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_DEFAULT_REGION": "eu-central-1"}
    before = {name: os.environ.get(name) for name in made_up}
    os.environ.update(made_up)
    yield
    for name, value in before.items():
        os.environ.pop(name) if value is None else os.environ.update({name: value})


@pytest.fixture(scope="session")
def moto_url(_credentials: None) -> Iterator[str]:
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=free_port(), verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture(scope="session")
def ministack_url(_credentials: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    if not ministack_server.COMMAND.exists():
        if CI:
            pytest.fail("ministack is not installed: python -m tests.ministack_server install")
        pytest.skip("ministack is not installed: python -m tests.ministack_server install")
    with ministack_server.running(tmp_path_factory.mktemp("ministack")) as url:
        yield url


@pytest.fixture(params=["sqlite", "moto", "ministack"])
def table(request: pytest.FixtureRequest, tmp_path):
    if request.param == "sqlite":
        made = SqliteTable(tmp_path / "data" / "items.sqlite3")
    else:
        made = dynamo_table(request.getfixturevalue(f"{request.param}_url"))
    yield made
    made.close()
