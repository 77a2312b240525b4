"""What an answer offers in quotes is there to tap, and a plain yes means it; an example is none, and a thanks neither."""

from datetime import timedelta

import pytest

from tests.athletes import at, here
from tests.workouts.test_talking_of_workouts import MONDAY, says
from tp_core.domain import words_offered
from tp_core.domain.creation import Conversation
from tp_core.services.workouts import looking_back

TUESDAY = MONDAY + timedelta(days=1)


def days_of(app, program):
    marks = looking_back.marks(at(app, MONDAY), here(at(app, MONDAY), program))
    return [one.day for one in marks if one.week == 1]


@pytest.mark.parametrize("yes", ["ok do it", "yes please", "do that", "Swap today with tomorrow"])
def test_a_yes_does_what_was_offered_in_words(app, program, yes):
    asked, done = says(app, MONDAY, "can I swap today and tomorrow?", yes)
    assert "Say “swap today with tomorrow”" in asked
    assert done.startswith("Changed round: ")


@pytest.mark.parametrize("said", ["ok", "thanks", "no", "why?"])
def test_nothing_is_done_without_one(app, program, said):
    before = days_of(app, program)
    says(app, MONDAY, "can I swap today and tomorrow?", said)
    assert days_of(app, program) == before


def test_no_leaves_it(app, program):
    assert says(app, MONDAY, "can I swap today and tomorrow?", "no")[1] == "Then everything stays as it is."


def test_it_is_there_to_tap_and_gone_after_the_next_answer(app, program):
    says(app, MONDAY, "can I swap today and tomorrow?")
    (talk,) = app.store.talks(Conversation, "me", "atlas", limit=1).items
    assert talk.open_question.quick_replies == ("Swap today with tomorrow",)
    _, _, late = says(app, MONDAY, "can I swap today and tomorrow?", "what's today?", "do it")
    assert not late.startswith("Changed round")


@pytest.mark.parametrize(
    ("answer", "topic"),
    [
        ("Say “swap today with Friday” and they change round.", "words: swap today with Friday"),
        ("You can “carry on” or “shift the plan”. Which one?", "words"),
        ("I can't. What I can is like “pause the program” or “move today to Saturday”.", None),
        ("Changed. Say “undo” to take it back.", None),
        ("Move one to a free day, like “move today to Saturday”.", None),
    ],
)
def test_only_what_can_be_done_as_it_stands_is_offered(answer, topic):
    found = words_offered.question(answer)
    assert (found.topic if found is not None else None) == topic
    assert found is None or all(reply[:1].isupper() for reply in found.quick_replies)


def test_a_change_that_cannot_be_made_moves_nothing_on_a_yes(app, program):
    before = days_of(app, program)
    says(app, MONDAY, "delete the program", "yes")
    assert days_of(app, program) == before
