"""The contract's routes, as checked from outside."""

import re

import pytest

from tests.api.conftest import HOME, events, new_session, say
from tests.conftest import DENSE

SESSIONS = f"{HOME}/program-creator-sessions"
CONFIG = {"goalsSet", "structureDefined", "movementPreferencesSet", "timelineDefined", "finalized", "missing"}


def ready(client) -> str:
    session = new_session(client)
    say(client, session, DENSE)
    say(client, session, "no to all, over 18")
    return session


def started(client) -> dict:
    return client.post(f"{SESSIONS}/{ready(client)}/finalize", json={}).json()


def test_health_me_and_coaches(client):
    health = client.get("/api/health").json()
    assert health == {"status": "ok", "store": "sqlite", "coach": "offline", "memory": "local"}
    assert client.get("/api/me").json()["userId"] == "me"
    coaches = client.get("/api/coaches").json()["items"]
    assert {"coachId", "name", "primaryDiscipline", "description"} == set(coaches[0])
    assert {coach["coachId"] for coach in coaches} == set(client.get("/api/me").json()["coachIds"])


def test_a_new_session_has_the_coachs_opening_message(client):
    answer = client.post(SESSIONS, json={})
    session = answer.json()
    assert answer.status_code == 201
    assert [message["role"] for message in session["messages"]] == ["assistant"]
    assert set(session["configStatus"]) == CONFIG
    assert session["sessionState"] == "active"
    assert session["programInProgress"] == {}
    assert re.fullmatch(r"2026-11-24T12:00:00\.\d{3}Z", session["createdAt"])


def test_a_message_streams_and_the_draft_takes_shape(client):
    session = new_session(client)
    told = say(client, session, DENSE)
    chunks = [event["content"] for event in told if event["type"] == "chunk"]
    assert len(chunks) >= 3
    assert {event["type"] for event in told} == {"chunk", "status", "complete"}
    assert told[-1]["fullMessage"] == "".join(chunks)
    read = client.get(f"{SESSIONS}/{session}").json()
    assert read["messages"][-1]["messageId"] == told[-1]["messageId"]
    draft = read["programInProgress"]
    assert draft["programDefinition"]["goals"]["primary"] == "squat 150 kg and bench 100"
    assert draft["constraints"]["exclusions"] == ["running"]
    assert draft["constraints"]["limitations"] == ["left knee gets cranky"]
    assert draft["eventDate"] == "2027-06-01"
    assert len(draft["trainingDays"]) == 4
    status = client.get(f"{SESSIONS}/{session}/config-status").json()
    assert status == told[-1]["configStatus"]
    assert status["missing"] == ["screening"]


def test_finalizing_starts_the_program_once_and_closes_the_session(client):
    session = ready(client)
    first = client.post(f"{SESSIONS}/{session}/finalize", json={})
    again = client.post(f"{SESSIONS}/{session}/finalize", json={})
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json()["programId"] == again.json()["programId"]
    assert client.get(f"{SESSIONS}/{session}").json()["sessionState"] == "completed"
    refused = client.post(f"{SESSIONS}/{session}/send-message", json={"message": "more"})
    assert (refused.status_code, refused.json()["error"]) == (409, "Conflict")


def test_a_program_has_every_field_of_the_contract(client):
    program = started(client)
    definition = program["programDefinition"]
    assert program["status"] == "active"
    assert definition["totalDuration"] == 27
    assert definition["phases"][0]["weekRange"][0] == 1
    assert definition["phases"][-1]["weekRange"][1] == 27
    assert "taper" in definition["phases"][-1]["name"].lower()
    assert definition["goals"]["secondary"]
    assert definition["goals"]["successMetrics"]
    assert "150" in definition["goals"]["primary"]
    for phase in definition["phases"]:
        assert phase["focus"]
        assert phase["volumeCharacteristics"]
        assert phase["intensityUnit"] in {"percent1RM", "percentMaxHeartRate", "effort"}
    for name in ("progressionStrategy", "intensityPattern", "volumeDistribution", "deloadStrategy", "adaptationRules"):
        assert program["methodology"][name]
    assert program["startDate"] == "2026-11-30"
    assert program["creationSession"]["sessionId"]
    assert {"week", "day", "phase", "adherence", "sessionsDone", "sessionsDue"} == set(program["progress"])
    for history in ("workoutHistory", "checkIns", "adaptations"):
        assert program[history] == []
    assert client.get(f"{HOME}/programs/{program['programId']}").json() == program


def test_an_unready_session_is_409_with_what_is_missing(client):
    session = new_session(client)
    say(client, session, DENSE)
    answer = client.post(f"{SESSIONS}/{session}/finalize", json={})
    assert answer.status_code == 409
    assert answer.json()["missing"] == ["screening"]


def test_when_active_is_honoured(client):
    first = started(client)
    kept = client.post(f"{SESSIONS}/{ready(client)}/finalize", json={}).json()
    assert client.get(f"{HOME}/programs/{first['programId']}").json()["status"] == "active"
    client.post(f"{SESSIONS}/{ready(client)}/finalize", json={"whenActive": "pause"})
    assert client.get(f"{HOME}/programs/{first['programId']}").json()["status"] == "paused"
    assert client.get(f"{HOME}/programs/{kept['programId']}").json()["status"] == "paused"
    third = client.post(f"{SESSIONS}/{ready(client)}/finalize", json={"whenActive": "complete"}).json()
    active = client.get(f"{HOME}/programs", params={"status": "active"}).json()["items"]
    assert [program["programId"] for program in active] == [third["programId"]]


def test_programs_change_status_where_it_makes_sense(client):
    program = f"{HOME}/programs/{started(client)['programId']}"
    paused = client.patch(program, json={"status": "paused", "reason": "holiday"}).json()
    assert paused["status"] == "paused"
    assert paused["coachResponse"]
    assert client.patch(program, json={"status": "active"}).json()["status"] == "active"
    assert client.patch(program, json={"status": "active"}).status_code == 409
    assert client.patch(program, json={"status": "abandoned"}).json()["status"] == "abandoned"
    assert client.patch(program, json={"status": "active"}).json()["status"] == "active"
    assert client.patch(program, json={"status": "completed"}).json()["status"] == "completed"
    assert client.patch(program, json={"status": "active"}).status_code == 409
    assert client.patch(program, json={"status": "modified"}).status_code == 422


def test_lists_page_newest_first_and_cursors_are_bound_to_their_owner(client):
    made = [new_session(client) for _ in range(5)]
    seen, cursor = [], None
    while True:
        page = client.get(SESSIONS, params={"limit": 2, **({"cursor": cursor} if cursor else {})}).json()
        seen += [one["sessionId"] for one in page["items"]]
        cursor = page["nextCursor"]
        if cursor is None:
            break
    assert seen == made[::-1]
    first = client.get(SESSIONS, params={"limit": 2}).json()["nextCursor"]
    stolen = client.get(SESSIONS.replace("/me/", "/other/"), params={"cursor": first})
    assert stolen.status_code == 422
    assert client.get(f"{HOME}/programs", params={"cursor": first}).status_code == 422
    assert client.get(SESSIONS, params={"cursor": "nonsense"}).status_code == 422


def test_messages_page_back_by_id(client):
    session = new_session(client)
    for text in ("strength", "3 days", "8 weeks"):
        say(client, session, text)
    messages = client.get(f"{SESSIONS}/{session}").json()["messages"]
    before = client.get(f"{SESSIONS}/{session}", params={"before": messages[3]["messageId"]}).json()["messages"]
    assert before == messages[:3]
    assert client.get(f"{SESSIONS}/{session}", params={"before": "nonsense"}).status_code == 422


def test_a_resent_message_is_answered_once(client):
    session = new_session(client)
    first = say(client, session, "strength", clientMessageId="one")
    again = say(client, session, "strength", clientMessageId="one")
    assert first[-1]["messageId"] == again[-1]["messageId"]
    assert first[-1]["fullMessage"] == again[-1]["fullMessage"]
    messages = client.get(f"{SESSIONS}/{session}").json()["messages"]
    assert [message["role"] for message in messages] == ["assistant", "user", "assistant"]
    other = client.post(f"{SESSIONS}/{session}/send-message", json={"message": "muscle", "clientMessageId": "one"})
    assert other.status_code == 409


def test_abandoned_sessions_stay_so_and_finished_ones_are_not_abandoned(client):
    session = new_session(client)
    assert client.post(f"{SESSIONS}/{session}/abandon").json()["sessionState"] == "abandoned"
    assert client.post(f"{SESSIONS}/{session}/abandon").json()["sessionState"] == "abandoned"
    assert client.post(f"{SESSIONS}/{session}/finalize", json={}).status_code == 409
    done = ready(client)
    client.post(f"{SESSIONS}/{done}/finalize", json={})
    assert client.post(f"{SESSIONS}/{done}/abandon").status_code == 409


def test_stop_without_a_running_turn_answers_the_session(client):
    session = new_session(client)
    assert client.post(f"{SESSIONS}/{session}/stop").json()["sessionId"] == session


def test_ordinary_conversations_run_on_the_same_engine(client):
    talk = client.post(f"{HOME}/conversations", json={}).json()
    path = f"{HOME}/conversations/{talk['sessionId']}"
    answer = events(client.post(f"{path}/send-message", json={"message": "what is RPE?"}))
    assert "configStatus" not in answer[-1]
    assert "RPE" in answer[-1]["fullMessage"]
    assert len(client.get(path).json()["messages"]) == 3
    assert client.get(f"{HOME}/conversations").json()["items"][0]["sessionId"] == talk["sessionId"]


@pytest.mark.parametrize(
    ("text", "words"),
    [("I have chest pain when I run", "emergency"), ("my urine is dark brown", "CK"), ("I throw up after meals on purpose, purging", "helpline")],
)  # fmt: skip
def test_red_flags_are_answered_by_fixed_text(client, text, words):
    told = say(client, new_session(client), text)
    assert told[-1]["stopReason"] == "safety"
    assert words in told[-1]["fullMessage"]
    assert "".join(event["content"] for event in told if event["type"] == "chunk") == told[-1]["fullMessage"]


def test_an_emergency_locks_planning_until_it_is_acknowledged_and_pauses_the_program(client):
    program = started(client)
    session = ready(client)
    told = say(client, session, "I just fainted during squats")
    assert "Your program is paused." in told[-1]["fullMessage"]
    assert client.get(f"{HOME}/programs/{program['programId']}").json()["status"] == "paused"
    assert client.get("/api/users/me").json()["locked"] is True
    refused = client.post(f"{SESSIONS}/{session}/finalize", json={})
    assert (refused.status_code, refused.json()["error"]) == (409, "Refused")
    assert say(client, session, "let's go on")[-1]["stopReason"] == "safety"
    assert client.patch(f"{HOME}/programs/{program['programId']}", json={"status": "active"}).status_code == 409
    client.post("/api/users/me/safety/acknowledge")
    assert client.get("/api/users/me").json()["locked"] is False
    assert client.patch(f"{HOME}/programs/{program['programId']}", json={"status": "active"}).status_code == 200


def test_clearance_lets_the_talk_go_on_and_blocks_the_start_until_it_is_reported(client):
    session = new_session(client)
    told = say(client, session, DENSE + " I also have high blood pressure.")
    assert told[-1]["stopReason"] == "end_turn"
    say(client, session, "no to all, over 18")
    refused = client.post(f"{SESSIONS}/{session}/finalize", json={})
    assert (refused.status_code, refused.json()["missing"]) == (409, ["clearance"])
    cleared = client.patch(
        "/api/users/me", json={"clearance": {"clearedOn": "2026-11-20", "limits": "no holding breath"}}
    )
    assert cleared.json()["clearanceNeeded"] == []
    assert client.post(f"{SESSIONS}/{session}/finalize", json={}).status_code == 201


def test_screening_is_kept_per_athlete_and_can_be_answered_on_a_card(client):
    session = new_session(client)
    say(client, session, DENSE)
    answer = client.patch("/api/users/me", json={"screening": {"noneApply": True, "adult": True}})
    assert answer.json()["screening"]["adult"] is True
    assert client.post(f"{SESSIONS}/{session}/finalize", json={}).status_code == 201
    second = new_session(client)
    assert "screening" not in client.get(f"{SESSIONS}/{second}/config-status").json()["missing"]


def test_a_minor_is_not_started(client):
    session = new_session(client)
    say(client, session, DENSE)
    say(client, session, "none of it applies, I'm 15")
    assert client.post(f"{SESSIONS}/{session}/finalize", json={}).status_code == 409


def test_the_profile_is_read_and_changed(client):
    changed = client.patch("/api/users/me", json={"name": "Ann", "unit": "lb", "timeZone": "Europe/Berlin"}).json()
    assert (changed["name"], changed["unit"], changed["timeZone"]) == ("Ann", "lb", "Europe/Berlin")
    assert client.get("/api/users/me").json() == changed
    assert client.patch("/api/users/me", json={"timeZone": "Mars/Olympus"}).status_code == 422
    assert client.patch("/api/users/me", json={"reminderHour": 24}).status_code == 422
