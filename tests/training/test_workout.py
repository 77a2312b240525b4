from datetime import UTC, date, datetime

import pytest

from tp_core.domain import workout_text
from tp_core.domain.coming_sets import as_planned, coming
from tp_core.domain.errors import Conflict, Invalid
from tp_core.domain.exercises import Muscle
from tp_core.domain.loading import KILOGRAM_GYM
from tp_core.domain.logged import LoggedSet, SetStatus, checked_set
from tp_core.domain.logging_sets import (
    close_left_open,
    edit,
    finish,
    record_set,
    take_back_set,
)
from tp_core.domain.pain_notes import hurt
from tp_core.domain.program import PhaseKind
from tp_core.domain.training_load import distance, estimated_minutes, hard_sets, session_load, volume_load
from tp_core.domain.workout import (
    Adjustment,
    LogEntry,
    LogStatus,
    PrescribedExercise,
    PrescribedSet,
    Workout,
    WorkoutStatus,
    lift_records,
)

DAY = date(2027, 3, 2)
AT = datetime(2027, 3, 2, 18, 0, tzinfo=UTC)
LATER = datetime(2027, 3, 2, 19, 0, tzinfo=UTC)


def squats(sets: int = 4, rest: int = 180) -> PrescribedExercise:
    one = PrescribedSet(reps=5, load=100, percent_1rm=80, target_rpe=8, rest_seconds=rest)
    return PrescribedExercise(exercise_id="back-squat", name="Back squat", sets=(one,) * sets)


def planks() -> PrescribedExercise:
    one = PrescribedSet(duration_seconds=40, target_rpe=7, rest_seconds=60)
    return PrescribedExercise(exercise_id="plank", name="Plank", sets=(one,) * 2)


def workout(**changes) -> Workout:
    given = {
        "workout_id": "w1",
        "program_id": "p1",
        "week_number": 2,
        "day_number": 1,
        "scheduled_date": DAY,
        "kind": PhaseKind.BUILD,
        "exercises": (squats(), planks()),
        "estimated_minutes": 30,
    }
    return Workout(**(given | changes))


def squat(reps: int = 5, load: float = 100, **more) -> LoggedSet:
    return checked_set("back-squat", reps=reps, load=load, **more)


def entry(status=LogStatus.COMPLETED, sets=(), at=AT, **more) -> LogEntry:
    return LogEntry(status=status, sets=tuple(sets), day=DAY, recorded_at=at, **more)


def finish_as_planned(workout: Workout, *, day: date, at: datetime) -> Workout:
    """As the workout's service finishes one: what is not logged yet counts as done as prescribed."""
    already = workout.log.sets if workout.log is not None else ()
    sets = as_planned(workout, already=already)
    skipped = any(one.status is SetStatus.SKIPPED for one in sets)
    status = LogStatus.PARTIAL if skipped else LogStatus.COMPLETED
    return finish(workout, LogEntry(status=status, sets=sets, day=day, recorded_at=at))


def test_a_workout_has_the_names_of_the_contract():
    dumped = finish_as_planned(workout(), day=DAY, at=AT).model_dump(mode="json", by_alias=True)
    names = {
        "workoutId",
        "programId",
        "weekNumber",
        "dayNumber",
        "scheduledDate",
        "status",
        "version",
        "programContext",
    }
    assert names | {"exercises", "explanation", "estimatedMinutes", "log"} <= set(dumped)
    first = dumped["exercises"][0]
    assert {"exerciseId", "name", "sets", "notes"} <= set(first)
    assert first["sets"][0]["percent1RM"] == 80
    assert {"targetRpe", "restSeconds", "distanceMeters", "paceSecondsPerKm", "zone"} <= set(first["sets"][0])
    assert {"phaseGoals", "progressionNotes", "previousWorkoutFeedback"} == set(dumped["programContext"])
    assert Workout.model_validate(dumped) == finish_as_planned(workout(), day=DAY, at=AT)


def test_a_set_is_saved_as_tapped_and_twice_is_once():
    once = record_set(workout(), 0, 0, squat(), day=DAY, at=AT)
    twice = record_set(once, 0, 0, squat(), day=DAY, at=LATER)
    assert once.status is WorkoutStatus.STARTED
    assert once.version == 2
    assert twice is once
    assert len(once.log.sets) == 1


def test_the_same_set_said_differently_replaces_it_without_a_correction_while_open():
    changed = record_set(record_set(workout(), 0, 0, squat(), day=DAY, at=AT), 0, 0, squat(reps=4), day=DAY, at=AT)
    assert [one.reps for one in changed.log.sets] == [4]
    assert changed.log.history == ()


def test_sets_logged_out_of_order_are_kept_in_order():
    late = record_set(workout(), 0, 2, squat(reps=3), day=DAY, at=AT)
    both = record_set(late, 0, 0, squat(reps=5), day=DAY, at=AT)
    assert [(one.set_index, one.reps) for one in both.log.sets] == [(0, 5), (2, 3)]


def test_a_set_can_be_taken_back():
    once = record_set(workout(), 0, 0, squat(), day=DAY, at=AT)
    assert take_back_set(once, 0, 0, day=DAY, at=AT).log.sets == ()
    assert take_back_set(once, 0, 1, day=DAY, at=AT) is once


@pytest.mark.parametrize(("exercise", "number"), [(5, 0), (-1, 0), (0, 4), (0, -1)])
def test_a_set_that_is_not_there_is_refused(exercise, number):
    with pytest.raises(Invalid, match="not in this workout"):
        record_set(workout(), exercise, number, squat(), day=DAY, at=AT)


def test_finishing_logs_the_rest_as_planned():
    begun = record_set(workout(), 0, 0, squat(reps=3), day=DAY, at=AT)
    done = finish_as_planned(begun, day=DAY, at=LATER)
    assert done.status is WorkoutStatus.COMPLETED
    assert [one.reps for one in done.log.sets[:4]] == [3, 5, 5, 5]
    assert done.log.sets[4].duration_seconds == 40


def test_a_skipped_set_makes_the_rest_as_planned_partial():
    begun = record_set(workout(), 0, 3, squat(status=SetStatus.SKIPPED), day=DAY, at=AT)
    assert finish_as_planned(begun, day=DAY, at=LATER).status is WorkoutStatus.PARTIAL


def test_a_correction_keeps_what_was_said_before():
    first = finish(workout(), entry(sets=[squat()], session_rpe=7))
    second = finish(first, entry(LogStatus.PARTIAL, [squat(reps=2)], at=LATER))
    third = finish(second, entry(LogStatus.COMPLETED, [squat(reps=4)], at=LATER))
    assert third.status is WorkoutStatus.COMPLETED
    assert [(one.status, one.sets[0].reps) for one in third.log.history] == [("completed", 5), ("partial", 2)]
    assert third.log.history[0].session_rpe == 7


def test_the_same_log_twice_changes_nothing():
    first = finish(workout(), entry(sets=[squat()]))
    assert finish(first, entry(sets=[squat()], at=LATER)) is first


def test_correcting_one_set_of_a_closed_workout_keeps_the_log_before_it():
    done = finish_as_planned(workout(), day=DAY, at=AT)
    fixed = record_set(done, 0, 3, squat(reps=2), day=DAY, at=LATER)
    assert fixed.status is WorkoutStatus.COMPLETED
    assert fixed.log.sets[3].reps == 2
    assert fixed.log.history[-1].sets[3].reps == 5


def test_a_skipped_workout_takes_no_sets_but_can_be_logged_anew():
    skipped = finish(workout(), entry(LogStatus.SKIPPED, reason="ill"))
    with pytest.raises(Conflict, match="skipped"):
        record_set(skipped, 0, 0, squat(), day=DAY, at=AT)
    assert finish(skipped, entry(sets=[squat()])).log.history[0].reason == "ill"


def test_left_open_it_closes_as_partial():
    assert close_left_open(workout()).status is WorkoutStatus.PLANNED
    begun = record_set(workout(), 0, 0, squat(), day=DAY, at=AT)
    closed = close_left_open(begun)
    assert (closed.status, closed.log.status) == (WorkoutStatus.PARTIAL, LogStatus.PARTIAL)


def test_left_open_with_every_set_done_it_closes_as_completed():
    begun = workout(exercises=(squats(sets=1),))
    assert close_left_open(record_set(begun, 0, 0, squat(), day=DAY, at=AT)).status is WorkoutStatus.COMPLETED


def test_an_edit_needs_the_version_it_was_made_on():
    with pytest.raises(Conflict, match="Reload"):
        edit(workout(), version=7, author="coach", scheduled_date=date(2027, 3, 4))


def test_an_edit_moves_and_changes_a_planned_workout_and_names_its_author():
    moved = edit(workout(), version=1, author="coach", exercises=[squats(sets=2)], scheduled_date=date(2027, 3, 4))
    assert moved.scheduled_date == date(2027, 3, 4)
    assert moved.edited_by == "coach"
    assert moved.version == 2
    assert moved.estimated_minutes == estimated_minutes([squats(sets=2)])


def test_a_begun_workout_is_not_edited():
    begun = record_set(workout(), 0, 0, squat(), day=DAY, at=AT)
    with pytest.raises(Conflict, match="started"):
        edit(begun, version=begun.version, author="me", exercises=[planks()])


def test_an_edit_to_nothing_or_to_unknown_exercises_is_refused():
    with pytest.raises(Invalid, match="at least one exercise"):
        edit(workout(), version=1, author="me", exercises=[])
    unknown = PrescribedExercise(exercise_id="moon-walk", name="Moon walk", sets=(PrescribedSet(reps=1),))
    with pytest.raises(Invalid, match="not in the table"):
        edit(workout(), version=1, author="me", exercises=[unknown])
    with pytest.raises(Invalid, match="at least one set"):
        edit(workout(), version=1, author="me", exercises=[squats(sets=0)])


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"reps": 5, "load": 900}, "900 kg is more than anyone has lifted"),
        ({"reps": 5, "load": -20}, "cannot be negative"),
        ({"reps": 5, "load": float("nan")}, "not a number"),
        ({"reps": 5, "load": float("inf")}, "not a number"),
        ({"reps": -1}, "cannot be negative"),
        ({"reps": 1000}, "0 to 200"),
        ({"reps": 2.5}, "whole numbers"),
        ({"reps": 5, "rpe": 11}, "0 to 10"),
        ({"distance_meters": 1e7}, "300 km"),
        ({"duration_seconds": 1e6}, "a day"),
        ({}, "needs reps"),
        ({"load": 100}, "needs reps"),
    ],
)
def test_impossible_sets_are_refused_with_a_sentence(given, sentence):
    with pytest.raises(Invalid) as refused:
        checked_set("back-squat", **given)
    assert sentence in refused.value.message


def test_a_failed_attempt_and_a_skipped_set_are_possible():
    assert checked_set("deadlift", reps=0, load=200).reps == 0
    assert checked_set("deadlift", status=SetStatus.SKIPPED).status is SetStatus.SKIPPED
    with pytest.raises(Invalid, match="not in the table"):
        checked_set("moon-walk", reps=1)


def test_an_hour_with_three_minute_rests_holds_about_thirteen_sets():
    exercises = [squats(sets=4), squats(sets=3), squats(sets=3), squats(sets=3)]
    assert 52 <= estimated_minutes(exercises) <= 62
    assert estimated_minutes([]) == 0


def test_one_sided_work_takes_twice_the_time():
    one = PrescribedSet(reps=10, rest_seconds=60)
    both = PrescribedExercise(exercise_id="goblet-squat", name="Goblet squat", sets=(one,) * 6)
    each = PrescribedExercise(exercise_id="split-squat", name="Split squat", sets=(one,) * 6)
    assert estimated_minutes([each]) - estimated_minutes([both]) == 4


def test_hard_sets_count_secondary_muscles_half_and_easy_ones_not():
    sets = [
        squat(),
        squat(rpe=8),
        squat(rpe=5),
        squat(status=SetStatus.SKIPPED),
        checked_set("plank", duration_seconds=40),
    ]
    counted = hard_sets(sets)
    assert counted[Muscle.QUADS] == 2
    assert counted[Muscle.HAMSTRINGS] == 1
    assert Muscle.ABS not in counted


def test_volume_load_and_distance_are_of_done_sets_only():
    sets = [squat(5, 100), squat(3, 110), squat(5, 100, status=SetStatus.SKIPPED)]
    assert volume_load(sets) == 830
    assert distance([checked_set("easy-run", distance_meters=5000)]) == 5000


def test_session_load_is_effort_times_minutes():
    assert session_load(workout()) is None
    assert session_load(finish(workout(), entry())) is None
    assert session_load(finish(workout(), entry(session_rpe=7))) == 7 * 30
    assert session_load(finish(workout(), entry(session_rpe=7, minutes=45))) == 7 * 45


def test_a_logged_workout_adds_to_the_history_of_each_lift_done():
    done = finish_as_planned(
        record_set(workout(), 0, 3, squat(status=SetStatus.SKIPPED), day=DAY, at=AT), day=DAY, at=AT
    )
    squats_done, planks_done = lift_records(done)
    assert (squats_done.exercise_id, len(squats_done.done), len(squats_done.planned)) == ("back-squat", 3, 4)
    assert squats_done.kind is PhaseKind.BUILD
    assert planks_done.exercise_id == "plank"
    assert lift_records(workout()) == ()


def pressed(*sets: tuple[int, float | None, float | None], load=155.0, exercise_id="back-squat") -> tuple:
    """An exercise of 4 × 8 with two to three left, and its sets so far: reps, load, effort."""
    plan = PrescribedSet(reps=8, load=load, target_rpe=7.5, percent_1rm=72)
    exercise = PrescribedExercise(exercise_id=exercise_id, name="X", sets=(plan,) * 4)
    done = [
        LoggedSet(exercise_id=exercise_id, exercise_index=0, set_index=number, reps=reps, load=weight, rpe=rpe)
        for number, (reps, weight, rpe) in enumerate(sets)
    ]
    return exercise, done


@pytest.mark.parametrize(
    ("sets", "load", "why"),
    [
        (((8, 155, None),), 155, ""),
        (((8, 155, None), (6, 150, 10)), 135, "the set at 150 kg fell 2 reps short"),
        (((7, 155, None),), 145, "fell 1 rep short"),
        (((8, 155, 9.5),), 145, "was harder than asked"),
        (((8, 155, 8.5),), 155, ""),
        (((6, 155, None), (8, 137.5, None)), 137.5, "fell 2 reps short"),
        (((6, 155, None), (8, 155, None)), 155, ""),
        (((7, 160, None),), 155, ""),
        (((5, 160, None),), 142.5, "fell 3 reps short"),
    ],
)
def test_a_missed_set_makes_the_next_ones_lighter(sets, load, why):
    exercise, done = pressed(*sets)
    found = coming(exercise, len(done), done, KILOGRAM_GYM)
    assert found.one.load == load
    assert why in found.why
    assert bool(found.why) == bool(why)


def test_without_a_load_a_missed_set_asks_for_fewer_reps():
    exercise, done = pressed((5, None, None), load=None, exercise_id="push-up")
    found = coming(exercise, 1, done, KILOGRAM_GYM)
    assert (found.one.reps, found.one.load) == (5, None)
    assert "Fewer reps: a set fell 3 reps short" in found.why


IN_IT = ("back-squat", "leg-press", "dumbbell-bench-press", "dumbbell-row", "bench-press", "barbell-curl")


@pytest.mark.parametrize(
    ("note", "held"),
    [
        ("dumbbell press hurt my wrist a bit", {"dumbbell-bench-press"}),
        ("Squats felt great. Knee complained on the leg press.", {"leg-press"}),
        ("squats and leg press hurt my knee, rows were fine", {"back-squat", "leg-press"}),
        ("squat 100 x 5, no pain, but curls hurt my elbow", {"barbell-curl"}),
        ("my knee was achy", {"back-squat", "leg-press"}),
        ("it hurt a bit", set(IN_IT)),
        ("felt strong, no pain", set()),
        ("didn't hurt at all", set()),
        ("pain-free for once", set()),
        ("legs sore from Monday", set()),
        ("", set()),
    ],
)
def test_a_note_tells_which_exercise_hurt(note, held):
    assert hurt(note, IN_IT) == held


def test_what_hurt_stays_with_the_lifts_history():
    one = LoggedSet(exercise_id="back-squat", exercise_index=0, set_index=0, reps=5, load=100)
    entry = LogEntry(status=LogStatus.COMPLETED, sets=(one,), notes="squats hurt my knee", day=DAY, recorded_at=AT)
    (record,) = lift_records(finish(workout(), entry))
    assert record.hurt
    again = entry.model_copy(update={"notes": "all fine"})
    assert not lift_records(finish(finish(workout(), entry), again))[0].hurt
    sore = workout().model_copy(update={"adjustment": Adjustment(sore=("knee",), on=DAY)})
    assert lift_records(finish(sore, again))[0].hurt, "begun, and left for a part that hurts"


def test_what_the_explanation_says_is_not_said_again_in_the_notes():
    why = "More reps. Your knee hurt when you last told of it, so nothing is added."
    notes = "Your knee hurt when you last told of it, so nothing is added. Touch the seat."
    assert workout_text.without_said(notes, why) == "Touch the seat."
