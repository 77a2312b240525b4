"""The insights page: nothing counted yet, counted now, and hidden where too few were counted."""

from tests.pages.test_pages import page, running_program, texts  # noqa: F401  the fixture of every page's test


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
