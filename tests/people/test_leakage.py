"""Nothing of the machine leaves through an answer, and nothing of an athlete through a log."""

import json
import logging
from dataclasses import replace
from pathlib import Path

import pytest
from botocore.exceptions import ClientError
from fastapi.routing import iter_route_contexts
from streamlit.testing.v1 import AppTest

from tests.api.conftest import HOME, client_of, new_session, say
from tests.people.test_isolation import filled
from tp_core import api
from tp_core.adapters.dynamodb import DynamoTable
from tp_core.services import journal
from tp_core.services.storage.store import Store
from tp_core.ui import session as ui_session

ARN = "arn:aws:dynamodb:eu-central-1:123456789012:table/training-programs"
KEY = "AKIAIOSFODNN7EXAMPLE"
INSIDE = (
    "arn:",
    "123456789012",
    KEY,
    "/work",
    "/home",
    "site-packages",
    "Traceback",
    ".py",
    "botocore",
    "boto3",
    "sqlite3",
)
ENTRY = str(Path(__file__).resolve().parents[2] / "streamlit_app.py")
WORDS = "My knee hurts since Tuesday at the gym, ask Hildegard"


class Angry:
    """A DynamoDB client whose every call is refused in the vendor's words."""

    def __getattr__(self, name: str):
        def refuse(**_: object) -> None:
            message = f"User: {ARN} with key {KEY} is not authorized to perform: dynamodb:{name}"
            raise ClientError({"Error": {"Code": "AccessDeniedException", "Message": message}}, name)

        return refuse


class Broken:
    """A table with a defect whose text quotes what it was given and where it lives."""

    def __getattr__(self, name: str):
        def fail(*given: object) -> None:
            text = f"{WORDS} {given!r} at {__file__} {ARN} {KEY}"
            raise RuntimeError(text)

        return fail


@pytest.fixture(params=[Angry, Broken])
def failing(request, app):
    table = DynamoTable(Angry(), "training-programs") if request.param is Angry else Broken()  # type: ignore[arg-type]
    return replace(app, store=Store(table), post=replace(app.post, signing_key=lambda: "k" * 40))


def test_no_route_says_anything_of_the_inside_when_the_store_fails(failing, caplog):
    caplog.set_level(logging.DEBUG)
    with client_of(failing) as client:
        tried = 0
        for route in iter_route_contexts(api.build(failing).routes):
            for method in (getattr(route, "methods", None) or {"GET"}) - {"HEAD"}:
                path = filled(route.path, userId="ann", coachId="atlas")
                answer = client.request(method, f"/api{path}", json={} if method != "GET" else None)
                if route.path in ("/openapi.json", "/docs", "/docs/oauth2-redirect"):
                    continue
                leaked = [word for word in INSIDE if word in answer.text]
                assert not leaked, (method, path, leaked)
                tried += answer.status_code >= 500
    assert tried > 20
    logged = "\n".join(record.getMessage() + (record.exc_text or "") for record in caplog.records if ours(record))
    assert not [word for word in (KEY, ARN, WORDS, "Hildegard", "/work/") if word in logged]
    assert not [record for record in caplog.records if record.exc_info and ours(record)]


def ours(record: logging.LogRecord) -> bool:
    return record.name.startswith(("tp_core", "uvicorn", "streamlit", "fastapi", "starlette"))


def test_a_use_case_is_one_line_of_json_without_words_or_names(app, caplog):
    caplog.set_level(logging.INFO, "tp_core")
    with client_of(app) as client:
        session = new_session(client)
        caplog.clear()
        say(client, session, WORDS)
        client.get("/api/users/hildegard/workouts?cursor=Hildegard")
        client.get("/api/hildegard")
    lines = [json.loads(record.getMessage()) for record in caplog.records if record.name == "tp_core.journal"]
    assert [(line["event"], line["what"], line["outcome"]) for line in sorted(lines, key=lambda one: one["event"])] == [
        ("request", "POST /users/{userId}/coaches/{coachId}/program-creator-sessions/{sessionId}/send-message", "200"),
        ("request", "GET /users/{userId}/workouts", "422"),
        ("request", "GET no route", "404"),
        ("turn", "programCreatorSession", "end_turn"),
    ]
    assert all(set(line) == {"event", "what", "who", "outcome", "ms"} for line in lines)
    everything = "\n".join(record.getMessage() for record in caplog.records)
    assert not [word for word in ("Hildegard", "hildegard", "knee", session) if word in everything]


def test_one_person_has_one_hash_that_another_place_does_not_share(app):
    elsewhere = replace(app, post=replace(app.post, signing_key=lambda: "another" * 8))
    assert journal.hashed(app, "ann") == journal.hashed(app, "ann") != journal.hashed(app, "bob")
    assert journal.hashed(app, "ann") != journal.hashed(elsewhere, "ann")
    assert "ann" not in journal.hashed(app, "ann")


def test_a_defect_on_a_page_is_said_without_details_and_logged_without_words(app, caplog):
    broken = replace(app, store=Store(Broken()), post=replace(app.post, signing_key=lambda: "k" * 40))  # type: ignore[arg-type]
    journal.keep_words_out()
    log = logging.getLogger("streamlit.error_util")
    log.addHandler(caplog.handler)
    ui_session.share_app(broken)
    try:
        AppTest.from_file(ENTRY, default_timeout=30).run()
    finally:
        ui_session.share_app(None)
        log.removeHandler(caplog.handler)
    assert caplog.records
    assert not any(record.exc_info for record in caplog.records)
    assert "Hildegard" not in caplog.text
    assert KEY not in caplog.text


def test_the_pages_are_set_to_show_no_details():
    from streamlit import config

    config.get_config_options(force_reparse=True)
    assert config.get_option("client.showErrorDetails") == "none"
    assert config.get_option("client.showErrorLinks") in (False, "false")


def test_a_refused_token_is_not_repeated(hosted, caplog):
    caplog.set_level(logging.DEBUG)
    with client_of(hosted) as client:
        answer = client.get(f"{HOME}/programs", headers={"authorization": f"Bearer {KEY}"})
    assert answer.status_code == 401
    assert KEY not in answer.text + caplog.text
