"""A clearance for blood pressure under control is none for one that is high now."""

from datetime import date

import pytest

from tests.athletes import at, here, started, train
from tests.check_ins.weeks import check_in, day
from tp_core.domain.errors import Refused
from tp_core.services import profiles, safeguards
from tp_core.services.profiles import ClearanceWish, ScreeningWish, Wishes
from tp_core.services.workouts import opening


@pytest.fixture
def cleared(app):
    """An athlete whose doctor is content with their blood pressure, by the screening and by their own words."""
    program = started(app)
    profiles.update(
        app, "me", Wishes(screening=ScreeningWish(none_apply=False, topics=("heart or blood pressure",), adult=True))
    )
    safeguards.heed_at_once(app, "me", "I have high blood pressure, controlled with tablets", "note")
    profiles.update(app, "me", Wishes(clearance=ClearanceWish(cleared_on=date(2026, 11, 20))))
    return program


def open_next(app, program, on: date):
    now = at(app, on)
    return opening.opened(now, here(now, program), 2, 1, day(2, 1))


@pytest.mark.parametrize(
    "said",
    [
        "my blood pressure was 165/100 this morning",
        "bp 150/105 today",
        "my blood pressure is too high again",
        "high blood pressure again, it is up again",
    ],
)
def test_a_pressure_that_is_high_now_asks_for_the_clinician_again(app, cleared, said) -> None:
    open_next(app, cleared, day(2, 1))
    given = check_in(app, cleared, 1, 4, feedback=said)
    assert "I need a clinician's OK, because of high blood pressure" in given.check_in.coach_response
    with pytest.raises(Refused):
        opening.opened(at(app, day(2, 3)), here(at(app, day(2, 3)), cleared), 2, 2, day(2, 3))
    profiles.update(at(app, day(2, 4)), "me", Wishes(clearance=ClearanceWish(cleared_on=day(2, 4))))
    assert opening.opened(at(app, day(2, 4)), here(at(app, day(2, 4)), cleared), 2, 2, day(2, 3))


@pytest.mark.parametrize(
    "said", ["high blood pressure runs in my family and mine is controlled", "blood pressure 145/85, as always", "good"]
)
def test_what_was_cleared_stays_cleared_when_it_is_only_spoken_of(app, cleared, said) -> None:
    check_in(app, cleared, 1, 4, feedback=said)
    assert open_next(app, cleared, day(2, 1))


def test_who_may_not_train_is_not_asked_why_sessions_were_not_done(app, cleared) -> None:
    train(app, cleared, day(2, 1))
    check_in(app, cleared, 1, 4, feedback="my blood pressure was 170/105")
    given = check_in(app, cleared, 2, 3, feedback="nothing new")
    assert given.change is None
    assert "got in the way" not in given.check_in.coach_response
