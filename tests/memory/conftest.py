"""The memory port on each of its adapters, and memories to put into them."""

from collections.abc import Iterator
from datetime import date

import pytest
from moto.server import ThreadedMotoServer

from tests.memory.loopback import Loopback
from tests.ports import free_port
from tests.table.dynamo import dynamo_table
from tp_core.adapters.local_memory import LocalMemories
from tp_core.adapters.pinecone_memory import PineconeMemories, TitanEmbedding
from tp_core.adapters.sqlite import SqliteTable
from tp_core.domain.memory import Memory, MemoryKind, MemorySource

MADE_UP = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_DEFAULT_REGION": "eu-central-1"}


@pytest.fixture
def credentials(monkeypatch) -> None:
    for name, value in MADE_UP.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("AWS_BEARER_TOKEN_BEDROCK", raising=False)


@pytest.fixture
def loopback() -> Iterator[Loopback]:
    server = Loopback()
    yield server
    server.close()


@pytest.fixture
def pinecone(loopback, credentials) -> PineconeMemories:
    return pinecone_at(loopback.url)


def pinecone_at(url: str) -> PineconeMemories:
    embedding = TitanEmbedding("amazon.titan-embed-text-v2:0", 256, endpoint_url=url)
    return PineconeMemories(embedding, api_key="key", index="coach", host=url)


@pytest.fixture(scope="session")
def moto_url() -> Iterator[str]:
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=free_port(), verbose=False)
    server.start()
    yield "http://{}:{}".format(*server.get_host_and_port())
    server.stop()


@pytest.fixture(params=["local on sqlite", "local on dynamodb", "pinecone"])
def port(request, tmp_path):
    if request.param == "pinecone":
        yield request.getfixturevalue("pinecone")
        return
    if request.param == "local on sqlite":
        table = SqliteTable(tmp_path / "items.sqlite3")
    else:
        request.getfixturevalue("credentials")
        table = dynamo_table(request.getfixturevalue("moto_url"))
    yield LocalMemories(table)
    table.close()


def memory(memory_id: str, text: str, kind: MemoryKind = MemoryKind.PREFERENCE, **more: object) -> Memory:
    facts = {"source": MemorySource.SESSION, "noted_on": date(2026, 11, 1), "importance": 0.5, **more}
    return Memory(memory_id=memory_id, kind=kind, text=text, **facts)  # type: ignore[arg-type]
