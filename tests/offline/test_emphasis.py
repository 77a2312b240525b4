"""`Bring up my arms`, `jump higher`, `get up from the floor`: what an athlete wants more of, said, shown and taken back."""

import pytest

from tests.offline.driver import Talk
from tests.offline.score import brief_of
from tp_core.adapters.offline.reading import emphasized
from tp_core.domain.emphasis import Emphasis
from tp_core.domain.program import Discipline

E = Emphasis
FIRST = "bring up my chest and arms, 5 days, full gym, bench 80 for 8, intermediate, 12 weeks, one hour, nothing hurts"

SAID = {
    "bring up my chest and arms, 5 days": (E.CHEST, E.BICEPS, E.TRICEPS),
    "hypertrophy 4 days, glutes are the priority": (E.GLUTES,),
    "I want a bigger butt and toned legs": (E.GLUTES, E.QUADS, E.HAMSTRINGS),
    "wider back and shoulders please, 6 days": (E.BACK, E.SHOULDERS),
    "my arms are lagging": (E.BICEPS, E.TRICEPS),
    "calves won't grow": (E.CALVES,),
    "Chest and arms, mostly.": (E.CHEST, E.BICEPS, E.TRICEPS),
    "emphasis on posterior chain": (E.HAMSTRINGS, E.GLUTES),
    "improve my grip for climbing": (E.FOREARMS,),
    "get back into shape, weak core": (E.ABS,),
    "focus on legs but my shoulder hurts": (E.QUADS, E.HAMSTRINGS),
    "more upper body, less legs": (E.CHEST, E.BACK, E.SHOULDERS),
    "i want to dunk": (E.JUMPING,),
    "jump higher for volleyball": (E.JUMPING,),
    "17, I play football, want to get stronger and faster": (E.SPEED,),
    "I want to get up from the floor and carry my shopping": (E.EVERYDAY,),
    "I'm 72 and want to stay independent": (E.EVERYDAY,),
    "stand up from a chair without using my hands": (E.EVERYDAY,),
}
SKILLS = {
    "I want to learn a handstand, 3 days": (E.HANDSTAND,),
    "get my first muscle-up": (E.MUSCLE_UP,),
    "goals: front lever, full planche. I have rings": (E.FRONT_LEVER, E.PLANCHE),
    "I can do a 10 sec L-sit already but want a front lever": (E.FRONT_LEVER,),
    "pistol squats and handstand, beginner, 3 days": (E.PISTOL, E.HANDSTAND),
    "calisthenics 4x week, planche is the dream": (E.PLANCHE,),
    "no muscle ups yet, would love one": (E.MUSCLE_UP,),
    "calisthenics rings 4 days 45 min muscle up front lever": (E.MUSCLE_UP, E.FRONT_LEVER),
    "working towards a straddle planche and back lever": (E.PLANCHE, E.BACK_LEVER),
}
NO_SKILLS = (
    "I hate handstands, want to bench 100",
    "can do 3 muscle ups, bench 80",
    "handstand push-ups: 5",
    "no handstands please, my wrist hurts",
    "muscle ups 3, pull ups 12",
    "3 muscle ups 12 pull ups, get stronger",
    "10 s front lever and 8 strict muscle-ups",
    "I used to hold a front lever",
    "i have never tried a planche",
)
NOT_SAID = (
    "my back hurts when I deadlift",
    "I don't want bigger legs",
    "no more leg pain",
    "glute bridges and hip thrusts are fun",
    "bigger bench",
    "push pull legs, 6 days",
    "build back up to a 100 kg bench",
    "I want to get back to running",
    "leg day is monday",
    "I never train legs",
    "I have a plyo box and a rower",
    "I can't do a single push-up off the floor",
    "I just want to not fall apart",
    "I'm 75 kg",
    "run a faster 5k",
    "shoulder press 40 kg x 8",
)


@pytest.mark.parametrize(("words", "wanted"), SAID.items())
def test_what_they_want_more_of_is_heard_in_their_order(words, wanted):
    assert emphasized.read(words.lower(), goal_asked=True) == wanted


@pytest.mark.parametrize(("words", "wanted"), SKILLS.items())
def test_a_skill_they_wish_for_is_heard(words, wanted):
    assert emphasized.read(words.lower(), goal_asked=True) == wanted


@pytest.mark.parametrize("words", NO_SKILLS)
def test_a_skill_they_have_or_do_not_want_is_no_wish(words):
    assert emphasized.read(words.lower(), goal_asked=True) == ()


def test_a_skill_is_said_back_planned_and_taken_back():
    talk = Talk()
    first = talk.say("learn a handstand and a front lever, 4 days, pull-up bar, intermediate, 12 weeks, nothing hurts")
    assert "practice of the handstand and the front lever" in first.text
    design = talk.system().facts.creating.design
    assert design.definition.name == "Bodyweight for handstand and front lever · 12 weeks"
    assert "You practise the handstand and the front lever first" in design.methodology.volume_distribution
    assert "no practice of the front lever" in talk.say("drop the front lever").text
    assert talk.brief.emphasis == (E.HANDSTAND,)


def test_beside_a_lever_no_number_of_another_exercise_is_its_own():
    brief = brief_of("front lever and 1 arm chin up. pull ups 18. 5 days rings")
    assert "front-lever" not in {one.exercise_id for one in (*brief.starting_numbers, *brief.targets)}
    brief = brief_of("12 chins, 20 dips, 5 s tuck front lever. goal 20 chins 30 dips")
    assert {one.exercise_id: one.reps for one in brief.targets} == {"chin-up": 20, "dip": 30}


@pytest.mark.parametrize("words", NOT_SAID)
def test_a_part_of_the_body_alone_is_no_wish(words):
    assert emphasized.read(words.lower(), goal_asked=True) == ()


def test_a_part_alone_answers_the_question_for_the_goal_and_no_other():
    assert emphasized.read("back", goal_asked=True) == (E.BACK,)
    assert emphasized.read("back", goal_asked=False) == ()


def test_from_65_on_a_plan_for_health_has_balance_in_it_and_a_lifters_has_not():
    assert brief_of("I am 71 and want to stay fit and healthy, twice a week, 30 minutes").emphasis == (E.EVERYDAY,)
    lifter = brief_of("I'm 66, squat 140 x 3, want 150. Powerlifting meet on 12 June. 4 days, full gym")
    assert lifter.discipline is Discipline.POWERLIFTING
    assert lifter.emphasis == ()


def test_it_is_said_back_and_shows_in_the_draft():
    talk = Talk()
    assert "more work for chest and arms" in talk.say(FIRST).text
    assert "more work for glutes" in talk.say("also more glutes please").text
    assert talk.brief.emphasis == (E.CHEST, E.BICEPS, E.TRICEPS, E.GLUTES)
    design = talk.system().facts.creating.design
    assert design.definition.name.startswith("Hypertrophy for chest, arms and glutes")
    assert "Hard sets in week 1 for what you want more of: chest " in design.methodology.volume_distribution


@pytest.mark.parametrize("words", ["actually without the arm focus", "less arms please", "drop the extra arm work"])
def test_it_can_be_taken_back(words):
    talk = Talk()
    talk.say(FIRST)
    assert "no more than usual for arms" in talk.say(words).text
    assert talk.brief.emphasis == (E.CHEST,)


def test_undo_takes_back_the_last_of_it_alone():
    talk = Talk()
    talk.say(FIRST)
    talk.say("also more glutes please")
    before = talk.brief
    talk.say("without the arm focus")
    assert "more work for arms" in talk.say("undo").text
    assert set(talk.brief.emphasis) == set(before.emphasis)
    talk.say("undo")
    assert E.GLUTES not in talk.brief.emphasis
    assert talk.brief.goal == before.goal


def test_undo_of_something_taken_out_puts_it_in_again():
    talk = Talk()
    talk.say(FIRST)
    talk.say("no lunges, and I love hammer curls")
    assert talk.brief.exclusions
    before = talk.brief.exclusions
    talk.say("lunges are fine again")
    assert talk.brief.exclusions == ()
    talk.say("undo")
    assert talk.brief.exclusions == before
