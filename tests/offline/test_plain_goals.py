"""What most people write first: a few words, no verb of wishing, a sport, an exercise to get better at."""

import pytest

from tests.offline.driver import Talk
from tests.offline.score import brief_of
from tp_core.domain.program import Discipline

STRENGTH, FIT, SIZE = Discipline.STRENGTH, Discipline.GENERAL_FITNESS, Discipline.HYPERTROPHY


@pytest.mark.parametrize(
    ("first", "discipline"),
    [
        ("improve my deadlift", STRENGTH),
        ("increase my bench press", STRENGTH),
        ("I want to improve my deadlift", STRENGTH),
        ("want to get my squat up", STRENGTH),
        ("work on my squat", STRENGTH),
        ("squat and deadlift", STRENGTH),
        ("get into lifting", STRENGTH),
        ("5x5", STRENGTH),
        ("push pull legs", SIZE),
        ("skinny fat", SIZE),
        ("boost my pull ups", Discipline.BODYWEIGHT),
        ("swim faster", STRENGTH),
        ("tennis", STRENGTH),
        ("better at climbing", STRENGTH),
        ("off season football", STRENGTH),
        ("hiking trip in nepal", FIT),
        ("climb kilimanjaro", FIT),
        ("yoga", FIT),
        ("be more athletic", FIT),
        ("dad bod", FIT),
        ("home workout", FIT),
        ("back to training after a break", FIT),
        ("maintain", FIT),
        ("ironman", Discipline.MIXED),
    ],
)
def test_a_few_words_are_a_goal(first, discipline):
    talk = Talk()
    turn = talk.say(first)
    assert talk.brief.discipline is discipline
    assert talk.brief.goal.lower() in first.lower()
    assert "didn't understand" not in turn.text


@pytest.mark.parametrize("first", ["hello", "asdf qwerty", "a program for my dad", "what can you do?", "ok", "thanks"])
def test_other_words_are_none(first):
    talk = Talk()
    talk.say(first)
    assert talk.brief.goal == ""


@pytest.mark.parametrize(
    "message",
    [
        "I play tennis on Sundays. Want to get stronger, 3 days a week, full gym",
        "I cycle to work and did yoga for years. Build muscle at home, dumbbells, 4 days",
        "Coming back after a long break. I want to squat 140 by June",
    ],
)
def test_a_sport_beside_a_goal_changes_it_not(message):
    brief = brief_of(message)
    assert brief.discipline in (STRENGTH, SIZE)
    assert "tennis" not in brief.goal
    assert "yoga" not in brief.goal


def test_a_sport_is_told_what_of_it_is_planned():
    assert "climbing itself stays with you or a coach of that sport" in Talk().say("better at climbing").text
    assert "its swimming, cycling and running stay with you" in Talk().say("finish an ironman").text
    assert "itself" not in Talk().say("get stronger").text


@pytest.mark.parametrize(
    ("message", "goal", "now"),
    [
        ("i bench 80, increase it by 20kg", 100, 80),
        ("bench 80kg, want to increase by 20", 100, 80),
        ("increase bench by 20kg, now 80kg", 100, 80),
        ("squat 120, bench 80. raise my bench by 10 kg", 90, 80),
        ("increase my bench press by 20kg", None, None),
        ("get my bench up 30 kg", None, None),
        ("bench up by 20 lbs", None, None),
        ("improve bench from 80 to 100", 100, 80),
        ("bench 80, increase it to 100 by 1 june", 100, 80),
    ],
)
def test_a_rise_is_no_load(message, goal, now):
    brief = brief_of(message)
    loads = [
        next((one.load for one in feats if one.exercise_id == "bench-press"), None)
        for feats in (brief.targets, brief.starting_numbers)
    ]
    assert loads == [goal, now]


def test_after_a_birth_nobody_is_told_of_a_pregnancy():
    said = Talk().say("get back after having a baby").text
    assert said.startswith("Noted: a pregnancy or birth.")


@pytest.mark.parametrize(
    ("answer", "care"),
    [
        ("my knees are a bit dodgy", "knees are a bit dodgy"),
        ("no, 29, bad shoulder", "bad shoulder"),
        ("my hip is a bit iffy, otherwise no, 33", "hip is a bit iffy"),
        ("nope, just creaky knees, 44", "creaky knees"),
        ("no, my knee is fine, 30", None),
        ("no knee pain, 30", None),
        ("no to all, over 18", None),
    ],
)
def test_what_the_health_answer_tells_of_a_part_is_spared_also_where_no_line_applies(answer, care):
    talk = Talk()
    talk.say("get stronger, new to it, 3 days, dumbbells, 30 min, nothing to avoid, 12 weeks")
    talk.say(answer)
    assert talk.brief.limitations == ((care,) if care else ())


def test_a_clean_bill_of_health_is_no_lift():
    talk = Talk()
    for said in ("get in shape", "2 years", "3 days", "barbell, rack", "10 weeks", "nothing to avoid"):
        talk.say(said)
    talk.say("clean bill of health, 45")
    assert talk.brief.starting_numbers == ()


def test_the_next_april_is_no_part_of_the_goal():
    brief = brief_of("marathon next april")
    assert (brief.goal, str(brief.event_date)) == ("marathon", "2027-04-01")


def test_answers_as_they_come():
    talk = Talk()
    talk.say("5 pull ups, can do 1. new to it, 3 days")
    talk.say("bar at home")
    assert talk.brief.equipment == ("pull-up bar",)
    talk.say("no rush")
    assert talk.brief.accepted_defaults or talk.brief.weeks
    runner = Talk()
    runner.say("prepare for a fitness test")
    runner.say("pretty fit, run 2x a week")
    assert runner.brief.days_per_week is None


def test_an_event_is_the_goal_where_nothing_else_is_left_of_it():
    assert brief_of("train for hyrox in manchester 30 jan").goal == "Hyrox race"


def test_a_lift_is_not_named_twice():
    talk = Talk()
    talk.say("snatch 100")
    assert "clean and jerk 115" in talk.say("snatch 92 cj 115").text


@pytest.mark.parametrize(
    ("said", "discipline", "of_it"),
    [
        ("improve my bouldering, 2 gym days", Discipline.STRENGTH, "bouldering itself stays"),
        ("walk the camino in may, never trained", Discipline.GENERAL_FITNESS, ""),
        ("sprint triathlon on 5 june", Discipline.MIXED, "its swimming, cycling and running stay"),
        ("I want to raise my FTP to 280w, 4 days a week", Discipline.STRENGTH, "cycling itself stays"),
    ],
)
def test_a_sport_of_their_own_is_planned_for_and_left_to_them(said, discipline, of_it):
    talk = Talk()
    answer = talk.say(said).text
    assert talk.brief.discipline is discipline
    assert of_it in answer
    assert "outside what I can plan" not in answer
