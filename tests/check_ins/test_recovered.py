"""A niggle that a check-in told of is over when a later one says that nothing hurt."""

import pytest

from tests.athletes import STRENGTH, at, here, started
from tests.check_ins.weeks import check_in, day
from tp_core.domain.check_in import Pain, PainLevel
from tp_core.services import profiles
from tp_core.services.workouts import opening

NIGGLE, NONE = Pain(level=PainLevel.NIGGLE, area="left shoulder"), Pain(level=PainLevel.NONE)
AGAIN = "loads on the left shoulder are planned as usual again; tell me if it comes back"


def limits(app):
    return profiles.of(app, "me").limitations


def care(app, program, week):
    now = at(app, day(week, 1))
    workout, _ = opening.opened(now, here(now, program), week, 1, day(week, 1))
    return " ".join(reason.text for one in workout.exercises for reason in one.reasons if reason.rule_id == "EQ1")


def test_it_is_planned_around_until_a_check_in_without_pain_and_no_longer(app, program):
    check_in(app, program, 1, 3, "pressing pinches a little", pain=NIGGLE)
    assert limits(app) == ("left shoulder trouble",)
    assert "Easy on the shoulder" in care(app, program, 2)
    assert AGAIN in check_in(app, program, 2, 4, pain=NONE).check_in.coach_response
    assert limits(app) == ()
    assert "shoulder" not in care(app, program, 4)


@pytest.mark.parametrize(
    "facts",
    [{}, {"pain": NIGGLE}, {"pain": NONE, "feedback": "the shoulder still hurts on bench"}],
    ids=["nothing said of pain", "it hurts", "said in words"],
)
def test_it_stays_where_nothing_says_that_it_is_over(app, program, facts):
    check_in(app, program, 1, 3, pain=NIGGLE)
    assert AGAIN not in check_in(app, program, 2, 4, **facts).check_in.coach_response
    assert "left shoulder trouble" in limits(app)


def test_what_the_athlete_wrote_and_what_the_plan_was_made_for_stay(app):
    program = started(app, brief=STRENGTH.model_copy(update={"limitations": ("right knee trouble",)}))
    profiles.change(
        app, "me", lambda one: one.model_copy(update={"limitations": ("left shoulder: no dips", "right knee trouble")})
    )
    check_in(app, program, 1, 3, pain=Pain(level=PainLevel.NIGGLE, area="left shoulder and right knee"))
    check_in(app, program, 2, 4, pain=NONE)
    assert {"left shoulder: no dips", "right knee trouble"} <= set(limits(app))


def test_an_amended_older_week_ends_nothing_that_came_after_it(app, program):
    check_in(app, program, 1, 4)
    check_in(app, program, 2, 3, pain=NIGGLE)
    check_in(app, program, 1, 4, pain=NONE)
    assert limits(app) == ("left shoulder trouble",)
