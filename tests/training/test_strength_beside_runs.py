"""Strength days in a runner's week: heavy and few, away from the long run, none in the week of the race."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.training.briefs import TODAY
from tp_core.domain import schedule
from tp_core.domain.brief import Brief
from tp_core.domain.creation import missing_topics
from tp_core.domain.design import Design, Severity
from tp_core.domain.emphasis import BESIDE_RUNNING, Emphasis
from tp_core.domain.exercises import EXERCISES, Pattern
from tp_core.domain.movement import Equipment
from tp_core.domain.periodization import design
from tp_core.domain.plan import PlannedSession
from tp_core.domain.program import WEEKDAYS, Discipline, Experience, IntensityUnit, PhaseKind, Weekday
from tp_core.domain.workload import distance_km, minutes_of

GYM = tuple(sorted(Equipment))
RACE = date(2027, 5, 2)


def made(emphasis: tuple[Emphasis, ...] = (Emphasis.STRENGTH_DAY,), **facts: object) -> Design:
    usual = {
        "goal": "marathon",
        "discipline": Discipline.RUNNING,
        "experience": Experience.INTERMEDIATE,
        "days_per_week": 5,
        "equipment": GYM,
        "weekly_distance_km": 40,
        "longest_run_km": 18,
        "event_date": RACE,
        "event_name": "marathon",
    }
    found = design(Brief.model_validate({**usual, **facts, "emphasis": emphasis}), TODAY)
    assert found is not None
    return found


def lifts(session: PlannedSession) -> bool:
    return not any(EXERCISES[slot.exercise_id].pattern is Pattern.RUN for slot in session.slots)


def day_of(found: Design, week: int, session: PlannedSession) -> Weekday:
    return WEEKDAYS[schedule.designed_date(found, week, session.day_number).weekday()]


def test_one_of_five_days_is_strength_and_the_runs_keep_their_kilometres():
    found, without = made(), made((), days_per_week=4)
    first = found.plan.week(1)
    assert [lifts(one) for one in first.sessions].count(True) == 1
    assert len(first.sessions) == 5
    assert distance_km(first) == distance_km(without.plan.week(1))
    assert "One of them is strength" in found.methodology.volume_distribution


def test_the_strength_day_is_away_from_the_long_run():
    found = made()
    for week in range(1, 20):
        strength = next(one for one in found.plan.week(week).sessions if lifts(one))
        long = next(one for one in found.plan.week(week).sessions if one.name == "Long run")
        apart = abs(WEEKDAYS.index(day_of(found, week, strength)) - WEEKDAYS.index(day_of(found, week, long)))
        assert min(apart, 7 - apart) >= 2


def test_days_named_for_the_runs_stay_theirs_where_a_strength_day_comes_on_top():
    named = (Weekday.TUESDAY, Weekday.THURSDAY, Weekday.SUNDAY)
    found = made(days_per_week=4, training_days=named)
    runs = {day_of(found, 2, one) for one in found.plan.week(2).sessions if not lifts(one)}
    assert runs == set(named)


def test_nothing_is_lifted_in_the_last_week_and_less_while_the_runs_taper():
    found = made()
    last_days = [
        schedule.designed_date(found, week.week_number, one.day_number)
        for week in found.plan.weeks
        for one in week.sessions
        if lifts(one)
    ]
    assert max(last_days) <= RACE - timedelta(days=7)
    sets = {
        week.week_number: sum(
            scheme.sets for one in week.sessions if lifts(one) for slot in one.slots for scheme in slot.schemes
        )
        for week in found.plan.weeks
    }
    taper = [week.week_number for week in found.plan.weeks if week.kind is PhaseKind.TAPER]
    assert sets[taper[0]] < sets[taper[0] - 1]


def test_a_race_on_a_day_that_is_no_training_day_keeps_its_date():
    found = made(days_per_week=3, training_days=(Weekday.MONDAY, Weekday.WEDNESDAY, Weekday.FRIDAY))
    race = next(one for one in found.plan.weeks[-1].sessions if one.is_event)
    assert schedule.designed_date(found, len(found.plan.weeks), race.day_number) == RACE
    numbers = [one.day_number for one in found.plan.weeks[-1].sessions]
    assert numbers == sorted(set(numbers))


def test_phases_stay_a_runners_and_a_session_keeps_within_fifty_minutes():
    found = made((Emphasis.STRENGTH_DAYS,), days_per_week=6)
    assert all(phase.intensity_unit is IntensityUnit.EFFORT for phase in found.definition.phases)
    assert all("km" in phase.volume_characteristics for phase in found.definition.phases)
    for week in found.plan.weeks:
        strength = [one for one in week.sessions if lifts(one)]
        assert len(strength) == (2 if week is not found.plan.weeks[-1] else 0)
        assert all(minutes_of(one.slots) <= 50 for one in strength)


def test_too_few_days_stay_runs_and_it_is_said():
    found = made(days_per_week=2)
    assert not any(lifts(one) for week in found.plan.weeks for one in week.sessions)
    assert "too few days for a strength day" in found.methodology.volume_distribution


def test_kit_is_asked_for_where_a_runner_lifts_too():
    running = Brief(goal="10k", discipline=Discipline.RUNNING)
    asked = missing_topics(running.model_copy(update={"emphasis": (Emphasis.STRENGTH_DAY,)}), screened=True)
    assert {*asked} - {*missing_topics(running, screened=True)} == {"equipment"}


@pytest.mark.parametrize("kit", [(), ("dumbbells",), ("bands",), GYM])
def test_any_kit_fills_a_strength_day(kit):
    strength = next(one for one in made(equipment=kit).plan.week(1).sessions if lifts(one))
    assert len(strength.slots) >= 3


@given(
    emphasis=st.sampled_from(sorted(BESIDE_RUNNING)),
    days=st.sets(st.sampled_from(WEEKDAYS), min_size=1),
    experience=st.sampled_from(Experience),
    minutes=st.none() | st.integers(15, 120),
    race=st.none() | st.dates(date(2026, 12, 5), date(2027, 10, 1)),
    weekly=st.none() | st.integers(0, 80),
)
def test_any_runners_week_holds_its_strength_days_without_an_error(emphasis, days, experience, minutes, race, weekly):
    named = tuple(day for day in WEEKDAYS if day in days)
    found = made(
        (emphasis,),
        days_per_week=len(named),
        training_days=named,
        experience=experience,
        session_minutes=minutes,
        event_date=race,
        event_name="10k" if race else "",
        weekly_distance_km=weekly,
        longest_run_km=None,
    )
    assert not [one for one in found.findings if one.severity is Severity.ERROR]
    for week in found.plan.weeks:
        numbers = [one.day_number for one in week.sessions]
        assert numbers == sorted(set(numbers))
        assert any(not lifts(one) for one in week.sessions) or week is found.plan.weeks[-1]
