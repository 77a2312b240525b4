"""Other equipment from a program's page: shown first, changed on a yes, for a while or for good, and taken back."""

from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from tests.athletes import STRENGTH, at, here, started, train
from tests.pages.test_check_in_page import drawn, open_page  # noqa: F401  open_page is a fixture
from tests.pages.test_pages import ENTRY
from tests.pages.test_typed_and_tapped import tap
from tp_core.domain import kit
from tp_core.domain.movement import Equipment
from tp_core.domain.program import Discipline, KitChange
from tp_core.services import new_kit, programs
from tp_core.ui import session as ui_session

WEDNESDAY = date(2026, 12, 9)
"""Of week 2."""
MINE = [Equipment.BARBELL, Equipment.RACK, Equipment.BENCH, Equipment.DUMBBELLS]
NO_DUMBBELLS = MINE[:-1]


@pytest.fixture
def program_page(open_page):  # noqa: F811
    def made(before=lambda app: train(app, started(app), WEDNESDAY)):
        page = open_page(WEDNESDAY, before, "program_overview")
        page.session_state["change_kit"] = True
        return page.run()

    return made


def mine():
    (program,) = programs.listing(ui_session.app(), "me", None, limit=5).items
    return program


def pills(page, label="What you have"):
    return next(one for one in page.button_group if one.label == label)


def has(page, *items):
    pills(page).set_value(list(items))
    return page.run()


def for_a_while(page, *days):
    pills(page, "For how long").set_value("Only for a while")
    page.run()
    if days:
        page.date_input(key="kit_days").set_value(days).run()
    return page


def offers(page):
    return any(button.key == "kit_yes" for button in page.button)


def test_what_stands_in_is_there_before_a_yes_and_undo_brings_it_back(program_page):
    page = program_page()
    before = mine()
    assert not offers(page), "what there is changes nothing"
    assert "This is what you have." in drawn(page)
    has(page, *NO_DUMBBELLS)
    assert "Without dumbbells from Wednesday 9 December on: 42 sessions change." in drawn(page)
    assert "Dumbbell split squat → Split squat" in drawn(page)
    assert mine() == before
    tap(page, "kit_yes")
    assert "Changed: without dumbbells from Wednesday 9 December on." in drawn(page)
    assert kit.for_good(mine()) == ("barbell", "bench", "rack")
    tap(page, "kit_undo_")
    assert "Taken back: without dumbbells from Wednesday 9 December on." in drawn(page)
    assert mine().kit == ()


def test_a_journey_with_a_hotel_gym_is_a_few_taps_and_says_when_all_is_back(program_page):
    page = for_a_while(program_page(), date(2026, 12, 14), date(2026, 12, 20))
    tap(page, "kit_all_A hotel gym")
    assert "With bench, dumbbells, bike and treadmill only from Monday 14 December until Monday 21 December" in drawn(
        page
    )
    assert "From Monday 21 December everything is as planned again." in drawn(page)
    tap(page, "kit_yes")
    of = mine()
    assert set(kit.equipment_on(of, date(2026, 12, 20))) == {"bench", "bike", "dumbbells", "treadmill"}
    assert kit.equipment_on(of, date(2026, 12, 21)) == of.constraints.equipment
    (week, later) = (here(ui_session.app(), of).plan.week(number) for number in (3, 4))
    assert "back-squat" not in {slot.exercise_id for one in week.sessions for slot in one.slots}
    assert "back-squat" in {slot.exercise_id for one in later.sessions for slot in one.slots}


def test_half_a_span_and_nothing_at_all_are_told_and_body_weight_is_one_tap(program_page):
    page = for_a_while(program_page(), date(2026, 12, 14))
    assert "Tap the last day too" in drawn(page)
    assert not offers(page)
    page.date_input(key="kit_days").set_value((date(2026, 12, 14), date(2026, 12, 20))).run()
    tap(page, "kit_all_Bodyweight only")
    assert "Without equipment from Monday 14 December until" in drawn(page)


def test_new_things_alone_change_nothing_and_say_so(program_page):
    page = program_page()
    pills(page, "What else is there").set_value([Equipment.KETTLEBELL])
    page.run()
    assert "nothing changes in the program" in drawn(page)
    assert not offers(page)


def test_a_goal_that_loses_its_lift_is_named_before_the_yes(program_page):
    page = has(program_page(), Equipment.DUMBBELLS, Equipment.BENCH)
    assert "“squat 150 kg” can't be trained for as such then; a new program may fit better." in drawn(page)


def test_what_holds_for_a_while_can_be_ended_early_on_another_day_and_after_a_reload(program_page):
    def away(app):
        program = started(app)
        train(app, program, WEDNESDAY)
        then = at(app, date(2026, 12, 7))
        of = here(then, program)
        wanted = KitChange(since=date(2026, 12, 7), until=date(2026, 12, 21), gone=("dumbbells",))
        new_kit.change(then, of, new_kit.preview(then, of, wanted), "Said so.")

    page = program_page(away)
    assert "Without dumbbells from Monday 7 December until Monday 21 December." in drawn(page)
    assert pills(page).value == MINE, "what is theirs for good stays theirs"
    reloaded = AppTest.from_file(ENTRY, default_timeout=30).run()
    reloaded.switch_page("pages/program_overview.py").run()
    assert next(button.label for button in reloaded.button if button.key.startswith("kit_undo_")) == "It is back"
    tap(reloaded, "kit_undo_")
    assert mine().kit == ()


def test_a_thing_tapped_together_with_the_yes_is_shown_before_it_is_changed(program_page):
    page = has(program_page(), *NO_DUMBBELLS)
    before = mine()
    pills(page).set_value([Equipment.DUMBBELLS])
    tap(page, "kit_yes")
    assert mine() == before
    assert "With dumbbells only from" in drawn(page)


def test_equipment_changed_in_another_window_meanwhile_is_kept_and_it_is_said(program_page):
    page, other = has(program_page(), *NO_DUMBBELLS), AppTest.from_file(ENTRY, default_timeout=30).run()
    other.switch_page("pages/program_overview.py")
    other.session_state["change_kit"] = True
    has(other.run(), Equipment.BARBELL, Equipment.RACK, Equipment.DUMBBELLS)
    tap(other, "kit_yes")
    tap(page, "kit_yes")
    assert page.error
    assert kit.for_good(mine()) == ("barbell", "dumbbells", "rack")


def test_who_trains_without_equipment_is_not_asked_about_any(program_page):
    runner = STRENGTH.model_copy(
        update={"goal": "run 5 km", "discipline": Discipline.RUNNING, "equipment": (), "targets": (), "exclusions": ()}
    )
    page = program_page(lambda app: started(app, brief=runner))
    assert not any(one.label == "Change equipment" for one in page.expander)
    assert not any(one.label == "What you have" for one in page.button_group)
