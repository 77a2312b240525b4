"""How it went and what the app does elsewhere, told in passing: each person gets words that fit their training."""

from datetime import timedelta

import pytest

from tests.athletes import started
from tests.check_ins.test_returning import HALF
from tests.check_ins.weeks import day
from tests.workouts.test_talking_of_workouts import MONDAY, says, sets_of
from tp_core.adapters.offline import elsewhere, how_it_went
from tp_core.domain.brief import Brief
from tp_core.domain.program import Discipline, Experience
from tp_core.domain.safety import OutputGate

BANDS = Brief(
    goal="get stronger at home",
    discipline=Discipline.STRENGTH,
    experience=Experience.BEGINNER,
    days_per_week=3,
    session_minutes=30,
    equipment=("bands",),
    weeks=8,
    nothing_to_avoid=True,
)


@pytest.mark.parametrize(
    ("said", "lifter", "runner"),
    [
        ("legs heavy today", "*Different* on the set", "Run it by breath"),
        ("dead legs", "*Different* on the set", "Run it by breath"),
        ("i feel great, want more", "a set more of something small", "a tenth or one kilometre"),
        ("that run felt awful", "One bad session", "One bad run"),
        ("it was way too hard", "*Different* on the set", "talk in whole sentences"),
        ("it was way too easy", "estimated max", "Easy runs are meant to be easy"),
        ("my squat felt terrible, form breaking down", "the set is over", "slow down or walk"),
        ("calves super tight", "I can't judge a muscle", "for a doctor the same day"),
        ("heart rate was 165 on my easy run", "I go by breath and effort", "I go by breath and effort"),
        ("too hot to run", "take less load", "a treadmill, another hour, or another day"),
        ("it's icy outside, what now", "another day will do", "a treadmill, another hour, or another day"),
        ("squat moved slow today, bar speed off", "Slow bars on one day", ""),
        ("I'm slower than last week", "", "A pace moves with heat"),
        ("side stitch on the run", "", "Slow down or walk"),
        ("bonked at 10 km", "", "a dietitian's to say"),
        ("blister on my heel", "Keep it clean and dry", "Keep it clean and dry"),
        ("period started, feel weak", "Train by how you feel", "Train by how you feel"),
        ("i'm too heavy for my class", "I leave to a dietitian", "I leave to a dietitian"),
        ("I'm bored", "*Swap*", "*Design the next program*"),
        ("feeling strong today", "log the reps you had left", "Keep the easy runs easy"),
    ],
)  # fmt: skip
def test_lifters_and_runners_are_answered_in_their_own_terms(app, said, lifter, runner):
    started(app)
    started(app, "r", HALF)
    assert lifter in says(app, MONDAY, said)[0]
    assert runner in says(app, day(1, 2), said, user="r")[0]


@pytest.mark.parametrize("text", [*how_it_went.LIFTING.values(), *how_it_went.RUNNING.values(),
                                  *how_it_went.ALL.values(), *elsewhere.TEXTS.values()])  # fmt: skip
def test_each_of_these_answers_passes_the_output_gate(text):
    gate = OutputGate(no_weight_talk=True)
    assert gate.feed(text) + gate.finish() == text
    assert "!" not in text


def test_what_hurts_is_answered_as_pain_whatever_else_was_felt(app, program):
    heavy, tight = says(app, MONDAY, "legs heavy and my knee hurts", "calf tight and it hurts")
    for told in (heavy, tight):
        assert "physio or doctor" in told
        assert "*Different*" not in told


@pytest.mark.parametrize(
    ("said", "where"),
    [
        ("print my program", "*Take it along*"), ("can I get the plan as a pdf?", "*Take it along*"),
        ("delete my data", "*Delete everything*"), ("delete my account", "*Delete everything*"),
        ("remind me at 7", "*Account*"), ("turn off the reminders", "*Account*"),
    ],
)  # fmt: skip
def test_what_another_page_does_is_told_with_its_name(app, program, said, where):
    assert where in says(app, MONDAY, said)[0]


def test_reps_without_a_weight_are_sets_of_the_day_and_a_weight_with_reps_is_not_guessed(app, program):
    logged, unsure, curls = says(app, MONDAY, "squats 8 7", "squat 100 5", "curls 10 10")
    assert logged.startswith("Logged: Back squat 100 kg × 8, 100 kg × 7.")
    assert [(reps, load) for _, reps, load in sets_of(app, MONDAY)] == [(8, 100), (7, 100)]
    assert unsure.startswith("I read no sets there, so nothing is logged.")
    assert "curls 3x8 at 60" in curls


def test_a_week_told_without_a_word_before_it_is_a_check_in(app, program):
    assert says(app, MONDAY + timedelta(days=8), "week was a 4")[0].startswith("I've recorded that as your check-in")
    assert "check-in" not in says(app, MONDAY + timedelta(days=8), "week 3 was planned as 5 sessions")[0]


def test_fewer_days_from_now_on_are_offered_without_a_note_beside_them(app, program):
    offered, noted = says(app, MONDAY, "I can only train 2 days a week from now on", "I like rows")
    assert offered.startswith("From week 1 on")
    assert noted.startswith("Noted for later")


def test_what_may_be_missing_is_told_in_the_athletes_own_equipment(app):
    started(app, "h", BANDS)
    says_h = lambda *said: says(app, MONDAY, *said, user="h")  # noqa: E731
    assert "“no bands”" in says_h("travelling to Spain")[0]
    assert "“no bands” and I fit it" in says_h("the gym is closed today")[0]
    assert "say “no bands”" in says_h("sold my bands", "leave it")[1]
    assert "barbell" not in says_h("can I use dumbbells instead")[0]


def test_why_a_week_is_easier_is_answered_by_what_it_holds(app, program):
    same, lighter = (says(app, MONDAY + timedelta(weeks=week), "why is this week easier")[0] for week in (1, 3))
    assert same.startswith("By the plan it is no easier: week 2 has ")
    assert lighter.startswith("Week 4 is meant to be. ")


def test_whether_the_program_works_is_told_by_the_goals(app, program):
    assert says(app, MONDAY, "is my program working?")[0].startswith("Back squat (squat 150 kg): too early to say.")


def test_who_trains_without_loads_is_told_no_load(app):
    started(app, "h", BANDS)
    for said in ("it was too easy", "push ups are too hard for me"):
        (told,) = says(app, MONDAY, said, user="h")
        assert "*Swap* offers" in told
        assert "estimated max" not in told


@pytest.mark.parametrize(
    "said", ["I did 3 sets only", "i did the first half only", "only managed 2 sets", "i did 2 rounds of everything"]
)
def test_a_part_of_the_session_done_is_told_how_it_counts(app, program, said):
    assert "it counts as partly done" in says(app, MONDAY, said)[0]
    assert sets_of(app, MONDAY) == []


def test_who_is_out_of_breath_is_told_when_to_see_a_doctor(app, program):
    assert "see a doctor before you train on" in says(app, MONDAY, "i get out of breath quickly")[0]


def test_nothing_is_said_to_be_left_out_where_nothing_is(app):
    started(app, "h", BANDS)
    (told,) = says(app, MONDAY + timedelta(days=2), "my hands hurt from the bands", user="h")
    assert "with nothing that loads" not in told
    assert "leave out whatever hurts all the same" in told
    assert "physio or doctor" in told


def test_days_away_are_told_with_the_sessions_in_them_and_the_words_for_them(app, program):
    (told,) = says(app, MONDAY, "is my holiday from 12 to 20 December a problem for the plan?")
    assert told.startswith("From Saturday 12 December to Sunday 20 December the plan holds 4 sessions.")
    assert "Say “pause from 12 December to 20 December”" in told
    (fitted,) = says(app, MONDAY, "no equipment from 12 December to 20 December")
    assert fitted.startswith("Without equipment from Saturday 12 December until Monday 21 December: 4 sessions change.")
    paused = says(app, MONDAY + timedelta(days=12), "pause until 21 December")[0]
    assert "is paused from today until Monday 21 December" in paused


def test_a_machine_the_gym_does_not_have_changes_a_plan_that_has_it_only(app, program):
    none, planned, kit = says(app, MONDAY, "gym has no leg press", "no plank here", "my gym doesn't have dumbbells")
    assert none == "Your plan has no leg press ahead, so nothing changes."
    assert "“swap the plank”" in planned
    assert kit.startswith("Without dumbbells from")


def test_a_day_without_time_is_told_with_what_it_holds_and_both_ways(app, program):
    for said in ("no training tomorrow, funeral", "my grandson visits tomorrow, can't train"):
        told = says(app, MONDAY, said)[0]
        assert "Tomorrow holds Upper body A. A session can move to any day that is free" in told
        assert "“skip tomorrow”" in told
    assert says(app, MONDAY, "no training on wednesday")[0] == "Wednesday 2 December is free, so nothing has to move."


@pytest.mark.parametrize(("said", "lead"), [("ok", "Good. "), ("👍", "Good. "), ("thanks", "Gladly. ")])
def test_an_ok_is_not_answered_as_thanks(app, program, said, lead):
    assert says(app, MONDAY, said)[0] == f"{lead}Write whenever something comes up."


def test_who_gives_up_is_answered_kindly_with_a_small_step(app, program):
    assert says(app, MONDAY, "I give up")[0].startswith("Then make it small:")
