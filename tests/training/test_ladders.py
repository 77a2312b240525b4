"""Without weights the next harder variation takes over when the one before is mastered, and gives way where it came early."""

from datetime import date, timedelta

import pytest

from tests.training.test_prescription import prescribed, range_slot
from tp_core.domain import ladders
from tp_core.domain.exercises import EXERCISES, Loading
from tp_core.domain.logged import LoggedSet
from tp_core.domain.program import PhaseKind
from tp_core.domain.workout import LiftRecord, PrescribedSet

MONDAY = date(2026, 11, 30)


def done(exercise_id: str, *reps: int, asked: int = 12, top: int = 12, rpe: float | None = None, week: int = 0):
    plan = PrescribedSet(reps=asked, target_rpe=7.5, top_reps=top)
    sets = [LoggedSet(exercise_id=exercise_id, set_index=at, reps=count, rpe=rpe) for at, count in enumerate(reps)]
    return LiftRecord(
        exercise_id=exercise_id, workout_id=f"w{week}", day=MONDAY + timedelta(days=7 * week), kind=PhaseKind.BUILD,
        planned=(plan,) * 3, done=tuple(sets),
    )  # fmt: skip


def asked_of(*records: LiftRecord, exercise_id: str = "incline-push-up", **limits):
    history = {
        one.exercise_id: tuple(each for each in records if each.exercise_id == one.exercise_id) for one in records
    }
    kit = {"equipment": (), **limits}
    (exercise,) = prescribed(range_slot(exercise_id, low=6, top=12), history=history, **kit).exercises
    return exercise


def test_the_top_of_the_range_twice_running_brings_the_next_variation_and_says_so() -> None:
    top = [done("incline-push-up", 12, 12, 12, week=week) for week in (0, 1)]
    assert asked_of(top[0]).exercise_id == "incline-push-up"
    after = asked_of(*top)
    assert after.exercise_id == "push-up"
    assert after.sets[0].reps == 6
    assert after.reasons[0].text == "Incline push-up went to the top of its range: push-up takes over."


def test_once_is_enough_where_it_was_easier_than_asked() -> None:
    assert asked_of(done("incline-push-up", 12, 12, 12, rpe=6)).exercise_id == "push-up"


@pytest.mark.parametrize(
    "last",
    [
        done("incline-push-up", 12, 12, 11, week=1),
        done("incline-push-up", 12, 12, week=1),
        done("incline-push-up", 12, 12, 12, rpe=9.5, week=1),
        done("incline-push-up", 12, 12, 12, top=15, asked=12, week=1),
    ],
    ids=["a rep short", "a set short", "harder than asked", "not yet the top of a longer range"],
)
def test_what_is_not_mastered_stays(last: LiftRecord) -> None:
    assert asked_of(done("incline-push-up", 12, 12, 12), last).exercise_id == "incline-push-up"


def test_a_variation_that_came_too_early_gives_way_again() -> None:
    top = [done("incline-push-up", 12, 12, 12, week=week) for week in (0, 1)]
    short = [done("push-up", 4, 3, 3, asked=6, week=week) for week in (2, 3)]
    assert asked_of(*top, short[0]).exercise_id == "push-up"
    assert asked_of(*top, *short).exercise_id == "incline-push-up"


def test_steps_add_up_and_go_no_further_than_what_can_be_done_here_and_spares_what_is_sore() -> None:
    both = [
        done(one, 12, 12, 12, week=week) for one in ("bodyweight-squat", "tempo-bodyweight-squat") for week in (0, 1)
    ]
    assert asked_of(*both, exercise_id="bodyweight-squat").exercise_id == "assisted-pistol-squat"
    assert asked_of(*both, exercise_id="bodyweight-squat", exclusions=("assisted pistol squat",)).exercise_id in (
        "bodyweight-squat", "tempo-bodyweight-squat",
    )  # fmt: skip
    pull = [done("negative-pull-up", 12, 12, 12, week=week) for week in (0, 1)]
    with_bar = asked_of(*pull, exercise_id="negative-pull-up", equipment=("pull-up bar",))
    assert with_bar.exercise_id == "pull-up"
    sore = asked_of(*both, exercise_id="bodyweight-squat", limitations=("left knee",))
    assert sore.exercise_id != "assisted-pistol-squat"


def test_every_step_is_a_known_bodyweight_exercise_of_one_movement() -> None:
    for steps in ladders.LADDERS:
        assert {EXERCISES[one].loading for one in steps[:-1]} == {Loading.BODYWEIGHT}
        assert EXERCISES[steps[-1]].loading in (Loading.BODYWEIGHT, Loading.ADDED)
        assert len({EXERCISES[one].pattern for one in steps}) == 1
    assert "pistol-squat" in ladders.above(["bodyweight-squat"])
