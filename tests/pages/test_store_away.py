"""While the store cannot be reached every page says so in a sentence, and goes on once it can be."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from tests import athletes
from tests.people.test_leakage import ENTRY
from tests.people.test_page_isolation import PAGES
from tp_core.domain.errors import Unavailable
from tp_core.services.app import App
from tp_core.services.storage.store import Store
from tp_core.services.storage.table import Table
from tp_core.ui import session as ui_session

AWAY = "Your data can't be reached right now. Please try again."


class Reached:
    """A table that can be out of reach."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self.away = False

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def ask(*given: object) -> object:
            if self.away:
                raise Unavailable(AWAY)
            return getattr(self._table, name)(*given)

        return ask


def opened(name: str) -> AppTest:
    return AppTest.from_file(ENTRY, default_timeout=30).run().switch_page(f"pages/{name}.py").run()


@pytest.fixture
def table(app: App) -> Iterator[Reached]:
    program = athletes.started(app)
    second_week = athletes.at(app, program.start_date + timedelta(days=8), 9)
    athletes.train(second_week, program, program.start_date + timedelta(days=7))
    reached = Reached(app.store._table)
    st.cache_resource.clear()
    ui_session.share_app(
        replace(second_week, store=Store(reached), post=replace(app.post, signing_key=lambda: "k" * 40))
    )
    yield reached
    ui_session.share_app(None)
    st.cache_resource.clear()


@pytest.mark.parametrize("name", PAGES)
def test_a_page_says_that_the_data_is_out_of_reach_and_draws_itself_once_it_is_there(table: Reached, name: str) -> None:
    page = opened(name)
    before = [title.value for title in page.title]
    table.away = True
    page.run()
    assert not page.exception
    assert AWAY in [error.value for error in page.error]
    table.away = False
    page.run()
    assert (not page.exception, [title.value for title in page.title]) == (True, before)


def test_a_first_visit_while_it_is_out_of_reach_says_so(table: Reached) -> None:
    table.away = True
    page = AppTest.from_file(ENTRY, default_timeout=30).run()
    assert not page.exception
    assert [error.value for error in page.error] == [AWAY]


@pytest.mark.parametrize("name", PAGES)
def test_whatever_is_tapped_meanwhile_is_answered_in_a_sentence(table: Reached, name: str) -> None:
    taps = [one.key for one in opened(name).button if not one.disabled and one.key]
    said = {re.sub(r"\d.*", "", one): one for one in reversed(taps)}  # of a list of alike buttons the first
    for key in said.values():
        page = opened(name)
        page.button(key=key).click()
        table.away = True
        page.run()
        table.away = False
        assert not page.exception, key
        assert AWAY in [error.value for error in page.error], key
