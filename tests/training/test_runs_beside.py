"""A run that is a goal beside others is trained for on days of its own, and tested with them."""

from datetime import date, timedelta

import pytest

from tp_core.domain import periodization
from tp_core.domain.brief import Brief
from tp_core.domain.design import Design
from tp_core.domain.exercises import EXERCISES, Pattern
from tp_core.domain.program import Discipline, Experience, StartingNumber, Target
from tp_core.domain.schedule import session_days
from tp_core.domain.workload import minutes_of

TODAY = date(2026, 11, 24)
TEST = TODAY + timedelta(weeks=10)
GYM = ("barbell", "bench", "rack", "dumbbells", "cables", "machines", "pull-up bar")
FIVE_KM = Target(exercise_id="race", distance_meters=5000, duration_seconds=1500, said="5k under 25")
NOW = StartingNumber(exercise_id="race", distance_meters=5000, duration_seconds=1590, said="5k in 26:30")
SQUAT = Target(exercise_id="back-squat", load=140, said="squat 140")


def made(*, discipline=Discipline.STRENGTH, days=4, **facts: object) -> Design:
    told = {
        "goal": "squat 140 and 5k under 25",
        "discipline": discipline,
        "experience": Experience.INTERMEDIATE,
        "days_per_week": days,
        "session_minutes": 60,
        "equipment": GYM,
        "weeks": 12,
        "targets": (SQUAT, FIVE_KM),
        "starting_numbers": (StartingNumber(exercise_id="back-squat", load=130, reps=1, said="130"), NOW),
        "nothing_to_avoid": True,
        **facts,
    }
    found = periodization.design(Brief.model_validate(told), TODAY)
    assert found is not None
    assert not found.errors
    return found


def ids(session):
    return [slot.exercise_id for slot in session.slots]


def runs(week):
    return [one for one in week.sessions if any(EXERCISES[name].pattern is Pattern.RUN for name in ids(one))]


@pytest.mark.parametrize(
    ("discipline", "days", "count"),
    [
        (Discipline.STRENGTH, 3, 1),
        (Discipline.STRENGTH, 4, 1),
        (Discipline.STRENGTH, 5, 2),
        (Discipline.HYPERTROPHY, 6, 2),
        (Discipline.MIXED, 4, 2),
        (Discipline.BODYWEIGHT, 5, 2),
        (Discipline.GENERAL_FITNESS, 2, 2),
        (Discipline.STRENGTH, 1, 1),
    ],
)
def test_it_is_run_for_in_every_week_and_the_lifting_stays(discipline, days, count):
    found = made(discipline=discipline, days=days)
    assert "GOAL_UNTRAINED" not in [one.rule_id for one in found.findings]
    for week in found.plan.weeks:
        assert len(week.sessions) == days
        assert len(runs(week)) >= min(count, 1)
    first = found.plan.weeks[0]
    assert len(runs(first)) >= count
    assert any("interval-run" in ids(one) for one in first.sessions)
    assert any("squat" in name for one in first.sessions for name in ids(one))
    assert max(minutes_of(one.slots) for week in found.plan.weeks for one in week.sessions) <= 66


def test_no_training_day_follows_a_run_at_once_where_the_days_allow_it():
    found = made(days=4)
    offsets = session_days(found.start_date, found.training_days)
    (run,) = runs(found.plan.weeks[0])
    later = offsets[run.day_number % len(offsets)]
    assert (later - offsets[run.day_number - 1]) % 7 >= 2


def test_both_goals_are_tested_in_the_last_week():
    last = made().plan.weeks[-1]
    names = [one.name for one in last.sessions if one.name.startswith("Test")]
    assert names == ["Test: Back squat", "Test: Run"]


def test_a_fitness_test_trains_and_holds_its_run_its_push_ups_and_its_sit_ups():
    counted = {"push-up": (50, 30), "sit-up": (60, 40)}
    found = made(
        discipline=Discipline.MIXED,
        weeks=None,
        event_date=TEST,
        event_name="fitness test",
        goal="army fitness test",
        targets=(*(Target(exercise_id=one, reps=aim, said=f"{aim}") for one, (aim, _) in counted.items()), FIVE_KM),
        starting_numbers=(
            *(StartingNumber(exercise_id=one, reps=now, said=f"{now}") for one, (_, now) in counted.items()),
            NOW,
        ),
    )
    (day,) = [one for one in found.plan.weeks[-1].sessions if one.is_event]
    assert ids(day) == ["push-up", "sit-up", "race"]
    assert day.focus == "Push-up and sit-up and run"
    for week in found.plan.weeks[:-2]:
        assert {"push-up", "sit-up", "interval-run", "easy-run"} <= {name for one in week.sessions for name in ids(one)}
    reps = [
        slot.schemes[0].rep_range
        for week in (found.plan.weeks[0], found.plan.weeks[5])
        for one in week.sessions
        for slot in one.slots
        if slot.exercise_id == "sit-up" and not slot.in_rounds
    ]
    assert reps[-1] > reps[0], "towards the sixty"


def test_a_marathon_beside_lifting_is_left_to_a_program_of_its_own():
    far = Target(exercise_id="race", distance_meters=42195, said="marathon")
    found = made(targets=(SQUAT, far))
    assert not runs(found.plan.weeks[0])
    assert "GOAL_UNTRAINED" in [one.rule_id for one in found.findings]


def test_who_rules_out_running_runs_nothing():
    found = made(exclusions=("running",), targets=(SQUAT,))
    assert not [one for week in found.plan.weeks for one in runs(week)]


@pytest.mark.parametrize("hybrid", [{}, {"discipline": Discipline.MIXED, "goal": "hyrox", "targets": ()}])
def test_a_sore_calf_makes_the_runs_careful_and_not_another_sport(hybrid):
    found = made(limitations=("tight right calf",), nothing_to_avoid=False, **hybrid)
    (repeats,) = [
        slot for one in found.plan.weeks[0].sessions for slot in one.slots if slot.exercise_id == "interval-run"
    ]
    assert "Walk or stop at the first sign from your calf." in repeats.notes
    assert "GOAL_UNTRAINED" not in [one.rule_id for one in found.findings]


def test_the_program_s_name_and_phases_speak_of_the_run_too():
    found = made()
    assert found.definition.name == "Squat 140 and 5 km · 12 weeks"
    assert found.definition.phases[0].volume_characteristics.endswith("; 1 run a week")
