"""The API over the real app, spoken to as a client would."""

import json
from collections.abc import Iterator

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from tp_core import api
from tp_core.services.app import App

HOME = "/api/users/me/coaches/atlas"


def client_of(app: App) -> TestClient:
    """The API as `serve` mounts it, gate and all; server errors are answers, as for a real client."""
    served = Starlette(middleware=[api.gate(app, api.build(app))])
    return TestClient(served, base_url="http://localhost", raise_server_exceptions=False)


@pytest.fixture
def client(app: App) -> Iterator[TestClient]:
    with client_of(app) as made:
        yield made


def events(response) -> list[dict]:
    """The events of an SSE answer, each one `data:` line and a blank line."""
    assert response.headers["content-type"].startswith("text/event-stream")
    parts = response.text.split("\n\n")
    assert parts.pop() == ""
    assert all(part.startswith("data: ") and "\n" not in part for part in parts)
    return [json.loads(part.removeprefix("data: ")) for part in parts]


def new_session(client: TestClient) -> str:
    answer = client.post(f"{HOME}/program-creator-sessions", json={})
    assert answer.status_code == 201
    return answer.json()["sessionId"]


def say(client: TestClient, session: str, text: str, **more) -> list[dict]:
    answer = client.post(f"{HOME}/program-creator-sessions/{session}/send-message", json={"message": text, **more})
    assert answer.status_code == 200, answer.text
    return events(answer)
