"""The roster's page: rows with reasons and numbers, done and put off, a reply, an athlete opened, filters and views."""

import re

import pytest

from tests.pages.test_pages import page, texts  # noqa: F401  the fixture of every page's test
from tp_core.domain.check_in import Pain, PainLevel
from tp_core.services import profiles, programs, safeguards
from tp_core.services.demo import loading
from tp_core.services.demo.stories import PREFIX, stories
from tp_core.ui import session as ui_session

CLEO = f"{PREFIX}gita"


@pytest.fixture
def roster(page):  # noqa: F811  see above
    """A roster with one athlete who asked a question, and one who stopped."""
    at = page.run()
    app = ui_session.app()
    today = profiles.today(app, profiles.of(app, "me"))
    chosen = [one for one in stories(today) if one.user_id.removeprefix(PREFIX) in ("gita", "kim")]
    assert [one.new for one in loading.load(app, chosen)] == [True, True]
    at.switch_page("pages/coach_roster.py").run()
    assert not at.exception
    return at


def labels(at):
    return [one.label for one in at.checkbox]


def test_a_row_says_who_where_why_since_when_and_in_numbers(roster):
    drawn = texts(roster)
    assert any(label.startswith("**Gita \\(demo\\)** · Bodyweight") for label in labels(roster))
    assert "asked a question, not answered" in drawn
    assert "since Sunday" in drawn
    assert "Is it meant to be this easy?" in drawn
    assert re.search(r"7 d \d of \d · 30 d \d+ of \d+", drawn)


def test_done_takes_the_reason_away(roster):
    key = next(one.key for one in roster.button if (one.key or "").startswith(f"done_{CLEO}"))
    roster.button(key=key).click().run()
    assert not roster.exception
    assert "asked a question, not answered" not in texts(roster)
    assert all(one.key != key for one in roster.button)


def test_a_view_in_the_address_shows_all(roster):
    roster.query_params["view"] = "all"
    roster.run()
    assert len([one for one in labels(roster) if "(demo" in one.replace("\\", "")]) == 2


def test_opening_an_athlete_shows_what_they_see_and_keeps_notes(roster):
    roster.button(key=f"open_remy_{CLEO}").click().run()
    assert not roster.exception
    assert roster.title[0].value == "Gita \\(demo\\)"
    assert "Week" in texts(roster)
    roster.text_area[0].set_value("Prefers mornings.")
    next(one for one in roster.button if one.label == "Keep it").click().run()
    assert not roster.exception
    assert "Prefers mornings" in texts(roster)


def test_an_athlete_of_nobody_here_is_no_page(roster):
    roster.query_params["athlete"] = "stranger"
    roster.query_params["coach"] = "remy"
    roster.run()
    assert not roster.exception
    assert roster.title[0].value == "Roster"


def test_a_reply_and_an_adjustment_show_pain_and_alarm_and_offer_no_more_load(page):  # noqa: F811  see above
    at = page.run()
    app = ui_session.app()
    today = profiles.today(app, profiles.of(app, "me"))
    cleo = next(one for one in stories(today) if one.user_id == f"{PREFIX}cleo")
    list(loading.load(app, [cleo]))
    latest = app.store.roster.find(cleo.coach_id, cleo.user_id).check_ins[-1]
    program_id = programs.listing(app, cleo.user_id, cleo.coach_id, limit=1).items[0].program_id
    last = next(
        one for one in app.store.check_ins.of_program(cleo.user_id, program_id) if one.check_in_id == latest.check_in_id
    )
    hurts = last.answers.model_copy(update={"pain": Pain(level=PainLevel.MODIFIED, area="left knee")})
    app.store.save([app.store.check_ins.put(cleo.user_id, last.model_copy(update={"answers": hurts}))])
    heeded = safeguards.heed_note(app, cleo.user_id, "I have high blood pressure", "check-in")
    app.store.save(list(heeded.writes))
    at.switch_page("pages/coach_roster.py").run()
    at.button(key=f"reply_{cleo.coach_id}_{cleo.user_id}").click().run()
    assert not at.exception
    dialog = texts(at)
    assert "clinician's OK is needed" in dialog.replace("\\", "")
    drafted = at.text_area(key="reply_text").value
    assert "before anything else: how are you now" in drafted
    assert "changed training for pain (left knee): how is it now?" in drafted
    at.button(key=f"adjust_{cleo.coach_id}_{cleo.user_id}").click().run()
    assert not at.exception
    assert "more load is not offered" in texts(at)
    assert [one.value for one in at.markdown if one.value.startswith("**Cleo")]  # whose week it is
    offered = at.button_group(key="adjust_wanted").options
    assert not [one for one in offered if "more" in one]
    assert [one for one in offered if "less load" in one]
