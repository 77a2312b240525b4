"""The insights page: nothing counted yet, counted now, what has a target first, and folded what is too few to say."""

from datetime import timedelta

import streamlit as st

from tests.athletes import started, train
from tests.pages.test_pages import page, running_program, texts  # noqa: F401  the fixture of every page's test
from tp_core.ui import session as ui_session


def test_it_counts_when_asked_and_hides_rates_of_few(page):  # noqa: F811  see above
    at = page.run()
    running_program(at)
    at.switch_page("pages/insights.py").run()
    assert not at.exception
    assert "Nothing is counted yet" in texts(at)
    at.button(key="count_now").click().run()
    assert not at.exception
    drawn = texts(at)
    assert "As of 24 November 2026" in drawn
    assert "**1 athlete.**" in drawn
    assert "too few for a rate" in drawn
    assert "Program creation completed" in drawn
    (folded,) = at.expander
    assert folded.label.startswith("Too few to say · ")
    assert folded.proto.expanded, "there is nothing else to see"


def test_what_has_a_target_comes_first_with_whether_it_is_met_and_few_are_folded(page, monkeypatch):  # noqa: F811
    at = page.run()
    app = ui_session.app()
    program = started(app)
    day = program.start_date + timedelta(days=21)
    train(app, program, day)
    monkeypatch.setenv("TP_NOW", f"{day.isoformat()}T12:00:00+00:00")
    st.cache_resource.clear()
    at.switch_page("pages/insights.py").run()
    at.button(key="count_now").click().run()
    assert [one.value for one in at.header] == ["Against the targets", "Without a target"]
    drawn = texts(at).replace("\\", "")
    assert "**Sessions done**: 100 % (76-100 %), 12 of 12 · target over 70 %, **met**" in drawn
    assert not at.expander[0].proto.expanded
    assert "**Goals reached**: 0 of 0, too few for a rate" in drawn
