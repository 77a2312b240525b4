"""A draft that a talk about the running program laid out is opened by one tap under its answer."""

from datetime import date

from tests.athletes import started, train
from tests.pages.test_check_in_page import drawn, open_page  # noqa: F401  open_page is a fixture

WEDNESDAY = date(2026, 12, 9)


def test_the_draft_is_offered_laid_out_and_opened_with_taps(open_page):  # noqa: F811
    page = open_page(WEDNESDAY, lambda app: train(app, started(app), WEDNESDAY), "coach_chat")
    page.chat_input[0].set_value("change my goal to 160").run()
    assert page.button(key="reply_0").label == "Yes, lay it out"
    page.button(key="reply_0").click().run()
    assert page.button(key="reply_0").label == "Open the draft"
    page.button(key="reply_0").click().run()
    assert not page.exception
    assert "This draft leads to “back squat 160 kg”." in drawn(page)
    assert [one for one in page.button if one.key == "review"]
