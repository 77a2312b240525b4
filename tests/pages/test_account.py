"""The account's form: a country one can be in, and weights that begin anew in another unit."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.test_check_in_page import drawn
from tests.pages.test_pages import ENTRY, page, running_program  # noqa: F401  page is a fixture
from tp_core.domain.safety.texts import EMERGENCY_NUMBERS
from tp_core.services import profiles
from tp_core.services.profiles import Wishes
from tp_core.ui import session as ui_session


@pytest.fixture
def account(page):  # noqa: F811
    return page.run().switch_page("pages/account.py").run()


def save(at):
    next(one for one in at.button if one.label == "Save").click().run()
    assert not at.exception


def country(at):
    return next(one for one in at.selectbox if one.label.startswith("Country"))


def test_every_country_we_know_a_number_for_is_offered_by_name_with_it(account):
    assert len(country(account).options) == len(EMERGENCY_NUMBERS) + 1
    assert "Germany · 112" in country(account).options
    country(account).set_value("DE")
    save(account)
    assert profiles.of(ui_session.app(), "me").country == "DE"


@pytest.mark.parametrize(("told", "shown"), [("mx", "MX"), ("gb", "GB"), ("", "")])
def test_a_country_told_elsewhere_stays(account, told, shown):
    profiles.update(ui_session.app(), "me", Wishes(country=told))
    account.run()
    assert country(account).value == shown
    save(account)
    assert profiles.of(ui_session.app(), "me").country == shown


def test_a_name_with_spaces_around_it_stands_bold_on_the_roster_not_between_stars(account):
    profiles.update(ui_session.app(), "me", Wishes(name=" Ann-Kathrin Müller "))
    running_program(account)
    account.switch_page("pages/coach_roster.py").run()
    next(one for one in account.button_group if one.key == "roster_view").set_value("all").run()
    assert "**Ann-Kathrin Müller** · " in drawn(account)


def test_asking_for_letters_without_an_address_is_answered_and_taking_it_away_stops_them(account):
    box = next(one for one in account.checkbox if one.label == "Remind me by e-mail too")
    box.check()
    account.button(key="save_reminders").click().run()
    assert [one.value for one in account.error] == ["Give an e-mail address first."]
    profiles.update(ui_session.app(), "me", Wishes(email="ann@example.com"))
    account.run()
    next(one for one in account.text_input if one.label == "E-mail").set_value("")
    account.button(key="save_reminders").click().run()
    assert not account.error
    assert not profiles.of(ui_session.app(), "me").email_reminders


def test_a_running_program_is_trained_in_the_unit_chosen_here(account):
    running_program(account)
    next(one for one in account.button_group if one.label == "Loads in").set_value("lb")
    save(account)
    account.switch_page("pages/today.py").run()
    assert " lb" in drawn(account)
    assert " kg" not in drawn(account).replace("squat 150 kg", "")


def test_in_pounds_the_bar_is_one_of_pounds_at_once(account):
    next(one for one in account.button_group if one.label == "Loads in").set_value("lb")
    save(account)
    fields = {one.label: one.value for one in account.number_input}
    assert fields == {"Bar (lb)": 45, "Smallest plate (lb)": 2.5}


def field(at, label):
    return next(one for one in at.number_input if one.label == label)


@pytest.mark.parametrize(
    ("bar", "said"),
    [
        (99_999.0, "99999 kg cannot be right: the weight of the bar goes up to 60 kg. Nothing is saved yet."),
        (-5.0, "The weight of the bar cannot be negative: -5 kg. Nothing is saved yet."),
        (None, "The weight of the bar is missing. Type it as a number; nothing is saved yet."),
        (2.0, "A bar weighs from 5 to 60."),
    ],
)
def test_a_bar_that_cannot_be_is_answered_and_what_was_kept_stays(account, bar, said):
    profiles.update(ui_session.app(), "me", Wishes(bar=15.0))
    account.run()
    field(account, "Bar (kg)").set_value(bar)
    next(one for one in account.button if one.label == "Save weights").click().run()
    assert [one.value for one in account.error] == [said]
    assert not account.toast
    assert profiles.of(ui_session.app(), "me").bar == 15


def test_a_bar_and_plates_are_kept(account):
    field(account, "Bar (kg)").set_value(15.0)
    field(account, "Smallest plate (kg)").set_value(0.5)
    next(one for one in account.button if one.label == "Save weights").click().run()
    assert not account.error
    kept = profiles.of(ui_session.app(), "me")
    assert (kept.bar, kept.smallest_plate) == (15, 0.5)


def text(at, label):
    return next(one for one in at.text_input if one.label == label)


def test_weights_told_in_two_windows_are_both_kept(account):
    other = AppTest.from_file(ENTRY, default_timeout=30).run().switch_page("pages/account.py").run()
    text(account, "Dumbbells (kg)").set_value("4,6, 10 kg")
    next(one for one in account.button if one.label == "Save weights").click().run()
    assert [one.value for one in account.toast] == ["Saved"]
    assert text(account, "Dumbbells (kg)").value == "4, 6, 10", "as they were understood"
    field(other, "Bar (kg)").set_value(15.0)
    next(one for one in other.button if one.label == "Save weights").click().run()
    assert text(other, "Dumbbells (kg)").value == "4, 6, 10"
    kept = profiles.of(ui_session.app(), "me")
    assert (kept.bar, kept.dumbbells) == (15, (4, 6, 10))
