"""Opening makes the workout: once, for the right day, from what was logged."""

from datetime import date, timedelta

import pytest

from tests.athletes import at, here, started, train
from tp_core.domain.errors import Conflict, Refused
from tp_core.domain.exercises import EXERCISES, excluded, performable
from tp_core.domain.program import ProgramStatus
from tp_core.services import profiles, programs, standing
from tp_core.services.profiles import ClearanceWish, ScreeningWish, Wishes
from tp_core.services.workouts import changing, logging, looking_back, opening
from tp_core.services.workouts.logging import LogWish, SetWish

MONDAY = date(2026, 11, 30)


def opened(app, program, on=None):
    return opening.open_workout(app, "me", "atlas", program.program_id, on)


def test_the_next_session_is_opened_once_and_is_the_same_when_asked_again(app, program):
    first, new = opened(app, program)
    again, newly = opened(app, program)
    assert (new, newly) == (True, False)
    assert first == again
    assert (first.week_number, first.day_number, first.scheduled_date) == (1, 1, MONDAY)
    assert first.explanation.startswith("Week 1 · ")
    assert first.exercises[0].exercise_id == "back-squat"
    assert first.exercises[0].warm_up.startswith("Warm-up in kg: bar × 8")


def test_a_workout_keeps_to_equipment_exclusions_and_time(app, program):
    for offset in range(28):
        try:
            workout, _ = opened(app, program, MONDAY + timedelta(days=offset))
        except Conflict:
            continue
        assert workout.estimated_minutes <= 75 * 1.1
        for exercise in workout.exercises:
            assert performable(EXERCISES[exercise.exercise_id], program.constraints.equipment)
            assert not excluded(EXERCISES[exercise.exercise_id], program.constraints.exclusions)


def test_a_rest_day_and_days_outside_are_sentences(app, program):
    with pytest.raises(Conflict, match=r"Sunday 6 December is a rest day\. The next session is on Monday 7 December"):
        opened(app, program, MONDAY + timedelta(days=6))
    with pytest.raises(Conflict, match="that day lies outside"):
        opened(app, program, MONDAY - timedelta(days=1))
    with pytest.raises(Conflict, match="that day lies outside"):
        opened(app, program, MONDAY + timedelta(weeks=12))


def test_the_session_after_a_finished_one_is_next(app, program):
    monday = at(app, MONDAY)
    first, _ = opened(monday, program)
    logging.log(monday, first, "me", LogWish(status="completed"))
    following, _ = opened(monday, program)
    assert following.scheduled_date == MONDAY + timedelta(days=1)


def test_a_workout_opened_early_follows_what_is_logged_until_it_is_begun(app, program):
    thursday = MONDAY + timedelta(days=3)
    early, _ = opened(app, program, thursday)
    lift = next(one for one in early.exercises if one.exercise_id == "back-squat")
    monday = at(app, MONDAY)
    first, _ = opened(monday, program)
    heavy = tuple(SetWish(exercise_id="back-squat", reps=8, load=120, rpe=7) for _ in range(4))
    logging.log(monday, first, "me", LogWish(status="partial", sets=heavy))
    later, new = opened(at(app, thursday), program, thursday)
    raised = next(one for one in later.exercises if one.exercise_id == "back-squat")
    assert not new
    assert later.version == early.version + 1
    assert raised.sets[0].load > lift.sets[0].load
    begun = logging.record_set(at(app, thursday), later, "me", 0, 0, SetWish())
    assert opened(at(app, thursday), program, thursday)[0] == begun


def test_a_workout_changed_by_hand_stays_as_it_was_changed(app, program):
    workout, _ = opened(app, program)
    ground = here(app, program)
    fitted = changing.adjust(app, ground, workout, changing.adjustment_of(minutes=30))
    assert fitted.estimated_minutes <= 30
    assert opened(app, program)[0] == fitted


def test_loads_follow_the_log_over_weeks_and_the_lighter_week_is_lighter(app, program):
    train(app, program, MONDAY + timedelta(weeks=6))
    weeks = {}
    for workout in app.store.training.of_program("me", program.program_id):
        weeks.setdefault(workout.week_number, []).append(workout)
    lighter = next(number for number, all_of in weeks.items() if all_of[0].kind == "deload")
    sets = {number: sum(len(one.sets) for w in all_of for one in w.exercises) for number, all_of in weeks.items()}
    minutes = {number: sum(w.estimated_minutes for w in all_of) for number, all_of in weeks.items()}
    assert sets[lighter] < min(sets[number] for number in weeks if number < lighter)
    assert minutes[lighter] < min(minutes[number] for number in weeks if number < lighter)
    found = [one for w in weeks[2] for one in w.exercises if one.exercise_id == "romanian-deadlift"]
    assert found[0].sets[0].load is not None, "a weight once found is prescribed from then on"


def test_paused_stopped_and_finished_programs_open_nothing(app, program):
    for status, words in ((ProgramStatus.PAUSED, "paused"), (ProgramStatus.ABANDONED, "stopped")):
        programs.change_status(app, "me", "atlas", program.program_id, status)
        with pytest.raises(Conflict, match=words):
            opened(app, program)
        programs.change_status(app, "me", "atlas", program.program_id, ProgramStatus.ACTIVE)
    programs.change_status(app, "me", "atlas", program.program_id, ProgramStatus.COMPLETED)
    with pytest.raises(Conflict, match="over"):
        opened(app, program)


def test_without_clearance_no_new_workout_is_opened(app, program):
    opened(app, program)
    profiles.update(
        app, "me", Wishes(screening=ScreeningWish(none_apply=False, adult=True, topics=("a heart condition",)))
    )
    with pytest.raises(Refused, match="clinician"):
        opened(app, program, MONDAY + timedelta(days=1))
    cleared = ClearanceWish(cleared_on=date(2026, 11, 20), limits="no overhead pressing")
    profiles.update(app, "me", Wishes(clearance=cleared))
    for day in (1, 4):
        workout, _ = opened(app, program, MONDAY + timedelta(days=day))
        assert not any("overhead-press" in one.exercise_id for one in workout.exercises)


def test_history_from_before_sets_the_first_loads_of_lifts_without_a_number(app):
    from tp_core.services.workouts import own

    own.logged(
        app, "me", "before", [SetWish(exercise_id="romanian-deadlift", reps=8, load=100, rpe=8)] * 3, date(2026, 11, 20)
    )
    program = started(app)
    workout, _ = opened(app, program)
    lift = next(one for one in workout.exercises if one.exercise_id == "romanian-deadlift")
    assert 75 <= lift.sets[0].load <= 110


def test_the_athletes_own_bar_and_plates_are_what_is_loaded(app, program):
    profiles.update(app, "me", Wishes(smallest_plate=5, bar=15))
    workout, _ = opened(app, program)
    load = workout.exercises[0].sets[0].load
    assert (load - 15) % 10 == 0


def test_the_last_words_said_come_along(app, program):
    monday = at(app, MONDAY)
    first, _ = opened(monday, program)
    logging.log(monday, first, "me", LogWish(status="completed", session_rpe=9, notes="last sets were a grind"))
    following, _ = opened(monday, program)
    assert following.program_context.previous_workout_feedback == (
        "Monday 30 November: session effort 9 of 10, “last sets were a grind”"
    )
    context = looking_back.context(monday, here(monday, program))
    assert context.last_workout_notes == "last sets were a grind"
    assert context.current_week == 1
    assert context.upcoming_milestones


def test_a_program_trained_before_its_first_day_no_longer_says_that_it_starts(app, program):
    ground = here(app, program)
    assert standing.sentence(app, program, ground.plan, ground.today).startswith("Starts Monday 30 November")
    first, _ = opened(app, program)
    assert standing.sentence(app, program, ground.plan, ground.today).startswith("Starts"), "looking is not training"
    logging.log(app, first, "me", LogWish(status="completed"))
    told = standing.sentence(app, program, ground.plan, ground.today)
    assert told.startswith("Begun early, week 1 from Monday 30 November")
    assert standing.running_programs(app, "me", ground.today)[0].sentence == told
