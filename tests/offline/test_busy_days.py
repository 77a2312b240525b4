"""Days that are ruled out or another sport's are kept free: said back, planned around, taken back."""

import pytest

from tests.offline.driver import Talk
from tests.offline.score import brief_of
from tests.training.briefs import TODAY
from tp_core.domain.brief import Brief
from tp_core.domain.periodization import design
from tp_core.domain.program import WEEKDAYS, Discipline, Weekday

W = Weekday
SAID = {
    "4 days a week but never on wednesday, get stronger, full gym": (W.WEDNESDAY,),
    "get stronger, 3 days, not tuesdays or thursdays (football practice)": (W.TUESDAY, W.THURSDAY),
    "I play football, training tue and thu evenings, match on sunday. get stronger, 2 gym days a week": (
        W.TUESDAY,
        W.THURSDAY,
        W.SUNDAY,
    ),
    "rugby player, we train tuesday thursday and play saturday. 2 gym sessions a week for strength": (
        W.TUESDAY,
        W.THURSDAY,
        W.SATURDAY,
    ),
    "I do BJJ mon wed fri. Want 2 days of lifting, get stronger": (W.MONDAY, W.WEDNESDAY, W.FRIDAY),
    "I climb tuesdays and saturdays. 3 strength days 45 min": (W.TUESDAY, W.SATURDAY),
    "bench 100, 4 days, weekends are out": (W.SATURDAY, W.SUNDAY),
    "4 days, can't do mondays, hypertrophy": (W.MONDAY,),
}


@pytest.mark.parametrize(("words", "busy"), SAID.items())
def test_days_that_are_taken_are_heard_and_no_session_falls_on_them(words, busy):
    brief = brief_of(words)
    assert brief.busy_days == busy
    found = design(brief, TODAY)
    assert found is not None
    assert not set(found.training_days) & set(busy)


@pytest.mark.parametrize(
    "words",
    [
        "I work monday to friday 9-5. 3 days, get stronger",
        "I cycle to work mon-fri, 3 days strength",
        "I train tue thu sat, squat 100",
        "3 days, get stronger, tweaked my back on monday",
    ],
)
def test_a_working_day_is_no_day_to_keep_free(words):
    assert brief_of(words).busy_days == ()


def test_a_match_is_no_training_day_beside_those_named():
    brief = brief_of("gym mon wed fri and play football saturday, get stronger")
    assert brief.training_days == (W.MONDAY, W.WEDNESDAY, W.FRIDAY)


@pytest.mark.parametrize("count", range(1, 8))
@pytest.mark.parametrize("busy", [(), (W.MONDAY,), (W.TUESDAY, W.THURSDAY, W.SUNDAY), WEEKDAYS[:6]])
def test_as_many_days_as_asked_and_busy_ones_only_where_none_is_left(count, busy):
    brief = Brief(goal="x", discipline=Discipline.STRENGTH, days_per_week=count, busy_days=busy)
    found = design(brief, TODAY)
    assert found is not None
    assert len(found.training_days) == count
    assert len(set(found.training_days) & set(busy)) == max(0, count - (7 - len(busy)))


def test_more_days_than_are_free_are_told_as_what_they_are():
    talk = Talk()
    told = talk.say("6 days, no weekends, build muscle, full gym, 60 min, intermediate").text
    assert "not on Saturday or Sunday" in told
    assert "there is no week of 6 days without Saturday" in told


def test_a_day_named_later_is_free_again():
    talk = Talk()
    talk.say("I do BJJ mon wed fri. Want 2 days of lifting, get stronger")
    talk.say("actually I train tuesday and friday")
    assert talk.brief.training_days == (W.TUESDAY, W.FRIDAY)
    assert talk.brief.busy_days == (W.MONDAY, W.WEDNESDAY)


def test_undo_takes_back_the_day_alone():
    talk = Talk()
    talk.say("4 days, hypertrophy, 60 minutes, full gym, intermediate")
    before = talk.brief
    told = talk.say("I can't do mondays").text
    assert "not on Monday" in told
    assert "I'm assuming Tuesday, Thursday, Friday, Sunday" in told
    assert talk.brief.busy_days == (W.MONDAY,)
    assert "Taken back: the days to keep free" in talk.say("undo").text
    assert talk.brief.busy_days == ()
    assert (talk.brief.days_per_week, talk.brief.session_minutes) == (before.days_per_week, before.session_minutes)
