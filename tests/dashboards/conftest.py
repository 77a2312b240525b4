"""An athlete four weeks into a program, trained for real but for two sessions."""

from datetime import date, timedelta

import pytest

from tests import athletes
from tests.athletes import at, here, started, train

START = date(2026, 11, 30)
TODAY = START + timedelta(days=30)
SKIPPED = frozenset({START + timedelta(days=8), START + timedelta(days=21)})
"""A Tuesday and the Monday three weeks in: two sessions of sixteen, of which the last is recent."""


@pytest.fixture
def program(app):
    begun = started(app)
    train(app, begun, TODAY, skip=SKIPPED)
    return begun


@pytest.fixture
def now(app):
    return at(app, TODAY)


@pytest.fixture
def ground(now, program):
    return here(now, athletes.here(now, program).program)
