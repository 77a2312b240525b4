"""What a coach wrote into a coming workout, and the plan is laid out anew: it stays where session and exercise are
still there; where not, the athlete is told before, and the coach finds it in the inbox.
"""

from datetime import timedelta

import pytest

from tests.athletes import STRENGTH, at, here, train
from tests.workouts.test_talking_of_workouts import MONDAY, says
from tp_core.domain.attention import Kind
from tp_core.domain.creation import CreatorSession
from tp_core.domain.exercises import get
from tp_core.domain.program import KitChange, Weekday
from tp_core.domain.workout import COACH, WorkoutStatus
from tp_core.services import desks, new_days, new_kit, new_lift, profiles, starting, talks
from tp_core.services.adaptations import deciding
from tp_core.services.coaching import editing, rosters
from tp_core.services.workouts import changing, logging, opening, remaking, what_next
from tp_core.services.workouts.logging import LogWish

DAY = MONDAY + timedelta(days=9)
"""Wednesday of week 2."""
LOWER, UPPER = MONDAY + timedelta(days=14), MONDAY + timedelta(days=15)
"""Lower body A and Upper body A of week 3."""
THREE = (Weekday.TUESDAY, Weekday.THURSDAY, Weekday.SATURDAY)
FIVE = (Weekday.MONDAY, Weekday.TUESDAY, Weekday.WEDNESDAY, Weekday.FRIDAY, Weekday.SATURDAY)


@pytest.fixture
def now(app, program):
    train(app, program, DAY)
    return at(app, DAY)


def of(app, program):
    return here(app, program)


def on(app, program, day):
    """The workout of a day, as the athlete would have it."""
    there = at(app, day, hour=8)
    return opening.open_workout(there, "me", "atlas", program.program_id, day)[0]


def planned(app, program, day):
    ground = of(app, program)
    (mark,) = (one for one in editing.coming(app, ground) if one.day == day)
    return editing.opened(app, ground, mark)


def exercise(workout, exercise_id):
    return next((one for one in workout.exercises if one.exercise_id == exercise_id), None)


def lighter(workout, exercise_id, by=10.0):
    return [
        one.model_copy(update={"sets": tuple(s.model_copy(update={"load": s.load - by}) for s in one.sets)})
        if one.exercise_id == exercise_id
        else one
        for one in workout.exercises
    ]


def written(app, program, day, exercises_of, author=COACH):
    """A coming workout as a hand made it of what was planned."""
    workout = planned(app, program, day)
    ground = of(app, program)
    exercises = exercises_of(workout)
    if author == COACH:
        return editing.edit(app, ground, workout, author_id="me", version=workout.version, exercises=exercises)
    return changing.edit(app, ground, workout, version=workout.version, exercises=exercises)


def asked(app, *, day=DAY):
    """What the coach's inbox says of hand-edits that are gone."""
    line = rosters.line(app, "atlas", "me", day)
    return [one.reason for one in line.attention if one.kind is Kind.HAND_EDIT]


def agrees_with_facts(app):
    stored = app.store.roster.find("atlas", "me")
    return stored.model_copy(update={"version": 0}) == app.store.roster.rebuilt("atlas", "me")


# other training days


def test_other_days_keep_what_a_coach_wrote_where_the_session_is_still_there(now, program):
    before = written(now, program, LOWER, lambda one: lighter(one, "back-squat"))
    offered, _ = says(now, DAY, "from now on I train Monday, Tuesday, Wednesday, Friday and Saturday", "yes")
    assert "Not carried over" not in offered
    after = on(now, program, LOWER)
    assert after.name == before.name == "Lower body A"
    assert exercise(after, "back-squat").sets == exercise(before, "back-squat").sets
    assert (after.edited_by, after.hand_made) == (COACH, True)
    assert "Changed by your coach: back squat" in after.explanation
    assert asked(now) == []
    assert agrees_with_facts(now)


def test_it_goes_along_with_its_session_to_another_day_of_the_week(now, program):
    thursday, wednesday = MONDAY + timedelta(days=17), MONDAY + timedelta(days=16)
    before = written(now, program, thursday, lambda one: one.exercises[:-1])
    new_days.change(now, of(now, program), FIVE)
    after = on(now, program, wednesday)
    assert (before.name, after.name) == ("Lower body B", "Lower body B")
    assert [one.exercise_id for one in after.exercises] == [one.exercise_id for one in before.exercises]
    stored = now.store.training.of_program("me", program.program_id, week=3)
    assert [(one.name, one.scheduled_date) for one in stored] == [("Lower body B", wednesday)]


def test_where_the_session_is_gone_the_athlete_reads_it_before_and_the_coach_after(now, program):
    written(now, program, LOWER, lambda one: lighter(one, "back-squat"))
    (offered,) = says(now, DAY, "from now on I can only train Tuesday, Thursday and Saturday")
    assert "Not carried over: what your coach changed in Lower body A on Monday 14 December (back squat" in offered
    assert asked(now) == []
    says(now, DAY, "from now on I can only train Tuesday, Thursday and Saturday", "yes")
    (reason,) = asked(now)
    assert reason.startswith("The plan was laid out anew without your change of Lower body A on Monday 14 December: ")
    assert "back squat" in reason
    assert asked(now, day=DAY + timedelta(days=14)) == [reason]
    assert asked(now, day=DAY + timedelta(days=15)) == []
    assert agrees_with_facts(now)
    assert on(now, program, MONDAY + timedelta(days=15)).hand_made is False


def test_what_the_athlete_wrote_is_told_to_them_and_is_nothing_for_the_coach(now, program):
    written(now, program, LOWER, lambda one: lighter(one, "back-squat"), author="athlete")
    (offered,) = says(now, DAY, "from now on I can only train Tuesday, Thursday and Saturday")
    assert "Not carried over: what you changed in Lower body A on Monday 14 December (back squat" in offered
    new_days.change(now, of(now, program), THREE)
    assert asked(now) == []


def test_of_two_authors_each_is_told_of_their_own(now, program):
    written(now, program, LOWER, lambda one: lighter(one, "back-squat"))
    written(now, program, LOWER, lambda one: one.exercises[:-1], author="athlete")
    left_out = get(planned(now, program, LOWER).hand_changed[-1].exercise_id).name.lower()
    new_days.change(now, of(now, program), THREE)
    (reason,) = asked(now)
    assert "back squat" in reason
    assert left_out not in reason


# other equipment, another exercise


def test_kit_that_is_gone_takes_what_a_coach_wrote_of_it_and_leaves_the_rest(now, program):
    written(now, program, UPPER, lambda one: lighter(one, "bench-press"))
    change = KitChange(since=DAY, gone=("bench",))
    new = new_kit.preview(now, of(now, program), change)
    assert remaking.in_words(new.by_hand, DAY).startswith(
        "Not carried over: what your coach changed in Upper body A on Tuesday 15 December (bench press"
    )
    new_kit.change(now, of(now, program), new, "no bench")
    after = on(now, program, UPPER)
    assert exercise(after, "bench-press") is None
    (reason,) = asked(now)
    assert "Upper body A on Tuesday 15 December: bench press" in reason


def test_a_hand_edit_of_something_else_stays_when_kit_is_gone(now, program):
    before = written(now, program, UPPER, lambda one: lighter(one, "barbell-row", by=5.0))
    new_kit.change(
        now, of(now, program), new_kit.preview(now, of(now, program), KitChange(since=DAY, gone=("bench",))), "x"
    )
    after = on(now, program, UPPER)
    assert exercise(after, "bench-press") is None
    assert exercise(after, "barbell-row").sets == exercise(before, "barbell-row").sets
    assert after.hand_made
    assert asked(now) == []


def test_what_a_coach_added_for_kit_that_is_gone_goes_though_the_plan_never_had_it(now, program):
    added = exercise(planned(now, program, UPPER), "bench-press")
    written(now, program, LOWER, lambda one: [*one.exercises, added])
    new_kit.change(
        now, of(now, program), new_kit.preview(now, of(now, program), KitChange(since=DAY, gone=("bench",))), "x"
    )
    assert exercise(on(now, program, LOWER), "bench-press") is None
    assert ["bench press" in one for one in asked(now)] == [True]


def test_an_exercise_given_up_for_good_is_gone_from_a_workout_that_a_coach_wrote(now, program):
    before = written(now, program, LOWER, lambda one: lighter(one, "romanian-deadlift", by=5.0))
    new = new_lift.preview(now, of(now, program), get("back-squat"), get("front-squat"))
    _, entry = new_lift.change(now, of(now, program), new)
    after = on(now, program, LOWER)
    assert [one.exercise_id for one in after.exercises][:2] == ["front-squat", "romanian-deadlift"]
    assert exercise(after, "romanian-deadlift").sets == exercise(before, "romanian-deadlift").sets
    assert asked(now) == []
    deciding.revert(now, "me", "atlas", program.program_id, entry.adaptation_id)
    again = on(now, program, LOWER)
    assert [one.exercise_id for one in again.exercises] == [one.exercise_id for one in before.exercises]
    assert exercise(again, "romanian-deadlift").sets == exercise(before, "romanian-deadlift").sets


def test_a_load_that_a_coach_wrote_for_an_exercise_given_up_is_told_to_both(now, program):
    written(now, program, LOWER, lambda one: lighter(one, "back-squat"))
    offered, _ = says(now, DAY, "swap squats for front squats for good", "yes")
    assert "Not carried over: what your coach changed in Lower body A on Monday 14 December (back squat" in offered
    assert len(asked(now)) == 1
    assert exercise(on(now, program, LOWER), "front-squat") is not None


# another program in its place


def draft(app, **more):
    session = talks.open_creation(app, "me", "atlas")
    app.store.save([app.store.keep_talk(session.model_copy(update={"brief": STRENGTH.model_copy(update=more)}))])
    return app.store.talk(CreatorSession, "me", "atlas", session.session_id)


def lost_in_review(app, session, when):
    profile = profiles.of(app, "me")
    design = desks.design_for(session.brief, profile, profiles.today(app, profile))
    return starting.not_carried(app, session, design, when)


def test_a_program_in_the_place_of_another_takes_over_what_its_coach_wrote_of_the_same_session(now, program):
    before = written(now, program, LOWER, lambda one: lighter(one, "back-squat"))
    session = draft(now, start_date=LOWER)
    assert lost_in_review(now, session, "complete") == ""
    new, _ = starting.finalize(now, "me", "atlas", session.session_id, when_active="complete")
    after = on(now, new, LOWER)
    assert after.workout_id != before.workout_id
    assert exercise(after, "back-squat").sets == exercise(before, "back-squat").sets
    assert after.status is WorkoutStatus.PLANNED
    assert asked(now) == []


@pytest.mark.parametrize("when", ["pause", "complete"])
def test_one_that_has_no_place_for_it_says_so_in_the_review_and_in_the_inbox(now, program, when):
    written(now, program, LOWER, lambda one: lighter(one, "back-squat"))
    session = draft(now, start_date=LOWER, days_per_week=3, training_days=THREE)
    assert lost_in_review(now, session, "keep") == ""
    assert lost_in_review(now, session, when).startswith(
        "Not carried over: what your coach changed in Lower body A on Monday 14 December (back squat"
    )
    starting.finalize(now, "me", "atlas", session.session_id, when_active=when)
    assert ["Lower body A on Monday 14 December: back squat" in one for one in asked(now)] == [True]
    assert agrees_with_facts(now)


# what comes next is told as a hand wrote it


def test_what_is_said_to_come_next_is_what_the_coach_wrote(app, program):
    monday = at(app, MONDAY)
    thursday = MONDAY + timedelta(days=3)
    before = written(monday, program, thursday, lambda one: lighter(one, "back-squat"))
    shown = opening.as_it_stands(monday, of(monday, program), 1, 3, thursday)
    assert shown.exercises == before.exercises
    today = on(monday, program, MONDAY)
    done = logging.log(monday, today, "me", LogWish(status="completed")).workout
    load = exercise(before, "back-squat").sets[0].load
    told = what_next.after(monday, of(monday, program), done)
    assert any(one.startswith("Back squat next on Thursday 3 December") and f"{load:g} kg" in one for one in told)
