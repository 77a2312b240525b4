"""A week reported in an ordinary conversation: recorded through the tool, said so, and remembered in later talk."""

import pytest

from tests.athletes import at, started, train
from tests.check_ins.weeks import check_in, day
from tests.conftest import all_events, text_of
from tests.scripted import TOOLS, Scripted, say
from tp_core.adapters.offline.reading import week_report
from tp_core.domain.coach import ToolCall
from tp_core.domain.creation import Conversation
from tp_core.domain.facts import Facts
from tp_core.services import coaches, desks, standing, talks
from tp_core.services.prompts import instructions
from tp_core.services.turns import engine
from tp_core.services.turns.run import Sent


@pytest.fixture
def program(app):
    program = started(app)
    train(app, program, day(3))
    return program


def said(app, text: str) -> str:
    talk = talks.open_conversation(app, "me", "atlas")
    return text_of(all_events(engine.send(app, Conversation, "me", "atlas", talk.session_id, Sent(text))))


def kept(app, program):
    return app.store.check_ins.of_program("me", program.program_id)


def test_the_offline_coach_records_a_reported_week_and_says_so(app, program):
    now = at(app, day(3))
    answer = said(now, "this week was a 2, slept badly, knee niggle")
    assert answer.startswith("I've recorded that as your check-in for week 2.")
    assert "4 of 4 sessions done; 70 of 70 sets" in answer
    (one,) = kept(app, program)
    assert (one.week_number, one.answers.rating) == (2, 2)
    assert one.answers.feedback == "this week was a 2, slept badly, knee niggle"
    assert (one.answers.pain.level, one.answers.pain.area) == ("niggle", "knee")


def test_a_pattern_reported_in_talk_leads_to_the_same_suggestion(app, program):
    check_in(app, program, 1, 2)
    answer = said(at(app, day(3)), "last week was hard going")
    assert "week 3 with 56 sets instead of 70" in answer
    assert "under *Check-in*" in answer
    assert app.store.check_ins.adaptations("me", program.program_id)[0].status == "proposed"


def test_late_in_a_week_this_week_is_the_running_one(app, program):
    said(at(app, day(3, 6)), "this week went well")
    assert [one.week_number for one in kept(app, program)] == [3]


def test_a_model_cannot_record_a_rating_nobody_gave(app, program, scripted):
    call = ToolCall(call_id="1", name="record_check_in", arguments={"rating": 1})
    now = at(scripted([call, TOOLS], say("Noted.")), day(3))
    said(now, "what is on this week?")
    assert kept(app, program) == ()
    model: Scripted = now.coach  # type: ignore[assignment]
    assert "I only record a rating you gave" in str(model.heard[-1])


def test_a_model_that_calls_the_tool_records_the_athletes_own_words(app, program, scripted):
    call = ToolCall(call_id="1", name="record_check_in", arguments={"rating": 2, "pain": "niggle", "area": "left hip"})
    now = at(scripted([call, TOOLS], say("I recorded week 2.")), day(3))
    assert said(now, "honestly it was rough, knee is grumpy") == "I recorded week 2."
    (one,) = kept(app, program)
    assert one.answers.feedback == "honestly it was rough, knee is grumpy"
    assert one.answers.pain.area == "", "a place they did not name is not kept"


def test_earlier_check_ins_are_among_the_facts_and_can_be_asked_for(app, program):
    check_in(app, program, 1, 2, "slept badly")
    check_in(app, program, 2, 1, "worse")
    now = at(app, day(3))
    running = standing.running_programs(now, "me", day(3))
    assert running[0].check_ins[0] == (
        "week 2: 1 (very badly), “worse”; suggested: Week 3 with 56 sets instead of 70 (proposed)"
    )
    talk = talks.open_conversation(now, "me", "atlas")
    told = instructions(desks.open_desk(now, talk, now.store.profile("me")).facts()).current
    assert "week 1: 2 (hard going), “slept badly”" in told
    assert "week 1: 2 (hard going), “slept badly”" in said(now, "what did I say in my check-ins?")


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("week 3 was a 4", 4),
        ("check-in: 3", 3),
        ("I'd rate this week 5/5", 5),
        ("last week felt great, training was too easy", 5),
        ("the past week was very badly, too hard", 1),
        ("this week was OK", 3),
        ("this week is 4 sessions", None),
        ("this week was 3 of 4 sessions", None),
        ("how was my week 3?", None),
        ("next week is a 4 day week", None),
        ("I ran 3 times this week", None),
        ("what is on this week", None),
    ],
)
def test_reports_are_told_from_everything_else_about_weeks(app, program, text, rating):
    facts = Facts(today=day(3), coach=coaches.get(app, "atlas"), programs=standing.running_programs(app, "me", day(3)))
    found = week_report.calls(text, facts)
    assert (found[0][1]["rating"] if found else None) == rating
