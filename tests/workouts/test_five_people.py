"""What five people wrote over weeks of a program: each answer to the point, none against an earlier one."""

from datetime import timedelta

import pytest

from tests.athletes import STRENGTH, at, here, started
from tests.check_ins.test_returning import HALF
from tests.workouts.test_talking_of_workouts import MONDAY, says, sets_of
from tp_core.domain.brief import Brief
from tp_core.domain.program import Discipline, Experience, StartingNumber, Target
from tp_core.domain.short_words import spelled_out
from tp_core.services.workouts import looking_back

MARATHON = Brief(
    goal="marathon", discipline=Discipline.RUNNING, experience=Experience.INTERMEDIATE, days_per_week=4,
    session_minutes=75, long_run_minutes=180, event_date=MONDAY + timedelta(days=146), event_name="marathon",
    targets=(Target(exercise_id="race", distance_meters=42195, duration_seconds=14340, said="marathon in 3:59"),),
    starting_numbers=(
        StartingNumber(exercise_id="race", distance_meters=21097.5, duration_seconds=6900, said="half in 1:55"),
    ),
    weekly_distance_km=35, nothing_to_avoid=True,
)  # fmt: skip


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("im on night shift this week, can I train after a shift?", "Sleep first, then train"),
        ("what happens if I miss monday", "Nothing breaks."),
        ("can I train only thursday to sunday next week?", "For one week each session moves by itself"),
        ("that was easy", "Log the reps you had left"),
        ("is it normal that I feel weaker?", "it passes within a few sessions"),
        ("let me max out today", "Not today: the plan tests nothing by a true max"),
        ("I can do 160 for 8 easy", "Log the reps you had left"),
        ("whats my e1rm", "Estimated maxes: back squat"),
        ("i wanna squat 3 times a week", "The plan has the back squat"),
        ("how much water to cut", "I plan no water cut"),
        ("what if i bomb out", "Open with a single you would make on a bad day"),
        ("gg", "Gladly."), ("thank you coach", "Gladly."), ("ur plan sucks", "That didn't help you, then."),
        ("what about pre workout", "Food, supplements and medicines I leave"),
        ("What should I do first?", "Today holds Lower body A"),
        ("Will this be bad for my heart?", "a doctor comes first"),
        ("What if I can't do a plank?", "“swap the plank”"),
        ("I get out of breath on the stairs, is that bad?", "see a doctor before you train on"),
        ("How much should I weigh?", "I set nobody a weight"),
        ("My left knee clicks, it doesn't hurt", "Where it clicks and nothing hurts"),
        ("my doctor says I should walk more", "Your doctor's word comes before mine"),
        ("can I squat through it?", "No, not through pain."),
        ("i am fat again", "Go easy on yourself"),
        ("kids woke me 4 times last night", "One bad night changes no plan"),
    ],
)  # fmt: skip
def test_a_lifters_words_are_answered_to_the_point(app, program, said, told):
    assert told in says(app, MONDAY, said)[0]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("can I split the long run in two?", "two halves on one day keep the kilometres"),
        ("can I push the buggy on easy runs?", "On easy runs, yes"),
        ("can I bike instead?", "spares the legs"),
        ("what if it's 25 degrees on race day", "Warmth slows everybody"),
        ("my watch says I'll run 3:42, do you agree?", "3:42:00 is 7 % faster than the best end of that"),
    ],
)
def test_a_marathoners_words_are_answered_to_the_point(app, said, told):
    started(app, brief=MARATHON)
    assert told in says(app, MONDAY, said)[0]


def test_what_is_likely_and_what_is_realistic_say_the_same_of_a_marathon(app):
    started(app, brief=MARATHON)
    likely, realistic = says(app, MONDAY, "what time will I run?", "is 3:59 realistic?")
    assert "about 4:10:00 today" in likely
    assert "asks for 4 % less than the 4:09:" in realistic


def test_a_run_just_logged_is_held_against_the_planned_pace(app):
    started(app, brief=HALF)
    _, fast = says(app, MONDAY + timedelta(days=1), "ran 6 km in 33:00", "was that too fast?")
    assert fast.startswith("That was 5:30 a km; your easy runs are planned at about ")
    assert "A little fast for an easy one" in fast


@pytest.mark.parametrize("said", ["back's fine again", "knee is fine again", "shoulder good now"])
def test_a_part_that_is_well_again_is_heard_in_few_words(app, program, said):
    part = {"back's": "back", "knee": "knee", "shoulder": "shoulder"}[said.split()[0]]
    _, fine = says(app, MONDAY, f"my {part} hurts", said)
    assert fine.startswith("Noted. New plans no longer go easy on the ")


def test_stiff_is_no_pain_where_they_say_so_and_why_something_is_out_is_told(app, program):
    _, why, stiff = says(
        app, MONDAY, "my lower back hurts", "why did you take out deadlifts?", "it's just stiff, not pain"
    )
    assert why.startswith("Because of what you told me: ")
    assert stiff.startswith("Stiffness that eases as you warm up may be trained, easily")


def test_cycling_by_its_time_is_written_down_as_was_promised(app, program):
    (told,) = says(app, MONDAY, "biked 45 minutes")
    assert told.startswith("Written down beside the program: ")
    assert [one[0] for one in sets_of(app, MONDAY)] == ["bike-erg"]


def test_a_session_left_out_can_still_be_done_another_day_and_no_answer_says_otherwise(app, program):
    _, asked, moved = says(app, MONDAY, "can't train today, hungover", "can I do it tomorrow?", "move it to Saturday")
    assert "then it counts as done" in moved
    assert "Today holds" not in asked


def test_days_off_that_are_over_are_told_in_one_voice_and_not_for_ever(app, program):
    says(app, MONDAY, "I'm away 12-26 December", "yes")
    back = MONDAY + timedelta(days=27)
    (told,) = says(app, back, "I'm home again")
    assert told.startswith("Welcome back. ")
    assert "I suggest" not in told.split("Your days off are over.")[0]
    assert "days off are over" not in says(app, back + timedelta(days=8), "hi")[0]


def test_holidays_in_which_they_train_are_no_days_off(app, program):
    (told,) = says(
        app, MONDAY, "school holidays from 19 december to 3 january, I can only train early and 3 times a week"
    )
    assert "Shall I plan it so?" not in told


def test_training_there_is_answered_by_what_is_planned(app, program):
    *_, there = says(app, MONDAY, "I'm away 12-26 December", "yes", "can I do something there without equipment?")
    assert there.startswith("In those days nothing is due")
    assert "“no equipment from 12 December to 26 December”" in there


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("i no have dumbell today", "i don't have dumbbell today"), ("today i no can", "today i can't"),
        ("how i do goblet sqat", "how do i do goblet squat"), ("i do 3 set 8 with 6 kilo", "i do 3 sets of 8 with 6 kilos"),
        ("how many week more", "how many weeks more"), ("i come back", "i'm back"),
        ("ok short version please", "only 30 minutes"), ("that's how I train", "that's how I train"),
        ("my 12 week program", "my 12 week program"),
    ],
)  # fmt: skip
def test_what_a_learner_writes_is_read_as_the_rest_of_us_write_it(typed, whole):
    assert spelled_out(typed) == whole


def test_learners_english_trains_logs_and_goes_away(app):
    program = started(app, brief=STRENGTH)
    _, _, off = says(
        app, MONDAY, "i do 3 set 5 with 90 kilo squat", "finish", "i go my country 14 december to 4 january"
    )
    assert len(sets_of(app, MONDAY)) >= 3
    assert off.startswith("From Monday 14 December to Monday 4 January 2027 nothing would be due")
    says(app, MONDAY, "i go my country 14 december to 4 january", "yes")
    marks = looking_back.marks(at(app, MONDAY), here(at(app, MONDAY), program))
    assert not any(MONDAY + timedelta(days=14) <= one.day <= MONDAY + timedelta(days=35) for one in marks)
