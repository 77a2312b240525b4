"""Plain questions about a running program, answered with its numbers; and how a runner's weeks went."""

from datetime import date, timedelta

import pytest

from tests.athletes import STRENGTH, at, here, started, train
from tests.workouts.test_new_days import RUN
from tests.workouts.test_talking_of_workouts import MONDAY, says
from tp_core.domain import run_growth
from tp_core.domain.program import Weekday
from tp_core.domain.workload import distance_km, run_km
from tp_core.services import new_days

DAY = MONDAY + timedelta(days=9)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("how many days a week do I train?", "You train 4 days a week: Monday, Tuesday, Thursday and Friday."),
        ("which days do I train", "You train 4 days a week: Monday, Tuesday, Thursday and Friday."),
        ("how long is my program?", "12 weeks, from Monday 30 November to Sunday 21 February 2027."),
        ("when does it end?", "It ends on Sunday 21 February 2027, in 74 days. You are in week 2 of 12, 10 more weeks"),
        ("how many weeks are left", "It ends on Sunday 21 February 2027, in 74 days."),
        ("which week am I in?", "Week 2 of 12 (Base, week 2 of 4). 2 of 4 sessions done in it."),
        ("every other day", "A program here keeps to weekdays, so every other day is three or four of them."),
    ],
)
def test_numbers_of_the_program_are_told(app, program, asked, told):
    train(app, program, DAY)
    (answer,) = says(app, DAY, asked)
    assert answer.startswith(told)


@pytest.mark.parametrize(
    ("asked", "not_told"),
    [
        ("how many days a week should I train?", "You train 4"), ("how long is today's workout?", "12 weeks"),
        ("how often should I deload?", "You train 4"), ("how many days are left this week?", "You train 4"),
    ],
)  # fmt: skip
def test_other_questions_are_left_to_their_own_answers(app, program, asked, not_told):
    (answer,) = says(app, MONDAY, asked)
    assert not_told not in answer


def test_before_the_first_day_and_while_paused_it_is_said(app, program):
    (week,) = says(app, date(2026, 11, 26), "which week am I in?")
    assert week == "It begins Monday 30 November; week 1 of 12 then."
    *_, end = says(app, DAY, "pause the program", "when does it end?")
    assert end.endswith("It is paused, and the end moves on by every day of it.")


def test_of_two_programs_both_are_told(app, program):
    started(app, brief=STRENGTH.model_copy(update={"days_per_week": 3, "goal": "bench 100 kg", "targets": ()}))
    (answer,) = says(app, MONDAY, "how many days a week do I train?")
    assert answer.count("You train") == 2
    assert "“Squat 150 · 12 weeks”: You train 4 days a week" in answer


def test_a_runner_hears_kilometres_runs_and_the_longest_beside_the_goal(app):
    program = started(app, brief=RUN)
    train(app, program, MONDAY + timedelta(days=10))
    says(app, MONDAY + timedelta(days=9), "ran 4 km easy")
    (answer,) = says(app, MONDAY + timedelta(days=10), "how am I doing?")
    assert "Week 2 so far: 6.5 of 32.6 km, 1 of 4 runs done, and 4 km beside the program." in answer
    assert "Week 1: 30.1 of 30.1 km, 4 of 4 runs done." in answer
    assert "Longest run: 12.5 km, Sunday 6 December." in answer
    assert "Sessions done: 5 of 5 due." in answer
    assert "nothing logged of that" not in answer


def test_a_lifter_without_a_number_hears_sessions_and_lifts(app):
    program = started(app, brief=STRENGTH.model_copy(update={"targets": (), "goal": "get stronger"}))
    train(app, program, DAY)
    (answer,) = says(app, DAY, "how am I doing?")
    assert "Sessions done: 6 of 6 due. Back squat: estimated max" in answer


def test_fewer_days_let_no_kind_of_run_grow_faster_than_a_tenth_or_a_kilometre(app):
    program = started(app, brief=RUN)
    day = date(2026, 12, 16)
    train(app, program, day)
    (offered,) = says(app, day, "from now on only Tuesday, Thursday and Sunday")
    assert "before: 4 sessions, 24.1 km" in offered
    assert "Each kind of run grows by at most a tenth or one kilometre" in offered
    of = here(at(app, day), program)
    new = new_days.preview(at(app, day), of, (Weekday.TUESDAY, Weekday.THURSDAY, Weekday.SUNDAY))
    easy = [next((run_km(one) for one in week.sessions if one.name == "Easy run"), 0) for week in new.plan.weeks]
    assert easy[2:8] == [7.5, 7, 8.5, 9.5, 10, 7]
    assert run_growth.held(new.plan, new.first_week) == (new.plan, False)
    kilometres = [round(distance_km(week)) for week in new.plan.weeks[4:7]]
    assert new.definition.phases[1].volume_characteristics.startswith(f"{min(kilometres)}-{max(kilometres)} km a week")
