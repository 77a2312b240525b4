"""A coach's adjustment by hand: which week it takes, what is offered, and what speaks against more."""

from datetime import timedelta

from tests.athletes import at, started, train
from tests.dashboards.conftest import TODAY
from tp_core.domain.brief import Brief
from tp_core.domain.check_in import Answers, CheckIn, Difficulty
from tp_core.domain.program import Discipline, Experience
from tp_core.services.coaching import adjusting
from tp_core.services.coaching.adjusting import Adjustment


def test_what_is_left_of_this_week_is_adjusted_though_most_of_it_is_behind(app, program):
    friday = TODAY + timedelta(days=1)  # Week 5, three of its four sessions behind.
    train(app, program, friday)
    late = at(app, friday)
    place = (late, "me", "atlas", program.program_id)
    offered = adjusting.offered(*place)
    assert {Adjustment.FEWER_SETS, Adjustment.SESSION_FEWER, Adjustment.LESS_LOAD} <= set(offered)
    for wanted in offered:
        seen = adjusting.preview(*place, wanted, "me")
        assert seen.weeks == (5,), wanted
        assert seen.before != seen.after


def test_less_load_takes_load_and_no_reps_of_what_has_none(now, program):
    seen = adjusting.preview(now, "me", "atlas", program.program_id, Adjustment.LESS_LOAD, "me")
    assert seen.summary == "5 % less load in week 5"
    assert seen.before.lines
    for before, after in zip(seen.before.lines, seen.after.lines, strict=True):
        assert "kg" in before
        assert before.split(" at ")[0] == after.split(" at ")[0], "sets and reps stay"


def test_what_changes_nothing_is_not_offered(app):
    """Without weights there is no load to take or add; a lighter week is not offered right before one."""
    brief = Brief(
        goal="get fitter at home",
        discipline=Discipline.BODYWEIGHT,
        experience=Experience.BEGINNER,
        days_per_week=3,
        session_minutes=40,
        weeks=8,
        equipment=("bodyweight",),
        numbers_unknown=True,
        nothing_to_avoid=True,
    )
    program = started(app, "ann", brief)
    for day in range(0, 56, 7):
        then = at(app, program.start_date + timedelta(days=day))
        offered = adjusting.offered(then, "ann", "atlas", program.program_id)
        assert not {Adjustment.LESS_LOAD, Adjustment.MORE_LOAD} & set(offered)
        for wanted in offered:
            assert adjusting.preview(then, "ann", "atlas", program.program_id, wanted, "me").after


def test_two_low_weeks_and_training_too_hard_speak_against_more_load(now, program):
    for week in (3, 4):
        answers = Answers(rating=2, difficulty=Difficulty.HARD)
        one = CheckIn(
            check_in_id=f"c{week}", program_id=program.program_id, week_number=week, answers=answers,
            answered_at=now.now(),
        )  # fmt: skip
        now.store.save([now.store.check_ins.put("me", one)])
    assert adjusting.concerns_of(now, "me", "atlas", program.program_id) == (
        "weeks 3 and 4 rated 2 and 2", "week 4: training was too hard")  # fmt: skip
    assert Adjustment.MORE_LOAD not in adjusting.offered(now, "me", "atlas", program.program_id)
