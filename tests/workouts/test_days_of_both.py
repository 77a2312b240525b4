"""With two programs a question about a day, a journey or the way so far is answered for both, or for whose day it is."""

from datetime import timedelta

import pytest

from tests.athletes import STRENGTH, at, here, started
from tests.check_ins.test_returning import HALF
from tests.workouts.test_talking_of_workouts import MONDAY, says
from tp_core.domain.program import Discipline
from tp_core.services.workouts import looking_back

TUESDAY = MONDAY + timedelta(days=1)


@pytest.fixture(params=[(STRENGTH, HALF), (HALF, STRENGTH)], ids=["runner newest", "lifter newest"])
def both(app, request):
    return [started(app, brief=brief) for brief in request.param]


def test_a_day_is_that_of_the_program_with_a_session_and_of_both_where_both_have_one(app, both):
    friday, saturday, tuesday, free = says(
        app, MONDAY, "what's on Friday?", "what's on Saturday?", "what do I do tomorrow?", "what's on Wednesday?"
    )
    assert friday.startswith("Friday 4 December: Upper body B")
    assert saturday.startswith("Saturday 5 December: Easy run")
    assert "Easy run of “Half marathon · 18 weeks”" in tuesday
    assert "Upper body A of “Squat 150 · 12 weeks”" in tuesday
    assert free.startswith("Wednesday 2 December is a rest day.")


def test_a_journey_counts_the_sessions_of_both_and_one_pause_is_for_both(app, both):
    told, paused = says(app, MONDAY, "I'm away until Sunday", "pause until 6 December, holiday")
    assert "your programs hold 7 sessions" in told
    assert "3 of “Half marathon · 18 weeks”" in told
    assert "4 of “Squat 150 · 12 weeks”" in told
    assert "“pause until 6 December, holiday”, and all pause until then" in told
    assert "20 %" not in told, "six days cost nothing"
    assert "are paused from today until Sunday 6 December" in paused


def test_without_time_on_a_day_both_train_both_are_named_and_only_a_day_free_in_both_is_offered(app, both):
    no_time, rest = says(app, MONDAY, "can't train tomorrow", "when is my next rest day?")
    assert "Easy run of “Half marathon · 18 weeks”" in no_time
    assert "Upper body A of “Squat 150 · 12 weeks”" in no_time
    assert "“move tomorrow to Wednesday”, which is free" in no_time
    assert rest.startswith("Your next days without a session are Wednesday 2 December.")
    skipped = says(app, MONDAY, "skip tomorrow, both")[0]
    assert "Left out: Easy run" in skipped or "left out: Easy run" in skipped
    assert "Upper body A" in skipped


def test_the_way_so_far_and_the_week_are_told_of_each_unless_one_is_named(app, both):
    way, week, squat = says(app, MONDAY, "am I on track?", "what does this week look like?", "how is my squat plan?")
    assert "“Half marathon · 18 weeks”: " in way
    assert "“Squat 150 · 12 weeks”: " in way
    assert "Long run" in week
    assert "Lower body A" in week
    assert "Half marathon" not in squat


def test_who_is_ill_hears_of_both_kinds_of_training(app, both):
    (told,) = says(app, MONDAY, "I have the flu")
    assert "20 % fewer sets and kilometres in the first week" in told


def days_of(app, program):
    there = here(at(app, MONDAY), program)
    return {mark.day_number: mark.day for mark in looking_back.marks(at(app, MONDAY), there) if mark.week == 1}


def test_two_days_changed_round_are_those_of_both_programs_and_undo_brings_both_back(app, both):
    before = [days_of(app, one) for one in both]
    asked, swapped = says(app, MONDAY, "can I swap Tuesday and Saturday this week?", "swap Tuesday with Saturday")
    assert "Tuesday holds" in asked
    assert "Upper body A of “Squat 150 · 12 weeks”" in asked
    assert "all of it changes round" in asked
    assert "Upper body A of “Squat 150 · 12 weeks” on Saturday 5 December" in swapped
    assert "Easy run of “Half marathon · 18 weeks” on Saturday 5 December" in swapped
    after = [days_of(app, one) for one in both]
    tuesday, saturday = TUESDAY, MONDAY + timedelta(days=5)
    for was, now in zip(before, after, strict=True):
        other = {tuesday: saturday, saturday: tuesday}
        assert sorted(now.values()) == sorted(other.get(day, day) for day in was.values())
    says(app, MONDAY, "swap Tuesday with Saturday", "swap Tuesday with Saturday", "undo")
    assert [days_of(app, one) for one in both] == before


def test_of_a_program_named_alone_the_days_change_round(app, both):
    before = {one.program_id: days_of(app, one) for one in both}
    says(app, MONDAY, "swap Tuesday with Saturday in the running plan")
    changed = {one.discipline for one in both if days_of(app, one) != before[one.program_id]}
    assert changed == {Discipline.RUNNING}


def test_where_one_of_both_cannot_change_neither_does(app, both):
    before = [days_of(app, one) for one in both]
    says(app, MONDAY, "squats 3x5 at 90")
    (refused,) = says(app, MONDAY, "swap today with tomorrow")
    assert "is begun" in refused
    assert [days_of(app, one) for one in both] == before
