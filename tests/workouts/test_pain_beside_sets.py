"""What hurts, told beside sets done or after the last of them: noted, never trained on, and what is done stays."""

from datetime import timedelta

from tests.athletes import at, started
from tests.check_ins.test_returning import HALF
from tests.check_ins.weeks import day
from tests.workouts.test_talking_of_workouts import MONDAY, says, sets_of
from tp_core.domain import exercises
from tp_core.domain.exclusions import loading_of
from tp_core.services import profiles


def told_pains(app, user="me"):
    return {one.part for one in profiles.of(app, user).told_pains}


def test_a_run_that_is_logged_is_not_shown_again_as_sparing_the_shin(app):
    started(app, brief=HALF)
    logged, noted = says(app, day(1, 2), "ran 6 km", "shin hurts")
    assert logged.startswith("Logged: Easy run 6 km.")
    assert noted.startswith("Noted: shin.")
    assert "nothing that loads" not in noted
    assert "physio or doctor" in noted
    following = noted.partition("Next: ")[2]
    assert following
    assert str(day(1, 2).day) not in following


def test_pain_told_in_the_message_of_the_run_is_not_passed_over(app):
    started(app, brief=HALF)
    for said in ("ran 6 km, shin hurts now", "easy run done, my shin hurt after"):
        answer = says(app, day(1, 2), said)[0]
        assert answer.startswith(("Logged:", "Closed."))
        assert "Noted: shin." in answer
    assert told_pains(app) == {"shin"}


def test_what_is_left_after_sets_with_pain_spares_it_and_the_done_sets_are_not_shown_as_to_come(app, program):
    (answer,) = says(app, MONDAY, "squat 2x8 at 100, knee hurts")
    assert [(reps, load) for _, reps, load in sets_of(app, MONDAY)] == [(8, 100), (8, 100)]
    rest = answer.partition("nothing that loads the knee")[2]
    assert rest
    assert "Back squat" not in rest
    assert "- Barbell hip thrust: 2 ×" in rest


def test_a_skip_for_pain_is_kept_as_pain_and_a_healed_part_is_not(app, program):
    says(app, MONDAY, "skip today, knee hurts")
    assert told_pains(at(app, MONDAY)) == {"knee"}
    says(app, MONDAY + timedelta(days=1), "bench 3x5 at 60, my knee is fine again")
    assert told_pains(at(app, MONDAY + timedelta(days=1))) == set()


def test_a_check_in_with_a_niggle_and_a_question_names_the_physio_once(app, program):
    later = MONDAY + timedelta(days=8)
    for said in ("this week was a 3, knee niggle. should I still squat?", "week was a 2, my knee hurts, can I squat?"):
        answer = says(app, later, said)[0]
        assert answer.count("physio or doctor") == 1
        assert "I don't plan through pain" in answer


def test_a_hamstring_that_was_hurt_rests_leg_curls_as_well(app):
    assert exercises.excluded(exercises.get("lying-leg-curl"), (loading_of("hamstring"),), ())
    assert not exercises.excluded(exercises.get("lying-leg-curl"), (loading_of("elbow"),), ())


def test_the_exercise_named_with_the_pain_is_left_out_where_the_table_knows_of_nothing(app, program):
    named, tweak = says(app, MONDAY, "elbow pain when squatting", "pec tweak on bench today")
    assert "Leave out the back squat while it hurts: say “swap the back squat”" in named
    assert "nothing that loads the elbow" not in named
    assert "I leave out what loads the pec until" in tweak
