"""The API is built once, by whoever needs it first, so that a server's first page need not wait for it."""

import threading
from concurrent.futures import ThreadPoolExecutor

from starlette.applications import Starlette
from starlette.testclient import TestClient

from tests.api.conftest import HOME, client_of
from tp_core import api
from tp_core.cli.server import _Door


def test_several_first_requests_at_once_build_it_once(app):
    door = _Door(app, threading.Event())
    with ThreadPoolExecutor(8) as pool:
        assert len({id(built) for built in pool.map(lambda _: door.build(), range(8))}) == 1


def test_the_first_request_is_answered_and_says_that_someone_is_there(app):
    asked = threading.Event()
    served = Starlette(middleware=[api.gate(app, _Door(app, asked))])
    with TestClient(served, base_url="http://localhost") as client:
        assert client.get("/api/health").json()["status"] == "ok"
        assert client.get("/api/openapi.json").status_code == 200
    assert asked.is_set()


def test_long_answers_are_packed_for_who_takes_them_so_and_streams_never_are(app):
    with client_of(app) as client:
        plain = client.get("/api/openapi.json", headers={"Accept-Encoding": "identity"})
        packed = client.get("/api/openapi.json", headers={"Accept-Encoding": "gzip"})
        assert packed.headers["Content-Encoding"] == "gzip"
        assert packed.json() == plain.json()
        made = client.post(f"{HOME}/program-creator-sessions", json={}).json()["sessionId"]
        said = {"message": "I want to get stronger. " * 100}
        heard = client.post(f"{HOME}/program-creator-sessions/{made}/send-message", json=said)
        assert heard.headers["Content-Type"].startswith("text/event-stream")
        assert "Content-Encoding" not in heard.headers
