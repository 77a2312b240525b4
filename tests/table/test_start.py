"""A server on DynamoDB, or on a damaged file, says in one line why it does not start; trouble that may pass stops none."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.ports import free_port
from tests.table.dynamo import dynamo_table
from tp_core import bootstrap
from tp_core.adapters.dynamodb import DynamoTable, dynamo_client
from tp_core.domain.errors import Unavailable
from tp_core.services.storage.table import Key, Put
from tp_core.settings import SettingsError

ROOT = Path(__file__).resolve().parents[2]
AWS = {"AWS_ACCESS_KEY_ID": "x", "AWS_SECRET_ACCESS_KEY": "y", "AWS_DEFAULT_REGION": "eu-west-1"}
DYNAMO = {"TP_STORE": "dynamodb", "TP_ALLOW_ANONYMOUS": "1"}


def command(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """A command on a machine without any AWS settings but the given ones."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "TP_"))}
    nowhere = {"AWS_EC2_METADATA_DISABLED": "true", "AWS_CONFIG_FILE": "/nowhere",
               "AWS_SHARED_CREDENTIALS_FILE": "/nowhere"}  # fmt: skip
    return subprocess.run(
        [sys.executable, "-m", "tp_core", *arguments], cwd=ROOT, capture_output=True, text=True,
        env={**plain, **nowhere, "TP_DATA_DIR": str(folder), **environment}, timeout=60, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("arguments", [("serve", "--port", "1"), ("metrics",), ("table", "create")], ids=" ".join)
@pytest.mark.parametrize(
    ("environment", "names"),
    [
        ({"AWS_ACCESS_KEY_ID": "x", "AWS_SECRET_ACCESS_KEY": "y"}, "AWS_DEFAULT_REGION"),
        ({"AWS_DEFAULT_REGION": "eu-west-1"}, "AWS_ACCESS_KEY_ID"),
        ({"AWS_DEFAULT_REGION": "eu-west-1", "AWS_ACCESS_KEY_ID": "x"}, "AWS_ACCESS_KEY_ID"),
        ({**AWS, "AWS_PROFILE": "nobody"}, "AWS_PROFILE"),
    ],
    ids=["no region", "no credentials", "half of them", "no such profile"],
)
def test_missing_credentials_or_region_are_one_line(tmp_path, arguments, environment, names):
    done = command(tmp_path, *arguments, **DYNAMO, **environment)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1), done.stderr
    assert names in done.stderr


def test_a_table_that_is_not_there_is_one_line(moto_url, tmp_path):
    at = {"TP_DYNAMODB_ENDPOINT_URL": moto_url, "TP_DYNAMODB_TABLE": "nowhere-made"}
    done = command(tmp_path, "serve", "--port", "1", **DYNAMO, **AWS, **at)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1), done.stderr
    assert "TP_DYNAMODB_TABLE=nowhere-made" in done.stderr
    assert "table create" in done.stderr


def test_a_table_of_another_kind_is_one_line(moto_url, tmp_path):
    dynamo_client(moto_url).create_table(
        TableName="other-kind", BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
    )  # fmt: skip
    chosen = {**DYNAMO, "TP_DYNAMODB_ENDPOINT_URL": moto_url, "TP_DYNAMODB_TABLE": "other-kind"}
    with pytest.raises(SettingsError, match="other-kind is a table of another kind"):
        bootstrap.for_people({**chosen, "TP_DATA_DIR": str(tmp_path)})


def test_a_table_that_is_there_or_out_of_reach_starts(moto_url, tmp_path):
    there = dynamo_table(moto_url)._name
    for url, name in ((moto_url, there), (f"http://127.0.0.1:{free_port()}", there)):
        chosen = {**DYNAMO, "TP_DYNAMODB_ENDPOINT_URL": url, "TP_DYNAMODB_TABLE": name, "TP_DATA_DIR": str(tmp_path)}
        assert bootstrap.for_people(chosen).health["store"] == "dynamodb"


def test_the_region_may_stand_where_the_newer_tools_set_it(monkeypatch):
    monkeypatch.delenv("AWS_DEFAULT_REGION", raising=False)
    monkeypatch.setenv("AWS_CONFIG_FILE", "/nowhere")
    monkeypatch.setenv("AWS_REGION", "eu-north-1")
    assert dynamo_client().meta.region_name == "eu-north-1"


class Refusing(BaseHTTPRequestHandler):
    """DynamoDB that answers every call with one error, as it stands on the wire."""

    code = ""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        said = {
            "__type": f"com.amazonaws.dynamodb.v20120810#{self.code}",
            "message": "arn:aws:iam::123456789012:role/x",
        }
        body = json.dumps(said).encode()
        self.send_response(400)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def refusing(request) -> Iterator[str]:
    handler = type("Handler", (Refusing,), {"code": request.param})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


@pytest.mark.parametrize(
    ("refusing", "starts", "says"),
    [
        ("ExpiredTokenException", "renew them", "because of a setting on our side"),
        ("UnrecognizedClientException", "renew them", "because of a setting on our side"),
        ("AccessDeniedException", "may not be read", "because of a setting on our side"),
        ("ProvisionedThroughputExceededException", "", "right now. Please try again"),
    ],
    indirect=["refusing"],
)
def test_who_is_not_let_in_is_told_apart_from_a_busy_table(refusing, tmp_path, starts, says):
    chosen = {**DYNAMO, "TP_DYNAMODB_ENDPOINT_URL": refusing, "TP_DATA_DIR": str(tmp_path)}
    if starts:
        with pytest.raises(SettingsError, match=starts):
            bootstrap.for_people(chosen)
    else:
        bootstrap.for_people(chosen)
    table = DynamoTable(dynamo_client(refusing), "training-programs")
    for ask in (lambda: table.get(Key("u", "s")), lambda: table.transact([Put({"PK": "u", "SK": "s"})])):
        with pytest.raises(Unavailable, match=says) as told:
            ask()
        assert told.value.retryable is not bool(starts)
        assert "arn" not in told.value.message


@pytest.mark.parametrize(
    "arguments", [("serve", "--port", "1"), ("metrics",), ("export", "--user", "me")], ids=" ".join
)
def test_a_file_that_is_no_database_is_named_and_left_as_it_is(tmp_path, arguments):
    file = tmp_path / "training-programs.sqlite3"
    file.write_bytes(b"not a database, or no longer one. " * 600)
    before = file.read_bytes()
    done = command(tmp_path, *arguments)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1), done.stderr
    assert str(file) in done.stderr
    assert "restore" in done.stderr
    assert file.read_bytes() == before


@pytest.mark.parametrize("port", ["99999", "0", "-1", "abc", "8501.5"])
def test_a_port_that_is_none_is_said(tmp_path, port):
    done = command(tmp_path, "serve", "--port", port)
    assert done.returncode == 2
    assert "a port is a number from 1 to 65535" in done.stderr
