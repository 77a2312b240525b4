"""An everyday injury told in conversation: it rests, is held afterwards, and never trained through."""

from datetime import timedelta

import pytest

from tests.athletes import at, here, train
from tests.scripted import say
from tests.workouts.test_talking_of_workouts import MONDAY, says
from tp_core.adapters.offline.reading import pains
from tp_core.domain.coach import Stop, StopReason, ToolCall
from tp_core.domain.complaints import RESTS_DAYS
from tp_core.domain.exclusions import excluded, loading_of
from tp_core.domain.exercises import EXERCISES
from tp_core.services import profiles
from tp_core.services.workouts import making

THURSDAY = MONDAY + timedelta(days=3)


def made(app, program, day, week=1, number=3):
    now = at(app, day)
    return making.made(now, here(now, program), week, number, day)


def loading(workout, part):
    return [
        one.exercise_id for one in workout.exercises if excluded(EXERCISES[one.exercise_id], (loading_of(part),))
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("said", "parts"),
    [
        ("i pulled my hamstring", ("hamstring",)), ("tweaked my back yesterday", ("back",)),
        ("strained my left calf on the run", ("calf",)), ("rolled my ankle", ("ankle",)),
        ("i pulled a muscle in my back deadlifting", ("back",)), ("my back seized up", ("back",)),
        ("threw my back out", ("back",)), ("i've hurt my shoulder benching", ("shoulder",)),
        ("felt a twinge in my hamstring", ("hamstring",)), ("shin splints again", ("shin",)),
        ("groin strain", ("groin",)), ("i pulled 180 kg deadlift", ()), ("put the bar on my back", ()),
        ("pulled my hamstring last year", ()), ("can i train with a pulled hamstring?", ()), ("my knee hurts", ()),
        ("threw 20 kg more on, back day", ()),
    ],
)  # fmt: skip
def test_what_happened_to_a_part_is_read(said, parts):
    assert pains.injured(said) == parts


def test_an_injury_is_left_out_today_and_for_a_week_and_somebody_to_see_is_named(app, program):
    (answer,) = says(app, MONDAY, "I pulled my hamstring")
    assert answer.startswith("Today with nothing that loads the hamstring: Lower body A")
    assert "until Monday 7 December" in answer
    assert "See a physio or doctor" in answer
    assert loading(made(app, program, THURSDAY), "hamstring") == []
    assert "Nothing that loads the hamstring until Monday 7 December" in made(app, program, THURSDAY).explanation


def test_after_the_week_it_comes_back_with_no_load_raised_until_done_without_pain(app, program):
    train(app, program, MONDAY + timedelta(days=7))
    friday = MONDAY + timedelta(days=4)
    says(app, friday, "pulled my hamstring")
    later = friday + timedelta(days=RESTS_DAYS)
    back = made(app, program, later, week=2, number=3)
    lifts = loading(back, "hamstring")
    assert lifts
    held = next(one for one in back.exercises if one.exercise_id == lifts[0])
    assert any("hamstring" in reason.text for reason in held.reasons)


def test_fine_again_takes_it_back(app, program):
    _, noted = says(app, MONDAY, "I pulled my hamstring", "my hamstring doesn't hurt anymore")
    assert noted == "Noted. New plans no longer go easy on the hamstring."
    assert profiles.of(app, "me").told_pains == ()
    assert loading(made(app, program, THURSDAY), "hamstring")


def test_on_a_rest_day_it_is_noted_for_the_sessions_to_come(app, program):
    wednesday = MONDAY + timedelta(days=2)
    (answer,) = says(app, wednesday, "tweaked my back yesterday")
    assert answer.startswith("Noted: back. I leave out what loads the back until Wednesday 9 December")
    assert answer.endswith("Next: Lower body B on Thursday 3 December.")
    assert loading(made(app, program, THURSDAY), "lower back") == []


def test_a_back_that_hurts_gets_no_bar_on_it(app, program):
    (answer,) = says(app, MONDAY, "tweaked my back")
    assert "Front squat" not in answer
    assert "Back squat" not in answer


def test_a_niggle_rests_today_and_its_loads_are_held(app, program):
    (answer,) = says(app, MONDAY, "my knee hurts")
    assert "nothing that loads the knee" in answer
    (told,) = profiles.of(app, "me").told_pains
    assert (told.part, told.since, told.injury) == ("knee", MONDAY, False)
    assert loading(made(app, program, THURSDAY), "knee")


def test_a_model_notes_no_injury_the_athlete_never_told(app, program, scripted):
    call = ToolCall(call_id="1", name="fit_workout", arguments={"sore": ["hamstring"], "injured": True})
    says(scripted([call, Stop(reason=StopReason.TOOL_USE)], say("Take care.")), MONDAY, "what's for today")
    assert profiles.of(app, "me").told_pains == ()


def test_red_flags_come_first(app, program):
    (answer,) = says(app, MONDAY, "I think I tore my hamstring")
    assert "get medical care today" in answer
    assert profiles.of(app, "me").told_pains == ()


def test_a_pain_told_beside_other_days_is_noted_and_the_days_are_offered(app, program):
    (answer,) = says(app, MONDAY, "my knee hurts and from now on only Mon and Thu")
    assert answer.startswith("Today with nothing that loads the knee: Lower body A")
    assert "Monday and Thursday instead of Monday, Tuesday, Thursday and Friday" in answer
    assert answer.endswith("Shall I?")
    assert [one.part for one in profiles.of(app, "me").told_pains] == ["knee"]


def test_days_without_a_pain_note_none(app, program):
    (answer,) = says(app, MONDAY, "my wife's knee hurts, so from now on only Mon and Thu")
    assert "nothing that loads" not in answer
    assert profiles.of(app, "me").told_pains == ()
