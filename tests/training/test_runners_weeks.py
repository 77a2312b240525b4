"""What a running coach would look for in the weeks: how hard, how far beside the long run, how it ends."""

from datetime import date, timedelta

import pytest

from tp_core.domain import periodization
from tp_core.domain.brief import Brief
from tp_core.domain.design import Design
from tp_core.domain.program import (
    Discipline,
    Experience,
    PhaseKind,
    StartingNumber,
    Target,
    Weekday,
)
from tp_core.domain.workload import distance_km, minutes_of, run_km

TODAY = date(2026, 11, 24)
SIX_DAYS = tuple(day for day in Weekday if day is not Weekday.THURSDAY)
HARD = ("tempo-run", "interval-run", "race-pace-run")


def made(*, level=Experience.INTERMEDIATE, weeks=11, kilometres=5, now=1410, **facts) -> Design:
    """A runner towards a race, who runs it now in `now` seconds."""
    told = {
        "goal": f"{kilometres} km, faster",
        "discipline": Discipline.RUNNING,
        "experience": level,
        "days_per_week": 4,
        "session_minutes": 60,
        "event_date": TODAY + timedelta(weeks=weeks, days=5),
        "event_name": "race",
        "weekly_distance_km": 30.0,
        "nothing_to_avoid": True,
        "starting_numbers": (StartingNumber(exercise_id="race", distance_meters=kilometres * 1000, duration_seconds=now, said="now"),),
        "targets": (Target(exercise_id="race", distance_meters=kilometres * 1000, duration_seconds=now * 0.96, said="then"),),
        **facts,
    }  # fmt: skip
    found = periodization.design(Brief(**told), TODAY)
    assert found is not None
    return found


def hard_of(week):
    """The hard exercises of each session that has one."""
    found = [[slot.exercise_id for slot in session.slots if slot.exercise_id in HARD] for session in week.sessions]
    return [one[0] for one in found if one]


def hard_km(week, exercise_id):
    slots = (slot for session in week.sessions for slot in session.slots if slot.exercise_id == exercise_id)
    return sum(scheme.sets * scheme.distance_meters / 1000 for slot in slots for scheme in slot.schemes)


def test_who_runs_for_a_time_has_a_tempo_run_in_the_base_from_the_second_week():
    weeks = made().plan.weeks
    assert [hard_of(week) for week in weeks[:3]] == [[], ["tempo-run"], ["tempo-run"]]
    assert "a tempo run a week" in made().definition.phases[0].focus


@pytest.mark.parametrize(
    "facts",
    [
        {"level": Experience.BEGINNER},
        {"targets": (Target(exercise_id="race", distance_meters=5000, said="5k"),)},
        {"limitations": ("told to train only supervised",), "nothing_to_avoid": False, "youth": True},
    ],
)
def test_who_is_new_or_runs_to_finish_has_an_easy_base(facts):
    found = made(**facts)
    base = found.plan.weeks[: found.definition.phases[0].week_range[1]]
    assert not [one for week in base for one in hard_of(week)]
    assert "tempo" not in found.definition.phases[0].focus


def test_the_hard_part_grows_through_a_phase():
    weeks = [week for week in made(weeks=14).plan.weeks if week.kind is PhaseKind.BUILD]
    tempo = [hard_km(week, "tempo-run") for week in weeks if hard_of(week) == ["tempo-run"]]
    assert len(tempo) > 1
    assert tempo == sorted(set(tempo))


def test_the_advanced_on_many_days_have_two_hard_ones_a_week_with_a_day_between_them():
    found = made(level=Experience.ADVANCED, weeks=15, kilometres=21.0975, now=4980, weekly_distance_km=65.0,
                 session_minutes=80, long_run_minutes=130, days_per_week=6, training_days=SIX_DAYS)  # fmt: skip
    build = next(week for week in found.plan.weeks if week.kind is PhaseKind.BUILD)
    assert sorted(hard_of(build)) == ["interval-run", "tempo-run"]
    days = [
        session.day_number
        for session in build.sessions
        if any(slot.exercise_id in HARD or slot.exercise_id == "long-run" for slot in session.slots)
    ]
    dates = sorted(list(Weekday).index(SIX_DAYS[number - 1]) for number in days)
    gaps = [later - earlier for earlier, later in zip(dates, [*dates[1:], dates[0] + 7], strict=True)]
    assert min(gaps) >= 2
    share = (hard_km(build, "interval-run") + hard_km(build, "tempo-run")) / distance_km(build)
    assert share <= 0.2
    assert {one.rule_id for one in found.findings} == {"GOAL_FAR"}
    assert "on another" in next(phase.focus for phase in found.definition.phases if phase.kind is PhaseKind.BUILD)


def test_an_intermediate_has_one_hard_day_a_week_on_as_many_days():
    found = made(days_per_week=6, training_days=SIX_DAYS, weekly_distance_km=60.0, session_minutes=90, weeks=15)
    assert max(len(hard_of(week)) for week in found.plan.weeks) == 1


def test_an_easy_run_stays_shorter_than_a_long_run_that_is_cut_by_time():
    found = made(kilometres=21.0975, now=6750, weeks=14, weekly_distance_km=35.0, longest_run_km=12.0,
                 session_minutes=90)  # fmt: skip
    for week in found.plan.weeks:
        runs = {session.name: run_km(session) for session in week.sessions}
        if week.kind not in (PhaseKind.TAPER, PhaseKind.DELOAD) and "Long run" in runs:
            assert max(km for name, km in runs.items() if name != "Long run") <= 0.8 * runs["Long run"] + 0.5


def test_no_lighter_week_stands_right_before_the_taper():
    for weeks in range(6, 20):
        found = made(weeks=weeks)
        taper = next(week.week_number for week in found.plan.weeks if week.kind is PhaseKind.TAPER)
        assert found.plan.week(taper - 1).kind is not PhaseKind.DELOAD


def test_an_hour_holds_an_hour_of_running():
    found = made(weekly_distance_km=40.0)
    longest = max(minutes_of(session.slots) for week in found.plan.weeks for session in week.sessions)
    assert 54 <= longest <= 60


@pytest.mark.parametrize(
    ("goal", "kilometres"),
    [("100k ultra", 100), ("50 mile ultra", 80.5), ("my first ultra", 50), ("ultramarathon of 60 km", 60)],
)
def test_an_ultra_is_as_long_as_it_was_told_and_run_no_quicker_than_easy(goal, kilometres):
    found = made(goal=goal, weeks=30, targets=(), weekly_distance_km=60.0, longest_run_km=24.0, days_per_week=5,
                 session_minutes=90, long_run_minutes=300, event_name="ultra", level=Experience.ADVANCED)  # fmt: skip
    (race,) = [one for one in found.plan.weeks[-1].sessions if one.is_event]
    assert round(run_km(race, race=True), 1) == kilometres
    easy = next(one for one in found.plan.weeks[0].sessions if one.name == "Easy run").slots[0].schemes[0]
    assert race.slots[0].schemes[0].pace_seconds_per_km >= easy.pace_seconds_per_km - 1
    longest = max(run_km(one) for week in found.plan.weeks for one in week.sessions)
    assert 32 < longest <= 45
    assert "GOAL_FAR" in [one.rule_id for one in found.findings] or kilometres < 75
