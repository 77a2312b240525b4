"""Questions and news while a program runs: answered from its facts, acted on only where they are a wish."""

from datetime import date

import pytest

from tests.offline.driver import MEET, designing, running
from tests.offline.training_questions import ACTS, ASKED, NO_ACT, WHY
from tp_core.adapters.offline import advice, talk, training_texts
from tp_core.adapters.offline.reading import todays_workout
from tp_core.domain.facts import Facts, PastSession
from tp_core.domain.questions import marked
from tp_core.domain.safety import OutputGate

SQUATS = ("Back squat 170 kg × 5 (5 sets)", "Plank 45 s (3 sets)")
RECENT = (
    PastSession(week=3, day=date(2026, 12, 14), name="Squat day", became="done", lifts=SQUATS, sets=17),
    PastSession(week=2, day=date(2026, 12, 8), name="Bench day", became="not done"),
    PastSession(week=2, day=date(2026, 12, 7), name="Squat day", became="done", lifts=SQUATS, sets=17),
)


@pytest.fixture(scope="module")
def facts() -> Facts:
    """Week 3 of a meet program, with what was logged of it."""
    made = running(designing(MEET))
    known = {"recent": RECENT, "trained": ("Sessions done: 5 of 6 due",), "goals": ("Squat 230: on track. A rule.",)}
    return made.model_copy(update={"programs": (made.programs[0].model_copy(update=known),)})


@pytest.mark.parametrize(("said", "told"), [*ASKED, *WHY])
def test_it_is_answered_to_the_point(said, told, facts):
    answer = talk.reply(said, facts)
    assert told.casefold() in answer.casefold()
    assert "understand" not in answer
    assert "!" not in answer
    assert len(answer.split()) <= 95


@pytest.mark.parametrize(("said", "tool"), ACTS)
def test_a_wish_is_a_tool_call(said, tool, facts):
    assert [name for name, _ in todays_workout.calls(said, facts)] == [tool]


@pytest.mark.parametrize("said", NO_ACT)
def test_a_question_changes_nothing(said, facts):
    assert todays_workout.calls(said, facts) == []


def test_the_days_of_a_swap_and_a_move_are_the_next_such_days(facts):
    assert todays_workout.calls("swap today with tomorrow", facts) == [
        ("swap_sessions", {"one": "2026-12-16", "other": "2026-12-17"})
    ]
    assert todays_workout.calls("move thursday to wednesday", facts) == [
        ("move_session", {"to": "2026-12-23", "session": "2026-12-17"})
    ]


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("my knee hurts should I squat", "my knee hurts. should I squat?"),
        ("slept badly, can I still train", "slept badly, can I still train?"),
        ("I don't know if I can train", "I don't know if I can train"),
        ("how much should I eat", "how much should I eat"),
        ("tell me what I should do", "tell me what I should do"),
        ("knee hurts, should I squat?", "knee hurts, should I squat?"),
    ],
)
def test_a_question_that_runs_on_is_one_of_its_own(said, read):
    assert marked(said) == read


def test_pain_told_beside_a_question_is_answered_with_care_in_the_design_talk_too():
    answer = designing("get stronger").say("My knee hurts. Should I squat?").text
    assert "I don't plan through pain" in answer
    assert "a must" not in answer
    warm = designing("get stronger").say("My knee hurts. How do I warm up?").text
    assert "the empty bar" in warm


def texts_of(room):
    for name, value in vars(room).items():
        if name.isupper():
            yield from value.values() if isinstance(value, dict) else (value,)


@pytest.mark.parametrize("text", texts_of(training_texts))
def test_what_is_said_in_general_passes_the_output_gate(text):
    gate = OutputGate(no_weight_talk=True)
    assert gate.feed(text) + gate.finish() == text
    assert gate.hit is None


@pytest.mark.parametrize("entry", [one for one in advice.ENTRIES if one.running], ids=lambda one: one.key)
def test_no_answer_while_a_program_runs_speaks_of_the_draft(entry):
    assert not any(words in entry.running for words in ("once it runs", "once the program runs", "while we plan"))


def test_reasons_are_given_by_the_same_facts_while_the_plan_is_made():
    made = designing(MEET)
    assert "Tuesday has Bench day" in made.say("why tuesday?").text
    assert "measured by the back squat" in made.say("why do I squat?").text
    assert "You gave me 4 days" in made.say("why four days?").text
