"""Another exercise for the rest of the program: offered with what it means, made on a yes, kept through other changes."""

from datetime import timedelta

import pytest

from tests.athletes import STRENGTH, at, here, started, train
from tests.workouts.test_new_days import DAY, RUN
from tests.workouts.test_talking_of_workouts import MONDAY, says
from tp_core.adapters.offline.reading import swaps_for_good
from tp_core.domain.errors import Conflict
from tp_core.domain.exercises import get
from tp_core.domain.facts import Facts, RunningProgram
from tp_core.domain.program import KitChange
from tp_core.services import new_kit, new_lift
from tp_core.services.workouts import looking_back, opening

SQUAT_DAY = MONDAY + timedelta(days=14)


def planned(app, program, *, since=1):
    of = here(app, program)
    return [one.exercise_id for week in of.plan.weeks[since - 1 :] for each in week.sessions for one in each.slots]


@pytest.mark.parametrize(
    "said",
    [
        "swap squats for front squats forever", "swap squats for front squats for good", "front squat instead of back squat from now on",
        "replace squats with front squats for the rest of the program", "can you switch squats to front squats permanently?",
        "change squats to front squats in the whole plan", "front squats instead of squats every week please",
    ],
)  # fmt: skip
def test_an_exercise_is_swapped_in_every_session_to_come_after_a_yes_and_back_again(app, program, said):
    train(app, program, DAY)
    before = here(app, program).plan
    offered, changed, _ = says(app, DAY, said, "yes", "thanks")
    assert offered.startswith("Front squat instead of back squat in the ")
    assert "“squat 150 kg” can't be trained for as such then" in offered
    assert offered.endswith("Shall I?")
    assert changed == "Changed: front squat instead of back squat in every session to come. Say “undo” to take it back."
    assert "back-squat" not in planned(app, program, since=3)
    assert here(app, program).plan.weeks[0] == before.weeks[0]
    workout, _ = opening.opened(at(app, SQUAT_DAY), here(at(app, SQUAT_DAY), program), 3, 1, SQUAT_DAY)
    assert workout.exercises[0].exercise_id == "front-squat"
    (back,) = says(app, DAY, "undo the last change of the program")
    assert back.startswith("Taken back: front squat instead of back squat")
    assert here(app, program).plan.weeks == before.weeks


def test_undo_right_after_takes_it_back(app, program):
    before = here(app, program).plan.weeks
    *_, back = says(app, DAY, "swap squats for front squats forever", "yes", "undo")
    assert back.startswith("Taken back: front squat instead of back squat in every session to come.")
    assert here(app, program).plan.weeks == before


def test_on_a_rest_day_a_swap_is_offered_for_the_sessions_to_come_and_on_its_day_for_that_day(app, program):
    train(app, program, DAY)
    assert says(app, DAY, "swap squats for front squats")[0].startswith(
        "Today is a rest day. Front squat instead of back squat in the"
    )
    assert "Front squat" in says(app, SQUAT_DAY, "swap squats for front squats")[0]
    assert "back-squat" in planned(app, program, since=4)


def test_no_changes_nothing(app, program):
    _, left = says(app, DAY, "swap squats for front squats forever", "no leave it")
    assert left == "Then everything stays as it is."
    assert here(app, program).program.lifts == ()


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("no more planks", "instead of plank in the"),
        ("take deadlifts out of the program", "instead of deadlift in the"),
        ("i never want to do planks again", "instead of plank in the"),
        ("drop the planks please", "instead of plank in the"),
        ("can you remove deadlifts", "instead of deadlift in the"),
        ("get rid of the planks", "instead of plank in the"),
    ],
)
def test_what_shall_not_come_any_more_gets_a_stand_in_of_another_kind(app, program, said, expected):
    (offered,) = says(app, DAY, said)
    assert expected in offered
    assert expected.split()[2] not in offered.partition(" instead of ")[0].casefold()


def test_equipment_that_is_not_there_is_said_with_what_fits(app, program):
    (told,) = says(app, DAY, "swap squats for leg press forever")
    assert told == (
        "Leg press needs equipment that your program does not have. With what there is I can offer front squat or box "
        "squat."
    )
    gym = started(
        app, user_id="gym", brief=STRENGTH.model_copy(update={"equipment": (*STRENGTH.equipment, "machines")})
    )
    (offered,) = says(app, DAY, "swap squats for leg press for good", user="gym")
    assert offered.startswith("Leg press instead of back squat in the")
    assert gym.lifts == ()


def test_an_exercise_of_other_muscles_is_said_to_be_one(app, program):
    assert "It trains other muscles than the bench press does." in says(app, DAY, "swap bench for RDLs forever")[0]


def test_it_stays_through_other_days_and_other_equipment(app, program):
    says(app, DAY, "swap squats for front squats forever", "yes")
    says(app, DAY, "from now on only Tuesday, Thursday and Saturday", "yes")
    assert "front-squat" in planned(app, program, since=3)
    assert "back-squat" not in planned(app, program, since=3)
    now = at(app, DAY)
    bands = KitChange(since=DAY, until=DAY + timedelta(days=14), gone=("barbell",))
    _, entry = new_kit.change(now, here(now, program), new_kit.preview(now, here(now, program), bands), "away")
    says(app, DAY, "undo the last change")
    assert entry.adaptation_id not in {one.adaptation_id for one in here(app, program).program.kit}
    assert "back-squat" not in planned(app, program, since=3)


def test_what_is_begun_or_done_stays(app, program):
    train(app, program, DAY)
    now = at(app, DAY)
    new_lift.change(
        now, here(now, program), new_lift.preview(now, here(now, program), get("back-squat"), get("front-squat"))
    )
    marks = looking_back.marks(now, here(now, program))
    assert [one.status for one in marks[:6]] == ["completed"] * 6
    with pytest.raises(Conflict, match="No session to come has back squat"):
        new_lift.preview(now, here(now, program), get("back-squat"), get("box-squat"))


def test_of_two_programs_the_one_with_the_exercise_changes(app):
    lifts, runs = started(app), started(app, brief=RUN)
    said, changed = says(app, DAY, "swap squats for front squats forever", "yes")
    assert said.startswith("Front squat instead of back squat")
    assert changed.startswith("Changed")
    assert [len(here(app, one).program.lifts) for one in (lifts, runs)] == [1, 0]


@pytest.mark.parametrize(
    "said",
    [
        "swap squats for front squats", "swap squats for leg press today", "no squats today", "no more squats today", "i always do squats wrong",
        "never skip leg day", "i did front squats instead of squats every session", "squats 3x5 at 100 from now on", "my coach wants more squats from now on",
        "why do you always give me squats?", "no more sets of squats", "squats always hurt", "should i drop deadlifts for good?", "drop squats today",
        "drop the squat to 80", "drop the bench by 5 kg", "drop the last set of squats", "remove the squat from today", "take out the 5 kg on squats", "i want more squats in the plan",
    ],
)  # fmt: skip
def test_what_is_no_lasting_swap_is_left_alone(app, program, said):
    of = here(app, program)
    running = RunningProgram(program=of.program, plan=of.plan, sentence="", week=1, day=1)
    assert swaps_for_good.call(said, Facts.model_construct(programs=(running,), open_question=None)) is None
