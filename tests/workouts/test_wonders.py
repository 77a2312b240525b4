"""What athletes wonder about the way ahead and behind: answered from their own plan and log, with a step at the end."""

from datetime import date, timedelta

import pytest

from tests.athletes import STRENGTH, at, here, started, train
from tests.check_ins.test_returning import HALF
from tests.offline.driver import MEET, designing
from tests.workouts.test_talking_of_workouts import MONDAY, says
from tp_core.domain.workload import run_km

WEEK_FIVE = MONDAY + timedelta(weeks=4)


@pytest.fixture
def half(app):
    return started(app, brief=HALF)


@pytest.fixture
def meet(app):
    return started(app, brief=designing(MEET).brief)


def ask(app, said, day=MONDAY):
    return says(app, day, said)[0]


def test_a_tune_up_is_weighed_by_the_runs_of_its_month_and_told_how_to_log_it(app, half):
    fits = ask(app, "can I race a 10k as a tune-up in three weeks?")
    assert fits.startswith("That fits. Monday 21 December lies in week 4, a lighter one, which suits it.")
    plan = here(app, half).plan
    longest = max(run_km(session) for week in plan.weeks[:4] for session in week.sessions)
    assert f"runs up to {longest:g} km" in fits
    assert "“ran 10 km in " in fits
    assert "is too far for that" in ask(app, "can I do a marathon in three weeks as a test?")


def test_a_race_in_the_taper_or_after_the_event_is_no_tune_up(app, half):
    assert ask(app, "should I run a 10k on 28 March before my race?").startswith("Not then: it would be 7 days before")
    assert ask(app, "can I run a 5k on 11 April?").startswith("That is after your half marathon")


def test_a_lifter_hears_which_week_has_heavy_singles(app, meet):
    told = ask(app, "can I do a mock meet in 4 weeks?")
    heavy = next(
        week.week_number for week in here(app, meet).plan.weeks for session in week.sessions for slot in session.slots
        if slot.role == "main" and any((scheme.percent_1rm or 0) >= 90 for scheme in slot.schemes)
    )  # fmt: skip
    assert f"The plan's first sets from 90 % come in week {heavy}," in told
    assert ask(app, "when do I test my maxes?").startswith("Powerlifting meet is Saturday 20 March 2027, in 15 weeks:")


def test_strength_for_a_runner_goes_on_days_that_are_not_before_a_hard_run(app, half):
    told = ask(app, "should I do strength work too?")
    assert "Tuesday and Thursday suit it" in told, "Saturday lies before the long run"
    assert "Bull 2020" in told
    started(app, brief=STRENGTH)
    assert ask(app, "as a runner should I lift weights too?").startswith("You do already: “Squat 150 · 12 weeks”")


def test_running_for_a_lifter_respects_what_was_left_out(app, program):
    told = ask(app, "should I run too?")
    assert told.startswith("You told me to leave running out, and your goal doesn't need it.")
    assert "Bull 2020" in told


def test_food_before_the_race_is_told_without_amounts_and_with_the_run_to_try_it_on(app, half):
    told = ask(app, "what should I eat before the race?")
    assert "Your next long run is Sunday 6 December" in told
    assert "I leave to a dietitian" in told
    assert " g " not in told


def test_the_day_itself_is_told_by_its_date_pace_or_openers(app, half):
    runner = ask(app, "what do I do on race day?")
    assert runner.startswith("Half marathon is Sunday 4 April 2027, in 17 weeks. Race in your plan: about 4:59 a km.")
    assert "“done, 1:52:30”" in runner


def test_a_meet_day_has_openers_and_three_attempts(app, meet):
    told = ask(app, "what do I do on meet day")
    assert "three attempts each. An opener is about 90-92 %" in told
    assert "By your numbers: back squat " in told


def test_progress_since_the_start_is_told_once_it_is_more_than_noise(app, program):
    assert ask(app, "how much did I improve since I started?").startswith("Nothing is logged of “Squat 150")
    train(app, program, MONDAY + timedelta(days=9))
    assert ask(app, "how much stronger have I got?", MONDAY + timedelta(days=9)).startswith(
        "Before three weeks are over"
    )
    train(app, program, WEEK_FIVE)
    told = ask(app, "how much did I improve since I started", WEEK_FIVE)
    assert told.startswith("Since Monday 30 November: ")
    assert "Back squat: estimated max" in told
    assert "Sessions done: 16 of 16 due." in told


def test_how_much_faster_opens_no_workout(app, half):
    train(app, half, WEEK_FIVE)
    assert ask(app, "how much faster am I now?", WEEK_FIVE).startswith(
        "Since Monday 30 November: Longest run of a week"
    )


def test_a_date_that_is_not_the_plans_is_put_right_before_the_way_so_far(app, meet):
    told = ask(app, "my meet is in 5 weeks am I on track")
    assert told.startswith("In this program powerlifting meet is Saturday 20 March 2027, 15 weeks from now.")
    assert "“my meet is now on” and the day" in told
    assert "too early to say" in told
    assert ask(app, "my meet is in 15 weeks, am I on track?").startswith("Back squat (squat 230)")


def test_whether_a_goal_is_within_reach_by_its_day_is_told_with_the_way_so_far(app, meet):
    assert "the back squat goal asks for 7 % more" in ask(app, "am I on track?")


def test_what_comes_after_the_program_is_told_with_its_end(app, program):
    told = ask(app, "what's next after this program")
    assert told.startswith("“Squat 150 · 12 weeks” ends Sunday 21 February 2027.")
    assert "a next program from your logged numbers" in told


@pytest.mark.parametrize(("said", "expected"), [
    ("why is this week so hard?", "Week 1 has "), ("why are there so many easy runs", "Mostly easy running"),
])  # fmt: skip
def test_a_runner_hears_why_a_week_is_hard_and_why_so_much_is_easy(app, half, said, expected):
    assert ask(app, said).startswith(expected)


def test_without_a_race_or_a_test_that_is_said(app, program):
    plan = here(at(app, date(2026, 12, 1)), program).plan
    test = [week.week_number for week in plan.weeks if week.kind == "test"]
    told = ask(app, "when do I test my maxes?")
    assert (f"The test is in week {test[0]}" if test else "has no test in it") in told
