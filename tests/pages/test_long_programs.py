"""A program of a year: fourteen phases, told so that a phone is not filled with them."""

from datetime import timedelta

import pytest

from tests.athletes import STRENGTH, started
from tests.pages.test_check_in_page import drawn, open_page  # noqa: F401  open_page is a fixture
from tests.pages.test_typed_and_tapped import MONDAY

YEAR = STRENGTH.model_copy(update={"weeks": 52})


@pytest.fixture
def a_year(open_page):  # noqa: F811
    """A page on a day of a program of a year."""
    return lambda name, weeks: open_page(MONDAY + timedelta(weeks=weeks), lambda app: started(app, brief=YEAR), name)


@pytest.mark.parametrize(("weeks", "now", "after"), [(5, "Build 1: sets of 5", "Base 2: sets of 8"), (51, "Taper", "")])
def test_the_program_shows_the_phase_one_is_in_and_the_next_and_folds_the_rest(a_year, weeks, now, after):
    at = a_year("program_overview", weeks)
    lists = [one.value.replace("\\", "") for one in at.main.markdown if one.value.startswith("- ")]
    near = next(one for one in lists if f"- {now}" in one)
    assert near.count("\n") == (1 if after else 0)
    assert after in near
    (folded,) = [one for one in at.expander if one.label == "All 14 phases"]
    assert folded.markdown[0].value.count("\n") == 13


def test_the_timeline_leads_to_a_phase_by_a_list_of_them_with_their_weeks(a_year):
    at = a_year("phase_timeline", 5)
    field = next(one for one in at.selectbox if one.label == "Phase")
    assert field.value == 2
    assert field.options[3] == "Build 2: sets of 5 · weeks 13-16"
    field.set_value(4).run()
    assert not at.exception
    assert "Week 13 · Build 2" in drawn(at).replace("\\", "")
    assert at.query_params["week"] in ("13", ["13"])
