"""Logging: set by set as tapped, in one go, corrected; bad input changes nothing."""

from datetime import date, timedelta

import pytest

from tests.athletes import at, here, train
from tp_core.domain.errors import Conflict, Invalid, NotFound
from tp_core.domain.workout import WorkoutStatus, entry_of, lift_records
from tp_core.services import housekeeping, profiles, programs
from tp_core.services.storage.table import Delete, Key, Put
from tp_core.services.workouts import logging, looking_back, opening, own
from tp_core.services.workouts.logging import LogWish, SetWish

MONDAY = date(2026, 11, 30)


@pytest.fixture
def monday(app):
    return at(app, MONDAY)


@pytest.fixture
def workout(monday, program):
    return opening.open_workout(monday, "me", "atlas", program.program_id)[0]


def test_a_set_tapped_twice_is_logged_once(monday, workout):
    once = logging.record_set(monday, workout, "me", 0, 0, SetWish())
    twice = logging.record_set(monday, once, "me", 0, 0, SetWish())
    assert once == twice
    assert once.status is WorkoutStatus.STARTED
    assert [(one.reps, one.load) for one in once.log.sets] == [(8, workout.exercises[0].sets[0].load)]


def test_taps_of_two_screens_at_once_are_both_kept(monday, workout):
    first = logging.record_set(monday, workout, "me", 0, 0, SetWish())
    logging.record_set(monday, workout, "me", 0, 1, SetWish(reps=7))
    stored = monday.store.training.get("me", workout.workout_id)
    assert stored.version == first.version + 1
    assert [one.reps for one in stored.log.sets] == [8, 7]


def test_a_set_is_taken_back(monday, workout):
    logged = logging.record_set(monday, workout, "me", 0, 0, SetWish())
    assert logging.take_back_set(monday, logged, "me", 0, 0).log.sets == ()
    assert monday.store.training.history("me", "back-squat", MONDAY, MONDAY) == ()


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        (SetWish(reps=500), "0 to 200"),
        (SetWish(reps=5, load=900), "more than anyone has lifted"),
        (SetWish(reps=5, load=-5), "negative"),
        (SetWish(reps=5, rpe=11), "0 to 10"),
        (SetWish(reps=5.5), "whole"),
    ],
)
def test_an_impossible_set_is_a_sentence_and_changes_nothing(monday, workout, wish, words):
    with pytest.raises(Invalid, match=words):
        logging.record_set(monday, workout, "me", 0, 0, wish)
    wish = wish.model_copy(update={"exercise_id": "back-squat"})
    with pytest.raises(Invalid, match=words):
        logging.log(monday, workout, "me", LogWish(status="partial", sets=(wish,)))
    assert monday.store.training.get("me", workout.workout_id) == workout


def test_sets_and_exercises_it_does_not_have_are_refused(monday, workout):
    for exercise, number in ((0, 30), (30, 0)):
        with pytest.raises(Invalid, match="not in this workout"):
            logging.record_set(monday, workout, "me", exercise, number, SetWish())
    with pytest.raises(Invalid, match="not in the table"):
        logging.log(monday, workout, "me", LogWish(status="partial", sets=(SetWish(exercise_id="curling", reps=5),)))


def test_the_rest_is_finished_as_planned(monday, workout):
    logging.record_set(monday, workout, "me", 0, 0, SetWish(reps=6))
    done = logging.log(monday, workout, "me", LogWish(status="completed", session_rpe=8)).workout
    assert done.status is WorkoutStatus.COMPLETED
    assert len(done.log.sets) == sum(len(one.sets) for one in workout.exercises)
    assert done.log.sets[0].reps == 6


def test_a_correction_keeps_what_was_said_before_and_moves_the_history(monday, workout):
    logging.log(monday, workout, "me", LogWish(status="completed"))
    sets = (SetWish(exercise_id="back-squat", reps=5, load=100),)
    corrected = logging.log(
        at(monday, MONDAY + timedelta(days=2)), workout, "me", LogWish(status="partial", sets=sets, day=MONDAY)
    ).workout
    assert corrected.status is WorkoutStatus.PARTIAL
    assert [entry.status for entry in corrected.log.history] == ["completed"]
    history = monday.store.training.history("me", "back-squat", MONDAY, MONDAY)
    assert [(one.load, one.reps) for record in history for one in record.done] == [(100, 5)]
    assert monday.store.training.history("me", "romanian-deadlift", MONDAY, MONDAY) == ()


def test_a_log_on_another_day_moves_in_the_calendar(monday, workout):
    wednesday = at(monday, MONDAY + timedelta(days=2))
    logging.log(wednesday, workout, "me", LogWish(status="completed", day=MONDAY + timedelta(days=1)))
    days = [one.day for one in monday.store.training.entries("me", MONDAY, MONDAY + timedelta(days=7))]
    assert days == [MONDAY + timedelta(days=1)]
    logging.log(wednesday, workout, "me", LogWish(status="completed", day=MONDAY))
    days = [one.day for one in monday.store.training.entries("me", MONDAY, MONDAY + timedelta(days=7))]
    assert days == [MONDAY]


def test_days_to_come_and_before_the_program_are_sentences(monday, workout):
    with pytest.raises(Invalid, match="still to come"):
        logging.log(monday, workout, "me", LogWish(status="completed", day=MONDAY + timedelta(days=1)))
    with pytest.raises(Invalid, match="before it"):
        logging.log(monday, workout, "me", LogWish(status="completed", day=MONDAY - timedelta(days=1)))


def test_notes_pass_the_red_flags(monday, workout, program):
    done = logging.log(monday, workout, "me", LogWish(status="partial", notes="I fainted after the third set"))
    assert "emergency" in done.safety.lower()
    assert profiles.of(monday, "me").locked_by
    assert programs.get(monday, "me", "atlas", program.program_id).status == "paused"
    assert done.workout.log.notes == "I fainted after the third set"


def test_a_niggle_in_a_note_becomes_a_limit_and_blocks_nothing(monday, workout, program):
    done = logging.log(monday, workout, "me", LogWish(status="completed", notes="my left elbow hurt a bit"))
    assert done.safety == ""
    assert any("elbow" in one for one in profiles.of(monday, "me").limitations)
    opening.open_workout(monday, "me", "atlas", program.program_id)


def test_others_workouts_are_not_found(monday, workout, program):
    with pytest.raises(NotFound):
        logging.of_program(monday, "other", "atlas", program.program_id, workout.workout_id)
    with pytest.raises(NotFound):
        logging.of_program(monday, "me", "atlas", program.program_id, "nope")
    with pytest.raises(NotFound):
        logging.own(monday, "me", workout.workout_id)


def test_read_models_repeat_the_facts(app, program):
    train(app, program, MONDAY + timedelta(weeks=2))
    workouts = list(app.store.training.of_program("me", program.program_id))
    entries = {one.workout_id: one for one in app.store.training.entries("me", MONDAY, MONDAY + timedelta(weeks=3))}
    assert entries == {one.workout_id: entry_of(one) for one in workouts}
    for workout in workouts:
        for record in lift_records(workout):
            history = app.store.training.history("me", record.exercise_id, record.day, record.day)
            assert record in history


def test_read_models_are_rebuilt_from_the_facts_as_they_were(app, program):
    train(app, program, MONDAY + timedelta(weeks=2))
    own.logged(app, "me", "", [SetWish(exercise_id="easy-run", distance_meters=5000)], date(2026, 11, 20))
    app.indexing.wait()
    before = list(app.store.everything("me"))
    models = [item for item in before if str(item["SK"]).startswith(("log#", "lift#"))]
    assert len(models) > 20
    orphan = {**models[0], "SK": "log#2026-01-01#nowhere"}
    wrong = {**models[-1], "done": []}
    lost = [Delete(Key(str(item["PK"]), str(item["SK"]))) for item in models[1:-1]]
    app.store.training._table.write_all([*lost, Put(orphan), Put(wrong)])
    people, written, dropped = housekeeping.rebuild(app)
    assert (people, written, dropped) == (1, len(models), 1)
    assert list(app.store.everything("me")) == before


def test_progress_counts_sessions_done_of_those_due(app, program):
    skipped = frozenset({MONDAY + timedelta(days=1)})
    train(app, program, MONDAY + timedelta(days=7), skip=skipped)
    sunday = at(app, MONDAY + timedelta(days=6))
    marks = looking_back.marks(sunday, here(sunday, program))
    done = looking_back.progress(marks, MONDAY + timedelta(days=6))
    assert (done.done, done.due, done.adherence) == (3, 4, 0.75)
    assert [one.day for one in looking_back.not_done(marks, MONDAY + timedelta(days=6))] == sorted(skipped)


def test_after_the_last_set_what_changed_is_told_with_its_range(monday, workout, program):
    heavy = tuple(SetWish(exercise_id="back-squat", reps=8, load=120, rpe=7) for _ in range(4))
    done = logging.log(monday, workout, "me", LogWish(status="partial", sets=heavy)).workout
    told = looking_back.what_changed(monday, here(monday, program), done)
    assert any(line.startswith("Back squat: estimated max 14") and "was 14" in line for line in told)


def test_a_skipped_workout_holds_no_sets(monday, workout):
    with pytest.raises(Invalid, match="no sets"):
        logging.log(monday, workout, "me", LogWish(status="skipped", sets=(SetWish(exercise_id="back-squat", reps=1),)))
    skipped = logging.log(monday, workout, "me", LogWish(status="skipped", reason="illness")).workout
    assert skipped.log.sets == ()
    with pytest.raises(Conflict, match="skipped"):
        logging.record_set(monday, skipped, "me", 0, 0, SetWish())
