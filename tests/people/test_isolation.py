"""Every route, tried by everyone it is not for: 401 or 403, the same whether or not anything is there."""

import time
from dataclasses import replace

import pytest
from fastapi.routing import iter_route_contexts

from tests.api.conftest import client_of
from tests.people.provider import publishing
from tests.people.test_belongings import lived
from tp_core import api
from tp_core.adapters.openid import OpenIdProvider
from tp_core.api.access import OPEN, SIGNED
from tp_core.services import people
from tp_core.services.app import Claims

STRANGERS = ["bob", "dora", "olga"]


def routes(app) -> list[tuple[str, str]]:
    """Every method and address the API serves, also of routes that come later."""
    made = api.build(app)
    return sorted(
        (method, route.path)
        for route in iter_route_contexts(made.routes)
        for method in getattr(route, "methods", None) or {"GET"}
        if method != "HEAD"
    )


def filled(path: str, **ids: str) -> str:
    for name, value in ids.items():
        path = path.replace(f"{{{name}}}", value)
    while "{" in path:
        start, end = path.index("{"), path.index("}")
        path = path[:start] + "0" + path[end + 1 :]
    return path


def persons(town, path: str) -> str:
    return filled(path, userId=town.id("ann"), coachId="coach-of-cleo")


def test_the_api_serves_routes_of_people_and_of_coaches(hosted):
    found = {path for _, path in routes(hosted)}
    assert len(found) > 25
    assert found > OPEN
    assert "/users/{userId}/coaches/{coachId}/programs/{programId}" in found


def test_nobody_gets_past_a_route_that_is_not_open(town):
    for method, path in routes(town.app):
        if path in OPEN or path.startswith(SIGNED):
            continue
        for name in (None, "stranger-with-a-made-up-token"):
            answer = town.ask(name, method, persons(town, path))
            assert (answer.status_code, answer.json()["error"]) == (401, "NotSignedIn"), (method, path)
            assert answer.headers["www-authenticate"] == "Bearer"


def test_a_signed_link_that_nobody_signed_opens_nothing(town):
    for method in ("GET", "POST"):
        assert town.ask(None, method, f"{SIGNED}made-up").status_code == 404


@pytest.mark.parametrize("stranger", STRANGERS)
def test_what_is_under_another_person_is_refused_alike_whether_or_not_it_exists(town, stranger):
    refusals = set()
    for method, path in routes(town.app):
        if "{userId}" not in path and not path.startswith("/coaches/"):
            continue
        for user_id in (town.id("ann"), "never-seen", town.id("cleo")):
            answer = town.ask(stranger, method, filled(path, userId=user_id, coachId="coach-of-cleo"))
            assert answer.status_code == 403, (method, path, answer.text)
            refusals.add(answer.text)
    assert len(refusals) == 1


@pytest.mark.parametrize(
    "path", ["", "/nothing", "/coaches", "/coaches/atlas", "/workouts/x/y/z", "/%2e%2e/bob", "//", "/coaches//"]
)
def test_so_is_an_address_under_another_person_that_no_route_serves(town, path):
    for method in ("GET", "PUT", "DELETE", "OPTIONS"):
        assert town.ask("bob", method, f"/users/{town.id('ann')}{path}").status_code == 403


@pytest.mark.parametrize("written", ["a b", "%00", "ann%2Fcoaches", "..", "x" * 5000, "%ff"])
def test_an_id_that_cannot_be_one_is_refused_too(town, written):
    assert town.ask("bob", "GET", f"/users/{written}/workouts").status_code in (400, 403, 404)


def test_the_owner_of_a_coach_reads_what_their_athlete_does_with_it_and_changes_only_what_is_listed(town):
    for method, path in routes(town.app):
        if "{userId}" not in path or not path.startswith("/users/"):
            continue
        answer = town.ask("cleo", method, persons(town, path))
        tail = path.removeprefix("/users/{userId}/coaches/{coachId}")
        theirs = tail != path and (
            method == "GET"
            or (method, tail.rpartition("/")[2]) in {("POST", "approve"), ("POST", "decline")}
            or "/adaptations/" in tail
            or (method == "PATCH" and tail.startswith("/programs/"))
            or (method == "POST" and tail.endswith("/programs/{programId}/workouts"))
        )
        assert (answer.status_code != 403) is theirs, (method, path, answer.text)


def test_an_athlete_does_not_approve_their_own_program(town):
    for verb in ("approve", "decline"):
        path = filled(
            f"/users/{{userId}}/coaches/{{coachId}}/programs/x/{verb}", userId=town.id("ann"), coachId="coach-of-cleo"
        )
        assert town.ask("ann", "POST", path, json={}).status_code == 403
        assert town.ask("cleo", "POST", path, json={}).status_code == 404


def test_an_owner_sees_nobody_who_did_not_join(town):
    for path in ("/users/{userId}/coaches/{coachId}/programs", "/coaches/{coachId}/athletes/{userId}/notes"):
        answer = town.ask("cleo", "GET", filled(path, userId=town.id("bob"), coachId="coach-of-cleo"))
        assert answer.status_code == 403


def test_another_coach_in_the_address_does_not_widen_what_an_owner_sees(town):
    answer = town.ask("cleo", "GET", filled("/users/{userId}/coaches/atlas/programs", userId=town.id("ann")))
    assert answer.status_code == 403


def test_leaving_a_coach_ends_what_its_owner_sees(town):
    path = filled("/users/{userId}/coaches/{coachId}/programs", userId=town.id("ann"), coachId="coach-of-cleo")
    assert town.ask("cleo", "GET", path).status_code != 403
    town.app.store.save([town.app.store.people.leave(town.id("ann"), "coach-of-cleo")])
    assert town.ask("cleo", "GET", path).status_code == 403


def test_one_gets_404_within_ones_own_only(town):
    mine = f"/users/{town.id('ann')}/coaches/atlas/programs/nope"
    assert town.ask("ann", "GET", mine).status_code == 404
    assert town.ask("bob", "GET", mine).status_code == 403


def test_no_answer_stays_in_a_cache_on_the_way(town):
    for name, path in (
        (None, "/me"),
        ("ann", "/me"),
        ("ann", f"/users/{town.id('ann')}/workouts"),
        ("bob", "/nothing"),
    ):
        answer = town.ask(name, "GET", path)
        assert answer.headers["cache-control"] == "no-store", path
        assert answer.headers["x-content-type-options"] == "nosniff"


def test_me_says_who_one_is(town):
    me = town.ask("cleo", "GET", "/me").json()
    assert me == {"userId": town.id("cleo"), "roles": ["athlete", "coach"], "coachIds": ["coach-of-cleo"]}
    assert town.ask("olga", "GET", "/me").json()["roles"] == ["athlete", "operator"]
    assert town.ask("ann", "GET", "/me").json()["roles"] == ["athlete"]


def test_a_cursor_of_another_person_opens_nothing(town):
    base = "/users/{}/coaches/atlas/program-creator-sessions"
    for _ in range(2):
        assert town.ask("ann", "POST", base.format(town.id("ann")), json={}).status_code == 201
    cursor = town.ask("ann", "GET", base.format(town.id("ann")), params={"limit": 1}).json()["nextCursor"]
    answer = town.ask("bob", "GET", base.format(town.id("bob")), params={"cursor": cursor})
    assert answer.status_code == 422
    assert town.id("ann") not in answer.text


def listings(app) -> list[str]:
    """Every address that takes a cursor."""
    document = api.build(app).openapi()
    return [
        path
        for path, methods in document["paths"].items()
        if any(one["name"] == "cursor" for one in methods.get("get", {}).get("parameters", []))
    ]


def test_every_cursor_belongs_to_its_owner_and_its_list(town):
    ann = town.id("ann")
    lived(town.app, ann, "coach-of-cleo")
    program = town.app.store.programs(ann, limit=1).items[0].program_id
    town.app.indexing.wait()
    for _ in range(2):
        for kind in ("program-creator-sessions", "conversations"):
            town.ask("ann", "POST", f"/users/{ann}/coaches/coach-of-cleo/{kind}", json={})
        town.ask("ann", "POST", f"/users/{ann}/workouts", json={})
        town.ask("cleo", "POST", f"/coaches/coach-of-cleo/athletes/{ann}/notes", json={"text": "Watch the knee"})
    found = {}
    for path in listings(town.app):
        name = "cleo" if path.startswith("/coaches/{coachId}") else "ann"
        at = filled(path, userId=ann, coachId="coach-of-cleo", programId=program)
        answer = town.ask(name, "GET", at, params={"limit": 1})
        assert answer.status_code == 200, (path, answer.text)
        if cursor := answer.json()["nextCursor"]:
            found[path] = (name, at, cursor)
    assert len(found) >= 6, list(found)
    bobs = town.id("bob")
    for path, (name, at, cursor) in found.items():
        assert ann not in cursor
        mine = town.ask(name, "GET", at, params={"limit": 1, "cursor": cursor})
        assert mine.status_code == 200, path
        theirs = town.ask(
            "bob", "GET", at.replace(ann, bobs).replace("coach-of-cleo", "atlas"), params={"cursor": cursor}
        )
        assert theirs.status_code in (403, 404, 422), (path, theirs.text)
        for _other, (_, elsewhere, foreign) in found.items():
            if elsewhere != at:
                assert town.ask(name, "GET", at, params={"cursor": foreign}).status_code in (403, 422), (path, _other)


def test_a_real_providers_tokens_open_the_api_and_nothing_of_others(hosted):
    with publishing() as published:
        real = replace(hosted, sign_in=OpenIdProvider(published.issuer, frozenset({"app"})))
        with client_of(real) as client:

            def ask(path: str, token: str) -> int:
                return client.get(f"/api{path}", headers={"authorization": f"Bearer {token}"}).status_code

            now = time.time()
            ann, bob = published.token(now), published.token(now, sub="bob", email="bob@example.com")
            me = client.get("/api/me", headers={"authorization": f"bearer {ann}"}).json()
            assert ask(f"/users/{me['userId']}/coaches/atlas/programs", ann) == 200
            assert ask(f"/users/{me['userId']}/coaches/atlas/programs", bob) == 403
            assert ask(f"/users/{me['userId']}/coaches/atlas/programs/nope", ann) == 404
            assert ask("/me", published.token(now, exp=int(now) - 3600)) == 401
            assert ask("/me", ann[:-4] + "AAAA") == 401
            assert ask("/me", "") == 401
            people.sign_out(real, Claims(published.issuer, "ann", issued_at=int(now)))
            assert ask("/me", ann) == 401
            assert ask("/me", published.token(now + 1)) == 200
            published.away = True
            assert ask("/me", published.token(now, kid="new")) == 401
        fresh = replace(hosted, sign_in=OpenIdProvider(published.issuer, frozenset({"app"})))
        with client_of(fresh) as client:
            answer = client.get("/api/me", headers={"authorization": f"Bearer {ann}"})
            assert (answer.status_code, answer.headers["retry-after"]) == (503, "30")
