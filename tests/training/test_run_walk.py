"""Who does not run yet begins by running and walking in turns, and runs all the way in the end."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tp_core.domain.brief import Brief
from tp_core.domain.design import Design
from tp_core.domain.periodization import design
from tp_core.domain.periodization.run_walk import STEPS, WALKS
from tp_core.domain.program import PhaseKind
from tp_core.domain.turns import Turns
from tp_core.domain.workload import distance_km

TODAY = date(2026, 11, 28)


def made(**facts: object) -> Design:
    said = {"goal": "run a 5k", "discipline": "running", "experience": "beginner", "days_per_week": 3, **facts}
    found = design(Brief.model_validate(said), TODAY)
    assert found is not None
    assert not found.errors
    return found


def walked(found: Design) -> list[bool]:
    """For each week whether its runs go by turns."""
    assert found.plan is not None
    return [
        any(slot.exercise_id == WALKS for session in week.sessions for slot in session.slots)
        for week in found.plan.weeks
    ]


def test_nine_weeks_begin_with_a_minute_at_a_time_and_end_without_a_walk() -> None:
    found = made(weeks=9, weekly_distance_km=0)
    assert found.plan is not None
    first, last = found.plan.weeks[0].sessions, found.plan.weeks[-1].sessions
    assert [session.name for session in first] == ["Run-walk", "Run-walk", "Longer run-walk"]
    assert {session.slots[0].schemes[0].turns for session in first} == {Turns(run_seconds=60, walk_seconds=90)}
    assert {slot.exercise_id for session in last for slot in session.slots} == {"easy-run", "long-run"}
    assert found.definition.goals.success_metrics[0] == "run 5 km without a break by the end of week 9"
    assert [phase.focus for phase in found.definition.phases] == [
        "Running and walking by turns, with more running every week",
        "Less walking every week, until you run all the way",
    ]


@pytest.mark.parametrize(
    "facts",
    [
        {"weekly_distance_km": 12},
        {"longest_run_km": 2},
        {"experience": "intermediate", "weekly_distance_km": 0},
        {"starting_numbers": [{"exercise_id": "race", "said": "5 km in 36", "distance_meters": 5000, "duration_seconds": 2160}]},
    ],
)  # fmt: skip
def test_who_runs_already_runs_all_the_way(facts: dict[str, object]) -> None:
    assert not any(walked(made(weeks=9, **facts)))


def test_too_few_weeks_end_on_a_step_and_say_so() -> None:
    found = made(weeks=4, weekly_distance_km=0)
    assert all(walked(found))
    assert found.definition.goals.success_metrics[0].startswith("cover 5 km, running and walking by turns")


def test_a_race_after_few_weeks_is_run_and_walked_too() -> None:
    found = made(weekly_distance_km=0, event_date=date(2027, 1, 3), event_name="5k")
    assert found.plan is not None
    race = found.plan.weeks[-1].sessions[-1].slots[0]
    assert race.exercise_id == "race"
    assert race.schemes[0].turns == STEPS[6]


@given(
    weeks=st.integers(2, 40),
    days=st.integers(1, 6),
    goal=st.sampled_from(["run a 5k", "run 10 km", "run a half marathon"]),
    minutes=st.sampled_from([20, 30, 60, 90]),
)
def test_once_all_the_way_it_stays_so_and_no_loading_week_is_shorter_than_the_one_before(
    weeks: int, days: int, goal: str, minutes: int
) -> None:
    found = made(goal=goal, weeks=weeks, days_per_week=days, session_minutes=minutes, weekly_distance_km=0)
    assert found.plan is not None
    by_week = walked(found)
    assert by_week[0]
    assert by_week == sorted(by_week, reverse=True), "once all the way, always all the way"
    loading = [week for week in found.plan.weeks if week.kind is not PhaseKind.DELOAD]
    far = [distance_km(week) for week in loading if week.kind not in (PhaseKind.TAPER, PhaseKind.TEST)]
    assert all(later >= earlier - 0.5 for earlier, later in pairwise(far))


@given(step=st.sampled_from(STEPS), pace=st.integers(300, 600))
def test_a_step_is_slower_than_the_run_in_it_and_faster_than_the_walk(step: Turns, pace: int) -> None:
    assert pace <= step.pace(pace) <= 640
