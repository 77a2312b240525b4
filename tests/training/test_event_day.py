"""The day of a race or meet is a session of the plan, whatever weekdays are trained on."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.athletes import at, here, started, train
from tests.conftest import NOW
from tp_core.domain import schedule, workload
from tp_core.domain.brief import Brief
from tp_core.domain.design import Design
from tp_core.domain.periodization import design
from tp_core.domain.program import WEEKDAYS, Discipline, Experience, StartingNumber, Target, Weekday
from tp_core.services import endings, new_days, portable, progress
from tp_core.services.workouts import looking_back, opening

TODAY = NOW.date()
MEET = TODAY + timedelta(weeks=12)
GYM = ("barbell", "bench", "rack", "dumbbells", "cables", "machines", "pull-up bar", "bumper plates")
MON_WED_FRI = (Weekday.MONDAY, Weekday.WEDNESDAY, Weekday.FRIDAY)


def number(lift: str, load: float) -> StartingNumber:
    return StartingNumber(exercise_id=lift, load=load, reps=1, said=f"{lift} {load}")


POWERLIFTER = Brief(
    goal="600 total",
    discipline=Discipline.POWERLIFTING,
    experience=Experience.ADVANCED,
    training_days=MON_WED_FRI,
    days_per_week=3,
    session_minutes=90,
    equipment=GYM,
    event_date=MEET,
    event_name="powerlifting meet",
    starting_numbers=(number("back-squat", 200), number("bench-press", 140), number("deadlift", 240)),
    nothing_to_avoid=True,
)
RUNNER = Brief(
    goal="10k race",
    discipline=Discipline.RUNNING,
    experience=Experience.INTERMEDIATE,
    training_days=MON_WED_FRI,
    days_per_week=3,
    session_minutes=60,
    event_date=MEET,
    event_name="10k race",
    weekly_distance_km=20,
    nothing_to_avoid=True,
)


def made(brief: Brief, **changes: object) -> Design:
    found = design(brief.model_copy(update=changes), TODAY)
    assert found is not None
    assert not found.errors
    return found


def on_the_day(found: Design):
    last = found.plan.weeks[-1]
    return [one for one in last.sessions if schedule.is_the_event(found, last.week_number, one.day_number)]


def test_a_race_on_a_day_off_is_run():
    (race,) = on_the_day(made(RUNNER))
    assert race.name == "Race"
    assert race.slots[0].schemes[0].distance_meters == 10_000


@given(
    st.sets(st.sampled_from(WEEKDAYS), min_size=1, max_size=6),
    st.integers(20, 60),
    st.sampled_from([RUNNER, POWERLIFTER]),
)
def test_whatever_days_are_trained_the_event_is_on_its_date_and_the_last_session(days, ahead, brief):
    event = TODAY + timedelta(days=ahead)
    named = tuple(sorted(days, key=WEEKDAYS.index))
    found = made(brief, training_days=named, days_per_week=len(named), event_date=event)
    assert len(on_the_day(found)) == 1
    dates = [
        schedule.designed_date(found, week.week_number, one.day_number)
        for week in found.plan.weeks
        for one in week.sessions
    ]
    assert dates == sorted(set(dates))
    assert dates[-1] == event
    training = {WEEKDAYS[day.weekday()] for day in dates if day != event}
    assert training <= set(found.training_days)


def test_a_powerlifting_meet_is_three_attempts_at_each_lift_in_order():
    (meet,) = on_the_day(made(POWERLIFTER))
    assert meet.name == "Powerlifting meet"
    assert [slot.exercise_id for slot in meet.slots] == ["back-squat", "bench-press", "deadlift"]
    for slot in meet.slots:
        assert [(one.sets, one.reps) for one in slot.schemes] == [(1, 1)] * 3
        assert [one.percent_1rm for one in slot.schemes] == [92.2, 95.5, 100]


@pytest.mark.parametrize(
    ("name", "lifts"),
    [("bench meet", ["bench-press"]), ("push-pull meet", ["bench-press", "deadlift"]), ("deadlift meet", ["deadlift"])],
)
def test_a_meet_of_some_lifts_has_those(name, lifts):
    (meet,) = on_the_day(made(POWERLIFTER, event_name=name))
    assert [slot.exercise_id for slot in meet.slots] == lifts


@pytest.mark.parametrize("name", ["powerlifting meet", "bench press comp", "push-pull meet"])
def test_who_trains_for_strength_and_enters_a_meet_lifts_in_it(name):
    (meet,) = on_the_day(made(POWERLIFTER, discipline=Discipline.STRENGTH, event_name=name))
    assert "bench-press" in [slot.exercise_id for slot in meet.slots]
    assert not on_the_day(made(POWERLIFTER, discipline=Discipline.STRENGTH, event_name="swim meet"))


def test_who_pulls_sumo_pulls_sumo_at_the_meet():
    numbers = (number("back-squat", 200), number("bench-press", 140), number("sumo-deadlift", 240))
    (meet,) = on_the_day(made(POWERLIFTER, starting_numbers=numbers))
    assert "sumo-deadlift" in [slot.exercise_id for slot in meet.slots]


def test_a_weightlifting_competition_is_the_snatch_and_then_the_clean_and_jerk():
    (meet,) = on_the_day(made(POWERLIFTER, discipline=Discipline.WEIGHTLIFTING, event_name="nationals"))
    assert [slot.exercise_id for slot in meet.slots] == ["snatch", "clean-and-jerk"]


def test_a_beginner_s_first_meet_has_rising_attempts_that_leave_something(app):
    first = POWERLIFTER.model_copy(update={"experience": Experience.BEGINNER})
    (meet,) = on_the_day(made(first))
    assert [(one.percent_1rm, one.target_rpe) for one in meet.slots[0].schemes] == [(None, 7), (None, 8), (None, 9)]
    program = started(app, brief=first)
    now = at(app, MEET)
    last = here(now, program).plan.weeks[-1]
    workout, _ = opening.opened(now, here(now, program), last.week_number, meet.day_number, MEET)
    attempts = [one.load for one in workout.exercises[0].sets]
    assert attempts == sorted(set(attempts))
    assert 170 < attempts[0] < attempts[-1] < 200, "of a squat of 200"


def test_a_fitness_test_is_a_session_of_its_goals():
    goals = (
        Target(exercise_id="push-up", reps=50, said="50 push-ups"),
        Target(exercise_id="pull-up", reps=10, said="10 pull-ups"),
    )
    soldier = {
        "discipline": Discipline.BODYWEIGHT,
        "equipment": ("pull-up bar",),
        "starting_numbers": (),
        "targets": goals,
    }
    (test,) = on_the_day(made(POWERLIFTER, **soldier, event_name="fitness test", experience=Experience.INTERMEDIATE))
    assert test.name == "Fitness test"
    assert [(slot.exercise_id, slot.schemes[0].reps) for slot in test.slots] == [("push-up", 50), ("pull-up", 10)]
    assert not on_the_day(made(POWERLIFTER, **soldier, event_name="holiday", experience=Experience.INTERMEDIATE))


def test_a_deadline_that_is_no_meet_adds_no_session():
    for name in ("", "my wedding", "beach holiday"):
        found = made(POWERLIFTER, event_name=name)
        assert found.other_days == ()
        assert not on_the_day(found)


def test_the_taper_counts_its_training_and_not_the_attempts():
    found = made(POWERLIFTER)
    training = sum(workload.sets_of(one) for one in found.plan.weeks[-2].sessions)
    assert found.definition.phases[-1].volume_characteristics.endswith(f"{training} working sets a week")
    assert found.definition.phases[-1].intensity_range[1] == 100


def test_the_meet_is_today_s_workout_with_its_loads(app):
    program = started(app, brief=POWERLIFTER)
    train(app, program, MEET)
    there = at(app, MEET)
    mark = next(one for one in looking_back.marks(there, here(there, program)) if one.day == MEET)
    workout, _ = opening.opened(there, here(there, program), mark.week, mark.day_number, MEET)
    squat = workout.exercises[0]
    assert workout.name == "Powerlifting meet"
    assert "The day you trained for." in workout.explanation
    assert [one.load for one in squat.sets] == [182.5, 190, 200]


def test_a_total_is_told_as_estimated_and_after_the_meet_as_lifted(app):
    program = started(app, brief=POWERLIFTER)
    train(app, program, MEET)
    before = at(app, MEET)
    total = next(one for one in progress.moved(before, here(before, program), ()) if one.name == "Total")
    assert total.sentence == "Total: estimated 580 kg, as at first."
    train(app, program, MEET + timedelta(days=1), skip=frozenset(days_before(MEET)))
    after = at(app, MEET + timedelta(days=1))
    found = endings.end_of(after, here(after, program))
    assert found.unmeasured == ("600 total",)
    assert found.moved[0].sentence == "Total: estimated 580 kg at first, 580 kg lifted now."


def days_before(day):
    return [day - timedelta(days=one) for one in range(1, 120)]


def test_the_event_keeps_its_date_when_the_days_change(app):
    for brief in (POWERLIFTER, RUNNER):
        program = started(app, brief=brief, user_id=brief.discipline.value)
        for days in ((Weekday.TUESDAY, Weekday.THURSDAY), (Weekday.TUESDAY, Weekday.THURSDAY, Weekday.SUNDAY)):
            ground = here(app, program)
            changed, _, _ = new_days.change(app, ground, days)
            dates = [day for _, _, day in schedule.session_dates(changed, here(app, changed).plan)]
            assert dates[-1] == MEET
            assert {day.weekday() for day in dates[:6]} <= {WEEKDAYS.index(day) for day in days}


def test_the_dates_of_a_rolling_week_that_begins_midweek():
    found = made(RUNNER, start_date=date(2026, 12, 3))
    (race,) = on_the_day(found)
    assert schedule.designed_date(found, len(found.plan.weeks), race.day_number) == MEET


def test_the_event_stands_once_in_the_calendar(app):
    for brief, title in (
        (RUNNER, "10k race"),
        (POWERLIFTER, "Powerlifting meet"),
        (POWERLIFTER.model_copy(update={"event_name": "wedding"}), "Wedding"),
    ):
        program = started(app, brief=brief, user_id=title.split()[-1])
        made = portable.calendar(app, here(app, program)).decode()
        assert made.count(f"SUMMARY:{title}") == 1
        assert made.count(f"DTSTART;VALUE=DATE:{MEET:%Y%m%d}") == 1
