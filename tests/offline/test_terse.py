"""What terse people run together, and what they name without a wish: a summit, a gala, an army test."""

import pytest

from tests.offline.driver import Talk
from tests.offline.score import brief_of, got
from tp_core.adapters.offline.reading import terse
from tp_core.domain.program import Discipline


@pytest.mark.parametrize(
    ("said", "parted"),
    [
        ("bench 100 3 days barbell at home", "bench 100, 3 days, barbell at home"),
        ("pull ups 0 to 10 3 days bar at home", "pull ups 0 to 10, 3 days, bar at home"),
        ("5k sub 25 currently 28 run 3x", "5k sub 25, currently 28, run 3x"),
        ("hypertrophy 5 days intermediate 75 min full gym", "hypertrophy, 5 days, intermediate, 75 min, full gym"),
        ("20 min no equipment beginner lose belly fat", "20 min, no equipment, beginner, lose belly fat"),
        ("10k 45 min 4 days", "10k 45 min, 4 days"),
    ],
)
def test_a_message_without_a_sign_is_parted_at_counts_kit_and_level(said, parted):
    assert terse.parted(said) == parted


@pytest.mark.parametrize(
    "said",
    [
        "I can train 3 days with a barbell at home",
        "squat 140, 4 days full gym",
        "run 3x a week 20 km",
        "squat 5x5 bench 3x8 row 3x10",
        "knee surgery 3 months ago full gym",
        "3 days on 1 day off",
        "bench 100",
    ],
)
def test_a_sentence_and_what_the_athlete_parted_stay_as_they_are(said):
    assert terse.parted(said) == said


def test_the_facts_of_a_message_run_together_are_read():
    bench = brief_of("bench 100 3 days barbell at home")
    assert (bench.goal, bench.days_per_week, got(bench)["targets"]) == (
        "bench 100",
        3,
        {"bench-press": (100, None, None)},
    )
    pulled = brief_of("pull ups 0 to 10 3 days bar at home")
    assert (pulled.goal, pulled.equipment) == ("pull ups 0 to 10", ("pull-up bar",))
    run = brief_of("5k sub 25 currently 28 run 3x")
    assert [one.duration_seconds for one in (*run.targets, *run.starting_numbers)] == [1500, 1680]
    assert run.days_per_week == 3
    toned = brief_of("mum of 2 20 mins a day dumbbells tone up")
    assert (toned.goal, toned.session_minutes) == ("tone up", 20)


@pytest.mark.parametrize(
    ("said", "goal", "discipline"),
    [
        ("hiking kilimanjaro in february, 2 days gym", "hiking kilimanjaro", Discipline.GENERAL_FITNESS),
        ("swimming competition in 6 weeks want dryland 3x30min", "swimming competition", Discipline.STRENGTH),
    ],
)
def test_an_event_that_is_named_is_the_goal(said, goal, discipline):
    brief = brief_of(said)
    assert (brief.goal, brief.discipline) == (goal, discipline)
    assert brief.event_date is not None


def test_hikes_told_behind_the_days_at_the_gym_keep_their_own_days():
    brief = brief_of("hiking kilimanjaro in february, 2 days gym + hikes on weekends")
    assert (brief.days_per_week, brief.training_days) == (2, ())
    assert brief_of("gym on mondays and thursdays, want to squat 140").training_days != ()


def test_who_races_a_triathlon_and_asks_for_strength_gets_strength():
    said = "im 45 and do triathlon, want two strength sessions a week on mon and thu, full gym, half ironman 14 june"
    brief = brief_of(said)
    assert (brief.discipline, brief.event_name) == (Discipline.STRENGTH, "half Ironman")
    assert brief_of("half ironman 14 june, 4 days, full gym").discipline is Discipline.MIXED


def test_reps_of_a_max_told_behind_the_lift_and_a_race_in_miles_are_kept():
    brief = brief_of("ACFT in may, deadlift 3 rep max is 100kg now, 2 mile run 18:30, need 16:00")
    assert got(brief)["now"]["deadlift"] == (100, 3, None)
    assert (brief.goal, brief.event_name) == ("2 mile run in 16 min", "ACFT")


def test_a_race_with_its_month_alone_has_a_date():
    brief = brief_of("marathon october, 4 days")
    assert brief.event_date is not None
    assert (brief.event_date.month, brief.event_name) == (10, "marathon")


def test_a_bench_beside_the_weight_of_its_plates_is_one_to_lie_on():
    brief = brief_of("deadlift 200kg by summer, home gym w rack barbell bench 200kg plates")
    assert brief.equipment == ("barbell", "bench", "rack")


def test_a_2k_of_who_rows_and_a_race_that_is_swum_are_no_runs():
    row = brief_of("I've got a Concept2 in the spare room. Would love a sub 8 2k again by the end of March")
    assert (row.goal, row.discipline, row.targets) == ("a sub 8 2k again", Discipline.STRENGTH, ())
    swim = brief_of("2 km swim race in July, open water. 2 days at the gym")
    assert (swim.goal, swim.targets, swim.event_name) == ("swim race", (), "race")
    run = brief_of("2k race in July, want sub 8")
    assert run.discipline is Discipline.RUNNING


def test_push_pull_legs_twice_a_week_is_six_days():
    assert brief_of("PPL 2x a week, full gym, build muscle").days_per_week == 6
    assert brief_of("full body 2x a week, full gym, build muscle").days_per_week == 2


def test_what_was_followed_so_far_is_no_goal():
    said = "ok so i did starting strength for 6 months, squat stuck at 107.5 3x5 bench 75 3x5. what now? 3 days"
    assert brief_of(said).goal == "raise the back squat and bench press"


def test_what_cannot_be_done_yet_is_the_goal():
    brief = brief_of("can't do a single push up. help")
    assert (brief.goal, got(brief)["targets"]) == ("a first push-up", {"push-up": (None, 1, None)})
    assert brief_of("want to squat 100, can't do a single push up").goal == "squat 100"


def test_a_hyrox_beside_what_one_can_is_the_goal_and_its_gym_has_more_than_a_sled():
    said = (
        "my wife signed us up for hyrox in late january... i can run 10k in 52 and deadlift 140. gym w sled and skierg"
    )
    brief = brief_of(said)
    assert (brief.goal, brief.secondary_goals) == ("Hyrox race", ())
    assert {"barbell", "rower", "sled"} <= set(brief.equipment or ())
    assert set(brief_of("want to be fit, hotel gym with a treadmill and dumbbells").equipment or ()) == {
        "dumbbells",
        "treadmill",
    }


def test_about_six_reps_with_two_plates_is_no_load_of_six_plates():
    brief = brief_of("just wanna deadlift 3 plates, currently 2 plates for 6ish reps")
    assert got(brief)["now"] == {"deadlift": (100, 6, None)}


def test_how_long_a_shift_is_says_nothing_of_the_session():
    talk = Talk()
    assert "12h" not in talk.say("Nurse, rotating shifts, 12h. dumbbells and a bench. want energy").text


def test_a_strength_day_beside_a_marathon_leaves_it_a_marathon():
    said = "marathon 2 may 2027 goal 4:30, longest ever 14k, 3 days a week, also want 1 strength day"
    brief = brief_of(said)
    assert (brief.discipline, brief.longest_run_km) == (Discipline.RUNNING, 14)
    assert "strength day" not in brief.goal
    muscle = brief_of("I run 30k/wk, want to add muscle, 3 lifting days")
    assert (muscle.goal, muscle.secondary_goals, muscle.days_per_week) == ("add muscle", (), 3)


def test_the_bike_one_gets_off_is_no_kit():
    assert brief_of("olympic distance 20 June, only want to work on the run, 10k off the bike in 45").equipment is None


@pytest.mark.parametrize(
    ("said", "never"),
    [
        ("want: 1) 100kg bench (90 now) 2) 10 strict pull ups (4 now). 3 days", "(90 and"),
        ("want to get strong. home: rings, kettlebell 16 and 24. 30min every morning", "understand"),
        ("need to drop from 96 to 90 kg for a comp on 1 May. sq 220 bp 150 dl 250", "understand"),
        ("Whats a good program for a 14 year old who wants to get better at rugby", "macrocycle"),
    ],
)
def test_what_was_read_is_neither_garbled_nor_doubted(said, never):
    assert never not in Talk().say(said).text


def test_each_lift_of_a_row_has_its_goal_and_its_now():
    read = got(brief_of("want to squat 140, now 120, and bench 100, now 85. 3 days"))
    assert read["targets"] == {"back-squat": (140, None, None), "bench-press": (100, None, None)}
    assert read["now"] == {"back-squat": (120, None, None), "bench-press": (85, None, None)}
    past = got(brief_of("bench 100 now, 85 last year"))
    assert "targets" not in past


@pytest.mark.parametrize(
    ("said", "goal"),
    [
        ("half in march, now 1:58, 3 runs a week 30 km, plus gym once a week", "half marathon"),
        ("half in march, run 3x a week 30 km, plus gym once a week", "half marathon"),
    ],
)
def test_how_much_one_runs_is_no_goal_where_a_race_is_named(said, goal):
    assert brief_of(said).goal == goal
