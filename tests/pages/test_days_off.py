"""Days off ahead on the pages: planned from the Pause button, seen on Program and Timeline, called off, and over."""

from datetime import date

from tests.athletes import at as at_day
from tests.athletes import here, started, train
from tests.check_ins.weeks import day
from tests.pages.test_check_in_page import drawn, open_page  # noqa: F401  open_page is a fixture
from tp_core.services import absences


def by_key(elements, start):
    return next(one for one in elements if one.key and one.key.startswith(start))


def planned(app):
    program = started(app)
    there = here(at_day(app, day(1)), program)
    absences.plan(at_day(app, day(1)), there, absences.preview(there, day(2), day(4), "holiday"))
    train(app, program, day(2))


def test_days_off_are_planned_from_the_pause_button_with_what_they_mean_and_called_off(open_page):  # noqa: F811
    at = open_page(day(1), started, "program_overview")
    by_key(at.date_input, "pause_since").set_value(date(2026, 12, 12)).run()
    assert "say until when" in drawn(at)
    by_key(at.date_input, "pause_until").set_value(date(2026, 12, 26)).run()
    assert "8 sessions lie in those days and move; the program would end on Sunday 7 March 2027." in drawn(at)
    assert not any(one.key == "move_paused" for one in at.button), "one button, for what is shown"
    by_key(at.button, "move_paused_ahead").click().run()
    assert not at.exception
    assert "Away from Saturday 12 December to Friday 25 December. Nothing is due then" in drawn(at)
    at.switch_page("pages/phase_timeline.py").run()
    assert "away from 12 December to 25 December" in drawn(at)
    at.switch_page("pages/check_in_history.py").run()
    assert "Away from Saturday 12 December to Friday 25 December · **changed**" in drawn(at)
    at.switch_page("pages/program_overview.py").run()
    by_key(at.button, "absence_back_").click().run()
    assert not at.exception
    assert "Away from" not in drawn(at)


def test_while_away_today_says_so_and_offers_no_workout(open_page):  # noqa: F811
    at = open_page(day(2, 3), planned, "today")
    assert not at.exception
    assert "away until Sunday 20 December" in drawn(at)
    assert not any(one.key and one.key.startswith("done_") for one in at.button)


def test_back_again_the_reason_is_known_and_one_tap_goes_on_easier(open_page):  # noqa: F811
    at = open_page(day(4), planned, "today")
    assert "Welcome back" in drawn(at)
    go_on = by_key(at.button, "pause_no_")
    assert (go_on.label, go_on.disabled) == ("Go on, easier at first", False)
    assert not any(one.key and one.key.startswith("pause_yes_") for one in at.button)
    go_on.click().run()
    assert not at.exception
    assert "Welcome back" not in drawn(at)
