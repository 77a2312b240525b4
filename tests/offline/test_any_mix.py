"""No mix of what people write breaks the reading, nor makes it record what the tools refuse."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.offline.first_messages import TUNED
from tests.offline.later_first_messages import TUNED_LATER
from tests.offline.score import brief_of
from tests.offline.third_first_messages import TUNED_THIRD

_PARTS = sorted(
    {
        part.strip()
        for text, _ in (*TUNED, *TUNED_LATER, *TUNED_THIRD)
        for part in re.split(r"(?<=[.,!?;\n])|\b(?:and|but|by)\b", text)
        if part.strip()
    }
)
_NUMBERS = ("0", "1", "1.5", "7", "31", "140", "500", "99999", "12.25")
_DATES = ("valentines day", "new years", "this summer", "the 31st of february", "24/11", "0 weeks", "next xmas")


@st.composite
def _part(draw: st.DrawFn) -> str:
    part = draw(st.sampled_from(_PARTS))
    match draw(st.integers(0, 6)):
        case 0:
            return part.replace("'", "")
        case 1:
            return part.upper()
        case 2:
            return re.sub(r"\d+(?:\.\d+)?", lambda _: draw(st.sampled_from(_NUMBERS)), part)
        case 3:
            return " ".join(draw(st.permutations(part.split())))
        case 4:
            return f"{part} by {draw(st.sampled_from(_DATES))}"
    return part


@settings(max_examples=400)
@given(st.lists(_part(), min_size=1, max_size=5))
def test_any_mix_of_what_people_write_is_read(parts):
    brief_of(" ".join(parts))


def test_valentines_day_needs_no_apostrophe():
    assert brief_of("bench 110 by valentines day").event_date == brief_of("bench 110 by valentine's day").event_date


def test_more_than_a_hundred_repetitions_are_kept():
    (number,) = brief_of("I can do 140 push ups, strength please").starting_numbers
    assert number.reps == 140


def test_a_week_too_long_to_plan_from_is_said_and_the_rest_kept():
    brief = brief_of("half marathon, 500 km a week, longest run 300 km, 4 days")
    assert (brief.weekly_distance_km, brief.longest_run_km) == (None, None)
    assert brief.days_per_week == 4


def test_a_set_without_a_repetition_is_said_and_the_rest_kept():
    brief = brief_of("now squat 100x0, deadlift 0 kg and bench 80x5, strength please")
    assert [number.exercise_id for number in brief.starting_numbers] == ["bench-press"]


def test_loads_with_halves_and_slashes_are_no_date():
    brief = brief_of("squat/bench/deadlift 92.5/67.5/120, strength please")
    assert [number.load for number in brief.starting_numbers] == [92.5, 67.5, 120]


def test_of_two_rows_of_slashes_each_is_what_is_said_of_it():
    brief = brief_of("S/B/D 150/105/190 now, 170/120/215 wanted")
    assert [number.load for number in brief.starting_numbers] == [150, 105, 190]
    assert [target.load for target in brief.targets] == [170, 120, 215]


def test_of_two_numbers_of_one_lift_the_larger_is_the_goal_and_of_two_times_the_shorter():
    brief = brief_of("my squat has been glued to 120 kilos all year. 140 would shut me up")
    assert (brief.starting_numbers[0].load, brief.targets[0].load) == (120, 140)
    brief = brief_of("10k best 54:30, and then 50:00. Three runs a week")
    assert (brief.starting_numbers[0].duration_seconds, brief.targets[0].duration_seconds) == (3270, 3000)


def test_ones_own_is_not_left_out_with_what_others_have_or_what_was_lost():
    brief = brief_of(
        "left shoulder bench press hurts, I'd have 4 days a week. Saw a physio as my knee is sore. I squat 100x5 now"
    )
    assert brief.days_per_week == 4
    assert any("shoulder" in entry for entry in brief.limitations)
    assert any("knee" in entry for entry in brief.limitations)
    assert [(number.exercise_id, number.load) for number in brief.starting_numbers] == [("back-squat", 100)]
