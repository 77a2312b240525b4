"""What is said in brackets, under a heading, of somebody else's or of another time counts where it belongs, and nowhere else."""

import pytest

from tests.offline.score import brief_of, got


def _loads(said, role):
    return {lift: load for lift, (load, _, _) in got(brief_of(said)).get(role, {}).items()}


@pytest.mark.parametrize(
    ("said", "now"),
    [
        ("my bench is 40 and my friends is 60", {"bench-press": 40}),
        ("mine is 40, his is 60 on bench", {"bench-press": 40}),
        ("my wife's bench is 40, mine 90", {"bench-press": 90}),
        ("bench 135, squat 185, my dog is 80 kg", {"bench-press": 135, "back-squat": 185}),
        ("my dog is 80 lbs", {}),
        ("his is 60", {}),
    ],
)
def test_another_s_number_is_not_the_athlete_s(said, now):
    assert _loads(said, "now") == now
    assert not _loads(said, "targets")


@pytest.mark.parametrize(
    ("said", "targets", "now"),
    [
        ("goals: squat 140 (120 now), bench 100 (85), dead 180", (140, 100, 180), (120, 85)),
        ("squat (current 120) goal 140", (140,), (120,)),
        ("squat 140 (now), bench 100 (goal 110)", (110,), (140, 100)),
        ("goal: squat 140 1rm", (140,), ()),
        ("goal: squat 140 (1RM)", (140,), ()),
        ("my squat 140 1rm, want 160", (160,), (140,)),
        ("I want in half a year to bench press 90 kg, actually I make 75 kg with 3 repetitions", (90,), (75,)),
        ("want to squat 120 kg, actually 125 kg", (125,), ()),
        ("goal is 140 kg squat, actually I'd take 130 kg", (130,), ()),
        ("I bench 100 kg, actually I bench 95 kg", (), (95,)),
    ],
)
def test_goals_and_what_is_done_now_are_told_apart(said, targets, now):
    assert tuple(_loads(said, "targets").values()) == targets
    assert tuple(_loads(said, "now").values()) == now


def test_a_time_before_now_in_brackets_is_to_come():
    read = got(brief_of("2km in 8:15 (now 9:05), 8 pull ups (now 5), 50 situps"))
    assert read["targets"] == {
        "pull-up": (None, 8, None),
        "sit-up": (None, 50, None),
        "race": (None, None, 495),
    }
    assert read["now"] == {"pull-up": (None, 5, None), "race": (None, None, 545)}
    assert "targets" not in got(brief_of("10k 52:30 (at 5:15 per km)"))


@pytest.mark.parametrize(
    ("said", "reps"),
    [
        ("I do stronglifts 5x5 3x a week: squat 97.5, bench 67.5, deadlift 1x5 120", [5, 5, 5]),
        ("squat 117.5kg (5RM), deadlift 150kg (3RM). I want more", [5, 3]),
        ("4x60: squat 100, bench 80", [None, None]),
        ("I train 3 x 45: squat 80, bench 60", [None, None]),
    ],
)
def test_reps_said_of_a_list_or_in_brackets_are_its_loads_reps(said, reps):
    assert [reps for _, reps, _ in got(brief_of(said))["now"].values()] == reps


@pytest.mark.parametrize(
    ("said", "pounds"),
    [
        ("bench 245 squat 335 pull 425, dbs to 100lb", True),
        ("I am 13 stone 4 lbs, bench 80, squat 100", False),
        ("bench 140, squat 200, dumbbells to 100lb, plates in kg", False),
    ],
)
def test_loads_are_pounds_where_all_that_is_weighed_is(said, pounds):
    assert (got(brief_of(said)).get("unit") == "lb") is pounds


def test_plates_go_on_through_a_list():
    assert _loads("squat 3 plates, bench 2, deadlift 4, that's the dream", "targets") == {
        "back-squat": 140,
        "bench-press": 100,
        "deadlift": 180,
    }
    assert _loads("deadlift 4 plates, bench 80", "now") == {"deadlift": 180, "bench-press": 80}


@pytest.mark.parametrize(
    ("said", "longest"),
    [
        ("marathon, 4 runs 40k longest 15", 15),
        ("I run 15 km longest, 4 runs", 15),
        ("20k is my longest, 4 runs a week", 20),
        ("I run 15 km a week and never more than 6 in one go", 6),
        ("get me to run 10 km without stopping. I can jog about 4.", 4),
        ("I just want a stronger back and a 5k on Saturdays for fun", None),
        ("I run 10k on Sundays", 10),
    ],
)
def test_the_longest_run_is_the_number_its_word_belongs_to(said, longest):
    assert got(brief_of(said)).get("longest_km") == longest


@pytest.mark.parametrize(
    ("said", "minutes"),
    [
        ("I run twice a week, 5k each time, about 33 minutes", None),
        ("run 5k in 30 minutes, sessions 45 minutes", 45),
        ("gym 3 times, 45 min", 45),
        ("4x30-40 mins", 40),
        ("15 min every morning", 15),
        ("walk 30 min every morning", None),
        ("stretch 15 min every morning", None),
        ("my back is stiff for 20 min every morning", None),
    ],
)
def test_minutes_are_a_session_s_where_nothing_else_takes_them(said, minutes):
    assert got(brief_of(said)).get("minutes") == minutes


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("gym 3 times, 45 min", 3),
        ("I can go to the gym 3-4x, an hour", 3),
        ("15 min every morning", 7),
        ("I do judo three times a week. I want to be able to do chin ups, I can do 2.", None),
        ("been to the gym 3 times", None),
        ("went gym 2 times, hated it", None),
        ("would you do 4 days or 5?", None),
    ],
)
def test_days_are_counted_where_they_are_a_week_s(said, days):
    assert got(brief_of(said)).get("days") == days


@pytest.mark.parametrize(
    ("said", "start", "event"),
    [
        ("Brighton half, 28th Feb I think, yes Sunday the 28th.", None, "2027-02-28"),
        ("start on the 4th, race 4 april", "2026-12-04", "2027-04-04"),
        ("plan from 5 january to 10 april", "2027-01-05", "2027-04-10"),
        ("1 Jan to end of March I'm away", None, None),
        ("looking to hit 1080 at states may 22", None, "2027-05-22"),
        ("passed my fitness test in May", None, None),
        ("Would you be able to write me something starting Monday 4 January?", "2027-01-04", None),
        ("Am I too late to be ready for a 10k on December 27th?", None, "2026-12-27"),
    ],
)
def test_dates_are_what_they_are_said_to_be(said, start, event):
    read = got(brief_of(said))
    assert (read.get("start"), read.get("event")) == (start, event)


@pytest.mark.parametrize(
    ("said", "discipline"),
    [
        ("14 stone, want to be 12", "general fitness"),
        ("i'm 5'10 and 155 lbs trying to get to 175", "hypertrophy"),
        ("I'm 80 kg want to get to 100 on bench", "strength"),
        ("I am 90 kg trying to get to 3 times a week", None),
        ("i just want a bum basically", "hypertrophy"),
        ("i wanna look like a superhero lol", "hypertrophy"),
        ("it doesn't look like much but I squat 140", "strength"),
        ("Side delts + quads. Upper/lower 4 days", "hypertrophy"),
        ("crossfit 5x a week at my box for 3 years, clean 95, snatch 70", "mixed modal"),
        ("crossfit 3x a week but I want to compete in weightlifting, snatch 80", "weightlifting"),
        ("fitness assessment for the fire service, I need to do 20 press ups", "mixed modal"),
        ("passed my fitness test in May, now I want 10 pull-ups", "bodyweight"),
        ("Comp in 14 weeks, bench only. Best comp bench 152.5", "powerlifting"),
        ("squat from 120 to 150. my compound has a rack and barbell, bench only", "strength"),
        ("I am diabetic type 1 and run with a sensor", "running"),
    ],
)
def test_the_discipline_is_what_it_is_for(said, discipline):
    assert got(brief_of(said)).get("discipline") == discipline


@pytest.mark.parametrize(
    ("said", "kit"),
    [
        ("Bumpers, bar, stands at home", {"bumper plates", "barbell", "rack"}),
        ("nothing at home except a towel and a wall", set()),
        ("nothing at home except a kettlebell", {"kettlebell"}),
        ("no weights please, she has only her own bodyweight and a skipping rope", None),
    ],
)
def test_kit_is_what_is_there(said, kit):
    assert got(brief_of(said)).get("kit") == kit


@pytest.mark.parametrize(
    ("said", "targets", "now"),
    [
        ("after my half in 1:45 I want a marathon in 3:40", 13200, 6300),
        ("After two kids I jog 5k in 31. Would like 27 by the summer.", 1620, 1860),
        ("I'm after a 1:45 half", 6300, None),
        ("after a sub 20 5k", 1200, None),
        ("10k 46:50, half 1:44, marathon 3:52. Next a 10k on 13 June, sub 45", 2700, 2810),
        ("5k 19:40, aiming at 18:59", 1139, 1180),
        ("10k in 50. 1h.", None, 3000),
        ("My sister's half is 1:38 and mine's 1:55. I'd be happy with 1:48", 6480, 6900),
    ],
)
def test_the_times_of_a_race_are_told_apart(said, targets, now):
    read = got(brief_of(said))
    assert read.get("targets", {}).get("race", (None,) * 3)[2] == targets
    assert read.get("now", {}).get("race", (None,) * 3)[2] == now


@pytest.mark.parametrize(
    ("said", "loads"),
    [
        ("Snatch 65/70 miss, C&J 85", {"snatch": 65, "clean-and-jerk": 85}),
        ("I weigh 74 and pull 120", {"deadlift": 120}),
        ("weigh 90 kg and bench 100, goal 120", {"bench-press": 100}),
        ("bench has been stuck at 100 since spring, 2.5 kilos more would make me happy", {"bench-press": 100}),
        ("squat 120 kg now, 5 lb plates", {"back-squat": 120}),
    ],
)
def test_what_is_lifted_is_neither_a_miss_nor_a_step_nor_a_body_s_weight(said, loads):
    assert _loads(said, "now") == loads


def test_a_load_before_a_miss_in_brackets_counts():
    assert _loads("bench 100 (failed 102.5)", "targets") == {"bench-press": 100}
    assert _loads("bench 100, missed the gym for a month", "targets") == {"bench-press": 100}


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("I do 5k on Saturdays (parkrun) and that's it. Can do three more runs.", 4),
        ("tue and thu, could manage 2 more sets", None),
        ("monday bench, can do 3 more reps", None),
        ("sat parkrun. can go 2 more minutes", None),
        ("she had me on 4 days. i can only do 3 now", 3),
        ("pull-ups: could do 10, can only do 3 now", None),
    ],
)
def test_more_days_are_days(said, days):
    assert got(brief_of(said)).get("days") == days


def test_what_an_if_leads_to_is_read():
    read = got(brief_of("Could do Mondays if work lets me, so count on Tue, Thu, Sun."))
    assert read["named"] == ["tuesday", "thursday", "sunday"]
