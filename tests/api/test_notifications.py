"""Notifications and the unsubscribe link as a client meets them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests import athletes
from tests.api.conftest import client_of
from tp_core.services import profiles, unsubscribing
from tp_core.services.profiles import Wishes
from tp_core.services.reminding import run

SUNDAY = datetime(2026, 12, 6, 18, tzinfo=UTC)
LIST = "/api/users/me/notifications"


@pytest.fixture
def told(app):
    """An athlete who was told of week 1, and of it again."""
    program = athletes.started(app)
    for hours in (0, 24):
        run.send(replace(app, now=lambda hours=hours: SUNDAY + timedelta(hours=hours)))
    return program


def test_notifications_are_listed_newest_first_with_what_they_lead_to(client, told):
    answer = client.get(LIST).json()
    assert [one["kind"] for one in answer["items"]] == ["checkInNudge", "checkIn"]
    assert (answer["unread"], answer["nextCursor"]) == (2, None)
    first = answer["items"][1]
    assert (first["title"], first["weekNumber"], first["programId"]) == ("How did week 1 go?", 1, told.program_id)
    assert (first["createdAt"], first["read"], first["readAt"]) == ("2026-12-06T18:00:00.000Z", False, None)
    assert not {"mail", "version", "occasion"} & set(first)


def test_the_list_is_paged_with_a_cursor_of_its_own(client, told):
    page = client.get(LIST, params={"limit": 1}).json()
    rest = client.get(LIST, params={"limit": 1, "cursor": page["nextCursor"]}).json()
    assert [page["items"][0]["kind"], rest["items"][0]["kind"]] == ["checkInNudge", "checkIn"]
    assert rest["nextCursor"] is None
    assert client.get("/api/users/bob/notifications", params={"cursor": page["nextCursor"]}).status_code == 422
    assert client.get(LIST, params={"cursor": "nonsense"}).status_code == 422
    assert client.get(LIST, params={"limit": 0}).status_code == 422


def test_reading_one_is_idempotent_and_counts(client, told):
    wanted = client.get(LIST).json()["items"][0]["notificationId"]
    first = client.post(f"{LIST}/{wanted}/read")
    again = client.post(f"{LIST}/{wanted}/read", json={})
    assert (first.status_code, again.status_code) == (200, 200)
    assert first.json() == again.json()
    assert first.json()["read"] is True
    assert client.get(LIST).json()["unread"] == 1


@pytest.mark.parametrize("wrong", ["nope", "20261206T1800-0000", "a%20b", "x" * 65])
def test_an_unknown_notification_is_404_within_ones_own(client, told, wrong):
    answer = client.post(f"{LIST}/{wrong}/read")
    assert answer.status_code in (404, 422)
    assert set(answer.json()) == {"error", "message"}


def test_anothers_notification_is_not_found_under_ones_own_path(client, app, told):
    athletes.started(app, "bob")
    run.send(replace(app, now=lambda: SUNDAY))
    theirs = client.get("/api/users/bob/notifications").json()["items"][0]["notificationId"]
    assert client.post(f"{LIST}/{theirs}/read").status_code == 404


def test_who_was_told_nothing_has_an_empty_list(client):
    assert client.get(LIST).json() == {"items": [], "nextCursor": None, "unread": 0}


def test_the_profile_keeps_the_address_and_the_wish(client):
    assert client.get("/api/users/me").json()["emailReminders"] is False
    changed = client.patch(
        "/api/users/me", json={"email": " ann@example.org ", "reminderWeekday": "friday", "reminderHour": 7}
    )
    assert changed.status_code == 200
    assert changed.json()["email"] == "ann@example.org"
    assert changed.json()["emailReminders"] is True
    assert client.patch("/api/users/me", json={"emailReminders": False}).json()["emailReminders"] is False
    assert client.patch("/api/users/me", json={"email": "eve@example.org"}).json()["emailReminders"] is False
    gone = client.patch("/api/users/me", json={"email": ""}).json()
    assert (gone["email"], gone["emailReminders"]) == ("", False)


@pytest.mark.parametrize(
    "body",
    [
        {"email": "ann"},
        {"email": "ann@"},
        {"email": "ann@example.org\r\nBcc: x@y.z"},
        {"email": "a b@example.org"},
        {"email": "a" * 250 + "@example.org"},
        {"emailReminders": True},
        {"email": "", "emailReminders": True},
        {"reminderHour": 24},
        {"reminderWeekday": "someday"},
        {"emailReminders": "sometimes"},
    ],
    ids=str,
)
def test_a_profile_that_nobody_could_be_reminded_by_is_a_sentence_and_changes_nothing(client, body):
    before = client.get("/api/users/me").json()
    answer = client.patch("/api/users/me", json=body)
    assert answer.status_code == 422
    assert answer.json()["message"]
    assert client.get("/api/users/me").json() == before


@pytest.fixture
def link(app):
    athletes.started(app)
    profiles.update(app, "me", Wishes(email="ann@example.org"))
    return unsubscribing.link(app, "me").removeprefix("http://localhost:8501")


def test_the_link_in_an_e_mail_asks_first(client, app, link):
    asked = client.get(link)
    assert asked.status_code == 200
    assert asked.headers["content-type"].startswith("text/html")
    assert 'method="post"' in asked.text
    assert profiles.of(app, "me").email_reminders, "opening it alone stops nothing"


@pytest.mark.parametrize(
    "headers", [{}, {"content-type": "application/x-www-form-urlencoded"}, {"origin": "http://localhost:8501"}], ids=str
)
def test_one_click_stops_e_mails_without_signing_in_and_leaves_the_rest(client, app, link, headers):
    body = "List-Unsubscribe=One-Click" if headers else ""
    before = profiles.of(app, "me")
    for _ in range(2):
        assert client.post(link, content=body, headers=headers).status_code == 200
    after = profiles.of(app, "me")
    assert (after.email_reminders, after.email) == (False, before.email)
    assert run.send(replace(app, now=lambda: SUNDAY)).mails == 0
    assert len(client.get(LIST).json()["items"]) == 1


@pytest.mark.parametrize("end", ["x", "", "%00", "..", "a" * 600])
def test_a_broken_link_changes_nothing_and_says_so(client, app, link, end):
    broken = link[: len(link) // 2] + end
    for answer in (client.get(broken), client.post(broken)):
        assert answer.status_code in (404, 405, 422)
        assert answer.json()["message"]
    page = client.get(link[:-3], headers={"accept": "text/html,*/*"})
    assert page.status_code == 404
    assert "newest e-mail" in page.text
    assert profiles.of(app, "me").email_reminders


def test_the_link_of_somebody_who_left_is_no_error_and_makes_nobody(client, app, link):
    app.store.delete_everything("me")
    assert client.post(link).status_code == 200
    assert app.store.profile("me") is None


def test_the_link_is_not_answered_where_the_api_is_off(app, link):
    with client_of(replace(app, auth="demo")) as demonstration:
        assert demonstration.get(link).status_code == 403


def test_bodies_elsewhere_are_still_read_strictly(client):
    answer = client.patch(
        "/api/users/unsubscribe", content="a=b", headers={"content-type": "application/x-www-form-urlencoded"}
    )
    assert answer.status_code == 415


def test_a_reminder_of_a_day_can_be_looked_for_by_its_command(app, client):
    athletes.started(app)
    run.send(app, on=date(2026, 12, 6))
    assert client.get(LIST).json()["unread"] == 1
