"""Check-ins and suggested changes through the HTTP door."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.api.conftest import HOME, client_of, events
from tests.athletes import started
from tests.check_ins.weeks import day
from tp_core.domain.check_in import CoachReply


@pytest.fixture
def program(app):
    return started(app)


@pytest.fixture
def on(app, program):
    """The door on a day of the program."""

    def door(week: int, number: int = 1):
        moment = datetime.combine(day(week, number), datetime.min.time(), UTC) + timedelta(hours=9)
        return client_of(replace(app, now=lambda: moment))

    return door


def path(program, tail: str) -> str:
    return f"{HOME}/programs/{program.program_id}/{tail}"


READY = {"fatigue": 2, "sleep": 1, "soreness": 3, "stress": 2, "mood": 3}


def test_a_check_in_is_answered_kept_and_listed(on, program):
    answer = on(2).post(
        path(program, "check-in"),
        json={
            "rating": 2,
            "feedback": "slept badly",
            "readiness": READY,
            "difficulty": "hard",
            "pain": {"level": "niggle", "area": "left knee", "worse": False},
            "motivation": 3,
        },
    )
    body = answer.json()
    assert answer.status_code == 201
    assert (body["weekNumber"], body["rating"], body["feedback"]) == (1, 2, "slept badly")
    assert body["readiness"] == READY
    assert body["readinessMean"] == 2.2
    assert body["pain"] == {"level": "niggle", "area": "left knee", "worse": False}
    assert "slept badly" in body["coachResponse"]
    assert body["adaptationsNeeded"] == []
    assert (body["scaleVersion"], body["scaleDirection"]) == ("weekly-1", "5 is best")
    assert body["timestamp"].startswith("2026-12-07T09:00")
    listed = on(2).get(path(program, "check-ins")).json()
    assert listed == {"items": [body], "nextCursor": None}
    assert on(2).get(f"{HOME}/programs/{program.program_id}").json()["checkIns"] == [body]


def test_the_same_id_again_is_the_same_and_another_body_under_it_a_conflict(on, program):
    door, body = on(2), {"rating": 3, "clientCheckInId": "phone 1/€"}
    first, again = (door.post(path(program, "check-in"), json=body) for _ in range(2))
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    other = door.post(path(program, "check-in"), json={**body, "rating": 4})
    assert (other.status_code, other.json()["error"]) == (409, "Conflict")


def test_a_week_amended_keeps_its_id_and_what_it_said_before(on, program):
    door = on(2)
    first = door.post(path(program, "check-in"), json={"rating": 2}).json()
    answer = door.post(path(program, "check-in"), json={"rating": 4, "feedback": "not so bad"})
    amended = answer.json()
    assert answer.status_code == 200
    assert amended["checkInId"] == first["checkInId"]
    assert [one["rating"] for one in amended["history"]] == [2]
    assert len(door.get(path(program, "check-ins")).json()["items"]) == 1


def test_a_check_in_streams_and_ends_with_itself(on, program):
    door = on(2)
    body = {"rating": 2, "feedback": "hard week", "clientCheckInId": "a"}
    answer = door.post(path(program, "check-in"), json=body, headers={"Accept": "text/event-stream"})
    told = events(answer)
    chunks = [event["content"] for event in told if event["type"] == "chunk"]
    assert len(chunks) >= 3
    assert told[-1]["type"] == "complete"
    assert told[-1]["fullMessage"] == "".join(chunks) == told[-1]["checkIn"]["coachResponse"]
    assert told[-1]["messageId"] == told[-1]["checkIn"]["checkInId"]
    again = events(door.post(path(program, "check-in"), json=body, headers={"Accept": "text/event-stream"}))
    assert again[-1]["checkIn"] == told[-1]["checkIn"]


def two_bad_weeks(on, program) -> dict:
    on(2).post(path(program, "check-in"), json={"rating": 2})
    return on(3).post(path(program, "check-in"), json={"rating": 1}).json()


def test_a_pattern_suggests_one_change_that_is_accepted_and_undone(on, program):
    told = two_bad_weeks(on, program)
    assert told["adaptationsNeeded"] == ["Week 3 with 56 sets instead of 70"]
    door = on(3)
    (suggested,) = door.get(path(program, "adaptations")).json()["items"]
    assert suggested["adaptationId"] == told["adaptationId"]
    assert (suggested["status"], suggested["ruleId"], suggested["checkInId"]) == (
        "proposed", "LOW_TREND", told["checkInId"])  # fmt: skip
    assert suggested["reason"]
    assert suggested["source"]
    assert (suggested["before"]["weeks"][0]["sets"], suggested["after"]["weeks"][0]["sets"]) == (70, 56)
    decided = path(program, f"adaptations/{suggested['adaptationId']}")
    accepted = door.post(f"{decided}/accept", json={}).json()
    assert accepted["adaptation"]["status"] == "accepted"
    assert accepted["adaptation"]["decidedBy"] == "athlete"
    assert (accepted["program"]["status"], accepted["program"]["planVersion"]) == ("modified", 2)
    assert accepted["program"]["adaptations"][0]["status"] == "accepted"
    assert door.post(f"{decided}/accept").json()["program"]["planVersion"] == 2, "accepted twice is accepted once"
    assert door.post(f"{decided}/decline").status_code == 409
    undone = door.post(f"{decided}/revert").json()
    assert (undone["adaptation"]["status"], undone["program"]["status"]) == ("reverted", "active")


def test_not_now_leaves_the_plan_and_cannot_be_accepted_after(on, program):
    told = two_bad_weeks(on, program)
    decided = path(program, f"adaptations/{told['adaptationId']}")
    answer = on(3).post(f"{decided}/decline").json()
    assert (answer["adaptation"]["status"], answer["program"]["status"]) == ("declined", "active")
    assert on(3).post(f"{decided}/accept").status_code == 409
    assert on(3).post(f"{decided}/revert").status_code == 409


def test_a_suggestion_whose_week_is_over_is_a_sentence(on, program):
    told = two_bad_weeks(on, program)
    answer = on(4).post(path(program, f"adaptations/{told['adaptationId']}/accept"))
    assert answer.status_code == 409
    assert "behind you" in answer.json()["message"]


@pytest.mark.parametrize(
    "body",
    [
        {}, {"rating": 0}, {"rating": 6}, {"rating": "great"}, {"rating": 2.5}, {"rating": True}, {"rating": None},
        {"rating": 3, "feedback": "x" * 50_000}, {"rating": 3, "feedback": "a\x00b"},
        {"rating": 3, "feedback": "\ud800"}, {"rating": 3, "readiness": {"sleep": 0}},
        {"rating": 3, "readiness": {"energy": 3}}, {"rating": 3, "difficulty": "brutal"},
        {"rating": 3, "pain": {"level": "much"}}, {"rating": 3, "motivation": 9}, {"rating": 3, "weekNumber": 0},
        {"rating": 3, "weekNumber": 13}, {"rating": 3, "weekNumber": -1}, {"rating": 3, "weekNumber": "two"},
        {"rating": 3, "clientCheckInId": ""}, {"rating": 3, "nonsense": 1},
    ],
    ids=lambda body: str(body)[:40],
)  # fmt: skip
def test_what_no_check_in_can_be_is_a_sentence_and_changes_nothing(on, program, body):
    import json

    answer = on(3).post(
        path(program, "check-in"), content=json.dumps(body), headers={"Content-Type": "application/json"}
    )
    assert answer.status_code == 422
    assert answer.json()["message"]
    assert on(3).get(path(program, "check-ins")).json()["items"] == []


def test_before_the_start_a_week_to_come_and_after_the_end_are_sentences(on, program):
    for door, body in ((on(0, 7), {"rating": 3}), (on(2), {"rating": 3, "weekNumber": 5}), (on(15), {"rating": 3})):
        answer = door.post(path(program, "check-in"), json=body)
        assert answer.status_code == 409
        assert answer.json()["message"]


def test_unknown_programs_and_changes_are_404(on, program):
    assert on(2).post(f"{HOME}/programs/nope/check-in", json={"rating": 3}).status_code == 404
    assert on(2).get(f"{HOME}/programs/nope/check-ins").status_code == 404
    assert on(2).post(path(program, "adaptations/nope/accept")).status_code == 404
    stranger = f"/api/users/someone/coaches/atlas/programs/{program.program_id}/check-in"
    assert on(2).post(stranger, json={"rating": 3}).status_code == 404


def test_ten_at_once_make_one(on, program):
    door = on(2)

    def send(_):
        return door.post(path(program, "check-in"), json={"rating": 3, "clientCheckInId": "same"})

    with ThreadPoolExecutor(10) as pool:
        answers = list(pool.map(send, range(10)))
    assert sorted(answer.status_code for answer in answers) == [200] * 9 + [201]
    assert len({answer.json()["checkInId"] for answer in answers}) == 1
    assert door.get(path(program, "check-ins")).json()["items"][0]["history"] == []


def test_a_red_flag_in_a_note_is_answered_by_fixed_text_and_pauses_the_program(on, program):
    body = on(2).post(path(program, "check-in"), json={"rating": 1, "feedback": "I fainted during squats"}).json()
    assert body["safety"] is True
    assert "call your local emergency number" in body["coachResponse"]
    assert on(2).get(f"{HOME}/programs/{program.program_id}").json()["status"] == "paused"


def test_lists_page(on, program):
    for week in range(2, 6):
        on(week).post(path(program, "check-in"), json={"rating": 4})
    first = on(5).get(path(program, "check-ins"), params={"limit": 2}).json()
    rest = on(5).get(path(program, "check-ins"), params={"limit": 2, "cursor": first["nextCursor"]}).json()
    assert [one["weekNumber"] for one in first["items"] + rest["items"]] == [4, 3, 2, 1]
    assert rest["nextCursor"] is None


def test_completing_takes_a_rating_shows_results_and_the_rating_can_be_put_right(on, program):
    door, home = on(3), f"{HOME}/programs/{program.program_id}"
    assert door.patch(home, json={"status": "paused", "rating": 4}).status_code == 422
    assert door.patch(home, json={"status": "completed", "rating": 6}).status_code == 422
    done = door.patch(home, json={"status": "completed", "rating": 4}).json()
    assert (done["status"], done["ending"]["rating"]) == ("completed", 4)
    assert done["results"][0]["said"] == "squat 150 kg"
    assert done["results"][0]["reached"] is False
    assert door.patch(home, json={"status": "completed", "rating": 5}).json()["ending"]["rating"] == 5
    assert door.patch(home, json={"status": "completed"}).status_code == 409
    refused = door.post(path(program, "check-in"), json={"rating": 3})
    assert refused.status_code == 409


def test_a_resume_after_weeks_suggests_a_gradual_return(on, program):
    home = f"{HOME}/programs/{program.program_id}"
    on(2).patch(home, json={"status": "paused", "reason": "holiday"})
    back = on(6).patch(home, json={"status": "active"}).json()
    (suggested,) = back["adaptations"]
    assert (suggested["ruleId"], suggested["status"]) == ("RT1", "proposed")
    accepted = on(6).post(path(program, f"adaptations/{suggested['adaptationId']}/accept")).json()
    assert accepted["program"]["status"] == "modified"
    assert accepted["adaptation"]["after"]["weeks"][0]["sets"] < accepted["adaptation"]["before"]["weeks"][0]["sets"]


def test_check_ins_are_in_the_programs_context(on, program):
    on(2).post(path(program, "check-in"), json={"rating": 2, "feedback": "slept badly"})
    context = on(2).get(path(program, "context")).json()["programContext"]
    assert context["userFeedbackHistory"][0] == "Check-in, week 1: 2 (hard going), “slept badly”"


def test_a_change_accepted_by_many_taps_at_once_is_accepted_once(on, program):
    told = two_bad_weeks(on, program)
    door = on(3)
    address = path(program, f"adaptations/{told['adaptationId']}/accept")
    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(lambda _: door.post(address), range(6)))
    assert {answer.status_code for answer in answers} == {200}
    assert {answer.json()["program"]["planVersion"] for answer in answers} == {2}


def test_what_no_table_takes_is_a_sentence_and_changes_nothing(app, on, program):
    given = on(2).post(path(program, "check-in"), json={"rating": 3})
    stored = app.store.check_ins.of_week("me", program.program_id, 1)
    reply = CoachReply(author_name="Kim", text="x" * 10_000, at=datetime(2026, 12, 7, tzinfo=UTC))
    full = stored.model_copy(update={"replies": (reply,) * 38})
    app.store.save([app.store.check_ins.put("me", full)])
    refused = on(2).post(path(program, "check-in"), json={"rating": 4, "feedback": "\U0001f3cb" * 5000})
    assert refused.status_code == 422
    assert refused.json()["message"].startswith("This has grown larger")
    listed = on(2).get(path(program, "check-ins")).json()["items"][0]
    assert (listed["checkInId"], listed["rating"]) == (given.json()["checkInId"], 3)
