"""The red-flag gate over what people write."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.safety.ordinary import ALARMING, ORDINARY
from tests.safety.persons import PERSONS
from tests.safety.phrasings import MEASURED, TUNED, gravest
from tests.safety.strangers import STRANGERS
from tp_core.domain import safety
from tp_core.domain.safety import Tier

_ORDER = [Tier.EMERGENCY, Tier.URGENT, Tier.SENSITIVE, Tier.CLEARANCE, Tier.COACH]


def share_right(phrasings) -> float:
    return sum(gravest(text) == tier for text, tier in phrasings) / len(phrasings)


@pytest.mark.parametrize(("text", "tier"), TUNED, ids=[text for text, _ in TUNED])
def test_the_tuned_phrasings_have_their_tier(text, tier):
    assert gravest(text) == tier


def test_no_emergency_is_missed():
    missed = [text for text, tier in (*TUNED, *MEASURED, *PERSONS) if tier == 1 and gravest(text) != 1]
    assert missed == []
    missed = [text for text, tier in STRANGERS if tier == 1 and gravest(text) != 1]
    assert len(missed) <= 1, missed


def test_false_alarms_are_at_most_two_percent():
    harmless = [text for text, tier in (*TUNED, *MEASURED, *PERSONS, *STRANGERS) if tier == 0]
    alarms = [text for text in harmless if gravest(text) in (1, 2, 3, 5)]
    assert len(alarms) <= 0.02 * len(harmless), alarms


def test_ordinary_training_talk_raises_no_alarm():
    alarms = [text for text in ORDINARY if gravest(text) in (1, 2, 3, 5)]
    assert len(alarms) <= 0.02 * len(ORDINARY), alarms


@pytest.mark.parametrize(("text", "tier"), ALARMING, ids=[text for text, _ in ALARMING])
def test_no_excuse_lets_an_emergency_pass(text, tier):
    assert gravest(text) == tier


def test_the_measured_half_and_what_the_invented_people_write_is_mostly_right():
    assert share_right(MEASURED) >= 0.95
    assert share_right(PERSONS) >= 0.98
    assert share_right(STRANGERS) >= 0.92


def test_there_are_enough_phrasings_of_each_kind_to_mean_something():
    for half in (TUNED, MEASURED):
        counts = {tier: sum(expected == tier for _, expected in half) for tier in range(6)}
        assert counts[0] >= 150
        assert counts[1] >= 100
        assert min(counts.values()) >= 20


def test_stop_signs_count_for_whoever_is_known_to_be_pregnant():
    assert gravest("I have been bleeding since the walk") == 0
    flags = safety.check("I have been bleeding since the walk", pregnant=True)
    assert [(int(flag.tier), flag.rule_id) for flag in flags] == [(2, "RF2.pregnancy")]
    across = safety.check("I'm 30 weeks along. All good. Today some contractions.")
    assert int(across[0].tier) == 2


@pytest.mark.parametrize(
    "text", ["chest\u200b pain when running", "ＣＨＥＳＴ pain when running", "chést pain when running"]
)
def test_invisible_and_foreign_forms_hide_nothing(text):
    assert gravest(text) == 1


def test_the_gravest_is_first_and_every_tier_is_kept():
    flags = safety.check("My knee aches. I have high blood pressure. My urine is dark. I have chest pain when walking.")
    assert list(dict.fromkeys(int(flag.tier) for flag in flags)) == [1, 2, 3, 4]


@given(st.text(max_size=400))
def test_any_text_is_read_without_trouble(text):
    flags = safety.check(text)
    assert [_ORDER.index(flag.tier) for flag in flags] == sorted(_ORDER.index(flag.tier) for flag in flags)


def test_ten_thousand_hostile_characters_take_no_time():
    for text in (
        "chest " * 1600,
        "a" * 10_000,
        "my knee " * 1250,
        "pain in the " * 800,
        "i " * 5000,
        "swollen arms " * 770,
        "can't " * 1600,
    ):
        began = time.process_time()
        safety.check(text[:10_000])
        assert time.process_time() - began < 2


def test_texts_name_the_place_and_never_promise_a_paused_program_where_there_is_none():
    flags = safety.check("I have chest pain when I run")
    here = safety.answer(flags, has_active_program=True, country="GB")
    away = safety.answer(flags, has_active_program=False)
    assert here is not None
    assert away is not None
    assert "999" in here.text
    assert "paused" in here.text
    assert "your local emergency number" in away.text
    assert "paused" not in away.text
    assert safety.answer(safety.check("my left knee gets cranky"), has_active_program=True) is None


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("Ripping feeling between the blades after bench, still there.", 1),
        ("Popped out on Tuesday, won't go back in", 2),
        ("my shoulder slid out on the kip and won't go back", 2),
        ("popped out for a run on Tuesday, won't be back in the gym till Friday", 0),
        ("the pin slid out of the machine and won't go back", 0),
        ("ripping bench today, tearing through the plan between the holidays", 0),
    ],
)
def test_a_rip_between_the_blades_and_a_joint_that_stays_out_need_help(text, tier):
    assert gravest(text) == tier


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("dizzy on standing up after hard sets", 3),
        ("I get dizzy when I stand up too quick after heavy sets", 3),
        ("a bit lightheaded standing up after leg press", 3),
        ("leg press makes me dizzy when I stand up", 3),
        ("head rush every time I stand up after squats", 3),
        ("saw stars after the last deadlift", 3),
        ("room is spinning, feel dizzy after the set", 3),
        ("felt lightheaded when I stood up too quick, gone in a second", 0),
        ("a bit dizzy from spinning the kids round", 0),
        ("so dizzy with happiness", 0),
        ("no head rush after squats this time", 0),
    ],
)
def test_dizziness_after_sets_is_for_a_clinician_and_a_quick_rise_or_joy_is_not(text, tier):
    assert gravest(text) == tier


@pytest.mark.parametrize("text", ["scared I've lost all my gains", "I'm afraid of losing my gains over the holidays"])
def test_the_fear_for_one_s_gains_is_no_fear_of_gaining(text):
    assert gravest(text) == 0
    assert gravest("I'm scared of gaining") == 5
