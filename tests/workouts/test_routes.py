"""Workouts over HTTP, as the contract has them: opened, logged set by set, edited, moved, corrected, one's own."""

import json
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.api.conftest import HOME, client_of
from tests.athletes import at
from tp_core.domain.program import ProgramStatus
from tp_core.services import programs

MONDAY = date(2026, 11, 30)
OWN = "/api/users/me/workouts"


@pytest.fixture
def client(app, program):
    with client_of(at(app, MONDAY)) as made:
        yield made


@pytest.fixture
def home(program):
    return f"{HOME}/programs/{program.program_id}"


@pytest.fixture
def opened(client, home):
    answer = client.post(f"{home}/workouts", json={})
    assert answer.status_code == 201
    return answer.json()


def test_a_workout_has_the_contracts_fields_and_is_the_same_when_asked_again(client, home, opened):
    assert {
        "workoutId", "programId", "weekNumber", "dayNumber", "scheduledDate", "status", "version", "programContext",
        "exercises", "explanation", "estimatedMinutes",
    } <= set(opened)  # fmt: skip
    assert "log" not in opened
    assert set(opened["programContext"]) >= {"phaseGoals", "progressionNotes"}
    squat = opened["exercises"][0]
    assert squat["exerciseId"] == "back-squat"
    one = squat["sets"][0]
    assert set(one) == {"reps", "load", "percent1RM", "targetRpe", "restSeconds"}
    assert one["load"] == pytest.approx(140.3 * one["percent1RM"] / 100, abs=1.25)
    again = client.post(f"{home}/workouts", json={"date": MONDAY.isoformat()})
    assert (again.status_code, again.json()) == (200, opened)
    assert client.post(f"{home}/workouts", content=b"").json() == opened


def test_the_list_is_oldest_first_and_by_week(client, home, opened):
    client.post(f"{home}/workouts", json={"date": "2026-12-08"})
    client.post(f"{home}/workouts", json={"date": "2026-12-01"})
    listed = client.get(f"{home}/workouts").json()
    assert [one["scheduledDate"] for one in listed["items"]] == ["2026-11-30", "2026-12-01", "2026-12-08"]
    assert [one["weekNumber"] for one in client.get(f"{home}/workouts?week=2").json()["items"]] == [2]
    first = client.get(f"{home}/workouts?limit=2").json()
    rest = client.get(f"{home}/workouts?limit=2&cursor={first['nextCursor']}").json()
    assert len(first["items"]) == 2
    assert (len(rest["items"]), rest["nextCursor"]) == (1, None)


@pytest.mark.parametrize("day", ["2026-12-06", "2026-11-29", "2027-06-01"])
def test_rest_days_and_days_outside_are_409_with_a_sentence(client, home, day):
    answer = client.post(f"{home}/workouts", json={"date": day})
    assert answer.status_code == 409
    assert answer.json()["message"].endswith((".", "outside."))


def test_a_paused_program_is_409(app, client, home, program):
    programs.change_status(app, "me", "atlas", program.program_id, ProgramStatus.PAUSED)
    answer = client.post(f"{home}/workouts", json={})
    assert answer.status_code == 409
    assert "paused" in answer.json()["message"]


def test_a_set_is_put_once_however_often_it_is_sent(client, home, opened):
    address = f"{home}/workouts/{opened['workoutId']}/sets/0/1"
    first = client.put(address, json={"status": "done", "reps": 7, "load": 102.5, "rpe": 8})
    again = client.put(address, json={"status": "done", "reps": 7, "load": 102.5, "rpe": 8})
    assert first.status_code == 200
    assert first.json() == again.json()
    assert first.json()["status"] == "started"
    assert first.json()["log"]["sets"] == [
        {
            "exerciseId": "back-squat", "exerciseIndex": 0, "setIndex": 1, "status": "done", "reps": 7, "load": 102.5,
            "rpe": 8,
        }
    ]  # fmt: skip
    skipped = client.put(f"{home}/workouts/{opened['workoutId']}/sets/0/0", json={"status": "skipped"}).json()
    assert [one["status"] for one in skipped["log"]["sets"]] == ["skipped", "done"]


BAD_SETS = {
    "too heavy": {"status": "done", "reps": 5, "load": 900},
    "negative load": {"status": "done", "reps": 5, "load": -1},
    "negative reps": {"status": "done", "reps": -1},
    "too many reps": {"status": "done", "reps": 1000},
    "half a rep": {"status": "done", "reps": 2.5},
    "rpe 11": {"status": "done", "reps": 5, "rpe": 11},
    "far": {"status": "done", "distanceMeters": 1e9},
    "long": {"status": "done", "durationSeconds": 1e9},
    "no status we know": {"status": "perhaps"},
    "text": {"status": "done", "reps": "many"},
    "unknown field": {"status": "done", "user": "other"},
    "a list": [],
}


@pytest.mark.parametrize("body", BAD_SETS.values(), ids=BAD_SETS)
def test_a_bad_set_is_a_sentence_and_changes_nothing(client, home, opened, body):
    address = f"{home}/workouts/{opened['workoutId']}/sets/0/0"
    answer = client.put(address, json=body)
    assert 400 <= answer.status_code < 500
    assert answer.json()["message"]
    assert client.get(f"{home}/workouts").json()["items"] == [opened]


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_what_is_no_number_is_refused(client, home, opened, number):
    answer = client.put(
        f"{home}/workouts/{opened['workoutId']}/sets/0/0",
        content=f'{{"status": "done", "reps": 5, "load": {number}}}',
        headers={"content-type": "application/json"},
    )
    assert 400 <= answer.status_code < 500
    assert client.get(f"{home}/workouts").json()["items"] == [opened]


@pytest.mark.parametrize("place", ["0/99", "99/0", "-1/0", "x/0", "0/101"])
def test_sets_it_does_not_have_are_4xx(client, home, opened, place):
    answer = client.put(f"{home}/workouts/{opened['workoutId']}/sets/{place}", json={"status": "done"})
    assert 400 <= answer.status_code < 500


def test_a_log_can_be_corrected_however_often_and_keeps_its_first_and_newest_states(client, home, opened):
    address = f"{home}/workouts/{opened['workoutId']}/log"
    sets = [
        {"exerciseId": one["exerciseId"], "reps": 5, "load": 100.25, "rpe": 8.5} for one in opened["exercises"]
    ] * 50
    for number in range(12):
        said = {"status": "completed", "sets": sets[:300], "notes": f"{number} " + "\U0001f3cb" * 4990, "rating": 3}
        answer = client.post(address, json=said)
        assert answer.status_code == 200, answer.text[:200]
    told = [one["notes"].split()[0] for one in answer.json()["log"]["history"]]
    assert told == ["0", "5", "6", "7", "8", "9", "10"]


def test_a_log_closes_corrects_and_keeps_what_it_said(client, home, opened):
    address = f"{home}/workouts/{opened['workoutId']}/log"
    done = client.post(address, json={"status": "completed", "sessionRpe": 8, "rating": 4, "notes": "good bar speed"})
    assert done.status_code == 200
    assert done.json()["status"] == "completed"
    assert len(done.json()["log"]["sets"]) == sum(len(one["sets"]) for one in opened["exercises"])
    again = client.post(address, json={"status": "completed", "sessionRpe": 8, "rating": 4, "notes": "good bar speed"})
    assert again.json() == done.json()
    sets = [{"exerciseId": "back-squat", "reps": 5, "load": 100, "rpe": 9}]
    corrected = client.post(address, json={"status": "partial", "sets": sets, "reason": "time"}).json()
    assert (corrected["status"], corrected["log"]["reason"]) == ("partial", "time")
    assert [one["status"] for one in corrected["log"]["history"]] == ["completed"]
    assert corrected["log"]["date"] == MONDAY.isoformat()
    history = client.get(home).json()["workoutHistory"]
    assert history[0]["log"]["sets"][0]["reps"] == 5


@pytest.mark.parametrize(
    "body",
    [
        {"status": "completed", "sessionRpe": 11},
        {"status": "completed", "rating": 0},
        {"status": "completed", "rating": 6},
        {"status": "completed", "date": "2026-12-01"},
        {"status": "completed", "date": "2026-11-29"},
        {"status": "completed", "date": "someday"},
        {"status": "skipped", "sets": [{"exerciseId": "back-squat", "reps": 5}]},
        {"status": "partial", "sets": [{"exerciseId": "curling", "reps": 5}]},
        {"status": "partial", "sets": [{"exerciseId": "back-squat", "reps": 5, "load": 900}]},
        {"status": "partial", "notes": "a\u0000b"},
        {"status": "partial", "notes": "x" * 5001},
        {"status": "done"},
        {},
    ],
)
def test_a_bad_log_is_4xx_and_loses_nothing(client, home, opened, body):
    begun = client.put(f"{home}/workouts/{opened['workoutId']}/sets/0/0", json={"status": "done"}).json()
    answer = client.post(f"{home}/workouts/{opened['workoutId']}/log", json=body)
    assert 400 <= answer.status_code < 500
    assert answer.json()["message"]
    assert client.get(f"{home}/workouts").json()["items"] == [begun]


def test_a_skip_of_a_begun_workout_keeps_what_was_done(client, home, opened):
    address = f"{home}/workouts/{opened['workoutId']}"
    client.put(f"{address}/sets/0/0", json={"status": "done"})
    for _ in range(2):
        skipped = client.post(f"{address}/log", json={"status": "skipped", "reason": "time"})
        assert skipped.status_code == 200
        assert (skipped.json()["status"], len(skipped.json()["log"]["sets"])) == ("partial", 1)
    later = {"version": skipped.json()["version"], "scheduledDate": "2026-12-05"}
    assert client.patch(address, json=later).status_code == 409


def test_the_same_exercises_sets_are_counted_in_order_and_a_swap_is_told_by_its_own(client, home, opened):
    sets = [{"exerciseId": "front-squat", "reps": 8, "load": 80}] * 2
    done = client.post(
        f"{home}/workouts/{opened['workoutId']}/log", json={"status": "substituted", "sets": sets}
    ).json()
    assert done["status"] == "substituted"
    assert all("exerciseIndex" not in one for one in done["log"]["sets"])


def test_an_edit_by_hand_needs_the_version_that_was_seen(client, home, opened):
    address = f"{home}/workouts/{opened['workoutId']}"
    sets = [{"reps": 5, "load": 110, "targetRpe": 8, "restSeconds": 180}] * 3
    body = {"version": 1, "exercises": [{"exerciseId": "back-squat", "sets": sets}]}
    edited = client.patch(address, json=body)
    assert edited.status_code == 200
    assert (edited.json()["version"], edited.json()["editedBy"], len(edited.json()["exercises"])) == (2, "athlete", 1)
    assert edited.json()["estimatedMinutes"] < opened["estimatedMinutes"]
    assert client.patch(address, json=body).status_code == 409
    moved = client.patch(address, json={"version": 2, "scheduledDate": "2026-12-05"})
    assert moved.json()["scheduledDate"] == "2026-12-05"
    assert [one["reps"] for one in moved.json()["exercises"][0]["sets"]] == [5, 5, 5]
    assert client.post(f"{home}/workouts", json={"date": "2026-12-05"}).json()["workoutId"] == opened["workoutId"]
    taken = client.patch(address, json={"version": 3, "scheduledDate": "2026-12-01"})
    assert (taken.status_code, "already" in taken.json()["message"]) == (409, True)


@pytest.mark.parametrize(
    "exercises",
    [
        [],
        [{"exerciseId": "back-squat", "sets": []}],
        [{"exerciseId": "nope", "sets": [{"reps": 5}]}],
        [{"exerciseId": "leg-press", "sets": [{"reps": 5, "load": 100}]}],
        [{"exerciseId": "easy-run", "sets": [{"distanceMeters": 5000}]}],
        [{"exerciseId": "back-squat", "sets": [{"reps": 5, "load": 900}]}],
        [{"exerciseId": "back-squat", "sets": [{"reps": 5, "load": -5}]}],
        [{"exerciseId": "back-squat", "sets": [{"reps": 10, "load": 140}]}],
        [{"exerciseId": "back-squat", "sets": [{"reps": 5, "load": 100, "restSeconds": 1200}] * 30}],
    ],
)
def test_a_bad_edit_is_refused_and_changes_nothing(client, home, opened, exercises):
    answer = client.patch(f"{home}/workouts/{opened['workoutId']}", json={"version": 1, "exercises": exercises})
    assert 400 <= answer.status_code < 500
    assert client.get(f"{home}/workouts").json()["items"] == [opened]


def test_another_persons_workout_is_not_there(client, home, opened, program):
    other = f"/api/users/other/coaches/atlas/programs/{program.program_id}/workouts"
    for answer in (
        client.post(other, json={}),
        client.get(other),
        client.put(f"{other}/{opened['workoutId']}/sets/0/0", json={"status": "done"}),
        client.post(f"{other}/{opened['workoutId']}/log", json={"status": "completed"}),
        client.post(f"/api/users/other/workouts/{opened['workoutId']}/log", json={"status": "completed"}),
        client.post(f"{OWN}/{opened['workoutId']}/log", json={"status": "completed"}),
        client.put(f"{home}/workouts/{'x' * 30}/sets/0/0", json={"status": "done"}),
    ):
        assert answer.status_code == 404
        assert answer.json()["message"]
    assert client.get(f"{home}/workouts").json()["items"] == [opened]


def test_own_workouts_stand_beside_the_programs(client, home, opened):
    made = client.post(
        OWN,
        json={"name": "Park", "exercises": [{"exerciseId": "pull-up", "sets": [{"reps": 5}, {"reps": 5}]}]},
    )
    assert made.status_code == 201
    assert "programId" not in made.json()
    done = client.post(
        f"{OWN}/{made.json()['workoutId']}/log",
        json={"status": "completed", "sets": [{"exerciseId": "pull-up", "reps": 6}], "sessionRpe": 6},
    )
    assert (done.status_code, done.json()["status"]) == (200, "completed")
    run = client.post(OWN, json={"date": "2026-11-20"}).json()
    sets = [{"exerciseId": "easy-run", "distanceMeters": 5000, "durationSeconds": 1700}]
    client.post(f"{OWN}/{run['workoutId']}/log", json={"status": "completed", "sets": sets, "date": "2026-11-20"})
    listed = client.get(OWN).json()["items"]
    assert [one["name"] for one in listed][-1] == "Own workout"
    assert {one["name"] for one in listed} == {"Park", "Lower body A", "Own workout"}
    assert client.post(OWN, json={"exercises": [{"exerciseId": "curling", "sets": []}]}).status_code == 422


def test_the_context_is_computed_and_complete(client, home, opened):
    client.post(
        f"{home}/workouts/{opened['workoutId']}/log",
        json={"status": "completed", "sessionRpe": 8, "notes": "slept badly"},
    )
    context = client.get(f"{home}/context").json()["programContext"]
    assert {
        "programId", "name", "currentWeek", "currentDay", "currentPhase", "phaseGoals", "recentProgressions",
        "upcomingMilestones", "userFeedbackHistory", "lastWorkoutNotes",
    } == set(context)  # fmt: skip
    assert (context["currentWeek"], context["currentDay"], context["lastWorkoutNotes"]) == (1, 1, "slept badly")
    assert context["recentProgressions"][0]["exerciseId"] == "back-squat"
    assert context["recentProgressions"][0]["now"] == pytest.approx(140.3, abs=0.1)
    assert context["upcomingMilestones"][0]["date"] > MONDAY.isoformat()
    assert context["userFeedbackHistory"] == ["Monday 30 November: session effort 8 of 10, “slept badly”"]


def test_the_athletes_bar_and_plates_are_theirs_to_tell(client, home):
    assert client.patch("/api/users/me", json={"bar": 15, "smallestPlate": 5}).json()["bar"] == 15
    assert client.patch("/api/users/me", json={"bar": 200}).status_code == 422
    load = client.post(f"{home}/workouts", json={}).json()["exercises"][0]["sets"][0]["load"]
    assert (load - 15) % 10 == 0


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**6), 10**6)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["status", "sets", "reps", "load", "exerciseId", "version", "date", "x"]), inner, max_size=4
        )
    ),
    max_leaves=8,
)


@settings(max_examples=60)
@given(body=JSON, which=st.sampled_from(["set", "log", "edit", "open", "own"]))
def test_no_body_breaks_a_route(client, home, opened, body, which):
    one = f"{home}/workouts/{opened['workoutId']}"
    method, address = {
        "set": ("PUT", f"{one}/sets/0/0"),
        "log": ("POST", f"{one}/log"),
        "edit": ("PATCH", one),
        "open": ("POST", f"{home}/workouts"),
        "own": ("POST", OWN),
    }[which]
    answer = client.request(method, address, content=json.dumps(body), headers={"content-type": "application/json"})
    assert answer.status_code < 500
    assert answer.json()


def test_days_pass_and_what_was_left_open_is_closed_in_the_list(app, client, home, opened):
    client.put(f"{home}/workouts/{opened['workoutId']}/sets/0/0", json={"status": "done"})
    with client_of(at(app, MONDAY + timedelta(days=1))) as tomorrow:
        first = tomorrow.get(f"{home}/workouts").json()["items"][0]
    assert (first["status"], first["log"]["reason"]) == ("partial", "left open")
