"""What is left out as another's, gone or wished for takes none of the athlete's own facts with it."""

import pytest

from tests.offline.driver import Talk
from tests.offline.score import brief_of


@pytest.mark.parametrize(
    ("said", "kit"),
    [
        ("I lost 10 kg last year and have a barbell and rack at home", {"barbell", "rack"}),
        ("If I train at home I have dumbbells and bands", {"dumbbells", "bands"}),
        ("I wish to train with dumbbells and bands, 4 days", {"dumbbells", "bands"}),
        ("bought dumbbells, the rower is broken", {"dumbbells"}),
        ("the ex kept the barbell, I have a kettlebell", {"kettlebell"}),
        ("my old place had everything, the new flat has a pull-up bar", {"pull-up bar"}),
        ("what I can use: barbell, bumper plates, rack", {"barbell", "bumper plates", "rack"}),
        ("kettlebell and a skipping rope on the balcony", {"kettlebell", "jump rope"}),
        ("with a rack, a bench and a barbell I train at home 3 days", {"rack", "bench", "barbell"}),
        ("My gym membership's frozen. All I've got is a sandbag", {"sandbag"}),
        ("never set foot in a gym. There's a treadmill in the spare room", {"treadmill"}),
        ("nothing at home except dumbbells and bands", {"dumbbells", "bands"}),
    ],
)
def test_kit_is_what_they_have_now(said, kit):
    brief = brief_of(said)
    assert set(brief.equipment) == kit
    assert brief.exclusions == ()


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("free on tuesdays, thursdays are taken, fridays ok", ["tuesday", "friday"]),
        ("saturdays no, sundays yes", ["sunday"]),
        ("my son plays football on saturdays, I train mon wed fri", ["monday", "wednesday", "friday"]),
    ],
)
def test_days_are_the_ones_they_train(said, days):
    assert [day.value for day in brief_of(said).training_days] == days


def test_nothing_hurts_except_is_a_complaint():
    brief = brief_of("Nothing hurts except my shoulder")
    assert brief.limitations == ("shoulder",)
    assert not brief.nothing_to_avoid


def test_a_complaint_said_again_in_short_is_noted_once():
    talk = Talk()
    talk.say("My left calf tightens up on hills. Half marathon on 14 March, tuesdays and sundays")
    talk.say("nothing hurts except that calf")
    assert talk.brief.limitations == ("left calf tightens up on hills",)


@pytest.mark.parametrize("said", ["squats are boring but I'll do them", "my knees and ankles are fine, nothing hurts"])
def test_what_is_no_refusal_and_no_complaint_is_none(said):
    brief = brief_of(said)
    assert (brief.exclusions, brief.limitations) == ((), ())


def test_of_two_times_the_one_that_is_fancied_is_the_goal():
    brief = brief_of("Half marathon in Bath on 14 March, did 1:58 last time and fancy 1:50")
    assert [one.duration_seconds for one in brief.targets] == [6600]
    assert [one.duration_seconds for one in brief.starting_numbers] == [7080]
    assert brief.event_name == "half marathon"


def test_eight_in_a_row_is_no_row():
    brief = brief_of("Pull-ups: 8 in a row, want 15")
    assert {one.exercise_id for one in (*brief.targets, *brief.starting_numbers)} == {"pull-up"}


def test_starting_over_on_a_day_is_no_wish_to_forget_all():
    brief = brief_of(
        "Pulled my calf in August. Starting over on 1 December. 12 km a week, sub-60 10k please. Tue, Fri, Sun"
    )
    assert brief.weekly_distance_km == 12
    assert [target.duration_seconds for target in brief.targets] == [3600]


def test_a_statement_about_clearance_is_read_like_any_other():
    brief = brief_of("Had my right hip replaced in April and the physio has now signed me off. Two days, strength")
    assert any("hip" in one for one in brief.limitations)
    assert brief.event_date is None


def test_a_complaint_leaves_the_numbers_beside_it():
    brief = brief_of("I'm a plumber with tennis elbow who deadlifts 140kg for 4 reps and dreams of 180kg")
    assert [(one.load, one.reps) for one in brief.starting_numbers] == [(140, 4)]
    assert [one.load for one in brief.targets] == [180]


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("haven't been training at all for 5 years. 3 days, general fitness", "beginner"),
        ("I am Rosa, 68 years. 20 minutes, dumbbells", None),
        ("BUILD MUSCLE 6 DAYS FULL GYM 20 WEEKS NO CARDIO", None),
        ("been training bodybuilding style for 7 years", "advanced"),
    ],
)
def test_years_are_of_training_only_where_they_are(said, level):
    experience = brief_of(said).experience
    assert (experience.value if experience else None) == level


def test_another_persons_race_is_still_what_it_is_about():
    brief = brief_of(
        "My wife does 10k in 47 minutes, I crawl round in 58:30. Would love to break 50 minutes by 1 April"
    )
    assert [one.duration_seconds for one in brief.starting_numbers] == [3510]
    assert [one.duration_seconds for one in brief.targets] == [3000]


def test_what_broke_is_not_there():
    brief = brief_of("dumbbells and some bands at home, the bench collapsed last week. 3 days")
    assert set(brief.equipment) == {"dumbbells", "bands"}
