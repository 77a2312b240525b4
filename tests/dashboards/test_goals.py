"""Goals on their way: the straight line, its noise, and what is said where nothing can be measured."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.athletes import at, here, started
from tests.dashboards.conftest import START, TODAY
from tp_core.domain.brief import Brief
from tp_core.domain.goal_standing import Standing, standing
from tp_core.domain.logged import LoggedSet
from tp_core.domain.prescription.standing import tells
from tp_core.domain.program import Discipline, Experience, StartingNumber, Target
from tp_core.domain.workout import LiftRecord, PrescribedSet
from tp_core.services import goals
from tp_core.services.workouts import logging, looking_back, opening
from tp_core.services.workouts.logging import LogWish

KG = st.floats(40, 250)


@pytest.mark.parametrize(
    ("now", "found"),
    [(130.0, Standing.AHEAD), (122.0, Standing.ON_TRACK), (118.0, Standing.ON_TRACK), (112.0, Standing.BEHIND)],
)
def test_halfway_it_is_compared_with_the_middle_of_the_line(now, found):
    way = standing(start=100, now=now, goal=140, week=7, weeks=12)
    assert way.line == 120
    assert way.standing is found


def test_three_weeks_have_to_pass():
    assert standing(start=100, now=90, goal=140, week=3, weeks=12).standing is Standing.TOO_EARLY
    assert standing(start=100, now=90, goal=140, week=4, weeks=12).standing is Standing.BEHIND


def test_without_a_start_or_a_log_nothing_is_claimed():
    assert standing(start=None, now=100, goal=140, week=8, weeks=12).standing is Standing.TOO_EARLY
    assert standing(start=100, now=None, goal=140, week=8, weeks=12).standing is Standing.TOO_EARLY


def test_what_was_only_ticked_as_planned_leaves_nobody_behind():
    way = standing(start=100, now=100, goal=140, week=8, weeks=12, measured=False)
    assert way.standing is Standing.NO_NEWS


def test_ticked_sets_measure_nothing_and_the_page_says_so(app, program):
    late = at(app, TODAY)
    ground = here(late, program)
    plan = PrescribedSet(reps=5, load=100, target_rpe=8)
    ticked, told = (
        LiftRecord(
            exercise_id="back-squat",
            workout_id="w",
            day=START,
            planned=(plan,),
            done=(LoggedSet(exercise_id="back-squat", set_index=0, reps=5, load=100, rpe=rpe),),
        )
        for rpe in (None, 8)
    )
    assert not tells([ticked])
    assert tells([ticked, told])
    (goal,) = goals.goals(late, ground)
    assert goal.way.standing is not Standing.NO_NEWS, "efforts were told"


def test_who_never_says_an_effort_is_told_that_nothing_is_known(app):
    begun = started(app)
    for mark in looking_back.marks(app, here(app, begun)):
        if mark.day < TODAY:
            now = at(app, mark.day)
            workout, _ = opening.opened(now, here(now, begun), mark.week, mark.day_number, mark.day)
            logging.log(now, workout, "me", LogWish(status="completed"))
    late = at(app, TODAY)
    (goal,) = goals.goals(late, here(late, begun))
    assert goal.way.standing is Standing.NO_NEWS
    assert "how many reps were left" in goal.rule


@given(KG, KG, KG, st.integers(4, 30), st.floats(0.1, 50))
def test_more_is_never_a_worse_standing(start, now, goal, week, more):
    order = [Standing.BEHIND, Standing.ON_TRACK, Standing.AHEAD]
    before = standing(start=start, now=now, goal=goal, week=week, weeks=30).standing
    after = standing(start=start, now=now + more, goal=goal, week=week, weeks=30).standing
    assert order.index(after) >= order.index(before)


def test_a_running_programs_goal_says_its_rule_in_the_athletes_unit(now, ground):
    (goal,) = goals.goals(now, ground)
    assert goal.result.said == "squat 150 kg"
    assert goal.way.start == pytest.approx(140, abs=2)
    assert goal.rule.startswith("On a straight line from ")
    assert " kg; you are at " in goal.rule


def test_at_the_start_it_is_too_early(app, program):
    first = at(app, START)
    (goal,) = goals.goals(first, here(first, program))
    assert goal.way.standing is Standing.TOO_EARLY


def test_a_runners_times_are_told_in_hours_and_as_what_they_are(app):
    far = 21097.5
    brief = Brief(
        goal="half marathon",
        discipline=Discipline.RUNNING,
        experience=Experience.INTERMEDIATE,
        days_per_week=3,
        weeks=10,
        targets=(Target(exercise_id="race", distance_meters=far, duration_seconds=6300, said="1:45"),),
        starting_numbers=(
            StartingNumber(exercise_id="race", distance_meters=far, duration_seconds=6750, said="112:30 now"),
        ),
        nothing_to_avoid=True,
    )
    (goal,) = goals.goals(app, here(app, started(app, brief=brief)))
    assert (goal.result.goal, goal.result.started) == ("21.1 km in 1:45:00", "21.1 km in 1:52:30")
    assert goal.result.now == ""
