"""An operation still ahead: the surgeon is asked first, the joint rests until then, and nothing else is blocked."""

from datetime import date, timedelta

import pytest

from tests.api.conftest import client_of, events
from tests.athletes import at, here
from tests.offline.driver import Talk
from tests.workouts.test_talking_of_workouts import MONDAY, says
from tp_core.domain.safety import Tier, check, operations, parse_screening_answer
from tp_core.services import profiles
from tp_core.services.workouts import opening

TODAY = date(2026, 11, 30)
THURSDAY = MONDAY + timedelta(days=3)


@pytest.mark.parametrize(
    ("said", "area"),
    [
        ("knee surgery in March", "knee"), ("I have knee surgery in March", "knee"),
        ("I'm having surgery on my left shoulder next month", "shoulder"), ("my hip replacement is booked for May", "hip"),
        ("my knee operation is in three weeks", "knee"), ("I need ACL reconstruction", "knee"),
        ("rotator cuff repair surgery scheduled", "shoulder"), ("carpal tunnel surgery next week", "wrist"),
        ("I've got knee surgery in October", "knee"), ("knee operation on 4 March 2027", "knee"),
    ],
)  # fmt: skip
def test_one_on_a_limb_that_is_ahead_asks_for_care_and_a_surgeons_word(said, area):
    flags = check(said, today=TODAY)
    assert [(one.tier, one.rule_id, one.area) for one in flags if "surgery" in one.rule_id] == [
        (Tier.COACH, operations.AHEAD, area)
    ]


@pytest.mark.parametrize(
    "said",
    [
        "knee surgery in September", "I had knee surgery in March", "knee surgery in October went fine", "post knee surgery",
        "since my knee surgery in March", "my shoulder surgery was last month", "just had knee surgery", "knee surgery",
        "hernia surgery in March", "back surgery is booked for February", "I need heart surgery", "surgery next month",
        "knee surgery in March 2026", "recovering from shoulder surgery, next check in two weeks",
    ],
)  # fmt: skip
def test_a_recent_one_a_doubtful_one_and_one_on_no_limb_need_a_clinicians_ok(said):
    assert any(one.tier is Tier.CLEARANCE and one.rule_id == operations.RULE for one in check(said, today=TODAY))


def test_without_a_date_to_tell_by_a_month_alone_is_taken_as_recent():
    (flag,) = check("knee surgery in March")
    assert flag.tier is Tier.CLEARANCE


@pytest.mark.parametrize("said", ["my wife has knee surgery in March", "no surgery ahead", "knee surgery in 2012"])
def test_somebody_elses_none_and_one_of_long_ago_are_no_care(said):
    assert operations.AHEAD not in {one.rule_id for one in check(said, today=TODAY)}


def test_the_health_question_is_not_passed_by_one():
    reply = parse_screening_answer("none of these, but knee surgery in March, over 18")
    assert not reply.none_apply


def test_in_talk_the_surgeon_comes_first_and_the_joint_rests_while_the_rest_is_trained(app, program):
    told, today = says(app, THURSDAY, "I have knee surgery in March", "what's today?")
    assert told.startswith("Before the operation, ask your surgeon or physio what you may train until then")
    assert told.endswith("“Squat 150 · 12 weeks” ends on Sunday 21 February 2027, before it.")
    assert "squat" not in today.split("Week 1")[0].casefold()
    assert "Barbell hip thrust" in today
    profile = profiles.of(at(app, THURSDAY), "me")
    assert not profile.flagged_topics
    assert profile.limitations == ("operation on the knee ahead: nothing that loads the knee",)


def test_fine_again_loads_it_again(app, program):
    says(app, THURSDAY, "I have knee surgery in March", "my knee is fine again")
    now = at(app, THURSDAY)
    workout, _ = opening.opened(now, here(now, program), 1, 3, THURSDAY)
    assert "back-squat" in [one.exercise_id for one in workout.exercises]


def test_one_within_the_program_is_told_with_its_end_and_how_to_plan_the_days(app, program):
    (told,) = says(app, THURSDAY, "I'm having shoulder surgery next month")
    assert "nothing" not in told
    assert "I leave out what loads the shoulder" in told
    assert "runs until Sunday 21 February 2027" in told
    assert "“surgery on the 10th, out for six weeks”" in told


def test_after_the_programs_end_no_days_off_are_asked_for(app, program):
    (told,) = says(app, MONDAY, "knee surgery on 10 March 2027")
    assert told.endswith("The program is over by then: it ends on Sunday 21 February 2027.")


def test_a_recent_one_is_not_told_to_stop_when_it_comes_on(app, program):
    (told,) = says(app, MONDAY, "I had knee surgery in March")
    assert told.startswith("Before new workouts I need a clinician's OK, because of a recent operation")
    assert "comes on" not in told


def test_before_a_program_its_end_before_it_is_offered():
    talk = Talk()
    talk.say("I want to squat 150 kg")
    told = talk.say("I have knee surgery in March")
    assert told.text.startswith("A program can end before it: tell me the last week you can train.")
    late = Talk().say("squat 150 kg by June, 3 days, knee surgery in March")
    assert "The operation lies before Tuesday 1 June 2027: a goal for a day before it can be planned." in late.text


def test_over_http_the_same_is_told_and_the_workout_opens(app, program):
    client = client_of(at(app, THURSDAY))
    home = "/api/users/me/coaches/atlas"
    session = client.post(f"{home}/conversations", json={}).json()["sessionId"]
    answer = client.post(
        f"{home}/conversations/{session}/send-message", json={"message": "my knee operation is in three weeks"}
    )
    assert events(answer)[-1]["fullMessage"].startswith("Before the operation, ask your surgeon")
    again = client.post(f"{home}/conversations/{session}/send-message", json={"message": "what's today?"})
    assert events(again)[-1]["fullMessage"].startswith("Today: Lower body B")
