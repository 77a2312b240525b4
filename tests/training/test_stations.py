"""A race of kilometres and stations is trained for by running and by its stations, and stands on its day."""

from datetime import date, timedelta

import pytest

from tests.athletes import at, here, started
from tp_core.domain import periodization, schedule
from tp_core.domain.brief import Brief
from tp_core.domain.design import Design
from tp_core.domain.periodization import race_stations
from tp_core.domain.program import Discipline, Experience, PhaseKind, StartingNumber
from tp_core.domain.workload import minutes_of
from tp_core.services.workouts import opening

TODAY = date(2026, 11, 24)
RACE = TODAY + timedelta(weeks=14)
GYM = ("barbell", "bench", "rack", "dumbbells", "cables", "machines", "pull-up bar", "sled", "rower", "ski erg",
       "medicine ball")  # fmt: skip
RUNS = ("interval-run", "easy-run")
STATIONS = {"sled-push", "sled-drag", "ski-erg", "row-erg", "wall-ball", "burpee", "farmer-carry", "broad-jump",
            "dumbbell-walking-lunge", "walking-lunge"}  # fmt: skip
HYROX = Brief(
    goal="finish a hyrox",
    discipline=Discipline.MIXED,
    experience=Experience.INTERMEDIATE,
    days_per_week=5,
    session_minutes=75,
    equipment=GYM,
    event_date=RACE,
    event_name="Hyrox race",
    weekly_distance_km=30,
    nothing_to_avoid=True,
)


def made(**changes: object) -> Design:
    found = periodization.design(HYROX.model_copy(update=changes), TODAY)
    assert found is not None
    assert not found.errors
    return found


def trained(found: Design) -> set[str]:
    return {slot.exercise_id for week in found.plan.weeks for one in week.sessions for slot in one.slots}


def repeats(week) -> list[int]:
    slots = (slot for session in week.sessions for slot in session.slots if slot.exercise_id == "interval-run")
    return [scheme.sets for slot in slots for scheme in slot.schemes]


def test_it_runs_every_week_and_meets_the_stations():
    found = made()
    for week in found.plan.weeks[:-2]:
        assert {slot.exercise_id for one in week.sessions for slot in one.slots} >= set(RUNS)
    assert len(trained(found) & STATIONS) >= 7
    assert "kilometres" in found.definition.phases[0].focus


def joined(found: Design):
    """The sessions that join kilometres and stations, by week."""
    days = ((week, one) for week in found.plan.weeks for one in week.sessions)
    return {week.week_number: one for week, one in days if one.name == "Kilometres and stations"}


def amounts(found: Design, exercise_id: str) -> list[float]:
    """What one round of a station holds in its loading weeks, in order."""
    return [
        scheme.distance_meters or scheme.reps
        for week in found.plan.weeks
        if week.kind in (PhaseKind.BASE, PhaseKind.BUILD)
        for one in week.sessions
        if one.name != "Kilometres and stations"
        for slot in one.slots
        if slot.exercise_id == exercise_id and slot.in_rounds
        for scheme in slot.schemes
    ]


def test_the_kilometres_get_more_and_in_the_build_they_have_stations_between_them():
    found = made()
    base = [repeats(week)[0] for week in found.plan.weeks if week.kind is PhaseKind.BASE]
    assert base == sorted(base)
    assert base[0] == 3
    build = [week for week in found.plan.weeks if week.kind is PhaseKind.BUILD]
    assert set(joined(found)) == {week.week_number for week in build}
    rounds = [repeats(week)[0] for week in build]
    assert rounds == sorted(rounds)
    assert rounds[-1] == 6


def test_a_joined_session_goes_kilometre_station_station_and_all_the_stations_get_their_turn():
    found = made()
    for session in joined(found).values():
        run, *stations = session.slots
        assert run.exercise_id == "interval-run"
        assert run.schemes[0].distance_meters == 1000
        assert len(stations) == 2
        assert all(slot.in_rounds and slot.schemes[0].sets == run.schemes[0].sets for slot in session.slots)
        assert minutes_of(session.slots) <= 75
    turned = {slot.exercise_id for session in joined(found).values() for slot in session.slots[1:]}
    assert turned == {"ski-erg", "sled-push", "sled-drag", "burpee", "row-erg", "farmer-carry",
                      "dumbbell-walking-lunge", "wall-ball"}  # fmt: skip


@pytest.mark.parametrize(
    ("exercise_id", "whole"), [("ski-erg", 1000), ("row-erg", 1000), ("wall-ball", 100), ("farmer-carry", 200)]
)
def test_a_station_comes_up_to_what_the_race_asks_in_four_rounds(exercise_id, whole):
    told = amounts(made(), exercise_id)
    assert told == sorted(told)
    assert told[0] < told[-1]
    assert whole * 0.9 <= 4 * told[-1] <= whole


def test_with_the_kit_of_the_race_the_stations_are_the_race_s_own():
    rounds = {
        slot.exercise_id
        for week in made().plan.weeks
        for one in week.sessions
        for slot in one.slots
        if slot.in_rounds and slot.exercise_id != "interval-run"
    }
    assert rounds <= {*STATIONS}


def test_what_the_race_asks_for_is_told_where_its_format_is_known():
    slots = [slot for week in made().plan.weeks for one in week.sessions for slot in one.slots]
    assert all("In the race: 1,000 m." in slot.notes for slot in slots if slot.exercise_id == "ski-erg")
    spartan = made(goal="spartan race", event_name="race")
    assert joined(spartan)
    assert not any(
        "In the race:" in slot.notes for week in spartan.plan.weeks for one in week.sessions for slot in one.slots
    )


def test_without_kit_kilometres_are_joined_with_burpees_and_lunges():
    sessions = joined(made(equipment=(), experience=Experience.BEGINNER, days_per_week=3, session_minutes=45))
    assert sessions
    assert {slot.exercise_id for one in sessions.values() for slot in one.slots} == {
        "interval-run", "burpee", "walking-lunge"
    }  # fmt: skip


@pytest.mark.parametrize("days", range(1, 8))
@pytest.mark.parametrize("level", list(Experience))
@pytest.mark.parametrize("kit", [(), ("dumbbells",), GYM])
def test_every_number_of_days_and_kit_has_its_weeks_within_the_time(days, level, kit):
    found = made(days_per_week=days, experience=level, equipment=kit, session_minutes=60)
    weeks = found.plan.weeks
    assert all(any(slot.exercise_id in RUNS for one in week.sessions for slot in one.slots) for week in weeks[:-2])
    assert max(minutes_of(one.slots) for week in weeks for one in week.sessions if not one.is_event) <= 66


def test_who_does_not_run_yet_begins_with_twenty_easy_minutes_and_fewer_repeats():
    found = made(experience=Experience.BEGINNER, weekly_distance_km=None, days_per_week=4)
    easy = [
        scheme.duration_seconds
        for week in found.plan.weeks[:3]
        for one in week.sessions
        for slot in one.slots
        if slot.exercise_id == "easy-run"
        for scheme in slot.schemes
    ]
    assert easy == [1200, 1500, 1800]
    assert repeats(found.plan.weeks[0]) == [2]


def test_who_rules_out_running_gets_machines_for_it():
    found = made(exclusions=("running",))
    assert not trained(found) & {*RUNS}
    assert "row-erg" in trained(found)
    names = {one.name for week in found.plan.weeks for one in week.sessions}
    assert {"Intervals", "Long easy cardio"} <= names


@pytest.mark.parametrize("days", [3, 4, 6])
def test_who_rules_out_running_and_has_no_machine_walks_and_joins_no_kilometres(days):
    found = made(exclusions=("running",), equipment=(), days_per_week=days)
    assert not trained(found) & {*RUNS}
    assert race_stations.NAME not in {one.name for week in found.plan.weeks for one in week.sessions}


@pytest.mark.parametrize("days", [3, 4])
def test_stations_between_kilometres_are_no_leap_of_sets_for_beginners(days):
    found = made(experience=Experience.BEGINNER, days_per_week=days, session_minutes=199, event_date=None, weeks=8)
    assert race_stations.NAME in {one.name for week in found.plan.weeks for one in week.sessions}
    assert "PR3" not in {one.rule_id for one in found.findings}


def test_repeats_go_by_the_time_that_was_told():
    told = (StartingNumber(exercise_id="race", distance_meters=10_000, duration_seconds=2700, said="45"),)
    week = made(starting_numbers=told).plan.weeks[0]
    (slot,) = [slot for one in week.sessions for slot in one.slots if slot.exercise_id == "interval-run"]
    assert slot.notes.startswith("About 4:35 a km")


def test_the_race_stands_on_its_day_with_its_order(app):
    found = made()
    last = found.plan.weeks[-1]
    (race,) = [one for one in last.sessions if one.is_event]
    assert schedule.is_the_event(found, last.week_number, race.day_number)
    program = started(app, brief=HYROX)
    now = at(app, RACE)
    there = here(now, program)
    mark = next(one for one in there.plan.weeks[-1].sessions if one.is_event)
    workout, _ = opening.opened(now, there, there.plan.weeks[-1].week_number, mark.day_number, RACE)
    assert workout.exercises[0].exercise_id == "race"
    assert workout.exercises[0].sets[0].distance_meters == 8000
    assert "ski erg 1,000 m, sled push 50 m" in workout.exercises[0].notes


def test_another_mixed_goal_keeps_its_rounds():
    found = made(goal="crossfit competition", event_name="competition", weekly_distance_km=None)
    assert not trained(found) & {*RUNS, "race"}


def test_an_obstacle_race_is_run_for_too_and_has_no_day_of_known_stations():
    found = made(goal="spartan race", event_name="race")
    assert {*RUNS} <= trained(found)
    assert "race" not in trained(found)
