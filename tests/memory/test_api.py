"""The routes of memory, as checked from outside."""

import pytest

from tests.api.conftest import HOME, client_of, new_session, say
from tests.conftest import DENSE
from tests.memory.conftest import memory

MEMORIES = "/api/users/me/memories"


@pytest.fixture
def client(app):
    with client_of(app) as made:
        yield made


def finalized(client) -> str:
    session = new_session(client)
    say(client, session, DENSE)
    say(client, session, "no to all, over 18")
    assert client.post(f"{HOME}/program-creator-sessions/{session}/finalize", json={}).status_code == 201
    return session


def test_nothing_is_an_empty_list(client):
    assert client.get(MEMORIES).json() == {"items": [], "nextCursor": None}


def test_what_a_program_left_is_listed_with_kind_source_and_date(client):
    session = finalized(client)
    items = client.get(MEMORIES).json()["items"]
    assert {one["kind"] for one in items} == {"goal", "injury", "preference"}
    for one in items:
        assert (one["source"], one["sourceId"], one["coachId"], one["date"]) == (
            "session",
            session,
            "atlas",
            "2026-11-24",
        )
        assert one["memoryId"]
        assert one["text"] not in DENSE


def test_one_is_deleted_once_and_never_recalled_again(client, app):
    finalized(client)
    knee = next(one for one in client.get(MEMORIES).json()["items"] if one["kind"] == "injury")
    answer = client.delete(f"{MEMORIES}/{knee['memoryId']}")
    assert (answer.status_code, answer.content) == (204, b"")
    assert client.delete(f"{MEMORIES}/{knee['memoryId']}").status_code == 404
    assert len(client.get(MEMORIES).json()["items"]) == 2


def test_pages_are_bound_to_their_owner(client, app):
    app.store.save(
        [app.store.memories.new("me", memory(f"m{number}", f"Fact number {number}.")) for number in range(5)]
    )
    first = client.get(f"{MEMORIES}?limit=2").json()
    assert [one["memoryId"] for one in first["items"]] == ["m4", "m3"]
    rest = client.get(f"{MEMORIES}?limit=10&cursor={first['nextCursor']}").json()
    assert [one["memoryId"] for one in rest["items"]] == ["m2", "m1", "m0"]
    assert rest["nextCursor"] is None
    assert client.get(f"/api/users/other/memories?cursor={first['nextCursor']}").status_code == 422


def test_another_persons_memory_is_neither_seen_nor_deleted(client, app):
    app.store.save([app.store.memories.new("other", memory("m1", "Another's fact."))])
    assert client.get(MEMORIES).json()["items"] == []
    assert client.delete(f"{MEMORIES}/m1").status_code == 404
    assert len(client.get("/api/users/other/memories").json()["items"]) == 1


@pytest.mark.parametrize("path", ["nope", "%00", "a" * 65, "..%2Fprofile", "m1%23x", "%ED%A0%80"])
def test_an_id_that_cannot_be_one_is_a_4xx_with_a_sentence(client, path):
    answer = client.delete(f"{MEMORIES}/{path}")
    assert 400 <= answer.status_code < 500
    assert answer.json()["message"]


@pytest.mark.parametrize("query", ["limit=0", "limit=101", "limit=x", "cursor=x", "cursor=%00"])
def test_a_page_that_cannot_be_is_a_4xx(client, query):
    assert 400 <= client.get(f"{MEMORIES}?{query}").status_code < 500


def test_health_names_the_memory(client):
    assert client.get("/api/health").json()["memory"] == "local"
