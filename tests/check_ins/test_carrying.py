"""A next program begins with what the one before showed: kilometres, times, reps, and weights found on the way."""

from datetime import timedelta

from tests.athletes import STRENGTH, at, here, started, train
from tests.check_ins.test_returning import HALF
from tests.conftest import NOW
from tp_core.domain import ladders, schedule
from tp_core.domain.emphasis import Emphasis
from tp_core.domain.periodization import design
from tp_core.domain.program import Discipline, StartingNumber, Target
from tp_core.services import carrying, endings
from tp_core.services.workouts import logging, looking_back, opening, own
from tp_core.services.workouts.logging import LogWish, SetWish


def after_its_end(app, program):
    return at(app, schedule.end_date(program) + timedelta(days=1))


def carried(app, program):
    then = after_its_end(app, program)
    return endings.carry_on(then, "me", program.coach_id, program.program_id, "next").brief


def test_a_runner_takes_along_the_kilometres_the_longest_run_and_the_race(app) -> None:
    program = started(app, brief=HALF)
    race = schedule.end_date(program)
    train(app, program, program.event_date)
    marks = looking_back.marks(at(app, race), here(at(app, race), program))
    mark = next(one for one in marks if one.day == program.event_date)
    then = at(app, mark.day)
    workout, _ = opening.opened(then, here(then, program), mark.week, mark.day_number, mark.day)
    run = SetWish(exercise_id="race", distance_meters=21_100, duration_seconds=6300)
    logging.log(then, workout, "me", LogWish(status="completed", sets=(run,)))
    brief = carried(app, program)
    assert 15 < brief.weekly_distance_km < 45
    assert 10 <= brief.longest_run_km < 21
    raced = brief.starting_numbers[-1]
    assert (raced.distance_meters, raced.duration_seconds) == (21_100, 6300)
    assert raced.said.startswith("21.1 km in 1:45:00 on ")


def test_a_runner_who_only_ran_quicker_takes_along_what_the_runs_show(app) -> None:
    ten = StartingNumber(exercise_id="race", said="10 km in 60", distance_meters=10_000, duration_seconds=3600)
    program = started(app, brief=HALF.model_copy(update={"starting_numbers": (ten,)}))
    quick = SetWish(exercise_id="easy-run", distance_meters=5000, duration_seconds=25 * 60)
    own.logged(at(app, program.start_date), "me", "Parkrun", [quick], program.start_date)
    ground = here(at(app, program.start_date), program)
    assert [one.said for one in carrying.numbers_now(app, ground)] == [
        "10 km in 60",
        f"10 km in about 58:12 by your runs in {program.program_definition.name}",
    ]


def test_weights_found_on_the_way_and_the_most_reps_are_known_to_the_next_program(app) -> None:
    pull_ups = StartingNumber(exercise_id="pull-up", reps=5, said="5 pull-ups")
    brief = STRENGTH.model_copy(
        update={"starting_numbers": (pull_ups,), "equipment": (*STRENGTH.equipment, "pull-up bar")}
    )
    program = started(app, brief=brief)
    day = program.start_date + timedelta(days=12)
    train(app, program, day)
    own.logged(at(app, day), "me", "Bar", [SetWish(exercise_id="pull-up", reps=9)], day)
    numbers = {one.exercise_id: one for one in carried(app, program).starting_numbers}
    assert numbers["pull-up"].reps == 9
    assert numbers["pull-up"].said.startswith("9 pull-ups in a set in ")
    assert numbers["back-squat"].load > 40
    assert "estimated max" in numbers["back-squat"].said


SKILL = STRENGTH.model_copy(
    update={
        "goal": "3 minute plank and a front lever",
        "discipline": Discipline.BODYWEIGHT,
        "equipment": ("pull-up bar", "dip bars"),
        "emphasis": (Emphasis.FRONT_LEVER,),
        "targets": (Target(exercise_id="plank", duration_seconds=120, said="2 minute plank"),),
        "starting_numbers": (StartingNumber(exercise_id="plank", duration_seconds=60, said="plank 60 s"),),
    }
)


def test_holds_are_measured_at_the_end_and_known_to_the_next_program(app) -> None:
    program = started(app, brief=SKILL)
    train(app, program, schedule.end_date(program))
    then = after_its_end(app, program)
    end = endings.end_of(then, here(then, program))
    assert [(one.started, one.now, one.reached) for one in end.results] == [("60 seconds", "120 seconds held", True)]
    brief = carried(app, program)
    numbers = {one.exercise_id: one for one in brief.starting_numbers}
    assert numbers["plank"].duration_seconds == 120
    step = next(one for one in numbers if one in ladders.HOLDS)
    assert step != "tuck-front-lever"
    assert "seconds in Plank" in numbers[step].said
    again = design(brief.model_copy(update={"goal": "front lever"}), schedule.end_date(program))
    first = next(one.exercise_id for one in again.plan.weeks[0].sessions[1].slots if one.exercise_id in ladders.HOLDS)
    assert first == step


def test_the_skills_of_a_program_without_a_number_are_told_by_their_steps(app) -> None:
    program = started(app, brief=SKILL.model_copy(update={"targets": (), "starting_numbers": ()}))
    train(app, program, schedule.end_date(program))
    then = after_its_end(app, program)
    moved = endings.end_of(then, here(then, program)).moved
    assert moved[0].name == "Front lever"
    assert moved[0].then == "tuck front lever, 8 seconds"
    assert moved[0].now.endswith(" seconds")


def test_a_load_told_to_an_earlier_program_is_known_to_one_of_another_kind_with_its_day(app) -> None:
    started(app)
    muscle = STRENGTH.model_copy(
        update={"goal": "build muscle", "discipline": Discipline.HYPERTROPHY, "targets": (), "starting_numbers": ()}
    )
    program = started(at(app, NOW.date() + timedelta(days=30)), brief=muscle)
    bench = next(one for one in program.starting_numbers if one.exercise_id == "bench-press")
    assert (bench.load, bench.reps) == (85, 5)
    assert bench.said.startswith("85 x 5, told on Tuesday 24 November")
    assert any(one.startswith("Bench press starts from what an earlier program knew") for one in program.assumptions)
    later = at(app, NOW.date() + timedelta(days=200))
    assert not started(later, brief=muscle).starting_numbers, "after four months one has to find it anew"


def test_a_load_that_was_logged_since_is_taken_from_the_log(app) -> None:
    program = started(app)
    train(app, program, program.start_date + timedelta(days=8))
    muscle = STRENGTH.model_copy(
        update={"goal": "build muscle", "discipline": Discipline.HYPERTROPHY, "targets": (), "starting_numbers": ()}
    )
    following = started(at(app, program.start_date + timedelta(days=9)), brief=muscle)
    assert "bench-press" not in {one.exercise_id for one in following.starting_numbers}
