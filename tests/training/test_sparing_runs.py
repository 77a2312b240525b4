"""Runs while a part of the leg hurts: easy and shorter until one goes by without it; a race is left alone."""

from datetime import timedelta

import pytest

from tests.athletes import at, here, started
from tests.training.test_prescription import prescribed, slot
from tests.workouts.test_new_days import RUN
from tests.workouts.test_talking_of_workouts import MONDAY, says
from tp_core.domain.complaints import Complaints
from tp_core.domain.prescription import Today
from tp_core.domain.program import Discipline
from tp_core.services.workouts import logging, making, opening
from tp_core.services.workouts.logging import LogWish

TUESDAY, THURSDAY = MONDAY + timedelta(days=1), MONDAY + timedelta(days=3)


def run(exercise_id, meters, *, sets=1, rpe=4.0, pace=420.0):
    scheme = {"sets": sets, "distance_meters": meters, "target_rpe": rpe, "rest_seconds": 0, "zone": 2}
    return slot(exercise_id, "conditioning", **scheme, pace_seconds_per_km=pace)


def runs_of(*slots, parts=("knee",)):
    given = prescribed(*slots, today=Today(complaints=Complaints(parts=frozenset(parts))), equipment=())
    return given, [
        (one.exercise_id, len(one.sets), one.sets[0].distance_meters, one.sets[0].target_rpe)
        for one in given.exercises
    ]  # fmt: skip


@pytest.mark.parametrize("part", ["knee", "ankle", "hip", "hamstring", "calf", "shin", "thigh", "glutes"])
def test_an_easy_run_is_a_fifth_shorter_and_says_why(part):
    given, runs = runs_of(run("easy-run", 8000), parts=(part,))
    assert runs == [("easy-run", 1, 6000.0, 4.0)]
    assert f"Because of the {part}: easy and a fifth shorter" in given.exercises[0].notes
    assert "physio or doctor" in given.exercises[0].reasons[0].text


def test_what_was_hard_is_run_easily_in_the_same_run():
    given, runs = runs_of(run("easy-run", 2000), run("tempo-run", 5000, rpe=7), run("recovery-run", 2000, rpe=3))
    assert runs == [("easy-run", 1, 5500.0, 4.0), ("recovery-run", 1, 1600.0, 3.0)]
    assert "9 km" not in given.explanation


def test_intervals_alone_become_one_easy_run():
    _, runs = runs_of(run("interval-run", 800, sets=5, rpe=8))
    assert runs == [("easy-run", 1, 3000.0, 4.0)]


def test_a_shoulder_eases_no_run_and_a_knee_no_race():
    assert runs_of(run("easy-run", 8000), parts=("shoulder",))[1] == [("easy-run", 1, 8000.0, 4.0)]
    assert runs_of(run("race", 21000, rpe=9))[1] == [("race", 1, 21000.0, 9.0)]


def distance(app, program, day, number):
    of = here(at(app, day), program)
    return making.made(at(app, day), of, 1, number, day).exercises[0].sets[0].distance_meters


def test_a_niggle_told_eases_the_next_runs_until_one_goes_by_without_it(app):
    program = started(app, brief=RUN)
    assert program.discipline is Discipline.RUNNING
    planned = distance(app, program, THURSDAY, 2)
    (answer,) = says(app, TUESDAY, "my shin hurts a bit")
    assert "Brisk walk: 4" in answer  # as long as the run would have been, not half a minute
    assert distance(app, program, THURSDAY, 2) < planned
    thursday = at(app, THURSDAY)
    workout, _ = opening.opened(thursday, here(thursday, program), 1, 2, THURSDAY)
    logging.log(thursday, workout, "me", LogWish(status="completed", session_rpe=4))
    assert distance(app, program, THURSDAY + timedelta(days=2), 3) == 5500.0
