"""Limits in numbers: what they are read as, and that no workout passes them."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests import athletes
from tp_core.domain import periodization, prescription
from tp_core.domain.athlete import Profile
from tp_core.domain.caps import caps_of
from tp_core.domain.errors import Invalid
from tp_core.domain.exercises import get
from tp_core.domain.loading import ordinary_gym
from tp_core.domain.program import Discipline
from tp_core.domain.units import Unit
from tp_core.services import profiles
from tp_core.services.app import App
from tp_core.services.limiting import limited
from tp_core.services.profiles import ClearanceWish, Wishes
from tp_core.services.workouts import changing, opening

TODAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("limit", "kilograms", "effort", "minutes"),
    [
        ("nothing over 20 kg", 20, None, None),
        ("No lifting or carrying more than 10kg for six weeks", 10, None, None),
        ("don't lift heavier than 15 kilos", 15, None, None),
        ("max 20 lb", 9.07, None, None),
        ("weight limit 12 kg", 12, None, None),
        ("Keep effort under 6 of 10; 30 minutes at most", None, 6, 30),
        ("RPE max 6", None, 6, None),
        ("effort no higher than 5/10", None, 5, None),
        ("sessions max 45 min. RPE 7 or less.", None, 7, 45),
        ("5 minutes at most", None, None, 15),
        ("no heart rate above 120", None, None, None),
        ("keep your weight under 90 kg", None, None, None),
        ("lose at most 5 kg", None, None, None),
        ("my left knee gets cranky, 3 sessions a week at most", None, None, None),
        ("avoid loads above 50 % of max", None, None, None),
        ("no more than 12 reps", None, None, None),
        ("rest no less than 3 minutes between sets", None, None, None),
        ("max 150 minutes a week", None, None, None),
        ("no running longer than 20 minutes", None, None, None),
        ("no training longer than 20 minutes", None, None, 20),
    ],
)
def test_a_limit_is_read_as_numbers_where_it_has_some(limit, kilograms, effort, minutes):
    caps = caps_of([limit])
    assert (caps.kilograms(get("back-squat")), caps.effort, caps.minutes) == (kilograms, effort, minutes)


def test_a_limit_of_one_movement_is_that_movements_alone():
    caps = caps_of(["no squats over 60 kg and no deadlifts over 80 kg"])
    assert [caps.kilograms(get(one)) for one in ("front-squat", "deadlift", "bench-press")] == [60, 80, None]


def test_what_is_kept_is_told_in_the_athletes_unit():
    caps = caps_of(["max 20 lb, RPE 6 max"])
    assert caps.told(ordinary_gym(Unit.LB)) == "at most 20 lb, effort at most 6 of 10"
    assert caps_of(["no heart rate above 120"]).told(ordinary_gym(Unit.KG)) == ""


def test_of_several_limits_the_lowest_counts():
    caps = caps_of(["nothing over 40 kg", "no squats over 60 kg", "at most 30 kg for now"])
    assert caps.kilograms(get("back-squat")) == 30


@settings(max_examples=40)
@given(
    discipline=st.sampled_from([one for one in Discipline if one is not Discipline.RUNNING]),
    kilograms=st.sampled_from([4, 10, 20, 22.5, 60, 100]),
    effort=st.sampled_from([4, 5, 6, 7.5]),
)
def test_no_workout_of_any_week_passes_a_limit(discipline, kilograms, effort):
    brief = athletes.STRENGTH.model_copy(
        update={"discipline": discipline, "limitations": (f"nothing over {kilograms:g} kg", f"RPE {effort:g} max")}
    )
    design = periodization.design(brief, TODAY)
    assert design is not None
    for week in design.plan.weeks:
        for one in prescription.prescribe_week(
            week,
            phases=design.definition.phases,
            constraints=design.constraints,
            starting_numbers=brief.starting_numbers,
        ):
            sets = [each for exercise in one.exercises for each in exercise.sets]
            assert all(each.load is None or each.load <= kilograms for each in sets)
            assert all(each.target_rpe is None or each.target_rpe <= effort for each in sets)


def with_limit(app: App, limits: str) -> None:
    profiles.update(app, "me", Wishes(clearance=ClearanceWish(cleared_on=app.now().date(), limits=limits)))


def opened(app: App):
    program = athletes.started(app)
    later = athletes.at(app, program.start_date)
    return later, athletes.here(later, program), opening.open_workout(later, "me", "atlas", program.program_id)[0]


def test_a_workout_keeps_a_clinicians_load_and_says_so(app: App) -> None:
    with_limit(app, "nothing over 40 kg for now")
    workout = opened(app)[2]
    loads = [each.load for one in workout.exercises for each in one.sets if each.load is not None]
    assert loads
    assert max(loads) <= 40
    assert any(
        reason.rule_id == "CL1" and "40 kg" in reason.text for one in workout.exercises for reason in one.reasons
    )


def test_below_the_empty_bar_something_else_takes_the_lifts_place(app: App) -> None:
    with_limit(app, "no lifting over 12 kg")
    workout = opened(app)[2]
    assert workout.exercises
    assert {"back-squat", "bench-press", "deadlift"}.isdisjoint(one.exercise_id for one in workout.exercises)


def test_a_session_is_no_longer_than_allowed(app: App) -> None:
    with_limit(app, "30 minutes at most")
    assert opened(app)[2].estimated_minutes <= 30


def test_a_design_is_made_for_the_minutes_allowed() -> None:
    profile = Profile(
        user_id="me", created_at=datetime(2026, 11, 1, tzinfo=UTC), limitations=("sessions of 30 minutes at most",)
    )
    assert limited(athletes.STRENGTH, profile).session_minutes == 30
    assert limited(athletes.STRENGTH.model_copy(update={"session_minutes": 20}), profile).session_minutes == 20


@pytest.mark.parametrize(("change", "said"), [({"load": 42.5}, "40 kg"), ({"target_rpe": 9.0}, "effort of 7")])
def test_a_hand_passes_no_limit_either(app: App, change, said) -> None:
    with_limit(app, "nothing over 40 kg, effort no higher than 7 of 10")
    later, here, workout = opened(app)
    at, first = next((at, one) for at, one in enumerate(workout.exercises) if one.sets[0].load is not None)
    sets = (first.sets[0].model_copy(update=change), *first.sets[1:])
    exercises = [*workout.exercises]
    exercises[at] = first.model_copy(update={"sets": sets})
    with pytest.raises(Invalid, match=said):
        changing.edit(later, here, workout, version=workout.version, exercises=exercises)


def test_a_workout_not_begun_follows_a_limit_given_since(app: App) -> None:
    later, here, before = opened(app)
    assert max(each.load or 0 for one in before.exercises for each in one.sets) > 40
    with_limit(later, "nothing over 40 kg")
    after, _ = opening.open_workout(later, "me", "atlas", here.program.program_id)
    assert max(each.load or 0 for one in after.exercises for each in one.sets) <= 40


def test_what_a_hand_changed_before_follows_a_limit_given_since(app: App) -> None:
    later, here, workout = opened(app)
    first = workout.exercises[0]
    heavier = tuple(each.model_copy(update={"load": (each.load or 60) - 2.5}) for each in first.sets)
    mine = (first.model_copy(update={"sets": heavier}), *workout.exercises[1:])
    changing.edit(later, here, workout, version=workout.version, exercises=mine)
    with_limit(later, "nothing over 40 kg, RPE 6 max")
    after, _ = opening.open_workout(later, "me", "atlas", here.program.program_id)
    sets = [each for one in after.exercises for each in one.sets]
    assert max(each.load or 0 for each in sets) <= 40
    assert max(each.target_rpe or 0 for each in sets) <= 6
    assert opening.open_workout(later, "me", "atlas", here.program.program_id)[0] == after
