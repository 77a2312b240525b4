"""Wishes beside a goal: exercises, openers and complaints leave it, and it changes only where that is said."""

import pytest

from tests.offline.test_everyday import MEET, designing
from tp_core.domain.program import Discipline, Weekday

GOALS = {"back-squat": 230, "bench-press": 147.5, "deadlift": 265}


def goals_of(made):
    return {target.exercise_id: target.load for target in made.brief.targets if target.load}


@pytest.mark.parametrize("words", ["my openers should be 210, 135, 245", "I'd open with 210, 135 and 245"])
def test_openers_are_no_goals(words):
    made = designing(MEET, "nothing hurts", "no to all, over 18")
    answer = made.say(words).text
    assert goals_of(made) == GOALS
    assert "Openers are no goals" in answer
    assert "back squat 200-205 kg" in answer


def test_openers_beside_the_goals_leave_the_goals():
    made = designing(f"{MEET}. Openers 210, 135 and 245")
    assert goals_of(made) == GOALS
    assert made.brief.goal == "do a powerlifting meet"


@pytest.mark.parametrize(
    ("words", "likes"),
    [("I want pull-ups", ("pull-ups",)), ("I want to do more rows and face pulls", ("rows", "face pulls"))],
)
def test_a_wish_for_an_exercise_leaves_the_goal_that_stands(words, likes):
    made = designing(MEET)
    before = made.brief
    made.say(words)
    assert made.brief.likes == likes
    assert (made.brief.goal, made.brief.discipline) == (before.goal, before.discipline)


def test_a_mark_in_another_exercise_comes_beside_the_goal():
    made = designing(MEET)
    made.say("I want to do 15 pull-ups")
    assert made.brief.discipline is Discipline.POWERLIFTING
    assert made.brief.secondary_goals == ("15 pull-ups",)


def test_the_goal_changes_where_that_is_said():
    made = designing(MEET)
    made.say("my goal is pull-ups now instead")
    assert made.brief.goal == "pull-ups"
    assert designing("get stronger", "I want to run a marathon").brief.discipline is Discipline.RUNNING


def test_a_first_wish_for_an_exercise_is_the_goal():
    assert designing("I want pull-ups").brief.goal == "pull-ups"


def test_a_complaint_is_no_goal_and_is_asked_about():
    made = designing()
    answer = made.say("squats kill me lol").text
    assert made.brief.goal == ""
    assert "If that lift hurts, tell me where" in answer
    assert answer.endswith("What do you want to be able to do, and by when?")


def test_a_liked_exercise_reaches_the_plan_or_it_is_said_why_not():
    made = designing(MEET, "mon tue thu fri")
    answer = made.say("I want paused bench on Friday").text
    assert made.brief.training_days == (Weekday.MONDAY, Weekday.TUESDAY, Weekday.THURSDAY, Weekday.FRIDAY)
    assert made.brief.likes == ("paused bench",)
    assert "I found no room for the paused bench press: the bench press holds its place." in answer
    assert "I can't pin one to a day" in answer
    fits = designing("get stronger")
    assert "no room" not in fits.say("I like goblet squats").text
    creating = fits.system().facts.creating
    assert creating is not None
    assert creating.design is not None
    planned = {slot.exercise_id for session in creating.design.plan.week(1).sessions for slot in session.slots}
    assert "goblet-squat" in planned
