"""Terse words in the gym and after it: what is on, little time, a taken rack, an exercise left out, hard sets, low spirits."""

from datetime import date, timedelta

import pytest

from tests.athletes import STRENGTH, started, train
from tests.workouts.test_new_days import DAY
from tests.workouts.test_other_days_in_talk import became
from tests.workouts.test_talking_of_workouts import says, sets_of
from tp_core.domain.safety import check

THURSDAY = DAY + timedelta(days=1)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("whats on", "Today: Lower body B"), ("what's on?", "Today: Lower body B"),
        ("got there late, 35 min left", "Today fitted to 35 minutes."), ("40 mins until they close", "Today fitted to 40 minutes."),
        ("someones in the rack again", "Today without rack."), ("some guy is hogging the rack", "Today without rack."),
        ("that was hard", "Log the effort as it was."), ("oof that set was brutal", "Log the effort as it was."),
        ("fail on rep 6, 4th set", "Log what you really did"), ("failed on the last rep", "Log what you really did"),
        ("skip calves today cba", "Yes. Do the main lift first"), ("skipping abs", "Yes. Do the main lift first"),
        ("cba today", "Then make it small"), ("motivation is at zero", "Then make it small"), ("feel guilty tbh", "Then make it small"),
        ("did everything except calf raises", "Then it is partly done, and nothing is closed yet."),
        ("finished, apart from the plank", "Then it is partly done, and nothing is closed yet."),
        ("bored, can i train anyway", "If you feel fresh, yes"),
    ],
)  # fmt: skip
def test_few_words_are_enough(app, program, said, expected):
    assert expected in says(app, THURSDAY, said)[0]


def test_what_is_left_of_a_workout_under_way_says_what_it_was_fitted_to(app, program):
    _, told = says(app, THURSDAY, "squat 100x8", "35 min left")
    assert "Today fitted to 35 minutes. The sets you have done stay; this is what is left." in told
    assert "\n\n." not in told


def test_a_session_done_but_for_one_exercise_is_not_closed_as_done(app, program):
    says(app, THURSDAY, "did everything except calf raises")
    assert became(app, program, THURSDAY, THURSDAY).status in (None, "planned")
    assert says(app, THURSDAY, "did everything")[0].startswith("Closed.")


@pytest.mark.parametrize("said", ["walked 15k steps", "ran 5 km in 25 min, 30 min left of my break?"])
def test_steps_and_questions_are_no_distance_done(app, program, said):
    says(app, THURSDAY, said)
    assert sets_of(app, THURSDAY) == []


def test_a_walk_by_its_distance_is(app, program):
    assert says(app, THURSDAY, "walked 5k")[0] == "Written down beside the program: Brisk walk 5 km."


@pytest.mark.parametrize(
    "said",
    ["sq 180 bp 110 dl 220", "sq 180, bp 155, dl 220", "bp 155 kg", "now bp 150, dl 210", "dl 220 sq 200 bp 160"],
)
def test_a_bench_press_by_its_two_letters_is_no_blood_pressure(said):
    assert [one.rule_id for one in check(said, today=DAY)] == []


@pytest.mark.parametrize(
    "said",
    [
        "bp 160",
        "my bp is 165 over 100",
        "squat 180, bp 160/100",
        "high bp, squat 180 bp 110",
        "bp meds, bench 100",
        "bp was 155 last week",
    ],
)
def test_a_blood_pressure_stays_one(said):
    assert "RF3.pressure" in [one.rule_id for one in check(said, today=DAY)]


MEET = STRENGTH.model_copy(update={"weeks": None, "event_date": date(2027, 1, 16), "event_name": "powerlifting meet"})


def test_close_to_a_meet_nerves_are_about_it_and_tomorrow_is_called_so(app):
    program = started(app, brief=MEET)
    train(app, program, date(2027, 1, 15))
    nervous, where = says(app, date(2027, 1, 15), "nervous af", "hi coach")
    assert nervous.startswith("That is usual so close to your powerlifting meet.")
    assert "powerlifting meet tomorrow" in where
    assert says(app, DAY, "i'm nervous")[0].startswith("That is how most begin.")


def test_a_lift_missed_is_no_session_missed(app, program):
    assert not says(app, THURSDAY, "got 145 on squat, missed 150")[0].startswith("Not done:")
    assert says(app, THURSDAY, "missed last week")[0].startswith("Not done:")


def test_a_program_that_is_over_leads_to_its_results(app):
    program = started(app, brief=STRENGTH.model_copy(update={"weeks": 2}))
    train(app, program, date(2026, 12, 14))
    for told in says(app, date(2026, 12, 15), "whats next", "im done with the program lol what now"):
        assert told.endswith(
            "*Today* has the results and the ways on: a next program, holding what you have, or a rest."
        )


def test_a_run_that_is_not_there_leaves_no_lifting_out(app, program):
    assert not says(app, DAY, "skip the run tomorrow")[0].startswith("Left out")
    assert says(app, DAY, "skip the session tomorrow")[0].startswith("Left out: Lower body B")
