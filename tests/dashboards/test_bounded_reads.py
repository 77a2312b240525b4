"""A page reads as much for three years of training as for a month of it."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from tests.athletes import at, started, train
from tests.dashboards.conftest import START, TODAY
from tests.pages.test_pages import ENTRY
from tp_core.domain.logged import LoggedSet
from tp_core.domain.workout import Log, LogStatus, Workout, WorkoutStatus
from tp_core.services.storage.size import of_item
from tp_core.services.storage.store import Store
from tp_core.ui import session as ui_session

YEARS = 3
PAGES = ("pages/program_overview.py", "pages/phase_timeline.py", "pages/check_in_history.py", "pages/today.py")


class Counting:
    """A table that counts what is read of it, in read units of 4 KB as DynamoDB bills strongly consistent reads."""

    def __init__(self, table) -> None:
        self._table = table
        self.units = Counter()

    def get(self, key):
        item = self._table.get(key)
        self.units["get"] += 1 if item is None else -(-of_item(item) // 4096)
        return item

    def query(self, query):
        page = self._table.query(query)
        self.units["query"] += max(1, -(-sum(map(of_item, page.items)) // 4096))
        return page

    def __getattr__(self, name):
        return getattr(self._table, name)


@pytest.fixture
def counted(app):
    """The app over a counting table, an athlete a month into a program."""
    table = Counting(app.store._table)
    program = started(app)
    train(app, program, TODAY)
    shared = replace(at(app, TODAY), store=Store(table))
    st.cache_resource.clear()
    ui_session.share_app(shared)
    yield app, table
    ui_session.share_app(None)


def years_of_own_training(app) -> None:
    """Three workouts a week for three years before the program, as an import leaves them."""
    writes = []
    for number in range(YEARS * 52 * 3):
        day = START - timedelta(days=125 + 7 * (number // 3) + 2 * (number % 3))
        sets = tuple(
            LoggedSet(exercise_id="back-squat", exercise_index=None, set_index=place, reps=5, load=100.0)
            for place in range(5)
        )
        log = Log(status=LogStatus.COMPLETED, sets=sets, day=day, recorded_at=app.now())
        workout = Workout(
            workout_id=f"old{number:05d}",
            scheduled_date=day,
            status=WorkoutStatus.COMPLETED,
            exercises=(),
            log=log,
        )
        writes += app.store.training.put("me", workout, None)
        if len(writes) > 60:
            app.store.save(writes)
            writes = []
    app.store.save(writes)


def units_of(table, page: str) -> int:
    opened = AppTest.from_file(ENTRY, default_timeout=60).run()
    opened.switch_page(page).run()
    table.units.clear()
    opened.run()
    assert not opened.exception
    return table.units.total()


def test_pages_read_no_more_for_three_years_than_for_a_month(counted):
    app, table = counted
    month = {page: units_of(table, page) for page in PAGES}
    years_of_own_training(app)
    assert {page: units_of(table, page) for page in PAGES} == month
