"""The discipline follows from what is wanted and from whose numbers are given; where nothing tells, none is read."""

import pytest

from tests.offline.driver import Talk
from tests.offline.score import brief_of


@pytest.mark.parametrize(
    ("said", "discipline"),
    [
        ("I need to get hench before June, 4 days, full gym", "hypertrophy"),
        ("Chest and arms, mostly. 3 days", "hypertrophy"),
        ("Hip thrust 100 for 8, I want 140 for 8. Glute growth is the point", "hypertrophy"),
        ("130 kilos and keen to drop 25 before summer", "general fitness"),
        ("I weigh 90 kg and want to weigh 80", "general fitness"),
        ("I'm 60 kg and my goal weight is 70", "hypertrophy"),
        ("want to lose the gut. bands and a jump rope", "general fitness"),
        ("I'd like to get up off the floor without help", "general fitness"),
        ("comp in 14 weeks: squat 180, bench 120, pull 220, want ten more on each", "powerlifting"),
        ("squat 180, bench 120, deadlift 220, want 200/130/240. no comps", "strength"),
        ("I do crossfit comps, clean and jerk 105 kg, want 120 kg", "mixed modal"),
        ("Want to learn the snatch, I did CrossFit for a year", "weightlifting"),
        ("Front squat 110, want 130. Power clean 85, want 95. Bench 100, want 110", "strength"),
        ("Overhead press 45 kg, want 60 kg. Also want 15 chin-ups, now 9", "strength"),
        ("15 chin-ups, now 9, and 50 push-ups, now 30", "bodyweight"),
        ("30 km a week, longest 12", "running"),
        ("Was 220/140/250 on squat, bench, deadlift. Comp on 6 March", "powerlifting"),
        ("RDL 100 x 8, want 130 x 8, all for a thicker back", "hypertrophy"),
        ("I run a small bakery and need to be strong", "strength"),
        ("training for the army fitness test: 60 push-ups", "mixed modal"),
        ("Hyrox on 23 January, wall balls kill me, 5 days", "mixed modal"),
        ("No treadmill, it bores me to tears. Just general fitness.", "general fitness"),
        ("Strength is what I'm after. Deadlifting scares me.", "strength"),
        ("Running 5/3/1 for a year. Squat 145, want 170", "strength"),
        ("Chest and side delts are the priority. Bench 100 for 3", "hypertrophy"),
        ("I want strength not size. Squat 45 kg for 8, want 60", "strength"),
        ("I go to a crossfit box. Want 10 pull-ups, have 3", "mixed modal"),
        ("Meet day is 29 May, squat 200, want 220", "powerlifting"),
        ("stay independent, keep my bones strong, two days", "general fitness"),
        ("fewer aches, a smaller waist, better sleep", "general fitness"),
        ("I lift for my health rather than records. Deadlift 50 for 8", "general fitness"),
        ("a more muscular body. Squat with 30 kg for 10", "hypertrophy"),
        ("Chest is fine, back and legs lag behind. Bench 110x5", "hypertrophy"),
        ("local throwdown on 20 March, strict press 48", "mixed modal"),
        ("Squat 210, bench 145, deadlift 245, I compete in the 93s", "powerlifting"),
        ("Calisthenics for 5 years, weighted pull up 30 kg", "bodyweight"),
    ],
)
def test_the_discipline_is_that_of_the_aim(said, discipline):
    assert brief_of(said).discipline == discipline


@pytest.mark.parametrize(
    "said",
    [
        "Dumbbells, bands and a bench at home",
        "I want to start on Monday, three times a week",
        "I'd like a six-week block",
        "Let's run this for twelve weeks",
        "My sessions run 80 minutes",
        "barbell plus plates (130kg total), I have to clean everything off the floor",
        "the rugby club lends me a sandbag and a sled",
        "No injuries, I am healthy. 3 days",
        "the gym's full size and open late",
        "squats kill me lol",
        "Sore quads from yesterday, nothing more",
        "My wife's half marathon is on 9 May. For me, 3 gym sessions a week, an hour",
        "the park has a high bar for pull-ups and parallel bars for dips",
    ],
)
def test_where_nothing_tells_no_discipline_is_read(said):
    assert brief_of(said).discipline is None


def test_a_goal_that_names_no_discipline_is_asked_about_once_and_then_takes_the_coachs():
    talk = Talk()
    talk.say("I want to be ready for the summer holidays, 3 days a week")
    assert talk.brief.discipline is None
    talk.say("I want to be ready for the summer holidays")
    assert talk.brief.discipline is not None


@pytest.mark.parametrize(
    ("said", "discipline"),
    [
        ("Anything that makes my legs grow. Six years lifting, squat 120x6", "hypertrophy"),
        ("No heavy weights, I get bulky fast. I'm looking for fat burning and core", "general fitness"),
        ("I'm going solo now: deadlift 50 for 8. I lift for my health rather than records", "general fitness"),
        ("Did 2 Hyrox so far, I want sub 1:08. Running around 40km/wk", "mixed modal"),
        ("I get married on 16 January and my suit is tight", "general fitness"),
        ("squat more", "strength"),
    ],
)
def test_what_it_is_for_is_told_by_the_wish_and_not_by_a_word_beside_it(said, discipline):
    assert brief_of(said).discipline == discipline


@pytest.mark.parametrize(
    ("said", "discipline"),
    [
        ("just wanna grow tbh. bench 80", "hypertrophy"),
        ("bench 120x3. make me big", "hypertrophy"),
        ("Glutes and shoulders are what I care about. Squat 70x5", "hypertrophy"),
        ("Running an upper/lower 4x. I want a 120 bench", "strength"),
        ("What I want: get off blood pressure pills one day, lose 15 kg", "general fitness"),
        ("stronger legs for the stairs and better balance", "general fitness"),
        ("Fell race 5 June. Strength: nil. 45k weeks", "running"),
        ("pass the firefighter drill. Can do 12 push-ups", "mixed modal"),
        ("8 weeks, hotel gym (dumbbells to 25, bench, cable), hypertrophy", "hypertrophy"),
    ],
)
def test_disciplines_in_the_words_of_many_hands(said, discipline):
    assert brief_of(said).discipline == discipline
