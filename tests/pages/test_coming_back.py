"""Coming back through the pages: the card, its two ways on, and undoing it."""

from tests.athletes import started, train
from tests.check_ins.weeks import day
from tests.pages.test_check_in_page import drawn, open_page, pill  # noqa: F401  open_page is a fixture
from tp_core.domain.returning import Why


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
