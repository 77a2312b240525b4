"""How long the long run may take is read apart from the other sessions."""

import pytest

from tests.offline.driver import Talk
from tp_core.domain.program import Discipline

TOLD = [
    ("marathon on 2 May, 4 days a week, 75 minutes, the long run on Sunday can be 2.5 hours", 75, 150),
    ("half marathon on 7 March, 3 days, 45 min during the week and up to 2 hours on Sunday", 45, 120),
    ("10 mile race in 12 weeks, 60 minutes a day, long run max 90 minutes", 60, 90),
    ("marathon 2 May, 4 days, 60 min, weekends I have 3 hours", 60, 180),
    ("half in may. 45 mins tue thu, 90 mins sunday", 45, 90),
    ("training for a marathon, 5 days, an hour each, 2 hours 30 for the long run", 60, 150),
    ("I want to run a half marathon, 4 days a week for 50 minutes. I could go up to 2 hours for my long run", 50, 120),
]
NOT_TOLD = [
    ("marathon 2 may, 75 minutes 4 days a week; my long run is 90 minutes now", 75),
    ("half marathon in may, 3 days, 60 minutes, long run on sunday", 60),
    ("I want a half marathon in under 2 hours on Sunday 9 May, 3 days, 60 minutes", 60),
    ("marathon in may, 3 days, 60 minutes, I ran 2 hours on Sunday and felt great", 60),
    ("squat 150, 4 days a week, 60 minutes, 90 minutes on Saturday", None),
]


@pytest.mark.parametrize(("said", "session", "long"), TOLD)
def test_it_is_noted_beside_the_other_sessions(said, session, long):
    talk = Talk()
    talk.say(said)
    assert (talk.brief.session_minutes, talk.brief.long_run_minutes) == (session, long)


@pytest.mark.parametrize(("said", "session"), NOT_TOLD)
def test_nothing_is_noted_where_nothing_is_told_of_it(said, session):
    talk = Talk()
    talk.say(said)
    assert talk.brief.long_run_minutes is None
    assert session is None or talk.brief.session_minutes == session


def test_the_reply_to_the_coach_s_question_makes_the_plan_longer():
    talk = Talk()
    talk.say("marathon on 2 May, I run 35 km a week, 4 days a week, 75 minutes, intermediate")
    before = talk.system().facts.creating.design
    said = talk.say("Let the long run take up to 180 minutes").text
    after = talk.system().facts.creating.design
    assert "long runs up to 180 minutes" in said
    assert talk.brief.session_minutes == 75
    assert longest(before) < 12
    assert longest(after) >= 24
    assert after.discipline is Discipline.RUNNING


def test_it_can_be_taken_back():
    talk = Talk()
    talk.say("marathon on 2 May, 4 days a week, 75 minutes")
    talk.say("the long run can take 150 minutes")
    talk.say("take that back")
    assert (talk.brief.session_minutes, talk.brief.long_run_minutes) == (75, None)


def longest(design):
    metres = (
        scheme.distance_meters or 0
        for week in design.plan.weeks
        for session in week.sessions
        for slot in session.slots
        if slot.exercise_id == "long-run"
        for scheme in slot.schemes
    )
    return max(metres) / 1000


@pytest.mark.parametrize("said", ["9000 minutes", "5 minutes", "20 hours"])
def test_a_time_out_of_reach_gets_a_sentence_and_changes_nothing(said):
    talk = Talk()
    talk.say("marathon on 2 May, 4 days a week, 75 minutes")
    answer = talk.say(f"the long run can take {said}").text
    assert f"“{said}” is outside what I plan for a long run: 30 to 300 minutes." in answer
    assert (talk.brief.session_minutes, talk.brief.long_run_minutes) == (75, None)
