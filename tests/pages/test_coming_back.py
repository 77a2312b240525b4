"""Coming back and coming to an end through the pages: the cards, and their ways on."""

import pytest

from tests.athletes import STRENGTH, started, train
from tests.athletes import at as at_day
from tests.check_ins.weeks import check_in, day
from tests.pages.test_check_in_page import drawn, open_page, pill  # noqa: F401  open_page is a fixture
from tp_core.domain.program import ProgramStatus
from tp_core.domain.returning import Why
from tp_core.services import profiles, programs
from tp_core.services.profiles import ClearanceWish, ScreeningWish, Wishes
from tp_core.ui import session as ui_session


def away(app):
    train(app, started(app), day(3))


def test_who_comes_back_is_asked_why_and_chooses_how_to_go_on(open_page):  # noqa: F811
    at = open_page(day(5, 7), away, "today")
    assert not at.exception
    said = drawn(at)
    assert "Welcome back, 23 days." in said
    assert "40 and 20 % fewer sets in the first 2 weeks" in said
    assert "sessions were not done" not in said, "one proposal at a time"
    yes = next(button for button in at.button if button.key.startswith("pause_yes_"))
    assert yes.disabled
    pill(at, "why_").set_value(Why.ILL).run()
    assert "No training with a fever" in drawn(at)
    yes = next(button for button in at.button if button.key.startswith("pause_yes_"))
    assert yes.label == "Yes, end Saturday 13 March"
    yes.click().run()
    assert not at.exception
    assert "Welcome back" not in drawn(at)
    at.switch_page("pages/check_in_history.py").run()
    assert "Coming back gradually" in drawn(at)
    assert any(button.key.startswith("undo_") for button in at.button)


@pytest.mark.parametrize(
    ("back", "note"),
    [
        (day(4), "Not counted as a pause, the first week back is a lighter one as planned and stays as it is."),
        (day(5), ""),
    ],
)
def test_a_lighter_week_they_come_back_to_is_said_to_stay_as_it_is(open_page, back, note):  # noqa: F811
    said = drawn(open_page(back, away, "today"))
    assert "fewer sets in the first" in said
    assert note in said
    assert ("lighter one as planned" in said) is bool(note)


def ended(app):
    brief = STRENGTH.model_copy(update={"weeks": 2})
    train(app, started(app, brief=brief), day(3))


def test_the_end_shows_results_takes_a_rating_and_leads_to_the_next_program(open_page):  # noqa: F811
    at = open_page(day(3), ended, "today")
    assert not at.exception
    said = drawn(at)
    assert "squat 150 kg: not reached yet" in said
    assert "Sessions done: 8 of 8" in said
    assert "What we learned" in said
    pill(at, "end_rating_").set_value(4).run()
    assert "You rated it 4, well." in drawn(at)
    next(button for button in at.button if button.key.startswith("rest_")).click().run()
    assert "Rest it is" in drawn(at)
    next(button for button in at.button if button.key.startswith("next_")).click().run()
    assert not at.exception
    assert at.title[0].value == "Atlas"
    (program,) = programs.listing(ui_session.app(), "me", None).items
    assert (program.status, program.ending.rating, program.ending.following) == ("completed", 4, "next")
    at.switch_page("pages/program_overview.py").run()
    assert "squat 150 kg: not reached yet" in drawn(at)


def test_at_its_end_a_program_is_neither_behind_nor_to_be_paused(open_page):  # noqa: F811
    at = open_page(day(3), ended, "program_overview")
    said = drawn(at)
    assert "squat 150 kg: not reached yet" in said
    assert "On a straight line" not in said
    assert not [button.label for button in at.button if button.key.startswith("move_")]
    assert any(button.key.startswith("next_") for button in at.button)


@pytest.mark.parametrize(
    ("status", "said", "word"),
    [
        (ProgramStatus.ABANDONED, "This program is stopped and cannot become paused.", "stopped"),
        (ProgramStatus.PAUSED, "This program is paused already.", "paused"),
    ],
)
def test_a_pause_in_a_window_left_behind_says_why_it_is_none(open_page, status, said, word):  # noqa: F811
    at = open_page(day(2), started, "program_overview")
    app = ui_session.app()
    (program,) = programs.listing(app, "me", None).items
    programs.change_status(app, "me", "atlas", program.program_id, status)
    at.button(key="move_paused").click().run()
    assert [one.value for one in at.error] == [said]
    assert word in drawn(at)


def stopped(app):
    away(app)
    program = app.store.programs("me", limit=1).items[0]
    programs.change_status(at_day(app, day(4)), "me", "atlas", program.program_id, ProgramStatus.ABANDONED)


def test_a_stopped_program_is_not_the_end_of_the_road(open_page):  # noqa: F811
    at = open_page(day(6), stopped, "today")
    assert not at.exception
    assert "It can be taken up again where you left it" in drawn(at)
    pill(at, "why_").set_value(Why.LOST_INTEREST).run()
    next(button for button in at.button if button.key.startswith("pause_no_")).click().run()
    (program,) = programs.listing(ui_session.app(), "me", None).items
    assert program.status == "modified"
    assert "Week 6 of 12" in drawn(at)


def called_done(app):
    train(app, started(app), day(3), skip=frozenset({day(2, 1)}))
    program = app.store.programs("me", limit=1).items[0]
    programs.change_status(at_day(app, day(3)), "me", "atlas", program.program_id, ProgramStatus.COMPLETED)


def test_a_program_called_done_early_says_when_and_in_which_week_also_days_later(open_page):  # noqa: F811
    said = drawn(open_page(day(4, 2), called_done, "today"))
    assert "Ended on Monday 14 December, in week 3 of 12 · Sessions done: 7 of 8" in said
    assert "12 weeks until" not in said


def paused_for_work(app):
    away(app)
    program = app.store.programs("me", limit=1).items[0]
    programs.change_status(at_day(app, day(3)), "me", "atlas", program.program_id, ProgramStatus.PAUSED, reason="work")


def test_who_said_why_with_the_pause_is_not_asked_again_and_reads_one_way_back(open_page):  # noqa: F811
    at = open_page(day(7), paused_for_work, "today")
    assert not at.exception
    said = drawn(at)
    assert pill(at, "why_").value == Why.AWAY
    assert not next(button for button in at.button if button.key.startswith("pause_yes_")).disabled
    assert "50, 30, 20 and 10 % fewer sets" in said
    assert "After a week or more off" not in said
    assert "lighter week from" not in said, "its date moves with every day of the pause"


def needs_an_ok(app):
    away(app)
    topics = ("a heart condition",)
    profiles.update(app, "me", Wishes(screening=ScreeningWish(none_apply=False, adult=True, topics=topics)))


def test_who_needs_a_clinicians_ok_is_led_to_where_it_is_put_down(open_page):  # noqa: F811
    at = open_page(day(3, 5), needs_an_ok, "today")
    assert not at.exception
    assert "sessions were not done" not in drawn(at), "safety first, and nothing is started meanwhile"
    assert "Before you train on this plan I need a clinician's OK" in drawn(at)
    assert any("account" in one.proto.page for one in at.get("page_link"))
    assert "Pause on the program" in drawn(at).replace("*", "")


def limited(app):
    away(app)
    cleared = ClearanceWish(cleared_on=day(2), limits="No deep squats, no kneeling")
    profiles.update(at_day(app, day(3)), "me", Wishes(clearance=cleared))


def test_a_clinicians_limits_stand_above_the_days_workout(open_page):  # noqa: F811
    assert "Your clinician's limits, kept in every workout: No deep squats, no kneeling" in drawn(
        open_page(day(3), limited, "today")
    )


def test_a_check_in_given_on_the_last_day_is_still_shown_in_the_pause_after_it(open_page):  # noqa: F811
    def before(app):
        away(app)
        program = app.store.programs("me", limit=1).items[0]
        check_in(app, program, 1, 3)
        check_in(app, program, 2, 1, "too much work")
        programs.change_status(at_day(app, day(2, 7)), "me", "atlas", program.program_id, ProgramStatus.PAUSED)

    assert "Week 2: 1, very badly" in drawn(open_page(day(5), before))
