"""Today and Training through Streamlit's own runner: one opens it and it is there, taps it, and it is logged."""

from datetime import date, timedelta
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from tests.athletes import STRENGTH, at, here, started, train
from tp_core.domain.errors import Invalid
from tp_core.domain.program import Weekday
from tp_core.services.workouts import catching_up, changing, looking_back, opening
from tp_core.ui import session as ui_session

ENTRY = str(Path(__file__).resolve().parents[2] / "streamlit_app.py")
MONDAY = date(2026, 11, 30)
FOUND = 1
"""The place of an exercise whose weight one finds."""


@pytest.fixture
def open_page(tmp_path, monkeypatch):
    """A page on a day, over a program that began on Monday 30 November."""

    def made(day: date, prepare=lambda app, program: None) -> AppTest:
        monkeypatch.setenv("TP_DATA_DIR", str(tmp_path))
        monkeypatch.setenv("TP_NOW", f"{day.isoformat()}T14:00:00+00:00")
        st.cache_resource.clear()
        ui_session.share_app(None)
        page = AppTest.from_file(ENTRY, default_timeout=30)
        app = ui_session.app()
        found = app.store.programs("me", limit=1).items
        program = found[0] if found else started(at(app, date(2026, 11, 24)))
        prepare(app, program)
        return page.run()

    yield made
    st.cache_resource.clear()


def texts(page: AppTest) -> str:
    drawn = [*page.title, *page.header, *page.markdown, *page.caption, *page.warning, *page.error]
    return "\n".join(str(element.value) for element in drawn).replace("\\", "")


def stored(day: date = MONDAY):
    app = ui_session.app()
    (entry,) = app.store.training.entries("me", day, day)
    return app.store.training.get("me", entry.workout_id)


def tap(page: AppTest, key: str) -> None:
    """A tap that is no double tap."""
    if "tapped_at" in page.session_state:
        page.session_state["tapped_at"] -= timedelta(seconds=2)
    page.button(key=key).click().run()
    assert not page.exception


def test_opening_today_makes_the_workout_and_shows_the_set_at_hand(open_page):
    page = open_page(MONDAY)
    assert not page.exception
    drawn = texts(page)
    assert "Back squat · set 1 of 4" in drawn
    assert "# 100 kg × 8" in drawn
    assert "Warm-up in kg: bar × 8" in drawn
    assert "25 + 15 each side" in drawn
    assert "0 of 16 sets" in drawn
    assert stored().status == "planned"
    assert drawn.count("Week 1 of 12") == 1, "said once"


def test_a_tap_is_saved_and_a_double_tap_is_one(open_page):
    page = open_page(MONDAY)
    page.button(key="set_done").click().run()
    page.button(key="set_done").click().run()
    assert len(stored().log.sets) == 1
    drawn = texts(page)
    assert "1 of 16 sets · saved 14:0" in drawn
    assert "rest until 14:0" in drawn
    tap(page, "set_done")
    assert len(stored().log.sets) == 2
    tap(page, "set_skip")
    assert [one.status for one in stored().log.sets] == ["done", "done", "skipped"]
    page.button(key="set_undo").click().run()
    assert len(stored().log.sets) == 2


def test_a_reload_finds_every_tap(open_page):
    page = open_page(MONDAY)
    tap(page, "set_done")
    again = open_page(MONDAY)
    assert "Back squat · set 2 of 4" in texts(again)


def test_a_set_that_went_otherwise_needs_no_keyboard(open_page):
    page = open_page(MONDAY)
    key = f"{stored().workout_id}_0_0_back-squat"
    loads = page.get("button_group")
    assert loads, "load, reps and reps left are rows to tap"
    page.session_state[f"other_load_{key}"] = 105.0
    page.session_state[f"other_reps_{key}"] = 7
    page.session_state[f"other_left_{key}"] = "1"
    page.run()
    page.button(key=f"other_save_{key}").click().run()
    (one,) = stored().log.sets
    assert (one.load, one.reps, one.rpe) == (105, 7, 9)


def test_any_other_load_and_reps_can_be_typed(open_page):
    page = open_page(MONDAY)
    key = f"{stored().workout_id}_0_0_back-squat"
    page.number_input(key=f"any_load_{key}").set_value(70.0)
    page.number_input(key=f"any_reps_{key}").set_value(3.0)
    page.button(key=f"other_save_{key}").click().run()
    (one,) = stored().log.sets
    assert (one.load, one.reps) == (70, 3)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        (1800.0, "1800 kg cannot be right: the weight goes up to 600 kg"),
        (-5.0, "cannot be negative: -5 kg"),
        (0.0, "has to be more than 0"),
        (None, "The weight is missing. Type it as a number"),
    ],
)
def test_a_weight_that_cannot_be_is_refused_and_stays_as_typed(open_page, typed, sentence):
    page = open_page(MONDAY)
    page.session_state[f"now_{stored().workout_id}"] = FOUND
    page.run()
    field = next(one for one in page.number_input if (one.key or "").startswith("load_"))
    field.set_value(typed)
    tap(page, "set_done")
    assert sentence in texts(page)
    assert stored().log is None
    assert next(one for one in page.number_input if one.key == field.key).value == typed
    page.number_input(key=field.key).set_value(80.0)
    tap(page, "set_done")
    assert [one.load for one in stored().log.sets] == [80]
    page.button(key="finish_planned").click().run()
    found = [one.load for one in stored().log.sets if one.exercise_index == FOUND]
    assert found == [80] * len(stored().exercises[FOUND].sets), "the rest goes on with the weight that was found"


def test_a_first_dumbbell_has_to_be_named_where_the_empty_bar_is_a_beginning(open_page):
    page = open_page(MONDAY)
    fields = {}
    for place, exercise in enumerate(stored().exercises):
        if exercise.sets[0].load is None and exercise.sets[0].reps is not None:
            page.session_state[f"now_{stored().workout_id}"] = place
            page.run()
            field = next(one for one in page.number_input if (one.key or "").startswith("load_"))
            fields[exercise.exercise_id] = field.value
    assert fields["romanian-deadlift"] == 20
    assert fields["dumbbell-split-squat"] is None
    tap(page, "set_done")
    assert "The weight is missing" in texts(page)
    assert stored().log is None


def test_after_a_missed_set_the_next_ones_are_lighter_and_say_why(open_page):
    page = open_page(MONDAY)
    tap(page, "set_done")
    key = f"{stored().workout_id}_0_1_back-squat"
    page.number_input(key=f"any_reps_{key}").set_value(6.0)
    page.button(key=f"other_save_{key}").click().run()
    assert not page.exception
    drawn = texts(page)
    assert "# 90 kg × 8" in drawn
    assert "Lighter than planned, as the set at 100 kg fell 2 reps short." in drawn
    page.button(key="set_undo").click().run()
    assert not page.exception
    assert "# 100 kg × 8" in texts(page)
    page.number_input(key=f"any_reps_{key}").set_value(7.0)
    page.button(key=f"other_save_{key}").click().run()
    assert "# 95 kg × 8" in texts(page)
    tap(page, "set_done")
    page.button(key="finish_planned").click().run()
    assert [one.load for one in stored().log.sets if one.exercise_index == 0] == [100, 100, 95, 95]


def test_what_is_left_of_a_workout_can_be_fitted_and_swapped(open_page):
    page = open_page(MONDAY)
    tap(page, "set_done")
    tap(page, "set_done")
    assert any((one.key or "").startswith("fit_sore") for one in page.get("button_group"))
    page.session_state["fit_sore"] = ["knee"]
    page.run()
    page.button(key="fit").click().run()
    assert not page.exception
    after = stored()
    assert after.status == "started"
    assert (after.exercises[0].exercise_id, len(after.exercises[0].sets)) == ("back-squat", 2)
    assert (after.exercises[1].exercise_id, len(after.exercises[1].sets)) == ("hip-thrust", 2)
    assert [(one.exercise_index, one.set_index) for one in after.log.sets] == [(0, 0), (0, 1)]
    drawn = texts(page)
    assert "Today with nothing that loads the knee." in drawn
    assert "Barbell hip thrust · set 1 of 2" in drawn
    tap(page, "set_done")
    assert stored().log.sets[-1].exercise_id == "hip-thrust"


def test_effort_is_asked_once_an_exercise_and_kept_with_its_last_set(open_page):
    page = open_page(MONDAY)
    for _ in range(4):
        tap(page, "set_done")
    key = f"left_{stored().workout_id}_0"
    page.session_state[key] = "2"
    page.run()
    from tp_core.ui import workout_card

    assert any("reps left after the last set" in str(group.proto.label) for group in page.get("button_group"))
    assert workout_card.next_place(stored()) == (1, 0)


def test_the_rest_is_finished_as_planned_and_what_changed_is_told(open_page):
    page = open_page(MONDAY)
    tap(page, "set_done")
    page.button(key="finish_planned").click().run()
    assert not page.exception
    assert stored().status == "completed"
    drawn = texts(page)
    assert "Back squat: estimated max stays 140.5 kg" in drawn
    assert "Back squat next on Thursday 3 December" in drawn


def test_a_rest_day_shows_what_comes_and_it_can_be_trained_today(open_page):
    page = open_page(MONDAY + timedelta(days=2))
    assert "Rest day. Thursday 3 December" in texts(page)
    now = next(button for button in page.button if (button.key or "").startswith("now_"))
    now.click().run()
    tap(page, "set_done")
    assert stored(MONDAY + timedelta(days=2)).scheduled_date == MONDAY + timedelta(days=3)


def test_two_sessions_not_done_show_four_ways_on_without_reproach(open_page):
    page = open_page(MONDAY + timedelta(days=3))
    drawn = texts(page)
    assert "2 sessions were not done** · Monday 30 November, Tuesday 1 December" in drawn
    assert "Carry on: they drop, the end stays Sunday 21 February 2027" in drawn.replace("*", "")
    assert {"carry_on", "shift", "repeat", "talk_about_it"} <= {button.key for button in page.button}
    assert "missed" not in drawn.casefold()
    page.session_state["left_reason"] = "time"
    page.run()
    page.button(key="shift").click().run()
    assert not page.exception
    assert "not done" not in texts(page)
    program = ui_session.app().store.programs("me", limit=1).items[0]
    assert program.pauses[0].reason == "shifted: time"


def test_a_session_done_and_not_logged_is_put_down_on_its_own_day(open_page):
    tuesday = MONDAY + timedelta(days=1)
    page = open_page(MONDAY + timedelta(days=3))
    assert "Done, and only not logged?" in texts(page)
    labels = [button.label.replace("\\", "") for button in page.button if (button.key or "").startswith("did_")]
    assert labels == ["I did Monday 30 November: Lower body A", "I did Tuesday 1 December: Upper body A"]
    page.button(key="did_1_2").click().run()
    assert not page.exception
    assert "Upper body A is logged as planned on Tuesday 1 December." in texts(page)
    assert (stored(tuesday).status, stored(tuesday).log.day) == ("completed", tuesday)
    assert "sessions were not done" not in texts(page), "one left out is no card"
    for name in ("phase_timeline", "program_overview"):
        page.switch_page(f"pages/{name}.py").run()
        assert not page.exception
        found = [button.key for button in page.button if (button.key or "").startswith("did_")]
        assert found == ["did_1_1"], "neither what is done nor what is to come"
    page.query_params["athlete"], page.query_params["coach"] = "me", "atlas"
    page.switch_page("pages/coach_roster.py").run()
    assert "Monday 30 November: Lower body A** · not done" in texts(page)
    assert not [one for one in page.button if (one.key or "").startswith("did_")], "what was done is no coach's to say"
    page.switch_page("pages/program_overview.py").run()
    page.button(key="did_1_1").click().run()
    assert "Lower body A is logged as planned on Monday 30 November." in texts(page)
    assert stored(MONDAY).status == "completed"


def test_a_session_called_left_out_was_done_after_all(app, program):
    ground = here(at(app, MONDAY + timedelta(days=1)), program)
    changing.skip(at(app, MONDAY + timedelta(days=1)), ground, 1, 1, "time")
    done = catching_up.did_it(at(app, MONDAY + timedelta(days=2)), ground, 1, 1).workout
    assert (done.status, done.log.day, done.log.reason) == ("completed", MONDAY, "")
    with pytest.raises(Invalid, match="still to come"):
        catching_up.did_it(app, ground, 1, 3)


def test_the_week_is_repeated_from_the_card(open_page):
    page = open_page(MONDAY + timedelta(days=5), lambda app, program: train(app, program, MONDAY + timedelta(days=1)))
    page.button(key="repeat").click().run()
    assert not page.exception
    app = ui_session.app()
    program = app.store.programs("me", limit=1).items[0]
    marks = looking_back.marks(app, here(app, program))
    assert marks[0].day == MONDAY + timedelta(days=7)


def test_what_was_left_open_is_said_the_next_day(open_page):
    page = open_page(MONDAY)
    tap(page, "set_done")
    page = open_page(MONDAY + timedelta(days=1))
    assert "Lower body A of Monday 30 November was left open. It is closed as partly done, 1 of 16 sets." in texts(page)


def test_with_two_programs_one_chooses_which_to_train_by(open_page):
    page = open_page(MONDAY, lambda app, program: started(at(app, date(2026, 11, 24))))
    assert not page.exception
    first, second = (one.program_id for one in ui_session.app().store.programs("me", limit=2).items)
    assert page.session_state["today_program"] == first
    page.session_state["today_program"] = second
    page.run()
    assert not page.exception
    page.button(key="set_done").click().run()
    entries = ui_session.app().store.training.entries("me", MONDAY, MONDAY)
    assert {one.program_id: len(one.sets) for one in entries} == {first: 0, second: 1}


def test_with_two_programs_today_opens_on_the_one_whose_session_comes_first(open_page):
    run = STRENGTH.model_copy(update={"training_days": (Weekday.WEDNESDAY, Weekday.SATURDAY), "days_per_week": 2})
    page = open_page(MONDAY, lambda app, program: started(at(app, date(2026, 11, 24)), brief=run))
    assert not page.exception
    _, older = (one.program_id for one in ui_session.app().store.programs("me", limit=2).items)
    assert page.session_state["today_program"] == older


def test_fitting_moving_and_skipping(open_page):
    page = open_page(MONDAY)
    page.session_state["fit_minutes"] = 30
    page.run()
    page.button(key="fit").click().run()
    assert stored().estimated_minutes <= 30
    assert "fitted to 30 minutes" in texts(page)
    page.session_state["skip_reason"] = "equipment"
    page.run()
    page.button(key="skip").click().run()
    assert (stored().status, stored().log.reason) == ("skipped", "equipment")


def test_a_failure_is_a_sentence_above_the_workout(open_page):
    page = open_page(MONDAY)
    page.date_input(key="move_to").set_value(MONDAY + timedelta(days=1)).run()
    page.button(key="move").click().run()
    assert "There is a session on Tuesday 1 December already." in texts(page)


def test_a_note_with_a_red_flag_is_answered(open_page):
    page = open_page(MONDAY)
    tap(page, "set_done")
    page.text_area(key="session_note").set_value("chest pain in the last set").run()
    page.button(key="finish").click().run()
    assert "emergency" in texts(page).lower()


def test_training_without_anything_teaches(open_page):
    page = open_page(MONDAY)
    page.switch_page("pages/training_grounds.py").run()
    assert not page.exception
    assert "Write down something else you trained" in str([one.label for one in page.expander])


def test_training_shows_history_lifts_muscles_and_session_load(open_page):
    page = open_page(MONDAY + timedelta(days=28), lambda app, program: train(app, program, MONDAY + timedelta(days=28)))
    page.switch_page("pages/training_grounds.py").run()
    assert not page.exception
    drawn = texts(page)
    assert "week 4 · Base: More reps at moderate loads" in drawn
    assert "Hard sets a week" in drawn
    assert "Session load" in drawn
    assert "Most you have logged" in drawn
    assert "Back squat: from" in page.get("plotly_chart")[0].proto.alt
    page.button(key="older").click().run()
    page.button(key="newest").click().run()
    row = next(button for button in page.button if "_w00" in (button.key or ""))
    row.click().run()
    assert not page.exception
    assert "All sets" in texts(page)


def test_something_of_ones_own_is_written_down_exercise_by_exercise(open_page):
    page = open_page(MONDAY)
    page.switch_page("pages/training_grounds.py").run()
    for exercise, load in (("bench-press", 80.0), ("deadlift", 160.0)):
        page.selectbox(key="own_exercise").set_value(exercise).run()
        page.number_input(key="own_load").set_value(load).run()
        page.button(key="own_add").click().run()
    assert "Bench press: 80 kg × 5, 80 kg × 5, 80 kg × 5" in texts(page)
    page.button(key="own_save").click().run()
    assert not page.exception
    own = [one for one in ui_session.app().store.training.entries("me", MONDAY, MONDAY) if one.program_id is None]
    assert [one.exercise_id for one in own[0].sets] == ["bench-press"] * 3 + ["deadlift"] * 3


def test_ones_own_planned_workout_is_done_in_the_same_card(open_page):
    from tp_core.domain.workout import PrescribedSet
    from tp_core.services.workouts import own

    page = open_page(MONDAY)
    app = ui_session.app()
    sets = (PrescribedSet(reps=8, load=60), PrescribedSet(reps=8, load=60))
    made = own.create(app, "me", name="Park", exercises=[own.OwnExercise(exercise_id="bench-press", sets=sets)])
    page.switch_page("pages/training_grounds.py")
    page.query_params["workout"] = made.workout_id
    page.run()
    assert "# 60 kg × 8" in texts(page)
    tap(page, "set_done")
    page.button(key="finish_planned").click().run()
    assert not page.exception
    done = app.store.training.get("me", made.workout_id)
    assert (done.status, len(done.log.sets)) == ("completed", 2)


def test_a_workout_that_is_not_there_or_anothers_is_a_sentence(open_page):
    def other(app, program):
        theirs = started(at(app, date(2026, 11, 24)), "other")
        opening.open_workout(at(app, MONDAY), "other", "atlas", theirs.program_id)

    page = open_page(MONDAY, other)
    app = ui_session.app()
    (theirs,) = app.store.training.entries("other", MONDAY, MONDAY)
    for wanted in (theirs.workout_id, "nope", "x" * 100, "../../etc"):
        page.switch_page("pages/training_grounds.py")
        page.query_params["workout"] = wanted
        page.run()
        assert not page.exception
        assert "There is no such" in texts(page)
