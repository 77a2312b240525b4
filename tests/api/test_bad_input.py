"""Bad input gets a 4xx with a sentence, echoes nothing, and changes nothing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.api.conftest import HOME, client_of, new_session

SESSIONS = f"{HOME}/program-creator-sessions"
BODIES = {
    "empty": b'{"message": ""}',
    "blank": b'{"message": "  "}',
    "too long": b'{"message": "' + b"x" * 10_001 + b'"}',
    "no message": b"{}",
    "a number": b'{"message": 5}',
    "unknown field": b'{"message": "hi", "userId": "other"}',
    "NUL": b'{"message": "a\\u0000b"}',
    "lone surrogate": b'{"message": "\\ud800"}',
    "NaN": b'{"message": NaN}',
    "Infinity": b'{"message": "hi", "x": Infinity}',
    "not JSON": b"{oops",
    "not UTF-8": b'{"message": "\xff"}',
    "a list": b"[]",
    "null": b"null",
    "deep": b"[" * 5000 + b"]" * 5000,
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_a_bad_message_is_refused_before_any_stream(client, body):
    session = new_session(client)
    answer = client.post(
        f"{SESSIONS}/{session}/send-message", content=body, headers={"content-type": "application/json"}
    )
    assert 400 <= answer.status_code < 500
    assert set(answer.json()) >= {"error", "message"}
    assert len(client.get(f"{SESSIONS}/{session}").json()["messages"]) == 1


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", f"{HOME}/programs/nope", 404),
        ("GET", f"{SESSIONS}/nope", 404),
        ("GET", f"{SESSIONS}/%00", 404),
        ("GET", f"{SESSIONS}/%ff", 400),
        ("GET", f"{SESSIONS}/{'x' * 300}", 422),
        ("GET", f"{SESSIONS}/a%23b", 404),
        ("GET", "/api/users/me/coaches/nobody/programs", 404),
        ("POST", "/api/users/me/coaches/nobody/program-creator-sessions", 404),
        ("GET", "/api/users/a%20b/coaches/atlas/programs", 422),
        ("GET", f"{SESSIONS}?limit=0", 422),
        ("GET", f"{SESSIONS}?limit=101", 422),
        ("GET", f"{SESSIONS}?limit=x", 422),
        ("GET", f"{HOME}/programs?status=great", 422),
        ("PUT", "/api/me", 405),
        ("GET", "/api/nothing", 404),
    ],
)
def test_an_address_that_is_not_there_says_so_in_json(client, method, path, status):
    answer = client.request(method, path)
    assert answer.status_code == status
    assert set(answer.json()) >= {"error", "message"}


def test_a_body_of_another_kind_or_size_is_refused(client):
    form = client.post(SESSIONS, content=b"a=b", headers={"content-type": "application/x-www-form-urlencoded"})
    large = client.post(SESSIONS, content=b" " * 300_000, headers={"content-type": "application/json"})
    assert (form.status_code, large.status_code) == (415, 413)


def test_no_input_is_echoed_and_no_inside_shows(client):
    answer = client.patch("/api/users/me", json={"unit": "<script>secret</script>"})
    assert answer.status_code == 422
    assert "secret" not in answer.text
    assert "pydantic" not in answer.text


def test_no_website_can_drive_the_local_api(client):
    assert client.get("/api/me", headers={"origin": "http://evil.example"}).status_code == 403
    assert client.get("/api/me", headers={"host": "evil.example"}).status_code == 403
    assert client.get("/api/me", headers={"sec-fetch-site": "cross-site"}).status_code == 403
    assert client.get("/api/me", headers={"origin": "http://localhost:8501"}).status_code == 200
    assert "access-control-allow-origin" not in client.get("/api/me").headers


def test_the_demonstration_has_no_api(app):
    from dataclasses import replace

    with client_of(replace(app, auth="demo")) as client:
        assert client.get("/api/me").status_code == 403


@settings(max_examples=40)
@given(text=st.text(max_size=300))
def test_any_text_is_answered_or_refused_but_never_a_500(client, text):
    session = new_session(client)
    answer = client.post(f"{SESSIONS}/{session}/send-message", json={"message": text})
    assert answer.status_code in (200, 400, 422)
    if answer.status_code == 200:
        assert '"type":"complete"' in answer.text


@pytest.mark.parametrize(
    ("call", "address", "body", "sentence"),
    [
        ("PATCH", "/api/users/me", {"reminderHour": 24}, "reminderHour is more than 23."),
        ("PATCH", "/api/users/me", {"reminderHour": "noon"}, "reminderHour is no whole number."),
        ("PATCH", f"{HOME}/programs/p", {"status": "flying"}, "status is none of 'active', 'paused', "),
        ("PATCH", f"{HOME}/programs/p", {"status": "paused", "reason": "x" * 5000}, "reason is longer than "),
        ("PATCH", f"{HOME}/programs/p", {}, "status is missing."),
        ("GET", f"{SESSIONS}?limit=0", None, "limit is less than 1."),
        ("POST", f"{SESSIONS}/s/send-message", {"message": 5}, "message is no text."),
        ("POST", "/api/users/me/workouts", {"date": "today"}, "date is no day"),
    ],
)
def test_what_is_wrong_is_said_with_its_limit_and_without_what_was_sent(client, call, address, body, sentence):
    answer = client.request(call, address, json=body)
    assert answer.status_code == 422, answer.text
    assert answer.json()["message"].startswith(sentence)
    assert "flying" not in answer.text
