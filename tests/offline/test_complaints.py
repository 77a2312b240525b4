"""A complaint is any trouble of a part of one's own; what is well, past, to grow or another's is none."""

import pytest

from tests.offline.driver import Talk
from tests.offline.score import brief_of
from tp_core.domain.exclusions import excluded
from tp_core.domain.exercises import EXERCISES


@pytest.mark.parametrize(
    ("said", "part"),
    [
        ("my shoulders are destroyed from the pizza oven", "shoulders"),
        ("bench does my right shoulder in", "shoulder"),
        ("my back no like floor", "back"),
        ("Hamstring on the left pulls at speed", "hamstring"),
        ("my shoulder doesn't let me hold the bar low", "shoulder"),
        ("Lower back is temperamental so I pull from blocks", "back"),
        ("ankle not bending good from football", "ankle"),
        ("my knees have seen better days", "knees"),
        ("My neck needs care", "neck"),
        ("physio told me to lift because of my ankle", "ankle"),
        ("want to be strong again without my lower back going", "back"),
        ("I pulled my hammy on Sunday", "hammy"),
        ("collarbone broke in august", "collarbone"),
        ("she has bad knees, mine are fine, it's my elbow", "elbow"),
        ("they say sleds are good for knees, mine are sore", "knees"),
        ("skull crushers hurt my elbows, give triceps pushdowns instead", "elbows"),
        ("no rows please, neck is ruined", "neck"),
        ("shoulder came out last year", "shoulder"),
        ("stress fracture in my foot, cleared to run 3 times a week", "foot"),
        ("my back gives out when I garden", "back"),
        ("Contraindications: neck (whiplash)", "neck"),
        ("What to look out for: golfer's elbow", "elbow"),
        ("The knee, he is not so good", "knee"),
        ("before my hip op I squatted 100 kg", "hip"),
        ("running again without the calf blowing up", "calf"),
        ("my neck and my lower back are where I feel my job", "neck and my lower back"),
        ("because of my right wrist I'd like push-ups on handles", "right wrist"),
    ],
)
def test_a_part_that_is_not_well_is_cared_for(said, part):
    limitations = brief_of(said).limitations
    assert len(limitations) == 1
    assert part in limitations[0]


@pytest.mark.parametrize(
    "said",
    [
        "three kids and a hernia ago I ran a marathon",
        "my hips are built for it",
        "I had a caesarean a year ago and am cleared for everything",
        "injuries: my ego",
        "run 5k without pain in my knee",
        "knees click but they don't hurt",
        "Back is the weak point, so rows please",
        "my calves are a joke, 3 days",
        "my legs are lagging, my back is wide",
        "my knees are fine and my shoulder is good now",
        "my dog needs knee surgery, 3 days a week",
        "She has a slipped disc. I train 3 days",
        "if I ever hurt my shoulder, what then? 3 days",
        "did my shoulder exercises yesterday, 3 days",
        "get my back bigger, full gym",
        "trap bar, rack and a bench",
        "sore quads from yesterday's squats",
        "my shoulder press is 40 kg",
        "Knees are sound, back's sound",
    ],
)
def test_what_is_well_or_past_or_anothers_is_no_complaint(said):
    assert brief_of(said).limitations == ()


@pytest.mark.parametrize(
    "said",
    [
        "ACL surgery nine years ago, nothing hurts now",
        "My back hurt for two weeks in spring but it's gone, nothing hurts now",
        "Everything works, nothing creaks. 4 days",
        "I broke my wrist as a kid. No complaints of any kind",
        "Knees: good. Back: good. Shoulders: good. 4 days",
        "Hates: leg press. Injuries: none",
    ],
)
def test_nothing_hurts_today(said):
    brief = brief_of(said)
    assert brief.nothing_to_avoid
    assert brief.limitations == ()


@pytest.mark.parametrize(
    "said",
    [
        "it's a globo gym, nothing special about it",
        "goals: 10 pull-ups, no back pain",
        "no pain no gain, as they say",
        "I want to run without pain again",
        "up for anything except burpees, I hate burpees",
    ],
)
def test_what_only_sounds_like_it_does_not_say_that_nothing_hurts(said):
    assert not brief_of(said).nothing_to_avoid


def test_one_trouble_told_in_two_words_is_noted_once():
    assert len(brief_of("Knee surgery (ACL) last year, still a bit sore").limitations) == 1


@pytest.mark.parametrize(
    ("said", "nothing", "parts"),
    [
        ("shoulders ok knees ok all ok", True, 0),
        ("I not have injury", True, 0),
        ("pain free at the moment", True, 0),
        ("Pain free squat would be the dream. Had hip impingement diagnosed last winter", False, 1),
        ("want to run pain free again", False, 0),
        ("no pian anywhere", True, 0),
    ],
)
def test_that_nothing_hurts_is_no_wish_for_it(said, nothing, parts):
    brief = brief_of(said)
    assert (brief.nothing_to_avoid, len(brief.limitations)) == (nothing, parts)


@pytest.mark.parametrize(
    ("said", "parts"),
    [
        ("Diastasis closed. 2 days", 0),
        ("Tailbone sore when I do sit ups", 1),
        ("Six weeks post hip scope", 1),
        ("a handstand, not hurting my wrist", 1),
    ],
)
def test_complaints_in_the_words_of_many_hands(said, parts):
    assert len(brief_of(said).limitations) == parts


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("tight right calf, nothing else", "tight right calf"),
        ("just my left knee, that's all", "left knee"),
        ("bad shoulder otherwise fine", "bad shoulder"),
        ("my back, apart from that all good", "back"),
    ],
)
def test_that_there_is_nothing_else_is_no_part_of_the_complaint(said, kept):
    talk = Talk()
    talk.say("squat 140 in 12 weeks, 4 days, 60 min, full gym, now squat 125, intermediate")
    talk.say(said)
    assert talk.brief.limitations == (kept,)


@pytest.mark.parametrize(
    "said",
    [
        "8 months postpartum, I leak a bit when I jump. want to get back to lifting, 3 days, gym",
        "I have a prolapse, want to get fit",
        "pee when I run or sneeze, want to get fit, 3 days",
        "weak pelvic floor, want to be strong",
    ],
)
def test_trouble_with_the_pelvic_floor_is_cared_for_without_jumps_and_a_physio_is_named(said):
    talk = Talk()
    answer = talk.say(said).text
    assert "pelvic health physio" in answer
    assert excluded(EXERCISES["squat-jump"], (), talk.brief.limitations)
    assert not excluded(EXERCISES["goblet-squat"], (), talk.brief.limitations)


@pytest.mark.parametrize("said", ["prolapsed disc last year, want to squat 100", "my tap is leaking, want to get fit"])
def test_what_only_sounds_like_the_pelvic_floor_leaves_the_jumps_in(said):
    talk = Talk()
    assert "pelvic" not in talk.say(said).text
    assert not excluded(EXERCISES["squat-jump"], (), talk.brief.limitations)
