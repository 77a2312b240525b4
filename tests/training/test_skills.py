"""A handstand, a lever, an L-sit, a muscle-up are practised first, in steps that follow what was held; and a hold that is
itself the goal is trained and tested in seconds."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings

from tests.training.briefs import TODAY, briefs
from tests.training.test_emphasis import made
from tests.training.test_prescription import prescribed, slot
from tp_core.domain import ladders
from tp_core.domain.design import Design, Severity
from tp_core.domain.emphasis import Emphasis
from tp_core.domain.exercises import EXERCISES, SKILLS, Loading, alternatives
from tp_core.domain.logged import LoggedSet
from tp_core.domain.periodization import design, skills
from tp_core.domain.plan import SlotRole
from tp_core.domain.program import Discipline, Experience, PhaseKind, StartingNumber, Target
from tp_core.domain.workload import minutes_of
from tp_core.domain.workout import LiftRecord, PrescribedSet

BARS = ("pull-up bar", "rings", "dip bars")
MONDAY = date(2026, 11, 30)
STEPS = [steps for skill in skills.SKILLS.values() for steps in skill.slots.values()]


def planned(*wanted: Emphasis, **facts: object) -> Design:
    return made(*wanted, **{"discipline": Discipline.BODYWEIGHT, "equipment": BARS, **facts})


def ids(found: Design, week: int = 1) -> list[list[str]]:
    return [[slot.exercise_id for slot in one.slots] for one in found.plan.week(week).sessions]


def practice(found: Design, skill: Emphasis) -> list[int]:
    """The place in its session of each practice of a skill in the first week."""
    steps = {step for steps in skills.SKILLS[skill].slots.values() for step in steps}
    return [place for session in ids(found) for place, one in enumerate(session) if one in steps]


@pytest.mark.parametrize("skill", list(skills.SKILLS))
@pytest.mark.parametrize("days", [2, 3, 4, 5])
def test_a_skill_is_practised_on_two_days_or_three_before_the_tiring_work(skill, days):
    found = planned(skill, days_per_week=days)
    places = practice(found, skill)
    assert 2 <= len(places) / len(skills.SKILLS[skill].slots) <= 3
    assert max(places) < len(skills.SKILLS[skill].slots)
    assert f"the {skill.value} first, while you are fresh" in found.methodology.volume_distribution


def test_two_days_running_do_not_both_ask_the_elbows_for_the_same_skill_where_four_days_come_two_and_two():
    assert len(practice(planned(Emphasis.FRONT_LEVER), Emphasis.FRONT_LEVER)) == 2


def test_a_short_session_practises_in_fewer_sets():
    for minutes, sets in ((60, 5), (20, 3)):
        found = planned(Emphasis.FRONT_LEVER, session_minutes=minutes)
        steps = [slot for one in found.plan.week(1).sessions for slot in one.slots if slot.exercise_id in ladders.HOLDS]
        assert {one.schemes[0].sets for one in steps} == {sets}


def test_several_skills_share_the_days_and_leave_room_for_strength():
    found = planned(Emphasis.FRONT_LEVER, Emphasis.PLANCHE, Emphasis.HANDSTAND, Emphasis.L_SIT)
    for session in found.plan.week(1).sessions:
        assert sum(one.exercise_id in ladders.HOLDS for one in session.slots) <= 2
        assert any(one.role is SlotRole.MAIN for one in session.slots)


@pytest.mark.parametrize(
    ("facts", "first"),
    [
        ({}, "tuck-front-lever"),
        ({"experience": Experience.ADVANCED}, "advanced-tuck-front-lever"),
        ({"starting_numbers": [("advanced-tuck-front-lever", 9)]}, "advanced-tuck-front-lever"),
        ({"starting_numbers": [("advanced-tuck-front-lever", 20)]}, "one-leg-front-lever"),
        ({"starting_numbers": [("tuck-front-lever", 3)]}, "tuck-front-lever"),
    ],
    ids=["unknown", "advanced", "held for some seconds", "mastered", "hardly held"],
)
def test_it_begins_with_the_step_they_can_hold(facts, first):
    numbers = [
        StartingNumber(exercise_id=step, duration_seconds=seconds, said=f"{seconds} s")
        for step, seconds in facts.get("starting_numbers", ())
    ]
    found = planned(Emphasis.FRONT_LEVER, **{**facts, "starting_numbers": tuple(numbers)})
    assert next(one for session in ids(found) for one in session if one in ladders.HOLDS) == first


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        ({"equipment": ()}, "No practice of the front lever yet: it takes a pull-up bar or rings."),
        ({"limitations": ("sore shoulder",)}, "No practice of the front lever yet: it would load your shoulder."),
    ],
)
def test_what_cannot_be_practised_is_left_out_and_said(facts, why):
    found = planned(Emphasis.FRONT_LEVER, **facts)
    assert practice(found, Emphasis.FRONT_LEVER) == []
    assert why in found.methodology.volume_distribution


def test_a_muscle_up_waits_for_pull_ups_and_is_pulled_high_and_pressed_out_once_they_are_there():
    goal = (Target(exercise_id="muscle-up", reps=1, said="first muscle-up"),)
    new = planned(targets=goal, experience=Experience.BEGINNER)
    assert not {"muscle-up", "chest-to-bar-pull-up"} & {one for session in ids(new) for one in session}
    assert "pull-ups and dips come first, 5 clean ones and more" in new.methodology.volume_distribution
    able = (StartingNumber(exercise_id="pull-up", reps=8, said="8 pull-ups"),)
    found = planned(targets=goal, starting_numbers=able)
    days = [session for session in ids(found) if "muscle-up" in session]
    assert len(days) == 2
    assert all(day[:3] == ["muscle-up", "chest-to-bar-pull-up", "straight-bar-dip"] for day in days)
    assert any(one.name == "Test: Muscle-up" for one in found.plan.weeks[-1].sessions)


@pytest.mark.parametrize("lift", ["handstand-push-up", "pistol-squat", "muscle-up"])
def test_no_beginner_is_given_a_skill_for_a_main_lift_by_naming_it(lift):
    goal = (Target(exercise_id=lift, reps=1, said="one"),)
    for week in planned(targets=goal, experience=Experience.BEGINNER).plan.weeks:
        for session in week.sessions:
            assert session.name.startswith("Test") or lift not in [one.exercise_id for one in session.slots]


@settings(max_examples=40, deadline=None)
@given(brief=briefs())
def test_skills_never_break_a_plan_and_stay_within_its_time(brief):
    found = design(brief.model_copy(update={"emphasis": (Emphasis.HANDSTAND, Emphasis.MUSCLE_UP)}), TODAY)
    assert found is not None
    assert not [one for one in found.findings if one.severity is Severity.ERROR]
    for session in found.plan.week(1).sessions:
        limit = found.constraints.minutes_for(one.exercise_id for one in session.slots)
        assert session.is_event or minutes_of(session.slots) <= limit * 1.1  # TM1


def test_every_step_is_a_hold_and_the_next_one_begins_shorter_than_the_last_ended():
    for steps in ladders.SKILL_STEPS.values():
        holds = list(steps.items())
        assert {EXERCISES[one].loading for one, _ in holds} == {Loading.TIME}
        assert len({EXERCISES[one].pattern for one, _ in holds}) == 1
        assert all(hold.first < hold.top for _, hold in holds)
        assert all(harder.first < easier.top for (_, easier), (_, harder) in pairwise(holds))


def test_nobody_is_offered_a_skill_for_an_ordinary_lift():
    for exercise in EXERCISES.values():
        if exercise.id not in SKILLS:
            offered = {one.id for one in alternatives(exercise, BARS)}
            assert offered & SKILLS <= set(exercise.substitutes)


def held(step: str, *seconds: float, asked: float = 8, week: int = 0, rpe: float | None = None) -> LiftRecord:
    plan = PrescribedSet(duration_seconds=asked, target_rpe=7)
    done = [
        LoggedSet(exercise_id=step, set_index=at, duration_seconds=long, rpe=rpe) for at, long in enumerate(seconds)
    ]
    return LiftRecord(
        exercise_id=step, workout_id=f"w{week}", day=MONDAY + timedelta(days=7 * week), kind=PhaseKind.BUILD,
        planned=(plan,) * 3, done=tuple(done),
    )  # fmt: skip


def asked_of(*records: LiftRecord, step: str = "tuck-front-lever", on: date | None = None, **more):
    history = {
        one.exercise_id: tuple(each for each in records if each.exercise_id == one.exercise_id) for one in records
    }
    own = slot(step, SlotRole.ACCESSORY, sets=3, duration_seconds=8, target_rpe=7, rest_seconds=75, **more)
    (exercise,) = prescribed(own, history=history, equipment=BARS).exercises
    return exercise


@pytest.mark.parametrize(
    ("last", "seconds", "why"),
    [
        (held("tuck-front-lever", 8, 8, 8), 9, "A little longer than last time: 9 seconds."),
        (held("tuck-front-lever", 8, 8, 8, rpe=6), 10, "A little longer than last time: 10 seconds."),
        (held("tuck-front-lever", 8, 8, 8, rpe=9), 8, "The same again"),
        (held("tuck-front-lever", 8, 8, 5), 5, "The same again"),
        (held("tuck-front-lever", 8, 8), 8, "The same again"),
        (held("tuck-front-lever", 19, 19, 19, asked=19), 20, "A little longer than last time: 20 seconds."),
    ],
    ids=["as planned", "easier", "harder", "one fell short", "one left out", "no longer than the top"],
)
def test_a_hold_follows_what_was_logged(last, seconds, why):
    exercise = asked_of(last)
    assert [one.duration_seconds for one in exercise.sets] == [seconds] * 3
    assert exercise.reasons[0].text.startswith(why)


def test_held_long_enough_twice_the_next_step_takes_over_with_its_own_first_seconds():
    top = [held("tuck-front-lever", 20, 20, 20, asked=20, week=week) for week in (0, 1)]
    assert asked_of(top[0]).exercise_id == "tuck-front-lever"
    after = asked_of(*top)
    assert (after.exercise_id, after.sets[0].duration_seconds) == ("advanced-tuck-front-lever", 6)
    assert after.reasons[0].text == (
        "Tuck front lever was held 20 seconds in every set: advanced tuck front lever takes over."
    )


def test_a_step_that_came_too_early_gives_way_again():
    top = [held("tuck-front-lever", 20, 20, 20, asked=20, week=week) for week in (0, 1)]
    short = [held("advanced-tuck-front-lever", 3, 2, 2, asked=6, week=week) for week in (2, 3)]
    assert asked_of(*top, short[0]).exercise_id == "advanced-tuck-front-lever"
    assert asked_of(*top, *short).exercise_id == "tuck-front-lever"


def test_a_hold_that_is_the_goal_is_trained_towards_it_and_tested_in_seconds():
    goal = (Target(exercise_id="plank", duration_seconds=180, said="3 minute plank"),)
    now = (StartingNumber(exercise_id="plank", duration_seconds=60, said="60 s"),)
    found = planned(targets=goal, starting_numbers=now, equipment=())
    assert "GOAL_UNTRAINED" not in {one.rule_id for one in found.findings}
    by_week = [
        [one.schemes[0].duration_seconds for each in week.sessions for one in each.slots if one.exercise_id == "plank"]
        for week in found.plan.weeks
    ]
    assert by_week[0][0] == 40
    assert len(by_week[0]) >= 2
    assert by_week[0][0] < by_week[3][0] < by_week[6][0] < 180
    assert by_week[-1][-1] == 180


def test_a_goal_in_seconds_keeps_to_what_was_held_where_that_is_less_than_planned():
    history = held("plank", 60, 60, 40, asked=60)
    assert asked_of(history, step="plank", for_goal=True).sets[0].duration_seconds == 40
    assert asked_of(history, step="plank").sets[0].duration_seconds == 8


@pytest.mark.parametrize(
    ("last", "planned", "asked"),
    [
        (held("plank", 60, 60, 60, asked=60), 80, 65),
        (held("plank", 60, 60, 60, asked=60), 60, 60),
        (held("plank", 60, 60, 60, asked=60, rpe=5), 60, 70),
        (held("plank", 60, 60, 60, asked=60, rpe=9), 80, 60),
    ],
    ids=["by small steps", "no further than the plan", "further where it was easy", "not while it is hard"],
)
def test_towards_a_goal_in_seconds_plan_and_log_go_together(last, planned, asked):
    goal = slot("plank", SlotRole.ACCESSORY, sets=3, duration_seconds=planned, target_rpe=7, for_goal=True)
    (exercise,) = prescribed(goal, history={"plank": (last,)}, equipment=BARS).exercises
    assert exercise.sets[0].duration_seconds == asked
