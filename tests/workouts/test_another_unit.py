"""Kilograms to pounds and back while programs run: one unit an athlete, in every program, plate and answer."""

import pytest

from tests.athletes import STRENGTH, at, here, started
from tests.workouts.test_talking_of_workouts import MONDAY, says, sets_of
from tp_core.adapters.offline import elsewhere
from tp_core.domain.creation import CreatorSession
from tp_core.domain.loading import ordinary_gym
from tp_core.domain.program import ProgramStatus
from tp_core.domain.units import Unit
from tp_core.services import profiles, programs, starting, talks
from tp_core.services.profiles import ScreeningWish, Wishes
from tp_core.services.workouts import opening

POUNDS = STRENGTH.model_copy(update={"unit": Unit.LB})


def opened(app, program):
    now = at(app, MONDAY)
    return opening.open_workout(now, "me", "atlas", program.program_id, MONDAY)[0]


def told(app, program):
    return programs.get(app, "me", "atlas", program.program_id)


def begun_in_pounds(app, when_active="keep"):
    """A second program, whose talk was held in pounds."""
    session = talks.open_creation(app, "me", "atlas")
    app.store.save([app.store.keep_talk(session.model_copy(update={"brief": POUNDS}))])
    session = app.store.talk(CreatorSession, "me", "atlas", session.session_id)
    return starting.finalize(app, "me", "atlas", session.session_id, when_active=when_active)[0]


def test_a_workout_opened_before_follows_with_the_plates_of_the_other_unit(app, program):
    assert opened(app, program).exercises[0].plates == "25 + 15 each side"
    profiles.update(app, "me", Wishes(unit=Unit.LB))
    after = opened(app, program)
    assert "Back squat: 4 × 8 at 220 lb." in after.explanation
    assert after.exercises[0].plates == "45 + 35 + 5 + 2.5 each side"
    assert here(app, told(app, program)).gym.unit is Unit.LB
    profiles.update(app, "me", Wishes(unit=Unit.KG))
    assert opened(app, program).exercises[0].plates == "25 + 15 each side"


def test_a_bare_number_in_talk_is_one_of_the_unit_chosen(app, program):
    profiles.update(app, "me", Wishes(unit=Unit.LB))
    (answer,) = says(app, MONDAY, "squats 2x8 at 220")
    assert answer.startswith("Logged: Back squat 220 lb × 8, 220 lb × 8.")
    assert [load for _, _, load in sets_of(app, MONDAY)] == pytest.approx([99.79, 99.79], abs=0.01)


def test_paused_programs_follow_and_a_closed_one_stays_as_it_was(app, program):
    closed = started(app)
    programs.change_status(app, "me", "atlas", closed.program_id, ProgramStatus.COMPLETED)
    programs.change_status(app, "me", "atlas", program.program_id, ProgramStatus.PAUSED)
    profiles.update(app, "me", Wishes(unit=Unit.LB))
    assert told(app, program).constraints.unit is Unit.LB
    assert told(app, closed).constraints.unit is Unit.KG
    assert told(app, program).program_definition == program.program_definition


@pytest.mark.parametrize("when_active", ["keep", "pause", "complete"])
def test_a_program_planned_in_pounds_takes_the_others_along_and_no_bar_of_kilograms(app, program, when_active):
    profiles.update(app, "me", Wishes(bar=15, smallest_plate=2, screening=ScreeningWish(none_apply=True, adult=True)))
    begun_in_pounds(app, when_active)
    profile = profiles.of(app, "me")
    assert (profile.unit, profile.bar, profile.smallest_plate) == (Unit.LB, None, None)
    assert profile.gym(Unit.LB) == ordinary_gym(Unit.LB)
    assert told(app, program).constraints.unit is Unit.LB


@pytest.mark.parametrize(
    "said",
    [
        "can you show me pounds instead of kilos?", "switch to lb", "use pounds from now on", "show weights in lbs please",
        "change the units", "change kg to lb", "swap to pounds", "I think in pounds", "switch the app to imperial",
    ],
)  # fmt: skip
def test_asked_for_another_unit_the_talk_says_where_it_is_chosen_and_swaps_no_exercise(app, program, said):
    assert says(app, MONDAY, said) == [elsewhere.TEXTS["unit"]]


@pytest.mark.parametrize(
    "said", ["swap squats for leg press", "show me the workout in lb", "squats 2x8 at 220 lb", "use 20 kg"]
)
def test_what_names_a_lift_or_a_number_is_no_wish_for_another_unit(app, program, said):
    (answer,) = says(app, MONDAY, said)
    assert ("*Loads in*" in answer) == (said == "show me the workout in lb")
