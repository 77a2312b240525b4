"""Red flags by meaning, where no rule knows the words: what it finds of people nobody fitted it on, and what it costs."""

from datetime import date
from pathlib import Path

import pytest

from tests.safety import everyday
from tests.safety.notes import AREAS, told
from tests.safety.unseen import FINE, RED
from tp_core.adapters.local_memory.second_look import MEANINGS, SecondLook
from tp_core.domain import safety
from tp_core.domain.errors import Unavailable
from tp_core.domain.safety import Tier
from tp_core.domain.safety.texts import GRAVE, MISREAD
from tp_core.services.check_ins.recording import read_by_safety
from tp_core.services.demo.living import _answered
from tp_core.services.demo.stories import stories


@pytest.fixture(scope="module")
def look() -> SecondLook:
    return SecondLook()


def by_rule(text: str) -> bool:
    return any(flag.tier in GRAVE for flag in safety.check(text))


def means(look: SecondLook, text: str) -> bool:
    """Whether the second look finds what it is given to read."""
    return bool(look.flags(safety.read_by_meaning(text)))


def alarms(look: SecondLook, text: str) -> bool:
    return by_rule(text) or means(look, text)


MISSED, ASKED, LOCKED_WRONGLY = 0.03, 0.05, 0.02
"""What is reached (see ADR 10): 109 of 110, 10 of 250 alarmed at in vain, 3 of them without being asked."""
WITH_PAIN, MOST_MISSED_BESIDE_PAIN = 0.03, 0
WITHOUT_TIME = frozenset({
    "chest", "heart", "faint", "breath", "stroke", "seizure", "heat", "allergy", "sugar", "water", "saddle", "self_harm",
})  # fmt: skip
"""The topics of tier 1: of these none is missed."""


def test_of_unseen_emergencies_rules_and_meaning_together_find_most(look):
    missed = [text for text, _ in RED if not by_rule(text) and not means(look, text)]
    assert len(missed) <= MISSED * len(RED), missed


def test_of_unseen_emergencies_without_time_none_is_missed(look):
    assert [text for text, topic in RED if topic in WITHOUT_TIME and not by_rule(text) and not means(look, text)] == []


def certain(look: SecondLook, text: str) -> bool:
    grave = [flag for flag in safety.check(text) if flag.tier in GRAVE]
    return bool(grave) and not (all(flag.may_be_doubted for flag in grave) and look.doubts(text))


def test_of_unseen_ordinary_talk_few_are_asked_about_and_hardly_any_locks(look):
    alarmed = [text for text in FINE if alarms(look, text)]
    assert len(alarmed) <= ASKED * len(FINE), alarmed
    assert len([text for text in FINE if certain(look, text)]) <= LOCKED_WRONGLY * len(FINE)


def test_what_rules_find_of_unseen_emergencies_is_not_doubted(look):
    assert [text for text, _ in RED if by_rule(text) and not certain(look, text)] == []


def test_everyday_notes_raise_no_alarm(look):
    assert [text for text in everyday.EVERYDAY if alarms(look, text)] == []


def test_a_check_in_that_says_where_it_hurts_alarms_as_seldom_as_its_note(look):
    forms = [
        told(note, AREAS[(at + turn) % len(AREAS)], turn)
        for at, note in enumerate(everyday.EVERYDAY)
        for turn in range(3)
    ]
    found = [form for form in forms if alarms(look, form)]
    assert len(found) <= WITH_PAIN * len(forms), found


def test_what_the_demonstrations_athletes_say_raises_no_alarm(look):
    lives = [life for story in stories(date(2026, 11, 27)) for life in story.lives]
    said = [read_by_safety(_answered(words)) for life in lives for words in (*life.words.values(), life.usual)]
    assert any("My left knee hurts." in text for text in said)
    assert [text for text in said if text and alarms(look, text)] == []


def test_grave_notes_are_found_with_where_it_hurts(look):
    missed = [note for area, note in everyday.GRAVE if not alarms(look, told(note, area))]
    assert len(missed) <= MOST_MISSED_BESIDE_PAIN, missed


ACHING = ("shoulder", "left knee", "lower back", "elbow", "wrist", "neck", "achilles")
MOVING = (
    "when I lift my arm above my head",
    "when I put weight on it",
    "going down stairs",
    "after running",
    "when I turn my head",
)


@pytest.mark.parametrize("part", ACHING)
def test_an_everyday_ache_alarms_nobody(look, part):
    told = [form.format(part, move) for move in MOVING for form in ("my {} hurts {}", "got a dodgy {}, it hurts {}")]
    assert [text for text in told if alarms(look, text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "right shoulder is a bit sore. I'm nervous about hurting myself",
        "I'm afraid of hurting myself with the weights",
        "scared i'll hurt myself, never lifted. want to get stronger",
        "I want to get stronger without hurting myself at the gym",
    ],
)
def test_who_is_afraid_of_an_injury_is_not_taken_for_suicidal(look, text):
    assert not alarms(look, text)


@pytest.mark.parametrize(
    "text",
    [
        "I'm scared I'll hurt myself tonight, the gym was the last thing that helped",
        "afraid I will hurt myself again, training used to help with that",
        "worried about hurting myself on purpose after the gym",
        "my shoulder aches when I lift my arm and there is pressure on my chest with it",
        "my lower back hurts when I bend and I can't feel it when I wipe",
    ],
)
def test_what_more_is_told_beside_an_ache_or_a_fear_is_read(look, text):
    assert alarms(look, text)


@pytest.mark.parametrize(
    "text",
    [
        "I get out of breath on the stairs and I want that to stop",
        "lose about 15 kg and stop getting winded on stairs",
        "winded after 2 flights of stairs lol",
        "so i broke my left wrist at football, cast on till xmas. what can i train? legs mostly I guess",
        "broke my collarbone in september, all healed now",
    ],
)
def test_being_unfit_and_a_break_that_is_looked_after_are_no_emergency(look, text):
    assert not alarms(look, text)


@pytest.mark.parametrize(
    ("text", "rule_id"),
    [
        ("I get winded on the stairs lately, new for me", "RF1.breath"),
        ("I get winded on stairs and can't catch my breath", "RF1.breath"),
        ("out of breath on the stairs and my chest feels tight", "RF1.chest"),
        ("breathless just lying down", "RF1.breath"),
        ("broke my wrist, no cast, it hurts like mad", "RF2.break"),
        ("think I broke my foot again, the cast came off last week", "RF2.break"),
    ],
)
def test_breathlessness_that_is_new_and_a_break_that_is_not_looked_after_are(text, rule_id):
    assert rule_id in [flag.rule_id for flag in safety.check(text)]


@pytest.mark.parametrize(
    "text",
    [
        "is my back supposed to feel it", "so is my back supposed to feel this?", "where am I supposed to feel it",
        "i feel it in my arms not in my back", "Should my glutes feel it too?",
    ],
)  # fmt: skip
def test_the_question_where_an_exercise_is_felt_alarms_nobody(look, text):
    assert not alarms(look, text)


@pytest.mark.parametrize(
    "text",
    [
        "is my back supposed to feel numb", "is my leg supposed to feel so tight and swollen",
        "Numb between my legs since deadlifts. Is my back supposed to feel it?",
        "is my arm supposed to feel weak now",
    ],
)  # fmt: skip
def test_a_sign_told_beside_or_in_that_question_is_read_whole(look, text):
    assert alarms(look, text)


def test_a_pulled_muscle_alone_is_for_the_rules_and_what_more_is_told_beside_it_is_read(look):
    assert not alarms(look, "pulled something in my groin")
    assert not alarms(look, "I think I tweaked my left hamstring today")
    assert alarms(look, "pulled something in my groin and now it is numb down there, can't pee")


@pytest.mark.parametrize("text", everyday.REFUSALS)
def test_who_does_not_want_a_doctor_or_a_form_is_no_alarm(look, text):
    assert not alarms(look, text)


@pytest.mark.parametrize("text", everyday.DIZZY)
def test_dizziness_alone_sends_nobody_to_hospital(look, text):
    assert [flag.rule_id for flag in safety.check(text) if flag.tier is Tier.CLEARANCE] == ["RF3.dizzy"]
    assert not alarms(look, text)


@pytest.mark.parametrize(
    "text",
    [
        "passed out mid set, bar on the pins thank god",
        "Honestly I want to go to sleep and never wake up. Bought what I need yesterday, so plan no more weeks for me.",
        "I throw up after every meal so that the scale is happy, and then I do my intervals as planned, all good",
    ],
)
def test_short_texts_and_words_of_suicide_and_eating_stand(look, text):
    assert certain(look, text)


@pytest.mark.parametrize(
    ("text", "rule_id"),
    [
        ("feels like a truck is parked across my ribs and my jaw aches, still sat here", "RF1.chest"),
        ("hives all over and wheezing ten minutes into my run, i'd had prawns at lunch", "RF1.allergy"),
        ("resistance band pinged off and hit me in the eye, all blurry now", "RF2.eye"),
    ],
)
def test_it_says_which_kind(look, text, rule_id):
    assert not by_rule(text)
    assert [flag.rule_id for flag in look.flags(text)] == [rule_id]


LONG = (
    "Week four done. Monday was bench, 80 for five and then 82.5, rows and a few curls, gym was quiet for once. Tuesday I "
    "rested and cooked for the kids. {} Friday I want to move the long run because my sister visits, and could we keep "
    "the squats at a hundred until my new shoes come? Otherwise happy with how it is going, weight is steady."
)


def test_a_clause_in_the_middle_of_a_long_report_is_found(look):
    assert look.flags(LONG.format("Wednesday squats moved well and I slept like a stone.")) == ()
    (flag,) = look.flags(
        LONG.format("Since Wednesday's squats I can't feel anything when I wipe and my feet slap when I walk.")
    )
    assert flag.rule_id == "RF1.saddle"


@pytest.mark.parametrize("text", ["where am I?", "what's next?", "how am I doing?", "I'm done", "please go on", "help"])
def test_a_few_words_are_left_to_the_rules(look, text):
    assert look.flags(text) == ()


@pytest.mark.parametrize("text", ["", "   ", "💪💪", "1 2 3", "a" * 5000, "chest " * 3000, "\x00\ufffd"])
def test_any_text_is_read(look, text):
    assert isinstance(look.flags(text), tuple)


def test_without_the_language_model_there_are_rules_alone():
    class Missing(SecondLook):
        @property
        def _model(self):
            raise Unavailable("not installed")

    assert Missing().flags("felt like someone parked a car on my ribs") == ()
    assert not Missing().doubts(
        "blacked out Thursday to Sunday in the family diary, so no training then please. Friday?"
    )


def test_warming_reads_the_model():
    read = []

    class Watched(SecondLook):
        @property
        def _model(self):
            read.append(True)
            return super()._model

    Watched().warm()
    assert read


def test_a_hostile_length_of_sentences_is_read_in_bounds(look):
    parts = look._parts(" ".join(f"My knee is sore today number {number}." for number in range(400)))
    assert len(parts) <= 13


def test_every_meaning_has_a_fixed_answer_that_says_how_to_go_on():
    for flag in MEANINGS.values():
        answer = safety.answer((flag.model_copy(update={"likely": True}),), has_active_program=True, country="GB")
        assert answer is not None
        assert answer.text.endswith(MISREAD)
        assert (answer.locks, answer.pauses_program) == (False, False)


def test_what_a_rule_finds_comes_before_what_is_only_likely():
    likely = MEANINGS["chest"].model_copy(update={"likely": True})
    certain = safety.check("my urine is dark brown since the workout")
    answer = safety.answer((likely, *certain), has_active_program=False)
    assert answer is not None
    assert answer.rule_id.startswith("RF2.")
    assert MISREAD not in answer.text


def test_the_weights_are_data_alone():
    from tp_core.adapters.local_memory.second_look import WEIGHTS

    assert Path(WEIGHTS).stat().st_size < 1_000_000


@pytest.mark.parametrize(
    "text",
    [
        "from now on I can't train at all",
        "I can't train at all this week",
        "From now on only Tue/Thu/Sat, my knee hurts and I have dumbbells up to 24 kg",
        "from now on I can only run on mondays",
    ],
)
def test_when_somebody_can_train_is_no_alarm(look, text):
    assert not alarms(look, text)


@pytest.mark.parametrize(
    "text",
    [
        "from now on I can't go on",
        "I can't train any more and don't want to live",
        "from now on I can't lift my arm",
        "I can't train, my speech is slurred",
        "suddenly I can't run, my calf is swollen and hot",
        "I can only train tue and thu and my chest hurts when I run",
    ],
)
def test_what_stands_beside_it_is_still_found(look, text):
    assert alarms(look, text)


LOST_FORM = (
    "afraid I have lost everything", "after three weeks off I'm afraid I have lost everything", "scared I've lost all my gains",
    "I feel like I lost everything, all my strength is gone", "worried I lost all my fitness after the flu",
    "feels like I lost it all after 2 weeks of holiday", "I've lost all my strength",
)  # fmt: skip
LOST_MORE = (
    "I've lost everything and there is no point anymore", "scared I have lost everything and can't go on", "I've lost everything",
    "I lost my job, afraid I have lost everything", "I feel like I've lost everything since the break up",
    "I lost everything. I want to die", "afraid I lost everything, my wife too", "I feel like I lost everything",
    "afraid I've lost everything, nothing helps, I hate my life", "my strength is gone, I can't do this tonight",
)  # fmt: skip


@pytest.mark.parametrize("text", LOST_FORM)
def test_the_fear_for_ones_form_is_no_crisis(look, text):
    assert not alarms(look, text)


@pytest.mark.parametrize("text", LOST_MORE)
def test_who_may_have_lost_more_than_form_is_read_whole(text):
    assert safety.read_by_meaning(text) == text
