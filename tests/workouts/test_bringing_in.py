"""Histories of Strong and Hevy: read once, wherever the app puts its columns, and the first loads follow them."""

from datetime import date

import pytest

from tests.athletes import at, started
from tp_core.domain import history_import
from tp_core.domain.errors import Invalid
from tp_core.domain.units import Unit
from tp_core.services.workouts import looking_back, opening, own

TODAY = date(2026, 11, 24)
MONDAY = date(2026, 11, 30)
STRONG = """\
Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE
2026-11-02 18:00:00,"Legs",1h 5m,"Squat (Barbell)",W,60,5,0,0,"","felt good",
2026-11-02 18:00:00,"Legs",1h 5m,"Squat (Barbell)",1,140,5,0,0,"","felt good",8
2026-11-02 18:00:00,"Legs",1h 5m,"Squat (Barbell)",2,140,5,0,0,"","felt good",
2026-11-02 18:00:00,"Legs",1h 5m,"Romanian Deadlift (Barbell)",1,110,8,0,0,"","felt good",8
2026-11-02 18:00:00,"Legs",1h 5m,"Rest Timer",Rest Timer,0,0,0,90,"","",
2026-11-02 18:00:00,"Legs",1h 5m,"Flying Trapeze",1,10,5,0,0,"","",
2026-11-05 18:00:00,"Run",35m,"Running",1,0,0,6.2,2100,"","",
2026-11-09 18:00:00,"Legs",50m,"Squat (Barbell)",1,1400,5,0,0,"","",
"""
STRONG_SEMICOLON = """\
Workout #;Date;Workout Name;Duration (sec);Exercise Name;Set Order;Weight (kg);Reps;RPE;Distance (meters);Seconds;Notes
1;2026-11-02 18:00:00;Legs;3900;Squat (Barbell);1;140,5;5;8;0;0;
"""
HEVY = """\
"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type",\
"weight_lbs","reps","distance_miles","duration_seconds","rpe"
"Push","2 Nov 2026, 18:00","2 Nov 2026, 19:00","solid","Bench Press (Barbell)",,"",0,"warmup",135,5,,,
"Push","2 Nov 2026, 18:00","2 Nov 2026, 19:00","solid","Bench Press (Barbell)",,"",1,"normal",225,5,,,8.5
"Push","2 Nov 2026, 18:00","2 Nov 2026, 19:00","solid","Plank",,"",0,"normal",,,,60,
"Run","3 Nov 2026, 07:00","3 Nov 2026, 07:40","","Running",,"",0,"normal",,,3.1,1700,
"""


def read(text, unit=Unit.KG):
    return history_import.read(text, unit=unit, today=TODAY)


def test_strong_is_read_without_warm_ups_timers_and_what_nobody_can_lift():
    found = read(STRONG)
    legs, run = found.workouts
    assert (legs.day, legs.name, legs.minutes, legs.notes) == (date(2026, 11, 2), "Legs", 65, "felt good")
    assert [(one.exercise_id, one.load, one.reps, one.rpe) for one in legs.sets] == [
        ("back-squat", 140, 5, 8), ("back-squat", 140, 5, None), ("romanian-deadlift", 110, 8, 8)]  # fmt: skip
    assert (run.sets[0].exercise_id, run.sets[0].distance_meters, run.sets[0].duration_seconds) == (
        "easy-run",
        6200,
        2100,
    )
    assert found.unknown == ("Flying Trapeze",)
    assert found.skipped_rows == 1


def test_strong_with_semicolons_and_decimal_commas_is_read():
    (legs,) = read(STRONG_SEMICOLON).workouts
    assert (legs.sets[0].load, legs.sets[0].reps, legs.sets[0].rpe) == (140.5, 5, 8)


def test_hevy_in_pounds_and_miles_is_read():
    push, run = read(HEVY).workouts
    assert [one.exercise_id for one in push.sets] == ["bench-press", "plank"]
    assert push.sets[0].load == pytest.approx(102.06, abs=0.01)
    assert push.sets[1].duration_seconds == 60
    assert run.sets[0].distance_meters == pytest.approx(4989, abs=1)


def test_a_weight_without_a_unit_is_in_the_athletes_own():
    (legs, *_) = read(STRONG, Unit.LB).workouts
    assert legs.sets[0].load == pytest.approx(63.5, abs=0.01)


@pytest.mark.parametrize("text", ["", "hello", "a,b,c\n1,2,3\n", "\x00\x00", '"unclosed'])
def test_what_is_no_export_is_a_sentence(app, text):
    with pytest.raises(Invalid, match=r"neither an export|could not be read"):
        own.bring_in(app, "me", text)
    assert list(app.store.everything("me")) == []


def test_a_day_to_come_is_left_out():
    assert read(STRONG.replace("2026-11-05", "2027-11-05")).skipped_rows == 2


def test_brought_in_twice_nothing_doubles_and_first_loads_follow(app):
    first, again = own.bring_in(app, "me", STRONG), own.bring_in(app, "me", STRONG)
    assert first == again
    assert len(app.store.training_calendar("me", limit=50).items) == 2
    from tests.athletes import STRENGTH

    brief = STRENGTH.model_copy(update={"starting_numbers": (), "numbers_unknown": True})
    program = started(app, brief=brief)
    workout, _ = opening.open_workout(at(app, MONDAY), "me", "atlas", program.program_id)
    squat = next(one for one in workout.exercises if one.exercise_id == "back-squat")
    lift = next(one for one in workout.exercises if one.exercise_id == "romanian-deadlift")
    assert squat.sets[0].load == pytest.approx(140 / 0.811 * 0.707, abs=6)
    assert 75 <= lift.sets[0].load <= 121


def test_a_long_history_comes_in_whole_and_shows_its_trend(app):
    rows = [
        f'2025-{1 + week // 4:02d}-{1 + 7 * (week % 4):02d} 18:00:00,"D{week}",1h,"Squat (Barbell)",{n},{100 + week},5,0,0,"","",8'
        for week in range(48)
        for n in range(1, 6)
    ]
    head = STRONG.splitlines()[0]
    found = own.bring_in(app, "me", "\n".join([head, *rows]))
    assert len(found.workouts) == 48
    trend = looking_back.lift_trend(app, "me", "back-squat", TODAY, days=800)
    assert len(trend.points) == 48
    assert trend.points[-1].estimated.kilograms > trend.points[0].estimated.kilograms
    assert trend.records[-1].load == 147
