"""Goals on their way: the straight line, its noise, and what is said where nothing can be measured."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.athletes import at, here
from tests.dashboards.conftest import START
from tp_core.domain.goal_standing import Standing, standing
from tp_core.services import goals

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
