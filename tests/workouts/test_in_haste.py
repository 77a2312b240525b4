"""Messages typed in haste, out of order or in fear: every number kept as it was said, nothing done nobody asked for."""

from datetime import timedelta

import pytest

from tests.athletes import at, here, started
from tests.check_ins.test_returning import HALF
from tests.offline.driver import MEET, designing
from tests.workouts.test_new_days import weekdays
from tests.workouts.test_talking_of_workouts import MONDAY, says, sets_of
from tp_core.domain.schedule import session_date
from tp_core.domain.short_words import spelled_out

TUESDAY = MONDAY + timedelta(days=1)


@pytest.fixture
def half(app):
    return started(app, brief=HALF)


@pytest.mark.parametrize(
    ("said", "whole"),
    [
        ("move fri to sat", "move friday to saturday"), ("cant fri", "cant friday"), ("away thu-sun", "away thursday-sunday"),
        ("Skip Thu please", "Skip thursday please"), ("mon wed fri", "monday wednesday friday"), ("wat tday", "what today"),
        ("rest as planed", "rest as planned"), ("finshed", "finished"), ("I sat in the sun", "I sat in the sun"),
        ("wed like more", "wed like more"), ("how many wks", "how many weeks"),
    ],
)  # fmt: skip
def test_short_days_and_common_slips_are_spelled_out_where_they_are_meant(said, whole):
    assert spelled_out(said) == whole


@pytest.mark.parametrize(
    ("said", "done"),
    [
        ("bench 5x7 105 rpe 8", [(7, 105)] * 5), ("bench 102.5 4x6", [(6, 102.5)] * 4), ("benhc 5x7 105", [(7, 105)] * 5),
        ("bench 3x5 8 rpe", [(5, None)] * 3), ("bench 80 kg, 3x5", [(5, 80)] * 3),
    ],
)  # fmt: skip
def test_the_load_said_is_the_load_logged(app, program, said, done):
    says(app, TUESDAY, said)
    logged = [(reps, load) for exercise, reps, load in sets_of(app, TUESDAY) if exercise == "bench-press"]
    assert [reps for reps, _ in logged] == [reps for reps, _ in done]
    assert all(wanted is None or load == wanted for (_, load), (_, wanted) in zip(logged, done, strict=True))


def test_a_name_behind_its_numbers_and_another_days_sets_find_their_places(app, program):
    says(app, TUESDAY, "80x5, that was the bench, yesterday I squatted 100 4x8")
    assert sets_of(app, TUESDAY) == [("bench-press", 5, 80)]
    assert sets_of(app, MONDAY) == [("back-squat", 8, 100)] * 4


def test_a_distance_beside_done_is_what_was_run_not_what_was_planned(app, half):
    (told,) = says(app, TUESDAY, "done, 5 km in 29:40")
    assert told.startswith("Logged: Easy run 5 km in 29:40.")


def test_a_run_is_cut_to_the_time_there_is(app, half):
    (told,) = says(app, TUESDAY, "only 30 minutes")
    assert "fitted to 30 minutes" in told
    assert "can't cut" not in told


def test_a_run_that_cannot_be_cut_further_says_so(app, half):
    (told,) = says(app, half.event_date, "only 30 minutes")
    assert "I can't cut it to 30 minutes" in told
    assert "fitted to 30 minutes" not in told


def test_who_fears_for_the_back_gets_no_workout_for_a_hurt_one(app, program):
    (told,) = says(app, MONDAY, "i'm scared of hurting my back with the hinge thing")
    assert told.startswith("That is how most begin.")
    assert "nothing that loads" in says(app, MONDAY, "knee bit achy")[0]


def test_short_days_move_skip_and_ask(app, program):
    moved, back, no = says(app, MONDAY, "move fri to sat", "undo", "cant fri")
    assert "is moved to Saturday 5 December" in moved
    assert "is moved to Friday 4 December" in back
    assert no.startswith("Friday 4 December holds Upper body B.")
    assert session_date(here(at(app, MONDAY), program).program, 1, 4) == MONDAY + timedelta(days=4)
    assert says(app, MONDAY, "skip thu")[0].startswith("Left out: Lower body B on Thursday 3 December.")


def test_a_question_about_an_offer_leaves_it_standing_and_other_days_take_its_place(app, program):
    _, which, others, changed = says(
        app, MONDAY, "from now on 3 days", "which days would that be", "no, monday wednesday saturday", "yes"
    )  # fmt: skip
    assert which.startswith("Monday, Tuesday and Friday.")
    assert which.endswith("What I offered still waits: yes, or leave it?")
    assert "Monday, Wednesday and Saturday instead of" in others
    assert changed.startswith("Changed:")
    assert weekdays(app, program, 3) == ["Mon", "Wed", "Sat"]


def test_a_statement_between_settles_an_offer(app, program):
    *_, yes = says(app, MONDAY, "from now on 3 days", "my shoes are new", "yes")
    assert yes.startswith("Nothing waits")


def test_one_weekday_for_another_from_now_on_is_offered(app, half):
    (told,) = says(app, MONDAY, "I want to run with my club on Wednesdays from now on instead of Thursdays")
    assert "Tuesday, Wednesday, Saturday and Sunday instead of Tuesday, Thursday, Saturday and Sunday" in told


def test_a_meet_that_moved_is_read_without_its_to(app):
    started(app, brief=designing(MEET).brief)
    (told,) = says(app, MONDAY, "meet moved 27 mar")
    assert told.startswith("Towards powerlifting meet, Saturday 27 March 2027 I can lay out a new program")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("no it's fine, just tight", "Good, then it goes on as planned."), ("not now", "Then everything stays as it is."),
        ("i forgot yesterday", "Nothing breaks."), ("did the rest too", "Closed."), ("ok fine 20 minutes", "Today"),
        ("I can't train this week at all", "From Monday 30 November to Sunday 6 December the plan holds 4 sessions."),
        ("what about christmas, I'm at my parents' from 24 to 27 December", "From Thursday 24 December to Sunday 27"),
        ("is it bad if i cant do all the sets", "No. The main lift is the one that counts"),
    ],
)  # fmt: skip
def test_everyday_words_are_taken_for_what_they_mean(app, program, said, told):
    assert says(app, MONDAY, said)[0].startswith(told)


def test_after_weeks_without_a_set_the_way_back_is_that_of_weeks(app, program):
    (told,) = says(app, MONDAY + timedelta(days=21), "I haven't trained for a while")
    assert told.startswith("Your last logged session was two weeks ago or more: I suggest 40 and 20 % fewer sets")


def test_a_bare_number_after_the_question_for_effort_is_the_effort(app, program):
    _, noted, again = says(app, TUESDAY, "done", "it was a 6", "8")
    assert noted.startswith("Noted: effort 6 of 10 for Upper body A")
    assert "effort 8" not in again, "nothing asked for a number any more"


def test_a_single_that_was_missed_is_not_logged_as_made(app, program):
    (told,) = says(app, TUESDAY, "bench 100 x 1 missed")
    assert sets_of(app, TUESDAY) == []
    assert told.startswith("Log what you really did")


def test_seconds_held_twice_are_two_sets(app, program):
    says(app, MONDAY, "plank 30 seconds twice")
    entries = app.store.training.entries("me", MONDAY, MONDAY)
    assert [one.duration_seconds for entry in entries for one in entry.sets] == [30, 30]


def test_done_with_two_workouts_begun_is_asked_about_and_the_effort_goes_to_the_one_closed(app, program, half):
    *_, asked, closed, noted = says(
        app, TUESDAY, "ran 6.2 km in 39 min", "bench 3x8 70", "I'm done for today", "the half", "7"
    )
    assert asked.startswith("Which one do you mean: Easy run of")
    assert closed.startswith("“Half marathon · 18 weeks”: closed.")
    assert noted.startswith("Noted: effort 7 of 10 for Easy run")


def test_of_two_programs_the_next_run_is_the_runners(app, program, half):
    next_run, squat = says(app, MONDAY, "when is my next run", "how is my squat?")
    assert next_run.endswith("Easy run, 6 km. Open it on *Today* for sets and loads.")
    assert "Squat 150" not in next_run
    assert squat.startswith("Back squat: estimated max")


def test_back_while_paused_is_told_that_it_is_paused(app, program):
    *_, back = says(app, MONDAY, "pause", "I'm back")
    assert back.startswith("Good to hear. “Squat 150 · 12 weeks” is paused: say “resume”")


def test_the_week_before_the_race_is_the_plans_last(app, half):
    (told,) = says(app, MONDAY, "what do I do the week before the race")
    assert "Week 18 (Taper): " in told
    assert "Sunday 4 April 2027: Race, 21.1 km" in told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("skip accessories", "Yes. Do the main lift first"), ("can I do only half of it", "Yes. Do the main lift first"),
        ("e1rm squat", "Back squat: estimated max 140.5 kg"), ("squat max", "Back squat: estimated max 140.5 kg"),
        ("maxes", "Back squat (squat 150 kg)"), ("got 5 not 7", "Log what you really did"), ("move it", "Today holds Lower body A. To which day?"),
        ("add bicep curls", "Yes, in steps"), ("i ate too much yesterday", "One day of eating changes nothing"),
        ("i don't have my dumbbells here yet, they come on thursday", "Today: Lower body A"),
    ],
)  # fmt: skip
def test_short_wishes_and_asides_are_answered(app, program, said, told):
    (answer,) = says(app, MONDAY, said)
    assert answer.startswith(told)
    assert "dumbbell" not in answer.casefold() or "without dumbbells" in answer


def test_what_was_done_today_is_told_and_not_opened_anew(app, program):
    _, told, ok = says(app, TUESDAY, "bench 3x8 70", "how many sets did I do today", "was that ok?")
    assert told.startswith("Upper body A, Tuesday 1 December: begun, 3 sets.")
    assert ok == told
