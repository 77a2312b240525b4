"""The roster's page: rows with reasons and numbers, done and put off, a reply, an athlete opened, filters and views."""

import re

import pytest
from streamlit.testing.v1 import AppTest

from tests.athletes import started
from tests.lived import once
from tests.pages.test_pages import ENTRY, page, texts  # noqa: F401  the fixture of every page's test
from tp_core.domain.check_in import Pain, PainLevel
from tp_core.domain.program import Approval
from tp_core.domain.review import ReviewTime
from tp_core.services import notifications, profiles, programs, safeguards
from tp_core.services.coaching import adjusting, reviewing, speaking
from tp_core.services.demo import loading
from tp_core.services.demo.stories import PREFIX, stories
from tp_core.ui import session as ui_session
from tp_core.ui.text import labelled

CLEO = f"{PREFIX}gita"


def loaded(*names):
    """The demonstration's athletes of these names, their months lived once; they see no more of the clock than the day."""
    app = ui_session.app()
    today = profiles.today(app, profiles.of(app, "me"))
    chosen = [one for one in stories(today) if one.user_id.removeprefix(PREFIX) in names]
    new = once(app, ("loaded", names), lambda: [one.new for one in loading.load(app, chosen)], moment=today)
    assert new == [True] * len(names)
    return app, chosen


@pytest.fixture
def roster(page):  # noqa: F811  see above
    """A roster with one athlete who asked a question, and one who stopped."""
    loaded("gita", "kim")
    at = page.run()
    at.switch_page("pages/coach_roster.py").run()
    assert not at.exception
    return at


def field(kind, start):
    return next(one for one in kind if (one.key or "").startswith(start))


def chosen(at):
    return [one for one in at.checkbox if one.key.startswith("chosen_")]


def labels(at):
    return [one.label for one in at.checkbox]


def test_a_row_says_who_where_why_since_when_and_in_numbers(roster):
    drawn = texts(roster)
    assert "Choose Gita (demo)" in labels(roster), "a screen reader reads the label as it stands"
    assert "**Gita \\(demo\\)** · Bodyweight" in drawn
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
    assert any("Gita (demo) is done with" in one.value.replace("\\", "") for one in roster.toast)
    roster.button_group(key="roster_view").set_value("all").run()
    assert "done on Tuesday 24 November" in texts(roster)
    back = next(one for one in roster.button if (one.key or "").startswith(f"back_{CLEO}"))
    back.click().run()
    assert "asked a question, not answered" in texts(roster)
    assert any(one.key == key for one in roster.button)


def test_a_view_in_the_address_shows_all(roster):
    roster.query_params["view"] = "all"
    roster.run()
    assert len([one for one in labels(roster) if "(demo" in one.replace("\\", "")]) == 2


def test_opening_an_athlete_shows_what_they_see_and_keeps_notes(roster):
    roster.button(key=f"open_remy_{CLEO}").click().run()
    assert not roster.exception
    assert roster.title[0].value == "Gita \\(demo\\)"
    assert "Week" in texts(roster)
    drawn = texts(roster)
    assert "sleep 4, energy 4, muscles 4, calm 4, mood 4" in drawn.replace("\\", "")
    assert "Answered by rules or model" not in drawn
    for tap in ("Prefers mornings.", ""):
        roster.text_area[0].set_value(tap)
        next(one for one in roster.button if one.label == "Keep it").click().run()
        assert not roster.exception
        assert not roster.error
    assert "Prefers mornings" in texts(roster)
    assert not roster.text_area[0].value


def test_a_coming_workout_is_changed_by_hand_with_a_note_and_the_athlete_is_told(roster):
    roster.session_state["coach_edit"] = True
    roster.button(key=f"open_remy_{CLEO}").click().run()
    assert not roster.exception
    before = roster.selectbox(key=field(roster.selectbox, "edit_").key).options
    field(roster.text_area, "edit_note").set_value("Slow on the way down.").run()
    roster.button(key="edit_save").click().run()
    assert not roster.exception
    assert not roster.error
    assert any("they are told" in one.value for one in roster.toast)
    assert field(roster.selectbox, "edit_").options == before
    assert field(roster.text_area, "edit_note").value == "Slow on the way down."
    app = ui_session.app()
    titles = [one.title for one in app.store.notifications.newest(CLEO, 5)]
    assert any(" changed " in one for one in titles)


def test_who_comes_back_from_an_athlete_finds_the_roster_as_they_left_it(roster):
    roster.text_input(key="roster_name").set_value("gita").run()
    assert "Only: “gita”" in texts(roster).replace("\\", "")
    roster.button(key=f"open_remy_{CLEO}").click().run()
    next(one for one in roster.button if one.label == "Back to the roster").click().run()
    assert "coach" not in roster.query_params, "it was the roster of all their coaches"
    assert "Only: “gita”" in texts(roster).replace("\\", "")
    assert "Choose Kim (demo)" not in labels(roster)
    roster.button(key="roster_unfilter").click().run()
    assert "Choose Kim (demo)" in labels(roster)
    assert "gita”" not in texts(roster)


def test_a_question_that_waits_stands_there_in_its_words(page):  # noqa: F811  see above
    loaded("ana")
    at = page.run()
    at.switch_page("pages/coach_roster.py").run()
    drawn = texts(at).replace("\\", "")
    assert re.search(r"Week \d+: “Squat feels easy again. Can I add a fourth day after this\?”", drawn)


def test_a_program_to_approve_is_shown_with_its_phases_and_its_first_week(page):  # noqa: F811  see above
    at = page.run()
    app = ui_session.app()
    reviewing.set_policy(app, "atlas", ReviewTime.BEFORE)
    started(app, "nora")
    at.query_params["view"] = "approve"
    at.switch_page("pages/coach_roster.py").run()
    at.button(key="approve_atlas_nora").click().run()
    assert not at.exception
    dialog = texts(at).replace("\\", "")
    assert "Monday 30 November to Sunday 21 February 2027 · Monday, Tuesday, Thursday, Friday" in dialog
    assert "- Base · weeks 1-4" in dialog
    assert "- Back squat: 4 × 8 at 100 kg" in dialog
    assert "0 of 0" not in dialog, "nothing was due yet"


def test_an_athlete_of_nobody_here_is_no_page(roster):
    roster.query_params["athlete"] = "stranger"
    roster.query_params["coach"] = "remy"
    roster.run()
    assert not roster.exception
    assert roster.title[0].value == "Roster"
    assert [one.value.replace("\\", "") for one in roster.error] == [
        "That athlete does not train with you, or does so no more."
    ]
    assert "athlete" not in roster.query_params


def test_a_reply_and_an_adjustment_show_pain_and_alarm_and_offer_no_more_load(page):  # noqa: F811  see above
    app, (cleo,) = loaded("cleo")
    at = page.run()
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
    drafted = field(at.text_area, "reply_text").value
    assert "before anything else: how are you now" in drafted
    assert "changed training for pain (left knee): how is it now?" in drafted
    at.button(key=f"adjust_{cleo.coach_id}_{cleo.user_id}").click().run()
    assert not at.exception
    assert "more load is not offered" in texts(at)
    assert [one.value for one in at.markdown if one.value.startswith("**Cleo")]  # whose week it is
    offered = field(at.button_group, "adjust_wanted").options
    assert not [one for one in offered if "more" in one]
    assert [one for one in offered if "less load" in one]


def test_a_reply_opens_on_the_oldest_question_and_asks_once_how_the_coach_signs(page):  # noqa: F811  see above
    _, (ana,) = loaded("ana")
    at = page.run()
    at.switch_page("pages/coach_roster.py").run()
    at.button(key=f"reply_{ana.coach_id}_{ana.user_id}").click().run()
    dialog = texts(at).replace("\\", "")
    assert "Can I add a fourth day after this?" in dialog
    assert [one.label for one in at.checkbox if one.label.startswith("Week")] == [
        "Week 9, a question", "Week 11, a check-in"]  # fmt: skip
    assert [one.value for one in at.checkbox if one.label.startswith("Week")] == [True, True]
    assert field(at.text_area, "reply_text").value.endswith("To your question of week 9: ")
    assert at.text_input(key="reply_name").label == "Your name, as they see it"


def test_what_was_typed_to_one_athlete_is_never_in_the_reply_to_another(roster):
    gita = f"reply_remy_{CLEO}"
    kim = next(one.key for one in roster.button if (one.key or "").endswith("kim") and one.label.startswith("Reply"))
    roster.button(key=gita).click().run()
    field(roster.text_area, "reply_text").set_value("Gita, your blood test came back.")
    roster.button(key=kim).click().run()
    assert field(roster.text_area, "reply_text").value.startswith("Hi Kim (demo), ")


def test_shifting_several_names_each_with_both_ends(roster):
    chosen = roster_row_of(roster, CLEO)
    chosen.check().run()
    roster.button(key="all_Message").click().run()
    assert not next(one for one in roster.button if one.label == "Send").disabled
    roster.button(key="all_Shift").click().run()
    drawn = texts(roster).replace("\\", "")
    assert re.search(r"Gita \(demo\): ends \w+ \d+ \w+ → \w+ \d+ \w+", drawn)


@pytest.mark.parametrize(("days", "said"), [(1000.0, "1000 cannot be right"), (None, "number of days is missing")])
def test_shifting_by_days_that_cannot_be_is_answered_and_offers_no_shift(roster, days, said):
    roster_row_of(roster, CLEO).check().run()
    roster.button(key="all_Shift").click().run()
    field(roster.number_input, "all_days").set_value(days)
    roster.button(key="all_Shift").click().run()
    assert [said in one.value for one in roster.error] == [True]
    assert "ends" not in texts(roster)
    assert not any(one.label == "Shift" and not (one.key or "").startswith("all_") for one in roster.button)


def roster_row_of(at, user_id):
    return next(one for one in at.checkbox if (one.key or "").endswith(user_id))


def test_a_coachs_adjustment_is_shown_to_them_with_undo(roster):
    app = ui_session.app()
    program_id = programs.listing(app, CLEO, "remy", limit=1).items[0].program_id
    adjusting.adjust(app, CLEO, "remy", program_id, adjusting.Adjustment.FEWER_SETS, "me")
    speaking.say(app, "remy", CLEO, "me", "Take it easy.")
    roster.button(key=f"open_remy_{CLEO}").click().run()
    drawn = texts(roster).replace("\\", "")
    assert "Adjusted by you on Tuesday 24 November: Week" in drawn
    assert "Take it easy." in drawn
    undo = next(one for one in roster.button if one.label == "Undo")
    undo.click().run()
    assert "**undone**" in texts(roster)


def test_what_is_put_into_a_label_has_no_marks():
    assert labelled("Ann ![x](http://a.b) **B** (demo)") == "Ann x(http\u2060//a.b) B (demo)"


def test_done_is_for_all_the_reasons_in_sight_and_what_has_its_days_in_words_says_no_other_day(page):  # noqa: F811
    loaded("eva")
    at = page.run()
    at.switch_page("pages/coach_roster.py").run()
    drawn = texts(at)
    assert drawn.count("**Week") + drawn.count("**Meet in") + drawn.count("**Program ends") > 1
    assert "Meet in 10 days**\n" in drawn.replace("  \n", "\n")
    next(one for one in at.button if (one.key or "").startswith("done_")).click().run()
    assert "No one needs you right now." in texts(at)
    (told,) = at.toast
    assert told.value.replace("\\", "") == "Eva (demo) is done with, 3 reasons. Under All you can bring them back."


def test_what_several_asked_is_shown_before_they_are_done_with_at_once(roster):
    for one in chosen(roster):
        one.check()
    roster.run()
    roster.button(key="all_Done").click().run()
    assert "Gita (demo): Week 3: asked a question, not answered" in texts(roster).replace("\\", "")
    assert any(one.label == "Done with these" for one in roster.button)


def test_one_works_through_the_athletes_of_all_coaches_without_going_back_to_the_list(roster):
    next(one for one in roster.button if (one.key or "").startswith("open_")).click().run()
    names = [roster.title[0].value]
    roster.button(key="next_athlete").click().run()
    names.append(roster.title[0].value)
    assert len(set(names)) == 2
    assert not any(one.key == "next_athlete" for one in roster.button), "this was the last one"
    next(one for one in roster.button if one.label == "Back to the roster").click().run()
    assert roster.title[0].value == "Roster"
    assert roster.selectbox[0].value == "", "all of one's coaches still"
    assert len(chosen(roster)) == 2


def test_an_empty_view_says_what_is_none_and_with_filters_that_they_hold(roster):
    roster.button_group(key="roster_view").set_value("approve").run()
    assert "Nothing waits for your look." in texts(roster)
    roster.button_group(key="roster_view").set_value("needs").run()
    roster.text_input(key="roster_name").set_value("nobody").run()
    assert "No one here with these filters." in texts(roster)
    assert "No one needs you" not in texts(roster)


def test_next_goes_on_among_those_that_were_filtered(roster):
    roster.text_input(key="roster_name").set_value("gita").run()
    next(one for one in roster.button if (one.key or "").startswith("open_")).click().run()
    assert not any(one.key == "next_athlete" for one in roster.button), "nobody else is called so"


def another_window(at):
    """The same page in a second tab."""
    other = AppTest.from_file(ENTRY, default_timeout=30).run()
    for name, value in at.query_params.items():
        other.query_params[name] = value
    return other.switch_page("pages/coach_roster.py").run()


def tags(at):
    return next(one for one in at.multiselect if one.label == "Your tags")


def test_tags_given_in_two_windows_all_stay(roster):
    roster.button(key=f"open_remy_{CLEO}").click().run()
    other = another_window(roster)
    tags(roster).set_value(["meet"]).run()
    other.run()
    assert tags(other).value == ["meet"], "what the other window gave is not taken away by a mere touch"
    tags(roster).set_value(["meet", "remote"]).run()
    tags(other).set_value(["meet", "knee"]).run()
    assert tags(other).value == ["meet", "remote", "knee"]
    tags(roster).set_value(["remote"]).run()
    assert tags(roster).value == ["remote", "knee"], "only what was taken away here has gone"
    assert not roster.exception


def test_a_policy_chosen_in_one_window_is_not_taken_back_by_another(page):  # noqa: F811  see above
    at = page.run()
    at.query_params["coach"] = "atlas"
    at.switch_page("pages/coach_roster.py").run()
    other = another_window(at)
    field(at.button_group, "policy_").set_value(ReviewTime.BEFORE).run()
    assert any("Saved for programs started from now on" in one.value for one in at.toast)
    other.run()
    assert not other.toast
    assert field(other.button_group, "policy_").value == ReviewTime.BEFORE
    assert ui_session.app().store.care.policy("atlas").when is ReviewTime.BEFORE


def test_only_what_waits_for_a_look_is_approved_among_several(page):  # noqa: F811  see above
    at = page.run()
    app = ui_session.app()
    kept = started(app, "kay")
    reviewing.set_policy(app, "atlas", ReviewTime.BEFORE)
    waits = started(app, "nora")
    at.query_params["view"] = "all"
    at.switch_page("pages/coach_roster.py").run()
    for user_id in ("kay", "nora"):
        roster_row_of(at, user_id).check().run()
    at.button(key="all_Approve").click().run()
    drawn = texts(at).replace("\\", "")
    assert "nora: Squat 150" in drawn
    assert "kay stays: nothing waits for your look." in drawn
    at.button(key="all_Approve").click()
    next(one for one in at.button if one.label == "Approve" and not one.key).click().run()
    assert not at.exception
    approvals = [programs.get(app, one.user_id, "atlas", one.program_id).approval for one in (kept, waits)]
    assert approvals == [Approval.NONE, Approval.APPROVED]
    assert [one.title for one in notifications.open_ones(app, "kay")] == []


def test_a_program_that_was_to_be_changed_says_so_and_can_still_be_approved(page):  # noqa: F811  see above
    at = page.run()
    app = ui_session.app()
    reviewing.set_policy(app, "atlas", ReviewTime.BEFORE)
    program = started(app, "nora")
    reviewing.decide(app, "nora", "atlas", program.program_id, "me", approve=False, comment="Three days.")
    at.query_params["view"] = "all"
    at.switch_page("pages/coach_roster.py").run()
    assert "not begun, you asked for a change" in texts(at).replace("\\", "")
    at.button(key="open_atlas_nora").click().run()
    assert "asked for a change: “Three days.”" in texts(at).replace("\\", "")
    at.button(key="approve_atlas_nora").click().run()
    assert "Starts from: back squat (130 x 3), bench press (85 x 5)" in texts(at).replace("\\", "")
    at.button(key="approve_atlas_nora").click()
    at.button(key="look_True").click().run()
    assert programs.get(app, "nora", "atlas", program.program_id).approval is Approval.APPROVED


def test_an_alarm_that_several_rules_heard_can_be_done_and_is_seen_under_all(page):  # noqa: F811  see above
    at = page.run()
    app = ui_session.app()
    started(app, "lou")
    safeguards.heed_at_once(app, "lou", "I had chest pain and fainted during squats yesterday", "workout")
    assert len(app.store.roster.find("atlas", "lou").flags) > 1
    at.query_params["view"] = "all"
    at.switch_page("pages/coach_roster.py").run()
    next(one for one in at.button if (one.key or "").startswith("done_lou")).click().run()
    assert not at.exception
    assert texts(at).count("an emergency answer") == 1
