"""Everyday questions: answered to the point in both talks, with care where something hurts, and never as facts."""

import pytest

from tests.offline.driver import MEET, designing, running
from tests.offline.everyday_questions import ASKED, IN_TRAINING, NOT_ASKED
from tp_core.adapters.offline import advice, talk
from tp_core.adapters.offline.reading import asks
from tp_core.adapters.offline.reading.words import Text
from tp_core.domain.facts import Facts
from tp_core.domain.safety import OutputGate


@pytest.fixture(scope="module")
def week_three() -> Facts:
    return running(designing(MEET))


@pytest.mark.parametrize(("question", "told"), ASKED)
def test_an_everyday_question_is_answered_to_the_point_in_both_talks(question, told, week_three):
    beside = talk.reply(question, week_three)
    made = designing("get stronger")
    answer = made.say(question).text
    for one, held in ((answer, told), (beside, IN_TRAINING.get(question, told))):
        assert held.casefold() in one.casefold()
        assert "didn't understand" not in one
    assert answer.endswith(("How long have you trained?", "Are you new to it, some months in, or years?"))
    assert made.brief.goal == "get stronger"


@pytest.mark.parametrize("words", NOT_ASKED)
def test_statements_wishes_and_words_to_explain_are_no_everyday_questions(words):
    assert asks.read(Text(words)).question not in ("pain", "exercise", "advice")


@pytest.mark.parametrize("entry", [entry for entry in advice.ENTRIES if entry.text], ids=lambda entry: entry.key)
def test_every_answer_is_short_and_passes_the_output_gate(entry):
    gate = OutputGate(no_weight_talk=True)
    assert gate.feed(entry.text) + gate.finish() == entry.text
    assert gate.hit is None
    assert len(entry.text.split()) <= 65


def test_every_entry_is_found_by_some_question():
    found = {asks.read(Text(question)).about for question, _ in ASKED}
    assert {"sore", "ill", "belt", "plates", "deload", "minutes", "lift often", "how to", "trains", "must"} <= found


def test_openers_come_from_the_numbers_and_stay_below_what_the_weeks_can_bring(week_three):
    answer = talk.reply("what should my openers be?", week_three)
    assert "90-92 %" in answer
    assert "back squat 197.5-202.5 kg, bench press 130-132.5 kg and deadlift 230-237.5 kg" in answer
    assert "in numbers" in designing("get stronger").say("what should my openers be?").text


def test_a_first_weight_is_found_not_guessed_unless_there_is_a_number(week_three):
    assert "three good ones" in designing("get stronger").say("what weight should my first deadlift be?").text
    assert "about 250 kg in the deadlift" in talk.reply("what weight should my first deadlift be?", week_three)
    assert "three good ones" in designing("get stronger").say("how heavy should I start?").text


def test_pain_in_a_question_is_kept_and_answered_with_what_spares_it():
    made = designing("get stronger")
    answer = made.say("my wrist hurts when I bench, can I still do it?").text
    assert any("wrist" in limitation for limitation in made.brief.limitations)
    assert (
        "Leave out the bench press while it hurts; the dumbbell bench press and the floor press put less on it"
        in answer
    )


def test_facts_in_a_question_are_read_all_the_same():
    made = designing("build muscle")
    made.say("can I build muscle at home with just dumbbells?")
    assert made.brief.equipment == ("dumbbells",)


def test_an_answer_in_the_health_question_returns_to_it():
    made = designing("get stronger", "1 year", "mon wed fri", "full gym", "8 weeks", "I don't know my numbers", "none")
    assert made.question is not None
    assert made.question.topic == "screening"
    assert made.say("do I need a belt?").text.endswith(
        "Back to the health question: does any of it apply, and are you 18 or over?"
    )


def test_what_has_no_answer_is_said_and_not_guessed(week_three):
    answer = talk.reply("which colour of plates is the fastest?", week_three)
    assert answer.startswith("I have no answer to “which colour of plates is the fastest?”.")


def test_a_week_asked_for_in_the_design_talk_is_told(week_three):
    assert (
        designing("get stronger").say("what does week 4 look like?").text.startswith("Week 4, from Monday 21 December")
    )
    assert talk.reply("what does week 4 look like?", week_three).startswith("Week 4 (Accumulation): Monday 21 December")


@pytest.mark.parametrize(
    ("words", "given"),
    [
        ("my doctor cleared me", True),
        ("the physio gave me the all clear, no limits", True),
        ("doctor cleared me but no running until march", True),
        ("my doctor said I can't train", False),
        ("doctor said i can not lift until june", False),
        ("my doctor hasn't said i can train", False),
        ("i need to wait until my doctor gives me the ok", False),
        ("my doctor said it's not ok", False),
    ],
)
def test_a_clinicians_word_counts_only_where_it_was_given(words, given):
    assert (asks.read(Text(words)).question == "cleared") is given


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("what should i do about my knee?", "pain"),
        ("how do i fix my back?", "pain"),
        ("any tips for my bad elbow?", "pain"),
        ("what do i do about my schedule?", ""),
        ("what can i do for my shoulder strength?", "help"),
    ],
)
def test_who_asks_what_to_do_about_a_joint_has_one_that_hurts(words, kind):
    assert asks.read(Text(words)).question == kind
