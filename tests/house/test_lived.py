"""What tests begin with, lived once and laid down again, is what a test would have lived."""

from dataclasses import replace
from datetime import date

import pytest

from tests import athletes, lived
from tests.athletes import started, train
from tests.conftest import NOW, environment
from tests.scripted import Scripted
from tp_core import bootstrap
from tp_core.settings import Settings

UNTIL = date(2026, 12, 9)


@pytest.fixture
def another(tmp_path):
    """An app on a store of its own."""
    made = []

    def make():
        settings = Settings.from_environment(environment(tmp_path / str(len(made))))
        made.append(replace(bootstrap.build(settings), now=lambda: NOW))
        return made[-1]

    yield make
    for one in made:
        one.indexing.close()
        one.store.close()


def items(app):
    return lived._rows(app.store._table)


def test_the_same_start_has_the_same_items_and_other_deeds_are_lived(another):
    first, second, third = another(), another(), another()
    program = started(first)
    train(first, program, UNTIL)
    assert started(second) == program
    assert items(second) != items(first)
    train(second, program, UNTIL)
    assert items(second) == items(first)
    started(third)
    train(third, program, UNTIL, skip=frozenset({UNTIL.replace(day=1)}))
    logged = [len(one.store.training.entries("me", NOW.date(), UNTIL)) for one in (first, second, third)]
    assert logged[0] == logged[1] == logged[2] + 1 > 1


def test_a_store_that_holds_something_else_and_a_part_put_in_by_a_test_are_asked_themselves(another):
    first, other, scripted = another(), another(), replace(another(), coach=Scripted())
    program = started(first)
    started(other, "somebody")
    assert started(other).program_id != program.program_id
    assert started(scripted).program_id != program.program_id
    assert athletes.here(other, started(other)).program.user_id == "me"
