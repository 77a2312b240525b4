"""Afraid that all is lost after a pause: a kind word that is true, and the way back; no crisis, and no beginner's talk."""

from datetime import date, timedelta

import pytest

from tests.api.conftest import client_of, events
from tests.athletes import at, train
from tests.workouts.test_talking_of_workouts import MONDAY, says

SELDOM = "It is seldom as much as it feels: strength holds for some weeks"


@pytest.mark.parametrize(
    "said", ["afraid I have lost everything", "scared I've lost all my gains", "my strength is all gone"]
)
def test_it_is_told_what_holds_and_where_the_log_stands(app, program, said):
    (answer,) = says(app, MONDAY + timedelta(days=2), said)
    assert answer.startswith(SELDOM)
    assert answer.endswith("ask “how is my squat going”, or any other lift.")


def test_after_weeks_that_are_told_or_logged_the_way_back_stands_beside_it(app, program):
    (told,) = says(app, MONDAY, "after three weeks off I'm afraid I have lost everything")
    assert told.endswith("After 21 days off I suggest 40 and 20 % fewer sets in the first 2 weeks.")
    train(app, program, date(2026, 12, 10))
    (logged,) = says(app, date(2026, 12, 20), "I feel like I've lost all my strength")
    assert "Your last logged session was 12 days ago: I suggest 20 % fewer sets in the first week." in logged


def test_since_the_flu_is_no_flu_of_today(app, program):
    assert says(app, MONDAY, "I've lost muscle since the flu")[0].startswith(SELDOM)
    assert says(app, MONDAY, "I have the flu")[0].startswith("No training with that")


def test_over_http_nothing_locks_or_pauses(app, program):
    client = client_of(at(app, MONDAY))
    home = "/api/users/me/coaches/atlas"
    session = client.post(f"{home}/conversations", json={}).json()["sessionId"]
    answer = client.post(
        f"{home}/conversations/{session}/send-message", json={"message": "afraid I have lost everything"}
    )
    assert events(answer)[-1]["fullMessage"].startswith(SELDOM)
    assert client.get(f"{home}/programs/{program.program_id}").json()["status"] == "active"
