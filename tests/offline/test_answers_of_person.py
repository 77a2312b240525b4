"""What athletes answer when the coach asks one thing: the open question tells what a bare word or number means."""

import pytest

from tests.offline.driver import Talk
from tp_core.domain.brief import Brief
from tp_core.domain.conversation import OpenQuestion
from tp_core.domain.exclusions import body_parts

LIFTER = "I want to squat 150 kg and bench 100 kg"
RUNNER = "I want to run a half marathon"


def answered(topic: str, said: str, first: str = LIFTER) -> Brief:
    """The brief after one answer to one question."""
    made = Talk()
    made.say("hello" if topic == "goal" else first)
    made.question = OpenQuestion(topic=topic)
    made.asked[topic] = 1
    made.say(said)
    return made.brief


# How long they have trained.


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("since august", "beginner"),
        ("running since maybe 7-8 months", "beginner"),
        ("did couch to 5k this spring, running ever since", "beginner"),
        ("yr n half", "intermediate"),
        ("3 weeks", "beginner"),
        ("not even a week 😂", "beginner"),
        ("just under a year", "beginner"),
        ("started in may", "beginner"),
        ("First run was last Tuesday", "beginner"),
        ("havent done sport in years", "beginner"),
        ("haven't started yet", "beginner"),
        ("only a handful of sessions", "beginner"),
        ("not a lot", "beginner"),
        ("a few months, half a year maybe", "beginner"),
        ("since the beginning of this year", "beginner"),
        ("Is year and half I am running", "intermediate"),
        ("Started lifting in spring 2024, before that only football", "intermediate"),
        ("almost 5 years", "intermediate"),
        ("since 3/2025", "intermediate"),
        ("two summers ago", "intermediate"),
        ("this is my third year", "intermediate"),
        ("4", "intermediate"),
        ("decade", "advanced"),
        ("since I was 18, now 31", "advanced"),
        ("oh god, since I was 20. I'm 47 now", "advanced"),
        ("since high school, im 38 now", "advanced"),
        ("half my life, I'm 44", "advanced"),
        ("since lockdown", "advanced"),
        ("15yrs on and off", "advanced"),
        ("I ran a lot in school", "beginner"),
        ("used to play rugby, 10 years ago", "beginner"),
        ("lifted in college", "beginner"),
        ("i used to run marathons", "beginner"),
        ("ran a marathon in 2019", "beginner"),
        ("5 years but not since covid", "beginner"),
        ("just walking so far", "beginner"),
        ("a bit", "beginner"),
        ("done 3 halves", "intermediate"),
        ("used to row, lifting for 2 years now", "intermediate"),
    ],
)
def test_any_length_or_date_is_how_long_they_have_trained(said, level):
    brief = answered("experience", said, RUNNER)
    assert (brief.experience, brief.weeks, brief.start_date, brief.training_days) == (level, None, None, ())


@pytest.mark.parametrize(
    "said",
    [
        "i can do 3 days a week",
        "from monday to friday",
        "can only start in january",
        "in 12 weeks is my meet",
        "an 8 week program would be good",
        "8 weeks, my meet is on 5 june",
        "200 weeks",
        "I did football for 8 years",
        "3 days",
        "I'm 45",
        "my knee hurts since june",
    ],
)
def test_other_lengths_and_dates_are_no_training_age(said):
    assert answered("experience", said).experience is None


def test_a_further_fact_is_read_with_the_training_age():
    assert answered("experience", "2 years. 12 week plan please").weeks == 12
    assert answered("experience", "since august, 3 times a week").days_per_week == 3
    assert answered("experience", "used to play rugby 10 years ago. 3 days a week").days_per_week == 3
    mended = answered("experience", "4 yrs. also scrap the 100 bench, make it 110")
    assert {target.exercise_id: target.load for target in mended.targets}["bench-press"] == 110
    assert mended.starting_numbers == ()


# What hurts, and what they won't do.


@pytest.mark.parametrize(
    "said",
    [
        "nothing at all",
        "not that I know of",
        "i dont think so",
        "nope, all fine",
        "knock on wood, no",
        "can't think of anything",
        "only my pride lol",
        "No, I'm 100% healthy",
        "no. also I can only do 3 days",
        "no. can i do front squats instead of back squats some days?",
        "no problem with anything",
        "nah, but I sold my rack last week",
    ],
)
def test_no_means_nothing_to_avoid(said):
    assert answered("avoid", said).nothing_to_avoid


@pytest.mark.parametrize(
    "said",
    ["everything hurts lol", "I'm hurt", "hurts", "my heart sometimes skips", "not good", "squats kill me lol", "yes"],
)
def test_what_says_no_no_is_not_taken_for_one(said):
    brief = answered("avoid", said)
    assert not brief.nothing_to_avoid
    assert brief.exclusions == ()


@pytest.mark.parametrize(
    ("said", "parts"),
    [
        ("my wrist and my right elbow a little bit", {"wrist", "elbow"}),
        ("my neck and left shoulder from desk work", {"neck", "shoulder"}),
        ("knee, ankle and wrist", {"knee", "ankle", "wrist"}),
        ("burpees and my knee", {"knee"}),
        ("no shoulder pain anymore, just the knee", {"knee"}),
        ("skull crushers hurt my elbows", {"elbow"}),
    ],
)
def test_bare_body_parts_hurt(said, parts):
    told = frozenset(part for words in answered("avoid", said).limitations for part in body_parts(words))
    assert told == parts


@pytest.mark.parametrize(
    ("said", "out"),
    [
        ("lunges and running, hate both 😂", ("lunges", "running")),
        ("just burpees", ("burpees",)),
        ("running / burpees / jumps", ("running", "burpees", "jumps")),
        ("deadlifts cause they scare me", ("deadlifts",)),
        ("knee and burpees", ("burpees",)),
        ("I'm scared of box jumps", ("box jumps",)),
        ("nothing hurts but I won't do treadmill", ("treadmill",)),
        ("deadlifts are fine", ()),
        ("squats, they are great", ()),
        ("I love deadlifts, squats and bench", ()),
    ],
)
def test_bare_movements_are_left_out(said, out):
    assert answered("avoid", said).exclusions == out


# What they want to be able to do.


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("squat one sixty, bench one ten, both by 30 april", {"back-squat": 160, "bench-press": 110}),
        ("185x5 on bench, kilos obviously. 8 weeks", {"bench-press": 185}),
        (
            "Total 500 kg at my meet on 22 May: 180 squat, 110 bench, 210 deadlift.",
            {"back-squat": 180, "bench-press": 110, "deadlift": 210},
        ),
        ("snatch 60 clean and jerk 80", {"snatch": 60, "clean-and-jerk": 80}),
        ("a muscle-up and 20 dips", {"dip": None}),
        ("I squat 140 now, 160 by june", {"back-squat": 160}),
        ("build muscle. bench 80, squat 110", {}),
        ("current squat 100, bench 70", {}),
        ("squats kill me lol", {}),
    ],
)
def test_numbers_that_answer_the_goal_are_wanted(said, wanted):
    assert {one.exercise_id: one.load for one in answered("goal", said).targets if one.exercise_id in wanted} == wanted
    assert wanted or not answered("goal", said).targets


@pytest.mark.parametrize(
    "said", ["front squat 120 and stop skipping legs lol", "no more skipping workouts. get in shape"]
)
def test_skipping_training_is_no_rope(said):
    assert answered("goal", said).exclusions == ()


def test_a_race_run_with_somebody_is_theirs():
    assert answered("goal", "Hyrox doubles with my wife, 6 March").discipline == "mixed modal"


@pytest.mark.parametrize(
    "said", ["started in covid, stopped, back since june", "began in 2018, quit, lifting again since may"]
)
def test_what_was_before_a_break_is_no_training_age(said):
    talk = Talk()
    talk.ask("experience")
    talk.say(said)
    assert talk.brief.experience == "beginner"


def test_a_part_that_hurts_now_and_then_is_named_alone_where_that_is_asked():
    talk = Talk()
    talk.ask("avoid")
    talk.say("sometimes my lower back after long drives")
    assert "lower back" in talk.brief.limitations[0]
