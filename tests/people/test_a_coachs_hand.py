"""A human coach writes a coming workout by hand: the athlete is told and trains it, and nobody else can write there."""

from datetime import timedelta

import pytest

from tests.api.conftest import client_of
from tests.athletes import at, started, train
from tests.people.conftest import Town
from tp_core.domain.program import RUNNING
from tp_core.domain.review import ReviewTime
from tp_core.services import joining, profiles
from tp_core.services.coaching import adjusting, editing, reviewing
from tp_core.services.coaching.adjusting import Adjustment
from tp_core.services.workouts import ground

COACH = "coach-of-cleo"


@pytest.fixture
def week_two(town):
    """Ann after a week with Cleo's coach, on the Monday after it; and her program's address."""
    program = started(town.app, town.id("ann"), coach_id=COACH)
    monday = program.start_date + timedelta(days=7)
    train(town.app, program, monday)
    later = at(town.app, monday)
    with client_of(later) as client:
        yield Town(later, client), f"/users/{town.id('ann')}/coaches/{COACH}/programs/{program.program_id}", monday


def written(workout):
    """The workout with its first exercise at five fewer kilograms and a note."""
    parts = [{"exerciseId": one["exerciseId"], "sets": one["sets"], "notes": ""} for one in workout["exercises"]]
    first = parts[0]["sets"]
    parts[0] |= {"sets": [{**one, "load": one["load"] - 5} for one in first], "notes": "Pause at the bottom."}
    return {"version": workout["version"], "exercises": parts}


def notices(town):
    return town.ask("ann", "GET", f"/users/{town.id('ann')}/notifications").json()["items"]


def test_a_coach_writes_tomorrows_workout_and_the_athlete_is_told_trains_it_and_both_see_it(week_two):
    town, home, monday = week_two
    tomorrow = str(monday + timedelta(days=1))
    made = town.ask("cleo", "POST", f"{home}/workouts", json={"date": tomorrow})
    assert made.status_code == 201
    address = f"{home}/workouts/{made.json()['workoutId']}"
    edited = town.ask("cleo", "PATCH", address, json=written(made.json()))
    assert (edited.status_code, edited.json()["editedBy"]) == (200, "coach")
    told = notices(town)[0]
    assert told["title"] == f"Cleo changed {made.json()['name']} on Tuesday 8 December"
    assert "instead of" in told["text"]
    theirs = town.ask("ann", "POST", f"{home}/workouts", json={"date": tomorrow})
    assert theirs.status_code == 200
    assert theirs.json()["exercises"] == edited.json()["exercises"]
    assert "Changed by your coach" in theirs.json()["explanation"]
    logged = town.ask("ann", "POST", f"{address}/log", json={"status": "completed"})
    assert logged.status_code == 200
    seen = town.ask("cleo", "GET", f"{home}/workouts?week=2").json()["items"][-1]
    assert seen["status"] == "completed"
    assert seen["log"]["sets"][0]["load"] == edited.json()["exercises"][0]["sets"][0]["load"]


def test_coach_and_athlete_at_once_one_is_first_and_the_other_is_told_to_look_again(week_two):
    town, home, _ = week_two
    made = town.ask("ann", "POST", f"{home}/workouts", json={}).json()
    address = f"{home}/workouts/{made['workoutId']}"
    assert town.ask("cleo", "PATCH", address, json=written(made)).status_code == 200
    late = town.ask("ann", "PATCH", address, json=written(made))
    assert late.status_code == 409
    assert "changed meanwhile" in late.json()["message"]
    assert town.ask("ann", "PUT", f"{address}/sets/0/0", json={"status": "done"}).status_code == 200
    begun = town.ask("ann", "GET", f"{home}/workouts?week=2").json()["items"][0]
    again = town.ask("cleo", "PATCH", address, json=written(begun))
    assert again.status_code == 409
    assert "cannot be changed any more" in again.json()["message"]


def test_a_coach_who_was_left_in_the_middle_writes_no_more_and_what_they_wrote_stays(week_two):
    town, home, _ = week_two
    made = town.ask("cleo", "POST", f"{home}/workouts", json={}).json()
    address = f"{home}/workouts/{made['workoutId']}"
    edited = town.ask("cleo", "PATCH", address, json=written(made)).json()
    joining.leave(town.app, town.id("ann"), COACH)
    assert town.ask("cleo", "PATCH", address, json=written(edited)).status_code == 403
    assert town.ask("cleo", "POST", f"{home}/workouts", json={}).status_code == 403
    assert town.ask("ann", "POST", f"{home}/workouts", json={}).json()["exercises"] == edited["exercises"]


def test_another_coach_of_the_athlete_cannot_write_in_this_ones_program(week_two):
    town, home, _ = week_two
    made = town.ask("ann", "POST", f"{home}/workouts", json={}).json()
    for address in (home, home.replace(COACH, "coach-of-dora")):
        assert town.ask("dora", "POST", f"{address}/workouts", json={}).status_code == 403
        patched = town.ask("dora", "PATCH", f"{address}/workouts/{made['workoutId']}", json=written(made))
        assert patched.status_code == 403
    assert town.ask("ann", "GET", home).json()["status"] in [one.value for one in RUNNING]


def test_who_leaves_a_coach_waits_no_more_for_their_look(town):
    reviewing.set_policy(town.app, COACH, ReviewTime.BEFORE)
    program = started(town.app, town.id("ann"), coach_id=COACH)
    home = f"/users/{town.id('ann')}/coaches/{COACH}/programs/{program.program_id}"
    assert town.ask("ann", "GET", home).json()["approval"] == "pending"
    waits = town.ask("ann", "POST", f"{home}/workouts", json={})
    assert "looks at this program before" in waits.json()["message"]
    joining.leave(town.app, town.id("ann"), COACH)
    assert town.ask("ann", "GET", home).json()["approval"] == "none"
    assert town.ask("ann", "POST", f"{home}/workouts", json={}).status_code == 201


def test_a_program_that_waits_for_a_look_is_put_right_by_its_coach_before_they_approve_it(town):
    reviewing.set_policy(town.app, COACH, ReviewTime.BEFORE)
    program = started(town.app, town.id("ann"), coach_id=COACH)
    home = f"/users/{town.id('ann')}/coaches/{COACH}/programs/{program.program_id}"
    first = {"date": program.start_date.isoformat()}
    made = town.ask("cleo", "POST", f"{home}/workouts", json=first)
    assert made.status_code == 201
    # What the coach has opened opens for the athlete no sooner.
    waits = town.ask("ann", "POST", f"{home}/workouts", json=first)
    assert (waits.status_code, "looks at this program before" in waits.json()["message"]) == (409, True)
    edited = town.ask("cleo", "PATCH", f"{home}/workouts/{made.json()['workoutId']}", json=written(made.json()))
    assert (edited.status_code, edited.json()["editedBy"]) == (200, "coach")
    waits = town.ask("ann", "POST", f"{home}/workouts", json=first)
    assert waits.status_code == 409
    assert town.ask("cleo", "POST", f"{home}/approve", json={}).json()["approval"] == "approved"
    theirs = town.ask("ann", "POST", f"{home}/workouts", json=first)
    assert theirs.status_code == 200
    assert theirs.json()["exercises"] == edited.json()["exercises"]


def test_nobody_but_the_programs_coach_puts_it_right_before_the_start(town):
    reviewing.set_policy(town.app, COACH, ReviewTime.BEFORE)
    program = started(town.app, town.id("ann"), coach_id=COACH)
    home = f"/users/{town.id('ann')}/coaches/{COACH}/programs/{program.program_id}"
    first = {"date": program.start_date.isoformat()}
    assert town.ask("dora", "POST", f"{home}/workouts", json=first).status_code == 403
    assert town.ask("ann", "POST", f"{home}/workouts", json=first).status_code == 409


def test_a_coach_who_pauses_a_program_says_why_and_their_words_are_no_alarm_of_the_athletes(week_two):
    town, home, _ = week_two
    why = "Chest pain, you told me on the phone: see a doctor first."
    paused = town.ask("cleo", "PATCH", home, json={"status": "paused", "reason": why})
    assert (paused.status_code, paused.json()["status"]) == (200, "paused")
    (told, *_) = notices(town)
    assert (told["title"], told["text"]) == ("Cleo paused your program", why)
    assert profiles.of(town.app, town.id("ann")).locked_by == ""
    assert town.ask("ann", "PATCH", home, json={"status": "active"}).status_code == 200
    assert notices(town)[0] == told, "what they do themselves they are not told"


def test_a_session_that_a_coach_moves_is_on_its_new_day_and_the_athlete_is_told(week_two):
    town, home, monday = week_two
    program_id = home.rpartition("/")[2]
    of = ground.ground(town.app, town.id("ann"), COACH, program_id)
    mark = next(one for one in editing.coming(town.app, of) if one.day == monday + timedelta(days=1))
    editing.move(town.app, of, mark, monday + timedelta(days=2), author_id=town.id("cleo"))
    (told, *_) = notices(town)
    assert told["title"] == "Cleo changed Upper body A on Tuesday 8 December"
    assert told["text"] == "Now on Wednesday 9 December."
    theirs = town.ask("ann", "POST", f"{home}/workouts", json={"date": str(monday + timedelta(days=2))})
    assert theirs.json()["name"] == "Upper body A"


def test_a_change_that_a_coach_takes_back_is_theirs_in_the_history_and_told_to_the_athlete(week_two):
    town, home, _ = week_two
    place = (town.id("ann"), COACH, home.rpartition("/")[2])
    made = adjusting.adjust(town.app, *place, Adjustment.FEWER_SETS, town.id("cleo")).adaptation
    back = town.ask("cleo", "POST", f"{home}/adaptations/{made.adaptation_id}/revert")
    assert back.status_code == 200
    assert town.app.store.check_ins.adaptation(place[0], place[2], made.adaptation_id).decided_by == town.id("cleo")
    titles = {one["title"] for one in notices(town)}
    assert titles >= {"Cleo adjusted your program", "Cleo took a change back"}
