"""With two programs, equipment that is gone is of the one that has it, else it is asked which."""

from datetime import date

import pytest

from tests.athletes import STRENGTH, here, started
from tests.workouts.test_how_it_went import BANDS
from tests.workouts.test_new_days import RUN
from tests.workouts.test_talking_of_workouts import MONDAY, says
from tp_core.domain import kit, program_named

WITH_BANDS = STRENGTH.model_copy(update={"equipment": (*STRENGTH.equipment, "bands")})


def there(app, program):
    return set(kit.equipment_on(here(app, program).program, MONDAY))


@pytest.mark.parametrize("order", [(STRENGTH, RUN), (RUN, STRENGTH)])
def test_what_only_one_program_has_is_taken_from_that_one_unasked(app, order):
    made = [started(app, brief=brief) for brief in order]
    lifts = made[order.index(STRENGTH)]
    offered, changed, back = says(app, MONDAY, "my dumbbells got stolen", "yes", "undo")
    assert offered.startswith("“Squat 150 · 12 weeks”, without dumbbells from Monday 30 November on:")
    assert changed.startswith("Changed: without dumbbells")
    assert back.startswith("Taken back: without dumbbells")
    assert "dumbbells" in there(app, lifts)


def test_what_both_have_is_asked_about_and_the_wish_is_kept(app):
    squat, home = started(app, brief=WITH_BANDS), started(app, brief=BANDS)
    which, offered, changed = says(app, MONDAY, "my bands broke", "the squat one", "yes")
    assert which.endswith("Which one shall change its equipment?")
    assert offered.startswith("“Squat 150 · 12 weeks”, without bands")
    assert changed.startswith("Changed: without bands")
    assert "bands" not in there(app, squat)
    assert "bands" in there(app, home)


def test_the_days_of_a_wish_are_kept_while_it_is_asked_which(app):
    squat, home = started(app, brief=WITH_BANDS), started(app, brief=BANDS)
    says(app, MONDAY, "no bands for two weeks", "the squat one", "yes")
    (change,) = here(app, squat).program.kit
    assert change.until == date(2026, 12, 14)
    assert here(app, home).program.kit == ()


def test_two_programs_of_one_name_are_offered_under_two_names_and_each_is_understood(app):
    made = started(app), started(app)
    first, second = program_named.labels(made)
    assert first != second
    assert [program_named.meant(one, made) for one in (first, second)] == list(made)
    which, offered, changed = says(app, MONDAY, "my dumbbells got stolen", second, "yes")
    assert first in which
    assert second in which
    assert offered.startswith("“Squat 150")
    assert changed.startswith("Changed:")
    assert ["dumbbells" in there(app, one) for one in made].count(False) == 1
