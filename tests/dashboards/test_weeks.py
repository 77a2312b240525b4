"""Weeks as planned and as they went: counted from the log, nothing of what is to come."""

from datetime import date, datetime, time, timedelta
from itertools import pairwise

from tests.dashboards.conftest import TODAY
from tp_core.services.workouts.weeks import week_sentence, weeks
from tp_core.ui import timeline_figure
from tp_core.ui.timeline_rows import DAY


def test_a_week_counts_what_was_done_beside_what_was_planned(now, ground):
    found = weeks(now, ground)
    assert len(found) == 12
    assert [week.done for week in found[:4]] == [4, 3, 4, 3]
    assert all(week.done_sets is not None and week.done_sets <= week.planned_sets for week in found[:4])
    assert found[0].done_intensity is not None
    low, high = found[0].intensity_range
    assert low <= found[0].done_intensity <= high


def test_what_is_to_come_is_not_zero(now, ground):
    later = [week for week in weeks(now, ground) if week.first > TODAY]
    assert later
    assert all(week.done_sets is None and week.done_km is None and week.done_intensity is None for week in later)
    assert all("to come" in week_sentence(week) for week in later)


def test_the_sentence_of_a_week_has_its_place_dates_and_counts(now, ground):
    week = weeks(now, ground)[1]
    assert week_sentence(week, rating=4).startswith("Week 2 · Base, week 2 of 4 · 7 Dec - 13 Dec · 3 of 4 sessions · ")
    assert week_sentence(week, rating=4).endswith(" · rated 4 of 5")


def test_the_figure_leaves_out_rows_it_has_nothing_for_and_traps_no_finger(now, ground):
    views = weeks(now, ground)
    plain = timeline_figure.figure(ground.program, views, TODAY, chosen=5, dark=False)
    rated = timeline_figure.figure(ground.program, views, TODAY, chosen=5, dark=True, ratings={1: 4, 3: 2})
    titles = [one.text for one in rated.layout.annotations]
    assert "How the week went, 1 to 5" in titles
    assert len(titles) == len(plain.layout.annotations) + 1
    assert plain.layout.dragmode is False
    assert all(plain.layout[name].fixedrange for name in plain.to_dict()["layout"] if name.startswith("xaxis"))
    gaps = next(trace for trace in rated.data if trace.type == "scatter" and list(trace.y)[:4] == [4, None, 2, None])
    assert gaps.connectgaps is False


def test_a_passed_session_nobody_spoke_of_is_a_cross_and_no_hollow_mark(now, ground):
    chart = timeline_figure.figure(ground.program, weeks(now, ground), TODAY, chosen=1, dark=False)
    marks = next(trace for trace in chart.data if trace.type == "scatter" and len(trace.x) == 48)
    assert list(marks.marker.symbol).count("x-thin-open") == 2


def test_every_mark_lies_within_its_week_and_a_band_ends_where_its_phase_does(now, ground):
    views = weeks(now, ground)
    chart = timeline_figure.figure(ground.program, views, TODAY, chosen=1, dark=False)
    marks = next(trace for trace in chart.data if trace.type == "scatter" and len(trace.x) == 48)
    days = [one.day for week in views for one in week.sessions]
    assert [datetime.fromisoformat(one) for one in marks.x] == [datetime.combine(day, time(12)) for day in days]
    band = next(trace for trace in chart.data if trace.type == "bar" and trace.marker.opacity == 0.3)
    edge = datetime.fromisoformat(band.x[0]) - timedelta(milliseconds=band.width) / 2
    assert edge == datetime.combine(views[0].first, time())


def test_a_phases_name_stands_on_what_is_seen_of_its_bar_and_the_star_beside_no_name(now, ground):
    """A lighter week is drawn over its phase: a name measured against the whole phase was cut where it began."""
    views = weeks(now, ground)
    program = ground.program.model_copy(update={"event_date": views[-1].last, "event_name": "meet"})
    chart = timeline_figure.figure(program, views, TODAY, chosen=1, dark=False)
    bars = [trace for trace in chart.data if trace.type == "bar" and trace.orientation == "h"]
    spans = sorted((date.fromisoformat(one.base[0]), one.x[0] // DAY) for one in bars)
    assert all(first + timedelta(days=days) <= following for (first, days), (following, _) in pairwise(spans))
    names = [one.text for one in bars if one.text]
    assert len(names) == len(program.program_definition.phases), "each phase is named once"
    star = next(trace for trace in chart.data if trace.type == "scatter" and trace.marker.symbol == "star")
    assert star.y[0] > max(one.width / 2 for one in bars)
