"""What a check-in counts where a session was closed without a set, and what comes after days off before a lighter week."""

from datetime import date

from tests.athletes import at, here, started, train
from tests.check_ins.test_returning import HALF
from tests.check_ins.weeks import check_in, day
from tests.workouts.test_talking_of_workouts import says
from tp_core.domain import returning as rules
from tp_core.domain.program import PhaseKind
from tp_core.services import absences
from tp_core.services.workouts import logging, opening
from tp_core.services.workouts.logging import LogWish


def test_what_was_done_instead_counts_and_is_not_told_as_nothing_logged(app, program):
    now = at(app, day(1, 2))
    workout, _ = opening.opened(now, here(now, program), 1, 2, day(1, 2))
    logging.log(now, workout, "me", LogWish(status="substituted", notes="tennis instead, an hour"))
    told = check_in(app, program, 1, 3).check_in.coach_response
    assert "1 of 4 sessions done." in told
    assert "are logged" not in told


def test_a_week_with_nothing_closed_is_still_told_as_not_logged(app, program):
    assert "0 of 4 sessions are logged." in check_in(app, program, 1, 3).check_in.coach_response


def test_a_short_gap_before_a_lighter_week_takes_no_more_off():
    assert rules.beside((0.2,), PhaseKind.DELOAD) == ()
    assert rules.beside((0.2,), PhaseKind.BUILD) == (0.2,)
    assert rules.beside((0.4, 0.2), PhaseKind.DELOAD) == (0.4, 0.2)


def test_back_in_a_lighter_week_it_is_enough_as_it_stands(app, program):
    train(app, program, day(3))
    (told,) = says(app, day(4), "I'm back from holiday")
    assert told.startswith(
        "This week is the lighter one anyway, which is enough to come back with: do it as it stands."
    )
    assert "fewer sets" not in told
    (before,) = says(app, day(3, 5), "I'm back from holiday")
    assert "I suggest 20 % fewer sets in the first week" in before


def test_days_off_that_lead_into_a_lighter_week_offer_no_easier_one(app):
    program = started(app, brief=HALF)
    ground = here(at(app, day(1)), program)
    lighter = next(one.week_number for one in ground.plan.weeks if one.kind is PhaseKind.DELOAD)
    since, until = day(lighter - 1), day(lighter)
    found = absences.preview(ground, since, until)
    assert found.pause.drops == (not found.weeks)
    (offer,) = says(app, day(1), f"I'm away from {since:%-d %B} for a week")
    assert ("fewer kilometres" in offer) == bool(found.weeks)


def test_days_off_before_another_week_offer_it(app, program):
    (offer,) = says(app, date(2026, 12, 1), "I'm away from 14 to 20 December")
    assert "Back again, I suggest 20 % fewer sets in the first week." in offer
