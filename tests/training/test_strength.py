import pytest
from hypothesis import given
from hypothesis import strategies as st

from tp_core.domain.loading import (
    KILOGRAM_GYM,
    POUND_GYM,
    Gym,
    Load,
    Rounding,
    light_warm_up,
    ordinary_gym,
    warm_up,
    warm_up_text,
)
from tp_core.domain.movement import Loading
from tp_core.domain.program import StartingNumber
from tp_core.domain.strength import (
    IMPOSSIBLE,
    best,
    brzycki,
    changed,
    epley,
    estimate,
    estimates,
    implied_rpe,
    percent,
    prilepin,
    table_entry,
    working_max,
)
from tp_core.domain.units import Unit

TABLE = """
1 100.0 97.8 95.5 93.9 92.2 90.7 89.2 87.8 86.3
2 95.5 93.9 92.2 90.7 89.2 87.8 86.3 85.0 83.7
3 92.2 90.7 89.2 87.8 86.3 85.0 83.7 82.4 81.1
4 89.2 87.8 86.3 85.0 83.7 82.4 81.1 79.9 78.6
5 86.3 85.0 83.7 82.4 81.1 79.9 78.6 77.4 76.2
6 83.7 82.4 81.1 79.9 78.6 77.4 76.2 75.1 73.9
7 81.1 79.9 78.6 77.4 76.2 75.1 73.9 72.3 70.7
8 78.6 77.4 76.2 75.1 73.9 72.3 70.7 69.4 68.0
9 76.2 75.1 73.9 72.3 70.7 69.4 68.0 66.7 65.3
10 73.9 72.3 70.7 69.4 68.0 66.7 65.3 64.0 62.6
11 70.7 69.4 68.0 66.7 65.3 64.0 62.6 61.3 59.9
12 68.0 66.7 65.3 64.0 62.6 61.3 59.9 58.6 57.4
"""
ROWS = [[float(cell) for cell in line.split()] for line in TABLE.strip().splitlines()]
CELLS = [(int(row[0]), 10 - at / 2, cell) for row in ROWS for at, cell in enumerate(row[1:])]


@pytest.mark.parametrize(("reps", "rpe", "expected"), CELLS)
def test_the_rts_table_is_reproduced_cell_by_cell(reps, rpe, expected):
    entry = table_entry(reps, rpe)
    assert entry.percent == expected
    assert entry.published == (reps <= 10 and rpe >= 6.5)
    assert implied_rpe(reps, expected) == pytest.approx(rpe, abs=0.01)


@pytest.mark.parametrize(("reps", "rpe"), [(0, 8), (13, 8), (5, 5.5), (5, 10.5)])
def test_off_the_table_is_an_error(reps, rpe):
    with pytest.raises(ValueError, match="no entry"):
        percent(reps, rpe)


def test_a_set_above_the_table_is_impossible():
    assert implied_rpe(5, 90) == IMPOSSIBLE
    assert implied_rpe(1, 101) == IMPOSSIBLE
    assert implied_rpe(10, 80) == IMPOSSIBLE


@given(st.integers(1, 20), st.floats(20, 110), st.floats(0.1, 10))
def test_more_load_or_more_reps_never_imply_less_effort(reps, at, more):
    assert implied_rpe(reps, at + more) >= implied_rpe(reps, at)
    assert implied_rpe(reps + 1, at) >= implied_rpe(reps, at) or reps == 20


@given(st.integers(1, 100), st.floats(20, 110))
def test_implied_effort_is_always_on_the_scale(reps, at):
    assert 1 <= implied_rpe(reps, at) <= IMPOSSIBLE


def test_the_worked_estimates_of_the_source():
    assert epley(100, 5) == pytest.approx(116.67, abs=0.01)
    assert brzycki(100, 5) == 112.5
    assert estimate(100, 5).kilograms == 114.6
    assert (estimate(100, 5).low, estimate(100, 5).high) == (111.1, 118.0)
    assert estimate(100, 5, 8).kilograms == 123.3
    assert estimate(100, 10).kilograms == 133.3


def test_the_band_is_at_least_three_percent():
    found = estimate(100, 10)
    assert (found.low, found.high) == (129.3, 137.3)


def test_one_rep_to_failure_is_itself():
    assert estimate(140, 1).kilograms == 140


def test_confidence_follows_reps_and_effort():
    assert estimate(100, 10).sure
    assert not estimate(100, 11).sure
    assert not estimate(100, 12, 9).sure
    assert estimate(100, 13) is None
    assert not estimate(100, 5, 6).sure
    assert estimate(100, 5, 6.5).sure
    assert not estimate(100, 5, 5).sure


def test_an_easy_set_gives_a_floor_not_a_leap():
    assert estimate(100, 5, 5).kilograms == estimate(100, 5).kilograms


def test_the_best_of_several_sets_prefers_sure_ones():
    sets = [estimate(100, 5), estimate(105, 3), estimate(90, 12), None]
    assert best(sets) == estimate(100, 5)
    assert best([None]) is None
    numbers = (
        StartingNumber(exercise_id="back-squat", load=130, reps=3, said="130x3"),
        StartingNumber(exercise_id="back-squat", load=120, reps=8, said="120x8"),
        StartingNumber(exercise_id="easy-run", distance_meters=5000, duration_seconds=1500, said="5k in 25"),
    )
    assert estimates(numbers) == {"back-squat": estimate(120, 8)}


def test_a_change_within_the_band_is_no_change():
    assert not changed(estimate(100, 5), estimate(102.5, 5))
    assert changed(estimate(100, 5), estimate(105, 5))


def test_a_working_max_is_ninety_percent():
    assert working_max(estimate(200, 1)) == 180


def test_prilepin_by_band():
    assert prilepin(80).total_range == (10, 20)
    assert prilepin(79.9).best_total == 18
    assert prilepin(95).reps_per_set == (1, 2)
    assert prilepin(50).best_total == 24


def kilograms(amount: float) -> Load:
    return Load(amount=amount, unit=Unit.KG)


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        (100, "25 + 15 each side"),
        (102.5, "25 + 15 + 1.25 each side"),
        (20, "empty bar"),
        (180, "25 + 25 + 25 + 5 each side"),
        (101, ""),
    ],
)
def test_plates_each_side_in_kilograms(amount, text):
    assert KILOGRAM_GYM.plates_text(kilograms(amount)) == text


def test_plates_each_side_in_pounds():
    assert POUND_GYM.plates_text(Load(amount=225, unit=Unit.LB)) == "45 + 45 each side"
    assert POUND_GYM.plates_text(Load(amount=215, unit=Unit.LB)) == "45 + 35 + 5 each side"


def test_odd_plates_are_combined_until_they_come_out_even():
    gym = Gym(plates=(25, 10))
    assert gym.plates_text(kilograms(80)) == "10 + 10 + 10 each side"


def test_micro_plates_make_small_steps():
    gym = Gym(plates=(25, 20, 15, 10, 5, 2.5, 1.25, 0.5))
    assert str(gym.load(61.2, Loading.BARBELL)) == "61 kg"


@pytest.mark.parametrize(("work", "ramp"), [(100, (40, 55, 70, 85)), (60, (25, 32.5, 42.5, 50))])
def test_the_ramp_of_the_source(work, ramp):
    steps = warm_up(kilograms(work), KILOGRAM_GYM, Loading.BARBELL)
    assert tuple(step.load.amount for step in steps) == (20, *ramp)
    assert [step.reps for step in steps] == [8, 5, 4, 3, 1]


def test_a_light_bar_has_a_short_ramp_without_repeats():
    line = warm_up_text(warm_up(kilograms(25), KILOGRAM_GYM, Loading.BARBELL), KILOGRAM_GYM, Loading.BARBELL)
    assert line == "Warm-up in kg: bar × 8, 22.5 × 1"
    assert warm_up(kilograms(20), KILOGRAM_GYM, Loading.BARBELL) == ()
    assert warm_up_text((), KILOGRAM_GYM, Loading.BARBELL) == ""


def test_light_dumbbells_take_one_light_set_and_heavy_ones_two():
    light = warm_up(kilograms(15), KILOGRAM_GYM, Loading.DUMBBELLS)
    assert [(step.load.amount, step.reps) for step in light] == [(7.5, 8)]
    heavy = warm_up(kilograms(40), KILOGRAM_GYM, Loading.DUMBBELLS)
    assert [(step.load.amount, step.reps) for step in heavy] == [(20, 8), (30, 4)]


def test_isolation_warms_up_with_one_light_set():
    steps = light_warm_up(kilograms(20), KILOGRAM_GYM, Loading.DUMBBELLS)
    assert [(step.load.amount, step.reps) for step in steps] == [(10, 8)]


def test_rounding_is_nearest_or_down():
    assert KILOGRAM_GYM.load(98.9, Loading.BARBELL).amount == 100
    assert KILOGRAM_GYM.load(98.9, Loading.BARBELL, Rounding.DOWN).amount == 97.5
    assert KILOGRAM_GYM.load(5, Loading.BARBELL, Rounding.DOWN).amount == 20
    assert KILOGRAM_GYM.load(23, Loading.KETTLEBELL).amount == 24
    assert KILOGRAM_GYM.load(23, Loading.KETTLEBELL, Rounding.DOWN).amount == 20
    assert Gym(heaviest_dumbbell=24).load(40, Loading.DUMBBELLS).amount == 24
    assert KILOGRAM_GYM.load(7, Loading.ADDED).amount == 7.5


def test_a_load_shown_as_a_range_is_three_percent_either_way():
    low, high = KILOGRAM_GYM.load_range(100, Loading.BARBELL)
    assert (low.amount, high.amount) == (97.5, 102.5)


@given(st.floats(1, 400), st.sampled_from([*list(Loading)[:5], Loading.ADDED]), st.sampled_from(Unit))
def test_what_is_given_can_be_loaded_and_stays_put_when_rounded_again(wanted, loading, unit):
    gym = ordinary_gym(unit)
    for rounding in Rounding:
        load = gym.load(wanted, loading, rounding)
        assert gym.load(load.kilograms, loading, rounding) == load
        if loading is Loading.BARBELL:
            assert gym.plates_each_side(load) is not None
            assert load.amount >= gym.bar


@given(
    st.floats(1, 400), st.sampled_from([Loading.BARBELL, Loading.DUMBBELLS, Loading.KETTLEBELL]), st.sampled_from(Unit)
)
def test_the_next_loads_are_one_step_away(wanted, loading, unit):
    gym = ordinary_gym(unit)
    here = gym.load(wanted, loading)
    above = gym.above(here.kilograms, loading)
    assert above.amount >= here.amount
    if above != here:
        assert gym.below(above.kilograms, loading) == here
