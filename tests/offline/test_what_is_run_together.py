"""What is told in passing or in short: another's number beside one's own, a race by its city, a week by its split."""

import pytest

from tests.offline.score import brief_of, got


@pytest.mark.parametrize(
    ("said", "lift", "load"),
    [
        ("my brother he squats 200 and me 90", "back-squat", 90),
        ("my mate he benches 140 and me only 80", "bench-press", 80),
        ("the missus she deadlifts 150 me 100", "deadlift", 100),
        ("my brother is squatting 200 i'm on 90", "back-squat", 90),
        ("my brother Dave he squats 200 I squat 90 kg", "back-squat", 90),
        ("my brother he squats 200 mine is 90", "back-squat", 90),
    ],
)
def test_beside_another_s_lift_the_athlete_s_own_is_read_without_a_stop_between(said, lift, load):
    read = got(brief_of(said))
    assert read["now"] == {lift: (load, None, None)}
    assert "targets" not in read


@pytest.mark.parametrize(
    "said",
    [
        "my brother squats 200 which is more than me 90 wanted",
        "my mate squats with me 3 times a week",
        "my coach had me 4 days a week before",
        "my flatmate trains 6 days a week me 3",
    ],
)
def test_a_number_of_somebody_else_is_not_read_where_the_athlete_is_only_named(said):
    assert not got(brief_of(said)).keys() & {"now", "targets", "days"}


@pytest.mark.parametrize(
    "said",
    [
        "running Berlin in September",
        "training for Chicago next October",
        "I run 40 km a week, doing New York in November",
        "got a place in Boston on April 20",
        "London 25 April, sub 3 or bust, 60 km a week",
        "first time running London, April 25, longest so far 18 km",
    ],
)
def test_a_marathon_is_known_by_its_city(said):
    read = got(brief_of(said))
    assert (read["discipline"], read["event_name"]) == ("running", "marathon")


@pytest.mark.parametrize(
    "said",
    [
        "I live in Berlin and want a 100 kg bench",
        "moving to London in April, want to squat 140",
        "got a place in Boston, near my new job, want to squat 140",
        "running in London in April",
        "running London to Brighton",
        "got into uni in Edinburgh, bench 80",
        "doing New York in November",
        "I have to be in London on 25 April. I run 40 km a week",
        "I ran in Paris last week",
    ],
)
def test_a_city_alone_is_no_race(said):
    assert "event_name" not in got(brief_of(said))


def test_the_times_of_two_city_marathons_are_the_one_run_and_the_one_wanted():
    read = got(brief_of("ran Berlin in 3:58 last year, want 3:45 in Chicago"))
    assert (read["now"]["race"][2], read["targets"]["race"][2]) == (14280, 13500)


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("U/L/U/L, want a 100 bench", 4),
        ("upper lower upper lower, 60 min", 4),
        ("push pull legs push pull legs, full gym", 6),
        ("PPLUL please", 5),
        ("ppl x2", 6),
        ("full body, full body, full body", 3),
        ("upper lower rest upper lower rest rest", 4),
        ("U/L/U/L but I can only do 3 days", 3),
        ("did upper lower upper lower last year, now 3 days", 3),
    ],
)
def test_a_split_told_session_by_session_tells_the_days(said, days):
    assert got(brief_of(said))["days"] == days


@pytest.mark.parametrize(
    "said",
    [
        "push pull legs, full gym",
        "tried U/L/U/L, hated it",
        "is U/L/U/L better than PPL?",
        "my brother does U/L/U/L",
        "push, pull and legs are all weak",
        "U/L or PPL, you choose",
        "strong push, pull, legs, upper body",
    ],
)
def test_a_split_of_no_count_or_of_another_tells_no_days(said):
    assert "days" not in got(brief_of(said))


@pytest.mark.parametrize(
    ("said", "days", "weekly"),
    [
        ("3x5k a week, want sub 25", 3, 15),
        ("I do 3 x 5k per week", 3, 15),
        ("3 runs of 5 km a week", 3, 15),
        ("three 5k runs a week", 3, 15),
        ("3 runs a week, 5k each", 3, 15),
        ("2 x 10 miles a week", 2, 32.2),
        ("I want to run 3x5k a week", 3, None),
        ("5 runs a week, around 50 km", 5, 50),
        ("25 km a week, longest 10 km", None, 25),
        ("3x5k a week plus a long run of 12", None, None),
        ("used to run 4x8k a week", None, None),
        ("my sister runs 3x5k a week", None, None),
        ("3x5k repeats", None, None),
        ("bike 3x20 km a week", None, None),
    ],
)
def test_runs_of_one_length_tell_the_days_and_the_week(said, days, weekly):
    read = got(brief_of(said))
    assert (read.get("days"), read.get("weekly_km")) == (days, weekly)


@pytest.mark.parametrize(
    ("said", "weeks"),
    [
        ("would 12 weeks be enough?", 12),
        ("want to squat 140, now 120. would 12 weeks be enough?", 12),
        ("are 8 weeks enough?", 8),
        ("will 10 weeks be enough to get to 140?", 10),
        ("is 12 weeks off a problem?", None),
        ("are 2 weeks off ok before that?", None),
        ("is 6 weeks enough to recover?", None),
        ("would 2 weeks be ok for a deload?", None),
        ("is 12 weeks too long?", None),
    ],
)
def test_weeks_asked_for_as_enough_are_weeks_proposed(said, weeks):
    assert got(brief_of(said)).get("weeks") == weeks


def test_a_skill_by_its_form_is_its_count_and_one_on_one_arm_is_another_exercise():
    assert got(brief_of("I'd love 1 freestanding handstand push-up"))["targets"] == {
        "handstand-push-up": (None, 1, None)
    }
    assert "targets" not in got(brief_of("my goal is one-arm pull-up"))
    assert got(brief_of("one-arm dumbbell row 30 kg for 8"))["now"] == {"dumbbell-row": (30, 8, None)}


@pytest.mark.parametrize("said", ["race 1:45; now half is 1:52", "half: race 1:45; now 1:52"])
def test_a_race_wanted_and_the_time_it_takes_now(said):
    read = got(brief_of(said))
    assert (read["targets"]["race"][2], read["now"]["race"][2]) == (6300, 6720)


@pytest.mark.parametrize("said", ["14 months in the gym, bench 80, want 100", "gym 14 months", "2 years at the gym"])
def test_time_spent_in_a_gym_tells_the_level_and_no_kit(said):
    read = got(brief_of(said))
    assert read["level"] == "intermediate"
    assert "kit" not in read


@pytest.mark.parametrize(
    ("said", "goal"),
    [
        ("dumbbells 3 days build muscle", "build muscle"),
        ("full gym 4 days get stronger", "get stronger"),
        ("beginner 3 days dumbbells get fit", "get fit"),
        ("intermediate 4 days 60 min full gym get stronger", "get stronger"),
        ("3 days dumbbells get fit", "get fit"),
        ("no kit 30 minutes a day get fit", "get fit"),
        ("3 days a week 45 min bench 100", "bench 100"),
        ("get fit 3 days no equipment", "get fit"),
    ],
)
def test_a_goal_is_read_behind_days_and_kit_without_a_comma(said, goal):
    assert brief_of(said).goal == goal


@pytest.mark.parametrize(
    "said",
    [
        "no equipment 30 min, get fit",
        "no gym, no equipment 30 min a day get fit",
        "no fancy kit 30 min, get fit",
        "no injuries 30 min, get fit",
    ],
)
def test_minutes_behind_what_there_is_none_of_are_still_minutes(said):
    assert brief_of(said).session_minutes == 30


def test_minutes_nobody_wants_are_none():
    assert brief_of("get fit, no 90 min sessions please").session_minutes is None
