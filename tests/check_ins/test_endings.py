"""The end of a program: each goal measured, what was learned, a rating, and the next one with what is known."""

import re
from datetime import timedelta

import pytest

from tests.athletes import STRENGTH, at, here, started, train
from tests.check_ins.test_changes import HALF_MARATHON
from tests.check_ins.weeks import check_in, day, ready
from tp_core.domain import periodization
from tp_core.domain.errors import Conflict, Invalid
from tp_core.domain.loading import Gym
from tp_core.domain.logged import LoggedSet
from tp_core.domain.moved import of_lift
from tp_core.domain.program import Discipline, ProgramStatus, Target
from tp_core.domain.units import Unit, plain
from tp_core.domain.workout import LiftRecord
from tp_core.services import desks, endings, housekeeping, programs
from tp_core.services.workouts import logging, looking_back, opening, own
from tp_core.services.workouts.logging import LogWish, SetWish

SHORT = STRENGTH.model_copy(
    update={
        "weeks": 6,
        "targets": (
            Target(exercise_id="back-squat", load=140, said="squat 140 kg"),
            Target(exercise_id="bench-press", load=160, said="bench 160 kg"),
            Target(exercise_id="pull-up", reps=10, said="10 pull-ups"),
        ),
    }
)
END = day(7)


@pytest.fixture
def finished(app):
    """Six weeks trained but for one Friday, checked in, and a squat of 140 on the last day."""
    program = started(app, brief=SHORT)
    train(app, program, END, skip=frozenset({day(2, 5)}))
    for week, rating in {1: 4, 2: 2, 3: 4, 5: 3}.items():
        check_in(app, program, week, rating, readiness=ready(4))
    own.logged(at(app, day(6, 6)), "me", "test", [SetWish(exercise_id="back-squat", reps=1, load=140)], day(6, 6))
    return program


def end(app, program, on=END):
    now = at(app, on)
    return endings.end_of(now, here(now, programs.get(app, "me", "atlas", program.program_id)))


def test_each_goal_has_its_start_its_now_and_whether_it_was_reached(app, finished):
    squat, bench, pull_ups = end(app, finished).results
    assert squat.reached
    assert squat.started == "estimated max 140.5 kg"
    assert "best set 140 kg × 1" in squat.now
    assert not bench.reached
    assert "the goal takes 160 kg" in bench.now
    assert (pull_ups.reached, pull_ups.now) == (False, "")


def test_lessons_are_facts_with_their_counts(app, finished):
    found = end(app, finished)
    assert (found.sessions.done, found.sessions.due) == (23, 24)
    assert 1 <= len(found.lessons) <= 3
    assert any("Friday" in one and "5 of 6" in one for one in found.lessons)
    assert any("4 check-ins average 3.2 of 5" in one for one in found.lessons)


def test_sets_and_sessions_are_counted_over_the_same_sessions(app):
    program = started(app, brief=SHORT)
    train(app, program, day(1, 2))
    train(app, program, day(1, 3), skip=frozenset({day(1, 1)}), status="partial")
    looked = at(app, day(1, 4))
    opening.open_workout(looked, "me", "atlas", program.program_id, day(1, 4))
    programs.change_status(looked, "me", "atlas", program.program_id, ProgramStatus.COMPLETED)
    found = end(app, program, on=day(1, 5))
    assert looking_back.counted(found.sessions) == "1 of 2 and 1 in part"
    (sets,) = [one for one in found.lessons if "sets were done" in one]
    assert sets.endswith("sets were done in the 2 sessions you trained, 1 of them in part.")


def test_what_was_due_after_a_program_was_called_done_is_not_counted_against_it(app):
    program = started(app, brief=SHORT)
    train(app, program, day(2, 2))
    programs.change_status(at(app, day(2, 1)), "me", "atlas", program.program_id, ProgramStatus.COMPLETED)
    trained = end(app, program, on=day(2, 1)).sessions
    assert trained.done == trained.due, "also the session of the day it ended"
    assert end(app, program, on=day(4, 5)).sessions == trained
    assert end(app, program, on=day(4, 5)).lessons == end(app, program, on=day(2, 1)).lessons


def test_what_got_in_the_way_once_is_no_most_often(app):
    program = started(app, brief=SHORT)
    now = at(app, day(1, 1))
    workout, _ = opening.opened(now, here(now, program), 1, 1, day(1, 1))
    logging.log(now, workout, "me", LogWish(status="skipped", reason="time"))
    assert "What got in the way once: time." in end(app, program, on=day(3, 1)).lessons


def test_a_program_is_closed_once_over_and_its_rating_can_be_put_right(app, finished):
    now = at(app, END)
    closed = endings.close(now, "me", "atlas", finished.program_id, rating=4, note="good one")
    assert (closed.status, closed.ending.rating, closed.ending.closed_on) == ("completed", 4, END)
    again = endings.close(at(app, END + timedelta(days=2)), "me", "atlas", finished.program_id, rating=5)
    assert (again.ending.rating, again.ending.note, again.ending.closed_on) == (5, "good one", END)


def test_a_running_program_is_not_closed_and_senseless_ratings_are_refused(app, finished):
    with pytest.raises(Conflict, match="still runs"):
        endings.close(at(app, day(4)), "me", "atlas", finished.program_id, rating=4)
    for rating in (0, 6):
        with pytest.raises(Invalid):
            endings.close(at(app, END), "me", "atlas", finished.program_id, rating=rating)
    with pytest.raises(Invalid):
        endings.close(at(app, END), "me", "atlas", finished.program_id, rating=3, following="party")


def test_the_sweep_completes_it_and_the_end_is_still_shown_until_something_follows(app, finished):
    now = at(app, END)
    assert endings.to_close(at(app, day(6, 7)), "me") is None
    housekeeping.sweep(now)
    assert programs.get(app, "me", "atlas", finished.program_id).status is ProgramStatus.COMPLETED
    assert endings.to_close(now, "me").program.program_id == finished.program_id
    assert endings.to_close(at(app, END + timedelta(days=40)), "me") is None
    endings.close(now, "me", "atlas", finished.program_id, rating=4, following="next")
    assert endings.to_close(now, "me") is None


def test_the_next_program_begins_with_what_is_known(app, finished):
    now = at(app, END)
    session = endings.carry_on(now, "me", "atlas", finished.program_id, "next")
    brief = session.brief
    assert (brief.days_per_week, brief.session_minutes, brief.equipment) == (4, 75, STRENGTH.equipment)
    squat = next(one for one in brief.starting_numbers if one.exercise_id == "back-squat")
    assert squat.reps == 1
    assert squat.load >= 140
    assert "after" in squat.said
    status = desks.status_of(now, session)
    assert "goal" in status.missing
    assert "screening" not in status.missing


def test_maintaining_asks_for_eight_weeks_with_a_day_less(app, finished):
    brief = endings.carry_on(at(app, END), "me", "atlas", finished.program_id, "maintain").brief
    assert (brief.weeks, brief.days_per_week, brief.goal) == (8, 3, "keep what I have")
    assert periodization.design(brief, END) is not None


def test_a_program_without_countable_goals_says_so(app):
    program = started(app, brief=SHORT.model_copy(update={"targets": ()}))
    found = end(app, program)
    assert found.results == ()
    assert found.unmeasured == ("squat 150 kg",)
    assert found.moved == ()
    assert found.sessions.done == 0


def test_a_goal_without_a_number_is_told_by_what_moved(app):
    program = started(app, brief=SHORT.model_copy(update={"targets": (), "goal": "get stronger"}))
    train(app, program, END, harder=-2)
    found = end(app, program)
    assert found.unmeasured == ("get stronger",)
    told = {one.name: one for one in found.moved}
    assert set(told) == {"Back squat", "Bench press", "Deadlift", "Overhead press"}
    assert told["Back squat"].more
    assert re.fullmatch(
        r"Back squat: estimated max 140\.5 kg at first, [12]\d\d(\.5)? kg now\.", told["Back squat"].sentence
    )


def test_runs_are_told_by_their_first_week_and_their_best(app):
    program = started(app, brief=HALF_MARATHON.model_copy(update={"goal": "run a half marathon", "weeks": 8}))
    train(app, program, day(5))
    assert end(app, program, day(3, 7)).moved == ()
    longest, week = end(app, program, day(5)).moved
    first = [kilometers(here(app, program).plan.week(1), each) for each in (max, sum)]
    assert longest.then == f"{plain(first[0])} km"
    assert week.then == f"{plain(first[1])} km"
    assert longest.more
    assert week.sentence.startswith(f"Run in a week: {plain(first[1])} km at first, ")


def kilometers(week, of):
    """Of one set, as each run is one here."""
    meters = [
        (scheme.distance_meters or 0) * (scheme.sets if of is sum else 1)
        for session in week.sessions
        for slot in session.slots
        for scheme in slot.schemes
    ]
    return round(of(meters) / 1000, 1)


def test_what_says_nothing_of_the_other_is_not_compared():
    gym = Gym(unit=Unit.LB)
    dips = [
        LiftRecord(exercise_id="dip", workout_id="a", day=day(1), done=(LoggedSet(exercise_id="dip", reps=reps),))
        for reps in (8, 6)
    ]
    assert of_lift("dip", None, dips[:1], gym) is None
    fewer = of_lift("dip", None, dips, gym)
    assert (fewer.more, fewer.sentence) == (False, "Dip: 8 reps at first, 6 reps now.")
    squats = [
        LiftRecord(exercise_id="back-squat", workout_id="a", day=day(1), done=(one,))
        for one in (LoggedSet(exercise_id="back-squat", reps=5, load=load, rpe=8) for load in (100, 101, 140))
    ]
    assert of_lift("back-squat", None, squats[:1], gym) is None
    same = of_lift("back-squat", None, squats[:2], gym)
    assert (same.more, same.sentence) == (False, "Back squat: estimated max 272 lb, as at first.")
    assert of_lift("back-squat", None, squats, gym).more


def test_a_race_of_stations_ends_with_its_time_and_takes_no_run_of_it_along(app):
    brief = STRENGTH.model_copy(
        update={
            "goal": "Hyrox under 1:20",
            "discipline": Discipline.MIXED,
            "event_date": day(8, 6),
            "event_name": "Hyrox Vienna",
            "weeks": None,
            "exclusions": (),
            "targets": (),
        }
    )
    program = started(app, brief=brief)
    race = at(app, day(8, 6))
    mark = next(one for one in looking_back.marks(race, here(race, program)) if one.day == day(8, 6))
    workout, _ = opening.opened(race, here(race, program), mark.week, mark.day_number, mark.day)
    hyrox = SetWish(exercise_id="race", distance_meters=8000, duration_seconds=4710)
    logging.log(race, workout, "me", LogWish(status="completed", sets=(hyrox,)))
    assert end(app, program, day(9)).lessons[0] == "Hyrox Vienna took you 1:18:30."
    brief = endings.carry_on(at(app, day(9)), "me", "atlas", program.program_id, "next").brief
    assert all(one.distance_meters is None for one in brief.starting_numbers)
