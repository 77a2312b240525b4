"""The dumbbells and kettlebells an athlete has: told, kept, and never exceeded by a prescription."""

from datetime import timedelta
from pathlib import Path

import pytest
import streamlit as st
from hypothesis import given
from hypothesis import strategies as hyp
from streamlit.testing.v1 import AppTest

from tests.athletes import at, here
from tests.conftest import NOW, all_events, text_of
from tests.training.test_prescription import known, prescribed, range_slot, slot
from tests.workouts.test_talking_of_workouts import MONDAY, says
from tp_core.adapters.offline.reading import weights_owned
from tp_core.domain.creation import CreatorSession
from tp_core.domain.errors import Invalid
from tp_core.domain.exercises import EXERCISES, Loading
from tp_core.domain.loading import Gym, Rounding
from tp_core.domain.logged import LoggedSet
from tp_core.domain.owned_weights import Owned, parse
from tp_core.domain.prescription import Today
from tp_core.domain.program import PhaseKind
from tp_core.domain.units import Unit
from tp_core.domain.workout import LiftRecord, PrescribedSet
from tp_core.services import profiles, talks
from tp_core.services.profiles import Wishes
from tp_core.services.turns import engine
from tp_core.services.turns.run import Sent
from tp_core.services.workouts import opening
from tp_core.ui import session as ui_session

TUESDAY = MONDAY + timedelta(days=1)
ENTRY = str(Path(__file__).resolve().parents[2] / "streamlit_app.py")


@given(
    hyp.floats(0, 80), hyp.lists(hyp.sampled_from([2.0, 4.0, 5.0, 7.5, 10.0, 16.0, 20.0]), min_size=1), hyp.booleans()
)
def test_only_owned_dumbbells_are_loaded_and_never_the_one_above(wanted, amounts, down):
    gym = Gym(dumbbells=tuple(amounts))
    load = gym.load(wanted, Loading.DUMBBELLS, Rounding.DOWN if down else Rounding.NEAREST)
    assert load.amount in amounts
    assert load.amount <= wanted + 0.05 or load.amount == min(amounts)
    assert gym.above(load.kilograms, Loading.DUMBBELLS).amount in amounts


def test_a_percentage_over_the_heaviest_dumbbell_takes_it_with_more_reps_and_says_so():
    gym = Gym(heaviest_dumbbell=20)
    shoulder = slot("dumbbell-shoulder-press", sets=3, reps=8, percent_1rm=75, target_rpe=8, rest_seconds=90)
    (lift,) = prescribed(shoulder, maxes={"dumbbell-shoulder-press": known(32)}, today=Today(gym=gym)).exercises
    assert {one.load for one in lift.sets} == {20}
    assert {one.reps for one in lift.sets} == {12}
    assert "20 kg is the one below 24 kg: so 12 reps instead of 8" in " ".join(one.text for one in lift.reasons)


def test_more_reps_stay_within_the_range():
    gym = Gym(dumbbells=(10, 30))
    row = range_slot("dumbbell-row", low=8, top=10, percent_1rm=75)
    (lift,) = prescribed(row, maxes={"dumbbell-row": known(36)}, today=Today(gym=gym)).exercises
    assert {(one.load, one.reps) for one in lift.sets} == {(10, 10)}


def test_what_was_logged_with_other_weights_is_not_asked_for_again():
    done = [LoggedSet(exercise_id="dumbbell-row", reps=10, load=14)] * 3
    record = LiftRecord(
        exercise_id="dumbbell-row",
        workout_id="w",
        day=MONDAY,
        done=tuple(done),
        planned=(PrescribedSet(reps=10, load=14),) * 3,
    )
    history = {"dumbbell-row": (record,)}
    (lift,) = prescribed(range_slot(), history=history, today=Today(gym=Gym(heaviest_dumbbell=10))).exercises
    assert {(one.load, one.reps) for one in lift.sets} == {(10, 12)}
    assert "Last time it was 14 kg" in " ".join(one.text for one in lift.reasons)


@pytest.mark.parametrize("kettlebells", [(16.0,), (12.0, 16.0), Gym().kettlebells])
def test_who_has_kettlebells_and_no_dumbbells_lifts_kettlebells_in_the_stead_of_dumbbells(kettlebells):
    gym, kit = Gym(kettlebells=kettlebells), ("kettlebell",)
    done = record_of("goblet-squat", reps=10, load=16)
    for kind in (PhaseKind.BUILD, PhaseKind.DELOAD):
        (lift,) = prescribed(
            range_slot("goblet-squat", low=6, top=8), history={"goblet-squat": (done, done)}, kind=kind,
            today=Today(gym=gym), equipment=kit,
        ).exercises  # fmt: skip
        assert {one.load for one in lift.sets} <= set(kettlebells)


def test_with_nothing_heavier_the_reps_go_on_past_the_range_while_the_effort_stays():
    only, row = Today(gym=Gym(dumbbells=(16.0,))), range_slot(low=6, top=8)
    asked = PrescribedSet(reps=10, load=16, target_rpe=7.5)

    def next_reps(reps: int, rpe: float | None) -> set[int | None]:
        history = {"dumbbell-row": (record_of("dumbbell-row", reps=reps, load=16, rpe=rpe, asked=asked),) * 2}
        (lift,) = prescribed(row, history=history, today=only).exercises
        return {one.reps for one in lift.sets}

    assert next_reps(10, 7.5) == {11}
    assert next_reps(10, None) == {11}
    assert next_reps(10, 9.5) == {10}, "harder than asked: no more of it"
    assert next_reps(20, 7.5) == {20}


def test_a_lighter_week_with_a_single_weight_names_no_lighter_load():
    only = Today(gym=Gym(dumbbells=(16.0,)))
    history = {"dumbbell-row": (record_of("dumbbell-row", reps=10, load=16),)}
    lighter = prescribed(range_slot(), history=history, today=only, kind=PhaseKind.DELOAD)
    assert "less load" not in lighter.explanation
    assert "A lighter week: fewer sets" in lighter.explanation


def record_of(exercise_id, *, reps, load, rpe=None, asked=None):
    return LiftRecord(
        exercise_id=exercise_id,
        workout_id="w",
        day=MONDAY,
        done=(LoggedSet(exercise_id=exercise_id, reps=reps, load=load, rpe=rpe),) * 3,
        planned=(asked or PrescribedSet(reps=reps, load=load),) * 3,
    )


@pytest.mark.parametrize(
    ("written", "owned"),
    [
        ("", Owned()), ("4, 6 and 10", Owned(amounts=(4, 6, 10))), ("10kg 4kg", Owned(amounts=(4, 10))),
        ("up to 24", Owned(heaviest=24)), ("2-24 kg", Owned(heaviest=24)), ("12.5", Owned(amounts=(12.5,))),
    ],
)  # fmt: skip
def test_what_stands_in_the_account_is_read(written, owned):
    assert parse(written) == owned
    assert parse(str(owned)) == owned


@pytest.mark.parametrize("written", ["many", "up to", "4;;x", "-4", "9999"])
def test_what_is_no_weight_is_a_sentence(written):
    with pytest.raises(Invalid, match="Write them like"):
        parse(written)


@pytest.mark.parametrize(
    ("said", "noted"),
    [
        ("my dumbbells go to 10 kg", {"heaviestDumbbell": 10, "unit": "kg"}),
        ("i only have 4 kg dumbbells", {"dumbbells": [4], "unit": "kg"}),
        ("kettlebells 12 and 16", {"kettlebells": [12, 16]}),
        ("I have 2 kettlebells, 12 and 16 kg", {"kettlebells": [12, 16], "unit": "kg"}),
        ("Adjustable dumbbells 2-24 kg", {"heaviestDumbbell": 24, "unit": "kg"}),
        ("a pair of 10kg dumbbells and a 16 kg kettlebell", {"dumbbells": [10], "kettlebells": [16], "unit": "kg"}),
        ("my dumbbells only go up to 25 lbs", {"heaviestDumbbell": 25, "unit": "lb"}),
        ("I have dumbbells up to 20 kg, 3 days a week, bench 60 kg", {"heaviestDumbbell": 20, "unit": "kg"}),
        (
            "I want to squat 140, now 110x5, bench 75x5, 4 days, barbell, rack, bench and dumbbells up to 20 kg",
            {"heaviestDumbbell": 20, "unit": "kg"},
        ),
        ("did curls 3x10 with 10 kg dumbbells", None), ("dumbbell press up to 20 kg", None),
        ("should I buy 20 kg dumbbells?", None), ("I have dumbbells 3 days a week", None),
        ("I have dumbbells and a bench, 4 days a week", None), ("kettlebell swings 16 kg", None),
        ("my wife's dumbbells go up to 10 kg", None), ("my friend has 30 kg dumbbells", None),
        ("I don't have 20 kg dumbbells", None), ("today I only have 10 kg dumbbells", None),
        ("I need 20 kg dumbbells", None), ("the 12 kg dumbbells are too light", None),
        ("I have dumbbells up to -5 kg", None),
        ("my dumbbells go up to 12,5 kg", {"heaviestDumbbell": 12.5, "unit": "kg"}),
        ("I only have a 12 kg kettlebell and a 16 kg kettlebell", {"kettlebells": [12, 16], "unit": "kg"}),
        ("I sold my 24 kg kettlebell", {"kettlebells": [24], "unit": "kg", "change": "gone"}),
        ("I bought a 20 kg kettlebell", {"kettlebells": [20], "unit": "kg", "change": "added"}),
        (
            "I can only do 3x10 with 12 kg dumbbells, I only have dumbbells up to 12 kg",
            {"heaviestDumbbell": 12, "unit": "kg"},
        ),
        ("my dumbbells go to 9999 kg", {"heaviestDumbbell": 9999, "unit": "kg"}),
    ],
)  # fmt: skip
def test_weights_are_read_from_what_is_said(said, noted):
    calls = weights_owned.calls(said)
    assert (calls[0][1] if calls else None) == noted


def dumbbells_of(app, program, day):
    now = at(app, day)
    workout, _ = opening.opened(now, here(now, program), 1, 2, day)
    return [
        one for one in workout.exercises if EXERCISES[one.exercise_id].loading is Loading.DUMBBELLS
    ]  # fmt: skip


def test_told_in_a_running_program_the_next_workout_keeps_to_them(app, program):
    told, _, _ = says(app, MONDAY, "my dumbbells go to 10 kg", "what's today?", "thanks")
    assert told.startswith("Noted: dumbbells up to 10 kg.")
    assert profiles.of(app, "me").heaviest_dumbbell == 10
    lifts = dumbbells_of(app, program, TUESDAY)
    assert lifts
    assert all((each.load or 0) <= 10 for one in lifts for each in one.sets)
    assert any("The heaviest you have is 10 kg" in reason.text for one in lifts for reason in one.reasons)


def test_bought_ones_join_the_rest_and_sold_ones_leave_them(app, program):
    says(
        app,
        MONDAY,
        "I have kettlebells of 12, 16 and 24 kg",
        "I bought a 20 kg kettlebell",
        "I sold my 24 kg kettlebell",
    )
    assert profiles.of(app, "me").kettlebells == (12, 16, 20)
    (_, last) = says(app, MONDAY, "I have a 12 kg kettlebell", "I lost my 12 kg kettlebell")
    assert "no others of yours" in last
    assert profiles.of(app, "me").kettlebells == (12,)


def test_what_no_bell_weighs_is_refused_in_a_sentence_and_changes_nothing(app, program):
    none, heavy = says(app, MONDAY, "my dumbbells go to 0 kg", "I have dumbbells of 5, 10 and 1000 kg")
    assert none == "A weight of 0 is none. Name those you have."
    assert "each from 0.5 to 150" in heavy
    assert profiles.of(app, "me").dumbbells == ()


def test_kilograms_and_pounds_in_one_sentence_keep_each_its_own(app, program):
    (told,) = says(app, MONDAY, "I have 10 lb and 20 lb dumbbells and a 16 kg kettlebell")
    assert told.startswith("Noted: dumbbells 4.5, 9.1 kg and kettlebells 16 kg. No workout")
    kept = profiles.of(app, "me")
    assert (kept.dumbbells, kept.kettlebells) == ((4.5, 9.1), (16,))


def test_told_while_a_program_is_designed_they_are_kept_and_the_design_goes_on(app):
    session = talks.open_creation(app, "me", "atlas")
    sent = Sent("I want bigger arms, I only have 4 and 10 kg dumbbells, 3 days a week")
    answer = text_of(all_events(engine.send(app, CreatorSession, "me", "atlas", session.session_id, sent)))
    assert profiles.of(app, "me").dumbbells == (4, 10)
    assert "Noted: dumbbells 4, 10 kg." in answer
    brief = app.store.talk(CreatorSession, "me", "atlas", session.session_id).brief
    assert (brief.days_per_week, brief.equipment) == (3, ("dumbbells",))


def test_pounds_said_to_an_athlete_of_kilograms_are_kept_in_kilograms(app, program):
    says(app, MONDAY, "my dumbbells only go up to 25 lbs")
    assert profiles.of(app, "me").heaviest_dumbbell == pytest.approx(11.34, abs=0.1)


def test_weights_no_gym_has_are_a_sentence_and_change_nothing(app, program):
    (answer,) = says(app, MONDAY, "my dumbbells go up to 900 kg")
    assert answer.startswith("A dumbbell weighs from 0.5 to 150.")
    assert profiles.of(app, "me").heaviest_dumbbell is None


def test_the_one_told_last_stands_and_another_unit_takes_them_back(app, program):
    profiles.update(app, "me", Wishes(dumbbells=(4, 10), kettlebells=(16,)))
    profiles.update(app, "me", Wishes(heaviest_dumbbell=24))
    assert (profiles.of(app, "me").dumbbells, profiles.of(app, "me").heaviest_dumbbell) == ((), 24)
    profiles.update(app, "me", Wishes(unit=Unit.LB))
    assert (profiles.of(app, "me").kettlebells, profiles.of(app, "me").heaviest_dumbbell) == ((), None)


@pytest.fixture
def account(tmp_path, monkeypatch):
    monkeypatch.setenv("TP_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("TP_NOW", NOW.isoformat())
    st.cache_resource.clear()
    ui_session.share_app(None)
    page = AppTest.from_file(ENTRY, default_timeout=60).run().switch_page("pages/account.py").run()
    yield page
    ui_session.app().indexing.close()
    st.cache_resource.clear()


def save(page: AppTest) -> AppTest:
    return next(one for one in page.button if one.label == "Save weights").click().run()


def field(page: AppTest, label: str):
    return next(one for one in page.text_input if one.label.startswith(label))


def test_they_are_set_in_the_account_and_shown_there_again(account):
    field(account, "Dumbbells").set_value("4, 6 and 10")
    field(account, "Kettlebells").set_value("16")
    save(account)
    profile = profiles.of(ui_session.app(), "me")
    assert (profile.dumbbells, profile.kettlebells) == ((4, 6, 10), (16,))
    field(account, "Dumbbells").set_value("plenty")
    save(account)
    assert "Write them like" in "\n".join(str(one.value) for one in account.error)
    assert profiles.of(ui_session.app(), "me").dumbbells == (4, 6, 10)
    field(account, "Dumbbells").set_value("")
    save(account)
    assert profiles.of(ui_session.app(), "me").dumbbells == ()
