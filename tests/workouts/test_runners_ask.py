"""What a runner asks of the plan they train by: paces, kilometres, the long run, the taper, another day."""

from datetime import timedelta

import pytest

from tests.check_ins.test_returning import HALF
from tests.check_ins.weeks import day
from tests.workouts.test_run_times_told import days, half  # noqa: F401  a fixture
from tests.workouts.test_talking_of_workouts import says
from tp_core.adapters.offline import everyday
from tp_core.adapters.offline.known import of_design
from tp_core.adapters.offline.reading import asks
from tp_core.adapters.offline.reading.words import Text
from tp_core.domain import periodization


@pytest.fixture
def answer(app, half):  # noqa: F811
    return lambda said: says(app, day(1, 2), said)[0]


def test_a_pace_is_the_plans_own(answer):
    easy = answer("what pace is my easy run?")
    assert easy.startswith("Your easy and long runs: about 6:")
    assert "whole sentences" in easy
    assert answer("how fast should I run my intervals?").startswith("Interval run in your plan: about ")
    assert "Race in your plan: about " in answer("what pace should I start the race at?")


def test_the_taper_is_a_runners_taper_with_the_plans_kilometres(answer):
    told = answer("what happens in the taper?")
    assert "Your taper is week" in told
    assert "km after" in told
    assert "the pace stays" in told
    assert "squat" not in told


def test_kilometres_and_the_long_run_are_told_with_their_distances_by_date(answer):
    week = answer("how many km this week?")
    assert "km planned: Tuesday" in week
    assert week.index("Tuesday") < week.index("Sunday")
    assert answer("what's my long run this week?").startswith("Your next long run is Sunday 6 December: 12.5 km")
    listed = answer("what does this week hold?")
    assert "Long run, 12.5 km" in listed
    assert "long run." not in listed


def test_whether_the_time_is_realistic_is_reckoned(answer):
    told = answer("Is 1:45 realistic?")
    assert "21.1 km in 1:45:00 asks for 7 % less than the 1:52:30 you began with" in told


@pytest.mark.parametrize(
    "said", ["can I run Saturday instead of Sunday this week?", "can I do Sunday's run on Saturday instead?"]
)
def test_another_day_is_told_with_what_both_hold_and_the_words_that_do_it(answer, said):
    told = answer(said)
    assert told.startswith("Sunday 6 December holds Long run; Saturday 5 December holds Easy run.")
    assert "“swap Sunday with Saturday”" in told
    assert "Changed round: " in answer("swap Sunday with Saturday")


def test_a_move_that_is_asked_for_names_a_free_day(answer):
    told = answer("can I do Saturday's run on Friday instead?")
    assert "Friday 4 December is free. Say “move Saturday to Friday”" in told
    assert "is moved to Friday 4 December" in answer("move Saturday to Friday")


def test_the_draft_answers_with_its_pace_too():
    design = periodization.design(HALF, day(1, 1) - timedelta(days=3))
    read = asks.read(Text("what pace is my easy run?"))
    assert "about 6:" in everyday.to(read, of_design(design, day(1, 1) - timedelta(days=3)))


def test_how_to_take_a_move_back_is_told(answer):
    assert "“move Friday to Thursday”" in answer("undo that")


def test_a_goal_too_far_is_told_with_a_reach_that_is_plainly_less():
    brief = HALF.model_copy(update={"event_date": day(14, 7)})
    found = periodization.design(brief, day(1, 1) - timedelta(days=3)).findings
    (far,) = [one for one in found if one.rule_id == "GOAL_FAR"]
    text = f"{far.what} {far.why}"
    assert "-7 % in 14 weeks" in text
    assert "up to 5.6 % less time" in text


def test_how_far_the_week_goes_and_what_to_eat_before_it_are_told(answer):
    assert "km planned: Tuesday" in answer("how far do i run this week")
    food = answer("what should i eat before the long run")
    assert food.startswith("Most people train best an hour or more after a meal")
    assert "I go by breath and effort" in answer("my heart rate is 170 on easy runs is that ok")


@pytest.mark.parametrize("said", ["make the long runs shorter", "the long runs are too long for me"])
def test_long_runs_wished_shorter_are_told_with_the_ways_to_have_less(answer, said):
    told = answer(said)
    assert told.startswith("Your next long run is Sunday 6 December: 12.5 km")
    assert "The longest to come has 19 km." in told
    assert "run as long as you have and tell me how far" in told


def test_a_sign_that_needs_a_clinician_is_told_with_what_to_do_when_it_comes(answer):
    told = answer("I feel dizzy when I run")
    assert "a clinician's OK, because of dizziness" in told
    assert "Stop whenever it comes on." in told
    assert "What would you like to know?" not in told


def test_thanks_are_taken_shortly(answer):
    assert answer("thanks!").startswith("Gladly.")
