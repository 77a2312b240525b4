"""Days that go otherwise: moved, skipped, shifted, repeated, fitted, swapped, edited by hand, left open."""

from datetime import date, timedelta

import pytest

from tests.athletes import at, here, train
from tp_core.domain import schedule
from tp_core.domain.errors import Conflict, Invalid
from tp_core.domain.exercises import EXERCISES
from tp_core.domain.program import ProgramStatus
from tp_core.domain.workout import COACH, PrescribedExercise, PrescribedSet, WorkoutStatus
from tp_core.services import profiles
from tp_core.services.workouts import changing, first_bad_week, logging, looking_back, opening, what_next
from tp_core.services.workouts.logging import LogWish, SetWish

MONDAY = date(2026, 11, 30)
TUESDAY, SATURDAY, NEXT_MONDAY = MONDAY + timedelta(days=1), MONDAY + timedelta(days=5), MONDAY + timedelta(days=7)


@pytest.fixture
def monday(app):
    return at(app, MONDAY)


@pytest.fixture
def workout(monday, program):
    return opening.open_workout(monday, "me", "atlas", program.program_id)[0]


def left_of(app, program):
    return looking_back.not_done(looking_back.marks(app, here(app, program)), here(app, program).today)


def days(app, program, week):
    return [one.day for one in looking_back.marks(app, here(app, program)) if one.week == week]


# moving and skipping


def test_a_session_is_moved_with_its_workout_and_another_cannot_lie_there(monday, program, workout):
    changing.move(monday, here(monday, program), 1, 1, SATURDAY)
    moved = monday.store.training.get("me", workout.workout_id)
    assert moved.scheduled_date == SATURDAY
    assert opening.open_workout(monday, "me", "atlas", program.program_id, SATURDAY)[0].workout_id == workout.workout_id
    with pytest.raises(Conflict, match="a session on Tuesday 1 December already"):
        changing.move(monday, here(monday, program), 1, 1, TUESDAY)
    for outside, words in ((MONDAY - timedelta(days=1), "has passed"), (date(2027, 6, 1), "runs from")):
        with pytest.raises(Invalid, match=words):
            changing.move(monday, here(monday, program), 1, 1, outside)


def test_a_begun_workout_is_not_moved(monday, program, workout):
    logging.record_set(monday, workout, "me", 0, 0, SetWish())
    with pytest.raises(Conflict, match="begun"):
        changing.move(monday, here(monday, program), 1, 1, SATURDAY)


def test_two_sessions_change_round_in_one_save(monday, program, workout):
    changing.rearrange(monday, here(monday, program), [(1, 1, TUESDAY), (1, 2, MONDAY)])
    assert days(monday, program, 1)[:2] == [MONDAY, TUESDAY]
    assert [one.name for one in looking_back.marks(monday, here(monday, program))[:2]] == [
        "Upper body A",
        "Lower body A",
    ]
    assert monday.store.training.get("me", workout.workout_id).scheduled_date == TUESDAY
    with pytest.raises(Conflict, match="a session on Thursday 3 December already"):
        changing.rearrange(monday, here(monday, program), [(1, 1, MONDAY), (1, 2, MONDAY + timedelta(days=3))])


def test_what_is_done_of_a_workout_stays_when_the_rest_is_skipped(monday, program, workout):
    logging.record_set(monday, workout, "me", 0, 0, SetWish(load=100, reps=8))
    for _ in range(2):  # said twice it is the same
        after = changing.skip(monday, here(monday, program), 1, 1, "time")
        assert (after.status, after.log.reason) == ("partial", "time")
        assert [(one.exercise_id, one.load, one.reps) for one in after.log.sets] == [("back-squat", 100, 8)]
    again = logging.log(monday, after, "me", LogWish(status="skipped", reason="time")).workout
    assert again == after


def test_a_begun_workout_says_how_many_sets_stay_on_its_day(monday, program, workout):
    logging.record_set(monday, workout, "me", 0, 0, SetWish())
    with pytest.raises(Conflict, match="Lower body A is begun: 1 set logged, which stay on this day"):
        changing.move(monday, here(monday, program), 1, 1, SATURDAY)


def test_a_skip_keeps_its_reason_and_is_not_asked_about_again(monday, program):
    wednesday = at(monday, MONDAY + timedelta(days=2))
    assert len(left_of(wednesday, program)) == 2
    skipped = changing.skip(wednesday, here(wednesday, program), 1, 1, "time")
    assert (skipped.status, skipped.log.reason, skipped.log.day) == ("skipped", "time", MONDAY)
    assert [one.day for one in left_of(wednesday, program)] == [TUESDAY]


# the first bad week


def test_carrying_on_drops_them_and_keeps_the_end(app, program):
    thursday = at(app, MONDAY + timedelta(days=3), hour=6)
    end = schedule.end_date(program)
    ground = here(thursday, program)
    first_bad_week.carry_on(thursday, ground, left_of(thursday, program), "motivation")
    assert left_of(thursday, program) == ()
    assert schedule.end_date(here(thursday, program).program) == end
    entries = thursday.store.training.entries("me", MONDAY, TUESDAY)
    assert [(one.status, one.reason) for one in entries] == [("skipped", "motivation")] * 2


def test_a_shift_moves_everything_by_whole_weeks_and_drops_nothing(app, program):
    thursday = at(app, MONDAY + timedelta(days=3), hour=6)
    ground = here(thursday, program)
    left = left_of(thursday, program)
    expected = first_bad_week.shifted_end(ground, left)
    shifted = first_bad_week.shift(thursday, ground, left, "illness")
    assert schedule.end_date(shifted) == expected == schedule.end_date(program) + timedelta(days=7)
    assert left_of(thursday, program) == ()
    assert days(thursday, program, 1)[:2] == [NEXT_MONDAY, NEXT_MONDAY + timedelta(days=1)]
    assert {one.weekday() for one in days(thursday, program, 5)} == {0, 1, 3, 4}
    assert shifted.pauses[-1].reason == "shifted: illness"


def test_a_moved_session_later_on_moves_with_a_shift(app, program):
    monday = at(app, MONDAY)
    wanted = MONDAY + timedelta(days=16)
    changing.move(monday, here(monday, program), 3, 1, wanted)
    thursday = at(app, MONDAY + timedelta(days=3), hour=6)
    first_bad_week.shift(thursday, here(thursday, program), left_of(thursday, program))
    assert wanted + timedelta(days=7) in days(thursday, program, 3)


def test_a_repeated_week_begins_again_and_what_was_done_stays_in_the_history(app, program):
    train(app, program, TUESDAY)
    saturday = at(app, SATURDAY)
    left = left_of(saturday, program)
    assert len(left) == 3
    first_bad_week.repeat(saturday, here(saturday, program), left, "time")
    assert days(saturday, program, 1)[0] == NEXT_MONDAY
    assert left_of(saturday, program) == ()
    entries = saturday.store.training.entries("me", MONDAY, SATURDAY)
    assert [(one.program_id, one.status) for one in entries] == [(None, "completed")]
    assert entries[0].name == "Lower body A, before week 1 began again"
    monday = at(app, NEXT_MONDAY)
    again, new = opening.open_workout(monday, "me", "atlas", program.program_id)
    assert new
    assert (again.week_number, again.day_number, again.scheduled_date) == (1, 1, NEXT_MONDAY)
    assert again.exercises[0].last_time, "the first time still counts"


def test_a_full_week_of_six_days_begins_again(app):
    from tests.athletes import STRENGTH, started

    program = started(app, brief=STRENGTH.model_copy(update={"days_per_week": 6, "session_minutes": 90}))
    train(app, program, MONDAY + timedelta(days=7), skip=frozenset({SATURDAY}))
    sunday = at(app, MONDAY + timedelta(days=6))
    first_bad_week.repeat(sunday, here(sunday, program), left_of(sunday, program))
    entries = sunday.store.training.entries("me", MONDAY, MONDAY + timedelta(days=6))
    assert [one.program_id for one in entries] == [None] * 5
    assert list(sunday.store.training.of_program("me", program.program_id)) == []


def test_neither_may_run_past_the_event(app):
    from tests.athletes import STRENGTH, started

    brief = STRENGTH.model_copy(update={"weeks": None, "event_date": date(2027, 2, 20), "event_name": "meet"})
    program = started(app, brief=brief)
    late = at(app, MONDAY + timedelta(days=16))
    left = left_of(late, program)
    for way in (first_bad_week.shift, first_bad_week.repeat):
        with pytest.raises(Conflict, match="after your meet on Saturday 20 February"):
            way(late, here(late, program), left)
    assert app.store.program("me", "atlas", program.program_id).pauses == ()


def test_with_nothing_left_there_is_nothing_to_shift(app, program):
    for way in (first_bad_week.shift, first_bad_week.repeat):
        with pytest.raises(Conflict, match="nothing is left"):
            way(app, here(app, program), ())


# left open


def test_a_workout_left_open_closes_as_partial_the_next_day_and_says_so(monday, program, workout):
    logging.record_set(monday, workout, "me", 0, 0, SetWish())
    late = at(monday, MONDAY, hour=23)
    assert opening.open_workout(late, "me", "atlas", program.program_id, MONDAY)[0].status is WorkoutStatus.STARTED
    tuesday = at(monday, TUESDAY)
    found = {one.day: one for one in looking_back.marks(tuesday, here(tuesday, program))}[MONDAY]
    assert (found.status, found.entry.reason) == ("partial", "left open")
    assert monday.store.training.get("me", workout.workout_id).status is WorkoutStatus.PARTIAL
    corrected = logging.record_set(tuesday, workout, "me", 0, 1, SetWish())
    assert corrected.status is WorkoutStatus.PARTIAL
    assert (len(corrected.log.sets), corrected.log.day, len(corrected.log.history)) == (2, MONDAY, 1)


def test_a_workout_left_open_with_every_set_in_is_done(monday, program, workout):
    for at_, exercise in enumerate(workout.exercises):
        for number in range(len(exercise.sets)):
            logging.record_set(monday, workout, "me", at_, number, SetWish())
    tuesday = at(monday, TUESDAY)
    looking_back.marks(tuesday, here(tuesday, program))
    closed = tuesday.store.training.get("me", workout.workout_id)
    assert (closed.status, closed.log.reason) == ("completed", "")


# fitted, swapped, edited


def test_a_part_that_hurts_rests_whole_movements_and_names_a_physio(monday, program, workout):
    fitted = changing.adjust(monday, here(monday, program), workout, changing.adjustment_of(sore=["my left knee"]))
    patterns = {EXERCISES[one.exercise_id].pattern.value for one in fitted.exercises}
    assert patterns.isdisjoint({"squat", "lunge"})
    assert fitted.exercises[0].exercise_id == "hip-thrust"
    assert "see a physio or doctor" in fitted.explanation


def test_what_was_fitted_to_one_day_does_not_bind_another(monday, program, workout):
    fitted = changing.adjust(monday, here(monday, program), workout, changing.adjustment_of(minutes=30))
    changing.move(monday, here(monday, program), 1, 1, SATURDAY)
    saturday = at(monday, SATURDAY)
    later = opening.open_workout(saturday, "me", "atlas", program.program_id, SATURDAY)[0]
    assert later.estimated_minutes > fitted.estimated_minutes
    assert len(later.exercises) == len(workout.exercises)


def test_a_swap_is_one_of_two_with_its_own_loads_and_stays(monday, program, workout):
    ground = here(monday, program)
    offered = changing.alternatives(monday, ground, workout, 0)
    assert len(offered) == 2
    assert any(one.sets[0].load for one in offered)
    swapped = changing.swap(monday, ground, workout, 0, offered[0].exercise_id)
    assert opening.open_workout(monday, "me", "atlas", program.program_id)[0] == swapped
    with pytest.raises(Invalid, match="none of the two"):
        changing.swap(monday, ground, swapped, 0, "easy-run")


def test_what_is_left_of_an_exercise_is_swapped_and_the_log_goes_along(monday, program, workout):
    ground = here(monday, program)
    sets = len(workout.exercises[1].sets)
    logging.record_set(monday, workout, "me", 1, 0, SetWish(load=60))
    logging.record_set(monday, workout, "me", 2, 0, SetWish(load=20))
    begun = monday.store.training.get("me", workout.workout_id)
    chosen = changing.alternatives(monday, ground, begun, 1)[0]
    after = changing.swap(monday, ground, begun, 1, chosen.exercise_id)
    was, now, behind = after.exercises[1:4]
    assert (was.exercise_id, len(was.sets)) == (workout.exercises[1].exercise_id, 1)
    assert (now.exercise_id, len(now.sets)) == (chosen.exercise_id, sets - 1)
    assert behind.exercise_id == workout.exercises[2].exercise_id
    assert [(one.exercise_id, one.exercise_index) for one in after.log.sets] == [
        (was.exercise_id, 1),
        (behind.exercise_id, 3),
    ]
    with pytest.raises(Conflict, match="logged already"):
        changing.replace(monday, ground, after, 1, chosen)


def test_a_workout_under_way_is_fitted_to_the_minutes_left(monday, program, workout):
    logging.record_set(monday, workout, "me", 0, 0, SetWish())
    begun = monday.store.training.get("me", workout.workout_id)
    fitted = changing.adjust(monday, here(monday, program), begun, changing.adjustment_of(minutes=20))
    assert sum(len(one.sets) for one in fitted.exercises) < sum(len(one.sets) for one in workout.exercises)
    assert fitted.exercises[0].exercise_id == "back-squat"
    assert [(one.exercise_index, one.set_index) for one in fitted.log.sets] == [(0, 0)]
    assert fitted.explanation.startswith("Today fitted to 20 minutes.")
    done = logging.log(monday, fitted, "me", LogWish(status="completed")).workout
    assert done.status is WorkoutStatus.COMPLETED
    with pytest.raises(Conflict, match="cannot be changed"):
        changing.adjust(monday, here(monday, program), done, changing.adjustment_of(minutes=20))


@pytest.mark.parametrize(
    ("exercise_id", "one", "words"),
    [
        ("leg-press", PrescribedSet(reps=5, load=100), "equipment"),
        ("easy-run", PrescribedSet(distance_meters=5000), "list to avoid"),
        ("back-squat", PrescribedSet(reps=12, load=150), "more than an estimated max"),
        ("plank", PrescribedSet(duration_seconds=5000), "minutes; the athlete has 75"),
    ],
)
def test_an_edit_by_hand_is_held_against_the_rules(monday, program, workout, exercise_id, one, words):
    added = workout.exercises[0].model_copy(update={"exercise_id": exercise_id, "name": "X", "sets": (one,) * 3})
    with pytest.raises(Invalid, match=words):
        changing.edit(monday, here(monday, program), workout, version=1, exercises=(*workout.exercises, added))
    assert monday.store.training.get("me", workout.workout_id) == workout


def test_an_edit_keeps_its_author_and_a_moved_one_still_follows_the_log(monday, program, workout):
    ground = here(monday, program)
    fewer = changing.edit(monday, ground, workout, version=1, author=COACH, exercises=workout.exercises[:2])
    assert (fewer.edited_by, fewer.version, len(fewer.exercises)) == ("coach", 2, 2)
    assert opening.open_workout(monday, "me", "atlas", program.program_id)[0] == fewer
    with pytest.raises(Conflict, match="changed meanwhile"):
        changing.edit(monday, ground, fewer, version=1, exercises=workout.exercises)


def by_coach(app, program, workout):
    """Three squats of five with a pause, and presses added."""
    squat = workout.exercises[0]
    fewer = squat.model_copy(
        update={"sets": tuple(one.model_copy(update={"load": 100, "reps": 5}) for one in squat.sets[:3])}
    )
    noted = fewer.model_copy(update={"notes": "Pause each one for a second."})
    press = PrescribedExercise(exercise_id="push-up", name="Push-up", sets=(PrescribedSet(reps=10, rest_seconds=60),))
    return changing.edit(
        app, here(app, program), workout, version=workout.version, author=COACH,
        exercises=(noted, *workout.exercises[1:], press),
    )  # fmt: skip


def test_what_a_hand_changed_is_told_instead_of_the_numbers_before(monday, program, workout):
    assert "Changed by" not in workout.explanation
    after = by_coach(monday, program, workout)
    assert after.explanation.startswith("Week 1 · ")
    assert "Changed by your coach: back squat 3 × 5 at 100 kg instead of " in after.explanation
    assert "push-up 1 × 10 added" in after.explanation
    moved = changing.edit(monday, here(monday, program), after, version=after.version, scheduled_date=SATURDAY)
    assert (moved.edited_by, moved.explanation) == ("coach", after.explanation)


def test_a_workout_a_coach_wrote_is_fitted_to_the_day_from_what_they_wrote(monday, program, workout):
    mine = by_coach(monday, program, workout)
    fitted = changing.adjust(monday, here(monday, program), mine, changing.adjustment_of(minutes=40))
    squat = fitted.exercises[0]
    assert [(one.reps, one.load) for one in squat.sets] == [(5, 100)] * 3
    assert (squat.notes, fitted.edited_by) == ("Pause each one for a second.", "coach")
    assert fitted.estimated_minutes <= 44
    assert "as it was changed by hand" in fitted.explanation
    resting = changing.adjust(monday, here(monday, program), fitted, changing.adjustment_of(sore=("knee",)))
    assert "back-squat" not in [one.exercise_id for one in resting.exercises]


def test_on_another_day_a_fitted_workout_is_still_what_the_coach_wrote(monday, program, workout):
    mine = by_coach(monday, program, workout)
    changing.adjust(monday, here(monday, program), mine, changing.adjustment_of(minutes=40))
    changing.move(monday, here(monday, program), 1, 1, SATURDAY)
    saturday = at(monday, SATURDAY)
    opened, _ = opening.opened(saturday, here(saturday, program), 1, 1, SATURDAY)
    assert opened.exercises[0].sets[0].load == 100


def test_a_limit_told_since_takes_what_a_hand_wrote_away_and_says_so(monday, program, workout):
    by_coach(monday, program, workout)
    cleared = profiles.ClearanceWish(cleared_on=MONDAY, limits="nothing over 60 kg")
    profiles.update(monday, "me", profiles.Wishes(clearance=cleared))
    opened, _ = opening.opened(monday, here(monday, program), 1, 1, MONDAY)
    assert opened.edited_by is None
    assert opened.explanation.startswith("What was changed here by hand goes against a limit told since")
    assert max(one.load or 0 for each in opened.exercises for one in each.sets) <= 60


def test_what_alarms_in_an_edit_or_a_skip_is_heeded_like_a_message(monday, program, workout):
    alarming = workout.exercises[0].model_copy(update={"notes": "chest pain on the last set yesterday"})
    ground = here(monday, program)
    theirs = changing.edit(monday, ground, workout, version=1, author=COACH, exercises=(alarming,))
    assert not profiles.of(monday, "me").locked_by, "a coach's note is no word of the athlete's"
    again = changing.edit(monday, ground, theirs, version=2, exercises=(alarming,))
    assert not profiles.of(monday, "me").locked_by, "nor is it when the athlete's edit leaves it standing"
    own = alarming.model_copy(update={"notes": "my chest hurts when I push"})
    changing.edit(monday, ground, again, version=3, exercises=(own,))
    assert profiles.of(monday, "me").locked_by == "RF1.chest"
    assert monday.store.program("me", "atlas", program.program_id).status is ProgramStatus.PAUSED


def test_the_plans_own_cues_are_no_words_of_the_athletes(monday, program, workout):
    cue = "Lean back, step heel last, keep the strap tight."
    planned = tuple(one.model_copy(update={"notes": cue}) for one in workout.exercises)
    ground = here(monday, program)
    cued = changing.edit(monday, ground, workout, version=1, author=COACH, exercises=planned)
    before = profiles.of(monday, "me")
    changing.edit(monday, ground, cued, version=2, exercises=planned[:2])
    assert profiles.of(monday, "me") == before, "a limitation nobody has would bend every design to come"


def test_an_alarm_in_words_is_kept_also_where_what_they_came_with_is_refused(monday, program, workout):
    stale = workout.exercises[0].model_copy(update={"notes": "I fainted after this yesterday"})
    with pytest.raises(Conflict):
        changing.edit(monday, here(monday, program), workout, version=7, exercises=(stale,))
    assert profiles.of(monday, "me").locked_by == "RF1.faint"


def test_a_skip_for_an_alarming_reason_locks(monday, program):
    changing.skip(monday, here(monday, program), 1, 1, "fainted at the gym this morning")
    assert profiles.of(monday, "me").locked_by == "RF1.faint"


def test_after_a_workout_the_next_time_of_its_heavy_lifts_is_told_as_it_stands(monday, program, workout):
    heavy = tuple(SetWish(exercise_id="back-squat", reps=8, load=120, rpe=7) for _ in range(4))
    before = what_next.after(monday, here(monday, program), workout)
    assert before == ()
    done = logging.log(monday, workout, "me", LogWish(status="partial", sets=heavy)).workout
    told = what_next.after(monday, here(monday, program), done)
    assert told[0].startswith("Back squat next on Thursday 3 December: 3 × 10 at ")
    assert told[-1] == what_next.DEPENDS
    thursday = opening.open_workout(monday, "me", "atlas", program.program_id, MONDAY + timedelta(days=3))[0]
    load = next(one for one in thursday.exercises if one.exercise_id == "back-squat").sets[0].load
    assert f"at {load:g} kg" in told[0]


def test_a_set_more_than_asked_is_kept_beside_the_plan_and_counts(monday, program, workout):
    logging.record_set(monday, workout, "me", 0, 0, SetWish())
    extra = SetWish(exercise_id="back-squat", reps=3, load=110)
    after = logging.add_set(monday, workout, "me", extra)
    assert [(one.exercise_index, one.load) for one in after.log.sets] == [
        (0, after.exercises[0].sets[0].load),
        (None, 110),
    ]
    history = monday.store.training.history("me", "back-squat", MONDAY, MONDAY)
    assert [one.load for one in history[0].done][-1] == 110
