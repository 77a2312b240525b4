"""The athlete's own weights and ways: taps for few dumbbells, a draft in their loads, a run without sets."""

import re
from datetime import date, timedelta

import pytest
from streamlit.testing.v1 import AppTest

from tests.athletes import STRENGTH, started
from tests.conftest import DENSE
from tests.pages.test_check_in_page import drawn, open_page  # noqa: F401  open_page is a fixture
from tests.pages.test_pages import ENTRY, page  # noqa: F401  page is a fixture
from tests.pages.test_typed_and_tapped import MONDAY, number, tap, workouts
from tests.workouts.test_new_days import RUN
from tp_core.domain.lift_trend import Point, Trend
from tp_core.domain.units import Unit
from tp_core.services import profiles
from tp_core.services.profiles import Wishes
from tp_core.ui import lift_figure
from tp_core.ui import session as ui_session

HOME = STRENGTH.model_copy(update={"equipment": ("dumbbells",), "targets": (), "starting_numbers": ()})


def with_three_dumbbells(app):
    started(app, brief=HOME)
    profiles.update(app, "me", Wishes(dumbbells=(4.0, 6.0, 10.0)))


def test_few_own_dumbbells_are_a_tap_each(open_page):  # noqa: F811
    at = open_page(MONDAY, with_three_dumbbells, "today")
    field = number(at, "load_")
    own = [button for button in at.button if button.key.startswith(f"{field.key}_")]
    assert [button.label for button in own] == ["4 kg", "6 kg", "10 kg"]
    own[1].click().run()
    assert number(at, "load_").value == 6
    tap(at, "set_done")
    (one,) = workouts()[0].log.sets
    assert one.load == 6


def test_a_weight_left_out_is_told_once_in_the_card_and_in_the_form_it_was_left_out_of(open_page):  # noqa: F811
    at = open_page(MONDAY, with_three_dumbbells, "today")
    for button in ("set_done", "other_save_"):
        tap(at, button)
        assert [one.value for one in at.error] == ["The weight is missing. Type it as a number; nothing is saved yet."]


def test_a_number_that_cannot_be_for_a_set_that_another_window_has_ended_is_still_answered(open_page):  # noqa: F811
    at = open_page(MONDAY, started, "today")
    number(at, "any_load_").set_value(-5.0)
    other = AppTest.from_file(ENTRY, default_timeout=30).run()
    tap(other, "finish_planned")
    tap(at, "other_save_")
    assert ["cannot be negative" in one.value for one in at.error] == [True]
    assert not any(button.key == "set_done" for button in at.button)


def test_a_run_has_no_sets(open_page):  # noqa: F811
    at = open_page(date(2026, 12, 1), lambda app: started(app, brief=RUN), "today")
    assert "Easy run" in drawn(at)
    assert "set" not in drawn(at).split()
    assert "sets" not in drawn(at)
    assert at.button(key="set_skip").label == "Skip it"
    assert at.multiselect(key="fit_without")
    tap(at, "set_done")
    assert not at.multiselect, "with all of it in, nothing is left to fit"
    tap(at, "finish")
    at.switch_page("pages/training_grounds.py").run()
    assert "set" not in " ".join(button.label for button in at.button if (button.key or "").startswith("open_"))


def test_week_one_of_a_draft_is_in_loads_of_the_own_bar_and_plates(page):  # noqa: F811
    at = page.run()
    profiles.update(ui_session.app(), "me", Wishes(bar=15.0, smallest_plate=5.0))
    at.chat_input[0].set_value(DENSE).run()
    loads = [float(one) for one in re.findall(r" at ([\d.]+) kg", drawn(at))]
    assert len(loads) > 3
    assert all((load - 15) % 10 == 0 for load in loads), loads


def test_a_runners_review_and_week_say_nothing_of_weights_or_loads(page):  # noqa: F811
    at = page.run()
    at.chat_input[0].set_value(
        "run a half marathon on 28 March, 3 days a week, I run 20 km a week, running for 3 years, nothing hurts"
    ).run()
    assert "1 × 5 km" not in drawn(at)
    at.query_params["view"] = "review"
    at.run()
    assert at.title[0].value == "Review"
    assert "weight" not in drawn(at)
    at.checkbox(key="screening_adult").check().run()
    at.button(key="screening_save").click().run()
    at.button(key="start").click().run()
    assert at.title[0].value == "Today"
    assert "Loads" not in drawn(at)


@pytest.mark.parametrize(("name", "title"), [("phase_timeline", "Timeline"), ("training_grounds", "Training")])
def test_a_page_with_nothing_yet_keeps_its_name_and_leads_to_a_coach(page, name, title):  # noqa: F811
    at = page.run()
    at.switch_page(f"pages/{name}.py").run()
    assert at.title[0].value == title
    at.button(key="to_a_coach").click().run()
    assert at.title[0].value == "Atlas"


@pytest.mark.parametrize("reps", [(8, 8), (8, 9), (8, 13), (1, 40)])
def test_an_axis_of_reps_has_whole_ones_and_few(reps):
    points = tuple(Point(day=MONDAY + timedelta(days=7 * at), reps=one) for at, one in enumerate(reps))
    axis = lift_figure.figure(
        Trend(exercise_id="push-up", name="Push-up", points=points), Unit.KG, dark=False
    ).layout.yaxis
    assert axis.dtick == int(axis.dtick) >= 1
    assert axis.tick0 == 0
    low, high = axis.range
    assert low <= min(reps)
    assert high >= max(reps)
    assert (high - low) / axis.dtick <= 5
