"""What is held back because something hurts or somebody was ill, from check-ins and logs."""

from datetime import date, timedelta

import pytest

from tests.athletes import STRENGTH, at, here, started, train
from tests.check_ins.weeks import check_in, day
from tp_core.domain.check_in import Answers, Pain, PainLevel
from tp_core.domain.complaints import Complaints, of_week, standing, works
from tp_core.domain.exercises import get
from tp_core.domain.logged import LoggedSet
from tp_core.domain.workout import TrainingEntry, WorkoutStatus
from tp_core.services.workouts import logging, opening
from tp_core.services.workouts.complaining import complaints
from tp_core.services.workouts.logging import LogWish

MONDAY = date(2027, 3, 1)
IDS = ("dumbbell-floor-press", "goblet-squat", "dumbbell-row", "bench-press", "leg-press")


def entry(at: int, *ids: str, notes: str = "", reason: str = "", status=WorkoutStatus.COMPLETED) -> TrainingEntry:
    sets = tuple(LoggedSet(exercise_id=one, reps=8, load=4) for one in ids)
    day = MONDAY + timedelta(days=at)
    return TrainingEntry(workout_id=f"w{at}", day=day, status=status, sets=sets, notes=notes, reason=reason)


def niggle(area: str = "", feedback: str = "") -> Answers:
    return Answers(rating=4, feedback=feedback, pain=Pain(level=PainLevel.NIGGLE, area=area))


@pytest.mark.parametrize(
    ("answers", "held", "free"),
    [
        (niggle(feedback="the press still twinges my shoulder"), "dumbbell-floor-press", "goblet-squat"),
        (niggle("left knee"), "goblet-squat", "dumbbell-floor-press"),
        (niggle("left shin"), "interval-run", "dumbbell-floor-press"),
        (niggle("right calf", "after the long run"), "long-run", "dumbbell-row"),
        (niggle("biceps"), "barbell-curl", "leg-press"),
        (Answers(rating=3, feedback="ok week, my lower back is a bit achy"), "deadlift", "dumbbell-floor-press"),
        (Answers(rating=3, feedback="rows hurt a little"), "dumbbell-row", "goblet-squat"),
        (Answers(rating=4, feedback="no pain at all, shoulder is fine"), "", "dumbbell-floor-press"),
        (Answers(rating=4, feedback="sore from training in a good way"), "", "goblet-squat"),
        (niggle(), "goblet-squat", ""),
        (Answers(rating=2, feedback="had the flu since tuesday"), "dumbbell-row", ""),
    ],
)
def test_a_check_in_holds_back_what_loads_the_part_it_names(answers, held, free):
    found = of_week(answers, IDS)
    assert not held or found.holds(get(held))
    assert not free or not found.holds(get(free))


def test_muscles_and_warnings_both_say_what_loads_a_part():
    assert works(get("dumbbell-floor-press"), "shoulder")
    assert works(get("easy-run"), "knee")
    assert works(get("easy-run"), "shin")
    assert works(get("calf-raise"), "calf")
    assert works(get("bench-press"), "chest muscle")
    assert not works(get("goblet-squat"), "shoulder")


SHOULDER = (MONDAY, Complaints(parts=frozenset({"shoulder"})))


def test_it_holds_each_exercise_until_that_was_done_and_nothing_said_of_it():
    assert standing(SHOULDER, [entry(1, "goblet-squat")]).parts == {"shoulder"}
    assert standing(SHOULDER, [entry(1, "dumbbell-floor-press", notes="shoulder pinched again")]).parts == {"shoulder"}
    after = standing(SHOULDER, [entry(1, "dumbbell-floor-press", notes="felt great")])
    assert not after.holds(get("dumbbell-floor-press"))
    assert after.holds(get("overhead-press")), "one press that was fine says little of another"
    again = standing(SHOULDER, [entry(1, "dumbbell-floor-press"), entry(3, "goblet-squat", notes="shoulder hurts")])
    assert again.holds(get("dumbbell-floor-press"))
    assert standing(SHOULDER, [entry(0, "dumbbell-floor-press")]).parts == {"shoulder"}


def test_a_note_of_pain_holds_the_part_in_every_exercise():
    told = [entry(0, "dumbbell-floor-press", notes="shoulder twinged a little on the press")]
    assert standing(None, told).holds(get("overhead-press"))
    assert not standing(None, told).holds(get("goblet-squat"))


def test_sessions_left_out_for_pain_or_illness_hold_until_one_is_done():
    skipped = WorkoutStatus.SKIPPED
    assert standing(None, [entry(0, reason="illness", status=skipped)]).ill
    assert standing(None, [entry(0, reason="pain", status=skipped)]).unplaced
    assert standing(None, [entry(0, reason="pain", notes="knee", status=skipped)]).parts == {"knee"}
    assert standing(None, [entry(0, reason="time", status=skipped)]) == Complaints()
    ill = [entry(0, reason="illness", status=skipped), entry(2, "goblet-squat")]
    assert not standing(None, ill).holds(get("goblet-squat"))
    assert not standing(None, ill).holds(get("bench-press"))


def test_one_run_that_was_fine_stands_for_all():
    shin = (MONDAY, Complaints(parts=frozenset({"knee"})))
    after = standing(shin, [entry(1, "easy-run")])
    assert not after.holds(get("long-run"))
    assert after.holds(get("back-squat"))


def test_a_niggle_of_a_check_in_holds_the_loads_of_the_week_after(app):
    program = started(app, brief=STRENGTH)
    train(app, program, day(2), harder=-2)
    now = at(app, day(2))
    free, _ = opening.open_workout(now, "me", program.coach_id, program.program_id, day(2))
    check_in(app, program, 1, 4, "the squat still twinges my knee", pain=Pain(level=PainLevel.NIGGLE))
    held, _ = opening.open_workout(now, "me", program.coach_id, program.program_id, day(2))
    before = _squat(free), _squat(held)
    assert before[0].sets[0].load > before[1].sets[0].load
    assert "Your knee hurt when you last told of it" in " ".join(one.text for one in before[1].reasons)
    logging.log(at(app, day(2, 2)), held, "me", LogWish(status="completed", notes="all good"))
    there = here(at(app, day(3)), program)
    assert not complaints(at(app, day(3)), there, day(3)).holds(get("back-squat"))


def _squat(workout):
    return next(one for one in workout.exercises if one.exercise_id == "back-squat")
