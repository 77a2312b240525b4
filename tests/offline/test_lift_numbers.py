"""Which numbers of lifts and bodyweight exercises are the athlete's own, with their reps, and what they are."""

import pytest

from tests.offline.score import brief_of

SQUAT, BENCH, DEADLIFT = "back-squat", "bench-press", "deadlift"


def numbers(said):
    """Load and reps by lift: what they can do, and what they want."""
    brief = brief_of(said)
    return tuple(
        {one.exercise_id: (one.load, one.reps) for one in feats} for feats in (brief.starting_numbers, brief.targets)
    )


@pytest.mark.parametrize(
    ("said", "now", "goal"),
    [
        ("Squat 110 (3x5), bench 72.5 (3x5). Want 130 and 85.", {SQUAT: (110, 5), BENCH: (72.5, 5)}, {SQUAT: (130, None), BENCH: (85, None)}),
        ("Squat's 55kg for 5s", {SQUAT: (55, 5)}, {}),
        ("my bench is 60 kilo, for a triple", {BENCH: (60, 3)}, {}),
        ("3RM deadlift: 140. Hoping for 170.", {DEADLIFT: (140, 3)}, {DEADLIFT: (170, None)}),
        ("I do 5x5 on squats, 90 kg.", {SQUAT: (90, 5)}, {}),
        ("I bench 50, squat 80 and deadlift 105, all for five.", {BENCH: (50, 5), SQUAT: (80, 5), DEADLIFT: (105, 5)}, {}),
        ("want to rep 2 plates on bench for 5. rn its 2 plates for 1", {BENCH: (100, 1)}, {BENCH: (100, 5)}),
        ("Squat 3 plates for a triple (so 315). Bench 225.", {SQUAT: (142.88, 3), BENCH: (102.06, None)}, {}),
        ("flat DB press 28s x8, want the 34s", {"dumbbell-bench-press": (28, 8)}, {"dumbbell-bench-press": (34, None)}),
        ("Incline dumbbell press: 22kg each hand, 9 reps. Would like 30kg.", {"incline-dumbbell-press": (22, 9)}, {"incline-dumbbell-press": (30, None)}),
        ("Dips: 11 reps. Want 20 dips.", {"dip": (None, 11)}, {"dip": (None, 20)}),
        ("i do pull up 9 times, want 15", {"pull-up": (None, 9)}, {"pull-up": (None, 15)}),
        ("bench 100, squat 130, both 3 days a week", {BENCH: (100, None), SQUAT: (130, None)}, {}),
    ],
)  # fmt: skip
def test_reps_stand_beside_before_or_behind_their_load(said, now, goal):
    assert numbers(said) == (now, goal)


@pytest.mark.parametrize(
    ("said", "now", "goal"),
    [
        ("pull-ups with 20 kg for 3, want 35 kg", {"weighted-pull-up": (20, 3)}, {"weighted-pull-up": (35, None)}),
        ("I do 8 dips with 15 kg, want +30kg for 5", {"weighted-dip": (15, 8)}, {"weighted-dip": (30, 5)}),
        ("Pull-ups +25 x6", {"weighted-pull-up": (25, 6)}, {}),
        ("5 dips is all I've got. Would be made up with 20.", {"dip": (None, 5)}, {"dip": (None, 20)}),
        ("I can do 12 pull-ups with a band, want 5 without", {"pull-up": (None, 12)}, {"pull-up": (None, 5)}),
    ],
)
def test_what_hangs_from_the_belt_is_the_weighted_forms_load(said, now, goal):
    assert numbers(said) == (now, goal)


@pytest.mark.parametrize(
    ("said", "now", "goal"),
    [
        ("after my first muscle-up. 9 pull-ups now", {"pull-up": (None, 9)}, {"muscle-up": (None, 1)}),
        ("Goal is a 100 squat and a pull up!! I squat 70", {SQUAT: (70, None)}, {SQUAT: (100, None), "pull-up": (None, 1)}),
        ("I can do a pull-up, want 10", {"pull-up": (None, 1)}, {"pull-up": (None, 10)}),
        ("My first pull-up was in May, I do 4 now", {"pull-up": (None, 4)}, {}),
        ("I have a pull-up bar and want to squat 120", {}, {SQUAT: (120, None)}),
        ("I cannot do a single push up and I'd like to.", {}, {"push-up": (None, 1)}),
        ("my sister bet me I can't do 12 press-ups by May. Managed 5 today", {"push-up": (None, 5)}, {"push-up": (None, 12)}),
        ("I can't bench 100 and I want to fix my shoulder", {}, {}),
    ],
)  # fmt: skip
def test_what_is_not_done_yet_is_the_goal(said, now, goal):
    assert numbers(said) == (now, goal)


@pytest.mark.parametrize(
    ("said", "now", "goal"),
    [
        ("My grandson (19, deadlifts 180) set this up for me.", {}, {}),
        ("My mate puts 100 on the bench and he's skinnier than me.", {}, {}),
        ("bloke at my gym benches 160 like its nothing. me? 70", {BENCH: (70, None)}, {}),
        ("Mum is 68 and deadlifts 65 kg. I'm 35 and deadlift 90 kg, make it 120 kg", {DEADLIFT: (90, None)}, {DEADLIFT: (120, None)}),
        ("my training partner and I both squat 140. want 160", {SQUAT: (140, None)}, {SQUAT: (160, None)}),
        ("mom of 3 here, deadlifting 70 kg, secretly want 100 kg", {DEADLIFT: (70, None)}, {DEADLIFT: (100, None)}),
        ("a 300 kg deadlift? no thanks. I do 120", {DEADLIFT: (120, None)}, {}),
        ("I had planned 110kg bench for this year, didn't happen. I do 102.5", {BENCH: (102.5, None)}, {}),
        ("At 19 I squatted 180, I do 110 now", {SQUAT: (110, None)}, {}),
        ("did 60 push-ups over the whole session, but in one set I do 18", {"push-up": (None, 18)}, {}),
    ],
)  # fmt: skip
def test_what_others_lift_or_was_or_is_declined_is_no_number_of_theirs(said, now, goal):
    assert numbers(said) == (now, goal)


@pytest.mark.parametrize(
    ("said", "now", "goal"),
    [
        ("knee pushups i do 15, full ones 2", {"knee-push-up": (None, 15), "push-up": (None, 2)}, {}),
        ("Front and back squat are 90 and 115", {"front-squat": (90, None), SQUAT: (115, None)}, {}),
        ("Flat bench 90, incline 75. I'd like 105 flat.", {BENCH: (90, None), "incline-bench-press": (75, None)}, {BENCH: (105, None)}),
        ("conventional deadlift 165, romanian 120x8", {DEADLIFT: (165, None), "romanian-deadlift": (120, 8)}, {}),
        ("overhead press 60 for five clean reps", {"overhead-press": (60, 5)}, {}),
        ("Trap bar deadlift 180 by May. Pulled 160 last week.", {"trap-bar-deadlift": (160, None)}, {"trap-bar-deadlift": (180, None)}),
        ("squats no weight 60, pushups 33", {"bodyweight-squat": (None, 60), "push-up": (None, 33)}, {}),
        ("Snatch 70, C&J 92, front squat 120. I want to go 80 / 100 there",
         {"snatch": (70, None), "clean-and-jerk": (92, None), "front-squat": (120, None)}, {"snatch": (80, None), "clean-and-jerk": (100, None)}),
    ],
)  # fmt: skip
def test_each_form_of_a_lift_keeps_its_number(said, now, goal):
    assert numbers(said) == (now, goal)


@pytest.mark.parametrize(
    "said",
    [
        "A rack, a flat bench, 24 & 32kg kettlebells and 100kg of rubber plates",
        "dumbbells until 30 kg and a bench",
        "Cable machine and a bench in my building, open 6 to 22",
        "I want to be stronger, I move 25 kg packs all day",
        "I'm five pounds short of my best",
    ],
)
def test_what_the_kit_weighs_is_no_lift(said):
    assert numbers(said) == ({}, {})


@pytest.mark.parametrize(
    ("said", "now", "goal"),
    [
        ("Clean & jerk 100. I'm at 92.5. I've cleaned 102.5", {"clean-and-jerk": (92.5, None), "clean": (102.5, None)}, {"clean-and-jerk": (100, None)}),
        ("Bench 130x4, incline DB 48s x7", {BENCH: (130, 4), "incline-dumbbell-press": (48, 7)}, {}),
        ("I want a proper back squat: I'm at 87.5 and the 100 has been on my whiteboard since January", {SQUAT: (87.5, None)}, {SQUAT: (100, None)}),
        ("Leg press 80 with both, 30 with only the left", {"leg-press": (80, None)}, {}),
        ("gain muscle because I am very thin, 62 kilos. Bench press I do 40 kg 10 times", {BENCH: (40, 10)}, {}),
        ("cleaned 100 once in 2019 when i was 22. today: clean and jerk 80", {"clean-and-jerk": (80, None)}, {}),
    ],
)  # fmt: skip
def test_a_number_is_its_own_lifts_and_no_weight_age_or_one_sides(said, now, goal):
    assert numbers(said) == (now, goal)


@pytest.mark.parametrize(
    ("said", "now", "goal"),
    [
        ("In my day I squatted 180 and benched 130. Now 62, two new knees. 2 days", {}, {}),
        ("185/112.5/205. Want 200 squat, 120 bench, 220 pull", {SQUAT: (185, None), BENCH: (112.5, None), DEADLIFT: (205, None)}, {SQUAT: (200, None), BENCH: (120, None), DEADLIFT: (220, None)}),
        ("my squat it's like eighty kilos and i want a hundred and twenty", {SQUAT: (80, None)}, {SQUAT: (120, None)}),
        ("weighted pull up +35 for 1, 20 strict", {"weighted-pull-up": (35, 1), "pull-up": (None, 20)}, {}),
        ("I can't do a single push up. I'd like to do 5 real ones", {}, {"push-up": (None, 5)}),
        ("Bench 5x92.5, Squat 3x142.5, Deadlift 2x180, Row 8x80. I'd like 110 / 170 / 210", {BENCH: (92.5, 5), SQUAT: (142.5, 3), DEADLIFT: (180, 2), "barbell-row": (80, 8)}, {BENCH: (110, None), SQUAT: (170, None), DEADLIFT: (210, None)}),
        ("snatch 45 (have 37.5), clean 60 (have 52.5)", {"snatch": (37.5, None), "clean": (52.5, None)}, {"snatch": (45, None), "clean": (60, None)}),
        ("80 push ups (62 now)", {"push-up": (None, 62)}, {"push-up": (None, 80)}),
        ("goal: 1st unassisted dip + 3 pullups", {}, {"dip": (None, 1), "pull-up": (None, 3)}),
        ("go from 90 to 110 bench in 20 weeks. Home: power rack, barbell, 150kg, bench", {BENCH: (90, None)}, {BENCH: (110, None)}),
        ("ruck 20 kg 12 miles under 3h in May", {}, {}),
        ("20.11 squat 102.5 5/5/5\nwant bench 90", {SQUAT: (102.5, None)}, {BENCH: (90, None)}),
        ("weighted chin +30x3 now, +45 goal; row 90x5", {"weighted-chin-up": (30, 3), "barbell-row": (90, 5)}, {"weighted-chin-up": (45, None)}),
        ("bench 110x4, high bar 150x5", {BENCH: (110, 4), SQUAT: (150, 5)}, {}),
        ("goal: 100 kg bench press. Actual 92.5", {BENCH: (92.5, None)}, {BENCH: (100, None)}),
        ("Bench \U0001f449 100kg goal\nnow \U0001f449 85", {BENCH: (85, None)}, {BENCH: (100, None)}),
    ],
)  # fmt: skip
def test_numbers_in_the_words_of_many_hands(said, now, goal):
    assert numbers(said) == (now, goal)
